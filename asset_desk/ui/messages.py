"""The one place that tells the officer anything, and the bar on which it is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from asset_desk.domain.errors import DeskError
from asset_desk.ui.icons import SIZE, icon, pixmap
from asset_desk.ui.look import Tone, colour
from asset_desk.ui.refusal_text import refusal_text

SHOWN_FOR_MS = 10_000
ICONS = {Tone.GOOD: "circle-check", Tone.WARNING: "triangle-alert", Tone.BAD: "circle-alert"}


class Sink(Protocol):
    """Something a message can be shown on: the message bar, or a list in a test."""

    def show_message(self, text: str, tone: Tone) -> None:
        """Show one sentence; an empty one takes the last away."""


class Messages:
    """Says what happened and shows refusals; a bug goes on to the crash dialog."""

    def __init__(self, sink: Sink | None = None) -> None:
        self._sink = sink

    def show_on(self, sink: Sink) -> None:
        """Show what comes on this from now on."""
        self._sink = sink

    def say(self, text: str, tone: Tone = Tone.GOOD) -> None:
        """Show one sentence."""
        if self._sink is not None:
            self._sink.show_message(text, tone)

    def refuse(self, refused: DeskError) -> None:
        """Show why the desk said no."""
        self.say(refusal_text(refused), Tone.BAD)

    def clear(self) -> None:
        """Take the last message away."""
        self.say("")

    @contextmanager
    def refusals_shown(self) -> Iterator[None]:
        """Show a refusal raised inside the block instead of raising it."""
        try:
            yield
        except DeskError as refused:
            self.refuse(refused)


class MessageBar(QFrame):
    """One sentence with its icon; good news goes away by itself, a refusal stays until closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self._icon, self.label = QLabel(self), QLabel(self)
        self._icon.setFixedWidth(SIZE)
        self.label.setObjectName("message_text")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        close = QToolButton(self)
        close.setObjectName("close_message")
        close.setIcon(icon("x"))
        close.setToolTip(self.tr("Close this message"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.addWidget(self._icon)
        layout.addWidget(self.label, 1)
        layout.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_message(self, text: str, tone: Tone) -> None:
        """Show one sentence; an empty one takes the last away."""
        self._timer.stop()
        self.setVisible(bool(text))
        if not text:
            return
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.setPixmap(pixmap(ICONS.get(tone, "info"), colour(tone.value)))
        self.label.setText(text)
        self.label.setAccessibleName(text)
        if tone is Tone.GOOD:
            self._timer.start(SHOWN_FOR_MS)
