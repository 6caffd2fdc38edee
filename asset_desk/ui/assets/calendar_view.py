"""The calendar of one asset: a month of days, and the loans of the day that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableView,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from asset_desk.domain.asset_calendar import AssetDay
from asset_desk.thai_dates import BUDDHIST_ERA, MONTHS, spoken_date
from asset_desk.ui.assets.day_delegate import DayDelegate
from asset_desk.ui.assets.month_model import HoldingTableModel, MonthModel, day_text, legend
from asset_desk.ui.icons import icon, pixmap
from asset_desk.ui.look import colour
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.parts import GRID, button, column, label, row

WEEK_HEIGHT, HEAD_HEIGHT, SHORTEST_LIST = 47, 30, 66
WIDE_ENOUGH = 560


class MonthTable(QTableView):
    """Arrows move by day and week, Page Up and Down by month; Enter goes to the day's loans."""

    turned = Signal(int)
    """So many months on, or back."""
    entered = Signal()

    def __init__(self, model: MonthModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setObjectName("asset_month")
        self.setItemDelegate(DayDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        stretch = QHeaderView.ResizeMode.Stretch
        self.horizontalHeader().setSectionResizeMode(stretch)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setFixedHeight(HEAD_HEIGHT)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(WEEK_HEIGHT)
        self.verticalHeader().setSectionResizeMode(stretch)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class AssetCalendarView(QWidget):
    """Emits which month is asked for, and which loan; it counts nothing."""

    turned = Signal(int)
    """So many months on, or back; 0 is this month."""
    loan_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.month, self.holdings = MonthModel(self), HoldingTableModel(self)
        self.days = MonthTable(self.month)
        self.days.setAccessibleName(self.tr("Days of the month"))
        self.title = label("", "subtitle", name="month_title")
        self.day_title = label("", "label", name="day_title", wraps=True)
        self.table = DeskTable(self.holdings)
        self.table.setObjectName("day_loans")
        self.table.setAccessibleName(self.tr("Loans of the day"))
        self.table.say_when_empty(self.tr("Nobody has it on this day"))
        self.table.setMinimumHeight(SHORTEST_LIST)
        self._legend = _legend()
        self._lay_out()
        self.days.turned.connect(self.turned)
        self.days.entered.connect(self._go_to_loans)
        self.days.selectionModel().currentChanged.connect(self._show_day)
        self.table.row_opened.connect(lambda held: self.loan_asked.emit(held.loan_id))

    def show_month(self, days: Sequence[AssetDay], chosen: date, today: date) -> None:
        """Show the month with one of its days chosen."""
        self.month.show_days(days, today)
        weeks = self.month.rowCount()
        self.days.setFixedHeight(HEAD_HEIGHT + weeks * WEEK_HEIGHT + 2)
        self.title.setText(f"{MONTHS[chosen.month - 1]} {chosen.year + BUDDHIST_ERA}")
        self.days.setCurrentIndex(self.month.index_of(chosen))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the marks stand without their legend; the day chosen says all."""
        super().resizeEvent(event)
        self._legend.setVisible(self.width() >= WIDE_ENOUGH)

    def chosen(self) -> date | None:
        """The day that is chosen."""
        day = self.month.day_at(self.days.currentIndex())
        return day.day if day else None

    def _show_day(self, index: QModelIndex) -> None:
        day = self.month.day_at(index)
        self.day_title.setText(f"{spoken_date(day.day)} — {day_text(day)}" if day else "")
        self.holdings.show_pages(FixedPages(day.holdings if day else ()))

    def _go_to_loans(self) -> None:
        self.table.setFocus()
        self.table.choose(0)

    def _lay_out(self) -> None:
        before = self._turner("calendar_before", "chevron-left", self.tr("Month before"), -1)
        after = self._turner("calendar_after", "chevron-right", self.tr("Month after"), 1)
        this = button(
            self.tr("This month"), lambda: self.turned.emit(0), name="this_month", look="link"
        )
        layout = column(spacing=6, margins=GRID)
        layout.addLayout(row(before, self.title, after, this, self._legend))
        layout.addWidget(self.days)
        layout.addWidget(self.day_title)
        layout.addWidget(self.table, 1)
        self.setLayout(layout)

    def _turner(self, name: str, icon_name: str, words: str, by: int) -> QToolButton:
        made = QToolButton()
        made.setObjectName(name)
        made.setIcon(icon(icon_name))
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.setProperty("look", "button")
        made.clicked.connect(lambda _checked=False: self.turned.emit(by))
        return made


def _legend() -> QWidget:
    """The marks of the days with their words; the first to give way in a narrow window."""
    parts = []
    for mark in legend():
        sign = QLabel()
        sign.setPixmap(pixmap(mark.icon, colour(mark.tone.value), size=16))
        parts += [sign, label(mark.word, "muted")]
    made = QWidget()
    made.setLayout(row(1, *parts))
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made
