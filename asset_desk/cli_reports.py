"""Reports from the command line: the question that the arguments ask, and who writes the answer."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from asset_desk.cli_report_arguments import period_of
from asset_desk.domain.assets import CATEGORIES, DivisionId
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.reporting import Question, ReportKind, asked_of
from asset_desk.services.public_reports import is_public, public_queries
from asset_desk.services.queries import Queries
from asset_desk.thai_dates import bangkok_day, utc_now

if TYPE_CHECKING:
    from asset_desk.papers.report_papers import ReportPapers

Writer = Callable[[Queries, Question, Path], dict[str, Any]]
"""Writes a report into a file, and gives what is told of it."""


def write_report(queries: Queries, asked: argparse.Namespace) -> dict[str, Any]:
    """Write the report that the arguments ask for, and give what is told of it."""
    question = question_of(queries, asked, bangkok_day(utc_now()))
    if asked.what == "summary":
        question = asked_of(ReportKind.YEAR_END_SUMMARY, question)
    write = WRITERS[asked.what][asked.format]
    queries = public_queries(queries) if asked.public else queries
    period = question.period
    told = {"first": period.first, "last": period.last, "as_of": question.as_of}
    return {"fiscal_year": period.fiscal_year, **told, **write(queries, question, asked.out)}


def question_of(queries: Queries, asked: argparse.Namespace, today: date) -> Question:
    """The question; refused when it names what the book has never had, or a day to come."""
    kind = asked.borrower_kind
    if asked.as_of is not None and asked.as_of > today:
        raise DeskError(Refusal.DAY_IN_THE_FUTURE, field="as_of", day=asked.as_of)
    return Question(
        period=period_of(asked, today),
        as_of=asked.as_of or today,
        division_id=_division(queries, asked.division),
        category=_category(asked.category),
        borrower_kind=BorrowerKind(kind) if kind else None,
        work_type=_work_type(queries, asked.work_type),
    )


def _division(queries: Queries, named: str | None) -> DivisionId | None:
    if named is None:
        return None
    for division in queries.office.divisions():
        if named.strip() in (division.name, str(division.division_id)):
            return division.division_id
    raise DeskError(Refusal.REPORT_FILTER_UNKNOWN, value=named)


def _category(named: str | None) -> str | None:
    if named is None or named in CATEGORIES:
        return named
    raise DeskError(Refusal.CATEGORY_UNKNOWN, category=named)


def _work_type(queries: Queries, named: str | None) -> str | None:
    if named is None or named in {each.name for each in queries.office.all_work_types()}:
        return named
    raise DeskError(Refusal.REPORT_FILTER_UNKNOWN, value=named)


def _statistics_json(queries: Queries, question: Question, out: Path) -> dict[str, Any]:
    from asset_desk.papers.statistics_facts import statistics_facts

    return _json(statistics_facts(queries, question), out)


def _summary_json(queries: Queries, question: Question, out: Path) -> dict[str, Any]:
    from asset_desk.papers.summary_facts import summary_facts

    return _json(summary_facts(queries, question), out)


def _json(facts: Mapping[str, Any], out: Path) -> dict[str, Any]:
    from asset_desk.exports.files import written_whole

    with written_whole(out) as file:
        file.write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return {"slips": facts["figures"]["slips"], "journal": facts["journal"]}


def _papers(queries: Queries) -> ReportPapers:
    from asset_desk.papers import Papers

    papers = Papers(queries, utc_now)
    return papers.public if is_public(queries) else papers.reports


def _pdf(kinds: Sequence[ReportKind]) -> Writer:
    def write(queries: Queries, question: Question, out: Path) -> dict[str, Any]:
        return {"pages": _papers(queries).pdf(kinds, question, out)}

    return write


def _xlsx(kinds: Sequence[ReportKind]) -> Writer:
    def write(queries: Queries, question: Question, out: Path) -> dict[str, Any]:
        return {"rows": _papers(queries).xlsx(kinds, question, out)}

    return write


STATISTICS = (
    *(ReportKind.MONTHLY, ReportKind.BY_CATEGORY, ReportKind.BY_DIVISION, ReportKind.BY_BORROWER),
    *(ReportKind.BY_WORK_TYPE, ReportKind.BY_ASSET, ReportKind.TIMELINESS, ReportKind.HARM),
)
"""The reports that the statistics of a period are made of; MONTHLY is of any period."""

SUMMARY = (ReportKind.YEAR_END_SUMMARY,)
WRITERS: Mapping[str, Mapping[str, Writer]] = {
    "statistics": {"json": _statistics_json, "xlsx": _xlsx(STATISTICS), "pdf": _pdf(STATISTICS)},
    "summary": {"json": _summary_json, "xlsx": _xlsx(SUMMARY), "pdf": _pdf(SUMMARY)},
}
"""Who writes which report in which format."""
