"""What one cell of a register means: counts, sums of money, days, conditions, codes."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from asset_desk.domain.assets import CATEGORIES, Condition, UseClass, tidy
from asset_desk.imports.workbook import Cell
from asset_desk.thai import arabic_digits
from asset_desk.thai_dates import BUDDHIST_ERA, FIRST_BUDDHIST_YEAR, DateProblem, parse_date

_NOTHING = frozenset({"", "-", "--", "---", "–", "—", "ไม่มี", "n/a", "na", "none", "null", "."})
_MONEY_WORDS = re.compile(r"(บาทถ้วน|บาท|฿|thb)", re.IGNORECASE)
_COUNT = re.compile(r"(\d[\d,]*)(?:\.0+)?\s*[^\d\s.,]*")
_EXCEL_DAY_ZERO = date(1899, 12, 30)
_CODE_AS_DATE = re.compile(r"\d{4}-\d\d-\d\d( 00:00:00)?")

_CONDITIONS = (
    (Condition.AWAITING_DISPOSAL, ("รอจำหน่าย", "ขอจำหน่าย")),
    (Condition.DISPOSED, ("จำหน่ายแล้ว", "จำหน่าย")),
    (Condition.IN_REPAIR, ("ส่งซ่อม", "อยู่ระหว่างซ่อม", "ซ่อม")),
    (Condition.LOST, ("สูญหาย", "สูญไป", "หาย")),
    (Condition.WORN, ("เสื่อมสภาพ", "เสื่อมคุณภาพ", "เสื่อม")),
    (Condition.DAMAGED, ("ชำรุด", "เสียหาย", "ใช้การไม่ได้", "ใช้งานไม่ได้", "เสีย")),
    (Condition.UNNEEDED, ("ไม่จำเป็น", "ไม่ได้ใช้", "ไม่ใช้")),
    (Condition.SERVICEABLE, ("ใช้งาน", "ใช้การ", "ใช้ได้", "ดี", "ปกติ", "พอใช้", "ใหม่", "สมบูรณ์")),
)


class Unreadable(ValueError):
    """A cell whose meaning cannot be known."""


class TurnedIntoDate(ValueError):
    """A code that a spreadsheet turned into a day; what it was cannot be known."""


def text_of(cell: Cell) -> str | None:
    """The cell as text, or None when it says nothing."""
    value = cell.value
    if isinstance(value, bool):
        value = "ใช่" if value else "ไม่"
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        value = value.isoformat()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = tidy(str(value)) if value is not None else ""
    return None if text.casefold() in _NOTHING else text


def code_of(cell: Cell) -> str | None:
    """An asset code with its leading zeros, as text or as a number formatted with zeros.

    Raises TurnedIntoDate for a day: the code it once was is lost.
    """
    value = cell.value
    if isinstance(value, (date, datetime)):
        raise TurnedIntoDate(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _number_code(value, cell.number_format)
    text = text_of(cell)
    if text and _CODE_AS_DATE.fullmatch(text):
        raise TurnedIntoDate(text)
    return text


def count_of(cell: Cell) -> int | None:
    """A count of pieces: 12, "12", "๑๒ ตัว", 12.0; raises Unreadable for anything else."""
    if isinstance(cell.value, float) and not cell.value.is_integer():
        raise Unreadable(cell.value)
    text = text_of(cell)
    if text is None:
        return None
    found = _COUNT.fullmatch(arabic_digits(text))
    if not found:
        raise Unreadable(text)
    return int(found[1].replace(",", ""))


def money_of(cell: Cell) -> int | None:
    """A sum in satang: 3350, "3,350.00", "๓,๓๕๐ บาท"; raises Unreadable for anything else."""
    text = text_of(cell)
    if text is None:
        return None
    plain = _MONEY_WORDS.sub("", arabic_digits(text)).replace(",", "").replace(" ", "")
    plain = plain.removesuffix(".-").removesuffix("-")
    try:
        satang = (Decimal(plain) * 100).quantize(Decimal(1), ROUND_HALF_UP)
    except InvalidOperation as wrong:
        raise Unreadable(text) from wrong
    if not satang.is_finite() or satang < 0:
        raise Unreadable(text)
    return int(satang)


def day_of(cell: Cell) -> tuple[date | None, bool]:
    """A day, and whether the cell gave a year only, which is no day.

    A real date from พ.ศ. 2400 on was typed as a Buddhist year into a Gregorian cell. Raises
    Unreadable for anything else.
    """
    value = cell.value
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return _gregorian(value), False
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _numbered_day(value)
    text = text_of(cell)
    if text is None:
        return None, False
    if re.fullmatch(r"(พ\.?\s*ศ\.?\s*|ปี\s*)?(24|25)\d\d", arabic_digits(text)):
        return None, True
    try:
        return parse_date(text), False
    except DateProblem as wrong:
        raise Unreadable(text) from wrong


def condition_of(text: str) -> Condition | None:
    """The condition that a word names, or None when nobody knows the word."""
    plain = text.replace(" ", "")
    for condition, words in _CONDITIONS:
        if any(word in plain for word in words):
            return condition
    return None


def category_of(text: str) -> str:
    """The category that a word names, with or without ครุภัณฑ์ before it; else the word itself."""
    plain = tidy(text).removeprefix("ครุภัณฑ์").removeprefix("ประเภท").strip()
    plain = plain.replace(" ", "")
    close = {"อื่นๆ": "อื่น", "วิทยาศาสตร์และการแพทย์": "วิทยาศาสตร์หรือการแพทย์", "ดนตรี": "ดนตรีและนาฏศิลป์"}
    plain = close.get(plain, plain)
    return plain if plain in CATEGORIES else tidy(text)


def use_class_of(text: str) -> UseClass | None:
    """ใช้สิ้นเปลือง or ใช้คงรูป; None for other words."""
    if "สิ้นเปลือง" in text:
        return UseClass.CONSUMABLE
    return UseClass.DURABLE if "คงรูป" in text or "ถาวร" in text else None


def yes_or_no_of(text: str) -> bool | None:
    """Whether a word says yes or no; None for other words."""
    plain = text.casefold().replace(" ", "")
    if plain in {"ไม่", "ไม่ได้", "ไม่ให้ยืม", "ห้ามยืม", "no", "n", "0", "false", "x", "✗"}:
        return False
    if plain in {"ใช่", "ได้", "ให้ยืม", "ยืมได้", "yes", "y", "1", "true", "/", "✓", "✔"}:
        return True
    return None


def _number_code(value: float, number_format: str) -> str:
    if isinstance(value, float) and not value.is_integer():
        return str(value)
    zeros = re.fullmatch(r"0+", number_format)
    return str(int(value)).zfill(len(number_format) if zeros else 1)


def _gregorian(day: date) -> date:
    if day.year < FIRST_BUDDHIST_YEAR:
        return day
    try:
        return day.replace(year=day.year - BUDDHIST_ERA)
    except ValueError as wrong:
        raise Unreadable(day) from wrong


def _numbered_day(value: float) -> tuple[date | None, bool]:
    if float(value).is_integer() and 2400 <= value <= 2700:
        return None, True
    if 1 <= value < 2_958_466:
        return _gregorian(_EXCEL_DAY_ZERO + timedelta(days=int(value))), False
    raise Unreadable(value)
