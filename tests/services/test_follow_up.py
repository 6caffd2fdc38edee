"""Asking for what is due, and allowing it to stay out longer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.extensions import Extension
from asset_desk.domain.follow_ups import Channel, FollowUp, FollowUpState
from asset_desk.domain.journal import ActKind
from asset_desk.domain.office import HoldingKind, Post
from asset_desk.domain.returns import ReturnCount
from asset_desk.services import follow_up as chasing
from asset_desk.services import lending, office, registry
from asset_desk.services.rows import LoanFilter, LoanList
from tests.builders import TODAY, chairs, occasion

DUE = date(2026, 5, 22)


def after(days: int) -> date:
    return DUE + timedelta(days=days)


def ask(desk, loan_id, on, *, today=None, **given) -> bool:
    """Somebody asks for the loan."""
    asked = FollowUp(**{"on": on, "by_whom": "มาลี", "channel": Channel.TELEPHONE} | given)
    return chasing.follow_up(desk.uow, occasion(today=today or on), loan_id, asked)


def extend(desk, loan_id, new, on=TODAY, *, today=None, **given) -> None:
    """Somebody allows it to stay out."""
    seen = {"seen_due_date": desk.loan(loan_id).due_date, "reason": "งานยังไม่เสร็จ"}
    wanted = Extension(on=on, new_due_date=new, **seen | given)
    chasing.extend(desk.uow, occasion(today=today or on), loan_id, wanted)


def state(desk, loan_id, today) -> FollowUpState:
    return desk.page(loan_id, today).row.follow_up_state


def listed(desk, which, today) -> list[int]:
    pages = desk.queries.loans.loans(LoanFilter(which=which), today)
    return [row.loan_id for row in pages.page(0, pages.count())]


def refused(why: Refusal):
    return pytest.raises(DeskError, match=rf"^{why.name}\b")


@pytest.fixture
def out(desk):
    """A loan of three chairs that is out until the due day."""
    return desk.lent((desk.asset(), 3))


def test_point_10_each_time_that_somebody_asked_is_kept_with_its_act(desk, out):
    assert ask(desk, out, after(2), answer="จะนำมาคืนวันศุกร์", next_on=after(5))
    assert ask(desk, out, after(7), channel=Channel.LETTER)
    assert not ask(desk, out, after(8), channel=Channel.VISIT)
    kept = desk.page(out, after(9)).follow_ups
    assert [(row.followed_up_on, row.channel, row.is_late) for row in kept] == [
        (after(2), Channel.TELEPHONE, False),
        (after(7), Channel.LETTER, False),
        (after(8), Channel.VISIT, True),
    ]
    assert (kept[0].answer, kept[0].next_on) == ("จะนำมาคืนวันศุกร์", after(5))
    acts = [act for act in desk.acts() if act.kind == ActKind.LOAN_FOLLOWED_UP]
    assert [act.payload["is_late"] for act in acts] == [False, False, True]
    assert {act.payload["chase_by"] for act in acts} == {after(7).isoformat()}


@pytest.mark.parametrize(
    ("asked_on", "expected"),
    [
        (None, FollowUpState.MISSED),
        (0, FollowUpState.CHASED),
        (7, FollowUpState.CHASED),
        (8, FollowUpState.CHASED_LATE),
    ],
)
def test_point_10_a_loan_says_whether_it_was_asked_for_in_time(desk, out, asked_on, expected):
    if asked_on is not None:
        ask(desk, out, after(asked_on))
    assert state(desk, out, after(30)) is expected
    desk.take_back(out, 3, on=after(20))
    assert state(desk, out, after(30)) is expected


def test_nobody_can_have_asked_before_the_due_day_or_after_today(desk, out):
    with refused(Refusal.NOT_DUE_YET):
        ask(desk, out, after(-1), today=after(3))
    with refused(Refusal.DAY_IN_THE_FUTURE):
        ask(desk, out, after(4), today=after(3))
    assert desk.page(out, after(3)).follow_ups == ()


def test_there_is_nothing_to_ask_for_before_the_hand_over_and_after_the_last_return(desk):
    asset = desk.asset()
    waiting, back = desk.approved((asset, 1)), desk.lent((asset, 2))
    desk.take_back(back, 2, on=after(1))
    for loan_id in (waiting, back):
        with refused(Refusal.WRONG_STAGE):
            ask(desk, loan_id, after(1))


def test_a_part_return_entered_first_does_not_keep_an_earlier_question_out(desk, out):
    desk.take_back(out, 1, on=after(4))
    assert ask(desk, out, after(2), today=after(4))
    desk.take_back(out, 2, on=after(4))


def test_lesson_02_after_an_extension_nothing_late_is_remembered(desk, out):
    assert desk.page(out, after(2)).row.days_late == 2
    extend(desk, out, after(5), on=after(2))
    row = desk.page(out, after(2)).row
    assert (row.days_late, row.due_date, row.original_due_date) == (0, after(5), DUE)
    assert row.chase_by == after(12)
    assert row.follow_up_state is FollowUpState.NOT_DUE
    assert listed(desk, LoanList.OVERDUE, after(2)) == []
    assert listed(desk, LoanList.DUE_TODAY, after(5)) == [out]
    assert listed(desk, LoanList.OVERDUE, after(6)) == [out]


@pytest.mark.parametrize(("back", "late"), [(5, 0), (6, 1)])
def test_lesson_03_back_on_the_extended_due_day_is_on_time(desk, out, back, late):
    extend(desk, out, after(5))
    assert desk.page(out, after(back)).row.days_late == late


def test_lesson_03_the_boundary_holds_over_the_end_of_the_fiscal_year(desk):
    begins, ends = date(2026, 9, 28), date(2026, 9, 30)
    loan_id = desk.lent((desk.asset(), 1), on=begins, from_date=begins, due_date=ends)
    assert state(desk, loan_id, date(2026, 9, 29)) is FollowUpState.NOT_DUE
    assert state(desk, loan_id, date(2026, 9, 30)) is FollowUpState.TO_CHASE
    assert state(desk, loan_id, date(2026, 10, 7)) is FollowUpState.TO_CHASE
    assert state(desk, loan_id, date(2026, 10, 8)) is FollowUpState.MISSED
    assert ask(desk, loan_id, date(2026, 10, 7))


def test_an_extension_keeps_the_approver_of_that_day_and_both_due_dates(desk, out):
    desk.appoint("works", Post.DIVISION_HEAD, division_id=2, **acting(after(1)))
    extend(desk, out, after(5), on=after(1))
    extend(desk, out, after(9), on=after(4), reason="ฝนตก")
    first, second = desk.page(out, after(4)).extensions
    assert (first.old_due_date, first.new_due_date, first.decided_on) == (DUE, after(5), after(1))
    assert first.approver_name == "นายช่างชัย ก่อสร้าง"
    assert "รักษาราชการแทน ผู้อำนวยการกองคลัง" in first.approver_title
    assert (second.old_due_date, second.new_due_date) == (after(5), after(9))
    assert second.reason == "ฝนตก"
    page = desk.page(out, after(4))
    assert (page.row.original_due_date, page.row.due_date) == (DUE, after(9))
    assert page.last_act_on == after(4)


def acting(since: date) -> dict:
    order = {"order_no": "12/2569", "order_date": since}
    return {"kind": HoldingKind.ACTING, "held_from": since, **order}


def test_an_outside_loan_is_extended_by_the_head_of_the_office(desk):
    loan_id = desk.lent((desk.asset(), 1), use_place=UsePlace.OUTSIDE)
    extend(desk, loan_id, after(5))
    (kept,) = desk.page(loan_id).extensions
    assert kept.approver_name == "นายสมบูรณ์ ใจงาม"


def test_an_extension_by_the_borrower_themself_is_noted(desk):
    desk.people["borrower"] = desk.people["finance"]
    loan_id = desk.lent((desk.asset(), 1))
    extend(desk, loan_id, after(5))
    assert desk.acts()[-1].payload["approver_is_borrower"] is True


def test_without_anybody_to_approve_nothing_is_extended(desk):
    loan_id = desk.lent((desk.asset(), 1))
    holders = desk.queries.office.holdings()
    finance = next(each for each in holders if each.person_name == "นางวันดี รักบัญชี")
    office.end_holding(desk.uow, occasion(), finance.holder_id, TODAY)
    with refused(Refusal.APPROVER_NOT_KNOWN):
        extend(desk, loan_id, after(5), on=after(1))


@pytest.mark.parametrize("on", [TODAY, DUE, after(30)])
def test_an_extension_may_come_before_the_due_day_and_after_it(desk, out, on):
    extend(desk, out, after(40), on=on)
    assert desk.loan(out).due_date == after(40)


def test_the_longest_loan_is_365_days_from_its_first_day_however_often_it_is_extended(desk, out):
    last = TODAY + timedelta(days=365)
    extend(desk, out, after(100))
    with refused(Refusal.LOAN_TOO_LONG):
        extend(desk, out, last + timedelta(days=1))
    extend(desk, out, last)
    assert desk.loan(out).due_date == last


def test_the_new_due_date_is_later_than_the_old_and_not_before_the_decision(desk, out):
    with refused(Refusal.NEW_DUE_DATE_TOO_EARLY):
        extend(desk, out, DUE)
    with refused(Refusal.NEW_DUE_DATE_TOO_EARLY):
        extend(desk, out, after(3), on=after(4))
    with refused(Refusal.DUE_DATE_MISSING):
        extend(desk, out, None)
    with refused(Refusal.REASON_MISSING):
        extend(desk, out, after(5), reason=" ")
    with refused(Refusal.DAY_IN_THE_FUTURE):
        extend(desk, out, after(5), on=after(2), today=after(1))


def test_an_extension_may_not_lie_before_what_happened_last(desk, out):
    desk.take_back(out, 1, on=after(3))
    with refused(Refusal.DAY_BEFORE_THE_LAST_ACT):
        extend(desk, out, after(9), on=after(2), today=after(3))


def test_one_who_looked_at_an_older_due_date_is_told_so(desk, out):
    extend(desk, out, after(5))
    with refused(Refusal.CHANGED_MEANWHILE):
        extend(desk, out, after(9), seen_due_date=DUE)


def test_where_the_office_forbids_it_the_borrower_returns_first_and_borrows_anew(desk, out):
    with desk.uow as uow:
        kept = uow.office.preferences()
    office.change_preferences(desk.uow, occasion(), replace(kept, may_extend=False))
    with refused(Refusal.EXTENSION_NOT_ALLOWED):
        extend(desk, out, after(5))
    assert desk.loan(out).due_date == DUE


def test_what_is_not_out_is_not_extended(desk):
    asset = desk.asset()
    waiting, back = desk.approved((asset, 1)), desk.lent((asset, 1))
    desk.take_back(back, 1)
    for loan_id in (waiting, back):
        with refused(Refusal.WRONG_STAGE):
            extend(desk, loan_id, after(5))


@pytest.fixture
def promised(desk):
    """One tent: out until the due day, and promised to somebody else from the third day after."""
    tent = desk.asset(1, name="เต็นท์")
    first = desk.approved((tent, 1))
    desk.approved((tent, 1), from_date=after(3), due_date=after(4))
    desk.hand_over(first)
    return first


def test_lesson_10_an_extension_may_not_take_what_others_were_promised(desk, promised):
    extend(desk, promised, after(2))
    with refused(Refusal.MORE_THAN_IS_FREE):
        extend(desk, promised, after(3))
    assert desk.loan(promised).due_date == after(2)


def test_lesson_10_what_was_promised_for_days_before_the_decision_stands_in_nobodys_way(desk):
    tent = desk.asset(1, name="เต็นท์")
    late = desk.approved((tent, 1))
    desk.approved((tent, 1), from_date=after(3), due_date=after(4))
    desk.hand_over(late)
    with refused(Refusal.MORE_THAN_IS_FREE):
        extend(desk, late, after(8), on=after(4))
    extend(desk, late, after(8), on=after(5))


def test_lesson_10_only_what_is_still_out_is_counted(desk):
    lot = desk.asset(10)
    kept = desk.approved((lot, 6))
    desk.approved((lot, 8), from_date=after(3), due_date=after(4))
    desk.hand_over(kept)
    with refused(Refusal.MORE_THAN_IS_FREE) as told:
        extend(desk, kept, after(3))
    assert told.value.facts["free"] == 2
    desk.take_back(kept, 4)
    extend(desk, kept, after(3))


def test_lesson_10_a_line_that_is_back_stands_in_nobodys_way(desk):
    lot, tent = desk.asset(10), desk.asset(1, name="เต็นท์")
    kept = desk.approved((lot, 2), (tent, 1))
    desk.approved((tent, 1), from_date=after(3), due_date=after(4))
    desk.hand_over(kept)
    desk.take_back(kept, 0, 1)
    extend(desk, kept, after(9))
    assert desk.loan(kept).due_date == after(9)


def test_lesson_10_an_extension_makes_the_same_count_as_a_new_loan(desk):
    """If the pieces were back, a new loan of them for the added days would be refused too."""
    lot = desk.asset(10)
    kept = desk.approved((lot, 6))
    desk.approved((lot, 8), from_date=after(3), due_date=after(4))
    desk.hand_over(kept)
    desk.take_back(kept, 6)
    with refused(Refusal.MORE_THAN_IS_FREE) as told:
        desk.approved((lot, 6), from_date=after(1), due_date=after(3))
    assert told.value.facts["free"] == 2


def test_lesson_10_what_may_not_be_lent_any_more_is_not_extended(desk):
    asset = desk.asset()
    loan_id = desk.lent((asset, 3))
    details = chairs(40, division_id=2, is_lendable=False)
    registry.change_asset(desk.uow, occasion(), asset, details, seen_revision=1)
    with refused(Refusal.ASSET_NOT_LENDABLE):
        extend(desk, loan_id, after(5))


def test_lesson_01_what_is_out_stays_out_whatever_the_new_due_date(desk):
    tent = desk.asset(1, name="เต็นท์")
    loan_id = desk.lent((tent, 1))
    extend(desk, loan_id, after(5))
    assert desk.queries.assets.availability(tent, after(20), after(21)).free == 0


def test_a_missed_question_is_reported_even_when_the_loan_was_extended_later(desk, out):
    extend(desk, out, after(20), on=after(9))
    row = desk.page(out, after(9)).row
    assert (row.follow_up_state, row.missed_before) == (FollowUpState.NOT_DUE, 1)
    assert listed(desk, LoanList.CHASE_MISSED, after(9)) == [out]


@pytest.mark.parametrize("asked_on", [None, 3])
def test_an_extension_within_the_days_for_asking_misses_nothing(desk, out, asked_on):
    if asked_on is not None:
        ask(desk, out, after(asked_on))
    extend(desk, out, after(20), on=after(7))
    assert desk.page(out, after(7)).row.missed_before == 0
    assert listed(desk, LoanList.CHASE_MISSED, after(27)) == []
    assert listed(desk, LoanList.CHASE_MISSED, after(28)) == [out]


def test_after_an_extension_the_borrower_must_be_asked_anew(desk, out):
    ask(desk, out, after(1))
    extend(desk, out, after(5), on=after(1))
    with refused(Refusal.NOT_DUE_YET):
        ask(desk, out, after(4))
    assert state(desk, out, after(5)) is FollowUpState.TO_CHASE
    ask(desk, out, after(6))
    assert state(desk, out, after(30)) is FollowUpState.CHASED
    assert len(desk.page(out, after(30)).follow_ups) == 2


def test_the_home_board_counts_what_must_be_asked_for_by_when(desk):
    lot = desk.asset(100)
    asked, waits, missed, other = [desk.lent((lot, 1)) for _ in range(4)]
    desk.take_back(other, 1, on=after(1))
    ask(desk, asked, after(2))
    board = desk.queries.loans.home(after(3))
    assert (board.to_chase, board.chase_missed) == (2, 0)
    assert board.next_chase_by == after(7)
    assert listed(desk, LoanList.TO_CHASE, after(3)) == [waits, missed]
    ask(desk, waits, after(7))
    board = desk.queries.loans.home(after(8))
    assert (board.to_chase, board.chase_missed, board.next_chase_by) == (0, 1, None)
    assert listed(desk, LoanList.CHASE_MISSED, after(8)) == [missed]


def test_a_missed_question_stays_reported_after_the_return(desk):
    lot = desk.asset(100)
    in_time, too_late = desk.lent((lot, 1)), desk.lent((lot, 1))
    harmed = desk.lent((lot, 2))
    desk.take_back(in_time, 1, on=after(7))
    desk.take_back(too_late, 1, on=after(8))
    desk.take_back(harmed, 1, on=after(2))
    desk.take_back(harmed, ReturnCount(damaged=1, condition="ขาหัก"), on=after(8))
    assert listed(desk, LoanList.CHASE_MISSED, after(9)) == [too_late, harmed]
    assert state(desk, in_time, after(9)) is FollowUpState.NOT_NEEDED
    assert state(desk, harmed, after(9)) is FollowUpState.MISSED


def test_the_days_for_asking_are_a_setting_and_what_was_kept_keeps_its_own(desk, out):
    ask(desk, out, after(6))
    with desk.uow as uow:
        kept = uow.office.preferences()
    office.change_preferences(desk.uow, occasion(), replace(kept, follow_up_days=5))
    (row,) = desk.page(out, after(6)).follow_ups
    assert (row.chase_by, row.is_late) == (after(7), False)
    assert not ask(desk, out, after(6))


def test_a_cancelled_or_refused_loan_has_nothing_to_ask_for(desk):
    asset = desk.asset()
    called_off = desk.approved((asset, 1))
    lending.cancel(desk.uow, occasion(), called_off, on=TODAY, reason="งด")
    assert state(desk, called_off, after(30)) is FollowUpState.NOT_NEEDED
    assert listed(desk, LoanList.CHASE_MISSED, after(30)) == []
