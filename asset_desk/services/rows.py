"""The read side: what screens and papers show, ready to show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from asset_desk.domain.accounts import AccountId, Role
from asset_desk.domain.approvals import ApproverReason, ApproverRule, UsePlace
from asset_desk.domain.assets import AssetId, Condition, DivisionId, UseClass
from asset_desk.domain.follow_ups import FollowUpState
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import LoanId, Stage
from asset_desk.domain.office import BorrowerKind, HolderId, HoldingKind, PersonId, Post
from asset_desk.domain.opinions import Opinion
from asset_desk.domain.work_rules import PurposeKind, WaivableRule, Waiver
from asset_desk.services.follow_up_rows import ExtensionRow, FollowUpRow
from asset_desk.services.reversal_rows import MovementMark, ReversalRow


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetRow:
    """One row of the register as listed, with where its pieces are now.

    `promised` counts for any day, `promised_then` for the day that the list was asked for.
    """

    asset_id: AssetId
    code: str
    name: str
    category: str
    division_name: str
    place: str
    unit: str
    quantity: int
    value_satang: int | None
    condition: Condition
    use_class: UseClass
    is_lendable: bool
    is_retired: bool
    in_store: int
    on_loan: int
    damaged: int
    lost: int
    in_repair: int = 0
    promised: int = 0
    promised_then: int = 0
    goes_on_form_3: bool = False


class AssetSort(StrEnum):
    """What the register can be listed by."""

    ENTERED = "entered"
    CODE = "code"
    NAME = "name"
    CATEGORY = "category"
    QUANTITY = "quantity"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetFilter:
    """Which rows of the register, in what order, and for which day promises count; None is any."""

    text: str = ""
    category: str = ""
    division_id: DivisionId | None = None
    condition: Condition | None = None
    is_out_now: bool = False
    is_lost: bool = False
    may_be_lent: bool = False
    with_retired: bool = False
    on: date | None = None
    sort: AssetSort = AssetSort.NAME
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetPage:
    """Everything about one asset."""

    row: AssetRow
    division_id: DivisionId | None
    acquired_on: date | None
    brand: str
    serial_no: str
    note: str
    retired_on: date | None
    retired_reason: str
    revision: int
    attachments: tuple[AttachmentRow, ...]
    needs_form_3: bool | None = None


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """A file kept in the book; its content is in the attachments folder under its SHA-256."""

    file_name: str
    sha256: str
    size: int
    is_photo: bool


@dataclass(frozen=True, slots=True)
class ActRow:
    """One act of the journal, as a history shows it."""

    no: int
    kind: str
    happened_on: date
    recorded_at: datetime
    officer_name: str
    payload: Mapping[str, Any]
    reversal: ReversalRow | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetLoanRow:
    """One loan of one asset, in its history."""

    loan_id: LoanId
    slip_no: str
    borrower_name: str
    stage: Stage
    quantity: int
    out: int
    from_date: date
    due_date: date
    handed_over_on: date | None
    back_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person as listed."""

    person_id: PersonId
    full_name: str
    kind: BorrowerKind
    position: str
    division_id: DivisionId | None
    unit: str
    address: str
    phone: str
    is_active: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldingRow:
    """A holder of a post as listed."""

    holder_id: HolderId
    post: Post
    post_title: str
    division_name: str
    person_name: str
    kind: HoldingKind
    held_from: date
    held_until: date | None
    order_no: str
    order_date: date | None


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account as listed."""

    account_id: AccountId
    username: str
    name: str
    role: Role
    is_active: bool
    person_id: PersonId | None = None
    person_name: str = ""


class LoanList(StrEnum):
    """The lists that loans are looked at in; the home board counts the first five."""

    OVERDUE = "overdue"
    DUE_TODAY = "due_today"
    AWAITING_APPROVAL = "awaiting_approval"
    AWAITING_COLLECTION = "awaiting_collection"
    OUT = "out"
    AWAITING_SETTLEMENT = "awaiting_settlement"
    TO_CHASE = "to_chase"
    CHASE_MISSED = "chase_missed"
    PAST_COLLECTION = "past_collection"
    NOT_COLLECTED = "not_collected"
    ENDED = "ended"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanRow:
    """One loan as listed; days late are as of the day that was asked for.

    `due_date` is the one in force; `original_due_date` is the slip's own where it was extended.
    `first_asked` is the first follow-up about the due date in force; `missed_before` counts the
    due dates before it about which nobody asked in time and that were extended only later.
    """

    loan_id: LoanId
    slip_no: str
    stage: Stage
    borrower_name: str
    borrower_unit: str
    borrower_kind: BorrowerKind
    first_asset: str
    lines: int
    requested: int
    approved: int
    out: int
    came_back: int
    purpose: str
    requested_on: date
    from_date: date
    due_date: date
    handed_over_on: date | None
    days_late: int
    chase_by: date
    follow_up_state: FollowUpState = FollowUpState.NOT_DUE
    first_asked: date | None = None
    original_due_date: date | None = None
    missed_before: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanFilter:
    """Which loans, newest first; overdue ones longest overdue first."""

    which: LoanList = LoanList.ALL
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanLineRow:
    """One line of a loan; `free` and `owned` are as of now, for the loan's own days."""

    line_id: LoanLineId
    asset_id: AssetId
    line_no: int
    code: str
    name: str
    unit: str
    value_satang: int | None
    requested: int
    approved: int | None
    out: int
    good: int
    damaged: int
    lost: int
    free: int
    owned: int
    note: str
    kit_name: str = ""
    accessories: str = ""
    is_consumable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnRow:
    """What was counted of one line at one return."""

    line_id: LoanLineId
    happened_on: date
    good: int
    damaged: int
    lost: int
    condition: str
    returned_by: str
    received_by: str
    act_no: int = 0
    no_photo_reason: str = ""
    reversal: ReversalRow | None = None


@dataclass(frozen=True, slots=True)
class SisterRow:
    """Another slip of the same request."""

    loan_id: LoanId
    slip_no: str
    stage: Stage
    division_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanPage:
    """Everything about one loan."""

    row: LoanRow
    borrower_id: PersonId
    borrower_position: str
    borrower_address: str
    borrower_phone: str
    work_type: str
    use_place: UsePlace
    place: str
    division_id: DivisionId | None
    division_name: str
    note: str
    approver_post: Post
    approver_reason: ApproverReason
    approver_name: str
    approver_title: str
    decided_on: date | None
    decision_reason: str
    giver_name: str
    receiver_name: str
    hand_over_condition: str
    last_act_on: date
    paper: Mapping[str, Any]
    lines: tuple[LoanLineRow, ...]
    returns: tuple[ReturnRow, ...]
    purpose_kind: PurposeKind | None = None
    urgency_reason: str = ""
    rules_against: tuple[WaivableRule, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    scans: tuple[AttachmentRow, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    request_no: int = 0
    sisters: tuple[SisterRow, ...] = ()
    reversed_returns: tuple[ReturnRow, ...] = ()
    follow_ups: tuple[FollowUpRow, ...] = ()
    extensions: tuple[ExtensionRow, ...] = ()
    manual_number: int | None = None
    """Which version of the manual was in force when the loan was asked for; none before one was."""

    @property
    def approver(self) -> ApproverRule:
        """The post that approves, of which division, and why."""
        own = self.division_id if self.approver_post is Post.DIVISION_HEAD else None
        return ApproverRule(self.approver_post, own, self.approver_reason)


class LedgerState(StrEnum):
    """Which lines of the control ledger."""

    ALL = "all"
    OPEN = "open"
    OVERDUE = "overdue"
    RETURNED = "returned"
    CANCELLED = "cancelled"
    NOT_COLLECTED = "not_collected"


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerFilter:
    """Which lines of one fiscal year's control ledger (พ.ศ., named by its end)."""

    fiscal_year: int
    text: str = ""
    state: LedgerState = LedgerState.ALL
    division_id: DivisionId | None = None
    borrower_kind: BorrowerKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow:
    """One line of the control ledger (DOMAIN 4).

    `running_no` is the line's own for ever; a line carried forward keeps that of its first year.
    """

    line_id: LoanLineId
    loan_id: LoanId
    running_no: int
    is_carried_forward: bool
    stage: Stage
    slip_no: str
    lent_on: date | None
    borrower: str
    borrower_unit: str
    asset_name: str
    asset_code: str
    quantity: int
    unit: str
    purpose: str
    place: str
    approver: str
    due_date: date
    back_on: date | None
    good: int
    damaged: int
    lost: int
    out: int
    condition: str
    returned_by: str
    received_by: str
    is_overdue: bool
    remark: str
    original_due_date: date | None = None
    marks: tuple[MovementMark, ...] = ()


@dataclass(frozen=True, slots=True)
class HomeBoard:
    """What an officer needs in the morning: how many loans are in each list."""

    overdue: int
    due_today: int
    awaiting_approval: int
    awaiting_collection: int
    out: int
    awaiting_settlement: int
    assets: int
    to_chase: int = 0
    chase_missed: int = 0
    next_chase_by: date | None = None
    past_collection: int = 0


@dataclass(frozen=True, slots=True)
class Availability:
    """Pieces that may be promised for a range of days, of how many owned, and where the rest is."""

    free: int
    owned: int
    out: int
    reserved: int
    unfit: int
