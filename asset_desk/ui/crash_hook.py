"""What happens when the program meets a bug: it is written down, and the officer is told."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asset_desk.ui.crash_dialog import CrashDialog

LOG = logging.getLogger("asset_desk")


def report_of(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None, version: str
) -> str:
    """The report: versions and the traceback, no data of the office's."""
    head = f"Asset Desk {version} · Python {platform.python_version()} · {platform.platform()}"
    return "\n".join([head, "", *traceback.format_exception(kind, error, trace)])


class CrashHook:
    """Logs what nobody caught and shows it; one dialog at a time."""

    def __init__(self, version: Callable[[], str]) -> None:
        self._version = version
        self._shown: CrashDialog | None = None

    def install(self) -> None:
        """Take over from Python's own hook."""
        sys.excepthook = self

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log the error and show it."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = report_of(kind, error, trace, self._version())
        LOG.error("%s", report)
        if self._shown is None:
            from asset_desk.ui.crash_dialog import CrashDialog

            self._shown = CrashDialog(report)
            self._shown.finished.connect(self._forget)
            self._shown.open()

    def _forget(self, _result: int) -> None:
        self._shown = None
