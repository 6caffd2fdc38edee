"""Backing the book up, and checking it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from asset_desk.domain.accounts import Permission
from asset_desk.paths import DataFolder
from asset_desk.services.verify_rows import VerifyReport
from asset_desk.thai_dates import BUDDHIST_ERA
from asset_desk.ui.desk import Desk
from asset_desk.ui.settings.backup_page import BackupPage, BackupRow
from asset_desk.ui.tasks import Progress
from asset_desk.ui.widgets.files import ask_save
from asset_desk.ui.widgets.progress_dialog import tell_trouble


class BackupSettings(QObject):
    """Both are slow, so both run off the screen's thread."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = BackupPage()
        self.view.backup_asked.connect(self._ask)
        self.view.check_asked.connect(self._check)

    def refresh(self) -> None:
        """Look for backups again."""
        folder = DataFolder(self._desk.data).backups
        self.view.show_backups(_backups_in(folder), folder)
        self.view.set_may_back_up(may_back_up=self._desk.may(Permission.KEEP_OFFICE))

    def back_up_to(self, out: Path) -> None:
        """Write a backup of everything into this file."""
        said = self.tr("Backed up and checked: {file}").format(file=out)

        def done(_nothing: None) -> None:
            self._desk.messages.say(said)
            self.refresh()

        with self._desk.messages.refusals_shown():
            self._desk.occasion().must(Permission.KEEP_OFFICE)
            self._run(lambda _progress: self._desk.files.backup_to(out), out, done)

    def _ask(self) -> None:
        day = self._desk.today()
        name = f"asset-desk-{day.year + BUDDHIST_ERA}-{day:%m-%d}.zip"
        file_filter = self.tr("Backups (*.zip)")
        ask_save(self.view, self.tr("Back up now"), name, file_filter, self.back_up_to)

    def _check(self) -> None:
        def done(report: VerifyReport) -> None:
            self.view.show_report(report)

        self.view.forget_report()
        self._run(lambda _progress: self._desk.files.verify(), self._desk.data, done)

    def _run(
        self, work: Callable[[Progress], Any], file: Path, done: Callable[[Any], None]
    ) -> None:
        def ended(outcome: Any) -> None:
            self.view.set_busy(is_busy=False)
            done(outcome)

        def failed(error: Exception) -> None:
            self.view.set_busy(is_busy=False)
            tell_trouble(self._desk, self.view, file, error)

        self.view.set_busy(is_busy=True)
        self._desk.tasks.run(work, done=ended, failed=failed)


def _backups_in(folder: Path) -> list[BackupRow]:
    """The backups by age; a folder or file that goes away meanwhile is left out."""
    found = []
    for file in folder.glob("*.zip"):
        try:
            facts = file.stat()
        except OSError:
            continue
        found.append(BackupRow(file, datetime.fromtimestamp(facts.st_mtime, UTC), facts.st_size))
    return sorted(found, key=lambda each: each.made_at, reverse=True)
