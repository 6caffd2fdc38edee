"""The borrow form, how far a loan has come, and what is late."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk.domain.approvals import ApproverReason, ApproverRule, UsePlace
from asset_desk.domain.assets import (
    VEHICLES,
    Asset,
    AssetDetails,
    AssetId,
    DivisionId,
    UseClass,
)
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import (
    Loan,
    LoanId,
    LoanLine,
    LoanRequest,
    RequestedLine,
    Stage,
    approved_lines,
    chase_by,
    check_request,
    free_quantity,
    request_problems,
    slip_number,
    split_by_owner,
    stage_after_return,
)
from asset_desk.domain.office import BorrowerKind, PersonId, Post
from asset_desk.domain.work_rules import PurposeKind

DAY = date(2026, 5, 20)
DUE = date(2026, 5, 22)
CHAIRS = Asset(AssetId(1), AssetDetails(name="เก้าอี้", quantity=40, division_id=DivisionId(2)))
TENT = Asset(AssetId(2), AssetDetails(name="เต็นท์", division_id=DivisionId(2)))
DRILL = Asset(AssetId(3), AssetDetails(name="สว่าน", division_id=DivisionId(3)))
PAPER = Asset(
    AssetId(4),
    AssetDetails(
        name="กระดาษ", quantity=9, division_id=DivisionId(2), use_class=UseClass.CONSUMABLE
    ),
)
REGISTER = {asset.asset_id: asset for asset in (CHAIRS, TENT, DRILL, PAPER)}
FORM = LoanRequest(
    borrower_id=PersonId(1),
    borrower_kind=BorrowerKind.STAFF,
    purpose="จัดประชุมประชาคม",
    work_type="งานประชุม",
    use_place=UsePlace.INSIDE,
    place="หอประชุม",
    from_date=DAY,
    due_date=DUE,
    lines=(RequestedLine(AssetId(1), 10),),
    is_official_use=True,
)


def lines(*wanted: tuple[int, int]) -> tuple[RequestedLine, ...]:
    return tuple(RequestedLine(AssetId(asset), quantity) for asset, quantity in wanted)


def test_a_form_filled_in_right_has_no_problem():
    assert request_problems(FORM, REGISTER) == {}
    check_request(FORM, REGISTER)


@pytest.mark.parametrize(
    ("given_", "field", "refusal"),
    [
        ({"borrower_id": None}, "borrower", Refusal.BORROWER_MISSING),
        ({"purpose": " "}, "purpose", Refusal.PURPOSE_MISSING),
        ({"purpose": "ก" * 501}, "purpose", Refusal.PURPOSE_TOO_LONG),
        ({"place": ""}, "place", Refusal.PLACE_MISSING),
        ({"from_date": None}, "from_date", Refusal.FROM_DATE_MISSING),
        ({"due_date": None}, "due_date", Refusal.DUE_DATE_MISSING),
        ({"due_date": DAY - timedelta(days=1)}, "due_date", Refusal.DATES_CROSSED),
        ({"due_date": DAY + timedelta(days=366)}, "due_date", Refusal.LOAN_TOO_LONG),
        ({"is_official_use": False}, "is_official_use", Refusal.OFFICIAL_USE_NOT_CONFIRMED),
        ({"lines": ()}, "lines", Refusal.NO_LINES),
        ({"work_type": " "}, "work_type", Refusal.WORK_TYPE_NOT_CHOSEN),
        ({"purpose_kind": PurposeKind.PRIVATE}, "purpose_kind", Refusal.PRIVATE_PURPOSE),
        ({"lines": lines((9, 1))}, "line.0", Refusal.ASSET_NOT_FOUND),
        ({"lines": lines((1, 1), (2, 1), (1, 1))}, "line.2", Refusal.SAME_ASSET_TWICE),
        ({"lines": lines((1, 0))}, "line.0", Refusal.QUANTITY_OUT_OF_RANGE),
        ({"lines": lines((1, 41))}, "line.0", Refusal.MORE_THAN_IS_FREE),
        ({"lines": lines((4, 1))}, "line.0", Refusal.CONSUMABLE_NOT_FOR_BORROWER),
    ],
)
def test_each_field_says_what_is_wrong_with_it(given_, field, refusal):
    form = replace(FORM, **given_)
    assert request_problems(form, REGISTER) == {field: refusal}
    with pytest.raises(DeskError, match=refusal.name) as refused:
        check_request(form, REGISTER)
    assert refused.value.facts == {"field": field}


def test_r207_use_that_is_not_for_the_office_can_not_be_asked_for():
    form = replace(FORM, is_official_use=False)
    assert request_problems(form, REGISTER)["is_official_use"]


def test_r208a_no_loan_is_open_ended():
    form = replace(FORM, due_date=None, from_date=None)
    problems = request_problems(form, REGISTER)
    assert problems["due_date"] is Refusal.DUE_DATE_MISSING
    assert problems["from_date"] is Refusal.FROM_DATE_MISSING


def test_a_due_date_is_judged_alone_while_the_first_day_is_missing():
    problems = request_problems(replace(FORM, from_date=None), REGISTER)
    assert problems == {"from_date": Refusal.FROM_DATE_MISSING}


@pytest.mark.parametrize("days", [0, 365])
def test_lesson_03_one_day_and_a_whole_year_are_both_a_loan(days):
    form = replace(FORM, due_date=DAY + timedelta(days=days))
    assert request_problems(form, REGISTER) == {}


def test_r208d_one_slip_holds_the_assets_of_one_division():
    form = replace(FORM, lines=lines((1, 1), (2, 1)))
    assert request_problems(form, REGISTER) == {}
    form = replace(FORM, lines=lines((1, 1), (3, 1)))
    slips = split_by_owner(form, REGISTER)
    assert [slip.lines for slip in slips] == [lines((1, 1)), lines((3, 1))]
    assert request_problems(form, REGISTER) == {}


def test_r208d_slips_of_one_request_keep_the_order_of_the_form():
    form = replace(FORM, lines=lines((3, 1), (1, 1), (2, 1)))
    slips = split_by_owner(form, REGISTER)
    assert [slip.lines for slip in slips] == [lines((3, 1)), lines((1, 1), (2, 1))]


@pytest.mark.parametrize("kind", [kind for kind in PurposeKind if kind is not PurposeKind.PRIVATE])
def test_r207_work_of_the_office_and_service_to_the_public_may_be_asked_for(kind):
    assert request_problems(replace(FORM, purpose_kind=kind), REGISTER) == {}


@pytest.mark.parametrize("kind", sorted(set(BorrowerKind) - {BorrowerKind.STATE_AGENCY}))
def test_r210_and_point_18_nobody_but_a_state_agency_borrows_consumables(kind):
    form = replace(FORM, borrower_kind=kind, lines=lines((4, 1)), urgency_reason="ด่วน")
    assert request_problems(form, REGISTER) == {"line.0": Refusal.CONSUMABLE_NOT_FOR_BORROWER}


def test_r210_consumables_need_the_reason_why_they_are_urgent():
    wanted = {"lines": lines((4, 1)), "borrower_kind": BorrowerKind.STATE_AGENCY}
    agency = replace(FORM, urgency_reason="น้ำท่วม จัดซื้อไม่ทัน", **wanted)
    assert request_problems(agency, REGISTER) == {}
    agency = replace(agency, urgency_reason=" ")
    assert request_problems(agency, REGISTER) == {"urgency_reason": Refusal.URGENCY_REASON_MISSING}


def test_r210_the_reason_of_urgency_goes_with_the_slip_of_the_consumables():
    form = replace(
        FORM,
        borrower_kind=BorrowerKind.STATE_AGENCY,
        lines=lines((3, 1), (4, 1)),
        urgency_reason="ด่วน",
    )
    assert [slip.urgency_reason for slip in split_by_owner(form, REGISTER)] == ["", "ด่วน"]


@pytest.mark.parametrize("kind", BorrowerKind)
def test_point_18_a_car_never_goes_out_on_a_slip(kind):
    car = AssetDetails(name="รถยนต์ส่วนกลาง กข 1234", category=VEHICLES)
    register = {AssetId(7): Asset(AssetId(7), car)}
    form = replace(FORM, borrower_kind=kind, lines=lines((7, 1)))
    assert request_problems(form, register) == {"line.0": Refusal.NEEDS_FORM_3}
    marked = replace(car, needs_form_3=False)
    register = {AssetId(7): Asset(AssetId(7), marked)}
    assert request_problems(form, register) == {}


@pytest.mark.parametrize(("count", "is_refused"), [(20, False), (21, True)])
def test_a_slip_has_twenty_lines_at_most(count, is_refused):
    register = {
        AssetId(number): Asset(AssetId(number), AssetDetails(name="โต๊ะ")) for number in range(count)
    }
    form = replace(FORM, lines=lines(*((number, 1) for number in range(count))))
    problems = request_problems(form, register)
    assert problems == ({"lines": Refusal.TOO_MANY_LINES} if is_refused else {})


def test_lesson_11_a_retired_asset_scanned_into_a_loan_is_refused():
    register = {AssetId(1): replace(CHAIRS, retired_on=DAY)}
    assert request_problems(FORM, register) == {"line.0": Refusal.ASSET_RETIRED}


def line(number: int = 1, **given) -> LoanLine:
    return LoanLine(
        LoanLineId(number), AssetId(number), number, "", "เก้าอี้", "ตัว", None, 10, **given
    )


def loan(*its_lines: LoanLine, stage: Stage = Stage.HANDED_OVER) -> Loan:
    return Loan(
        loan_id=LoanId(1),
        stage=stage,
        slip_no="บย.1/2569",
        borrower_id=PersonId(1),
        borrower_kind=BorrowerKind.STAFF,
        use_place=UsePlace.INSIDE,
        division_id=None,
        requested_on=DAY,
        from_date=DAY,
        due_date=DUE,
        last_act_on=DAY,
        handed_over_on=DAY,
        approver=ApproverRule(Post.HEAD, None, ApproverReason.NO_DIVISION_OWNS_IT),
        lines=its_lines,
    )


@pytest.mark.parametrize(("days", "late"), [(-1, 0), (0, 0), (1, 1), (8, 8)])
def test_point_10_the_due_date_itself_is_on_time(days, late):
    out = loan(line(approved=3, out=3))
    today = DUE + timedelta(days=days)
    assert out.is_overdue(today) is (late > 0)
    assert out.days_late(today) == late


def test_lesson_03_what_came_back_is_not_late_however_old_the_due_date():
    back = loan(line(approved=3, good=3), stage=Stage.CLOSED)
    assert back.days_late(DUE + timedelta(days=90)) == 0


def test_r211_the_follow_up_is_due_seven_calendar_days_after_the_due_date():
    assert chase_by(DUE, 7) == date(2026, 5, 29)


def test_lesson_06_what_came_back_is_the_sum_of_every_state():
    counted = line(approved=10, out=4, good=3, damaged=2, lost=1)
    assert counted.came_back == 6
    assert loan(counted, line(2, out=5)).outstanding == 9


def test_approving_leaves_out_what_is_not_named():
    lines_ = approved_lines(loan(line(1), line(2)), {LoanLineId(1): 10})
    assert [each.approved for each in lines_] == [10, 0]


@pytest.mark.parametrize(
    ("lines_", "stage"),
    [
        ((line(out=1, good=2), line(2, good=3)), Stage.HANDED_OVER),
        ((line(good=2, damaged=1),), Stage.RETURNED),
        ((line(good=2, lost=1),), Stage.RETURNED),
        ((line(good=3), line(2, good=3)), Stage.CLOSED),
        ((line(out=1, lost=2),), Stage.HANDED_OVER),
    ],
)
def test_r209_a_slip_closes_only_when_everything_came_back_good(lines_, stage):
    assert stage_after_return(lines_) is stage


@given(st.integers(0, 9_999), st.integers(0, 9_999))
def test_free_is_never_negative_and_never_more_than_is_in_store(in_store, reserved):
    assert 0 <= free_quantity(in_store, reserved) <= in_store


def test_a_slip_number_reads_as_offices_write_it():
    assert slip_number("บย.", 12, 2569) == "บย.12/2569"
