"""A book is brought up to date, or it is said why not."""

from __future__ import annotations

import re
import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from sqlmodel import SQLModel

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.store import (
    tables,
    tables_committee,
    tables_kit,
    tables_reversal,
    tables_review,
    tables_settling,
)
from asset_desk.store.engine import database_of, open_engine
from asset_desk.store.migrate import is_newest, migrate, newest_revision, revision_of
from tests.builders import MIGRATIONS

ONLY_ADDED = {
    "act",
    "approval",
    "asset_count",
    "attachment",
    "extension",
    "follow_up",
    *("opinion", "waiver"),
    "ledger_entry",
    "posting",
    "return_count",
    "sign_in_attempt",
    *("reversal", "month_close"),
    *("settlement", "repair", "repair_return", "finding", "write_off"),
    *("publication", "publication_withdrawal"),
    *("evidence_withdrawal", "complaint", "complaint_step", "complaint_correction"),
    *("review_round", "review_draft", "review_comment", "review_answer", "review_step"),
}
NEVER_DELETED = {
    *("account", "asset", "division", "holding", "kit", "loan", "loan_line", "person"),
    *("report_preset", "year_text", "measure"),
    *("committee", "committee_order", "manual_version", "meeting"),
}
FIXED_IN_TIME = {"committee_order", "manual_version", "meeting"}
PARTS_OF_FIXED = {"order_member", "manual_section", "manual_guidance"}


@pytest.fixture
def book(tmp_path):
    return tmp_path / "book.db"


@pytest.fixture
def engine(book):
    engine = open_engine(book)
    yield engine
    engine.dispose()


def rows(book: Path, sql: str) -> list[tuple]:
    connection = sqlite3.connect(book)
    found = connection.execute(sql).fetchall()
    connection.close()
    return found


def test_an_empty_file_becomes_a_book(engine, book):
    assert revision_of(database_of(engine)) is None
    migrate(engine, MIGRATIONS)
    assert revision_of(database_of(engine)) == newest_revision(MIGRATIONS)
    assert is_newest(database_of(engine), MIGRATIONS)
    assert rows(book, "SELECT count(*) FROM act") == [(0,)]


def test_a_book_that_is_up_to_date_is_left_alone(engine, book):
    migrate(engine, MIGRATIONS)
    before = rows(book, "PRAGMA schema_version")
    migrate(engine, MIGRATIONS)
    assert rows(book, "PRAGMA schema_version") == before


def test_the_scripts_make_exactly_the_columns_that_the_program_reads(engine, book):
    migrate(engine, MIGRATIONS)
    for name, table in SQLModel.metadata.tables.items():
        made = rows(book, f"PRAGMA table_info({name})")
        said = {
            column.name: (str(column.type).replace("AutoString", "VARCHAR"), not column.nullable)
            for column in table.columns
        }
        assert {column[1]: (column[2], bool(column[3])) for column in made} == said, name
        keys = [column.name for column in table.primary_key]
        assert [column[1] for column in made if column[5]] == keys, name


def test_the_scripts_make_exactly_the_references_that_the_program_relies_on(engine, book):
    migrate(engine, MIGRATIONS)
    for name, table in SQLModel.metadata.tables.items():
        made = {(key[3], key[2], key[4]) for key in rows(book, f"PRAGMA foreign_key_list({name})")}
        said = {
            (key.parent.name, key.column.table.name, key.column.name) for key in table.foreign_keys
        }
        assert made == said, name


def test_no_table_of_a_book_is_unknown_to_the_program(engine, book):
    migrate(engine, MIGRATIONS)
    made = {name for (name,) in rows(book, "SELECT name FROM sqlite_master WHERE type = 'table'")}
    own = {name for name in made if "_search" not in name and name != "alembic_version"}
    assert own == set(SQLModel.metadata.tables)
    assert tables.ActTable.__tablename__ in own
    assert tables_reversal.ReversalTable.__tablename__ in own
    assert tables_settling.SettlementTable.__tablename__ in own
    assert tables_kit.KitTable.__tablename__ in own
    assert tables_committee.CommitteeTable.__tablename__ in own
    assert tables_review.MeetingTable.__tablename__ in own


def test_lesson_09_every_table_of_what_happened_is_guarded(engine, book):
    migrate(engine, MIGRATIONS)
    made = {name for (name,) in rows(book, "SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    wanted = {f"{table}_no_update" for table in ONLY_ADDED | FIXED_IN_TIME | PARTS_OF_FIXED}
    wanted |= {f"{table}_no_insert" for table in PARTS_OF_FIXED}
    kept = ONLY_ADDED | NEVER_DELETED | PARTS_OF_FIXED
    assert made == wanted | {f"{table}_no_delete" for table in kept}


@pytest.mark.parametrize("released", ["0001", "0002"])
def test_a_book_of_an_earlier_release_gets_what_came_later(engine, book, tmp_path, released):
    shutil.copytree(MIGRATIONS, tmp_path / "scripts")
    for script in (tmp_path / "scripts" / "versions").glob("*.py"):
        if script.name[:4] > released:
            script.unlink()
    migrate(engine, tmp_path / "scripts")
    assert revision_of(database_of(engine)) == released
    engine.dispose()
    connection = sqlite3.connect(book)
    connection.execute("INSERT INTO year_counter VALUES (2569, 3, 9)")
    connection.commit()
    connection.close()
    migrate(engine, MIGRATIONS)
    assert revision_of(database_of(engine)) == newest_revision(MIGRATIONS)
    assert rows(book, "SELECT * FROM year_counter") == [(2569, 3, 9)]


def test_scripts_follow_one_another_without_a_fork():
    links = {}
    for script in (MIGRATIONS / "versions").glob("*.py"):
        text = script.read_text("utf-8")
        (own,) = re.findall(r'^revision = "(\d{4})"', text, re.M)
        (before,) = re.findall(r'^down_revision = (?:"(\d{4})"|None)', text, re.M)
        assert script.name.startswith(own)
        links[own] = before
    assert sorted(links.values()) == ["", *sorted(links)[:-1]]


def test_a_book_of_a_newer_program_is_refused_and_left_as_it_is(engine, book):
    migrate(engine, MIGRATIONS)
    engine.dispose()
    connection = sqlite3.connect(book)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    with pytest.raises(DeskError, match=Refusal.BOOK_IS_NEWER.name) as newer:
        migrate(engine, MIGRATIONS)
    assert newer.value.facts["file"] == str(book)
    assert rows(book, "SELECT version_num FROM alembic_version") == [("9999",)]


@pytest.mark.parametrize("damage", ["not a book", "cut in half", "overwritten"])
def test_a_damaged_book_is_called_damaged_and_left_as_it_is(engine, book, damage):
    if damage == "not a book":
        book.write_bytes("ไม่ใช่สมุด ".encode() * 500)
    else:
        migrate(engine, MIGRATIONS)
        engine.dispose()
        content = book.read_bytes()
        half = len(content) // 2
        book.write_bytes(content[:half] if damage == "cut in half" else content[:100] + b"x" * half)
    before = book.read_bytes()
    with pytest.raises(DeskError, match=Refusal.BOOK_IS_DAMAGED.name) as damaged:
        migrate(engine, MIGRATIONS)
    assert damaged.value.facts["file"] == str(book)
    engine.dispose()
    assert book.read_bytes() == before


def test_a_book_is_brought_up_to_date_whole_or_not_at_all(engine, book, tmp_path):
    shutil.copytree(MIGRATIONS, tmp_path / "scripts")
    newest = newest_revision(MIGRATIONS)
    (tmp_path / "scripts" / "versions" / "9999_broken.py").write_text(
        f"from alembic import op\n\nrevision, down_revision = '9999', '{newest}'\n\n\n"
        "def upgrade():\n"
        "    op.execute('CREATE TABLE half (id INTEGER)')\n"
        "    op.execute('no SQL')\n",
        "utf-8",
    )
    with pytest.raises(OperationalError):
        migrate(engine, tmp_path / "scripts")
    assert revision_of(database_of(engine)) is None
    assert rows(book, "SELECT name FROM sqlite_master") == []
