"""Which row of a sheet is its header, and which column holds what."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from asset_desk.domain.assets import Condition
from asset_desk.imports.header_words import AT_THE_FRONT, EXACT, FIELDS, field_and_surety
from asset_desk.imports.sheets import NOT_CALCULATED, Cell, Sheet
from asset_desk.imports.words import condition_heading
from asset_desk.thai_dates import short_date

__all__ = [
    "FIELDS",
    "NO_HEADER",
    "ColumnMapping",
    "best_sheet",
    "field_of",
    "guess_mapping",
    "mapping_at",
    "preview",
    "register_sheets",
    "titles",
]

HEADER_ROWS_SEARCHED = 40
NO_HEADER = -1

_NUMBER = re.compile(r"[\d๐-๙][\d๐-๙,./\-]*")


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """The header's last row and the column of each field, both counted from 0.

    `header_row` is NO_HEADER when the first row is an asset already. `marks` are the columns in
    which a tick stands for a condition (ใช้การได้ | ชำรุด | เสื่อมสภาพ).
    """

    header_row: int
    columns: Mapping[str, int]
    header_height: int = 1
    marks: Mapping[int, Condition] = field(default_factory=dict)

    @property
    def is_usable(self) -> bool:
        """An asset needs a name; everything else can be missing."""
        return "name" in self.columns


def guess_mapping(sheet: Sheet) -> ColumnMapping:
    """The best guess: the row whose words name the most fields, below any title rows.

    A second line belongs to the header only when it cannot be an asset.
    """
    best, best_score = ColumnMapping(NO_HEADER, {}), 0
    for number in range(min(len(sheet.rows), HEADER_ROWS_SEARCHED)):
        for height in (1, 2):
            if height == 2 and not _goes_on(sheet, number):
                continue
            found = _columns(titles(sheet, number, height))
            score = _score(sheet.rows[number], found)
            if score > best_score or (score == best_score > 0 and height == 2):
                best_score = score
                best = _mapping(sheet, number + height - 1, height, found)
    return best


def mapping_at(sheet: Sheet, header_row: int, *, height: int = 1) -> ColumnMapping:
    """The columns as named by the header that an officer pointed out, its last row given."""
    if header_row <= NO_HEADER or header_row >= len(sheet.rows):
        return ColumnMapping(NO_HEADER, {})
    first = max(header_row - height + 1, 0)
    found = _columns(titles(sheet, first, header_row - first + 1))
    return _mapping(sheet, header_row, header_row - first + 1, found)


def best_sheet(sheets: Sequence[Sheet]) -> int:
    """The sheet that most looks like a register; of equals the longest."""
    fitness = [(len(guess_mapping(sheet).columns), len(sheet.rows)) for sheet in sheets]
    return fitness.index(max(fitness))


def register_sheets(sheets: Sequence[Sheet]) -> list[int]:
    """The sheets that a register can be read from."""
    return [number for number, sheet in enumerate(sheets) if guess_mapping(sheet).is_usable]


def preview(sheet: Sheet, count: int, *, first: int = 0) -> list[tuple[str, ...]]:
    """Some rows as an officer sees them, from `first` on (counted from 0)."""
    return [
        tuple("" if cell.is_blank or cell.is_filled_down else shown(cell) for cell in row)
        for row in sheet.rows[first : first + count]
    ]


def shown(cell: Cell) -> str:
    """A cell as an officer reads it: days in พ.ศ., whole numbers without a fraction."""
    value = cell.value
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value == NOT_CALCULATED else str(value)


def titles(sheet: Sheet, first: int, height: int) -> list[str]:
    """The header's words per column; of two lines the lower one comes last."""
    rows = sheet.rows[first : first + height]
    return [
        "\n".join(dict.fromkeys(said for row in rows if (said := _said(row[column]))))
        for column in range(len(rows[0]))
    ]


def field_of(title: str) -> str | None:
    """The field that a heading names, or None. The lower of two lines says more than the upper."""
    found = _match(title)
    return found[0] if found else None


def _mapping(
    sheet: Sheet, last: int, height: int, found: Mapping[str, tuple[int, int]]
) -> ColumnMapping:
    marks = _marks(sheet, last)
    columns = {name: column for name, (_, column) in found.items()}
    if columns.get("condition") in marks:
        del columns["condition"]
    return ColumnMapping(last, columns, height, marks)


def _match(title: str) -> tuple[str, int] | None:
    lines = title.split("\n")
    found = field_and_surety("".join(lines))
    if found and (found[1] >= EXACT or len(lines) == 1):
        return found
    each = (field_and_surety(line) for line in reversed(lines))
    return next((match for match in each if match), found)


def _columns(header: Sequence[str]) -> dict[str, tuple[int, int]]:
    """For each field how surely and where it is; the first of equally sure columns."""
    best: dict[str, tuple[int, int]] = {}
    for column, title in enumerate(header):
        found = _match(title) if title else None
        if found and (found[0] not in best or found[1] > best[found[0]][0]):
            best[found[0]] = (found[1], column)
    if "name" not in best and "category" in best:
        best["name"] = best.pop("category")
    return best


def _score(row: Sequence[Cell], found: Mapping[str, tuple[int, int]]) -> int:
    """A header names two fields at least, rarely by chance, and holds hardly any number."""
    if "name" not in found or len(found) < 2 or max(found.values())[0] < EXACT:
        return 0
    sure = sum(
        4 if surety >= EXACT else 2 if surety >= AT_THE_FRONT else 1 for surety, _ in found.values()
    )
    return max(sure - 3 * sum(_is_number(cell) for cell in row), 0)


def _goes_on(sheet: Sheet, number: int) -> bool:
    """Whether the next row is the lower line of a header that begins in this one."""
    if number + 1 >= len(sheet.rows):
        return False
    upper, lower = sheet.rows[number], sheet.rows[number + 1]
    if all(cell.is_filled_down or cell.is_blank for cell in lower):
        return any(cell.is_filled_down for cell in lower)
    if any(_is_number(cell) for cell in lower):
        return False
    name = _columns(titles(sheet, number, 1)).get("name")
    return name is not None and _has_nothing_of_its_own(upper[name[1]], lower[name[1]])


def _has_nothing_of_its_own(above: Cell, below: Cell) -> bool:
    return below.is_blank or (below.is_filled_down and below.value == above.value)


def _marks(sheet: Sheet, header_row: int) -> dict[int, Condition]:
    """Columns headed by a condition each; one alone is no set of ticks."""
    found: dict[int, Condition] = {}
    for column, cell in enumerate(sheet.rows[header_row]):
        condition = condition_heading(_said(cell)) if not cell.is_filled_down else None
        if condition is not None and condition not in found.values():
            found[column] = condition
    return found if len(found) > 1 else {}


def _said(cell: Cell) -> str:
    return cell.value.strip() if isinstance(cell.value, str) else ""


def _is_number(cell: Cell) -> bool:
    if cell.value is None or isinstance(cell.value, bool):
        return False
    return not isinstance(cell.value, str) or bool(_NUMBER.fullmatch(cell.value.strip()))
