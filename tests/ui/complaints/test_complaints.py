"""Complaints are received, stepped through, and shown with what is late."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asset_desk.domain.complaints import Order, StepKind
from asset_desk.domain.errors import Refusal
from asset_desk.services.complaints import receive_complaint, take_back_last, take_step
from asset_desk.ui.complaints.list_view import Which
from asset_desk.ui.complaints.presenter import ComplaintsPresenter
from asset_desk.ui.refusal_text import refusal_text
from tests.builders import TODAY
from tests.measure_desk import COMPLAINT, step
from tests.ui.keeping import dialog, part, press, problem, type_in


@pytest.fixture
def shown(desk, qtbot):
    presenter = ComplaintsPresenter(desk)
    qtbot.addWidget(presenter.view)
    presenter.view.resize(1150, 690)
    presenter.view.show()
    presenter.refresh()
    return presenter


def received(desk, **changed):
    complaint = replace(COMPLAINT, **changed)
    return receive_complaint(desk.new_uow(), desk.occasion(), complaint)


def page(desk, complaint_id):
    return desk.queries.complaints.page(desk.session.officer, complaint_id, desk.today())


def states(shown):
    model = shown.list.model
    return [model.index(row, 4).data() for row in range(model.rowCount())]


def test_the_tables_pass_qts_own_model_test(desk, shown, qtmodeltester):
    complaint = received(desk)
    take_step(desk.new_uow(), desk.occasion(), complaint, step(StepKind.CHECKED))
    shown.refresh()
    shown.open(complaint)
    for model in (shown.list.model, shown.page.limits, shown.page.steps):
        assert model.rowCount() == 1
        qtmodeltester.check(model)


def test_a_complaint_is_received_and_opened(desk, shown):
    press(shown.view, "receive_complaint")
    asking = dialog(shown.view, "receive_dialog")
    assert not asking.save.isEnabled()
    part(asking, "channel").setCurrentText("กล่องรับเรื่อง")
    type_in(asking, "subject", "นำโต๊ะไปใช้ส่วนตัว")
    press(asking, "save")
    assert shown.view.currentWidget() is shown.page
    row = page(desk, 1).row
    assert (row.complaint.channel, row.complaint.received_on) == ("กล่องรับเรื่อง", TODAY)
    assert "ไม่ประสงค์ออกนาม" in part(shown.view, "complaint_facts").text()


def test_what_is_missing_is_said_beside_its_field(shown):
    press(shown.view, "receive_complaint")
    asking = dialog(shown.view, "receive_dialog")
    type_in(asking, "subject", " ")
    part(asking, "channel").setCurrentText("")
    part(asking, "received_on").set_day(TODAY + timedelta(days=1))
    assert problem(asking, "subject") == refusal_text(Refusal.COMPLAINT_SUBJECT_MISSING)
    assert problem(asking, "channel") == refusal_text(Refusal.COMPLAINT_CHANNEL_MISSING)
    assert problem(asking, "received_on")
    part(asking, "received_on").set_day(None)
    assert problem(asking, "received_on")
    assert not asking.save.isEnabled()


def test_a_cancelled_complaint_is_not_in_the_register(desk, shown):
    press(shown.view, "receive_complaint")
    asking = dialog(shown.view, "receive_dialog")
    type_in(asking, "subject", "ก")
    press(asking, "cancel")
    assert desk.queries.complaints.years() == []


def test_what_is_late_is_said_with_its_days(desk, shown):
    received(desk, received_on=date(2026, 5, 14))
    received(desk, received_on=date(2026, 5, 19))
    shown.refresh()
    assert states(shown) == ["รอตรวจสอบเบื้องต้น", "รอตรวจสอบเบื้องต้น เกินกำหนด 5 วัน"]
    assert part(shown.view, "complaints_late").text() == "เกินกำหนด 1 เรื่อง"


def test_states_of_what_is_finished_and_struck_out(desk, shown):
    by = desk.occasion()
    done = received(desk, complainant="", contact="")
    for kind in (StepKind.CHECKED, StepKind.ORDERED):
        take_step(desk.new_uow(), by, done, step(kind))
    take_back_last(desk.new_uow(), by, received(desk), reason="ลงซ้ำ")
    shown.refresh()
    assert states(shown) == ["ขีดฆ่าแล้ว", "เสร็จสิ้น"]
    assert shown.list.model.index(0, 3).data()


def test_the_steps_are_recorded_one_after_the_other(desk, shown):
    complaint = received(desk)
    shown.open(complaint)
    for kind in StepKind:
        press(shown.view, "next_step")
        asking = dialog(shown.view, "step_dialog")
        if kind is StepKind.ORDERED:
            assert not asking.save.isEnabled()
            part(asking, "order").choose(Order.INQUIRE)
        type_in(asking, "by_whom", "นางนิติ กฎหมาย")
        part(asking, "result").setPlainText("เรียบร้อย")
        press(asking, "save")
        assert page(desk, complaint).steps[-1].step.kind is kind
    assert part(shown.view, "next_step").isHidden()
    assert not page(desk, complaint).row.is_open


def test_a_step_needs_who_took_it_and_a_day_in_order(desk, shown):
    complaint = received(desk)
    shown.open(complaint)
    press(shown.view, "next_step")
    asking = dialog(shown.view, "step_dialog")
    type_in(asking, "by_whom", " ")
    assert problem(asking, "by_whom") == refusal_text(Refusal.STEP_PERSON_MISSING)
    part(asking, "step_on").set_day(COMPLAINT.received_on - timedelta(days=1))
    assert "14 พ.ค. 2569" in problem(asking, "step_on")
    part(asking, "step_on").set_day(None)
    assert problem(asking, "step_on")
    press(asking, "cancel")
    assert page(desk, complaint).steps == ()


def test_a_step_past_its_last_day_is_said_to_be_kept_as_late(desk, shown):
    shown.open(received(desk))
    press(shown.view, "next_step")
    asking = dialog(shown.view, "step_dialog")
    assert "15 พ.ค. 2569" in part(asking, "step_lateness").text()
    part(asking, "step_on").set_day(date(2026, 5, 15))
    assert part(asking, "step_lateness").isHidden()


def test_limits_say_how_they_were_kept(desk, shown):
    complaint = received(desk)
    shown.open(complaint)
    assert "ยังไม่ดำเนินการ เกินกำหนด 5 วัน" in shown.page.limits.index(0, 3).data()
    take_step(desk.new_uow(), desk.occasion(), complaint, step(StepKind.CHECKED, 1))
    shown.refresh()
    assert "เกินกำหนด 4 วัน" in shown.page.limits.index(0, 3).data()
    take_step(desk.new_uow(), desk.occasion(), complaint, step(StepKind.ORDERED, 1))
    shown.refresh()
    assert shown.page.limits.index(1, 3).data() == "ยังอยู่ในกำหนด"


def test_the_last_step_is_taken_back_and_then_the_entry_struck_out(desk, shown):
    complaint = received(desk)
    take_step(desk.new_uow(), desk.occasion(), complaint, step(StepKind.CHECKED))
    shown.open(complaint)
    for reason in ("ผิดวัน", "ลงซ้ำ"):
        press(shown.view, "take_back_step")
        asking = part(shown.view, "reason").window()
        part(asking, "reason").setPlainText(reason)
        press(asking, "save")
        asking.deleteLater()
        asking.setParent(None)
    told = page(desk, complaint)
    assert told.steps[0].taken_back_reason == "ผิดวัน"
    assert told.row.struck_reason == "ลงซ้ำ"
    assert shown.page.steps.is_struck(told.steps[0])
    assert part(shown.view, "take_back_step").isHidden()
    assert "ลงซ้ำ" in part(shown.view, "complaint_state").text()


def test_the_register_is_searched_without_minding_tone_marks(desk, shown):
    received(desk)
    received(desk, subject="ยืมเก้าอี้แล้วไม่คืน")
    shown.refresh()
    shown.list.search.insert("เกาอี")
    shown.list.search.search_asked.emit("เกาอี")
    assert shown.list.model.rowCount() == 1
    shown.list.search.setText("ไม่มีคำนี้")
    shown.list.search.search_asked.emit("ไม่มีคำนี้")
    assert shown.list.model.rowCount() == 0
    assert part(shown.list, "empty_text").text() == "ไม่พบเรื่องที่ค้นหา"


def test_what_is_open_or_late_is_shown_alone(desk, shown):
    late, in_time = received(desk), received(desk, received_on=date(2026, 5, 19))
    done = received(desk, complainant="", contact="", received_on=TODAY)
    for kind in (StepKind.CHECKED, StepKind.ORDERED):
        take_step(desk.new_uow(), desk.occasion(), done, step(kind))
    shown.refresh()
    for which, ids in ((Which.OPEN, [in_time, late]), (Which.LATE, [late])):
        shown.list.which.choose(which)
        found = [shown.list.model.row(n).complaint_id for n in range(shown.list.model.rowCount())]
        assert found == ids
    assert part(shown.view, "complaints_late").text() == "เกินกำหนด 1 เรื่อง"


def test_a_year_without_complaints_says_what_to_do(shown):
    assert part(shown.list, "empty_text").text() == "ปีนี้ยังไม่มีเรื่องร้องเรียน"
    assert part(shown.view, "complaints_late").text() == "ไม่มีเรื่องเกินกำหนด"
    assert not part(shown.view, "open_complaint").isEnabled()


def test_another_year_is_chosen_and_a_complaint_opened_and_left(desk, shown, qtbot):
    complaint = received(desk, received_on=date(2025, 9, 30))
    shown.refresh()
    shown.list.year.choose(2568)
    press(shown.view, "open_complaint")
    assert "1/2568" in part(shown.view, "complaint_title").text()
    press(shown.view, "back_to_complaints")
    assert shown.view.currentWidget() is shown.list
    assert shown.list.model.row(0).complaint_id == complaint
    with qtbot.waitSignal(shown.left):
        press(shown.view, "back_from_complaints")
