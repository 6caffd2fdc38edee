"""How one day of an asset's month is painted: its number, what is free, and where the rest is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from asset_desk.domain.asset_calendar import AssetDay
from asset_desk.ui.assets.month_model import DAY_ROLE, TODAY_ROLE, free_text, marks_of
from asset_desk.ui.icons import pixmap
from asset_desk.ui.look import Tone, colour

SIDE, LINE, ICON, GAP = 4, 22, 15, 6
NARROW = 72
SMALLEST = 11.0
"""In points; nothing on the screen is smaller."""


class DayDelegate(QStyledItemDelegate):
    """Numbers and words beside every colour, in each theme."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        day, is_today = index.data(DAY_ROLE), index.data(TODAY_ROLE)
        painter.save()
        cell = option.rect.adjusted(0, 0, -1, -1)
        painter.fillRect(option.rect, colour("surface" if day else "raised"))
        painter.setPen(colour("line"))
        painter.drawRect(cell)
        if isinstance(day, AssetDay):
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if is_chosen:
                painter.fillRect(cell.adjusted(1, 1, 0, 0), colour("accent_soft"))
            _paint_day(painter, option, day, is_today=bool(is_today))
            if is_chosen or is_today:
                painter.setPen(QPen(colour("accent"), 3 if is_chosen else 1))
                painter.drawRect(cell.adjusted(1, 1, -1, -1))
        painter.restore()


def _paint_day(
    painter: QPainter, option: QStyleOptionViewItem, day: AssetDay, *, is_today: bool
) -> None:
    room = option.rect.adjusted(SIDE, 2, -SIDE, -2)
    font = QFont(option.font)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colour("accent" if is_today else "text"))
    number = str(day.day.day)
    painter.drawText(room.left(), room.top(), 26, LINE, _ALIGN, number)
    before = painter.fontMetrics().horizontalAdvance(number) + SIDE - 1
    font.setBold(day.free == 0 and day.owned > 0)
    font.setPointSizeF(SMALLEST)
    painter.setFont(font)
    beside, below = room.adjusted(before, 0, 0, 0), room.adjusted(0, LINE, 0, 0)
    if room.width() < NARROW:
        _paint_marks(painter, beside, day)
        beside = below
    else:
        _paint_counts(painter, below, day)
    painter.setPen(colour(_tone(day).value))
    free = QRect(beside.left(), beside.top(), beside.width(), LINE)
    painter.drawText(free, _ALIGN_RIGHT, _fitting(painter, free.width(), day))


def _paint_marks(painter: QPainter, room: QRect, day: AssetDay) -> None:
    """The first marks alone, for a window that leaves no room for their numbers."""
    marks = marks_of(day)[: max(room.width() // ICON, 1)]
    left = room.right() + 1 - len(marks) * ICON
    for mark in marks:
        shown = pixmap(mark.icon, colour(mark.tone.value), size=ICON - 2)
        painter.drawPixmap(left, room.top() + (LINE - ICON) // 2, shown)
        left += ICON


def _paint_counts(painter: QPainter, room: QRect, day: AssetDay) -> None:
    """A mark and a number for each; the words stand in the legend and beside the day chosen."""
    left = room.left()
    for mark in marks_of(day):
        text, ink = f"{mark.count:,}", colour(mark.tone.value)
        width = ICON + 2 + painter.fontMetrics().horizontalAdvance(text)
        if left + width > room.right() + 1:
            painter.drawText(left, room.top(), GAP, LINE, _ALIGN, "…")
            return
        top = room.top() + (LINE - ICON) // 2
        painter.drawPixmap(left, top, pixmap(mark.icon, ink, size=ICON))
        painter.setPen(ink)
        painter.drawText(left + ICON + 2, room.top(), width, LINE, _ALIGN, text)
        left += width + GAP


def _fitting(painter: QPainter, width: int, day: AssetDay) -> str:
    """What is free as fully as there is room: with its word, of how many, or the number alone."""
    shorter = (f"{day.free:,}/{day.owned:,}", f"{day.free:,}") if day.owned else ("–",)
    said: tuple[str, ...] = (free_text(day), *shorter)
    metrics = painter.fontMetrics()
    for each in said:
        if metrics.horizontalAdvance(each) <= width:
            return each
    return said[-1]


def _tone(day: AssetDay) -> Tone:
    if not day.owned:
        return Tone.QUIET
    if day.free == 0:
        return Tone.BAD
    return Tone.GOOD if day.free == day.owned else Tone.QUIET


_ALIGN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ALIGN_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
