"""What every workbook of the desk has in common: look, safe text, real dates, print set-up."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from asset_desk.exports.files import written_whole
from asset_desk.thai_dates import short_date

FONT = "TH Sarabun New"
SIZE = 14
SHORT_THAI_DATE = "[$-107041E]d mmm yyyy"
MONEY = "#,##0.00"
COUNT = "#,##0"

_THIN = Side(style="thin", color="FF9AA4AE")
BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_HEAD = PatternFill("solid", fgColor="FFE8EEF4")
_BODY, _BOLD = Font(name=FONT, size=SIZE), Font(name=FONT, size=SIZE, bold=True)
_TOP = Alignment(vertical="top")
_DAY = Alignment(horizontal="center", vertical="top")
_WRAPPED = Alignment(vertical="top", wrap_text=True)
_CENTRED = Alignment(horizontal="center", vertical="center", wrap_text=True)
_ILLEGAL = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF], " ")
_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NO_TITLE = re.compile(r"[\[\]:*?/\\]")
_MARKS = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]")
LINE_HEIGHT, HIGHEST_ROW = 21.0, 409.0
"""In points: one line of the desk's font, and the most that a spreadsheet allows."""

FIRST_SHEET_DAY = date(1900, 3, 1)
"""The first day that every spreadsheet counts alike; older ones are written as text."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: its heading and its width in characters."""

    title: str
    width: float


def new_book(title: str, office: str) -> tuple[Workbook, Worksheet]:
    """An empty workbook with its properties and one sheet."""
    book = Workbook()
    book.properties.title = title
    book.properties.creator = office
    sheet = book.worksheets[0]
    sheet.title = sheet_name(title)
    return book, sheet


def sheet_name(title: str) -> str:
    """The title as a sheet may be called."""
    return _NO_TITLE.sub(" ", title)[:31].strip()


def save_book(book: Workbook, out: Path) -> None:
    """Save whole or not at all: a file cut off half-way never takes the place of a good one.

    Raises OSError when the folder cannot be written or the file is open in a spreadsheet.
    """
    with written_whole(out) as half:
        book.save(half)


def put(
    cell: Cell | MergedCell, value: str | int | float | date | None, *, number_format: str = ""
) -> None:
    """Write a value as what it is. Text stays text, whatever it begins with (=, +, -, @, a tab).

    A cell covered by a merged one holds nothing and stays as it is.
    """
    if isinstance(cell, MergedCell):
        return
    if isinstance(value, date) and date(value.year, value.month, value.day) < FIRST_SHEET_DAY:
        value = short_date(value)
    cell.font = _BODY
    cell.alignment = _WRAPPED if isinstance(value, str) else _TOP
    if isinstance(value, str):
        cell.number_format = "@"
        if value:
            cell.value = writable(value)
            cell.data_type = "s"
            cell.quotePrefix = is_like_a_formula(value)
        return
    cell.value = value
    if isinstance(value, date):
        cell.number_format, cell.alignment = SHORT_THAI_DATE, _DAY
    if number_format:
        cell.number_format = number_format


def put_title(sheet: Worksheet, row: int, text: str, columns: int, *, size: int = 16) -> None:
    """A centred line above the table."""
    cell = sheet.cell(row, 1)
    put(cell, text)
    cell.font = Font(name=FONT, size=size, bold=True)
    cell.alignment = Alignment(horizontal="center", vertical="center")
    sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=columns)
    sheet.row_dimensions[row].height = size * 1.6


def put_heading(cell: Cell | MergedCell, text: str) -> None:
    """A heading of the table."""
    put(cell, text)
    cell.font, cell.alignment = _BOLD, _CENTRED
    cell.fill, cell.border = _HEAD, BOX
    if isinstance(cell, Cell) and isinstance(cell.parent, Worksheet):
        cell.parent.row_dimensions[cell.row].height = LINE_HEIGHT * 1.2


def put_row(
    sheet: Worksheet,
    row: int,
    values: Sequence[Any],
    formats: Sequence[str],
    columns: Sequence[SheetColumn] = (),
) -> None:
    """A row of the table, each value in its own format ("" for the usual one).

    Given its columns the row is made high enough for its longest text: not every program does so.
    """
    for column, (value, number_format) in enumerate(zip(values, formats, strict=True), start=1):
        cell = sheet.cell(row, column)
        put(cell, value, number_format=number_format)
        cell.border = BOX
    if columns:
        sheet.row_dimensions[row].height = row_height(values, columns)


def row_height(values: Sequence[Any], columns: Sequence[SheetColumn]) -> float:
    """How high a row has to be for its longest text, in points."""
    return row_height_of(values, [column.width for column in columns])


def row_height_of(values: Sequence[Any], widths: Sequence[float]) -> float:
    """How high a row has to be in columns of these widths, in points."""
    texts = zip(values, widths, strict=True)
    lines = (_lines_of(text, width) for text, width in texts if isinstance(text, str))
    return min(max(lines, default=1) * LINE_HEIGHT, HIGHEST_ROW)


@lru_cache(maxsize=4_096)
def _lines_of(text: str, width: float) -> int:
    """About how many lines a text takes in its column; marks above and below take no width."""
    if len(text) <= width and "\n" not in text:
        return 1
    lengths = (len(_MARKS.sub("", part)) for part in text.split("\n"))
    return sum(max(math.ceil(length / width), 1) for length in lengths)


def is_like_a_formula(text: str) -> bool:
    """Whether a spreadsheet might take a text that is typed so for a formula."""
    return text.startswith(_LIKE_A_FORMULA)


def writable(text: str) -> str:
    """The text without what no workbook may hold."""
    return text.translate(_ILLEGAL)


def set_up_print(sheet: Worksheet, columns: Sequence[SheetColumn], header: tuple[int, int]) -> None:
    """A4 landscape, one page wide, the header rows on every page, numbered pages."""
    for number, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{header[0]}:{header[1]}"
    sheet.oddFooter.center.text = "หน้า &P/&N"  # type: ignore[union-attr]
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top = sheet.page_margins.bottom = 0.6
    sheet.freeze_panes = f"A{header[1] + 1}"
