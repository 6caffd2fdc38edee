"""The lists in which loans are looked at, and how many are in each of those on the home board."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.loans import Stage, chase_by
from asset_desk.services.rows import HomeBoard, LoanList
from asset_desk.store.follow_up_queries import (
    CHASE_MISSED,
    MISSED_STILL_OUT,
    TO_CHASE,
    chase_facts,
)
from asset_desk.store.reading import Reader, day

LISTS = {
    LoanList.OVERDUE: "loan.stage = 'handed_over' AND loan.due_date < :today",
    LoanList.DUE_TODAY: "loan.stage = 'handed_over' AND loan.due_date = :today",
    LoanList.AWAITING_APPROVAL: "loan.stage = 'requested'",
    LoanList.AWAITING_COLLECTION: "loan.stage = 'approved'",
    LoanList.OUT: "loan.stage = 'handed_over'",
    LoanList.AWAITING_SETTLEMENT: "loan.stage = 'returned'",
    LoanList.TO_CHASE: TO_CHASE,
    LoanList.CHASE_MISSED: CHASE_MISSED,
    LoanList.PAST_COLLECTION: "loan.stage = 'approved' AND loan.due_date < :today",
    LoanList.NOT_COLLECTED: "loan.stage = 'not_collected'",
    LoanList.ENDED: "loan.stage IN ('closed', 'refused', 'cancelled')",
    LoanList.ALL: "1",
}
"""What each list holds on a day; the due day itself is on time."""
SOONEST_FIRST = frozenset(
    {
        *(LoanList.OVERDUE, LoanList.DUE_TODAY, LoanList.TO_CHASE, LoanList.CHASE_MISSED),
        *(LoanList.OUT, LoanList.AWAITING_COLLECTION, LoanList.PAST_COLLECTION),
    }
)
_OTHERS = ", ".join(f"'{each}'" for each in Stage if f"'{each}'" not in LISTS[LoanList.ENDED])
NOT_ENDED = f"loan.stage IN ({_OTHERS})"
"""The few loans that are in no list of what has ended, named so that they are found by index."""
_COUNTED = {
    "overdue": LISTS[LoanList.OVERDUE],
    "due_today": LISTS[LoanList.DUE_TODAY],
    "awaiting_approval": LISTS[LoanList.AWAITING_APPROVAL],
    "awaiting_collection": LISTS[LoanList.AWAITING_COLLECTION],
    "out": LISTS[LoanList.OUT],
    "awaiting_settlement": LISTS[LoanList.AWAITING_SETTLEMENT],
    "to_chase": TO_CHASE,
    "chase_missed": MISSED_STILL_OUT,
    "past_collection": LISTS[LoanList.PAST_COLLECTION],
}
_NUMBERS = ", ".join(f"(SELECT count(*) FROM loan WHERE {each})" for each in _COUNTED.values())  # noqa: S608
_BOARD = (
    f"SELECT (SELECT min(due_date) FROM loan WHERE {TO_CHASE}), "  # noqa: S608
    f"(SELECT count(*) FROM asset WHERE retired_on IS NULL), {_NUMBERS}"
)
"""One question for the whole board, each number from its own index."""


def home_board(reader: Reader, today: date, follow_up_days: int) -> HomeBoard:
    """The counts of the home board on a day."""
    (row,) = reader.tuples(_BOARD, chase_facts(today, follow_up_days))
    next_due, assets, *counts = row
    last = chase_by(day(next_due), follow_up_days) if next_due else None
    return HomeBoard(**dict(zip(_COUNTED, counts, strict=True)), assets=assets, next_chase_by=last)
