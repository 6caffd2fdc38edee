"""Use cases of signing in and of the accounts themselves."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from datetime import datetime

from asset_desk.domain.accounts import (
    AccountId,
    Officer,
    Permission,
    Role,
    check_password,
    locked_until,
    password_seal,
)
from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.office import BorrowerKind, PersonId
from asset_desk.services.drafts import AccountChange, AccountDraft, StoredAccount
from asset_desk.services.journalling import note_act
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import PasswordHasher, UnitOfWork

NOBODYS_HASH = (
    "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$"
    "Yd4mEXcVp0ZAWR1YpNtYvTd1qD3oSC6Lr1Gyn1oWcXs"
)
"""Checked when the user name is unknown, so that a wrong name takes as long as a wrong password."""


def sign_in(
    uow: UnitOfWork, hasher: PasswordHasher, username: str, password: str, *, now: datetime
) -> Officer:
    """The officer of this account; refused slowly, and for a while after five failures."""
    with uow:
        until = locked_until(uow.accounts.failures_since_success(username))
        if until is not None and now < until:
            raise DeskError(Refusal.SIGN_IN_LOCKED, until=until)
        account = uow.accounts.by_username(username)
    is_right = hasher.matches(account.password_hash if account else NOBODYS_HASH, password)
    with uow:
        is_right = is_right and account is not None and account.is_active
        uow.accounts.note_attempt(username, now, was_right=is_right)
        uow.commit()
    if account is None or not is_right:
        raise DeskError(Refusal.SIGN_IN_WRONG)
    return Officer(account.account_id, account.name, account.role)


def add_account(
    uow: UnitOfWork, hasher: PasswordHasher, by: Occasion, draft: AccountDraft, password: str
) -> AccountId:
    """Add an account with a first password."""
    by.must(Permission.KEEP_ACCOUNTS)
    draft = replace(draft, username=tidy(draft.username), name=tidy(draft.name))
    if not draft.username:
        raise DeskError(Refusal.USERNAME_MISSING)
    check_password(password)
    password_hash = hasher.hash(password)
    with uow:
        if uow.accounts.by_username(draft.username):
            raise DeskError(Refusal.USERNAME_TAKEN, username=draft.username)
        _check_person(uow, draft.person_id)
        draft = replace(draft, name=draft.name or draft.username)
        account_id = uow.accounts.add(draft, password_hash)
        told = {"username": draft.username, "name": draft.name, "role": draft.role.value}
        payload: dict[str, object] = {**told, "person_id": draft.person_id}
        payload["password_seal"] = password_seal(password_hash)
        note_act(uow, by, ActKind.ACCOUNT_ADDED, ("account", account_id), payload)
        uow.commit()
    return account_id


def change_account(
    uow: UnitOfWork, by: Occasion, account_id: AccountId, change: AccountChange
) -> None:
    """Rename, change role or person, close or reopen; the last administrator stays one."""
    by.must(Permission.KEEP_ACCOUNTS)
    with uow:
        before = _account(uow, account_id)
        change = replace(change, name=tidy(change.name) or before.username)
        after = replace(before, **dataclasses.asdict(change))
        if after == before:
            return
        _check_administrator_left(uow, after)
        if after.person_id != before.person_id:
            _check_person(uow, after.person_id)
        told = {"username": after.username, "name": after.name, "role": after.role.value}
        payload: dict[str, object] = {**told, "is_active": "yes" if after.is_active else "no"}
        payload["person_id"] = after.person_id
        note_act(uow, by, ActKind.ACCOUNT_CHANGED, ("account", account_id), payload)
        uow.accounts.keep(account_id, change)
        uow.commit()


def change_password(
    uow: UnitOfWork, hasher: PasswordHasher, by: Occasion, account_id: AccountId, password: str
) -> None:
    """Set a password: everyone their own, an administrator anyone's."""
    if account_id != by.officer.account_id:
        by.must(Permission.KEEP_ACCOUNTS)
    check_password(password)
    password_hash = hasher.hash(password)
    with uow:
        account = _account(uow, account_id)
        uow.accounts.keep_password(account_id, password_hash)
        payload = {"username": account.username, "password_seal": password_seal(password_hash)}
        note_act(uow, by, ActKind.PASSWORD_CHANGED, ("account", account_id), payload)
        uow.commit()


def _account(uow: UnitOfWork, account_id: AccountId) -> StoredAccount:
    account = uow.accounts.get(account_id)
    if account is None:
        raise DeskError(Refusal.PERSON_NOT_FOUND)
    return account


def _check_person(uow: UnitOfWork, person_id: PersonId | None) -> None:
    """The person behind an account is one of the office's own, or nobody."""
    if person_id is None:
        return
    person = uow.office.person(person_id)
    if person is None or person.details.kind is not BorrowerKind.STAFF:
        raise DeskError(Refusal.PERSON_NOT_FOUND, person_id=person_id)


def _check_administrator_left(uow: UnitOfWork, after: StoredAccount) -> None:
    others = (each for each in uow.accounts.all() if each.account_id != after.account_id)
    for account in (*others, after):
        if account.is_active and account.role is Role.ADMINISTRATOR:
            return
    raise DeskError(Refusal.LAST_ADMINISTRATOR)
