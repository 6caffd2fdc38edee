"""The control ledger of a fiscal year, page by page."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta

import pytest

from asset_desk.domain.assets import DivisionId
from asset_desk.domain.fiscal_year import first_day
from asset_desk.domain.loans import Stage
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.returns import ReturnCount
from asset_desk.services import lending
from asset_desk.services.rows import LedgerFilter, LedgerRow, LedgerState
from tests.builders import TODAY, occasion
from tests.store.books import opened

LAST = date(2026, 9, 30)
FIRST = date(2026, 10, 1)
DAY = timedelta(days=1)


def ledger(desk, year=2569, today=TODAY, **which) -> list[LedgerRow]:
    pages = desk.queries.loans.ledger(LedgerFilter(fiscal_year=year, **which), today)
    rows = list(pages.page(0, 100))
    assert pages.count() == len(rows)
    return rows


def slips(rows) -> list[str]:
    return [row.slip_no.partition("/")[0].removeprefix("บย.") for row in rows]


def lent_on(desk, asset, day: date, quantity=1, *, due: date | None = None):
    return desk.lent((asset, quantity), on=day, from_date=day, due_date=due or day)


def test_a_line_stands_in_the_ledger_as_proposed_in_domain_4(desk):
    asset = desk.asset(10, code="1-1")
    loan_id = desk.lent((asset, 6))
    desk.take_back(loan_id, 2, on=TODAY + DAY)
    desk.take_back(loan_id, ReturnCount(good=1, damaged=1, condition="ขาหัก"), on=TODAY + 2 * DAY)
    (row,) = ledger(desk, today=TODAY + 9 * DAY)
    assert (row.running_no, row.slip_no, row.lent_on) == (1, "บย.1/2569", TODAY)
    assert (row.borrower, row.borrower_unit) == ("นางสาวสมหญิง ยืมประจำ", "กองคลัง")
    assert (row.asset_name, row.asset_code, row.quantity, row.unit) == (
        "เก้าอี้พลาสติก",
        "1-1",
        6,
        "ตัว",
    )
    assert (row.purpose, row.place, row.approver) == (
        "จัดประชุมประชาคม",
        "หอประชุม",
        "นางวันดี รักบัญชี",
    )
    assert (row.good, row.damaged, row.lost, row.out) == (3, 1, 0, 2)
    assert (row.back_on, row.condition) == (TODAY + 2 * DAY, "ขาหัก")
    assert (row.returned_by, row.received_by, row.is_overdue) == ("ผู้คืน", "ผู้รับคืน", True)


def test_lines_run_in_slip_order_and_are_never_renumbered(desk):
    one, two = desk.asset(9), desk.asset(9, name="โต๊ะ")
    desk.approved((one, 1), (two, 1))
    cancelled = desk.approved((one, 1))
    desk.approved((two, 1))
    before = [(row.running_no, row.asset_name) for row in ledger(desk)]
    lending.cancel(desk.uow, occasion(), cancelled, on=TODAY, reason="งด")
    assert [(row.running_no, row.asset_name) for row in ledger(desk)] == before
    assert [number for number, _ in before] == [1, 2, 3, 4]


def test_a_request_and_a_line_that_got_nothing_are_not_in_the_ledger(desk):
    one, two = desk.asset(9), desk.asset(9, name="โต๊ะ")
    desk.requested((one, 1))
    desk.approve(desk.requested((one, 1), (two, 1)), 0, 1)
    assert [row.asset_name for row in ledger(desk)] == ["โต๊ะ"]


def test_a_cancelled_slip_stays_with_its_number_and_reason(desk):
    loan_id = desk.approved((desk.asset(), 1))
    lending.cancel(desk.uow, occasion(), loan_id, on=TODAY, reason="งดจัดงาน")
    (row,) = ledger(desk)
    assert (row.stage, row.slip_no, row.remark) == (Stage.CANCELLED, "บย.1/2569", "งดจัดงาน")
    assert (row.lent_on, row.is_overdue) == (None, False)


def test_lesson_12_what_was_never_collected_counts_as_neither_lent_nor_returned(desk):
    loan_id = desk.approved((desk.asset(), 1))
    lending.cancel(desk.uow, occasion(), loan_id, on=TODAY, reason="ไม่มารับ")
    (row,) = ledger(desk, state=LedgerState.CANCELLED)
    assert (row.lent_on, row.back_on, row.good, row.out) == (None, None, 0, 0)
    for state in (LedgerState.OPEN, LedgerState.OVERDUE, LedgerState.RETURNED):
        assert ledger(desk, today=TODAY + 90 * DAY, state=state) == []


def test_lesson_05_what_came_back_and_what_is_out_make_what_was_lent(desk):
    asset = desk.asset(50)
    desk.take_back(desk.lent((asset, 9)), ReturnCount(good=4, damaged=2, lost=1, condition="-"))
    desk.take_back(desk.lent((asset, 5)), 5)
    desk.lent((asset, 3))
    for row in ledger(desk):
        assert row.quantity == row.good + row.damaged + row.lost + row.out
    assert sum(row.out for row in ledger(desk)) == desk.queries.assets.page(asset).row.on_loan


def test_lesson_03_a_loan_of_30_september_is_the_old_years_one_of_1_october_the_new_ones(desk):
    asset = desk.asset(9)
    for day in (LAST, FIRST):
        desk.take_back(lent_on(desk, asset, day), 1, on=day)
    assert [row.lent_on for row in ledger(desk, 2569)] == [LAST]
    assert [row.lent_on for row in ledger(desk, 2570)] == [FIRST]


def test_r213_what_is_out_on_30_september_is_carried_forward_before_the_new_years_lines(desk):
    asset = desk.asset(9)
    lent_on(desk, asset, LAST, due=LAST + 9 * DAY)
    lent_on(desk, asset, FIRST)
    rows = ledger(desk, 2570, FIRST)
    assert [(row.is_carried_forward, row.slip_no) for row in rows] == [
        (True, "บย.1/2569"),
        (False, "บย.1/2570"),
    ]
    assert [row.is_carried_forward for row in ledger(desk, 2569)] == [False]


def test_r213_what_came_back_on_30_september_is_not_carried_forward_on_1_october_it_is(desk):
    asset = desk.asset(9)
    desk.take_back(lent_on(desk, asset, LAST - DAY), 1, on=LAST)
    assert ledger(desk, 2570) == []
    loan_id = lent_on(desk, asset, LAST)
    desk.take_back(loan_id, 1, on=FIRST)
    (row,) = ledger(desk, 2570)
    assert (row.slip_no, row.back_on) == ("บย.2/2569", FIRST)
    assert ledger(desk, 2571) == []


def test_r213_what_was_approved_in_september_and_collected_in_october_is_in_both_books(desk):
    asset = desk.asset(9)
    loan_id = desk.approved((asset, 1), on=LAST, from_date=FIRST, due_date=FIRST + DAY)
    assert len(ledger(desk, 2570)) == 1
    desk.hand_over(loan_id, on=FIRST)
    (row,) = ledger(desk, 2570)
    assert (row.is_carried_forward, row.lent_on) == (True, FIRST)


@pytest.mark.parametrize(("day", "carried"), [(LAST, 0), (FIRST, 1)])
def test_what_was_called_off_before_the_year_began_is_not_carried_into_it(desk, day, carried):
    loan_id = desk.approved((desk.asset(), 1), on=LAST, from_date=FIRST, due_date=FIRST)
    lending.cancel(desk.uow, occasion(today=day), loan_id, on=day, reason="งด")
    assert len(ledger(desk, 2570)) == carried


def test_a_loan_that_is_kept_for_years_is_in_the_book_of_each(desk):
    lent_on(desk, desk.asset(), TODAY)
    assert [len(ledger(desk, year)) for year in (2568, 2569, 2570, 2571)] == [0, 1, 1, 1]


@pytest.fixture
def mixed(desk):
    """Slips 1 to 5: overdue, open, returned, cancelled, and a citizen's of another division."""
    asset, tools = desk.asset(90, code="400-52-0001"), desk.asset(9, name="สว่าน", division_id=3)
    desk.lent((asset, 1), due_date=TODAY)
    desk.lent((asset, 1), due_date=TODAY + 9 * DAY)
    desk.take_back(desk.lent((asset, 1)), 1)
    cancelled = desk.approved((asset, 1))
    lending.cancel(desk.uow, occasion(), cancelled, on=TODAY, reason="งด")
    desk.approved((tools, 1), borrower_kind=BorrowerKind.CITIZEN)
    return desk


@pytest.mark.parametrize(
    ("which", "found"),
    [
        ({}, "12345"),
        ({"state": LedgerState.OPEN}, "12"),
        ({"state": LedgerState.OVERDUE}, "1"),
        ({"state": LedgerState.RETURNED}, "3"),
        ({"state": LedgerState.CANCELLED}, "4"),
        ({"division_id": DivisionId(3)}, "5"),
        ({"borrower_kind": BorrowerKind.CITIZEN}, "5"),
        ({"text": "สว่าน"}, "5"),
        ({"text": "400/52/0001"}, "1234"),
        ({"text": "สมหญิง", "state": LedgerState.OPEN, "division_id": DivisionId(2)}, "12"),
        ({"text": "ไม่มี"}, ""),
    ],
)
def test_the_ledger_is_filtered(mixed, which, found):
    assert slips(ledger(mixed, today=TODAY + DAY, **which)) == list(found)


def test_a_filter_also_holds_for_what_is_carried_forward(mixed):
    rows = ledger(mixed, 2570, FIRST, state=LedgerState.OVERDUE)
    assert slips(rows) == ["1", "2"]
    assert all(row.is_carried_forward for row in rows)


def test_pages_run_on_from_what_is_carried_forward_into_the_years_own(desk):
    asset = desk.asset(90)
    for _ in range(3):
        lent_on(desk, asset, LAST, due=FIRST)
    for _ in range(4):
        lent_on(desk, asset, FIRST)
    for which in ({}, {"division_id": DivisionId(2)}):
        pages = desk.queries.loans.ledger(LedgerFilter(fiscal_year=2570, **which), FIRST)
        whole = [row.line_id for row in pages.page(0, 99)]
        cut = [row.line_id for start in (0, 2, 4, 6) for row in pages.page(start, 2)]
        assert pages.count() == 7
        assert cut == whole == sorted(whole)
        assert pages.page(7, 5) == []


def test_a_year_without_a_book_is_empty(desk):
    assert ledger(desk, 2500) == []


PLAINLY_CARRIED = """
SELECT line.id FROM loan_line AS line JOIN loan ON loan.id = line.loan_id
WHERE line.ledger_year < :year AND (line.back_on IS NULL OR line.back_on >= :begins)
AND NOT (loan.stage IN ('cancelled', 'not_collected') AND loan.last_act_on < :begins)
ORDER BY line.ledger_year, line.ledger_no
"""


@pytest.mark.parametrize("year", [2568, 2569, 2570, 2571, 2575])
def test_r213_what_is_found_by_index_to_be_carried_forward_is_what_had_not_ended(lived, year):
    book = opened(lived.root)
    facts = {"year": year, "begins": first_day(year).isoformat()}
    with sqlite3.connect(lived.database) as plain:
        wanted = [each for (each,) in plain.execute(PLAINLY_CARRIED, facts)]
    plain.close()
    pages = book.queries.loans.ledger(LedgerFilter(fiscal_year=year), TODAY)
    rows = pages.page(0, 10_000)
    assert [row.line_id for row in rows if row.is_carried_forward] == wanted
    book.close()
