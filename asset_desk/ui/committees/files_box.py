"""The files of an order, such as its signed scan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from asset_desk.services.committee_rows import OrderFile
from asset_desk.ui.widgets.parts import GRID, button, label, plain_tip, row, scrolled

NAME_ROOM = 520
"""So many pixels of a file's name fit the smallest window; the tip has the rest."""
HEIGHT = 76


class OrderFilesBox(QFrame):
    """Each file by its name; files are only ever added."""

    add_asked = Signal()
    opened = Signal(object)
    """The OrderFile that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._none = label("", "muted", name="no_order_files", wraps=True)
        self.add = button(
            self.tr("Attach the signed scan"),
            self.add_asked.emit,
            name="attach_order_file",
            icon_name="paperclip",
        )
        inside = QWidget()
        self._files = QVBoxLayout(inside)
        self._files.setContentsMargins(0, 0, 0, 0)
        self._files.setSpacing(0)
        self._area = scrolled(inside)
        self._area.setFixedHeight(HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.addLayout(row(label(self.tr("Signed scan"), "label"), 1, self.add))
        layout.addWidget(self._none)
        layout.addWidget(self._area)

    def show_files(self, files: Sequence[OrderFile], *, none: str, may_add: bool) -> None:
        """Show these files, or say why there are none."""
        while (gone := self._files.takeAt(0)) is not None:
            if widget := gone.widget():
                widget.hide()
                widget.deleteLater()
        for number, file in enumerate(files):
            self._files.addWidget(self._line(number, file))
        self._files.addStretch(1)
        self._none.setText(none)
        self._none.setVisible(not files)
        self._area.setVisible(bool(files))
        self.add.setVisible(may_add)

    def _line(self, number: int, file: OrderFile) -> QWidget:
        name = button(
            "",
            lambda: self.opened.emit(file),
            name=f"order_file_{number}",
            icon_name="paperclip",
            look="link",
        )
        middle = Qt.TextElideMode.ElideMiddle
        name.setText(name.fontMetrics().elidedText(file.file_name, middle, NAME_ROOM))
        name.setToolTip(plain_tip(f"{file.file_name}\nSHA-256 {file.sha256}"))
        line = QWidget()
        line.setLayout(row(name, 1))
        return line
