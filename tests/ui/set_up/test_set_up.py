"""The first day: the office is described once, resumed when cut off, and written at the end."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget

from asset_desk.domain.accounts import Role
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import OfficeType, Post, usual_divisions
from asset_desk.services.accounts import sign_in
from asset_desk.services.signatories import sign_as_of
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.set_up.draft import FILE_NAME
from asset_desk.ui.set_up.presenter import SetUpPresenter
from tests.ui.keeping import part, press, problem, rows, type_in

PASSWORD = "first-password"


@pytest.fixture
def begin(new_desk, qtbot):
    def begin_set_up():
        presenter = SetUpPresenter(new_desk)
        qtbot.addWidget(presenter.view)
        presenter.view.show()
        return presenter

    return begin_set_up


@pytest.fixture
def set_up(begin):
    return begin()


def describe(view):
    type_in(view, "office_name", "บ้านสวนธาร")
    type_in(view, "district", "เมืองสวนธาร")
    type_in(view, "province", "สวนธาร")


def go_to(view, number):
    if view.page() == 0:
        describe(view)
    while view.page() < number:
        press(view, "next_page")


def give_account(view, password=PASSWORD):
    type_in(view, "username", "pimjai")
    type_in(view, "officer_name", "นางสาวพิมพ์ใจ ดูแลดี")
    type_in(view, "password", password)
    type_in(view, "password_again", password)


def signing(desk, post, division_id=None):
    with desk.new_uow() as uow:
        return sign_as_of(uow, post, division_id, desk.today())


def test_the_titles_that_follow_from_type_and_name_are_shown_as_they_are_typed(set_up):
    part(set_up.view, "office_type").choose(OfficeType.SUBDISTRICT_ORGANISATION)
    type_in(set_up.view, "office_name", "บ้านสวนธาร")
    assert part(set_up.view, "full_name").text() == "องค์การบริหารส่วนตำบลบ้านสวนธาร"
    assert "นายกองค์การบริหารส่วนตำบลบ้านสวนธาร" in part(set_up.view, "titles_that_follow").text()


def test_a_page_is_not_left_while_something_needed_is_missing(set_up):
    press(set_up.view, "next_page")
    assert set_up.view.page() == 0
    assert problem(set_up.view, "office_name") == refusal_text(Refusal.OFFICE_NAME_MISSING)
    assert problem(set_up.view, "province") == refusal_text(Refusal.PROVINCE_MISSING)


def test_the_usual_divisions_of_the_type_are_filled_in(set_up):
    part(set_up.view, "office_type").choose(OfficeType.PROVINCIAL_ORGANISATION)
    go_to(set_up.view, 1)
    expected = usual_divisions(OfficeType.PROVINCIAL_ORGANISATION)
    assert set_up.view.divisions.divisions() == expected


def test_divisions_are_added_renamed_and_removed(set_up):
    go_to(set_up.view, 1)
    listed = part(set_up.view, "divisions", QListWidget)
    type_in(set_up.view, "new_division", " กองสวัสดิการสังคม ")
    press(set_up.view, "add_division")
    listed.setCurrentRow(0)
    press(set_up.view, "remove_division")
    listed.item(0).setText("กองคลังและพัสดุ")
    assert set_up.view.divisions.divisions() == (
        *("กองคลังและพัสดุ", "กองช่าง", "กองการศึกษา", "กองสาธารณสุขและสิ่งแวดล้อม", "กองสวัสดิการสังคม"),
    )


def test_the_same_division_twice_is_refused_beside_the_list(set_up):
    go_to(set_up.view, 1)
    type_in(set_up.view, "new_division", "กองคลัง")
    press(set_up.view, "add_division")
    press(set_up.view, "next_page")
    assert set_up.view.page() == 1
    refused = DeskError(Refusal.DIVISION_NAME_TAKEN, name="กองคลัง")
    assert problem(set_up.view, "divisions") == refusal_text(refused)


def test_an_office_without_any_division_is_refused(set_up):
    go_to(set_up.view, 1)
    while part(set_up.view, "divisions", QListWidget).count():
        press(set_up.view, "remove_division")
    press(set_up.view, "next_page")
    assert problem(set_up.view, "divisions") == refusal_text(Refusal.DIVISION_NAME_MISSING)


def test_finishing_writes_office_divisions_holders_and_account(set_up, new_desk, qtbot):
    go_to(set_up.view, 2)
    part(set_up.view, "head_prefix").setEditText("นาย")
    type_in(set_up.view, "head_name", "สมชาย ใจกว้าง")
    type_in(set_up.view, "division_2_name", "มานะ ขยันยิ่ง")
    go_to(set_up.view, 3)
    give_account(set_up.view)
    with qtbot.waitSignal(set_up.finished) as finished:
        press(set_up.view, "finish_set_up")
    office = new_desk.queries.office
    assert finished.args[0].role is Role.ADMINISTRATOR
    assert office.office().full_name == "เทศบาลตำบลบ้านสวนธาร"
    finance = next(each for each in office.divisions() if each.name == "กองคลัง")
    assert signing(new_desk, Post.HEAD).name == "นายสมชาย ใจกว้าง"
    assert signing(new_desk, Post.DIVISION_HEAD, finance.division_id).name == "มานะ ขยันยิ่ง"
    assert signing(new_desk, Post.CLERK) is None
    assert sign_in(new_desk.new_uow(), new_desk.hasher, "pimjai", PASSWORD, now=new_desk.clock())
    assert not (new_desk.data / FILE_NAME).exists()


def test_one_person_in_two_posts_is_entered_once(set_up, new_desk):
    go_to(set_up.view, 2)
    for post in ("clerk", "division_1"):
        part(set_up.view, f"{post}_prefix").setEditText("นาง")
        type_in(set_up.view, f"{post}_name", "สายใจ งามตา")
    go_to(set_up.view, 3)
    give_account(set_up.view)
    press(set_up.view, "finish_set_up")
    assert len(rows(new_desk.queries.office.people())) == 1
    assert len(new_desk.queries.office.holdings()) == 2


def test_the_account_is_checked_before_anything_is_written(set_up, new_desk, qtbot):
    go_to(set_up.view, 3)
    give_account(set_up.view, password="short")
    with qtbot.assertNotEmitted(set_up.finished):
        press(set_up.view, "finish_set_up")
    assert problem(set_up.view, "password") == refusal_text(Refusal.PASSWORD_TOO_SHORT)
    assert new_desk.queries.office.office() is None


def test_a_set_up_cut_off_goes_on_where_it_was_without_the_password(begin, set_up, new_desk):
    go_to(set_up.view, 2)
    type_in(set_up.view, "head_name", "สมชาย ใจกว้าง")
    go_to(set_up.view, 3)
    give_account(set_up.view)
    press(set_up.view, "previous_page")
    press(set_up.view, "next_page")
    again = begin()
    assert again.view.page() == 3
    assert part(again.view, "office_name", QLineEdit).text() == "บ้านสวนธาร"
    assert part(again.view, "head_name", QLineEdit).text() == "สมชาย ใจกว้าง"
    assert part(again.view, "username", QLineEdit).text() == "pimjai"
    assert part(again.view, "password", QLineEdit).text() == ""
    assert PASSWORD not in (new_desk.data / FILE_NAME).read_text("utf-8")


def test_a_holder_taken_out_again_is_not_appointed(set_up, new_desk):
    go_to(set_up.view, 2)
    type_in(set_up.view, "head_name", "สมชาย ใจกว้าง")
    go_to(set_up.view, 3)
    press(set_up.view, "previous_page")
    type_in(set_up.view, "head_name", "")
    go_to(set_up.view, 3)
    give_account(set_up.view)
    press(set_up.view, "finish_set_up")
    assert new_desk.queries.office.holdings() == []


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"office": {}}', '{"office": {"office_type": "?"}}']
)
def test_a_draft_that_cannot_be_understood_is_begun_anew(begin, new_desk, text):
    (new_desk.data / FILE_NAME).write_text(text, "utf-8")
    again = begin()
    assert again.view.page() == 0
    assert part(again.view, "office_name", QLineEdit).text() == ""


def test_a_folder_that_refuses_the_draft_is_said_and_holds_nobody_up(set_up, new_desk):
    (new_desk.data / FILE_NAME).mkdir()
    go_to(set_up.view, 1)
    assert set_up.view.page() == 1
    assert str(new_desk.data) in part(set_up.view, "refused").text()


def test_after_trouble_finishing_again_goes_on_where_it_stopped(set_up, new_desk, qtbot):
    go_to(set_up.view, 2)
    type_in(set_up.view, "head_name", "สมชาย ใจกว้าง")
    go_to(set_up.view, 3)
    give_account(set_up.view)
    set_up._officer = set_up._set_up()  # the book was busy right after this
    with qtbot.waitSignal(set_up.finished):
        press(set_up.view, "finish_set_up")
    assert len(new_desk.queries.office.holdings()) == 1


def test_an_account_made_meanwhile_elsewhere_is_told(set_up, new_desk, begin, qtbot):
    other = begin()
    for each in (set_up, other):
        go_to(each.view, 3)
        give_account(each.view)
    press(other.view, "finish_set_up")
    with qtbot.assertNotEmitted(set_up.finished):
        press(set_up.view, "finish_set_up")
    assert part(set_up.view, "refused").text() == refusal_text(Refusal.ALREADY_SET_UP)


def test_the_summary_shows_what_will_be_written(set_up):
    go_to(set_up.view, 3)
    texts = [
        each.text()
        for each in set_up.view.administrator.findChildren(type(part(set_up.view, "full_name")))
    ]
    assert "เทศบาลตำบลบ้านสวนธาร" in texts
    assert "ผู้อำนวยการกองคลัง" in texts


def test_nothing_is_added_without_a_name_and_nothing_removed_without_a_choice(set_up):
    go_to(set_up.view, 1)
    before = set_up.view.divisions.divisions()
    type_in(set_up.view, "new_division", "  ")
    press(set_up.view, "add_division")
    part(set_up.view, "divisions", QListWidget).setCurrentRow(-1)
    press(set_up.view, "remove_division")
    press(set_up.view, "rename_division")
    assert set_up.view.divisions.divisions() == before


def test_renaming_is_done_in_the_list_itself(set_up, qtbot):
    go_to(set_up.view, 1)
    press(set_up.view, "rename_division")
    editor = part(set_up.view, "divisions", QListWidget).findChild(QLineEdit)
    editor.setText("สำนักปลัด")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: set_up.view.divisions.divisions()[0] == "สำนักปลัด")


def test_the_draft_is_plain_json_that_a_person_can_read(set_up, new_desk):
    go_to(set_up.view, 1)
    kept = json.loads((new_desk.data / FILE_NAME).read_text("utf-8"))
    assert kept["office"]["name"] == "บ้านสวนธาร"
    assert kept["page"] == 1


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("office", "name"), 5),
        (("office", "district"), ["เมือง"]),
        (("office", "phone"), None),
        (("holders",), {"head": {"prefix": 1, "name": 2}}),
        (("divisions",), [None]),
        (("page",), float("inf")),
    ],
)
def test_a_draft_with_something_else_in_place_of_a_text_is_begun_anew(
    set_up, begin, new_desk, place, value
):
    go_to(set_up.view, 1)
    file = new_desk.data / FILE_NAME
    kept = json.loads(file.read_text("utf-8"))
    *way, last = place
    inner = kept
    for name in way:
        inner = inner[name]
    inner[last] = value
    file.write_text(json.dumps(kept), "utf-8")
    assert begin().view.page() == 0


def test_a_draft_nested_without_end_is_begun_anew(begin, new_desk):
    (new_desk.data / FILE_NAME).write_text("[" * 100_000, "utf-8")
    assert begin().view.page() == 0
