"""The control ledger on the screen: a year, its filters, its lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from asset_desk.domain.assets import DivisionId
from asset_desk.domain.office import BorrowerKind, Division
from asset_desk.services.queries import Pages
from asset_desk.services.rows import LedgerFilter, LedgerRow, LedgerState
from asset_desk.ui.ledger.ledger_table import FixedColumnsTable
from asset_desk.ui.ledger.table_model import FIXED, LedgerTableModel
from asset_desk.ui.ledger.year_strip import YearStrip
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, button, label, row, words_of
from asset_desk.ui.widgets.search_box import SearchBox

LEAST_LETTERS, LEAST_SEARCH = 4, 112
"""With these the filters fit the smallest window."""


class LedgerView(QWidget):
    """Lays the ledger out; emits what was asked."""

    filter_changed = Signal()
    line_opened = Signal(object)
    """The LedgerRow that the officer opened."""
    xlsx_asked = Signal()
    pdf_asked = Signal()
    preview_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.year = ChoiceBox(name="fiscal_year")
        self.search = SearchBox(
            self.tr("Slip, borrower, asset, code or purpose"), name="ledger_search"
        )
        self.state = ChoiceBox(words_of(LedgerState), name="ledger_state")
        self.division = ChoiceBox(name="ledger_division")
        self.kind = ChoiceBox(
            [(None, self.tr("All kinds of borrowers")), *words_of(BorrowerKind)],
            name="ledger_kind",
        )
        self.clear = button(
            self.tr("Show all"), self.clear_filters, name="clear_filters", icon_name="x"
        )
        self._count = label("", "muted", name="ledger_count")
        self.year_papers = YearStrip()
        self.rows = LedgerTableModel(self)
        self.table = FixedColumnsTable(self.rows, FIXED)
        self.table.setObjectName("ledger_table")
        self.table.setAccessibleName(self.tr("Control ledger"))
        self._lay_out()
        self._connect()

    def which(self, present_year: int) -> LedgerFilter:
        """What is asked for; `present_year` when no year is chosen yet."""
        return LedgerFilter(
            fiscal_year=self.year.value() or present_year,
            text=self.search.text().strip(),
            state=self.state.value(),
            division_id=self.division.value(),
            borrower_kind=self.kind.value(),
        )

    def offer_years(self, years: Sequence[int]) -> None:
        """Offer these fiscal years, newest first."""
        text = self.tr("Fiscal year {year}")
        self.year.set_choices([(year, text.format(year=year)) for year in years])

    def offer_divisions(self, divisions: Sequence[Division]) -> None:
        """Offer these divisions, and all of them together."""
        choices: list[tuple[DivisionId | None, str]] = [(None, self.tr("All divisions"))]
        choices += [(each.division_id, each.name) for each in divisions]
        self.division.set_choices(choices)

    def choose_year(self, year: int) -> None:
        """Show this year with every filter off."""
        self.year.blockSignals(True)
        self.year.choose(year)
        self.year.blockSignals(False)
        self.clear_filters()

    def clear_filters(self) -> None:
        """Take every filter off, but not the year."""
        for each in (self.search, self.state, self.division, self.kind):
            each.blockSignals(True)
        self.search.clear()
        for choice in (self.state, self.division, self.kind):
            choice.setCurrentIndex(0)
        for each in (self.search, self.state, self.division, self.kind):
            each.blockSignals(False)
        self.filter_changed.emit()

    def show_lines(
        self, pages: Pages[LedgerRow], which: LedgerFilter, *, same_place: bool = False
    ) -> None:
        """Show these lines, from the first one unless they stay at the same place."""
        bar, number = self.table.verticalScrollBar(), self.table.currentIndex().row()
        at = bar.value()
        is_filtered = which != LedgerFilter(fiscal_year=which.fiscal_year)
        self.clear.setVisible(is_filtered)
        self._say_why_empty(which.fiscal_year, is_filtered=is_filtered)
        self.rows.show_pages(pages)
        if same_place:
            self.table.choose(number)
            bar.setValue(at)
        else:
            self.table.scrollToTop()
        count = self.rows.rowCount()
        self._count.setText(self.tr("{count} lines").format(count=f"{count:,}"))

    def say_failed(self) -> None:
        """Say that the ledger cannot be read; the message bar says why."""
        self.table.say_when_empty(
            self.tr("The ledger cannot be read."), self.tr("Press F5 to try again.")
        )

    def _say_why_empty(self, year: int, *, is_filtered: bool) -> None:
        if is_filtered:
            said = self.tr("No line of fiscal year {year} matches.").format(year=year)
            hint = self.tr("Search for less, or press Show all.")
        else:
            said = self.tr("Nothing has been lent in fiscal year {year} yet.").format(year=year)
            hint = self.tr("Every approved loan gets its lines here by itself.")
        self.table.say_when_empty(said, hint)

    def _connect(self) -> None:
        self.search.search_asked.connect(lambda _text: self.filter_changed.emit())
        for choice in (self.year, self.state, self.division, self.kind):
            choice.currentIndexChanged.connect(lambda _number: self.filter_changed.emit())
        self.table.row_opened.connect(self.line_opened)
        QShortcut(QKeySequence.StandardKey.Find, self, self._find)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _lay_out(self) -> None:
        preview = button(
            self.tr("Look at it on paper"),
            self.preview_asked.emit,
            name="preview_ledger",
            icon_name="eye",
        )
        pdf = button(
            self.tr("Save as PDF"), self.pdf_asked.emit, name="export_ledger_pdf", icon_name="save"
        )
        xlsx = button(
            self.tr("Save as Excel"),
            self.xlsx_asked.emit,
            name="export_ledger_xlsx",
            icon_name="file-spreadsheet",
            look="primary",
        )
        title = label(self.tr("Control ledger of loans"), "title")
        self.year.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.year.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for choice in (self.state, self.division, self.kind):
            choice.setMinimumContentsLength(LEAST_LETTERS)
        self.search.setMinimumWidth(LEAST_SEARCH)
        filters = row(self.year, self.search, self.state, self.division, self.kind, self.clear)
        for number, weight in enumerate((0, 5, 4, 4, 5)):
            filters.setStretch(number, weight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addLayout(row(title, self._count, 1, preview, pdf, xlsx))
        layout.addLayout(filters)
        layout.addWidget(self.year_papers)
        layout.addWidget(self.table, 1)
