"""What one cell of a register means: text, codes, counts, sums of money, days."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum, auto

from asset_desk.domain.assets import tidy
from asset_desk.imports.sheets import Cell
from asset_desk.thai import arabic_digits
from asset_desk.thai_dates import BUDDHIST_ERA, FIRST_BUDDHIST_YEAR, DateProblem, parse_date

_NOTHING = frozenset(
    {
        *("", "-", "--", "---", "–", "—", "ー", "_", ".", "...", "…", "ไม่มี", "(ไม่มี)"),
        *("n/a", "na", "none", "null"),
    }
)
_NOT_KNOWN = frozenset(
    {"ไม่ทราบ", "ไม่ระบุ", "ไม่ปรากฏ", "ไม่พบ", "ไม่ทราบราคา", "ไม่ทราบวันที่", "บริจาค", "รับบริจาค"}
)
_ERROR = re.compile(r"#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|NOT_CALCULATED|#+)")
_MONEY_WORDS = re.compile(r"(บาทถ้วน|บาท|บ\.?$|฿|thb)", re.IGNORECASE)
_PLAIN_NUMBER = r"\d{1,3}(?:,\d{3})+|\d+"
_MONEY = re.compile(rf"(?:{_PLAIN_NUMBER})?(?:\.\d*)?")
_COUNT = re.compile(rf"({_PLAIN_NUMBER})(?:\.0+)?\s*(?:[^\d\s.,/()]*|\([^\d\s.,/()]+\))")
_YEAR = re.compile(
    r"(?:ปี)?\s*(?:งบประมาณ)?\s*(?:พ\.?\s*ศ\.?|ค\.?\s*ศ\.?)?\s*(?:19|20|24|25|26)\d\d"
)
_YEARS = (range(1900, 2101), range(2440, 2651))
_BESIDE_A_MONTH = re.compile(r"(?<=\d)\s*[-/]\s*(?=[ก-๎])|(?<=[ก-๎.])\s*[-/]\s*(?=\d)")
_TIME_OF_DAY = re.compile(r"\s+\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s*น\.?)?$")
_EXCEL_DAY_ZERO = date(1899, 12, 30)
_LAST_EXCEL_DAY = 2_958_465
_LAST_TWO_DIGIT_YEAR = 1975
_ROUNDED_FROM = 10**15
_LONGEST_NUMBER = 25
"""More digits than any count or sum has, and fewer than arithmetic stumbles over."""
_CODE_AS_DATE = re.compile(
    r"\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?"
    r"|\d{1,2}/\d{1,2}/(?:19|20)\d\d"
    r"|(?:\d{1,2}-)?(?:[A-Z][a-z]{2}|[ก-ฮ]\.[ก-ฮ]\.|(?:มี|เม|มิ)\.[คย]\.)-\d{2,4}"
)
_CODE_AS_POWER = re.compile(r"\d(?:\.\d+)?E\+\d{1,3}", re.IGNORECASE)
_FORMAT_PIECE = re.compile(r'"([^"]*)"|\\(.)|([0#])|([-/ ])')


class Unreadable(ValueError):
    """A cell whose meaning cannot be known."""


class CodeLost(Unreadable):
    """A code of which a spreadsheet has made something else."""


class TurnedIntoDate(CodeLost):
    """A code that a spreadsheet turned into a day; what it was cannot be known."""


class Rounded(CodeLost):
    """A code whose last digits a spreadsheet rounded off."""


class DayNote(Enum):
    """What is odd about a day that was read."""

    YEAR_ONLY = auto()
    OLD = auto()


def text_of(cell: Cell) -> str | None:
    """The cell as text, or None when it says nothing; an error of the spreadsheet is nothing."""
    text = _said(cell)
    return None if text.casefold() in _NOTHING or _ERROR.fullmatch(text) else text


def code_of(cell: Cell) -> str | None:
    """An asset code with its leading zeros, as text or as a number in the format of codes.

    Raises TurnedIntoDate for a day and Rounded for a number too long for a spreadsheet: the
    code it once was is lost.
    """
    value = cell.value
    if isinstance(value, date):
        raise TurnedIntoDate(f"{value:%Y-%m-%d}")
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _number_code(value, cell.number_format)
    text = text_of(cell)
    plain = arabic_digits(text or "")
    if _CODE_AS_DATE.fullmatch(plain):
        raise TurnedIntoDate(text)
    if _CODE_AS_POWER.fullmatch(plain):
        raise Rounded(text)
    return text


def count_of(cell: Cell) -> int | None:
    """A count of pieces: 12, "12", "๑๒ ตัว", 12.0; raises Unreadable for anything else."""
    text = _number_text(cell)
    if text is None:
        return None
    found = _COUNT.fullmatch(arabic_digits(text))
    if not found or len(found[1]) > _LONGEST_NUMBER:
        raise Unreadable(text)
    return int(found[1].replace(",", ""))


def money_of(cell: Cell) -> int | None:
    """A sum in satang: 3350, "3,350.00", "๓,๓๕๐ บาท", "3,350.-"; raises Unreadable for others.

    Commas stand only between thousands; anything else would be a guess.
    """
    text = _number_text(cell)
    if text is None:
        return None
    plain = _MONEY_WORDS.sub("", arabic_digits(text)).replace(" ", "")
    plain = re.sub(r"\.?[-–]$", "", plain)
    is_sum = re.search(r"\d", plain) and _MONEY.fullmatch(plain)
    if not is_sum or len(plain.partition(".")[0]) > _LONGEST_NUMBER:
        raise Unreadable(text)
    baht = Decimal(plain.replace(",", ""))
    return int((baht * 100).quantize(Decimal(1), ROUND_HALF_UP))


def day_of(cell: Cell) -> tuple[date | None, DayNote | None]:
    """A day, and what is odd about it; a year alone is no day.

    A real date from พ.ศ. 2400 on was typed as a Buddhist year into a Gregorian cell. One before
    1976 may have been typed with two digits of a Buddhist year. Raises Unreadable otherwise.
    """
    value = cell.value
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if any(value in years for years in _YEARS):
            return None, DayNote.YEAR_ONLY
        value = _numbered_day(value)
    if isinstance(value, date):
        day = _gregorian(value)
        return day, DayNote.OLD if day.year <= _LAST_TWO_DIGIT_YEAR else None
    text = _number_text(cell)
    if text is None:
        return None, None
    if _YEAR.fullmatch(arabic_digits(text)):
        return None, DayNote.YEAR_ONLY
    try:
        return parse_date(_BESIDE_A_MONTH.sub(" ", _TIME_OF_DAY.sub("", text))), None
    except DateProblem as wrong:
        raise Unreadable(text) from wrong


def _said(cell: Cell) -> str:
    value = cell.value
    if isinstance(value, bool):
        value = "ใช่" if value else "ไม่"
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        value = value.isoformat()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return tidy(str(value)) if value is not None else ""


def _number_text(cell: Cell) -> str | None:
    """The text of a cell that should hold a number or a day; an error must not pass for nothing."""
    if _ERROR.fullmatch(_said(cell)):
        raise Unreadable(_said(cell))
    if isinstance(cell.value, float):
        return f"{Decimal(str(cell.value)):f}"
    text = text_of(cell)
    return None if text in _NOT_KNOWN else text


def _number_code(value: float, number_format: str) -> str:
    if isinstance(value, float) and not value.is_integer():
        return str(value)
    if abs(value) >= _ROUNDED_FROM:
        raise Rounded(f"{value:.0f}")
    return _formatted(str(int(value)), number_format)


def _formatted(digits: str, number_format: str) -> str:
    """The digits in a format of zeros and separators, such as 000-00-0000; else as they are."""
    pieces = list(_FORMAT_PIECE.finditer(number_format))
    places = "".join(piece[3] or "" for piece in pieces)
    if "".join(piece[0] for piece in pieces) != number_format or "0" not in places:
        return digits
    left, out = digits.zfill(places.count("0")), ""
    for piece in reversed(pieces):
        if not piece[3]:
            out = (piece[1] or piece[2] or piece[4] or "") + out
            continue
        places = places[:-1]
        cut = max(len(left) - 1, 0) if places else 0
        left, out = left[:cut], left[cut:] + out
    return out


def _gregorian(day: date) -> date:
    if day.year < FIRST_BUDDHIST_YEAR:
        return day
    try:
        return day.replace(year=day.year - BUDDHIST_ERA)
    except ValueError as wrong:
        raise Unreadable(f"{day:%d/%m/%Y}") from wrong


def _numbered_day(value: float) -> date:
    if 1 <= value <= _LAST_EXCEL_DAY:
        return _EXCEL_DAY_ZERO + timedelta(days=int(value))
    raise Unreadable(f"{value:.15g}")
