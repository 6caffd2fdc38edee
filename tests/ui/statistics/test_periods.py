"""The periods that the screen offers, and what it calls them."""

from __future__ import annotations

from datetime import date

import pytest

from asset_desk.domain.periods import PeriodKind, days, half, month, quarter, whole_year
from asset_desk.ui.statistics.periods import holding, kind_text, offered, period_text

TODAY = date(2026, 5, 20)


@pytest.mark.parametrize(
    ("kind", "count", "newest", "oldest"),
    [
        (PeriodKind.MONTH, 20, month(TODAY), month(date(2024, 10, 1))),
        (PeriodKind.QUARTER, 7, quarter(2569, 3), quarter(2568, 1)),
        (PeriodKind.HALF, 4, half(2569, 2), half(2568, 1)),
        (PeriodKind.YEAR, 2, whole_year(2569), whole_year(2568)),
    ],
)
def test_every_period_that_has_begun_is_offered_the_present_one_first(kind, count, newest, oldest):
    periods = offered(kind, 2568, TODAY)
    assert (len(periods), periods[0], periods[-1]) == (count, newest, oldest)
    assert holding(kind, TODAY) == newest


def test_on_the_first_day_of_a_fiscal_year_its_first_month_is_offered():
    assert offered(PeriodKind.MONTH, 2569, date(2026, 10, 1))[0] == month(date(2026, 10, 1))
    assert holding(PeriodKind.YEAR, date(2026, 9, 30)) == whole_year(2569)


@pytest.mark.parametrize(
    ("period", "text"),
    [
        (month(TODAY), "พฤษภาคม 2569"),
        (quarter(2569, 1), "ไตรมาสที่ 1 ปีงบ 2569 (ต.ค. 68 - ธ.ค. 68)"),
        (half(2569, 1), "ครึ่งปีแรก ปีงบ 2569 (ต.ค. 68 - มี.ค. 69)"),
        (half(2569, 2), "ครึ่งปีหลัง ปีงบ 2569 (เม.ย. 69 - ก.ย. 69)"),
        (whole_year(2569), "ปีงบประมาณ 2569"),
        (days(date(2026, 3, 1), TODAY), "1 มี.ค. 2569 - 20 พ.ค. 2569"),
    ],
)
def test_a_period_is_called_as_offices_call_it(dressed, period, text):
    assert period_text(period) == text


def test_every_kind_of_period_has_its_word(dressed):
    assert len({kind_text(kind) for kind in PeriodKind}) == len(PeriodKind)
