"""The side bar offers the screens, and what is the officer's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from asset_desk.ui.look import Theme
from asset_desk.ui.screen import Entry
from asset_desk.ui.side_bar import OFFICER_ROOM, SideBar

ENTRIES = [Entry(name, name.title(), "house", lambda _desk: None) for name in ("home", "loans")]


@pytest.fixture
def side_bar(qtbot):
    side_bar = SideBar(ENTRIES)
    qtbot.addWidget(side_bar)
    side_bar.resize(216, 600)
    with qtbot.waitActive(side_bar):
        side_bar.show()
    return side_bar


def part(side_bar, name):
    return side_bar.findChild(QToolButton, name)


def actions(menu):
    return {action.text(): action for action in menu.actions() if action.text()}


def test_a_press_asks_for_its_screen(side_bar, qtbot):
    with qtbot.waitSignal(side_bar.screen_asked) as asked:
        qtbot.mouseClick(part(side_bar, "go_loans"), Qt.MouseButton.LeftButton)
    assert asked.args == ["loans"]


def test_a_key_asks_for_its_screen(side_bar, qtbot):
    with qtbot.waitSignal(side_bar.screen_asked) as asked:
        qtbot.keyClick(side_bar, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["loans"]
    assert "Ctrl+2" in part(side_bar, "go_loans").toolTip()


def test_the_screen_in_front_is_marked_and_no_other(side_bar):
    side_bar.mark("loans")
    assert part(side_bar, "go_loans").isChecked()
    side_bar.mark("home")
    assert part(side_bar, "go_home").isChecked()
    assert not part(side_bar, "go_loans").isChecked()


def test_whose_desk_it_is_and_who_is_at_it_is_shown(side_bar):
    side_bar.show_office("เทศบาลตำบลบ้านสวนธาร", "อำเภอเมือง จังหวัดสวนธาร")
    side_bar.show_officer("นางสาวพิมพ์ใจ ดูแลดี", "ผู้ดูแลระบบ")
    assert side_bar.findChild(QLabel, "office_name").text() == "เทศบาลตำบลบ้านสวนธาร"
    officer = part(side_bar, "officer_menu")
    assert "นางสาวพิมพ์ใจ ดูแลดี" in officer.toolTip()
    assert "ผู้ดูแลระบบ" in officer.toolTip()


def test_a_long_name_of_an_office_is_wrapped_and_not_cut(side_bar):
    side_bar.show_office("องค์การบริหารส่วนตำบลบ้านสวนธารริมน้ำแม่กลองใหญ่พัฒนา", "")
    label = side_bar.findChild(QLabel, "office_name")
    assert label.wordWrap()
    assert label.width() <= side_bar.width()


def test_the_menu_of_the_officer_asks_for_what_is_theirs(side_bar, qtbot):
    menu = part(side_bar, "officer_menu").menu()
    wanted = {
        "เปลี่ยนรหัสผ่าน": side_bar.password_asked,
        "ปุ่มลัด": side_bar.help_asked,
        "เกี่ยวกับ": side_bar.about_asked,
        "ออกจากระบบ": side_bar.sign_out_asked,
    }
    found = actions(menu)
    for start, signal in wanted.items():
        (action,) = [each for text, each in found.items() if text.startswith(start)]
        with qtbot.waitSignal(signal):
            action.trigger()


def test_every_theme_can_be_asked_for(side_bar):
    menu = part(side_bar, "officer_menu").menu()
    (themes,) = [each.menu() for each in menu.actions() if each.menu()]
    asked = []
    side_bar.theme_asked.connect(asked.append)
    for action in themes.actions():
        action.trigger()
    assert asked == list(Theme)


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("นางสาวชลธิชา นาสวนเหนือ", "เจ้าหน้าที่พัสดุ"),
        ("นายชยพล สวนวารี", "ผู้ตรวจสอบ (ดูได้ทั้งหมด แก้ไขไม่ได้)"),
    ],
)
def test_the_name_at_the_desk_is_read_whole(side_bar, qtbot, name, role):
    side_bar.show_officer(name, role)
    officer = part(side_bar, "officer_menu")
    lines = officer.text().split("\n")
    assert " ".join(lines) == f"{name} {role}"
    room = officer.fontMetrics().horizontalAdvance
    assert max(map(room, lines)) <= OFFICER_ROOM
    qtbot.waitUntil(lambda: officer.height() >= officer.sizeHint().height())
