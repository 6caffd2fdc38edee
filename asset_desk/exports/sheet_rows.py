"""The rows of a long table in a workbook, written as they come and put in once the book is saved.

openpyxl makes each cell an object with a style of its own to look up, which takes several times
as long as writing the cell. Here a row is text from the start; only its styles are openpyxl's.
"""

from __future__ import annotations

import re
import tempfile
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import IO, Self
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from asset_desk.exports.xlsx import (
    BOX,
    FIRST_SHEET_DAY,
    FONT,
    SIZE,
    is_like_a_formula,
    put,
    row_height_of,
    writable,
)
from asset_desk.thai_dates import short_date

Value = str | int | float | date | None
_FIRST_SERIAL = date(1899, 12, 30)
_END = "</sheetData>"
_SIZE = re.compile(r'<dimension ref="[^"]*"')
_SAMPLES: dict[str, Value] = {"text": "ก", "quoted": "=ก", "day": date(2025, 10, 1), "number": 1}


class SheetRows:
    """Rows behind those that a sheet has; `formats` are the columns' own, `widths` in letters.

    Used as a context: what was written waits in a file of its own that goes when it ends.
    """

    def __init__(
        self, sheet: Worksheet, formats: Sequence[str], widths: Sequence[float], first: int
    ) -> None:
        self._sheet, self._formats, self._widths = sheet, formats, widths
        self._letters = [get_column_letter(number) for number in range(1, len(formats) + 1)]
        self._styles = {
            is_bold: [_styles(sheet, each, is_bold=is_bold) for each in formats]
            for is_bold in (False, True)
        }
        self._line_styles = {
            is_bold: _line_style(sheet, is_bold=is_bold) for is_bold in (False, True)
        }
        self._at = first - 1
        self._file: IO[str] = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    @property
    def last(self) -> int:
        """The number of the last row."""
        return self._at

    def add(self, values: Sequence[Value], *, is_bold: bool = False) -> int:
        """Write a row, high enough for its longest text; gives its number."""
        self._at += 1
        height = row_height_of(values, self._widths)
        styles = self._styles[is_bold]
        cells = [self._cell(number, value, styles[number]) for number, value in enumerate(values)]
        self._file.write(
            f'<row r="{self._at}" ht="{height}" customHeight="1">{"".join(cells)}</row>'
        )
        return self._at

    def add_line(self, text: str, *, is_bold: bool = False, height: float = 0.0) -> int:
        """Write a text that may run over the columns beside it; gives the row's number."""
        self._at += 1
        cell = _text(f"A{self._at}", self._line_styles[is_bold], text)
        high = f' ht="{height}" customHeight="1"' if height else ""
        self._file.write(f'<row r="{self._at}"{high}>{cell}</row>')
        return self._at

    def skip(self, rows: int) -> None:
        """Leave rows empty."""
        self._at += rows

    def put_into(self, file: Path, book: Workbook) -> None:
        """Put the rows into the file that the book was saved to."""
        part = f"xl/worksheets/sheet{book.sheetnames.index(self._sheet.title) + 1}.xml"
        filled = file.with_name(f"{file.name}.filled")
        try:
            with (
                zipfile.ZipFile(file) as old,
                zipfile.ZipFile(filled, "w", zipfile.ZIP_DEFLATED) as new,
            ):
                for entry in old.infolist():
                    if entry.filename == part:
                        self._fill(new, part, old.read(entry).decode())
                    else:
                        new.writestr(entry, old.read(entry))
            filled.replace(file)
        finally:
            filled.unlink(missing_ok=True)

    def _fill(self, new: zipfile.ZipFile, part: str, sheet: str) -> None:
        """The sheet, with the rows behind its own."""
        size = f'<dimension ref="A1:{self._letters[-1]}{self._at}"'
        before, after = _SIZE.sub(size, sheet).split(_END)
        self._file.seek(0)
        with new.open(part, "w") as out:
            out.write(before.encode())
            while piece := self._file.read(1 << 20):
                out.write(piece.encode())
            out.write(f"{_END}{after}".encode())

    def _cell(self, number: int, value: Value, styles: dict[str, int]) -> str:
        place = f"{self._letters[number]}{self._at}"
        if isinstance(value, date) and value < FIRST_SHEET_DAY:
            value = short_date(value)
        if isinstance(value, date):
            days = (value - _FIRST_SERIAL).days
            return f'<c r="{place}" s="{styles["day"]}"><v>{days}</v></c>'
        if isinstance(value, int | float):
            return f'<c r="{place}" s="{styles["number"]}"><v>{value!r}</v></c>'
        if not value:
            return f'<c r="{place}" s="{styles["text"]}"/>'
        return _text(place, styles["quoted" if is_like_a_formula(value) else "text"], value)


def _text(place: str, style: int, text: str) -> str:
    written = escape(writable(text))
    return (
        f'<c r="{place}" s="{style}" t="inlineStr"><is>'
        f'<t xml:space="preserve">{written}</t></is></c>'
    )


def _line_style(sheet: Worksheet, *, is_bold: bool) -> int:
    """The style of a text that may run over the columns beside it."""
    cell = Cell(sheet, row=1, column=1)
    put(cell, "ก")
    cell.alignment = Alignment(vertical="center" if is_bold else "top")
    if is_bold:
        cell.font = Font(name=FONT, size=SIZE, bold=True)
    return int(cell.style_id)


def _styles(sheet: Worksheet, number_format: str, *, is_bold: bool) -> dict[str, int]:
    """The styles of a column, as the workbook numbers them, by what a cell holds."""
    found = {}
    for kind, sample in _SAMPLES.items():
        cell = Cell(sheet, row=1, column=1)
        put(cell, sample, number_format=number_format if kind == "number" else "")
        cell.border = BOX
        if is_bold:
            cell.font = Font(name=FONT, size=SIZE, bold=True)
        found[kind] = int(cell.style_id)
    return found
