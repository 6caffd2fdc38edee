"""Reports as a workbook: one sheet a table, real numbers and days, totals that are formulas."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from asset_desk.exports.control_ledger import Progress, tell
from asset_desk.exports.files import written_whole
from asset_desk.exports.report_paper import (
    Cell,
    ReportPaper,
    ReportRow,
    ReportTable,
    Shown,
    Total,
    Words,
)
from asset_desk.exports.report_pdf import DEFINITIONS, TOTAL
from asset_desk.exports.sheet_charts import add_charts
from asset_desk.exports.signatures import SignatureBlock
from asset_desk.exports.xlsx import (
    BOX,
    FONT,
    LINE_HEIGHT,
    SHORT_THAI_DATE,
    SIZE,
    SheetColumn,
    put,
    put_heading,
    put_title,
    row_height,
    set_up_print,
    sheet_name,
)
from asset_desk.exports.xlsx_totals import Totals

WIDTH_OF_ALL = {False: 92.0, True: 140.0}
"""How wide a table is in characters, upright and lying."""

_FORMATS = {
    Shown.TEXT: "#,##0",
    Shown.COUNT: "#,##0",
    Shown.CHANGE: "+#,##0;-#,##0;0",
    Shown.MONEY: "#,##0.00",
    Shown.SHARE: "0.0%",
    Shown.MEAN: "#,##0.0",
}
_THAI_NUMBER, _THAI_DAY = "[$-D00041E]", "[$-D07041E]d mmm yyyy"
_SIGN = "ลงชื่อ ............................................ {role}"
_TEXT_WIDTH, _AIR = 88.0, 6.0
_CAREFUL = 0.8
"""Where the desk's font is missing, another one that is wider stands in for it."""

_ON_ONE_PAGE = 25
"""Up to so many rows a table goes on one page together with its charts."""


def write_report_xlsx(
    papers: Sequence[ReportPaper], out: Path, *, title: str = "", progress: Progress | None = None
) -> int:
    """Write the reports and give the rows of their tables; Stopped when told to stop.

    Raises OSError when the folder cannot be written or the file is open in a spreadsheet.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    first = papers[0]
    about = book.properties
    about.title, about.creator = title or f"{first.title} {first.under}", first.office
    about.subject, about.description = " · ".join(first.facts), first.seal
    about.keywords, about.language = "ยืม - คืน ทรัพย์สิน", "th-TH"
    work = _Book(book, progress, sum(len(each.rows) for paper in papers for each in paper.tables))
    for paper in papers:
        work.write(paper)
    _write_terms(book, papers)
    book.calculation.fullCalcOnLoad = True
    with written_whole(out) as half:
        book.save(half)
        work.totals.fill_in(half, book)
    return work.done


@dataclass(slots=True)
class _Book:
    """The workbook being written, and how far it is."""

    book: Workbook
    progress: Progress | None
    count: int
    done: int = 0
    totals: Totals = field(default_factory=Totals)

    def write(self, paper: ReportPaper) -> None:
        """Every table on a sheet of its own, what is said in words before them."""
        words = [part for part in paper.parts if isinstance(part, Words)]
        if words:
            _write_words(self.book, paper, words)
        tables = paper.tables
        for table in tables:
            sheet = self._sheet(table.sheet)
            head, row = self._write_table(sheet, paper, table)
            if table is tables[-1]:
                row = _write_signs(sheet, paper, row)
            add_charts(sheet, table, head, row + 2)

    def _sheet(self, name: str) -> Worksheet:
        name = sheet_name(name)
        taken = set(self.book.sheetnames)
        tries = (f"{name[:27]} ({number})" for number in range(2, len(taken) + 3))
        return self.book.create_sheet(next(each for each in (name, *tries) if each not in taken))

    def _write_table(
        self, sheet: Worksheet, paper: ReportPaper, table: ReportTable
    ) -> tuple[int, int]:
        """The table with its titles; gives the row of its head and the last one written."""
        columns = _widths(paper, table)
        row = head = _write_head(sheet, paper, table, columns)
        for each in table.rows:
            row += 1
            self.done += 1
            tell(self.progress, self.done, self.count)
            self._write_row(sheet, paper, table, (row, each))
            sheet.row_dimensions[row].height = row_height(each.cells, columns)
        if table.totals and table.rows:
            row = self._write_totals(sheet, paper, table, (head + 1, row))
        notes = [f"หมายเหตุ {note}" for note in table.notes]
        return head, _write_lines(sheet, row, notes if table.rows else [table.nothing, *notes])

    def _write_row(
        self, sheet: Worksheet, paper: ReportPaper, table: ReportTable, line: tuple[int, ReportRow]
    ) -> None:
        at, row = line
        for number, value in enumerate(row.cells):
            shown = table.shown_of(row, number)
            cell = sheet.cell(at, number + 1)
            digits = str if table.columns[number].keeps_digits else paper.digits
            put(cell, _plain(value, shown, digits), number_format=_format(value, shown, paper))
            cell.border = BOX
            if table.columns[number].side == "centre":
                cell.alignment = Alignment(horizontal="center", vertical="top", wrap_text=True)

    def _write_totals(
        self, sheet: Worksheet, paper: ReportPaper, table: ReportTable, rows: tuple[int, int]
    ) -> int:
        at = rows[1] + 1
        self._write_row(sheet, paper, table, (at, ReportRow(_worded(table))))
        sheet.row_dimensions[at].height = LINE_HEIGHT
        for number, column in enumerate(table.columns):
            cell, value = sheet.cell(at, number + 1), table.totals[number]
            cell.font = Font(name=FONT, size=SIZE, bold=True)
            formula = _formula(table, number, rows)
            if formula and isinstance(cell, SheetCell) and isinstance(value, int | float):
                self.totals.put(cell, formula, value / (100 if column.shown is Shown.MONEY else 1))
        return at


def _formula(table: ReportTable, number: int, rows: tuple[int, int]) -> str:
    """The formula under a column; for the last value, the last that is known."""
    letter, (first, last) = get_column_letter(number + 1), rows
    total = table.columns[number].total
    if total is Total.SUM:
        return f"SUM({letter}{first}:{letter}{last})"
    known = [at for at, row in enumerate(table.rows, first) if row.cells[number] is not None]
    if not known or total not in (Total.FIRST, Total.LAST):
        return ""
    return f"{letter}{known[0] if total is Total.FIRST else known[-1]}"


def _worded(table: ReportTable) -> tuple[Cell, ...]:
    first, *others = table.totals
    return (first or TOTAL, *others)


def _plain(
    value: Cell, shown: Shown, digits: Callable[[str], str]
) -> str | int | float | date | None:
    """A value as a spreadsheet keeps it: money in baht, texts in the digits of the paper."""
    if isinstance(value, str):
        return digits(value)
    if shown is Shown.MONEY and isinstance(value, int | float):
        return value / 100
    return value


def _format(value: Cell, shown: Shown, paper: ReportPaper) -> str:
    if isinstance(value, date):
        return _THAI_DAY if paper.has_thai_digits else SHORT_THAI_DATE
    if not isinstance(value, int | float):
        return ""
    if not paper.has_thai_digits:
        return _FORMATS[shown]
    return ";".join(f"{_THAI_NUMBER}{part}" for part in _FORMATS[shown].split(";"))


def _widths(paper: ReportPaper, table: ReportTable) -> list[SheetColumn]:
    shares = sum(column.share for column in table.columns)
    room = WIDTH_OF_ALL[paper.is_wide]
    return [
        SheetColumn(column.title, max(room * column.share / shares, 8.0))
        for column in table.columns
    ]


def _write_head(
    sheet: Worksheet, paper: ReportPaper, table: ReportTable, columns: Sequence[SheetColumn]
) -> int:
    """The titles over the table and its head; gives the row of the head."""
    printed = f"พิมพ์เมื่อ {paper.printed}"
    heading = table.heading or (table.sheet if len(paper.tables) > 1 else "")
    lines = [paper.title, paper.under, heading, paper.office]
    small = [paper.digits(fact) for fact in paper.facts] + [
        " · ".join((paper.digits(printed), paper.seal))
    ]
    big = [paper.digits(line) for line in lines if line]
    for row, text in enumerate(big + small, start=1):
        put_title(sheet, row, text, len(columns), size=16 if row <= len(big) else 12)
    head = len(big) + len(small) + 1
    for number, column in enumerate(table.columns, start=1):
        put_heading(sheet.cell(head, number), paper.digits(column.title))
    narrower = [replace(each, width=each.width * _CAREFUL) for each in columns]
    height = row_height([each.title for each in columns], narrower)
    sheet.row_dimensions[head].height = height + _AIR
    _set_up(sheet, paper, columns, head)
    sheet.page_setup.fitToHeight = 1 if len(table.rows) <= _ON_ONE_PAGE else 0
    return head


def _set_up(sheet: Worksheet, paper: ReportPaper, columns: Sequence[SheetColumn], row: int) -> None:
    set_up_print(sheet, columns, (1, row))
    sheet.page_setup.orientation = "landscape" if paper.is_wide else "portrait"
    sheet.page_margins.top = sheet.page_margins.bottom = 0.8
    sheet.oddHeader.center.text = paper.office.replace("&", "&&")  # type: ignore[union-attr]
    sheet.oddFooter.left.text = f"พิมพ์เมื่อ {paper.printed}"  # type: ignore[union-attr]


def _write_lines(sheet: Worksheet, row: int, texts: Sequence[str]) -> int:
    for text in texts:
        row += 1
        _write_across(sheet, row, text)
    return row


def _write_across(sheet: Worksheet, row: int, text: str, *, bold: bool = False) -> None:
    """A line of text that may run over the columns beside it."""
    cell = sheet.cell(row, 1)
    put(cell, text)
    cell.alignment = Alignment(vertical="top")
    if bold:
        cell.font = Font(name=FONT, size=SIZE, bold=True)


def _write_signs(sheet: Worksheet, paper: ReportPaper, row: int) -> int:
    for block in _blocks(paper):
        row += 2
        below = " ".join(part for part in block.below if isinstance(part, str))
        words = " ".join(part for part in (block.role, below) if part)
        _write_across(sheet, row, paper.digits(_SIGN.format(role=words)))
        sheet.row_dimensions[row].height = LINE_HEIGHT * 1.4
    return row


def _blocks(paper: ReportPaper) -> Iterator[SignatureBlock]:
    for row in paper.signers:
        yield from row


def _write_words(book: Workbook, paper: ReportPaper, words: Sequence[Words]) -> None:
    """What the report says in words, one paragraph a row."""
    sheet = book.create_sheet("คำบรรยาย")
    columns = [SheetColumn("", _TEXT_WIDTH)]
    put_title(sheet, 1, paper.digits(f"{paper.title} {paper.under}".strip()), 1, size=14)
    put_title(sheet, 2, paper.digits(paper.office), 1, size=14)
    _set_up(sheet, replace(paper, is_wide=False), columns, 2)
    row = 2
    for part in words:
        row += 1
        _write_across(sheet, row, paper.digits(part.heading), bold=True)
        for paragraph in part.paragraphs:
            row += 1
            put(sheet.cell(row, 1), paper.digits(paragraph))
            careful = [replace(columns[0], width=_TEXT_WIDTH * _CAREFUL)]
            sheet.row_dimensions[row].height = row_height([paragraph], careful)


def _write_terms(book: Workbook, papers: Sequence[ReportPaper]) -> None:
    """What every figure of the workbook means."""
    terms = dict(term for paper in papers for term in paper.terms)
    sheet = book.create_sheet(DEFINITIONS)
    columns = [SheetColumn("คำ", 26.0), SheetColumn("ความหมาย", 90.0)]
    put_title(sheet, 1, DEFINITIONS, 2)
    for number, column in enumerate(columns, start=1):
        put_heading(sheet.cell(2, number), column.title)
    set_up_print(sheet, columns, (1, 2))
    for row, (term, meaning) in enumerate(terms.items(), start=3):
        for number, text in enumerate((term, meaning), start=1):
            cell = sheet.cell(row, number)
            put(cell, text)
            cell.border = BOX
        sheet.row_dimensions[row].height = row_height((term, meaning), columns)
