"""A box to search a list with as one types."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from asset_desk.ui.icons import icon
from asset_desk.ui.widgets.hinted_line import HintedLine

PAUSE_MS = 150


class SearchBox(HintedLine):
    """Asks for the search once the typing pauses, at once on Enter."""

    search_asked = Signal(str)

    def __init__(self, hint: str, *, name: str = "search", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.addAction(QAction(icon("search"), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.textChanged.connect(lambda _text: self._timer.start())
        self.returnPressed.connect(self._ask)

    def _ask(self) -> None:
        self._timer.stop()
        self.search_asked.emit(self.text())
