"""A wide list whose first columns stay in sight."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from asset_desk.ui.widgets.desk_table import ROW_HEIGHT, DeskTable
from asset_desk.ui.widgets.page_table_model import PageTableModel
from asset_desk.ui.widgets.status_delegate import StatusDelegate


class FixedColumnsTable(DeskTable):
    """A DeskTable with its first columns shown once more on top, where they never scroll away."""

    _front: QTableView | None

    def __init__(
        self, model: PageTableModel[Any], fixed: int, parent: QWidget | None = None
    ) -> None:
        self._fixed, self._front = fixed, None
        super().__init__(model, parent)
        self._front = front = QTableView(self)
        self._dress(front, model)
        self.horizontalHeader().sectionResized.connect(self._follow_width)
        self.verticalScrollBar().valueChanged.connect(front.verticalScrollBar().setValue)
        front.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        front.doubleClicked.connect(self.doubleClicked)
        self.viewport().stackUnder(front)
        model.modelReset.connect(self._place)
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._front is not None:
            self._front.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
            self._place()

    @override
    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight; what the fixed columns would cover is pulled out from under."""
        if index.column() < self._fixed:
            sideways = self.horizontalScrollBar().value()
            super().scrollTo(index, hint)
            self.horizontalScrollBar().setValue(sideways)
            return
        super().scrollTo(index, hint)
        hidden = self._fixed_width() - self.visualRect(index).left()
        if hidden > 0:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - hidden)

    def _dress(self, front: QTableView, model: PageTableModel[Any]) -> None:
        front.setModel(model)
        front.setSelectionModel(self.selectionModel())
        front.setObjectName("fixed_columns")
        front.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        front.setFrameShape(QFrame.Shape.NoFrame)
        front.setProperty("look", "fixed")
        front.setSelectionBehavior(self.selectionBehavior())
        front.setSelectionMode(self.selectionMode())
        front.setAlternatingRowColors(True)
        front.setShowGrid(False)
        front.setWordWrap(False)
        front.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        front.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        front.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        front.verticalHeader().hide()
        front.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        front.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        front.horizontalHeader().setHighlightSections(False)
        front.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for number, column in enumerate(model.columns):
            front.setColumnHidden(number, number >= self._fixed)
            front.setColumnWidth(number, self.columnWidth(number))
            if column.status:
                front.setItemDelegateForColumn(number, StatusDelegate(front))

    def _follow_width(self, section: int, _before: int, width: int) -> None:
        if self._front is not None and section < self._fixed:
            self._front.setColumnWidth(section, width)
            self._place()

    def _fixed_width(self) -> int:
        return sum(self.columnWidth(number) for number in range(self._fixed))

    def _place(self) -> None:
        if self._front is None:
            return
        port, header = self.viewport().geometry(), self.horizontalHeader()
        below = port.height() if self.model().rowCount() else 0
        self._front.horizontalHeader().setFixedHeight(header.height())
        self._front.setGeometry(
            port.left(), header.y(), self._fixed_width(), header.height() + below
        )
