"""Reading a month of one asset: its movements since, and the loans that touch it."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date

from asset_desk.domain.asset_calendar import AssetDay, LineHeld, Moved, days_of, month_of_asset
from asset_desk.domain.assets import AssetId
from asset_desk.domain.ledger import LoanLineId, Place
from asset_desk.domain.loans import LoanId
from asset_desk.store.reading import Reader, day

_MOVES = """
SELECT e.happened_on, e.line_id, p.place, p.quantity
FROM ledger_entry AS e CROSS JOIN posting AS p ON p.entry_id = e.id
WHERE e.asset_id = :asset AND e.happened_on >= :first
    AND e.act_no NOT IN (SELECT reversed_act_no FROM reversal)
    AND e.act_no NOT IN (SELECT act_no FROM reversal)
"""
"""A reversal bears the day of what it takes back, so that without both nothing is missing."""
_LINES = """
SELECT line.id, line.quantity_out, line.quantity_approved, loan.id AS loan_id, loan.stage,
    loan.slip_no, loan.borrower_name, loan.from_date, loan.due_date
FROM loan_line AS line JOIN loan ON loan.id = line.loan_id
WHERE line.id IN (
    SELECT id FROM loan_line WHERE asset_id = :asset AND quantity_out > 0
    UNION SELECT line_id FROM ledger_entry
        WHERE asset_id = :asset AND happened_on >= :first AND line_id IS NOT NULL
    UNION SELECT waiting.id FROM loan
        CROSS JOIN loan_line AS waiting
            ON waiting.loan_id = loan.id AND waiting.asset_id = :asset
        WHERE loan.stage = 'approved' AND loan.due_date >= :first AND loan.from_date <= :last)
ORDER BY loan.due_date, loan.id
"""
_BALANCES = "SELECT place, quantity FROM asset_balance WHERE asset_id = :asset"


def month_of(reader: Reader, asset_id: AssetId, month: date) -> Sequence[AssetDay]:
    """The days of a month; three queries, however many days and loans the month has."""
    days = days_of(month)
    facts = {"asset": asset_id, "first": days[0].isoformat(), "last": days[-1].isoformat()}
    now = {Place(row["place"]): row["quantity"] for row in reader.rows(_BALANCES, facts)}
    moves = [_moved(row) for row in reader.rows(_MOVES, facts)]
    lines = [_line(row) for row in reader.rows(_LINES, facts)]
    return month_of_asset(days, now, moves, lines)


def _moved(row: sqlite3.Row) -> Moved:
    line = row["line_id"]
    line_id = LoanLineId(line) if line is not None else None
    return Moved(day(row["happened_on"]), line_id, Place(row["place"]), row["quantity"])


def _line(row: sqlite3.Row) -> LineHeld:
    return LineHeld(
        line_id=LoanLineId(row["id"]),
        loan_id=LoanId(row["loan_id"]),
        slip_no=row["slip_no"],
        borrower=row["borrower_name"],
        from_date=day(row["from_date"]),
        due_date=day(row["due_date"]),
        out=row["quantity_out"],
        promised=(row["quantity_approved"] or 0) if row["stage"] == "approved" else 0,
    )
