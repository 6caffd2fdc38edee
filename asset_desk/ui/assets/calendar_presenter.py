"""What the calendar of one asset does when it is used."""

from __future__ import annotations

import calendar
from datetime import date

from PySide6.QtCore import QObject

from asset_desk.domain.assets import AssetId
from asset_desk.thai_dates import BUDDHIST_ERA, FIRST_BUDDHIST_YEAR, LAST_BUDDHIST_YEAR
from asset_desk.ui.assets.calendar_view import AssetCalendarView
from asset_desk.ui.desk import Desk


class AssetCalendarPresenter(QObject):
    """Another asset begins at today; the same one keeps its month."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asset_id: AssetId | None = None
        self._day = desk.today()
        self.view = AssetCalendarView()
        self.view.turned.connect(self._turn)
        self.view.loan_asked.connect(desk.events.loan_asked.emit)

    def show_asset(self, asset_id: AssetId) -> None:
        """Show the month of this asset."""
        self._day = self.view.chosen() or self._day
        if asset_id != self._asset_id:
            self._day = self._desk.today()
        self._asset_id = asset_id
        self._show()

    def _turn(self, months: int) -> None:
        day = self.view.chosen() or self._day
        self._day = months_on(day, months) if months else self._desk.today()
        self._show()

    def _show(self) -> None:
        if self._asset_id is None:
            return
        days = self._desk.queries.assets.month(self._asset_id, self._day)
        self.view.show_month(days, self._day, self._desk.today())


def months_on(day: date, months: int) -> date:
    """The same day so many months on, or the last of a shorter month; never past the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not FIRST_BUDDHIST_YEAR <= year + BUDDHIST_ERA <= LAST_BUDDHIST_YEAR:
        return day
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
