"""The connection to one book, set up so that nothing is lost and no two officers collide."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import PoolProxiedConnection
from typing_extensions import override

from asset_desk.store.database import BUSY_SECONDS, Database, prepare
from asset_desk.store.trouble import translate_for_engine


def open_engine(database: Path) -> Engine:
    """An engine whose connections check foreign keys and write durably.

    A transaction begins IMMEDIATE: whoever is second waits at its start, rather than failing at
    its end (two officers taking the last unit).
    """
    engine = create_engine(
        URL.create("sqlite", database=str(database)),
        connect_args={"timeout": BUSY_SECONDS, "isolation_level": None},
    )
    event.listen(engine, "connect", lambda connection, _record: prepare(connection))
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", translate_for_engine)
    return engine


def database_of(engine: Engine) -> Database:
    """The database of an engine that is there already; it lets go when the engine does."""
    return _OfEngine(engine)


class _OfEngine(Database):
    """Asks over the engine's connections: nobody else could open a book that is in memory."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(Path(engine.url.database or ""))
        self._engine = engine
        self._borrowed: list[PoolProxiedConnection] = []
        event.listen(engine, "engine_disposed", lambda _engine: self._let_go())

    @override
    def close(self) -> None:
        for each in self._borrowed:
            each.close()
        self._borrowed.clear()
        self._idle.clear()

    @override
    def _new_connection(self) -> sqlite3.Connection:
        pooled = self.engine.raw_connection()
        connection = pooled.driver_connection
        if not isinstance(connection, sqlite3.Connection):
            raise TypeError(connection)
        self._borrowed.append(pooled)
        return connection

    def _let_go(self) -> None:
        for each in self._borrowed:
            if each.is_valid:
                each.invalidate()
        self._borrowed.clear()
        self._idle.clear()


def reading_engine(engine: Engine) -> Engine:
    """The same engine for transactions that only read: they begin DEFERRED and lock nothing."""
    return engine.execution_options(desk_reads=True)


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get("desk_reads", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
