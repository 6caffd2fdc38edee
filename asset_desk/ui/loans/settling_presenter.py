"""What has to be made good of the loan in front: what is shown, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from asset_desk.domain.accounts import Permission
from asset_desk.domain.loans import Stage
from asset_desk.services.rows import AttachmentRow, LoanPage
from asset_desk.services.settling import settle
from asset_desk.ui.assets.opened_copy import OpenedCopies
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.settle_dialog import SettleDialog
from asset_desk.ui.loans.settling_tab import SettlingState, SettlingTab
from asset_desk.ui.widgets.paper_preview import PaperPreview


class LoanSettling(QObject):
    """Every settlement goes through its dialog to the use case."""

    def __init__(self, desk: Desk, tab: SettlingTab, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tab = desk, tab
        self._page: LoanPage | None = None
        self._copies = OpenedCopies()
        acts = {"settle": self._ask, "print_harm": self._harm, "print_receipt": self._last_receipt}
        tab.act_asked.connect(lambda name: acts[name]())
        tab.photo_asked.connect(self._open)
        tab.receipt_asked.connect(self._receipt)

    def show_loan(self, page: LoanPage) -> None:
        """Show the settlements of a loan, and what may be done now."""
        self._page = page
        queries, loan_id = self._desk.queries.settling, page.row.loan_id
        still_open = queries.open_of(loan_id)
        may = self._desk.may(Permission.SETTLE_HARM)
        why_not = self.tr("The head of supplies or an approver records a settlement. Ask them.")
        self._tab.show_state(
            SettlingState(
                still_open,
                queries.settlements_of(loan_id),
                queries.photos_of(loan_id),
                len(page.returns),
                may_settle=bool(still_open) and may,
                why_not=why_not if still_open and not may else "",
            )
        )

    def _ask(self) -> None:
        if self._page is None:
            return
        desk, page = self._desk, self._page
        still_open = desk.queries.settling.open_of(page.row.loan_id)
        if not still_open:
            desk.events.loans_changed.emit()
            return
        dialog = SettleDialog(desk, page, still_open, self._tab.window())
        stage: list[Stage] = []

        def act() -> None:
            made, loan_id = dialog.settlement(), page.row.loan_id
            stage[:] = [settle(desk.new_uow(), desk.occasion(), loan_id, made)]

        def after() -> None:
            desk.events.loans_changed.emit()
            desk.events.register_changed.emit()
            desk.messages.say(self._said(stage[0]))

        dialog.try_to(act)
        dialog.accepted.connect(after)
        dialog.rejected.connect(desk.events.loans_changed.emit)
        dialog.open()

    def _said(self, stage: Stage) -> str:
        if stage is Stage.CLOSED:
            return self.tr(
                "The settlement is kept. Everything is made good, so the loan is closed."
            )
        return self.tr("The settlement is kept. The loan stays open until everything is made good.")

    def _harm(self) -> None:
        if self._page is None:
            return
        papers, loan_id = self._desk.papers.harm, self._page.row.loan_id
        title = self.tr("Damage record of {slip}").format(slip=self._page.row.slip_no)
        file_name = papers.record_file_name(loan_id)
        self._preview(title, lambda out: papers.record(loan_id, out), file_name)

    def _last_receipt(self) -> None:
        if self._page is not None and self._page.returns:
            self._receipt(max(each.act_no for each in self._page.returns))

    def _receipt(self, act_no: int) -> None:
        if self._page is None or all(each.act_no != act_no for each in self._page.returns):
            return
        papers, page = self._desk.papers.harm, self._page
        loan_id = page.row.loan_id
        title = self.tr("Return receipt of {slip}").format(slip=page.row.slip_no)
        file_name = papers.receipt_file_name(loan_id)
        self._preview(title, lambda out: papers.receipt(loan_id, act_no, out), file_name)

    def _preview(self, title: str, make: Callable[[BinaryIO], object], file_name: str) -> None:
        PaperPreview(self._desk, title, make, file_name, self._tab.window()).open()

    def _open(self, file: AttachmentRow) -> None:
        with self._desk.messages.refusals_shown():
            copy = self._copies.copy(self._desk.files.attachment(file.sha256), file.file_name)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))
