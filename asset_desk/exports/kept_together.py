"""What is not parted between two lines: a number from what it counts, a day from its year."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from asset_desk.thai_dates import MONTHS

_DIGITS = "[0-9๐-๙][0-9๐-๙,.]*"
_COUNTED = "วันทำการ|วัน|เดือน|ปี|บาท|หน่วย|ใบ|ครั้ง|รายการ|คน|ตัว|หลัง|เครื่อง"
_TOGETHER = re.compile(
    rf"(?:(?:วัน)?ที่ )?{_DIGITS} (?:{'|'.join(MONTHS)}) (?:พ\.ศ\. )?{_DIGITS}"
    rf"|(?:ข้อ|หมวด|มาตรา|พ\.ศ\.|(?:วัน|ฉบับ|ครั้ง)?ที่|แบบ) {_DIGITS}"
    rf"|(?:{_DIGITS} (?:ถึง|-) )?{_DIGITS} (?:{_COUNTED})"
)


_WORDS = (
    *("ใบยืม", "ผู้ยืม", "กำหนดคืน", "ส่งคืน", "รับคืน", "ทวงคืน", "สมุดคุม", "สถานที่", "นอกสถานที่"),
    *("ทางราชการ", "หน่วยงาน", "รับผิดชอบ", "เสียหาย", "สูญหาย", "ซ่อมแซม", "ค่าใช้จ่าย", "ส่วนตัว"),
    *("เจ้าหน้าที่", "เกี่ยวข้อง", "ตรวจสอบ", "ปฏิบัติงาน", "คู่มือ", "ลายมือชื่อ", "เครื่องมือ", "ผู้อนุมัติ"),
)
"""Words of the desk that a dictionary of Thai would break."""

_LEANING = frozenset(
    {
        "การ",
        "ความ",
        "ผู้",
        "นัก",
        "ใบ",
        "ไม่",
        "ทุก",
        "แต่ละ",
        "มิ",
        "ชาว",
        "เพื่อ",
        "ซึ่ง",
        "โดย",
        "และ",
        "หรือ",
    }
)
"""What leans on the word after it and does not end a line."""


def kept_together(text: str) -> tuple[str, ...]:
    """The parts of a text within which no line should end."""
    words = (word for word in _WORDS if word in text)
    return tuple(dict.fromkeys((*_TOGETHER.findall(text), *words)))


def leaning(pieces: Iterable[str], fits: Callable[[str], bool]) -> list[str]:
    """The pieces of a text, each that leans on the next joined to it where both fit on a line."""
    joined: list[str] = []
    leans = False
    for piece in pieces:
        if leans and fits(joined[-1] + piece):
            joined[-1] += piece
        else:
            joined.append(piece)
        leans = piece in _LEANING
    return joined
