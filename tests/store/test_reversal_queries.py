"""What was reversed counts no more, and is read beside what stands."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from asset_desk.domain.extensions import Extension
from asset_desk.domain.journal import ActKind
from asset_desk.domain.ledger import EntryKind
from asset_desk.domain.loans import Stage
from asset_desk.domain.returns import ReturnCount
from asset_desk.services import follow_up, lending
from asset_desk.services.reversals import reverse
from asset_desk.services.rows import LedgerFilter, LedgerState
from asset_desk.thai_dates import bangkok_day
from tests.builders import NOW, TODAY, occasion

EARLIER = TODAY - timedelta(days=4)


def undo(desk, loan_id, reason="นับผิด"):
    last = desk.queries.loans.last_act(loan_id)
    return reverse(desk.uow, occasion(), loan_id, last.act_no, reason=reason)


def line(desk, year=2569, **which):
    pages = desk.queries.loans.ledger(LedgerFilter(fiscal_year=year, **which), TODAY)
    (row,) = pages.page(0, 9)
    return row


def test_lesson_06_returns_that_were_reversed_are_apart_from_those_that_stand(desk):
    loan_id = desk.lent((desk.asset(), 9))
    desk.take_back(loan_id, 4)
    act_no = undo(desk, loan_id)
    desk.take_back(loan_id, ReturnCount(2, 1, 0, "ขาหัก"))
    page = desk.page(loan_id)
    assert [each.good for each in page.returns] == [2]
    (reversed_one,) = page.reversed_returns
    assert (reversed_one.good, reversed_one.reversal.act_no) == (4, act_no)
    assert (reversed_one.reversal.happened_on, reversed_one.reversal.reason) == (TODAY, "นับผิด")
    assert [each.good for each in desk.queries.loans.returns_of([page.lines[0].line_id])] == [2]
    assert page.row.came_back == 3


def test_the_history_marks_each_act_that_was_reversed(desk):
    loan_id = desk.lent((desk.asset(), 9))
    act_no = undo(desk, loan_id)
    history = desk.queries.loans.history(loan_id)
    marked = {act.kind: act.reversal for act in history}
    assert marked.pop(ActKind.LOAN_HANDED_OVER).act_no == act_no
    assert set(marked.values()) == {None}


def test_the_last_act_that_stands_is_the_next_to_be_reversed(desk):
    loan_id = desk.lent((desk.asset(), 9))
    kinds = []
    for _ in range(2):
        last = desk.queries.loans.last_act(loan_id)
        kinds.append(last.kind)
        assert (last.recorded_on, last.recorded_at) == (TODAY, NOW)
        undo(desk, loan_id)
    assert kinds == [ActKind.LOAN_HANDED_OVER, ActKind.LOAN_APPROVED]
    assert desk.queries.loans.last_act(loan_id).kind == ActKind.LOAN_REQUESTED


def test_lesson_04_the_ledger_tells_what_was_entered_on_a_later_day(desk):
    loan_id = desk.requested((desk.asset(), 3), on=EARLIER, from_date=EARLIER)
    desk.approve(loan_id, on=EARLIER)
    desk.hand_over(loan_id, on=EARLIER)
    desk.take_back(loan_id, 1, on=TODAY)
    (mark,) = line(desk).marks
    assert (mark.kind, mark.happened_on, mark.recorded_on) == (
        EntryKind.HANDED_OVER,
        EARLIER,
        TODAY,
    )
    assert (mark.quantity, mark.reversed_on) == (3, None)


@pytest.mark.parametrize(("hour", "is_late"), [(16, False), (17, True)])
def test_lesson_03_late_begins_at_midnight_in_bangkok(desk, hour, is_late):
    """17.00 UTC is midnight in Bangkok."""
    loan_id = desk.approved((desk.asset(), 3))
    desk.hand_over(loan_id)
    now = NOW.replace(hour=hour, minute=59 if hour == 16 else 0)
    by = occasion()
    by = type(by)(by.officer, bangkok_day(now), now)
    counts = {desk.loan(loan_id).lines[0].line_id: ReturnCount(good=1, condition="ดี")}
    lending.take_back(desk.uow, by, loan_id, lending.TakenBack(TODAY, "ก", "ข", counts))
    assert bool(line(desk).marks) is is_late


def test_point_07_the_ledger_keeps_what_was_reversed_beside_its_line(desk):
    loan_id = desk.lent((desk.asset(), 9))
    desk.take_back(loan_id, 4)
    undo(desk, loan_id)
    undo(desk, loan_id, "จ่ายผิดใบ")
    row = line(desk)
    assert (row.lent_on, row.back_on, row.out, row.stage) == (None, None, 0, Stage.APPROVED)
    assert [(mark.kind, mark.quantity, mark.reversed_on, mark.reason) for mark in row.marks] == [
        (EntryKind.HANDED_OVER, 9, TODAY, "จ่ายผิดใบ"),
        (EntryKind.TAKEN_BACK, 4, TODAY, "นับผิด"),
    ]


def test_point_03_a_reversed_approval_stays_in_the_ledger_as_cancelled(desk):
    loan_id = desk.approved((desk.asset(), 9))
    undo(desk, loan_id, "อนุมัติผิดใบ")
    row = line(desk, state=LedgerState.CANCELLED)
    assert (row.running_no, row.slip_no, row.remark) == (1, "บย.1/2569", "อนุมัติผิดใบ")
    assert desk.page(loan_id).approver_name.startswith("นางวันดี")


def test_a_refusal_that_was_reversed_names_nobody_as_having_decided(desk):
    loan_id = desk.requested((desk.asset(), 9))
    lending.refuse(desk.uow, occasion(), loan_id, on=TODAY, reason="ไม่ว่าง")
    undo(desk, loan_id)
    page = desk.page(loan_id)
    assert (page.approver_name, page.decided_on, page.decision_reason) == ("", None, "")


def test_the_book_itself_holds_no_act_reversed_twice(desk):
    loan_id = desk.lent((desk.asset(), 9))
    undo(desk, loan_id)
    with pytest.raises(IntegrityError, match="UNIQUE"):
        desk.sql(
            "INSERT INTO reversal SELECT 1, reversed_act_no, loan_id, ?, 'x' FROM reversal",
            date(2026, 5, 20).isoformat(),
        )


def test_lesson_02_an_extension_that_was_reversed_is_in_force_no_more(desk):
    loan_id = desk.lent((desk.asset(), 9), due_date=TODAY)
    later = TODAY + timedelta(days=9)
    longer = Extension(on=TODAY, seen_due_date=TODAY, new_due_date=later, reason="ฝนตก")
    follow_up.extend(desk.uow, occasion(), loan_id, longer)
    assert desk.page(loan_id).row.original_due_date == TODAY
    undo(desk, loan_id, "พิมพ์วันผิด")
    tomorrow = TODAY + timedelta(days=1)
    page = desk.page(loan_id, tomorrow)
    assert (page.row.due_date, page.row.days_late) == (TODAY, 1)
    assert (page.row.original_due_date, page.extensions) == (None, ())
    assert line(desk).original_due_date is None
    follow_up.extend(desk.uow, occasion(), loan_id, longer)
    assert [each.new_due_date for each in desk.page(loan_id).extensions] == [later]
