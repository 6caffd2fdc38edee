"""Paints a section's line: number and heading on two lines at most, and its marks at the end."""

from __future__ import annotations

import functools

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)
from typing_extensions import override

from asset_desk.domain.manual import NumberedSection
from asset_desk.ui.icons import pixmap
from asset_desk.ui.look import Tone, colour, current_theme
from asset_desk.ui.manual.tree_model import FOUND_ROLE, MARK_ROLE, SECTION_ROLE, SectionMark

ICON, GAP, SIDE, ABOVE = 16, 4, 6, 5
MOST_LINES = 2
LEAST_ROOM = 60


class SectionDelegate(QStyledItemDelegate):
    """The model says what; this says how it looks, for the room that the tree has."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        numbered = index.data(SECTION_ROLE)
        if not isinstance(numbered, NumberedSection):
            return super().sizeHint(option, index)
        room = self._room(numbered.depth) - _width_of(index.data(MARK_ROLE), option)
        lines = _lines(numbered.title, _font(option, numbered), max(room, LEAST_ROOM))
        return QSize(max(room, LEAST_ROOM), len(lines) * _line_height(option) + 2 * ABOVE)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        numbered = index.data(SECTION_ROLE)
        if not isinstance(numbered, NumberedSection):
            super().paint(painter, option, index)
            return
        _paint_ground(painter, option, is_found=bool(index.data(FOUND_ROLE)))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark: SectionMark = index.data(MARK_ROLE)
        room = option.rect.adjusted(SIDE, ABOVE, -SIDE, -ABOVE)
        _paint_title(painter, option, numbered, room.width() - _width_of(mark, option))
        _paint_mark(painter, option, mark, room)
        painter.restore()

    def _room(self, depth: int) -> int:
        view = self._tree
        return view.viewport().width() - (depth + 1) * view.indentation() - 2 * SIDE


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, is_found: bool) -> None:
    state, rect = option.state, option.rect
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, colour("accent_soft"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, colour("hover"))
    if is_found:
        painter.fillRect(rect.left(), rect.top() + 2, 3, rect.height() - 4, colour("warning"))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(colour("focus"))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))


def _font(option: QStyleOptionViewItem, numbered: NumberedSection) -> QFont:
    font = QFont(option.font)
    if numbered.depth == 0:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _line_height(option: QStyleOptionViewItem) -> int:
    return option.fontMetrics.height() + 4


@functools.lru_cache(maxsize=4096)
def _broken(title: str, font_key: str, room: int) -> tuple[tuple[int, int], ...]:
    """Where the lines of a title begin and how long they are, two at most."""
    font = QFont()
    font.fromString(font_key)
    layout = QTextLayout(title, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[tuple[int, int]] = []
    while len(found) <= MOST_LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room)
        found.append((line.textStart(), line.textLength()))
    layout.endLayout()
    return tuple(found)


def _lines(title: str, font: QFont, room: int) -> list[str]:
    """The title on two lines at most; the second holds the rest, which may be too long for it."""
    broken = _broken(title, font.toString(), room)
    if len(broken) < MOST_LINES:
        return [title]
    return [title[: broken[1][0]].rstrip(), title[broken[1][0] :]]


def _paint_title(
    painter: QPainter, option: QStyleOptionViewItem, numbered: NumberedSection, width: int
) -> None:
    font = _font(option, numbered)
    painter.setFont(font)
    painter.setPen(colour("text"))
    metrics = painter.fontMetrics()
    height = _line_height(option)
    lines = _lines(numbered.title, font, max(width, LEAST_ROOM))
    top = option.rect.top() + (option.rect.height() - height * len(lines)) // 2
    for number, line in enumerate(lines):
        text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(width, LEAST_ROOM))
        base = top + number * height + (height + metrics.ascent() - metrics.descent()) // 2
        painter.drawText(QPointF(option.rect.left() + SIDE, base), text)


def _paint_mark(
    painter: QPainter, option: QStyleOptionViewItem, mark: SectionMark, room: QRect
) -> None:
    right, middle = room.right(), room.center().y() + 1
    if mark.comments:
        tone = Tone.WARNING if mark.waiting else Tone.QUIET
        text = str(mark.comments)
        wide = _badge_width(mark, option)
        badge = QRect(right - wide + 1, middle - 11, wide, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(f"{tone.value}_soft"))
        painter.drawRoundedRect(badge, 11, 11)
        painter.drawPixmap(badge.left() + 6, middle - 7, _icon("message-square", tone, 14))
        painter.setPen(colour(tone.value))
        painter.setFont(option.font)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(badge.adjusted(24, 0, 0, 0), flags | Qt.TextFlag.TextDontClip, text)
        right -= wide + GAP
    if mark.change:
        place = (right - ICON + 1, middle - ICON // 2)
        painter.drawPixmap(*place, _icon(mark.change.icon, mark.change.tone, ICON))


def _badge_width(mark: SectionMark, option: QStyleOptionViewItem) -> int:
    return option.fontMetrics.horizontalAdvance(str(mark.comments)) + 24 + 8


def _width_of(mark: SectionMark | None, option: QStyleOptionViewItem) -> int:
    if mark is None:
        return 0
    comments = _badge_width(mark, option) + GAP if mark.comments else 0
    return comments + (ICON + GAP if mark.change else 0)


def _icon(name: str, tone: Tone, size: int) -> QPixmap:
    return _drawn(name, tone, size, current_theme().value)


@functools.lru_cache(maxsize=64)
def _drawn(name: str, tone: Tone, size: int, _theme: str) -> QPixmap:
    return pixmap(name, colour(tone.value), size=size)
