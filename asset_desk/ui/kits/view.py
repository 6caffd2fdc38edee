"""The kits under the register."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from asset_desk.services.kit_rows import KitRow
from asset_desk.ui.kits.table_model import KitTableModel
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.parts import GRID, button, column, label, row


class KitsView(QWidget):
    """Lays the list out and says what was asked of it."""

    back_asked = Signal()
    add_asked = Signal()
    change_asked = Signal(object)
    close_asked = Signal(object)
    history_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.model = KitTableModel(self)
        self.table = DeskTable(self.model)
        self.table.setObjectName("kit_table")
        self.table.setAccessibleName(self.tr("Kits"))
        self.table.let_rows_grow()
        self._why = label("", "muted", name="kits_read_only", wraps=True)
        self._make_buttons()
        self._lay_out()
        self.table.row_chosen.connect(self._show_choice)
        self.table.row_opened.connect(self._open)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self.back_asked.emit,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def show_kits(self, kits: Sequence[KitRow]) -> None:
        """Show these kits; the one in hand stays in hand."""
        number = self.table.currentIndex().row()
        self.model.show_pages(FixedPages(kits))
        self.table.choose(min(max(number, 0), len(kits) - 1))

    def show_rights(self, *, may_keep: bool) -> None:
        """Take the buttons away from those who may only read, and say why."""
        self._may_keep = may_keep
        for part in (self.add, self.change, self.close_kit):
            part.setVisible(may_keep)
        said = self.tr("Your role reads this list. The property officer keeps the kits.")
        self._why.setText("" if may_keep else said)
        self._why.setVisible(not may_keep)
        self.table.say_when_empty(
            self.tr("There are no kits yet"),
            self.tr("Press “Add a kit” to put assets together that are always lent together.")
            if may_keep
            else self.tr("The property officer puts them together here."),
        )

    def _make_buttons(self) -> None:
        self._may_keep = False
        self.back = button(
            self.tr("Register"),
            self.back_asked.emit,
            name="back_from_kits",
            icon_name="arrow-left",
            look="link",
        )
        self.add = button(
            self.tr("Add a kit"),
            self.add_asked.emit,
            name="new_kit",
            icon_name="plus",
            look="primary",
        )
        self.change = button(
            self.tr("Change"),
            lambda: self.change_asked.emit(self.table.current_row()),
            name="change_kit",
            icon_name="pencil",
        )
        self.close_kit = button(
            self.tr("Close"),
            lambda: self.close_asked.emit(self.table.current_row()),
            name="close_kit",
            icon_name="archive",
        )

        self.history = button(
            self.tr("History"),
            lambda: self.history_asked.emit(self.table.current_row()),
            name="kit_history",
            icon_name="history",
        )

    def _open(self, kit: KitRow) -> None:
        if self._may_keep:
            self.change_asked.emit(kit)

    def _show_choice(self, kit: KitRow | None) -> None:
        self.change.setEnabled(kit is not None)
        self.close_kit.setEnabled(kit is not None)
        self.history.setEnabled(kit is not None)
        is_closed = kit is not None and not kit.is_active
        self.close_kit.setText(self.tr("Offer again") if is_closed else self.tr("Close"))

    def _lay_out(self) -> None:
        head = row(self.back, 1, self.history, self.close_kit, self.change, self.add)
        text = self.tr(
            "Assets that are lent together, with their accessories. They are lent and come back "
            "line by line; a slip keeps what belonged to the kit on that day."
        )
        layout = column(spacing=GRID)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.addLayout(head)
        layout.addWidget(label(self.tr("Kits"), "title"))
        layout.addWidget(label(text, "muted", wraps=True))
        layout.addWidget(self._why)
        layout.addWidget(self.table, 1)
        self.setLayout(layout)
        self._show_choice(None)
