"""The rows that a bulk transaction gathers, and what it must remember of those it has written."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import bindparam, text, update
from sqlmodel import Session, SQLModel

from asset_desk.domain.journal import FIRST_SEAL
from asset_desk.domain.ledger import LedgerEntry, Place
from asset_desk.domain.loans import Stage
from asset_desk.store.tables import (
    ActTable,
    ApprovalTable,
    JournalHeadTable,
    LedgerEntryTable,
    LoanLineTable,
    LoanTable,
    PostingTable,
    ReturnCountTable,
    YearCounterTable,
)
from asset_desk.store.tables_follow_up import ExtensionTable, FollowUpTable
from asset_desk.store.tables_reversal import MonthCloseTable, ReversalTable
from asset_desk.store.tables_settling import SettlementTable

Columns = dict[str, Any]
Table = type[SQLModel]

_ENDED = {
    stage.value for stage in (Stage.REFUSED, Stage.CANCELLED, Stage.CLOSED, Stage.NOT_COLLECTED)
}
_IN_ORDER: tuple[Table, ...] = (
    *(ActTable, LoanTable, LoanLineTable, ApprovalTable, ReturnCountTable),
    *(LedgerEntryTable, PostingTable, FollowUpTable, ExtensionTable, SettlementTable),
    *(ReversalTable, MonthCloseTable),
)
"""The order in which new rows are written, so that each finds what it refers to."""
_KEEP_BALANCE = text(
    "INSERT INTO asset_balance (asset_id, place, quantity) VALUES (:asset, :place, :quantity) "
    "ON CONFLICT (asset_id, place) DO UPDATE SET quantity = excluded.quantity"
)


class GatheredRows:
    """Rows not written yet, open loans, and the sums as they are after all of it."""

    def __init__(self) -> None:
        self.new: dict[Table, list[Columns]] = {table: [] for table in _IN_ORDER}
        self.acts, self.seal = 0, FIRST_SEAL
        self.loans: dict[int, LoanTable] = {}
        self.lines: dict[int, list[LoanLineTable]] = {}
        self.line_by_id: dict[int, LoanLineTable] = {}
        self.changed: set[int] = set()
        self.waiting: dict[int, dict[int, tuple[date, date, int]]] = {}
        self.settled: dict[int, dict[str, int]] = {}
        self.counters: dict[int, YearCounterTable] = {}
        self.balances: dict[int, dict[Place, int]] = {}
        self.entries: dict[int, list[LedgerEntry]] = {}
        self.entries_by: dict[int, list[LedgerEntry]] = {}
        self._last_ids: dict[Table, int] = {}
        self._new_loans: set[int] = set()
        self._moved: set[tuple[int, Place]] = set()

    def gather(self, table: Table, columns: Columns) -> int:
        """Keep a row to be written, and give the id it gets."""
        number = self._next_id(table)
        self.new[table].append({"id": number, **columns})
        return number

    def add(self, row: SQLModel) -> None:
        """Take in a new row; loans and their lines may still change."""
        if isinstance(row, LoanTable):
            row.id = self._next_id(LoanTable)
            self.loans[row.id] = row
            self.lines[row.id] = []
            self._new_loans.add(row.id)
            self.changed.add(row.id)
        elif isinstance(row, LoanLineTable):
            row.id = self._next_id(LoanLineTable)
            self.lines[row.loan_id].append(row)
            self.line_by_id[row.id] = row
        elif isinstance(row, ReversalTable | MonthCloseTable):
            self.new[type(row)].append(_columns(row))
        else:
            self.gather(type(row), _columns(row))

    def of_act(self, table: Table, act_no: int) -> list[Columns]:
        """The rows of an act that are not written yet."""
        return [row for row in self.new[table] if row["act_no"] == act_no]

    def take_in(self, loan: LoanTable, lines: Iterable[LoanLineTable]) -> None:
        """Take in a loan that was written and forgotten: something happens to it after all."""
        own = [LoanLineTable(**_columns(line)) for line in lines]
        self.loans[loan.id or 0] = LoanTable(**_columns(loan))
        self.lines[loan.id or 0] = own
        self.line_by_id |= {line.id or 0: line for line in own}

    def promise(self, loan_id: int) -> None:
        """Keep what an approved loan waits for from being promised again."""
        loan = self.loans[loan_id]
        for line in self.lines[loan_id]:
            waits = self.waiting.setdefault(line.asset_id, {})
            waits[loan_id] = (loan.from_date, loan.due_date, line.quantity_approved or 0)

    def move(self, asset_id: int, place: Place, quantity: int) -> None:
        """Change a balance."""
        places = self.balances.setdefault(asset_id, {})
        places[place] = places.get(place, 0) + quantity
        self._moved.add((asset_id, place))

    def write(self, session: Session) -> set[int]:
        """Write what has gathered, and give the ids of the loans that are new."""
        new, before = self._new_loans, self.changed - self._new_loans
        self.new[LoanTable] = [_columns(self.loans[each]) for each in sorted(new)]
        self.new[LoanLineTable] = [_columns(line) for line in self._lines_of(sorted(new))]
        for table in _IN_ORDER:
            if self.new[table]:
                session.execute(table.__table__.insert(), self.new[table])  # type: ignore[attr-defined]
            self.new[table] = []
        self.entries_by = {}
        _update(session, LoanTable, (self.loans[each] for each in before))
        _update(session, LoanLineTable, self._lines_of(before))
        self._write_sums(session)
        self._new_loans = set()
        return new

    def forget_what_has_ended(self) -> None:
        """Nothing more can happen to loans that have ended."""
        for loan_id in self.changed:
            if self.loans[loan_id].stage in _ENDED:
                del self.loans[loan_id]
                for line in self.lines.pop(loan_id):
                    self.line_by_id.pop(line.id or 0)
                    self.entries.pop(line.id or 0, None)
                    self.settled.pop(line.id or 0, None)
        self.changed = set()

    def _next_id(self, table: Table) -> int:
        number = self._last_ids[table] = self._last_ids.get(table, 0) + 1
        return number

    def _lines_of(self, loans: Iterable[int]) -> Iterable[LoanLineTable]:
        return (line for loan_id in loans for line in self.lines[loan_id])

    def _write_sums(self, session: Session) -> None:
        session.merge(JournalHeadTable(id=1, acts=self.acts, seal=self.seal))
        for counter in self.counters.values():
            session.merge(YearCounterTable(**_columns(counter)))
        session.flush()
        moved = [
            {"asset": asset, "place": place.value, "quantity": self.balances[asset][place]}
            for asset, place in self._moved
        ]
        if moved:
            session.execute(_KEEP_BALANCE, moved)
        self._moved = set()


def _columns(row: SQLModel) -> Columns:
    return {name: getattr(row, name) for name in type(row).model_fields}


def _update(session: Session, table: Table, rows: Iterable[SQLModel]) -> None:
    columns = [{"row_id": each.pop("id"), **each} for each in map(_columns, rows)]
    if columns:
        core = table.__table__  # type: ignore[attr-defined]
        session.connection().execute(update(core).where(core.c.id == bindparam("row_id")), columns)
