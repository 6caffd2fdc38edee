"""Which act of a loan is taken back next, and by whom."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind, ActNo
from asset_desk.domain.reversals import (
    JUST_NOW,
    PastAct,
    act_to_reverse,
    day_before,
    is_just_now,
    last_standing,
    who_may_not_reverse,
)

TODAY = date(2026, 5, 20)
YESTERDAY = date(2026, 5, 19)
NOW = datetime(2026, 5, 20, 3, 30, tzinfo=UTC)
ME, OTHER = AccountId(1), AccountId(2)


def act(no, kind=ActKind.LOAN_TAKEN_BACK, on=TODAY, **given):
    usual = {"recorded_on": TODAY, "recorded_at": NOW, "officer_id": ME}
    return PastAct(act_no=ActNo(no), kind=kind, happened_on=on, **usual | given)


ASKED = act(1, ActKind.LOAN_REQUESTED, date(2026, 5, 11))
APPROVED = act(2, ActKind.LOAN_APPROVED, date(2026, 5, 12))
HANDED_OVER = act(3, ActKind.LOAN_HANDED_OVER, date(2026, 5, 13))


def refusal_of(acts, no):
    with pytest.raises(DeskError) as refused:
        act_to_reverse(acts, ActNo(no))
    return refused.value.refusal


def test_the_last_act_that_stands_comes_first():
    gone = act(4, is_reversed=True)
    reversing = act(5, ActKind.LOAN_REVERSED)
    acts = (ASKED, APPROVED, HANDED_OVER, gone, reversing)
    assert last_standing(acts) == HANDED_OVER
    assert act_to_reverse(acts, ActNo(3)) == HANDED_OVER
    assert day_before(acts, HANDED_OVER) == APPROVED.happened_on


def test_what_leaves_the_loan_as_it_is_stands_in_nobodys_way():
    asked_back = act(4, ActKind.LOAN_FOLLOWED_UP, TODAY)
    photo = act(5, ActKind.ATTACHMENT_ADDED, TODAY)
    acts = (ASKED, APPROVED, HANDED_OVER, asked_back, photo)
    assert last_standing(acts) == HANDED_OVER
    assert day_before((*acts, act(6)), act(6)) == HANDED_OVER.happened_on


def test_each_no_has_its_own_reason():
    gone = act(4, is_reversed=True)
    acts = (ASKED, APPROVED, HANDED_OVER, gone, act(5, ActKind.LOAN_REVERSED))
    assert refusal_of(acts, 9) is Refusal.LOAN_NOT_FOUND
    assert refusal_of(acts, 4) is Refusal.ALREADY_REVERSED
    assert refusal_of(acts, 2) is Refusal.LATER_ACTS_FIRST
    assert refusal_of(acts, 5) is Refusal.NOT_REVERSIBLE
    assert refusal_of((ASKED,), 1) is Refusal.NOT_REVERSIBLE


def test_a_loan_without_acts_has_nothing_to_reverse():
    assert last_standing(()) is None


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("recorded_on", [TODAY, YESTERDAY])
def test_who_may_reverse_depends_on_role_and_day(role, recorded_on):
    officer = Officer(OTHER, "ใคร", role)
    refusal = who_may_not_reverse(act(3, recorded_on=recorded_on), officer, TODAY)
    if role in (Role.ADMINISTRATOR, Role.HEAD_OF_SUPPLIES):
        assert refusal is None
    elif role is not Role.PROPERTY_OFFICER:
        assert refusal is Refusal.ROLE_MAY_NOT
    else:
        assert refusal is (None if recorded_on == TODAY else Refusal.REVERSED_BY_HEAD_ONLY)


def test_an_approver_answers_for_own_decisions_of_the_day_alone():
    approver = Officer(ME, "ผู้อนุมัติ", Role.APPROVER)
    assert who_may_not_reverse(APPROVED, approver, TODAY) is None
    refused = {
        "of another": act(2, ActKind.LOAN_APPROVED, officer_id=OTHER),
        "no decision": HANDED_OVER,
    }
    for each in refused.values():
        assert who_may_not_reverse(each, approver, TODAY) is Refusal.ROLE_MAY_NOT
    earlier = act(2, ActKind.LOAN_REFUSED, recorded_on=YESTERDAY)
    assert who_may_not_reverse(earlier, approver, TODAY) is Refusal.REVERSED_BY_HEAD_ONLY


@pytest.mark.parametrize(
    ("age", "is_fresh"),
    [
        (timedelta(0), True),
        (JUST_NOW, True),
        (JUST_NOW + timedelta(seconds=1), False),
        (timedelta(seconds=-1), False),
    ],
)
def test_just_now_lasts_five_minutes_both_ends_included(age, is_fresh):
    officer = Officer(ME, "ใคร", Role.PROPERTY_OFFICER)
    assert is_just_now(HANDED_OVER, officer, NOW + age) is is_fresh
    assert not is_just_now(HANDED_OVER, Officer(OTHER, "อื่น", Role.ADMINISTRATOR), NOW + age)
