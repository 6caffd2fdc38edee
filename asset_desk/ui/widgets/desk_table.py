"""The table that every list is shown in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asset_desk.ui.widgets.page_table_model import PageTableModel
from asset_desk.ui.widgets.status_delegate import StatusDelegate

ROW_HEIGHT = 36
MARKS = 9
"""What Thai marks need above and below the lines of a text, in pixels."""


class DeskTable(QTableView):
    """Whole rows, opened with Enter or a double click; an empty list says why and what next."""

    row_opened = Signal(object)
    """The row that the officer opened."""
    row_chosen = Signal(object)
    """The row that is now current, or None."""
    sort_asked = Signal(object, bool)
    """What to sort by, as the column has it, and whether descending."""

    def __init__(self, model: PageTableModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._is_growing = False
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self._empty = _EmptyText(self)
        self._set_up_header()
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._choose)
        model.modelReset.connect(self._after_reset)

    def say_when_empty(self, text: str, hint: str = "") -> None:
        """What to show instead of rows: why there are none, and the next step."""
        self._empty.say(text, hint)
        self._after_reset()

    def let_rows_grow(self) -> None:
        """Show every text whole, on more lines where need be; for short lists only."""
        self.setWordWrap(True)
        self._is_growing = True
        fitting = QTimer(self)  # a column has its new width only once the signal is over
        fitting.setSingleShot(True)
        fitting.timeout.connect(self._fit_rows)
        self.horizontalHeader().sectionResized.connect(lambda *_change: fitting.start(0))

    def current_row(self) -> Any:
        """The row that is current, or None."""
        return self._rows.row(self.currentIndex().row())

    def choose(self, number: int) -> None:
        """Make the row with this number current, and bring it into sight."""
        if 0 <= number < self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(number, 0))

    def mark_sorted(self, section: int, *, descending: bool) -> None:
        """Show by which column the list is sorted."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSortIndicator(section, order)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._empty.setGeometry(self.viewport().geometry())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
            self._fit_rows()

    def _fit_rows(self) -> None:
        if not self._is_growing:
            return
        for number in range(self._rows.rowCount()):
            self.setRowHeight(number, max(self.sizeHintForRow(number) + MARKS, ROW_HEIGHT))

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(48)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._ask_to_sort)
        for number, column in enumerate(self._rows.columns):
            self.setColumnWidth(number, column.width)
            if column.stretch:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            if column.status:
                self.setItemDelegateForColumn(number, StatusDelegate(self))

    def _ask_to_sort(self, section: int) -> None:
        key = self._rows.sort_of(section)
        if key is None:
            return
        header = self.horizontalHeader()
        same = header.isSortIndicatorShown() and header.sortIndicatorSection() == section
        upward = header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        descending = same and upward
        self.mark_sorted(section, descending=descending)
        self.sort_asked.emit(key, descending)

    def _open(self, index: QModelIndex) -> None:
        row = self._rows.row(index.row())
        if row is not None:
            self.row_opened.emit(row)

    def _choose(self, index: QModelIndex) -> None:
        self.row_chosen.emit(self._rows.row(index.row()) if index.isValid() else None)

    def _after_reset(self) -> None:
        self._empty.setGeometry(self.viewport().geometry())
        self._empty.setVisible(self._rows.rowCount() == 0)
        self._fit_rows()
        self.row_chosen.emit(None)


class _EmptyText(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text, self._hint = QLabel(self), QLabel(self)
        self._text.setProperty("look", "subtitle")
        self._hint.setProperty("look", "muted")
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        for label in (self._text, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(1)
        self._text.setObjectName("empty_text")

    def say(self, text: str, hint: str) -> None:
        self._text.setText(text)
        self._hint.setText(hint)
