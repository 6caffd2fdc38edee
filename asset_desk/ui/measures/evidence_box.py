"""The files that show what was done under a measure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from asset_desk.services.measure_rows import EvidenceRow
from asset_desk.ui.widgets.parts import GRID, button, column, label, plain_tip, row

SHA_SHOWN = 12
NAME_ROOM = 320
"""So many pixels of a file's name fit the smallest window; the tip has the rest."""


class EvidenceBox(QFrame):
    """Each file by name and the beginning of its SHA-256; withdrawn ones are struck through."""

    add_asked = Signal()
    opened = Signal(object)
    """The EvidenceRow that was clicked."""
    withdraw_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._none = label(self.tr("No files yet"), "muted", name="no_evidence")
        self.add = button(
            self.tr("Add a file"), self.add_asked.emit, name="add_evidence", icon_name="paperclip"
        )
        self._files = QVBoxLayout()
        self._files.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.addLayout(row(label(self.tr("Evidence of this year"), "label"), 1, self.add))
        layout.addWidget(self._none)
        layout.addLayout(self._files)

    def show_files(self, files: Sequence[EvidenceRow], *, may_keep: bool) -> None:
        """Show these files."""
        while (gone := self._files.takeAt(0)) is not None:
            if widget := gone.widget():
                widget.hide()
                widget.deleteLater()
        for number, file in enumerate(files):
            self._files.addWidget(self._line(number, file, may_keep=may_keep))
        self._none.setVisible(not files)
        self.add.setVisible(may_keep)

    def _line(self, number: int, file: EvidenceRow, *, may_keep: bool) -> QWidget:
        name = button(
            "",
            lambda: self.opened.emit(file),
            name=f"evidence_{number}",
            icon_name="paperclip",
            look="link",
        )
        middle = Qt.TextElideMode.ElideMiddle
        name.setText(name.fontMetrics().elidedText(file.file_name, middle, NAME_ROOM))
        name.setToolTip(plain_tip(f"{file.file_name}\nSHA-256 {file.sha256}"))
        said = f"SHA-256 {file.sha256[:SHA_SHOWN]}…"
        if not file.stands:
            _strike(name)
            said = self.tr("Withdrawn: {reason}").format(reason=file.withdrawn_reason)
        parts: list[QWidget | int] = [name, 1]
        if file.stands and may_keep:
            parts.append(self._withdraw(number, file))
        line = QWidget()
        lines = column(spacing=0)
        lines.addLayout(row(*parts))
        lines.addWidget(label(said, "hint", wraps=True))
        line.setLayout(lines)
        return line

    def _withdraw(self, number: int, file: EvidenceRow) -> QPushButton:
        return button(
            self.tr("Withdraw"),
            lambda: self.withdraw_asked.emit(file),
            name=f"withdraw_evidence_{number}",
            look="link",
        )


def _strike(shown: QPushButton) -> None:
    font = shown.font()
    font.setStrikeOut(True)
    shown.setFont(font)
