"""One request, as many slips as there are owning divisions (R208d)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.approvals import ApproverReason
from asset_desk.domain.assets import UseClass
from asset_desk.domain.errors import DeskError
from asset_desk.domain.loans import Stage
from asset_desk.domain.office import BorrowerKind, Post
from asset_desk.domain.work_rules import PurposeKind
from asset_desk.services import lending
from asset_desk.services.requesting import request_loans
from asset_desk.services.work_types import change_work_type
from tests.builders import TODAY, occasion


@pytest.fixture
def mixed(desk):
    """A form with a tent of one division and a saw of another."""
    tent = desk.asset(4, name="เต็นท์", division_id=2)
    saw = desk.asset(1, name="เลื่อยยนต์", division_id=3)
    return desk.form((tent, 2), (saw, 1))


def asked(desk, form):
    return request_loans(desk.uow, occasion(), form, on=TODAY)


def test_r208d_a_request_that_mixes_owners_becomes_a_slip_for_each(desk, mixed):
    first, second = asked(desk, mixed)
    assert [line.name for line in desk.page(first).lines] == ["เต็นท์"]
    assert [line.name for line in desk.page(second).lines] == ["เลื่อยยนต์"]
    assert desk.page(first).division_name == "กองคลัง"
    assert desk.page(second).division_name == "กองช่าง"


def test_point_04_each_slip_of_a_request_has_its_own_approver(desk, mixed):
    first, second = asked(desk, mixed)
    desk.approve(first), desk.approve(second)
    assert desk.page(first).approver_name == "นางวันดี รักบัญชี"
    assert desk.page(second).approver_name == "นายช่างชัย ก่อสร้าง"


def test_the_slips_of_a_request_know_one_another(desk, mixed):
    first, second = asked(desk, mixed)
    page = desk.page(first)
    assert [each.loan_id for each in page.sisters] == [second]
    assert page.sisters[0].division_name == "กองช่าง"
    assert page.request_no == desk.page(second).request_no == first


def test_a_slip_goes_its_own_way_after_the_request(desk, mixed):
    first, second = asked(desk, mixed)
    lending.refuse(desk.uow, occasion(), second, on=TODAY, reason="เลื่อยเสีย")
    assert desk.loan(first).stage is Stage.REQUESTED
    assert desk.page(first).sisters[0].stage is Stage.REFUSED


def test_lesson_09_each_slip_has_an_act_that_names_the_request(desk, mixed):
    acts = len(desk.acts())
    first, second = asked(desk, mixed)
    new = desk.acts()[acts:]
    assert [(act.kind, act.subject_id) for act in new] == [
        ("loan.requested", first),
        ("loan.requested", second),
    ]
    assert {act.payload["request_no"] for act in new} == {first}


def test_all_slips_of_a_request_are_kept_or_none(desk, mixed):
    desk.sql(
        "CREATE TRIGGER full_disk BEFORE INSERT ON loan WHEN new.division_id = 3 "
        "BEGIN SELECT RAISE(ABORT, 'full'); END"
    )
    acts = len(desk.acts())
    with pytest.raises(Exception, match="full"):
        asked(desk, mixed)
    assert desk.sql("SELECT count(*) FROM loan") == [(0,)]
    assert len(desk.acts()) == acts


def test_a_form_with_one_owner_makes_one_slip_alone(desk):
    (loan_id,) = asked(desk, desk.form((desk.asset(), 1)))
    page = desk.page(loan_id)
    assert page.sisters == ()
    assert page.request_no == loan_id
    assert desk.acts()[-1].payload["request_no"] is None


def test_where_one_slip_is_wanted_several_owners_are_refused(desk, mixed):
    with pytest.raises(DeskError, match="SEVERAL_OWNERS"):
        lending.request_loan(desk.uow, occasion(), mixed, on=TODAY)


def test_r207_a_private_purpose_is_refused_and_the_kind_is_kept(desk):
    asset = desk.asset()
    with pytest.raises(DeskError, match="PRIVATE_PURPOSE"):
        desk.requested((asset, 1), purpose_kind=PurposeKind.PRIVATE)
    loan_id = desk.requested((asset, 1), purpose_kind=PurposeKind.PUBLIC_SERVICE)
    assert desk.page(loan_id).purpose_kind is PurposeKind.PUBLIC_SERVICE
    assert desk.acts()[-1].payload["is_official_use"] is True


def test_r207_whoever_approves_a_private_purpose_is_refused(desk):
    loan_id = desk.requested((desk.asset(), 1))
    desk.sql("UPDATE loan SET purpose_kind = 'private'")
    with pytest.raises(DeskError, match="PRIVATE_PURPOSE"):
        desk.approve(loan_id)


def test_a_type_of_work_that_is_not_offered_is_refused(desk):
    asset = desk.asset()
    with pytest.raises(DeskError, match="WORK_TYPE_NOT_CHOSEN"):
        desk.requested((asset, 1), work_type="งานที่ไม่มี")
    first = desk.queries.office.all_work_types()[0]
    change_work_type(desk.uow, occasion(), replace(first, is_active=False))
    with pytest.raises(DeskError, match="WORK_TYPE_NOT_CHOSEN"):
        desk.requested((asset, 1), work_type=first.name)


def test_r210_a_consumable_comes_back_in_kind_and_the_remark_says_so(desk):
    paper = desk.asset(50, name="กระดาษ A4", unit="รีม", use_class=UseClass.CONSUMABLE)
    agency = desk.person("อำเภอเมือง", kind=BorrowerKind.STATE_AGENCY)
    loan_id = desk.lent(
        (paper, 5),
        borrower_id=agency,
        borrower_kind=BorrowerKind.STATE_AGENCY,
        urgency_reason="เลือกตั้งพรุ่งนี้ จัดซื้อไม่ทัน",
    )
    assert desk.page(loan_id).urgency_reason == "เลือกตั้งพรุ่งนี้ จัดซื้อไม่ทัน"
    assert desk.take_back(loan_id, 5) == 0
    page = desk.page(loan_id)
    assert page.row.stage is Stage.CLOSED
    assert "คืนเป็นพัสดุประเภท ชนิด และปริมาณเดียวกัน (ข้อ 210)" in page.returns[0].condition


def test_point_18_what_became_a_consumable_since_is_refused_at_the_approval(desk):
    loan_id = desk.requested((desk.asset(), 1))
    desk.sql("UPDATE asset SET use_class = 'consumable'")
    with pytest.raises(DeskError, match="CONSUMABLE_NOT_FOR_BORROWER"):
        desk.approve(loan_id)


def test_point_18_what_was_marked_as_a_car_since_is_refused_at_the_approval(desk):
    loan_id = desk.requested((desk.asset(), 1))
    desk.sql("UPDATE asset SET needs_form_3 = 1")
    with pytest.raises(DeskError, match="NEEDS_FORM_3"):
        desk.approve(loan_id)


def test_a_type_of_work_that_asks_for_the_head_makes_the_head_approve(desk):
    first = desk.queries.office.all_work_types()[0]
    change_work_type(desk.uow, occasion(), replace(first, needs_head=True))
    loan_id = desk.approved((desk.asset(), 1), work_type=first.name)
    page = desk.page(loan_id)
    assert (page.approver_post, page.approver_reason) == (Post.HEAD, ApproverReason.TYPE_OF_WORK)
    assert page.approver_name == "นายสมบูรณ์ ใจงาม"


def test_r208b_a_type_of_work_never_asks_for_less_than_the_regulation(desk):
    loan_id = desk.requested((desk.asset(), 1), borrower_kind=BorrowerKind.CITIZEN)
    assert desk.page(loan_id).approver_reason is ApproverReason.BORROWER_IS_OUTSIDE
    assert desk.page(loan_id).approver_post is Post.HEAD
