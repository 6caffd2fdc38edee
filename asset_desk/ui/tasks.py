"""Slow work off the screen's thread, with progress, and its result back on it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from typing_extensions import override

T = TypeVar("T")
Progress = Callable[[int, int], bool]
"""Told how much is done of how much; answers False when the officer has asked to stop."""


class Task(QObject):
    """A piece of slow work under way."""

    progressed = Signal(int, int)
    ended = Signal()

    _done = Signal(object)
    _failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    def stop(self) -> None:
        """Ask the work to stop at its next report of progress."""
        self._stop.set()

    def report(self, done: int, of: int) -> bool:
        """Called from the work; says whether to go on."""
        self.progressed.emit(done, of)
        return not self._stop.is_set()


class _Job(QRunnable):
    def __init__(self, work: Callable[[Progress], object], task: Task) -> None:
        super().__init__()
        self._work, self._task = work, task

    @override
    def run(self) -> None:
        try:
            result = self._work(self._task.report)
        except Exception as error:  # noqa: BLE001 - handed over, not swallowed
            self._task._failed.emit(error)  # noqa: SLF001 - one module
        else:
            self._task._done.emit(result)  # noqa: SLF001 - one module


class TaskRunner(QObject):
    """One piece of work at a time; `done` and `failed` are called on the screen's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._open: set[Task] = set()

    @property
    def is_busy(self) -> bool:
        """Whether any work is under way or waiting."""
        return bool(self._open)

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Task:
        """Start `work`; exactly one of `done` and `failed` is called later."""
        task = Task(self)
        self._open.add(task)

        def finish(call: Callable[[Any], None], outcome: Any) -> None:
            self._open.discard(task)
            task.ended.emit()
            task.deleteLater()
            call(outcome)

        task._done.connect(lambda result: finish(done, result))  # noqa: SLF001 - one module
        task._failed.connect(lambda error: finish(failed, error))  # noqa: SLF001 - one module
        self._pool.start(_Job(work, task))
        return task

    def wait(self) -> None:
        """Wait until nothing runs any more, before the program ends."""
        for task in self._open:
            task.stop()
        self._pool.waitForDone()
