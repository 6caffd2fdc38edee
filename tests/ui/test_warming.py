"""What the start left is made ready step by step, and the officer may type between any two."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from asset_desk.ui.warming import Warming


def test_every_step_is_taken_once_and_in_order(qtbot):
    taken = []
    warming = Warming([lambda each=each: taken.append(each) for each in range(3)])
    with qtbot.waitSignal(warming.ended):
        warming.begin()
    assert taken == [0, 1, 2]
    qtbot.wait(30)
    assert taken == [0, 1, 2]


def test_nothing_is_taken_before_the_screen_has_had_its_turn():
    taken = []
    Warming([lambda: taken.append(1)]).begin()
    assert taken == []


def test_what_is_typed_meanwhile_arrives(qtbot):
    box, taken = QLineEdit(), []
    qtbot.addWidget(box)
    box.show()

    def step():
        taken.append(box.text())
        qtbot.keyClick(box, Qt.Key.Key_A)

    warming = Warming([step] * 3)
    with qtbot.waitSignal(warming.ended):
        warming.begin()
    assert taken == ["", "a", "aa"]


def test_a_step_is_looked_at_only_when_those_before_it_are_done(qtbot):
    known = set()

    def steps():
        yield lambda: known.add("first")
        assert "first" in known
        yield lambda: known.add("second")

    warming = Warming(steps())
    with qtbot.waitSignal(warming.ended):
        warming.begin()
    assert known == {"first", "second"}


@pytest.mark.parametrize("steps", [[], iter(())])
def test_without_anything_left_it_ends_at_once(qtbot, steps):
    warming = Warming(steps)
    with qtbot.waitSignal(warming.ended):
        warming.begin()
