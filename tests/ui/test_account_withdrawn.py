"""An account that is closed or loses its role while its officer is at the desk."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from asset_desk.domain.accounts import Role
from asset_desk.services import accounts
from asset_desk.services.drafts import AccountChange, AccountDraft
from asset_desk.services.occasion import Occasion
from asset_desk.ui.people.person_dialog import PersonDialog
from tests.ui.conftest import PASSWORD
from tests.ui.keeping import rows, type_in
from tests.ui.test_main_window import open_window, window

__all__ = ["open_window", "window"]


def close_account_of(desk, officer, **changed):
    """Another administrator, elsewhere, changes the account of the one at this desk."""
    draft = AccountDraft("chief", "นายหัวหน้า ดูแลระบบ", Role.ADMINISTRATOR)
    uow, occasion = desk.new_uow(), Occasion(officer, desk.today(), desk.clock())
    accounts.add_account(uow, desk.hasher, occasion, draft, PASSWORD)
    chief = accounts.sign_in(uow, desk.hasher, "chief", PASSWORD, now=desk.clock())
    kept = {"name": officer.name, "role": officer.role, "is_active": True} | changed
    by, change = replace(occasion, officer=chief), AccountChange(**kept)
    accounts.change_account(uow, by, officer.account_id, change)


@pytest.mark.parametrize(
    ("changed", "said"),
    [({"is_active": False}, "ถูกปิด"), ({"role": Role.AUDITOR}, "เปลี่ยนบทบาท")],
    ids=["closed", "demoted"],
)
def test_whose_account_is_closed_or_demoted_is_told_so_at_the_door(
    qtbot, window, desk, changed, said
):
    close_account_of(desk, desk.session.officer, **changed)
    window.work.show_screen("people").view.findChild(QPushButton, "add_person").click()
    dialog = window.findChild(PersonDialog)
    type_in(dialog, "person_name", "ผู้มาใหม่")
    dialog.save.click()
    qtbot.waitUntil(lambda: window.centralWidget().currentWidget() is window._door)
    assert not desk.session.is_open
    assert said in window._door.refused.text()
    assert not any("ผู้มาใหม่" in row.full_name for row in rows(desk.queries.office.people()))


def test_whose_account_stands_as_it_was_is_left_at_work(window, desk):
    close_account_of(desk, desk.session.officer, name="ชื่อใหม่")
    desk.occasion()
    assert desk.session.is_open
