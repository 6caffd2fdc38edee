"""Books of many sizes, made once from a seed and kept in a cache folder."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

from asset_desk.demo import DemoPlan, make_demo
from asset_desk.paths import DataFolder
from asset_desk.store.book import Book, open_book
from asset_desk.store.engine import open_engine
from asset_desk.store.migrate import migrate, newest_revision
from asset_desk.store.passwords import Argon2idHasher
from tests.builders import MIGRATIONS

TODAY = date(2026, 5, 20)
NOW = datetime(2026, 5, 20, 3, 30, tzinfo=UTC)
LINES_A_SLIP = 2.35
YEARS = 10.0


def book_of(lines: int, cache: Path) -> Book:
    """A book with about so many loan lines, spread over ten fiscal years.

    One that was made for an older program is brought up to date; to make it anew takes long.
    """
    folder = cache / f"lines-{lines}-{newest_revision(MIGRATIONS)}"
    if not folder.exists():
        older = sorted(cache.glob(f"lines-{lines}-[0-9][0-9][0-9][0-9]"))
        if older:
            _bring_up_to_date(older[-1], folder)
        else:
            _make(lines, folder)
    return open_book(DataFolder(folder), now=NOW, hasher=Argon2idHasher(light=True))


def _bring_up_to_date(older: Path, folder: Path) -> None:
    """Without the backup that opening it would make of it."""
    engine = open_engine(DataFolder(older).database)
    migrate(engine, MIGRATIONS)
    engine.dispose()
    older.rename(folder)


def _make(lines: int, folder: Path) -> None:
    unfinished = folder.with_name(f"{folder.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    print(f"Making a book of {lines:,} lines; this is done once.", flush=True)
    hasher = Argon2idHasher(light=True)
    book = open_book(DataFolder(unfinished), now=NOW, hasher=hasher)
    plan = DemoPlan(today=TODAY, years=YEARS, slips=max(round(lines / LINES_A_SLIP), 20))
    make_demo(book.new_bulk(), hasher, plan)
    book.close()
    unfinished.rename(folder)
