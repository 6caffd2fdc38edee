"""A wrong act is taken back by another one, with a reason; both stay, and nothing is renumbered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asset_desk.domain.accounts import AccountId, Role
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.extensions import Extension
from asset_desk.domain.journal import ActKind
from asset_desk.domain.ledger import Place
from asset_desk.domain.loans import Stage
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.reversals import BESIDE, REVERSIBLE
from asset_desk.domain.settlements import Harm, Outcome, Settlement, outcomes_of
from asset_desk.services import closed_months, follow_up, lending, releasing, settling
from asset_desk.services.drafts import HandOver
from asset_desk.services.reversals import UNDO, reverse
from asset_desk.store.verify_loans import TELLS
from tests.builders import TODAY, occasion

TOMORROW = TODAY + timedelta(days=1)
YESTERDAY = TODAY - timedelta(days=1)
OFFICERS = (Role.ADMINISTRATOR, Role.PROPERTY_OFFICER, Role.HEAD_OF_SUPPLIES)


def reversed_last(desk, loan_id, by=None, reason="บันทึกผิด"):
    last = desk.queries.loans.last_act(loan_id)
    return reverse(desk.uow, by or occasion(), loan_id, last.act_no, reason=reason)


def loans_as_kept(desk):
    lines = "SELECT id, quantity_out, quantity_good, quantity_damaged, quantity_lost, back_on"
    return (
        desk.sql(
            "SELECT id, stage, last_act_on, handed_over_on, due_date, giver_name, decided_on, "
            "decision_reason FROM loan ORDER BY id"
        ),
        desk.sql(f"{lines} FROM loan_line ORDER BY id"),
        desk.sql("SELECT * FROM asset_balance WHERE quantity <> 0 ORDER BY asset_id, place"),
    )


def refused(refusal, act, **facts):
    with pytest.raises(DeskError, match=f"^{refusal.name}") as no:
        act()
    assert facts.items() <= no.value.facts.items()


def approve(desk, loan_id):
    desk.approve(loan_id)


def refuse(desk, loan_id):
    lending.refuse(desk.uow, occasion(), loan_id, on=TODAY, reason="ไม่ว่าง")


def cancel(desk, loan_id):
    lending.cancel(desk.uow, occasion(), loan_id, on=TODAY, reason="งดจัดงาน")


def hand_over(desk, loan_id):
    desk.hand_over(loan_id)


def take_back(desk, loan_id):
    desk.take_back(loan_id, ReturnCount(2, 1, 1, "ขาหัก 1 หาย 1"))


def extend(desk, loan_id):
    due_date = desk.loan(loan_id).due_date
    longer = Extension(
        on=TODAY, seen_due_date=due_date, new_due_date=date(2026, 6, 9), reason="ฝนตก"
    )
    follow_up.extend(desk.uow, occasion(), loan_id, longer)


def release(desk, loan_id):
    releasing.release(desk.uow, occasion(today=date(2026, 5, 23)), loan_id, on=date(2026, 5, 23))


def settle(desk, loan_id):
    take_back(desk, loan_id)
    made_good = Settlement(
        line_id=desk.loan(loan_id).lines[0].line_id,
        harm=Harm.DAMAGED,
        outcome=Outcome.REPAIRED,
        quantity=1,
        document_no="สธ 1/2569",
        on=TODAY,
    )
    settling.settle(desk.uow, occasion(), loan_id, made_good)


CASES = {
    "refuse": ("requested", refuse),
    "cancel_request": ("requested", cancel),
    "cancel_approved": ("approved", cancel),
    "release": ("approved", release),
    "hand_over": ("approved", hand_over),
    "take_back": ("lent", take_back),
    "extend": ("lent", extend),
}


@pytest.mark.parametrize(("before", "act"), CASES.values(), ids=CASES)
def test_a_reversal_puts_the_loan_back_to_where_it_was(desk, before, act):
    loan_id = getattr(desk, before)((desk.asset(), 9))
    was = loans_as_kept(desk)
    act(desk, loan_id)
    assert loans_as_kept(desk) != was
    reversed_last(desk, loan_id)
    assert loans_as_kept(desk) == was


@pytest.mark.parametrize("outcome", outcomes_of(Harm.DAMAGED))
def test_a_settlement_that_is_reversed_waits_to_be_made_good_again(desk, outcome):
    asset = desk.asset(value_satang=100_00)
    loan_id = desk.lent((asset, 2))
    desk.take_back(loan_id, ReturnCount(1, 1, 0, "ขาหัก"))
    was = loans_as_kept(desk)
    line_id = desk.loan(loan_id).lines[0].line_id
    made_good = Settlement(
        line_id=line_id,
        harm=Harm.DAMAGED,
        outcome=outcome,
        quantity=1,
        document_no="สธ 1/2569",
        on=TODAY,
        details="เก้าอี้ใหม่",
    )
    settling.settle(desk.uow, occasion(), loan_id, made_good)
    assert desk.loan(loan_id).stage is Stage.CLOSED
    reversed_last(desk, loan_id, reason="เลขที่เอกสารผิด")
    assert loans_as_kept(desk) == was
    assert desk.loan(loan_id).lines[0].unsettled == 1
    settling.settle(desk.uow, occasion(), loan_id, replace(made_good, document_no="สธ 2/2569"))
    assert desk.loan(loan_id).stage is Stage.CLOSED
    assert desk.sql("SELECT document_no FROM settlement") == [("สธ 1/2569",), ("สธ 2/2569",)]


def test_a_settlement_is_reversed_only_by_who_may_close_one(desk):
    loan_id = desk.lent((desk.asset(), 9))
    settle(desk, loan_id)
    refused(
        Refusal.ROLE_MAY_NOT,
        lambda: reversed_last(desk, loan_id, occasion(Role.PROPERTY_OFFICER)),
    )
    reversed_last(desk, loan_id, occasion(Role.APPROVER))
    assert desk.loan(loan_id).lines[0].settled == 0


@pytest.mark.parametrize(("before", "act"), CASES.values(), ids=CASES)
def test_what_was_reversed_can_be_done_again_and_right(desk, before, act):
    loan_id = getattr(desk, before)((desk.asset(), 9))
    act(desk, loan_id)
    done = loans_as_kept(desk)
    reversed_last(desk, loan_id)
    act(desk, loan_id)
    assert loans_as_kept(desk) == done


def test_point_03_an_approval_that_is_reversed_leaves_its_number_on_a_cancelled_slip(desk):
    asset = desk.asset()
    first = desk.approved((asset, 3))
    reversed_last(desk, first, reason="อนุมัติผิดใบ")
    second = desk.approved((asset, 3))
    page = desk.page(first)
    assert (page.row.stage, page.row.slip_no) == (Stage.CANCELLED, "บย.1/2569")
    assert page.decision_reason == "อนุมัติผิดใบ"
    assert desk.loan(second).slip_no == "บย.2/2569"
    assert desk.sql("SELECT slips, lines FROM year_counter") == [(2, 2)]
    assert desk.sql("SELECT ledger_no, ledger_year FROM loan_line") == [(1, 2569), (2, 2569)]


def test_an_approval_that_is_reversed_reserves_nothing(desk):
    asset = desk.asset(5)
    reversed_last(desk, desk.approved((asset, 5)))
    assert desk.loan(desk.approved((asset, 5))).stage is Stage.APPROVED


def test_point_07_what_was_reversed_stays_with_who_reversed_it_when_and_why(desk):
    loan_id = desk.lent((desk.asset(), 9))
    desk.take_back(loan_id, 4)
    before = desk.acts()
    act_no = reversed_last(desk, loan_id, occasion(Role.HEAD_OF_SUPPLIES, TOMORROW), "นับผิด")
    assert desk.acts()[:-1] == before
    act = desk.acts()[-1]
    assert (act.no, act.kind, act.officer_name) == (act_no, ActKind.LOAN_REVERSED, "มาลี ทดสอบงาน")
    assert act.happened_on == TOMORROW.isoformat()
    assert act.payload["reverses"] == before[-1].no
    assert act.payload["reason"] == "นับผิด"
    assert desk.sql("SELECT good FROM return_count") == [(4,)]
    (kept,) = desk.sql("SELECT act_no, reversed_act_no, loan_id, reason FROM reversal")
    assert kept == (act_no, before[-1].no, loan_id, "นับผิด")


def test_point_07_ledger_entries_are_mirrored_not_taken_out(desk):
    loan_id = desk.lent((desk.asset(), 9))
    desk.take_back(loan_id, ReturnCount(2, 1, 1, "ขาหัก"))
    reversed_last(desk, loan_id, occasion(today=TOMORROW))
    moved = desk.sql(
        "SELECT e.act_no, e.kind, e.happened_on, p.place, p.quantity FROM ledger_entry AS e "
        "JOIN posting AS p ON p.entry_id = e.id WHERE e.kind = 'taken_back' ORDER BY p.id"
    )
    half = len(moved) // 2
    assert [row[1:4] for row in moved[half:]] == [row[1:4] for row in moved[:half]]
    assert [row[4] for row in moved[half:]] == [-row[4] for row in moved[:half]]
    assert moved[half:][0][0] == moved[0][0] + 1


def test_an_act_is_reversed_once(desk):
    loan_id = desk.lent((desk.asset(), 9))
    act_no = desk.queries.loans.last_act(loan_id).act_no
    reversed_last(desk, loan_id)
    acts = len(desk.acts())
    refused(
        Refusal.ALREADY_REVERSED,
        lambda: reverse(desk.uow, occasion(), loan_id, act_no, reason="อีกครั้ง"),
    )
    assert len(desk.acts()) == acts


def test_a_reversal_is_not_reversed_but_the_act_done_again(desk):
    loan_id = desk.lent((desk.asset(), 9))
    act_no = reversed_last(desk, loan_id)
    refused(
        Refusal.NOT_REVERSIBLE,
        lambda: reverse(desk.uow, occasion(), loan_id, act_no, reason="กลับคืน"),
        kind=ActKind.LOAN_REVERSED,
    )


def test_a_request_is_cancelled_rather_than_reversed(desk):
    loan_id = desk.requested((desk.asset(), 1))
    refused(
        Refusal.NOT_REVERSIBLE,
        lambda: reversed_last(desk, loan_id),
        kind=ActKind.LOAN_REQUESTED,
    )


def test_what_came_after_is_reversed_first(desk):
    loan_id = desk.lent((desk.asset(), 9))
    handed_over = desk.queries.loans.last_act(loan_id).act_no
    desk.take_back(loan_id, 4)
    desk.take_back(loan_id, 1)
    out_of_order = lambda: reverse(desk.uow, occasion(), loan_id, handed_over, reason="ผิด")  # noqa: E731
    refused(Refusal.LATER_ACTS_FIRST, out_of_order)
    reversed_last(desk, loan_id)
    refused(Refusal.LATER_ACTS_FIRST, out_of_order)
    reversed_last(desk, loan_id)
    out_of_order()
    assert desk.loan(loan_id).stage is Stage.APPROVED


def test_an_act_of_another_loan_is_not_reversed_by_this_one(desk):
    asset = desk.asset()
    one, other = desk.lent((asset, 1)), desk.lent((asset, 1))
    theirs = desk.queries.loans.last_act(other).act_no
    refused(Refusal.LOAN_NOT_FOUND, lambda: reverse(desk.uow, occasion(), one, theirs, reason="ผิด"))


def test_a_reversal_needs_a_reason(desk):
    loan_id = desk.lent((desk.asset(), 1))
    refused(Refusal.REASON_MISSING, lambda: reversed_last(desk, loan_id, reason=" \n"))


def test_a_return_is_not_reversed_once_the_pieces_went_out_again(desk):
    asset = desk.asset(5)
    loan_id = desk.lent((asset, 5))
    desk.take_back(loan_id, 5)
    again = desk.lent((asset, 2))
    refused(
        Refusal.PIECES_MOVED_ON,
        lambda: reversed_last(desk, loan_id),
        name="เก้าอี้พลาสติก",
        place=Place.STORE,
        there=3,
    )
    reversed_last(desk, again)
    reversed_last(desk, loan_id)
    assert desk.balances(asset)[Place.ON_LOAN] == 5


def test_a_cancelled_slip_comes_back_only_while_its_pieces_are_free(desk):
    asset = desk.asset(5)
    loan_id = desk.approved((asset, 5))
    cancel(desk, loan_id)
    rival = desk.approved((asset, 1))
    refused(Refusal.MORE_THAN_IS_FREE, lambda: reversed_last(desk, loan_id), free=4)
    cancel(desk, rival)
    reversed_last(desk, loan_id)
    assert desk.loan(loan_id).stage is Stage.APPROVED


@pytest.mark.parametrize("role", Role)
def test_on_the_same_day_whoever_moves_assets_reverses(desk, role):
    loan_id = desk.lent((desk.asset(), 1))
    if role in OFFICERS:
        reversed_last(desk, loan_id, occasion(role))
        assert desk.loan(loan_id).outstanding == 0
    else:
        refused(Refusal.ROLE_MAY_NOT, lambda: reversed_last(desk, loan_id, occasion(role)))


def test_an_approver_reverses_only_the_decision_that_they_entered_themselves(desk):
    own, others = occasion(Role.APPROVER), occasion(Role.APPROVER)
    others = replace(others, officer=replace(others.officer, account_id=AccountId(9)))
    loan_id = desk.approved((desk.asset(), 1))
    refused(Refusal.ROLE_MAY_NOT, lambda: reversed_last(desk, loan_id, others))
    reversed_last(desk, loan_id, own)
    assert desk.loan(loan_id).stage is Stage.CANCELLED


@pytest.mark.parametrize("role", OFFICERS)
def test_on_a_later_day_only_the_head_of_supplies_or_the_administrator_reverses(desk, role):
    loan_id = desk.lent((desk.asset(), 1))
    by = occasion(role, TOMORROW)
    if role is Role.PROPERTY_OFFICER:
        refused(Refusal.REVERSED_BY_HEAD_ONLY, lambda: reversed_last(desk, loan_id, by))
    else:
        reversed_last(desk, loan_id, by)
        assert desk.loan(loan_id).outstanding == 0


def test_the_day_that_counts_is_the_bangkok_day_on_which_it_was_recorded(desk):
    """Recorded at 00:10 in Bangkok, when the UTC day is still the one before."""
    loan_id = desk.approved((desk.asset(), 1))
    by = occasion(Role.PROPERTY_OFFICER, TOMORROW)
    at_night = replace(by, now=by.now.replace(hour=17, minute=10, day=TODAY.day))
    note = HandOver(TODAY, "ผู้จ่าย", "ผู้รับ", "ดี")
    lending.hand_over(desk.uow, at_night, loan_id, note)
    reversed_last(desk, loan_id, by)
    assert desk.loan(loan_id).stage is Stage.APPROVED


def test_lesson_04_a_late_entry_is_corrected_on_its_own_day(desk):
    """The loan's last day goes back too, so that what really happened can be entered late."""
    loan_id = desk.requested((desk.asset(), 9), on=YESTERDAY, from_date=YESTERDAY)
    desk.approve(loan_id, on=YESTERDAY)
    desk.hand_over(loan_id, on=TODAY)
    reversed_last(desk, loan_id)
    desk.hand_over(loan_id, on=YESTERDAY)
    act = desk.acts()[-1]
    assert act.happened_on == YESTERDAY.isoformat()
    assert act.recorded_at.startswith(TODAY.isoformat())


def test_an_act_of_a_closed_month_is_not_reversed_before_the_month_is_open_again(desk):
    loan_id = desk.lent((desk.asset(), 1))
    june = date(2026, 6, 3)
    by = occasion(Role.HEAD_OF_SUPPLIES, june)
    closed_months.close_month(desk.uow, by, TODAY)
    refused(
        Refusal.MONTH_CLOSED,
        lambda: reversed_last(desk, loan_id, by),
        month=date(2026, 5, 1),
    )
    closed_months.reopen_month(desk.uow, by, TODAY, reason="จ่ายผิดใบ")
    reversed_last(desk, loan_id, by)
    assert desk.loan(loan_id).stage is Stage.APPROVED


def test_each_kind_says_whether_and_how_it_is_reversed():
    assert set(UNDO) == REVERSIBLE
    told = {ActKind(kind) for kind in TELLS}
    assert told >= REVERSIBLE
    of_loans = {kind for kind in ActKind if kind.value.startswith("loan.")}
    assert of_loans - told == BESIDE - {ActKind.ATTACHMENT_ADDED}


returns = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 3), st.integers(0, 3)).filter(any), max_size=5
)


@settings(max_examples=40)
@given(counts=returns, order=st.randoms(use_true_random=False))
def test_law_reversing_everything_restores_every_balance_exactly(open_desk, counts, order):
    with open_desk() as desk:
        asset, other = desk.asset(20), desk.asset(20, name="โต๊ะพับ")
        loan_id = desk.approved((asset, 9), (other, 7))
        pictures = [loans_as_kept(desk)]
        desk.hand_over(loan_id)
        for counted in counts:
            pictures.append(loans_as_kept(desk))
            if not _taken(desk, loan_id, counted, order.randrange(2)):
                pictures.pop()
        while pictures:
            reversed_last(desk, loan_id)
            assert loans_as_kept(desk) == pictures.pop()
        assert desk.sql("SELECT sum(quantity) FROM posting") == [(0,)]


def _taken(desk, loan_id, counted, which):
    count = ReturnCount(*counted, condition="ตามสภาพ")
    if count.total > desk.loan(loan_id).lines[which].out:
        return False
    desk.take_back(loan_id, *((0, count) if which else (count, 0)))
    return True
