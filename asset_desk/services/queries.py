"""What screens and papers may ask of the book without changing it; `store` answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar

from asset_desk.domain.approvals import Signatory
from asset_desk.domain.asset_calendar import AssetDay
from asset_desk.domain.assets import AssetId, DivisionId
from asset_desk.domain.clauses import Clause
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import LoanId
from asset_desk.domain.office import Division, Office, Person, PersonId, Post, WorkType
from asset_desk.domain.preferences import Preferences
from asset_desk.domain.reversals import PastAct
from asset_desk.services.committee_rows import CommitteeQueries
from asset_desk.services.drafts import OpenLoans
from asset_desk.services.kit_rows import KitQueries
from asset_desk.services.manual_rows import ManualQueries
from asset_desk.services.measure_queries import ComplaintQueries, MeasureQueries
from asset_desk.services.opinions import OpinionDraft
from asset_desk.services.preset_rows import PresetQueries
from asset_desk.services.publication_rows import PublicationQueries
from asset_desk.services.report_queries import ReportQueries
from asset_desk.services.reversal_rows import MonthRow
from asset_desk.services.review_rows import ReviewQueries
from asset_desk.services.rows import (
    AccountRow,
    ActRow,
    AssetFilter,
    AssetLoanRow,
    AssetPage,
    AssetRow,
    Availability,
    HoldingRow,
    HomeBoard,
    LedgerFilter,
    LedgerRow,
    LoanFilter,
    LoanPage,
    LoanRow,
    PersonRow,
    ReturnRow,
)
from asset_desk.services.settling_queries import SettlingQueries
from asset_desk.services.year_queries import YearQueries
from asset_desk.services.year_text_rows import YearTextQueries

RowT_co = TypeVar("RowT_co", covariant=True)


class Pages(Protocol[RowT_co]):
    """A list of any length, of which only the pages looked at are read."""

    def count(self) -> int:
        """How many rows there are."""

    def page(self, offset: int, limit: int) -> Sequence[RowT_co]:
        """The rows from `offset` on, `limit` at most."""


class OfficeQueries(Protocol):
    """The office, its people, posts and accounts."""

    def office(self) -> Office | None:
        """The office, or None before the first-run set-up."""

    def preferences(self) -> Preferences:
        """The settings."""

    def divisions(self) -> Sequence[Division]:
        """Every division, closed ones too."""

    def work_types(self) -> Sequence[str]:
        """The types of work in use."""

    def clauses(self) -> Sequence[Clause]:
        """Every clause of the regulation that the program cites."""

    def opinion_signer(self, draft: OpinionDraft) -> Signatory:
        """Who would sign an opinion, titled as of its day; refused when nobody is known."""

    def all_work_types(self) -> Sequence[WorkType]:
        """Every type of work, closed ones too."""

    def person(self, person_id: PersonId) -> Person | None:
        """One person whole."""

    def people(self, text: str = "", *, with_closed: bool = False) -> Pages[PersonRow]:
        """People by Thai name order, found by any part of name, post, unit or phone."""

    def namesakes(self, name: str) -> Sequence[PersonRow]:
        """Everyone of exactly this name, whatever the prefix, so that no one is entered twice."""

    def holdings(self) -> Sequence[HoldingRow]:
        """Who holds which post, newest first."""

    def signatory(self, post: Post, division_id: DivisionId | None, day: date) -> Signatory | None:
        """Who signs for a post on a day, titled as of that day; None when nobody does."""

    def accounts(self) -> Sequence[AccountRow]:
        """Who may sign in."""

    def history(self, subject: str, subject_id: int) -> Sequence[ActRow]:
        """What was done to something, newest first."""


class AssetQueries(Protocol):
    """The register."""

    def assets(self, which: AssetFilter) -> Pages[AssetRow]:
        """The rows of the register that the filter lets through."""

    def page(self, asset_id: AssetId) -> AssetPage | None:
        """Everything about one asset."""

    def loans_of(self, asset_id: AssetId) -> Pages[AssetLoanRow]:
        """The asset's loans, newest first."""

    def by_code(self, code: str) -> AssetRow | None:
        """The asset with this code, however it is written or scanned."""

    def availability(self, asset_id: AssetId, first: date, last: date) -> Availability:
        """What is free for these days, both included; the same count that approval makes."""

    def month(self, asset_id: AssetId, month: date) -> Sequence[AssetDay]:
        """The days of a month: what is free, who has the rest, what is promised."""

    def history(self, asset_id: AssetId) -> Sequence[ActRow]:
        """What was done to the asset's row, newest first, imports included."""


class LoanQueries(Protocol):
    """Loans and the control ledger; what is late is as of the day given."""

    def home(self, today: date) -> HomeBoard:
        """The counts of the home board."""

    def loans(self, which: LoanFilter, today: date) -> Pages[LoanRow]:
        """The loans that the filter lets through."""

    def page(self, loan_id: LoanId, today: date) -> LoanPage | None:
        """Everything about one loan."""

    def loans_of(self, person_id: PersonId, today: date) -> Pages[LoanRow]:
        """The loans of one borrower, newest first."""

    def history(self, loan_id: LoanId) -> Sequence[ActRow]:
        """What was done to a loan, newest first."""

    def last_act(self, loan_id: LoanId) -> PastAct | None:
        """The last act of a loan that stands, which is the one to be taken back first."""

    def by_slip(self, slip_no: str) -> LoanId | None:
        """The loan with this slip number, in Thai or Arabic digits, its prefix left out or not."""

    def open_loan_of(self, asset_id: AssetId) -> LoanId | None:
        """The loan that has pieces of this asset out, the earliest due first."""

    def ledger(self, which: LedgerFilter, today: date) -> Pages[LedgerRow]:
        """The lines of one fiscal year's control ledger, carried-forward ones first."""

    def returns_of(self, line_ids: Sequence[LoanLineId]) -> Sequence[ReturnRow]:
        """Every return of these lines, oldest first."""

    def fiscal_years(self) -> Sequence[int]:
        """The fiscal years that have a book, newest first."""


class MonthQueries(Protocol):
    """The months of the book."""

    def months(self, fiscal_year: int, today: date) -> Sequence[MonthRow]:
        """The twelve months of a fiscal year, from October on."""

    def open_at_end_of(self, month: date) -> OpenLoans:
        """What is still open of the loans of a month and those before it."""


class Queries(Protocol):
    """The read side as one."""

    @property
    def kits(self) -> KitQueries:
        """The kits of the register."""

    @property
    def publications(self) -> PublicationQueries:
        """The publication register."""

    @property
    def presets(self) -> PresetQueries:
        """The report presets of the office."""

    @property
    def year_texts(self) -> YearTextQueries:
        """What each year's summary says in words."""

    @property
    def office(self) -> OfficeQueries:
        """The office, its people, posts and accounts."""

    @property
    def assets(self) -> AssetQueries:
        """The register."""

    @property
    def loans(self) -> LoanQueries:
        """Loans and the control ledger."""

    @property
    def year(self) -> YearQueries:
        """A fiscal year's book, and the annual count."""

    @property
    def measures(self) -> MeasureQueries:
        """The report on the measures of each fiscal year."""

    @property
    def manuals(self) -> ManualQueries:
        """The manual's versions."""

    @property
    def committees(self) -> CommitteeQueries:
        """Committees and their orders."""

    @property
    def complaints(self) -> ComplaintQueries:
        """The complaints register, and the public holidays."""

    @property
    def months(self) -> MonthQueries:
        """The months of the book."""

    @property
    def settling(self) -> SettlingQueries:
        """Settlements, repairs and fact-findings."""

    @property
    def reports(self) -> ReportQueries:
        """The figures of reports."""

    @property
    def reviews(self) -> ReviewQueries:
        """Review rounds and meetings."""
