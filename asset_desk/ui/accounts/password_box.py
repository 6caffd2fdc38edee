"""A box for a password that tells of a keyboard in the wrong state."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from asset_desk.ui.icons import icon


class PasswordBox(QLineEdit):
    """Shows dots until asked; `keyboard_noticed` says when capitals or Thai letters are typed."""

    keyboard_noticed = Signal(str)

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._show = QAction(icon("eye"), self.tr("Show what was typed"), self)
        self._show.setCheckable(True)
        self._show.toggled.connect(self._show_typed)
        self.addAction(self._show, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._after_change)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.text().strip():
            self.keyboard_noticed.emit(_notice(event))

    def _show_typed(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)

    def _after_change(self, text: str) -> None:
        if not text:
            self.keyboard_noticed.emit("")


def _notice(event: QKeyEvent) -> str:
    text = event.text()
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if any("฀" <= letter <= "๿" for letter in text):
        return QCoreApplication.translate("PasswordBox", "The keyboard is set to Thai.")
    if text.isascii() and text.isalpha() and text.isupper() != shifted:
        return QCoreApplication.translate("PasswordBox", "Caps Lock is on.")
    return ""
