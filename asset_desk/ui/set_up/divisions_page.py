"""The divisions of the office, the usual ones already there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.hinted_line import HintedLine
from asset_desk.ui.widgets.parts import GRID, button, label, row

ROW_HEIGHT = 34


class DivisionsPage(QWidget):
    """A list to add to, rename in and remove from; at least one must stay."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setObjectName("divisions")
        self.list.setAccessibleName(self.tr("Divisions"))
        self._new = HintedLine()
        self._new.setObjectName("new_division")
        self._new.setPlaceholderText(self.tr("Name of another division, such as กองสวัสดิการสังคม"))
        self._new.setAccessibleName(self._new.placeholderText())
        self._problem = label("", "problem", name="divisions_problem", wraps=True)
        self._problem.hide()
        self._lay_out()
        self._new.returnPressed.connect(self._add)
        self.list.itemChanged.connect(lambda _item: self._after_change())

    def divisions(self) -> tuple[str, ...]:
        """The names as they stand, in order."""
        names = (tidy(self.list.item(number).text()) for number in range(self.list.count()))
        return tuple(name for name in names if name)

    def show_divisions(self, names: Sequence[str]) -> None:
        """Show these divisions."""
        self.list.blockSignals(True)
        self.list.clear()
        for name in names:
            self._append(name)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self.check()

    def check(self, *, everywhere: bool = False) -> bool:
        """Show what is wrong with the list; whether nothing is."""
        names = self.divisions()
        text = ""
        if not names:
            text = refusal_text(Refusal.DIVISION_NAME_MISSING)
        elif twice := next((each for each in names if names.count(each) > 1), ""):
            text = refusal_text(DeskError(Refusal.DIVISION_NAME_TAKEN, name=twice))
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        if text and everywhere:
            self.list.setFocus()
        return not text

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID + 2)
        said = self.tr(
            "Each division owns its assets, and its head approves their use inside the office."
            " More can be added later under Settings."
        )
        layout.addWidget(label(said, wraps=True))
        layout.addWidget(self.list, 1)
        layout.addWidget(self._problem)
        add = button(self.tr("Add"), self._add, name="add_division", icon_name="plus")
        rename = button(self.tr("Rename"), self._rename, name="rename_division", icon_name="pencil")
        remove = button(self.tr("Remove"), self._remove, name="remove_division", icon_name="x")
        tools = row(self._new, add, rename, remove)
        tools.setStretch(0, 1)
        layout.addLayout(tools)

    def _append(self, name: str) -> None:
        item = QListWidgetItem(name)
        item.setSizeHint(QSize(0, ROW_HEIGHT))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.list.addItem(item)

    def _add(self) -> None:
        name = tidy(self._new.text())
        if not name:
            self._new.setFocus()
            return
        self._append(name)
        self._new.clear()
        self.list.setCurrentRow(self.list.count() - 1)
        self._after_change()

    def _rename(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.editItem(item)

    def _remove(self) -> None:
        if self.list.currentRow() >= 0:
            self.list.takeItem(self.list.currentRow())
            self._after_change()

    def _after_change(self) -> None:
        self.check()
        self.changed.emit()
