"""The rows of a register workbook, each read and each accounted for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from asset_desk.domain.assets import CATEGORIES
from asset_desk.domain.register_import import RegisterRow, Remark, RowRemark
from asset_desk.imports.cells import (
    TurnedIntoDate,
    Unreadable,
    category_of,
    code_of,
    condition_of,
    count_of,
    day_of,
    money_of,
    text_of,
    use_class_of,
    yes_or_no_of,
)
from asset_desk.imports.header import ColumnMapping, field_of
from asset_desk.imports.workbook import Cell, Sheet

_TOTALS = ("รวม", "รวมทั้งสิ้น", "รวมทั้งหมด", "ยอดรวม", "รวมเป็นเงิน", "ยอดยกไป", "ยอดยกมา", "ยกยอดไป", "total")
_NOTHING = Cell(None)


def read_rows(sheet: Sheet, mapping: ColumnMapping) -> list[RegisterRow]:
    """Every row below the header; `row_no` is the row's number in the file.

    A title alone in its row, such as ครุภัณฑ์สำนักงาน, gives the category of the rows below it
    when no column does.
    """
    rows: list[RegisterRow] = []
    section: str | None = None
    for number, cells in enumerate(sheet.rows[mapping.header_row + 1 :], mapping.header_row + 2):
        title = _section_title(cells)
        if title is not None and _lone_name(cells, mapping):
            section = title if title in CATEGORIES else section
            remark = RowRemark(Remark.SECTION_TITLE, title)
            rows.append(RegisterRow(row_no=number, remarks=(remark,)))
            continue
        rows.append(_Row(number, cells, mapping).read(section))
    return rows


@dataclass
class _Row:
    number: int
    cells: Sequence[Cell]
    mapping: ColumnMapping
    remarks: list[RowRemark] = field(default_factory=list)

    def read(self, section: str | None) -> RegisterRow:
        if remark := self._no_asset():
            return RegisterRow(row_no=self.number, name=self._text("name"), remarks=(remark,))
        quantity = self._read("quantity", count_of, Remark.QUANTITY_UNREADABLE)
        values: dict[str, Any] = {
            "name": self._text("name"),
            "code": self._code(),
            "category": self._category(section),
            "quantity": quantity,
            "value_satang": self._value(quantity),
            "acquired_on": self._day(),
            "condition": self._word("condition", condition_of, Remark.CONDITION_UNKNOWN),
            "use_class": self._word("use_class", use_class_of, None),
            "is_lendable": self._word("is_lendable", yes_or_no_of, None),
        }
        for name in ("division_name", "place", "unit", "brand", "serial_no", "note"):
            values[name] = self._text(name)
        return RegisterRow(row_no=self.number, remarks=tuple(self.remarks), **values)

    def _no_asset(self) -> RowRemark | None:
        own = [cell for cell in self.cells if not cell.is_filled_down]
        said = [text for cell in own if (text := text_of(cell))]
        if not said:
            return RowRemark(Remark.EMPTY)
        if any(_is_total(text) for text in said[:2]):
            return RowRemark(Remark.TOTAL_ROW, said[0])
        named = [text for text in said if field_of(text)]
        if len(named) >= 3 and len(named) * 2 > len(said):
            return RowRemark(Remark.HEADER_REPEATED, said[0])
        name = self._cell("name")
        if name.is_filled_down or not text_of(name):
            return RowRemark(Remark.NO_NAME, said[0])
        return None

    def _cell(self, name: str) -> Cell:
        column = self.mapping.columns.get(name)
        return self.cells[column] if column is not None and column < len(self.cells) else _NOTHING

    def _text(self, name: str) -> str | None:
        return text_of(self._cell(name))

    def _code(self) -> str | None:
        try:
            return code_of(self._cell("code"))
        except TurnedIntoDate as turned:
            self.remarks.append(RowRemark(Remark.CODE_TURNED_INTO_DATE, str(turned)))
            return None

    def _read(
        self, name: str, meaning: Callable[[Cell], int | None], remark: Remark
    ) -> int | None:
        try:
            return meaning(self._cell(name))
        except Unreadable as unreadable:
            self.remarks.append(RowRemark(remark, str(unreadable)))
            return None

    def _value(self, quantity: int | None) -> int | None:
        each = self._read("value_satang", money_of, Remark.VALUE_UNREADABLE)
        if each is not None:
            return each
        total = self._read("total_value", money_of, Remark.VALUE_UNREADABLE)
        if total is None:
            return None
        if (quantity or 1) > 1:
            self.remarks.append(RowRemark(Remark.VALUE_WAS_TOTAL, str(total)))
        return total // max(quantity or 1, 1)

    def _day(self) -> Any:
        try:
            day, year_only = day_of(self._cell("acquired_on"))
        except Unreadable as unreadable:
            self.remarks.append(RowRemark(Remark.DATE_UNREADABLE, str(unreadable)))
            return None
        if year_only:
            self.remarks.append(RowRemark(Remark.YEAR_ONLY, self._text("acquired_on") or ""))
        return day

    def _category(self, section: str | None) -> str | None:
        text = self._text("category")
        return category_of(text) if text else section

    def _word(self, name: str, meaning: Callable[[str], Any], remark: Remark | None) -> Any:
        text = self._text(name)
        found = meaning(text) if text else None
        if text and found is None and remark:
            self.remarks.append(RowRemark(remark, text))
        return found


def _section_title(cells: Sequence[Cell]) -> str | None:
    said = [text for cell in cells if not cell.is_filled_down and (text := text_of(cell))]
    if len(said) != 1 or not (said[0].startswith(("ครุภัณฑ์", "ประเภท", "หมวด"))):
        return None
    bare = said[0].removeprefix("ประเภท").removeprefix("หมวด").strip(" :.")
    return category_of(bare)


def _lone_name(cells: Sequence[Cell], mapping: ColumnMapping) -> bool:
    """A title is not an asset: nothing but it stands in the row, and the file has more columns."""
    return len(mapping.columns) > 1 and sum(text_of(cell) is not None for cell in cells) >= 1


def _is_total(text: str) -> bool:
    plain = text.replace(" ", "").rstrip(":.").casefold()
    return plain in _TOTALS or plain.startswith(("รวมทั้ง", "รวมเป็นเงิน", "รวมจำนวน"))
