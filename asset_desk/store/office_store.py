"""The office, its people and its accounts, kept in the database."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlmodel import Session, col, select

from asset_desk import thai
from asset_desk.domain.accounts import AccountId, Role
from asset_desk.domain.assets import DivisionId, tidy
from asset_desk.domain.journal import instant_text
from asset_desk.domain.office import (
    BorrowerKind,
    Division,
    HolderId,
    Holding,
    HoldingKind,
    Office,
    Person,
    PersonDetails,
    PersonId,
    Post,
    WorkType,
    WorkTypeId,
)
from asset_desk.domain.preferences import Preferences
from asset_desk.services.drafts import AccountChange, AccountDraft, StoredAccount
from asset_desk.store.kept_settings import OFFICE, PREFERENCES, office_in, preferences_in
from asset_desk.store.tables import (
    AccountTable,
    DivisionTable,
    HoldingTable,
    PersonTable,
    SettingTable,
    SignInAttemptTable,
    WorkTypeTable,
)


class SqlOffice:
    """The office, its settings, divisions, people and holders of posts."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def office(self) -> Office | None:
        """The office as described, or None before the first-run set-up."""
        return office_in(self._setting(OFFICE))

    def keep_office(self, office: Office) -> None:
        """Keep the description."""
        self._keep(OFFICE, dataclasses.asdict(office))

    def preferences(self) -> Preferences:
        """The settings, with defaults for what was never set."""
        return preferences_in(self._setting(PREFERENCES))

    def keep_preferences(self, preferences: Preferences) -> None:
        """Keep the settings."""
        self._keep(PREFERENCES, dataclasses.asdict(preferences))

    def divisions(self) -> Sequence[Division]:
        """Every division, closed ones too, in the office's order."""
        rows = self._session.exec(select(DivisionTable).order_by(col(DivisionTable.sort_order)))
        return [
            Division(
                DivisionId(row.id or 0), row.name, row.head_title, row.is_active, row.is_finance
            )
            for row in rows
        ]

    def add_division(self, name: str, head_title: str, *, is_finance: bool) -> DivisionId:
        """Add a division at the end."""
        order = len(self.divisions()) + 1
        row = DivisionTable(
            name=name, head_title=head_title, sort_order=order, is_finance=is_finance
        )
        self._session.add(row)
        self._session.flush()
        return DivisionId(row.id or 0)

    def keep_division(self, division: Division) -> None:
        """Keep a division's new name, title or closing."""
        row = self._session.get_one(DivisionTable, division.division_id)
        row.name, row.head_title = division.name, division.head_title
        row.is_active = division.is_active
        self._session.flush()

    def person(self, person_id: PersonId) -> Person | None:
        """One person."""
        row = self._session.get(PersonTable, person_id)
        return _person(row) if row else None

    def add_person(self, details: PersonDetails) -> PersonId:
        """Add a person."""
        row = PersonTable(**_person_columns(details))
        self._session.add(row)
        self._session.flush()
        return PersonId(row.id or 0)

    def keep_person(self, person: Person) -> None:
        """Keep a person's new details."""
        row = self._session.get_one(PersonTable, person.person_id)
        for column, value in _person_columns(person.details).items():
            setattr(row, column, value)
        self._session.flush()

    def holdings(self) -> Sequence[Holding]:
        """Every holder of every post, past ones too."""
        rows = self._session.exec(select(HoldingTable).order_by(col(HoldingTable.held_from)))
        return [_holding(row) for row in rows]

    def add_holding(self, holding: Holding) -> HolderId:
        """Add a holder; the id given in `holding` is ignored."""
        columns = dataclasses.asdict(holding)
        del columns["holder_id"]
        columns["post"], columns["kind"] = holding.post.value, holding.kind.value
        row = HoldingTable(**columns)
        self._session.add(row)
        self._session.flush()
        return HolderId(row.id or 0)

    def end_holding(self, holder_id: HolderId, last_day: date) -> None:
        """Say on which day a holding ends."""
        self._session.get_one(HoldingTable, holder_id).held_until = last_day
        self._session.flush()

    def work_types(self) -> Sequence[str]:
        """The types of work in use, in the office's order."""
        return [each.name for each in self.all_work_types() if each.is_active]

    def all_work_types(self) -> Sequence[WorkType]:
        """Every type of work, closed ones too, in the office's order."""
        rows = self._session.exec(select(WorkTypeTable).order_by(col(WorkTypeTable.sort_order)))
        return [_work_type(row) for row in rows]

    def add_work_type(self, work_type: WorkType) -> WorkTypeId:
        """Add a type of work at the end, its id ignored; one that exists is left as it is."""
        known = {each.name: each.work_type_id for each in self.all_work_types()}
        if work_type.name in known:
            return known[work_type.name]
        row = WorkTypeTable(name=work_type.name, sort_order=len(known) + 1)
        _keep_work_type(row, work_type)
        self._session.add(row)
        self._session.flush()
        return WorkTypeId(row.id or 0)

    def keep_work_type(self, work_type: WorkType) -> None:
        """Keep a type's new name, rules, closing or reopening."""
        _keep_work_type(self._session.get_one(WorkTypeTable, work_type.work_type_id), work_type)
        self._session.flush()

    def _setting(self, key: str) -> str | None:
        row = self._session.get(SettingTable, key)
        return row.value if row else None

    def _keep(self, key: str, value: dict[str, Any]) -> None:
        text = json.dumps(value, ensure_ascii=False, sort_keys=True)
        self._session.merge(SettingTable(key=key, value=text))
        self._session.flush()


class SqlAccounts:
    """Who may sign in, and who tried to."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def any_exists(self) -> bool:
        """Whether the first administrator has been made."""
        return self._session.exec(select(AccountTable.id).limit(1)).first() is not None

    def by_username(self, username: str) -> StoredAccount | None:
        """The account of a user name, upper and lower case alike."""
        query = select(AccountTable).where(AccountTable.username_key == username_key(username))
        row = self._session.exec(query).first()
        return _account(row) if row else None

    def get(self, account_id: AccountId) -> StoredAccount | None:
        """One account."""
        row = self._session.get(AccountTable, account_id)
        return _account(row) if row else None

    def all(self) -> Sequence[StoredAccount]:
        """Every account, closed ones too."""
        return [_account(row) for row in self._session.exec(select(AccountTable))]

    def add(self, draft: AccountDraft, password_hash: str) -> AccountId:
        """Add an account."""
        row = AccountTable(
            username=draft.username,
            username_key=username_key(draft.username),
            name=draft.name or draft.username,
            role=draft.role.value,
            password_hash=password_hash,
            person_id=draft.person_id,
        )
        self._session.add(row)
        self._session.flush()
        return AccountId(row.id or 0)

    def keep(self, account_id: AccountId, change: AccountChange) -> None:
        """Keep an account's new name, role, person or closing."""
        row = self._session.get_one(AccountTable, account_id)
        row.name, row.role = change.name, change.role.value
        row.is_active, row.person_id = change.is_active, change.person_id
        self._session.flush()

    def keep_password(self, account_id: AccountId, password_hash: str) -> None:
        """Keep a new password's hash."""
        self._session.get_one(AccountTable, account_id).password_hash = password_hash
        self._session.flush()

    def note_attempt(self, username: str, at: datetime, *, was_right: bool) -> None:
        """Remember a try to sign in."""
        row = SignInAttemptTable(
            username_key=username_key(username), tried_at=instant_text(at), was_right=was_right
        )
        self._session.add(row)
        self._session.flush()

    def failures_since_success(self, username: str) -> Sequence[datetime]:
        """The instants of the failures since the last success, newest first; 500 at most."""
        query = (
            select(SignInAttemptTable)
            .where(SignInAttemptTable.username_key == username_key(username))
            .order_by(col(SignInAttemptTable.id).desc())
            .limit(500)
        )
        failures: list[datetime] = []
        for row in self._session.exec(query):
            if row.was_right:
                break
            failures.append(
                datetime.strptime(row.tried_at, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
            )
        return failures


def username_key(username: str) -> str:
    """What a user name is found by, however it is written."""
    return tidy(username).casefold()


def _account(row: AccountTable) -> StoredAccount:
    account_id, role = AccountId(row.id or 0), Role(row.role)
    own = PersonId(row.person_id) if row.person_id is not None else None
    facts = (row.username, row.name, role, row.password_hash, row.is_active)
    return StoredAccount(account_id, *facts, person_id=own)


def _work_type(row: WorkTypeTable) -> WorkType:
    return WorkType(
        WorkTypeId(row.id or 0),
        row.name,
        row.is_active,
        row.guidance,
        tuple(row.categories.split("\n")) if row.categories else (),
        row.default_days,
        row.longest_days,
        row.needs_head,
    )


def _keep_work_type(row: WorkTypeTable, work_type: WorkType) -> None:
    row.name, row.is_active = work_type.name, work_type.is_active
    row.guidance, row.categories = work_type.guidance, "\n".join(work_type.categories)
    row.default_days, row.longest_days = work_type.default_days, work_type.longest_days
    row.needs_head = work_type.needs_head


def person_search_text(columns: Mapping[str, Any]) -> str:
    """What a person is searched by, from the columns of their row."""
    said = (columns["prefix"] + columns["name"], columns["position"], columns["organisation"])
    phone = (columns["phone"], thai.code_key(columns["phone"]))
    return thai.search_key(" ".join((*said, *phone)))


def _person_columns(details: PersonDetails) -> dict[str, Any]:
    columns = dataclasses.asdict(details)
    columns["kind"] = details.kind.value
    columns["search_text"] = person_search_text(columns)
    columns["name_sort_key"] = thai.sort_key(details.name)
    return columns


def _person(row: PersonTable) -> Person:
    names = [field.name for field in dataclasses.fields(PersonDetails)]
    columns = {name: getattr(row, name) for name in names}
    columns["kind"] = BorrowerKind(row.kind)
    return Person(PersonId(row.id or 0), PersonDetails(**columns))


def _holding(row: HoldingTable) -> Holding:
    return Holding(
        holder_id=HolderId(row.id or 0),
        post=Post(row.post),
        division_id=DivisionId(row.division_id) if row.division_id is not None else None,
        person_id=PersonId(row.person_id),
        kind=HoldingKind(row.kind),
        held_from=row.held_from,
        held_until=row.held_until,
        own_title=row.own_title,
        order_no=row.order_no,
        order_date=row.order_date,
    )
