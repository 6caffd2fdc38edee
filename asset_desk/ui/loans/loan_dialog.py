"""What the dialogs about one loan share."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from asset_desk.services.rows import LoanPage
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.dialog import DeskDialog


class LoanDialog(DeskDialog):
    """No button is pressed by Enter unless it has the focus: a scanner's Enter decides nothing."""

    def __init__(
        self, desk: Desk, page: LoanPage, title: str, save_text: str, parent: QWidget | None
    ) -> None:
        super().__init__(title, save_text, parent)
        self._desk, self._page = desk, page
        self.save.setDefault(False)

    def _order(self, *parts: QWidget) -> None:
        """Let Tab go through these, then cancel and save; the cursor begins at the first."""
        for before, after in pairwise((*parts, self.cancel, self.save)):
            QWidget.setTabOrder(before, after)
        parts[0].setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            return
        super().keyPressEvent(event)
