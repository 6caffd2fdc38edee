"""Weekends, holidays, and where a limit of time ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.usual_holidays import usual_holidays
from asset_desk.domain.working_days import (
    MOST_HOLIDAYS,
    Holiday,
    HolidayYear,
    after_days,
    after_working_days,
    check_holidays,
    is_working_day,
    tidied_holidays,
    working_day_from,
)

FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2026, 5, day) for day in (22, 23, 24, 25))
VISAKHA, IN_LIEU = date(2026, 5, 31), date(2026, 6, 1)
OFF = usual_holidays(2026).days
DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))
TODAY = date(2026, 5, 20)


def test_offices_are_open_from_monday_to_friday_but_not_on_public_holidays():
    assert is_working_day(FRIDAY, OFF)
    assert not is_working_day(SATURDAY, OFF)
    assert not is_working_day(SUNDAY, OFF)
    assert is_working_day(MONDAY, OFF)
    assert not is_working_day(IN_LIEU, OFF)
    assert is_working_day(IN_LIEU, frozenset())


@pytest.mark.parametrize(
    ("received", "last"),
    [
        (date(2026, 5, 20), date(2026, 5, 21)),
        (FRIDAY, MONDAY),
        (SATURDAY, MONDAY),
        (SUNDAY, MONDAY),
        (date(2026, 5, 29), date(2026, 6, 2)),
        (date(2026, 4, 10), date(2026, 4, 16)),
        (date(2025, 12, 30), date(2026, 1, 5)),
    ],
)
def test_one_working_day_ends_on_the_next_day_that_offices_are_open(received, last):
    off = OFF | usual_holidays(2025).days
    assert after_working_days(received, 1, off) == last


@pytest.mark.parametrize(
    ("begun", "last"),
    [
        (date(2026, 5, 20), date(2026, 5, 27)),
        (date(2026, 5, 18), date(2026, 5, 25)),
        (date(2026, 5, 16), date(2026, 5, 25)),
        (date(2026, 5, 24), date(2026, 6, 2)),
    ],
)
def test_seven_days_run_through_weekends_and_end_on_an_open_day(begun, last):
    assert after_days(begun, 7, OFF) == last


@given(DAYS, st.integers(0, 15), st.sets(DAYS, max_size=40))
def test_every_limit_ends_on_a_working_day_and_never_early(day, count, off):
    by_days, by_working_days = after_days(day, count, off), after_working_days(day, count, off)
    assert is_working_day(by_days, off)
    assert by_days >= day + timedelta(days=count)
    if count:
        assert is_working_day(by_working_days, off)
        between = (day + timedelta(days=n) for n in range(1, (by_working_days - day).days + 1))
        assert sum(is_working_day(each, off) for each in between) == count
    assert working_day_from(by_days, off) == by_days


@pytest.mark.parametrize("year", [2025, 2026, 2027])
def test_the_lists_that_come_with_the_program_are_whole_and_unchecked(year):
    kept = usual_holidays(year)
    check_holidays(kept, TODAY)
    assert kept.checked_on is None
    assert "โปรดตรวจ" in kept.source
    days = kept.days
    for each in kept.holidays:
        if each.day.weekday() >= 5 and each.day.month not in (4, 7):
            day = working_day_from(each.day, days - {day for day in days if day > each.day})
            assert day in days, f"no day in lieu of {each}"


def test_another_year_begins_with_the_days_that_never_move():
    kept = usual_holidays(2031)
    assert {(each.day.month, each.day.day) for each in kept.holidays} >= {(4, 13), (12, 31)}
    assert not any("วิสาขบูชา" in each.name for each in kept.holidays)
    assert "โปรดเพิ่ม" in kept.source


def test_holidays_are_kept_in_order_and_tidy():
    days = (Holiday(IN_LIEU, " ชดเชย "), Holiday(VISAKHA, "วัน  วิสาขบูชา"))
    kept = tidied_holidays(HolidayYear(2026, days, " ประกาศ "))
    expected = (Holiday(VISAKHA, "วัน วิสาขบูชา"), Holiday(IN_LIEU, "ชดเชย"))
    assert kept == HolidayYear(2026, expected, "ประกาศ")


@pytest.mark.parametrize(
    ("days", "refusal"),
    [
        ((Holiday(date(2027, 1, 1), "ก"),), Refusal.HOLIDAY_OF_ANOTHER_YEAR),
        ((Holiday(VISAKHA, "ก"), Holiday(VISAKHA, "ข")), Refusal.HOLIDAY_TWICE),
        ((Holiday(VISAKHA, " "),), Refusal.HOLIDAY_NAME_MISSING),
        ((Holiday(VISAKHA, "ก" * 201),), Refusal.HOLIDAY_NAME_MISSING),
        (
            tuple(Holiday(date(2026, 1, 1) + timedelta(n), "ก") for n in range(MOST_HOLIDAYS + 1)),
            Refusal.TOO_MANY_HOLIDAYS,
        ),
    ],
)
def test_a_list_that_cannot_be_right_is_refused(days, refusal):
    with pytest.raises(DeskError, match=f"^{refusal.name}"):
        check_holidays(HolidayYear(2026, days), TODAY)


def test_nobody_has_checked_a_list_tomorrow():
    kept = replace(usual_holidays(2026), checked_on=TODAY + timedelta(days=1))
    with pytest.raises(DeskError, match=f"^{Refusal.DAY_IN_THE_FUTURE.name}"):
        check_holidays(kept, TODAY)
    check_holidays(replace(kept, checked_on=TODAY), TODAY)
