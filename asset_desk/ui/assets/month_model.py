"""A month of one asset as a table of days, and the loans of one of them as another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from asset_desk.domain.asset_calendar import AssetDay, DayHolding, Holding
from asset_desk.thai_dates import short_date, spoken_date
from asset_desk.ui.look import Tone
from asset_desk.ui.widgets.calendar_popup import SHORT_WEEKDAYS
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.widgets.parts import plain_tip
from asset_desk.ui.words import Status

DAY_ROLE = Qt.ItemDataRole.UserRole + 7
TODAY_ROLE = Qt.ItemDataRole.UserRole + 8
WEEK = 7
Index = QModelIndex | QPersistentModelIndex


class MonthModel(QAbstractTableModel):
    """The weeks of a month from Monday on; a place that is no day of it is empty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._days: Sequence[AssetDay] = ()
        self._today = date.min

    def show_days(self, days: Sequence[AssetDay], today: date) -> None:
        """Show this month instead."""
        self.beginResetModel()
        self._days, self._today = days, today
        self.endResetModel()

    def index_of(self, day: date) -> QModelIndex:
        """Where a day stands, or nowhere."""
        for number, each in enumerate(self._days):
            if each.day == day:
                return self.index(*divmod(number + self._before(), WEEK))
        return QModelIndex()

    def day_at(self, index: Index) -> AssetDay | None:
        """The day at a place."""
        number = index.row() * WEEK + index.column() - self._before()
        return self._days[number] if index.isValid() and 0 <= number < len(self._days) else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else -(-(self._before() + len(self._days)) // WEEK)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else WEEK

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        day = self.day_at(index)
        if day is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(day.day.day)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{spoken_date(day.day)}: {day_text(day)}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{spoken_date(day.day)}: {day_text(day)}"
            case _ if role == DAY_ROLE:
                return day
            case _ if role == TODAY_ROLE:
                return day.day == self._today
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return SHORT_WEEKDAYS[section]
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if self.day_at(index) else Qt.ItemFlag.NoItemFlags

    def _before(self) -> int:
        return self._days[0].day.weekday() if self._days else 0


class HoldingTableModel(PageTableModel[DayHolding]):
    """Who has pieces on one day, who brings some back, and who is promised some."""

    @override
    def make_columns(self) -> tuple[Column[DayHolding], ...]:
        return (
            Column(title=self.tr("Slip"), text=lambda row: row.slip_no or "–", width=96),
            Column(title=self.tr("Borrower"), text=lambda row: row.borrower, stretch=True),
            Column(
                title=self.tr("Pieces"),
                text=lambda row: f"{row.quantity:,}",
                width=64,
                is_number=True,
            ),
            Column(title=self.tr("Due date"), text=lambda row: short_date(row.due_date), width=112),
            Column(
                title=self.tr("State"),
                text=lambda row: holding_status(row).text,
                status=holding_status,
                width=156,
            ),
        )


def holding_status(row: DayHolding) -> Status:
    """What a loan has to do with the asset on the day."""
    translate = QCoreApplication.translate
    match row.holding:
        case Holding.OUT:
            return Status(Tone.WAITING, "package-open", translate("AssetCalendar", "Out"))
        case Holding.LATE:
            return Status(Tone.BAD, "triangle-alert", translate("AssetCalendar", "Out, overdue"))
        case Holding.BACK:
            return Status(Tone.GOOD, "undo-2", translate("AssetCalendar", "Back this day"))
        case Holding.PROMISED:
            text = translate("AssetCalendar", "Promised")
            return Status(Tone.WARNING, "stamp", text)


@dataclass(frozen=True, slots=True)
class DayMark:
    """What is not free on a day: its mark, its word, and how many pieces."""

    tone: Tone
    icon: str
    word: str
    count: int = 0


def legend() -> tuple[DayMark, ...]:
    """Every mark that a day may bear, with its word."""
    translate = QCoreApplication.translate
    return (
        DayMark(Tone.BAD, "triangle-alert", translate("AssetCalendar", "overdue")),
        DayMark(Tone.WAITING, "package-open", translate("AssetCalendar", "out")),
        DayMark(Tone.WARNING, "stamp", translate("AssetCalendar", "promised")),
    )


def marks_of(day: AssetDay) -> list[DayMark]:
    """What is overdue, out and promised on a day; what is nought is left out."""
    counts = (day.late, day.out - day.late, day.promised)
    pairs = zip(legend(), counts, strict=True)
    return [replace(mark, count=count) for mark, count in pairs if count > 0]


def day_text(day: AssetDay) -> str:
    """A day in words: how many are free of how many, and where the others are."""
    translate = QCoreApplication.translate
    parts = [free_text(day), *(f"{mark.word} {mark.count:,}" for mark in marks_of(day))]
    away = day.owned - day.free - day.out - day.promised
    if away > 0:
        said = translate("AssetCalendar", "damaged, lost or in repair {count}")
        parts.append(said.format(count=f"{away:,}"))
    return ", ".join(parts)


def free_text(day: AssetDay) -> str:
    """Such as ว่าง 32/40; before the asset was entered there is nothing to count."""
    translate = QCoreApplication.translate
    if day.owned <= 0:
        return translate("AssetCalendar", "not entered")
    text = translate("AssetCalendar", "Free {free}/{all}")
    return text.format(free=f"{day.free:,}", all=f"{day.owned:,}")
