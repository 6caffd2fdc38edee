"""A field that offers what may be meant."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from asset_desk.ui.loans.type_ahead import Choice, TypeAhead

from .conftest import type_into

NAMES = ("กานดา", "ขวัญใจ", "คมสัน")


@pytest.fixture
def page(qtbot):
    page = QWidget()
    page.resize(600, 500)
    qtbot.addWidget(page)
    page.line = TypeAhead(page, "ค้นหา", name="who", choices_name="whom")
    page.other = QLineEdit()
    layout = QVBoxLayout(page)
    layout.addWidget(page.line)
    layout.addWidget(page.other)
    layout.addStretch(1)
    page.picked = []
    page.line.picked.connect(page.picked.append)
    page.line.choices_asked.connect(
        lambda text: page.line.offer(
            [Choice(name, name, "กองคลัง") for name in NAMES if text in name or text == "ก"],
            more=2,
        )
    )
    page.show()
    return page


def test_arrows_and_the_pick_key_choose(page, qtbot):
    type_into(page.line, "ก")
    qtbot.keyClick(page.line, Qt.Key.Key_Down)
    assert page.line.pick_current()
    assert page.picked == ["ขวัญใจ"]
    assert page.line.choices.isHidden()


def test_arrows_stay_among_the_choices(page, qtbot):
    type_into(page.line, "ก")
    for _ in range(9):
        qtbot.keyClick(page.line, Qt.Key.Key_Down)
    assert page.line.choices.currentRow() == len(NAMES) - 1
    for _ in range(9):
        qtbot.keyClick(page.line, Qt.Key.Key_Up)
    assert page.line.choices.currentRow() == 0


def test_down_asks_again_when_the_choices_are_closed(page, qtbot):
    type_into(page.line, "ก")
    qtbot.keyClick(page.line, Qt.Key.Key_Escape)
    qtbot.keyClick(page.line, Qt.Key.Key_Down)
    assert page.line.choices.isVisible()


def test_how_many_more_there_are_is_said_and_cannot_be_picked(page, qtbot):
    type_into(page.line, "ก")
    last = page.line.choices.item(page.line.choices.count() - 1)
    assert last.text() == "ยังมีอีก 2 รายการ พิมพ์เพิ่มเพื่อค้นให้แคบลง"
    page.line.choices.itemClicked.emit(last)
    assert page.picked == []


def test_an_emptied_field_offers_nothing(page, qtbot):
    type_into(page.line, "ก")
    qtbot.keyClick(page.line, Qt.Key.Key_Backspace)
    assert page.line.choices.isHidden()
    assert not page.line.pick_current()


def test_leaving_the_field_closes_the_choices(page, qtbot):
    type_into(page.line, "ก")
    page.other.setFocus()
    assert page.line.choices.isHidden()


def test_the_choices_stay_on_the_page_when_it_becomes_narrow(page, qtbot):
    type_into(page.line, "ก")
    page.resize(320, 500)
    qtbot.waitUntil(lambda: page.line.choices.geometry().right() < page.width())


def test_the_choices_stay_on_the_page_when_they_are_many(page):
    page.line.offer([Choice(number, str(number), "x") for number in range(50)])
    assert page.line.choices.geometry().bottom() < page.height()
