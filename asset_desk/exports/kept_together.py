"""What is not parted between two lines: a number from what it counts, a day from its year."""

from __future__ import annotations

import re

from asset_desk.thai_dates import MONTHS

_DIGITS = "[0-9๐-๙][0-9๐-๙,.]*"
_COUNTED = "วันทำการ|วัน|เดือน|ปี|บาท|หน่วย|ใบ|ครั้ง|รายการ|คน|ตัว|หลัง|เครื่อง"
_TOGETHER = re.compile(
    rf"(?:(?:วัน)?ที่ )?{_DIGITS} (?:{'|'.join(MONTHS)}) (?:พ\.ศ\. )?{_DIGITS}"
    rf"|(?:ข้อ|หมวด|มาตรา|พ\.ศ\.|(?:วัน|ฉบับ|ครั้ง)?ที่|แบบ) {_DIGITS}"
    rf"|(?:{_DIGITS} (?:ถึง|-) )?{_DIGITS} (?:{_COUNTED})"
)


def kept_together(text: str) -> tuple[str, ...]:
    """The parts of a text within which no line should end."""
    return tuple(dict.fromkeys(_TOGETHER.findall(text)))
