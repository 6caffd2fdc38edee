"""Backups, and the check of the whole book."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QProgressBar
from typing_extensions import override

from asset_desk.domain.accounts import Permission
from asset_desk.services.verify_rows import VerifyReport
from asset_desk.thai_dates import short_instant
from asset_desk.ui.look import Tone
from asset_desk.ui.settings.page import SettingsPage
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import Column, FixedPages, PageTableModel
from asset_desk.ui.widgets.parts import button, card, dress, label, row

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup that the program made by itself."""

    file: Path
    made_at: datetime
    size: int


class BackupModel(PageTableModel[BackupRow]):
    """Automatic backups, newest first."""

    @override
    def make_columns(self) -> tuple[Column[BackupRow], ...]:
        return (
            Column(title=self.tr("Made"), text=lambda each: short_instant(each.made_at), width=210),
            Column(title=self.tr("File"), text=lambda each: each.file.name, stretch=True),
            Column(
                title=self.tr("Size"),
                text=lambda each: self.tr("{size} MB").format(size=f"{each.size / MEGABYTE:,.1f}"),
                width=110,
                is_number=True,
            ),
        )


class BackupPage(SettingsPage):
    """A button for each, and in words what came of it."""

    backup_asked = Signal()
    check_asked = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Backup and check"),
            self.tr("A backup is one file with everything. Keep it away from this computer too."),
        )
        self._backup = button(
            self.tr("Back up now …"),
            self.backup_asked.emit,
            name="backup_now",
            icon_name="database-backup",
            look="primary",
        )
        self._check = button(
            self.tr("Check the book"),
            self.check_asked.emit,
            name="check_book",
            icon_name="shield-check",
        )
        self._busy = QProgressBar()
        self._busy.setObjectName("busy")
        self._busy.setRange(0, 0)
        self._busy.hide()
        self._verdict = label("", name="check_result", wraps=True)
        self._verdict.hide()
        self._differences = QPlainTextEdit()
        self._differences.setObjectName("differences")
        self._differences.setReadOnly(True)
        self._differences.hide()
        self.model = BackupModel(self)
        self._table = DeskTable(self.model)
        self._table.setObjectName("backups_table")
        self._lay_out()

    def set_may_back_up(self, *, may_back_up: bool) -> None:
        """Backups hold everybody's data, so not every role may take one away."""
        self._backup.setVisible(may_back_up)
        self.say_read_only(permission=Permission.KEEP_OFFICE, may_change=may_back_up)

    def set_busy(self, *, is_busy: bool) -> None:
        """Show that work is under way."""
        self._busy.setVisible(is_busy)
        for part in (self._backup, self._check):
            part.setEnabled(not is_busy)

    def show_backups(self, backups: Sequence[BackupRow], folder: Path) -> None:
        """Show what the program backed up by itself."""
        self.model.show_pages(FixedPages(backups))
        self._where.setText(self.tr("In the folder {folder}").format(folder=folder))

    def forget_report(self) -> None:
        """Take away what an earlier check found, so that it is never read as the new one."""
        self._verdict.hide()
        self._verdict.clear()
        self._differences.hide()
        self._differences.clear()

    def show_report(self, report: VerifyReport) -> None:
        """Say what the check found."""
        if report.is_clean:
            text = self.tr(
                "The book is in order: {acts} acts, {entries} ledger entries, {loans} loans and"
                " {files} attachments were checked. Seal of the last act: {head}"
            )
        else:
            text = self.tr(
                "{count} differences were found. Write nothing more into the book, keep a copy of"
                " it, and show this list to whoever looks after the program."
            )
        self._verdict.setText(
            text.format(
                acts=f"{report.acts:,}",
                entries=f"{report.entries:,}",
                loans=f"{report.loans:,}",
                files=f"{report.attachments:,}",
                head=report.head[:16],
                count=f"{len(report.differences):,}",
            )
        )
        self._verdict.show()
        dress(self._verdict, look=(Tone.GOOD if report.is_clean else Tone.BAD).value)
        self._differences.setVisible(not report.is_clean)
        lines = (f"{each.check}: {each.text}" for each in report.differences)
        self._differences.setPlainText("\n".join(lines))

    def _lay_out(self) -> None:
        frame, inside = card()
        inside.addLayout(row(self._backup, self._check, 1))
        inside.addWidget(self._busy)
        inside.addWidget(self._verdict)
        inside.addWidget(self._differences)
        self._where = label("", "muted", name="backup_folder", wraps=True)
        self._table.say_when_empty(
            self.tr("The program has made no backup by itself yet"),
            self.tr("It makes one before every import and before every update."),
        )
        self.body.addWidget(frame)
        self.body.addWidget(label(self.tr("Backups made by the program"), "label"))
        self.body.addWidget(self._table, 1)
        self.body.addWidget(self._where)
