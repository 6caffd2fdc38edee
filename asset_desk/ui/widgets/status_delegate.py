"""Paints a status as a coloured band with its icon and its word."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from asset_desk.ui.icons import pixmap
from asset_desk.ui.look import colour
from asset_desk.ui.widgets.page_table_model import STATUS_ROLE
from asset_desk.ui.words import Status

ICON, GAP, SIDE = 16, 6, 8


class StatusDelegate(QStyledItemDelegate):
    """The model says what; this says how it looks."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        status = index.data(STATUS_ROLE)
        if not isinstance(status, Status):
            super().paint(painter, option, index)
            return
        self._paint_cell(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_status(painter, option, status)
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + ICON + GAP + 2 * SIDE, hint.height())

    def _paint_cell(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        widget = option.widget
        style = widget.style() if widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, widget)


def _paint_status(painter: QPainter, option: QStyleOptionViewItem, status: Status) -> None:
    cell = option.rect.adjusted(4, 4, -4, -4)
    width = option.fontMetrics.horizontalAdvance(status.text) + ICON + GAP + 2 * SIDE
    height = min(cell.height(), option.fontMetrics.height() + 2 * GAP)
    top = cell.center().y() - height // 2 + 1
    band = QRect(cell.left(), top, min(width, cell.width()), height)
    ink = colour(status.tone.value)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(f"{status.tone.value}_soft"))
    painter.drawRoundedRect(band, 6, 6)
    middle = band.center().y() - ICON // 2 + 1
    painter.drawPixmap(band.left() + SIDE, middle, pixmap(status.icon, ink, size=ICON))
    room = band.adjusted(SIDE + ICON + GAP, 0, -SIDE // 2, 0)
    painter.setPen(ink)
    text = option.fontMetrics.elidedText(
        status.text, Qt.TextElideMode.ElideRight, room.width() + SIDE // 2
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
