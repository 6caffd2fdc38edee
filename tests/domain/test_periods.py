"""Periods of a report."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain import periods
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.fiscal_year import fiscal_year_of

YEARS = st.integers(2500, 2650)


@given(YEARS)
def test_months_quarters_and_halves_fill_the_year_without_gap_or_overlap(year):
    whole = periods.whole_year(year)
    parts = [
        [periods.month(each) for each in whole.months()],
        [periods.quarter(year, number) for number in (1, 2, 3, 4)],
        [periods.half(year, number) for number in (1, 2)],
    ]
    for row in parts:
        assert (row[0].first, row[-1].last) == (whole.first, whole.last)
        for one, next_one in itertools.pairwise(row):
            assert one.last + timedelta(days=1) == next_one.first
            assert next_one.before() == one


@pytest.mark.parametrize(
    ("number", "first", "last"), [(1, 10, 12), (2, 1, 3), (3, 4, 6), (4, 7, 9)]
)
def test_the_first_quarter_is_october_to_december(number, first, last):
    quarter = periods.quarter(2569, number)
    assert (quarter.first.month, quarter.last.month) == (first, last)
    assert (quarter.number, quarter.fiscal_year) == (number, 2569)


def test_a_half_knows_which_it_is():
    assert [periods.half(2569, number).number for number in (1, 2)] == [1, 2]
    assert periods.half(2569, 1).last == date(2026, 3, 31)


@given(st.dates(date(1980, 1, 1), date(2100, 1, 1)))
def test_the_year_before_is_the_same_period_one_fiscal_year_earlier(day):
    for period in (periods.month(day), periods.whole_year(fiscal_year_of(day))):
        before = period.year_before()
        assert before.kind is period.kind
        assert before.fiscal_year == period.fiscal_year - 1
        assert before.number == period.number
        assert before.last + timedelta(days=1) == (period.last + timedelta(days=1)).replace(
            year=period.last.year + (period.last.month == 12) - 1
        )


def test_the_february_before_a_leap_year_ends_on_the_28th():
    february = periods.month(date(2024, 2, 10))
    assert february.last == date(2024, 2, 29)
    assert february.year_before().last == date(2023, 2, 28)
    assert periods.month(date(2025, 2, 1)).year_before().last == date(2024, 2, 29)
    leap_day = periods.days(date(2024, 2, 29), date(2024, 3, 1)).year_before()
    assert (leap_day.first, leap_day.last) == (date(2023, 2, 28), date(2023, 3, 1))


def test_days_of_ones_own_are_compared_with_as_many_days_before():
    chosen = periods.days(date(2026, 3, 10), date(2026, 3, 19))
    assert chosen.before() == periods.days(date(2026, 2, 28), date(2026, 3, 9))
    assert chosen.months() == [date(2026, 3, 1)]


@pytest.mark.parametrize(
    "period",
    [
        periods.month(date(2026, 9, 1)),
        periods.month(date(2024, 1, 31)),
        periods.quarter(2569, 4),
        periods.half(2569, 1),
        periods.whole_year(2569),
        periods.days(date(2026, 3, 10), date(2026, 3, 19)),
    ],
)
def test_the_period_after_is_the_one_whose_period_before_it_is(period):
    after = period.after()
    assert after.before() == period
    assert after.first == period.last + timedelta(days=1)
    assert after.kind is period.kind


def test_days_the_wrong_way_round_are_refused():
    with pytest.raises(DeskError) as refused:
        periods.days(date(2026, 3, 2), date(2026, 3, 1))
    assert refused.value.refusal is Refusal.PERIOD_BACKWARDS


@pytest.mark.parametrize("number", [0, 5])
def test_there_are_four_quarters(number):
    with pytest.raises(ValueError, match=str(number)):
        periods.quarter(2569, number)
