"""The rows of a register workbook, each read and each accounted for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from asset_desk.domain.assets import CATEGORIES
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.register_import import RegisterRow, Remark, RowRemark
from asset_desk.imports.cells import (
    DayNote,
    Rounded,
    TurnedIntoDate,
    Unreadable,
    code_of,
    count_of,
    day_of,
    money_of,
    text_of,
)
from asset_desk.imports.header import ColumnMapping, best_sheet, guess_mapping
from asset_desk.imports.row_kinds import RowKinds
from asset_desk.imports.satang import SatangColumns
from asset_desk.imports.sheets import Cell, Sheet
from asset_desk.imports.words import (
    category_of,
    condition_of,
    heading_of,
    use_class_of,
    yes_or_no_of,
)
from asset_desk.imports.workbook import read_workbook
from asset_desk.thai import money_text
from asset_desk.thai_dates import short_date

_BLANK = Cell(None)
_FILLS_DOWN = frozenset({"name", "category", "division_name", "place"})
"""What one merged cell may say of several rows; counts and values it says only once."""


def read_register(file: Path) -> list[RegisterRow]:
    """The rows of the sheet that most looks like a register, by the columns as guessed.

    Raises DeskError as `read_workbook` does, COLUMN_NAME_NEEDED when no column names the assets,
    and FILE_EMPTY when nothing stands below the header.
    """
    sheets = read_workbook(file)
    sheet = sheets[best_sheet(sheets)]
    mapping = guess_mapping(sheet)
    if not mapping.is_usable:
        raise DeskError(Refusal.COLUMN_NAME_NEEDED, file=file.name, sheet=sheet.name)
    rows = read_rows(sheet, mapping)
    if not rows:
        raise DeskError(Refusal.FILE_EMPTY, file=file.name)
    return rows


def read_rows(sheet: Sheet, mapping: ColumnMapping) -> list[RegisterRow]:
    """Every row below the header, blank ones too; `row_no` is the row's number in the file.

    A title alone in its row, such as ครุภัณฑ์สำนักงาน, or else the sheet's own name gives the
    category of the rows below it when no column does.
    """
    kinds, satang = RowKinds(sheet, mapping), SatangColumns(sheet, mapping)
    section = _known_category(sheet.name)
    rows = []
    first = mapping.header_row + 1
    for number, cells in enumerate(sheet.rows[first:], first + 1):
        remark = kinds.remark(cells)
        if remark and remark.remark is Remark.SECTION_TITLE:
            section = _known_category(remark.text)
        if remark:
            rows.append(RegisterRow(row_no=number, remarks=(remark,)))
        else:
            rows.append(_Row(satang.joined(cells), mapping).read(number, section))
    return rows


def _known_category(title: str) -> str | None:
    category = category_of(title)
    return category if category in CATEGORIES else None


@dataclass(slots=True)
class _Row:
    cells: Sequence[Cell]
    mapping: ColumnMapping
    remarks: list[RowRemark] = field(default_factory=list)

    def read(self, number: int, section: str | None) -> RegisterRow:
        quantity = self._number("quantity", count_of, Remark.QUANTITY_UNREADABLE)
        values: dict[str, Any] = {
            "code": self._code(),
            "category": self._category(section),
            "quantity": quantity,
            "value_satang": self._value(quantity),
            "acquired_on": self._day(),
            "condition": self._condition(),
            "use_class": self._word("use_class", use_class_of, Remark.USE_CLASS_UNKNOWN),
            "is_lendable": self._word("is_lendable", yes_or_no_of, Remark.LENDABLE_UNKNOWN),
        }
        for name in ("name", "division_name", "place", "unit", "brand", "serial_no", "note"):
            values[name] = self._text(name)
        return RegisterRow(row_no=number, remarks=tuple(self.remarks), **values)

    def _cell(self, name: str) -> Cell:
        column = self.mapping.columns.get(name)
        if column is None or column >= len(self.cells):
            return _BLANK
        cell = self.cells[column]
        return _BLANK if cell.is_filled_down and name not in _FILLS_DOWN else cell

    def _text(self, name: str) -> str | None:
        return text_of(self._cell(name))

    def _remark(self, remark: Remark, text: object = "") -> None:
        self.remarks.append(RowRemark(remark, str(text)))

    def _code(self) -> str | None:
        try:
            return code_of(self._cell("code"))
        except TurnedIntoDate as lost:
            self._remark(Remark.CODE_TURNED_INTO_DATE, lost)
        except Rounded as lost:
            self._remark(Remark.CODE_ROUNDED, lost)
        return None

    def _number(
        self, name: str, meaning: Callable[[Cell], int | None], remark: Remark
    ) -> int | None:
        try:
            return meaning(self._cell(name))
        except Unreadable as unreadable:
            self._remark(remark, unreadable)
            return None

    def _value(self, quantity: int | None) -> int | None:
        """The value of one piece; a total is divided only when nothing is left over."""
        each = self._number("value_satang", money_of, Remark.VALUE_UNREADABLE)
        if each is not None or any(note.leaves_out for note in self.remarks):
            return each
        total = self._number("total_value", money_of, Remark.VALUE_UNREADABLE)
        if total is None or not quantity or quantity == 1:
            return total
        each, left_over = divmod(total, quantity)
        if left_over:
            self._remark(Remark.VALUE_NOT_DIVISIBLE, money_text(total))
            return None
        self._remark(Remark.VALUE_WAS_TOTAL, money_text(total))
        return each

    def _day(self) -> date | None:
        try:
            day, note = day_of(self._cell("acquired_on"))
        except Unreadable as unreadable:
            self._remark(Remark.DATE_UNREADABLE, unreadable)
            return None
        if note is DayNote.YEAR_ONLY:
            self._remark(Remark.YEAR_ONLY, self._text("acquired_on"))
        if note is DayNote.OLD and day:
            self._remark(Remark.DATE_IS_OLD, short_date(day))
        return day

    def _category(self, section: str | None) -> str | None:
        text = self._text("category")
        return category_of(text) if text else section

    def _condition(self) -> Any:
        """The word in its column, else the column that is ticked."""
        if "condition" in self.mapping.columns and self._text("condition"):
            return self._word("condition", condition_of, Remark.CONDITION_UNKNOWN)
        ticked = [
            condition
            for column, condition in self.mapping.marks.items()
            if column < len(self.cells) and text_of(self.cells[column]) not in (None, "0")
        ]
        if len(ticked) > 1:
            self._remark(Remark.CONDITION_UNKNOWN, ", ".join(map(heading_of, ticked)))
        return ticked[0] if len(ticked) == 1 else None

    def _word(self, name: str, meaning: Callable[[str], Any], remark: Remark) -> Any:
        text = self._text(name)
        found = meaning(text) if text else None
        if text and found is None:
            self._remark(remark, text)
        return found
