"""The annual count on the screen: how far it is, what differs, and where results are entered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from asset_desk.domain.assets import DivisionId
from asset_desk.domain.office import Division
from asset_desk.services.queries import Pages
from asset_desk.services.year_rows import CountFilter, CountProgress, CountRow, CountState
from asset_desk.ui.count.entry_card import EntryCard
from asset_desk.ui.count.table_model import CountTableModel
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, button, column, label, row
from asset_desk.ui.widgets.search_box import SearchBox


class CountView(QWidget):
    """Lays the annual count out; emits what was asked."""

    filter_changed = Signal()
    year_changed = Signal()
    row_chosen = Signal(object)
    """The CountRow to be counted."""
    sheet_asked = Signal()
    back_asked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.year = ChoiceBox(name="count_year")
        self.search = SearchBox(self.tr("Search by code, name or place"), name="count_search")
        self.state = ChoiceBox(
            [
                (CountState.ALL, self.tr("All assets")),
                (CountState.NOT_COUNTED, self.tr("Not counted yet")),
                (CountState.COUNTED, self.tr("Counted")),
                (CountState.DIFFERENT, self.tr("With differences")),
            ],
            name="count_state",
        )
        self.division = ChoiceBox(name="count_division")
        self.bar = QProgressBar()
        self.said = label("", name="count_progress_text", wraps=True)
        self.rows = CountTableModel(self)
        self.table = DeskTable(self.rows)
        self.entry = EntryCard(today)
        self.only_read = label("", "muted", name="count_only_read", wraps=True)
        self._lay_out()
        self._connect()

    def which(self, present_year: int) -> CountFilter:
        """What is asked for; `present_year` when no year is chosen yet."""
        return CountFilter(
            fiscal_year=self.year.value() or present_year,
            text=self.search.text().strip(),
            state=self.state.value(),
            division_id=self.division.value(),
        )

    def offer(self, years: Sequence[int], divisions: Sequence[Division]) -> None:
        """Offer these fiscal years, newest first, and these divisions."""
        text = self.tr("Fiscal year {year}")
        self.year.set_choices([(year, text.format(year=year)) for year in years])
        choices: list[tuple[DivisionId | None, str]] = [(None, self.tr("All divisions"))]
        choices += [(each.division_id, each.name) for each in divisions]
        self.division.set_choices(choices)

    def choose_year(self, year: int) -> None:
        """Show this year from now on."""
        self.year.blockSignals(True)
        self.year.choose(year)
        self.year.blockSignals(False)

    def show_rows(self, pages: Pages[CountRow], *, same_place: bool) -> None:
        """Show these assets, from the first one unless they stay at the same place."""
        bar = self.table.verticalScrollBar()
        at = bar.value()
        self._say_why_empty()
        self.rows.show_pages(pages)
        self.table.doItemsLayout()  # before it the list has no room to be scrolled in
        bar.setValue(at if same_place else 0)

    def say_failed(self) -> None:
        """Say that the count cannot be read; the message bar says why."""
        self.table.say_when_empty(
            self.tr("The count cannot be read."), self.tr("Press F5 to try again.")
        )

    def show_progress(self, progress: CountProgress) -> None:
        """Show how far the count is and what is not as it should be."""
        self.bar.setRange(0, max(progress.assets, 1))
        self.bar.setValue(progress.counted)
        text = self.tr(
            "Counted {counted} of {assets} · with differences {different} · "
            "found {found}, damaged {damaged}, missing {missing}, over {over}"
        )
        facts = {name: f"{getattr(progress, name):,}" for name in progress.__dataclass_fields__}
        self.said.setText(text.format(**facts))

    def show_rights(self, *, may_count: bool) -> None:
        """Let results be entered, or say why not and whom to ask."""
        self.entry.setVisible(may_count)
        self.only_read.setVisible(not may_count)
        self.only_read.setText(
            self.tr("You can read the count. Results are entered by the property officer.")
        )

    def _say_why_empty(self) -> None:
        if self.which(0) == CountFilter(fiscal_year=self.year.value() or 0):
            self.table.say_when_empty(
                self.tr("Nothing was in the register at the end of this year."),
                self.tr("Choose another fiscal year, or enter the assets in the register first."),
            )
        else:
            self.table.say_when_empty(
                self.tr("No asset matches."), self.tr("Search for less, or choose All assets.")
            )

    def _connect(self) -> None:
        self.search.search_asked.connect(lambda _text: self.filter_changed.emit())
        for choice in (self.state, self.division):
            choice.currentIndexChanged.connect(lambda _number: self.filter_changed.emit())
        self.year.currentIndexChanged.connect(lambda _number: self.year_changed.emit())
        self.table.row_opened.connect(self.row_chosen.emit)
        self.table.clicked.connect(lambda _index: self.row_chosen.emit(self.table.current_row()))
        find = QShortcut(QKeySequence.StandardKey.Find, self, self._find)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _lay_out(self) -> None:
        self.table.setObjectName("count_table")
        self.table.setAccessibleName(self.tr("Annual count"))
        self.bar.setObjectName("count_progress")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(GRID)
        back = button(
            self.tr("Back to the register"),
            self.back_asked.emit,
            name="leave_count",
            icon_name="arrow-left",
        )
        sheet = button(
            self.tr("Count sheet"), self.sheet_asked.emit, name="open_count_sheet", icon_name="eye"
        )
        title = label(self.tr("Annual count"), "title")
        self.year.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.year.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        filters = row(self.search, self.state, self.division)
        for number, weight in enumerate((5, 3, 3)):
            filters.setStretch(number, weight)
        left = column(spacing=GRID)
        left.addLayout(filters)
        left.addWidget(self.table, 1)
        body = row(spacing=GRID)
        body.addLayout(left, 1)
        body.addWidget(self.entry)
        layout = column(spacing=GRID)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.addLayout(row(title, self.year, 1, back, sheet))
        layout.addWidget(self.bar)
        layout.addLayout(row(self.said))
        layout.addWidget(self.only_read)
        layout.addLayout(body, 1)
        self.setLayout(layout)
