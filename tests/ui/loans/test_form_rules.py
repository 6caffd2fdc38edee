"""The borrow form: who approves, and what the rules of lending say to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from asset_desk.domain.assets import VEHICLES, AssetDetails, UseClass
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.work_rules import PurposeKind
from asset_desk.services import registry
from asset_desk.services.work_types import change_work_type

from .conftest import FINANCE, type_into
from .filling import all_loans, fill_in, form, pick_borrower, scan

__all__ = ["form"]


def test_inside_the_owning_divisions_head_approves(form, find, qtbot):
    pick_borrower(find, qtbot)
    assert find("approver_name").text() == "–"
    scan(find, qtbot, "400-52-0001")
    assert find("approver_name").text() == "นางวันดี รักบัญชี"
    assert find("approver_title").text() == "ผู้อำนวยการกองคลัง"
    assert "208" in find("approver_reason").text()


def test_outside_the_head_of_the_office_approves(form, find, qtbot):
    scan(find, qtbot, "400-52-0001")
    find("use_outside").click()
    assert find("approver_name").text() == "นายสมบูรณ์ ใจงาม"


def test_a_post_that_nobody_holds_is_warned_of_with_what_to_do(form, find, qtbot):
    scan(find, qtbot, "053-60-0001")
    assert find("approver_name").text() == "–"
    assert "ตั้งค่า" in find("approver_warning").text()
    assert "ผู้อำนวยการกองช่าง" in find("approver_warning").text()


def test_an_approver_who_borrows_is_warned_of(form, find, qtbot):
    pick_borrower(find, qtbot, "วันดี")
    scan(find, qtbot, "400-52-0001")
    assert find("approver_warning").text()


def test_r208d_a_form_with_two_owners_shows_which_slips_it_makes(counter, form, find, qtbot, loans):
    fill_in(find, qtbot)
    scan(find, qtbot, "053-60-0001")
    said = find("approver_title").text()
    assert said.splitlines()[0].startswith("1. กองคลัง")
    assert "นางวันดี รักบัญชี" in said
    assert said.splitlines()[1].startswith("2. กองช่าง")
    assert find("save_request").isEnabled()
    qtbot.mouseClick(find("save_request"), Qt.MouseButton.LeftButton)
    first, second = sorted(all_loans(counter), key=lambda loan: loan.loan_id)
    assert (first.first_asset, second.first_asset) == ("เต็นท์ผ้าใบ", "เลื่อยยนต์")
    assert [each.loan_id for each in counter.page(first.loan_id).sisters] == [second.loan_id]


def test_the_guidance_and_the_usual_days_come_with_the_type_of_work(counter, form, find):
    find("work_type").choose("งานป้องกันและบรรเทาสาธารณภัย")
    assert "อุปกรณ์" in find("guidance").text()
    assert form.due_date.day() == counter.today + timedelta(days=7)


def test_a_due_date_that_was_typed_stays_when_the_type_of_work_is_chosen(counter, form, find):
    form.due_date.set_day(counter.today + timedelta(days=1))
    find("work_type").choose("งานป้องกันและบรรเทาสาธารณภัย")
    assert form.due_date.day() == counter.today + timedelta(days=1)


def test_a_form_without_a_type_of_work_cannot_be_kept(form, find, qtbot):
    fill_in(find, qtbot)
    find("work_type").setCurrentIndex(0)
    assert "ประเภทงาน" in find("work_type_problem").text()
    assert not find("save_request").isEnabled()


def test_r207_a_private_purpose_cannot_be_kept(form, find, qtbot):
    fill_in(find, qtbot)
    find("purpose_kind").choose(PurposeKind.PRIVATE)
    assert "ส่วนตัว" in find("purpose_kind_problem").text()
    assert not find("save_request").isEnabled()
    find("purpose_kind").choose(PurposeKind.PUBLIC_SERVICE)
    assert find("save_request").isEnabled()


def test_villages_and_citizens_are_served_as_the_public_until_the_officer_says_otherwise(
    form, find
):
    assert find("purpose_kind").value() is PurposeKind.OFFICE_WORK
    find("borrower_kind").choose(BorrowerKind.CITIZEN)
    assert find("purpose_kind").value() is PurposeKind.PUBLIC_SERVICE
    find("purpose_kind").choose(PurposeKind.OFFICE_WORK)
    find("borrower_kind").choose(BorrowerKind.COMMUNITY)
    assert find("purpose_kind").value() is PurposeKind.OFFICE_WORK


def ruled(counter, **rules):
    desk = counter.desk
    first = desk.queries.office.all_work_types()[0]
    strict = replace(first, default_days=None, **rules)
    change_work_type(desk.new_uow(), desk.occasion(), strict)
    desk.events.office_changed.emit()


def test_what_the_type_of_work_does_not_allow_is_warned_of_and_may_be_asked_for(
    counter, form, find, qtbot
):
    ruled(counter, longest_days=1, categories=("กีฬา",))
    fill_in(find, qtbot)
    form.due_date.set_day(counter.today + timedelta(days=2))
    form.due_date.day_changed.emit()
    assert "1 วัน" in find("due_date_problem").text()
    assert "ประเภทงาน" in find("line_problem_1").text()
    assert find("save_request").isEnabled()


def test_a_type_of_work_that_asks_for_the_head_shows_the_head(counter, form, find, qtbot):
    ruled(counter, needs_head=True)
    fill_in(find, qtbot)
    assert find("approver_name").text() == "นายสมบูรณ์ ใจงาม"
    assert "ประเภทนี้" in find("approver_reason").text()


def test_r210_the_reason_of_urgency_is_asked_for_with_consumables_of_an_agency(
    counter, form, find, qtbot
):
    desk = counter.desk
    paper = AssetDetails(
        name="กระดาษ", code="P-1", division_id=FINANCE, use_class=UseClass.CONSUMABLE
    )
    registry.add_asset(desk.new_uow(), desk.occasion(), paper)
    fill_in(find, qtbot, "P-1")
    assert "ข้อ 210" in find("line_problem_1").text()
    assert find("urgency_reason").isHidden() or not find("urgency_reason").isVisible()
    find("borrower_kind").choose(BorrowerKind.STATE_AGENCY)
    assert find("urgency_reason").isVisible()
    assert not find("save_request").isEnabled()
    type_into(find("urgency_reason"), "น้ำท่วม จัดซื้อไม่ทัน")
    assert find("save_request").isEnabled()


def test_point_18_a_car_on_the_form_is_refused_with_form_3(counter, form, find, qtbot):
    desk = counter.desk
    car = AssetDetails(name="รถยนต์ส่วนกลาง", code="C-1", category=VEHICLES, division_id=FINANCE)
    registry.add_asset(desk.new_uow(), desk.occasion(), car)
    fill_in(find, qtbot, "C-1")
    assert "แบบ 3" in find("line_problem_1").text()
    assert not find("save_request").isEnabled()


def test_the_clauses_are_cited_in_their_wording_and_called_unchecked(form, find):
    said = find("is_official_use").toolTip()
    assert said.startswith("ข้อ 207: การให้ยืม")
    assert "ยังไม่ได้ตรวจกับต้นฉบับ" in said
    assert form.approver.toolTip().startswith("ข้อ 208: การยืม")
