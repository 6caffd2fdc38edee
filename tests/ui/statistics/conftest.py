"""A book with a few months of lending, and the statistics screen over it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from asset_desk.domain.returns import ReturnCount
from asset_desk.ui.statistics.presenter import StatisticsPresenter
from tests.builders import TODAY
from tests.ui.lender import lender

APRIL = date(2026, 4, 10)


@pytest.fixture
def office(book, desk):
    return lender(book)


@pytest.fixture
def lent(office):
    """Two slips in May, of which one is late and one came back damaged, and one in April."""
    chairs = office.asset(90)
    tent = office.asset(5, name="เต็นท์", category="สนาม")
    days = {"from_date": APRIL, "due_date": APRIL + timedelta(days=3)}
    april = office.lent((chairs, 7), on=APRIL, **days)
    office.take_back(april, 7, on=APRIL + timedelta(days=2))
    first = TODAY - timedelta(days=6)
    late = office.lent((chairs, 10), on=first, from_date=first, due_date=first + timedelta(days=2))
    back = office.lent((tent, 3), (chairs, 2), work_type="งานประเพณีและวัฒนธรรม")
    office.take_back(back, ReturnCount(2, 1, 0, "ขาด"), 2)
    return {"april": april, "late": late, "back": back, "chairs": chairs, "tent": tent}


@pytest.fixture
def settle(desk, qtbot):
    """Waits until everything that was asked for has been read."""

    def wait():
        qtbot.waitUntil(lambda: not desk.reading.is_busy, timeout=20_000)

    return wait


@pytest.fixture
def screen(desk, qtbot, settle):
    screen = StatisticsPresenter(desk)
    qtbot.addWidget(screen.view)
    screen.view.resize(1150, 690)
    with qtbot.waitExposed(screen.view):
        screen.view.show()
    screen.refresh()
    settle()
    return screen
