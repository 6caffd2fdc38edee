"""Who sits in a committee on a day, and who did before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asset_desk.ui.committees.table_model import TermLine, TermTableModel
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.parts import GRID, label, row
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit

DAY_WIDTH = 230


class MembersView(QWidget):
    """Lays the terms out, with the day that is looked at above them."""

    day_changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName("members_tab")
        self.day = ThaiDateEdit(today, name="members_day")
        self.day.setFixedWidth(DAY_WIDTH)
        self.day.set_day(today())
        self.day.day_changed.connect(self.day_changed)
        self._said = label("", "subtitle", name="order_in_force", wraps=True)
        self.model = TermTableModel(self)
        self.table = DeskTable(self.model)
        self.table.setObjectName("term_table")
        self.table.say_when_empty(
            self.tr("Nobody has been appointed yet"),
            self.tr("Members come from the orders that were issued."),
        )
        asked = label(self.tr("On the day"), "label")
        asked.setBuddy(self.day)
        top = row(asked, self.day, self._said, spacing=2 * GRID)
        top.setStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)

    def show_terms(self, lines: Sequence[TermLine], said: str) -> None:
        """Show these terms, and say which order is in force on the day."""
        self._said.setText(said)
        self.model.show_pages(FixedPages(lines))
