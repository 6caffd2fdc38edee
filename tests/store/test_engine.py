"""The connection to a book."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from asset_desk.store.engine import database_of, open_engine, reading_engine
from asset_desk.store.migrate import migrate
from tests.builders import MIGRATIONS


@pytest.fixture
def engine(tmp_path):
    engine = open_engine(tmp_path / "book.db")
    migrate(engine, MIGRATIONS)
    yield engine
    engine.dispose()


def pragma(engine, name):
    with engine.connect() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


def test_every_connection_checks_foreign_keys_and_writes_durably(engine):
    assert pragma(engine, "foreign_keys") == 1
    assert pragma(engine, "journal_mode") == "wal"
    assert pragma(engine, "synchronous") == 2


def test_lesson_11_a_line_of_no_loan_can_not_be_kept(engine):
    with engine.begin() as connection, pytest.raises(IntegrityError, match="FOREIGN KEY"):
        connection.exec_driver_sql(
            "INSERT INTO loan_line (loan_id, line_no, asset_id, asset_code, asset_name, category, "
            "unit, quantity_requested, quantity_out, quantity_good, quantity_damaged, "
            "quantity_lost, note) VALUES (9, 1, 9, '', '', '', '', 1, 0, 0, 0, 0, '')"
        )


def test_a_writer_holds_the_book_from_its_first_moment(engine, tmp_path):
    with engine.connect() as connection:
        connection.exec_driver_sql("SELECT 1")
        other = sqlite3.connect(tmp_path / "book.db", timeout=0, isolation_level=None)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()


def test_a_reader_holds_nobody_up(engine, tmp_path):
    with reading_engine(engine).connect() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM act")
        other = sqlite3.connect(tmp_path / "book.db", timeout=0, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        other.execute("INSERT INTO year_counter VALUES (2569, 1, 1)")
        other.execute("COMMIT")
        other.close()
        assert connection.exec_driver_sql("SELECT count(*) FROM year_counter").scalar_one() == 0


@pytest.mark.parametrize("name", ["ข้อมูล #1", "50% ?", "a&b=c"])
def test_a_book_lies_wherever_the_office_keeps_it(tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    engine = open_engine(folder / "book.db")
    migrate(engine, MIGRATIONS)
    engine.dispose()
    assert (folder / "book.db").is_file()


def test_windows_that_open_a_new_book_at_the_same_moment_all_get_in(tmp_path):
    for number in range(25):
        file, together, said = tmp_path / f"{number}.db", threading.Barrier(6), []

        def enter(file=file, together=together, said=said):
            engine = open_engine(file)
            together.wait()
            try:
                said.append(pragma(engine, "journal_mode"))
            finally:
                engine.dispose()

        windows = [threading.Thread(target=enter) for _ in range(6)]
        for window in windows:
            window.start()
        for window in windows:
            window.join()
        assert said == ["wal"] * 6


def test_a_book_in_memory_is_asked_over_the_engines_own_connection():
    engine = open_engine(Path(":memory:"))
    migrate(engine, MIGRATIONS)
    database = database_of(engine)
    connection = database.take()
    assert connection.execute("SELECT count(*) FROM act").fetchone() == (0,)
    assert database.engine is engine
    database.give_back(connection)
    engine.dispose()


def test_what_was_borrowed_from_an_engine_goes_with_it(tmp_path):
    engine = open_engine(tmp_path / "book.db")
    database = database_of(engine)
    connection = database.take()
    database.give_back(connection)
    engine.dispose()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")
    assert database.take() is not connection
    engine.dispose()
