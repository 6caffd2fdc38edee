"""Register files as messy as offices keep them."""

import io
import zipfile
from datetime import date
from pathlib import Path

from openpyxl import Workbook

OFFICE = "เทศบาลตำบลบ้านสวนธาร"


def plain_sheet(rows):
    """A workbook of one sheet, and that sheet, holding these rows from A1 on."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    return book, sheet


def save(book, folder: Path, name="ทะเบียน.xlsx") -> Path:
    file = folder / name
    book.save(file)
    return file


def office_register(folder: Path) -> Path:
    """A register grown over years: titles, a two-line header, sections, totals, signatures."""
    book, sheet = plain_sheet(
        [
            ["ทะเบียนคุมครุภัณฑ์ ประจำปีงบประมาณ 2568"],
            [OFFICE],
            [],
            [
                *("ลำดับ", "หมายเลขครุภัณฑ์", "รายการ", "จำนวน", "หน่วยนับ", "ราคา (บาท)", None),
                *("วัน เดือน ปี\nที่ได้มา", "ใช้ประจำที่", "สภาพ", "หมายเหตุ"),
            ],
            [None, None, None, None, None, "ต่อหน่วย", "รวม", None, None, None, None],
            ["ครุภัณฑ์สำนักงาน"],
            [
                *(1, "400-52-0001", "โต๊ะทำงาน ระดับ 3-6", "1", "ตัว", "3,350.00", "3,350.00"),
                *("๑ ตุลาคม ๒๕๕๒", "กองคลัง", "ใช้งานได้", "-"),
            ],
            [
                *(2, "๔๐๐-๕๒-๐๐๐๒", "เก้าอี้พลาสติก", "๕๐๐ ตัว", "ตัว", 120, 60000),
                *(date(2552, 10, 1), "ศาลาประชาคม", "ดี", None),
            ],
            [3, date(2009, 5, 1), "ตู้เหล็ก", 1, "ตู้", 5000, 5000, "-", "-", "ปกติ", None],
            [4, 4520001, "พัดลม", 1, "เครื่อง", "๑,๒๙๐.-", None, 2552, "-", "ชำรุด", None],
            [None, None, "รวม", 503, None, None, "69,640.00"],
            [],
            [
                *("ลำดับ", "หมายเลขครุภัณฑ์", "รายการ", "จำนวน", "หน่วยนับ", "ราคา (บาท)", None),
                *("วัน เดือน ปี\nที่ได้มา", "ใช้ประจำที่", "สภาพ", "หมายเหตุ"),
            ],
            ["ครุภัณฑ์สนาม"],
            [5, "452-59-0159", "เต็นท์ผ้าใบ", 2, "หลัง", None, 25000, 40087, "-", "ใช้ได้", None],
            [6, "452 59 0159", "เต็นท์ผ้าใบ", 1, "หลัง", 9000, 9000, "-", "-", "ใช้ได้", None],
            [7, "452-59-0160", "เต็นท์ผ้าใบ", "หลายหลัง", "หลัง", 9000, None, "-", "-", "ดี", None],
            [8, "452-59-0161", None, 1, "หลัง", 9000, 9000, "-", "-", "ดี", None],
            [9, "452-59-0162", "เวที", 1, "ชุด", "ตามจริง", None, "-", "-", "ดี", None],
            [10, None, "=cmd", 3, "ชิ้น", 300, None, "ต้นปี 2560", "-", "แปลก", None],
            ["รวมทั้งสิ้น", None, None, 510, None, None, None],
            [],
            [None, None, "ลงชื่อ.........................ผู้จัดทำ"],
            [None, None, "(.........................)"],
        ]
    )
    sheet["B9"].number_format = "mmm-yy"
    sheet["B10"].number_format = "000-00-0000"
    sheet["C20"].data_type = "s"
    for area in ("A1:K1", "A2:K2", "F4:G4", "A6:K6", "A14:K14"):
        sheet.merge_cells(area)
    for column in "ABCDEHIJK":
        sheet.merge_cells(f"{column}4:{column}5")
    other = book.create_sheet("คำชี้แจง")
    other.append(["ทะเบียนนี้ตรวจนับเมื่อสิ้นปีงบประมาณ"])
    book.move_sheet(other, -1)
    return save(book, folder)


def inspection_report(folder: Path) -> Path:
    """The yearly inspection: a tick in one of several columns stands for the condition."""
    book, sheet = plain_sheet(
        [
            ["รายงานผลการตรวจสอบพัสดุประจำปี"],
            ["รหัสพัสดุ", "รายการ", "สภาพ", None, None, None, "หมายเหตุ"],
            [None, None, "ใช้การได้", "ชำรุด", "เสื่อมสภาพ", "สูญหาย", None],
            ["400-52-0001", "โต๊ะ", "/", None, None, None, None],
            ["400-52-0002", "เก้าอี้", None, "✓", "-", None, None],
            ["400-52-0003", "ตู้", None, None, None, "/", None],
            ["400-52-0004", "ชั้น", "/", "/", None, None, None],
            ["400-52-0005", "พรม", None, None, None, None, None],
        ]
    )
    for area in ("A1:G1", "C2:F2", "A2:A3", "B2:B3", "G2:G3"):
        sheet.merge_cells(area)
    return save(book, folder)


CSV_ROWS = (
    ("ทะเบียนครุภัณฑ์", "", "", "", ""),
    ("รหัสสินทรัพย์", "ชื่อทรัพย์สิน", "จำนวน", "ราคาต่อหน่วย", "วันที่ได้มา"),
    ("0452-59-0159", "เครื่องขยายเสียง", "1", "12,500.00", "1 ต.ค. 2559"),
    ("0452-59-0160", "ญี่ปุ่น ปู่ น้ำ ที่", "๒", "-", "-"),
)


def csv_text(separator=","):
    return "".join(
        separator.join(f'"{cell}"' if separator in cell else cell for cell in row) + "\r\n"
        for row in CSV_ROWS
    )


def old_office_file(folder: Path, stream: str) -> Path:
    """Like what Excel 97 wrote, or what Excel writes with a password: an OLE container."""
    header = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504)
    file = folder / "ทะเบียน.xls"
    file.write_bytes(header + stream.encode("utf-16-le") + bytes(512))
    return file


def repacked(file: Path, changes: dict[str, bytes]) -> Path:
    """The same workbook with some of its parts replaced."""
    packed = io.BytesIO()
    with zipfile.ZipFile(file) as before, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in before.namelist():
            new.writestr(name, changes.get(name, before.read(name)))
    file.write_bytes(packed.getvalue())
    return file


def part_of(file: Path, name: str) -> bytes:
    with zipfile.ZipFile(file) as package:
        return package.read(name)
