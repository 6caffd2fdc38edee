"""The lists of loans: which list, a search box, and the loans."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHeaderView, QPushButton, QWidget
from typing_extensions import override

from asset_desk.services.rows import LoanList
from asset_desk.ui.loans.table_model import (
    ASSETS,
    BACK,
    BORROWER,
    BORROWER_WIDTH,
    CHASE,
    DUE,
    FROM,
    STATUS,
    LoanTableModel,
)
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.parts import GRID, button, column, label, row
from asset_desk.ui.widgets.search_box import SearchBox
from asset_desk.ui.words import word

NARROW = 1000
LISTED: tuple[LoanList, ...] = tuple(
    which for which in LoanList if which is not LoanList.PAST_COLLECTION
)
"""What nobody came for in time is released from the home board, so it has no chip."""
_NOT_OUT = frozenset(
    {LoanList.AWAITING_APPROVAL, LoanList.AWAITING_COLLECTION, LoanList.NOT_COLLECTED}
)
_MAY_BE_LATE = frozenset({LoanList.OVERDUE, LoanList.OUT, LoanList.TO_CHASE, LoanList.CHASE_MISSED})


class LoanListView(QWidget):
    """Emits which list and which words are asked for; it decides nothing."""

    list_asked = Signal(object)
    """A LoanList."""

    def __init__(self, model: LoanTableModel) -> None:
        super().__init__()
        self.search = SearchBox(
            self.tr("Search slip, borrower, asset, purpose"), name="loans_search"
        )
        self.search.setMinimumWidth(380)
        self.blank_form = button(
            self.tr("Blank form"), lambda: None, name="blank_form", icon_name="printer"
        )
        self.table = DeskTable(model)
        self.table.setObjectName("loan_table")
        self.table.setAccessibleName(self.tr("Loans"))
        self._group = QButtonGroup(self)
        self._places = QGridLayout()
        self._places.setSpacing(6)
        self._in_a_row = 0
        self._which = LoanList.ALL
        self._chips = {which: self._chip(which) for which in LISTED}
        head = row(label(self.tr("Loans"), "title"), 1, self.search, self.blank_form)
        chips = row(spacing=0)
        chips.addLayout(self._places)
        chips.addStretch(1)
        layout = column(spacing=GRID + 4, margins=2 * GRID)
        layout.addLayout(head)
        layout.addLayout(chips)
        layout.addWidget(self.table, 1)
        self.setLayout(layout)
        QShortcut(QKeySequence.StandardKey.Find, self, self._go_to_search)

    def show_counts(self, counts: Mapping[LoanList, int]) -> None:
        """Show beside each list how many loans it holds."""
        for which, count in counts.items():
            self._chips[which].setText(f"{word(which)} {count:,}")
        self._place_chips()

    def mark(self, which: LoanList) -> None:
        """Show which list this is, with the columns that matter on it."""
        self._chips[which].setChecked(True)
        self._which = which
        self._show_columns()

    def say_when_empty(self, which: LoanList, text: str, *, may_request: bool) -> None:
        """Say why there are no rows: nothing matches the search, or the list is empty."""
        if text:
            self.table.say_when_empty(
                self.tr("No loan in this list matches “{text}”").format(text=text),
                self.tr("Try fewer letters, or press “{all}”.").format(all=word(LoanList.ALL)),
            )
            return
        self.table.say_when_empty(self._empty_text(which), self._hint(which, may_request))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_chips()
        self._show_columns()

    def _place_chips(self) -> None:
        """All lists in as few rows as the window allows, under each other in columns."""
        chips = list(self._chips.values())
        in_a_row = next(
            (
                ceil(len(chips) / rows)
                for rows in range(1, len(chips))
                if _grid_width(chips, ceil(len(chips) / rows)) <= self.width() - 4 * GRID
            ),
            1,
        )
        if in_a_row == self._in_a_row:
            return
        self._in_a_row = in_a_row
        for chip in chips:
            self._places.removeWidget(chip)
        for number, chip in enumerate(chips):
            self._places.addWidget(chip, *divmod(number, in_a_row))

    def _show_columns(self) -> None:
        """Slip, borrower and days are always whole; the rest makes room for them."""
        is_narrow, may_be_late = self.width() < NARROW, self._which in _MAY_BE_LATE
        hidden = {
            ASSETS: is_narrow and may_be_late,
            BACK: is_narrow or self._which in _NOT_OUT,
            FROM: is_narrow or self._which not in {*_NOT_OUT, LoanList.ALL},
            CHASE: not may_be_late,
        }
        for section, is_hidden in hidden.items():
            self.table.setColumnHidden(section, is_hidden)
        mode = QHeaderView.ResizeMode
        self.table.horizontalHeader().setSectionResizeMode(
            BORROWER, mode.Stretch if hidden[ASSETS] else mode.Interactive
        )
        if not hidden[ASSETS]:
            self.table.setColumnWidth(BORROWER, BORROWER_WIDTH)
        self.table.setColumnWidth(STATUS, 148 if is_narrow else 168)
        self.table.setColumnWidth(DUE, 116 if is_narrow else 164)

    def _empty_text(self, which: LoanList) -> str:
        texts = {
            LoanList.OVERDUE: self.tr("Nothing is overdue"),
            LoanList.DUE_TODAY: self.tr("Nothing is due today"),
            LoanList.AWAITING_APPROVAL: self.tr("No request is waiting for approval"),
            LoanList.AWAITING_COLLECTION: self.tr("Every approved loan has been collected"),
            LoanList.OUT: self.tr("Nothing is out"),
            LoanList.AWAITING_SETTLEMENT: self.tr("Nothing waits for settlement"),
            LoanList.NOT_COLLECTED: self.tr("Every approved loan was collected in time"),
            LoanList.ENDED: self.tr("No loan has ended yet"),
            LoanList.TO_CHASE: self.tr("Nobody has to be asked today"),
            LoanList.CHASE_MISSED: self.tr("Everybody was asked in time"),
            LoanList.ALL: self.tr("There are no loans yet"),
        }
        return texts[which]

    def _hint(self, which: LoanList, may_request: bool) -> str:
        if which is LoanList.ALL and may_request:
            return self.tr("Press “New loan” to fill in the first borrow form.")
        if which is LoanList.ALL:
            return self.tr("The property officer enters them at the desk.")
        return self.tr("Other loans are in the lists above.")

    def _chip(self, which: LoanList) -> QPushButton:
        chip = button(
            word(which),
            lambda: self.list_asked.emit(which),
            name=f"list_{which.value}",
            look="chip",
        )
        chip.setCheckable(True)
        self._group.addButton(chip)
        return chip

    def _go_to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()


def _grid_width(chips: Sequence[QPushButton], in_a_row: int) -> int:
    """How wide so many chips in a row are, each column as wide as its widest."""
    columns = (chips[start::in_a_row] for start in range(in_a_row))
    return sum(max(chip.sizeHint().width() for chip in column) + 6 for column in columns)
