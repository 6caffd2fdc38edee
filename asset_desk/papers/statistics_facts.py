"""The statistics of a period under stable names, for checks and for offices with other systems."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from asset_desk.domain.periods import Period
from asset_desk.domain.reporting import Figures, Question, Timeliness
from asset_desk.exports.report_terms import MEANINGS
from asset_desk.services.journalling import plain
from asset_desk.services.queries import Queries
from asset_desk.services.report_queries import held
from asset_desk.services.report_rows import Grouping

_DERIVED = ("follow_ups_needless", "on_time_rate", "average_days")


def statistics_facts(queries: Queries, question: Question) -> dict[str, Any]:
    """Every figure of the report, as plain JSON; asked for again, it is the same to the letter."""
    reports, office = queries.reports, queries.office.office()
    question = held(reports, question)
    facts = {
        "office": office.full_name if office else "",
        "fiscal_year": question.period.fiscal_year,
        "period": _period(question.period),
        "as_of": question.as_of,
        "closing_day": question.closing_day,
        "journal": asdict(reports.head_on(question.as_of, question.last_act)),
        "filters": _filters(question),
        "definitions": _definitions(),
        "figures": _figures(reports.figures(question)),
        "before": _compared(queries, question, question.period.before()),
        "year_before": _compared(queries, question, question.period.year_before()),
        "months": _months(queries, question),
        "groups": {by.value: _groups(queries, question, by) for by in Grouping},
        "assets": [asdict(row) for row in reports.by_asset(question)],
        "timeliness": _timeliness(reports.timeliness(question)),
        "harms": [asdict(row) for row in reports.harms(question)],
    }
    return dict(plain(facts))


def _period(period: Period) -> dict[str, Any]:
    return {"kind": period.kind, "first": period.first, "last": period.last}


def _filters(question: Question) -> dict[str, Any]:
    names = ("division_id", "category", "borrower_kind", "work_type")
    return {name: getattr(question, name) for name in names}


def _definitions() -> dict[str, dict[str, str]]:
    """What each figure means, by the word that reports print for it."""
    return {
        term.name.lower(): {"word": term.value, "meaning": meaning}
        for term, meaning in MEANINGS.items()
    }


def _figures(figures: Figures) -> dict[str, int]:
    return {**asdict(figures), "opening": figures.opening, "closing": figures.closing}


def _timeliness(timeliness: Timeliness) -> dict[str, Any]:
    derived = {name: getattr(timeliness, name) for name in _DERIVED}
    return {**asdict(timeliness), **derived}


def _compared(queries: Queries, question: Question, period: Period) -> dict[str, Any]:
    """The same question about another period, read as of the same day."""
    figures = queries.reports.figures(replace(question, period=period))
    return {"period": _period(period), "figures": _figures(figures)}


def _months(queries: Queries, question: Question) -> list[dict[str, Any]]:
    return [
        {"month": each.month, "figures": _figures(each.figures)}
        for each in queries.reports.by_month(question)
    ]


def _groups(queries: Queries, question: Question, by: Grouping) -> list[dict[str, Any]]:
    rows = queries.reports.groups(question, by)
    return [
        {"key": each.key, "name": each.name, "figures": _figures(each.figures)} for each in rows
    ]
