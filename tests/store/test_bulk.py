"""Rows gathered and written together are the rows that use case after use case would have left."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from asset_desk.demo import DemoPlan, make_demo
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.loans import Stage
from asset_desk.domain.preferences import Preferences
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.reversals import last_standing
from asset_desk.domain.settlements import Harm, Outcome, Settlement
from asset_desk.services import lending, office, registry
from asset_desk.services.closed_months import close_month, reopen_month
from asset_desk.services.reversals import reverse
from asset_desk.services.settling import settle
from asset_desk.store.verify import verify_book
from tests.builders import OFFICE, TODAY, Desk, occasion
from tests.store.books import opened


@pytest.fixture
def book(tmp_path):
    book = opened(tmp_path / "data")
    yield book
    book.close()


@pytest.fixture
def desk(book):
    """A desk whose use cases all go into one bulk transaction."""
    desk = Desk(book.engine)
    desk.uow = book.new_bulk()
    desk.found()
    return desk


def rows_of(folder):
    with closing(sqlite3.connect(folder.database)) as book:
        tables = book.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
            "AND name NOT LIKE '%_search_%' AND name <> 'account'"
        )
        return {
            name: sorted(map(repr, book.execute(f"SELECT * FROM {name}")))
            for (name,) in tables.fetchall()
        }


def test_a_demonstration_made_in_bulk_is_row_for_row_the_same(tmp_path):
    plan = DemoPlan(TODAY, years=0.5, slips=80)
    one_by_one, in_bulk = opened(tmp_path / "a"), opened(tmp_path / "b")
    make_demo(one_by_one.new_batch(), one_by_one.hasher, plan)
    make_demo(in_bulk.new_bulk(), in_bulk.hasher, plan)
    one_by_one.close()
    in_bulk.close()
    assert rows_of(in_bulk.folder) == rows_of(one_by_one.folder)
    assert verify_book(in_bulk.folder).is_clean


def test_nothing_is_kept_before_it_is_finished(book, desk):
    desk.asset(40)
    assert Desk(book.engine).names() == []
    desk.uow.finish()
    assert Desk(book.engine).names() == ["เก้าอี้พลาสติก"]


def test_finishing_twice_changes_nothing(book, desk):
    desk.uow.finish()
    before = rows_of(book.folder)
    desk.uow.finish()
    assert rows_of(book.folder) == before


def test_a_loan_may_go_on_after_its_rows_were_written(book, desk):
    lot = desk.asset(40)
    loan_id = desk.approved((lot, 30))
    desk.uow.finish()
    desk.hand_over(loan_id)
    desk.take_back(loan_id, 10)
    desk.uow.finish()
    desk.take_back(loan_id, 20)
    desk.uow.finish()
    assert verify_book(book.folder).differences == ()
    assert Desk(book.engine).balances(lot)[next(iter(desk.balances(lot)))] == -40


def test_a_loan_that_has_ended_and_was_written_is_still_found(desk):
    loan_id = desk.lent((desk.asset(40), 3))
    desk.take_back(loan_id, 3)
    desk.uow.finish()
    assert desk.loan(loan_id).outstanding == 0


@pytest.mark.parametrize("is_written", [False, True])
def test_whatever_was_done_is_taken_back_whether_it_is_written_or_not(book, desk, is_written):
    def go_on():
        if is_written:
            desk.uow.finish()

    def take_back_last(loan):
        with desk.uow:
            acts = desk.uow.reversals.acts_of(loan)
        last = last_standing(acts)
        reverse(desk.uow, occasion(), loan, last.act_no, reason="บันทึกผิด")
        go_on()
        return last.kind

    lot = desk.asset(10, value_satang=100_00)
    loan = desk.lent((lot, 4))
    desk.take_back(loan, ReturnCount(2, 1, 1, "ขาหัก"))
    line = desk.loan(loan).lines[0].line_id
    money = {"line_id": line, "outcome": Outcome.PAID, "document_no": "1", "on": TODAY}
    for harm in Harm:
        settle(desk.uow, occasion(), loan, Settlement(harm=harm, quantity=1, **money))
    go_on()
    kinds = [take_back_last(loan) for _ in range(5)]
    assert kinds == [
        *[ActKind.LOAN_SETTLED] * 2,
        *(ActKind.LOAN_TAKEN_BACK, ActKind.LOAN_HANDED_OVER, ActKind.LOAN_APPROVED),
    ]
    second = desk.approved((lot, 10))
    lending.cancel(desk.uow, occasion(), second, on=TODAY, reason="เลื่อนงาน")
    go_on()
    take_back_last(second)
    with desk.uow:
        assert lending.free_for(desk.uow, lot, TODAY, TODAY) == 0
    desk.hand_over(second)
    desk.uow.finish()
    assert verify_book(book.folder).differences == ()
    assert Desk(book.engine).loan(loan).stage is Stage.CANCELLED


def test_a_month_is_closed_with_what_is_open_of_it(book, desk):
    loan = desk.lent((desk.asset(10), 4))
    month, by = TODAY.replace(day=1), occasion(today=date(2026, 6, 1))
    close_month(desk.uow, by, month)
    reopen_month(desk.uow, by, month, reason="ใบยืมมาช้า")
    close_month(desk.uow, by, month)
    with desk.uow:
        assert desk.uow.months.closed() == {month}
    desk.uow.finish()
    told = [act.payload for act in desk.acts() if act.kind == ActKind.MONTH_CLOSED]
    open_then = {"undecided": 0, "uncollected": 0, "out": 1, "overdue": 1, "unsettled": 0}
    assert [each["open"] for each in told] == [open_then] * 2
    assert verify_book(book.folder).differences == ()
    with pytest.raises(DeskError, match=Refusal.MONTH_CLOSED.name):
        desk.take_back(loan, 4)


def test_what_waits_to_be_collected_is_not_promised_again(desk):
    tent = desk.asset(2, name="เต็นท์")
    desk.approved((tent, 1))
    cancelled = desk.approved((tent, 1))
    third = desk.requested((tent, 1))
    with desk.uow:
        assert lending.free_for(desk.uow, tent, TODAY, TODAY) == 0
    lending.cancel(desk.uow, occasion(), cancelled, on=TODAY, reason="เลื่อนงาน")
    desk.approve(third)


def test_a_refusal_ends_it_and_nothing_half_made_is_kept(book, desk):
    tent = desk.asset(1, name="เต็นท์")
    desk.uow.finish()
    before = rows_of(book.folder)
    desk.approved((tent, 1))
    second = desk.requested((tent, 1))
    with pytest.raises(DeskError) as refused:
        desk.approve(second)
    assert refused.value.refusal is Refusal.MORE_THAN_IS_FREE
    with pytest.raises(RuntimeError, match="half made"):
        desk.asset(3)
    desk.uow.finish()
    assert rows_of(book.folder) == before


def test_changes_of_the_office_are_seen_by_what_follows(book, desk):
    desk.approved((desk.asset(40), 1))
    by = occasion()
    office.change_office(desk.uow, by, replace(OFFICE, name="สวนใหม่"))
    office.change_preferences(desk.uow, by, Preferences(slip_prefix="ยม."))
    division = office.add_division(desk.uow, by, "กองใหม่")
    with desk.uow as uow:
        found = {each.division_id: each for each in uow.office.divisions()}
        borrower = uow.office.person(desk.people["borrower"])
    office.change_division(desk.uow, by, replace(found[division], head_title="หัวหน้า"))
    changed = replace(borrower, details=replace(borrower.details, name="สมหญิง นามสกุลใหม่"))
    office.change_person(desk.uow, by, changed)
    loan_id = desk.requested((desk.asset(40, name="โต๊ะ"), 1))
    assert desk.approve(loan_id) == "ยม.2/2569"
    desk.uow.finish()
    page = Desk(book.engine).page(loan_id)
    assert page.paper["office"] == "เทศบาลตำบลสวนใหม่"
    assert page.row.borrower_name == "นางสาวสมหญิง นามสกุลใหม่"
    assert verify_book(book.folder).is_clean


@pytest.mark.parametrize("is_written", [False, True])
def test_an_asset_is_not_retired_before_it_last_came_back(desk, is_written):
    lot = desk.asset(2)
    desk.take_back(desk.lent((lot, 2)), 2)
    if is_written:
        desk.uow.finish()
    with desk.uow as uow:
        assert uow.ledger.last_lent_or_back(lot) == TODAY


def test_a_retired_asset_is_lent_no_more(desk):
    old = desk.asset(1, name="พัดลม")
    with desk.uow as uow:
        assert uow.assets.get(old).lending_refusal() is None
    registry.retire_asset(desk.uow, occasion(), old, on=TODAY, reason="ชำรุด")
    with desk.uow as uow:
        assert uow.assets.get(old).lending_refusal() is Refusal.ASSET_RETIRED
