"""Whose approval a loan needs (ข้อ 208)."""

from __future__ import annotations

from datetime import date

import pytest

from asset_desk.domain.approvals import (
    ApproverReason,
    ApproverRule,
    UsePlace,
    approver_for,
    post_title,
    signatory,
    use_place_for,
)
from asset_desk.domain.assets import DivisionId
from asset_desk.domain.office import (
    BorrowerKind,
    Division,
    HolderId,
    Holding,
    HoldingKind,
    Office,
    OfficeType,
    PersonId,
    Post,
)

FINANCE = DivisionId(2)
OFFICE = Office(
    office_type=OfficeType.SUBDISTRICT_MUNICIPALITY, name="บ้านสวนธาร", province="สวนธาร"
)


@pytest.mark.parametrize("place", UsePlace)
def test_r208b_a_loan_between_agencies_needs_the_head(place):
    rule = approver_for(BorrowerKind.STATE_AGENCY, place, FINANCE)
    assert rule == ApproverRule(Post.HEAD, None, ApproverReason.BETWEEN_AGENCIES)


def test_r208b_staff_using_it_inside_need_the_head_of_the_owning_division():
    rule = approver_for(BorrowerKind.STAFF, UsePlace.INSIDE, FINANCE)
    assert rule == ApproverRule(Post.DIVISION_HEAD, FINANCE, ApproverReason.INSIDE_THE_PREMISES)


def test_r208b_use_outside_is_approved_by_the_head():
    rule = approver_for(BorrowerKind.STAFF, UsePlace.OUTSIDE, FINANCE)
    assert rule == ApproverRule(Post.HEAD, None, ApproverReason.OUTSIDE_THE_PREMISES)


@pytest.mark.parametrize("kind", [BorrowerKind.COMMUNITY, BorrowerKind.CITIZEN])
@pytest.mark.parametrize("place", UsePlace)
def test_r208b_villages_temples_and_citizens_are_always_outside(kind, place):
    assert use_place_for(kind, place) is UsePlace.OUTSIDE
    rule = approver_for(kind, place, FINANCE)
    assert rule == ApproverRule(Post.HEAD, None, ApproverReason.BORROWER_IS_OUTSIDE)


def test_staff_say_where_they_use_it():
    assert use_place_for(BorrowerKind.STAFF, UsePlace.INSIDE) is UsePlace.INSIDE


def test_what_no_division_owns_is_the_heads_to_lend_and_says_so():
    rule = approver_for(BorrowerKind.STAFF, UsePlace.INSIDE, None)
    assert rule == ApproverRule(Post.HEAD, None, ApproverReason.NO_DIVISION_OWNS_IT)


@pytest.mark.parametrize(
    ("post", "title"),
    [
        (Post.HEAD, "นายกเทศมนตรีตำบลบ้านสวนธาร"),
        (Post.CLERK, "ปลัดเทศบาลตำบลบ้านสวนธาร"),
        (Post.HEAD_OF_SUPPLIES, "หัวหน้าเจ้าหน้าที่"),
        (Post.DIVISION_HEAD, "ผู้อำนวยการกองคลัง"),
    ],
)
def test_titles_follow_from_the_office_and_the_division(post, title):
    division = Division(FINANCE, "กองคลัง", "ผู้อำนวยการกองคลัง")
    assert post_title(OFFICE, post, division) == title


def test_a_division_head_of_no_division_is_the_head():
    assert post_title(OFFICE, Post.DIVISION_HEAD, None) == OFFICE.head_title


def held(kind: HoldingKind, **given) -> Holding:
    """The mayor's post, held this way."""
    days = {"held_from": date(2026, 1, 1)}
    fixed = {"post": Post.HEAD, "division_id": None, "person_id": PersonId(7)}
    return Holding(holder_id=HolderId(1), kind=kind, **fixed | days | given)


def test_nobody_signs_for_a_post_that_nobody_holds():
    assert signatory("นายกเทศมนตรี", None, "") is None


def test_who_is_in_post_signs_with_the_title_alone():
    signing = signatory("นายกเทศมนตรี", held(HoldingKind.IN_POST), "นายเอก")
    assert (signing.title_lines, signing.order, signing.person_id) == (("นายกเทศมนตรี",), "", 7)


@pytest.mark.parametrize(
    ("kind", "words"),
    [(HoldingKind.ACTING, "รักษาราชการแทน"), (HoldingKind.DELEGATED, "ปฏิบัติราชการแทน")],
)
def test_r208c_who_stands_in_signs_with_their_own_title_and_the_order(kind, words):
    order = {"order_no": "12/2569", "order_date": date(2026, 1, 5), "own_title": "ปลัดเทศบาล"}
    signing = signatory("นายกเทศมนตรี", held(kind, **order), "นางโท")
    assert signing.title_lines == ("ปลัดเทศบาล", f"{words} นายกเทศมนตรี")
    assert signing.order == "12/2569 2026-01-05"


def test_r208c_without_a_title_of_their_own_the_post_stood_in_for_is_enough():
    signing = signatory("นายกเทศมนตรี", held(HoldingKind.ACTING, order_no="1/2569"), "นางโท")
    assert (signing.title_lines, signing.order) == (("รักษาราชการแทน นายกเทศมนตรี",), "1/2569")
