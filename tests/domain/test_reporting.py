"""What figures mean to each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from asset_desk.domain.periods import month, whole_year
from asset_desk.domain.reporting import (
    Figures,
    Question,
    ReportKind,
    Timeliness,
    asked_of,
    span,
    total,
    utilisation,
)

OCTOBER = Figures(slips=3, lines=4, units=10, returned=6, damaged=1, lost=1, out_after=3)
NOVEMBER = Figures(units=2, returned=1, settled=1, out_before=3, out_after=4, overdue=4)


def test_lesson_05_what_is_answered_for_is_opening_and_lent_less_returned_and_settled():
    october = Figures(units=10, returned=6, damaged=1, lost=1, out_after=3, harmed_after=2)
    assert (october.opening, october.closing) == (0, 5)
    assert october.balances
    assert not Figures(units=10, returned=6, lost=1, out_after=4).balances
    assert not Figures(units=10, returned=6, damaged=1, lost=1, out_after=3).balances


def test_consecutive_periods_add_what_moved_and_keep_what_stood_at_the_two_ends():
    both = span([OCTOBER, NOVEMBER])
    assert (both.slips, both.units, both.returned, both.settled) == (3, 12, 7, 1)
    assert (both.out_before, both.out_after, both.overdue) == (0, 4, 4)


def test_groups_that_share_nothing_add_up():
    both = total([OCTOBER, NOVEMBER])
    assert (both.units, both.out_before, both.out_after) == (12, 3, 7)


def test_what_is_out_is_counted_at_the_end_of_the_period_or_of_the_day_read():
    june = month(date(2026, 6, 1))
    assert Question(period=june, as_of=date(2026, 6, 10)).closing_day == date(2026, 6, 10)
    assert Question(period=june, as_of=date(2026, 9, 1)).closing_day == date(2026, 6, 30)


def test_a_rate_of_nothing_is_no_rate():
    assert Timeliness().on_time_rate is None
    assert Timeliness().average_days is None
    assert utilisation(0, 0, 30) is None


def test_point_11_slips_to_be_asked_for_add_up_to_what_became_of_them():
    judged = {"followed_up_in_time": 9, "followed_up_late": 1, "follow_ups_missed": 3}
    assert Timeliness(follow_ups_due=23, **judged).follow_ups_needless == 10


def test_rates_are_shares_and_days_an_average():
    some = Timeliness(closed=4, on_time=3, days_lent=10)
    assert (some.on_time_rate, some.average_days) == (0.75, 2.5)
    assert utilisation(15, 1, 30) == 0.5


def test_the_reports_of_a_year_are_of_the_whole_year_whatever_was_asked():
    asked = Question(period=month(date(2026, 6, 1)), as_of=date(2026, 6, 10), category="สนาม")
    assert asked_of(ReportKind.MONTHLY, asked) == asked
    for report in (
        ReportKind.FISCAL_YEAR,
        ReportKind.OUT_AT_YEAR_END,
        ReportKind.YEAR_END_SUMMARY,
    ):
        assert asked_of(report, asked) == replace(asked, period=whole_year(2569))
