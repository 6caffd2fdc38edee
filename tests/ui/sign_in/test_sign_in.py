"""Signing in: the right password opens the desk, anything else is said in the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from asset_desk.domain.accounts import FAILURES_BEFORE_LOCK
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.sign_in.presenter import SignInPresenter
from tests.ui.conftest import PASSWORD
from tests.ui.keeping import part, press, type_in


@pytest.fixture
def door(desk, qtbot):
    desk.session.end()
    presenter = SignInPresenter(desk)
    qtbot.addWidget(presenter.view)
    presenter.view.show()
    return presenter


def try_to_enter(door, desk, qtbot, password, username="admin"):
    type_in(door.view, "username", username)
    type_in(door.view, "password", password)
    press(door.view, "sign_in")
    qtbot.waitUntil(lambda: not desk.tasks.is_busy)
    qtbot.waitUntil(part(door.view, "sign_in").isEnabled)


def test_the_page_says_whose_desk_it_is(door):
    assert part(door.view, "sign_in_office").text() == "เทศบาลตำบลบ้านสวนธาร"


def test_the_right_password_opens_the_desk(door, qtbot):
    with qtbot.waitSignal(door.signed_in) as entered:
        type_in(door.view, "username", "admin")
        type_in(door.view, "password", PASSWORD)
        qtbot.keyClick(part(door.view, "password"), Qt.Key.Key_Return)
    assert entered.args[0].name == "นางสาวพิมพ์ใจ ดูแลดี"


def test_a_wrong_password_is_refused_in_the_page_and_typed_again(door, desk, qtbot):
    with qtbot.assertNotEmitted(door.signed_in):
        try_to_enter(door, desk, qtbot, "wrong-password")
    assert part(door.view, "refused").text() == refusal_text(Refusal.SIGN_IN_WRONG)
    assert part(door.view, "password", QLineEdit).text() == ""
    assert part(door.view, "username", QLineEdit).text() == "admin"


def test_after_five_failures_the_page_says_until_when_it_is_locked(door, desk, qtbot):
    for _ in range(FAILURES_BEFORE_LOCK):
        try_to_enter(door, desk, qtbot, "wrong-password")
    with qtbot.assertNotEmitted(door.signed_in):
        try_to_enter(door, desk, qtbot, PASSWORD)
    assert "10.15" in part(door.view, "refused").text()


def test_nothing_is_asked_of_the_book_while_a_field_is_empty(door, qtbot):
    with qtbot.assertNotEmitted(door.view.sign_in_asked):
        type_in(door.view, "username", "admin")
        press(door.view, "sign_in")
    assert part(door.view, "refused").text()


def test_enter_after_the_user_name_goes_on_to_the_password(door, qtbot):
    with qtbot.assertNotEmitted(door.view.sign_in_asked):
        type_in(door.view, "username", "admin")
        qtbot.keyClick(part(door.view, "username"), Qt.Key.Key_Return)
    assert part(door.view, "refused").isHidden()


def test_trouble_that_is_no_refusal_is_not_swallowed(door):
    with pytest.raises(ZeroDivisionError):
        door._refuse(ZeroDivisionError())
    door._refuse(DeskError(Refusal.BOOK_IS_BUSY, file="desk.db"))
    assert part(door.view, "refused").text()
