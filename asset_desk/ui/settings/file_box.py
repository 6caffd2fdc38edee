"""A file of the office's own, chosen and taken away again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from asset_desk.ui.widgets.files import ask_open
from asset_desk.ui.widgets.parts import button, plain_tip


class FileBox(QWidget):
    """Shows the path; empty means that the program's own is used."""

    file_changed = Signal()

    def __init__(self, title: str, file_filter: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title, self._filter = title, file_filter
        self.line = QLineEdit()
        self.line.setObjectName(f"{name}_path")
        self.line.setReadOnly(True)
        self.line.setAccessibleName(title)
        self._choose = button(
            self.tr("Choose …"), self._ask, name=f"choose_{name}", icon_name="folder-open"
        )
        self._clear = button(self.tr("Take away"), self._empty, name=f"clear_{name}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._choose)
        layout.addWidget(self._clear)

    def value(self) -> str:
        """The path, or nothing."""
        return self.line.text()

    def show_file(self, path: str) -> None:
        """Show this file."""
        self.line.setText(path)
        self.line.setToolTip(plain_tip(path))
        self._clear.setVisible(bool(path))

    def set_read_only(self, *, is_read_only: bool) -> None:
        """Let it be seen without being changed."""
        self._choose.setEnabled(not is_read_only)
        self._clear.setEnabled(not is_read_only)

    def _ask(self) -> None:
        ask_open(self, self._title, self._filter, self._take)

    def _take(self, file: Path) -> None:
        self.show_file(str(file))
        self.file_changed.emit()

    def _empty(self) -> None:
        self.show_file("")
        self.file_changed.emit()
