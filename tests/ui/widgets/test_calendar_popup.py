"""A month to pick a day from, its year in the Buddhist era."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from asset_desk.ui.widgets.calendar_popup import CalendarPopup

TODAY = date(2026, 5, 20)


@pytest.fixture
def calendar(qtbot):
    calendar = CalendarPopup()
    qtbot.addWidget(calendar)
    calendar.show_day(TODAY, TODAY)
    calendar.show()
    return calendar


def texts(calendar):
    return [each.text() for each in calendar._buttons]


def press(calendar, qtbot, name):
    qtbot.mouseClick(calendar.findChild(QToolButton, name), Qt.MouseButton.LeftButton)


def test_the_year_is_of_the_buddhist_era(calendar):
    assert calendar._month.text() == "พฤษภาคม 2569"


def test_the_month_begins_on_its_own_weekday(calendar):
    assert texts(calendar)[:5] == ["27", "28", "29", "30", "1"]  # 1 พ.ค. 2569 is a Friday
    assert calendar._grid.itemAtPosition(0, 0).widget().text() == "จ."
    assert calendar._grid.itemAtPosition(0, 6).widget().text() == "อา."


def test_the_chosen_day_is_marked_and_today_framed(calendar):
    calendar.show_day(date(2026, 5, 1), TODAY)
    chosen = [each.text() for each in calendar._buttons if each.isChecked()]
    framed = [each.text() for each in calendar._buttons if each.property("look") == "today"]
    assert chosen == ["1"]
    assert framed == ["20"]


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2026, 5, 19)),
        (Qt.Key.Key_Right, date(2026, 5, 21)),
        (Qt.Key.Key_Up, date(2026, 5, 13)),
        (Qt.Key.Key_Down, date(2026, 5, 27)),
        (Qt.Key.Key_PageUp, date(2026, 4, 20)),
        (Qt.Key.Key_PageDown, date(2026, 6, 20)),
    ],
)
def test_the_keys_move_by_day_week_and_month(calendar, qtbot, key, day):
    qtbot.keyClick(calendar, key)
    with qtbot.waitSignal(calendar.picked) as picked:
        qtbot.keyClick(calendar, Qt.Key.Key_Return)
    assert picked.args == [day]
    assert not calendar.isVisible()


def test_the_last_of_a_long_month_becomes_the_last_of_a_short_one(calendar, qtbot):
    calendar.show_day(date(2026, 3, 31), TODAY)
    press(calendar, qtbot, "month_before")
    assert calendar._day == date(2026, 2, 28)
    assert calendar._month.text() == "กุมภาพันธ์ 2569"


def test_turning_the_month_crosses_the_year(calendar, qtbot):
    calendar.show_day(date(2026, 12, 5), TODAY)
    press(calendar, qtbot, "month_after")
    assert calendar._month.text() == "มกราคม 2570"
    press(calendar, qtbot, "month_before")
    assert calendar._month.text() == "ธันวาคม 2569"


def test_a_click_picks_the_day_even_one_of_the_next_month(calendar, qtbot):
    with qtbot.waitSignal(calendar.picked) as picked:
        qtbot.mouseClick(calendar._buttons[41], Qt.MouseButton.LeftButton)
    assert picked.args == [date(2026, 6, 7)]


def test_today_is_one_press_away(calendar, qtbot):
    calendar.show_day(date(2020, 1, 1), TODAY)
    with qtbot.waitSignal(calendar.picked) as picked:
        press(calendar, qtbot, "pick_today")
    assert picked.args == [TODAY]


def test_escape_closes_without_picking(calendar, qtbot):
    with qtbot.assertNotEmitted(calendar.picked):
        qtbot.keyClick(calendar, Qt.Key.Key_Escape)
    assert not calendar.isVisible()


def test_the_calendar_ends_where_the_years_of_a_date_field_end(calendar, qtbot):
    calendar.show_day(date(1857, 1, 1), TODAY)
    qtbot.keyClick(calendar, Qt.Key.Key_Left)
    press(calendar, qtbot, "month_before")
    assert calendar._day == date(1857, 1, 1)
    calendar.show_day(date(2157, 12, 31), TODAY)
    press(calendar, qtbot, "month_after")
    assert calendar._day == date(2157, 12, 31)


def test_every_day_is_told_to_screen_readers(calendar):
    assert calendar._buttons[4].accessibleName() == "ศุกร์ 1 พฤษภาคม 2569"
    assert all(label.text() for label in calendar.findChildren(QLabel))
