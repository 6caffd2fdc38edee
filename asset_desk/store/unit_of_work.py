"""One transaction, and the repositories that share it."""

from __future__ import annotations

from typing import Self

from sqlalchemy import Engine
from sqlmodel import Session

from asset_desk.store.asset_store import SqlAssets
from asset_desk.store.closed_month_store import SqlClosedMonths
from asset_desk.store.committee_store import SqlCommittees
from asset_desk.store.complaint_store import SqlComplaints
from asset_desk.store.count_store import SqlCounts
from asset_desk.store.engine import reading_engine
from asset_desk.store.follow_up_store import SqlFollowUps
from asset_desk.store.journal_store import JournalRepository, LedgerRepository
from asset_desk.store.kit_store import SqlKits
from asset_desk.store.loan_store import SqlLoans
from asset_desk.store.manual_store import SqlManuals
from asset_desk.store.measure_store import SqlMeasures
from asset_desk.store.office_store import SqlAccounts, SqlOffice
from asset_desk.store.preset_store import SqlPresets
from asset_desk.store.publication_store import SqlPublications
from asset_desk.store.reversal_store import SqlReversals
from asset_desk.store.review_store import SqlReviews
from asset_desk.store.rules_store import SqlRules
from asset_desk.store.settlement_store import SqlSettling
from asset_desk.store.year_text_store import SqlYearTexts


class SqlUnitOfWork:
    """Nothing is kept unless `commit` is called before the block ends.

    One that is only reading sees a steady picture of the book and never waits for a writer.
    """

    journal: JournalRepository
    ledger: LedgerRepository
    office: SqlOffice
    accounts: SqlAccounts
    assets: SqlAssets
    kits: SqlKits
    presets: SqlPresets
    year_texts: SqlYearTexts
    loans: SqlLoans
    counts: SqlCounts
    rules: SqlRules
    reversals: SqlReversals
    months: SqlClosedMonths
    follow_ups: SqlFollowUps
    settling: SqlSettling
    measures: SqlMeasures
    manuals: SqlManuals
    complaints: SqlComplaints
    reviews: SqlReviews
    committees: SqlCommittees

    def __init__(self, engine: Engine, *, is_reading: bool = False) -> None:
        self._engine = reading_engine(engine) if is_reading else engine
        self._session: Session | None = None

    def __enter__(self) -> Self:
        session = self._session = Session(self._engine, expire_on_commit=False)
        session.connection()
        self._share(session)
        return self

    def __exit__(self, *exc: object) -> None:
        if self._session is not None:
            self._session.rollback()
            self._session.close()
            self._session = None

    def commit(self) -> None:
        """Keep what was done in the block."""
        if self._session is not None:
            self._session.commit()

    def _share(self, session: Session) -> None:
        self.journal = JournalRepository(session)
        self.ledger = LedgerRepository(session)
        self.office = SqlOffice(session)
        self.accounts = SqlAccounts(session)
        self.assets = SqlAssets(session)
        self.kits = SqlKits(session)
        self.presets = SqlPresets(session)
        self.year_texts = SqlYearTexts(session)
        self.publications = SqlPublications(session)
        self.loans = SqlLoans(session)
        self.counts = SqlCounts(session)
        self.rules = SqlRules(session)
        self.reversals = SqlReversals(session)
        self.months = SqlClosedMonths(session)
        self.follow_ups = SqlFollowUps(session)
        self.settling = SqlSettling(session)
        self.measures = SqlMeasures(session)
        self.manuals = SqlManuals(session)
        self.complaints = SqlComplaints(session)
        self.reviews = SqlReviews(session)
        self.committees = SqlCommittees(session)


class BatchUnitOfWork(SqlUnitOfWork):
    """Many use cases in one transaction, for the making of a demonstration book.

    Each use case sees what the ones before it did; nothing is kept before `finish`, and a failure
    loses everything since the last one.
    """

    def __enter__(self) -> Self:
        if self._session is None:
            super().__enter__()
        return self

    def __exit__(self, *exc: object) -> None:
        if exc and exc[0] is not None:
            super().__exit__(*exc)

    def commit(self) -> None:
        """Leave the work in the open transaction."""
        if self._session is not None:
            self._session.flush()

    def finish(self) -> None:
        """Keep everything done since the last finish, and start anew at the next use case."""
        super().commit()
        super().__exit__(None, None, None)
