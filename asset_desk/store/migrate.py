"""Brings a book up to date, or says that it cannot."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from asset_desk.domain.errors import DeskError, Refusal

_ANY_TABLE = "SELECT 1 FROM sqlite_master WHERE name = 'act'"


def revision_of(engine: Engine) -> str | None:
    """The revision of a book; None when it has no tables yet.

    A book with tables that does not say its revision is refused: it cannot be known what it lacks.
    """
    damaged = DeskError(Refusal.BOOK_IS_DAMAGED, file=str(engine.url.database))
    try:
        with engine.connect() as connection:
            revision = MigrationContext.configure(connection).get_current_revision()
            if revision is None and connection.exec_driver_sql(_ANY_TABLE).first():
                raise damaged
    except (DatabaseError, CommandError) as trouble:
        raise damaged from trouble
    return revision


def newest_revision(migrations: Path) -> str | None:
    """The revision that this program works with."""
    return ScriptDirectory.from_config(_config(migrations)).get_current_head()


def is_newest(engine: Engine, migrations: Path) -> bool:
    """Whether the book is up to date; refused when it is from a newer program."""
    current = revision_of(engine)
    if current is not None and not _knows(_config(migrations), current):
        raise DeskError(Refusal.BOOK_IS_NEWER, file=str(engine.url.database))
    return current == newest_revision(migrations)


def migrate(engine: Engine, migrations: Path) -> None:
    """Run the scripts that the book has not seen, each in its own transaction.

    Refused when the book is from a newer program: it is left as it is.
    """
    config = _config(migrations)
    if is_newest(engine, migrations):
        return
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _knows(config: Config, revision: str) -> bool:
    try:
        return ScriptDirectory.from_config(config).get_revision(revision) is not None
    except CommandError:
        return False


def _config(migrations: Path) -> Config:
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
