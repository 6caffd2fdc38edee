"""The fiscal year, named in พ.ศ. by the year in which it ends."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.fiscal_year import first_day, fiscal_year_of, last_day


def test_lesson_03_30_september_is_the_old_years_and_1_october_the_new_ones():
    assert fiscal_year_of(date(2025, 9, 30)) == 2568
    assert fiscal_year_of(date(2025, 10, 1)) == 2569


def test_point_01_fiscal_year_2569_runs_from_1_october_2568_to_30_september_2569():
    assert (first_day(2569), last_day(2569)) == (date(2025, 10, 1), date(2026, 9, 30))


@given(st.dates(date(1960, 1, 1), date(2150, 1, 1)))
def test_every_day_lies_in_its_own_year_and_years_leave_no_gap(day):
    year = fiscal_year_of(day)
    assert first_day(year) <= day <= last_day(year)
    assert last_day(year) + timedelta(days=1) == first_day(year + 1)
