"""The table model that every list shares: only the pages looked at are read."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from typing_extensions import override

from asset_desk.services.queries import Pages
from asset_desk.ui.widgets.parts import plain_tip
from asset_desk.ui.words import Status

RowT = TypeVar("RowT")
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
STATUS_ROLE = Qt.ItemDataRole.UserRole + 2
PAGE = 100
PAGES_KEPT = 30
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[RowT]):
    """One column: header, text or status, width in pixels, and what sorting by it means.

    A column with `status` is painted by the StatusDelegate. `sort` is handed back by
    `sort_of(section)`; None means that the list cannot be sorted by it. `stretch` takes the room
    that is left.
    """

    title: str
    text: Callable[[RowT], str]
    width: int = 120
    status: Callable[[RowT], Status | None] | None = None
    is_number: bool = False
    is_strong: bool = False
    stretch: bool = False
    sort: object | None = None


class NoPages(Generic[RowT]):
    """An empty list."""

    def count(self) -> int:
        """Nothing."""
        return 0

    def page(self, offset: int, limit: int) -> Sequence[RowT]:  # noqa: ARG002 - the shape of Pages
        """Nothing."""
        return ()


class FixedPages(Generic[RowT]):
    """A short list that is known whole."""

    def __init__(self, rows: Sequence[RowT]) -> None:
        self._rows = rows

    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def page(self, offset: int, limit: int) -> Sequence[RowT]:
        """The rows from `offset` on, `limit` at most."""
        return self._rows[offset : offset + limit]


class PageTableModel(QAbstractTableModel, Generic[RowT]):
    """Read-only rows. Edits go through a dialog and a use case, never setData()."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages[RowT] = NoPages()
        self._count = 0
        self._kept: OrderedDict[int, Sequence[RowT]] = OrderedDict()
        self.columns = self.make_columns()
        self._bold = QFont()
        self._bold.setBold(True)
        self._struck = QFont()
        self._struck.setStrikeOut(True)

    def make_columns(self) -> tuple[Column[RowT], ...]:
        """Columns from left to right, titles already translated; each list has its own."""
        return ()

    def show_pages(self, pages: Pages[RowT]) -> None:
        """Show this list instead of the present one."""
        count = pages.count()
        self.beginResetModel()
        self._pages, self._count = pages, count
        self._kept.clear()
        self.endResetModel()

    def row(self, number: int) -> RowT | None:
        """The row with this number, read with its page when it is not at hand."""
        if not 0 <= number < self._count:
            return None
        page, place = divmod(number, PAGE)
        if page not in self._kept:
            self._kept[page] = self._pages.page(page * PAGE, PAGE)
            if len(self._kept) > PAGES_KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(page)
        rows = self._kept[page]
        return rows[place] if place < len(rows) else None

    def is_struck(self, row: RowT) -> bool:  # noqa: ARG002 - lists of what may be reversed say
        """Whether the row is struck through, because it was reversed."""
        return False

    def sort_of(self, section: int) -> object | None:
        """What the list is sorted by when the header of this column is clicked."""
        return self.columns[section].sort

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.is_number else _LEFT
        row = self.row(index.row())
        if role == Qt.ItemDataRole.FontRole:
            if row is not None and self.is_struck(row):
                return self._struck
            return self._bold if column.is_strong else None
        return None if row is None else self._said(row, column, role)

    def _said(self, row: RowT, column: Column[RowT], role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(column.text(row)) or None
            case _ if role == ROW_ROLE:
                return row
            case _ if role == STATUS_ROLE and column.status:
                return column.status(row)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[section].is_number else _LEFT
        return None
