"""Reading the office, its people, posts and accounts.

The door asks for the office and for nothing else, so what the rest needs waits until it is asked.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from asset_desk import thai
from asset_desk.domain.accounts import AccountId, Role
from asset_desk.domain.approvals import Signatory, post_title
from asset_desk.domain.assets import DivisionId, tidy
from asset_desk.domain.clauses import Clause
from asset_desk.domain.office import (
    BorrowerKind,
    Division,
    Holding,
    Office,
    Person,
    PersonId,
    Post,
    WorkType,
    full_name,
)
from asset_desk.domain.preferences import Preferences
from asset_desk.store.database import Database
from asset_desk.store.kept_settings import OFFICE, PREFERENCES, office_in, preferences_in
from asset_desk.store.reading import IdPages, Listing, Reader, act_row, marks, search_words

if TYPE_CHECKING:
    from asset_desk.services.opinions import OpinionDraft
    from asset_desk.services.queries import Pages
    from asset_desk.services.rows import AccountRow, ActRow, HoldingRow, PersonRow
    from asset_desk.store.unit_of_work import SqlUnitOfWork

T = TypeVar("T")

_PEOPLE = """
SELECT person.*, coalesce(division.name, '') AS division_name
FROM person LEFT JOIN division ON division.id = person.division_id WHERE person.id IN ({ids})
"""
_ACCOUNTS = """
SELECT account.id, username, account.name, role, account.is_active, person_id,
    coalesce(person.prefix, '') AS person_prefix, coalesce(person.name, '') AS person_name
FROM account LEFT JOIN person ON person.id = account.person_id ORDER BY account.id
"""


class SqlOfficeQueries:
    """The office, its people, posts and accounts."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._reader = Reader(database)

    def office(self) -> Office | None:
        """The office, or None before the first-run set-up."""
        return office_in(self._setting(OFFICE))

    def preferences(self) -> Preferences:
        """The settings."""
        return preferences_in(self._setting(PREFERENCES))

    def divisions(self) -> Sequence[Division]:
        """Every division, closed ones too."""
        return self._ask(lambda uow: uow.office.divisions())

    def work_types(self) -> Sequence[str]:
        """The types of work in use."""
        return self._ask(lambda uow: uow.office.work_types())

    def all_work_types(self) -> Sequence[WorkType]:
        """Every type of work, closed ones too."""
        return self._ask(lambda uow: uow.office.all_work_types())

    def clauses(self) -> Sequence[Clause]:
        """Every clause of the regulation that the program cites."""
        return self._ask(lambda uow: uow.rules.clauses())

    def opinion_signer(self, draft: OpinionDraft) -> Signatory:
        """Who would sign an opinion, titled as of its day; refused when nobody is known."""
        from asset_desk.services.opinions import signer_of

        return self._ask(lambda uow: signer_of(uow, draft))

    def person(self, person_id: PersonId) -> Person | None:
        """One person whole."""
        return self._ask(lambda uow: uow.office.person(person_id))

    def people(self, text: str = "", *, with_closed: bool = False) -> Pages[PersonRow]:
        """People by Thai name order, found by any part of name, post, unit or phone."""
        facts: dict[str, str] = {}
        clauses = [] if with_closed else ["is_active"]
        for number, ways in enumerate(search_words(text)):
            names = {f"word{number}_{way}": word for way, word in enumerate(ways)}
            found = [f"instr(search_text, :{name})" for name in names]
            if own := self._divisions_with(ways):
                found.append(f"division_id IN ({marks(own)})")
            clauses.append(f"({' OR '.join(found)})")
            facts |= names
        where = " AND ".join(clauses) or "1"
        listing = Listing(self._reader, "person", where, "name_sort_key, person.id", facts)
        return IdPages(listing, self._people)

    def namesakes(self, name: str) -> Sequence[PersonRow]:
        """Everyone of exactly this name, whatever the prefix, so that no one is entered twice."""
        sql = "SELECT id FROM person WHERE name_sort_key = :key ORDER BY id"
        ids = self._reader.ids(sql, {"key": thai.sort_key(tidy(name))}).tolist()
        return list(self._people(ids).values()) if ids and tidy(name) else []

    def holdings(self) -> Sequence[HoldingRow]:
        """Who holds which post, newest first."""

        def read(uow: SqlUnitOfWork) -> list[HoldingRow]:
            office = uow.office.office()
            divisions = {each.division_id: each for each in uow.office.divisions()}
            if office is None:
                return []
            return [
                _holding_row(each, office, divisions, uow.office.person(each.person_id))
                for each in reversed(uow.office.holdings())
            ]

        return self._ask(read)

    def signatory(self, post: Post, division_id: DivisionId | None, day: date) -> Signatory | None:
        """Who signs for a post on a day, titled as of that day; None when nobody does."""
        from asset_desk.services.signatories import sign_as_of

        return self._ask(lambda uow: sign_as_of(uow, post, division_id, day))

    def accounts(self) -> Sequence[AccountRow]:
        """Who may sign in."""
        from asset_desk.services.rows import AccountRow

        rows = self._reader.rows(_ACCOUNTS)
        return [
            AccountRow(
                AccountId(row["id"]),
                row["username"],
                row["name"],
                Role(row["role"]),
                bool(row["is_active"]),
                PersonId(row["person_id"]) if row["person_id"] is not None else None,
                full_name(row["person_prefix"], row["person_name"]),
            )
            for row in rows
        ]

    def history(self, subject: str, subject_id: int) -> Sequence[ActRow]:
        """What was done to something, newest first."""
        sql = "SELECT * FROM act WHERE subject = :subject AND subject_id = :id ORDER BY no DESC"
        found = self._reader.rows(sql, {"subject": subject, "id": subject_id})
        return [act_row(row) for row in found]

    def _people(self, ids: Sequence[int]) -> Mapping[int, PersonRow]:
        rows = self._reader.rows(_PEOPLE.format(ids=marks(ids)))
        return {row["id"]: _person_row(row) for row in rows}

    def _divisions_with(self, ways: Sequence[str]) -> list[int]:
        names = {each.division_id: thai.search_key(each.name) for each in self.divisions()}
        return [each for each, name in names.items() if any(way in name for way in ways)]

    def _setting(self, key: str) -> str | None:
        kept = self._reader.tuples("SELECT value FROM setting WHERE key = ?", (key,))
        return kept[0][0] if kept else None

    def _ask(self, question: Callable[[SqlUnitOfWork], T]) -> T:
        from asset_desk.store.unit_of_work import SqlUnitOfWork

        with SqlUnitOfWork(self._database.engine, is_reading=True) as uow:
            return question(uow)


def _person_row(row: sqlite3.Row) -> PersonRow:
    from asset_desk.services.rows import PersonRow

    division = row["division_id"]
    return PersonRow(
        person_id=PersonId(row["id"]),
        full_name=full_name(row["prefix"], row["name"]),
        kind=BorrowerKind(row["kind"]),
        position=row["position"],
        division_id=DivisionId(division) if division is not None else None,
        unit=row["division_name"] or row["organisation"],
        address=row["address"],
        phone=row["phone"],
        is_active=bool(row["is_active"]),
    )


def _holding_row(
    holding: Holding,
    office: Office,
    divisions: Mapping[DivisionId, Division],
    person: Person | None,
) -> HoldingRow:
    from asset_desk.services.rows import HoldingRow

    division = divisions.get(holding.division_id) if holding.division_id is not None else None
    return HoldingRow(
        holder_id=holding.holder_id,
        post=holding.post,
        post_title=post_title(office, holding.post, division),
        division_name=division.name if division else "",
        person_name=person.full_name if person else "",
        kind=holding.kind,
        held_from=holding.held_from,
        held_until=holding.held_until,
        order_no=holding.order_no,
        order_date=holding.order_date,
    )
