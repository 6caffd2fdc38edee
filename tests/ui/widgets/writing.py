"""Hands for the tests of formatted text, and a drawer for its pictures."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from asset_desk.domain.formatted_text import Run, Table

PLAIN = (Run("ข้อความ"),)
TABLE = Table((((Run("ก"),), (Run("ข"),)), ((Run("1"),), (Run("2"),))))


class Drawer:
    """Keeps pictures in a folder, by what they hold."""

    def __init__(self, folder):
        self.folder = folder
        self.refuses = None

    def keep(self, file):
        """Keep a copy and give its SHA-256."""
        if self.refuses:
            raise self.refuses
        content = file.read_bytes()
        sha256 = hashlib.sha256(content).hexdigest()
        (self.folder / sha256).write_bytes(content)
        return sha256

    def file_of(self, sha256):
        """Where the picture is."""
        return self.folder / sha256


def type_in(edit, text):
    """Put letters in where the cursor is, as a keyboard does (keyClicks cannot do Thai)."""
    edit.sheet.textCursor().insertText(text)


def put_cursor(edit, place, until=None):
    """Put the cursor at a place, or select from there to another."""
    cursor = edit.sheet.textCursor()
    cursor.setPosition(place)
    if until is not None:
        cursor.setPosition(until, QTextCursor.MoveMode.KeepAnchor)
    edit.sheet.setTextCursor(cursor)


def go_to_end(edit):
    """Put the cursor behind the text."""
    edit.sheet.moveCursor(QTextCursor.MoveOperation.End)


def into_cell(edit, row, column):
    """Put the cursor into a cell of the first table."""
    table = edit.sheet.document().rootFrame().childFrames()[0]
    edit.sheet.setTextCursor(table.cellAt(row, column).firstCursorPosition())


def press(edit, key, held=Qt.KeyboardModifier.NoModifier):
    """Press a key in the sheet."""
    QTest.keyClick(edit.sheet, key, held)


def use(edit, name):
    """Press the tool or choose the entry of a menu with this name."""
    actions = {action.objectName(): action for action in edit.bar.actions()}
    for tool in edit.bar.findChildren(QToolButton):
        actions |= {action.objectName(): action for action in tool.actions()}
        if tool.menu():
            actions |= {action.objectName(): action for action in tool.menu().actions()}
    assert actions[name].isEnabled(), name
    actions[name].trigger()


def paste_html(edit, html, text=""):
    """Paste HTML where the cursor is."""
    mime = QMimeData()
    mime.setHtml(html)
    if text:
        mime.setText(text)
    edit.sheet.insertFromMimeData(mime)
