"""The months of a fiscal year: closed ones take no more entries."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from typing_extensions import override

from asset_desk.domain.accounts import Permission
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.services.closed_months import close_month, reopen_month
from asset_desk.services.reversal_rows import MonthRow, MonthState
from asset_desk.thai_dates import long_month, short_instant
from asset_desk.ui.desk import Desk
from asset_desk.ui.look import Tone
from asset_desk.ui.settings.list_page import ListPage
from asset_desk.ui.settings.month_dialogs import CloseMonthDialog, reopen_dialog
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.widgets.parts import ChoiceBox, label, row
from asset_desk.ui.words import Status


class MonthModel(PageTableModel[MonthRow]):
    """The twelve months from October on, with who closed or reopened each, when and why."""

    @override
    def make_columns(self) -> tuple[Column[MonthRow], ...]:
        return (
            Column(title=self.tr("Month"), text=lambda each: long_month(each.month), width=140),
            Column(
                title=self.tr("State"),
                text=lambda each: month_status(each.state).text,
                status=lambda each: month_status(each.state),
                width=140,
            ),
            Column(title=self.tr("By"), text=lambda each: each.officer_name, width=160),
            Column(
                title=self.tr("When"),
                text=lambda each: short_instant(each.recorded_at) if each.recorded_at else "",
                width=170,
            ),
            Column(title=self.tr("Reason"), text=lambda each: each.reason, stretch=True),
        )


class MonthSettings(QObject):
    """Closes months that are over, and opens them again with a reason."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = ListPage(
            self.tr("Month close"),
            self.tr(
                "Where the office closes its months, nothing can be entered on their days any "
                "more. An office that does not need this leaves all months open."
            ),
            MonthModel(),
            table_name="months_table",
        )
        self._year = ChoiceBox(name="month_year")
        self.view.foot.insertLayout(0, row(label(self.tr("Fiscal year"), "label"), self._year))
        self._year.currentIndexChanged.connect(lambda _number: self._show())
        add = self.view.add_button
        self._reopen = add(
            self.tr("Open again"), self._ask_why, name="reopen_month", icon_name="lock-open"
        )
        self._close = add(
            self.tr("Close the month"), self._ask, name="close_month", icon_name="lock"
        )
        self.view.table.row_chosen.connect(self._after_choice)

    def refresh(self) -> None:
        """Read the months again."""
        now = fiscal_year_of(self._desk.today())
        years = sorted({now, now - 1, *self._desk.queries.loans.fiscal_years()}, reverse=True)
        self._year.blockSignals(True)
        self._year.set_choices([(year, str(year)) for year in years])
        self._year.blockSignals(False)
        self._show()

    def _show(self) -> None:
        year = self._year.value() or fiscal_year_of(self._desk.today())
        self.view.show_rows(
            self._desk.queries.months.months(year, self._desk.today()),
            may_change=self._desk.may(Permission.CLOSE_MONTH),
            permission=Permission.CLOSE_MONTH,
        )

    def _after_choice(self, chosen: MonthRow | None) -> None:
        state = chosen.state if chosen is not None else MonthState.NOT_OVER
        self._close.setEnabled(state in (MonthState.OPEN, MonthState.REOPENED))
        self._reopen.setEnabled(state is MonthState.CLOSED)

    def _ask(self) -> None:
        chosen: MonthRow = self.view.table.current_row()
        left = self._desk.queries.months.open_at_end_of(chosen.month)
        dialog = CloseMonthDialog(chosen.month, left, self.view)
        dialog.try_to(
            lambda: close_month(self._desk.new_uow(), self._desk.occasion(), chosen.month)
        )
        said = self.tr("{month} is closed.").format(month=long_month(chosen.month))
        dialog.accepted.connect(lambda: self._told(said))
        dialog.open()

    def _ask_why(self) -> None:
        chosen: MonthRow = self.view.table.current_row()
        dialog = reopen_dialog(chosen.month, self.view)

        def reopen() -> None:
            by, reason = self._desk.occasion(), dialog.reason()
            reopen_month(self._desk.new_uow(), by, chosen.month, reason=reason)

        dialog.try_to(reopen)
        said = self.tr("{month} is open again.").format(month=long_month(chosen.month))
        dialog.accepted.connect(lambda: self._told(said))
        dialog.open()

    def _told(self, text: str) -> None:
        self.refresh()
        self._desk.messages.say(text)
        self._desk.events.office_changed.emit()


def month_status(state: MonthState) -> Status:
    """The state of a month as colour, icon and word."""
    translate = QCoreApplication.translate
    match state:
        case MonthState.CLOSED:
            return Status(Tone.GOOD, "lock", translate("MonthModel", "Closed"))
        case MonthState.REOPENED:
            return Status(Tone.WARNING, "lock-open", translate("MonthModel", "Open again"))
        case MonthState.OPEN:
            return Status(Tone.WAITING, "calendar", translate("MonthModel", "Open"))
        case MonthState.NOT_OVER:
            return Status(Tone.QUIET, "hourglass", translate("MonthModel", "Not over yet"))
