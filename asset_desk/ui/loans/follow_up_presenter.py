"""Follow-ups and extensions of the loan in front: what is shown, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import Refusal
from asset_desk.domain.loans import Stage
from asset_desk.services import follow_up
from asset_desk.services.rows import LoanPage
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.extend_dialog import ExtendDialog
from asset_desk.ui.loans.follow_up_dialog import FollowUpDialog
from asset_desk.ui.loans.follow_up_tab import FollowUpTab
from asset_desk.ui.loans.follow_up_words import follow_up_sentence
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.paper_preview import PaperPreview

_WENT_OUT = frozenset({Stage.HANDED_OVER, Stage.RETURNED, Stage.CLOSED})


class FollowUps(QObject):
    """Every act goes through its dialog to the use case."""

    def __init__(
        self, desk: Desk, tab: FollowUpTab, extend_button: QPushButton, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._tab, self._extend = desk, tab, extend_button

    def show_loan(self, page: LoanPage) -> None:
        """Show the record of a loan, and what may be done now."""
        row, today = page.row, self._desk.today()
        went_out = row.stage in _WENT_OUT
        self._tab.show_record(follow_up_sentence(page) if went_out else "", page.follow_ups)
        is_due = row.stage is Stage.HANDED_OVER and today >= row.due_date
        self._tab.offer(
            follow_up=is_due and self._desk.may(Permission.MOVE_ASSETS),
            letter=is_due,
            extended=bool(page.extensions),
        )
        may_extend = self._desk.queries.office.preferences().may_extend
        self._extend.setEnabled(may_extend)
        why_not = "" if may_extend else refusal_text(Refusal.EXTENSION_NOT_ALLOWED)
        self._extend.setToolTip(why_not)

    def record(self, page: LoanPage, window: QWidget) -> None:
        """Ask what was said, and keep it."""
        dialog, desk = FollowUpDialog(self._desk, page, window), self._desk
        in_time: list[bool] = []

        def act() -> None:
            loan_id, asked = page.row.loan_id, dialog.asked()
            in_time[:] = [follow_up.follow_up(desk.new_uow(), desk.occasion(), loan_id, asked)]

        def said() -> str:
            if page.row.first_asked is not None:
                return self.tr("The follow-up is on record.")
            if in_time[0]:
                return self.tr("The follow-up is on record, in time.")
            return self.tr("The follow-up is on record as late.")

        self._run(dialog, act, said)

    def extend(self, page: LoanPage, window: QWidget) -> None:
        """Ask until when and why, and keep it."""
        dialog, desk = ExtendDialog(self._desk, page, window), self._desk

        def act() -> None:
            loan_id, given = page.row.loan_id, dialog.given()
            follow_up.extend(desk.new_uow(), desk.occasion(), loan_id, given)

        self._run(dialog, act, lambda: self.tr("The loan has been extended; both dates are kept."))

    def print_letter(self, page: LoanPage, window: QWidget) -> None:
        """Show the memo or letter that asks for the loan."""
        papers, loan_id = self._desk.papers, page.row.loan_id
        title = self.tr("Letter for {slip}").format(slip=page.row.slip_no)
        file_name = papers.follow_up_file_name(loan_id)
        PaperPreview(
            self._desk, title, lambda out: papers.follow_up_letter(loan_id, out), file_name, window
        ).open()

    def print_extended(self, page: LoanPage, window: QWidget) -> None:
        """Show the slip with the remark on its extensions."""
        papers, loan_id = self._desk.papers, page.row.loan_id
        title = self.tr("Slip {slip} with its extension").format(slip=page.row.slip_no)
        file_name = papers.extended_file_name(loan_id)
        PaperPreview(
            self._desk, title, lambda out: papers.extended_slip(loan_id, out), file_name, window
        ).open()

    def _run(self, dialog: DeskDialog, act: Callable[[], object], said: Callable[[], str]) -> None:
        def after() -> None:
            self._desk.events.loans_changed.emit()
            self._desk.messages.say(said())

        dialog.try_to(act)
        dialog.accepted.connect(after)
        dialog.rejected.connect(self._desk.events.loans_changed.emit)
        dialog.open()
