"""Accounts: who may use the desk, and what each role may do."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, StrEnum, auto
from typing import NewType

from asset_desk.domain.errors import DeskError, Refusal

AccountId = NewType("AccountId", int)

SHORTEST_PASSWORD = 8
FAILURES_BEFORE_LOCK = 5
LOCK_PERIOD = timedelta(minutes=15)


class Role(StrEnum):
    """What an officer is to the desk."""

    ADMINISTRATOR = "administrator"
    PROPERTY_OFFICER = "property_officer"
    HEAD_OF_SUPPLIES = "head_of_supplies"
    APPROVER = "approver"
    COMMITTEE_MEMBER = "committee_member"
    AUDITOR = "auditor"


class Permission(Enum):
    """Each thing a use case may require."""

    READ = auto()
    KEEP_OFFICE = auto()
    KEEP_ACCOUNTS = auto()
    KEEP_PEOPLE = auto()
    KEEP_REGISTER = auto()
    REQUEST_LOAN = auto()
    DECIDE_LOAN = auto()
    MOVE_ASSETS = auto()
    WAIVE_RULE = auto()
    REVERSE = auto()
    CLOSE_MONTH = auto()
    SETTLE_HARM = auto()
    WRITE_OFF = auto()
    KEEP_COMPLAINTS = auto()
    KEEP_REPORTS = auto()
    KEEP_MANUAL = auto()
    COMMENT_MANUAL = auto()
    APPROVE_MANUAL = auto()


_DESK = {
    Permission.READ,
    Permission.KEEP_PEOPLE,
    Permission.KEEP_REGISTER,
    Permission.REQUEST_LOAN,
    Permission.DECIDE_LOAN,
    Permission.MOVE_ASSETS,
    Permission.KEEP_REPORTS,
    Permission.KEEP_MANUAL,
    Permission.COMMENT_MANUAL,
}
_PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.ADMINISTRATOR: frozenset(Permission),
    Role.PROPERTY_OFFICER: frozenset(_DESK),
    Role.HEAD_OF_SUPPLIES: frozenset(
        _DESK
        | {Permission.REVERSE, Permission.CLOSE_MONTH, Permission.WAIVE_RULE}
        | {Permission.KEEP_OFFICE, Permission.SETTLE_HARM, Permission.WRITE_OFF}
        | {Permission.KEEP_COMPLAINTS, Permission.APPROVE_MANUAL}
    ),
    Role.APPROVER: frozenset(
        {Permission.READ, Permission.DECIDE_LOAN, Permission.SETTLE_HARM, Permission.WAIVE_RULE}
        | {Permission.COMMENT_MANUAL, Permission.APPROVE_MANUAL}
    ),
    Role.COMMITTEE_MEMBER: frozenset({Permission.READ, Permission.COMMENT_MANUAL}),
    Role.AUDITOR: frozenset({Permission.READ}),
}


@dataclass(frozen=True, slots=True)
class Officer:
    """The person at the desk, as every use case receives them."""

    account_id: AccountId
    name: str
    role: Role

    def may(self, permission: Permission) -> bool:
        """Whether the role allows this."""
        return permission in _PERMISSIONS[self.role]

    def must(self, permission: Permission) -> None:
        """Refuse what the role does not allow."""
        if not self.may(permission):
            raise DeskError(Refusal.ROLE_MAY_NOT, role=self.role, permission=permission)

    def must_still_be(self, role: Role | None) -> None:
        """Refuse when the account is closed by now (no role) or its role allows less than this."""
        if role is None:
            raise DeskError(Refusal.ACCOUNT_CLOSED)
        if not _PERMISSIONS[self.role] <= _PERMISSIONS[role]:
            raise DeskError(Refusal.ROLE_TAKEN_AWAY)


def locked_until(failed_at: Iterable[datetime]) -> datetime | None:
    """Until when sign-in is closed, given the failures since the last success, newest first.

    Every fifth failure closes it; once it is open again, five more are counted.
    """
    until: datetime | None = None
    counted = 0
    for failed in reversed(list(failed_at)):
        if until is not None and failed < until:
            continue
        counted += 1
        if counted == FAILURES_BEFORE_LOCK:
            until, counted = failed + LOCK_PERIOD, 0
    return until


def check_password(password: str) -> None:
    """Refuse a password too short to keep anyone out."""
    if len(password) < SHORTEST_PASSWORD:
        raise DeskError(Refusal.PASSWORD_TOO_SHORT, shortest=SHORTEST_PASSWORD)


def password_seal(password_hash: str) -> str:
    """What the journal keeps of a password: another one shows, and nothing can be guessed from it.

    The hash that it seals carries a salt, so that equal passwords have unequal seals.
    """
    return hashlib.sha256(password_hash.encode()).hexdigest()
