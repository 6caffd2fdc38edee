"""Files are asked for without holding up the desk."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from asset_desk.ui.widgets.dialog import NoticeDialog, QuestionDialog
from asset_desk.ui.widgets.files import (
    LAST_FOLDER,
    ask_open,
    ask_save,
    file_trouble_text,
    last_folder,
    remember_folder,
    tell_file_trouble,
    with_suffix,
)

WORKBOOKS = "Excel workbooks (*.xlsx)"


@pytest.fixture
def parent(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    yield parent
    QApplication.instance().setProperty(LAST_FOLDER, None)


@pytest.fixture
def chosen():
    return []


def dialog_of(parent, name):
    return parent.findChild(QFileDialog, name)


def type_name(dialog, text):
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(text))
    dialog.accept()


def test_a_new_file_is_handed_on_with_its_suffix(parent, chosen, tmp_path):
    ask_save(parent, "Save", "สมุดคุม.xlsx", WORKBOOKS, chosen.append)
    assert chosen == []
    dialog = dialog_of(parent, "save_file")
    assert dialog.isVisible()
    assert dialog.findChild(QLineEdit, "fileNameEdit").text() == "สมุดคุม.xlsx"
    type_name(dialog, tmp_path / "ปี 2569")
    assert chosen == [tmp_path / "ปี 2569.xlsx"]


def test_the_folder_is_remembered_for_the_next_file(parent, chosen, tmp_path):
    ask_save(parent, "Save", "a.xlsx", WORKBOOKS, chosen.append)
    type_name(dialog_of(parent, "save_file"), tmp_path / "a.xlsx")
    assert last_folder() == tmp_path
    ask_open(parent, "Open", WORKBOOKS, chosen.append)
    assert Path(dialog_of(parent, "open_file").directory().absolutePath()) == tmp_path


def test_a_folder_that_is_gone_is_not_begun_in(parent, tmp_path):
    remember_folder(tmp_path / "gone")
    assert last_folder() != tmp_path / "gone"


def test_nothing_happens_when_no_file_is_chosen(parent, chosen):
    ask_save(parent, "Save", "a.xlsx", WORKBOOKS, chosen.append)
    dialog_of(parent, "save_file").reject()
    ask_open(parent, "Open", WORKBOOKS, chosen.append)
    dialog_of(parent, "open_file").reject()
    assert chosen == []


def test_a_file_that_is_there_is_only_replaced_after_a_question(parent, chosen, tmp_path):
    (tmp_path / "a.xlsx").write_text("old")
    ask_save(parent, "Save", "a.xlsx", WORKBOOKS, chosen.append)
    type_name(dialog_of(parent, "save_file"), tmp_path / "a")
    question = parent.findChild(QuestionDialog)
    assert chosen == []
    assert "a.xlsx" in question.findChild(QLabel, "question").text()
    question.accept()
    assert chosen == [tmp_path / "a.xlsx"]


def test_who_does_not_want_to_replace_it_is_asked_again(parent, chosen, tmp_path, qtbot):
    (tmp_path / "a.xlsx").write_text("old")
    ask_save(parent, "Save", "b.xlsx", WORKBOOKS, chosen.append)
    first = dialog_of(parent, "save_file")
    type_name(first, tmp_path / "a.xlsx")
    qtbot.waitUntil(lambda: not shiboken6.isValid(first))
    parent.findChild(QuestionDialog).reject()
    assert chosen == []
    again = dialog_of(parent, "save_file")
    assert again.isVisible()
    assert again.findChild(QLineEdit, "fileNameEdit").text() == "a.xlsx"


def test_a_file_to_read_is_handed_on(parent, chosen, tmp_path):
    file = tmp_path / "ทะเบียน.xlsx"
    file.write_text("x")
    ask_open(parent, "Open", WORKBOOKS, chosen.append)
    type_name(dialog_of(parent, "open_file"), file)
    assert chosen == [file]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("a", "a.pdf"), ("a.pdf", "a.pdf"), ("A.PDF", "A.PDF"), ("บย.12-2569", "บย.12-2569.pdf")],
)
def test_a_suffix_is_added_where_it_is_missing(typed, kept):
    assert with_suffix(Path(typed), ".pdf") == Path(kept)


def test_a_name_without_a_suffix_of_its_own_gets_none():
    assert with_suffix(Path("a"), "") == Path("a")


@pytest.mark.parametrize(
    ("trouble", "says"),
    [
        (PermissionError(errno.EACCES, "denied"), "Excel"),
        (OSError(errno.ENOSPC, "full"), "ดิสก์เต็ม"),
        (FileNotFoundError(errno.ENOENT, "gone"), "ไม่พบโฟลเดอร์"),
        (OSError(errno.EIO, "broken cable"), "broken cable"),
        (OSError("nothing known"), "OSError"),
    ],
)
def test_trouble_with_a_file_names_it_and_what_to_do(trouble, says):
    text = file_trouble_text(trouble, Path("/home/desk/สมุดคุม.xlsx"))
    assert "สมุดคุม.xlsx" in text
    assert says in text
    assert "{" not in text


def test_trouble_is_told_in_a_dialog(parent):
    tell_file_trouble(parent, PermissionError(), Path("a.xlsx"))
    notice = parent.findChild(NoticeDialog)
    assert notice.isVisible()
    assert "a.xlsx" in notice.findChild(QLabel, "notice").text()
