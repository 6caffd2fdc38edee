"""The papers of the chosen fiscal year, one click away."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from asset_desk.domain.annual_count import count_year
from asset_desk.domain.fiscal_year import last_day
from asset_desk.thai_dates import short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.parts import button, row
from asset_desk.ui.widgets.year_preview import (
    count_sheet_preview,
    movements_preview,
    out_preview,
)


class YearStrip(QWidget):
    """One button a paper; each says which year or day it is of."""

    movements_asked = Signal()
    out_asked = Signal()
    count_sheet_asked = Signal()
    count_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.movements = button(
            "", self.movements_asked.emit, name="show_movements", icon_name="notebook-text"
        )
        self.out = button("", self.out_asked.emit, name="show_out_on", icon_name="hand-helping")
        self.sheet = button(
            "", self.count_sheet_asked.emit, name="show_count_sheet", icon_name="clipboard-list"
        )
        self.count = button(
            self.tr("Annual count"), self.count_asked.emit, name="go_count", icon_name="list-checks"
        )
        self.setLayout(row(self.movements, self.out, self.sheet, self.count, 1))

    def show_year(self, fiscal_year: int, ended: int) -> None:
        """Say of which year the papers are; `ended` is the one whose end is counted."""
        self.movements.setText(self.tr("Movements of {year}").format(year=fiscal_year))
        tip = self.tr(
            "The ledger to be printed and signed: one line a movement, with sums on every page"
        )
        self.movements.setToolTip(tip)
        self.out.setText(self.tr("Out on {day}").format(day=short_date(last_day(ended))))
        self.sheet.setText(self.tr("Count sheet {year}").format(year=ended))


class YearStripPresenter(QObject):
    """Shows the paper that was asked for."""

    def __init__(self, desk: Desk, strip: YearStrip, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._strip = desk, strip
        self._year = 0
        strip.movements_asked.connect(lambda: movements_preview(desk, self._year, strip).open())
        strip.out_asked.connect(lambda: out_preview(desk, self._day(), strip).open())
        strip.count_sheet_asked.connect(
            lambda: count_sheet_preview(desk, self._ended(), strip).open()
        )
        strip.count_asked.connect(lambda: desk.events.count_asked.emit(self._ended()))

    def show_year(self, fiscal_year: int) -> None:
        """Offer the papers of this year; of one that has not ended, the count of the one before."""
        self._year = fiscal_year
        self._strip.show_year(fiscal_year, self._ended())

    def _ended(self) -> int:
        return count_year(self._year, self._desk.today())

    def _day(self) -> date:
        return last_day(self._ended())
