"""The public holidays of each year, by which limits of working days are counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.usual_holidays import FIXED_ONLY, GATHERED
from asset_desk.domain.working_days import Holiday, HolidayYear, check_holiday
from asset_desk.services.complaints import keep_holidays
from asset_desk.thai_dates import BUDDHIST_ERA, WEEKDAYS, short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.icons import icon
from asset_desk.ui.settings.list_page import ListPage
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.widgets.parts import ChoiceBox, dress, label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit

FIRST_YEAR = 2025
"""The first year that comes with a list of its own, พ.ศ. 2568."""


class HolidayModel(PageTableModel[Holiday]):
    """Holidays in the order of their days."""

    @override
    def make_columns(self) -> tuple[Column[Holiday], ...]:
        return (
            Column(title=self.tr("Day"), text=lambda each: short_date(each.day), width=130),
            Column(title=self.tr("Weekday"), text=lambda each: WEEKDAYS[each.day.weekday()]),
            Column(title=self.tr("Holiday"), text=lambda each: each.name, stretch=True),
        )


class HolidayDialog(DeskDialog):
    """A day and what it is called; `keep` gets the holiday."""

    def __init__(
        self,
        desk: Desk,
        others: HolidayYear,
        holiday: Holiday | None,
        keep: Callable[[Holiday], object],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("HolidayDialog", "Public holiday"), translate("HolidayDialog", "Keep"), parent
        )
        self.setObjectName("holiday_dialog")
        self._desk, self._others = desk, others
        self._day = ThaiDateEdit(desk.today, name="holiday_day")
        self._day.set_day(holiday.day if holiday else None)
        self._name = QLineEdit(holiday.name if holiday else "")
        self._name.setObjectName("holiday_name")
        add = self.fields.add
        self.body.addWidget(add("day", self.tr("Day"), self._day, needed=True))
        self.body.addWidget(add("name", self.tr("What it is called"), self._name, needed=True))
        for field in self.fields.all():
            field.touched.connect(self._check)
        self.try_to(lambda: keep(self.holiday()))
        self._check()

    def holiday(self) -> Holiday:
        """The holiday as filled in."""
        return Holiday(self._day.day() or date(self._others.year, 1, 1), self._name.text())

    def _check(self) -> None:
        problems: dict[str, Refusal | str] = {}
        try:
            check_holiday(self.holiday(), self._others.year, self._others.days)
        except DeskError as refused:
            problems[str(refused.facts["field"])] = refused.refusal
        if self._day.day() is None:
            problems["day"] = self._day.problem() or self.tr("Enter the day.")
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)


class CheckedDialog(DeskDialog):
    """Where the list is from, and on which day it was held against that; `keep` gets both."""

    def __init__(
        self,
        desk: Desk,
        kept: HolidayYear,
        keep: Callable[[str, date | None], object],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("CheckedDialog", "Check the list against the announcement"),
            translate("CheckedDialog", "Keep"),
            parent,
        )
        self.setObjectName("checked_dialog")
        self._desk = desk
        self._source = QPlainTextEdit(kept.source)
        self._source.setObjectName("holiday_source")
        self._source.setFixedHeight(96)
        self._source.setTabChangesFocus(True)
        self._checked_on = ThaiDateEdit(desk.today, name="holidays_checked_on")
        self._checked_on.set_day(kept.checked_on)
        add = self.fields.add
        hint = self.tr("Substitution and special days are announced year by year.")
        self.body.addWidget(add("source", self.tr("Source"), self._source, hint=hint))
        hint = self.tr("Leave it empty as long as nobody has checked the list.")
        checked = self.tr("Checked on")
        self.body.addWidget(add("checked_on", checked, self._checked_on, hint=hint))
        for field in self.fields.all():
            field.touched.connect(self._check)
        self.try_to(lambda: keep(self._source.toPlainText(), self._checked_on.day()))

    def _check(self) -> None:
        problems: dict[str, Refusal | str] = {}
        day = self._checked_on.day()
        if wrong := self._checked_on.problem():
            problems["checked_on"] = wrong
        elif day is not None and day > self._desk.today():
            problems["checked_on"] = Refusal.DAY_IN_THE_FUTURE
        if day is not None and self._source.toPlainText() in (GATHERED, FIXED_ONLY):
            problems["source"] = self.tr("Write which announcement it was checked against.")
        self.fields.show_problems(problems, everywhere=True)
        self.save.setEnabled(not problems)


class HolidaySettings(QObject):
    """Adds, renames and removes holidays, and says when the list was checked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = ListPage(
            self.tr("Public holidays"),
            self.tr("The limits of complaints are counted by these days and by weekends."),
            HolidayModel(),
            table_name="holidays_table",
        )
        self._year = ChoiceBox(name="holiday_year")
        self._state = label("", "muted", name="holidays_state", wraps=True)
        head = row(label(self.tr("Year"), "label"), self._year, self._state)
        head.setStretch(2, 1)
        self._year.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._year.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.view.body.insertLayout(0, head)
        self._year.currentIndexChanged.connect(lambda _number: self._show())
        add = self.view.add_button
        add(self.tr("Remove"), self._remove, name="remove_holiday", icon_name="x")
        add(self.tr("Edit"), self._change, name="edit_holiday", icon_name="pencil")
        check = add(
            self.tr("Source and check"),
            self._ask_checked,
            name="check_holidays",
            icon_name="calendar-check",
            needs_row=False,
        )
        add(
            self.tr("Add a day"),
            self._add,
            name="add_holiday",
            icon_name="plus",
            needs_row=False,
        )
        dress(check, look="")
        check.setIcon(icon("calendar-check"))
        self.view.table.row_opened.connect(lambda _row: self._change())

    def refresh(self) -> None:
        """Read the list of the year again."""
        now = self._desk.today().year
        years = range(max(now + 1, FIRST_YEAR + 2), FIRST_YEAR - 1, -1)
        is_first_time = self._year.value() is None
        was_quiet = self._year.blockSignals(True)
        self._year.set_choices([(year, f"พ.ศ. {year + BUDDHIST_ERA}") for year in years])
        if is_first_time:
            self._year.choose(now)
        self._year.blockSignals(was_quiet)
        self._show()

    def _kept(self) -> HolidayYear:
        year = self._year.value() or self._desk.today().year
        return self._desk.queries.complaints.holidays(year)

    def _show(self) -> None:
        kept, permission = self._kept(), Permission.KEEP_OFFICE
        self.view.show_rows(
            kept.holidays, may_change=self._desk.may(permission), permission=permission
        )
        if kept.checked_on is None:
            text = self.tr("Not checked by the office yet. {source}")
        else:
            text = self.tr("Checked on {day}. {source}")
        day = short_date(kept.checked_on) if kept.checked_on else ""
        self._state.setText(text.format(day=day, source=kept.source))
        dress(self._state, look="warning" if kept.checked_on is None else "muted")

    def _add(self) -> None:
        kept = self._kept()
        HolidayDialog(
            self._desk,
            kept,
            None,
            lambda added: self._keep(replace(kept, holidays=(*kept.holidays, added))),
            self.view,
        ).open()

    def _change(self) -> None:
        chosen: Holiday | None = self.view.table.current_row()
        if chosen is None or not self._desk.may(Permission.KEEP_OFFICE):
            return
        kept = self._kept()
        others = replace(kept, holidays=tuple(each for each in kept.holidays if each != chosen))
        HolidayDialog(
            self._desk,
            others,
            chosen,
            lambda after: self._keep(replace(kept, holidays=(*others.holidays, after))),
            self.view,
        ).open()

    def _remove(self) -> None:
        chosen: Holiday = self.view.table.current_row()
        kept = self._kept()
        left = tuple(each for each in kept.holidays if each != chosen)
        with self._desk.messages.refusals_shown():
            self._keep(replace(kept, holidays=left))

    def _ask_checked(self) -> None:
        kept = self._kept()
        CheckedDialog(
            self._desk,
            kept,
            lambda source, day: self._keep(replace(kept, source=source, checked_on=day)),
            self.view,
        ).open()

    def _keep(self, kept: HolidayYear) -> None:
        keep_holidays(self._desk.new_uow(), self._desk.occasion(), kept)
        self._show()
        self._desk.messages.say(self.tr("The public holidays have been kept."))
        self._desk.events.office_changed.emit()
