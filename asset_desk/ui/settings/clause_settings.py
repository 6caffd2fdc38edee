"""The clauses of the regulation that the program cites, and how the office words them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from asset_desk.domain.accounts import Permission
from asset_desk.domain.clauses import Clause, check_clause, tidied_clause
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.services.clauses import change_clause
from asset_desk.thai_dates import short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.look import Tone
from asset_desk.ui.settings.list_page import ListPage
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit
from asset_desk.ui.words import Status


class ClauseModel(PageTableModel[Clause]):
    """Clauses in the order of their numbers."""

    @override
    def make_columns(self) -> tuple[Column[Clause], ...]:
        number = self.tr("Clause {number}")
        return (
            Column(
                title=self.tr("Clause"),
                text=lambda each: number.format(number=each.number),
                width=84,
                is_strong=True,
            ),
            Column(title=self.tr("Wording"), text=lambda each: each.wording, stretch=True),
            Column(
                title=self.tr("Checked"),
                text=lambda each: checked_status(each).text,
                status=checked_status,
                width=250,
            ),
        )


def checked_status(clause: Clause) -> Status:
    """Whether the wording has been held against the printed regulation, and when."""
    translate = QCoreApplication.translate
    if clause.checked_on is None:
        text = translate("ClauseModel", "Not yet checked against the original")
        return Status(Tone.WARNING, "triangle-alert", text)
    text = translate("ClauseModel", "Checked on {day}").format(day=short_date(clause.checked_on))
    return Status(Tone.GOOD, "circle-check", text)


class ClauseDialog(DeskDialog):
    """Wording, source and the day of checking; `keep` gets the clause as filled in."""

    def __init__(
        self,
        desk: Desk,
        clause: Clause,
        keep: Callable[[Clause], object],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        title = translate("ClauseDialog", "Word clause {number}").format(number=clause.number)
        super().__init__(title, translate("ClauseDialog", "Keep"), parent)
        self.setObjectName("clause_dialog")
        self.setMinimumWidth(680)
        self._desk, self._clause = desk, clause
        self._wording = QPlainTextEdit(clause.wording)
        self._wording.setMinimumHeight(150)
        self._wording.setTabChangesFocus(True)
        self._source = QLineEdit(clause.source)
        self._checked_on = ThaiDateEdit(desk.today, name="checked_on")
        self._checked_on.set_day(clause.checked_on)
        add = self.fields.add
        self.body.addWidget(add("wording", self.tr("Short wording"), self._wording, needed=True))
        self.body.addWidget(add("source", self.tr("Source"), self._source, needed=True))
        hint = self.tr("Leave it empty as long as nobody has held it against the original.")
        checked = self.tr("Checked against the original on")
        self.body.addWidget(add("checked_on", checked, self._checked_on, hint=hint))
        for field in self.fields.all():
            field.touched.connect(self._check)
        self.try_to(lambda: keep(self.clause()))
        self._check()

    def clause(self) -> Clause:
        """The clause as filled in."""
        return replace(
            self._clause,
            wording=self._wording.toPlainText(),
            source=self._source.text(),
            checked_on=self._checked_on.day(),
        )

    def _check(self) -> None:
        problems: dict[str, Refusal | str] = {}
        try:
            check_clause(tidied_clause(self.clause()), self._desk.today())
        except DeskError as refused:
            problems[str(refused.facts.get("field", "checked_on"))] = refused.refusal
        if wrong := self._checked_on.problem():
            problems["checked_on"] = wrong
        self.fields.show_problems(problems)
        self.save.setEnabled(not problems)


class ClauseSettings(QObject):
    """Words the clauses anew; slips that have a number keep what they say."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = ListPage(
            self.tr("Cited clauses of the regulation"),
            self.tr(
                "Screens and papers take their wording from here. What comes with the program has "
                "not been held against the original: check it, then enter the day."
            ),
            ClauseModel(),
            table_name="clauses_table",
        )
        edit = self.tr("Edit the wording")
        self.view.add_button(edit, self._change, name="edit_clause", icon_name="pencil")
        self.view.table.row_opened.connect(lambda _row: self._change())

    def refresh(self) -> None:
        """Read the clauses again."""
        permission = Permission.KEEP_OFFICE
        self.view.show_rows(
            self._desk.queries.office.clauses(),
            may_change=self._desk.may(permission),
            permission=permission,
        )

    def _change(self) -> None:
        chosen: Clause | None = self.view.table.current_row()
        if chosen is None or not self._desk.may(Permission.KEEP_OFFICE):
            return

        def keep(clause: Clause) -> None:
            change_clause(self._desk.new_uow(), self._desk.occasion(), clause)
            self.refresh()
            self._desk.messages.say(self.tr("Clause {no} has been kept.").format(no=clause.number))
            self._desk.events.office_changed.emit()

        ClauseDialog(self._desk, chosen, keep, self.view).open()
