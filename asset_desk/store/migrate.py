"""Brings a book up to date, or says that it cannot.

Alembic runs the scripts. It is imported only then: a start of a book that is up to date, which is
every start but the first after an upgrade, does not wait for it.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.store.database import Database
from asset_desk.store.reading import Reader

if TYPE_CHECKING:
    from sqlalchemy import Engine

_TABLES = "SELECT name FROM sqlite_master WHERE name IN ('act', 'alembic_version')"
_SAID = "SELECT version_num FROM alembic_version"


def revision_of(database: Database) -> str | None:
    """The revision of a book; None when it has no tables yet.

    A book with tables that does not say its revision is refused: it cannot be known what it lacks.
    """
    reader, damaged = Reader(database), DeskError(Refusal.BOOK_IS_DAMAGED, file=str(database.file))
    try:
        tables = {name for (name,) in reader.tuples(_TABLES)}
        said = reader.tuples(_SAID) if "alembic_version" in tables else []
    except sqlite3.DatabaseError as trouble:
        raise damaged from trouble
    if len(said) > 1 or ("act" in tables and not said):
        raise damaged
    return str(said[0][0]) if said else None


def newest_revision(migrations: Path) -> str | None:
    """The revision that this program works with."""
    return max(_revisions(migrations), default=None)


def is_newest(database: Database, migrations: Path) -> bool:
    """Whether the book is up to date; refused when it is from a newer program."""
    current = revision_of(database)
    if current is not None and current not in _revisions(migrations):
        raise DeskError(Refusal.BOOK_IS_NEWER, file=str(database.file))
    return current == newest_revision(migrations)


def migrate(engine: Engine, migrations: Path) -> None:
    """Run the scripts that the book has not seen, all of them in one transaction or none.

    Refused when the book is from a newer program: it is left as it is.
    """
    from asset_desk.store.engine import database_of

    with closing(database_of(engine)) as database:
        if is_newest(database, migrations):
            return
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _revisions(migrations: Path) -> set[str]:
    """The revisions that the scripts lead to; a script's name begins with its own."""
    return {
        script.name[:4] for script in (migrations / "versions").glob("[0-9][0-9][0-9][0-9]_*.py")
    }
