"""The loan cycle from the hand-over on: what leaves, and what comes back."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import LoanLineId, Place
from asset_desk.domain.loans import Stage
from asset_desk.domain.returns import ReturnCount
from asset_desk.services import lending
from asset_desk.services.drafts import HandOver, TakenBack
from tests.builders import TODAY, occasion


def refused(refusal: Refusal):
    return pytest.raises(DeskError, match=f"^{refusal.name}\\b")


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
