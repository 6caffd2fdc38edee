"""When somebody had to be asked, and whether they were."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from asset_desk.domain.chase_duties import Asking, Chased, DaysToAsk, Duty, duties_of, state_of
from asset_desk.domain.follow_ups import FollowUpState

LENT, DUE = date(2026, 5, 1), date(2026, 5, 10)
WEEK = DaysToAsk(7)


def later(days: int) -> date:
    return DUE + timedelta(days=days)


def asking(*back: int, extensions=(), asked=()) -> Asking:
    """Ten units lent; one comes back so many days after the due day, for each number given."""
    moves = ((LENT, len(back) or 1), *((later(days), -1) for days in sorted(back)))
    longer = tuple((later(on), later(until)) for on, until in extensions)
    return Asking(DUE, longer, moves, asked)


def asked(days: int, due: date = DUE) -> tuple[Chased, ...]:
    return (Chased(due, due + timedelta(days=7), later(days)),)


def states(of: Asking, closing: int = 60) -> list[FollowUpState]:
    return [state_of(duty, later(closing)) for duty in duties_of(of, WEEK)]


def test_what_is_back_on_the_due_day_brings_no_duty():
    assert states(asking(0, -3)) == []


@pytest.mark.parametrize(
    ("of", "state"),
    [
        (asking(3), FollowUpState.NOT_NEEDED),
        (asking(7), FollowUpState.NOT_NEEDED),
        (asking(8), FollowUpState.MISSED),
        (asking(), FollowUpState.MISSED),
        (asking(9, asked=asked(7)), FollowUpState.CHASED),
        (asking(9, asked=asked(8)), FollowUpState.CHASED_LATE),
    ],
)
def test_lesson_03_the_chase_by_day_itself_is_in_time(of, state):
    assert states(of) == [state]


def test_at_the_end_of_the_chase_by_day_nobody_can_ask_in_time_any_more():
    assert states(asking(), closing=7) == [FollowUpState.MISSED]
    assert states(asking(), closing=6) == [FollowUpState.TO_CHASE]


def test_extended_by_its_due_day_a_loan_brings_no_duty_for_it():
    assert states(asking(20, extensions=[(0, 20)])) == []


def test_extended_within_the_week_nobody_had_to_ask_any_more():
    assert states(asking(20, extensions=[(5, 20)])) == [FollowUpState.NOT_NEEDED]


def test_extended_too_late_the_first_duty_was_missed_and_a_second_one_may_follow():
    of = asking(40, extensions=[(9, 20)], asked=asked(21, later(20)))
    assert states(of) == [FollowUpState.MISSED, FollowUpState.CHASED]


def test_the_days_to_ask_are_those_in_force_on_the_due_day():
    days = DaysToAsk(7, ((later(-2), 3), (later(5), 30)))
    (duty,) = duties_of(asking(), days)
    assert duty.chase_by == later(3)
    assert days.most == 30
    assert days.on(later(-3)) == 7


def test_what_was_recorded_when_asking_says_until_when_it_had_to_be():
    (duty,) = duties_of(asking(asked=(Chased(DUE, later(3), later(2)),)), WEEK)
    assert duty == Duty(DUE, later(3), later(2), None)


def test_the_due_date_in_force_is_that_of_the_last_extension_decided_by_then():
    of = asking(extensions=[(0, 5), (4, 9)])
    assert [of.due_on(later(day)) for day in (-1, 0, 3, 4, 9)] == [
        DUE,
        later(5),
        later(5),
        later(9),
        later(9),
    ]
