"""An account gives an officer a name, a role and a first password."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.accounts import Role
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import BorrowerKind
from asset_desk.services.accounts import sign_in
from asset_desk.services.office import change_person
from asset_desk.ui.accounts.account_dialog import AccountDialog, role_text
from asset_desk.ui.refusal_text import refusal_text
from tests.ui.conftest import PASSWORD
from tests.ui.keeping import enter, known, part, press, problem, type_in


def filled(desk, front, username="somsri", name="นางสมศรี ใจเย็น", password="first-password"):
    dialog = AccountDialog(desk, None, front)
    type_in(dialog, "account_username", username)
    type_in(dialog, "account_name", name)
    type_in(dialog, "password", password)
    type_in(dialog, "password_again", password)
    return dialog


def account(desk, username):
    found = [each for each in desk.queries.office.accounts() if each.username == username]
    return found[0] if found else None


def test_a_new_account_lets_its_officer_in_with_the_role_chosen(desk, front, qtbot):
    dialog = filled(desk, front)
    part(dialog, "role").choose(Role.APPROVER)
    with qtbot.waitSignal(desk.events.accounts_changed):
        press(dialog, "save")
    uow, now = desk.new_uow(), desk.clock()
    officer = sign_in(uow, desk.hasher, "somsri", "first-password", now=now)
    assert (officer.name, officer.role) == ("นางสมศรี ใจเย็น", Role.APPROVER)


@pytest.mark.parametrize("missing", ["account_username", "account_name"])
def test_an_account_without_user_name_or_name_cannot_be_kept(desk, front, missing):
    dialog = filled(desk, front)
    type_in(dialog, missing, " ")
    assert problem(dialog, missing)
    assert not dialog.save.isEnabled()


def test_a_user_name_that_is_taken_is_refused_and_nothing_typed_is_lost(desk, front):
    dialog = filled(desk, front, username="ADMIN")
    press(dialog, "save")
    refused = DeskError(Refusal.USERNAME_TAKEN, username="ADMIN")
    assert part(dialog, "refused").text() == refusal_text(refused)
    assert part(dialog, "account_name").text() == "นางสมศรี ใจเย็น"


def test_cancelling_adds_no_account(desk, front):
    dialog = filled(desk, front)
    press(dialog, "cancel")
    assert account(desk, "somsri") is None


def test_a_change_keeps_user_name_and_password(desk, front):
    administrator = desk.session.officer
    enter(desk, Role.AUDITOR)
    desk.session.begin(administrator)
    dialog = AccountDialog(desk, account(desk, "other"), front)
    assert part(dialog, "account_username").isReadOnly()
    part(dialog, "role").choose(Role.COMMITTEE_MEMBER)
    press(dialog, "save")
    assert account(desk, "other").role is Role.COMMITTEE_MEMBER
    assert sign_in(desk.new_uow(), desk.hasher, "other", "other-password", now=desk.clock())


def test_the_last_administrator_stays_one(desk, front):
    dialog = AccountDialog(desk, account(desk, "admin"), front)
    part(dialog, "role").choose(Role.AUDITOR)
    press(dialog, "save")
    assert part(dialog, "refused").text() == refusal_text(Refusal.LAST_ADMINISTRATOR)
    assert sign_in(desk.new_uow(), desk.hasher, "admin", PASSWORD, now=desk.clock())


def test_an_account_is_given_to_one_of_the_offices_own_and_to_nobody_again(desk, front):
    clerk = known(desk, "ประยูร ปลัดดี", position="ปลัดเทศบาล")
    known(desk, "ชาวบ้าน ริมธาร", kind=BorrowerKind.CITIZEN, address="หมู่ที่ 1")
    dialog = filled(desk, front)
    choice = part(dialog, "account_person")
    offered = [choice.itemText(number) for number in range(choice.count())]
    assert "นายประยูร ปลัดดี · ปลัดเทศบาล" in offered
    assert not any("ชาวบ้าน" in text for text in offered)
    choice.setEditText("นายประยูร ปลัดดี · ปลัดเทศบาล")
    press(dialog, "save")
    assert account(desk, "somsri").person_id == clerk
    dialog = AccountDialog(desk, account(desk, "somsri"), front)
    assert part(dialog, "account_person").currentText() == "นายประยูร ปลัดดี · ปลัดเทศบาล"
    part(dialog, "account_person").setEditText("")
    press(dialog, "save")
    assert account(desk, "somsri").person_id is None


def test_a_name_that_is_nobodys_is_no_person_behind_an_account(desk, front):
    dialog = filled(desk, front)
    part(dialog, "account_person").setEditText("นายไม่มี ตัวตน")
    assert problem(dialog, "account_person")
    assert not dialog.save.isEnabled()


def test_of_two_people_of_one_name_and_post_the_one_who_was_chosen_stays(desk, front):
    known(desk, "สมศรี ใจเย็น", position="นักวิชาการพัสดุ")
    second = known(desk, "สมศรี ใจเย็น", position="นักวิชาการพัสดุ")
    dialog = filled(desk, front)
    part(dialog, "account_person").choose(second)
    press(dialog, "save")
    dialog = AccountDialog(desk, account(desk, "somsri"), front)
    type_in(dialog, "account_name", "นางสมศรี ใจเย็นมาก")
    press(dialog, "save")
    assert account(desk, "somsri").person_id == second


def test_whose_account_it_is_stays_when_they_have_left_the_office(desk, front):
    clerk = known(desk, "ประยูร ปลัดดี")
    dialog = filled(desk, front)
    part(dialog, "account_person").choose(clerk)
    press(dialog, "save")
    person = desk.queries.office.person(clerk)
    left = replace(person, details=replace(person.details, is_active=False))
    change_person(desk.new_uow(), desk.occasion(), left)
    dialog = AccountDialog(desk, account(desk, "somsri"), front)
    type_in(dialog, "account_name", "นายประยูร")
    press(dialog, "save")
    assert account(desk, "somsri").person_id == clerk


def test_every_role_is_explained_in_its_own_sentence():
    assert len({role_text(role) for role in Role}) == len(Role)


def test_a_new_account_fits_a_screen_of_614_lines(desk, front):
    assert AccountDialog(desk, None, front).sizeHint().height() <= 560
