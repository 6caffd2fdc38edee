"""The hint of a field is drawn whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from asset_desk.ui.people.prefix_box import PrefixBox
from asset_desk.ui.widgets.hinted_line import HintedLine


def inked(line: QLineEdit) -> list[int]:
    """The rows of the field in which anything is drawn, below the middle and above the border."""
    shown = line.grab().toImage()
    ground = shown.pixel(4, shown.height() // 2)
    rows = range(shown.height() // 2, shown.height() - 2)
    across = range(6, shown.width() - 6)
    return [y for y in rows if any(shown.pixel(x, y) != ground for x in across)]


@pytest.fixture
def shown(qtbot):
    def show(line):
        qtbot.addWidget(line)
        line.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a blinking cursor is ink too
        line.resize(300, 36)
        with qtbot.waitExposed(line):
            line.show()
        return line

    return show


def test_the_marks_below_a_hint_are_not_cut_off(shown):
    cut, whole = shown(QLineEdit()), shown(HintedLine())
    for line in (cut, whole):
        line.setPlaceholderText("ผู้ยืม วัตถุประสงค์")
    assert max(inked(whole)) > max(inked(cut))


def test_a_hint_goes_when_something_is_filled_in_and_comes_back(shown):
    line = shown(HintedLine())
    assert line.placeholderText() == ""
    assert inked(line) == []
    line.setPlaceholderText("ผู้ยืม")
    assert line.placeholderText() == "ผู้ยืม"
    assert inked(line) != []
    line.setText(" ")
    assert inked(line) == []
    line.clear()
    assert inked(line) != []


def test_a_hint_that_is_too_long_ends_before_the_border(shown):
    line = shown(HintedLine())
    line.setPlaceholderText("ค้นหาเลขที่ใบยืม ผู้ยืม ทรัพย์สิน วัตถุประสงค์ " * 4)
    image = line.grab().toImage()
    ground = image.pixel(4, 18)
    assert all(image.pixel(x, 18) == ground for x in range(292, 297))


@pytest.mark.parametrize("text", ["", "นาง"])
def test_a_prefix_that_is_chosen_or_typed_has_a_hint_that_goes(shown, text):
    box = shown(PrefixBox(name="prefix"))
    box.show_prefix(text)
    assert isinstance(box.lineEdit(), HintedLine)
    assert box.lineEdit().placeholderText() == "คำนำหน้า"
    assert box.value() == text
