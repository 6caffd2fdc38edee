"""Types of work are added, renamed, closed and reopened."""

from __future__ import annotations

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.ui.refusal_text import refusal_text
from tests.manual_desk import manual_in_force
from tests.ui.keeping import dialog, part, press, problem, type_in
from tests.ui.lender import lender


def test_the_list_passes_qts_own_model_test(page, qtmodeltester):
    qtmodeltester.check(page("work_types").model)


def test_a_new_type_is_offered_from_now_on(desk, page, qtbot):
    shown = page("work_types")
    press(shown, "add_work_type")
    opened = dialog(shown, "work_type_dialog")
    type_in(opened, "name", " งานเลือกตั้ง ")
    with qtbot.waitSignal(desk.events.office_changed):
        press(opened, "save")
    assert desk.queries.office.work_types()[-1] == "งานเลือกตั้ง"


def test_a_type_without_a_name_cannot_be_kept(page):
    shown = page("work_types")
    press(shown, "add_work_type")
    opened = dialog(shown, "work_type_dialog")
    type_in(opened, "name", "ก")
    type_in(opened, "name", " ")
    assert problem(opened, "name") == refusal_text(Refusal.WORK_TYPE_MISSING)
    assert not opened.save.isEnabled()


def test_a_type_that_exists_is_refused_in_the_dialog(desk, page):
    shown = page("work_types")
    known = desk.queries.office.work_types()[1]
    press(shown, "edit_work_type")
    opened = dialog(shown, "work_type_dialog")
    type_in(opened, "name", known)
    press(opened, "save")
    refused = DeskError(Refusal.WORK_TYPE_TAKEN, name=known)
    assert part(opened, "refused").text() == refusal_text(refused)


def test_a_renamed_type_keeps_its_place(desk, page):
    shown = page("work_types")
    shown.table.row_opened.emit(shown.table.current_row())
    opened = dialog(shown, "work_type_dialog")
    type_in(opened, "name", "งานประชุม")
    press(opened, "save")
    assert desk.queries.office.work_types()[0] == "งานประชุม"


def test_the_rules_of_a_type_are_filled_in_and_shown_in_the_list(desk, page):
    shown = page("work_types")
    press(shown, "edit_work_type")
    opened = dialog(shown, "work_type_dialog")
    part(opened, "guidance").setPlainText("รับของก่อนเที่ยง")
    part(opened, "category_0").setChecked(True)
    part(opened, "default_days").setValue(2)
    part(opened, "longest_days").setValue(5)
    part(opened, "needs_head").setChecked(True)
    press(opened, "save")
    kept = desk.queries.office.all_work_types()[0]
    assert (kept.guidance, kept.categories) == ("รับของก่อนเที่ยง", ("สำนักงาน",))
    assert (kept.default_days, kept.longest_days, kept.needs_head) == (2, 5, True)
    said = shown.model.index(0, 1).data()
    assert "5" in said
    assert "สำนักงาน" in said


def test_usual_days_over_the_longest_cannot_be_kept(page):
    shown = page("work_types")
    press(shown, "edit_work_type")
    opened = dialog(shown, "work_type_dialog")
    part(opened, "default_days").setValue(9)
    part(opened, "longest_days").setValue(5)
    part(opened, "default_days").setValue(8)
    assert problem(opened, "default_days") == refusal_text(Refusal.USUAL_DAYS_OVER_LONGEST)
    assert not opened.save.isEnabled()


def test_cancelling_changes_nothing(desk, page):
    before = desk.queries.office.all_work_types()
    shown = page("work_types")
    press(shown, "edit_work_type")
    opened = dialog(shown, "work_type_dialog")
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


def test_a_type_that_the_manual_rules_shows_its_rules_and_keeps_only_a_new_name(book, desk, page):
    first = desk.queries.office.all_work_types()[0]
    rules = {"summary": "ตามคู่มือ", "default_days": None, "longest_days": 4}
    manual_in_force(lender(book), {first.name: rules}, on=desk.today())
    shown = page("work_types")
    press(shown, "edit_work_type")
    opened = dialog(shown, "work_type_dialog")
    assert "คู่มือ" in part(opened, "ruled_by_manual").text()
    assert part(opened, "guidance").toPlainText() == "ตามคู่มือ"
    assert part(opened, "guidance").isReadOnly()
    assert not part(opened, "longest_days").isEnabled()
    type_in(opened, "name", "งานประชุม")
    press(opened, "save")
    kept = desk.queries.office.all_work_types()[0]
    assert (kept.name, kept.guidance, kept.longest_days) == ("งานประชุม", first.guidance, None)


def test_a_type_that_the_manual_rules_may_be_closed_and_reopened(book, desk, page):
    first = desk.queries.office.all_work_types()[0]
    manual_in_force(lender(book), {first.name: {"longest_days": 30}}, on=desk.today())
    shown = page("work_types")
    press(shown, "close_work_type")
    assert not desk.queries.office.all_work_types()[0].is_active
    press(shown, "close_work_type")
    assert desk.queries.office.all_work_types()[0].is_active
