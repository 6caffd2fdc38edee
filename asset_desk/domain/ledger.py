"""The control ledger: movements that are only ever added, and always balance."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NewType

from asset_desk.domain.assets import AssetId
from asset_desk.domain.errors import DeskError, Refusal

LoanLineId = NewType("LoanLineId", int)


class Place(StrEnum):
    """Where a counted piece can be.

    REGISTER is the other side of what the office owns: a lot of 40 chairs is −40 in REGISTER and
    +40 somewhere else, so that every entry balances, the first one too.
    """

    REGISTER = "register"
    STORE = "store"
    ON_LOAN = "on_loan"
    DAMAGED = "damaged"
    LOST = "lost"
    IN_REPAIR = "in_repair"
    DISPOSED = "disposed"


class EntryKind(StrEnum):
    """What a movement is in the desk's words."""

    ENTERED = "entered"
    RECOUNTED = "recounted"
    RETIRED = "retired"
    HANDED_OVER = "handed_over"
    TAKEN_BACK = "taken_back"
    SETTLED = "settled"
    REPLACED = "replaced"
    SENT_TO_REPAIR = "sent_to_repair"
    BACK_FROM_REPAIR = "back_from_repair"
    WRITTEN_OFF = "written_off"
    FOUND_AGAIN = "found_again"


@dataclass(frozen=True, slots=True)
class Posting:
    """A quantity that arrives at a place, or, when negative, leaves it."""

    place: Place
    quantity: int


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One movement of one asset; what leaves a place arrives at another."""

    kind: EntryKind
    asset_id: AssetId
    happened_on: date
    postings: tuple[Posting, ...]
    line_id: LoanLineId | None = None

    def __post_init__(self) -> None:
        if not self.postings or sum(posting.quantity for posting in self.postings) != 0:
            raise DeskError(Refusal.ENTRY_UNBALANCED, asset_id=self.asset_id)

    def quantity_to(self, place: Place) -> int:
        """What this entry brings to a place; negative when it takes away."""
        return sum(posting.quantity for posting in self.postings if posting.place is place)


def reversal(entry: LedgerEntry) -> LedgerEntry:
    """The mirror of an entry: with it nothing has moved, on any day.

    It bears the day and the kind of what it takes back, so that every sum is as if that had never
    been; its act says when it was taken back, and why.
    """
    mirrored = tuple(Posting(each.place, -each.quantity) for each in entry.postings)
    return replace(entry, postings=mirrored)


def quantity_at(place: Place, entries: Iterable[LedgerEntry]) -> int:
    """What these entries leave at a place. Never stored, so never stale."""
    return sum(entry.quantity_to(place) for entry in entries)


def owning_entry(kind: EntryKind, asset_id: AssetId, change: int, on: date) -> LedgerEntry:
    """The register owns `change` more pieces, or, when negative, fewer; they are in store."""
    postings = (Posting(Place.REGISTER, -change), Posting(Place.STORE, change))
    return LedgerEntry(kind, asset_id, on, postings)


def retiring_entry(asset_id: AssetId, in_store: int, on: date) -> LedgerEntry:
    """What is in store leaves for good; the register keeps the row."""
    postings = (Posting(Place.STORE, -in_store), Posting(Place.DISPOSED, in_store))
    return LedgerEntry(EntryKind.RETIRED, asset_id, on, postings)


def hand_over_entry(line_id: LoanLineId, asset_id: AssetId, quantity: int, on: date) -> LedgerEntry:
    """A loan line leaves the store."""
    postings = (Posting(Place.STORE, -quantity), Posting(Place.ON_LOAN, quantity))
    return LedgerEntry(EntryKind.HANDED_OVER, asset_id, on, postings, line_id)
