"""One place tells the officer anything; good news goes by itself, a refusal stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.ui.look import Tone
from asset_desk.ui.messages import MessageBar, Messages
from asset_desk.ui.refusal_text import refusal_text


@pytest.fixture
def bar(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    return bar


def test_what_is_said_is_shown_with_its_tone(told):
    Messages(told).say("Kept.")
    Messages(told).say("Look out.", Tone.WARNING)
    assert told == [(Tone.GOOD, "Kept."), (Tone.WARNING, "Look out.")]


def test_nobody_listening_is_no_error():
    Messages().say("Kept.")


def test_a_refusal_is_told_in_words(told):
    Messages(told).refuse(DeskError(Refusal.NO_LINES))
    assert told == [(Tone.BAD, refusal_text(Refusal.NO_LINES))]


def test_refusals_are_shown_and_bugs_go_on(told):
    messages = Messages(told)
    with messages.refusals_shown():
        raise DeskError(Refusal.NO_LINES)
    assert told.last == refusal_text(Refusal.NO_LINES)
    with pytest.raises(ZeroDivisionError), messages.refusals_shown():
        raise ZeroDivisionError


def test_another_bar_may_take_over(told, bar):
    messages = Messages(told)
    messages.show_on(bar)
    messages.say("Kept.")
    assert told == []
    assert bar.label.text() == "Kept."


def test_the_bar_shows_only_while_there_is_something_to_say(bar):
    messages = Messages(bar)
    assert bar.isHidden()
    messages.say("Kept.")
    assert not bar.isHidden()
    assert bar.label.accessibleName() == "Kept."
    messages.clear()
    assert bar.isHidden()


def test_good_news_goes_by_itself_and_a_refusal_stays(bar):
    bar.show_message("Kept.", Tone.GOOD)
    assert bar._timer.isActive()
    bar.show_message("No.", Tone.BAD)
    assert not bar._timer.isActive()
    bar.show_message("Kept.", Tone.GOOD)
    bar._timer.timeout.emit()
    assert bar.isHidden()


@pytest.mark.parametrize("tone", Tone)
def test_every_tone_has_an_icon_beside_its_words(bar, tone):
    bar.show_message("Words.", tone)
    assert not bar._icon.pixmap().isNull()
    assert bar.property("tone") == tone.value


def test_the_officer_may_close_a_message(bar, qtbot):
    bar.show_message("No.", Tone.BAD)
    qtbot.mouseClick(bar.findChild(QToolButton, "close_message"), Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_markup_in_a_message_is_only_text(bar):
    bar.show_message("<b>เต็นท์</b>", Tone.GOOD)
    assert bar.label.textFormat() == Qt.TextFormat.PlainText
