"""A status outside of a list: the same coloured band with its icon and its word."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from asset_desk.ui.icons import pixmap
from asset_desk.ui.look import Tone, colour
from asset_desk.ui.words import Status

ICON, GAP, SIDE = 16, 6, 8


class StatusChip(QWidget):
    """Painted anew in whatever theme there is; one without a status takes no room."""

    def __init__(self, status: Status | None = None, *, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._status = status
        self.show_status(status)

    def status(self) -> Status | None:
        """What is shown."""
        return self._status

    def show_status(self, status: Status | None) -> None:
        """Show this, or nothing."""
        self._status = status
        text = status.text if status else ""
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setVisible(status is not None)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        text = self._status.text if self._status else ""
        width = metrics.horizontalAdvance(text) + ICON + GAP + 2 * SIDE
        return QSize(width, metrics.height() + 2 * GAP)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(ICON + 2 * SIDE, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._status is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chip(painter, self.rect(), self._status)


def paint_chip(painter: QPainter, band: QRect, status: Status) -> None:
    """Paint a status into this band, its word cut short where there is no room for it."""
    ink, ground = colour(status.tone.value), colour(f"{Tone(status.tone).value}_soft")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(band, 6, 6)
    middle = band.center().y() - ICON // 2 + 1
    painter.drawPixmap(band.left() + SIDE, middle, pixmap(status.icon, ink, size=ICON))
    room = band.adjusted(SIDE + ICON + GAP, 0, -SIDE // 2, 0)
    painter.setPen(ink)
    right = Qt.TextElideMode.ElideRight
    text = painter.fontMetrics().elidedText(status.text, right, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
