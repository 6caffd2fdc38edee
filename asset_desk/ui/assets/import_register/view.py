"""The steps of an import, one in front."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from asset_desk.ui.assets.import_register.check_step import CheckStep
from asset_desk.ui.assets.import_register.columns_step import ColumnsStep
from asset_desk.ui.assets.import_register.done_step import DoneStep
from asset_desk.ui.assets.import_register.file_step import FileStep
from asset_desk.ui.widgets.parts import GRID, button, column, dress, label, row


class ImportView(QWidget):
    """File, columns, check, done: where the officer is, and a bar while slow work goes on."""

    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.file, self.columns = FileStep(), ColumnsStep()
        self.check, self.done = CheckStep(), DoneStep()
        self._steps = QStackedWidget()
        for step in (self.file, self.columns, self.check, self.done):
            self._steps.addWidget(step)
        self._names = [
            label(text, "muted")
            for text in (
                *(self.tr("1 File"), self.tr("2 Columns")),
                *(self.tr("3 Check"), self.tr("4 Done")),
            )
        ]
        self.busy = label("", "muted", name="import_busy")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(220)
        self.file_name = label("", "muted", name="import_file_name")
        self.back = button(
            self.tr("Register"),
            self.back_asked.emit,
            name="leave_import",
            icon_name="arrow-left",
            look="link",
        )
        self._lay_out()
        self.show_busy("")
        self.show_step(self.file)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.back_asked.emit)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_step(self, step: QWidget) -> None:
        """Bring one step forward."""
        self._steps.setCurrentWidget(step)
        for number, name in enumerate(self._names):
            dress(name, look="label" if number == self._steps.currentIndex() else "muted")

    def step(self) -> QWidget | None:
        """The step in front."""
        return self._steps.currentWidget()

    def show_busy(self, text: str) -> None:
        """Say what is being done, and take no other wish meanwhile; an empty text ends it."""
        self.busy.setText(text)
        self.busy.setVisible(bool(text))
        self._bar.setVisible(bool(text))
        self._steps.setEnabled(not text)
        self.back.setEnabled(not text)

    def _lay_out(self) -> None:
        steps: Sequence[QWidget] = self._names
        head = row(
            label(self.tr("Import a register"), "title"),
            self.file_name,
            1,
            *steps,
            spacing=2 * GRID,
        )
        layout = column(spacing=GRID)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.addLayout(row(self.back, 1, self.busy, self._bar))
        layout.addLayout(head)
        layout.addWidget(self._steps, 1)
        self.setLayout(layout)
