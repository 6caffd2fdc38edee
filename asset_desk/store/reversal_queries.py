"""Reading what was taken back or entered late, beside what it is about."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from asset_desk.domain.ledger import EntryKind, LoanLineId
from asset_desk.domain.loans import LoanId
from asset_desk.domain.reversals import PastAct, last_standing
from asset_desk.services.reversal_rows import MovementMark, ReversalRow
from asset_desk.services.rows import ActRow, ReturnRow
from asset_desk.store.reading import Reader, day, day_or_none, instant, marks
from asset_desk.store.reversal_store import ACTS, past_act
from asset_desk.thai_dates import bangkok_day

STANDS = "act_no NOT IN (SELECT reversed_act_no FROM reversal)"
"""What belongs to an act that has not been taken back."""

_REVERSALS = (
    "SELECT act_no, reversed_act_no, happened_on, reason FROM reversal WHERE loan_id = :loan"
)
_MARKS = """
SELECT e.line_id, e.kind, e.happened_on, act.recorded_at, r.happened_on AS reversed_on, r.reason,
    (SELECT sum(abs(quantity)) / 2 FROM posting WHERE entry_id = e.id) AS quantity
FROM ledger_entry AS e JOIN act ON act.no = e.act_no
LEFT JOIN reversal AS r ON r.reversed_act_no = e.act_no
WHERE e.line_id IN ({ids}) AND e.act_no NOT IN (SELECT act_no FROM reversal)
    AND (r.act_no IS NOT NULL OR e.happened_on < date(act.recorded_at, '+7 hours'))
ORDER BY e.id
"""
"""The Bangkok day of an instant is that of seven hours later."""


def last_act(reader: Reader, loan_id: LoanId) -> PastAct | None:
    """The last act of a loan that stands, which is the one to be taken back first."""
    return last_standing([past_act(row) for row in reader.rows(ACTS, {"loan": loan_id})])


def with_reversals(reader: Reader, loan_id: LoanId, acts: Sequence[ActRow]) -> list[ActRow]:
    """The history of a loan, each act with what took it back."""
    taken_back = _reversals_of(reader, loan_id)
    return [replace(act, reversal=taken_back.get(act.no)) for act in acts]


def with_marks(
    reader: Reader, loan_id: LoanId, returns: Sequence[ReturnRow]
) -> tuple[ReturnRow, ...]:
    """Returns that were taken back, each with the reversal that did so."""
    taken_back = _reversals_of(reader, loan_id)
    return tuple(replace(each, reversal=taken_back.get(each.act_no)) for each in returns)


def marks_of(
    reader: Reader, line_ids: Sequence[LoanLineId]
) -> Mapping[LoanLineId, tuple[MovementMark, ...]]:
    """What stands beside the movements of these lines: entered late, or taken back."""
    found: defaultdict[LoanLineId, list[MovementMark]] = defaultdict(list)
    for row in reader.rows(_MARKS.format(ids=marks(line_ids))):
        found[LoanLineId(row["line_id"])].append(_mark(row))
    return {line_id: tuple(each) for line_id, each in found.items()}


def _reversals_of(reader: Reader, loan_id: LoanId) -> dict[int, ReversalRow]:
    rows = reader.rows(_REVERSALS, {"loan": loan_id})
    return {row["reversed_act_no"]: _reversal(row) for row in rows}


def _reversal(row: sqlite3.Row) -> ReversalRow:
    on = day(row["happened_on"])
    return ReversalRow(row["act_no"], row["reversed_act_no"], on, row["reason"])


def _mark(row: sqlite3.Row) -> MovementMark:
    happened_on = day(row["happened_on"])
    recorded_on = bangkok_day(instant(row["recorded_at"]))
    return MovementMark(
        kind=EntryKind(row["kind"]),
        happened_on=happened_on,
        quantity=row["quantity"],
        recorded_on=recorded_on if recorded_on != happened_on else None,
        reversed_on=day_or_none(row["reversed_on"]),
        reason=row["reason"] or "",
    )
