"""Days and instants as Thai offices write and type them: the Buddhist era, months by name."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum, auto

from asset_desk.thai import arabic_digits

BANGKOK = timezone(timedelta(hours=7), "ICT")
BUDDHIST_ERA = 543
FIRST_BUDDHIST_YEAR = 2400
LAST_BUDDHIST_YEAR = 2700

MONTHS = (
    *("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน"),
    *("กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"),
)
SHORT_MONTHS = (
    *("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย."),
    *("ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."),
)
WEEKDAYS = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")


class DateFault(Enum):
    """Why a text is no day."""

    EMPTY = auto()
    NOT_A_DATE = auto()
    YEAR_IS_AMBIGUOUS = auto()
    NO_SUCH_DAY = auto()
    YEAR_OUT_OF_RANGE = auto()


class DateProblem(ValueError):
    """A text that is no day, and why."""

    def __init__(self, fault: DateFault, text: str) -> None:
        super().__init__(f"{fault.name}: {text}")
        self.fault = fault


def short_date(day: date) -> str:
    """Such as 1 ต.ค. 2568."""
    return f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year + BUDDHIST_ERA}"


def long_date(day: date, *, era: bool = False) -> str:
    """Such as 1 ตุลาคม 2568, or 1 ตุลาคม พ.ศ. 2568 as orders have it."""
    year = f"พ.ศ. {day.year + BUDDHIST_ERA}" if era else str(day.year + BUDDHIST_ERA)
    return f"{day.day} {MONTHS[day.month - 1]} {year}"


def long_month(day: date) -> str:
    """Such as ตุลาคม 2568."""
    return f"{MONTHS[day.month - 1]} {day.year + BUDDHIST_ERA}"


def numeric_date(day: date) -> str:
    """Such as 01/10/2568."""
    return f"{day.day:02d}/{day.month:02d}/{day.year + BUDDHIST_ERA}"


def spoken_date(day: date) -> str:
    """The day with its weekday, to show what was understood: พุธ 1 ตุลาคม 2568."""
    return f"{WEEKDAYS[day.weekday()]} {long_date(day)}"


def short_instant(instant: datetime) -> str:
    """A UTC instant as the clock in Bangkok showed it: 1 ต.ค. 2568 13.30 น."""
    local = instant.astimezone(BANGKOK)
    return f"{short_date(local.date())} {local:%H.%M} น."


def bangkok_day(instant: datetime) -> date:
    """The day it is in Bangkok at this instant."""
    return instant.astimezone(BANGKOK).date()


def utc_now() -> datetime:
    """The present instant; only app and cli may ask for it."""
    return datetime.now(UTC)


_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?")
_NUMERIC = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{2,4})")
_NAMED = re.compile(r"(?:วันที่\s*)?(\d{1,2})\s*(?:เดือน\s*)?([ก-๎.]+?)\s*(?:พ\.?\s*ศ\.?\s*)?(\d{2,4})")


def parse_date(text: str) -> date:
    """The day that a text means; raises DateProblem when it means none, or more than one.

    1/10/2568, 1-10-2568, 1 ต.ค. 68, ๑ ตุลาคม พ.ศ. ๒๕๖๘, 2025-10-01 are all 1 October 2025. A year
    from 2400 on is พ.ศ.; two digits are a year only beside a month's name.
    """
    plain = arabic_digits(" ".join(text.split()))
    if not plain:
        raise DateProblem(DateFault.EMPTY, text)
    if found := _ISO.fullmatch(plain):
        year, month, day = (int(part) for part in found.groups())
        return _day(year, month, day, text)
    if found := _NUMERIC.fullmatch(plain):
        day, month = int(found[1]), int(found[2])
        if len(found[3]) < 4:
            raise DateProblem(DateFault.YEAR_IS_AMBIGUOUS, text)
        return _day(int(found[3]), month, day, text)
    if found := _NAMED.fullmatch(plain):
        year = int(found[3]) + (2500 if len(found[3]) == 2 else 0)
        return _day(year, _month(found[2], text), int(found[1]), text)
    raise DateProblem(DateFault.NOT_A_DATE, text)


def _month(name: str, text: str) -> int:
    bare = name.replace(".", "").replace(" ", "")
    for number, (full, short) in enumerate(zip(MONTHS, SHORT_MONTHS, strict=True), start=1):
        if bare in (full, short.replace(".", "")):
            return number
    raise DateProblem(DateFault.NOT_A_DATE, text)


def _day(year: int, month: int, day: int, text: str) -> date:
    if year < FIRST_BUDDHIST_YEAR:
        year += BUDDHIST_ERA
    if not FIRST_BUDDHIST_YEAR <= year <= LAST_BUDDHIST_YEAR:
        raise DateProblem(DateFault.YEAR_OUT_OF_RANGE, text)
    try:
        return date(year - BUDDHIST_ERA, month, day)
    except ValueError as wrong:
        raise DateProblem(DateFault.NO_SUCH_DAY, text) from wrong
