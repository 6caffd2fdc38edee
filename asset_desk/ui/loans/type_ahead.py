"""A field that offers what may be meant as one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from asset_desk.ui.icons import icon
from asset_desk.ui.widgets.hinted_line import HintedLine

MOST_SHOWN = 6
ROW_HEIGHT = 50
WIDEST = 560


@dataclass(frozen=True, slots=True)
class Choice:
    """One offer: what it stands for, its words, and a second line that tells it from others."""

    value: Any
    text: str
    hint: str = ""


class TypeAhead(HintedLine):
    """Asks for choices on every letter; arrows and Enter, or a click, pick one.

    The choices are shown over `overlay`, which is the whole page, so that nothing is clipped.
    """

    choices_asked = Signal(str)
    picked = Signal(object)
    """What was picked, as `Choice.value` has it."""
    entered = Signal(str)
    """Enter was pressed: the text as it stands, such as a scanned code."""

    def __init__(self, overlay: QWidget, hint: str, *, name: str, choices_name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(hint)
        self.addAction(QAction(icon("search"), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self.choices = QListWidget(overlay)
        self.choices.setObjectName(choices_name)
        self.choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choices.setWordWrap(False)
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices.hide()
        self._overlay = overlay
        self._is_moved = False
        self.textEdited.connect(self._ask)
        self.choices.itemClicked.connect(self._pick)

    def offer(self, choices: Sequence[Choice], *, more: int = 0, none: str = "") -> None:
        """Show what may be meant, how many more there are, or why there is nothing."""
        self.choices.clear()
        self._is_moved = False
        for choice in choices:
            self._add(f"{choice.text}\n{choice.hint}" if choice.hint else choice.text, choice)
        if not choices and none:
            self._add(none, None)
        if more:
            self._add(self.tr("{count} more: type further letters").format(count=f"{more:,}"), None)
        self.choices.setCurrentRow(0 if choices else -1)
        self._show_choices()

    @property
    def is_chosen_by_hand(self) -> bool:
        """Whether the officer has moved to the choice that is marked."""
        return self._is_moved

    def pick_current(self) -> bool:
        """Pick the choice that is marked; says whether there was one."""
        item = self.choices.currentItem()
        if self.choices.isHidden() or item is None or item.data(Qt.ItemDataRole.UserRole) is None:
            return False
        self._pick(item)
        return True

    def close_choices(self) -> None:
        """Take the choices away."""
        self.choices.hide()

    @override
    def event(self, event: QEvent) -> bool:
        """Escape belongs to the open choices before it is anybody's shortcut."""
        is_escape = (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        )
        if is_escape and not self.choices.isHidden():
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_open = event.key(), not self.choices.isHidden()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.text().strip())
        elif key == Qt.Key.Key_Escape and is_open:
            self.close_choices()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.choices.isHidden():
            self._show_choices()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_choices()

    def _ask(self, text: str) -> None:
        if text.strip():
            self.choices_asked.emit(text.strip())
        else:
            self.close_choices()

    def _move(self, by: int) -> None:
        if self.choices.isHidden():
            self.choices_asked.emit(self.text().strip())
            return
        self._is_moved = True
        number = self.choices.currentRow() + by
        item = self.choices.item(number) if number >= 0 else None
        if item is not None and item.data(Qt.ItemDataRole.UserRole) is not None:
            self.choices.setCurrentRow(number)

    def _pick(self, item: QListWidgetItem) -> None:
        choice = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(choice, Choice):
            self.close_choices()
            self.picked.emit(choice.value)

    def _add(self, text: str, choice: Choice | None) -> None:
        item = QListWidgetItem(text)
        if choice is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            item.setData(Qt.ItemDataRole.UserRole, choice)
        lines = text.count("\n") + 1
        item.setSizeHint(QSize(0, ROW_HEIGHT if lines > 1 else ROW_HEIGHT - 14))
        self.choices.addItem(item)

    def _show_choices(self) -> None:
        count = self.choices.count()
        self.choices.setVisible(count > 0)
        heights = [self.choices.sizeHintForRow(number) for number in range(count)]
        where = self.mapTo(self._overlay, QPoint(0, self.height() + 2))
        width = min(max(self.width(), 420), WIDEST, self._overlay.width() - where.x() - 8)
        room = self._overlay.height() - where.y() - 8
        height = min(sum(heights) + 16, MOST_SHOWN * ROW_HEIGHT + 16, room)
        self.choices.setGeometry(where.x(), where.y(), width, height)
        self.choices.raise_()
