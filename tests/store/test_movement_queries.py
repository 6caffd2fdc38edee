"""The printed ledger of a fiscal year: its movements, in an order that never changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.settlements import Harm, Outcome, Settlement
from asset_desk.services import follow_up, lending, releasing, reversals, settling
from asset_desk.services.drafts import TakenBack
from tests.builders import TODAY, HandOver, occasion

LAST = date(2026, 9, 30)
FIRST = date(2026, 10, 1)
DAY = timedelta(days=1)


def movements(desk, year=2569):
    pages = desk.queries.year.movements(year)
    rows = list(pages.page(0, 1000))
    assert pages.count() == len(rows)
    assert [row.running_no for row in rows] == list(range(1, len(rows) + 1))
    return rows


def lent(desk, asset, quantity, on, due=None):
    return desk.lent((asset, quantity), on=on, from_date=on, due_date=due or on)


def back(desk, loan_id, good, on, recorded_on):
    """A return that is entered on a later day than that on which it happened."""
    line = desk.loan(loan_id).lines[0].line_id
    taken = TakenBack(on, "ผู้คืน", "ผู้รับคืน", {line: ReturnCount(good=good, condition="ดี")})
    lending.take_back(desk.uow, occasion(today=recorded_on), loan_id, taken)


def closing(rows):
    return sum(row.out_change for row in rows)


def test_each_hand_over_each_part_return_and_each_cancellation_is_a_line(desk):
    asset = desk.asset(10, code="1-1")
    loan_id = desk.lent((asset, 6))
    desk.take_back(loan_id, 2, on=TODAY + DAY)
    cancelled = desk.approved((asset, 1))
    lending.cancel(desk.uow, occasion(), cancelled, on=TODAY, reason="งดงาน")
    desk.take_back(
        loan_id, ReturnCount(good=1, damaged=2, lost=1, condition="ขาหัก"), on=TODAY + 2 * DAY
    )
    given, part, called_off, rest = movements(desk)
    assert (given.lent, given.out_after, given.slip_no) == (6, 6, "บย.1/2569")
    assert (given.giver, given.receiver, given.condition) == (
        "ผู้จ่าย ของดี",
        "ผู้รับ ของครบ",
        "ใช้การได้",
    )
    assert (part.good, part.out_after, part.condition) == (2, 4, "ดี")
    assert (part.giver, part.receiver) == ("ผู้คืน", "ผู้รับคืน")
    assert (called_off.act_kind, called_off.slip_no) == ("loan.cancelled", "บย.2/2569")
    assert (called_off.reason, called_off.items) == ("งดงาน", ("เก้าอี้พลาสติก 1 ตัว",))
    assert (called_off.out_change, called_off.out_after) == (0, None)
    assert (rest.good, rest.damaged, rest.lost, rest.out_after) == (1, 2, 1, 0)
    assert rest.condition == "ขาหัก"


def test_a_request_that_never_got_a_number_is_no_line(desk):
    loan_id = desk.requested((desk.asset(), 1))
    lending.cancel(desk.uow, occasion(), loan_id, on=TODAY, reason="งด")
    assert movements(desk) == []


def test_pages_read_anywhere_are_the_same_as_read_at_once(desk):
    asset = desk.asset(40)
    for _ in range(5):
        desk.take_back(lent(desk, asset, 3, LAST - DAY), 1, on=LAST)
    lent(desk, asset, 2, FIRST)
    pages = desk.queries.year.movements(2570)
    whole = pages.page(0, 100)
    assert [row for at in range(0, 6, 2) for row in pages.page(at, 2)] == whole
    assert [row.is_brought_forward for row in whole] == [True] * 5 + [False]


def test_point_12_what_is_out_on_30_september_opens_the_next_book(desk):
    asset = desk.asset(20)
    lent(desk, asset, 5, LAST)
    (row,) = movements(desk, 2570)
    assert row.is_brought_forward
    assert (row.lent, row.happened_on, row.slip_no) == (5, LAST, "บย.1/2569")


def test_point_12_what_came_back_on_30_september_is_not_brought_forward(desk):
    asset = desk.asset(20)
    whole, part = lent(desk, asset, 5, LAST - DAY), lent(desk, asset, 4, LAST - DAY)
    desk.take_back(whole, 5, on=LAST)
    desk.take_back(part, 1, on=LAST)
    (row,) = movements(desk, 2570)
    assert (row.slip_no, row.lent) == ("บย.2/2569", 3)


def test_point_12_what_comes_back_on_1_october_is_brought_forward_and_then_returned(desk):
    loan_id = lent(desk, desk.asset(20), 5, LAST)
    desk.take_back(loan_id, 5, on=FIRST)
    brought, returned = movements(desk, 2570)
    assert (brought.lent, brought.is_brought_forward) == (5, True)
    assert (returned.good, returned.happened_on, returned.out_after) == (5, FIRST, 0)
    assert closing(movements(desk, 2569)) == 5


def test_point_01_a_hand_over_of_1_october_is_in_the_new_year(desk):
    asset = desk.asset(20)
    lent(desk, asset, 1, LAST)
    lent(desk, asset, 2, FIRST)
    assert [row.lent for row in movements(desk, 2569)] == [1]
    assert [(row.lent, row.is_brought_forward) for row in movements(desk, 2570)] == [
        (1, True),
        (2, False),
    ]


def test_a_printed_line_never_changes_whatever_is_entered_later(desk):
    asset = desk.asset(40)
    first = lent(desk, asset, 5, LAST - 3 * DAY)
    second = lent(desk, asset, 4, LAST - 2 * DAY)
    desk.take_back(lent(desk, asset, 3, FIRST), 1, on=FIRST + DAY)
    printed = {year: movements(desk, year) for year in (2569, 2570)}
    back(desk, first, 2, on=LAST, recorded_on=FIRST + 5 * DAY)
    back(desk, second, 4, on=FIRST, recorded_on=FIRST + 6 * DAY)
    old = desk.requested((asset, 7), on=LAST - DAY, from_date=LAST - DAY, due_date=LAST)
    by = occasion(today=FIRST + 7 * DAY)
    line = desk.loan(old).lines[0].line_id
    lending.approve(desk.uow, by, old, {line: 7}, on=LAST - DAY)
    lending.hand_over(desk.uow, by, old, HandOver(LAST - DAY, "ก", "ข", "ดี"))
    for year, before in printed.items():
        after = movements(desk, year)
        assert after[: len(before)] == before
        assert len(after) > len(before)
    late = movements(desk, 2570)[len(printed[2570]) :]
    assert [(row.is_late, row.happened_on, row.out_change) for row in late] == [
        (True, LAST, -2),
        (False, FIRST, -4),
        (True, LAST - DAY, 7),
    ]
    assert late[0].recorded_on == FIRST + 5 * DAY


@pytest.mark.parametrize(
    ("now", "is_late"),
    [
        (datetime(2026, 9, 30, 16, 59, 59, tzinfo=UTC), False),
        (datetime(2026, 9, 30, 17, 0, 0, tzinfo=UTC), True),
    ],
)
def test_lesson_03_the_year_begins_at_midnight_in_bangkok(desk, now, is_late):
    loan_id = lent(desk, desk.asset(40), 5, LAST - DAY)
    line = desk.loan(loan_id).lines[0].line_id
    taken = TakenBack(LAST, "ผู้คืน", "ผู้รับ", {line: ReturnCount(good=2, condition="ดี")})
    by = replace(occasion(today=FIRST if is_late else LAST), now=now)
    lending.take_back(desk.uow, by, loan_id, taken)
    rows = movements(desk, 2570)
    assert [row.is_late for row in rows if not row.is_brought_forward] == [True] * is_late
    assert rows[0].lent == (5 if is_late else 3)


def test_what_is_entered_late_makes_the_opening_right(desk):
    loan_id = lent(desk, desk.asset(40), 5, LAST - DAY)
    lent(desk, desk.asset(40, name="โต๊ะ"), 1, FIRST)
    back(desk, loan_id, 2, on=LAST, recorded_on=FIRST + DAY)
    rows = movements(desk, 2570)
    opening = sum(row.out_change for row in rows if row.is_brought_forward or row.is_late)
    assert opening == closing(movements(desk, 2569)) == 3


def test_a_reversal_is_a_line_of_its_own_and_the_line_it_takes_back_stays(desk):
    loan_id = desk.lent((desk.asset(10), 6))
    desk.take_back(loan_id, 2)
    before = movements(desk)
    taken_back = desk.acts()[-1].no
    reversals.reverse(desk.uow, occasion(), loan_id, taken_back, reason="นับผิด")
    given = next(act.no for act in desk.acts() if act.kind == "loan.handed_over")
    after_return = movements(desk)
    reversals.reverse(desk.uow, occasion(), loan_id, given, reason="ยังไม่ได้จ่ายจริง")
    rows = movements(desk)
    assert rows[:2] == before
    assert rows[:3] == after_return
    assert [(row.lent, row.good, row.out_after) for row in rows] == [
        (6, 0, 6),
        (0, 2, 4),
        (0, -2, 6),
        (-6, 0, 0),
    ]
    assert (rows[2].act_kind, rows[2].reason) == ("loan.reversed", "นับผิด")
    assert closing(rows) == 0


def test_a_reversal_in_the_new_year_corrects_the_old_book_and_the_new_opening(desk):
    loan_id = lent(desk, desk.asset(10), 6, LAST)
    lent(desk, desk.asset(1, name="โต๊ะ"), 1, FIRST)
    printed = {year: movements(desk, year) for year in (2569, 2570)}
    given = next(act.no for act in desk.acts() if act.kind == "loan.handed_over")
    by = occasion(today=FIRST + DAY)
    reversals.reverse(desk.uow, by, loan_id, given, reason="ผิดเล่ม")
    for year, before in printed.items():
        rows = movements(desk, year)
        assert rows[: len(before)] == before
        assert (rows[-1].lent, rows[-1].happened_on, rows[-1].recorded_on) == (-6, LAST, by.today)
    assert closing(movements(desk, 2569)) == 0
    assert closing(movements(desk, 2570)) == 1


def test_an_extension_is_a_line_and_the_lines_before_it_keep_their_due_date(desk):
    loan_id = lent(desk, desk.asset(10), 6, LAST - DAY, due=LAST + DAY)
    before, brought = movements(desk, 2569), movements(desk, 2570)
    given = follow_up.Extension(
        on=FIRST, seen_due_date=LAST + DAY, new_due_date=FIRST + 9 * DAY, reason="งานเลื่อน"
    )
    follow_up.extend(desk.uow, occasion(today=FIRST), loan_id, given)
    assert movements(desk, 2569) == before
    first, extended = movements(desk, 2570)
    assert [first] == brought
    assert first.due_date == LAST + DAY
    assert (extended.act_kind, extended.reason) == ("loan.extended", "งานเลื่อน")
    assert extended.due_date == FIRST + 9 * DAY
    assert extended.out_change == 0


def test_a_line_printed_between_an_extension_and_its_reversal_keeps_its_due_date(desk):
    loan_id = lent(desk, desk.asset(10), 6, LAST - DAY, due=LAST + DAY)
    given = follow_up.Extension(
        on=FIRST, seen_due_date=LAST + DAY, new_due_date=FIRST + 9 * DAY, reason="งานเลื่อน"
    )
    by = occasion(today=FIRST)
    follow_up.extend(desk.uow, by, loan_id, given)
    desk.take_back(loan_id, 1, on=FIRST)
    returned = desk.acts()[-1].no
    printed = movements(desk, 2570)
    assert printed[-1].due_date == FIRST + 9 * DAY
    reversals.reverse(desk.uow, by, loan_id, returned, reason="นับผิด")
    extended = next(act.no for act in desk.acts() if act.kind == "loan.extended")
    reversals.reverse(desk.uow, by, loan_id, extended, reason="ไม่ขยายแล้ว")
    desk.take_back(loan_id, 1, on=FIRST)
    rows = movements(desk, 2570)
    assert rows[: len(printed)] == printed
    assert rows[-1].due_date == LAST + DAY


def test_a_slip_that_nobody_came_for_stays_as_a_line(desk):
    loan_id = desk.approved((desk.asset(10), 6))
    releasing.release(desk.uow, occasion(today=TODAY + 9 * DAY), loan_id, on=TODAY + 9 * DAY)
    (row,) = movements(desk)
    assert (row.act_kind, row.items) == ("loan.released", ("เก้าอี้พลาสติก 6 ตัว",))


def test_a_settlement_is_a_line_that_leaves_what_is_out_as_it_is(desk):
    loan_id = desk.lent((desk.asset(10, value_satang=50_000), 6))
    desk.take_back(loan_id, ReturnCount(good=4, lost=2, condition="หาย 2"))
    line = desk.loan(loan_id).lines[0].line_id
    paid = Settlement(
        line_id=line,
        harm=Harm.LOST,
        outcome=Outcome.PAID,
        quantity=2,
        document_no="ร.12/2569",
        on=TODAY,
    )
    settling.settle(desk.uow, occasion(), loan_id, paid)
    settled = movements(desk)[-1]
    assert settled.act_kind == "loan.settled"
    assert (settled.out_change, settled.reason) == (0, "ร.12/2569")


OPERATIONS = st.lists(
    st.tuples(
        st.sampled_from(("lend", "return")),
        st.integers(1, 3),
        st.integers(-6, 6),
        st.integers(0, 4),
    ),
    max_size=12,
)


@settings(max_examples=25)
@given(OPERATIONS)
def test_lesson_05_opening_and_lent_less_returned_less_settled_is_closing(open_desk, operations):
    with open_desk() as desk:
        asset, loans, recorded = desk.asset(99), [], LAST - 6 * DAY
        printed = []
        for what, quantity, day, waits in operations:
            on = LAST + day * DAY
            recorded = max(recorded, on + waits * DAY)
            _do(desk, what, (asset, quantity), (on, recorded), loans)
            rows = movements(desk, 2570)
            if recorded >= FIRST:
                assert rows[: len(printed)] == printed
                printed = rows
        out = desk.balances(asset).get("on_loan", 0)
        own = [row for row in movements(desk, 2570) if not row.is_brought_forward]
        opening = sum(r.lent for r in movements(desk, 2570) if r.is_brought_forward)
        opening += sum(row.out_change for row in own if row.is_late)
        lent_now = sum(row.lent for row in own if not row.is_late)
        returned = sum(row.good + row.damaged for row in own if not row.is_late)
        settled = sum(row.lost for row in own if not row.is_late)
        assert opening == closing(movements(desk, 2569))
        assert opening + lent_now - returned - settled == out


def _do(desk, what, goods, days, loans):
    on, recorded = days
    by = occasion(today=recorded)
    if what == "lend":
        form = desk.form(goods, from_date=on, due_date=on + 30 * DAY)
        loan_id = lending.request_loan(desk.uow, by, form, on=on)
        line = desk.loan(loan_id).lines[0].line_id
        lending.approve(desk.uow, by, loan_id, {line: goods[1]}, on=on)
        lending.hand_over(desk.uow, by, loan_id, HandOver(on, "ก", "ข", "ดี"))
        loans.append(loan_id)
        return
    for loan_id in loans:
        loan = desk.loan(loan_id)
        if loan.lines[0].out and loan.last_act_on <= on:
            counted = ReturnCount(good=loan.lines[0].out - 1, lost=1, condition="ดี")
            line = loan.lines[0].line_id
            taken = TakenBack(on, "ก", "ข", {line: counted}, no_photo_reason="หาย")
            lending.take_back(desk.uow, by, loan_id, taken)
            return


@pytest.mark.parametrize("year", [2560, 2600])
def test_a_year_without_a_book_is_empty(desk, year):
    assert movements(desk, year) == []


def test_lesson_05_what_was_out_on_a_day_is_the_same_whenever_it_is_asked(desk):
    asset = desk.asset(40)
    back_later, out_still = lent(desk, asset, 5, LAST - DAY), lent(desk, asset, 3, LAST)
    desk.take_back(lent(desk, asset, 2, LAST - DAY), 2, on=LAST)
    lent(desk, asset, 1, FIRST)
    before = desk.queries.year.out_on(LAST)
    desk.take_back(back_later, 4, on=FIRST + DAY)
    desk.take_back(back_later, 1, on=FIRST + 3 * DAY)
    assert desk.queries.year.out_on(LAST) == before
    assert [(row.loan_id, row.quantity, row.lent_on) for row in before] == [
        (back_later, 5, LAST - DAY),
        (out_still, 3, LAST),
    ]
    assert [row.is_overdue for row in before] == [True, False]
    assert sum(row.quantity for row in before) == closing(movements(desk, 2569))
    assert [row.quantity for row in desk.queries.year.out_on(FIRST + DAY)] == [1, 3, 1]


def test_the_head_of_the_journal_is_that_of_the_last_act(desk):
    desk.asset()
    head = desk.queries.year.head()
    last = desk.acts()[-1]
    assert (head.acts, head.seal) == (last.no, last.seal)
