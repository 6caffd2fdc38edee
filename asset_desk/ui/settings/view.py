"""The settings: their names at the left, one page of them at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asset_desk.ui.icons import BEFORE_TEXT, icon
from asset_desk.ui.widgets.parts import GRID, card

LIST_WIDTH = 208


class SettingsView(QWidget):
    """Shows one page at a time."""

    page_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("settings_page")
        self._stack = QStackedWidget()
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        frame, self._list = card(margin=GRID)
        frame.setFixedWidth(LIST_WIDTH)
        self._list.setSpacing(2)
        side = QVBoxLayout()
        side.addWidget(frame)
        side.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(side)
        layout.addWidget(self._stack, 1)

    def offer_page(self, name: str, title: str, icon_name: str) -> None:
        """Offer a page under this title."""
        made = QToolButton()
        made.setObjectName(f"settings_{name}")
        made.setText(title)
        made.setIcon(icon(icon_name, gap=BEFORE_TEXT))
        made.setIconSize(QSize(18 + BEFORE_TEXT, 18))
        made.setProperty("look", "setting")
        made.setCheckable(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setMinimumHeight(38)
        made.clicked.connect(lambda _checked=False: self.page_asked.emit(name))
        self._group.addButton(made)
        self._list.addWidget(made)
        self._buttons[name] = made

    def show_page(self, name: str, page: QWidget) -> None:
        """Bring this page forward."""
        self._buttons[name].setChecked(True)
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
