"""The file of a book: what only asks needs no engine, and holds nobody up."""

from __future__ import annotations

import sqlite3
import subprocess
import sys

import pytest

from asset_desk.store.database import Database
from asset_desk.store.migrate import is_newest, migrate
from asset_desk.store.reading import Reader
from tests.builders import MIGRATIONS


@pytest.fixture
def database(tmp_path):
    made = Database(tmp_path / "book.db")
    migrate(made.engine, MIGRATIONS)
    yield made
    made.close()


def opened_files(folder):
    return [each for each in folder.iterdir() if each.suffix != ".db"]


def test_what_asks_is_kept_from_one_question_to_the_next_and_goes_with_the_database(tmp_path):
    database = Database(tmp_path / "book.db")
    first, other = database.take(), database.take()
    assert first is not other
    database.give_back(first)
    assert database.take() is first
    for each in (first, other):
        database.give_back(each)
    assert opened_files(tmp_path)
    database.close()
    assert opened_files(tmp_path) == []
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        first.execute("SELECT 1")


def test_what_asks_is_prepared_like_what_writes_and_leaves_writers_alone(database):
    reader = Reader(database)
    assert reader.number("PRAGMA foreign_keys") == 1
    assert reader.number("PRAGMA synchronous") == 2
    assert reader.tuples("PRAGMA journal_mode") == [("wal",)]
    with database.engine.begin() as connection:
        assert reader.number("SELECT count(*) FROM year_counter") == 0
        connection.exec_driver_sql("INSERT INTO year_counter VALUES (2569, 1, 1)")
        assert reader.number("SELECT count(*) FROM year_counter") == 0
    assert reader.number("SELECT count(*) FROM year_counter") == 1


def test_a_question_that_fails_gives_its_connection_back(database):
    reader = Reader(database)
    reader.number("SELECT 1")
    connection = database.take()
    database.give_back(connection)
    with pytest.raises(sqlite3.OperationalError, match="nothing"):
        reader.rows("SELECT * FROM nothing")
    assert database.take() is connection
    database.give_back(connection)


def test_a_connection_that_cannot_be_prepared_is_not_left_open(tmp_path):
    (tmp_path / "book.db").write_bytes(b"no book " * 1000)
    database = Database(tmp_path / "book.db")
    with pytest.raises(sqlite3.DatabaseError):
        database.take()
    database.close()
    assert opened_files(tmp_path) == []


def test_a_book_that_is_up_to_date_is_known_to_be_without_any_engine(database):
    program = (
        "import sys; from pathlib import Path\n"
        "from asset_desk.store.database import Database\n"
        "from asset_desk.store.migrate import is_newest\n"
        "print(is_newest(Database(Path(sys.argv[1])), Path(sys.argv[2])))\n"
        "print('sqlalchemy' in sys.modules)\n"
    )
    command = [sys.executable, "-c", program, str(database.file), str(MIGRATIONS)]
    ran = subprocess.run(command, check=True, capture_output=True, text=True)
    assert ran.stdout.split() == ["True", "False"]
    assert is_newest(database, MIGRATIONS)
