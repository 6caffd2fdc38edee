"""Plain values that use cases hand to the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from asset_desk.domain.accounts import AccountId, Role
from asset_desk.domain.approvals import ApproverRule, UsePlace
from asset_desk.domain.assets import AssetId, DivisionId
from asset_desk.domain.follow_ups import FollowUp
from asset_desk.domain.journal import ActNo
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import LoanId
from asset_desk.domain.manual import VersionId
from asset_desk.domain.office import BorrowerKind, PersonId
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.work_rules import PurposeKind, WaivableRule


@dataclass(frozen=True, slots=True)
class AccountDraft:
    """An account to be made."""

    username: str
    name: str
    role: Role
    person_id: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountChange:
    """What an account is from now on, the person behind it included; None is nobody."""

    name: str
    role: Role
    is_active: bool = True
    person_id: PersonId | None = None


@dataclass(frozen=True, slots=True)
class StoredAccount:
    """An account as the book holds it; `person_id` is whose it is, if the book knows."""

    account_id: AccountId
    username: str
    name: str
    role: Role
    password_hash: str
    is_active: bool
    person_id: PersonId | None = None


@dataclass(frozen=True, slots=True)
class BorrowerSnapshot:
    """The borrower as they were when the loan was asked for."""

    person_id: PersonId
    kind: BorrowerKind
    name: str
    position: str
    unit: str
    address: str
    phone: str


@dataclass(frozen=True, slots=True)
class LineDraft:
    """A requested line, with the asset as it was then."""

    asset_id: AssetId
    code: str
    name: str
    category: str
    unit: str
    value_satang: int | None
    quantity: int
    note: str
    is_consumable: bool = False
    kit_name: str = ""
    accessories: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanDraft:
    """A request with everything that is kept of it."""

    borrower: BorrowerSnapshot
    purpose: str
    work_type: str
    use_place: UsePlace
    place: str
    requested_on: date
    from_date: date
    due_date: date
    division_id: DivisionId | None
    division_name: str
    note: str
    approver: ApproverRule
    lines: tuple[LineDraft, ...]
    purpose_kind: PurposeKind = PurposeKind.OFFICE_WORK
    urgency_reason: str = ""
    rules_against: tuple[WaivableRule, ...] = ()
    manual_version_id: VersionId | None = None


@dataclass(frozen=True, slots=True)
class SlipNumber:
    """A slip's place in its fiscal year's book; `lines_before` counts ledger lines so far."""

    fiscal_year: int
    serial: int
    text: str
    lines_before: int


@dataclass(frozen=True, slots=True)
class Decision:
    """Who approved, as of the day, and the wording that the paper is fixed with."""

    on: date
    name: str
    title_lines: tuple[str, ...]
    order: str
    paper: Mapping[str, Any]
    is_borrower: bool = False


@dataclass(frozen=True, slots=True)
class ApprovalNote:
    """A decision as the approvals keep it."""

    loan_id: LoanId
    decision: str
    on: date
    name: str
    title: str
    order: str
    reason: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """Who gave and who received, when, and in what condition the assets left."""

    on: date
    giver: str
    receiver: str
    condition: str
    photos: tuple[AttachmentNote, ...] = ()


@dataclass(frozen=True, slots=True)
class TakenBack:
    """One return, whole or part: what was counted per line, who brought it and who took it.

    What is damaged or lost needs a photo, or the reason why there is none.
    """

    on: date
    returned_by: str
    received_by: str
    counts: Mapping[LoanLineId, ReturnCount]
    photos: tuple[AttachmentNote, ...] = ()
    no_photo_reason: str = ""


@dataclass(frozen=True, slots=True)
class FollowUpNote:
    """A follow-up as the book keeps it, with the due date and the chase-by day in force then."""

    loan_id: LoanId
    asked: FollowUp
    due_date: date
    chase_by: date


@dataclass(frozen=True, slots=True)
class ExtensionNote:
    """An extension as the book keeps it, with the approver as of that day."""

    loan_id: LoanId
    on: date
    reason: str
    old_due_date: date
    new_due_date: date
    name: str
    title: str
    order: str


@dataclass(frozen=True, slots=True)
class ReversalNote:
    """An act that is taken back, on which day and why."""

    reverses: ActNo
    loan_id: LoanId
    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class OpenLoans:
    """What is still open of a month when it is closed, in slips."""

    undecided: int
    uncollected: int
    out: int
    overdue: int
    unsettled: int


@dataclass(frozen=True, slots=True)
class MonthNote:
    """A month that is closed, or opened again for a reason."""

    month: date
    is_closed: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AttachmentNote:
    """A file that belongs to something in the book, named by its own SHA-256."""

    subject: str
    subject_id: int
    file_name: str
    sha256: str
    size: int
    is_photo: bool
