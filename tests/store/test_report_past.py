"""A month that is over says the same for ever, whatever was named, entered or taken back since."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from asset_desk.demo import DemoPlan, make_demo
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.extensions import Extension
from asset_desk.domain.periods import days, month, quarter, whole_year
from asset_desk.domain.preferences import Preferences
from asset_desk.domain.reporting import Figures, Question
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.settlements import Harm, Outcome, Settlement
from asset_desk.services import follow_up, lending, office, registry
from asset_desk.services.closed_months import close_month
from asset_desk.services.report_rows import Counted, Grouping
from asset_desk.services.reversals import reverse
from asset_desk.services.settling import settle
from asset_desk.store.bulk import BulkUnitOfWork
from tests.builders import HASHER, TODAY, Desk, occasion, opened
from tests.store.report_laws import Checked

APRIL, MAY, JUNE = (month(date(2026, number, 1)) for number in (4, 5, 6))
NEXT_MONTH = date(2026, 6, 10)


@pytest.fixture(params=[1, 2569])
def seeded(_pages_of_a_new_book, request):
    """A fictional municipality of a year and a half, made from a seed."""
    desk = Desk(opened(_pages_of_a_new_book))
    plan = DemoPlan(TODAY, years=1.5, slips=160, seed=request.param)
    make_demo(BulkUnitOfWork(desk.engine), HASHER, plan)
    yield desk
    desk.engine.dispose()


@pytest.fixture
def checked(desk):
    """Looks at everything that a report of the desk's book shows."""
    made = []

    def answers(question):
        made.append(Checked(desk))
        return made[-1].answers(question)

    yield answers
    for each in made:
        each.close()


def last_act(desk, loan_id):
    return desk.queries.loans.last_act(loan_id).act_no


def take_back_last(desk, loan_id, today=NEXT_MONTH):
    by = occasion(today=today)
    reverse(desk.uow, by, loan_id, last_act(desk, loan_id), reason="ลงผิดใบ")


def test_point_11_the_figures_of_a_seeded_book_are_those_of_plain_sql(seeded):
    checked = Checked(seeded)
    for as_of in (TODAY, date(2026, 2, 14)):
        question = Question(period=whole_year(2569), as_of=as_of)
        checked.everything(question)
        checked.years_are_made_of_their_parts(question)
        for period in (month(date(2026, 1, 1)), quarter(2569, 1), whole_year(2568)):
            checked.everything(replace(question, period=period))
    assert checked.reports.figures(question).slips > 20
    checked.close()


def test_point_11_no_figure_changes_when_things_are_named_moved_or_retired_later(desk, checked):
    lot, fan = desk.asset(40, category="สำนักงาน"), desk.asset(1, name="พัดลม")
    desk.take_back(desk.lent((lot, 10), (fan, 1)), 9, 1)
    question = Question(period=MAY, as_of=NEXT_MONTH)
    before = checked(question)
    by = occasion(today=NEXT_MONTH)
    with desk.uow as uow:
        kept, division = uow.assets.get(lot).details, uow.office.divisions()[1]
        borrower = uow.office.person(desk.people["borrower"])
    moved = replace(kept, name="ม้านั่ง", category="สนาม", division_id=3, code="999-1", unit="อัน")
    registry.change_asset(desk.uow, by, lot, moved, seen_revision=1)
    registry.retire_asset(desk.uow, by, fan, on=NEXT_MONTH, reason="ชำรุดซ่อมไม่คุ้ม")
    office.change_division(desk.uow, by, replace(division, name="กองพัสดุและคลัง"))
    renamed = replace(borrower.details, name="สมหญิง นามสกุลใหม่", position="ผู้อำนวยการ")
    office.change_person(desk.uow, by, replace(borrower, details=renamed))
    after = checked(question)
    assert after[1:] == before[1:]
    names = {row.name for row in desk.queries.reports.groups(question, Grouping.DIVISION)}
    assert names == {"กองคลัง"}
    june = Question(period=JUNE, as_of=NEXT_MONTH)
    assert {row.name: row.category for row in desk.queries.reports.by_asset(june)} == {
        "ม้านั่ง": "สนาม",
        "พัดลม": "อื่น",
    }


def test_an_asset_struck_off_as_of_a_day_before_it_was_entered_was_never_owned(desk):
    by = occasion(today=NEXT_MONTH)
    chair, sold = desk.asset(4), desk.asset(3, name="เก้าอี้ที่ขายไปแล้ว")
    registry.retire_asset(desk.uow, by, sold, on=date(2026, 4, 20), reason="ขายทอดตลาด")
    checked = Checked(desk)
    for period in (APRIL, MAY, JUNE):
        question = Question(period=period, as_of=NEXT_MONTH)
        owned = {row.asset_id: row.owned for row in desk.queries.reports.by_asset(question)}
        assert owned.get(sold, 0) == 0
        checked.everything(question)
    assert owned[chair] == 4
    checked.close()


def test_lesson_05_what_is_taken_back_was_never_there_and_is_still_there_as_of_the_day_before(
    desk, checked
):
    lot = desk.asset(40)
    loan_id = desk.lent((lot, 10))
    desk.take_back(loan_id, ReturnCount(7, 2, 1, "ขาหัก หาย 1"))
    then = Question(period=MAY, as_of=TODAY)
    before = checked(then)
    take_back_last(desk, loan_id)
    now = replace(then, as_of=NEXT_MONTH)
    assert desk.queries.reports.figures(now) == Figures(
        slips=1, lines=1, units=10, out_after=10, overdue=10, overdue_slips=1
    )
    take_back_last(desk, loan_id)
    assert desk.queries.reports.figures(now) == Figures()
    assert checked(then) == before


def test_a_late_entry_counts_on_its_day_but_not_as_of_the_day_before_it_was_made(desk, checked):
    lot = desk.asset(40)
    then = Question(period=MAY, as_of=TODAY)
    before = checked(then)
    loan_id = desk.requested((lot, 5))
    by = occasion(today=NEXT_MONTH)
    line = desk.loan(loan_id).lines[0].line_id
    assert checked(then)[1:] == before[1:]
    lending.approve(desk.uow, by, loan_id, {line: 5}, on=TODAY)
    note = lending.HandOver(TODAY, "ผู้จ่าย", "ผู้รับ", "ดี")
    lending.hand_over(desk.uow, by, loan_id, note)
    assert checked(then)[1:] == before[1:]
    assert desk.queries.reports.figures(replace(then, as_of=NEXT_MONTH)).slips == 1


def test_point_11_late_entries_and_reversals_do_not_change_a_closed_month(desk, checked):
    lot = desk.asset(40)
    loan_id = desk.lent((lot, 10))
    by = occasion(today=NEXT_MONTH)
    close_month(desk.uow, by, MAY.first)
    question = Question(period=MAY, as_of=NEXT_MONTH)
    before = checked(question)
    with pytest.raises(DeskError) as refused:
        take_back_last(desk, loan_id)
    assert refused.value.refusal is Refusal.MONTH_CLOSED
    with pytest.raises(DeskError) as refused:
        desk.requested((lot, 1), on=TODAY)
    assert refused.value.refusal is Refusal.MONTH_CLOSED
    desk.take_back(loan_id, 10, on=NEXT_MONTH)
    assert checked(question)[1:] == before[1:]


@pytest.mark.parametrize(
    ("recorded_at", "is_known"),
    [
        (datetime(2026, 5, 20, 16, 59, 59, 999_999, tzinfo=UTC), True),
        (datetime(2026, 5, 20, 17, 0, tzinfo=UTC), False),
    ],
)
def test_lesson_03_the_day_that_a_report_is_read_as_of_ends_at_midnight_in_bangkok(
    desk, recorded_at, is_known
):
    lot = desk.asset(40)
    loan_id = desk.approved((lot, 1))
    head = desk.queries.reports.head_on(TODAY)
    by = replace(occasion(today=TODAY + timedelta(days=1)), now=recorded_at)
    lending.hand_over(desk.uow, by, loan_id, lending.HandOver(TODAY, "ผู้จ่าย", "ผู้รับ", "ดี"))
    reports = desk.queries.reports
    assert reports.figures(Question(period=MAY, as_of=TODAY)).slips == int(is_known)
    assert reports.head_on(TODAY).acts == head.acts + int(is_known)
    assert reports.head_on(TODAY + timedelta(days=1)) == desk.queries.year.head()


def test_before_the_first_act_the_journal_has_no_head(desk):
    head = desk.queries.reports.head_on(date(2020, 1, 1))
    assert (head.acts, set(head.seal)) == (0, {"0"})


def test_point_1_the_first_of_october_is_of_the_new_fiscal_year(desk):
    lot, last, first = desk.asset(40), date(2026, 9, 30), date(2026, 10, 1)
    for on in (last, first):
        desk.lent((lot, 2), on=on, from_date=on, due_date=on)
    reports = desk.queries.reports
    old, new = (
        reports.figures(Question(period=whole_year(year), as_of=first)) for year in (2569, 2570)
    )
    assert (old.slips, old.out_after, old.overdue) == (1, 2, 0)
    assert (new.slips, new.out_before, new.out_after, new.overdue) == (1, 2, 4, 2)


def test_an_approval_taken_back_is_a_slip_cancelled_on_that_day(desk):
    loan_id = desk.approved((desk.asset(40), 1))
    take_back_last(desk, loan_id)
    reports = desk.queries.reports
    of = {
        period: reports.timeliness(Question(period=period, as_of=NEXT_MONTH)).cancelled
        for period in (MAY, JUNE)
    }
    assert of == {MAY: 0, JUNE: 1}
    pages = reports.slips(Question(period=JUNE, as_of=NEXT_MONTH), Counted.CANCELLED)
    assert [(row.loan_id, row.slip_no) for row in pages.page(0, 10)] == [(loan_id, "บย.1/2569")]


def test_the_number_of_a_slip_is_not_known_before_its_approval(desk):
    loan_id = desk.requested((desk.asset(40), 2), due_date=NEXT_MONTH)
    lending.refuse(desk.uow, occasion(), loan_id, on=TODAY, reason="ไม่ใช่งานของทางราชการ")
    reverse(desk.uow, occasion(today=NEXT_MONTH), loan_id, last_act(desk, loan_id), reason="ลงผิด")
    desk.approve(loan_id, on=NEXT_MONTH)
    assert desk.page(loan_id).row.slip_no
    pages = desk.queries.reports.slips(Question(period=MAY, as_of=TODAY), Counted.REFUSED)
    assert [(row.slip_no, row.units, row.handed_over_on) for row in pages.page(0, 10)] == [
        ("", 2, None)
    ]


def test_a_changed_follow_up_setting_leaves_the_duties_of_earlier_due_days_as_they_were(desk):
    desk.lent((desk.asset(40), 1), due_date=TODAY)
    later = TODAY + timedelta(days=9)
    question = Question(period=MAY, as_of=later)
    before = desk.queries.reports.timeliness(question)
    assert (before.follow_ups_due, before.follow_ups_missed) == (1, 1)
    office.change_preferences(desk.uow, occasion(today=later), Preferences(follow_up_days=30))
    assert desk.queries.reports.timeliness(question) == before
    assert desk.queries.reports.timeliness(replace(question, as_of=later + timedelta(30))) == before


def test_an_assets_days_count_from_hand_over_to_the_day_before_it_came_back(desk):
    lot, idle = desk.asset(40), desk.asset(1, name="กลองยาว")
    last = date(2026, 5, 31)
    desk.take_back(desk.lent((lot, 4)), 4)
    part = desk.lent((lot, 10), due_date=last)
    desk.take_back(part, 3, on=TODAY + timedelta(days=2))
    rows = {
        row.asset_id: row for row in desk.queries.reports.by_asset(Question(period=MAY, as_of=last))
    }
    used = rows[lot]
    assert (used.slips, used.units, used.unit_days_out) == (2, 14, 4 + 3 * 2 + 7 * 12)
    assert used.utilisation == pytest.approx(94 / (40 * 31))
    assert list(rows) == [lot, idle]
    assert (rows[idle].slips, rows[idle].owned, rows[idle].utilisation) == (0, 1, 0.0)


def test_what_was_bought_before_and_entered_later_was_owned_all_the_same(desk):
    old = desk.asset(5, name="เต็นท์", acquired_on=date(2020, 1, 1))
    desk.asset(7, name="โต๊ะ")
    rows = desk.queries.reports.by_asset(Question(period=APRIL, as_of=TODAY))
    assert [(row.asset_id, row.owned) for row in rows] == [(old, 5)]


def test_an_extension_of_a_later_month_leaves_what_was_overdue_at_the_end_of_this_one(desk):
    loan_id = desk.lent((desk.asset(40), 10))
    due, longer, on = date(2026, 5, 22), date(2026, 6, 20), date(2026, 6, 5)
    given = Extension(on=on, seen_due_date=due, new_due_date=longer, reason="งานเลื่อน")
    follow_up.extend(desk.uow, occasion(today=on), loan_id, given)
    reports = desk.queries.reports
    both = Question(period=days(MAY.first, NEXT_MONTH), as_of=NEXT_MONTH)
    assert [each.figures.overdue for each in reports.by_month(both)] == [10, 0]
    assert [
        reports.figures(Question(period=period, as_of=NEXT_MONTH)).overdue_slips
        for period in (MAY, JUNE)
    ] == [1, 0]
    assert reports.timeliness(both).follow_ups_missed == 1
    take_back_last(desk, loan_id)
    assert [each.figures.overdue for each in reports.by_month(both)] == [10, 10]


def test_what_was_made_good_on_paper_that_came_late_was_open_as_of_the_day_before(desk, checked):
    loan_id = desk.lent((desk.asset(40, value_satang=350_00), 10))
    desk.take_back(loan_id, ReturnCount(8, 0, 2, "หาย 2"))
    then = Question(period=MAY, as_of=TODAY)
    before = checked(then)
    paid = Settlement(
        line_id=desk.loan(loan_id).lines[0].line_id,
        harm=Harm.LOST,
        outcome=Outcome.PAID,
        quantity=2,
        document_no="ใบเสร็จ 1/2569",
        on=TODAY,
    )
    settle(desk.uow, occasion(today=NEXT_MONTH), loan_id, paid)
    assert checked(then) == before
    reports = desk.queries.reports
    now = replace(then, as_of=NEXT_MONTH)
    assert [reports.figures(each).harmed_after for each in (then, now)] == [2, 0]
    assert [row.amount_satang for row in reports.harms(now)] == [None, 700_00]
