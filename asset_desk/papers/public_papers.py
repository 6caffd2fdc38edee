"""The publication copy of a report: what its columns and signers would tell of people is left out.

The figures are those of `services.public_reports`; here the paper is made to fit them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from typing_extensions import override

from asset_desk.domain.reporting import Question
from asset_desk.exports.pdf import Out
from asset_desk.exports.public_card import write_card_pdf
from asset_desk.exports.report_paper import Part, ReportPaper, ReportRow, ReportTable
from asset_desk.papers.public_card import PUBLIC_MARK as PUBLIC_MARK
from asset_desk.papers.public_card import public_card
from asset_desk.papers.report_papers import Fonts, Kinds, ReportPapers
from asset_desk.services.public_reports import public_queries
from asset_desk.services.queries import Queries

PERSONAL = frozenset({"ผู้ยืม", "ผู้ยืม/สังกัด", "สถานที่ใช้", "เลขที่ใบยืม", "เลขที่เอกสาร"})
"""Headings of the columns that are left out."""


class PublicReportPapers(ReportPapers):
    """Makes the same reports as publication copies."""

    def __init__(self, queries: Queries, clock: Callable[[], datetime], fonts: Fonts) -> None:
        super().__init__(public_queries(queries), clock, fonts)

    @override
    def file_name(self, kinds: Kinds, question: Question, suffix: str) -> str:
        """The name of the report with ฉบับเผยแพร่ before its suffix."""
        name = super().file_name(kinds, question, suffix)
        end = f".{suffix.removeprefix('.')}"
        return f"{name.removesuffix(end)} {PUBLIC_MARK}{end}"

    @override
    def papers(
        self, kinds: Kinds, question: Question, *, has_thai_digits: bool | None = None
    ) -> list[ReportPaper]:
        """What the reports say of nobody in particular."""
        papers = super().papers(kinds, question, has_thai_digits=has_thai_digits)
        return [public_paper(each) for each in papers]

    def card(self, question: Question, out: Out, *, has_thai_digits: bool | None = None) -> None:
        """Write the picture for a post as a PDF of one page, for a question of any period."""
        usual = self._queries.office.preferences().ledger_thai_digits
        digits = usual if has_thai_digits is None else has_thai_digits
        card = public_card(self._queries, question, has_thai_digits=digits)
        write_card_pdf(card, out, self._fonts())


def public_paper(paper: ReportPaper) -> ReportPaper:
    """The paper without the columns that are of persons, and without anybody to sign it."""
    return replace(
        paper,
        under=f"{paper.under} ({PUBLIC_MARK})",
        parts=tuple(_public_part(part) for part in paper.parts),
        signers=(),
    )


def _public_part(part: Part) -> Part:
    if not isinstance(part, ReportTable):
        return part
    kept = [n for n, column in enumerate(part.columns) if column.title not in PERSONAL]
    if len(kept) == len(part.columns):
        return part
    return replace(
        part,
        columns=tuple(part.columns[number] for number in kept),
        rows=[_public_row(row, kept) for row in part.rows],
        totals=tuple(part.totals[number] for number in kept) if part.totals else (),
        charts=tuple(
            replace(
                chart,
                columns=tuple(kept.index(number) for number in chart.columns),
                names=kept.index(chart.names),
            )
            for chart in part.charts
        ),
    )


def _public_row(row: ReportRow, kept: list[int]) -> ReportRow:
    return replace(row, cells=tuple(row.cells[number] for number in kept), names=(), key="")
