"""Pictures of the desk as it stands, dialogs and all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

SIZE = QSize(1366, 768)
DIMMED = QColor(0, 0, 0, 90)


def take_picture(window: QWidget, out: Path) -> None:
    """Write what the officer sees as a PNG of 1366×768: the window, and what stands before it."""
    picture = window.grab()
    painter = QPainter(picture)
    for front in _in_front_of(window):
        if isinstance(front, QDialog):
            painter.fillRect(picture.rect(), DIMMED)
        painter.drawPixmap(_place_of(front, window), front.grab())
    painter.end()
    _sized(picture).save(str(out), "PNG")


def _in_front_of(window: QWidget) -> list[QWidget]:
    shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    fronts = [each for each in shown if each is not window and each.width() > 1]
    return sorted(fronts, key=lambda each: not isinstance(each, QDialog))


def _place_of(front: QWidget, window: QWidget) -> QPoint:
    if isinstance(front, QDialog):
        free = window.size() - front.size()
        return QPoint(max(free.width() // 2, 0), max(free.height() // 2, 0))
    return window.mapFromGlobal(front.mapToGlobal(QPoint(0, 0)))


def _sized(picture: QPixmap) -> QPixmap:
    if picture.size() == SIZE:
        return picture
    return picture.scaled(
        SIZE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
