"""The description of the office, changed after the first day."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from asset_desk.domain.errors import Refusal
from asset_desk.ui.refusal_text import refusal_text
from tests.ui.keeping import as_auditor, part, press, problem, type_in


def test_a_changed_description_is_kept_and_told_to_the_others(desk, page, told, qtbot):
    shown = page("office")
    type_in(shown, "phone", "0 1234 5678")
    with qtbot.waitSignal(desk.events.office_changed):
        press(shown, "keep_office")
    assert desk.queries.office.office().phone == "0 1234 5678"
    assert told.last
    assert not part(shown, "keep_office").isEnabled()


def test_the_type_typed_again_before_the_name_is_taken_off(desk, page):
    shown = page("office")
    type_in(shown, "office_name", "เทศบาลตำบลบ้านสวนใหม่")
    press(shown, "keep_office")
    assert desk.queries.office.office().full_name == "เทศบาลตำบลบ้านสวนใหม่"
    assert part(shown, "office_name", QLineEdit).text() == "บ้านสวนใหม่"


def test_an_office_without_a_name_cannot_be_kept(page):
    shown = page("office")
    type_in(shown, "office_name", "")
    assert problem(shown, "office_name") == refusal_text(Refusal.OFFICE_NAME_MISSING)
    assert not part(shown, "keep_office").isEnabled()


def test_nothing_is_to_be_kept_while_nothing_is_changed(page):
    assert not part(page("office"), "keep_office").isEnabled()


def test_who_may_only_read_cannot_type(desk, page):
    as_auditor(desk)
    shown = page("office")
    assert part(shown, "office_name", QLineEdit).isReadOnly()
    assert not part(shown, "office_type").isEnabled()
