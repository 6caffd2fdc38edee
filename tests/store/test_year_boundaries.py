"""Where one fiscal year's control ledger ends and the next begins: DOMAIN 11, points 1 and 12."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from asset_desk.services import lending
from asset_desk.services.rows import LedgerFilter
from tests.builders import occasion

LAST, FIRST = date(2026, 9, 30), date(2026, 10, 1)
DAY = timedelta(days=1)


def lines(desk, year, today=FIRST + 30 * DAY):
    pages = desk.queries.loans.ledger(LedgerFilter(fiscal_year=year), today)
    return [(row.slip_no, row.is_carried_forward) for row in pages.page(0, 100)]


def movements(desk, year):
    pages = desk.queries.year.movements(year)
    return [(row.slip_no, row.is_brought_forward) for row in pages.page(0, 100)]


def lent(desk, on, quantity=2):
    return desk.lent((desk.asset(5), quantity), on=on, from_date=on, due_date=FIRST + 5 * DAY)


@pytest.fixture(params=[lines, movements], ids=["lines", "movements"])
def book(request):
    """The ledger in both of its forms."""
    return request.param


def test_point_01_30_september_is_the_old_year_and_1_october_the_new(desk, book):
    lent(desk, LAST), lent(desk, FIRST)
    assert book(desk, 2569) == [("บย.1/2569", False)]
    assert book(desk, 2570) == [("บย.1/2569", True), ("บย.1/2570", False)]


def test_point_12_what_came_back_whole_on_30_september_is_not_carried(desk, book):
    desk.take_back(lent(desk, LAST - DAY), 2, on=LAST)
    assert book(desk, 2570) == []


def test_point_12_what_came_back_on_1_october_was_still_out_on_30_september(desk, book):
    desk.take_back(lent(desk, LAST - DAY), 2, on=FIRST)
    assert book(desk, 2570)[0] == ("บย.1/2569", True)


def test_point_12_what_came_back_in_part_on_30_september_is_carried(desk, book):
    desk.take_back(lent(desk, LAST - DAY), 1, on=LAST)
    assert book(desk, 2570) == [("บย.1/2569", True)]


def test_point_12_what_is_out_over_two_year_ends_is_carried_twice(desk, book):
    lent(desk, date(2026, 5, 20))
    assert [book(desk, year)[0] for year in (2570, 2571)] == [("บย.1/2569", True)] * 2


def test_point_03_a_cancelled_slip_stays_in_the_book_of_the_year_it_was_cancelled_in(desk, book):
    kept = desk.approved((desk.asset(5), 1), on=LAST, from_date=LAST, due_date=FIRST)
    lending.cancel(desk.uow, occasion(today=LAST), kept, on=LAST, reason="งด")
    assert book(desk, 2569) == [("บย.1/2569", False)]
    assert book(desk, 2570) == []


def test_point_12_both_forms_and_the_list_of_30_september_agree(desk):
    for on in (LAST - 9 * DAY, LAST, FIRST):
        desk.take_back(lent(desk, on, 3), 1, on=max(on, LAST))
    rows = desk.queries.year.movements(2570).page(0, 99)
    opening = [row for row in rows if row.is_brought_forward]
    listed = desk.queries.year.out_on(LAST)
    carried = [slip for slip, is_carried in lines(desk, 2570) if is_carried]
    assert [row.slip_no for row in opening] == carried == [row.slip_no for row in listed]
    assert sum(row.lent for row in opening) == sum(row.quantity for row in listed) == 4
