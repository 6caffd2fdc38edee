"""A report reads what its period holds, and never a whole book."""

from __future__ import annotations

import re
from datetime import date

import pytest

from asset_desk.domain.periods import whole_year
from asset_desk.domain.reporting import Question
from asset_desk.services.report_rows import Counted, Grouping
from tests.builders import TODAY

TABLES = "act|e|p|line|own|loan|loan_line|ledger_entry|posting"
"""Those that grow with the book, by each name that they bear in a report."""
WHOLE = re.compile(rf"SCAN ({TABLES})\b(?! USING INDEX)|SEARCH ({TABLES}) USING AUTOMATIC")
NOW = Question(period=whole_year(2569), as_of=TODAY)
THEN = Question(period=whole_year(2569), as_of=date(2026, 5, 1))


@pytest.fixture
def plans(desk):
    """Gives the plan of every query run since the last time it was asked."""
    desk.take_back(desk.lent((desk.asset(), 2)), 1)
    connection, run = desk.engine.raw_connection().driver_connection, []
    connection.set_trace_callback(run.append)

    def gather() -> list[str]:
        queries = [sql for sql in run if sql.lstrip().startswith(("SELECT", "WITH"))]
        explained = [connection.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall() for sql in queries]
        run.clear()
        return [row[3] for plan in explained for row in plan]

    yield gather
    connection.set_trace_callback(None)


QUESTIONS = {
    "figures": lambda reports, question: reports.figures(question),
    "months": lambda reports, question: reports.by_month(question),
    **{
        f"by {by}": lambda reports, question, by=by: reports.groups(question, by) for by in Grouping
    },
    "assets": lambda reports, question: reports.by_asset(question),
    "timeliness": lambda reports, question: reports.timeliness(question),
    "harms": lambda reports, question: reports.harms(question),
    "out": lambda reports, question: reports.out(question),
    **{
        f"slips {counted}": lambda reports, question, counted=counted: reports.slips(
            question, counted
        ).page(0, 100)
        for counted in Counted
    },
}


@pytest.mark.parametrize("question", [NOW, THEN], ids=["now", "as of a past day"])
@pytest.mark.parametrize("asked", QUESTIONS)
def test_a_report_is_answered_from_indexes(desk, plans, asked, question):
    QUESTIONS[asked](desk.queries.reports, question)
    plan = plans()
    assert plan
    assert [step for step in plan if WHOLE.match(step)] == []


def test_a_report_that_reads_a_whole_table_is_found(desk, plans):
    reader = desk.queries.reports._reader
    reader.rows("WITH every AS (SELECT * FROM act) SELECT * FROM every")
    assert [step for step in plans() if WHOLE.match(step)]
