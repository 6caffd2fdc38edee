"""What the officer sees when the program has met a bug: nothing is lost, and a report to copy."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.parts import button, label

LOG = logging.getLogger("asset_desk")


class CrashDialog(DeskDialog):
    """Says that the last step was not kept, and offers the report."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        title = translate("CrashDialog", "Something went wrong in the program")
        super().__init__(title, translate("CrashDialog", "Close"), parent)
        self.report = report
        self.body.addWidget(
            label(
                self.tr(
                    "The last step was not kept; everything kept before is safe. Copy the report "
                    "and send it to whoever looks after the program."
                ),
                wraps=True,
            )
        )
        shown = QPlainTextEdit(report)
        shown.setObjectName("report")
        shown.setReadOnly(True)
        shown.setMinimumHeight(160)
        self.body.addWidget(shown)
        copy = button(
            self.tr("Copy the report"), self.copy, name="copy_report", icon_name="file-text"
        )
        self.foot.insertWidget(0, copy)
        self.cancel.hide()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report)


def report_of(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None, version: str
) -> str:
    """The report: versions and the traceback, no data of the office's."""
    head = f"Asset Desk {version} · Python {platform.python_version()} · {platform.platform()}"
    return "\n".join([head, "", *traceback.format_exception(kind, error, trace)])


class CrashHook:
    """Logs what nobody caught and shows it; one dialog at a time."""

    def __init__(self, version: str) -> None:
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
        report = report_of(kind, error, trace, self._version)
        LOG.error("%s", report)
        if self._shown is None:
            self._shown = CrashDialog(report)
            self._shown.finished.connect(self._forget)
            self._shown.open()

    def _forget(self, _result: int) -> None:
        self._shown = None
