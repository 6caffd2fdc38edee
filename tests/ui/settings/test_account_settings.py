"""Accounts are added, closed and reopened, and given new passwords."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog

from asset_desk.domain.accounts import Role
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.services.accounts import sign_in
from asset_desk.ui.refusal_text import refusal_text
from tests.ui.keeping import dialog, enter, known, part, press, type_in


@pytest.fixture
def other(desk):
    """An auditor besides the administrator, who stays at the desk."""
    administrator = desk.session.officer
    enter(desk, Role.AUDITOR)
    desk.session.begin(administrator)


@pytest.fixture
def shown(other, page):
    shown = page("accounts")
    shown.table.choose(1)
    return shown


def may_enter(desk, password):
    try:
        return sign_in(desk.new_uow(), desk.hasher, "other", password, now=desk.clock())
    except DeskError:
        return None


def test_the_list_passes_qts_own_model_test(shown, qtmodeltester):
    qtmodeltester.check(shown.model)
    assert shown.model.index(1, 1).data() == "other"


def test_a_new_account_appears_in_the_list(shown):
    press(shown, "add_account")
    opened = dialog(shown, "account_dialog")
    type_in(opened, "account_username", "somsri")
    type_in(opened, "account_name", "นางสมศรี ใจเย็น")
    type_in(opened, "password", "first-password")
    type_in(opened, "password_again", "first-password")
    press(opened, "save")
    assert shown.model.rowCount() == 3


def test_a_closed_account_lets_nobody_in_until_it_is_reopened(desk, shown, told):
    press(shown, "close_account")
    press(shown.findChildren(QDialog)[-1], "save")
    assert may_enter(desk, "other-password") is None
    assert part(shown, "close_account").text() == "เปิดใช้อีกครั้ง"
    press(shown, "close_account")
    assert may_enter(desk, "other-password")
    assert "เข้าใช้งานได้อีกครั้ง" in told.last


def test_the_list_says_whose_an_account_is_and_closing_leaves_it_so(desk, shown):
    person_id = known(desk, "ประยูร ปลัดดี")
    press(shown, "change_account")
    opened = dialog(shown, "account_dialog")
    part(opened, "account_person").choose(person_id)
    press(opened, "save")
    assert shown.model.index(1, 2).data() == "นายประยูร ปลัดดี"
    assert shown.model.index(0, 2).data() == "–"
    press(shown, "close_account")
    press(shown.findChildren(QDialog)[-1], "save")
    assert desk.queries.office.accounts()[1].person_id == person_id


def test_closing_waits_for_an_answer(desk, shown):
    press(shown, "close_account")
    press(shown.findChildren(QDialog)[-1], "cancel")
    assert may_enter(desk, "other-password")


def test_the_last_administrator_cannot_be_closed(shown, told):
    shown.table.choose(0)
    press(shown, "close_account")
    press(shown.findChildren(QDialog)[-1], "save")
    assert told.last == refusal_text(Refusal.LAST_ADMINISTRATOR)


def test_a_forgotten_password_is_replaced(desk, shown):
    press(shown, "reset_password")
    opened = dialog(shown, "password_dialog")
    type_in(opened, "password", "another-password")
    type_in(opened, "password_again", "another-password")
    press(opened, "save")
    assert may_enter(desk, "another-password")


def test_opening_an_account_changes_it(desk, shown):
    shown.table.row_opened.emit(shown.table.current_row())
    opened = dialog(shown, "account_dialog")
    type_in(opened, "account_name", "นายอื่น ชื่อใหม่")
    press(opened, "save")
    assert may_enter(desk, "other-password").name == "นายอื่น ชื่อใหม่"


def test_who_may_not_keep_accounts_opens_none(desk, shown):
    enter(desk, Role.HEAD_OF_SUPPLIES, username="supplies")
    shown.table.row_opened.emit(shown.table.current_row())
    assert not shown.findChildren(QDialog)
