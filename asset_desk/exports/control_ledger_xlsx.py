"""The control ledger as a workbook: real days and counts, a double header, set up for printing."""

from __future__ import annotations

from pathlib import Path

from openpyxl.worksheet.worksheet import Worksheet

from asset_desk.exports.control_ledger import (
    COLUMNS,
    LedgerPaper,
    LedgerTotals,
    Progress,
    groups,
    tell,
)
from asset_desk.exports.files import written_whole
from asset_desk.exports.sheet_rows import SheetRows
from asset_desk.exports.xlsx import (
    COUNT,
    SheetColumn,
    new_book,
    put_heading,
    put_title,
    set_up_print,
)

UPPER, LOWER = 3, 4
WIDTHS = (7, 13, 14, 24, 30, 18, 9, 9, 28, 18, 14, 14, 9, 15, 19, 19, 7, 22)
UNIT, UNIT_AFTER = "หน่วย", 7
"""In a workbook the unit has a column of its own behind the quantity, so that counts add up."""


def write_ledger_xlsx(paper: LedgerPaper, out: Path, *, progress: Progress | None = None) -> int:
    """Write the ledger and give its lines; raises Stopped when `progress` says so."""
    book, sheet = new_book("สมุดคุม", paper.office)
    titles = [column.title for column in COLUMNS]
    titles.insert(UNIT_AFTER, UNIT)
    columns = [SheetColumn(*each) for each in zip(titles, WIDTHS, strict=True)]
    put_title(sheet, 1, paper.heading, len(columns))
    parts = (paper.office, paper.filter_text, f"พิมพ์เมื่อ {paper.printed_at}")
    put_title(sheet, 2, " · ".join(part for part in parts if part), len(columns), size=14)
    _put_header(sheet)
    set_up_print(sheet, columns, (UPPER, LOWER))
    formats = [""] * len(columns)
    for number in (0, 6, 12, 16):
        formats[number] = COUNT
    with SheetRows(sheet, formats, WIDTHS, LOWER + 1) as rows:
        count, totals = _write_lines(rows, paper, progress)
        rows.skip(1)
        for text in totals:
            rows.add_line(text)
        with written_whole(out) as half:
            book.save(half)
            rows.put_into(half, book)
    return count


def _write_lines(
    rows: SheetRows, paper: LedgerPaper, progress: Progress | None
) -> tuple[int, list[str]]:
    """Write the lines; gives how many, and the totals in words."""
    totals, count = LedgerTotals(), 0
    for count, line in enumerate(paper.lines, start=1):
        tell(progress, count, paper.count)
        totals.add(line)
        values = list(line.values())
        values.insert(UNIT_AFTER, line.unit)
        rows.add(values)
    return count, totals.texts()


def _put_header(sheet: Worksheet) -> None:
    shift = {number: number + 1 + (number >= UNIT_AFTER) for number in range(len(COLUMNS))}
    for number, column in enumerate(COLUMNS):
        put_heading(sheet.cell(LOWER, shift[number]), column.title)
        if not column.group:
            put_heading(sheet.cell(UPPER, shift[number]), column.title)
            put_heading(sheet.cell(LOWER, shift[number]), "")
            _merge(sheet, (UPPER, shift[number], LOWER, shift[number]))
    put_heading(sheet.cell(UPPER, UNIT_AFTER + 1), UNIT)
    put_heading(sheet.cell(LOWER, UNIT_AFTER + 1), "")
    _merge(sheet, (UPPER, UNIT_AFTER + 1, LOWER, UNIT_AFTER + 1))
    for words, first, count in groups(COLUMNS):
        for number in range(first, first + count):
            put_heading(sheet.cell(UPPER, shift[number]), words if number == first else "")
        _merge(sheet, (UPPER, shift[first], UPPER, shift[first] + count - 1))


def _merge(sheet: Worksheet, area: tuple[int, int, int, int]) -> None:
    top, left, bottom, right = area
    sheet.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
