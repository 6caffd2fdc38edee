"""Dialogs: the fields, and the way out; nothing typed is lost when the desk says no."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.dialog import DeskDialog, NoticeDialog, QuestionDialog, ReasonDialog


@pytest.fixture
def parent(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(800, 600)
    with qtbot.waitExposed(parent):
        parent.show()
    return parent


def opened(qtbot, dialog):
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def press(qtbot, dialog, name):
    qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_saving_does_what_the_dialog_is_for_and_closes_it(qtbot, parent):
    done = []
    dialog = DeskDialog("A title", "Save", parent)
    dialog.try_to(lambda: done.append(1))
    opened(qtbot, dialog)
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog, "save")
    assert done == [1]


def test_a_refusal_is_shown_in_the_dialog_and_what_was_typed_stays(qtbot, parent):
    def refuse():
        raise DeskError(Refusal.CODE_TAKEN)

    dialog = DeskDialog("A title", "Save", parent)
    line = QLineEdit("400-52-0001")
    dialog.body.addWidget(line)
    dialog.try_to(refuse)
    opened(qtbot, dialog)
    with qtbot.assertNotEmitted(dialog.finished):
        press(qtbot, dialog, "save")
    assert dialog.refused.isVisible()
    assert dialog.refused.text() == refusal_text(Refusal.CODE_TAKEN)
    assert line.text() == "400-52-0001"
    dialog.show_refusal(None)
    assert not dialog.refused.isVisible()
    dialog.reject()


def test_escape_and_cancel_change_nothing(qtbot, parent):
    done = []
    for leave in (lambda it: qtbot.keyClick(it, Qt.Key.Key_Escape), _press_cancel(qtbot)):
        dialog = DeskDialog("A title", "Save", parent)
        dialog.try_to(lambda: done.append(1))
        opened(qtbot, dialog)
        with qtbot.waitSignal(dialog.rejected):
            leave(dialog)
    assert done == []


def _press_cancel(qtbot):
    return lambda dialog: press(qtbot, dialog, "cancel")


def test_enter_presses_the_primary_button(qtbot, parent):
    dialog = DeskDialog("A title", "Save", parent)
    line = QLineEdit()
    dialog.body.addWidget(line)
    opened(qtbot, dialog)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(line, Qt.Key.Key_Return)


def test_a_closed_dialog_is_gone(qtbot, parent):
    dialog = DeskDialog("A title", "Save", parent)
    opened(qtbot, dialog)
    dialog.reject()
    qtbot.waitUntil(lambda: parent.findChildren(QDialog) == [])


def test_a_reason_is_needed_before_it_can_be_saved(qtbot, parent):
    dialog = opened(qtbot, ReasonDialog("Cancel the loan", "Say why.", "Cancel it", parent))
    assert not dialog.save.isEnabled()
    qtbot.keyClicks(dialog.editor, "  wrong  borrower ")
    assert dialog.save.isEnabled()
    assert dialog.reason() == "wrong borrower"
    dialog.editor.setPlainText("   ")
    assert not dialog.save.isEnabled()
    problem = dialog.findChild(QLabel, "reason_problem")
    assert problem.text() == refusal_text(Refusal.REASON_MISSING)
    dialog.reject()


def test_the_safe_answer_to_a_question_is_the_default(qtbot, parent):
    dialog = opened(qtbot, QuestionDialog("Really?", "It stays so.", "Do it", parent))
    assert dialog.findChild(QLabel, "question").text() == "It stays so."
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_a_question_is_answered_by_its_own_words(qtbot, parent):
    dialog = opened(qtbot, QuestionDialog("Really?", "It stays so.", "Do it", parent))
    assert dialog.save.text() == "Do it"
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog, "save")


def test_a_notice_has_one_way_out(qtbot, parent):
    dialog = opened(qtbot, NoticeDialog("Trouble", "Do this.", parent))
    assert dialog.findChild(QLabel, "notice").text() == "Do this."
    assert not dialog.cancel.isVisible()
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_a_question_stands_beside_its_mark_not_in_the_middle(qtbot, parent):
    asking = opened(qtbot, QuestionDialog("Leave?", "What is filled in is lost.", "Leave", parent))
    assert asking.findChild(QLabel, "question").x() < 100
    asking.reject()


def test_a_dialog_grows_with_what_is_said_in_it(qtbot, parent):
    dialog = opened(qtbot, ReasonDialog("A title", "A text", "Save", parent))
    editor, problem = dialog.editor, dialog.fields["reason"].problem
    dialog.fields["reason"].show_problem("A long sentence on what is the matter. " * 8)
    qtbot.waitUntil(lambda: problem.height() >= problem.heightForWidth(problem.width()))
    assert editor.height() == 96
    dialog.reject()


def test_a_long_title_is_read_whole(qtbot, front):
    dialog = DeskDialog("เครื่องเสียงเคลื่อนที่พร้อมไมโครโฟนไร้สายและขาตั้งลำโพง" * 2, "Save", front)
    with qtbot.waitExposed(dialog):
        dialog.open()
    title = dialog.findChild(QLabel, "dialog_title")
    assert title.height() >= title.heightForWidth(title.width()) > title.fontMetrics().height() * 2
