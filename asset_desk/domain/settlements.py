"""Settlements: how a damaged or lost piece is made good (ข้อ 209)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from asset_desk.domain.assets import MAX_VALUE_SATANG, AssetId, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import EntryKind, LedgerEntry, LoanLineId, Place, Posting


class Harm(StrEnum):
    """What has happened to a piece."""

    DAMAGED = "damaged"
    LOST = "lost"

    @property
    def place(self) -> Place:
        """Where the ledger keeps such pieces."""
        return Place(self.value)


class Outcome(StrEnum):
    """The ways in which clause 209 lets a borrower make a piece good, or the lost piece itself."""

    REPAIRED = "repaired"
    REPLACED = "replaced"
    PAID = "paid"
    FOUND = "found"


def outcomes_of(harm: Harm) -> tuple[Outcome, ...]:
    """How such pieces may be made good: what is lost is not repaired, what is here not found."""
    amiss = Outcome.REPAIRED if harm is Harm.LOST else Outcome.FOUND
    return tuple(each for each in Outcome if each is not amiss)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """So many pieces of one line, made good in one way, on the strength of a document.

    Money is what one piece was worth when it was lent; `unit_value_satang` and its reason are
    needed only where the line has no value. `agreed_satang` is another sum that was agreed on for
    all these pieces, with its reason. `details` say who repaired, what was delivered, or where the
    lost piece turned up.
    """

    line_id: LoanLineId
    harm: Harm
    outcome: Outcome
    quantity: int
    document_no: str
    on: date
    details: str = ""
    unit_value_satang: int | None = None
    value_reason: str = ""
    agreed_satang: int | None = None
    amount_reason: str = ""

    @property
    def full_satang(self) -> int | None:
        """What these pieces were worth when lent; None when it is not settled with money."""
        if self.outcome is not Outcome.PAID or self.unit_value_satang is None:
            return None
        return self.quantity * self.unit_value_satang

    @property
    def amount_satang(self) -> int | None:
        """What is paid: the value when lent, or what was agreed on instead."""
        full = self.full_satang
        return full if full is None or self.agreed_satang is None else self.agreed_satang


def tidied(settlement: Settlement) -> Settlement:
    """The settlement with tidy texts."""
    return replace(
        settlement,
        document_no=tidy(settlement.document_no),
        details=tidy(settlement.details),
        value_reason=tidy(settlement.value_reason),
        amount_reason=tidy(settlement.amount_reason),
    )


def valued(settlement: Settlement, value_when_lent: int | None) -> Settlement:
    """The settlement at the value when lent: not book value, not today's (ข้อ 209).

    What was recorded with the loan stands, whatever is said now; who pays just that has agreed on
    nothing else.
    """
    if settlement.outcome is not Outcome.PAID:
        settlement = replace(settlement, unit_value_satang=None, value_reason="")
        return replace(settlement, agreed_satang=None, amount_reason="")
    if value_when_lent is not None:
        settlement = replace(settlement, unit_value_satang=value_when_lent, value_reason="")
    if settlement.agreed_satang in (None, settlement.full_satang):
        return replace(settlement, agreed_satang=None, amount_reason="")
    return settlement


def settlement_problems(
    settlement: Settlement, still_open: int, value_when_lent: int | None
) -> dict[str, Refusal]:
    """What is wrong, by field; a value recorded with the loan needs no reason."""
    settlement = valued(settlement, value_when_lent)
    checks = {
        "quantity": _quantity_refusal(settlement.quantity, still_open),
        "outcome": _outcome_refusal(settlement),
        "document_no": None if settlement.document_no else Refusal.DOCUMENT_MISSING,
        "details": _details_refusal(settlement),
        "unit_value": _value_refusal(settlement),
        "value_reason": _value_reason_refusal(settlement, value_when_lent),
        "agreed": _agreed_refusal(settlement),
        "amount_reason": _amount_reason_refusal(settlement),
    }
    return {field: refusal for field, refusal in checks.items() if refusal}


def check_settlement(settlement: Settlement, still_open: int, value_when_lent: int | None) -> None:
    """Refuse a settlement with any problem; the first one is named."""
    for field, refusal in settlement_problems(settlement, still_open, value_when_lent).items():
        raise DeskError(refusal, field=field, still_open=still_open)


def settlement_entries(
    settlement: Settlement, asset_id: AssetId, home: Place
) -> tuple[LedgerEntry, ...]:
    """What a settlement moves; `home` is where a piece that is whole again belongs.

    A replacement takes the place of the piece in the register, so that the register's count stays:
    the old one leaves it, the new one enters. Paid for, a piece stays damaged or lost: it leaves
    the register by fact-finding only.
    """
    count, harmed = settlement.quantity, settlement.harm.place
    match settlement.outcome:
        case Outcome.REPAIRED:
            moves = [(EntryKind.SETTLED, harmed, home)]
        case Outcome.REPLACED:
            moves = [
                (EntryKind.SETTLED, harmed, Place.REGISTER),
                (EntryKind.REPLACED, Place.REGISTER, home),
            ]
        case Outcome.FOUND:
            moves = [(EntryKind.FOUND_AGAIN, harmed, home)]
        case Outcome.PAID:
            moves = []
    return tuple(
        LedgerEntry(
            kind,
            asset_id,
            settlement.on,
            (Posting(source, -count), Posting(target, count)),
            settlement.line_id,
        )
        for kind, source, target in moves
    )


def _quantity_refusal(quantity: int, still_open: int) -> Refusal | None:
    if quantity < 1:
        return Refusal.NOTHING_COUNTED
    return Refusal.MORE_THAN_IS_OPEN if quantity > still_open else None


def _outcome_refusal(settlement: Settlement) -> Refusal | None:
    if settlement.outcome in outcomes_of(settlement.harm):
        return None
    is_lost = settlement.harm is Harm.LOST
    return Refusal.LOST_CANNOT_BE_REPAIRED if is_lost else Refusal.DAMAGED_IS_NOT_LOST


def _details_refusal(settlement: Settlement) -> Refusal | None:
    if settlement.details:
        return None
    if settlement.outcome is Outcome.FOUND:
        return Refusal.REASON_MISSING
    is_replaced = settlement.outcome is Outcome.REPLACED
    return Refusal.REPLACEMENT_NOT_DESCRIBED if is_replaced else None


def _value_refusal(settlement: Settlement) -> Refusal | None:
    if settlement.outcome is not Outcome.PAID:
        return None
    value = settlement.unit_value_satang
    if value is None:
        return Refusal.VALUE_WHEN_LENT_MISSING
    return None if 0 < value <= MAX_VALUE_SATANG else Refusal.VALUE_OUT_OF_RANGE


def _value_reason_refusal(settlement: Settlement, value_when_lent: int | None) -> Refusal | None:
    if settlement.outcome is not Outcome.PAID or value_when_lent is not None:
        return None
    return None if settlement.value_reason else Refusal.REASON_MISSING


def _agreed_refusal(settlement: Settlement) -> Refusal | None:
    agreed = settlement.agreed_satang
    if agreed is None or 0 < agreed <= MAX_VALUE_SATANG:
        return None
    return Refusal.VALUE_OUT_OF_RANGE


def _amount_reason_refusal(settlement: Settlement) -> Refusal | None:
    """Something else than the value when lent is agreed on for a reason that stays on record."""
    if _agreed_refusal(settlement) or settlement.agreed_satang is None:
        return None
    return None if settlement.amount_reason else Refusal.REASON_MISSING
