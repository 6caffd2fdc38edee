"""The settings as a whole: each page to be found, and read only by those who may not change it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from asset_desk.app import make_window
from asset_desk.domain.accounts import Role
from asset_desk.store.passwords import Argon2idHasher
from tests.ui.conftest import NOW
from tests.ui.keeping import enter, part, press, type_in

PAGES = (
    *("office", "divisions", "posts", "accounts", "papers", "follow_ups", "work_types", "months"),
    *("clauses", "backup"),
)
KEEPING = {
    "office": ("keep_office",),
    "divisions": ("add_division", "change_division", "close_division"),
    "posts": ("appoint", "end_holding"),
    "accounts": ("add_account", "change_account", "close_account", "reset_password"),
    "papers": ("keep_papers",),
    "follow_ups": ("keep_follow_ups", "usual_wording"),
    "work_types": ("add_work_type", "edit_work_type", "close_work_type"),
    "months": ("close_month", "reopen_month"),
    "clauses": ("edit_clause",),
    "backup": ("backup_now",),
}


@pytest.mark.parametrize("name", PAGES)
def test_every_page_comes_forward_when_asked_for(settings, page, name):
    shown = page(name)
    assert shown.isVisible()
    assert settings.view._stack.currentWidget() is shown


@pytest.mark.parametrize("name", PAGES)
def test_an_auditor_reads_every_page_and_is_told_whom_to_ask(desk, page, name):
    enter(desk, Role.AUDITOR)
    shown = page(name)
    assert not part(shown, "read_only").isHidden()
    for button in KEEPING[name]:
        assert part(shown, button, QPushButton).isHidden()


@pytest.mark.parametrize("name", PAGES)
def test_the_administrator_may_change_every_page(page, name):
    shown = page(name)
    assert part(shown, "read_only").isHidden()
    for button in KEEPING[name]:
        assert not part(shown, button, QPushButton).isHidden()


def test_the_head_of_supplies_keeps_the_office_but_not_the_accounts(desk, page):
    enter(desk, Role.HEAD_OF_SUPPLIES)
    assert part(page("divisions"), "read_only").isHidden()
    assert not part(page("accounts"), "read_only").isHidden()


def test_everyone_may_check_the_book(desk, page):
    enter(desk, Role.AUDITOR)
    assert part(page("backup"), "check_book").isVisible()


def test_what_is_typed_is_not_lost_when_the_screen_comes_forward_again(settings, page):
    office, papers = page("office"), page("papers")
    page("office")
    type_in(office, "phone", "0 9999 9999")
    type_in(papers, "slip_prefix", "ยม.")
    for name in ("papers", "office", "papers"):
        page(name)
        settings.refresh()
    assert part(office, "phone").text() == "0 9999 9999"
    assert part(papers, "slip_prefix").text() == "ยม."


def test_news_after_somebody_else_signed_in_reach_the_new_screen_only(book, desk, qtbot):
    book = replace(book, hasher=Argon2idHasher(light=True))
    window = make_window(book, lambda: NOW)
    qtbot.addWidget(window)
    for _ in range(2):
        window.desk.session.begin(desk.session.officer)
        window._enter(desk.session.officer)
        for name in ("settings", "people"):
            assert window.work.show_screen(name).view.isVisibleTo(window)
        window.begin()
    events = window.desk.events
    for changed in (events.office_changed, events.people_changed, events.accounts_changed):
        changed.emit()
    assert window.work._screens.keys() <= {"home", "settings", "people"}


def test_the_shown_page_is_marked_in_the_list(settings, page):
    page("posts")
    assert part(settings.view, "settings_posts").isChecked()
    assert not part(settings.view, "settings_office").isChecked()
    press(settings.view, "settings_office")
    assert part(settings.view, "settings_office").isChecked()
