"""Slow work in front of the officer: how far it has come, and a button to stop it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget
from typing_extensions import override

from asset_desk.domain.errors import DeskError
from asset_desk.exports.control_ledger import Stopped
from asset_desk.ui.desk import Desk
from asset_desk.ui.look import Tone
from asset_desk.ui.tasks import Progress, Task
from asset_desk.ui.widgets.dialog import DeskDialog
from asset_desk.ui.widgets.files import tell_file_trouble
from asset_desk.ui.widgets.parts import label

SHOWN_AFTER_MS = 400


class ProgressDialog(DeskDialog):
    """Shows one task; Stop asks it to end, and the dialog goes when it has ended."""

    def __init__(self, title: str, task: Task, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(title, translate("ProgressDialog", "Stop"), parent)
        self._task = task
        self.bar = QProgressBar()
        self.bar.setObjectName("progress")
        self.bar.setRange(0, 0)
        self.said = label("", "muted", name="progress_text")
        self.body.addWidget(self.bar)
        self.body.addWidget(self.said)
        self.save.hide()
        self.cancel.setText(self.tr("Stop"))
        self.cancel.setObjectName("stop_task")
        task.progressed.connect(self._show)
        task.ended.connect(self._end)

    @override
    def reject(self) -> None:
        self._task.stop()
        self.cancel.setEnabled(False)
        self.said.setText(self.tr("Stopping …"))

    def _show(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        if self.cancel.isEnabled():
            text = self.tr("{done} of {all}")
            self.said.setText(text.format(done=f"{done:,}", all=f"{of:,}"))

    def _end(self) -> None:
        self.accept()


def write_shown(
    desk: Desk,
    parent: QWidget,
    file: Path,
    write: Callable[[Path, Progress], object],
    *,
    title: str = "",
    then: Callable[[Path], object] | None = None,
) -> Task:
    """Write a file off the thread and say so; what takes a moment shows its progress.

    `then` gets the file once it is written, if the screen is still there. Known trouble is told in
    words that name the file; stopping leaves the old file as it was.
    """
    translate = QCoreApplication.translate

    def written(_outcome: object) -> None:
        desk.messages.say(translate("ProgressDialog", "Saved: {file}").format(file=file))
        if then is not None and shiboken6.isValid(parent):
            then(file)

    def failed(error: Exception) -> None:
        tell_trouble(desk, parent, file, error)

    task = desk.tasks.run(lambda progress: write(file, progress), done=written, failed=failed)
    shown = title or translate("ProgressDialog", "Writing {file}").format(file=file.name)
    show_progress(parent, shown, task)
    return task


def show_progress(parent: QWidget, title: str, task: Task) -> None:
    """Show how far a task has come, unless it has ended within a moment."""
    timer = QTimer(task)
    timer.setSingleShot(True)
    timer.timeout.connect(lambda: ProgressDialog(title, task, parent).open())
    task.ended.connect(timer.stop)
    timer.start(SHOWN_AFTER_MS)


def tell_trouble(desk: Desk, parent: QWidget, file: Path, error: Exception) -> None:
    """Say in words why slow work with a file ended; what is no known trouble is a bug."""
    match error:
        case Stopped():
            text = QCoreApplication.translate("ProgressDialog", "Stopped. {file} was not written.")
            desk.messages.say(text.format(file=file.name), Tone.WARNING)
        case DeskError():
            desk.messages.refuse(error)
        case OSError():
            tell_file_trouble(parent, error, file)
        case _:
            raise error
