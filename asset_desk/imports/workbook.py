"""A workbook or CSV file as plain rows of cells, whatever state it comes in."""

from __future__ import annotations

import csv
import io
import warnings
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from asset_desk.domain.errors import DeskError, Refusal

LARGEST_FILE = 20 * 1024 * 1024
LARGEST_UNPACKED = 400 * 1024 * 1024
MOST_ROWS = 50_000
MOST_COLUMNS = 100

_OLD_OFFICE = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

Value = str | int | float | bool | date | datetime | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's value and number format; `is_filled_down` when it lies under a merged one."""

    value: Value
    number_format: str = "General"
    is_filled_down: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: every row from the first, each as wide as the sheet."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]


def read_workbook(file: Path) -> list[Sheet]:
    """The sheets of an .xlsx or .csv file that hold anything.

    Raises DeskError with one clear reason: unreadable, locked by a password, too large, empty.
    """
    try:
        size = file.stat().st_size
        content = b"" if size > LARGEST_FILE else file.read_bytes()
    except OSError as trouble:
        raise DeskError(Refusal.FILE_UNREADABLE, file=file.name) from trouble
    if size > LARGEST_FILE:
        raise DeskError(Refusal.FILE_TOO_LARGE, file=file.name, rows=MOST_ROWS)
    sheets = _sheets(file, content)
    held = [sheet for sheet in sheets if any(_is_held(cell) for row in sheet.rows for cell in row)]
    if not held:
        raise DeskError(Refusal.FILE_EMPTY, file=file.name)
    if any(len(sheet.rows) > MOST_ROWS for sheet in held):
        raise DeskError(Refusal.FILE_TOO_LARGE, file=file.name, rows=MOST_ROWS)
    return held


def _sheets(file: Path, content: bytes) -> list[Sheet]:
    if not content.strip():
        raise DeskError(Refusal.FILE_EMPTY, file=file.name)
    if content.startswith(_OLD_OFFICE):
        locked = _ENCRYPTED in content
        refusal = Refusal.FILE_LOCKED_BY_PASSWORD if locked else Refusal.FILE_UNREADABLE
        raise DeskError(refusal, file=file.name, is_old_format=not locked)
    if content.startswith(b"PK"):
        return _from_xlsx(file, content)
    if b"\0" in content and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise DeskError(Refusal.FILE_UNREADABLE, file=file.name)
    return [_from_csv(file, content)]


def _from_xlsx(file: Path, content: bytes) -> list[Sheet]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            unpacked = sum(part.file_size for part in package.infolist())
        if unpacked > LARGEST_UNPACKED:
            raise DeskError(Refusal.FILE_TOO_LARGE, file=file.name, rows=MOST_ROWS)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
        return [_from_sheet(file, sheet) for sheet in book.worksheets]
    except DeskError:
        raise
    except Exception as trouble:
        # openpyxl raises whatever its parser met; a file it cannot read is damaged to the officer
        raise DeskError(Refusal.FILE_UNREADABLE, file=file.name) from trouble


def _from_sheet(file: Path, sheet: Worksheet) -> Sheet:
    if (sheet.max_row or 0) > MOST_ROWS * 4:
        raise DeskError(Refusal.FILE_TOO_LARGE, file=file.name, rows=MOST_ROWS)
    width = min(sheet.max_column or 0, MOST_COLUMNS)
    rows = [
        [Cell(_plain(cell.value), str(cell.number_format)) for cell in row]
        for row in sheet.iter_rows(max_col=width)
    ]
    while rows and not any(_is_held(cell) for cell in rows[-1]):
        rows.pop()
    for area in sheet.merged_cells.ranges:
        _fill(rows, (area.min_row, area.min_col, area.max_row, area.max_col))
    return Sheet(str(sheet.title), tuple(tuple(row) for row in rows))


def _fill(rows: list[list[Cell]], area: tuple[int, int, int, int]) -> None:
    top, left, bottom, right = area
    if top > len(rows) or left > len(rows[top - 1]):
        return
    source = rows[top - 1][left - 1]
    filled = Cell(source.value, source.number_format, is_filled_down=True)
    for row in rows[top - 1 : bottom]:
        row[left - 1 : right] = [filled] * (min(right, len(row)) - left + 1)
    rows[top - 1][left - 1] = source


def _from_csv(file: Path, content: bytes) -> Sheet:
    text = _decoded(file, content)
    head = text[:4096]
    separator = max(",;\t", key=head.count)
    try:
        lines: Sequence[Sequence[str]] = list(csv.reader(io.StringIO(text), delimiter=separator))
    except csv.Error as trouble:
        raise DeskError(Refusal.FILE_UNREADABLE, file=file.name) from trouble
    width = min(max((len(line) for line in lines), default=0), MOST_COLUMNS)
    rows = (tuple(Cell(text or None) for text in (*line, *[""] * width)[:width]) for line in lines)
    return Sheet(file.stem, tuple(rows))


def _decoded(file: Path, content: bytes) -> str:
    for encoding in ("utf-16",) if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ():
        return content.decode(encoding, errors="replace")
    for encoding in ("utf-8-sig", "cp874"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise DeskError(Refusal.FILE_UNREADABLE, file=file.name)


def _plain(value: object) -> Value:
    if value is None or isinstance(value, (str, int, float, bool, date)):
        return value
    return str(value)


def _is_held(cell: Cell) -> bool:
    return cell.value is not None and str(cell.value).strip() != ""
