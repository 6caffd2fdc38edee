"""Repairs by the office itself: sent, back, and what it cost (ข้อ 212)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import NewType

from asset_desk.domain.assets import MAX_VALUE_SATANG, AssetId, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import EntryKind, LedgerEntry, Place, Posting

RepairId = NewType("RepairId", int)

SENT_FROM = (Place.DAMAGED, Place.STORE)
"""What is mended was found damaged, or stood in store until its fault was seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """Pieces that leave for a repair: what is the matter, to whom, until when, for how much."""

    asset_id: AssetId
    quantity: int
    source: Place
    on: date
    fault: str
    repairer: str
    expected_on: date | None = None
    cost_satang: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairReturn:
    """What came back of a repair this time: mended, or beyond repair; and what it cost."""

    repair_id: RepairId
    good: int
    beyond_repair: int
    on: date
    cost_satang: int | None = None
    note: str = ""

    @property
    def total(self) -> int:
        """Everything that came back, whatever its state."""
        return self.good + self.beyond_repair


def tidied_repair(repair: Repair) -> Repair:
    """The repair with tidy texts."""
    return replace(repair, fault=tidy(repair.fault), repairer=tidy(repair.repairer))


def repair_problems(repair: Repair, there: int) -> dict[str, Refusal]:
    """What is wrong, by field; `there` is how many may be sent from that place."""
    late = repair.expected_on is not None and repair.expected_on < repair.on
    checks = {
        "quantity": _count_refusal(repair.quantity, there, Refusal.MORE_THAN_MAY_BE_SENT),
        "fault": None if repair.fault else Refusal.FAULT_MISSING,
        "repairer": None if repair.repairer else Refusal.REPAIRER_MISSING,
        "expected_on": Refusal.DATES_CROSSED if late else None,
        "cost": _cost_refusal(repair.cost_satang),
    }
    return {field: refusal for field, refusal in checks.items() if refusal}


def return_problems(back: RepairReturn, away: int) -> dict[str, Refusal]:
    """What is wrong with what came back, by field; `away` is how many are still in repair."""
    count = -1 if min(back.good, back.beyond_repair) < 0 else back.total
    checks = {
        "good": _count_refusal(count, away, Refusal.MORE_THAN_IS_IN_REPAIR),
        "cost": _cost_refusal(back.cost_satang),
    }
    return {field: refusal for field, refusal in checks.items() if refusal}


def check_problems(problems: dict[str, Refusal]) -> None:
    """Refuse when there is any problem; the first one is named."""
    for field, refusal in problems.items():
        raise DeskError(refusal, field=field)


def sending_entry(repair: Repair) -> LedgerEntry:
    """The pieces leave for the repair; in repair is not free."""
    postings = (
        Posting(repair.source, -repair.quantity),
        Posting(Place.IN_REPAIR, repair.quantity),
    )
    return LedgerEntry(EntryKind.SENT_TO_REPAIR, repair.asset_id, repair.on, postings)


def coming_entry(back: RepairReturn, asset_id: AssetId) -> LedgerEntry:
    """What is mended goes to the store; what is beyond repair stays damaged."""
    moved = (
        Posting(Place.IN_REPAIR, -back.total),
        Posting(Place.STORE, back.good),
        Posting(Place.DAMAGED, back.beyond_repair),
    )
    kept = tuple(posting for posting in moved if posting.quantity)
    return LedgerEntry(EntryKind.BACK_FROM_REPAIR, asset_id, back.on, kept)


def _count_refusal(count: int, most: int, too_many: Refusal) -> Refusal | None:
    if count < 1:
        return Refusal.NOTHING_COUNTED
    return too_many if count > most else None


def _cost_refusal(cost_satang: int | None) -> Refusal | None:
    if cost_satang is None or 0 <= cost_satang <= MAX_VALUE_SATANG:
        return None
    return Refusal.VALUE_OUT_OF_RANGE
