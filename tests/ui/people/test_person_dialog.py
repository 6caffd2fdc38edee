"""A person is added or changed; a national ID stays hidden until someone asks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit

from asset_desk.domain.accounts import Role
from asset_desk.domain.errors import Refusal
from asset_desk.domain.office import BorrowerKind
from asset_desk.services.office import change_division, change_preferences
from asset_desk.ui.people.person_dialog import PersonDialog
from asset_desk.ui.refusal_text import refusal_text
from tests.ui.keeping import enter, known, part, press, problem, rows, type_in

NUMBER = "1234567890121"


@pytest.fixture
def opened(desk, front):
    def open_dialog(person=None, **start):
        dialog = PersonDialog(desk, person, front, **start)
        dialog.open()
        return dialog

    return open_dialog


@pytest.fixture
def with_ids(desk):
    kept = desk.queries.office.preferences()
    after = replace(kept, uses_national_id=True)
    change_preferences(desk.new_uow(), desk.occasion(), after)


def test_a_new_member_of_staff_is_kept_with_prefix_and_division(desk, opened, qtbot):
    dialog = opened(name="มานี รักเรียน")
    part(dialog, "person_prefix").setEditText("นางสาว")
    part(dialog, "division").setCurrentIndex(2)
    type_in(dialog, "position", "นักวิชาการพัสดุ")
    with qtbot.waitSignal(dialog.kept) as kept:
        press(dialog, "save")
    person = desk.queries.office.person(kept.args[0])
    assert person.full_name == "นางสาวมานี รักเรียน"
    assert person.details.position == "นักวิชาการพัสดุ"
    assert rows(desk.queries.office.people("กองคลัง"))[0].full_name == "นางสาวมานี รักเรียน"


def test_someone_from_outside_has_an_organisation_instead_of_a_division(desk, opened, qtbot):
    dialog = opened(kind=BorrowerKind.COMMUNITY)
    assert part(dialog, "division").isHidden() or not part(dialog, "division").isVisible()
    type_in(dialog, "person_name", "บุญมี ศรีสวน")
    type_in(dialog, "organisation", "หมู่ 4 บ้านสวนธาร")
    part(dialog, "address").setPlainText("12 หมู่ 4")
    with qtbot.waitSignal(dialog.kept) as kept:
        press(dialog, "save")
    details = desk.queries.office.person(kept.args[0]).details
    assert details.kind is BorrowerKind.COMMUNITY
    assert (details.organisation, details.address) == ("หมู่ 4 บ้านสวนธาร", "12 หมู่ 4")
    assert details.division_id is None


def test_a_person_without_a_name_cannot_be_kept(opened):
    dialog = opened(name="มานี รักเรียน")
    type_in(dialog, "person_name", "  ")
    assert problem(dialog, "person_name") == refusal_text(Refusal.PERSON_NAME_MISSING)
    assert not dialog.save.isEnabled()


def test_cancelling_adds_nobody(desk, opened):
    dialog = opened(name="มานี รักเรียน")
    press(dialog, "cancel")
    assert rows(desk.queries.office.people()) == []


def test_a_namesake_is_hinted_at_but_may_be_added(desk, opened):
    known(desk, "สมชาย ใจดี", position="คนขับรถ")
    dialog = opened()
    type_in(dialog, "person_name", "สมชาย ใจดี")
    hint = part(dialog, "namesakes")
    assert not hint.isHidden()
    assert "นายสมชาย ใจดี (คนขับรถ)" in hint.text()
    press(dialog, "save")
    assert len(rows(desk.queries.office.people())) == 2


def test_a_change_shows_what_is_known_and_is_not_its_own_namesake(desk, opened):
    person = desk.queries.office.person(known(desk, "สมชาย ใจดี", phone="08 1234 5678"))
    dialog = opened(person)
    assert part(dialog, "namesakes").isHidden()
    assert part(dialog, "phone").text() == "08 1234 5678"
    type_in(dialog, "phone", "08 8765 4321")
    press(dialog, "save")
    after = desk.queries.office.person(person.person_id).details
    assert (after.phone, after.prefix) == ("08 8765 4321", "นาย")


def test_a_closed_division_stays_with_those_who_are_in_it(desk, opened):
    division = desk.queries.office.divisions()[2]
    person_id = known(desk, "สมชาย ใจดี", division_id=division.division_id)
    change_division(desk.new_uow(), desk.occasion(), replace(division, is_active=False))
    dialog = opened(desk.queries.office.person(person_id))
    assert part(dialog, "division").currentText() == division.name
    other = opened()
    assert part(other, "division").findText(division.name) == -1


def test_no_national_id_is_asked_unless_the_office_turned_it_on(opened):
    assert not part(opened(), "national_id").isVisible()


@pytest.mark.usefixtures("with_ids")
def test_a_wrong_check_digit_warns_but_does_not_block(desk, opened, qtbot):
    dialog = opened(name="มานี รักเรียน")
    type_in(dialog, "national_id_text", "1234567890122")
    assert "เลขตรวจสอบ" in dialog.fields["national_id"]._hint.text()
    with qtbot.waitSignal(dialog.kept) as kept:
        press(dialog, "save")
    assert desk.queries.office.person(kept.args[0]).details.national_id == "1234567890122"


@pytest.mark.usefixtures("with_ids")
def test_a_right_number_is_kept_without_a_word(desk, opened, qtbot):
    dialog = opened(name="มานี รักเรียน")
    type_in(dialog, "national_id_text", NUMBER)
    assert dialog.fields["national_id"]._hint.isHidden()
    with qtbot.waitSignal(dialog.kept) as kept:
        press(dialog, "save")
    assert desk.queries.office.person(kept.args[0]).details.national_id == NUMBER


@pytest.mark.usefixtures("with_ids")
def test_a_kept_number_is_masked_until_asked_and_survives_a_change(desk, opened):
    person_id = known(desk, "สมชาย ใจดี", national_id=NUMBER)
    dialog = opened(desk.queries.office.person(person_id))
    line = part(dialog, "national_id_text", QLineEdit)
    assert line.text() == "x-xxxx-xxxxx-12-1"
    assert line.isReadOnly()
    type_in(dialog, "phone", "08 1234 5678")
    press(dialog, "save")
    assert desk.queries.office.person(person_id).details.national_id == NUMBER


@pytest.mark.usefixtures("with_ids")
def test_a_kept_number_is_shown_and_changed_once_asked_for(desk, opened):
    person_id = known(desk, "สมชาย ใจดี", national_id=NUMBER)
    dialog = opened(desk.queries.office.person(person_id))
    press(dialog, "show_number")
    assert part(dialog, "national_id_text", QLineEdit).text() == NUMBER
    type_in(dialog, "national_id_text", "")
    press(dialog, "save")
    assert desk.queries.office.person(person_id).details.national_id == ""


def test_a_role_that_may_not_keep_people_is_refused_in_the_dialog(desk, opened):
    enter(desk, Role.AUDITOR)
    dialog = opened(name="มานี รักเรียน")
    press(dialog, "save")
    assert part(dialog, "refused").text() == refusal_text(Refusal.ROLE_MAY_NOT)
    assert rows(desk.queries.office.people()) == []
