"""What the start did not wait for is made ready afterwards, while the officer types a name."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 5
"""Long enough for a key that was pressed meanwhile to be seen."""


class Warming(QObject):
    """Takes small steps one by one on the screen's own thread, whenever that has nothing to do.

    Not on a worker's: reading a module in holds the interpreter either way, and an officer who asks
    for the same module meanwhile would wait for the other thread's half.
    """

    ended = Signal()

    def __init__(
        self, steps: Iterable[Callable[[], object]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._steps = iter(steps)
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._take_one)

    def begin(self) -> None:
        """Take the first step as soon as the screen has been painted."""
        self._timer.start()

    def _take_one(self) -> None:
        step = next(self._steps, None)
        if step is not None:
            step()
            return
        self._timer.stop()
        self.ended.emit()
