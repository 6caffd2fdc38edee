"""A table of a report on the screen: the cells that are printed, and what is behind them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from typing_extensions import override

from asset_desk.ui.look import colour
from asset_desk.ui.statistics.links import COUNTED, OF_PERIODS
from asset_desk.ui.widgets.page_table_model import Column, FixedPages, Index, PageTableModel

if TYPE_CHECKING:
    from asset_desk.exports.report_paper import ReportTable

LEAST_WIDTH, MOST_WIDTH, LEAST_NAME = 58, 210, 150
ROOM_AROUND, ROWS_MEASURED = 26, 30
NO_NUMBER = -1


class ReportTableModel(PageTableModel[int]):
    """The rows of a table by their numbers; the last one is its total, where it has one."""

    def __init__(self, table: ReportTable, parent: QObject | None = None) -> None:
        from asset_desk.exports.report_paper import value_text  # read in with the first paper

        self._table, self._said_value = table, value_text
        super().__init__(parent)
        self._show_rows()

    @property
    def table(self) -> ReportTable:
        """The table that is shown."""
        return self._table

    @property
    def total_row(self) -> int:
        """The number of the row with the totals, or -1."""
        return len(self._table.rows) if self._table.totals and self._table.rows else NO_NUMBER

    def show_table(self, table: ReportTable) -> None:
        """Show this table, which has as many columns as the one before."""
        self._table = table
        self.columns = self.make_columns()
        self._show_rows()

    @override
    def make_columns(self) -> tuple[Column[int], ...]:
        return tuple(
            Column(
                title=each.title,
                text=partial(self._text, number),
                width=self._width_of(number),
                is_number=each.side == "right",
            )
            for number, each in enumerate(self._table.columns)
        )

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.FontRole and index.row() == self.total_row:
            return self._bold
        if role == Qt.ItemDataRole.ForegroundRole and self.is_figure(index.row(), index.column()):
            return colour("accent")
        return super().data(index, role)

    def is_figure(self, row: int, column: int) -> bool:
        """Whether a cell is a figure that may have something behind it."""
        key, figure = self._table.key, self._table.columns[column].key
        if key in OF_PERIODS and figure and row != self.total_row:
            figure = self._table.rows[row].key
        return figure in COUNTED and bool(self._value(row, column))

    @property
    def name_column(self) -> int:
        """The column that takes the room that the others leave: the widest one of words."""
        shares = [each.share if each.side == "left" else 0 for each in self._table.columns]
        return shares.index(max(shares))

    def _show_rows(self) -> None:
        rows = len(self._table.rows) + (self.total_row != NO_NUMBER)
        self.show_pages(FixedPages(range(rows)))

    def _width_of(self, number: int) -> int:
        """Room for the heading in bold, and for the longest that the first rows say."""
        font = QFont(QGuiApplication.font())
        plain = QFontMetrics(font)
        font.setBold(True)
        heading = QFontMetrics(font).horizontalAdvance(self._table.columns[number].title)
        rows = range(min(len(self._table.rows), ROWS_MEASURED))
        longest = max((self._text(number, row) for row in rows), key=len, default="")
        said = min(plain.horizontalAdvance(longest), MOST_WIDTH)
        return max(LEAST_WIDTH, ROOM_AROUND + max(heading, said))

    def _value(self, row: int, column: int) -> Any:
        if row == self.total_row:
            return self._table.totals[column]
        return self._table.rows[row].cells[column]

    def _text(self, column: int, row: int) -> str:
        if row == self.total_row and column == 0:
            return self.tr("Total")
        shown = self._table.columns[column].shown
        if row != self.total_row:
            shown = self._table.shown_of(self._table.rows[row], column)
        return self._said_value(self._value(row, column), shown).replace("\n", " · ")
