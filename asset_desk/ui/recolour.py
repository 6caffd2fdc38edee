"""The icons that are already on the screen, in the colours of another theme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from asset_desk.ui.look import Theme, tokens_of

Colours = Mapping[str, QColor]
_INKS = (
    *("text", "accent_text", "accent", "bad", "side_text", "strong_line", "muted"),
    *("good", "warning", "waiting", "quiet"),
)
_FIRST = {QIcon.Mode.Normal: _INKS, QIcon.Mode.Disabled: ("strong_line", *_INKS)}
"""What icons are painted in; where two colours of a theme are the same, the first is meant."""

ROUNDING = 3
"""A thin line has no wholly opaque dot, and the colour of a faint one is not exact."""


def recolour_icons(before: Theme, after: Theme) -> None:
    """Paint every icon that has a colour of the one theme in the same colour of the other."""
    colours = {mode: _colours(before, after, _FIRST[mode]) for mode in _FIRST}
    found = [holder for widget in QApplication.allWidgets() for holder in _holders(widget)]
    icons = [(holder, recoloured(holder.icon(), colours)) for holder in found]
    for (
        holder,
        changed,
    ) in icons:  # a button may show the icon of an action: all are looked at first
        if changed is not None:
            holder.setIcon(changed)


def recoloured(icon: QIcon, colours: Mapping[QIcon.Mode, Colours]) -> QIcon | None:
    """The icon in its new colours, or None when it has none of the old ones."""
    changed = QIcon()
    for mode in colours:
        for size in icon.availableSizes(mode):
            picture = icon.pixmap(size, mode)
            new = _new_colour(picture.toImage(), colours[mode])
            if new is not None:
                changed.addPixmap(_tinted(picture, new), mode)
    return None if changed.isNull() else changed


def _holders(widget: QWidget) -> list[QAbstractButton | QAction]:
    own = [widget] if isinstance(widget, QAbstractButton) else []
    return [*own, *widget.actions()]


def _colours(before: Theme, after: Theme, first: Sequence[str]) -> Colours:
    old, new = tokens_of(before), tokens_of(after)
    found: dict[str, QColor] = {}
    for name in first:
        found.setdefault(QColor(old[name]).name(), QColor(new[name]))
    return found


def _new_colour(image: QImage, colours: Colours) -> QColor | None:
    """What an icon becomes: its one colour is that of its strongest dots; pictures have several."""
    dots = [image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width())]
    strongest = max((dot.alpha() for dot in dots), default=0)
    inks = {dot.name() for dot in dots if strongest and dot.alpha() == strongest}
    if len(inks) != 1:
        return None
    ink = QColor(inks.pop())
    for name, new in colours.items():
        if _differs_by(ink, QColor(name)) <= ROUNDING:
            return new
    return None


def _differs_by(one: QColor, other: QColor) -> int:
    return max(
        abs(one.red() - other.red()),
        abs(one.green() - other.green()),
        abs(one.blue() - other.blue()),
    )


def _tinted(picture: QPixmap, colour: QColor) -> QPixmap:
    made = QPixmap(picture)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(made.rect(), colour)
    painter.end()
    return made
