"""The file that is one book: questions go to it at once, and an engine is made for transactions.

What only asks needs no more than the standard library. The engine and the tables it knows are read
in when the first transaction begins, which is after somebody has signed in.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Engine

BUSY_SECONDS = 15
GLANCE_SECONDS = 0.02


class Database:
    """One book's file. Whoever opens it closes it."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._engine: Engine | None = None
        self._idle: list[sqlite3.Connection] = []

    @property
    def engine(self) -> Engine:
        """What transactions begin on, made for the first of them."""
        if self._engine is None:
            from asset_desk.store.engine import open_engine

            self._engine = open_engine(self.file)
        return self._engine

    def take(self) -> sqlite3.Connection:
        """A connection for a question, on which nobody else asks anything meanwhile."""
        try:
            return self._idle.pop()
        except IndexError:
            return self._new_connection()

    def give_back(self, connection: sqlite3.Connection) -> None:
        """Keep it for the next question."""
        self._idle.append(connection)

    def close(self) -> None:
        """Let go of the file."""
        while self._idle:
            self._idle.pop().close()
        if self._engine is not None:
            self._engine.dispose()

    def _new_connection(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.file, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def prepare(connection: sqlite3.Connection) -> None:
    """Have a connection check foreign keys and write durably."""
    connection.execute("PRAGMA foreign_keys = ON")
    _write_ahead(connection)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA cache_size = -16000")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Turn the write-ahead log on; SQLite itself does not wait here for another connection."""
    tired_at = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as trouble:
            if trouble.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > tired_at:
                raise
            time.sleep(GLANCE_SECONDS)
