"""What was taken back, and loans put back to where they were, kept in the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import text
from sqlmodel import Session, SQLModel, col, select

from asset_desk.domain.accounts import AccountId
from asset_desk.domain.journal import ActKind, ActNo
from asset_desk.domain.loans import LoanId, Stage
from asset_desk.domain.reversals import PastAct
from asset_desk.services.drafts import ReversalNote
from asset_desk.store.reading import instant
from asset_desk.store.tables import LoanLineTable, LoanTable, ReturnCountTable
from asset_desk.store.tables_follow_up import ExtensionTable
from asset_desk.store.tables_reversal import ReversalTable
from asset_desk.thai_dates import bangkok_day

ACTS = (
    "SELECT act.no, act.kind, act.happened_on, act.recorded_at, act.officer_id, "
    "reversal.act_no IS NOT NULL FROM act "
    "LEFT JOIN reversal ON reversal.reversed_act_no = act.no "
    "WHERE act.subject = 'loan' AND act.subject_id = :loan ORDER BY act.no"
)
"""Every act of a loan, and whether it was taken back."""


class SqlReversals:
    """Counts and approvals that were taken back stay; the reversal marks them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def acts_of(self, loan_id: LoanId) -> Sequence[PastAct]:
        """Every act of a loan, oldest first."""
        return [past_act(row) for row in self._session.execute(text(ACTS), {"loan": loan_id})]

    def note(self, act_no: ActNo, note: ReversalNote) -> None:
        """Remember which act this one takes back; the table holds each of them once."""
        self._add(
            ReversalTable(
                act_no=act_no,
                reversed_act_no=note.reverses,
                loan_id=note.loan_id,
                happened_on=note.on,
                reason=note.reason,
            )
        )

    def undo_ending(self, loan_id: LoanId, stage: Stage, last_on: date) -> None:
        """Put a refused or cancelled loan back to where it was."""
        row = self._row(loan_id)
        row.stage, row.last_act_on, row.decision_reason = stage.value, last_on, ""
        if stage is Stage.REQUESTED:
            row.decided_on = None
        self._session.flush()

    def undo_hand_over(self, loan_id: LoanId, last_on: date) -> None:
        """Put a loan back to approved; nothing of it is out."""
        row = self._row(loan_id)
        row.stage, row.last_act_on = Stage.APPROVED.value, last_on
        row.handed_over_on, row.hand_over_condition = None, ""
        row.giver_name, row.receiver_name = "", ""
        for line in self._lines(loan_id):
            line.quantity_out = 0
        self._session.flush()

    def undo_return(self, loan_id: LoanId, act_no: ActNo, last_on: date) -> None:
        """Put back out what was counted in this act; its counts stay, marked by the reversal."""
        row = self._row(loan_id)
        row.stage, row.last_act_on = Stage.HANDED_OVER.value, last_on
        lines = {line.id: line for line in self._lines(loan_id)}
        for counted in self._counts(loan_id, act_no):
            line = lines[counted.line_id]
            line.quantity_out += counted.good + counted.damaged + counted.lost
            line.quantity_good -= counted.good
            line.quantity_damaged -= counted.damaged
            line.quantity_lost -= counted.lost
            line.back_on = None
        self._session.flush()

    def undo_extension(self, loan_id: LoanId, act_no: ActNo, last_on: date) -> None:
        """Bring back the due date that was in force before this act."""
        row = self._row(loan_id)
        row.due_date, row.last_act_on = self._due_before(loan_id, act_no), last_on
        self._session.flush()

    def _row(self, loan_id: LoanId) -> LoanTable:
        return self._session.get_one(LoanTable, loan_id)

    def _lines(self, loan_id: LoanId) -> Sequence[LoanLineTable]:
        query = select(LoanLineTable).where(LoanLineTable.loan_id == loan_id)
        return self._session.exec(query).all()

    def _counts(self, loan_id: LoanId, act_no: ActNo) -> Sequence[ReturnCountTable]:
        query = (
            select(ReturnCountTable)
            .join(LoanLineTable, col(LoanLineTable.id) == col(ReturnCountTable.line_id))
            .where(LoanLineTable.loan_id == loan_id, ReturnCountTable.act_no == act_no)
        )
        return self._session.exec(query).all()

    def _due_before(self, loan_id: LoanId, act_no: ActNo) -> date:
        query = select(ExtensionTable)
        query = query.where(ExtensionTable.loan_id == loan_id, ExtensionTable.act_no == act_no)
        return self._session.exec(query).one().old_due_date

    def _add(self, row: SQLModel) -> None:
        self._session.add(row)
        self._session.flush()


def past_act(row: Sequence[Any]) -> PastAct:
    """A row of ACTS as an act of a loan."""
    no, kind, happened_on, recorded_at, officer_id, is_reversed = row
    recorded = instant(recorded_at)
    return PastAct(
        act_no=ActNo(no),
        kind=ActKind(kind),
        happened_on=date.fromisoformat(happened_on),
        recorded_on=bangkok_day(recorded),
        recorded_at=recorded,
        officer_id=AccountId(officer_id),
        is_reversed=bool(is_reversed),
    )
