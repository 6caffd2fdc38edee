"""The program put together: in Thai, in the colours chosen last, on the book of its folder."""

from __future__ import annotations

import logging.handlers
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from asset_desk import app as program
from asset_desk.paths import DataFolder
from asset_desk.store.book import open_book
from asset_desk.ui.look import Theme, current_theme, dress
from asset_desk.ui.main_window import DeskWindow
from asset_desk.ui.widgets.dialog import NoticeDialog

NOW = datetime(2026, 5, 20, 3, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path):
    return DataFolder(tmp_path / "desk")


@pytest.fixture
def application(qapp):
    made = program.make_app([])
    dress(made, Theme.LIGHT)
    yield made
    dress(made, Theme.LIGHT)


def test_the_start_reads_in_no_library_of_papers_or_workbooks():
    """They cost a quarter of it, and come with the first paper or workbook instead."""
    program = "import sys, asset_desk.app, asset_desk.store.book; print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert {"alembic", "openpyxl", "reportlab", "uharfbuzz"}.isdisjoint(run.stdout.split())


def test_there_is_one_application_and_it_speaks_thai_once(application):
    assert program.make_app([]) is application is QApplication.instance()
    assert application.applicationName() == "AssetDesk"
    assert QLocale().language() == QLocale.Language.Thai
    assert QCoreApplication.translate("DeskDialog", "Cancel") == "ยกเลิก"


def test_a_window_is_made_on_an_open_book(application, folder, qtbot):
    book = open_book(folder, now=NOW)
    window = program.make_window(book, lambda: NOW)
    qtbot.addWidget(window)
    assert isinstance(window, DeskWindow)
    assert window.desk.data == folder.root
    assert window.desk.today().isoformat() == "2026-05-20"
    book.close()


def test_the_version_is_that_of_the_installed_program():
    assert program.program_version().count(".") == 2


def test_the_colours_chosen_last_are_remembered_for_the_next_start(application, folder):
    folder.root.mkdir(parents=True)
    assert program.remembered_theme(folder) is Theme.LIGHT
    program.change_theme(application, folder, Theme.DARK)
    assert current_theme() is Theme.DARK
    assert program.remembered_theme(folder) is Theme.DARK


def test_colours_that_are_no_longer_offered_are_the_light_ones(folder):
    folder.root.mkdir(parents=True)
    (folder.root / "screen.ini").write_text("[General]\ntheme=pink\n", "utf-8")
    assert program.remembered_theme(folder) is Theme.LIGHT


def test_what_goes_wrong_is_logged_beside_the_book(folder):
    folder.logs.mkdir(parents=True)
    before = list(program.LOG.handlers)
    program.keep_log(folder)
    (handler,) = [each for each in program.LOG.handlers if each not in before]
    try:
        program.LOG.error("เกิดข้อผิดพลาด")
        handler.flush()
        assert "เกิดข้อผิดพลาด" in (folder.logs / "asset-desk.log").read_text("utf-8")
    finally:
        program.LOG.removeHandler(handler)
        handler.close()


def closing_everything(found):
    """Note what the program shows, and end it."""

    def look():
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, DeskWindow | NoticeDialog) and widget.isVisible():
                found.append((type(widget), _words(widget)))
                widget.close()

    return look


def _words(widget):
    notice = widget.findChild(QLabel, "notice")
    return notice.text() if notice else ""


@pytest.fixture
def run(application, folder):
    """Runs the program, and closes whatever it shows."""

    def run_it():
        found, timer = [], QTimer()
        timer.timeout.connect(closing_everything(found))
        timer.start(50)
        handlers, hook = list(program.LOG.handlers), sys.excepthook
        try:
            return program.run(folder), found
        finally:
            timer.stop()
            sys.excepthook = hook
            QCoreApplication.removePostedEvents(application, QEvent.Type.Quit.value)
            for handler in [each for each in program.LOG.handlers if each not in handlers]:
                program.LOG.removeHandler(handler)
                handler.close()

    return run_it


def test_the_program_opens_its_book_and_ends_well(run, folder):
    code, shown = run()
    assert code == 0
    assert [kind for kind, _words in shown] == [DeskWindow]
    assert folder.database.is_file()


def test_a_book_of_a_newer_program_is_told_in_words_and_left_alone(run, folder):
    open_book(folder, now=NOW).close()
    with sqlite3.connect(folder.database) as book:
        book.execute("UPDATE alembic_version SET version_num = 'from the future'")
    book.close()
    before = folder.database.read_bytes()
    code, shown = run()
    assert code == 1
    ((kind, words),) = shown
    assert kind is NoticeDialog
    assert "รุ่นใหม่กว่า" in words
    assert folder.database.read_bytes() == before


def test_a_folder_that_is_no_book_is_told_in_words(run, folder):
    folder.root.mkdir(parents=True)
    folder.database.write_bytes(b"this is no database at all" * 100)
    code, shown = run()
    assert code == 1
    assert shown[0][0] is NoticeDialog


def test_the_log_does_not_grow_for_ever(folder):
    folder.logs.mkdir(parents=True)
    before = list(program.LOG.handlers)
    program.keep_log(folder)
    (handler,) = [each for each in program.LOG.handlers if each not in before]
    program.LOG.removeHandler(handler)
    handler.close()
    assert isinstance(handler, logging.handlers.RotatingFileHandler)
    assert handler.maxBytes * (handler.backupCount + 1) < 5_000_000
