"""What is taken back, and the months that are closed, while a large book is made."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from sqlmodel import Session, SQLModel, select
from typing_extensions import override

from asset_desk.domain.closed_months import last_day_of
from asset_desk.domain.journal import ActNo
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import LoanId, Stage
from asset_desk.domain.reversals import PastAct
from asset_desk.domain.settlements import Harm
from asset_desk.services.drafts import OpenLoans, ReversalNote
from asset_desk.store.bulk_rows import Columns, GatheredRows
from asset_desk.store.closed_month_store import SqlClosedMonths
from asset_desk.store.journal_store import LedgerRepository
from asset_desk.store.reversal_store import SqlReversals, past_act
from asset_desk.store.settlement_store import SqlSettling
from asset_desk.store.tables import ActTable, LoanLineTable, LoanTable, ReturnCountTable
from asset_desk.store.tables_follow_up import ExtensionTable
from asset_desk.store.tables_reversal import MonthCloseTable, ReversalTable
from asset_desk.store.tables_settling import SettlementTable


class BulkReversals(SqlReversals):
    """A mistake may be of an act that is written already, or of one that is not."""

    def __init__(self, session: Session, rows: GatheredRows) -> None:
        super().__init__(session)
        self._rows = rows

    @override
    def acts_of(self, loan_id: LoanId) -> Sequence[PastAct]:
        self._take_in(loan_id)
        undone = {row["reversed_act_no"] for row in self._rows.new[ReversalTable]}
        gathered = [
            _past(row)
            for row in self._rows.new[ActTable]
            if (row["subject"], row["subject_id"]) == ("loan", loan_id)
        ]
        return [
            replace(act, is_reversed=act.is_reversed or act.act_no in undone)
            for act in (*super().acts_of(loan_id), *gathered)
        ]

    @override
    def note(self, act_no: ActNo, note: ReversalNote) -> None:
        """What was made good by an act that is taken back waits again."""
        super().note(act_no, note)
        written = select(SettlementTable).where(SettlementTable.act_no == note.reverses)
        gathered = self._rows.of_act(SettlementTable, note.reverses)
        settlements = [SettlementTable(**row) for row in gathered]
        for row in settlements or self._session.exec(written):
            self._rows.settled[row.line_id][row.harm] -= row.quantity

    @override
    def undo_ending(self, loan_id: LoanId, stage: Stage, last_on: date) -> None:
        super().undo_ending(loan_id, stage, last_on)
        if stage is Stage.APPROVED:
            self._rows.promise(loan_id)

    @override
    def undo_hand_over(self, loan_id: LoanId, last_on: date) -> None:
        super().undo_hand_over(loan_id, last_on)
        self._rows.promise(loan_id)

    def _take_in(self, loan_id: LoanId) -> None:
        """A loan that had ended may go on."""
        if loan_id in self._rows.loans:
            return
        self._rows.take_in(super()._row(loan_id), super()._lines(loan_id))
        ledger, settling = LedgerRepository(self._session), SqlSettling(self._session)
        for line in self._rows.lines[loan_id]:
            line_id = LoanLineId(line.id or 0)
            self._rows.entries[line_id] = list(ledger.entries_of(line_id))
            self._rows.settled[line_id] = {
                harm.value: settling.settled(line_id, harm) for harm in Harm
            }

    @override
    def _row(self, loan_id: LoanId) -> LoanTable:
        self._rows.changed.add(loan_id)
        return self._rows.loans[loan_id]

    @override
    def _lines(self, loan_id: LoanId) -> Sequence[LoanLineTable]:
        return self._rows.lines[loan_id]

    @override
    def _counts(self, loan_id: LoanId, act_no: ActNo) -> Sequence[ReturnCountTable]:
        gathered = self._rows.of_act(ReturnCountTable, act_no)
        return [ReturnCountTable(**row) for row in gathered] or super()._counts(loan_id, act_no)

    @override
    def _due_before(self, loan_id: LoanId, act_no: ActNo) -> date:
        for row in self._rows.of_act(ExtensionTable, act_no):
            before: date = row["old_due_date"]
            return before
        return super()._due_before(loan_id, act_no)

    @override
    def _add(self, row: SQLModel) -> None:
        self._rows.add(row)


class BulkMonths(SqlClosedMonths):
    """Every loan that is open is at hand, so that it need not be written to be counted."""

    def __init__(self, session: Session, rows: GatheredRows) -> None:
        super().__init__(session)
        self._rows = rows

    @override
    def closed(self) -> Collection[date]:
        closed = super().closed()
        for row in self._rows.new[MonthCloseTable]:
            month = {row["month"]}
            closed = {*closed, *month} if row["is_closed"] else {*closed} - month
        return closed

    @override
    def open_at_end_of(self, month: date) -> OpenLoans:
        last, loans = last_day_of(month), self._rows.loans.values()

        def many(stage: Stage, since: str) -> int:
            return sum(
                loan.stage == stage.value and _is_by(getattr(loan, since), last) for loan in loans
            )

        return OpenLoans(
            undecided=many(Stage.REQUESTED, "requested_on"),
            uncollected=many(Stage.APPROVED, "due_date"),
            out=many(Stage.HANDED_OVER, "handed_over_on"),
            overdue=many(Stage.HANDED_OVER, "due_date"),
            unsettled=many(Stage.RETURNED, "handed_over_on"),
        )

    @override
    def _add(self, row: SQLModel) -> None:
        self._rows.add(row)


def _is_by(day: date | None, last: date) -> bool:
    return day is not None and day <= last


def _past(row: Columns) -> PastAct:
    day = row["happened_on"].isoformat()
    told = (row["no"], row["kind"], day, row["recorded_at"], row["officer_id"], False)
    return past_act(told)
