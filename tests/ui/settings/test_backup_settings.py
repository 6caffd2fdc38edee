"""Backing up and checking, off the screen's thread, with the outcome in words."""

from __future__ import annotations

import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit

from asset_desk.domain.accounts import Role
from asset_desk.domain.errors import Refusal
from asset_desk.ui.look import Tone
from asset_desk.ui.refusal_text import refusal_text
from tests.ui.keeping import enter, part, press


@pytest.fixture
def shown(page):
    return page("backup")


@pytest.fixture
def settle(desk, qtbot):
    """Waits until the work under way has ended."""

    def wait():
        qtbot.waitUntil(lambda: not desk.tasks.is_busy, timeout=20_000)

    return wait


def damage(desk):
    """Change one letter of one act behind the desk's back."""
    with closing(sqlite3.connect(desk.data / "desk.db")) as book:
        book.execute("DROP TRIGGER act_no_update")
        book.execute("UPDATE act SET officer_name = 'ใครก็ไม่รู้' WHERE no = 1")
        book.commit()


def test_a_backup_is_written_where_the_officer_said_and_told(
    settings, shown, settle, tmp_path, told
):
    out = tmp_path / "stick" / "backup.zip"
    out.parent.mkdir()
    settings._parts["backup"].back_up_to(out)
    assert not part(shown, "busy").isHidden()
    assert not part(shown, "backup_now").isEnabled()
    settle()
    assert zipfile.is_zipfile(out)
    assert out.name in told.last
    assert part(shown, "busy").isHidden()
    assert part(shown, "backup_now").isEnabled()


def test_the_file_is_asked_for_with_the_day_in_its_name(shown):
    press(shown, "backup_now")
    asking = part(shown, "save_file", QFileDialog)
    assert Path(asking.selectedFiles()[0]).name == "asset-desk-2569-05-20.zip"
    asking.reject()


def test_a_place_that_cannot_be_written_to_is_told_and_nothing_hangs(
    settings, shown, settle, tmp_path, told
):
    (tmp_path / "stick").write_text("a file where a folder should be", "utf-8")
    settings._parts["backup"].back_up_to(tmp_path / "stick" / "backup.zip")
    settle()
    assert "stick" in told.last
    assert told[-1][0] is Tone.BAD
    assert part(shown, "backup_now").isEnabled()
    assert part(shown, "busy").isHidden()


def test_who_may_not_keep_the_office_takes_no_backup_away(desk, settings, tmp_path, told):
    enter(desk, Role.AUDITOR)
    settings.show_page("backup")
    settings._parts["backup"].back_up_to(tmp_path / "backup.zip")
    assert told.last == refusal_text(Refusal.ROLE_MAY_NOT)
    assert not (tmp_path / "backup.zip").exists()


def test_backups_made_by_the_program_are_listed_newest_first(desk, page, qtmodeltester):
    desk.files.backup("before-import", now=desk.clock())
    shown = page("backup")
    assert "before-import" in shown.model.index(0, 1).data()
    assert shown.model.index(0, 2).data().endswith("เมกะไบต์")
    qtmodeltester.check(shown.model)


def test_a_book_in_order_is_said_to_be_in_order(shown, settle):
    press(shown, "check_book")
    settle()
    assert "ถูกต้องครบถ้วน" in part(shown, "check_result", QLabel).text()
    assert part(shown, "differences").isHidden()


def test_a_changed_act_is_found_and_named(desk, shown, settle):
    damage(desk)
    press(shown, "check_book")
    settle()
    assert part(shown, "check_result", QLabel).property("look") == "bad"
    assert "1" in part(shown, "differences", QPlainTextEdit).toPlainText()
    assert not part(shown, "differences").isHidden()


def test_a_check_under_way_shows_nothing_of_the_one_before(desk, shown, settle):
    press(shown, "check_book")
    settle()
    damage(desk)
    press(shown, "check_book")
    assert part(shown, "check_result", QLabel).isHidden()
    settle()
    assert "ถูกต้องครบถ้วน" not in part(shown, "check_result", QLabel).text()
    assert not part(shown, "check_result", QLabel).isHidden()
