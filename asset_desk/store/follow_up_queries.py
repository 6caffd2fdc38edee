"""Reading follow-ups and extensions: what must be asked back by when, and what was not."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from asset_desk.domain.follow_ups import Channel, follow_up_state
from asset_desk.domain.loans import LoanId, Stage, chase_by
from asset_desk.services.follow_up_rows import ExtensionRow, FollowUpRow
from asset_desk.store.reading import Reader, day, day_or_none
from asset_desk.store.reversal_queries import STANDS

FIRST_ASKED = (
    "(SELECT min(followed_up_on) FROM follow_up "
    "WHERE loan_id = loan.id AND followed_up_on >= loan.due_date)"
)
ORIGINAL_DUE_DATE = (
    "(SELECT old_due_date FROM extension WHERE loan_id = loan.id "  # noqa: S608
    f"AND extension.{STANDS} ORDER BY id LIMIT 1)"
)
_STILL_UNASKED = (
    "NOT EXISTS (SELECT 1 FROM follow_up AS f "
    "WHERE f.loan_id = loan.id AND f.followed_up_on >= loan.due_date)"
)
_EXTENDED_TOO_LATE = (
    f"extension AS e WHERE {{0}} AND e.{STANDS} "  # noqa: S608
    "AND e.decided_on > date(e.old_due_date, '+' || :follow_up_days || ' days') AND NOT EXISTS "
    "(SELECT 1 FROM follow_up AS f WHERE f.loan_id = e.loan_id AND f.due_date = e.old_due_date)"
)
MISSED_BEFORE = f"(SELECT count(*) FROM {_EXTENDED_TOO_LATE.format('e.loan_id = loan.id')})"  # noqa: S608
CHASE_COLUMNS = (
    f"{FIRST_ASKED} AS first_asked, {ORIGINAL_DUE_DATE} AS original_due_date, "
    f"{MISSED_BEFORE} AS missed_before"
)
"""What is read with each listed loan; `follow_up_days` must be told."""
TO_CHASE = (
    "loan.stage = 'handed_over' AND loan.due_date BETWEEN :still_in_time AND :today "
    f"AND {_STILL_UNASKED}"
)
"""Due, not past its chase-by day, and nobody has asked about this due date."""
MISSED_STILL_OUT = (
    f"loan.stage = 'handed_over' AND loan.due_date < :still_in_time AND {_STILL_UNASKED}"
)
_MISSED_BACK_LATE = (
    "loan.handed_over_on IS NOT NULL AND loan.last_act_on > loan.due_date "  # noqa: S608
    "AND julianday(loan.last_act_on) - julianday(loan.due_date) > :follow_up_days "
    "AND +loan.due_date < :still_in_time "
    f"AND {_STILL_UNASKED} "
    "AND EXISTS (SELECT 1 FROM loan_line AS line WHERE line.loan_id = loan.id "
    "AND line.back_on > date(loan.due_date, '+' || :follow_up_days || ' days'))"
)
"""What was done so late is found by an index; the few that are left are asked for their lines.

A loan of which only a part came back so late is still out, and missed all the same.
"""
CHASE_MISSED = (
    f"loan.id IN (SELECT loan.id FROM loan WHERE {MISSED_STILL_OUT} "  # noqa: S608
    f"UNION ALL SELECT loan.id FROM loan WHERE {_MISSED_BACK_LATE} "
    f"UNION ALL SELECT e.loan_id FROM {_EXTENDED_TOO_LATE.format('1')})"
)
"""The chase-by day passed and nobody had asked: still out, back too late, or extended too late."""
_FOLLOW_UPS = (
    "SELECT *, row_number() OVER (PARTITION BY due_date ORDER BY followed_up_on, id) = 1 "
    "AS is_first FROM follow_up WHERE loan_id = :id ORDER BY followed_up_on, id"
)
_EXTENSIONS = f"SELECT * FROM extension WHERE loan_id = :id AND {STANDS} ORDER BY id"  # noqa: S608


def chase_facts(today: date, follow_up_days: int) -> dict[str, Any]:
    """What the conditions on chasing are asked with."""
    still_in_time = today - timedelta(days=follow_up_days)
    facts = {"today": today.isoformat(), "still_in_time": still_in_time.isoformat()}
    return {**facts, "follow_up_days": follow_up_days}


def chase_columns(row: sqlite3.Row, today: date, follow_up_days: int) -> dict[str, Any]:
    """What a listed loan says of its due dates and of whether anybody asked."""
    due_date = day(row["due_date"])
    asked = day_or_none(row["first_asked"])
    went_out = row["handed_over_on"] is not None and row["stage"] != Stage.CANCELLED.value
    ended = day_or_none(row["back_on"]) if went_out else due_date
    last = chase_by(due_date, follow_up_days)
    return {
        "chase_by": last,
        "follow_up_state": follow_up_state(due_date, last, asked, ended, today),
        "first_asked": asked,
        "original_due_date": day_or_none(row["original_due_date"]),
        "missed_before": row["missed_before"],
    }


def follow_ups_of(reader: Reader, loan_id: LoanId) -> Sequence[FollowUpRow]:
    """Every time that the borrower was asked, oldest first."""
    return [_follow_up_row(row) for row in reader.rows(_FOLLOW_UPS, {"id": loan_id})]


def extensions_of(reader: Reader, loan_id: LoanId) -> Sequence[ExtensionRow]:
    """Every extension of a loan, oldest first."""
    return [_extension_row(row) for row in reader.rows(_EXTENSIONS, {"id": loan_id})]


def _follow_up_row(row: sqlite3.Row) -> FollowUpRow:
    return FollowUpRow(
        followed_up_on=day(row["followed_up_on"]),
        followed_up_by=row["followed_up_by"],
        channel=Channel(row["channel"]),
        answer=row["answer"],
        next_on=day_or_none(row["next_on"]),
        due_date=day(row["due_date"]),
        chase_by=day(row["chase_by"]),
        is_first=bool(row["is_first"]),
    )


def _extension_row(row: sqlite3.Row) -> ExtensionRow:
    return ExtensionRow(
        decided_on=day(row["decided_on"]),
        reason=row["reason"],
        old_due_date=day(row["old_due_date"]),
        new_due_date=day(row["new_due_date"]),
        approver_name=row["person_name"],
        approver_title=row["person_title"],
        order=row["order_text"],
    )
