"""The complaints register of a year."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from asset_desk.services.measure_rows import ComplaintRow
from asset_desk.ui.complaints.table_model import ComplaintTableModel
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, button, dress, label, row
from asset_desk.ui.widgets.search_box import SearchBox


class Which(Enum):
    """Which complaints of the year are shown."""

    ALL = auto()
    OPEN = auto()
    LATE = auto()

    def lets_through(self, row: ComplaintRow) -> bool:
        """Whether a complaint is among them."""
        if self is Which.LATE:
            return row.days_late > 0
        return self is Which.ALL or row.is_open


class ComplaintListView(QWidget):
    """Lays the register out; emits what was asked."""

    back_asked = Signal()
    year_changed = Signal()
    filter_changed = Signal()
    receive_asked = Signal()
    opened = Signal(object)
    """The ComplaintRow that the officer opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("complaints_page")
        self.year = ChoiceBox(name="complaints_year")
        self.year.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.year.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.search = SearchBox(self.tr("Subject, channel or name"), name="complaint_search")
        self.which = ChoiceBox(
            [
                (Which.ALL, self.tr("All complaints")),
                (Which.OPEN, self.tr("Still open")),
                (Which.LATE, self.tr("Late")),
            ],
            name="complaints_which",
        )
        self.which.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.which.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.model = ComplaintTableModel(self)
        self.table = DeskTable(self.model)
        self.table.setObjectName("complaint_table")
        self.table.setAccessibleName(self.tr("Complaints register"))
        self.table.let_rows_grow()
        self._late = label("", "muted", name="complaints_late")
        self.open = button(
            self.tr("Open"), self._open, name="open_complaint", icon_name="folder-open"
        )
        self._lay_out()
        self.year.currentIndexChanged.connect(lambda _number: self.year_changed.emit())
        self.search.search_asked.connect(lambda _text: self.filter_changed.emit())
        self.which.currentIndexChanged.connect(lambda _number: self.filter_changed.emit())
        self.table.row_opened.connect(self.opened.emit)
        self.table.row_chosen.connect(lambda chosen: self.open.setEnabled(chosen is not None))
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self.back_asked.emit,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def offer_years(self, years: Sequence[int]) -> None:
        """Offer these fiscal years, newest first."""
        text = self.tr("Fiscal year {year}")
        self.year.set_choices([(year, text.format(year=year)) for year in years])

    def show_rows(self, rows: Sequence[ComplaintRow], *, is_filtered: bool, late: int) -> None:
        """Show these complaints, and say how many of the year are late."""
        number = self.table.currentIndex().row()
        if is_filtered:
            self.table.say_when_empty(
                self.tr("No complaint matches."),
                self.tr("Search for less, or choose all complaints."),
            )
        else:
            self.table.say_when_empty(
                self.tr("No complaint was received in this year."),
                self.tr("Press “Receive a complaint” as soon as one comes in."),
            )
        self.model.show_pages(FixedPages(rows))
        self.table.choose(min(max(number, 0), len(rows) - 1))
        text = self.tr("{count} are late") if late else self.tr("Nothing is late")
        self._late.setText(text.format(count=late))
        dress(self._late, look="bad" if late else "muted")

    def _open(self) -> None:
        if (chosen := self.table.current_row()) is not None:
            self.opened.emit(chosen)

    def _lay_out(self) -> None:
        back = button(
            self.tr("Report on the measures"),
            self.back_asked.emit,
            name="back_from_complaints",
            icon_name="arrow-left",
            look="link",
        )
        receive = button(
            self.tr("Receive a complaint"),
            self.receive_asked.emit,
            name="receive_complaint",
            icon_name="plus",
            look="primary",
        )
        title = label(self.tr("Complaints register"), "title")
        internal = label(
            self.tr("For internal use: only the administrator and the head of supplies see it."),
            "muted",
            wraps=True,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(row(back, 1))
        layout.addLayout(row(title, self._late, 1, receive))
        layout.addWidget(internal)
        filters = row(self.year, self.which, self.search, self.open)
        filters.setStretch(2, 1)
        layout.addLayout(filters)
        layout.addWidget(self.table, 1)
