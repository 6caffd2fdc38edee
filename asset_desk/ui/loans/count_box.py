"""A field for a count of pieces."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox
from typing_extensions import override

from asset_desk.domain.assets import MAX_QUANTITY


class CountBox(QSpinBox):
    """Takes 0 to 9,999; scrolling past it changes nothing, so no count changes unseen."""

    def __init__(self, value: int = 0, *, name: str, least: int = 0) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setRange(least, MAX_QUANTITY)
        self.setValue(value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(86)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
