"""Small parts that every screen is put together from."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from asset_desk.ui.icons import BEFORE_TEXT, icon
from asset_desk.ui.look import colour

GRID = 8


def label(text: str, look: str = "", *, name: str = "", wraps: bool = False) -> QLabel:
    """A text; `look` is one of the sheet's: title, subtitle, muted, label, problem, number."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setObjectName(name)
    made.setWordWrap(wraps)
    if look:
        made.setProperty("look", look)
    return made


def plain_tip(text: str) -> str:
    """A text as a tool tip: what looks like markup is shown as it was typed."""
    if "<" not in text:
        return text
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>"


def button(
    text: str, clicked: Callable[[], object], *, name: str, icon_name: str = "", look: str = ""
) -> QPushButton:
    """A button; `look` is primary, danger, link, chip or tile. `name` is what a test presses."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if look:
        made.setProperty("look", look)
    if icon_name:
        made.setIcon(icon(icon_name, _ink(look), gap=BEFORE_TEXT if text else 0))
        made.setIconSize(made.iconSize() + QSize(BEFORE_TEXT if text else 0, 0))
    made.clicked.connect(lambda _checked=False: clicked())
    return made


def _ink(look: str) -> Any:
    tokens = {"primary": "accent_text", "danger": "bad", "link": "accent"}
    return colour(tokens[look]) if look in tokens else None


def dress(widget: QWidget, **properties: object) -> None:
    """Set properties that the style sheet looks at, and have it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def card(*, margin: int = 2 * GRID) -> tuple[QFrame, QVBoxLayout]:
    """A white panel with a thin line around it, and the layout within."""
    frame = QFrame()
    frame.setProperty("look", "card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(GRID)
    return frame, layout


def rule() -> QFrame:
    """A thin line across."""
    line = QFrame()
    line.setProperty("look", "line")
    return line


def row(*parts: QWidget | int, spacing: int = GRID, margins: int = 0) -> QHBoxLayout:
    """Widgets side by side; a number is a stretch of that weight."""
    layout = QHBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(margins, margins, margins, margins)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        else:
            layout.addWidget(part)
    return layout


def column(*parts: QWidget | int, spacing: int = GRID, margins: int = 0) -> QVBoxLayout:
    """Widgets one below the other; a number is a stretch of that weight."""
    layout = QVBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(margins, margins, margins, margins)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        else:
            layout.addWidget(part)
    return layout


def scrolled(content: QWidget) -> QScrollArea:
    """The content in an area that scrolls up and down when the window is too low for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    return area


class ChoiceBox(QComboBox):
    """A choice among values; each is shown by its words and kept as itself."""

    def __init__(self, choices: Sequence[tuple[Any, str]] = (), *, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer these instead; what was chosen stays chosen, and it is told when it cannot."""
        chosen, is_first_time = self.value(), self.count() == 0
        was_quiet = self.blockSignals(True)
        self.clear()
        for value, text in choices:
            self.addItem(text, (value,))
        self.choose(chosen)
        self.blockSignals(was_quiet)
        if not is_first_time and self.value() != chosen:
            self.currentIndexChanged.emit(self.currentIndex())

    def value(self) -> Any:
        """The chosen value, or None."""
        held = self.currentData()
        return held[0] if isinstance(held, tuple) else None

    def choose(self, value: Any) -> None:
        """Choose a value; one that is not offered changes nothing."""
        for number in range(self.count()):
            if self.itemData(number)[0] == value:
                self.setCurrentIndex(number)
                return


def words_of(kind: type[Enum]) -> list[tuple[Any, str]]:
    """Every value of a kind with its words, for a ChoiceBox."""
    from asset_desk.ui.words import word

    return [(value, word(value)) for value in kind]
