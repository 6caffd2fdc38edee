"""The year-end summary under stable names: a year's statistics beside two earlier years."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from asset_desk.domain.periods import whole_year
from asset_desk.domain.reporting import Question, ReportKind, asked_of
from asset_desk.papers.statistics_facts import statistics_facts
from asset_desk.papers.summary_tables import YEARS
from asset_desk.services.journalling import plain
from asset_desk.services.queries import Queries
from asset_desk.services.report_queries import held

_SHOWN = ("fiscal_year", "figures", "timeliness")


def summary_facts(queries: Queries, question: Question) -> dict[str, Any]:
    """The statistics of the fiscal year, the years compared, what is out, and the texts."""
    asked = held(queries.reports, asked_of(ReportKind.YEAR_END_SUMMARY, question))
    last = asked.period.fiscal_year
    facts = statistics_facts(queries, asked)
    years = range(last - YEARS + 1, last)
    earlier = [_of_year(queries, asked, year) for year in years]
    return facts | {
        "years": [*earlier, {name: facts[name] for name in _SHOWN}],
        "out": plain(queries.reports.out(asked)),
        "texts": plain(queries.year_texts.of(last)),
    }


def _of_year(queries: Queries, question: Question, year: int) -> Mapping[str, Any]:
    facts = statistics_facts(queries, replace(question, period=whole_year(year)))
    return {name: facts[name] for name in _SHOWN}
