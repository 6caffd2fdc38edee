"""What the main window asks of a screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from asset_desk.ui.desk import Desk


class Screen(Protocol):
    """A presenter with its view."""

    @property
    def view(self) -> QWidget:
        """What is shown."""

    def refresh(self) -> None:
        """Read again what is shown; called whenever the screen comes forward."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A screen as the side bar offers it; it is made when it is first asked for."""

    name: str
    title: str
    icon: str
    make: Callable[[Desk], Screen]
