"""The connection to one book, set up so that nothing is lost and no two officers collide."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import PoolProxiedConnection

from asset_desk.store.trouble import translate_for_engine

BUSY_SECONDS = 15
GLANCE_SECONDS = 0.02
_READING = "desk_reading"
Borrowed = tuple[sqlite3.Connection, PoolProxiedConnection]
"""A connection, and what the engine's pool knows it by."""


class ReadingConnections:
    """Connections that only read, kept from one question to the next; they go with the engine.

    To borrow one from the engine and to give it back costs several times what a small question
    does.
    """

    def __init__(self) -> None:
        self._idle: list[Borrowed] = []

    def take(self, engine: Engine) -> Borrowed:
        """One that nobody else reads from, prepared like every other of the engine."""
        try:
            return self._idle.pop()
        except IndexError:
            return _borrowed(engine)

    def give_back(self, borrowed: Borrowed) -> None:
        """Keep it for the next question."""
        self._idle.append(borrowed)

    def close(self) -> None:
        """Close those that nobody reads from."""
        while self._idle:
            self._idle.pop()[1].invalidate()


def open_engine(database: Path) -> Engine:
    """An engine whose connections check foreign keys and write durably.

    A transaction begins IMMEDIATE: whoever is second waits at its start, rather than failing at
    its end (two officers taking the last unit).
    """
    reading = ReadingConnections()
    engine = create_engine(
        URL.create("sqlite", database=str(database)),
        connect_args={"timeout": BUSY_SECONDS, "isolation_level": None},
        execution_options={_READING: reading},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", translate_for_engine)
    event.listen(engine, "engine_disposed", lambda _engine: reading.close())
    return engine


def reading_connections(engine: Engine) -> ReadingConnections:
    """The reading connections of an engine, shared by all who ask of the same book."""
    found: ReadingConnections = engine.get_execution_options()[_READING]
    return found


def _borrowed(engine: Engine) -> Borrowed:
    pooled = engine.raw_connection()
    connection = pooled.driver_connection
    if not isinstance(connection, sqlite3.Connection):
        raise TypeError(connection)
    return connection, pooled


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
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


def reading_engine(engine: Engine) -> Engine:
    """The same engine for transactions that only read: they begin DEFERRED and lock nothing."""
    return engine.execution_options(desk_reads=True)


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get("desk_reads", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
