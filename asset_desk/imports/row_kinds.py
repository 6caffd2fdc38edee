"""Rows of a register that are no assets: blank, titles, totals, headers again, signatures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from asset_desk.domain.assets import CATEGORIES
from asset_desk.domain.register_import import Remark, RowRemark
from asset_desk.imports.cells import text_of
from asset_desk.imports.header import ColumnMapping
from asset_desk.imports.header_words import folded
from asset_desk.imports.sheets import Cell, Sheet
from asset_desk.imports.words import category_of

_TOTAL = re.compile(
    r"(?:ยอด)?รวม(?:ทั้ง(?:สิ้น|หมด)|เป็นเงิน|เงิน|ยอด|จำนวน|มูลค่า|ราคา|หมวด|ประเภท|ครุภัณฑ์|หน้า)?.*"
    r"|(?:ยอด)?ยก(?:ยอด)?(?:ไป|มา).*|(?:grand)?total"
)
_FOOT = re.compile(
    r"(?:\(?ลงชื่อ|\(?ลงนาม|ผู้จัดทำ|ผู้ตรวจ|ผู้รายงาน|ผู้รับรอง|ตำแหน่ง|หมายเหตุ|ประธานกรรมการ|กรรมการ|วันที่|พิมพ์เมื่อ).*"
    r"|(?:ผู้อำนวยการ|ผู้ช่วย|ผอ\.|นายก(?:เทศมนตรี|องค์การ|อบต)|รองนายก|ปลัด|รองปลัด|หัวหน้า|เจ้าหน้าที่|เจ้าพนักงาน|นักวิชาการ).*"
    r"|\((?:[.…\s]+|(?:นาย|นาง|นางสาว|น\.ส\.|ว่าที่).*)\)|[.…_\s]+"
)
_COLUMN_NUMBER = re.compile(r"\(?([\d๐-๙]{1,2})\)?")
_OF_AN_ASSET = ("code", "quantity", "value_satang", "total_value", "acquired_on", "serial_no")


class RowKinds:
    """Tells, for one sheet, which rows are no assets and why."""

    def __init__(self, sheet: Sheet, mapping: ColumnMapping) -> None:
        self._mapping = mapping
        last = mapping.header_row + 1
        first = max(last - max(mapping.header_height, 1), 0)
        self._headers = [[folded(_said(cell)) for cell in row] for row in sheet.rows[first:last]]
        self._titles = {
            folded(said[0]) for row in sheet.rows[:first] if len(said := _own(row)) == 1
        }

    def remark(self, cells: Sequence[Cell]) -> RowRemark | None:
        """Why the row is no asset, or None when it is one."""
        said = _own(cells)
        if not said:
            return RowRemark(Remark.EMPTY)
        if self._is_header(cells):
            return RowRemark(Remark.HEADER_REPEATED, said[0])
        if self._is_bare(cells):
            if _is_section(said):
                return RowRemark(Remark.SECTION_TITLE, said[-1])
            if _FOOT.fullmatch(said[0]):
                return RowRemark(Remark.FOOT_TEXT, said[0])
        code = self._own("code", cells)
        if (not code or _is_total(code)) and any(_is_total(text) for text in said[:2]):
            return RowRemark(Remark.TOTAL_ROW, said[0])
        return None if has_name(cells, self._mapping) else RowRemark(Remark.NO_NAME, said[0])

    def _is_header(self, cells: Sequence[Cell]) -> bool:
        """The header again on a later page, its numbered columns, or the sheet's title again."""
        own = [(number, text) for number, cell in enumerate(cells) if (text := _said(cell))]
        if len(own) == 1:
            return folded(own[0][1]) in self._titles
        for header in self._headers:
            same = sum(
                number < len(header) and header[number] == folded(text) for number, text in own
            )
            if same >= 2 and same * 2 > len(own):
                return True
        numbers = [_COLUMN_NUMBER.fullmatch(text) for _, text in own]
        found = [int(number[1]) for number in numbers if number]
        return len(found) == len(own) >= 3 and found == list(range(found[0], found[0] + len(own)))

    def _is_bare(self, cells: Sequence[Cell]) -> bool:
        """Whether nothing in the row belongs to an asset but, perhaps, a name."""
        own = len(_own(cells))
        return own == 1 or (own == 2 and not any(self._own(name, cells) for name in _OF_AN_ASSET))

    def _own(self, name: str, cells: Sequence[Cell]) -> str:
        column = self._mapping.columns.get(name)
        return _said(cells[column]) if column is not None and column < len(cells) else ""


def has_name(cells: Sequence[Cell], mapping: ColumnMapping) -> bool:
    """Whether the row names an asset: in its own cell, or in one merged over several codes."""
    column = mapping.columns.get("name")
    if column is None or column >= len(cells) or not text_of(cells[column]):
        return False
    if not cells[column].is_filled_down:
        return True
    code = mapping.columns.get("code")
    if code is None or code >= len(cells):
        return False
    return bool(_said(cells[code])) and cells[code].value != cells[column].value


def _said(cell: Cell) -> str:
    return "" if cell.is_filled_down else text_of(cell) or ""


def _own(cells: Sequence[Cell]) -> list[str]:
    return [text for cell in cells if (text := _said(cell))]


def _is_section(said: Sequence[str]) -> bool:
    """A category alone in its row, perhaps behind a number: ครุภัณฑ์สำนักงาน, 2. หมวดสนาม.

    หมวด and ประเภท begin a title even of a category that nobody knows.
    """
    title = said[-1]
    numbered = len(said) == 1 or bool(re.fullmatch(r"[\d๐-๙.]+", said[0]))
    known = title.startswith("ครุภัณฑ์") and category_of(title) in CATEGORIES
    return numbered and (known or title.startswith(("หมวด", "ประเภท")))


def _is_total(text: str) -> bool:
    return bool(_TOTAL.fullmatch(text.replace(" ", "").rstrip(":.").casefold()))
