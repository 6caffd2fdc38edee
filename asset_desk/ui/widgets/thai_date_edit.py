"""A field for a day as Thai offices write it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from asset_desk.thai_dates import DateFault, DateProblem, parse_date, short_date, spoken_date
from asset_desk.ui.icons import icon
from asset_desk.ui.widgets.calendar_popup import CalendarPopup
from asset_desk.ui.widgets.hinted_line import HintedLine
from asset_desk.ui.widgets.parts import dress


class ThaiDateEdit(QWidget):
    """Takes 1/10/2568, 1 ต.ค. 68, ๑ ตุลาคม ๒๕๖๘ or 2025-10-01, and shows what was understood."""

    day_changed = Signal()

    def __init__(
        self, today: Callable[[], date], *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._today = today
        self._day: date | None = None
        self.line: QLineEdit = HintedLine()
        self.line.setObjectName(f"{name}_text")
        self.line.setPlaceholderText(self.tr("day/month/year"))
        self.understood = QLabel()
        self.understood.setProperty("look", "understood")
        self._button = QToolButton()
        self._button.setObjectName(f"{name}_calendar")
        self._button.setIcon(icon("calendar"))
        self._button.setToolTip(self.tr("Choose from a calendar (F4)"))
        self._calendar = CalendarPopup(self)
        self._calendar.picked.connect(self._take)
        self._button.clicked.connect(self._show_calendar)
        self.line.textEdited.connect(lambda _text: self._read())
        self.line.editingFinished.connect(self._tidy)
        self._lay_out()

    def day(self) -> date | None:
        """The day, or None when there is none or it cannot be understood."""
        return self._day

    def set_day(self, day: date | None) -> None:
        """Show this day."""
        self.line.setText(short_date(day) if day else "")
        self._read()

    def problem(self) -> str:
        """What is wrong with the text, or nothing; an empty field is no problem here."""
        try:
            parse_date(self.line.text())
        except DateProblem as wrong:
            return "" if wrong.fault is DateFault.EMPTY else _fault_text(wrong.fault)
        return ""

    def setFocus(self) -> None:  # type: ignore[override]  # noqa: N802 - Qt's name
        """The cursor belongs in the text."""
        self.line.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
            self._show_calendar()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.line, 1)
        line.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(line)
        layout.addWidget(self.understood)
        self.setFocusProxy(self.line)

    def _read(self) -> None:
        before = self._day
        try:
            self._day = parse_date(self.line.text())
        except DateProblem:
            self._day = None
        self.understood.setWordWrap(self._day is None)
        self.understood.setText(spoken_date(self._day) if self._day else self.problem())
        dress(self.understood, look="understood" if self._day else "problem")
        if self._day != before or self._day is None:
            self.day_changed.emit()

    def _tidy(self) -> None:
        if self._day is not None:
            self.line.setText(short_date(self._day))

    def _show_calendar(self) -> None:
        self._calendar.show_day(self._day or self._today(), self._today())
        self._calendar.move(self.mapToGlobal(QPoint(0, self.line.height() + 2)))
        self._calendar.show()
        self._calendar.setFocus()

    def _take(self, day: date) -> None:
        self.set_day(day)
        self.line.setFocus()


def _fault_text(fault: DateFault) -> str:
    translate = QCoreApplication.translate
    match fault:
        case DateFault.YEAR_IS_AMBIGUOUS:
            return translate("ThaiDateEdit", "Write the year with four digits, such as 2569.")
        case DateFault.NO_SUCH_DAY:
            return translate("ThaiDateEdit", "There is no such day in the calendar.")
        case DateFault.YEAR_OUT_OF_RANGE:
            return translate("ThaiDateEdit", "This year is too far away.")
        case _:
            return translate("ThaiDateEdit", "Write a day such as 1/10/2568 or 1 ต.ค. 2568.")
