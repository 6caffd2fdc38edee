"""Opening a book: made when new, brought up to date when older, refused in words when it is ill."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.paths import DataFolder
from asset_desk.services import registry
from asset_desk.services.ports import BookFiles, UnitOfWork
from asset_desk.services.queries import Queries
from asset_desk.store import engine as engine_module
from asset_desk.store.book import open_book
from asset_desk.store.trouble import in_words
from asset_desk.store.verify import verify_book
from tests.builders import NOW, Desk, chairs, occasion
from tests.store.books import ask, behind_the_desk, opened


def refusal_of(root, **given):
    with pytest.raises(DeskError) as refused:
        open_book(DataFolder(root), now=NOW, **given)
    return refused.value.refusal


def test_a_new_folder_gets_a_book_with_room_for_files_backups_and_logs(tmp_path):
    root = tmp_path / "ข้อมูล ของเรา"
    book = opened(root)
    book.close()
    assert {each.name for each in root.iterdir()} == {
        *("desk.db", "attachments", "backups", "logs"),
    }


def test_what_was_kept_is_there_when_the_book_is_opened_again(tmp_path):
    book = opened(tmp_path)
    desk = Desk(book.engine)
    desk.found()
    desk.asset(40)
    book.close()
    again = opened(tmp_path)
    assert Desk(again.engine).names() == ["เก้าอี้พลาสติก"]
    again.close()


def test_an_open_book_is_what_use_cases_and_screens_ask_for(tmp_path):
    book = opened(tmp_path)
    files: BookFiles = book.files
    queries: Queries = book.queries
    uow: UnitOfWork = book.new_uow()
    assert files.verify().is_clean
    assert queries.office.office() is None
    with uow:
        assert not uow.accounts.any_exists()
    book.close()


def test_a_batch_keeps_many_use_cases_at_once(tmp_path):
    book = opened(tmp_path)
    Desk(book.engine).found()
    batch = book.new_batch()
    registry.add_asset(batch, occasion(), chairs())
    registry.add_asset(batch, occasion(), chairs(name="โต๊ะ"))
    assert Desk(book.engine).names() == []
    batch.finish()
    assert len(Desk(book.engine).names()) == 2
    book.close()


def test_a_book_from_a_newer_program_is_left_as_it_is(lived):
    with closing(sqlite3.connect(lived.database)) as book, book:
        book.execute("UPDATE alembic_version SET version_num = '9999'")
    before = lived.database.read_bytes()
    assert refusal_of(lived.root) is Refusal.BOOK_IS_NEWER
    assert lived.database.read_bytes() == before


@pytest.mark.parametrize("change", ["DELETE FROM alembic_version", "DROP TABLE alembic_version"])
def test_a_book_that_does_not_say_its_revision_is_refused_as_damaged(lived, change):
    behind_the_desk(lived, change)
    before = lived.database.read_bytes()
    assert refusal_of(lived.root) is Refusal.BOOK_IS_DAMAGED
    assert lived.database.read_bytes() == before


def test_settings_that_are_no_settings_are_a_refusal_and_not_a_traceback(lived):
    behind_the_desk(lived, "UPDATE setting SET value = '{' WHERE key = 'office'")
    book = opened(lived.root)
    with pytest.raises(DeskError) as refused:
        book.queries.office.office()
    book.close()
    assert refused.value.refusal is Refusal.BOOK_IS_DAMAGED


@pytest.mark.parametrize(
    ("free", "refusal"), [(0, Refusal.DISK_FULL), (1 << 30, Refusal.FOLDER_NOT_WRITABLE)]
)
def test_a_full_disk_is_called_full_however_sqlite_puts_it(monkeypatch, tmp_path, free, refusal):
    """The room of a real disk cannot be taken away in a test; SQLite's complaint is a real one."""
    room = shutil.disk_usage(tmp_path)._replace(free=free)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: room)
    missing = tmp_path / "none" / "desk.db"
    with pytest.raises(DeskError) as refused, in_words(tmp_path / "desk.db"):
        sqlite3.connect(missing)
    assert refused.value.refusal is refusal


def test_a_file_that_is_no_database_is_refused_as_damaged(tmp_path):
    (tmp_path / "desk.db").write_bytes(b"this is a letter, not a book" * 200)
    assert refusal_of(tmp_path) is Refusal.BOOK_IS_DAMAGED


def test_a_damaged_book_is_a_refusal_and_not_a_traceback(lived):
    with lived.database.open("r+b") as file:
        file.seek(100)
        file.write(b"\x00" * 4000)
    assert refusal_of(lived.root) is Refusal.BOOK_IS_DAMAGED


def test_a_folder_that_cannot_be_made_is_refused(tmp_path):
    (tmp_path / "file").write_text("in the way", "utf-8")
    assert refusal_of(tmp_path / "file" / "data") is Refusal.FOLDER_NOT_WRITABLE


def test_a_database_that_is_a_folder_is_refused(tmp_path):
    (tmp_path / "desk.db").mkdir()
    assert refusal_of(tmp_path) is Refusal.FOLDER_NOT_WRITABLE


def test_an_older_book_is_backed_up_before_it_is_brought_up_to_date(lived, monkeypatch):
    """The book is given an older revision, and its tables taken away, as before their script."""
    with closing(sqlite3.connect(lived.database)) as book, book:
        acts = book.execute("SELECT count(*) FROM act").fetchone()[0]
    seen = []
    monkeypatch.setattr("asset_desk.store.book.is_newest", lambda *_: False)
    monkeypatch.setattr("asset_desk.store.book.migrate", lambda *_: seen.append("migrated"))
    book = opened(lived.root)
    book.close()
    (backup,) = lived.backups.iterdir()
    assert backup.name == "20260520-033000-before-update.zip"
    assert seen == ["migrated"]
    assert ask(lived, "SELECT count(*) FROM act") == acts


def test_a_writer_who_waits_too_long_is_told_that_the_book_is_busy(lived, monkeypatch):
    monkeypatch.setattr(engine_module, "BUSY_SECONDS", 0.05)
    book = opened(lived.root)
    with closing(sqlite3.connect(lived.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DeskError) as refused:
            registry.add_asset(book.new_uow(), occasion(), chairs())
        other.execute("ROLLBACK")
    assert refused.value.refusal is Refusal.BOOK_IS_BUSY
    registry.add_asset(book.new_uow(), occasion(), chairs())
    book.close()
    assert verify_book(lived).is_clean


def test_reading_goes_on_while_somebody_writes(lived, monkeypatch):
    monkeypatch.setattr(engine_module, "BUSY_SECONDS", 0.05)
    book = opened(lived.root)
    with closing(sqlite3.connect(lived.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert len(Desk(book.engine).names()) > 0
        other.execute("ROLLBACK")
    book.close()


def test_damage_behind_the_first_page_is_a_refusal(lived):
    with lived.database.open("r+b") as file:
        size = file.seek(0, 2)
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))
    assert refusal_of(lived.root) is Refusal.BOOK_IS_DAMAGED


def test_a_damaged_page_met_while_reading_is_a_refusal(lived):
    root = ask(lived, "SELECT rootpage FROM sqlite_master WHERE name = 'asset'")
    size = ask(lived, "PRAGMA page_size")
    with lived.database.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)
    book = opened(lived.root)
    with pytest.raises(DeskError) as refused:
        Desk(book.engine).names()
    book.close()
    assert refused.value.refusal is Refusal.BOOK_IS_DAMAGED
