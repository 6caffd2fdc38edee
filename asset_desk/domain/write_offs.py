"""Fact-finding, and what may be written off after it (ข้อ 214–218)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import NewType

from asset_desk.domain.assets import AssetId, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import EntryKind, LedgerEntry, Place, Posting
from asset_desk.domain.settlements import Harm

FindingId = NewType("FindingId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a fact-finding came to: the order, the result, and who decided on it."""

    asset_id: AssetId
    harm: Harm
    quantity: int
    on: date
    order_no: str
    result: str
    decided_by: str


def tidied_finding(finding: Finding) -> Finding:
    """The finding with tidy texts."""
    return replace(
        finding,
        order_no=tidy(finding.order_no),
        result=tidy(finding.result),
        decided_by=tidy(finding.decided_by),
    )


def finding_problems(finding: Finding, not_yet_found: int) -> dict[str, Refusal]:
    """What is wrong, by field; `not_yet_found` is how many such pieces have no finding yet."""
    checks = {
        "quantity": _quantity_refusal(finding.quantity, not_yet_found),
        "order_no": None if finding.order_no else Refusal.DOCUMENT_MISSING,
        "result": None if finding.result else Refusal.FINDING_INCOMPLETE,
        "decided_by": None if finding.decided_by else Refusal.FINDING_INCOMPLETE,
    }
    return {field: refusal for field, refusal in checks.items() if refusal}


def check_finding(finding: Finding, not_yet_found: int) -> None:
    """Refuse a finding with any problem; the first one is named."""
    for field, refusal in finding_problems(finding, not_yet_found).items():
        raise DeskError(refusal, field=field)


def written_off_entry(finding: Finding, on: date, *, is_everything: bool) -> LedgerEntry:
    """The pieces leave what the office owns.

    Of a lot, the register then counts so many less; a row of which nothing is left is retired
    instead, and keeps its count.
    """
    target = Place.DISPOSED if is_everything else Place.REGISTER
    count = finding.quantity
    postings = (Posting(finding.harm.place, -count), Posting(target, count))
    return LedgerEntry(EntryKind.WRITTEN_OFF, finding.asset_id, on, postings)


def _quantity_refusal(quantity: int, most: int) -> Refusal | None:
    if quantity < 1:
        return Refusal.NOTHING_COUNTED
    return Refusal.MORE_THAN_IS_HARMED if quantity > most else None
