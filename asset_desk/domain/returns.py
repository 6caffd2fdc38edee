"""Returns: what came back, and in what state (ข้อ 209)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from asset_desk.domain.assets import AssetId, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import EntryKind, LedgerEntry, LoanLineId, Place, Posting

IN_KIND = "คืนเป็นพัสดุประเภท ชนิด และปริมาณเดียวกัน (ข้อ 210)"
"""What the remark on a returned consumable says."""


@dataclass(frozen=True, slots=True)
class ReturnCount:
    """What was counted of one loan line this time, and the condition it was found in."""

    good: int = 0
    damaged: int = 0
    lost: int = 0
    condition: str = ""

    @property
    def total(self) -> int:
        """Everything accounted for, whatever its state."""
        return self.good + self.damaged + self.lost

    @property
    def is_harmed(self) -> bool:
        """Whether something must be made good (ข้อ 209)."""
        return self.damaged + self.lost > 0


def return_refusal(counted: ReturnCount, outstanding: int) -> Refusal | None:
    """Why this count cannot be taken back, or None when it can."""
    if min(counted.good, counted.damaged, counted.lost) < 0 or counted.total == 0:
        return Refusal.NOTHING_COUNTED
    if counted.total > outstanding:
        return Refusal.MORE_THAN_IS_OUT
    return None if tidy(counted.condition) else Refusal.CONDITION_MISSING


def return_entry(
    line_id: LoanLineId, asset_id: AssetId, counted: ReturnCount, outstanding: int, *, on: date
) -> LedgerEntry:
    """The ledger entry for one return, whole or part."""
    if refusal := return_refusal(counted, outstanding):
        raise DeskError(refusal, line_id=line_id, outstanding=outstanding)
    moved = (
        Posting(Place.ON_LOAN, -counted.total),
        Posting(Place.STORE, counted.good),
        Posting(Place.DAMAGED, counted.damaged),
        Posting(Place.LOST, counted.lost),
    )
    kept = tuple(posting for posting in moved if posting.quantity)
    return LedgerEntry(EntryKind.TAKEN_BACK, asset_id, on, kept, line_id)


def in_kind(counted: ReturnCount) -> ReturnCount:
    """The count of a consumable, whose remark says that goods of the same kind came back."""
    if not counted.good or IN_KIND in counted.condition:
        return counted
    parts = (IN_KIND, counted.condition)
    return replace(counted, condition=" ".join(part for part in parts if part))
