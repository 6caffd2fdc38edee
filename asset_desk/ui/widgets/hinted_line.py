"""A field whose hint is drawn whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

SIDE = 10


class HintedLine(QLineEdit):
    """Draws its own hint: Qt cuts ุ and ู off, which reach below what the font says of itself."""

    _hint = ""

    @override
    def setPlaceholderText(self, hint: str) -> None:
        self._hint = hint
        self.update()

    @override
    def placeholderText(self) -> str:
        return self._hint

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or not self._hint:
            return
        painter, room = QPainter(self), self.rect()
        room.setLeft(self.cursorRect().center().x())
        room.setRight(self.width() - SIDE)
        shown = self.fontMetrics().elidedText(self._hint, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle | Qt.TextFlag.TextDontClip, shown)
