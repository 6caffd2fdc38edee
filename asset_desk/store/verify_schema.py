"""The tables, indexes and triggers of a book, held against those that the migrations make."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from asset_desk.paths import migration_folder
from asset_desk.store.engine import open_engine
from asset_desk.store.findings import Findings
from asset_desk.store.migrate import migrate

Schema = dict[tuple[str, str], str]
"""What each table, index and trigger was made with, by kind and name."""

_SCHEMA = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'"


@lru_cache(maxsize=1)
def newest_schema() -> Schema:
    """What a new book is made of."""
    engine = open_engine(Path(":memory:"))
    try:
        migrate(engine, migration_folder())
        with engine.connect() as connection:
            return _schema([tuple(row) for row in connection.exec_driver_sql(_SCHEMA)])
    finally:
        engine.dispose()


def check_schema(book: sqlite3.Connection, found: Findings) -> None:
    """Name what is missing, changed or added: a guard that is not the one that was set is none."""
    wanted, standing = newest_schema(), _schema(book.execute(_SCHEMA).fetchall())
    for key in sorted(wanted.keys() | standing.keys()):
        if wanted.get(key) != standing.get(key):
            kind, name = key
            thai, english = _what(key in wanted, key in standing)
            check = "triggers" if kind == "trigger" else "schema"
            found.note(check, f"{kind} {name} {thai}", f"the {kind} {name} {english}")


def _what(is_wanted: bool, is_there: bool) -> tuple[str, str]:
    if not is_there:
        return "หายไป", "is missing"
    if not is_wanted:
        return "ถูกเพิ่มเข้ามา", "was added"
    return "ถูกแก้ไข", "was changed"


def _schema(rows: Iterable[Sequence[Any]]) -> Schema:
    return {(kind, name): sql or "" for kind, name, sql in rows}
