"""The borrow form: what is typed, chosen and scanned, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt

from asset_desk.domain.accounts import Role
from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.office import BorrowerKind
from asset_desk.services import office, registry
from asset_desk.thai_dates import short_date
from asset_desk.ui.loans.lines_part import FormLine

from .conftest import open_dialogs, type_into
from .filling import all_loans, fill_in, form, pick_borrower, scan

__all__ = ["form"]


def test_a_new_form_runs_from_today_for_the_usual_days(counter, form):
    assert form.from_date.day() == counter.today
    assert form.due_date.day() == counter.today + timedelta(days=3)
    assert form.requested_on.day() == counter.today


def test_an_untouched_form_shows_no_problem_but_says_what_is_open(form, find):
    assert not find("save_request").isEnabled()
    assert "ผู้ยืม" in find("still_missing").text()
    assert not any(field.problem.text() for field in form.fields.all())


def test_a_borrower_is_found_by_any_part_with_unit_and_phone(form, find):
    type_into(find("borrower"), "ยืมประจํา")
    offered = find("borrower_choices")
    assert offered.isVisible()
    assert offered.item(0).text() == "นางสาวสมหญิง ยืมประจำ\nกองคลัง · 089-111-2222"


def test_the_kind_of_borrower_follows_from_the_person(form, find, qtbot):
    pick_borrower(find, qtbot, "ประเสริฐ")
    assert form.borrower.kind.value() is BorrowerKind.COMMUNITY
    assert not find("use_inside").isEnabled()
    assert form.use_place() is UsePlace.OUTSIDE


def test_inside_comes_back_with_a_borrower_of_the_office(form, find, qtbot):
    pick_borrower(find, qtbot, "ประเสริฐ")
    find("borrower").clear()
    pick_borrower(find, qtbot)
    assert form.use_place() is UsePlace.INSIDE
    assert find("use_inside").isEnabled()


def test_a_changed_name_is_no_longer_that_borrower(form, find, qtbot):
    pick_borrower(find, qtbot)
    type_into(find("borrower"), "x")
    assert form.request().borrower_id is None
    find("purpose").setFocus()
    assert find("borrower_problem").text()


def test_nobody_found_says_what_to_do(form, find):
    type_into(find("borrower"), "ไม่มีคนนี้")
    assert "เพิ่มผู้ยืมใหม่" in find("borrower_choices").item(0).text()


def test_a_new_borrower_is_entered_in_place(counter, loans, form, find, qtbot):
    type_into(find("borrower"), "มานะ มาใหม่")
    qtbot.mouseClick(find("new_borrower"), Qt.MouseButton.LeftButton)
    (dialog,) = open_dialogs(loans)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert form.borrower.person().full_name == "มานะ มาใหม่"
    assert find("borrower").text() == "มานะ มาใหม่"


def test_a_scanned_code_goes_on_the_form_and_again_adds_a_piece(form, find, qtbot):
    scan(find, qtbot, "4OO-52".replace("O", "0") + "-0001")
    scan(find, qtbot, "400520001")
    assert [line.quantity for line in form.request().lines] == [2]
    assert find("asset_search").text() == ""


def test_an_asset_is_found_by_part_of_its_name(form, find, qtbot):
    type_into(find("asset_search"), "เกาอี")
    assert find("asset_choices").item(0).text().startswith("เก้าอี้พลาสติก")
    qtbot.mouseClick(find("asset_choices").viewport(), Qt.MouseButton.LeftButton, pos=_first(find))
    assert len(form.request().lines) == 1


def _first(find):
    choices = find("asset_choices")
    return choices.visualItemRect(choices.item(0)).center()


def test_escape_closes_the_choices_before_it_leaves_the_form(loans, form, find, qtbot):
    type_into(find("asset_search"), "เก้า")
    qtbot.keyClick(find("asset_search"), Qt.Key.Key_Escape)
    assert find("asset_choices").isHidden()
    assert loans.view.currentWidget() is form


def test_enter_without_an_exact_code_takes_the_marked_choice(form, find, qtbot):
    scan(find, qtbot, "เต็นท์")
    assert [line.quantity for line in form.request().lines] == [1]


def test_a_code_read_wrongly_puts_no_other_asset_on_the_form(form, find, qtbot):
    scan(find, qtbot, "400-52-000")
    assert form.request().lines == ()
    assert find("asset_choices").item(0).text().startswith("เต็นท์ผ้าใบ")
    qtbot.keyClick(find("asset_search"), Qt.Key.Key_Down)
    qtbot.keyClick(find("asset_search"), Qt.Key.Key_Return)
    assert len(form.request().lines) == 1


def test_enter_on_what_nobody_knows_says_so_and_keeps_the_text(form, find, qtbot):
    scan(find, qtbot, "999-99")
    assert form.request().lines == ()
    assert "ไม่พบ" in find("asset_choices").item(0).text()
    assert find("asset_search").text() == "999-99"


def test_a_scan_with_the_thai_keyboard_on_is_understood(form, find, qtbot):
    scan(find, qtbot, "ภจจขถ/ขจจจๅ")
    assert len(form.request().lines) == 1


def test_what_is_not_for_lending_is_not_offered_but_a_scan_says_why(form, find, qtbot):
    type_into(find("asset_search"), "เครื่องเสียง")
    assert "ไม่พบ" in find("asset_choices").item(0).text()
    find("asset_search").clear()
    scan(find, qtbot, "455-60-0009")
    assert "ไม่" in find("line_problem_1").text()
    assert not find("save_request").isEnabled()


def test_a_line_shows_what_is_free_for_the_days_and_who_has_the_rest(counter, form, find, qtbot):
    counter.lent(("tent", 3), borrower_id=counter.people["villager"])
    counter.desk.events.loans_changed.emit()
    scan(find, qtbot, "400-52-0001")
    assert find("line_free_1").text() == "ว่าง 1 / 4"
    assert "นายประเสริฐ หมู่บ้านดี ยืมอยู่ 3" in find("line_free_1").toolTip()


def test_more_than_is_free_is_warned_of_but_may_be_asked_for(counter, form, find, qtbot):
    counter.approved(("tent", 3))
    counter.desk.events.loans_changed.emit()
    fill_in(find, qtbot)
    find("line_quantity_1").setValue(2)
    assert "ว่างเพียง 1" in find("line_problem_1").text()
    assert "อนุมัติให้ นางสาวสมหญิง" in find("line_problem_1").text()
    assert find("save_request").isEnabled()


def test_more_than_the_office_owns_cannot_be_asked_for(form, find, qtbot):
    fill_in(find, qtbot)
    find("line_quantity_1").setValue(5)
    assert not find("save_request").isEnabled()
    find("line_quantity_1").setValue(0)
    assert find("line_problem_1").text()


def test_days_other_than_those_of_another_loan_are_free(counter, form, find, qtbot):
    counter.approved(("projector", 1))
    counter.desk.events.loans_changed.emit()
    scan(find, qtbot, "452-59-0159")
    assert find("line_free_1").text() == "ว่าง 0 / 1"
    form.from_date.set_day(counter.today + timedelta(days=10))
    assert find("line_free_1").text() == "ว่าง 1 / 1"


def test_the_due_date_follows_the_first_day_until_the_officer_sets_it(counter, form):
    form.from_date.set_day(date(2026, 6, 1))
    assert form.due_date.day() == date(2026, 6, 4)
    form.due_date.set_day(date(2026, 6, 9))
    form.from_date.set_day(date(2026, 6, 2))
    assert form.due_date.day() == date(2026, 6, 9)


def test_crossed_days_are_shown_beside_the_due_date(counter, form, find, qtbot):
    fill_in(find, qtbot)
    form.due_date.set_day(counter.today - timedelta(days=1))
    assert find("due_date_problem").text()
    assert find("line_free_1").text() == ""
    assert not find("save_request").isEnabled()


def test_a_day_that_is_none_keeps_the_form_from_being_kept(form, find, qtbot):
    fill_in(find, qtbot)
    line = form.from_date.line
    line.clear()
    type_into(line, "31/2/2569")
    assert not find("save_request").isEnabled()
    assert form.from_date.understood.text()


def test_a_request_cannot_come_from_a_day_that_has_not_come(counter, form, find, qtbot):
    fill_in(find, qtbot)
    form.requested_on.set_day(counter.today + timedelta(days=1))
    assert find("requested_on_problem").text()
    assert not find("save_request").isEnabled()
    form.requested_on.set_day(None)
    assert not find("save_request").isEnabled()


def test_a_kept_request_opens_as_a_loan(counter, loans, form, find, qtbot, told):
    fill_in(find, qtbot)
    find("line_quantity_1").setValue(2)
    find("line_note_1").setText("หลังสีขาว")
    with qtbot.waitSignal(counter.desk.events.loans_changed):
        qtbot.mouseClick(find("save_request"), Qt.MouseButton.LeftButton)
    (row,) = all_loans(counter)
    page = counter.page(row.loan_id)
    assert (page.lines[0].requested, page.lines[0].note) == (2, "หลังสีขาว")
    assert page.place == "หอประชุม"
    assert find("loan_next").text().startswith("ยื่นคำขอแล้ว ยังไม่ใช่การอนุมัติ")
    assert told.last == "บันทึกคำขอยืมแล้ว รอการอนุมัติ"


def test_the_next_form_after_a_kept_one_is_empty(loans, form, find, qtbot):
    fill_in(find, qtbot)
    qtbot.mouseClick(find("save_request"), Qt.MouseButton.LeftButton)
    loans.show_form(None)
    assert (find("borrower").text(), form.request().lines) == ("", ())
    assert not any(line.isVisible() for line in form.findChildren(FormLine))


def test_a_refusal_loses_nothing_that_was_typed(counter, loans, form, find, qtbot, told):
    fill_in(find, qtbot)
    counter.sit(Role.AUDITOR)
    qtbot.mouseClick(find("save_request"), Qt.MouseButton.LeftButton)
    assert all_loans(counter) == []
    assert "สิทธิ์ของท่าน" in told.last
    assert find("place").text() == "หอประชุม"
    assert loans.view.currentWidget() is form


def test_leaving_a_form_in_work_asks_first(loans, form, find, qtbot):
    fill_in(find, qtbot)
    assert loans.is_form_in_work
    qtbot.mouseClick(find("cancel_form"), Qt.MouseButton.LeftButton)
    (asking,) = open_dialogs(loans)
    asking.reject()
    assert loans.view.currentWidget() is form
    assert find("place").text() == "หอประชุม"
    qtbot.mouseClick(find("back_from_form"), Qt.MouseButton.LeftButton)
    (asking,) = open_dialogs(loans)
    qtbot.mouseClick(asking.save, Qt.MouseButton.LeftButton)
    assert loans.view.currentWidget() is not form
    assert not loans.is_form_in_work
    loans.show_form(None)
    assert find("place").text() == ""


def test_leaving_an_empty_form_asks_nothing(loans, form, find, qtbot):
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert loans.view.currentWidget() is not form
    assert open_dialogs(loans) == []


def test_a_scan_at_the_desk_goes_on_the_form_in_work(counter, loans, form, find, qtbot):
    fill_in(find, qtbot)
    loans.show_form(counter.assets["projector"])
    assert [line.asset_id for line in form.request().lines] == [
        counter.assets["tent"],
        counter.assets["projector"],
    ]


def test_a_loan_asked_for_while_a_form_is_in_work_waits_for_the_answer(
    counter, loans, form, find, qtbot
):
    loan_id = counter.requested(("projector", 1))
    fill_in(find, qtbot)
    loans.show_loan(loan_id)
    assert loans.view.currentWidget() is form
    (asking,) = open_dialogs(loans)
    qtbot.mouseClick(asking.save, Qt.MouseButton.LeftButton)
    assert find("loan_title").text()
    assert loans.view.currentWidget() is not form


def test_who_may_not_request_sees_no_form(counter, loans, told):
    counter.sit(Role.APPROVER)
    loans.show_form(None)
    assert "สิทธิ์ของท่าน" in told.last
    assert loans.view.currentWidget().findChild(object, "borrower") is None


def test_a_new_holder_of_a_post_is_seen_at_once(counter, form, find, qtbot):
    scan(find, qtbot, "400-52-0001")
    held = counter.desk.queries.office.holdings()
    of_finance = next(each for each in held if each.division_name == "กองคลัง")
    yesterday = counter.today - timedelta(days=1)
    who = (counter.desk.new_uow(), counter.desk.occasion())
    office.end_holding(*who, of_finance.holder_id, yesterday)
    counter.desk.events.office_changed.emit()
    assert find("approver_name").text() == "–"
    assert short_date(counter.today) in find("approver_warning").text()


def test_the_usual_days_are_the_offices_own(counter, loans):
    desk = counter.desk
    longer = replace(desk.queries.office.preferences(), default_loan_days=7)
    office.change_preferences(desk.new_uow(), desk.occasion(), longer)
    loans.show_form(None)
    form = loans.view.currentWidget()
    assert form.due_date.day() == counter.today + timedelta(days=7)


def test_a_refused_form_shows_beside_the_line_what_has_changed(
    counter, loans, form, find, qtbot, told
):
    fill_in(find, qtbot)
    (line,) = form.request().lines
    who = (counter.desk.new_uow(), counter.desk.occasion())
    registry.retire_asset(*who, line.asset_id, on=counter.today, reason="เสื่อมสภาพ")
    qtbot.mouseClick(find("save_request"), Qt.MouseButton.LeftButton)
    assert "เลิกใช้แล้ว" in told.last
    assert "เลิกใช้แล้ว" in find("line_problem_1").text()
    assert not find("save_request").isEnabled()
