"""The orders of a committee, and what may be done with the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from asset_desk.domain.committees import OrderId
from asset_desk.ui.committees.files_box import OrderFilesBox
from asset_desk.ui.committees.table_model import OrderLine, OrderTableModel
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.parts import GRID, button, row


class OrdersView(QWidget):
    """Lays the orders out; emits what was asked of the chosen one."""

    asked = Signal(str)
    """What was asked: preview, change, issue, discard, amend, revoke, or appoint anew."""
    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("orders_tab")
        self.model = OrderTableModel(self)
        self.table = DeskTable(self.model)
        self.table.setObjectName("order_table")
        self.table.say_when_empty(
            self.tr("No order yet"), self.tr("Draft the order that appoints the committee.")
        )
        self.files = OrderFilesBox()
        self._buttons = self._make_buttons()
        self.table.row_opened.connect(lambda _line: self.asked.emit("preview"))
        self.table.row_chosen.connect(lambda _line: self.chosen.emit())
        self._lay_out()

    def show_orders(self, lines: Sequence[OrderLine], *, choose: OrderId | None) -> None:
        """Show these orders, this one chosen; without it the one that was, or else the first."""
        before = self.current()
        kept = choose or (before.order.order_id if before else None)
        self.model.show_pages(FixedPages(lines))
        ids = [line.order.order_id for line in lines]
        self.table.choose(ids.index(kept) if kept in ids else 0)

    def current(self) -> OrderLine | None:
        """The order that is chosen."""
        line = self.table.current_row()
        return line if isinstance(line, OrderLine) else None

    def offer(self, names: Sequence[str]) -> None:
        """Offer what may be done with the chosen order, and nothing else."""
        for name, each in self._buttons.items():
            each.setVisible(name in names)

    def _make_buttons(self) -> dict[str, QPushButton]:
        told = (
            ("preview", self.tr("Look at it on paper"), "eye", ""),
            ("change", self.tr("Change the draft"), "pencil", ""),
            ("discard", self.tr("Discard the draft"), "trash-2", ""),
            ("amend", self.tr("Amend"), "square-pen", ""),
            ("revoke", self.tr("Revoke"), "ban", ""),
            ("anew", self.tr("Appoint anew"), "users", ""),
            ("issue", self.tr("Issue the order"), "stamp", "primary"),
        )
        return {name: self._button(name, text, icon, look) for name, text, icon, look in told}

    def _button(self, name: str, text: str, icon_name: str, look: str) -> QPushButton:
        return button(
            text,
            lambda: self.asked.emit(name),
            name=f"{name}_order",
            icon_name=icon_name,
            look=look,
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.files)
        made = self._buttons
        left = (made["preview"], made["change"], made["discard"])
        right = (made["anew"], made["amend"], made["revoke"], made["issue"])
        layout.addLayout(row(*left, 1, *right))
