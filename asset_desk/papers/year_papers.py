"""The papers of a fiscal year: printed ledger, what was out on 30 September, count sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from itertools import groupby
from pathlib import Path

from asset_desk import thai
from asset_desk.domain.fiscal_year import last_day
from asset_desk.exports.control_ledger import Progress
from asset_desk.exports.movement_ledger import MovementBook
from asset_desk.exports.pdf import FontFiles, Out
from asset_desk.exports.table_paper import TablePaper
from asset_desk.exports.table_pdf import write_table_pdf
from asset_desk.exports.table_xlsx import write_tables_xlsx
from asset_desk.exports.year_end import (
    NO_PLACE,
    CountLine,
    OutLine,
    OutPart,
    Printing,
    count_paper,
    out_paper,
)
from asset_desk.papers.movements import movement_lines
from asset_desk.papers.pages import chunks
from asset_desk.services.queries import Queries
from asset_desk.services.year_rows import CountFilter, CountRow, JournalHead, OutRow
from asset_desk.thai_dates import short_date, short_instant

SEAL_SHOWN = 12
Fonts = Callable[[], FontFiles]


class YearPapers:
    """Makes the papers of one fiscal year. Raises OSError when a file cannot be written."""

    def __init__(self, queries: Queries, clock: Callable[[], datetime], fonts: Fonts) -> None:
        self._queries, self._clock, self._fonts = queries, clock, fonts

    def movements_pdf(self, year: int, out: Out, *, progress: Progress | None = None) -> int:
        """Write the printed ledger of a year as a PDF and give its pages."""
        return write_table_pdf(self._movements(year), out, self._fonts(), progress=progress)

    def movements_xlsx(self, year: int, out: Path, *, progress: Progress | None = None) -> int:
        """Write the printed ledger of a year as a workbook and give its lines."""
        return write_tables_xlsx([self._movements(year)], out, progress=progress)

    def out_pdf(self, day: date, out: Out, *, progress: Progress | None = None) -> int:
        """Write what was out on a day, by borrower and by place, and give the pages."""
        paper = out_paper(self._out_parts(day), day, self._how())
        return write_table_pdf(paper, out, self._fonts(), progress=progress)

    def out_xlsx(self, day: date, out: Path, *, progress: Progress | None = None) -> int:
        """Write what was out on a day on two sheets, and give the lines of both."""
        how = self._how()
        papers = [out_paper([part], day, how) for part in self._out_parts(day)]
        return write_tables_xlsx(papers, out, progress=progress)

    def count_pdf(self, year: int, out: Out, *, progress: Progress | None = None) -> int:
        """Write the count sheet of a year, with the results recorded so far; gives the pages."""
        return write_table_pdf(self._count(year), out, self._fonts(), progress=progress)

    def count_xlsx(self, year: int, out: Path, *, progress: Progress | None = None) -> int:
        """Write the count sheet of a year as a workbook and give its lines."""
        return write_tables_xlsx([self._count(year)], out, progress=progress)

    def movements_file_name(self, year: int, suffix: str) -> str:
        """What the file is called, such as สมุดคุมรายการเคลื่อนไหว ปีงบประมาณ 2569.pdf."""
        return f"สมุดคุมรายการเคลื่อนไหว ปีงบประมาณ {year}.{suffix}"

    def out_file_name(self, day: date, suffix: str) -> str:
        """What the file is called, such as ทรัพย์สินระหว่างยืม 30 ก.ย. 2568.pdf."""
        return f"ทรัพย์สินระหว่างยืม {short_date(day)}.{suffix}"

    def count_file_name(self, year: int, suffix: str) -> str:
        """What the file is called, such as แบบตรวจนับ ปีงบประมาณ 2568.pdf."""
        return f"แบบตรวจนับ ปีงบประมาณ {year}.{suffix}"

    def _movements(self, year: int) -> TablePaper:
        how = self._how()
        pages = self._queries.year.movements(year)
        return MovementBook(
            office=how.office,
            fiscal_year=year,
            printed=how.printed,
            seal=how.seal,
            lines=movement_lines(pages),
            count=pages.count(),
            has_thai_digits=how.has_thai_digits,
        ).paper()

    def _count(self, year: int) -> TablePaper:
        pages = self._queries.year.count_sheet(CountFilter(fiscal_year=year))
        lines = (_count_line(row) for rows in chunks(pages) for row in rows)
        return count_paper(lines, pages.count(), year, last_day(year), self._how())

    def _out_parts(self, day: date) -> tuple[OutPart, OutPart]:
        lines = [_out_line(row) for row in self._queries.year.out_on(day)]
        by_place = sorted(lines, key=lambda line: thai.sort_key(line.place))
        return (
            OutPart("เรียงตามผู้ยืม", list(_grouped(lines, lambda line: line.borrower))),
            OutPart("เรียงตามสถานที่ใช้", list(_grouped(by_place, lambda line: line.place))),
        )

    def _how(self) -> Printing:
        return printing_of(self._queries, self._clock())


def printing_of(queries: Queries, now: datetime) -> Printing:
    """Whose paper it is, printed now, with the seal of the journal as it stands."""
    office = queries.office.office()
    return Printing(
        office=office.full_name if office else "",
        printed=short_instant(now),
        seal=seal_text(queries.year.head()),
        has_thai_digits=queries.office.preferences().ledger_thai_digits,
    )


def seal_text(head: JournalHead) -> str:
    """The end of the journal on paper: a later print shows whether anything before it changed."""
    return f"ตราสมุด {head.seal[:SEAL_SHOWN]} (บันทึกที่ {head.acts:,})"


def _grouped(
    lines: Sequence[OutLine], key: Callable[[OutLine], str]
) -> Iterator[tuple[str, Sequence[OutLine]]]:
    for words, group in groupby(lines, key=key):
        yield words or NO_PLACE, list(group)


def _out_line(row: OutRow) -> OutLine:
    same = (
        *("borrower", "borrower_unit", "place", "slip_no", "lent_on", "due_date", "asset_name"),
        *("asset_code", "quantity", "unit", "is_overdue"),
    )
    return OutLine(owner=row.division_name, **{name: getattr(row, name) for name in same})


def _count_line(row: CountRow) -> CountLine:
    same = ("place", "code", "name", "unit", "owned", "on_loan", "in_repair", "lost", "expected")
    result = row.result
    return CountLine(
        division=row.division_name,
        found=result.found if result else None,
        damaged=result.damaged if result else None,
        missing=result.missing if result else None,
        remark=result.remark if result else "",
        **{name: getattr(row, name) for name in same},
    )
