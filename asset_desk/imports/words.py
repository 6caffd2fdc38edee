"""What the words in a register mean: conditions, categories, kinds of use, yes and no."""

from __future__ import annotations

from asset_desk.domain.assets import CATEGORIES, Condition, UseClass, tidy

_CONDITIONS = (
    (Condition.AWAITING_DISPOSAL, ("รอจำหน่าย", "ขอจำหน่าย", "รอการจำหน่าย", "เห็นควรจำหน่าย")),
    (Condition.DISPOSED, ("จำหน่าย", "บริจาคแล้ว", "โอนแล้ว", "แทงจำหน่าย")),
    (Condition.IN_REPAIR, ("ส่งซ่อม", "รอซ่อม", "รอการซ่อม", "ระหว่างซ่อม", "ซ่อมอยู่", "กำลังซ่อม")),
    (Condition.LOST, ("สูญ", "หาย", "ไม่พบ")),
    (Condition.WORN, ("เสื่อม", "หมดสภาพ", "หมดอายุ", "ผุพัง")),
    (
        Condition.DAMAGED,
        ("ชำรุด", "เสียหาย", "ไม่ได้", "ไม่สามารถ", "ไม่พร้อม", "ไม่ดี", "พัง", "แตก", "หัก", "เสีย"),
    ),
    (Condition.UNNEEDED, ("ไม่จำเป็น", "ไม่ใช้", "เลิกใช้")),
    (Condition.SERVICEABLE, ("ใช้", "ดี", "ปกติ", "ใหม่", "สมบูรณ์", "คงสภาพ")),
    (Condition.WORN, ("เก่า",)),
)
"""From the gravest on, so that ใช้งานไม่ได้ is no kind of ใช้งานได้."""

_SOUND = ("ไม่ชำรุด", "ไม่เสียหาย", "ไม่เสีย", "ซ่อมแล้ว", "ซ่อมเสร็จ", "ไม่เสื่อม", "ไม่สูญหาย", "ไม่หาย")
_NOT_IN_USE = ("ไม่ได้ใช้", "ไม่ได้ใช้งาน")
_HEADINGS = {
    Condition.SERVICEABLE: ("ใช้การได้", "ใช้งานได้", "ใช้ได้", "ดี", "สภาพดี", "ปกติ", "ใช้งาน"),
    Condition.DAMAGED: ("ชำรุด", "ใช้การไม่ได้", "ใช้งานไม่ได้", "ชำรุดเสียหาย"),
    Condition.WORN: ("เสื่อมสภาพ", "เสื่อมคุณภาพ", "เสื่อม"),
    Condition.LOST: ("สูญหาย", "สูญไป", "หาย"),
    Condition.UNNEEDED: ("ไม่จำเป็นต้องใช้", "ไม่จำเป็น", "ไม่ใช้", "ไม่จำเป็นต้องใช้ในราชการ"),
    Condition.IN_REPAIR: ("ส่งซ่อม",),
    Condition.AWAITING_DISPOSAL: ("รอจำหน่าย",),
    Condition.DISPOSED: ("จำหน่ายแล้ว", "จำหน่าย"),
}
_OTHER_NAMES = {"อื่นๆ": "อื่น", "ดับเพลิง": "เครื่องดับเพลิง", "แพทย์": "วิทยาศาสตร์หรือการแพทย์"}
_LEAST_CATEGORY_LENGTH = 4

_NO = {*("ไม่", "ไม่ได้", "ไม่ให้ยืม", "ห้ามยืม", "ยืมไม่ได้"), *("no", "n", "0", "false", "x", "✗", "×")}
_YES = {*("ใช่", "ได้", "ให้ยืม", "ยืมได้", "ให้ยืมได้"), *("yes", "y", "1", "true", "/", "✓", "✔", "√")}


def condition_of(text: str) -> Condition | None:
    """The condition that a word names, or None when nobody knows the word."""
    plain = _closed(text)
    if any(word in plain for word in _SOUND):
        return Condition.SERVICEABLE
    if any(plain.startswith(word) for word in _NOT_IN_USE):
        return Condition.UNNEEDED
    for condition, words in _CONDITIONS:
        if any(word in plain for word in words):
            return condition
    return None


def condition_heading(title: str) -> Condition | None:
    """The condition for which a column of ticks stands, or None."""
    plain = _closed(title)
    return next((each for each, words in _HEADINGS.items() if plain in words), None)


def heading_of(condition: Condition) -> str:
    """The word that heads a column of ticks for this condition."""
    return _HEADINGS[condition][0]


def category_of(text: str) -> str:
    """The category that a word names, with or without ครุภัณฑ์ before it; else the word itself."""
    plain = _closed(text)
    for prefix in ("หมวด", "ประเภท", "ครุภัณฑ์"):
        plain = plain.removeprefix(prefix).lstrip(":.")
    plain = _OTHER_NAMES.get(plain, plain).replace("และการ", "หรือการ").rstrip(":.")
    if plain in CATEGORIES:
        return plain
    near = [name for name in CATEGORIES if name.startswith(plain)]
    return near[0] if len(plain) >= _LEAST_CATEGORY_LENGTH and len(near) == 1 else tidy(text)


def use_class_of(text: str) -> UseClass | None:
    """ใช้สิ้นเปลือง or ใช้คงรูป; None for other words."""
    if "สิ้นเปลือง" in text:
        return UseClass.CONSUMABLE
    return UseClass.DURABLE if "คงรูป" in text or "ถาวร" in text else None


def yes_or_no_of(text: str) -> bool | None:
    """Whether a word says yes or no; None for other words."""
    plain = _closed(text).casefold()
    if plain in _NO:
        return False
    return True if plain in _YES else None


def _closed(text: str) -> str:
    return tidy(text).replace(" ", "").replace("ํา", "ำ")
