"""A table of a report with its charts over it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from asset_desk.domain.reporting import Question
from asset_desk.ui.statistics.links import Behind, behind, behind_row, behind_total
from asset_desk.ui.statistics.table_model import LEAST_NAME, ReportTableModel
from asset_desk.ui.widgets.chart_view import ChartView
from asset_desk.ui.widgets.desk_table import ROW_HEIGHT, DeskTable
from asset_desk.ui.widgets.parts import GRID, label

if TYPE_CHECKING:
    from asset_desk.exports.report_paper import ChartPlan, ReportTable

MOST_ROWS, LEAST_ROWS = 20, 3
HEAD_AND_FRAME = 44


class ReportTableView(DeskTable):
    """Names take the room that figures leave; where there is too little, the table scrolls."""

    def __init__(self, rows: ReportTableModel, parent: QWidget | None = None) -> None:
        super().__init__(rows, parent)
        self._shown = rows

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Give each column its width, and the table room for its rows."""
        name, widths = self._shown.name_column, [each.width for each in self._shown.columns]
        left = self.viewport().width() - (sum(widths) - widths[name])
        widths[name] = max(left, min(widths[name], LEAST_NAME))
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width)
        rows = max(LEAST_ROWS, min(self._shown.rowCount(), MOST_ROWS))
        bar = self.horizontalScrollBar().sizeHint().height() if left < LEAST_NAME else 0
        self.setFixedHeight(HEAD_AND_FRAME + rows * ROW_HEIGHT + bar)


class TableBlock(QWidget):
    """Shows one table; figures and bars are opened with a click, loans with two or with Enter."""

    opened = Signal(object)
    """What is behind the figure, the bar or the row: SlipsBehind or LoanBehind."""

    def __init__(self, table: ReportTable, question: Question, number: int) -> None:
        super().__init__()
        self._question, self._plans = question, table.charts
        self.heading = label("", "subtitle", wraps=True)
        self.charts = [ChartView(self) for _ in table.charts]
        self.rows = ReportTableModel(table, self)
        self.table = ReportTableView(self.rows)
        self.table.setObjectName(f"report_table_{number}")
        self.notes = label("", "muted", wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.heading)
        for place, chart in enumerate(self.charts, start=1):
            chart.setObjectName(f"chart_{number}_{place}")
            layout.addWidget(chart)
        layout.addWidget(self.table)
        layout.addWidget(self.notes)
        self._connect()
        self.show_table(table, question)

    def fits(self, table: ReportTable) -> bool:
        """Whether another table can be shown in place of this one."""
        shown = self.rows.table
        shapes = [(each.key, len(each.columns), len(each.charts)) for each in (shown, table)]
        return shapes[0] == shapes[1]

    def show_table(self, table: ReportTable, question: Question) -> None:
        """Show this table, which answers this question."""
        self._question, self._plans = question, table.charts
        place = self.table.currentIndex()
        self.heading.setText(table.heading)
        self.heading.setVisible(bool(table.heading))
        self.table.setAccessibleName(table.heading or table.sheet)
        self.notes.setText("\n".join(table.notes))
        self.notes.setVisible(bool(table.notes))
        for chart, plan in zip(self.charts, table.charts, strict=True):
            chart.show_chart(
                table.chart(plan),
                plan.height,
                partial(self._has_behind, plan),
            )
        self.table.say_when_empty(table.nothing)
        if table is not self.rows.table:
            self.rows.show_table(table)
        self.table.fit_columns()
        if place.isValid() and place.row() < self.rows.rowCount():
            self.table.setCurrentIndex(self.rows.index(place.row(), place.column()))

    def _connect(self) -> None:
        self.table.clicked.connect(self._open_figure)
        self.table.row_opened.connect(self._open_row)
        for number, chart in enumerate(self.charts):
            chart.bar_opened.connect(partial(self._open_bar, number))

    def _behind(self, index: QModelIndex) -> Behind:
        row, column = index.row(), index.column()
        if row == self.rows.total_row:
            return behind_total(self.rows.table, column, self._question)
        return behind(self.rows.table, row, column, self._question)

    def _behind_bar(self, plan: ChartPlan, row: str, column: str) -> Behind:
        """A bar stands for a cell: its category is a row, its series a column."""
        return behind(self.rows.table, plan.skip + int(row), int(column), self._question)

    def _has_behind(self, plan: ChartPlan, row: str, column: str) -> bool:
        return self._behind_bar(plan, row, column) is not None

    def _open_figure(self, index: QModelIndex) -> None:
        if self.rows.is_figure(index.row(), index.column()):
            self._tell(self._behind(index))

    def _open_row(self, number: int) -> None:
        """The figure that is current, or else what the row has first."""
        index = self.table.currentIndex()
        if self.rows.is_figure(number, index.column()):
            self._tell(self._behind(index))
        elif number != self.rows.total_row:
            self._tell(behind_row(self.rows.table, number, self._question))

    def _open_bar(self, number: int, row: str, column: str) -> None:
        self._tell(self._behind_bar(self._plans[number], row, column))

    def _tell(self, found: Behind) -> None:
        if found is not None:
            self.opened.emit(found)
