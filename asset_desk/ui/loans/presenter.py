"""The loans' part of the desk: a list, the borrow form, or one loan is in front."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import AssetId
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.loans import LoanId
from asset_desk.services.rows import LoanList
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.form_presenter import BorrowFormPresenter
from asset_desk.ui.loans.list_presenter import LoanListPresenter
from asset_desk.ui.loans.loan_presenter import LoanPresenter
from asset_desk.ui.widgets.dialog import QuestionDialog

Part = LoanListPresenter | BorrowFormPresenter | LoanPresenter
PartT = TypeVar("PartT", bound=Part)


class LoansPresenter(QObject):
    """Brings the list, the form or a loan forward; a form in work is not left unasked.

    The form and the loan are made when they first come forward.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = QStackedWidget()
        self._made: list[Part] = []
        self._list = self._with(LoanListPresenter(desk, self))
        self._list.view.blank_form.clicked.connect(self._print_blank)
        events = desk.events
        for changed in (
            events.loans_changed,
            events.register_changed,
            events.people_changed,
            events.office_changed,
            events.manual_changed,
        ):
            changed.connect(self.refresh)

    @property
    def is_form_in_work(self) -> bool:
        """Whether a borrow form has been filled in and not kept."""
        return any(isinstance(part, BorrowFormPresenter) and part.is_dirty for part in self._made)

    @functools.cached_property
    def _form(self) -> BorrowFormPresenter:
        form = self._with(BorrowFormPresenter(self._desk, self))
        form.kept.connect(self._bring_loan)
        form.view.back_asked.connect(lambda: self._leave_form(self._bring_list))
        return form

    @functools.cached_property
    def _loan(self) -> LoanPresenter:
        loan = self._with(LoanPresenter(self._desk, self))
        loan.view.back_asked.connect(self._bring_list)
        return loan

    def refresh(self) -> None:
        """Read again what is in front."""
        for part in self._made:
            if self.view.currentWidget() is part.view:
                part.refresh()

    def show_list(self, which: LoanList) -> None:
        """Bring a list forward."""
        self._leave_form(lambda: self._bring_list(which))

    def show_form(self, asset_id: object) -> None:
        """Bring the borrow form forward; an asset goes on the form that is being filled in."""
        if not self._desk.may(Permission.REQUEST_LOAN):
            self._desk.messages.refuse(DeskError(Refusal.ROLE_MAY_NOT))
            return
        if not self._form.is_dirty:
            self._form.start()
        self.view.setCurrentWidget(self._form.view)
        if isinstance(asset_id, int):
            self._form.add_asset(AssetId(asset_id))
        self._form.go_to_first()

    def show_loan(self, loan_id: int) -> None:
        """Bring one loan forward."""
        self._leave_form(lambda: self._bring_loan(loan_id))

    def _print_blank(self) -> None:
        self._loan.print_blank()

    def _leave_form(self, then: Callable[[], object]) -> None:
        if not self.is_form_in_work or self.view.currentWidget() is not self._form.view:
            then()
            return
        asking = QuestionDialog(
            self.tr("The borrow form has not been kept"),
            self.tr("What is filled in will be lost if you leave the form now."),
            self.tr("Leave without keeping"),
            self.view,
        )
        asking.accepted.connect(self._form.start)
        asking.accepted.connect(then)
        asking.open()

    def _bring_list(self, which: LoanList | None = None) -> None:
        self.view.setCurrentWidget(self._list.view)
        if which is None:
            self._list.refresh()
        else:
            self._list.show_list(which)
        self._list.view.table.setFocus()

    def _bring_loan(self, loan_id: int) -> None:
        if self._loan.show_loan(LoanId(loan_id)):
            self.view.setCurrentWidget(self._loan.view)

    def _with(self, part: PartT) -> PartT:
        self._made.append(part)
        self.view.addWidget(part.view)
        return part
