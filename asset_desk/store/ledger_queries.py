"""Reading the control ledger of a fiscal year, of any length, page by page."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from asset_desk.domain.fiscal_year import first_day
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import LoanId, Stage
from asset_desk.services.reversal_rows import MovementMark
from asset_desk.services.rows import LedgerFilter, LedgerRow, LedgerState
from asset_desk.store.reading import Reader, day, day_or_none, marks, search_clause
from asset_desk.store.reversal_queries import STANDS, marks_of

_CARRIED = """
line.id IN (
    SELECT id FROM loan_line WHERE back_on IS NULL AND ledger_year < :year
    UNION ALL SELECT id FROM loan_line WHERE back_on >= :year_begins AND ledger_year < :year)
AND NOT (loan.stage IN ('cancelled', 'not_collected') AND loan.last_act_on < :year_begins)
"""
"""Not ended when the year began: out, or approved and collected or called off only later."""
_STATES = {
    LedgerState.OPEN: "line.quantity_out > 0",
    LedgerState.OVERDUE: "line.quantity_out > 0 AND loan.due_date < :today",
    LedgerState.RETURNED: "line.back_on IS NOT NULL",
    LedgerState.CANCELLED: "loan.stage = 'cancelled'",
    LedgerState.NOT_COLLECTED: "loan.stage = 'not_collected'",
}
_CALLED_OFF = frozenset({Stage.CANCELLED, Stage.NOT_COLLECTED})
_ROWS = """
SELECT line.id AS line_id, loan.id AS loan_id, line.ledger_no, line.ledger_year, loan.stage,
    loan.slip_no, loan.handed_over_on, loan.borrower_name, loan.borrower_unit, line.asset_name,
    line.asset_code, line.quantity_approved, line.unit, loan.purpose, loan.place,
    loan.approver_name, loan.due_date, line.back_on, line.quantity_good, line.quantity_damaged,
    line.quantity_lost, line.quantity_out, loan.decision_reason, line.note,
    (SELECT old_due_date FROM extension WHERE loan_id = loan.id AND {stands} ORDER BY id LIMIT 1)
        AS original_due_date,
    last.happened_on AS last_return_on, coalesce(last.condition, '') AS condition,
    coalesce(last.returned_by, '') AS returned_by, coalesce(last.received_by, '') AS received_by
FROM loan_line AS line JOIN loan ON loan.id = line.loan_id
LEFT JOIN return_count AS last ON last.id =
    (SELECT max(id) FROM return_count WHERE return_count.line_id = line.id AND {stands})
WHERE {where} ORDER BY line.ledger_year, line.ledger_no
"""


class LedgerPages:
    """The year's lines in slip order, after those carried forward from the years before.

    Without a filter a page is found by its running numbers, so a million lines cost what the
    visible ones do; with one, the ids that match are read once.
    """

    def __init__(self, reader: Reader, which: LedgerFilter, today: date) -> None:
        self._reader, self._which, self._today = reader, which, today
        self._conditions, self._facts = _conditions(which, today)
        self._carried: array[int] | None = None
        self._own: array[int] | None = None
        self._own_count = -1

    def count(self) -> int:
        """How many lines there are."""
        return len(self._carried_ids()) + self._count_own()

    def page(self, offset: int, limit: int) -> Sequence[LedgerRow]:
        """The lines from `offset` on, `limit` at most."""
        carried = self._carried_ids()
        ids = carried[offset : offset + limit].tolist()
        rows = self._by_ids(ids)
        left = limit - len(ids)
        start = max(offset - len(carried), 0)
        return [*rows, *self._own_page(start, left)] if left else rows

    def _own_page(self, start: int, limit: int) -> list[LedgerRow]:
        if self._conditions:
            return self._by_ids(self._own_ids()[start : start + limit].tolist())
        where = "line.ledger_year = :year AND line.ledger_no BETWEEN :first AND :last"
        span = {"first": start + 1, "last": start + limit}
        return self._read(where, {"year": self._which.fiscal_year} | span)

    def _by_ids(self, ids: Sequence[int]) -> list[LedgerRow]:
        return self._read(f"line.id IN ({marks(ids)})", {}) if ids else []

    def _read(self, where: str, facts: dict[str, Any]) -> list[LedgerRow]:
        rows = self._reader.rows(_ROWS.format(where=where, stands=STANDS), facts)
        year, beside = self._which.fiscal_year, marks_of(self._reader, [row[0] for row in rows])
        return [_ledger_row(row, beside, year, self._today) for row in rows]

    def _count_own(self) -> int:
        if self._conditions:
            return len(self._own_ids())
        if self._own_count < 0:
            sql = "SELECT lines FROM year_counter WHERE fiscal_year = :year"
            self._own_count = self._reader.number(sql, {"year": self._which.fiscal_year})
        return self._own_count

    def _carried_ids(self) -> array[int]:
        if self._carried is None:
            self._carried = self._ids(_CARRIED)
        return self._carried

    def _own_ids(self) -> array[int]:
        if self._own is None:
            self._own = self._ids("line.ledger_year = :year")
        return self._own

    def _ids(self, span: str) -> array[int]:
        where = " AND ".join([span, *self._conditions])
        sql = (
            "SELECT line.id FROM loan_line AS line JOIN loan ON loan.id = line.loan_id "  # noqa: S608
            f"WHERE {where} ORDER BY line.ledger_year, line.ledger_no"
        )
        return self._reader.ids(sql, self._facts)


def _conditions(which: LedgerFilter, today: date) -> tuple[list[str], dict[str, Any]]:
    facts: dict[str, Any] = {
        "year": which.fiscal_year,
        "year_begins": first_day(which.fiscal_year).isoformat(),
        "today": today.isoformat(),
    }
    conditions = [_STATES[which.state]] if which.state in _STATES else []
    if which.division_id is not None:
        conditions.append("loan.division_id = :division")
        facts["division"] = which.division_id
    if which.borrower_kind is not None:
        conditions.append("loan.borrower_kind = :kind")
        facts["kind"] = which.borrower_kind.value
    found, words = search_clause("loan_search", "loan.id", which.text)
    if found:
        conditions.append(found)
    return conditions, facts | words


def _ledger_row(
    row: sqlite3.Row,
    beside: Mapping[LoanLineId, tuple[MovementMark, ...]],
    year: int,
    today: date,
) -> LedgerRow:
    stage, due_date = Stage(row["stage"]), day(row["due_date"])
    same = {"running_no": "ledger_no", "slip_no": "slip_no", "borrower": "borrower_name"}
    same |= {"borrower_unit": "borrower_unit", "asset_name": "asset_name", "unit": "unit"}
    same |= {"asset_code": "asset_code", "quantity": "quantity_approved", "purpose": "purpose"}
    same |= {"place": "place", "approver": "approver_name", "good": "quantity_good"}
    same |= {"damaged": "quantity_damaged", "lost": "quantity_lost", "out": "quantity_out"}
    same |= {name: name for name in ("condition", "returned_by", "received_by")}
    return LedgerRow(
        line_id=LoanLineId(row["line_id"]),
        loan_id=LoanId(row["loan_id"]),
        is_carried_forward=row["ledger_year"] < year,
        stage=stage,
        lent_on=day_or_none(row["handed_over_on"]),
        due_date=due_date,
        original_due_date=day_or_none(row["original_due_date"]),
        back_on=day_or_none(row["last_return_on"]),
        is_overdue=row["quantity_out"] > 0 and today > due_date,
        marks=beside.get(LoanLineId(row["line_id"]), ()),
        remark=row["decision_reason"] if stage in _CALLED_OFF else row["note"],
        **{name: row[column] for name, column in same.items()},
    )
