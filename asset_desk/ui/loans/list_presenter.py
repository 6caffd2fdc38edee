"""Shows a list of loans, and opens the one that is asked for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from asset_desk.domain.accounts import Permission
from asset_desk.services.rows import LoanFilter, LoanList, LoanRow
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.list_view import LoanListView
from asset_desk.ui.loans.table_model import LoanTableModel


class LoanListPresenter(QObject):
    """One list at a time, searched as the officer types."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._which, self._text = LoanList.ALL, ""
        self._model = LoanTableModel(self)
        self.view = LoanListView(self._model)
        self.view.list_asked.connect(self._take_list)
        self.view.search.search_asked.connect(self._take_text)
        self.view.table.row_opened.connect(self._open)
        self.view.mark(self._which)

    def refresh(self) -> None:
        """Read the list and the counts again; the current row stays current where it can."""
        kept = self.view.table.current_row()
        which = LoanFilter(which=self._which, text=self._text)
        self.view.say_when_empty(
            self._which, self._text, may_request=self._desk.may(Permission.REQUEST_LOAN)
        )
        self._model.show_pages(self._desk.queries.loans.loans(which, self._desk.today()))
        self.view.show_counts(self._counts())
        self._choose_again(kept)

    def show_list(self, which: LoanList) -> None:
        """Show this list whole."""
        self._text = ""
        self.view.search.blockSignals(True)
        self.view.search.clear()
        self.view.search.blockSignals(False)
        self._take_list(which)

    def _take_list(self, which: LoanList) -> None:
        self._which = which
        self.view.mark(which)
        self.refresh()

    def _take_text(self, text: str) -> None:
        if text.strip() != self._text:
            self._text = text.strip()
            self.refresh()

    def _open(self, row: LoanRow) -> None:
        self._desk.events.loan_asked.emit(row.loan_id)

    def _choose_again(self, kept: LoanRow | None) -> None:
        if kept is None:
            return
        for number in range(min(self._model.rowCount(), 100)):
            row = self._model.row(number)
            if row is not None and row.loan_id == kept.loan_id:
                self.view.table.choose(number)

    def _counts(self) -> Mapping[LoanList, int]:
        loans, today = self._desk.queries.loans, self._desk.today()
        board = loans.home(today)
        return {
            LoanList.OVERDUE: board.overdue,
            LoanList.DUE_TODAY: board.due_today,
            LoanList.AWAITING_APPROVAL: board.awaiting_approval,
            LoanList.AWAITING_COLLECTION: board.awaiting_collection,
            LoanList.OUT: board.out,
            LoanList.AWAITING_SETTLEMENT: board.awaiting_settlement,
            LoanList.NOT_COLLECTED: loans.loans(
                LoanFilter(which=LoanList.NOT_COLLECTED), today
            ).count(),
            LoanList.TO_CHASE: board.to_chase,
            LoanList.CHASE_MISSED: loans.loans(
                LoanFilter(which=LoanList.CHASE_MISSED), today
            ).count(),
            LoanList.ENDED: loans.loans(LoanFilter(which=LoanList.ENDED), today).count(),
            LoanList.ALL: loans.loans(LoanFilter(which=LoanList.ALL), today).count(),
        }
