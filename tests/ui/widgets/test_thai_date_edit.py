"""A day as Thai offices write it, with what was understood beside it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from asset_desk.ui.widgets.calendar_popup import CalendarPopup
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit

TODAY = date(2026, 5, 20)


@pytest.fixture
def edit(qtbot):
    edit = ThaiDateEdit(lambda: TODAY, name="due_date")
    qtbot.addWidget(edit)
    with qtbot.waitExposed(edit):
        edit.show()
    return edit


def write(edit, text):
    edit.line.clear()
    edit.line.setText(text)
    edit.line.textEdited.emit(text)


@pytest.mark.parametrize(
    "text", ["1/10/2568", "1 ต.ค. 68", "๑ ตุลาคม ๒๕๖๘", "2025-10-01", "01-10-2568"]
)
def test_a_day_may_be_written_as_offices_write_it(edit, text):
    write(edit, text)
    assert edit.day() == date(2025, 10, 1)
    assert edit.understood.text() == "พุธ 1 ตุลาคม 2568"
    assert edit.problem() == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1/10/68", "สี่หลัก"),
        ("29/2/2568", "ไม่มีวันที่นี้"),
        ("1/1/2999", "ไกล"),
        ("พรุ่งนี้", "เช่น 1/10/2568"),
    ],
)
def test_what_is_no_day_is_said_beside_the_field(edit, text, said):
    write(edit, text)
    assert edit.day() is None
    assert said in edit.problem()
    assert edit.understood.text() == edit.problem()


def test_leap_days_are_those_of_the_common_era(edit):
    write(edit, "29 ก.พ. 2567")
    assert edit.day() == date(2024, 2, 29)


def test_an_empty_field_is_no_day_and_no_problem(edit):
    assert edit.day() is None
    assert edit.problem() == ""
    edit.set_day(TODAY)
    edit.set_day(None)
    assert edit.day() is None
    assert edit.understood.text() == ""


def test_a_day_that_is_set_is_shown_the_short_way(edit):
    edit.set_day(TODAY)
    assert edit.line.text() == "20 พ.ค. 2569"
    assert edit.day() == TODAY


def test_a_written_day_is_tidied_when_the_field_is_left(edit):
    write(edit, "20/5/2569")
    edit.line.editingFinished.emit()
    assert edit.line.text() == "20 พ.ค. 2569"
    write(edit, "20/")
    edit.line.editingFinished.emit()
    assert edit.line.text() == "20/"


def test_every_change_of_the_day_is_told(edit, qtbot):
    with qtbot.waitSignal(edit.day_changed):
        write(edit, "20/5/2569")
    with qtbot.assertNotEmitted(edit.day_changed):
        write(edit, "20 พ.ค. 2569")
    with qtbot.waitSignal(edit.day_changed):
        write(edit, "nonsense")


def test_a_day_is_picked_from_the_calendar(edit, qtbot):
    write(edit, "1/10/2568")
    qtbot.mouseClick(edit.findChild(QToolButton, "due_date_calendar"), Qt.MouseButton.LeftButton)
    calendar = edit.findChild(CalendarPopup)
    assert calendar.isVisible()
    qtbot.keyClick(calendar, Qt.Key.Key_Right)
    qtbot.keyClick(calendar, Qt.Key.Key_Return)
    assert not calendar.isVisible()
    assert edit.day() == date(2025, 10, 2)


def test_an_empty_field_opens_its_calendar_on_today(edit, qtbot):
    qtbot.mouseClick(edit.findChild(QToolButton, "due_date_calendar"), Qt.MouseButton.LeftButton)
    calendar = edit.findChild(CalendarPopup)
    qtbot.keyClick(calendar, Qt.Key.Key_Return)
    assert edit.day() == TODAY


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_the_calendar_opens_from_the_keyboard(edit, qtbot, key, held):
    qtbot.keyClick(edit.line, key, held)
    assert edit.findChild(CalendarPopup).isVisible()


def test_the_cursor_goes_into_the_text(edit, qtbot):
    edit.setFocus()
    qtbot.waitUntil(edit.line.hasFocus)


def test_the_text_and_the_button_have_names_that_can_be_found(edit):
    assert edit.line.objectName() == "due_date_text"
    assert edit.findChild(QToolButton, "due_date_calendar").toolTip()


def test_a_fault_is_read_whole_in_a_narrow_field(qtbot):
    edit = ThaiDateEdit(lambda: date(2026, 5, 20), name="on")
    qtbot.addWidget(edit)
    edit.line.insert("x")
    edit.line.textEdited.emit("x")
    assert edit.understood.wordWrap()
    edit.set_day(date(2026, 5, 20))
    assert not edit.understood.wordWrap()
