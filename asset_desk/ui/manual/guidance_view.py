"""The guidance of a draft: what the manual says, and what the borrow form then enforces."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from asset_desk.domain.guidance import Guidance
from asset_desk.ui.manual.guidance_model import GuidanceTableModel
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.parts import GRID, button, column, label, row


class GuidanceView(QWidget):
    """Lays the list out and says what was asked of it."""

    back_asked = Signal()
    add_asked = Signal()
    change_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("guidance_page")
        self.model = GuidanceTableModel(self)
        self.table = DeskTable(self.model)
        self.table.setObjectName("guidance_table")
        self.table.setAccessibleName(self.tr("Guidance"))
        self._title = label("", "title", name="guidance_title")
        self._make_buttons()
        self._lay_out()
        self.table.row_chosen.connect(self._show_choice)
        self.table.row_opened.connect(self.change_asked)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self.back_asked.emit,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def show_guidance(self, guidance: Sequence[Guidance], version: str) -> None:
        """Show these; the one in hand stays in hand."""
        self._title.setText(self.tr("Guidance of {version}").format(version=version))
        number = self.table.currentIndex().row()
        self.model.show_pages(FixedPages(guidance))
        self.table.choose(min(max(number, 0), len(guidance) - 1))

    def _make_buttons(self) -> None:
        self.back = button(
            self.tr("Manual"),
            self.back_asked.emit,
            name="back_from_guidance",
            icon_name="arrow-left",
            look="link",
        )
        self.add = button(
            self.tr("Add guidance"),
            self.add_asked.emit,
            name="add_guidance",
            icon_name="plus",
            look="primary",
        )
        self.change = button(
            self.tr("Change"),
            lambda: self.change_asked.emit(self.table.current_row()),
            name="change_guidance",
            icon_name="pencil",
        )
        self.remove = button(
            self.tr("Remove"),
            lambda: self.remove_asked.emit(self.table.current_row()),
            name="remove_guidance",
            icon_name="trash-2",
        )
        self.table.say_when_empty(
            self.tr("This version has no guidance yet"),
            self.tr("Press “Add guidance” for a type of work or a category of assets."),
        )

    def _show_choice(self, guidance: Guidance | None) -> None:
        for part in (self.change, self.remove):
            part.setEnabled(guidance is not None)

    def _lay_out(self) -> None:
        text = self.tr(
            "What stands here is printed in the manual, shown on the borrow form and enforced "
            "there from the day the version is in force."
        )
        layout = column(spacing=GRID)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.addLayout(row(self.back, 1, self.remove, self.change, self.add))
        layout.addWidget(self._title)
        layout.addWidget(label(text, "muted", wraps=True))
        layout.addWidget(self.table, 1)
        self.setLayout(layout)
        self._show_choice(None)
