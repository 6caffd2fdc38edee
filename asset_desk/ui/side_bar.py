"""The side bar: the office, the screens, and who is at the desk."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asset_desk.ui.icons import icon
from asset_desk.ui.look import Theme, colour
from asset_desk.ui.screen import Entry
from asset_desk.ui.widgets.parts import GRID, label, plain_tip

KEYS = (*(f"Ctrl+{number}" for number in range(1, 10)), "Ctrl+0", "Ctrl+,")
"""The keys of the screens, in their order."""

WIDTH = 216
OFFICER_ROOM = WIDTH - 64
"""What the icon and the arrow of the menu leave, in pixels."""


class SideBar(QFrame):
    """One button a screen, Ctrl+1 onwards; below them the officer and what is theirs."""

    screen_asked = Signal(str)
    theme_asked = Signal(object)
    password_asked = Signal()
    sign_out_asked = Signal()
    help_asked = Signal()
    about_asked = Signal()

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side_bar")
        self.setFixedWidth(WIDTH)
        self._office = label("", "subtitle", name="office_name", wraps=True)
        self._place = label("", "muted", wraps=True)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._officer = QToolButton(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 2 * GRID, 0, GRID)
        self._layout.setSpacing(2)
        for part in (self._office, self._place):
            part.setContentsMargins(2 * GRID, 0, GRID, 0)
            self._layout.addWidget(part)
        self._layout.addSpacing(2 * GRID)
        for number, entry in enumerate(entries, start=1):
            self._layout.addWidget(self._entry_button(entry, number))
        self._layout.addStretch(1)
        self._layout.addWidget(self._officer)
        self._set_up_officer()

    def show_office(self, name: str, place: str) -> None:
        """Show whose desk this is."""
        self._office.setText(name)
        self._place.setText(place)

    def show_officer(self, name: str, role: str) -> None:
        """Show who is at the desk."""
        lines = (*_in_lines(name, self._officer), *_in_lines(role, self._officer))
        self._officer.setText("\n".join(lines))
        self._officer.setToolTip(plain_tip(f"{name} · {role}"))

    def mark(self, name: str) -> None:
        """Show which screen is in front."""
        self._buttons[name].setChecked(True)

    def _entry_button(self, entry: Entry, number: int) -> QToolButton:
        made = _wide_button(entry.title, entry.icon)
        made.setObjectName(f"go_{entry.name}")
        made.setCheckable(True)
        made.setToolTip(entry.title)
        if number <= len(KEYS):
            made.setShortcut(QKeySequence(KEYS[number - 1]))
            made.setToolTip(f"{entry.title} ({KEYS[number - 1]})")
        made.clicked.connect(lambda _checked=False: self.screen_asked.emit(entry.name))
        self._group.addButton(made)
        self._buttons[entry.name] = made
        return made

    def _set_up_officer(self) -> None:
        self._officer.setObjectName("officer_menu")
        self._officer.setIcon(icon("user-round", colour("side_text")))
        self._officer.setIconSize(QSize(22, 22))
        self._officer.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._officer.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._officer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        menu = QMenu(self._officer)
        menu.addAction(icon("key-round"), self.tr("Change my password"), self.password_asked.emit)
        themes = menu.addMenu(icon("contrast"), self.tr("Colours"))
        for theme, text in (
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
            (Theme.CONTRAST, self.tr("High contrast")),
        ):
            themes.addAction(text, functools.partial(self.theme_asked.emit, theme))
        menu.addAction(icon("keyboard"), self.tr("Keys"), self.help_asked.emit)
        menu.addAction(icon("info"), self.tr("About Asset Desk"), self.about_asked.emit)
        menu.addSeparator()
        menu.addAction(icon("log-out"), self.tr("Sign out"), self.sign_out_asked.emit)
        self._officer.setMenu(menu)


def _in_lines(text: str, shown_by: QWidget) -> list[str]:
    """The text on as many lines as the side bar needs for it, broken between words."""
    metrics, lines = shown_by.fontMetrics(), [""]
    for word in text.split():
        line = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(line) > OFFICER_ROOM:
            lines.append(word)
        else:
            lines[-1] = line
    return lines


def _wide_button(text: str, icon_name: str) -> QToolButton:
    made = QToolButton()
    made.setText(f" {text}")
    made.setIcon(icon(icon_name, colour("side_text")))
    made.setIconSize(QSize(20, 20))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made
