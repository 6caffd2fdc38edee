"""The national ID of a person, hidden until someone asks to see it (PDPA)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from asset_desk import thai
from asset_desk.ui.widgets.parts import button


class NationalIdBox(QWidget):
    """A kept number is shown masked and cannot be typed over until `show_number` is pressed."""

    edited = Signal()

    def __init__(self, kept: str) -> None:
        super().__init__()
        self.setObjectName("national_id")
        self._kept = kept
        self._is_masked = bool(kept)
        self.line = QLineEdit(thai.mask_national_id(kept) if kept else "")
        self.line.setObjectName("national_id_text")
        self.line.setReadOnly(self._is_masked)
        self._show = button(self.tr("Show"), self._unmask, name="show_number", icon_name="eye")
        self._show.setVisible(self._is_masked)
        self.line.textEdited.connect(lambda _text: self.edited.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._show)
        self.setFocusProxy(self.line)

    def value(self) -> str:
        """The number as kept or typed, never the mask."""
        return self._kept if self._is_masked else self.line.text().strip()

    def warning(self) -> str:
        """What seems wrong with the number; it may be kept all the same."""
        number = self.value()
        if not number or thai.national_id_is_valid(number):
            return ""
        return self.tr("The check digit does not fit. Compare it with the card; it may be kept.")

    def _unmask(self) -> None:
        self._is_masked = False
        self.line.setText(self._kept)
        self.line.setReadOnly(False)
        self._show.hide()
        self.line.setFocus()
