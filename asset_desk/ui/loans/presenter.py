"""The loans' part of the desk: a list, the borrow form, or one loan is in front."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from asset_desk.services.rows import LoanList
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.list_presenter import LoanListPresenter


class LoansPresenter(QObject):
    """Brings the list, the form or a loan forward; refreshes what is in front."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = QStackedWidget()
        self._list = LoanListPresenter(desk, self)
        self.view.addWidget(self._list.view)
        desk.events.loans_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read again what is in front."""
        self._list.refresh()

    def show_list(self, which: LoanList) -> None:
        """Bring a list forward."""
        self._list.show_list(which)
        self.view.setCurrentWidget(self._list.view)

    def show_form(self, asset_id: object) -> None:
        """Bring the borrow form forward."""

    def show_loan(self, loan_id: int) -> None:
        """Bring one loan forward."""
