"""The connection to one book, set up so that nothing is lost and no two officers collide."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event

from asset_desk.store.trouble import translate_for_engine

BUSY_SECONDS = 15
GLANCE_SECONDS = 0.02


def open_engine(database: Path) -> Engine:
    """An engine whose connections check foreign keys and write durably.

    A transaction begins IMMEDIATE: whoever is second waits at its start, rather than failing at
    its end (two officers taking the last unit).
    """
    engine = create_engine(
        URL.create("sqlite", database=str(database)),
        connect_args={"timeout": BUSY_SECONDS, "isolation_level": None},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", translate_for_engine)
    return engine


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
