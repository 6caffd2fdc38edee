"""Accounts: what each role may do, and when sign-in is closed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.accounts import (
    FAILURES_BEFORE_LOCK,
    LOCK_PERIOD,
    AccountId,
    Officer,
    Permission,
    Role,
    check_password,
    locked_until,
)
from asset_desk.domain.errors import DeskError, Refusal

NINE = datetime(2026, 5, 20, 2, 0, tzinfo=UTC)
MAY = {
    Role.ADMINISTRATOR: set(Permission),
    Role.HEAD_OF_SUPPLIES: set(Permission) - {Permission.KEEP_ACCOUNTS},
    Role.PROPERTY_OFFICER: set(Permission)
    - {Permission.WAIVE_RULE, Permission.REVERSE, Permission.CLOSE_MONTH}
    - {Permission.SETTLE_HARM, Permission.WRITE_OFF, Permission.KEEP_COMPLAINTS}
    - {Permission.KEEP_ACCOUNTS, Permission.KEEP_OFFICE, Permission.APPROVE_MANUAL},
    Role.APPROVER: {
        *(Permission.READ, Permission.WAIVE_RULE, Permission.DECIDE_LOAN),
        *(Permission.SETTLE_HARM, Permission.COMMENT_MANUAL, Permission.APPROVE_MANUAL),
    },
    Role.COMMITTEE_MEMBER: {Permission.READ, Permission.COMMENT_MANUAL},
    Role.AUDITOR: {Permission.READ},
}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("permission", Permission)
def test_each_role_may_do_what_its_work_is_and_nothing_else(role, permission):
    officer = Officer(AccountId(1), "มาลี", role)
    assert officer.may(permission) is (permission in MAY[role])


def test_an_auditor_reads_all_and_changes_nothing():
    auditor = Officer(AccountId(1), "ผู้ตรวจ", Role.AUDITOR)
    assert [each for each in Permission if auditor.may(each)] == [Permission.READ]
    with pytest.raises(DeskError, match=Refusal.ROLE_MAY_NOT.name) as refused:
        auditor.must(Permission.MOVE_ASSETS)
    assert refused.value.facts["role"] is Role.AUDITOR


def failures(*minutes: float) -> list[datetime]:
    """Failures so many minutes after nine, newest first."""
    return [NINE + timedelta(minutes=each) for each in sorted(minutes, reverse=True)]


def test_four_failures_lock_nothing():
    assert locked_until(failures(0, 1, 2, 3)) is None


def test_the_fifth_failure_locks_for_a_quarter_of_an_hour():
    assert locked_until(failures(0, 1, 2, 3, 4)) == NINE + timedelta(minutes=19)


def test_once_open_again_one_more_failure_does_not_lock_at_once():
    until = locked_until(failures(0, 1, 2, 3, 4, 20))
    assert until == NINE + timedelta(minutes=19)


def test_five_more_failures_lock_again():
    until = locked_until(failures(0, 1, 2, 3, 4, 20, 21, 22, 23, 24))
    assert until == NINE + timedelta(minutes=39)


def test_failures_that_two_windows_made_at_once_do_not_count_twice():
    until = locked_until(failures(0, 1, 2, 3, 4, 4.5, 20, 21, 22, 23))
    assert until == NINE + timedelta(minutes=19)


@given(st.lists(st.integers(0, 600), max_size=60))
def test_nobody_gets_more_than_five_tries_in_a_quarter_of_an_hour(minutes):
    tried: list[datetime] = []
    for at in failures(*minutes)[::-1]:
        until = locked_until(reversed(tried))
        if until is None or at >= until:
            tried.append(at)
    for first, sixth in zip(tried, tried[FAILURES_BEFORE_LOCK:], strict=False):
        assert sixth - first >= LOCK_PERIOD


def test_a_short_password_is_refused_with_the_least_length():
    check_password("12345678")
    with pytest.raises(DeskError, match=Refusal.PASSWORD_TOO_SHORT.name) as refused:
        check_password("1234567")
    assert refused.value.facts == {"shortest": 8}
