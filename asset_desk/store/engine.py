"""The connection to one book, set up so that nothing is lost and no two officers collide."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event

from asset_desk.store.trouble import translate_for_engine

BUSY_SECONDS = 15


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
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA cache_size = -16000")


def reading_engine(engine: Engine) -> Engine:
    """The same engine for transactions that only read: they begin DEFERRED and lock nothing."""
    return engine.execution_options(desk_reads=True)


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get("desk_reads", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
