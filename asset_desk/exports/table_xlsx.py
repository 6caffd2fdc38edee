"""Long tables as a workbook, written row by row so that any length takes little memory."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from asset_desk.exports.control_ledger import Progress, groups, tell
from asset_desk.exports.files import written_whole
from asset_desk.exports.sheet_rows import SheetRows
from asset_desk.exports.table_paper import Band, Cell, TablePaper, TableRow
from asset_desk.exports.xlsx import (
    COUNT,
    LINE_HEIGHT,
    SIZE,
    SheetColumn,
    put_heading,
    put_title,
    set_up_print,
)

UPPER, LOWER = 3, 4
ROWS_A_PAGE = 20
"""Where sums stand under each page, a page ends after so many rows."""

_SIGN = "ลงชื่อ ............................................ {title}"


def write_tables_xlsx(
    papers: Sequence[TablePaper], out: Path, *, progress: Progress | None = None
) -> int:
    """Write each table on a sheet of its own and give the rows; raises Stopped when told to."""
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.title, book.properties.creator = papers[0].heading, papers[0].office
    with ExitStack() as waiting:
        sheets = [_Sheet(book, paper, waiting) for paper in papers]
        rows = sum(sheet.write(progress) for sheet in sheets)
        with written_whole(out) as half:
            book.save(half)
            for sheet in sheets:
                sheet.rows.put_into(half, book)
    return rows


class _Sheet:
    """One sheet: titles, a double head, rows, sums, totals, and lines to sign on."""

    def __init__(self, book: Workbook, paper: TablePaper, waiting: ExitStack) -> None:
        self._paper, self._on_page = paper, 0
        self._sheet: Worksheet = book.create_sheet(paper.sheet)
        self._columns = [SheetColumn(each.title, each.share) for each in paper.columns]
        formats, widths = [COUNT] * len(self._columns), [each.width for each in self._columns]
        self.rows = waiting.enter_context(SheetRows(self._sheet, formats, widths, LOWER + 1))

    def write(self, progress: Progress | None) -> int:
        """Write everything and give the rows."""
        self._write_titles()
        self._write_head()
        set_up_print(self._sheet, self._columns, (1, LOWER))
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

    def _write_titles(self) -> None:
        paper = self._paper
        under = (paper.office, paper.under, f"พิมพ์เมื่อ {paper.printed}", paper.seal)
        texts = ((paper.heading, 16), (" · ".join(part for part in under if part), SIZE))
        for row, (text, size) in enumerate(texts, start=1):
            put_title(self._sheet, row, text, len(self._columns), size=size)

    def _write_head(self) -> None:
        columns = self._paper.columns
        over = {first: words for words, first, _ in groups(columns)}
        for number, column in enumerate(columns):
            above = over.get(number, "") if column.group else column.title
            below = column.title if column.group else ""
            for row, text in ((UPPER, above), (LOWER, below)):
                put_heading(self._sheet.cell(row, number + 1), text)
            if not column.group:
                self._merge((UPPER, number + 1, LOWER, number + 1))
        for _, first, count in groups(columns):
            self._merge((UPPER, first + 1, UPPER, first + count))

    def _write_row(self, row: TableRow) -> None:
        sums = self._paper.sums
        if sums and self._on_page == ROWS_A_PAGE:
            self._write_sums(sums.under_page(is_last=False))
            self._end_page()
            sums.turn_page()
            self._write_sums([sums.carried_over()])
        self._on_page += 1
        self.rows.add(row.cells)
        if sums:
            sums.add(row)

    def _write_sums(self, rows: Sequence[tuple[Cell, ...]]) -> None:
        for row in rows:
            self.rows.add(row, is_bold=True)

    def _write_band(self, band: Band, *, is_first: bool) -> None:
        if band.begins_page and not is_first:
            self._end_page()
        self._write_across(band.text, height=LINE_HEIGHT * 1.1)

    def _write_end(self) -> None:
        if self._paper.sums:
            self._write_sums(self._paper.sums.under_page(is_last=True))
        self.rows.skip(1)
        for text in self._paper.totals():
            self._write_across(text)
        for title in self._paper.signs:
            self.rows.skip(1)
            self._write_across(_SIGN.format(title=title))

    def _end_page(self) -> None:
        self._sheet.row_breaks.append(Break(id=self.rows.last))
        self._on_page = 0

    def _write_across(self, text: str, *, height: float = LINE_HEIGHT) -> None:
        row = self.rows.add_line(text, is_bold=True, height=height)
        self._merge((row, 1, row, len(self._columns)))

    def _merge(self, area: tuple[int, int, int, int]) -> None:
        """Say that cells are one; those that wait to be put in are not made for it."""
        top, left, bottom, right = area
        first, last = get_column_letter(left), get_column_letter(right)
        self._sheet.merged_cells.add(f"{first}{top}:{last}{bottom}")
