"""Loans: who asks for what, until when, and how far the loan has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType

from asset_desk.domain.approvals import ApproverRule, UsePlace
from asset_desk.domain.assets import Asset, AssetId, DivisionId, UseClass, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.office import BorrowerKind, PersonId
from asset_desk.domain.work_rules import PurposeKind, WaivableRule

LoanId = NewType("LoanId", int)

MOST_LINES = 20
LONGEST_LOAN = timedelta(days=365)
LONGEST_PURPOSE = 500


class Stage(StrEnum):
    """How far a loan has come; partly returned, overdue and the like are computed."""

    REQUESTED = "requested"
    REFUSED = "refused"
    APPROVED = "approved"
    CANCELLED = "cancelled"
    HANDED_OVER = "handed_over"
    RETURNED = "returned"
    CLOSED = "closed"
    NOT_COLLECTED = "not_collected"


@dataclass(frozen=True, slots=True)
class RequestedLine:
    """So many pieces of one asset."""

    asset_id: AssetId
    quantity: int
    note: str = ""
    kit_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanRequest:
    """The borrow form as filled in: both days belong to the loan."""

    borrower_id: PersonId | None
    borrower_kind: BorrowerKind
    purpose: str
    work_type: str
    use_place: UsePlace
    place: str
    from_date: date | None
    due_date: date | None
    lines: tuple[RequestedLine, ...]
    is_official_use: bool
    note: str = ""
    purpose_kind: PurposeKind = PurposeKind.OFFICE_WORK
    urgency_reason: str = ""


@dataclass(frozen=True, slots=True)
class LoanLine:
    """One line of a loan, with the asset as it was when the loan was asked for."""

    line_id: LoanLineId
    asset_id: AssetId
    line_no: int
    code: str
    name: str
    unit: str
    value_satang: int | None
    requested: int
    approved: int | None = None
    out: int = 0
    good: int = 0
    damaged: int = 0
    lost: int = 0
    note: str = ""
    is_consumable: bool = False
    settled: int = 0
    kit_name: str = ""
    accessories: str = ""

    @property
    def came_back(self) -> int:
        """What has been accounted for so far, whatever its state."""
        return self.good + self.damaged + self.lost

    @property
    def unsettled(self) -> int:
        """Damaged and lost pieces that nobody has made good yet (ข้อ 209)."""
        return self.damaged + self.lost - self.settled


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """A loan and its slip."""

    loan_id: LoanId
    stage: Stage
    slip_no: str
    borrower_id: PersonId
    borrower_kind: BorrowerKind
    use_place: UsePlace
    division_id: DivisionId | None
    requested_on: date
    from_date: date
    due_date: date
    last_act_on: date
    handed_over_on: date | None
    lines: tuple[LoanLine, ...]
    approver: ApproverRule
    purpose_kind: PurposeKind | None = None
    urgency_reason: str = ""
    rules_against: tuple[WaivableRule, ...] = ()
    work_type: str = ""

    @property
    def outstanding(self) -> int:
        """How many pieces are still out."""
        return sum(line.out for line in self.lines)

    def is_overdue(self, today: date) -> bool:
        """Late from the day after the due date, as long as anything is out."""
        return today > self.due_date and self.outstanding > 0

    def days_late(self, today: date) -> int:
        """Whole days after the due date; 0 when nothing is late."""
        return (today - self.due_date).days if self.is_overdue(today) else 0

    def must_be(self, *stages: Stage) -> None:
        """Refuse what this stage does not allow."""
        if self.stage not in stages:
            raise DeskError(Refusal.WRONG_STAGE, stage=self.stage)

    def must_not_precede(self, day: date, today: date) -> None:
        """Refuse a day that has not come, or lies before the loan's last act."""
        if day > today:
            raise DeskError(Refusal.DAY_IN_THE_FUTURE, day=day)
        if day < self.last_act_on:
            raise DeskError(Refusal.DAY_BEFORE_THE_LAST_ACT, day=day, last=self.last_act_on)


def check_still_current(due_date: date, day: date) -> None:
    """Refuse to approve or hand over once the due date has passed: then a new slip is made."""
    if day > due_date:
        raise DeskError(Refusal.DATES_CROSSED, day=day, due_date=due_date)


def check_uncollected(due_date: date, day: date) -> None:
    """Refuse to release a slip that may still be collected: its last day belongs to it."""
    if day <= due_date:
        raise DeskError(Refusal.MAY_STILL_BE_COLLECTED, due_date=due_date)


def chase_by(due_date: date, follow_up_days: int) -> date:
    """The last day on which the lender must have asked for the assets back (ข้อ 211)."""
    return due_date + timedelta(days=follow_up_days)


def request_problems(request: LoanRequest, assets: Mapping[AssetId, Asset]) -> dict[str, Refusal]:
    """What is wrong with the form, by field; a line's field is `line.N`, counted from 0."""
    checks: dict[str, Refusal | None] = {
        "borrower": Refusal.BORROWER_MISSING if request.borrower_id is None else None,
        "work_type": None if tidy(request.work_type) else Refusal.WORK_TYPE_NOT_CHOSEN,
        "purpose_kind": purpose_kind_refusal(request.purpose_kind),
        "purpose": _purpose_refusal(request.purpose),
        "place": None if tidy(request.place) else Refusal.PLACE_MISSING,
        "from_date": Refusal.FROM_DATE_MISSING if request.from_date is None else None,
        "due_date": _due_date_refusal(request.from_date, request.due_date),
        "is_official_use": None if request.is_official_use else Refusal.OFFICIAL_USE_NOT_CONFIRMED,
        "urgency_reason": _urgency_refusal(request, assets),
        "lines": _lines_refusal(request),
    }
    for number, line in enumerate(request.lines):
        checks[f"line.{number}"] = _line_refusal(request, number, assets.get(line.asset_id))
    return {field: refusal for field, refusal in checks.items() if refusal}


def check_request(request: LoanRequest, assets: Mapping[AssetId, Asset]) -> None:
    """Refuse a form with any problem; the first one is named."""
    for field, refusal in request_problems(request, assets).items():
        raise DeskError(refusal, field=field)


def split_by_owner(
    request: LoanRequest, assets: Mapping[AssetId, Asset]
) -> tuple[LoanRequest, ...]:
    """The request as one form for each owning division, since a slip has one owner (R208d).

    The lines keep their order; the reason of urgency stays with the consumables.
    """
    lines: dict[DivisionId | None, list[RequestedLine]] = {}
    for line in request.lines:
        lines.setdefault(assets[line.asset_id].details.division_id, []).append(line)
    return tuple(_with_lines(request, tuple(own), assets) for own in lines.values())


def has_consumables(request: LoanRequest, assets: Mapping[AssetId, Asset]) -> bool:
    """Whether anything on the form is used up (ข้อ 210)."""
    known = (assets[line.asset_id] for line in request.lines if line.asset_id in assets)
    return any(asset.details.use_class is UseClass.CONSUMABLE for asset in known)


def purpose_kind_refusal(kind: PurposeKind | None) -> Refusal | None:
    """Nothing is lent for private ends, whoever approves (ข้อ 207)."""
    return Refusal.PRIVATE_PURPOSE if kind is PurposeKind.PRIVATE else None


def slip_refusal(asset: Asset, kind: BorrowerKind) -> Refusal | None:
    """Why an asset may not go to such a borrower on a slip, or None when it may.

    A car needs แบบ 3; what is used up is lent between state agencies only (ข้อ 210).
    """
    if refusal := asset.lending_refusal():
        return refusal
    if asset.details.goes_on_form_3:
        return Refusal.NEEDS_FORM_3
    consumable = asset.details.use_class is UseClass.CONSUMABLE
    if consumable and kind is not BorrowerKind.STATE_AGENCY:
        return Refusal.CONSUMABLE_NOT_FOR_BORROWER
    return None


def free_quantity(in_store: int, reserved: int) -> int:
    """What may be promised for a range of days (DOMAIN 7).

    `in_store` already lacks what is out, damaged, lost or disposed: out counts until it is back,
    whatever its due date. `reserved` is what was approved, and not yet collected, for any of the
    same days. Requests do not reserve.
    """
    return max(in_store - reserved, 0)


def approved_lines(loan: Loan, quantities: Mapping[LoanLineId, int]) -> tuple[LoanLine, ...]:
    """The lines with what was approved: all of it, or less; a line may get none, not every line."""
    lines = tuple(replace(line, approved=quantities.get(line.line_id, 0)) for line in loan.lines)
    for line in lines:
        if not 0 <= (line.approved or 0) <= line.requested:
            raise DeskError(Refusal.MORE_THAN_REQUESTED, line=line.line_no)
    if not any(line.approved for line in lines):
        raise DeskError(Refusal.NOTHING_APPROVED)
    return lines


def slip_number(prefix: str, serial: int, fiscal_year: int) -> str:
    """The number on the paper: prefix, running number, fiscal year, as บย.12/2569."""
    return f"{prefix}{serial}/{fiscal_year}"


def stage_after_return(lines: tuple[LoanLine, ...]) -> Stage:
    """A loan is closed once everything came back good, or was made good; until then RETURNED.

    The slip may not close while anything damaged or lost awaits its settlement (ข้อ 209).
    """
    if any(line.out for line in lines):
        return Stage.HANDED_OVER
    if any(line.unsettled for line in lines):
        return Stage.RETURNED
    return Stage.CLOSED


def _purpose_refusal(purpose: str) -> Refusal | None:
    if not tidy(purpose):
        return Refusal.PURPOSE_MISSING
    return Refusal.PURPOSE_TOO_LONG if len(purpose) > LONGEST_PURPOSE else None


def _due_date_refusal(from_date: date | None, due_date: date | None) -> Refusal | None:
    if due_date is None:
        return Refusal.DUE_DATE_MISSING
    if from_date is None:
        return None
    if due_date < from_date:
        return Refusal.DATES_CROSSED
    return Refusal.LOAN_TOO_LONG if due_date - from_date > LONGEST_LOAN else None


def _lines_refusal(request: LoanRequest) -> Refusal | None:
    if not request.lines:
        return Refusal.NO_LINES
    return Refusal.TOO_MANY_LINES if len(request.lines) > MOST_LINES else None


def _urgency_refusal(request: LoanRequest, assets: Mapping[AssetId, Asset]) -> Refusal | None:
    is_agency = request.borrower_kind is BorrowerKind.STATE_AGENCY
    if not is_agency or not has_consumables(request, assets):
        return None
    return None if tidy(request.urgency_reason) else Refusal.URGENCY_REASON_MISSING


def _with_lines(
    request: LoanRequest, lines: tuple[RequestedLine, ...], assets: Mapping[AssetId, Asset]
) -> LoanRequest:
    own = replace(request, lines=lines)
    return own if has_consumables(own, assets) else replace(own, urgency_reason="")


def _line_refusal(request: LoanRequest, number: int, asset: Asset | None) -> Refusal | None:
    line = request.lines[number]
    if asset is None:
        return Refusal.ASSET_NOT_FOUND
    if any(line.asset_id == earlier.asset_id for earlier in request.lines[:number]):
        return Refusal.SAME_ASSET_TWICE
    if refusal := slip_refusal(asset, request.borrower_kind):
        return refusal
    if line.quantity < 1:
        return Refusal.QUANTITY_OUT_OF_RANGE
    return Refusal.MORE_THAN_IS_FREE if line.quantity > asset.details.quantity else None
