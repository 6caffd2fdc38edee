"""What every page of the settings has: a title, a sentence, and why it may only be read."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asset_desk.domain.accounts import Permission
from asset_desk.ui.widgets.parts import GRID, label


class SettingsPart(Protocol):
    """The presenter of one page."""

    @property
    def view(self) -> QWidget:
        """The page."""

    def refresh(self) -> None:
        """Read again what the page shows."""


class SettingsPage(QWidget):
    """A page that lays its own content out in `body`."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self._why = label("", "warning", name="read_only", wraps=True)
        self._why.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(label(title, "title"))
        layout.addWidget(label(sentence, "muted", wraps=True))
        layout.addWidget(self._why)
        layout.addLayout(self.body, 1)

    def say_read_only(self, *, permission: Permission, may_change: bool) -> None:
        """Say why nothing can be changed here, and whom to ask."""
        self._why.setText("" if may_change else read_only_text(permission))
        self._why.setVisible(not may_change)


def read_only_text(permission: Permission) -> str:
    """Why this officer may only read, and whom to ask."""
    translate = QCoreApplication.translate
    if permission is Permission.KEEP_ACCOUNTS:
        return translate("SettingsPage", "Only the administrator may change this.")
    return translate(
        "SettingsPage",
        "Your role may only read this. The administrator or the head of supplies changes it.",
    )
