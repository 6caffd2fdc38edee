"""One label and one problem line a field; problems show where the officer has been."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from asset_desk.domain.errors import Refusal
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.form import Fields
from asset_desk.ui.widgets.parts import column
from asset_desk.ui.widgets.thai_date_edit import ThaiDateEdit

TODAY = date(2026, 5, 20)


@pytest.fixture
def fields():
    return Fields()


def shown(field):
    return field.problem.text() if not field.problem.isHidden() else ""


def test_a_needed_field_says_so_in_its_label(fields, qtbot):
    field = fields.add("name", "Name", QLineEdit(), needed=True)
    qtbot.addWidget(field)
    assert field._title.text() == "Name *"
    assert field.editor.accessibleName() == "Name"
    assert field.title == "Name"


def test_an_editor_is_found_by_the_name_of_its_field(fields, qtbot):
    field = fields.add("name", "Name", QLineEdit())
    other = QLineEdit()
    other.setObjectName("own_name")
    own = fields.add("code", "Code", other)
    for each in (field, own):
        qtbot.addWidget(each)
    assert field.editor.objectName() == "name"
    assert own.editor.objectName() == "own_name"
    assert own.problem.objectName() == "own_name_problem"
    assert fields["code"] is own
    assert fields.all() == [field, own]


def test_a_problem_waits_until_the_officer_has_been_there(fields, qtbot):
    field = fields.add("name", "Name", QLineEdit())
    qtbot.addWidget(field)
    fields.show_problems({"name": Refusal.NAME_MISSING})
    assert shown(field) == ""
    qtbot.keyClicks(field.editor, "a")
    fields.show_problems({"name": Refusal.NAME_MISSING})
    assert shown(field) == refusal_text(Refusal.NAME_MISSING)
    assert field.editor.property("problem") is True


def test_saving_shows_the_problems_everywhere(fields, qtbot):
    field = fields.add("name", "Name", QLineEdit())
    qtbot.addWidget(field)
    fields.show_problems({"name": "Only ten are free."}, everywhere=True)
    assert shown(field) == "Only ten are free."


def test_a_problem_goes_when_it_is_mended(fields, qtbot):
    field = fields.add("name", "Name", QLineEdit())
    qtbot.addWidget(field)
    field.touch()
    fields.show_problems({"name": Refusal.NAME_MISSING})
    fields.show_problems({})
    assert shown(field) == ""
    assert field.editor.property("problem") is False


def test_a_hint_shows_only_when_there_is_one(fields, qtbot):
    field = fields.add("code", "Code", QLineEdit(), hint="As on the label.")
    bare = fields.add("name", "Name", QLineEdit())
    for each in (field, bare):
        qtbot.addWidget(each)
    assert not field._hint.isHidden()
    assert bare._hint.isHidden()
    bare.set_hint("Now there is one.")
    assert not bare._hint.isHidden()


def test_the_cursor_goes_to_the_first_field_with_a_problem(fields, qtbot):
    form = QWidget()
    form.setLayout(column(*(fields.add(name, name, QLineEdit()) for name in ("a", "b", "c"))))
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    fields.go_to_first({"c": 1, "b": 1})
    assert fields["b"].editor.hasFocus()


def edited(editor, qtbot):
    match editor:
        case QLineEdit():
            qtbot.keyClicks(editor, "1")
        case QPlainTextEdit():
            qtbot.keyClicks(editor, "1")
        case QComboBox():
            editor.setCurrentIndex(1)
        case QSpinBox():
            qtbot.keyClick(editor, Qt.Key.Key_Up)
        case QCheckBox():
            editor.click()
        case ThaiDateEdit():
            editor.line.insert("20/5/2569")
            editor.line.textEdited.emit(editor.line.text())


def choice():
    box = QComboBox()
    box.addItems(["a", "b"])
    return box


EDITORS = [QLineEdit, QPlainTextEdit, choice, QSpinBox, QCheckBox, lambda: ThaiDateEdit(TODAY)]


@pytest.mark.parametrize("make", EDITORS)
def test_every_kind_of_editor_tells_when_it_is_touched(fields, qtbot, make):
    field = fields.add("field", "Field", make())
    qtbot.addWidget(field)
    assert not field.is_touched
    with qtbot.waitSignal(field.touched):
        edited(field.editor, qtbot)
    assert field.is_touched


def test_filling_a_line_from_the_program_is_no_touch(fields, qtbot):
    field = fields.add("name", "Name", QLineEdit())
    qtbot.addWidget(field)
    field.editor.setText("from the book")
    assert not field.is_touched


def test_a_wrong_date_is_told_once(fields, qtbot):
    edit = ThaiDateEdit(lambda: TODAY, name="on")
    field = fields.add("on", "Day", edit)
    qtbot.addWidget(field)
    edit.line.insert("31/2/2569")
    field.touch()
    fields.show_problems({"on": edit.problem()})
    assert edit.understood.text() == edit.problem()
    assert shown(field) == ""
    edit.set_day(TODAY)
    fields.show_problems({"on": Refusal.DAY_IN_THE_FUTURE})
    assert shown(field) == refusal_text(Refusal.DAY_IN_THE_FUTURE)
