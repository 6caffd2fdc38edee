"""The period on top of the statistics."""

from __future__ import annotations

from datetime import date

import pytest

from asset_desk.domain.periods import PeriodKind, days, half, month, quarter, whole_year
from asset_desk.ui.statistics.period_bar import PeriodBar

TODAY = date(2026, 5, 20)


@pytest.fixture
def today():
    return [TODAY]


@pytest.fixture
def bar(qtbot, dressed, today):
    bar = PeriodBar(lambda: today[0])
    qtbot.addWidget(bar)
    bar.resize(1110, 80)
    bar.show()
    bar.offer(2567)
    return bar


def choose(bar, kind):
    bar.kind.choose(kind)
    return bar.chosen()


def test_at_first_the_present_month_is_shown_as_of_today(bar):
    assert bar.chosen() == month(TODAY)
    assert bar.day() == TODAY
    assert not bar.later.isEnabled()
    assert bar.earlier.isEnabled()


def test_the_periods_before_and_after_are_a_click_away(bar, qtbot):
    with qtbot.waitSignals([bar.changed] * 2):
        bar.earlier.click()
        bar.earlier.click()
    assert bar.chosen() == month(date(2026, 3, 1))
    bar.later.click()
    assert bar.chosen() == month(date(2026, 4, 1))


def test_before_the_first_year_of_the_book_there_is_nothing(bar):
    assert choose(bar, PeriodKind.YEAR) == whole_year(2569)
    for _ in range(2):
        bar.earlier.click()
    assert bar.chosen() == whole_year(2567)
    assert not bar.earlier.isEnabled()


def test_from_one_kind_to_another_the_same_days_stay_in_sight(bar):
    bar.show_period(month(date(2025, 11, 1)), TODAY)
    assert choose(bar, PeriodKind.QUARTER) == quarter(2569, 1)
    assert choose(bar, PeriodKind.HALF) == half(2569, 1)
    assert choose(bar, PeriodKind.DAYS) == days(date(2025, 10, 1), date(2026, 3, 31))
    assert choose(bar, PeriodKind.MONTH) == month(date(2026, 3, 1))


def test_days_of_ones_own_move_on_by_as_many_days(bar):
    bar.show_period(days(date(2026, 3, 1), date(2026, 3, 10)), TODAY)
    assert bar.first.isVisible()
    assert not bar.period.isVisible()
    bar.later.click()
    assert bar.chosen() == days(date(2026, 3, 11), date(2026, 3, 20))
    bar.earlier.click()
    bar.earlier.click()
    assert bar.chosen() == days(date(2026, 2, 19), date(2026, 2, 28))


def test_days_that_are_none_are_told_and_ask_for_nothing(bar, qtbot):
    bar.show_period(days(date(2026, 3, 1), date(2026, 3, 10)), TODAY)
    with qtbot.assertNotEmitted(bar.changed):
        bar.last.set_day(date(2026, 2, 1))
        assert bar.problem.text() == "วันสุดท้ายต้องไม่อยู่ก่อนวันแรก"
        bar.last.set_day(None)
    assert bar.problem.isVisible()
    assert bar.chosen() is None
    bar.last.set_day(date(2026, 3, 5))
    assert not bar.problem.isVisible()
    assert bar.chosen() == days(date(2026, 3, 1), date(2026, 3, 5))


def test_the_book_can_not_be_read_as_of_a_day_to_come(bar, qtbot):
    with qtbot.assertNotEmitted(bar.changed):
        bar.as_of.set_day(date(2026, 5, 21))
    assert bar.problem.isVisible()
    assert bar.day() is None
    with qtbot.waitSignal(bar.changed):
        bar.as_of.set_day(date(2026, 4, 30))
    assert bar.day() == date(2026, 4, 30)


def test_a_desk_open_over_night_reads_on_as_of_the_new_day(bar, today):
    today[0] = date(2026, 6, 1)
    bar.offer(2567)
    assert bar.day() == date(2026, 6, 1)
    assert bar.chosen() == month(TODAY)
    assert bar.later.isEnabled()
    bar.as_of.set_day(date(2026, 4, 30))
    today[0] = date(2026, 6, 2)
    bar.offer(2567)
    assert bar.day() == date(2026, 4, 30)


def test_where_two_days_leave_no_room_the_day_of_the_book_goes_below(bar):
    assert bar.as_of.mapTo(bar, bar.as_of.rect().topLeft()).y() < 10
    bar.resize(780, 120)
    bar.show_period(days(date(2026, 3, 1), date(2026, 3, 10)), TODAY)
    bar.layout().activate()
    assert bar.as_of.mapTo(bar, bar.as_of.rect().topLeft()).y() > 40
