"""The icons that are already on the screen, in the colours of another theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from asset_desk.ui.look import Theme, tokens_of

Colours = Mapping[str, QColor]
_FIRST = {
    QIcon.Mode.Normal: ("text", "accent_text", "accent", "bad", "side_text"),
    QIcon.Mode.Disabled: ("strong_line",),
}
"""Where two colours of a theme are the same, an icon has that of these."""


def recolour_icons(before: Theme, after: Theme) -> None:
    """Paint every icon that has a colour of the one theme in the same colour of the other."""
    colours = {mode: _colours(before, after, _FIRST[mode]) for mode in _FIRST}
    for widget in QApplication.allWidgets():
        for holder in _holders(widget):
            changed = recoloured(holder.icon(), colours)
            if changed is not None:
                holder.setIcon(changed)


def recoloured(icon: QIcon, colours: Mapping[QIcon.Mode, Colours]) -> QIcon | None:
    """The icon in its new colours, or None when it has none of the old ones."""
    changed = QIcon()
    for mode in colours:
        for size in icon.availableSizes(mode):
            picture = icon.pixmap(size, mode)
            new = colours[mode].get(_colour_of(picture.toImage()))
            if new is not None:
                changed.addPixmap(_tinted(picture, new), mode)
    return None if changed.isNull() else changed


def _holders(widget: QWidget) -> list[QAbstractButton | QAction]:
    own = [widget] if isinstance(widget, QAbstractButton) else []
    return [*own, *widget.actions()]


def _colours(before: Theme, after: Theme, first: Sequence[str]) -> Colours:
    old, new = tokens_of(before), tokens_of(after)
    found: dict[str, QColor] = {}
    for name in (*first, *old):
        found.setdefault(QColor(old[name]).name(), QColor(new[name]))
    return found


def _colour_of(image: QImage) -> str:
    """The colour of the first wholly opaque dot; icons have one colour."""
    for y in range(image.height()):
        for x in range(image.width()):
            dot = image.pixelColor(x, y)
            if dot.alpha() == 255:
                return dot.name()
    return ""


def _tinted(picture: QPixmap, colour: QColor) -> QPixmap:
    made = QPixmap(picture)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(made.rect(), colour)
    painter.end()
    return made
