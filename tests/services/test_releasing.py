"""A slip that nobody came for ends in its own way: not returned, not cancelled, not on time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import Place
from asset_desk.domain.loans import Stage
from asset_desk.services import lending
from asset_desk.services.drafts import HandOver
from asset_desk.services.releasing import release
from asset_desk.services.reversals import reverse
from asset_desk.services.rows import LedgerFilter, LedgerState, LoanFilter, LoanList
from tests.builders import TODAY, occasion

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


@pytest.fixture
def chairs(desk):
    return desk.asset(10)


def waiting(desk, chairs, due_date=YESTERDAY, quantity=4):
    """Approved three days ago, and not collected."""
    first = min(due_date, TODAY - timedelta(days=3))
    return desk.approved((chairs, quantity), on=first, from_date=first, due_date=due_date)


def released(desk, loan_id, reason=""):
    release(desk.uow, occasion(), loan_id, on=TODAY, reason=reason)


def loans_in(desk, which):
    pages = desk.queries.loans.loans(LoanFilter(which=which), TODAY)
    return [row.loan_id for row in pages.page(0, pages.count())]


def ledger(desk, **which):
    pages = desk.queries.loans.ledger(LedgerFilter(fiscal_year=2569, **which), TODAY)
    return pages.page(0, pages.count())


def test_a_slip_may_be_collected_on_its_last_day_and_is_released_from_the_next_on(desk, chairs):
    due_today = waiting(desk, chairs, TODAY)
    with pytest.raises(DeskError, match="MAY_STILL_BE_COLLECTED"):
        released(desk, due_today)
    released(desk, waiting(desk, chairs, YESTERDAY))
    desk.hand_over(due_today)


def test_a_released_slip_keeps_its_number_which_is_never_used_again(desk, chairs):
    loan_id = waiting(desk, chairs)
    number = desk.loan(loan_id).slip_no
    released(desk, loan_id, "  เลื่อนงาน ")
    page = desk.page(loan_id)
    assert (page.row.stage, page.row.slip_no) == (Stage.NOT_COLLECTED, number)
    assert page.decision_reason == "เลื่อนงาน"
    next_one = desk.approved((chairs, 1))
    assert desk.loan(next_one).slip_no not in {"", number}


@pytest.mark.parametrize("stage", ["requested", "lent", "cancelled", "released"])
def test_only_what_waits_to_be_collected_is_released(desk, chairs, stage):
    if stage == "requested":
        loan_id = desk.requested((chairs, 1), from_date=YESTERDAY, due_date=YESTERDAY, on=YESTERDAY)
    elif stage == "lent":
        loan_id = waiting(desk, chairs)
        desk.hand_over(loan_id, on=YESTERDAY)
    else:
        loan_id = waiting(desk, chairs)
        if stage == "cancelled":
            lending.cancel(desk.uow, occasion(), loan_id, on=TODAY, reason="งด")
        else:
            released(desk, loan_id)
    with pytest.raises(DeskError, match=f"^{Refusal.WRONG_STAGE.name}"):
        released(desk, loan_id)


def test_lesson_12_what_was_never_collected_counts_neither_as_returned_nor_as_on_time(desk, chairs):
    back = desk.lent((chairs, 2))
    desk.take_back(back, 2)
    loan_id = waiting(desk, chairs)
    released(desk, loan_id)
    row = desk.page(loan_id).row
    assert (row.out, row.came_back, row.days_late, row.handed_over_on) == (0, 0, 0, None)
    assert loans_in(desk, LoanList.NOT_COLLECTED) == [loan_id]
    assert loan_id not in loans_in(desk, LoanList.ENDED)
    assert [line.loan_id for line in ledger(desk, state=LedgerState.RETURNED)] == [back]
    (line,) = ledger(desk, state=LedgerState.NOT_COLLECTED)
    assert (line.loan_id, line.back_on, line.good, line.lent_on) == (loan_id, None, 0, None)
    assert desk.balances(chairs)[Place.STORE] == 10


def test_lesson_12_no_list_of_late_or_open_loans_holds_it(desk, chairs):
    released(desk, waiting(desk, chairs))
    apart = {LoanList.ALL, LoanList.NOT_COLLECTED}
    assert {which for which in LoanList if loans_in(desk, which)} == apart


def test_the_board_counts_what_is_past_its_last_day_among_what_waits(desk, chairs):
    waiting(desk, chairs, TODAY)
    late = waiting(desk, chairs)
    board = desk.queries.loans.home(TODAY)
    assert (board.awaiting_collection, board.past_collection) == (2, 1)
    assert loans_in(desk, LoanList.PAST_COLLECTION) == [late]
    released(desk, late)
    board = desk.queries.loans.home(TODAY)
    assert (board.awaiting_collection, board.past_collection) == (1, 0)


def test_a_slip_nobody_came_for_blocks_no_day_after_its_last(desk, chairs):
    waiting(desk, chairs, YESTERDAY, quantity=10)
    free = desk.queries.assets.availability
    assert free(chairs, YESTERDAY, YESTERDAY).free == 0
    assert free(chairs, TODAY, TOMORROW).free == 10
    desk.lent((chairs, 10))


def test_a_release_that_was_wrong_is_taken_back(desk, chairs):
    loan_id = waiting(desk, chairs)
    released(desk, loan_id, "ไม่มา")
    act = desk.queries.loans.last_act(loan_id)
    reverse(desk.uow, occasion(), loan_id, act.act_no, reason="ผู้ยืมมาแล้ว")
    assert desk.loan(loan_id).stage is Stage.APPROVED
    note = HandOver(YESTERDAY, "ผู้จ่าย", "ผู้รับ", "ดี")
    lending.hand_over(desk.uow, occasion(), loan_id, note)


def test_it_is_not_released_before_its_last_act_nor_tomorrow(desk, chairs):
    loan_id = waiting(desk, chairs)
    for day, refusal in ((TOMORROW, "DAY_IN_THE_FUTURE"), (date_before(desk, loan_id), "DAY_BEF")):
        with pytest.raises(DeskError, match=f"^{refusal}"):
            release(desk.uow, occasion(), loan_id, on=day)


def date_before(desk, loan_id):
    return desk.loan(loan_id).last_act_on - timedelta(days=1)
