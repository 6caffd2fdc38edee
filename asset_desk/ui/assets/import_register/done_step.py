"""The last step of an import: what was done, and the report of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from asset_desk.domain.register_import import ImportAction, ImportPlan
from asset_desk.exports.import_words import action_text
from asset_desk.ui.icons import pixmap
from asset_desk.ui.look import colour
from asset_desk.ui.widgets.parts import GRID, button, card, column, label, row


class DoneStep(QWidget):
    """Says how many rows came in and where the backup is."""

    report_asked = Signal()
    another_asked = Signal()
    done_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title = label("", "title", name="import_done_title", wraps=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.counts = {
            action: label("0", "number", name=f"count_{action.value}") for action in ImportAction
        }
        self.backup = label("", "muted", name="import_backup", wraps=True)
        self.backup.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.report = button(
            self.tr("Save the report (.xlsx)"),
            self.report_asked.emit,
            name="save_report",
            icon_name="file-down",
        )
        self.another = button(
            self.tr("Import another file"),
            self.another_asked.emit,
            name="import_another",
            icon_name="upload",
        )
        self.done = button(
            self.tr("Go to the register"),
            self.done_asked.emit,
            name="import_done",
            icon_name="check",
            look="primary",
        )
        self._lay_out()

    def show_result(self, plan: ImportPlan, file_name: str, backup: Path) -> None:
        """Show what became of the rows, and where the backup stands."""
        self._mark.setPixmap(pixmap("circle-check", colour("good"), size=48))
        self.title.setText(self.tr("{file} has been brought in").format(file=file_name))
        for action, count in self.counts.items():
            count.setText(f"{plan.count(action):,}")
        text = self.tr("The book as it was before is kept in the backup {file}.")
        self.backup.setText(text.format(file=backup.name))

    def _lay_out(self) -> None:
        frame, inside = card(margin=4 * GRID)
        grid = QGridLayout()
        for number, (action, count) in enumerate(self.counts.items()):
            name = label(action_text(action), "muted")
            for part in (count, name):
                part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(count, 0, number)
            grid.addWidget(name, 1, number)
        for part in (self._mark, self.title):
            inside.addWidget(part)
        inside.addLayout(grid)
        inside.addWidget(self.backup)
        layout = column(frame, 1, spacing=2 * GRID)
        layout.addLayout(row(self.report, self.another, 1, self.done))
        self.setLayout(layout)
