"""Reading a fiscal year's book: its movements, what was out on a day, the annual count."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date

from asset_desk.domain.assets import AssetId
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import LoanId
from asset_desk.services.queries import Pages
from asset_desk.services.year_rows import (
    CountFilter,
    CountProgress,
    CountRow,
    JournalHead,
    MovementRow,
    OutRow,
)
from asset_desk.store.count_queries import (
    BALANCES_ON,
    CountPages,
    count_progress,
    count_row,
    stock_of,
)
from asset_desk.store.database import Database
from asset_desk.store.movement_queries import MovementPages
from asset_desk.store.reading import Reader, day

_OUT_ON = """
WITH touched AS (
    SELECT id AS line_id FROM loan_line WHERE quantity_out > 0
    UNION SELECT line_id FROM ledger_entry WHERE line_id IS NOT NULL AND happened_on > :day),
out_then AS (
    SELECT e.line_id, sum(p.quantity) AS quantity FROM touched
    JOIN ledger_entry AS e ON e.line_id = touched.line_id
    JOIN posting AS p ON p.entry_id = e.id AND p.place = 'on_loan'
    WHERE e.happened_on <= :day GROUP BY e.line_id HAVING sum(p.quantity) > 0)
SELECT line.id AS line_id, loan.id AS loan_id, loan.slip_no, loan.borrower_name,
    loan.borrower_unit, loan.place, loan.purpose, loan.division_name, line.asset_name,
    line.asset_code, line.unit, out_then.quantity,
    loan.handed_over_on AS lent_on,
    coalesce((SELECT old_due_date FROM extension WHERE extension.loan_id = loan.id
        AND act_no NOT IN (SELECT reversed_act_no FROM reversal)
        AND decided_on > :day AND NOT EXISTS (SELECT 1 FROM reversal
            WHERE reversal.reversed_act_no = extension.act_no)
        ORDER BY id LIMIT 1), loan.due_date) AS due_date
FROM out_then JOIN loan_line AS line ON line.id = out_then.line_id
JOIN loan ON loan.id = line.loan_id
ORDER BY loan.borrower_sort_key, line.ledger_year, line.ledger_no
"""
"""What is out still, or has moved since, may have been out that day; the entries say how many."""


class SqlYearQueries:
    """The printed ledger, the end of the year, and the annual count (ข้อ 213)."""

    def __init__(self, database: Database) -> None:
        self._reader = Reader(database)

    def head(self) -> JournalHead:
        """Where the journal ends now."""
        row = self._reader.first("SELECT acts, seal FROM journal_head WHERE id = 1")
        return JournalHead(row["acts"], row["seal"]) if row else JournalHead(0, "")

    def movements(self, fiscal_year: int) -> Pages[MovementRow]:
        """Every movement of the year's book, what was brought forward first."""
        return MovementPages(self._reader, fiscal_year)

    def out_on(self, day: date) -> Sequence[OutRow]:
        """What was out at the end of a day, by borrower; the same whenever it is asked."""
        rows = self._reader.rows(_OUT_ON, {"day": day.isoformat()})
        return [out_row(row, day) for row in rows]

    def count_sheet(self, which: CountFilter) -> Pages[CountRow]:
        """The assets of the annual count, by division and place."""
        return CountPages(self._reader, which)

    def count_row(self, fiscal_year: int, asset_id: AssetId) -> CountRow | None:
        """One asset of the annual count; None when the office did not have it that day."""
        return count_row(self._reader, fiscal_year, asset_id)

    def count_progress(self, fiscal_year: int) -> CountProgress:
        """How far the annual count is."""
        return count_progress(self._reader, fiscal_year)

    def expected_on(self, asset_id: AssetId, day: date) -> int:
        """How many pieces of an asset should be here at the end of a day."""
        sql = BALANCES_ON.format(ids=int(asset_id))
        rows = self._reader.rows(sql, {"day": day.isoformat()})
        return stock_of({row["place"]: row["quantity"] for row in rows}).expected


def out_row(row: sqlite3.Row, on: date) -> OutRow:
    """A row of what was out at the end of a day."""
    due_date = day(row["due_date"])
    same = ("slip_no", "borrower_unit", "place", "purpose", "division_name", "asset_name")
    return OutRow(
        line_id=LoanLineId(row["line_id"]),
        loan_id=LoanId(row["loan_id"]),
        borrower=row["borrower_name"],
        asset_code=row["asset_code"],
        quantity=row["quantity"],
        unit=row["unit"],
        lent_on=day(row["lent_on"]),
        due_date=due_date,
        is_overdue=on > due_date,
        **{name: row[name] for name in same},
    )
