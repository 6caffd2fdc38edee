"""The calendar of an asset: who has it on which day, and how many are free."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.asset_calendar import AssetDay, DayHolding, Holding
from asset_desk.domain.assets import AssetId
from asset_desk.domain.loans import LoanId
from asset_desk.services.rows import AssetFilter
from asset_desk.ui.assets.calendar_presenter import AssetCalendarPresenter, months_on
from asset_desk.ui.assets.day_delegate import DayDelegate
from asset_desk.ui.assets.month_model import (
    DAY_ROLE,
    HoldingTableModel,
    MonthModel,
    day_text,
    holding_status,
    marks_of,
)
from asset_desk.ui.assets.page_presenter import AssetPagePresenter
from asset_desk.ui.look import Theme, dress
from tests.builders import Desk as BuilderDesk

TODAY = date(2026, 5, 20)


@pytest.fixture
def chairs(add):
    return add(quantity=40, unit="ตัว")


@pytest.fixture
def counter(desk, book):
    """The same book with its use cases within reach."""
    counter = BuilderDesk(book.engine)
    counter.people = {
        "mayor": counter.person("สมบูรณ์ ใจงาม"),
        "borrower": counter.person("มะลิ งามตา"),
    }
    counter.appoint("mayor")
    return counter


@pytest.fixture
def lent(counter):
    return lambda asset, quantity: counter.lent((asset, quantity), use_place=UsePlace.OUTSIDE)


@pytest.fixture
def approved(counter):
    return lambda asset, quantity: counter.approved((asset, quantity), use_place=UsePlace.OUTSIDE)


@pytest.fixture
def calendar(desk, qtbot):
    presenter = AssetCalendarPresenter(desk, desk.tasks)
    qtbot.addWidget(presenter.view)
    presenter.view.resize(700, 490)
    presenter.view.show()
    return presenter


def held(holding, quantity=1):
    return DayHolding(
        loan_id=LoanId(1),
        slip_no="บย.1/2569",
        borrower="มะลิ",
        from_date=TODAY,
        due_date=TODAY,
        quantity=quantity,
        holding=holding,
    )


def day_in(calendar, day) -> AssetDay:
    return calendar.view.month.index_of(day).data(DAY_ROLE)


def loans_shown(calendar):
    model = calendar.view.holdings
    return [model.row(number) for number in range(model.rowCount())]


def test_the_models_are_sound(qtmodeltester, calendar, chairs):
    calendar.show_asset(chairs)
    qtmodeltester.check(calendar.view.month)
    qtmodeltester.check(HoldingTableModel())
    qtmodeltester.check(MonthModel())


def test_it_opens_on_this_month_in_the_buddhist_era_with_today_chosen(calendar, chairs):
    calendar.show_asset(chairs)
    assert calendar.view.title.text() == "พฤษภาคม 2569"
    assert calendar.view.chosen() == TODAY
    assert calendar.view.day_title.text().startswith("พุธ 20 พฤษภาคม 2569")


def test_weeks_begin_on_monday_and_places_that_are_no_day_cannot_be_chosen(calendar, chairs):
    calendar.show_asset(chairs)
    month = calendar.view.month
    assert month.index_of(date(2026, 5, 1)).column() == 4
    nowhere = month.index(0, 0)
    assert month.day_at(nowhere) is None
    assert month.flags(nowhere) == Qt.ItemFlag.NoItemFlags
    assert month.data(nowhere) is None
    assert month.rowCount() == 5


def test_a_day_says_how_many_are_free_and_who_has_the_others(calendar, chairs, lent, approved):
    loan_id = lent(chairs, 12)
    approved(chairs, 3)
    calendar.show_asset(chairs)
    day = day_in(calendar, TODAY)
    assert (day.free, day.owned, day.out, day.promised) == (25, 40, 12, 3)
    assert day_text(day) == "ว่าง 25/40, ยืมอยู่ 12, รอรับของ 3"
    assert [(row.quantity, row.holding) for row in loans_shown(calendar)] == [
        (12, Holding.OUT),
        (3, Holding.PROMISED),
    ]
    asked = []
    calendar.view.loan_asked.connect(asked.append)
    calendar.view.table.row_opened.emit(loans_shown(calendar)[0])
    assert asked == [loan_id]


def test_another_day_shows_its_own_loans(calendar, chairs, lent, qtbot):
    lent(chairs, 12)
    calendar.show_asset(chairs)
    qtbot.keyClick(calendar.view.days, Qt.Key.Key_Up)
    assert calendar.view.chosen() == TODAY - timedelta(days=7)
    assert loans_shown(calendar) == []
    qtbot.keyClick(calendar.view.days, Qt.Key.Key_Down)
    assert [row.quantity for row in loans_shown(calendar)] == [12]


def test_months_are_turned_with_keys_and_buttons_and_one_press_leads_back(calendar, chairs, qtbot):
    calendar.show_asset(chairs)
    qtbot.keyClick(calendar.view.days, Qt.Key.Key_PageDown)
    assert calendar.view.title.text() == "มิถุนายน 2569"
    qtbot.keyClick(calendar.view.days, Qt.Key.Key_PageUp)
    qtbot.keyClick(calendar.view.days, Qt.Key.Key_PageUp)
    assert calendar.view.title.text() == "เมษายน 2569"
    calendar.view.turned.emit(0)
    assert calendar.view.chosen() == TODAY


def test_enter_leads_from_the_day_to_its_loans(calendar, chairs, lent, qtbot):
    lent(chairs, 2)
    calendar.show_asset(chairs)
    qtbot.keyClick(calendar.view.days, Qt.Key.Key_Return)
    assert calendar.view.table.current_row().quantity == 2


def test_the_same_asset_keeps_its_month_and_another_begins_at_today(calendar, chairs, add):
    calendar.show_asset(chairs)
    calendar.view.turned.emit(2)
    calendar.show_asset(chairs)
    assert calendar.view.title.text() == "กรกฎาคม 2569"
    calendar.show_asset(add(name="เต็นท์"))
    assert calendar.view.chosen() == TODAY


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 1, 5), -1, date(2025, 12, 5)),
        (date(2026, 12, 5), 1, date(2027, 1, 5)),
    ],
)
def test_a_shorter_month_takes_its_last_day(day, months, then):
    assert months_on(day, months) == then


def test_what_is_overdue_is_out_on_every_day_until_it_is_back():
    late = held(Holding.LATE, quantity=4)
    day = AssetDay(day=TODAY, free=5, owned=10, out=4, promised=0, holdings=(late,))
    assert [(mark.word, mark.count) for mark in marks_of(day)] == [("ค้างคืน", 4)]
    assert day_text(day) == "ว่าง 5/10, ค้างคืน 4, ชำรุด สูญหาย หรือส่งซ่อม 1"


def test_each_holding_has_a_word_and_a_mark_of_its_own():
    said = [holding_status(held(each)) for each in Holding]
    assert len({each.text for each in said}) == len({each.icon for each in said}) == len(Holding)


def test_before_it_was_entered_there_is_nothing_to_count(calendar, chairs):
    calendar.show_asset(chairs)
    assert day_text(day_in(calendar, date(2026, 5, 1))) == "ยังไม่มี"


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("width", [360, 700])
def test_it_is_painted_in_every_theme_and_width(
    calendar, chairs, lent, approved, theme, width, dressed
):
    lent(chairs, 30)
    approved(chairs, 10)
    calendar.show_asset(chairs)
    dress(dressed, theme)
    calendar.view.resize(width, 490)
    picture = calendar.view.days.grab().toImage()
    dress(dressed, Theme.LIGHT)
    assert isinstance(calendar.view.days.itemDelegate(), DayDelegate)
    shades = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(30, 200, 3)}
    assert len(shades) > 3


def test_the_page_of_an_asset_has_it_as_a_tab_and_counts_what_is_free_today(
    desk, chairs, lent, approved, qtbot
):
    page = AssetPagePresenter(desk, desk.tasks)
    qtbot.addWidget(page.view)
    lent(chairs, 10)
    approved(chairs, 5)
    page.show_asset(chairs)
    assert "ปฏิทิน" in [page.view.tabs.tabText(each) for each in range(page.view.tabs.count())]
    assert page.view.places["free"].text() == "25"
    asked = []
    desk.events.loan_asked.connect(asked.append)
    page._calendar.view.loan_asked.emit(1)
    assert asked == [1]


def test_an_asset_that_is_not_there_has_no_month(desk):
    days = desk.queries.assets.month(AssetId(99), TODAY)
    assert {(day.free, day.owned) for day in days} == {(0, 0)}
    assert desk.queries.assets.assets(AssetFilter()).count() == 0
