"""Months as the desk counts them."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from asset_desk.domain.closed_months import (
    check_may_close,
    check_open,
    last_day_of,
    month_after,
    month_number,
    month_of,
    months_of,
)
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.fiscal_year import first_day, last_day

MAY = date(2026, 5, 1)


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2024, 2, 29), date(2024, 2, 29)),
        (date(2025, 2, 1), date(2025, 2, 28)),
        (date(2025, 12, 31), date(2025, 12, 31)),
        (date(2026, 9, 15), date(2026, 9, 30)),
    ],
)
def test_a_month_ends_on_its_last_day(day, last):
    assert last_day_of(month_of(day)) == last


def test_lesson_03_the_months_of_a_fiscal_year_run_from_october_to_september():
    months = months_of(2569)
    assert (months[0], last_day_of(months[-1])) == (first_day(2569), last_day(2569))
    assert len(months) == len(set(months)) == 12
    assert all(month_after(each) == then for each, then in pairwise(months))


def test_a_month_has_a_number_of_its_own():
    assert month_number(MAY) == 202605


def test_a_day_is_open_unless_its_month_is_closed():
    check_open(date(2026, 5, 31), {date(2026, 4, 1), date(2026, 6, 1)})
    with pytest.raises(DeskError, match=f"^{Refusal.MONTH_CLOSED.name}"):
        check_open(date(2026, 5, 31), {MAY})


def test_a_month_may_be_closed_from_the_day_after_its_last():
    check_may_close(MAY, (), date(2026, 6, 1))
    with pytest.raises(DeskError, match=f"^{Refusal.MONTH_NOT_OVER.name}"):
        check_may_close(MAY, (), date(2026, 5, 31))
