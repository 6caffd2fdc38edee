"""A workbook or CSV file as plain rows of cells, whatever state it comes in."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.imports.delimited import read_delimited
from asset_desk.imports.sheets import (
    MOST_COLUMNS,
    MOST_ROWS,
    NOT_CALCULATED,
    Cell,
    Sheet,
    Value,
    sheet_of,
)

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet  # read in only with the first workbook

__all__ = ["MOST_ROWS", "NOT_CALCULATED", "Cell", "Sheet", "read_workbook"]

LARGEST_FILE = 20 * 1024 * 1024
LARGEST_UNPACKED = 200 * 1024 * 1024
MOST_CELLS = 2_000_000

_OLD_OFFICE = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHER_FORMATS = (b"%PDF", b"{\\rtf", b"<")
_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+:[A-Z]+\d+)"')
_BARE_FORMULA = re.compile(rb"<f[^>]*(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>|</c>)")


def read_workbook(file: Path) -> list[Sheet]:
    """The sheets of an .xlsx or .csv file that hold anything; hidden ones only when all are.

    Raises DeskError with one clear reason: unreadable, locked by a password, too large, empty.
    Its facts name the `file`, and say `is_other_format` when saving as .xlsx would help,
    `is_in_use` when another program keeps the file to itself, `is_missing` when there is none.
    """
    try:
        size = file.stat().st_size
        content = b"" if size > LARGEST_FILE else file.read_bytes()
    except PermissionError as trouble:
        raise DeskError(Refusal.FILE_UNREADABLE, file=file.name, is_in_use=True) from trouble
    except FileNotFoundError as trouble:
        raise DeskError(Refusal.FILE_UNREADABLE, file=file.name, is_missing=True) from trouble
    except OSError as trouble:
        raise DeskError(Refusal.FILE_UNREADABLE, file=file.name) from trouble
    if size > LARGEST_FILE:
        raise _too_large(file)
    held = [sheet for sheet in _sheets(file, content) if sheet.rows]
    if not held:
        raise DeskError(Refusal.FILE_EMPTY, file=file.name)
    return held


def _sheets(file: Path, content: bytes) -> list[Sheet]:
    start = content.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start.strip(b"\0"):
        raise DeskError(Refusal.FILE_EMPTY, file=file.name)
    if content.startswith(_OLD_OFFICE):
        if _ENCRYPTED in content:
            raise DeskError(Refusal.FILE_LOCKED_BY_PASSWORD, file=file.name)
        raise DeskError(Refusal.FILE_UNREADABLE, file=file.name, is_other_format=True)
    if content.startswith(b"PK"):
        return _from_xlsx(file, content)
    if start.startswith(_OTHER_FORMATS):
        raise DeskError(Refusal.FILE_UNREADABLE, file=file.name, is_other_format=True)
    return [read_delimited(file, content)]


def _from_xlsx(file: Path, content: bytes) -> list[Sheet]:
    try:
        has_bare_formulas = _inspect(file, content)
        book = _opened(content, values=True)
        formulas = _opened(content, values=False) if has_bare_formulas else None
        shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        return [
            _from_sheet(file, sheet, formulas[sheet.title] if formulas else None)
            for sheet in shown or book.worksheets
        ]
    except DeskError:
        raise
    except Exception as trouble:
        # openpyxl raises whatever its parser met; a file it cannot read is damaged to the officer
        raise DeskError(Refusal.FILE_UNREADABLE, file=file.name) from trouble


def _inspect(file: Path, content: bytes) -> bool:
    """Refuse what would fill the memory; gives whether any formula comes without its result."""
    has_bare_formulas, rows, cells = False, 0, 0
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = package.namelist()
        if "[Content_Types].xml" not in names:
            raise DeskError(Refusal.FILE_UNREADABLE, file=file.name, is_other_format=True)
        if sum(part.file_size for part in package.infolist()) > LARGEST_UNPACKED:
            raise _too_large(file)
        for name in names:
            if not name.endswith(".xml"):
                continue
            part = package.read(name)
            if b"<!DOCTYPE" in part or b"<!ENTITY" in part:
                raise DeskError(Refusal.FILE_UNREADABLE, file=file.name)
            if name.startswith("xl/worksheets/"):
                rows += sum(1 for _ in _ROW.finditer(part))
                cells += _cells_of(part)
                has_bare_formulas = has_bare_formulas or bool(_BARE_FORMULA.search(part))
    # rows that are only coloured may be more than the rows that hold something
    if rows > 4 * MOST_ROWS or cells > MOST_CELLS:
        raise _too_large(file)
    return has_bare_formulas


def _cells_of(part: bytes) -> int:
    """How many cells a sheet takes, those under merged ones included."""
    from openpyxl.utils import range_boundaries

    cells = sum(1 for _ in _CELL.finditer(part))
    for merged in _MERGED.finditer(part):
        left, top, right, bottom = range_boundaries(merged[1].decode())
        cells += ((right or 0) - (left or 0) + 1) * ((bottom or 0) - (top or 0) + 1)
    return cells


def _opened(content: bytes, *, values: bool) -> Any:
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(io.BytesIO(content), data_only=values)


def _from_sheet(file: Path, sheet: Worksheet, formulas: Worksheet | None) -> Sheet:
    if sheet.max_row > 4 * MOST_ROWS:
        raise _too_large(file)
    width = min(sheet.max_column, MOST_COLUMNS)
    rows = [
        [Cell(_plain(cell.value), str(cell.number_format)) for cell in row]
        for row in sheet.iter_rows(max_col=width)
    ]
    for row, formula_row in zip(
        rows, formulas.iter_rows(max_col=width) if formulas else (), strict=False
    ):
        for column, cell in enumerate(formula_row):
            if cell.data_type == "f" and row[column].value is None:
                row[column] = Cell(NOT_CALCULATED)
    for area in sheet.merged_cells.ranges:
        _fill(rows, (area.min_row, area.min_col, area.max_row, area.max_col))
    return sheet_of(file, str(sheet.title), rows)


def _fill(rows: list[list[Cell]], area: tuple[int, int, int, int]) -> None:
    top, left, bottom, right = area
    if top > len(rows) or left > len(rows[top - 1]):
        return
    source = rows[top - 1][left - 1]
    filled = Cell(source.value, source.number_format, is_filled_down=True)
    for row in rows[top - 1 : bottom]:
        row[left - 1 : right] = [filled] * (min(right, len(row)) - left + 1)
    rows[top - 1][left - 1] = source


def _plain(value: object) -> Value:
    return value if value is None or isinstance(value, Value) else str(value)


def _too_large(file: Path) -> DeskError:
    return DeskError(Refusal.FILE_TOO_LARGE, file=file.name, rows=MOST_ROWS)
