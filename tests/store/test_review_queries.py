"""What a review round shows of the year's book, and of what was said and done in it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest

from asset_desk.domain.extensions import Extension
from asset_desk.domain.follow_ups import Channel, FollowUp
from asset_desk.domain.manual import Concern
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.review import RoundStage
from asset_desk.domain.work_rules import WaivableRule
from asset_desk.services import follow_up
from asset_desk.services.waivers import waive_rule
from tests.builders import TODAY, occasion, pages_of
from tests.review_desk import begin_review, drafted, opened_round
from tests.store.books import opened, reverse_last
from tests.store.plain_report import PlainReport

HARMED = (
    "SELECT count(DISTINCT loan_id) FROM moved WHERE kind = 'taken_back' "
    "AND place IN ('damaged', 'lost') AND day BETWEEN :first AND :last AND line_id IN ("
    "SELECT line_id FROM moved WHERE kind = 'taken_back' AND place IN ('damaged', 'lost') "
    "GROUP BY line_id HAVING sum(quantity) > 0)"
)
WAIVED = (
    "SELECT count(DISTINCT loan_id) FROM waiver WHERE waived_on BETWEEN :first AND :last "
    "AND act_no IN (SELECT no FROM known)"
)
EXTENDED = (
    "SELECT count(DISTINCT loan_id) FROM extension WHERE decided_on BETWEEN :first AND :last "
    "AND act_no IN (SELECT no FROM known) AND act_no NOT IN (SELECT no FROM undone)"
)


def figures(desk, year: int = 2569, as_of: date = TODAY):
    found = desk.queries.reviews.figures(year, as_of)
    return {each.concern: (each.slips, each.units) for each in found}


def plain(book: sqlite3.Connection, year: int = 2569, as_of: date = TODAY):
    """The same in plain SQL."""
    first, last = f"{year - 544}-10-01", f"{year - 543}-09-30"
    report = PlainReport(book, first, last, as_of.isoformat())
    counted, times = report.figures(), report.timeliness()

    def slips(sql: str) -> int:
        return book.execute(sql, {"first": first, "last": last}).fetchone()[0]

    late = counted["overdue_slips"] + times["closed"] - times["on_time"]
    return {
        Concern.LENT: (counted["slips"], counted["units"]),
        Concern.OVERDUE: (late, None),
        Concern.CHASED_LATE: (times["followed_up_late"] + times["follow_ups_missed"], None),
        Concern.HARMED: (slips(HARMED), counted["damaged"] + counted["lost"]),
        Concern.WAIVED: (slips(WAIVED), None),
        Concern.EXTENDED: (slips(EXTENDED), None),
    }


def plain_of(desk, **given):
    """The same of a copy of a desk's book."""
    with closing(sqlite3.connect(":memory:")) as book:
        book.deserialize(pages_of(desk.engine))
        return plain(book, **given)


@pytest.fixture
def eventful_desk(desk):
    """A year with late, lost, chased, extended and waived loans, some of it taken back again."""
    chairs = desk.asset(200)

    def lent(days_ago: int, length: int = 2, quantity: int = 3):
        day = TODAY - timedelta(days=days_ago)
        return desk.lent(
            (chairs, quantity), on=day, from_date=day, due_date=day + timedelta(days=length)
        )

    desk.take_back(lent(60), 3, on=TODAY - timedelta(days=50))
    desk.take_back(lent(60), ReturnCount(1, 1, 1, "ขาหัก"), on=TODAY - timedelta(days=59))
    wrong = lent(40)
    desk.take_back(wrong, ReturnCount(0, 3, 0, "นับผิด"), on=TODAY - timedelta(days=39))
    reverse_last(desk, wrong)
    desk.take_back(wrong, 3, on=TODAY - timedelta(days=38))
    asked = FollowUp(on=TODAY, by_whom="มาลี", channel=Channel.TELEPHONE, answer="จะคืนพรุ่งนี้")
    follow_up.follow_up(desk.uow, occasion(), lent(30), asked)
    lent(25)
    longer = Extension(
        on=TODAY,
        seen_due_date=TODAY + timedelta(days=1),
        new_due_date=TODAY + timedelta(days=4),
        reason="ฝนตก",
    )
    for is_wrong in (False, True):
        loan = lent(1)
        follow_up.extend(desk.uow, occasion(), loan, longer)
        if is_wrong:
            reverse_last(desk, loan)
    desk.sql("UPDATE work_type SET longest_days = 1 WHERE id = 1")
    waived = desk.requested((chairs, 1))
    waive_rule(
        desk.uow, occasion(), waived, WaivableRule.LONGEST_DAYS, on=TODAY, reason="งานเร่งด่วน"
    )
    return desk


def test_the_figures_of_a_year_are_those_of_plain_sql(eventful_desk):
    found = figures(eventful_desk)
    assert found == plain_of(eventful_desk)
    assert found == {
        Concern.LENT: (7, 21),
        Concern.OVERDUE: (4, None),
        Concern.CHASED_LATE: (3, None),
        Concern.HARMED: (1, 2),
        Concern.WAIVED: (1, None),
        Concern.EXTENDED: (1, None),
    }


@pytest.mark.parametrize("days_ago", [1, 20, 45, 100])
def test_the_figures_as_of_a_past_day_are_those_of_that_day(eventful_desk, days_ago):
    as_of = TODAY - timedelta(days=days_ago)
    assert figures(eventful_desk, as_of=as_of) == plain_of(eventful_desk, as_of=as_of)


@pytest.mark.parametrize("year", [2568, 2570])
def test_another_year_counts_nothing_of_this_one(eventful_desk, year):
    assert all(slips == 0 for slips, _ in figures(eventful_desk, year).values())


def test_a_book_in_which_everything_was_done_counts_as_plain_sql_does(lived):
    book = opened(lived.root)
    found = figures(book)
    book.close()
    with closing(sqlite3.connect(lived.database)) as copy:
        assert found == plain(copy)


def test_a_page_has_everything_of_its_round_and_nothing_of_another(desk):
    round_id = begin_review(desk)
    committee_id = desk.queries.reviews.rounds()[0].committee_id
    other = opened_round(desk, committee_id, fiscal_year=2570)
    version_id = drafted(desk, round_id)
    page = desk.queries.reviews.page(round_id, TODAY)
    assert (page.round.draft_id, page.committee_name) == (
        version_id,
        desk.queries.committees.committees()[0].name,
    )
    assert (page.facts.comments, page.facts.open_comments, page.facts.meetings_held) == (2, 0, 2)
    assert [each.meeting_no for each in page.meetings] == ["1/2569", "2/2569"]
    assert page.stage is RoundStage.PROPOSING
    empty = desk.queries.reviews.page(other, TODAY)
    assert (empty.comments, empty.meetings, empty.steps) == ((), (), ())
    assert empty.stage is RoundStage.DRAFTING


def test_a_meeting_of_a_later_day_is_not_held_yet_as_of_an_earlier_one(desk):
    round_id = begin_review(desk)
    page = desk.queries.reviews.page(round_id, TODAY - timedelta(days=9))
    assert page.facts.meetings_held == 0
    assert page.stage is RoundStage.DRAFTING
