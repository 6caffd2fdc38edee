"""Chooses a kit for a borrow form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from asset_desk.services.kit_rows import KitRow
from asset_desk.ui.kits.table_model import KitTableModel
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.parts import label

STATUS_COLUMN = 3


class KitChoiceDialog(DeskDialog):
    """One kit at a time; all its lines go on the form, where each may still be changed."""

    chosen = Signal(object)
    """The KitRow that was chosen."""

    def __init__(self, kits: Sequence[KitRow], parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("KitChoiceDialog", "Add a kit to the form")
        super().__init__(title, translate("KitChoiceDialog", "Add it"), parent)
        self.setMinimumSize(860, 420)
        model = KitTableModel(self)
        self.table = DeskTable(model)
        self.table.setObjectName("kit_choices")
        self.table.setAccessibleName(self.tr("Kits"))
        self.table.setColumnHidden(STATUS_COLUMN, True)
        self.table.let_rows_grow()
        self.table.say_when_empty(
            self.tr("There are no kits yet"),
            self.tr("The property officer puts them together under “Register”, “Kits”."),
        )
        text = self.tr("Everything in the kit goes on the form line by line.")
        self.body.addWidget(label(text, "muted", wraps=True))
        self.body.addWidget(self.table, 1)
        model.show_pages(FixedPages(kits))
        self.table.choose(0)
        self.save.setEnabled(bool(kits))
        self.table.row_opened.connect(lambda _kit: self.save.click())
        self.accepted.connect(self._tell)
        self.table.setFocus()

    def _tell(self) -> None:
        kit = self.table.current_row()
        if kit is not None:
            self.chosen.emit(kit)
