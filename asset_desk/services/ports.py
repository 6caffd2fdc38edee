"""What the use cases need from the outside; `store` has it, tests may fake it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, Self

from asset_desk.domain.accounts import AccountId
from asset_desk.domain.annual_count import AssetCount, Stock
from asset_desk.domain.approvals import ApproverRule
from asset_desk.domain.assets import Asset, AssetDetails, AssetId, DivisionId
from asset_desk.domain.clauses import Clause
from asset_desk.domain.journal import Act, ActNo
from asset_desk.domain.kits import Kit, KitDetails, KitId
from asset_desk.domain.ledger import LedgerEntry, LoanLineId, Place
from asset_desk.domain.loans import Loan, LoanId, LoanLine, Stage
from asset_desk.domain.office import (
    Division,
    HolderId,
    Holding,
    Office,
    Person,
    PersonDetails,
    PersonId,
    WorkType,
    WorkTypeId,
)
from asset_desk.domain.opinions import Opinion
from asset_desk.domain.preferences import Preferences
from asset_desk.domain.reversals import PastAct
from asset_desk.domain.work_rules import Waiver
from asset_desk.services.drafts import (
    AccountChange,
    AccountDraft,
    ApprovalNote,
    AttachmentNote,
    Decision,
    ExtensionNote,
    FollowUpNote,
    HandOver,
    LoanDraft,
    MonthNote,
    OpenLoans,
    ReversalNote,
    SlipNumber,
    StoredAccount,
    TakenBack,
)
from asset_desk.services.manual_ports import WithManual
from asset_desk.services.preset_rows import Presets
from asset_desk.services.publication_rows import Publications
from asset_desk.services.settling_ports import Settling
from asset_desk.services.verify_rows import VerifyReport
from asset_desk.services.year_text_rows import YearTexts


class Journal(Protocol):
    """The journal; acts are only ever added, and each is sealed by the one before."""

    def add(self, act: Act) -> ActNo:
        """Seal and keep an act."""


class Ledger(Protocol):
    """The control ledger; entries are only ever added."""

    def post(self, act_no: ActNo, entry: LedgerEntry) -> None:
        """Add an entry that belongs to an act."""

    def balances(self, asset_id: AssetId) -> Mapping[Place, int]:
        """How many pieces of an asset are at each place now."""

    def in_store(self) -> Mapping[AssetId, int]:
        """How many pieces of each asset that ever had an entry are in store now."""

    def entries_of(self, line_id: LoanLineId) -> Sequence[LedgerEntry]:
        """Everything that happened to one loan line, oldest first."""

    def last_lent_or_back(self, asset_id: AssetId) -> date | None:
        """The latest day on which any of an asset was handed over or taken back."""

    def entries_by(self, act_no: ActNo) -> Sequence[LedgerEntry]:
        """The entries that belong to one act, in their order."""


class OfficeRepository(Protocol):
    """The office, its settings, divisions, people and holders of posts."""

    def office(self) -> Office | None:
        """The office as described, or None before the first-run set-up."""

    def keep_office(self, office: Office) -> None:
        """Keep the description."""

    def preferences(self) -> Preferences:
        """The settings, with defaults for what was never set."""

    def keep_preferences(self, preferences: Preferences) -> None:
        """Keep the settings."""

    def divisions(self) -> Sequence[Division]:
        """Every division, closed ones too, in the office's order."""

    def add_division(self, name: str, head_title: str, *, is_finance: bool) -> DivisionId:
        """Add a division at the end."""

    def keep_division(self, division: Division) -> None:
        """Keep a division's new name, title or closing."""

    def person(self, person_id: PersonId) -> Person | None:
        """One person."""

    def add_person(self, details: PersonDetails) -> PersonId:
        """Add a person."""

    def keep_person(self, person: Person) -> None:
        """Keep a person's new details."""

    def holdings(self) -> Sequence[Holding]:
        """Every holder of every post, past ones too."""

    def add_holding(self, holding: Holding) -> HolderId:
        """Add a holder; the id given in `holding` is ignored."""

    def end_holding(self, holder_id: HolderId, last_day: date) -> None:
        """Say on which day a holding ends."""

    def work_types(self) -> Sequence[str]:
        """The types of work in use, in the office's order."""

    def all_work_types(self) -> Sequence[WorkType]:
        """Every type of work, closed ones too, in the office's order."""

    def add_work_type(self, work_type: WorkType) -> WorkTypeId:
        """Add a type of work at the end, its id ignored; one that exists is left as it is."""

    def keep_work_type(self, work_type: WorkType) -> None:
        """Keep a type's new name, rules, closing or reopening."""


class AccountRepository(Protocol):
    """Who may sign in, and who tried to."""

    def any_exists(self) -> bool:
        """Whether the first administrator has been made."""

    def by_username(self, username: str) -> StoredAccount | None:
        """The account of a user name, upper and lower case alike."""

    def get(self, account_id: AccountId) -> StoredAccount | None:
        """One account."""

    def all(self) -> Sequence[StoredAccount]:
        """Every account, closed ones too."""

    def add(self, draft: AccountDraft, password_hash: str) -> AccountId:
        """Add an account."""

    def keep(self, account_id: AccountId, change: AccountChange) -> None:
        """Keep an account's new name, role or closing."""

    def keep_password(self, account_id: AccountId, password_hash: str) -> None:
        """Keep a new password's hash."""

    def note_attempt(self, username: str, at: datetime, *, was_right: bool) -> None:
        """Remember a try to sign in."""

    def failures_since_success(self, username: str) -> Sequence[datetime]:
        """The instants of the failures since the last success, newest first."""


class Assets(Protocol):
    """The register."""

    def get(self, asset_id: AssetId) -> Asset | None:
        """One asset, retired ones too."""

    def revision(self, asset_id: AssetId) -> int:
        """How often the asset has been changed; two officers' edits are told apart by it."""

    def by_code(self, code: str) -> Asset | None:
        """The asset that bears this code, however it is written."""

    def all(self) -> Sequence[Asset]:
        """The whole register, for an import to be held against."""

    def add(self, details: AssetDetails) -> AssetId:
        """Add a row."""

    def keep(self, asset_id: AssetId, details: AssetDetails) -> None:
        """Keep a row's new details."""

    def any_of(self, division_id: DivisionId) -> bool:
        """Whether the division owns anything that is not retired."""

    def retire(self, asset_id: AssetId, on: date, reason: str) -> None:
        """Mark a row as retired."""

    def reserved(
        self, asset_id: AssetId, first: date, last: date, *, but: LoanId | None = None
    ) -> int:
        """Pieces approved and not yet collected for any day of the range, one loan left out."""

    def attach(self, act_no: ActNo, note: AttachmentNote) -> None:
        """Remember an attachment, whose file is already in place."""


class Loans(Protocol):
    """Loans and their slips."""

    def get(self, loan_id: LoanId) -> Loan | None:
        """One loan with its lines."""

    def add(self, draft: LoanDraft) -> LoanId:
        """Keep a request with its snapshots."""

    def next_slip(self, prefix: str, fiscal_year: int, first: int) -> SlipNumber:
        """Take the next number of the year's book; it is used or the transaction fails.

        `first` is where the very first book begins, after a paper one; later years begin at 1.
        """

    def keep_approval(
        self, loan_id: LoanId, slip: SlipNumber, decision: Decision, lines: Sequence[LoanLine]
    ) -> None:
        """Keep an approval: number, approver, the paper's wording, approved quantities."""

    def keep_ending(self, loan_id: LoanId, stage: Stage, on: date, reason: str) -> None:
        """Keep a refusal or a cancellation with its reason."""

    def keep_hand_over(self, loan_id: LoanId, hand_over: HandOver) -> None:
        """Keep who gave, who received, when and in what condition; everything approved is out."""

    def keep_return(self, loan_id: LoanId, act_no: ActNo, taken: TakenBack, stage: Stage) -> None:
        """Keep one return of one or more lines."""

    def note_approval(self, act_no: ActNo, note: ApprovalNote) -> None:
        """Add a decision to the approvals, which are only ever added."""

    def keep_due_date(self, loan_id: LoanId, due_date: date, on: date) -> None:
        """Keep the due date in force from the day of an extension on."""


class FollowUps(Protocol):
    """What was asked back and what was extended; rows are only ever added."""

    def add(self, act_no: ActNo, note: FollowUpNote) -> None:
        """Keep one follow-up."""

    def add_extension(self, act_no: ActNo, note: ExtensionNote) -> None:
        """Keep one extension."""


class Reversals(Protocol):
    """What was taken back, and the loans as they were before it."""

    def acts_of(self, loan_id: LoanId) -> Sequence[PastAct]:
        """Every act of a loan, oldest first."""

    def note(self, act_no: ActNo, note: ReversalNote) -> None:
        """Remember which act this one takes back; refused when it has been taken back before."""

    def undo_ending(self, loan_id: LoanId, stage: Stage, last_on: date) -> None:
        """Put a refused or cancelled loan back to where it was."""

    def undo_hand_over(self, loan_id: LoanId, last_on: date) -> None:
        """Put a loan back to approved; nothing of it is out."""

    def undo_return(self, loan_id: LoanId, act_no: ActNo, last_on: date) -> None:
        """Put back out what was counted in this act; its counts stay, marked by the reversal."""

    def undo_extension(self, loan_id: LoanId, act_no: ActNo, last_on: date) -> None:
        """Bring back the due date that was in force before this act."""


class ClosedMonths(Protocol):
    """The months that are closed."""

    def closed(self) -> Collection[date]:
        """Every closed month, as its first day."""

    def note(self, act_no: ActNo, note: MonthNote) -> None:
        """Close a month or open it again."""

    def open_at_end_of(self, month: date) -> OpenLoans:
        """What is still open of the loans of a month and those before it."""


class Rules(Protocol):
    """Opinions and waived rules, which are only ever added; joined slips; cited clauses."""

    def join(self, loan_ids: Sequence[LoanId], request_no: LoanId) -> None:
        """Say that these slips belong to one request."""

    def opinions(self, loan_id: LoanId) -> Sequence[Opinion]:
        """The opinions on a loan, in the order given."""

    def note_opinion(self, act_no: ActNo, loan_id: LoanId, opinion: Opinion) -> None:
        """Add an opinion."""

    def waivers(self, loan_id: LoanId) -> Sequence[Waiver]:
        """The rules waived for a loan, in the order waived."""

    def note_waiver(
        self, act_no: ActNo, loan_id: LoanId, waiver: Waiver, approver: ApproverRule | None
    ) -> None:
        """Add a waived rule; with it may come another approver."""

    def clauses(self) -> Sequence[Clause]:
        """Every clause that the program cites, as the office words it."""

    def keep_clause(self, clause: Clause) -> None:
        """Keep a clause's wording, source and day of checking."""


class Counts(Protocol):
    """The results of annual counts; they are only ever added."""

    def held_on(self, asset_id: AssetId, day: date) -> Stock:
        """What the book says of an asset at the end of a day."""

    def add(self, act_no: ActNo, count: AssetCount, held: Stock) -> None:
        """Keep a result, with what the book said that day."""


class Kits(Protocol):
    """Kits: assets that are lent together."""

    def get(self, kit_id: KitId) -> Kit | None:
        """One kit, closed ones too."""

    def open_of(self, name: str) -> KitId | None:
        """The kit in use that bears this name, however it is spaced."""

    def add(self, details: KitDetails) -> KitId:
        """Add a kit."""

    def keep(self, kit: Kit) -> None:
        """Keep a kit's new description, closing or reopening."""


class UnitOfWork(WithManual, Protocol):
    """One transaction: a `with` block that keeps nothing unless committed."""

    @property
    def journal(self) -> Journal:
        """The journal, as this transaction sees it."""

    @property
    def ledger(self) -> Ledger:
        """The ledger, as this transaction sees it."""

    @property
    def office(self) -> OfficeRepository:
        """The office, as this transaction sees it."""

    @property
    def accounts(self) -> AccountRepository:
        """The accounts, as this transaction sees them."""

    @property
    def assets(self) -> Assets:
        """The register, as this transaction sees it."""

    @property
    def loans(self) -> Loans:
        """The loans, as this transaction sees them."""

    @property
    def kits(self) -> Kits:
        """The kits, as this transaction sees them."""

    @property
    def publications(self) -> Publications:
        """The publication register, as this transaction sees it."""

    @property
    def presets(self) -> Presets:
        """The report presets, as this transaction sees them."""

    @property
    def year_texts(self) -> YearTexts:
        """What each year's summary says in words."""

    @property
    def reversals(self) -> Reversals:
        """What was taken back, as this transaction sees it."""

    @property
    def months(self) -> ClosedMonths:
        """The closed months, as this transaction sees them."""

    @property
    def settling(self) -> Settling:
        """Settlements, repairs and write-offs, as this transaction sees them."""

    @property
    def follow_ups(self) -> FollowUps:
        """Follow-ups and extensions, as this transaction sees them."""

    @property
    def rules(self) -> Rules:
        """Opinions, waived rules and clauses, as this transaction sees them."""

    @property
    def counts(self) -> Counts:
        """The results of annual counts, as this transaction sees them."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: object) -> None: ...

    def commit(self) -> None:
        """Keep what was done in the block."""


class PasswordHasher(Protocol):
    """Turns passwords into hashes that cannot be turned back."""

    def hash(self, password: str, *, salt: bytes | None = None) -> str:
        """The hash to keep."""

    def matches(self, password_hash: str, password: str) -> bool:
        """Whether this password made the hash; takes as long either way."""


class BookFiles(Protocol):
    """The files that belong to the book: attachments by content, and backups of the whole."""

    def keep_attachment(
        self, source: Path, subject: tuple[str, int], *, is_photo: bool
    ) -> AttachmentNote:
        """Copy a file in among the attachments under its own SHA-256, and give the note of it.

        The note is kept by a use case; a file kept twice stands there once. Refused when the file
        cannot be read or is too large.
        """

    def attachment(self, sha256: str) -> Path:
        """Where the file with this SHA-256 stands."""

    def backup(self, why: str, *, now: datetime) -> Path:
        """Back the whole book up into the folder of backups, named by time and reason; checked."""

    def backup_to(self, out: Path) -> None:
        """Back the whole book up into this file, and check what was written."""

    def verify(self) -> VerifyReport:
        """Recompute everything that can be recomputed, and say what differs."""
