"""Asking for what is due: from the due day on, within seven calendar days (ข้อ 211)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from asset_desk.domain.errors import Refusal
from asset_desk.domain.follow_ups import (
    Channel,
    FollowUp,
    FollowUpState,
    follow_up_problems,
    follow_up_state,
    tidied_follow_up,
)
from asset_desk.domain.loans import chase_by

DUE = date(2026, 5, 22)
LAST = chase_by(DUE, 7)
NEW_YEAR = date(2026, 9, 30)


def asked(**given) -> FollowUp:
    return FollowUp(**{"on": DUE, "by_whom": "มาลี", "channel": Channel.TELEPHONE} | given)


def day(after: int) -> date:
    return DUE + timedelta(days=after)


def test_the_chase_by_day_is_seven_calendar_days_after_the_due_day_over_any_weekend():
    assert date(2026, 5, 29) == LAST
    assert chase_by(NEW_YEAR, 7) == date(2026, 10, 7)


@pytest.mark.parametrize(
    ("after", "state"),
    [
        (-1, FollowUpState.NOT_DUE),
        (0, FollowUpState.TO_CHASE),
        (7, FollowUpState.TO_CHASE),
        (8, FollowUpState.MISSED),
    ],
)
def test_point_10_the_duty_begins_on_the_due_day_and_its_last_day_is_in_time(after, state):
    assert follow_up_state(DUE, LAST, None, None, day(after)) is state


@pytest.mark.parametrize(
    ("after", "state"),
    [(0, FollowUpState.CHASED), (7, FollowUpState.CHASED), (8, FollowUpState.CHASED_LATE)],
)
def test_point_10_the_first_time_that_somebody_asked_says_whether_it_was_in_time(after, state):
    assert follow_up_state(DUE, LAST, day(after), None, day(30)) is state
    assert follow_up_state(DUE, LAST, day(after), day(20), day(30)) is state


@pytest.mark.parametrize(
    ("after", "state"),
    [
        (-3, FollowUpState.NOT_NEEDED),
        (0, FollowUpState.NOT_NEEDED),
        (7, FollowUpState.NOT_NEEDED),
        (8, FollowUpState.MISSED),
    ],
)
def test_lesson_03_what_came_back_by_the_last_day_had_not_to_be_asked_for(after, state):
    assert follow_up_state(DUE, LAST, None, day(after), day(60)) is state


@pytest.mark.parametrize(
    ("given", "problems"),
    [
        ({}, {}),
        ({"on": day(-1)}, {"on": Refusal.NOT_DUE_YET}),
        ({"on": day(6)}, {"on": Refusal.DAY_IN_THE_FUTURE}),
        ({"by_whom": "  "}, {"by_whom": Refusal.FOLLOWER_MISSING}),
        ({"next_on": DUE}, {"next_on": Refusal.NEXT_DAY_TOO_EARLY}),
        ({"next_on": day(1)}, {}),
    ],
)
def test_what_is_wrong_with_a_follow_up_is_said_by_field(given, problems):
    assert follow_up_problems(asked(**given), DUE, day(5)) == problems


def test_the_texts_of_a_follow_up_are_kept_tidy():
    kept = tidied_follow_up(asked(by_whom=" มาลี  ทดสอบงาน ", answer="  จะคืน  พรุ่งนี้ "))
    assert (kept.by_whom, kept.answer) == ("มาลี ทดสอบงาน", "จะคืน พรุ่งนี้")
