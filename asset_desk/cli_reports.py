"""Reports from the command line: the question that the arguments ask, and who writes the answer."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from asset_desk.cli_report_arguments import period_of
from asset_desk.domain.assets import CATEGORIES, DivisionId
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.reporting import Question
from asset_desk.services.queries import Queries
from asset_desk.thai_dates import bangkok_day, utc_now

Writer = Callable[[Queries, Question, Path], dict[str, Any]]
"""Writes a report into a file, and gives what is told of it."""


def write_report(queries: Queries, asked: argparse.Namespace) -> dict[str, Any]:
    """Write the report that the arguments ask for, and give what is told of it."""
    question = question_of(queries, asked, bangkok_day(utc_now()))
    write = WRITERS[asked.what][asked.format]
    period = question.period
    told = {"first": period.first, "last": period.last, "as_of": question.as_of}
    return {"fiscal_year": period.fiscal_year, **told, **write(queries, question, asked.out)}


def question_of(queries: Queries, asked: argparse.Namespace, today: date) -> Question:
    """The question; refused when it names what the book has never had."""
    kind = asked.borrower_kind
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
    from asset_desk.exports.files import written_whole
    from asset_desk.papers.statistics_facts import statistics_facts

    facts = statistics_facts(queries, question)
    with written_whole(out) as file:
        file.write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return {"slips": facts["figures"]["slips"], "journal": facts["journal"]}


WRITERS: Mapping[str, Mapping[str, Writer]] = {"statistics": {"json": _statistics_json}}
"""Who writes which report in which format."""
