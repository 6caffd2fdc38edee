"""The list of the register with its search and filters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QWidget

from asset_desk.domain.assets import CATEGORIES, Condition, DivisionId
from asset_desk.services.queries import Pages
from asset_desk.services.rows import AssetFilter, AssetRow, AssetSort
from asset_desk.ui.assets.table_model import AssetTableModel
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, button, column, label, row, words_of
from asset_desk.ui.widgets.search_box import SearchBox

SORTS = {AssetSort.CODE: 0, AssetSort.NAME: 1, AssetSort.CATEGORY: 2, AssetSort.QUANTITY: 5}


class AssetListView(QWidget):
    """Lays the list out and says what was asked of it."""

    filter_asked = Signal(object)
    """The rows that an AssetFilter lets through."""
    asset_asked = Signal(object)
    """The AssetRow that was opened."""
    add_asked = Signal()
    import_asked = Signal()
    export_asked = Signal()
    template_asked = Signal()
    kits_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = AssetFilter()
        self.model = AssetTableModel(self)
        self.table = DeskTable(self.model)
        self.table.setObjectName("asset_table")
        self.count = label("", "muted", name="asset_count")
        self.search = SearchBox(self.tr("Search by code, name, brand, serial number or place"))
        self.category = ChoiceBox(
            [("", self.tr("All categories")), *((each, each) for each in CATEGORIES)],
            name="category_filter",
        )
        self.division = ChoiceBox([(None, self.tr("All divisions"))], name="division_filter")
        self.condition = ChoiceBox(
            [(None, self.tr("Any condition")), *words_of(Condition)], name="condition_filter"
        )
        self.out_now = _tick(self.tr("Out now"), "out_now")
        self.with_retired = _tick(self.tr("With retired"), "with_retired")
        self.clear = button(
            self.tr("Clear filters"),
            self.clear_filters,
            name="clear_filters",
            icon_name="x",
            look="link",
        )
        self.add = button(
            self.tr("Add an asset"),
            self.add_asked.emit,
            name="add_asset",
            icon_name="plus",
            look="primary",
        )
        self.bring_in = button(
            self.tr("Import"), self.import_asked.emit, name="import_register", icon_name="upload"
        )
        self.export = button(
            self.tr("Export .xlsx"),
            self.export_asked.emit,
            name="export_register",
            icon_name="file-down",
        )
        self.template = button(
            "", self.template_asked.emit, name="register_template", icon_name="file-spreadsheet"
        )
        self.kits = button(
            self.tr("Kits"), self.kits_asked.emit, name="show_kits", icon_name="package-open"
        )
        words = self.tr("An empty Excel register to fill in and import")
        self.template.setToolTip(words)
        self.template.setAccessibleName(words)
        self._lay_out()
        self._connect()

    def show_filter(self, which: AssetFilter) -> None:
        """Show these filters as chosen, without asking for them."""
        self._shown = which
        widgets = (self.search, self.category, self.division, self.condition)
        for widget in (*widgets, self.out_now, self.with_retired):
            widget.blockSignals(True)
        if self.search.text() != which.text:
            self.search.setText(which.text)
        self.category.choose(which.category)
        self.division.choose(which.division_id)
        self.condition.choose(which.condition)
        self.out_now.setChecked(which.is_out_now)
        self.with_retired.setChecked(which.with_retired)
        for widget in (*widgets, self.out_now, self.with_retired):
            widget.blockSignals(False)
        if which.sort in SORTS:
            self.table.mark_sorted(SORTS[which.sort], descending=which.descending)

    def show_divisions(self, divisions: Sequence[tuple[DivisionId, str]]) -> None:
        """Offer these divisions to filter by."""
        self.division.set_choices([(None, self.tr("All divisions")), *divisions])

    def show_assets(self, pages: Pages[AssetRow]) -> None:
        """Show this list, and how long it is."""
        number, before = self.table.currentIndex().row(), self.table.current_row()
        self.model.show_pages(pages)
        now = self.model.row(number)
        if before is not None and now is not None and now.asset_id == before.asset_id:
            self.table.choose(number)
        text = self.tr("{count} rows")
        if self._shown.is_lost:
            text = self.tr("{count} rows with lost pieces (clause 214)")
        self.count.setText(text.format(count=f"{pages.count():,}"))
        self.clear.setVisible(self.is_filtered())
        self._say_when_empty()

    def show_rights(self, *, may_keep: bool) -> None:
        """Show the buttons of those who keep the register, or leave them out."""
        for part in (self.add, self.bring_in, self.template):
            part.setVisible(may_keep)

    def is_filtered(self) -> bool:
        """Whether anything but the order narrows the list."""
        plain = AssetFilter(sort=self._shown.sort, descending=self._shown.descending)
        return replace(self._shown, with_retired=False) != plain

    def clear_filters(self) -> None:
        """Ask for the whole list again."""
        self._ask(AssetFilter(sort=self._shown.sort, descending=self._shown.descending))

    def _say_when_empty(self) -> None:
        if self.is_filtered():
            self.table.say_when_empty(
                self.tr("Nothing in the register matches this search"),
                self.tr("Change the words, or press “Clear filters”."),
            )
        elif self.add.isVisibleTo(self):
            self.table.say_when_empty(
                self.tr("The register is still empty"),
                self.tr(
                    "Press “Import” to bring in the Excel file the office already keeps, "
                    "or “Add an asset” to enter the first one."
                ),
            )
        else:
            self.table.say_when_empty(
                self.tr("The register is still empty"),
                self.tr("The property officer enters assets here."),
            )

    def _ask(self, which: AssetFilter) -> None:
        self.show_filter(which)
        self.filter_asked.emit(which)

    def _ask_what_is_chosen(self) -> None:
        self._ask(
            replace(
                self._shown,
                text=self.search.text(),
                category=self.category.value() or "",
                division_id=self.division.value(),
                condition=self.condition.value(),
                is_out_now=self.out_now.isChecked(),
                with_retired=self.with_retired.isChecked(),
            )
        )

    def _sort(self, key: AssetSort, descending: bool) -> None:
        self._ask(replace(self._shown, sort=key, descending=descending))

    def _lay_out(self) -> None:
        buttons = (self.kits, self.template, self.export, self.bring_in, self.add)
        head = row(label(self.tr("Property register"), "title"), 1, *buttons)
        filters = row(self.search, self.category, self.division, self.condition)
        for number, weight in enumerate((5, 3, 3, 3)):
            filters.setStretch(number, weight)
        narrowed = row(self.count, self.clear, 1, self.out_now, self.with_retired, spacing=2 * GRID)
        layout = column(spacing=GRID)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.addLayout(head)
        layout.addLayout(filters)
        layout.addLayout(narrowed)
        layout.addWidget(self.table, 1)
        self.setLayout(layout)
        self.clear.hide()

    def _connect(self) -> None:
        self.search.search_asked.connect(lambda _text: self._ask_what_is_chosen())
        for box in (self.category, self.division, self.condition):
            box.currentIndexChanged.connect(lambda _number: self._ask_what_is_chosen())
        for tick in (self.out_now, self.with_retired):
            tick.toggled.connect(lambda _on: self._ask_what_is_chosen())
        self.table.row_opened.connect(self.asset_asked.emit)
        self.table.sort_asked.connect(self._sort)
        find = QShortcut(QKeySequence.StandardKey.Find, self, self._find)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()


def _tick(text: str, name: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setObjectName(name)
    return box
