"""The register as a workbook that can be read in again, the empty template, the import's report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from asset_desk.domain.assets import CATEGORIES, AssetDetails, Condition, UseClass
from asset_desk.exports.xlsx import (
    COUNT,
    MONEY,
    SheetColumn,
    new_book,
    put,
    put_heading,
    put_row,
    put_title,
    save_book,
    set_up_print,
)

CONDITION_WORDS = {
    Condition.SERVICEABLE: "ใช้การได้",
    Condition.DAMAGED: "ชำรุด",
    Condition.WORN: "เสื่อมสภาพ",
    Condition.LOST: "สูญหาย",
    Condition.UNNEEDED: "ไม่จำเป็นต้องใช้",
    Condition.IN_REPAIR: "ส่งซ่อม",
    Condition.AWAITING_DISPOSAL: "รอจำหน่าย",
    Condition.DISPOSED: "จำหน่ายแล้ว",
}
USE_CLASS_WORDS = {UseClass.DURABLE: "ใช้คงรูป", UseClass.CONSUMABLE: "ใช้สิ้นเปลือง"}
YES_OR_NO = {True: "ใช่", False: "ไม่"}

_COLUMNS: Mapping[str, SheetColumn] = {
    "code": SheetColumn("รหัสทรัพย์สิน", 20),
    "name": SheetColumn("รายการ", 42),
    "category": SheetColumn("หมวด", 20),
    "division": SheetColumn("หน่วยงานเจ้าของ", 24),
    "place": SheetColumn("สถานที่ตั้ง", 24),
    "unit": SheetColumn("หน่วยนับ", 10),
    "quantity": SheetColumn("จำนวน", 10),
    "value": SheetColumn("ราคาต่อหน่วย", 16),
    "acquired_on": SheetColumn("วันที่ได้มา", 16),
    "brand": SheetColumn("ยี่ห้อ/รุ่น", 22),
    "serial_no": SheetColumn("หมายเลขเครื่อง", 20),
    "condition": SheetColumn("สภาพ", 16),
    "use_class": SheetColumn("ประเภทการใช้", 16),
    "is_lendable": SheetColumn("ให้ยืมได้", 10),
    "note": SheetColumn("หมายเหตุ", 30),
}
_FORMATS = ("", "", "", "", "", "", COUNT, MONEY, "", "", "", "", "", "", "")
_HEADER_ROW = 3
_HOW_TO_FILL_IN = "กรอกหนึ่งรายการต่อหนึ่งแถว ต้องมีชื่อรายการ ช่องอื่นเว้นว่างได้ ดูแผ่นงาน “คำอธิบาย”"
_EXPLANATIONS: Mapping[str, str] = {
    "code": "รหัสหรือหมายเลขครุภัณฑ์ตามที่ใช้อยู่ ไม่เกิน 60 ตัวอักษร ห้ามซ้ำ เว้นว่างได้ เลข 0 นำหน้าไม่หาย",
    "name": "ชื่อทรัพย์สิน จำเป็นต้องกรอก ไม่เกิน 200 ตัวอักษร",
    "category": "เลือกจากรายการ ถ้าเว้นว่างถือเป็น “อื่น”",
    "division": "ชื่อกองหรือสำนักที่เป็นเจ้าของ เลือกจากรายการ",
    "place": "สถานที่เก็บหรือใช้ประจำ",
    "unit": "ลักษณนาม เช่น หลัง ตัว เครื่อง คัน ชุด",
    "quantity": "จำนวน 1–9,999 ถ้าเว้นว่างถือเป็น 1",
    "value": "ราคาต่อหนึ่งหน่วยเป็นบาท เช่น 3,350.00",
    "acquired_on": "วันที่ได้มา พิมพ์วัน เดือน และปี พ.ศ. สี่หลัก เช่น 1 ต.ค. 2568",
    "brand": "ยี่ห้อ รุ่น หรือแบบ",
    "serial_no": "หมายเลขเครื่องจากผู้ผลิต",
    "condition": "เลือกจากรายการ ถ้าเว้นว่างถือเป็น “ใช้การได้”",
    "use_class": "เลือกจากรายการ ถ้าเว้นว่างถือเป็น “ใช้คงรูป”",
    "is_lendable": "ใช่ หรือ ไม่ ถ้าเว้นว่างถือว่าให้ยืมได้",
    "note": "ข้อความอื่นที่ต้องการบันทึก",
}
_TEMPLATE_ROWS = 1000


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """An asset and the name of the division that owns it."""

    details: AssetDetails
    division_name: str


def write_register(
    lines: Iterable[RegisterLine],
    out: Path,
    *,
    office: str,
    made_on: str,
    progress: Callable[[int], None] | None = None,
) -> int:
    """Write the register so that reading it in again changes nothing; gives the rows written."""
    book, sheet = new_book("ทะเบียนทรัพย์สิน", office)
    _head(sheet, f"ทะเบียนทรัพย์สิน {office}", f"ข้อมูล ณ {made_on}")
    columns = tuple(_COLUMNS.values())
    count = 0
    for count, line in enumerate(lines, start=1):
        put_row(sheet, _HEADER_ROW + count, _values(line), _FORMATS, columns)
        if progress and count % 200 == 0:
            progress(count)
    save_book(book, out)
    return count


def write_template(out: Path, *, office: str, divisions: Sequence[str]) -> None:
    """An empty register with the words that the desk knows to choose from, and how to fill it."""
    book, sheet = new_book("ทะเบียนทรัพย์สิน", office)
    _head(sheet, f"ทะเบียนทรัพย์สิน {office}", _HOW_TO_FILL_IN)
    _explain(book.create_sheet("คำอธิบาย"))
    choices = book.create_sheet("ตัวเลือก")
    lists = {
        "category": CATEGORIES,
        "division": tuple(divisions),
        "condition": tuple(CONDITION_WORDS.values()),
        "use_class": tuple(USE_CLASS_WORDS.values()),
        "is_lendable": tuple(YES_OR_NO.values()),
    }
    for column, (name, words) in enumerate(lists.items(), start=1):
        put_heading(choices.cell(1, column), _COLUMNS[name].title)
        for row, word in enumerate(words, start=2):
            put(choices.cell(row, column), word)
        if words:
            _offer(sheet, choices, (list(_COLUMNS).index(name) + 1, column), len(words))
    for row in range(_HEADER_ROW + 1, _HEADER_ROW + 1 + _TEMPLATE_ROWS):
        sheet.cell(row, 1).number_format = "@"
    save_book(book, out)


def write_report(
    rows: Iterable[tuple[int, str, str, str, str]], out: Path, *, office: str, heading: str
) -> None:
    """What an import did, row by row: row number, action, code, name, remarks."""
    book, sheet = new_book("ผลการนำเข้า", office)
    columns = (
        SheetColumn("แถวในไฟล์", 12),
        SheetColumn("ผล", 16),
        SheetColumn("รหัสทรัพย์สิน", 22),
        SheetColumn("รายการ", 46),
        SheetColumn("เหตุผล/ข้อสังเกต", 60),
    )
    put_title(sheet, 1, f"ผลการนำเข้าทะเบียนทรัพย์สิน {office}", len(columns))
    put_title(sheet, 2, heading, len(columns), size=14)
    for number, column in enumerate(columns, start=1):
        put_heading(sheet.cell(_HEADER_ROW, number), column.title)
    set_up_print(sheet, columns, (_HEADER_ROW, _HEADER_ROW))
    for number, row in enumerate(rows, start=_HEADER_ROW + 1):
        put_row(sheet, number, row, (COUNT, "", "", "", ""), columns)
    save_book(book, out)


def _head(sheet: Worksheet, title: str, subtitle: str) -> None:
    columns = tuple(_COLUMNS.values())
    put_title(sheet, 1, title, len(columns))
    put_title(sheet, 2, subtitle, len(columns), size=14)
    for number, column in enumerate(columns, start=1):
        put_heading(sheet.cell(_HEADER_ROW, number), column.title)
    set_up_print(sheet, columns, (_HEADER_ROW, _HEADER_ROW))


def _explain(sheet: Worksheet) -> None:
    columns = (SheetColumn("ช่อง", 22), SheetColumn("วิธีกรอก", 90))
    for number, column in enumerate(columns, start=1):
        put_heading(sheet.cell(1, number), column.title)
    for row, (name, words) in enumerate(_EXPLANATIONS.items(), start=2):
        put_row(sheet, row, (_COLUMNS[name].title, words), ("", ""), columns)
    set_up_print(sheet, columns, (1, 1))


def _offer(sheet: Worksheet, choices: Worksheet, columns: tuple[int, int], count: int) -> None:
    """Let the first column choose from the words that stand in the second one."""
    target, source = (get_column_letter(column) for column in columns)
    words = f"'{choices.title}'!${source}$2:${source}${count + 1}"
    choice = DataValidation(type="list", formula1=words, allow_blank=True)
    choice.add(f"{target}{_HEADER_ROW + 1}:{target}{_HEADER_ROW + _TEMPLATE_ROWS}")
    sheet.add_data_validation(choice)


def _values(line: RegisterLine) -> tuple[object, ...]:
    details = line.details
    value = details.value_satang
    return (
        details.code,
        details.name,
        details.category,
        line.division_name,
        details.place,
        details.unit,
        details.quantity,
        value / 100 if value is not None else None,
        details.acquired_on,
        details.brand,
        details.serial_no,
        CONDITION_WORDS[details.condition],
        USE_CLASS_WORDS[details.use_class],
        YES_OR_NO[details.is_lendable],
        details.note,
    )
