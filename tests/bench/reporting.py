"""What a year's report waits for, against the same questions written by hand."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

from asset_desk.domain.periods import whole_year
from asset_desk.domain.reporting import Question
from asset_desk.services.report_rows import Grouping
from asset_desk.store.book import Book
from tests.bench import reporting_by_hand as by_hand
from tests.bench.books import TODAY
from tests.bench.measuring import Figure, compare
from tests.bench.reading import YEAR

TURNS = 5
WHOLE = whole_year(YEAR - 1)
QUESTION = Question(period=WHOLE, as_of=TODAY)
"""The last fiscal year that is over: nothing that has happened since may count in it."""


def reporting_figures(book: Book) -> list[Figure]:
    """The counts of a fiscal year by month, and everything that its statistics show."""
    first, last = WHOLE.first.isoformat(), WHOLE.last.isoformat()
    reports = book.queries.reports
    with closing(sqlite3.connect(book.folder.database)) as connection:
        connection.execute("PRAGMA cache_size = -16000")

        def ask(sql: str, facts: dict[str, Any]) -> list[tuple[Any, ...]]:
            return connection.execute(sql, facts).fetchall()

        return [
            compare(
                "fiscal-year counts",
                lambda: reports.by_month(QUESTION),
                lambda: by_hand.counts(ask, first, last, YEAR - 1),
                turns=TURNS,
            ),
            compare(
                "fiscal-year statistics",
                lambda: statistics(book),
                lambda: by_hand.statistics(ask, first, last, YEAR - 1),
                turns=TURNS,
            ),
        ]


def statistics(book: Book) -> tuple[object, ...]:
    """Everything that the statistics of a fiscal year show."""
    reports = book.queries.reports
    return (
        reports.by_month(QUESTION),
        [reports.groups(QUESTION, by) for by in Grouping],
        reports.by_asset(QUESTION),
        reports.timeliness(QUESTION),
        reports.harms(QUESTION),
    )
