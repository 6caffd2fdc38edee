"""The figures of a report as they may be made public: of nobody in particular (point 16).

No name, number, phone or address of a person, and no group so small that everybody would know who
is meant: groups of people with fewer than three slips are counted together, so that the totals
stay what they are.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.loans import LoanId
from asset_desk.domain.reporting import Figures, Question, Timeliness, total
from asset_desk.services.queries import Pages, Queries
from asset_desk.services.report_queries import ReportQueries
from asset_desk.services.report_rows import (
    AssetUseRow,
    Counted,
    Grouping,
    GroupRow,
    HarmRow,
    MonthFigures,
    SlipRow,
)
from asset_desk.services.year_rows import JournalHead, OutRow

LEAST = 3
"""So many slips a group of people has at least, if it is to be named."""

NO_LOAN = LoanId(0)
"""Stands for the loan that a public row is not told of."""

OTHERS = "others"
OTHERS_NAME = "กลุ่มอื่นรวมกัน"
OUTSIDERS_NAME = "หน่วยงานและบุคคลภายนอก"

_OF_PEOPLE = frozenset({Grouping.BORROWER_KIND, Grouping.BORROWER_UNIT, Grouping.WORK_TYPE})


def public_queries(queries: Queries) -> Queries:
    """The same book, of whose reports only what may be made public is told."""
    return cast("Queries", _PublicQueries(queries))


@dataclass(frozen=True, slots=True)
class PublicReports:
    """Answers as ReportQueries does. `divisions` are the office's own, which may be named."""

    within: ReportQueries
    divisions: Collection[str]

    def head_on(self, day: date, last_act: int | None = None) -> JournalHead:
        """Where the journal stood at the end of a day, in Bangkok; at `last_act` at the latest."""
        return self.within.head_on(day, last_act)

    def figures(self, question: Question) -> Figures:
        """The figures of the whole period; refused where a filter leaves too few people."""
        self._check(question)
        return self.within.figures(question)

    def by_month(self, question: Question) -> Sequence[MonthFigures]:
        """The figures of each month that the period touches."""
        self._check(question)
        return self.within.by_month(question)

    def groups(self, question: Question, by: Grouping) -> Sequence[GroupRow]:
        """The figures of each group; small groups of people are one."""
        self._check(question)
        rows = self.within.groups(question, by)
        if by is Grouping.BORROWER_UNIT:
            inside = [row for row in rows if row.name in self.divisions]
            rows = [*inside, *_one([r for r in rows if r not in inside], OUTSIDERS_NAME)]
        return safe_groups(rows) if by in _OF_PEOPLE else rows

    def by_asset(self, question: Question) -> Sequence[AssetUseRow]:
        """Every asset owned within the period."""
        self._check(question)
        return self.within.by_asset(question)

    def timeliness(self, question: Question) -> Timeliness:
        """How what was lent came back."""
        self._check(question)
        return self.within.timeliness(question)

    def harms(self, question: Question) -> Sequence[HarmRow]:
        """What was damaged, lost or settled, and nobody's name."""
        self._check(question)
        rows = self.within.harms(question)
        return [
            replace(row, loan_id=NO_LOAN, borrower="", slip_no="", document_no="") for row in rows
        ]

    def slips(self, question: Question, counted: Counted) -> Pages[SlipRow]:  # noqa: ARG002 - the shape of ReportQueries
        """None: a slip names its borrower."""
        return _NoSlips()

    def out(self, question: Question) -> Sequence[OutRow]:
        """What was out, and nobody's name, place or purpose."""
        self._check(question)
        return [
            replace(
                row,
                loan_id=NO_LOAN,
                borrower="",
                borrower_unit="",
                slip_no="",
                place="",
                purpose="",
            )
            for row in self.within.out(question)
        ]

    def _check(self, question: Question) -> None:
        if (question.borrower_kind, question.borrower_unit, question.work_type) == (None,) * 3:
            return
        if 0 < self.within.figures(question).slips < LEAST:
            raise DeskError(Refusal.TOO_FEW_TO_BE_PUBLIC, least=LEAST)


def safe_groups(rows: Sequence[GroupRow]) -> Sequence[GroupRow]:
    """The groups with the small ones together; one that would still be small takes another in."""
    by_size = sorted(rows, key=lambda row: row.figures.slips)
    small = [row for row in by_size if row.figures.slips < LEAST]
    if not small:
        return rows
    while sum(row.figures.slips for row in small) < LEAST and len(small) < len(by_size):
        small.append(by_size[len(small)])
    return [*(row for row in rows if row not in small), *_one(small, OTHERS_NAME)]


def _one(rows: Sequence[GroupRow], name: str) -> list[GroupRow]:
    """Groups counted together."""
    if not rows:
        return []
    figures = total(row.figures for row in rows)
    return [GroupRow(key=OTHERS, name=name, figures=figures)]


def is_public(queries: Queries) -> bool:
    """Whether these are the queries of a publication copy."""
    return isinstance(queries, _PublicQueries)


class _PublicQueries:
    """Everything but the reports is answered by the book itself."""

    def __init__(self, within: Queries) -> None:
        self._within = within

    def __getattr__(self, name: str) -> object:
        return getattr(self._within, name)

    @property
    def reports(self) -> PublicReports:
        """The figures of nobody in particular."""
        divisions = {each.name for each in self._within.office.divisions()}
        return PublicReports(self._within.reports, divisions)


class _NoSlips:
    def count(self) -> int:
        """Nothing."""
        return 0

    def page(self, offset: int, limit: int) -> Sequence[SlipRow]:  # noqa: ARG002 - the shape of Pages
        """Nothing."""
        return ()
