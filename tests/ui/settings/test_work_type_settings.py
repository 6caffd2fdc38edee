"""Types of work are added, renamed, closed and reopened."""

from __future__ import annotations

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.ui.refusal_text import refusal_text
from tests.ui.keeping import dialog, part, press, problem, type_in


def test_the_list_passes_qts_own_model_test(page, qtmodeltester):
    qtmodeltester.check(page("work_types").model)


def test_a_new_type_is_offered_from_now_on(desk, page, qtbot):
    shown = page("work_types")
    press(shown, "add_work_type")
    opened = dialog(shown, "name_dialog")
    type_in(opened, "name", " งานเลือกตั้ง ")
    with qtbot.waitSignal(desk.events.office_changed):
        press(opened, "save")
    assert desk.queries.office.work_types()[-1] == "งานเลือกตั้ง"


def test_a_type_without_a_name_cannot_be_kept(page):
    shown = page("work_types")
    press(shown, "add_work_type")
    opened = dialog(shown, "name_dialog")
    type_in(opened, "name", "ก")
    type_in(opened, "name", " ")
    assert problem(opened, "name") == refusal_text(Refusal.WORK_TYPE_MISSING)
    assert not opened.save.isEnabled()


def test_a_type_that_exists_is_refused_in_the_dialog(desk, page):
    shown = page("work_types")
    known = desk.queries.office.work_types()[1]
    press(shown, "rename_work_type")
    opened = dialog(shown, "name_dialog")
    type_in(opened, "name", known)
    press(opened, "save")
    refused = DeskError(Refusal.WORK_TYPE_TAKEN, name=known)
    assert part(opened, "refused").text() == refusal_text(refused)


def test_a_renamed_type_keeps_its_place(desk, page):
    shown = page("work_types")
    shown.table.row_opened.emit(shown.table.current_row())
    opened = dialog(shown, "name_dialog")
    type_in(opened, "name", "งานประชุม")
    press(opened, "save")
    assert desk.queries.office.work_types()[0] == "งานประชุม"


def test_cancelling_changes_nothing(desk, page):
    before = desk.queries.office.all_work_types()
    shown = page("work_types")
    press(shown, "rename_work_type")
    opened = dialog(shown, "name_dialog")
    type_in(opened, "name", "งานประชุม")
    press(opened, "cancel")
    assert desk.queries.office.all_work_types() == before


def test_a_closed_type_is_offered_no_more_until_it_is_reopened(desk, page):
    shown = page("work_types")
    name = desk.queries.office.work_types()[0]
    press(shown, "close_work_type")
    assert name not in desk.queries.office.work_types()
    press(shown, "close_work_type")
    assert name in desk.queries.office.work_types()
