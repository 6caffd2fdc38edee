"""Hands for the page of a loan and the dialogs that it opens."""

from __future__ import annotations

from PySide6.QtCore import Qt

from .conftest import open_dialogs


def start(loans, find, qtbot, name):
    """Press a button of the page and give the dialog that it opens."""
    qtbot.mouseClick(find(name), Qt.MouseButton.LeftButton)
    (dialog,) = open_dialogs(loans)
    return dialog


def save(dialog, qtbot):
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def moved(counter):
    """What everybody hears when pieces have moved."""
    return [counter.desk.events.loans_changed, counter.desk.events.register_changed]


def box(dialog, name):
    found = dialog.findChild(object, name)
    assert found is not None, name
    return found
