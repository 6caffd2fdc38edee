"""What the acts, entries and lines of a book say, as the movements of its printed ledger."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from asset_desk.domain.journal import ActKind
from asset_desk.domain.ledger import EntryKind
from asset_desk.domain.loans import LoanId
from asset_desk.services.year_rows import MovementRow
from asset_desk.store.reading import day
from asset_desk.thai_dates import bangkok_day

Payload = Mapping[str, Any]
_GIVERS = ("giver", "returned_by")
_RECEIVERS = ("receiver", "received_by")


@dataclass(frozen=True, slots=True)
class Brought:
    """A line that was out when the year began: its number, its hand-over, how many."""

    number: int
    line: sqlite3.Row
    lent: sqlite3.Row
    out: int


@dataclass(frozen=True, slots=True)
class Moved:
    """An entry of the ledger with its act, its line, and what was out of the line after it."""

    number: int
    act: sqlite3.Row
    payload: Payload
    entry: sqlite3.Row
    line: sqlite3.Row
    out_after: int


def brought_row(brought: Brought, due_date: date) -> MovementRow:
    """A line brought forward, as of the day on which it was handed over."""
    lent = brought.lent
    return MovementRow(
        running_no=brought.number,
        act_no=lent["act_no"],
        act_kind="",
        entry_kind=lent["kind"],
        is_brought_forward=True,
        is_late=False,
        happened_on=day(lent["happened_on"]),
        recorded_on=day(lent["happened_on"]),
        **_counts(lent=brought.out),
        out_after=brought.out,
        due_date=due_date,
        **_said({}),
        **_of_loan(brought.line),
        **_of_line(brought.line),
    )


def moved_row(moved: Moved, due_date: date, year_begins: date) -> MovementRow:
    """A movement of pieces of one line."""
    entry, payload = moved.entry, moved.payload
    happened_on = day(entry["happened_on"])
    return MovementRow(
        running_no=moved.number,
        act_no=moved.act["no"],
        act_kind=moved.act["kind"],
        entry_kind=entry["kind"],
        is_brought_forward=False,
        is_late=happened_on < year_begins,
        happened_on=happened_on,
        recorded_on=_recorded_on(moved.act),
        **_counts_of(entry),
        out_after=moved.out_after,
        due_date=due_date,
        **_said(payload) | _condition(payload, moved.line),
        reversed_kind=_reversed_kind(moved.act, payload),
        **_of_loan(moved.line),
        **_of_line(moved.line),
    )


def slip_row(
    number: int,
    said: tuple[sqlite3.Row, Payload],
    slip: sqlite3.Row,
    items: tuple[str, ...],
    due_date: date,
) -> MovementRow:
    """What was done to a slip without moving anything, such as its cancellation."""
    act, payload = said
    return MovementRow(
        running_no=number,
        act_no=act["no"],
        act_kind=act["kind"],
        entry_kind="",
        is_brought_forward=False,
        is_late=False,
        happened_on=day(act["happened_on"]),
        recorded_on=_recorded_on(act),
        **_counts(),
        out_after=None,
        due_date=due_date,
        **_said(payload),
        **_of_loan(slip),
        asset_name="",
        asset_code="",
        unit="",
        items=items,
        reversed_kind=_reversed_kind(act, payload),
    )


def _counts_of(entry: sqlite3.Row) -> dict[str, Any]:
    """What left on loan, or came back of it; what moves otherwise is out all the same as before."""
    is_out = entry["on_loan"]
    if entry["kind"] == EntryKind.HANDED_OVER:
        return _counts(lent=is_out)
    damaged, lost = entry["damaged"], entry["lost"]
    if is_out:
        return _counts(good=-is_out - damaged - lost, damaged=damaged, lost=lost)
    return _counts(moved=max(entry["store"], damaged, lost, 0))


def _counts(**given: int) -> dict[str, Any]:
    return dict.fromkeys(("lent", "good", "damaged", "lost", "moved"), 0) | given


def _recorded_on(act: sqlite3.Row) -> date:
    at = datetime.strptime(act["recorded_at"], "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
    return bangkok_day(at)


def _said(payload: Payload) -> dict[str, Any]:
    """Who gave and who received, in what condition, and why; as the act said it then."""
    condition, row = payload.get("condition", ""), payload.get("row")
    document = row.get("document_no", "") if isinstance(row, Mapping) else ""
    return {
        "giver": _first(payload, _GIVERS),
        "receiver": _first(payload, _RECEIVERS),
        "condition": condition if isinstance(condition, str) else "",
        "reason": _first(payload, ("reason",)) or document,
    }


def _reversed_kind(act: sqlite3.Row, payload: Payload) -> str:
    """What kind of act this one takes back, if any."""
    return _first(payload, ("kind",)) if act["kind"] == ActKind.LOAN_REVERSED else ""


def _condition(payload: Payload, line: sqlite3.Row) -> dict[str, Any]:
    """The condition that was counted of this line at a return."""
    counts = payload.get("counts")
    counted = counts.get(str(line["line_no"])) if isinstance(counts, Mapping) else None
    return {"condition": counted.get("condition", "")} if isinstance(counted, Mapping) else {}


def _first(payload: Payload, names: tuple[str, ...]) -> str:
    found = (payload[name] for name in names if isinstance(payload.get(name), str))
    return next(found, "")


def _of_loan(loan: sqlite3.Row) -> dict[str, Any]:
    return {
        "loan_id": LoanId(loan["loan_id"]),
        "slip_no": loan["slip_no"],
        "borrower": loan["borrower_name"],
        "borrower_unit": loan["borrower_unit"],
        "purpose": loan["purpose"],
        "place": loan["place"],
        "approver": loan["approver_name"],
    }


def _of_line(line: sqlite3.Row) -> dict[str, Any]:
    return {name: line[name] for name in ("asset_name", "asset_code", "unit")}
