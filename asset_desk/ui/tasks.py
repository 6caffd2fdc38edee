"""Slow work off the screen's thread, with progress, and its result back on it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from queue import SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")
Progress = Callable[[int, int], bool]
"""Told how much is done of how much; answers False when the officer has asked to stop."""

_News = Callable[[], None]


class Task(QObject):
    """A piece of slow work under way; lives and dies on the screen's thread."""

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, stop: threading.Event, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = stop

    def stop(self) -> None:
        """Ask the work to stop at its next report of progress."""
        self._stop.set()


class TaskRunner(QObject):
    """One piece of work at a time; `done` and `failed` are called on the screen's thread.

    The worker's thread touches one Qt object only, this one, which outlives all work: an object
    that ended with its work could be deleted by the screen while the worker still speaks for it.
    """

    _something_happened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._news: SimpleQueue[_News] = SimpleQueue()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk-work")
        self._open: set[Task] = set()
        self._last: Future[None] | None = None
        self._something_happened.connect(self._hear, Qt.ConnectionType.QueuedConnection)

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
        stop = threading.Event()
        task = Task(stop, self)

        def finish(tell: _News) -> None:
            self._open.discard(task)
            task.ended.emit()
            task.deleteLater()
            tell()

        def report(so_far: int, of: int) -> bool:
            self._post(lambda: task.progressed.emit(so_far, of))
            return not stop.is_set()

        def job() -> None:
            try:
                made = work(report)
            except Exception as error:  # noqa: BLE001 - handed over, not swallowed
                trouble = error
                self._post(lambda: finish(lambda: failed(trouble)))
            else:
                self._post(lambda: finish(lambda: done(made)))

        self._open.add(task)
        self._last = self._worker.submit(job)
        return task

    def wait(self) -> None:
        """Wait until nothing runs any more, before the program ends.

        Work whose result has come back may still be speaking: the wait is for the worker, not for
        the result.
        """
        for task in self._open:
            task.stop()
        if self._last is not None:
            wait_for([self._last])

    def _post(self, news: _News) -> None:
        self._news.put(news)
        self._something_happened.emit()

    def _hear(self) -> None:
        self._news.get()()
