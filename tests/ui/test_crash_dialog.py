"""A bug is logged and shown once, with a report to copy; nothing of the office's is in it."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from asset_desk.ui.crash_dialog import CrashDialog
from asset_desk.ui.crash_hook import CrashHook, report_of


def bug():
    try:
        raise ZeroDivisionError("one by nothing")
    except ZeroDivisionError:
        return sys.exc_info()


def shown():
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, CrashDialog) and each.isVisible()
    ]


@pytest.fixture
def hook(qapp):
    yield CrashHook(lambda: "1.2.3")
    for dialog in shown():
        dialog.reject()


def test_the_report_names_the_versions_and_where_it_happened():
    report = report_of(*bug(), version="1.2.3")
    assert "Asset Desk 1.2.3" in report
    assert "ZeroDivisionError: one by nothing" in report
    assert "test_crash_dialog.py" in report


def test_a_bug_is_logged_and_shown_with_a_report_to_copy(hook, qtbot, caplog):
    hook(*bug())
    (dialog,) = shown()
    assert "ZeroDivisionError" in caplog.text
    assert "ZeroDivisionError" in dialog.findChild(QPlainTextEdit, "report").toPlainText()
    qtbot.mouseClick(dialog.findChild(QPushButton, "copy_report"), Qt.MouseButton.LeftButton)
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()


def test_one_dialog_is_enough_for_many_bugs_and_the_next_one_comes_after_it(hook, qtbot):
    hook(*bug())
    hook(*bug())
    assert len(shown()) == 1
    shown()[0].reject()
    hook(*bug())
    assert len(shown()) == 1


def test_breaking_off_from_the_keyboard_is_no_bug(hook, capsys):
    hook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert shown() == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_the_hook_takes_over_from_pythons_own(hook):
    before = sys.excepthook
    try:
        hook.install()
        assert sys.excepthook is hook
    finally:
        sys.excepthook = before
