"""One office's book, opened: its database, its files, and the way in for use cases and screens.

Each way in is read in when it is first gone, so that a book is open before anything is asked of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.paths import DataFolder, migration_folder
from asset_desk.store.database import Database
from asset_desk.store.migrate import is_newest, migrate, revision_of
from asset_desk.store.passwords import Argon2idHasher
from asset_desk.store.queries import SqlQueries
from asset_desk.store.trouble import in_words

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from asset_desk.services.drafts import AttachmentNote
    from asset_desk.services.verify_rows import VerifyReport
    from asset_desk.store.bulk import BulkUnitOfWork
    from asset_desk.store.unit_of_work import BatchUnitOfWork, SqlUnitOfWork


@dataclass(frozen=True, slots=True)
class StoredFiles:
    """The files that belong to the book: attachments by content, and backups of the whole."""

    folder: DataFolder

    def keep_attachment(
        self, source: Path, subject: tuple[str, int], *, is_photo: bool
    ) -> AttachmentNote:
        """Copy a file in among the attachments under its own SHA-256, and give the note of it."""
        from asset_desk.store.attachments import keep_file

        return keep_file(self.folder.attachments, source, subject, is_photo=is_photo)

    def attachment(self, sha256: str) -> Path:
        """Where the file with this SHA-256 stands."""
        from asset_desk.store.attachments import IS_SHA256

        if not IS_SHA256.fullmatch(sha256):
            raise DeskError(Refusal.FILE_UNREADABLE, file=sha256)
        return self.folder.attachments / sha256

    def backup(self, why: str, *, now: datetime) -> Path:
        """Back the whole book up into the folder of backups, named by time and reason; checked."""
        from asset_desk.store.backup import backup_file, backup_name

        out = backup_file(self.folder.backups, backup_name(why, now))
        self.backup_to(out)
        return out

    def backup_to(self, out: Path) -> None:
        """Back the whole book up into this file, and check what was written."""
        from asset_desk.store.backup import write_backup

        write_backup(self.folder, out)

    def verify(self) -> VerifyReport:
        """Recompute everything that can be recomputed, and say what differs."""
        from asset_desk.store.verify import verify_book

        return verify_book(self.folder)


@dataclass(frozen=True, slots=True)
class Book:
    """An open book. Whoever opens it closes it."""

    folder: DataFolder
    database: Database
    queries: SqlQueries
    files: StoredFiles
    hasher: Argon2idHasher

    @property
    def engine(self) -> Engine:
        """What transactions begin on."""
        return self.database.engine

    def new_uow(self) -> SqlUnitOfWork:
        """A transaction for one use case."""
        from asset_desk.store.unit_of_work import SqlUnitOfWork

        return SqlUnitOfWork(self.engine)

    def new_batch(self) -> BatchUnitOfWork:
        """A transaction for many use cases, kept when it is told to finish."""
        from asset_desk.store.unit_of_work import BatchUnitOfWork

        return BatchUnitOfWork(self.engine)

    def new_bulk(self) -> BulkUnitOfWork:
        """A transaction for very many use cases in a new book."""
        from asset_desk.store.bulk import BulkUnitOfWork

        return BulkUnitOfWork(self.engine)

    def close(self) -> None:
        """Let go of the database file."""
        self.database.close()


def open_book(folder: DataFolder, *, now: datetime, hasher: Argon2idHasher | None = None) -> Book:
    """Open the book in a folder, made when there is none and brought up to date when it is older.

    An older book is backed up first. Refused: BOOK_IS_DAMAGED, BOOK_IS_NEWER, BOOK_IS_BUSY,
    FOLDER_NOT_WRITABLE, DISK_FULL; then nothing is changed.
    """
    with in_words(folder.root):
        folder.make()
    database, files = Database(folder.database), StoredFiles(folder)
    try:
        _bring_up_to_date(database, files, now)
    except BaseException:
        database.close()
        raise
    return Book(folder, database, SqlQueries(database), files, hasher or Argon2idHasher())


def _bring_up_to_date(database: Database, files: StoredFiles, now: datetime) -> None:
    migrations = migration_folder()
    if is_newest(database, migrations):
        return
    if revision_of(database) is not None:
        files.backup("before-update", now=now)
    migrate(database.engine, migrations)
