"""A transaction for very many use cases, whose rows are gathered and written together.

The use cases and their rules are the same; only how rows reach the database differs, and `verify`
accepts what it makes. It is for the making of a new and large book: loans, journal and ledger are
kept in memory while they change; the office and the register go to the database at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Self

from sqlalchemy import Engine
from sqlmodel import Session, SQLModel
from typing_extensions import override

from asset_desk.domain.assets import Asset, AssetId, DivisionId
from asset_desk.domain.journal import Act, ActNo, canonical, seal
from asset_desk.domain.ledger import LedgerEntry, LoanLineId, Place
from asset_desk.domain.loans import LoanId, LoanLine, Stage
from asset_desk.domain.office import Division, HolderId, Holding, Office, Person, PersonId
from asset_desk.domain.opinions import Opinion
from asset_desk.domain.preferences import Preferences
from asset_desk.domain.settlements import Harm
from asset_desk.services.drafts import Decision, HandOver, SlipNumber
from asset_desk.store.asset_store import SqlAssets
from asset_desk.store.bulk_manual import BulkManuals
from asset_desk.store.bulk_reversals import BulkMonths, BulkReversals
from asset_desk.store.bulk_rows import GatheredRows
from asset_desk.store.follow_up_store import SqlFollowUps
from asset_desk.store.journal_store import JournalRepository, LedgerRepository, act_columns
from asset_desk.store.loan_store import SqlLoans
from asset_desk.store.office_store import SqlOffice
from asset_desk.store.rules_store import SqlRules
from asset_desk.store.settlement_store import SqlSettling
from asset_desk.store.tables import (
    ActTable,
    LedgerEntryTable,
    LoanLineTable,
    LoanTable,
    PostingTable,
    YearCounterTable,
)
from asset_desk.store.tables_settling import SettlementTable
from asset_desk.store.unit_of_work import BatchUnitOfWork


class BulkUnitOfWork(BatchUnitOfWork):
    """Many use cases in one transaction, for the making of a new and large book.

    A refusal ends it, because what was gathered can be undone only as a whole.
    """

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self._rows = GatheredRows()
        self._is_given_up = False

    @override
    def __enter__(self) -> Self:
        if self._is_given_up:
            raise RuntimeError("this book was given up half made")
        return super().__enter__()

    @override
    def finish(self) -> None:
        """Write what has gathered, and keep it."""
        if self._session is not None and isinstance(self.loans, _Loans):
            self.loans.write()
            super().finish()

    @override
    def __exit__(self, *exc: object) -> None:
        if exc and exc[0] is not None:
            self._is_given_up = True
        super().__exit__(*exc)

    @override
    def _share(self, session: Session) -> None:
        super()._share(session)
        self.journal = _Journal(session, self._rows)
        self.ledger = _Ledger(session, self._rows)
        self.office = _Office(session)
        self.loans = _Loans(session, self._rows)
        self.assets = _Assets(session, self._rows)
        self.rules = _Rules(session)
        self.follow_ups = _FollowUps(session, self._rows)
        self.settling = _Settling(session, self._rows)
        self.reversals = BulkReversals(session, self._rows)
        self.months = BulkMonths(session, self._rows)
        self.manuals = BulkManuals(session)


class _Rules(SqlRules):
    """Nobody gives an opinion while a book is made in bulk, so none is looked for."""

    @override
    def opinions(self, loan_id: LoanId) -> Sequence[Opinion]:
        return ()


class _Journal(JournalRepository):
    def __init__(self, session: Session, rows: GatheredRows) -> None:
        super().__init__(session)
        self._rows = rows

    @override
    def add(self, act: Act) -> ActNo:
        rows, payload = self._rows, canonical(act.payload)
        no, before = rows.acts + 1, rows.seal
        rows.acts, rows.seal = no, seal(no, act, payload, before)
        rows.new[ActTable].append(act_columns(no, act, payload, before, rows.seal))
        return ActNo(no)


class _Ledger(LedgerRepository):
    def __init__(self, session: Session, rows: GatheredRows) -> None:
        super().__init__(session)
        self._rows = rows

    @override
    def post(self, act_no: ActNo, entry: LedgerEntry) -> None:
        rows = self._rows
        columns = {
            "act_no": act_no,
            "kind": entry.kind.value,
            "asset_id": entry.asset_id,
            "line_id": entry.line_id,
            "happened_on": entry.happened_on,
        }
        entry_id = rows.gather(LedgerEntryTable, columns)
        for each in entry.postings:
            posting = {"entry_id": entry_id, "place": each.place.value, "quantity": each.quantity}
            rows.gather(PostingTable, posting)
            rows.move(entry.asset_id, each.place, each.quantity)
        rows.entries_by.setdefault(act_no, []).append(entry)
        if entry.line_id is not None:
            rows.entries.setdefault(entry.line_id, []).append(entry)

    @override
    def balances(self, asset_id: AssetId) -> Mapping[Place, int]:
        return self._rows.balances.get(asset_id, {})

    @override
    def entries_of(self, line_id: LoanLineId) -> Sequence[LedgerEntry]:
        return self._rows.entries.get(line_id, ())

    @override
    def entries_by(self, act_no: ActNo) -> Sequence[LedgerEntry]:
        return self._rows.entries_by.get(act_no) or super().entries_by(act_no)

    @override
    def last_lent_or_back(self, asset_id: AssetId) -> date | None:
        days = [
            entry.happened_on
            for entries in self._rows.entries.values()
            for entry in entries
            if entry.asset_id == asset_id
        ]
        return max([*days, *filter(None, [super().last_lent_or_back(asset_id)])], default=None)


class _Loans(SqlLoans):
    def __init__(self, session: Session, rows: GatheredRows) -> None:
        super().__init__(session)
        self._rows = rows

    def write(self) -> None:
        """Write what has gathered, and forget the loans that have ended."""
        new = self._rows.write(self._session)
        for loan_id in sorted(self._rows.changed):
            super()._index(self._rows.loans[loan_id], is_new=loan_id in new)
        self._rows.forget_what_has_ended()

    @override
    def keep_approval(
        self, loan_id: LoanId, slip: SlipNumber, decision: Decision, lines: Sequence[LoanLine]
    ) -> None:
        super().keep_approval(loan_id, slip, decision, lines)
        self._rows.promise(loan_id)

    @override
    def keep_ending(self, loan_id: LoanId, stage: Stage, on: date, reason: str) -> None:
        super().keep_ending(loan_id, stage, on, reason)
        self._waits_no_more(loan_id)

    @override
    def keep_hand_over(self, loan_id: LoanId, hand_over: HandOver) -> None:
        super().keep_hand_over(loan_id, hand_over)
        self._waits_no_more(loan_id)

    def _waits_no_more(self, loan_id: LoanId) -> None:
        for line in self._lines(loan_id):
            self._rows.waiting.get(line.asset_id, {}).pop(loan_id, None)

    @override
    def _find(self, loan_id: LoanId) -> LoanTable | None:
        return self._rows.loans.get(loan_id) or super()._find(loan_id)

    @override
    def _row(self, loan_id: LoanId) -> LoanTable:
        self._rows.changed.add(loan_id)
        return self._rows.loans[loan_id]

    @override
    def _line(self, line_id: LoanLineId) -> LoanLineTable:
        return self._rows.line_by_id[line_id]

    @override
    def _lines(self, loan_id: LoanId) -> Sequence[LoanLineTable]:
        return self._rows.lines.get(loan_id) or super()._lines(loan_id)

    @override
    def _settled(self, loan_id: LoanId) -> Mapping[int, int]:
        settled = self._rows.settled
        return {
            line.id or 0: sum(settled.get(line.id or 0, {}).values())
            for line in self._lines(loan_id)
        }

    @override
    def _counter(self, fiscal_year: int, first: int = 1) -> YearCounterTable:
        counters = self._rows.counters
        if fiscal_year not in counters:
            begins = 1 if counters else first
            counters[fiscal_year] = YearCounterTable(
                fiscal_year=fiscal_year, slips=begins - 1, lines=0
            )
        return counters[fiscal_year]

    @override
    def _add(self, row: SQLModel) -> None:
        self._rows.add(row)

    @override
    def _index(self, row: LoanTable, *, is_new: bool) -> None:
        """What is searched for is written with the row."""


class _FollowUps(SqlFollowUps):
    def __init__(self, session: Session, rows: GatheredRows) -> None:
        super().__init__(session)
        self._rows = rows

    @override
    def _add(self, row: SQLModel) -> None:
        self._rows.add(row)


class _Settling(SqlSettling):
    def __init__(self, session: Session, rows: GatheredRows) -> None:
        super().__init__(session)
        self._rows = rows

    @override
    def settled(self, line_id: LoanLineId, harm: Harm) -> int:
        return self._rows.settled.get(line_id, {}).get(harm.value, 0)

    @override
    def settled_by(self, act_no: ActNo) -> tuple[LoanLineId, Harm, int]:
        for row in self._rows.of_act(SettlementTable, act_no):
            return LoanLineId(row["line_id"]), Harm(row["harm"]), row["quantity"]
        return super().settled_by(act_no)

    @override
    def awaiting(self, asset_id: AssetId, harm: Harm) -> int:
        """A loan stays open for as long as anything of it waits."""
        return sum(
            (line.quantity_damaged if harm is Harm.DAMAGED else line.quantity_lost)
            - self.settled(LoanLineId(number), harm)
            for number, line in self._rows.line_by_id.items()
            if line.asset_id == asset_id
        )

    @override
    def keep_stage(self, loan_id: LoanId, stage: Stage, on: date) -> None:
        loan = self._rows.loans[loan_id]
        loan.stage, loan.last_act_on = stage.value, on
        self._rows.changed.add(loan_id)

    @override
    def _add(self, row: SQLModel) -> None:
        self._rows.add(row)
        if isinstance(row, SettlementTable):
            settled = self._rows.settled.setdefault(row.line_id, {})
            settled[row.harm] = settled.get(row.harm, 0) + row.quantity


class _Assets(SqlAssets):
    def __init__(self, session: Session, rows: GatheredRows) -> None:
        super().__init__(session)
        self._rows = rows
        self._known: dict[AssetId, Asset | None] = {}

    @override
    def get(self, asset_id: AssetId) -> Asset | None:
        if asset_id not in self._known:
            self._known[asset_id] = super().get(asset_id)
        return self._known[asset_id]

    @override
    def retire(self, asset_id: AssetId, on: date, reason: str) -> None:
        super().retire(asset_id, on, reason)
        self._known.clear()

    @override
    def reserved(
        self, asset_id: AssetId, first: date, last: date, *, but: LoanId | None = None
    ) -> int:
        waits = self._rows.waiting.get(asset_id, {})
        return sum(
            quantity
            for loan_id, (begins, ends, quantity) in waits.items()
            if loan_id != but and begins <= last and ends >= first
        )


class _Office(SqlOffice):
    """The office, read once for as long as nothing in it changes."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._forget()

    def _forget(self) -> None:
        self._office: Office | None = None
        self._preferences: Preferences | None = None
        self._divisions: Sequence[Division] = ()
        self._holdings: Sequence[Holding] = ()
        self._people: dict[PersonId, Person | None] = {}

    @override
    def office(self) -> Office | None:
        self._office = self._office or super().office()
        return self._office

    @override
    def preferences(self) -> Preferences:
        self._preferences = self._preferences or super().preferences()
        return self._preferences

    @override
    def divisions(self) -> Sequence[Division]:
        self._divisions = self._divisions or super().divisions()
        return self._divisions

    @override
    def holdings(self) -> Sequence[Holding]:
        self._holdings = self._holdings or super().holdings()
        return self._holdings

    @override
    def person(self, person_id: PersonId) -> Person | None:
        if person_id not in self._people:
            self._people[person_id] = super().person(person_id)
        return self._people[person_id]

    @override
    def keep_office(self, office: Office) -> None:
        super().keep_office(office)
        self._forget()

    @override
    def keep_preferences(self, preferences: Preferences) -> None:
        super().keep_preferences(preferences)
        self._forget()

    @override
    def keep_person(self, person: Person) -> None:
        super().keep_person(person)
        self._forget()

    @override
    def add_division(self, name: str, head_title: str, *, is_finance: bool) -> DivisionId:
        division_id = super().add_division(name, head_title, is_finance=is_finance)
        self._forget()
        return division_id

    @override
    def add_holding(self, holding: Holding) -> HolderId:
        holder_id = super().add_holding(holding)
        self._forget()
        return holder_id

    @override
    def keep_division(self, division: Division) -> None:
        super().keep_division(division)
        self._forget()

    @override
    def end_holding(self, holder_id: HolderId, last_day: date) -> None:
        super().end_holding(holder_id, last_day)
        self._forget()
