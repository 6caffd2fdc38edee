"""Long tables as a workbook, written row by row so that any length takes little memory."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.properties import PageSetupProperties

from asset_desk.exports.control_ledger import Progress, groups, tell
from asset_desk.exports.table_paper import Band, Cell, TablePaper, TableRow
from asset_desk.exports.xlsx import (
    BOX,
    COUNT,
    FONT,
    LINE_HEIGHT,
    SIZE,
    SheetColumn,
    put,
    put_heading,
    row_height,
    save_book,
)

UPPER, LOWER = 3, 4
ROWS_A_PAGE = 20
"""Where sums stand under each page, a page ends after so many rows."""

_SIGN = "ลงชื่อ ............................................ {title}"


def write_tables_xlsx(
    papers: Sequence[TablePaper], out: Path, *, progress: Progress | None = None
) -> int:
    """Write each table on a sheet of its own and give the rows; raises Stopped when told to."""
    book = Workbook(write_only=True)
    book.properties.title, book.properties.creator = papers[0].heading, papers[0].office
    try:
        rows = sum(_Sheet(book, paper).write(progress) for paper in papers)
        save_book(book, out)
    finally:
        _give_up(book)
    return rows


def _give_up(book: Workbook) -> None:
    """Let go of the rows that wait on disk to be saved; of a saved book there are none."""
    sheets: Sequence[Any] = book.worksheets
    for sheet in sheets:
        if not sheet.closed:
            sheet.close()
            sheet._writer.cleanup()  # noqa: SLF001 - no public way


class _Sheet:
    """One sheet: titles, a double head, rows, sums, totals, and lines to sign on."""

    def __init__(self, book: Workbook, paper: TablePaper) -> None:
        self._paper, self._at, self._on_page = paper, 0, 0
        self._sheet: Any = book.create_sheet(paper.sheet)
        self._columns = [SheetColumn(each.title, each.share) for each in paper.columns]
        self._set_up()

    def write(self, progress: Progress | None) -> int:
        """Write everything and give the rows."""
        self._write_titles()
        self._write_head()
        done = 0
        for row in self._paper.rows:
            if isinstance(row, Band):
                self._write_band(row, is_first=not done)
                continue
            done += 1
            tell(progress, done, self._paper.count)
            self._write_row(row)
        self._write_end()
        return done

    def _set_up(self) -> None:
        sheet = self._sheet
        for number, column in enumerate(self._columns, start=1):
            sheet.column_dimensions[get_column_letter(number)].width = column.width
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = 9
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.print_title_rows = f"1:{LOWER}"
        sheet.oddFooter.center.text = "หน้า &P/&N"
        sheet.page_margins.left = sheet.page_margins.right = 0.4
        sheet.page_margins.top = sheet.page_margins.bottom = 0.6
        sheet.freeze_panes = f"A{LOWER + 1}"

    def _write_titles(self) -> None:
        paper = self._paper
        under = (paper.office, paper.under, f"พิมพ์เมื่อ {paper.printed}", paper.seal)
        for text, size in ((paper.heading, 16), (" · ".join(part for part in under if part), SIZE)):
            self._write_across(text, size=size, align="center", height=size * 1.6)

    def _write_head(self) -> None:
        columns = self._paper.columns
        upper, lower = [], []
        over = {first: words for words, first, _ in groups(columns)}
        for number, column in enumerate(columns):
            above = over.get(number, "") if column.group else column.title
            upper.append(self._heading(above))
            lower.append(self._heading(column.title if column.group else ""))
            if not column.group:
                self._merge((UPPER, number + 1, LOWER, number + 1))
        for _, first, count in groups(columns):
            self._merge((UPPER, first + 1, UPPER, first + count))
        for cells in (upper, lower):
            self._append(cells, LINE_HEIGHT * 1.2)

    def _write_row(self, row: TableRow) -> None:
        sums = self._paper.sums
        if sums and self._on_page == ROWS_A_PAGE:
            self._write_sums(sums.under_page(is_last=False))
            self._end_page()
            sums.turn_page()
            self._write_sums([sums.carried_over()])
        self._on_page += 1
        self._append(
            [self._cell(value) for value in row.cells], row_height(row.cells, self._columns)
        )
        if sums:
            sums.add(row)

    def _write_sums(self, rows: Sequence[tuple[Cell, ...]]) -> None:
        for row in rows:
            cells = [self._cell(value) for value in row]
            for cell in cells:
                cell.font = Font(name=FONT, size=SIZE, bold=True)
            self._append(cells, LINE_HEIGHT)

    def _write_band(self, band: Band, *, is_first: bool) -> None:
        if band.begins_page and not is_first:
            self._end_page()
        self._write_across(band.text, size=SIZE, align="left", height=LINE_HEIGHT * 1.1)

    def _write_end(self) -> None:
        if self._paper.sums:
            self._write_sums(self._paper.sums.under_page(is_last=True))
        self._append([], LINE_HEIGHT)
        for text in self._paper.totals():
            self._write_across(text, size=SIZE, align="left", height=LINE_HEIGHT)
        for title in self._paper.signs:
            self._append([], LINE_HEIGHT)
            text = _SIGN.format(title=title)
            self._write_across(text, size=SIZE, align="left", height=LINE_HEIGHT)

    def _end_page(self) -> None:
        self._sheet.row_breaks.append(Break(id=self._at))
        self._on_page = 0

    def _write_across(self, text: str, *, size: int, align: str, height: float) -> None:
        cell = WriteOnlyCell(self._sheet)
        put(cell, text)
        cell.font = Font(name=FONT, size=size, bold=True)
        cell.alignment = Alignment(horizontal=align, vertical="center")
        self._append([cell], height)
        self._merge((self._at, 1, self._at, len(self._columns)))

    def _heading(self, text: str) -> Any:
        cell = WriteOnlyCell(self._sheet)
        put_heading(cell, text)
        return cell

    def _cell(self, value: Cell) -> Any:
        cell = WriteOnlyCell(self._sheet)
        put(cell, value, number_format=COUNT if isinstance(value, int) else "")
        cell.border = BOX
        return cell

    def _append(self, cells: Sequence[Any], height: float) -> None:
        self._at += 1
        self._sheet.row_dimensions[self._at].height = height
        self._sheet.append(cells)
        del self._sheet.row_dimensions[self._at]  # it is written, and would only gather

    def _merge(self, area: tuple[int, int, int, int]) -> None:
        top, left, bottom, right = area
        first, last = get_column_letter(left), get_column_letter(right)
        self._sheet.merged_cells.add(f"{first}{top}:{last}{bottom}")
