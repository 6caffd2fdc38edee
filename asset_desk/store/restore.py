"""Restoring a book from a backup: checked whole first, put in place with one rename."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from contextlib import closing
from datetime import datetime
from pathlib import Path

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.paths import DataFolder, migration_folder
from asset_desk.services.verify_rows import VerifyReport
from asset_desk.store.backup import (
    ATTACHMENTS,
    DATABASE,
    backup_file,
    backup_name,
    check_archive,
    copy_member,
    opened,
    read_manifest,
    write_backup,
)
from asset_desk.store.engine import open_engine
from asset_desk.store.migrate import migrate
from asset_desk.store.trouble import in_words
from asset_desk.store.verify import verify_book


def restore_backup(
    archive: Path, folder: DataFolder, *, now: datetime, force: bool = False
) -> VerifyReport:
    """Put the book of a backup into a folder, and give what a check of it found.

    Refused and nothing changed: NOT_A_BACKUP, BACKUP_IS_DAMAGED, BOOK_IS_NEWER; BOOK_IS_BUSY when
    the desk is open elsewhere. Only with `force`: a folder that holds a book (FOLDER_NOT_EMPTY),
    which is kept aside among the backups, and a backup whose book differs from what its own acts
    say (BACKUP_DOES_NOT_VERIFY).
    """
    read_manifest(archive)
    if folder.database.exists() and not force:
        raise DeskError(Refusal.FOLDER_NOT_EMPTY, file=str(folder.root))
    with in_words(folder.root):
        folder.make()
        with tempfile.TemporaryDirectory(prefix=".restoring-", dir=folder.root) as scratch:
            staged = DataFolder(Path(scratch))
            staged.make()
            _unpack(archive, staged)
            report = _checked(archive, staged, force=force)
            _keep_aside(folder, now)
            _put_in_place(staged, folder)
    return report


def _unpack(archive: Path, staged: DataFolder) -> None:
    manifest = check_archive(archive)
    with opened(archive) as backup:
        for name in manifest["files"]:
            target = staged.database if name == DATABASE else _attachment(staged, name)
            with target.open("xb") as out:
                copy_member(backup, name, manifest, out)
                out.flush()
                os.fsync(out.fileno())


def _attachment(staged: DataFolder, name: str) -> Path:
    return staged.attachments / name.removeprefix(ATTACHMENTS)


def _checked(archive: Path, staged: DataFolder, *, force: bool) -> VerifyReport:
    engine = open_engine(staged.database)
    try:
        migrate(engine, migration_folder())
    finally:
        engine.dispose()
    report = verify_book(staged)
    if report.differences and not force:
        first = report.differences[0]
        raise DeskError(Refusal.BACKUP_DOES_NOT_VERIFY, file=archive.name, first=first.text)
    _fold_log_in(staged.database)
    return report


def _keep_aside(folder: DataFolder, now: datetime) -> None:
    """The old book becomes a backup; one too damaged for that is moved there as it is."""
    if not folder.database.exists():
        return
    name = backup_name("before-restore", now)
    try:
        _fold_log_in(folder.database)
        write_backup(folder, backup_file(folder.backups, name))
    except (DeskError, sqlite3.DatabaseError) as trouble:
        if isinstance(trouble, DeskError) and trouble.refusal is not Refusal.BOOK_IS_DAMAGED:
            raise
        _move_damaged(folder, name)


def _move_damaged(folder: DataFolder, name: str) -> None:
    for end in ("-wal", "-shm", ""):
        old = folder.database.with_name(folder.database.name + end)
        if old.exists():
            old.replace(folder.backups / f"{name}-damaged.db{end}")


def _fold_log_in(database: Path) -> None:
    """End write-ahead logging, so that the file alone is the book; BOOK_IS_BUSY while it is open.

    SQLite changes this only for whoever has the file to itself.
    """
    with in_words(database), closing(sqlite3.connect(database, timeout=2)) as book:
        book.execute("PRAGMA journal_mode = DELETE")


def _put_in_place(staged: DataFolder, folder: DataFolder) -> None:
    """Attachments first: they are named by content, so they harm no book; then the database."""
    for file in staged.attachments.iterdir():
        file.replace(folder.attachments / file.name)
    staged.database.replace(folder.database)
