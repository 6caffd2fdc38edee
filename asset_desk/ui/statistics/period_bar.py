"""The period that the statistics are of, and the day as of which the book is read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from asset_desk.domain.errors import Refusal
from asset_desk.domain.periods import Period, PeriodKind, days
from asset_desk.ui.icons import icon
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.statistics.periods import holding, kind_text, offered, period_text
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit

DAY_WIDTH, PERIOD_WIDTH, TURNER = 200, (190, 300), 38
ROOM_FOR_DAYS = 960


class PeriodBar(QWidget):
    """A kind of period and one of them, with the one before and after a click away."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today, self._first_year = today, 0
        self._last_today: date | None = None
        self.kind = ChoiceBox([(kind, kind_text(kind)) for kind in PeriodKind], name="period_kind")
        self.period = ChoiceBox(name="period")
        self.earlier = _turner("period_before", "chevron-left", "Alt+Left")
        self.later = _turner("period_after", "chevron-right", "Alt+Right")
        self.first = ThaiDateEdit(today, name="first_day")
        self.last = ThaiDateEdit(today, name="last_day")
        self.as_of = ThaiDateEdit(today, name="as_of")
        self.problem = label("", "problem", name="period_problem", wraps=True)
        self._name_parts()
        self._lay_out()
        self._connect()

    def offer(self, first_year: int) -> None:
        """Offer the periods from this fiscal year to today; at first the present month is shown.

        A desk that is open over night reads on as of the new day, unless another was chosen.
        """
        is_first_time, self._first_year = not self._first_year, first_year
        if is_first_time:
            self.show_period(holding(PeriodKind.MONTH, self._today()), self._today())
        elif self.kind.value() is not PeriodKind.DAYS:
            self._offer_periods(self.kind.value(), self.period.value())
        if self.as_of.day() == self._last_today:
            self.as_of.set_day(self._today())
        self._last_today = self._today()

    def show_period(self, period: Period, as_of: date) -> None:
        """Show a period and a day as if they had been chosen, and tell it once."""
        was_quiet = self.blockSignals(True)
        self.kind.choose(period.kind)
        self.first.set_day(period.first)
        self.last.set_day(period.last)
        self.as_of.set_day(as_of)
        if period.kind is not PeriodKind.DAYS:
            self._offer_periods(period.kind, period)
        self.blockSignals(was_quiet)
        self._tell()

    def chosen(self) -> Period | None:
        """The period; None while the days that were typed are none."""
        if self.kind.value() is not PeriodKind.DAYS:
            period: Period | None = self.period.value()
            return period
        first, last = self.first.day(), self.last.day()
        return days(first, last) if first and last and first <= last else None

    def day(self) -> date | None:
        """The day as of which the book is read; None while there is none, or it is to come."""
        day = self.as_of.day()
        return day if day and day <= self._today() else None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_day()

    def _tell(self) -> None:
        self._show_kind()
        problem = self._problem()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            self.changed.emit()

    def _problem(self) -> str:
        first, last = self.first.day(), self.last.day()
        if self.kind.value() is PeriodKind.DAYS and first and last and first > last:
            return refusal_text(Refusal.PERIOD_BACKWARDS)
        if self.chosen() is None:
            return self.tr("Enter the first and the last day.")
        if self.day() is None:
            return self.tr("The book is read as of today or of a day before.")
        return ""

    def _show_kind(self) -> None:
        is_free = self.kind.value() is PeriodKind.DAYS
        self._place_day()
        for each in (self.period,) if is_free else (self.first, self.last):
            each.hide()  # before others are shown, so that the window need not grow for both
        for each in (self.first, self.last) if is_free else (self.period,):
            each.show()
        places = self.period.count()
        place = self.period.currentIndex()
        self.earlier.setEnabled(is_free or place < places - 1)
        self.later.setEnabled(is_free or place > 0)

    def _place_day(self) -> None:
        """Beside the period, or below it where two days leave no room."""
        is_free = self.kind.value() is PeriodKind.DAYS
        is_below = is_free and self.width() < ROOM_FOR_DAYS
        self._grid.addWidget(self._as_of, int(is_below), 0 if is_below else 2)

    def _change_kind(self) -> None:
        """From one kind to another the same days stay in sight."""
        before, today = self.first.day() or self._today(), self._today()
        shown = self.last.day() or before
        kind: PeriodKind = self.kind.value()
        period = (
            days(before, max(before, shown))
            if kind is PeriodKind.DAYS
            else holding(kind, min(shown, today))
        )
        self.show_period(period, self.as_of.day() or today)

    def _change_period(self) -> None:
        period: Period = self.period.value()
        self.show_period(period, self.as_of.day() or self._today())

    def _turn(self, by: int) -> None:
        if self.kind.value() is not PeriodKind.DAYS:
            self.period.setCurrentIndex(self.period.currentIndex() - by)
            return
        chosen = self.chosen()
        if chosen is not None:
            turned = chosen.after() if by > 0 else chosen.before()
            self.show_period(turned, self.as_of.day() or self._today())

    def _offer_periods(self, kind: PeriodKind, period: Period | None) -> None:
        """A period before the first year of the book is offered as well while it is shown."""
        every = offered(kind, self._first_year, self._today())
        if period is not None and period not in every:
            every = sorted([*every, period], key=lambda each: each.first, reverse=True)
        was_quiet = self.period.blockSignals(True)
        self.period.set_choices([(each, period_text(each)) for each in every])
        self.period.choose(period)
        self.period.blockSignals(was_quiet)
        self._show_kind()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(lambda _number: self._change_kind())
        self.period.currentIndexChanged.connect(lambda _number: self._change_period())
        self.earlier.clicked.connect(lambda _checked=False: self._turn(-1))
        self.later.clicked.connect(lambda _checked=False: self._turn(1))
        for each in (self.first, self.last, self.as_of):
            each.day_changed.connect(self._tell)

    def _name_parts(self) -> None:
        self.kind.setAccessibleName(self.tr("Kind of period"))
        self.period.setAccessibleName(self.tr("Period"))
        self.earlier.setToolTip(self.tr("The period before (Alt+←)"))
        self.later.setToolTip(self.tr("The period after (Alt+→)"))
        for part, text in (
            (self.first, self.tr("First day")),
            (self.last, self.tr("Last day")),
            (self.as_of, self.tr("As of the end of")),
        ):
            part.setAccessibleName(text)
            part.line.setAccessibleName(text)

    def _lay_out(self) -> None:
        self.kind.setMinimumContentsLength(7)
        self.kind.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.period.setMinimumContentsLength(18)
        self.period.setMinimumWidth(PERIOD_WIDTH[0])
        self.period.setMaximumWidth(PERIOD_WIDTH[1])
        for each in (self.first, self.last, self.as_of):
            each.setFixedWidth(DAY_WIDTH)
        as_of = label(self.tr("As of the end of"), "label")
        line = QHBoxLayout()
        line.setSpacing(GRID)
        parts = (self.kind, self.earlier, self.period, self.first, self.last, self.later)
        for part in parts:
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(self.period, 1)
        self._as_of = QWidget()
        as_of.setFixedHeight(TURNER)
        day = row(as_of, self.as_of, 1)
        day.setAlignment(as_of, Qt.AlignmentFlag.AlignTop)
        day.setAlignment(self.as_of, Qt.AlignmentFlag.AlignTop)
        self._as_of.setLayout(day)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.addLayout(line, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.problem, 2, 0, 1, 3)
        self.problem.hide()
        self._place_day()


def _turner(name: str, icon_name: str, keys: str) -> QToolButton:
    made = QToolButton()
    made.setObjectName(name)
    made.setIcon(icon(icon_name))
    made.setShortcut(QKeySequence(keys))
    made.setFixedSize(TURNER, TURNER)
    return made
