"""Icons from the one set, in the colours of the palette."""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from asset_desk.paths import resource_folder

SIZE = 20
BEFORE_TEXT = SIZE // 4
"""The gap between an icon and the text beside it."""


def icon(name: str, colour: QColor | None = None, *, size: int = SIZE, gap: int = 0) -> QIcon:
    """The icon in this colour, or in that of the palette's text; greyed when disabled.

    A gap keeps the text that follows it away.
    """
    palette = QGuiApplication.palette()
    own = colour or palette.color(QPalette.ColorRole.ButtonText)
    off = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    made = QIcon()
    made.addPixmap(pixmap(name, own, size=size, gap=gap))
    made.addPixmap(pixmap(name, off, size=size, gap=gap), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: QColor, *, size: int = SIZE, gap: int = 0) -> QPixmap:
    """The icon as a picture, sharp on screens of any scaling."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    made = QPixmap(QSize(size + gap, size) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    drawing = _source(name).replace("currentColor", colour.name())
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


@functools.cache
def _source(name: str) -> str:
    return (resource_folder() / "icons" / f"{name}.svg").read_text("utf-8")
