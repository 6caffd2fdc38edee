"""A month to pick a day from, with its year in the Buddhist era."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from asset_desk.thai_dates import (
    BUDDHIST_ERA,
    FIRST_BUDDHIST_YEAR,
    LAST_BUDDHIST_YEAR,
    MONTHS,
    long_date,
    spoken_date,
)
from asset_desk.ui.icons import icon
from asset_desk.ui.widgets.parts import dress

WEEKS = 6
SHORT_WEEKDAYS = ("จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา.")
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class CalendarPopup(QFrame):
    """Six weeks of days; arrows move by day and week, Page Up and Down by month."""

    picked = Signal(object)
    """The day that was picked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendar_popup")
        self._day, self._today = date(2000, 1, 1), date(2000, 1, 1)
        self._month = QLabel()
        self._month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._month.setProperty("look", "subtitle")
        self._grid = QGridLayout()
        self._grid.setSpacing(2)
        self._buttons = [self._day_button(place) for place in range(7 * WEEKS)]
        for number, name in enumerate(SHORT_WEEKDAYS):
            heading = QLabel(name)
            heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(heading, 0, number)
        self._today_button = QToolButton()
        self._today_button.setObjectName("pick_today")
        self._today_button.clicked.connect(lambda: self._pick(self._today))
        layout = QVBoxLayout(self)
        layout.addLayout(self._head())
        layout.addLayout(self._grid)
        layout.addWidget(self._today_button, 0, Qt.AlignmentFlag.AlignCenter)

    def show_day(self, day: date, today: date) -> None:
        """Show the month of this day, with it marked, and today framed."""
        self._day, self._today = day, today
        self._today_button.setText(self.tr("Today {day}").format(day=long_date(today)))
        self._refresh()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._go_to(self._day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self._day)
        else:
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        for name, turn, words in (
            ("chevron-left", -1, self.tr("Month before")),
            ("chevron-right", 1, self.tr("Month after")),
        ):
            turner = QToolButton()
            turner.setObjectName("month_before" if turn < 0 else "month_after")
            turner.setIcon(icon(name))
            turner.setToolTip(words)
            turner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            turner.clicked.connect(lambda _checked=False, by=turn: self._turn(by))
            head.addWidget(turner)
        head.insertWidget(1, self._month, 1)
        return head

    def _day_button(self, place: int) -> QToolButton:
        made = QToolButton()
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda _checked=False: self._pick(self._day_at(place)))
        self._grid.addWidget(made, place // 7 + 1, place % 7)
        return made

    def _day_at(self, place: int) -> date:
        """The day at this place; the first is the Monday on or before the month's first day."""
        first = self._day.replace(day=1)
        return first + timedelta(days=place - first.weekday())

    def _turn(self, months: int) -> None:
        number = self._day.year * 12 + self._day.month - 1 + months
        year, month = divmod(number, 12)
        if not _is_offered(year):
            return
        last = calendar.monthrange(year, month + 1)[1]
        self._go_to(date(year, month + 1, min(self._day.day, last)))

    def _go_to(self, day: date) -> None:
        if _is_offered(day.year):
            self._day = day
            self._refresh()

    def _pick(self, day: date) -> None:
        self.hide()
        self.picked.emit(day)

    def _refresh(self) -> None:
        self._month.setText(f"{MONTHS[self._day.month - 1]} {self._day.year + BUDDHIST_ERA}")
        for place, made in enumerate(self._buttons):
            day = self._day_at(place)
            made.setText(str(day.day))
            made.setChecked(day == self._day)
            made.setAccessibleName(spoken_date(day))
            look = "today" if day == self._today else ""
            dress(made, look=look if day.month == self._day.month else "other_month")


def _is_offered(year: int) -> bool:
    """Whether a year can be written in a date field."""
    return FIRST_BUDDHIST_YEAR <= year + BUDDHIST_ERA <= LAST_BUDDHIST_YEAR
