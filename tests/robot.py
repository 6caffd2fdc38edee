"""A person at the desk in the tests' stories: what the tour's robot can, and the manual's parts."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QListWidget,
    QTableView,
    QToolButton,
    QTreeView,
)

from asset_desk.tour.robot import GLANCE_MS, Mismatch, Robot, type_into
from asset_desk.ui.widgets.formatted_text_edit import FormattedTextEdit
from asset_desk.ui.widgets.formatted_text_view import FormattedTextView

_LEFT, _PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class DeskRobot(Robot):
    """Signs in and out, chooses sections, rows and menus, and writes formatted text."""

    def sign_in(self, username: str, password: str) -> None:
        """Sit down at the desk; whoever sat there before leaves it first."""
        if self.sees("go_home"):
            self.window.desk.events.sign_out_asked.emit()  # type: ignore[attr-defined]
        self.write("username", username)
        self.write("password", password)
        self.press("sign_in")
        self.wait_until(lambda: self.sees("go_home"), f"{username} is at the desk")

    def go_to(self, screen: str) -> None:
        """Bring a screen of the side bar forward."""
        self.press(f"go_{screen}")

    def offers(self, name: str) -> bool:
        """Whether a button is there and can be pressed."""
        found = self._found(name, QAbstractButton)
        return found is not None and found.isEnabled()

    def choose_entry(self, tool: str, name: str) -> None:
        """Choose an entry of the menu that a button opens."""
        menu = self.find(tool, QToolButton).menu()
        found = menu.findChild(QAction, name) if menu else None
        if found is None or not found.isVisible() or not found.isEnabled():
            raise Mismatch(f"{tool} does not offer {name}")
        found.trigger()
        QTest.qWait(GLANCE_MS)

    def choose_row(self, name: str, text: str) -> None:
        """Click the row of a table in which a cell says this."""
        table = self.find(name, QTableView)
        self._wait(lambda: self._row_with(table, text) is not None, f"{name} has a row {text!r}")
        self._click(table, table.model().index(self._row_with(table, text) or 0, 0))

    def choose_part(self, name: str, number: int) -> None:
        """Click an entry of a list."""
        parts = self.find(name, QListWidget)
        self._click(parts, parts.model().index(number, 0))

    def choose_section(self, heading: str) -> None:
        """Click a section of the manual by its heading."""
        tree = self.find("section_tree", QTreeView)
        index = next((each for each in _below(tree) if heading in str(each.data() or "")), None)
        if index is None:
            raise Mismatch(f"the manual has no section {heading!r}")
        tree.scrollTo(index)
        self._click(tree, index)

    def write_section(self, *paragraphs: str) -> None:
        """Write these paragraphs in place of the text of the section that is being written."""
        editor = self.find("section_editor_text", FormattedTextEdit)
        sheet = editor.sheet
        sheet.setFocus()
        QTest.keySequence(sheet, "Ctrl+A")
        self.key(Qt.Key.Key_Delete, sheet)
        for number, paragraph in enumerate(paragraphs):
            if number:
                self.key(Qt.Key.Key_Return, sheet)
            type_into(sheet, paragraph)

    def reads_section(self, text: str) -> None:
        """Wait until the section in front says this."""
        self.wait_until(
            lambda: text in self.find("section_text", FormattedTextView).toPlainText(),
            f"the section says {text!r}",
        )

    def tick(self, name: str) -> None:
        """Tick a box that is not ticked."""
        if not self.find(name, QAbstractButton).isChecked():
            self.press(name)

    def said(self, name: str) -> list[str]:
        """What all visible labels of this name say."""
        return [each.text() for each in self.window.findChildren(QLabel, name) if each.isVisible()]

    def _row_with(self, table: QTableView, text: str) -> int | None:
        model = table.model()
        for number in range(model.rowCount()):
            cells = (model.index(number, each).data() for each in range(model.columnCount()))
            if any(text in str(cell or "") for cell in cells):
                return number
        return None

    def _click(self, where: QAbstractItemView, index: QModelIndex) -> None:
        where.scrollTo(index)
        at = where.visualRect(index).center()
        QTest.mouseClick(where.viewport(), _LEFT, _PLAIN, at)
        QTest.qWait(GLANCE_MS)


def _below(tree: QTreeView, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    model, above = tree.model(), parent or QModelIndex()
    for number in range(model.rowCount(above)):
        index = model.index(number, 0, above)
        yield index
        yield from _below(tree, index)
