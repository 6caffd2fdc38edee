"""The small parts that screens are put together from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from asset_desk.domain.assets import Condition
from asset_desk.ui.widgets.parts import (
    ChoiceBox,
    button,
    card,
    column,
    dress,
    label,
    row,
    rule,
    scrolled,
    words_of,
)
from asset_desk.ui.words import word


def test_a_label_never_reads_its_text_as_markup(qtbot):
    made = label("<b>เต็นท์</b>", "title", name="heading", wraps=True)
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText
    assert made.property("look") == "title"
    assert made.objectName() == "heading"
    assert made.wordWrap()


def test_a_button_does_what_it_is_for_and_is_found_by_its_name(qtbot):
    pressed = []
    made = button("Save", lambda: pressed.append(1), name="save", icon_name="check", look="primary")
    qtbot.addWidget(made)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert pressed == [1]
    assert made.objectName() == "save"
    assert not made.icon().isNull()
    assert not made.autoDefault()


def test_widgets_and_stretches_stand_side_by_side(qtbot):
    holder = QWidget()
    first, second = QLabel("a"), QLabel("b")
    holder.setLayout(row(first, 2, second))
    qtbot.addWidget(holder)
    layout = holder.layout()
    assert [layout.itemAt(n).widget() for n in range(3)] == [first, None, second]
    assert layout.stretch(1) == 2


def test_widgets_and_stretches_stand_below_each_other(qtbot):
    holder = QWidget()
    first, second = QLabel("a"), QLabel("b")
    holder.setLayout(column(first, 1, second))
    qtbot.addWidget(holder)
    layout = holder.layout()
    assert [layout.itemAt(n).widget() for n in range(3)] == [first, None, second]


def test_cards_and_rules_are_known_to_the_style_sheet(qtbot):
    frame, layout = card()
    line = rule()
    for each in (frame, line):
        qtbot.addWidget(each)
    assert frame.property("look") == "card"
    assert frame.layout() is layout
    assert line.property("look") == "line"


def test_dressing_sets_what_the_style_sheet_looks_at(qtbot):
    made = label("x")
    qtbot.addWidget(made)
    before = made.palette().windowText().color()
    dress(made, look="bad")
    assert made.property("look") == "bad"
    assert made.palette().windowText().color() != before


def test_what_is_scrolled_is_as_wide_as_its_room(qtbot):
    content = QLabel("x")
    area = scrolled(content)
    qtbot.addWidget(area)
    assert isinstance(area, QScrollArea)
    assert area.widget() is content
    assert area.widgetResizable()


def test_a_choice_is_kept_as_itself_and_shown_by_its_words(qtbot):
    box = ChoiceBox(words_of(Condition), name="condition")
    qtbot.addWidget(box)
    assert box.value() is Condition.SERVICEABLE
    box.choose(Condition.DAMAGED)
    assert box.value() is Condition.DAMAGED
    assert box.currentText() == word(Condition.DAMAGED)
    assert box.objectName() == "condition"


def test_a_choice_that_is_not_offered_changes_nothing(qtbot):
    box = ChoiceBox([(1, "one"), (2, "two")])
    qtbot.addWidget(box)
    box.choose(2)
    box.choose(7)
    assert box.value() == 2


def test_none_may_be_chosen_and_an_empty_choice_is_none(qtbot):
    box = ChoiceBox()
    qtbot.addWidget(box)
    assert box.value() is None
    box.set_choices([(None, "all"), (1, "one")])
    box.choose(1)
    box.choose(None)
    assert box.currentText() == "all"


def test_other_choices_keep_what_was_chosen_and_say_nothing_when_it_stays(qtbot):
    box = ChoiceBox([(1, "one"), (2, "two")])
    qtbot.addWidget(box)
    box.choose(2)
    with qtbot.assertNotEmitted(box.currentIndexChanged):
        box.set_choices([(3, "three"), (2, "two")])
    assert box.value() == 2


def test_a_change_of_what_is_chosen_is_told_when_it_is_no_longer_offered(qtbot):
    box = ChoiceBox([(1, "one"), (2, "two")])
    qtbot.addWidget(box)
    box.choose(2)
    with qtbot.waitSignal(box.currentIndexChanged):
        box.set_choices([(3, "three")])
    assert box.value() == 3


@pytest.mark.parametrize(("text", "gap"), [("Attach a scan", True), ("", False)])
def test_an_icon_keeps_its_distance_from_the_text_beside_it(qtbot, text, gap):
    made = button(text, lambda: None, name="attach", icon_name="paperclip")
    qtbot.addWidget(made)
    size = made.iconSize()
    assert (size.width() > size.height()) == gap
    picture = made.icon().pixmap(size).toImage()
    strip = range(picture.height(), picture.width())
    dots = [picture.pixelColor(x, y).alpha() for x in strip for y in range(picture.height())]
    assert bool(dots) == gap
    assert not any(dots)
