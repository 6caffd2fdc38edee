"""Offers to reverse the last act of a loan: as an undo while it is fresh, and later on as well."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton

from asset_desk.domain.loans import LoanId
from asset_desk.domain.reversals import (
    JUST_NOW,
    REVERSIBLE,
    PastAct,
    is_just_now,
    who_may_not_reverse,
)
from asset_desk.services.reversals import reverse
from asset_desk.services.rows import ActRow
from asset_desk.ui.desk import Desk
from asset_desk.ui.loans.reverse_dialog import ReverseDialog
from asset_desk.ui.refusal_text import refusal_text

SECOND_MS = 1000


class Reversing(QObject):
    """One button of the page of a loan; what the officer may not do it says why."""

    def __init__(
        self, desk: Desk, press: QPushButton, said: Callable[[ActRow], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._press, self._said = desk, press, said
        self._loan_id: LoanId | None = None
        self._press.clicked.connect(self._ask)
        self._timer = QTimer(press)  # gone with what it changes
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show)

    def show_loan(self, loan_id: LoanId) -> None:
        """Offer what may be reversed of this loan now."""
        self._loan_id = loan_id
        self._show()

    def _show(self) -> None:
        self._timer.stop()
        act = self._last() if self._desk.session.is_open else None
        self._press.setVisible(act is not None)
        if act is None:
            return
        officer, is_fresh = self._desk.session.officer, self._is_fresh(act)
        self._press.setText(
            self.tr("Undo what was just entered") if is_fresh else self.tr("Reverse the last entry")
        )
        refusal = who_may_not_reverse(act, officer, self._desk.today())
        self._press.setEnabled(refusal is None)
        self._press.setToolTip(refusal_text(refusal) if refusal else "")
        if is_fresh:
            left: timedelta = act.recorded_at + JUST_NOW - self._desk.clock()
            self._timer.start((int(left.total_seconds()) + 1) * SECOND_MS)

    def _last(self) -> PastAct | None:
        if self._loan_id is None:
            return None
        act = self._desk.queries.loans.last_act(self._loan_id)
        return act if act is not None and act.kind in REVERSIBLE else None

    def _is_fresh(self, act: PastAct) -> bool:
        return is_just_now(act, self._desk.session.officer, self._desk.clock())

    def _ask(self) -> None:
        act, loan_id = self._last(), self._loan_id
        if act is None or loan_id is None:
            return
        history = self._desk.queries.loans.history(loan_id)
        row = next(each for each in history if each.no == act.act_no)
        dialog = ReverseDialog(
            row, self._said(row), is_just_now=self._is_fresh(act), parent=self._press.window()
        )

        def undo() -> None:
            occasion = self._desk.occasion()
            reverse(self._desk.new_uow(), occasion, loan_id, act.act_no, reason=dialog.reason())

        dialog.try_to(undo)
        dialog.accepted.connect(self._after)
        dialog.rejected.connect(self._show)
        dialog.open()

    def _after(self) -> None:
        events = self._desk.events
        events.loans_changed.emit()
        events.register_changed.emit()
        self._desk.messages.say(self.tr("Reversed. Both entries stay in the history."))
