"""A person at the desk: finds things by name, types, presses and looks, all through Qt's events."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTableView,
    QTabWidget,
    QWidget,
)

WidgetT = TypeVar("WidgetT", bound=QWidget)
PATIENCE_SECONDS = 20.0
GLANCE_MS = 10


class Mismatch(AssertionError):
    """The desk did not show what it should have shown."""


class Robot:
    """Works the desk as a person does; what it cannot find or see is a Mismatch."""

    def __init__(self, window: QWidget, note: Callable[[str], object] = lambda _seen: None) -> None:
        self.window = window
        self._note = note

    def wait_until(self, is_so: Callable[[], object], what: str) -> None:
        """Let the desk work until something is so."""
        self._wait(is_so, what)
        self._note(what)

    def find(self, name: str, kind: type[WidgetT]) -> WidgetT:
        """The visible widget of this name, in the dialog in front before the window."""
        found: list[WidgetT | None] = []

        def is_there() -> bool:
            found[:] = [self._found(name, kind)]
            return found[0] is not None

        self._wait(is_there, f"{name} is there to be used")
        if found[0] is None:
            raise Mismatch(f"{name} is not there to be used")
        return found[0]

    def sees(self, name: str) -> bool:
        """Whether a widget of this name is in sight."""
        return self._found(name, QWidget) is not None

    def press(self, name: str) -> None:
        """Click a button."""
        made = self.find(name, QAbstractButton)
        self._wait(made.isEnabled, f"{name} can be pressed")
        self._show(made)
        at = QPoint(min(14, made.width() // 2), made.height() // 2)
        QTest.mouseClick(made, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        QTest.qWait(GLANCE_MS)

    def write(self, name: str, text: str) -> None:
        """Put this text into a field, instead of what is there."""
        field = self.find(name, QWidget)
        editor = field.focusProxy() or field
        self._show(editor)
        editor.setFocus()
        QTest.keySequence(editor, "Ctrl+A")
        self.key(Qt.Key.Key_Delete, editor)
        if isinstance(editor, QLineEdit | QPlainTextEdit | QSpinBox | QComboBox):
            type_into(editor, text)
        else:
            raise Mismatch(f"{name} takes no text")
        QTest.qWait(GLANCE_MS)
        shown = self.text_of(name) if field is editor else text
        self.must(shown == text, f"{name} says {_unless_secret(editor, text)}")

    def pick(self, name: str, text: str) -> None:
        """Type into a field that offers what may be meant, and take the first offer."""
        self.write(name, text)
        offers = name.replace("search", "choices")
        self._wait(lambda: self.sees(offers), f"{offers} are offered")
        self.key(Qt.Key.Key_Return, self.find(name, QLineEdit))

    def choose(self, name: str, text: str) -> None:
        """Choose the entry of a choice that says this."""
        box = self.find(name, QComboBox)
        number = box.findText(text)
        if number < 0:
            offered = [box.itemText(each) for each in range(box.count())]
            raise Mismatch(f"{name} does not offer {text!r} but {offered}")
        self._show(box)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        for _ in range(number):
            QTest.keyClick(box, Qt.Key.Key_Down)
        if box.currentIndex() != number:
            raise Mismatch(f"{name} says {box.currentText()!r}, not {text!r}")

    def key(self, key: Qt.Key, where: QWidget | None = None) -> None:
        """Press one key where the cursor is."""
        QTest.keyClick(where or QApplication.focusWidget() or self.window, key)
        QTest.qWait(GLANCE_MS)

    def save_as(self, file: Path) -> None:
        """Say in the dialog that asks for a file where it is to go, and wait until it is there."""
        self.write("fileNameEdit", str(file))
        self.key(Qt.Key.Key_Return, self.find("fileNameEdit", QLineEdit))
        self.wait_until(file.exists, f"{file.name} is written")

    def sees_ink_in(self, name: str) -> bool:
        """Whether anything is drawn in the middle of a widget, beyond one plain colour."""
        shown = self.find(name, QWidget).grab().toImage()
        middle = range(shown.width() // 4, shown.width() * 3 // 4, 3)
        rows = range(shown.height() // 4, shown.height() * 3 // 4, 3)
        return len({shown.pixel(x, y) for y in rows for x in middle}) > 8

    def turn_to(self, name: str, text: str) -> None:
        """Bring the tab forward whose title begins with this."""
        bar = self.find(name, QTabWidget).tabBar()
        for number in range(bar.count()):
            if bar.tabText(number).startswith(text):
                at = bar.tabRect(number).center()
                none = Qt.KeyboardModifier.NoModifier
                QTest.mouseClick(bar, Qt.MouseButton.LeftButton, none, at)
                return
        raise Mismatch(f"{name} has no tab {text!r}")

    def open_row(self, name: str, number: int = 0) -> None:
        """Open a row of a table by a double click."""
        table = self.find(name, QTableView)
        index = table.model().index(number, 0)
        if not index.isValid():
            raise Mismatch(f"{name} has no row {number}")
        table.scrollTo(index)
        at = table.visualRect(index).center()
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(table.viewport(), button, none, at)
        QTest.mouseDClick(table.viewport(), button, none, at)
        QTest.qWait(GLANCE_MS)

    def text_of(self, name: str) -> str:
        """What a label, a field or a choice says."""
        shown: Any = self.find(name, QWidget)
        if isinstance(shown, QPlainTextEdit):
            return shown.toPlainText()
        return str(shown.currentText() if isinstance(shown, QComboBox) else shown.text())

    def rows_of(self, name: str) -> int:
        """How many rows a table has."""
        return self.find(name, QTableView).model().rowCount()

    def cells_of(self, name: str, number: int) -> list[str]:
        """What a row of a table says, cell by cell."""
        model = self.find(name, QTableView).model()
        return [str(model.index(number, each).data() or "") for each in range(model.columnCount())]

    def says(self, name: str, text: str) -> None:
        """Wait until a label or field says this, somewhere in it."""
        self.wait_until(
            lambda: self.sees(name) and text in self.text_of(name), f"{name} says {text!r}"
        )

    def reads(self, text: str) -> None:
        """Wait until this text can be read somewhere in front."""
        self.wait_until(lambda: any(text in each for each in self._texts()), f"one reads {text!r}")

    def must(self, is_so: object, what: str) -> None:
        """See that something is so."""
        if not is_so:
            raise Mismatch(f"it is not so that {what}")
        self._note(what)

    def dialog(self) -> QDialog | None:
        """The dialog in front, if any."""
        open_ones = [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, QDialog) and each.isVisible()
        ]
        active = QApplication.activeModalWidget()
        return active if isinstance(active, QDialog) else next(iter(open_ones[::-1]), None)

    def _wait(self, is_so: Callable[[], object], what: str) -> None:
        tired_at = time.monotonic() + PATIENCE_SECONDS
        while not is_so():
            if time.monotonic() > tired_at:
                raise Mismatch(f"waited in vain until {what}")
            QTest.qWait(GLANCE_MS)

    def _found(self, name: str, kind: type[WidgetT]) -> WidgetT | None:
        for place in self._places():
            for each in place.findChildren(kind, name):
                if each.isVisible() and each.window() is place.window():
                    return each
        return None

    def _places(self) -> Iterator[QWidget]:
        dialog = self.dialog()
        if dialog is not None:
            yield dialog
        yield self.window

    def _texts(self) -> Iterator[str]:
        for place in self._places():
            for each in place.findChildren(QLabel):
                if each.isVisible():
                    yield each.text()

    def _show(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            reach = getattr(parent, "ensureWidgetVisible", None)
            if reach is not None:
                reach(widget)
            parent = parent.parentWidget()
        QTest.qWait(GLANCE_MS)


def _unless_secret(editor: QWidget, text: str) -> str:
    is_secret = isinstance(editor, QLineEdit) and editor.echoMode() != QLineEdit.EchoMode.Normal
    return "what was typed" if is_secret else repr(text)


def type_into(editor: QWidget, text: str) -> None:
    """Strike the keys of this text, Thai ones too."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(editor, event)
