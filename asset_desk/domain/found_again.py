"""A lost piece that turned up again, when no borrower owes for it any more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from asset_desk.domain.assets import AssetId, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import EntryKind, LedgerEntry, Place, Posting


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundAgain:
    """So many lost pieces of an asset, back on the strength of a document, and how that came."""

    asset_id: AssetId
    quantity: int
    on: date
    document_no: str
    reason: str


def tidied_found(found: FoundAgain) -> FoundAgain:
    """The same with tidy texts."""
    return replace(found, document_no=tidy(found.document_no), reason=tidy(found.reason))


def found_problems(found: FoundAgain, lost: int) -> dict[str, Refusal]:
    """What is wrong, by field; `lost` are the lost pieces that no borrower owes for."""
    checks = {
        "quantity": _quantity_refusal(found.quantity, lost),
        "document_no": None if found.document_no else Refusal.DOCUMENT_MISSING,
        "reason": None if found.reason else Refusal.REASON_MISSING,
    }
    return {field: refusal for field, refusal in checks.items() if refusal}


def check_found(found: FoundAgain, lost: int) -> None:
    """Refuse what has any problem; the first one is named."""
    for field, refusal in found_problems(found, lost).items():
        raise DeskError(refusal, field=field)


def found_entry(found: FoundAgain, home: Place) -> LedgerEntry:
    """The pieces go back to where a whole piece belongs."""
    postings = (Posting(Place.LOST, -found.quantity), Posting(home, found.quantity))
    return LedgerEntry(EntryKind.FOUND_AGAIN, found.asset_id, found.on, postings)


def _quantity_refusal(quantity: int, most: int) -> Refusal | None:
    if quantity < 1:
        return Refusal.NOTHING_COUNTED
    return Refusal.MORE_THAN_IS_LOST if quantity > most else None
