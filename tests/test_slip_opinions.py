"""What a slip says of opinions, orders and consumables: only what somebody really did."""

from __future__ import annotations

import pytest

from asset_desk.domain.assets import UseClass
from asset_desk.domain.office import BorrowerKind, HoldingKind, Post
from asset_desk.domain.opinions import OpinionStep
from asset_desk.services.opinions import OpinionDraft, give_opinion
from tests.exports.paper_desk import a_desk
from tests.exports.papers_read import words_in_order


@pytest.fixture
def desk(tmp_path):
    desk = a_desk(tmp_path)
    desk.person("ประยูร ปลัดดี", prefix="นาย")
    desk.person("พัสดุ ของครบ", prefix="นาง", position="นักวิชาการพัสดุ")
    yield desk
    desk.close()


@pytest.fixture
def out(tmp_path):
    return tmp_path / "ใบยืม.pdf"


def borrowed(desk, count=2):
    lines = list(zip(desk.assets, [count] * 2, strict=False))
    return desk.request("บุญมี ปู่ย่า", lines)


def give(desk, loan, step, **given):
    draft = OpinionDraft(step, desk.today, **({"agrees": True} | given))
    give_opinion(desk.uow, desk.by, loan, draft)


def said(desk, loan, out):
    assert desk.papers.slip(loan, out) == 1
    return words_in_order(out)


def test_point_19_a_clerk_who_gave_no_opinion_is_not_named(desk, out):
    loan = borrowed(desk)
    desk.approve(loan)
    assert "วิชัย" not in said(desk, loan, out)


def test_an_opinion_that_was_given_names_who_gave_it_in_the_post_of_that_day(desk, out):
    loan = borrowed(desk)
    give(desk, loan, OpinionStep.CLERK)
    desk.approve(loan)
    found = said(desk, loan, out)
    assert "(นายวิชัยใจกว้าง)" in found
    assert "ควรอนุมัติให้ยืมได้" in found


def test_a_clerk_who_is_against_it_is_not_made_to_agree(desk, out):
    loan = borrowed(desk)
    give(desk, loan, OpinionStep.CLERK, agrees=False, remark="ของไม่พอใช้")
    desk.approve(loan)
    found = said(desk, loan, out)
    assert "ไม่ควรอนุมัติให้ยืม" in found
    assert "ควรอนุมัติให้ยืมได้" not in found


def test_earlier_opinions_stand_on_the_slip_only_when_they_were_given(desk, out):
    loan = borrowed(desk)
    desk.approve(loan)
    assert "พัสดุของครบ" not in said(desk, loan, out)
    other = borrowed(desk, 1)
    person = desk.people["พัสดุ ของครบ"]
    give(desk, other, OpinionStep.PROPERTY_OFFICER, person_id=person)
    desk.appoint("พัสดุ ของครบ", Post.HEAD_OF_SUPPLIES)
    give(desk, other, OpinionStep.HEAD_OF_SUPPLIES)
    desk.approve(other)
    found = said(desk, other, out)
    assert "-ความเห็นนักวิชาการพัสดุ" in found
    assert "-ความเห็นหัวหน้าเจ้าหน้าที่" in found
    assert found.count("(นางพัสดุของครบ)") == 2


def test_lesson_13_a_slip_whose_clerk_has_left_since_is_reprinted_the_same(desk, out):
    loan = borrowed(desk)
    give(desk, loan, OpinionStep.CLERK)
    desk.approve(loan)
    before = said(desk, loan, out)
    desk.later(30)
    desk.appoint("พัสดุ ของครบ", Post.CLERK)
    assert said(desk, loan, out) == before


def test_r208c_an_acting_approver_signs_with_the_order_and_its_day_of_the_buddhist_era(desk, out):
    order = {"order_no": "125/2568", "order_date": desk.today, "own_title": "ปลัดเทศบาล"}
    desk.appoint("ประยูร ปลัดดี", Post.HEAD, kind=HoldingKind.DELEGATED, **order)
    loan = borrowed(desk)
    desk.approve(loan)
    found = said(desk, loan, out)
    assert "ปฏิบัติราชการแทนนายกเทศมนตรีตำบลบ้านสวนธาร" in found
    assert "ตามคำสั่งที่๑๒๕/๒๕๖๘ลงวันที่" in found
    assert "๒๐๒๕" not in found
    assert "2025" not in found


def test_r210_a_slip_of_consumables_says_why_they_are_urgent_and_how_they_come_back(desk, out):
    paper = desk.asset("กระดาษ A4", unit="รีม", use_class=UseClass.CONSUMABLE)
    desk.person("อำเภอเมืองสวนธาร", kind=BorrowerKind.STATE_AGENCY)
    loan = desk.request(
        "อำเภอเมืองสวนธาร",
        [(paper, 5)],
        kind=BorrowerKind.STATE_AGENCY,
        purpose="จัดการเลือกตั้ง",
        urgency_reason="จัดซื้อไม่ทันวันเลือกตั้ง",
    )
    desk.approve(loan)
    found = said(desk, loan, out)
    assert "โดยมีเหตุจำเป็นเร่งด่วนจัดซื้อไม่ทันวันเลือกตั้ง" in found
    assert "คืนเป็นของ" in found
