"""What SQLite and the disk complain of, as refusals that the desk has words for."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.engine import ExceptionContext

from asset_desk.domain.errors import DeskError, Refusal

_PRIMARY = 0xFF
"""SQLite keeps the kind of trouble in the lowest byte of its extended code."""

_BY_SQLITE_CODE = {
    sqlite3.SQLITE_BUSY: Refusal.BOOK_IS_BUSY,
    sqlite3.SQLITE_LOCKED: Refusal.BOOK_IS_BUSY,
    sqlite3.SQLITE_FULL: Refusal.DISK_FULL,
    sqlite3.SQLITE_CORRUPT: Refusal.BOOK_IS_DAMAGED,
    sqlite3.SQLITE_NOTADB: Refusal.BOOK_IS_DAMAGED,
    sqlite3.SQLITE_CANTOPEN: Refusal.FOLDER_NOT_WRITABLE,
    sqlite3.SQLITE_READONLY: Refusal.FOLDER_NOT_WRITABLE,
    sqlite3.SQLITE_PERM: Refusal.FOLDER_NOT_WRITABLE,
    sqlite3.SQLITE_IOERR: Refusal.FOLDER_NOT_WRITABLE,
}
_LEAST_ROOM = 64 * 1024
_DISK_IS_FULL = {errno.ENOSPC, errno.EDQUOT}


def known_trouble(error: BaseException, file: object) -> DeskError | None:
    """The refusal that SQLite's or the disk's complaint about a file is; None for anything else."""
    refusal: Refusal | None = None
    if isinstance(error, sqlite3.Error):
        refusal = _BY_SQLITE_CODE.get((getattr(error, "sqlite_errorcode", 0) or 0) & _PRIMARY)
        if refusal is Refusal.FOLDER_NOT_WRITABLE and _is_full(Path(str(file)).parent):
            refusal = Refusal.DISK_FULL
    elif isinstance(error, OSError):
        refusal = Refusal.DISK_FULL if error.errno in _DISK_IS_FULL else Refusal.FOLDER_NOT_WRITABLE
    return DeskError(refusal, file=str(file), folder=str(file)) if refusal else None


def _is_full(folder: Path) -> bool:
    """Whether the disk has no room for SQLite's own files, which it says in many ways."""
    try:
        return shutil.disk_usage(folder).free < _LEAST_ROOM
    except OSError:
        return False


@contextmanager
def in_words(file: Path) -> Iterator[None]:
    """A block in which what SQLite or the disk complains of comes out as a refusal."""
    try:
        yield
    except (sqlite3.Error, OSError) as trouble:
        known = known_trouble(trouble, file)
        if known is None:
            raise
        raise known from trouble


def translate_for_engine(context: ExceptionContext) -> DeskError | None:
    """SQLAlchemy's hook: known trouble leaves the engine as a refusal, all else unchanged."""
    file = context.engine.url.database if context.engine is not None else ""
    return known_trouble(context.original_exception, file)
