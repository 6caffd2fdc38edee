"""What the bench holds reports against answers the same questions."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.bench import reporting_by_hand as by_hand
from tests.bench.books import book_of
from tests.bench.reading import YEAR
from tests.bench.reporting import QUESTION, WHOLE


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    book = book_of(700, tmp_path_factory.mktemp("bench"))
    yield book
    book.close()


@pytest.fixture(scope="module")
def hand(book):
    with closing(sqlite3.connect(book.folder.database)) as connection:
        yield by_hand.statistics(
            lambda sql, facts: connection.execute(sql, facts).fetchall(),
            WHOLE.first.isoformat(),
            WHOLE.last.isoformat(),
            YEAR - 1,
        )


def test_the_months_by_hand_are_those_of_the_desk(book, hand):
    months = [each.figures for each in book.queries.reports.by_month(QUESTION)]
    assert hand["lent"]
    assert [row[1:] for row in hand["lent"]] == [
        (each.slips, each.lines, each.units) for each in months if each.slips
    ]
    assert [row[1:] for row in hand["back"]] == [
        (each.returned, each.damaged, each.lost) for each in months if each.returned or each.lost
    ]
    assert [row[1] for row in hand["settled"]] == [each.settled for each in months if each.settled]
    assert hand["out"] == [months[0].out_before, months[-1].out_after]
    assert hand["harmed"] == [months[0].harmed_before, months[-1].harmed_after]
    assert [row[1:] for row in hand["late"]] == [
        (each.overdue, each.overdue_slips) for each in months if each.overdue
    ]


def test_how_it_came_back_by_hand_is_what_the_desk_says(book, hand):
    timeliness = book.queries.reports.timeliness(QUESTION)
    assert hand["closed"] == [(timeliness.closed, timeliness.on_time, timeliness.days_lent)]
    ((due, in_time, late, missed),) = hand["chased"]
    assert (due, in_time or 0, late or 0, missed or 0) == (
        timeliness.follow_ups_due,
        timeliness.followed_up_in_time,
        timeliness.followed_up_late,
        timeliness.follow_ups_missed,
    )
    assert len(hand["harms"]) == len(book.queries.reports.harms(QUESTION))
    used = {row.asset_id: (row.slips, row.units) for row in book.queries.reports.by_asset(QUESTION)}
    assert {row[0]: row[1:] for row in hand["used"]} == {
        asset_id: found for asset_id, found in used.items() if found[0]
    }
