"""Which row of a sheet is its header, and which column holds what, by the words offices use."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from asset_desk.imports.workbook import Cell, Sheet

HEADER_ROWS_SEARCHED = 40

FIELDS = (
    *("name", "code", "category", "division_name", "place", "unit", "quantity", "value_satang"),
    *("total_value", "acquired_on", "brand", "serial_no", "condition", "use_class", "is_lendable"),
    *("note",),
)
"""What a column may hold; `total_value` is the value of all pieces together."""

_WORDS: Mapping[str, tuple[str, ...]] = {
    "code": (
        *("หมายเลขครุภัณฑ์", "เลขครุภัณฑ์", "เลขที่ครุภัณฑ์", "รหัสครุภัณฑ์", "เลขรหัสพัสดุ", "รหัสพัสดุ", "รหัสสินทรัพย์"),
        *("รหัสทรัพย์สิน", "หมายเลขทรัพย์สิน", "เลขทะเบียน", "เลขที่หรือรหัส", "หมายเลขพัสดุ", "รหัส", "assetcode"),
    ),
    "name": (
        *("ชื่อครุภัณฑ์", "ชื่อทรัพย์สิน", "ชื่อพัสดุ", "รายการทรัพย์สิน", "รายการครุภัณฑ์", "ชื่อรายการ", "รายการ"),
        *("ครุภัณฑ์", "ทรัพย์สิน", "ชื่อ", "assetname"),
    ),
    "category": ("หมวดครุภัณฑ์", "ประเภทครุภัณฑ์", "ประเภททรัพย์สิน", "หมวดหมู่", "หมวด", "ประเภท"),
    "division_name": (
        *("หน่วยงานเจ้าของ", "ส่วนราชการ", "หน่วยงานที่รับผิดชอบ", "หน่วยงาน", "สังกัด", "กองงาน", "กอง"),
    ),
    "place": ("สถานที่ตั้ง", "สถานที่เก็บ", "สถานที่ใช้งาน", "ที่ตั้ง", "ใช้ประจำที่", "ใช้ประจำ", "สถานที่", "ที่อยู่"),
    "unit": ("หน่วยนับ", "ลักษณนาม", "หน่วย"),
    "quantity": ("จำนวนหน่วย", "จำนวน", "ปริมาณ"),
    "value_satang": (
        *("ราคาต่อหน่วย", "ราคาหน่วยละ", "หน่วยละ", "มูลค่าต่อหน่วย", "ราคาทุนต่อหน่วย", "ราคาทุน", "ราคาที่ได้มา"),
        *("ราคา", "มูลค่า"),
    ),
    "total_value": ("มูลค่ารวม", "ราคารวม", "จำนวนเงิน", "รวมเงิน", "รวมเป็นเงิน"),
    "acquired_on": (
        *("วันที่ได้มา", "วันเดือนปีที่ได้มา", "วันได้มา", "วันที่ซื้อ", "วันที่ตรวจรับ", "วันเดือนปี", "ได้มาเมื่อ", "ปีที่ได้มา"),
        *("ปีที่ซื้อ", "พศที่ได้มา", "วันที่"),
    ),
    "brand": ("ยี่ห้อรุ่น", "ยี่ห้อ", "ชื่อยี่ห้อ", "รุ่นแบบ", "รุ่น", "แบบชนิดลักษณะ", "แบบ"),
    "serial_no": ("หมายเลขเครื่อง", "เลขเครื่อง", "เลขที่เครื่อง", "serialno", "serialnumber", "serial", "sn"),
    "condition": ("สภาพครุภัณฑ์", "สภาพการใช้งาน", "สภาพ", "สถานะ"),
    "use_class": ("ประเภทการใช้", "ลักษณะการใช้"),
    "is_lendable": ("ให้ยืมได้", "ยืมได้", "อนุญาตให้ยืม", "ให้ยืม"),
    "note": ("หมายเหตุ", "บันทึก"),
}

_NOISE = re.compile(r"[\s()/.,:;\-_\"'“”\u200b]+")
_PLAIN = {"ํา": "ำ"}


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """The header's last row, counted from 0, and the column of each field, counted from 0."""

    header_row: int
    columns: Mapping[str, int]

    @property
    def is_usable(self) -> bool:
        """An asset needs a name; everything else can be missing."""
        return "name" in self.columns


def guess_mapping(sheet: Sheet) -> ColumnMapping:
    """The best guess: the row whose words name the most fields, below any title rows."""
    best = ColumnMapping(0, {})
    for number in range(min(len(sheet.rows), HEADER_ROWS_SEARCHED)):
        for height in (1, 2):
            if number + height > len(sheet.rows):
                continue
            columns = _columns(titles(sheet, number, height))
            gain = _score(columns) - _score(best.columns)
            if gain > 0 or (gain == 0 and height == 2 and _is_merged_header(sheet, number)):
                best = ColumnMapping(number + height - 1, columns)
    return best


def best_sheet(sheets: Sequence[Sheet]) -> int:
    """The sheet that most looks like a register."""
    scores = [_score(guess_mapping(sheet).columns) for sheet in sheets]
    return scores.index(max(scores))


def titles(sheet: Sheet, first: int, height: int) -> list[str]:
    """The header's words per column; under a merged cell both lines count, the lower one last."""
    rows = sheet.rows[first : first + height]
    return ["\n".join(_said(row[column]) for row in rows) for column in range(len(rows[0]))]


def field_of(title: str) -> str | None:
    """The field that a header cell names, or None."""
    found = _match(title)
    return found[0] if found else None


def _columns(header: Sequence[str]) -> dict[str, int]:
    best: dict[str, tuple[int, int]] = {}
    for column, title in enumerate(header):
        found = _match(title)
        if found and (found[0] not in best or found[1] > best[found[0]][0]):
            best[found[0]] = (found[1], column)
    columns = {field: column for field, (_, column) in best.items()}
    return _settled(columns)


def _settled(columns: dict[str, int]) -> dict[str, int]:
    """A register of `ประเภท` and no name at all names its assets in that column."""
    if "name" not in columns and "category" in columns:
        columns["name"] = columns.pop("category")
    return columns


def _match(title: str) -> tuple[str, int] | None:
    """The field and how surely: a whole word beats the word at the front, that one within."""
    candidates: list[tuple[int, str]] = []
    lines = title.split("\n")
    for line in ("".join(dict.fromkeys(lines)), *reversed(lines)):
        plain = _plain(line)
        for field, words in _WORDS.items():
            for word in words:
                if plain == word:
                    candidates.append((100 + len(word), field))
                elif plain.startswith(word) and len(plain) <= len(word) + 16:
                    candidates.append((50 + len(word), field))
                elif len(word) >= 5 and word in plain and len(plain) <= len(word) + 16:
                    candidates.append((len(word), field))
        if candidates:
            break
    if not candidates:
        return None
    surety, field = max(candidates)
    return field, surety


def _is_merged_header(sheet: Sheet, number: int) -> bool:
    pairs = zip(sheet.rows[number], sheet.rows[number + 1], strict=True)
    return any(below.is_filled_down and below.value == above.value for above, below in pairs)


def _score(columns: Mapping[str, int]) -> int:
    distinct = len(set(columns.values()))
    return 0 if "name" not in columns or distinct < 2 else distinct


def _said(cell: Cell) -> str:
    return str(cell.value) if isinstance(cell.value, str) else ""


def _plain(title: str) -> str:
    for written, meant in _PLAIN.items():
        title = title.replace(written, meant)
    return _NOISE.sub("", title).casefold()
