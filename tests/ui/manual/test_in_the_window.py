"""The manual in the main window: asked for, fitting the smallest one, never left unasked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton

from asset_desk.ui.main_window import DeskWindow
from asset_desk.ui.widgets.dialog import QuestionDialog
from tests.ui.manual.hands import write


@pytest.fixture
def window(qtbot, desk, second):
    """The smallest window with the administrator at the manual."""
    officer = desk.session.officer
    window = DeskWindow(desk, lambda: "1.2.3")
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    window._enter(officer)
    window.work.show_screen("manual")
    qtbot.waitUntil(lambda: not desk.reading.is_busy)
    return window


def test_a_manual_fits_the_smallest_window(window):
    room = window.work.minimumSizeHint()
    assert room.width() <= 1024
    assert room.height() <= 640


def test_everything_that_is_pressed_or_filled_in_has_a_name(window):
    view = window.work.screen_of("manual").view
    parts = [
        part
        for kind in (QPushButton, QLineEdit, QToolButton)
        for part in view.findChildren(kind)
        if part.isVisible() and not part.objectName()
    ]
    assert [part for part in parts if not part.parentWidget().inherits("QLineEdit")] == []


def test_another_screen_asks_for_a_version(window, desk):
    window.work.show_screen("home")
    first = desk.queries.manuals.versions()[0].version_id
    desk.events.manual_asked.emit(first)
    manual = window.work.screen_of("manual")
    assert manual.view.isVisible()
    assert manual.reading.version.version_id == first
    window.work.show_screen("home")
    desk.events.manual_asked.emit(None)
    assert manual.reading.version.version_id == first


def test_leaving_with_a_section_in_work_asks_first(window, desk):
    write(window.work.screen_of("manual"), "กำลังเขียน")
    window.work.side_bar.sign_out_asked.emit()
    window.findChildren(QuestionDialog)[-1].reject()
    assert desk.session.is_open
    window.work.side_bar.sign_out_asked.emit()
    window.findChildren(QuestionDialog)[-1].accept()
    assert not desk.session.is_open
