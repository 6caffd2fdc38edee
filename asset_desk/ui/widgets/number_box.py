"""A field for a number, set as far from its edge as every other field."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

SIDE = 8


class NumberBox(QSpinBox):
    """The style sheet's padding does not reach the text of a spin box, so it is set here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(SIDE, 0, 0, 0)
