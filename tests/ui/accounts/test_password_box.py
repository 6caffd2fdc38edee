"""A box for a password tells of a keyboard in the wrong state."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from asset_desk.ui.accounts.password_box import PasswordBox

PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def box(qtbot):
    box = PasswordBox(name="password")
    qtbot.addWidget(box)
    return box


def strike(box, text, modifier=PLAIN):
    said = []
    box.keyboard_noticed.connect(said.append)
    QApplication.sendEvent(box, QKeyEvent(QEvent.Type.KeyPress, 0, modifier, text))
    return said[-1]


@pytest.mark.parametrize(("text", "modifier"), [("a", PLAIN), ("A", SHIFT), ("7", PLAIN)])
def test_ordinary_typing_is_not_remarked_upon(box, text, modifier):
    assert strike(box, text, modifier) == ""


@pytest.mark.parametrize(("text", "modifier"), [("A", PLAIN), ("a", SHIFT)])
def test_capitals_without_shift_mean_caps_lock(box, text, modifier):
    assert "Caps Lock" in strike(box, text, modifier)


def test_a_thai_letter_means_the_keyboard_is_set_to_thai(box):
    assert "ไทย" in strike(box, "ฟ")


def test_emptying_the_box_takes_the_remark_away(box):
    strike(box, "ฟ")
    said = []
    box.keyboard_noticed.connect(said.append)
    box.clear()
    assert said == [""]


def test_dots_are_shown_until_the_letters_are_asked_for(box):
    assert box.echoMode() is QLineEdit.EchoMode.Password
    box.actions()[0].trigger()
    assert box.echoMode() is QLineEdit.EchoMode.Normal
    box.actions()[0].trigger()
    assert box.echoMode() is QLineEdit.EchoMode.Password
