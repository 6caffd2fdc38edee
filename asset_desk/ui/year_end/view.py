"""The end of the fiscal year: its closing, and what was made public."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QTabWidget, QWidget

from asset_desk.ui.widgets.parts import GRID, ChoiceBox, column, label, row
from asset_desk.ui.year_end.close_tab import CloseTab
from asset_desk.ui.year_end.publications_tab import PublicationsTab


class YearEndView(QWidget):
    """The year on top, below it one tab for each side of its end."""

    year_changed = Signal()

    def __init__(self, publications: PublicationsTab) -> None:
        super().__init__()
        self.year = ChoiceBox(name="year_end_year")
        self.year.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.year.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.year.setAccessibleName(self.tr("Fiscal year"))
        self.close_tab = CloseTab()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("year_end_tabs")
        self.tabs.addTab(self.close_tab, self.tr("Close the year"))
        self.tabs.addTab(publications, self.tr("Publication register"))
        layout = column(spacing=GRID)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.addLayout(row(label(self.tr("Year end"), "title"), self.year, 1))
        layout.addWidget(self.tabs, 1)
        self.setLayout(layout)
        self.year.currentIndexChanged.connect(lambda _number: self.year_changed.emit())

    def offer_years(self, years: Sequence[int], chosen: int) -> None:
        """Offer these years; the one in hand stays, at first it is `chosen`."""
        held = self.year.value()
        self.year.blockSignals(True)
        text = self.tr("Fiscal year {year}")
        self.year.set_choices([(year, text.format(year=year)) for year in years])
        self.year.choose(held or chosen)
        self.year.blockSignals(False)
