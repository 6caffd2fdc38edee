"""A new password is typed twice, and counts at the next sign-in."""

from __future__ import annotations

import pytest

from asset_desk.domain.accounts import Role
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.services.accounts import sign_in
from asset_desk.ui.accounts.password_dialog import PasswordDialog
from asset_desk.ui.refusal_text import refusal_text
from tests.ui.conftest import PASSWORD
from tests.ui.keeping import enter, part, press, problem, type_in


@pytest.fixture
def opened(desk, front):
    dialog = PasswordDialog(desk, desk.session.officer.account_id, front)
    dialog.open()
    return dialog


def may_enter(desk, username, password):
    try:
        return sign_in(desk.new_uow(), desk.hasher, username, password, now=desk.clock())
    except DeskError:
        return None


def test_the_new_password_lets_in_and_the_old_one_no_more(desk, told, opened):
    type_in(opened, "password", "another-password")
    type_in(opened, "password_again", "another-password")
    press(opened, "save")
    assert may_enter(desk, "admin", "another-password")
    assert may_enter(desk, "admin", PASSWORD) is None
    assert told.last


def test_a_short_password_is_refused_beside_its_field(opened):
    type_in(opened, "password", "short")
    assert problem(opened, "password") == refusal_text(Refusal.PASSWORD_TOO_SHORT)
    assert not opened.save.isEnabled()


def test_two_different_passwords_are_not_kept(opened):
    type_in(opened, "password", "another-password")
    type_in(opened, "password_again", "another-passwort")
    assert problem(opened, "password_again")
    assert not opened.save.isEnabled()


def test_cancelling_keeps_the_old_password(desk, opened):
    type_in(opened, "password", "another-password")
    type_in(opened, "password_again", "another-password")
    press(opened, "cancel")
    assert may_enter(desk, "admin", PASSWORD)


def test_someone_elses_password_is_refused_to_all_but_the_administrator(desk, front):
    administrator = desk.session.officer
    enter(desk, Role.PROPERTY_OFFICER)
    dialog = PasswordDialog(desk, administrator.account_id, front)
    type_in(dialog, "password", "another-password")
    type_in(dialog, "password_again", "another-password")
    press(dialog, "save")
    assert part(dialog, "refused").text() == refusal_text(Refusal.ROLE_MAY_NOT)
    assert may_enter(desk, "admin", PASSWORD)
