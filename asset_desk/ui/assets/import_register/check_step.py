"""The third step of an import: every row with what would become of it. Nothing is changed yet."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from asset_desk.domain.register_import import ImportAction, ImportPlan, PlannedRow
from asset_desk.exports.import_words import action_text
from asset_desk.ui.assets.import_register.check_model import CheckTableModel
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.parts import GRID, button, column, label, row


class CheckStep(QWidget):
    """Counts on top, rows below, and one button that applies it all."""

    back_asked = Signal()
    apply_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._plan = ImportPlan(())
        self.model = CheckTableModel(self)
        self.table = DeskTable(self.model)
        self.table.setObjectName("check_table")
        self.table.say_when_empty(self.tr("No row of this kind"))
        self.said = label("", "label", name="check_said", wraps=True)
        self.reason = label("", "muted", name="check_reason", wraps=True)
        self.table.row_chosen.connect(self._show_reason)
        self._group = QButtonGroup(self)
        self.chips: dict[ImportAction | None, QPushButton] = {
            action: self._chip(action) for action in (None, *ImportAction)
        }
        self.back = button(self.tr("Back"), self.back_asked.emit, name="import_back_to_columns")
        self.apply = button(
            "", self.apply_asked.emit, name="apply_import", icon_name="check", look="primary"
        )
        layout = column(spacing=GRID + 4)
        layout.addWidget(self.said)
        layout.addLayout(row(*self.chips.values(), 1))
        layout.addWidget(self.table, 1)
        layout.addWidget(self.reason)
        layout.addLayout(row(1, self.back, self.apply))
        self.setLayout(layout)

    def show_plan(self, plan: ImportPlan, divisions: Mapping[int, str]) -> None:
        """Show what would become of every row."""
        self._plan = plan
        self.model.name_divisions(divisions)
        for action, chip in self.chips.items():
            count = len(plan.rows) if action is None else plan.count(action)
            title = self.tr("All") if action is None else action_text(action)
            chip.setText(f"{title} {count:,}")
            chip.setEnabled(bool(count))
        changing = plan.count(ImportAction.CREATE) + plan.count(ImportAction.UPDATE)
        self.apply.setEnabled(plan.changes_anything)
        self.apply.setText(self.tr("Bring in {count} rows").format(count=f"{changing:,}"))
        if plan.changes_anything:
            text = self.tr(
                "Nothing has been changed so far. Look the rows over, then bring them in."
            )
        else:
            text = self.tr("Nothing to change: the register already holds everything in this file.")
        if not plan.changes_anything and plan.count(ImportAction.SKIP) == len(plan.rows):
            text = self.tr("No row can be brought in. The reasons stand beside the rows.")
        self.said.setText(text)
        self.chips[None].setChecked(True)
        self.show_only(None)

    def show_only(self, action: ImportAction | None) -> None:
        """Show the rows of one kind, or all."""
        rows = [row for row in self._plan.rows if action in (None, row.action)]
        self.model.show_pages(FixedPages(rows))

    def _show_reason(self, row: PlannedRow | None) -> None:
        """What is to be said of the current row in full, for the table may cut it short."""
        self.reason.setText(self.model.said_of(row) if row else "")

    def _chip(self, action: ImportAction | None) -> QPushButton:
        name = f"only_{action.value if action else 'all'}"
        chip = button("", lambda: self.show_only(action), name=name, look="chip")
        chip.setCheckable(True)
        self._group.addButton(chip)
        return chip
