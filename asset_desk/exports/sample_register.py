"""A register as an office might have kept it for years, untidy on purpose, to try the import on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font
from openpyxl.worksheet.worksheet import Worksheet

from asset_desk.exports.xlsx import BOX, FONT, save_book

_HEAD = (
    *("ลำดับ", "หมายเลขครุภัณฑ์", "รายการ", "ยี่ห้อ/รุ่น", "จำนวน", "หน่วยนับ"),
    *("ราคาต่อหน่วย", "วันที่ได้มา", "หน่วยงานที่รับผิดชอบ", "สถานที่ตั้ง", "สภาพ", "หมายเหตุ"),
)
_WIDTHS = (7, 18, 46, 22, 8, 9, 14, 16, 24, 20, 12, 26)

_SECTIONS = """
# ครุภัณฑ์สำนักงาน
#1 | 400-52-0001 | เก้าอี้พลาสติกมีพนักพิง สีน้ำเงิน | - | 500 | ตัว |
  185.00 | 12 มี.ค. 2552 | กองคลัง | อาคารพัสดุ | ใช้การได้ | -
#2 | 400-61-0007 | โต๊ะพับหน้าขาว ขนาด 75 x 180 ซม. |  | #60 | ตัว |
  1,450.- | ๕ มกราคม ๒๕๖๑ | กองคลัง | อาคารพัสดุ | ใช้การได้ | |
#3 |  | เต็นท์ผ้าใบ 4 x 8 เมตร พร้อมโครงเหล็ก |  | 12 | หลัง |
  18,500.00 | day 2020-06-01 | กองคลัง | อาคารพัสดุ | ใช้การได้ | ไม่มีรหัสรายชิ้น
#4 | 400-63-0012 | ตู้เหล็กเก็บเอกสาร 4 ลิ้นชัก | ลัคกี้ | #1 | ตู้ |
  #5900 | 30/09/2563 | สำนักปลัดเทศบาล | ห้องสารบรรณ | ชำรุด | ลิ้นชักล่างปิดไม่สนิท
# ครุภัณฑ์โฆษณาและเผยแพร่
#5 | 452-59-0159 | เครื่องขยายเสียงเคลื่อนที่พร้อมลำโพง | TOA WA-1830 | #2 | ชุด |
  24,900.00 | 15 ส.ค. 2559 | กองคลัง | ห้องประชุม | ใช้การได้ | |
#6 | 452-64-0003 | เครื่องมัลติมีเดียโปรเจคเตอร์ 4,000 ลูเมน | Epson EB-X51 | 1 | เครื่อง |
  ๒๗,๕๐๐.๐๐ | 1 ต.ค. 2564 | กองคลัง | ห้องประชุม | ใช้การได้ | |
#7 | 452-64-0004 | จอรับภาพชนิดมอเตอร์ไฟฟ้า 120 นิ้ว | - | 1 | จอ |
  9,800 | 1 ต.ค. 2564 | กองคลัง | ห้องประชุม | ใช้การได้ | -
#8 | 452-64-0003 | เครื่องมัลติมีเดียโปรเจคเตอร์ 4,000 ลูเมน | Epson EB-X51 | 1 | เครื่อง |
  27,500.00 | 1 ต.ค. 2564 | กองคลัง | ห้องประชุม |  | พิมพ์ซ้ำ
# ครุภัณฑ์คอมพิวเตอร์
#9 | 416-66-0021 | เครื่องคอมพิวเตอร์โน้ตบุ๊ก สำหรับงานประมวลผล | Acer TravelMate | #1 | เครื่อง |
  22,000.00 | 20 ก.พ. 2566 | กองคลัง | ฝ่ายบัญชี | ใช้การได้ | |
#10 | 416-66-0022 | เครื่องคอมพิวเตอร์โน้ตบุ๊ก สำหรับงานประมวลผล | Acer TravelMate | #1 | เครื่อง |
  22,000.00 | 20 ก.พ. 2566 | กองช่าง | กองช่าง | ใช้การได้ | |
# ครุภัณฑ์การเกษตร
#11 | 054-58-0002 | เครื่องสูบน้ำดีเซล ท่อ 4 นิ้ว | คูโบต้า ET80 | 1 | เครื่อง |
  38,000.00 | ปี 2558 | กองช่าง | โรงเก็บเครื่องจักร | ใช้การได้ | |
#12 | 054-60-0005 | เครื่องตัดหญ้าแบบข้อแข็ง | ฮอนด้า UMK435 | สองเครื่อง | เครื่อง |
  9,500.00 | 11 พ.ค. 2560 | กองช่าง | โรงเก็บเครื่องจักร | ใช้การได้ | |
# ครุภัณฑ์งานบ้านงานครัว
#13 | 700-62-0001 | คูลเลอร์ต้มน้ำไฟฟ้า ขนาด 24 ลิตร | Zebra | #3 | ใบ |
  3,350.00 | 7 ธ.ค. 2562 | กองการศึกษา | ศูนย์พัฒนาเด็กเล็ก | ใช้การได้ | |
#14 |  | ถ้วยชามสแตนเลสสำหรับงานเลี้ยง |  | #200 | ใบ |
  45 | - | กองการศึกษา | ศูนย์พัฒนาเด็กเล็ก | ใช้การได้ | |
"""
"""A line that begins with # is a section's title; otherwise two lines are one row.

#5 is a number, `day 2020-06-01` a real date, all else text as it was typed.
"""

Value = str | int | date | None


def sample_rows() -> list[tuple[Value, ...]]:
    """The rows below the header: titles of sections, and assets, faulty ones included."""
    rows: list[tuple[Value, ...]] = []
    lines = iter(_SECTIONS.strip().splitlines())
    for line in lines:
        if line.startswith("# "):
            rows.append((None, None, line.removeprefix("# ")))
        else:
            cells = f"{line} {next(lines)}".split("|")
            rows.append(tuple(_value(cell.strip()) for cell in cells))
    return rows


def _value(text: str) -> Value:
    if text.startswith("#"):
        return int(text.removeprefix("#"))
    return date.fromisoformat(text.removeprefix("day ")) if text.startswith("day ") else text


def write_sample_register(out: Path, *, office: str) -> None:
    """Write the untidy workbook: titles above, sections between, text for numbers, a total."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "ครุภัณฑ์"
    for number, text in enumerate(
        (f"ทะเบียนคุมทรัพย์สิน {office}", "ข้อมูล ณ วันที่ 30 กันยายน 2568"), start=1
    ):
        sheet.cell(number, 1, text).font = Font(name=FONT, size=16, bold=True)
        sheet.cell(number, 1).alignment = Alignment(horizontal="center")
        sheet.merge_cells(start_row=number, start_column=1, end_row=number, end_column=len(_HEAD))
    _put(sheet, 4, _HEAD, bold=True)
    row = 4
    for row, values in enumerate(sample_rows(), start=5):
        _put(sheet, row, values, bold=len(values) < len(_HEAD))
    row += 1
    _put(sheet, row, ("", "", "รวมทั้งสิ้น", "", "783", "", "346,480.00"), bold=True)
    _put(sheet, row + 2, (None, None, None, None, "ผู้จัดทำ ........................................"))
    save_book(book, out)


def _put(sheet: Worksheet, row: int, values: Sequence[Value], *, bold: bool = False) -> None:
    for column, value in enumerate(values, start=1):
        cell = sheet.cell(row, column, value)
        cell.font = Font(name=FONT, size=14, bold=bold)
        cell.border = BOX if bold or len(values) == len(_HEAD) else Border()
        if isinstance(value, date):
            cell.number_format = "dd/mm/yyyy"
    for column, width in enumerate(_WIDTHS, start=1):
        sheet.column_dimensions[chr(ord("A") + column - 1)].width = width
