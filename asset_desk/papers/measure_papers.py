"""The report on the measures: its text from the book, its figures from what the book counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.measures import BookLine, MeasureColumn, paragraphs
from asset_desk.domain.office import Office
from asset_desk.exports.measures_pdf import write_measures_pdf
from asset_desk.exports.measures_report import (
    EvidenceLine,
    ItemLine,
    MeasureCells,
    MeasuresPaper,
)
from asset_desk.exports.measures_xlsx import write_measures_xlsx
from asset_desk.exports.pdf import FontFiles, Out
from asset_desk.papers.measure_lines import as_of_text, book_lines, told_until
from asset_desk.papers.year_papers import seal_text
from asset_desk.services.measure_rows import MeasureRow
from asset_desk.services.queries import Queries
from asset_desk.thai_dates import bangkok_day, short_instant

REPORTER = "ผู้รายงาน"


class MeasurePapers:
    """Makes the report of one fiscal year. Raises OSError when a file cannot be written."""

    def __init__(
        self, queries: Queries, clock: Callable[[], datetime], fonts: Callable[[], FontFiles]
    ) -> None:
        self._queries, self._clock, self._fonts = queries, clock, fonts

    def pdf(self, fiscal_year: int, out: Out, *, as_of: date | None = None) -> int:
        """Write the report as a PDF and give its pages.

        The figures from the book are those of the end of `as_of`, or of today; what the office
        wrote is what it keeps now.
        """
        return write_measures_pdf(self._paper(fiscal_year, as_of), out, self._fonts())

    def xlsx(self, fiscal_year: int, out: Path, *, as_of: date | None = None) -> int:
        """Write the report as a workbook and give the rows of its table."""
        return write_measures_xlsx(self._paper(fiscal_year, as_of), out)

    def facts(self, fiscal_year: int, *, as_of: date | None = None) -> dict[str, Any]:
        """The report under stable names, for other programs."""
        day = as_of or bangkok_day(self._clock())
        rows, lines = self._rows(fiscal_year), book_lines(self._queries, fiscal_year, day)
        office = self._office()
        return {
            "report": "measures",
            "fiscal_year": fiscal_year,
            "office": office.full_name,
            "as_of": told_until(fiscal_year, day).isoformat(),
            "ita_items": [
                {"number": each.number, "wording": each.wording, "indicator": each.indicator}
                for each in self._queries.measures.items(fiscal_year)
            ],
            "measures": [_facts_of(row, lines) for row in rows],
        }

    def file_name(self, fiscal_year: int, suffix: str) -> str:
        """What the file is called."""
        return f"รายงานผลการดำเนินการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ {fiscal_year}.{suffix}"

    def _paper(self, fiscal_year: int, as_of: date | None) -> MeasuresPaper:
        day = as_of or bangkok_day(self._clock())
        rows, lines = self._rows(fiscal_year), book_lines(self._queries, fiscal_year, day)
        office = self._office()
        items = self._queries.measures.items(fiscal_year)
        return MeasuresPaper(
            office=office.full_name,
            place=_place(office),
            fiscal_year=fiscal_year,
            measures=tuple(_cells(row, lines) for row in rows),
            items=tuple(ItemLine(each.number, each.wording, each.indicator) for each in items),
            evidence=tuple(_evidence(rows)),
            signs=(REPORTER, office.clerk_title, office.head_title),
            book_head=as_of_text(fiscal_year, day),
            printed=short_instant(self._clock()),
            seal=seal_text(self._queries.year.head()),
            has_thai_digits=self._queries.office.preferences().slip_thai_digits,
        )

    def _rows(self, fiscal_year: int) -> Sequence[MeasureRow]:
        rows = self._queries.measures.of_year(fiscal_year)
        if not rows:
            raise DeskError(Refusal.MEASURES_NOT_BEGUN, year=fiscal_year)
        return rows

    def _office(self) -> Office:
        office = self._queries.office.office()
        if office is None:
            raise DeskError(Refusal.OFFICE_NAME_MISSING)
        return office


def _cells(row: MeasureRow, lines: Sequence[BookLine]) -> MeasureCells:
    number, text = row.measure.number, row.measure.text
    return MeasureCells(
        number=number,
        name=text.name,
        steps=paragraphs(text.steps),
        unit=paragraphs(text.unit),
        period=paragraphs(text.period),
        results=paragraphs(text.results),
        outcome=paragraphs(text.outcome),
        book_results=_said(lines, number, MeasureColumn.RESULTS),
        book_outcome=_said(lines, number, MeasureColumn.OUTCOME),
    )


def _said(lines: Sequence[BookLine], number: int, column: MeasureColumn) -> tuple[str, ...]:
    return tuple(each.text for each in lines if (each.number, each.column) == (number, column))


def _evidence(rows: Sequence[MeasureRow]) -> list[EvidenceLine]:
    return [
        EvidenceLine(file.number, file.file_name, file.sha256)
        for row in rows
        for file in row.evidence
        if file.stands
    ]


def _facts_of(row: MeasureRow, lines: Sequence[BookLine]) -> Mapping[str, Any]:
    measure = row.measure
    text = measure.text
    return {
        "number": measure.number,
        "name": text.name,
        **{
            name: list(paragraphs(getattr(text, name)))
            for name in ("steps", "unit", "period", "results", "outcome")
        },
        "book_results": list(_said(lines, measure.number, MeasureColumn.RESULTS)),
        "book_outcome": list(_said(lines, measure.number, MeasureColumn.OUTCOME)),
        "copied_from": measure.copied_from,
        "evidence": [
            {"file_name": each.file_name, "sha256": each.sha256, "size": each.size}
            for each in row.evidence
            if each.stands
        ],
    }


def _place(office: Office) -> str:
    district = f"อำเภอ{office.district.removeprefix('อำเภอ')}" if office.district else ""
    province = f"จังหวัด{office.province.removeprefix('จังหวัด')}" if office.province else ""
    return " ".join(part for part in (district, province) if part)
