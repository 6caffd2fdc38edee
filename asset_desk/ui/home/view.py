"""The home screen: the day, what is counted, and what must come back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.services.queries import Pages
from asset_desk.services.rows import LoanRow
from asset_desk.thai_dates import spoken_date
from asset_desk.ui.home.first_days import FirstDays, FirstSteps
from asset_desk.ui.home.table_model import ASSETS, BORROWER, DUE, STATE, STILL_OUT, DueTableModel
from asset_desk.ui.home.tiles import TileCount, Tiles
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.parts import GRID, button, label, row, scrolled

NARROW = 1000


class HomeView(QWidget):
    """Lays the morning out; in the first days, the next steps instead of the list."""

    loan_opened = Signal(object)
    """The LoanRow that the officer opened."""
    chases_asked = Signal()
    """The loans that somebody must be asked about."""
    release_asked = Signal()
    """The slips that nobody came for."""
    lost_asked = Signal()
    """The rows of the register that have lost pieces."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = label("", "title", name="home_day")
        self._year = label("", "muted", name="home_year")
        self._chases = label("", "warning", name="home_chases")
        self._to_chase = button(
            "", self.chases_asked.emit, name="home_to_chase", icon_name="bell-ring", look="link"
        )
        self.tiles = Tiles()
        self.release = button(
            "", self.release_asked.emit, name="release_uncollected", icon_name="package-x"
        )
        self.release.hide()
        self.lost = button(
            "", self.lost_asked.emit, name="lost_assets", icon_name="circle-alert", look="danger"
        )
        self.lost.hide()
        self.rows = DueTableModel(self)
        self.table = DeskTable(self.rows)
        self.table.setObjectName("home_table")
        self.table.setAccessibleName(self.tr("Overdue and due today"))
        self.table.say_when_empty(
            self.tr("Nothing is overdue and nothing is due today."),
            self.tr("What is out is on time. New loans begin with the button at the top right."),
        )
        self.table.row_opened.connect(self.loan_opened)
        self.first_days = FirstDays()
        self._stack = QStackedWidget()
        self._list = QWidget()
        self._lay_out()

    def show_day(self, today: date) -> None:
        """Show which day it is, and of which fiscal year."""
        self._day.setText(self.tr("Today, {day}").format(day=spoken_date(today)))
        text = self.tr("Fiscal year {year}")
        self._year.setText(text.format(year=fiscal_year_of(today)))

    def show_counts(self, counts: tuple[TileCount, ...]) -> None:
        """Show what is counted."""
        self.tiles.show_counts(counts)

    def show_uncollected(self, count: int) -> None:
        """Offer to release so many slips that nobody came for; nothing is offered for none."""
        text = self.tr("Release {count} slips nobody came for")
        self.release.setText(text.format(count=f"{count:,}"))
        self.release.setVisible(count > 0)

    def show_lost(self, count: int) -> None:
        """Remind of what is lost as long as it is in the register (ข้อ 214)."""
        text = self.tr("Lost, no write-off yet: {count}")
        self.lost.setText(text.format(count=f"{count:,}"))
        self.lost.setVisible(count > 0)

    def show_due(self, pages: Pages[LoanRow]) -> None:
        """Show the loans that must come back."""
        self.rows.show_pages(pages)
        self._stack.setCurrentWidget(self._list)

    def show_chases(self, to_chase: str, missed: str) -> None:
        """Show how many must be asked for by when, and about how many it is too late."""
        self._to_chase.setText(to_chase)
        self._to_chase.setVisible(bool(to_chase))
        self._chases.setText(missed)
        self._chases.setVisible(bool(missed))

    def show_first_steps(self, steps: FirstSteps) -> None:
        """Show the next steps of a new desk instead of the list."""
        self.first_days.show_steps(steps)
        self._stack.setCurrentWidget(self._steps)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window what is out makes room for who has it, until when, and chase by."""
        super().resizeEvent(event)
        is_narrow, mode = self.width() < NARROW, QHeaderView.ResizeMode
        for section in (ASSETS, STILL_OUT):
            self.table.setColumnHidden(section, is_narrow)
        self.table.horizontalHeader().setSectionResizeMode(
            BORROWER, mode.Stretch if is_narrow else mode.Interactive
        )
        if not is_narrow:
            self.table.setColumnWidth(BORROWER, self.rows.columns[BORROWER].width)
        self.table.setColumnWidth(STATE, 148 if is_narrow else 168)
        self.table.setColumnWidth(DUE, 116 if is_narrow else 164)

    def _lay_out(self) -> None:
        title = label(self.tr("Overdue and due today"), "subtitle")
        heading = row(title, 1, self._to_chase, self._chases, spacing=2 * GRID)
        below = QVBoxLayout(self._list)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GRID)
        below.addLayout(heading)
        below.addWidget(self.table, 1)
        self._stack.addWidget(self._list)
        self._steps = scrolled(self.first_days)
        self._stack.addWidget(self._steps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(row(self._day, self._year, 1, self.release, spacing=2 * GRID))
        layout.addWidget(self.tiles)
        layout.addLayout(row(self.lost, 1))
        layout.addWidget(self._stack, 1)
