"""The loan cycle: request, approve, refuse, cancel, hand over, take back."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asset_desk.domain.accounts import Role
from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.assets import AssetId, Condition
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import LoanLineId, Place
from asset_desk.domain.loans import LoanId, Stage
from asset_desk.domain.office import BorrowerKind, HoldingKind, Office, OfficeType, Person, Post
from asset_desk.domain.preferences import Preferences
from asset_desk.domain.returns import ReturnCount
from asset_desk.services import lending, office, registry
from asset_desk.services.drafts import HandOver, TakenBack
from tests.builders import OFFICE, TODAY, chairs, occasion

TOMORROW = TODAY + timedelta(days=1)


def refused(refusal: Refusal):
    return pytest.raises(DeskError, match=f"^{refusal.name}\\b")


# request


def test_a_request_waits_for_approval_and_reserves_nothing(desk):
    asset = desk.asset(2)
    loan_id = desk.requested((asset, 2))
    assert desk.loan(loan_id).stage is Stage.REQUESTED
    assert desk.queries.assets.availability(asset, TODAY, TODAY).free == 2


def test_r203_nothing_is_lent_that_is_not_in_the_register(desk):
    with refused(Refusal.ASSET_NOT_FOUND):
        desk.requested((AssetId(99), 1))


def test_r207_the_act_keeps_who_confirmed_the_official_use_and_when(desk):
    desk.requested((desk.asset(), 1))
    act = desk.acts()[-1]
    assert act.payload["is_official_use"] is True
    assert act.officer_name == "มาลี ทดสอบงาน"
    assert act.recorded_at == "2026-05-20T03:30:00.000000Z"


def test_a_request_dated_tomorrow_is_refused(desk):
    asset = desk.asset()
    with refused(Refusal.DAY_IN_THE_FUTURE):
        lending.request_loan(desk.uow, occasion(), desk.form((asset, 1)), on=TOMORROW)


def test_a_borrower_who_is_not_in_the_list_is_refused(desk):
    with refused(Refusal.PERSON_NOT_FOUND):
        desk.requested((desk.asset(), 1), borrower_id=99)


def test_a_request_for_more_than_the_office_owns_is_refused(desk):
    with refused(Refusal.MORE_THAN_IS_FREE):
        desk.requested((desk.asset(3), 4))


def test_a_retired_part_of_a_lot_can_no_more_be_asked_for(desk):
    asset = desk.asset(5)
    loan_id = desk.lent((asset, 5))
    desk.take_back(loan_id, ReturnCount(good=3, lost=2, condition="หาย 2"))
    registry.change_asset(desk.uow, occasion(), asset, chairs(3, division_id=2), seen_revision=1)
    with refused(Refusal.MORE_THAN_IS_FREE):
        desk.requested((asset, 4))


def test_r208b_outside_borrowers_always_use_it_outside(desk):
    loan_id = desk.requested((desk.asset(), 1), borrower_kind=BorrowerKind.COMMUNITY)
    assert desk.loan(loan_id).use_place is UsePlace.OUTSIDE


def test_lesson_04_a_paper_that_came_late_keeps_both_days(desk):
    yesterday = TODAY - timedelta(days=1)
    desk.requested((desk.asset(), 1), on=yesterday)
    act = desk.acts()[-1]
    assert (act.happened_on, act.recorded_at[:10]) == ("2026-05-19", "2026-05-20")


# approve


def test_the_slip_gets_its_number_at_approval(desk):
    loan_id = desk.requested((desk.asset(), 3))
    assert desk.loan(loan_id).slip_no == ""
    assert desk.approve(loan_id) == "บย.1/2569"
    assert desk.loan(loan_id).slip_no == "บย.1/2569"


def test_less_may_be_approved_than_was_asked_and_a_line_may_get_nothing(desk):
    one, two = desk.asset(10), desk.asset(10, name="โต๊ะพับ")
    loan_id = desk.requested((one, 8), (two, 3))
    desk.approve(loan_id, 5, 0)
    assert [line.approved for line in desk.loan(loan_id).lines] == [5, 0]


@pytest.mark.parametrize("quantities", [(9,), (-1,)])
def test_more_than_was_asked_or_less_than_nothing_is_not_approved(desk, quantities):
    loan_id = desk.requested((desk.asset(), 8))
    with refused(Refusal.MORE_THAN_REQUESTED):
        desk.approve(loan_id, *quantities)


def test_an_approval_of_nothing_at_all_is_refused(desk):
    loan_id = desk.requested((desk.asset(), 8))
    with refused(Refusal.NOTHING_APPROVED):
        desk.approve(loan_id, 0)


def test_a_line_of_another_loan_is_not_approved_with_this_one(desk):
    asset = desk.asset()
    other = desk.requested((asset, 1))
    loan_id = desk.requested((asset, 1))
    quantities = {desk.loan(each).lines[0].line_id: 1 for each in (loan_id, other)}
    with refused(Refusal.LOAN_NOT_FOUND):
        lending.approve(desk.uow, occasion(), loan_id, quantities, on=TODAY)


def test_r208b_use_inside_is_approved_by_the_owning_divisions_head(desk):
    loan_id = desk.approved((desk.asset(division_id=3), 1))
    page = desk.page(loan_id)
    assert (page.approver_name, page.approver_title) == ("นายช่างชัย ก่อสร้าง", "ผู้อำนวยการกองช่าง")


def test_r208b_use_outside_is_approved_by_the_head(desk):
    loan_id = desk.approved((desk.asset(), 1), use_place=UsePlace.OUTSIDE)
    page = desk.page(loan_id)
    assert page.approver_name == "นายสมบูรณ์ ใจงาม"
    assert page.approver_title == "นายกเทศมนตรีตำบลบ้านสวนธาร"


def test_r208b_a_loan_between_agencies_is_approved_by_the_head(desk):
    loan_id = desk.approved((desk.asset(), 1), borrower_kind=BorrowerKind.STATE_AGENCY)
    assert desk.page(loan_id).approver_name == "นายสมบูรณ์ ใจงาม"


def test_r208c_someone_acting_signs_with_both_titles_and_the_order(desk):
    desk.people["clerk"] = desk.person("ปราณี รักการ", "นาง")
    desk.appoint(
        "clerk",
        kind=HoldingKind.ACTING,
        held_from=date(2026, 5, 1),
        held_until=date(2026, 5, 31),
        own_title="ปลัดเทศบาล",
        order_no="125/2569",
        order_date=date(2026, 4, 30),
    )
    loan_id = desk.approved((desk.asset(), 1), use_place=UsePlace.OUTSIDE)
    page = desk.page(loan_id)
    assert page.approver_title == "ปลัดเทศบาล\nรักษาราชการแทน นายกเทศมนตรีตำบลบ้านสวนธาร"
    assert desk.acts()[-1].payload["order"] == "125/2569 2026-04-30"


def test_r208c_the_act_says_when_the_approver_is_the_borrower(desk):
    asset = desk.asset()
    desk.approved((asset, 1), borrower_id=desk.people["finance"])
    assert desk.acts()[-1].payload["approver_is_borrower"] is True
    desk.approved((asset, 1))
    assert desk.acts()[-1].payload["approver_is_borrower"] is False


def test_r208c_also_when_the_borrower_approves_for_another_post(desk):
    desk.appoint(
        "borrower",
        kind=HoldingKind.DELEGATED,
        held_from=date(2026, 5, 1),
        order_no="9/2569",
        order_date=date(2026, 5, 1),
    )
    desk.approved((desk.asset(), 1), use_place=UsePlace.OUTSIDE)
    assert desk.acts()[-1].payload["approver_is_borrower"] is True


def test_a_post_that_nobody_holds_on_the_day_approves_nothing(desk):
    loan_id = desk.requested((desk.asset(division_id=1), 1))
    with refused(Refusal.APPROVER_NOT_KNOWN):
        desk.approve(loan_id)


def test_lesson_07_the_last_unit_is_promised_once(desk):
    asset = desk.asset(1)
    first, second = desk.requested((asset, 1)), desk.requested((asset, 1))
    desk.approve(first)
    with refused(Refusal.MORE_THAN_IS_FREE):
        desk.approve(second)


def test_what_is_reserved_for_other_days_is_free_for_these(desk):
    asset = desk.asset(1)
    desk.approved((asset, 1))
    later = {"from_date": date(2026, 5, 23), "due_date": date(2026, 5, 24)}
    assert desk.approved((asset, 1), **later)


def test_lesson_03_ranges_that_share_one_day_are_in_each_others_way(desk):
    asset = desk.asset(1)
    desk.approved((asset, 1))
    loan_id = desk.requested((asset, 1), from_date=date(2026, 5, 22), due_date=date(2026, 5, 24))
    with refused(Refusal.MORE_THAN_IS_FREE):
        desk.approve(loan_id)


def test_lesson_01_what_is_overdue_is_not_free(desk):
    asset = desk.asset(1)
    desk.lent((asset, 1))
    later = date(2026, 6, 20)
    loan_id = desk.requested((asset, 1), on=later, from_date=later, due_date=later)
    with refused(Refusal.MORE_THAN_IS_FREE):
        desk.approve(loan_id, on=later)


def test_lesson_01_damaged_and_lost_pieces_are_not_lent_again(desk):
    asset = desk.asset(5)
    loan_id = desk.lent((asset, 5))
    desk.take_back(loan_id, ReturnCount(good=2, damaged=2, lost=1, condition="ขาหัก"))
    free = desk.queries.assets.availability(asset, TODAY, TODAY)
    assert (free.free, free.owned, free.unfit) == (2, 5, 3)


def test_lesson_11_what_was_retired_meanwhile_is_not_approved(desk):
    asset = desk.asset()
    loan_id = desk.requested((asset, 1))
    registry.retire_asset(desk.uow, occasion(), asset, on=TODAY, reason="ผุพัง")
    with refused(Refusal.ASSET_RETIRED):
        desk.approve(loan_id)


def test_r212_what_went_to_repair_meanwhile_is_not_handed_over(desk):
    asset = desk.asset()
    loan_id = desk.approved((asset, 1))
    details = chairs(division_id=2, condition=Condition.IN_REPAIR)
    registry.change_asset(desk.uow, occasion(), asset, details, seen_revision=1)
    with refused(Refusal.ASSET_NOT_SERVICEABLE):
        desk.hand_over(loan_id)


def test_a_loan_is_decided_once(desk):
    loan_id = desk.approved((desk.asset(), 1))
    with refused(Refusal.WRONG_STAGE):
        desk.approve(loan_id)
    with refused(Refusal.WRONG_STAGE):
        lending.refuse(desk.uow, occasion(), loan_id, on=TODAY, reason="ไม่ว่าง")


def test_a_decision_is_not_dated_before_the_request_or_after_today(desk):
    loan_id = desk.requested((desk.asset(), 1))
    with refused(Refusal.DAY_BEFORE_THE_LAST_ACT):
        desk.approve(loan_id, on=TODAY - timedelta(days=1))
    quantities = {desk.loan(loan_id).lines[0].line_id: 1}
    with refused(Refusal.DAY_IN_THE_FUTURE):
        lending.approve(desk.uow, occasion(), loan_id, quantities, on=TOMORROW)


def test_what_should_be_back_already_is_neither_approved_nor_handed_over(desk):
    asset, late = desk.asset(), date(2026, 5, 23)
    waiting, promised = desk.requested((asset, 1)), desk.approved((asset, 1))
    with refused(Refusal.DATES_CROSSED):
        desk.approve(waiting, on=late)
    with refused(Refusal.DATES_CROSSED):
        desk.hand_over(promised, on=late)
    desk.hand_over(promised, on=date(2026, 5, 22))


def test_lesson_13_an_old_slip_keeps_its_words_when_everything_is_renamed(desk):
    asset = desk.asset(code="452-59-0159")
    loan_id = desk.approved((asset, 2))
    before = desk.page(loan_id)
    by = occasion()
    renamed = Office(office_type=OfficeType.TOWN_MUNICIPALITY, name="อื่น", province="อื่น")
    office.change_office(desk.uow, by, renamed)
    office.change_preferences(desk.uow, by, Preferences(undertaking="ใหม่", slip_prefix="ย."))
    changed = chairs(division_id=2, name="ชื่อใหม่", code="9-9", value_satang=1)
    registry.change_asset(desk.uow, by, asset, changed, seen_revision=1)
    borrower = desk.queries.office.person(desk.people["borrower"])
    new_name = Person(borrower.person_id, desk.queries.office.person(1).details)
    office.change_person(desk.uow, by, new_name)
    after = desk.page(loan_id)
    assert after.paper == before.paper
    assert after.paper["office"] == OFFICE.full_name
    assert (after.row, after.approver_name) == (before.row, before.approver_name)
    assert [line.name for line in after.lines] == ["เก้าอี้พลาสติก"]
    assert after.lines[0].code == "452-59-0159"


def test_lesson_18_a_new_holder_signs_only_what_is_approved_from_their_day_on(desk):
    desk.people["next"] = desk.person("ใหม่ มาแทน", "นาย")
    desk.appoint("next", held_from=TOMORROW)
    outside = {"use_place": UsePlace.OUTSIDE}
    asset = desk.asset()
    old = desk.page(desk.approved((asset, 1), **outside)).approver_name
    new = desk.page(desk.approved((asset, 1), on=TOMORROW, **outside)).approver_name
    assert (old, new) == ("นายสมบูรณ์ ใจงาม", "นายใหม่ มาแทน")


# refuse and cancel


def test_lesson_17_the_reason_of_a_refusal_is_kept_with_who_refused(desk):
    loan_id = desk.requested((desk.asset(), 1))
    lending.refuse(desk.uow, occasion(), loan_id, on=TODAY, reason="  ต้องใช้ใน  งานเลือกตั้ง ")
    page = desk.page(loan_id)
    assert (page.row.stage, page.decision_reason) == (Stage.REFUSED, "ต้องใช้ใน งานเลือกตั้ง")
    assert (page.approver_name, page.decided_on) == ("นางวันดี รักบัญชี", TODAY)
    assert page.row.slip_no == ""


@pytest.mark.parametrize("use_case", [lending.refuse, lending.cancel])
def test_no_one_is_turned_away_without_a_reason(desk, use_case):
    loan_id = desk.requested((desk.asset(), 1))
    with refused(Refusal.REASON_MISSING):
        use_case(desk.uow, occasion(), loan_id, on=TODAY, reason=" ")


def test_a_cancelled_slip_keeps_its_number_and_reason_and_frees_what_it_held(desk):
    asset = desk.asset(1)
    loan_id = desk.approved((asset, 1))
    lending.cancel(desk.uow, occasion(), loan_id, on=TODAY, reason="งดจัดงาน")
    page = desk.page(loan_id)
    assert (page.row.stage, page.row.slip_no) == (Stage.CANCELLED, "บย.1/2569")
    assert page.decision_reason == "งดจัดงาน"
    assert desk.page(desk.approved((asset, 1))).row.slip_no == "บย.2/2569"


def test_what_is_out_can_not_be_called_off(desk):
    loan_id = desk.lent((desk.asset(), 1))
    with refused(Refusal.WRONG_STAGE):
        lending.cancel(desk.uow, occasion(), loan_id, on=TODAY, reason="เปลี่ยนใจ")


# hand over


def test_what_was_approved_is_out_after_the_hand_over(desk):
    asset = desk.asset(40)
    loan_id = desk.requested((asset, 10))
    desk.approve(loan_id, 6)
    desk.hand_over(loan_id)
    assert desk.balances(asset) == {Place.REGISTER: -40, Place.STORE: 34, Place.ON_LOAN: 6}
    loan = desk.loan(loan_id)
    assert (loan.stage, loan.outstanding, loan.handed_over_on) == (Stage.HANDED_OVER, 6, TODAY)


def test_a_line_that_got_nothing_moves_nothing(desk):
    one, two = desk.asset(10), desk.asset(10)
    loan_id = desk.requested((one, 1), (two, 1))
    desk.approve(loan_id, 1, 0)
    desk.hand_over(loan_id)
    assert Place.ON_LOAN not in desk.balances(two)


def test_a_hand_over_keeps_tidy_texts(desk):
    loan_id = desk.approved((desk.asset(), 1))
    note = HandOver(TODAY, "  ผู้จ่าย   ดี ", " ผู้รับ ", "  ใช้  ได้ ")
    lending.hand_over(desk.uow, occasion(), loan_id, note)
    page = desk.page(loan_id)
    told = (page.giver_name, page.receiver_name, page.hand_over_condition)
    assert told == ("ผู้จ่าย ดี", "ผู้รับ", "ใช้ ได้")
    assert desk.acts()[-1].payload["giver"] == "ผู้จ่าย ดี"


@pytest.mark.parametrize(
    ("texts", "refusal"),
    [
        ((" ", "ข", "ค"), Refusal.GIVER_MISSING),
        (("ก", " ", "ค"), Refusal.RECEIVER_MISSING),
        (("ก", "ข", " "), Refusal.CONDITION_MISSING),
    ],
)
def test_r205_a_hand_over_names_who_gave_who_received_and_the_condition(desk, texts, refusal):
    loan_id = desk.approved((desk.asset(), 1))
    with refused(refusal):
        lending.hand_over(desk.uow, occasion(), loan_id, HandOver(TODAY, *texts))


def test_r205_nothing_leaves_without_a_slip_number(desk):
    loan_id = desk.requested((desk.asset(), 1))
    with refused(Refusal.WRONG_STAGE):
        desk.hand_over(loan_id)


def test_collected_early_it_may_not_take_what_another_loan_was_promised(desk):
    asset = desk.asset(1)
    desk.approved((asset, 1))
    later = desk.approved((asset, 1), from_date=date(2026, 5, 25), due_date=date(2026, 5, 26))
    with refused(Refusal.MORE_THAN_IS_FREE):
        desk.hand_over(later)


def test_what_another_loan_still_has_can_not_be_handed_over(desk):
    asset, later = desk.asset(1), date(2026, 5, 25)
    first = desk.approved((asset, 1))
    second = desk.approved((asset, 1), from_date=later, due_date=later)
    desk.hand_over(first)
    with refused(Refusal.MORE_THAN_IS_FREE):
        desk.hand_over(second, on=later)
    desk.take_back(first, 1, on=later)
    desk.hand_over(second, on=later)


# take back


def test_r209_each_line_is_counted_good_damaged_and_lost(desk):
    asset = desk.asset(10)
    loan_id = desk.lent((asset, 6))
    counted = ReturnCount(good=3, damaged=2, lost=1, condition="ขาหัก 2 หาย 1")
    assert desk.take_back(loan_id, counted) == 0
    line = desk.page(loan_id).lines[0]
    assert (line.good, line.damaged, line.lost, line.out) == (3, 2, 1, 0)
    places = {Place.STORE: 7, Place.DAMAGED: 2, Place.LOST: 1, Place.REGISTER: -10}
    assert desk.balances(asset) == places


def test_r209b_a_lost_piece_stays_in_the_register(desk):
    asset = desk.asset(10)
    desk.take_back(desk.lent((asset, 1)), ReturnCount(lost=1, condition="หาย"))
    assert desk.queries.assets.page(asset).row.quantity == 10
    assert desk.balances(asset)[Place.REGISTER] == -10


def test_r209_a_slip_with_damage_does_not_close(desk):
    asset = desk.asset(10)
    loan_id = desk.lent((asset, 2))
    desk.take_back(loan_id, ReturnCount(good=1, damaged=1, condition="ขาหัก"))
    assert desk.loan(loan_id).stage is Stage.RETURNED


def test_a_slip_closes_when_the_last_piece_is_back_in_good_condition(desk):
    loan_id = desk.lent((desk.asset(), 3))
    assert desk.take_back(loan_id, 2) == 1
    assert desk.loan(loan_id).stage is Stage.HANDED_OVER
    assert desk.take_back(loan_id, 1) == 0
    assert desk.loan(loan_id).stage is Stage.CLOSED


def test_lesson_06_part_returns_add_up(desk):
    one, two = desk.asset(10), desk.asset(10, name="โต๊ะพับ")
    loan_id = desk.lent((one, 5), (two, 2))
    desk.take_back(loan_id, 2, 0)
    desk.take_back(loan_id, ReturnCount(good=1, damaged=1, condition="ขาหัก"), 1)
    page = desk.page(loan_id)
    assert [(line.good, line.damaged, line.out) for line in page.lines] == [(3, 1, 1), (1, 0, 1)]
    assert (page.row.came_back, page.row.out) == (5, 2)
    assert [(each.good, each.damaged) for each in page.returns] == [(2, 0), (1, 1), (1, 0)]


def test_more_than_is_out_does_not_come_back(desk):
    loan_id = desk.lent((desk.asset(), 3))
    desk.take_back(loan_id, 2)
    with refused(Refusal.MORE_THAN_IS_OUT):
        desk.take_back(loan_id, 2)


def test_one_wrong_line_keeps_the_whole_return_out_of_the_book(desk):
    one, two = desk.asset(10), desk.asset(10)
    loan_id = desk.lent((one, 1), (two, 1))
    acts = len(desk.acts())
    with refused(Refusal.MORE_THAN_IS_OUT):
        desk.take_back(loan_id, 1, 2)
    assert desk.loan(loan_id).outstanding == 2
    assert len(desk.acts()) == acts


@pytest.mark.parametrize(
    ("texts", "counts", "refusal"),
    [
        (("ก", "ข"), {}, Refusal.NOTHING_COUNTED),
        (("ก", "ข"), {1: ReturnCount(condition="ดี")}, Refusal.NOTHING_COUNTED),
        (("ก", "ข"), {1: ReturnCount(good=2, lost=-1, condition="ดี")}, Refusal.NOTHING_COUNTED),
        (("ก", "ข"), {1: ReturnCount(good=1, condition=" ")}, Refusal.CONDITION_MISSING),
        (("ก", "ข"), {99: ReturnCount(good=1, condition="ดี")}, Refusal.LOAN_NOT_FOUND),
        ((" ", "ข"), {1: ReturnCount(good=1, condition="ดี")}, Refusal.GIVER_MISSING),
        (("ก", " "), {1: ReturnCount(good=1, condition="ดี")}, Refusal.RECEIVER_MISSING),
    ],
)
def test_a_return_that_says_too_little_is_refused(desk, texts, counts, refusal):
    loan_id = desk.lent((desk.asset(), 3))
    with refused(refusal):
        lending.take_back(desk.uow, occasion(), loan_id, TakenBack(TODAY, *texts, counts))


def test_a_return_keeps_tidy_texts(desk):
    loan_id = desk.lent((desk.asset(), 1))
    counts = {LoanLineId(1): ReturnCount(good=1, condition="  สภาพ   ดี ")}
    taken = TakenBack(TODAY, " ก  ก ", " ข ", counts)
    lending.take_back(desk.uow, occasion(), loan_id, taken)
    row = desk.page(loan_id).returns[0]
    assert (row.returned_by, row.received_by, row.condition) == ("ก ก", "ข", "สภาพ ดี")


def test_a_return_is_not_dated_before_the_hand_over(desk):
    loan_id = desk.lent((desk.asset(), 1))
    with refused(Refusal.DAY_BEFORE_THE_LAST_ACT):
        desk.take_back(loan_id, 1, on=TODAY - timedelta(days=1))


def test_lesson_11_what_came_back_has_no_holder_any_more(desk):
    asset = desk.asset(1)
    loan_id = desk.lent((asset, 1))
    assert desk.queries.loans.open_loan_of(asset) == loan_id
    desk.take_back(loan_id, 1)
    assert desk.queries.loans.open_loan_of(asset) is None


def test_a_loan_that_does_not_exist_is_refused(desk):
    with refused(Refusal.LOAN_NOT_FOUND):
        lending.cancel(desk.uow, occasion(), LoanId(99), on=TODAY, reason="ไม่มี")


def test_an_approver_may_decide_without_keeping_the_register(desk):
    loan_id = desk.requested((desk.asset(), 1))
    by = occasion(Role.APPROVER)
    lines = {desk.loan(loan_id).lines[0].line_id: 1}
    assert lending.approve(desk.uow, by, loan_id, lines, on=TODAY) == "บย.1/2569"


# laws

COUNTS = st.tuples(st.integers(0, 4), st.integers(0, 3), st.integers(0, 3)).filter(any)


@settings(max_examples=30)
@given(
    st.lists(COUNTS, min_size=1, max_size=5).flatmap(
        lambda c: st.tuples(st.just(c), st.permutations(c))
    )
)
def test_lesson_06_part_returns_give_the_same_totals_in_any_order(open_desk, orders):
    totals = []
    for counts in orders:
        with open_desk() as desk:
            asset = desk.asset(60)
            loan_id = desk.lent((asset, 60))
            for good, damaged, lost in counts:
                desk.take_back(loan_id, ReturnCount(good, damaged, lost, "นับแล้ว"))
            line = desk.loan(loan_id).lines[0]
            totals.append((line.out, line.good, line.damaged, line.lost, desk.balances(asset)))
            assert sum(desk.balances(asset).values()) == 0
    assert totals[0] == totals[1]


MOVES = st.lists(
    st.tuples(
        st.sampled_from(["request", "approve", "cancel", "hand over", "take back"]),
        st.integers(0, 3),
        st.integers(1, 4),
    ),
    max_size=25,
)


@given(MOVES)
def test_free_is_never_negative_and_nothing_is_ever_out_that_is_not_owned(open_desk, moves):
    with open_desk() as desk:
        asset = desk.asset(5)
        loans = []
        for move, which, quantity in moves:
            with suppress(DeskError):
                make(desk, asset, loans, move, which, quantity)
            at = desk.balances(asset)
            free = desk.queries.assets.availability(asset, TODAY, TODAY)
            assert sum(at.values()) == 0
            assert all(count > 0 for place, count in at.items() if place is not Place.REGISTER)
            assert 0 <= free.free == at.get(Place.STORE, 0) - free.reserved
            out = sum(desk.loan(each).outstanding for each in loans)
            assert out == at.get(Place.ON_LOAN, 0)


def make(desk, asset, loans, move, which, quantity):
    """One move of the law above, which the desk may refuse."""
    if move == "request":
        loans.append(desk.requested((asset, quantity)))
    if not loans:
        return
    loan_id = loans[which % len(loans)]
    if move == "approve":
        desk.approve(loan_id)
    elif move == "cancel":
        lending.cancel(desk.uow, occasion(), loan_id, on=TODAY, reason="งด")
    elif move == "hand over":
        desk.hand_over(loan_id)
    elif move == "take back":
        desk.take_back(loan_id, ReturnCount(good=1, damaged=quantity - 1, condition="-"))


def test_a_division_head_is_asked_only_for_what_the_division_owns(desk):
    loan_id = desk.approved((desk.asset(division_id=None), 1))
    page = desk.page(loan_id)
    assert (page.approver_post, page.approver_reason) == (Post.HEAD, "no_division_owns_it")
