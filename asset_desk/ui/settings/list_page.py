"""A page of the settings that is a list with its buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QPushButton

from asset_desk.domain.accounts import Permission
from asset_desk.ui.settings.page import SettingsPage
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import FixedPages, PageTableModel
from asset_desk.ui.widgets.parts import button, row


class ListPage(SettingsPage):
    """The list takes the room; buttons that need a row in hand are off without one."""

    def __init__(
        self, title: str, sentence: str, model: PageTableModel[Any], *, table_name: str
    ) -> None:
        super().__init__(title, sentence)
        self.model = model
        self.table = DeskTable(model)
        self.table.setObjectName(table_name)
        self.body.addWidget(self.table, 1)
        self.foot = row(1)
        self.body.addLayout(self.foot)
        self._buttons: list[QPushButton] = []
        self._needing_row: list[QPushButton] = []
        self.table.row_chosen.connect(self._after_choice)

    def add_button(
        self,
        text: str,
        asked: Callable[[], object],
        *,
        name: str,
        icon_name: str,
        needs_row: bool = True,
    ) -> QPushButton:
        """Offer something to do with the row in hand, or with the list."""
        look = "" if needs_row else "primary"
        made = button(text, asked, name=name, icon_name=icon_name, look=look)
        self._buttons.append(made)
        if needs_row:
            self._needing_row.append(made)
            made.setEnabled(False)
        self.foot.addWidget(made)
        return made

    def show_rows(self, rows: Sequence[Any], *, may_change: bool, permission: Permission) -> None:
        """Show these rows, and the buttons to those who may press them."""
        number = self.table.currentIndex().row()
        self.model.show_pages(FixedPages(rows))
        self.table.choose(min(max(number, 0), len(rows) - 1))
        for made in self._buttons:
            made.setVisible(may_change)
        self.say_read_only(permission=permission, may_change=may_change)

    def _after_choice(self, chosen: object) -> None:
        for made in self._needing_row:
            made.setEnabled(chosen is not None)
