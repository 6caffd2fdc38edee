"""Table rows, column for column. Rules live in `domain`, so nothing here validates.

The book itself is made by the scripts in db/migrations; a test holds the two against each other.
"""
# No `from __future__ import annotations`: SQLModel reads these at run time.

from datetime import date

from sqlalchemy import Column, LargeBinary
from sqlalchemy.orm import configure_mappers
from sqlmodel import Field, SQLModel

from asset_desk.store.tables_manual import ManualVersionTable


def make_ready() -> None:
    """Have the tables worked out now, and not when the first officer signs in."""
    configure_mappers()


class SettingTable(SQLModel, table=True):
    """The office and its preferences, each one JSON text under its key."""

    __tablename__ = "setting"

    key: str = Field(primary_key=True)
    value: str


class DivisionTable(SQLModel, table=True):
    """A division; one that has owned anything is closed, never deleted."""

    __tablename__ = "division"

    id: int | None = Field(default=None, primary_key=True)
    name: str
    head_title: str
    sort_order: int
    is_active: bool = True
    is_finance: bool = False


class PersonTable(SQLModel, table=True):
    """A person of the office, or an outside borrower."""

    __tablename__ = "person"

    id: int | None = Field(default=None, primary_key=True)
    prefix: str
    name: str
    kind: str
    position: str
    division_id: int | None = Field(default=None, foreign_key="division.id")
    organisation: str
    address: str
    phone: str
    national_id: str
    is_active: bool = True
    search_text: str
    name_sort_key: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class HoldingTable(SQLModel, table=True):
    """Who holds a post, from one day to another."""

    __tablename__ = "holding"

    id: int | None = Field(default=None, primary_key=True)
    post: str
    division_id: int | None = Field(default=None, foreign_key="division.id")
    person_id: int = Field(foreign_key="person.id")
    kind: str
    held_from: date
    held_until: date | None = None
    own_title: str
    order_no: str
    order_date: date | None = None


class AccountTable(SQLModel, table=True):
    """Who may sign in; the password is kept as its Argon2id hash only."""

    __tablename__ = "account"

    id: int | None = Field(default=None, primary_key=True)
    username: str
    username_key: str
    name: str
    role: str
    password_hash: str
    person_id: int | None = Field(default=None, foreign_key="person.id")
    is_active: bool = True


class SignInAttemptTable(SQLModel, table=True):
    """Each try to sign in, right or wrong; rows are only ever inserted."""

    __tablename__ = "sign_in_attempt"

    id: int | None = Field(default=None, primary_key=True)
    username_key: str
    tried_at: str
    was_right: bool


class WorkTypeTable(SQLModel, table=True):
    """A type of work that assets are borrowed for."""

    __tablename__ = "work_type"

    id: int | None = Field(default=None, primary_key=True)
    name: str
    sort_order: int
    is_active: bool = True
    guidance: str = ""
    categories: str = ""
    default_days: int | None = None
    longest_days: int | None = None
    needs_head: bool = False


class AssetTable(SQLModel, table=True):
    """One row of the register."""

    __tablename__ = "asset"

    id: int | None = Field(default=None, primary_key=True)
    code: str
    code_key: str
    name: str
    name_sort_key: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    search_text: str
    category: str
    division_id: int | None = Field(default=None, foreign_key="division.id")
    place: str
    unit: str
    quantity: int
    value_satang: int | None = None
    acquired_on: date | None = None
    brand: str
    serial_no: str
    condition: str
    use_class: str
    is_lendable: bool
    note: str
    retired_on: date | None = None
    retired_reason: str = ""
    revision: int = 1
    needs_form_3: bool | None = None


class AttachmentTable(SQLModel, table=True):
    """A photo or document that belongs to something in the book; rows are only ever inserted."""

    __tablename__ = "attachment"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    subject: str
    subject_id: int
    file_name: str
    sha256: str
    size: int
    is_photo: bool


class LoanTable(SQLModel, table=True):
    """A loan and its slip, with everything its paper needs as it was then."""

    __tablename__ = "loan"

    id: int | None = Field(default=None, primary_key=True)
    stage: str
    fiscal_year: int | None = None
    serial: int | None = None
    slip_no: str = ""
    borrower_id: int = Field(foreign_key="person.id")
    borrower_kind: str
    borrower_name: str
    borrower_sort_key: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    borrower_position: str
    borrower_unit: str
    borrower_address: str
    borrower_phone: str
    purpose: str
    work_type: str
    use_place: str
    place: str
    requested_on: date
    from_date: date
    due_date: date
    division_id: int | None = Field(default=None, foreign_key="division.id")
    division_name: str
    note: str
    approver_post: str
    approver_reason: str
    approver_name: str = ""
    approver_title: str = ""
    approver_order: str = ""
    decided_on: date | None = None
    decision_reason: str = ""
    handed_over_on: date | None = None
    giver_name: str = ""
    receiver_name: str = ""
    hand_over_condition: str = ""
    last_act_on: date
    paper: str = ""
    purpose_kind: str = ""
    urgency_reason: str = ""
    rules_against: str = ""
    request_no: int | None = Field(default=None, foreign_key="loan.id")
    manual_version_id: int | None = Field(
        default=None, foreign_key=f"{ManualVersionTable.__tablename__}.id"
    )


class LoanLineTable(SQLModel, table=True):
    """One line of a loan; `quantity_*` after the approved one are sums that `verify` recomputes."""

    __tablename__ = "loan_line"

    id: int | None = Field(default=None, primary_key=True)
    loan_id: int = Field(foreign_key="loan.id")
    line_no: int
    asset_id: int = Field(foreign_key="asset.id")
    asset_code: str
    asset_name: str
    category: str
    unit: str
    value_satang: int | None = None
    quantity_requested: int
    quantity_approved: int | None = None
    quantity_out: int = 0
    quantity_good: int = 0
    quantity_damaged: int = 0
    quantity_lost: int = 0
    back_on: date | None = None
    ledger_year: int | None = None
    ledger_no: int | None = None
    note: str = ""
    is_consumable: bool = False
    kit_name: str = ""
    accessories: str = ""


class ApprovalTable(SQLModel, table=True):
    """A decision on a loan, with the person and post as of that day; only ever inserted."""

    __tablename__ = "approval"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    loan_id: int = Field(foreign_key="loan.id")
    decision: str
    decided_on: date
    person_name: str
    person_title: str
    order_text: str
    reason: str


class ReturnCountTable(SQLModel, table=True):
    """What was counted of one line at one return; rows are only ever inserted."""

    __tablename__ = "return_count"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    line_id: int = Field(foreign_key="loan_line.id")
    happened_on: date
    good: int
    damaged: int
    lost: int
    condition: str
    returned_by: str
    received_by: str
    no_photo_reason: str = ""


class ActTable(SQLModel, table=True):
    """The journal; rows are only ever inserted."""

    __tablename__ = "act"

    no: int | None = Field(default=None, primary_key=True)
    kind: str
    subject: str
    subject_id: int
    happened_on: date
    recorded_at: str
    officer_id: int
    officer_name: str
    payload: str
    previous_seal: str
    seal: str


class JournalHeadTable(SQLModel, table=True):
    """How many acts there are, and the last one's seal: a journal cut short is noticed."""

    __tablename__ = "journal_head"

    id: int = Field(default=1, primary_key=True)
    acts: int
    seal: str


class LedgerEntryTable(SQLModel, table=True):
    """One movement of one asset; rows are only ever inserted."""

    __tablename__ = "ledger_entry"

    id: int | None = Field(default=None, primary_key=True)
    act_no: int = Field(foreign_key="act.no")
    kind: str
    asset_id: int = Field(foreign_key="asset.id")
    line_id: int | None = Field(default=None, foreign_key="loan_line.id")
    happened_on: date


class PostingTable(SQLModel, table=True):
    """What a movement brings to a place or takes from it; rows are only ever inserted."""

    __tablename__ = "posting"

    id: int | None = Field(default=None, primary_key=True)
    entry_id: int = Field(foreign_key="ledger_entry.id")
    place: str
    quantity: int


class AssetBalanceTable(SQLModel, table=True):
    """What the postings leave of an asset at a place: a sum kept for speed, checked by `verify`."""

    __tablename__ = "asset_balance"

    asset_id: int = Field(primary_key=True, foreign_key="asset.id")
    place: str = Field(primary_key=True)
    quantity: int


class YearCounterTable(SQLModel, table=True):
    """The last slip and the last ledger line of a fiscal year."""

    __tablename__ = "year_counter"

    fiscal_year: int = Field(primary_key=True)
    slips: int
    lines: int
