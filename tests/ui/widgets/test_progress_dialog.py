"""Slow work shows how far it has come, and can be stopped."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.exports.control_ledger import Stopped
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.dialog import NoticeDialog
from asset_desk.ui.widgets.progress_dialog import ProgressDialog, tell_trouble, write_shown


@pytest.fixture
def parent(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def test_a_file_that_is_written_at_once_is_only_told(desk, told, parent, qtbot, tmp_path):
    file = tmp_path / "a.txt"
    task = write_shown(desk, parent, file, lambda out, _progress: out.write_text("x"))
    with qtbot.waitSignal(task.ended):
        pass
    qtbot.waitUntil(lambda: bool(told))
    assert file.read_text() == "x"
    assert str(file) in told.last
    assert parent.findChild(ProgressDialog) is None


def test_what_takes_a_moment_shows_its_progress_and_stops_when_told(
    desk, told, parent, qtbot, tmp_path
):
    go_on = threading.Event()

    def write(_out, progress):
        progress(40, 100)
        assert go_on.wait(20)
        if not progress(50, 100):
            raise Stopped

    file = tmp_path / "a.txt"
    write_shown(desk, parent, file, write)
    qtbot.waitUntil(lambda: parent.findChild(ProgressDialog) is not None)
    dialog = parent.findChild(ProgressDialog)
    dialog._show(40, 100)
    assert dialog.bar.value() == 40
    assert dialog.said.text() == "40 จาก 100"
    qtbot.mouseClick(dialog.findChild(QPushButton, "stop_task"), Qt.MouseButton.LeftButton)
    assert not dialog.cancel.isEnabled()
    with qtbot.waitSignal(dialog.finished):
        go_on.set()
    qtbot.waitUntil(lambda: bool(told))
    assert "a.txt" in told.last
    assert not file.exists()


def test_escape_asks_to_stop_and_the_dialog_stays_until_the_work_has(desk, parent, qtbot):
    go_on, may_go_on = threading.Event(), []
    task = desk.tasks.run(
        lambda progress: (go_on.wait(20), progress(1, 2))[1],
        done=may_go_on.append,
        failed=may_go_on.append,
    )
    dialog = ProgressDialog("Printing", task, parent)
    dialog.open()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.finished):
        go_on.set()
    qtbot.waitUntil(lambda: may_go_on == [False])


def test_each_known_trouble_is_told_in_words(desk, told, parent):
    file = Path("สมุดคุม.xlsx")
    tell_trouble(desk, parent, file, Stopped())
    assert "สมุดคุม.xlsx" in told.last
    tell_trouble(desk, parent, file, DeskError(Refusal.BOOK_IS_BUSY))
    assert told.last == refusal_text(Refusal.BOOK_IS_BUSY)
    tell_trouble(desk, parent, file, PermissionError())
    assert "Excel" in parent.findChild(NoticeDialog).findChild(QLabel, "notice").text()


def test_what_is_no_known_trouble_is_a_bug(desk, parent):
    with pytest.raises(ZeroDivisionError):
        tell_trouble(desk, parent, Path("a"), ZeroDivisionError())


def test_a_file_that_cannot_be_written_is_told_in_a_dialog(desk, parent, qtbot, tmp_path):
    file = tmp_path / "gone" / "a.txt"
    write_shown(desk, parent, file, lambda out, _progress: out.write_text("x"))
    qtbot.waitUntil(lambda: parent.findChild(NoticeDialog) is not None)
