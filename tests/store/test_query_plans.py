"""No list that is looked at every day reads a whole table."""

from __future__ import annotations

import re
from datetime import date

import pytest

from asset_desk.domain.assets import AssetId, DivisionId
from asset_desk.domain.loans import LoanId
from asset_desk.domain.office import BorrowerKind, PersonId
from asset_desk.services.rows import AssetFilter, LedgerFilter, LedgerState, LoanFilter, LoanList
from asset_desk.store import reading
from asset_desk.store.engine import database_of
from tests.builders import TODAY

TABLES = "loan|loan_line|line|asset|asset_balance|act|ledger_entry|posting|return_count|approval"
WHOLE = re.compile(rf"SCAN ({TABLES})(?! USING (COVERING )?INDEX)\b")

ASKS_ITSELF = "--"
"""How SQLite marks what the index of words asks of its own tables."""


@pytest.fixture
def run(desk):
    """Every question asked of the book, as it comes to the database."""
    connection, run = database_of(desk.engine).take(), []
    connection.set_trace_callback(
        lambda sql: None if sql.startswith(ASKS_ITSELF) else run.append(sql)
    )
    yield run
    connection.set_trace_callback(None)


@pytest.fixture
def plans(desk, run):
    """Gives the plan of every query run since the last time it was asked."""
    desk.lent((desk.asset(), 1))
    connection = database_of(desk.engine).take()
    run.clear()

    def gather() -> list[str]:
        queries = [sql for sql in run if sql.lstrip().startswith(("SELECT", "WITH"))]
        explained = [connection.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall() for sql in queries]
        run.clear()
        return [row[3] for plan in explained for row in plan]

    return gather


def looked_at(pages) -> None:
    pages.count()
    pages.page(0, 50)


QUESTIONS = {
    "home": lambda q: q.loans.home(TODAY),
    **{
        f"loans {which}": lambda q, which=which: looked_at(
            q.loans.loans(LoanFilter(which=which), TODAY)
        )
        for which in LoanList
        if which is not LoanList.ALL
    },
    "loan": lambda q: q.loans.page(LoanId(1), TODAY),
    "loans of a person": lambda q: looked_at(q.loans.loans_of(PersonId(1), TODAY)),
    "loan by slip": lambda q: q.loans.by_slip("1/2569"),
    "open loan": lambda q: q.loans.open_loan_of(AssetId(1)),
    "history of a loan": lambda q: q.loans.history(LoanId(1)),
    "last act of a loan": lambda q: q.loans.last_act(LoanId(1)),
    "months": lambda q: q.months.months(2569, TODAY),
    "what is open of a month": lambda q: q.months.open_at_end_of(TODAY),
    "ledger": lambda q: looked_at(q.loans.ledger(LedgerFilter(fiscal_year=2569), TODAY)),
    **{
        f"ledger {state}": lambda q, state=state: looked_at(
            q.loans.ledger(LedgerFilter(fiscal_year=2569, state=state), TODAY)
        )
        for state in LedgerState
    },
    **{
        f"ledger {name}": lambda q, which=which: looked_at(
            q.loans.ledger(LedgerFilter(fiscal_year=2569, **which), TODAY)
        )
        for name, which in {
            "found": {"text": "เก้าอี้ สมหญิง"},
            "of a division": {"division_id": DivisionId(2)},
            "of citizens": {"borrower_kind": BorrowerKind.CITIZEN},
        }.items()
    },
    **{
        f"loans {which} found": lambda q, which=which: looked_at(
            q.loans.loans(LoanFilter(which=which, text="เก้าอี้"), TODAY)
        )
        for which in LoanList
    },
    "people": lambda q: looked_at(q.office.people()),
    "calendar": lambda q: q.assets.month(AssetId(1), TODAY),
    "register": lambda q: looked_at(q.assets.assets(AssetFilter())),
    "out now": lambda q: looked_at(q.assets.assets(AssetFilter(is_out_now=True))),
    "found": lambda q: looked_at(q.assets.assets(AssetFilter(text="เก้าอี้"))),
    "asset": lambda q: q.assets.page(AssetId(1)),
    "asset by code": lambda q: q.assets.by_code("1-1"),
    "availability": lambda q: q.assets.availability(AssetId(1), TODAY, date(2026, 6, 1)),
    "history of an asset": lambda q: q.assets.history(AssetId(1)),
    "loans of an asset": lambda q: looked_at(q.assets.loans_of(AssetId(1))),
    "namesakes": lambda q: q.office.namesakes("สมชาย"),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_daily_question_is_answered_from_an_index(desk, plans, question):
    QUESTIONS[question](desk.queries)
    plan = plans()
    assert plan
    assert [step for step in plan if WHOLE.match(step)] == []


def test_a_query_that_reads_a_whole_table_is_found(desk, plans):
    reading.Reader(database_of(desk.engine)).rows("SELECT * FROM loan WHERE purpose = 'x'")
    assert [step for step in plans() if WHOLE.match(step)]


def test_a_question_asked_while_typing_starts_from_the_few_loans_that_wait(desk, plans):
    desk.queries.assets.availability(AssetId(1), TODAY, TODAY)
    assert any("SEARCH loan USING INDEX ix_loan_stage" in step for step in plans())


def test_the_home_board_is_one_question_beside_the_settings(desk, run):
    desk.queries.loans.home(TODAY)
    assert len(run) == 2


def test_a_page_of_the_register_is_two_questions_however_many_loans_wait(desk, run):
    asset = desk.asset(9)
    for _ in range(3):
        desk.approved((asset, 1))
    run.clear()
    (row,) = desk.queries.assets.assets(AssetFilter()).page(0, 50)
    assert (row.promised, row.in_store, len(run)) == (3, 9, 2)


@pytest.mark.parametrize("year", [2569, 2570])
def test_the_index_of_words_is_asked_once_as_a_ledger_is_searched(desk, run, year):
    desk.lent((desk.asset(name="เต็นท์ผ้าใบ"), 1))
    run.clear()
    pages = desk.queries.loans.ledger(LedgerFilter(fiscal_year=year, text="เต็นท์ สมหญิง ผ้าใบ"), TODAY)
    assert (pages.count(), len(pages.page(0, 50)), pages.count()) == (1, 1, 1)
    assert len([sql for sql in run if "MATCH" in sql]) == 1
    assert len(run) <= 8


def test_the_words_of_a_ledger_are_looked_for_only_among_the_loans_of_its_year(desk, run):
    desk.lent((desk.asset(name="เต็นท์ผ้าใบ"), 1))
    desk.queries.loans.ledger(LedgerFilter(fiscal_year=2569, text="เต็นท์"), TODAY).count()
    (found,) = [sql for sql in run if "MATCH" in sql]
    assert "rowid BETWEEN 1 AND 1" in found


@pytest.mark.parametrize("which", [LoanList.OUT, LoanList.CHASE_MISSED])
def test_a_list_of_loans_that_is_searched_is_read_once(desk, run, which):
    desk.lent((desk.asset(name="เต็นท์ผ้าใบ"), 1))
    run.clear()
    looked_at(desk.queries.loans.loans(LoanFilter(which=which, text="เต็นท์"), TODAY))
    assert len([sql for sql in run if "loan_search" in sql]) == 1
    assert not [sql for sql in run if "MATCH" in sql]


@pytest.mark.parametrize("which", [LoanList.ALL, LoanList.ENDED])
def test_the_newest_that_are_found_in_a_list_that_grows_for_ever_are_read_alone(desk, run, which):
    desk.lent((desk.asset(name="เต็นท์ผ้าใบ"), 1))
    run.clear()
    looked_at(desk.queries.loans.loans(LoanFilter(which=which, text="เต็นท์"), TODAY))
    counted, first = [sql for sql in run if "MATCH" in sql]
    assert "count(*)" in counted
    assert first.endswith("ORDER BY loan_search.rowid DESC LIMIT 50")


@pytest.mark.parametrize(
    ("question", "index"),
    [
        ("ledger", "ix_loan_called_off"),
        ("ledger found", "ix_loan_line_year"),
        ("ledger of citizens", "ix_loan_year"),
        ("loans chase_missed", "ix_loan_late"),
        ("history of an asset", "ix_ledger_entry_asset_act"),
    ],
)
def test_a_long_book_is_asked_by_the_indexes_made_for_it(desk, plans, question, index):
    QUESTIONS[question](desk.queries)
    assert any(index in step for step in plans())


def test_where_a_printed_book_begins_is_found_by_the_time_of_entry(desk, run, plans):
    pages = desk.queries.year.movements(2569)
    pages.count()
    assert any("ix_act_recorded" in step for step in plans())
