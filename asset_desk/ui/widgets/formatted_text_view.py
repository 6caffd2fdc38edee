"""Formatted text to read: with its headings, lists, tables and pictures, and words marked in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from asset_desk.thai import arabic_digits
from asset_desk.ui.look import colour
from asset_desk.ui.widgets.formatted_text_pane import FormattedTextPane

MOST_MARKED = 500
_NIKHAHIT, _AA, _AM = "\u0e4d", "\u0e32", "\u0e33"


class FormattedTextView(FormattedTextPane):
    """Shows formatted text; it can be selected and copied, and words be found in it."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "formatted_text") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)

    def mark(self, words: str) -> int:
        """Mark each of these words wherever it stands, show the first, and give how many there are.

        Tone marks, capitals and the kind of digits do not matter; no words take all marks away.
        """
        sought = [folded(word)[0] for word in words.split()]
        self._marked = []
        block = self.document().begin()
        while block.isValid() and len(self._marked) < MOST_MARKED:
            self._marked += _found_in(block, [word for word in sought if word])
            block = block.next()
        self.mark_again()
        if self._marked:
            self.setTextCursor(_start_of(self._marked[0]))
            self.ensureCursorVisible()
        return len(self._marked)

    @override
    def mark_again(self) -> None:
        form = QTextCharFormat()
        form.setBackground(colour("warning"))
        form.setForeground(colour("surface"))
        selections = []
        for cursor in self._marked:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, form
            selections.append(selection)
        self.setExtraSelections(selections)


def folded(text: str) -> tuple[str, list[int]]:
    """The text as words are sought in it, and for each letter its place, counted as Qt counts."""
    letters, places, place, last = [], [], 0, ""
    for letter in text:
        if not "\u0e47" <= letter <= "\u0e4e":
            shape = _AM if letter == _AA and last == _NIKHAHIT else letter
            for each in arabic_digits(shape).casefold():
                letters.append(each)
                places.append(place)
        if not "\u0e48" <= letter <= "\u0e4b":
            last = letter
        place += 2 if ord(letter) > 0xFFFF else 1
    places.append(place)
    return "".join(letters), places


def _found_in(block: QTextBlock, sought: list[str]) -> list[QTextCursor]:
    text, places = folded(block.text())
    found: list[QTextCursor] = []
    for word in sought:
        start = text.find(word)
        while start >= 0 and len(found) < MOST_MARKED:
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + places[start])
            cursor.setPosition(
                block.position() + places[start + len(word)], QTextCursor.MoveMode.KeepAnchor
            )
            found.append(cursor)
            start = text.find(word, start + len(word))
    return sorted(found, key=QTextCursor.selectionStart)


def _start_of(cursor: QTextCursor) -> QTextCursor:
    start = QTextCursor(cursor)
    start.setPosition(cursor.selectionStart())
    return start
