"""Plain values that use cases hand to the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from asset_desk.domain.accounts import AccountId, Role
from asset_desk.domain.approvals import ApproverRule, UsePlace
from asset_desk.domain.assets import AssetId, DivisionId
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import LoanId
from asset_desk.domain.office import BorrowerKind, PersonId
from asset_desk.domain.returns import ReturnCount


@dataclass(frozen=True, slots=True)
class AccountDraft:
    """An account to be made."""

    username: str
    name: str
    role: Role
    person_id: PersonId | None = None


@dataclass(frozen=True, slots=True)
class StoredAccount:
    """An account as the book holds it."""

    account_id: AccountId
    username: str
    name: str
    role: Role
    password_hash: str
    is_active: bool


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


@dataclass(frozen=True, slots=True)
class TakenBack:
    """One return, whole or part: what was counted per line, who brought it and who took it."""

    on: date
    returned_by: str
    received_by: str
    counts: Mapping[LoanLineId, ReturnCount]


@dataclass(frozen=True, slots=True)
class AttachmentNote:
    """A file that belongs to something in the book, named by its own SHA-256."""

    subject: str
    subject_id: int
    file_name: str
    sha256: str
    size: int
    is_photo: bool
