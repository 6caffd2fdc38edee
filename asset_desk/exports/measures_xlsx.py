"""The report on the measures as a workbook: the table, the items it answers, the evidence."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from asset_desk.exports.measures_report import (
    COLUMNS,
    CONTINUED,
    EVIDENCE_TITLE,
    ITEMS_TITLE,
    MeasureCells,
    MeasuresPaper,
    Paragraph,
    split_cells,
)
from asset_desk.exports.xlsx import (
    HIGHEST_ROW,
    LINE_HEIGHT,
    SheetColumn,
    new_book,
    put_heading,
    put_row,
    put_title,
    row_height,
    save_book,
    set_up_print,
)

_COLUMNS = tuple(SheetColumn(title, share * 0.72) for title, share in COLUMNS)
_ITEMS = (SheetColumn("ข้อ", 12), SheetColumn("ข้อคำถาม", 70), SheetColumn("ตัวชี้วัด", 48))
_EVIDENCE = (
    *(SheetColumn("มาตรการที่", 12), SheetColumn("ชื่อไฟล์", 60)),
    SheetColumn("SHA-256", 70),
)
_FIRST_ROW = 4
_SIGN = "ลงชื่อ ............................................ {title}"


def write_measures_xlsx(paper: MeasuresPaper, out: Path) -> int:
    """Write the report and give the rows of its table, more than measures where one is long."""
    book, sheet = new_book("รายงานผลการดำเนินการ", paper.office)
    book.properties.title = paper.heading
    rows = _write_table(sheet, paper)
    if paper.items:
        lines = [(each.number, each.wording, each.indicator) for each in paper.items]
        _write_list(book.create_sheet("ตัวชี้วัด ITA"), ITEMS_TITLE, _ITEMS, lines)
    if paper.evidence:
        files = [(each.number, each.file_name, each.sha256) for each in paper.evidence]
        _write_list(book.create_sheet("เอกสารหลักฐาน"), EVIDENCE_TITLE, _EVIDENCE, files)
    save_book(book, out)
    return rows


def _write_table(sheet: Worksheet, paper: MeasuresPaper) -> int:
    set_up_print(sheet, _COLUMNS, (1, _FIRST_ROW - 1))
    put_title(sheet, 1, paper.digits(paper.heading), len(_COLUMNS))
    under = " · ".join(part for part in (paper.place, f"พิมพ์เมื่อ {paper.printed}") if part)
    put_title(sheet, 2, paper.digits(under), len(_COLUMNS), size=14)
    for number, column in enumerate(_COLUMNS, start=1):
        put_heading(sheet.cell(3, number), column.title)
    sheet.row_dimensions[_FIRST_ROW - 1].height = 2.2 * LINE_HEIGHT
    at = _FIRST_ROW
    for measure in paper.measures:
        for values in _rows_of(measure, paper):
            put_row(sheet, at, values, [""] * len(values), _COLUMNS)
            at += 1
    _write_signs(sheet, paper, at + 1)
    return at - _FIRST_ROW


def _rows_of(measure: MeasureCells, paper: MeasuresPaper) -> list[list[str]]:
    """A measure on as many rows as a spreadsheet needs to show it whole."""
    cells = measure.cells(paper.book_head)
    rows = []
    while any(cells):
        heights = [
            [row_height([each.text], [column]) for each in cell]
            for cell, column in zip(cells, _COLUMNS, strict=True)
        ]
        counts = split_cells(heights, HIGHEST_ROW)
        taken = [cell[: count or 1] for cell, count in zip(cells, counts, strict=True)]
        cells = [cell[len(part) :] for cell, part in zip(cells, taken, strict=True)]
        rows.append(["\n".join(paper.digits(each.text) for each in part) for part in taken])
        if any(cells):
            cells[0] = [Paragraph(f"{measure.title} {CONTINUED}")]
    return rows


def _write_signs(sheet: Worksheet, paper: MeasuresPaper, first: int) -> None:
    for number, title in enumerate(paper.signs):
        row = first + 2 * number
        put_title(sheet, row, _SIGN.format(title=title), len(_COLUMNS), size=14)
        sheet.cell(row, 1).alignment = Alignment(horizontal="left", vertical="bottom")


def _write_list(
    sheet: Worksheet,
    title: str,
    columns: tuple[SheetColumn, ...],
    lines: Sequence[tuple[str | int, ...]],
) -> None:
    set_up_print(sheet, columns, (1, 2))
    put_title(sheet, 1, title, len(columns))
    for number, column in enumerate(columns, start=1):
        put_heading(sheet.cell(2, number), column.title)
    for number, line in enumerate(lines, start=3):
        put_row(sheet, number, line, [""] * len(columns), columns)
