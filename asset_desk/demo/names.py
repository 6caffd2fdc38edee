"""Invented people and places. Any likeness is chance: no name is taken from a real office."""

from __future__ import annotations

import random

FIRST_NAMES_HE = (
    *("กิตติธัช", "จักรภัทร", "ชยพล", "ณรงค์เดช", "ธนวิชญ์", "ธีรภพ", "นฤเบศร์", "บุญเกื้อ", "ปฏิพัทธ์"),
    *("ประจักษ์ศิลป์", "พงศ์ภรณ์", "ไพโรจน์ชัย", "ภาสกร", "มงคลชัย", "วรรธนะ", "ศุภณัฐ", "สมเจตน์", "อนุชิต"),
)
FIRST_NAMES_SHE = (
    *("กัลยกร", "จารุพิชญา", "ชลธิชา", "ณัฐกฤตา", "ดวงกมลรัตน์", "ธัญชนก", "นันทิดา", "เบญจพร", "ปุณยวีร์"),
    *("พรรณวดี", "เพ็ญพิชชา", "มณฑาทิพย์", "รุ่งอรุณี", "วิภาวี", "ศิริกานดา", "สุดารัตน์ดา", "อรนลิน", "ใจทิพย์"),
)
FAMILY_NAMES = (
    *("ธารสุขเจริญ", "สวนวารี", "รุ่งเรืองธาร", "ทองผาสวน", "ศรีบ้านสวน", "แก้วธารา", "พูนสวนธาร"),
    *("วงศ์ธารทิพย์", "ใจดีสวนใน", "เกื้อบ้านธาร", "ปานธารทอง", "คำแสนธาร", "นาสวนเหนือ", "ดีพร้อมธาร"),
    *("บุญมากธาร", "ชัยสวนสน", "น้ำใสธาร", "ญาณธารี", "พฤกษ์สวนธาร", "เพชรสวนหลวง"),
)
VILLAGES = (
    *("บ้านสวนธาร", "บ้านธารน้อย", "บ้านสวนใน", "บ้านท่าธาร", "บ้านดอนสวน", "บ้านปากธาร"),
    *("บ้านสวนเหนือ", "บ้านสวนใต้", "บ้านธารทอง"),
)
TEMPLES = ("วัดธารสวนาราม", "วัดปากธารวนาราม", "วัดสวนธารสามัคคี")
SCHOOLS = ("โรงเรียนบ้านสวนธารวิทยา", "โรงเรียนวัดปากธาร", "โรงเรียนอนุบาลธารน้อย")
AGENCIES = (
    *("โรงพยาบาลส่งเสริมสุขภาพตำบลสวนธาร", "สถานีตำรวจชุมชนธารน้อย", "องค์การบริหารส่วนตำบลธารทอง"),
    "ศูนย์การศึกษานอกระบบอำเภอธารงาม",
)


def he(draw: random.Random) -> tuple[str, str]:
    """A man's prefix and name."""
    return "นาย", f"{draw.choice(FIRST_NAMES_HE)} {draw.choice(FAMILY_NAMES)}"


def she(draw: random.Random) -> tuple[str, str]:
    """A woman's prefix and name."""
    prefix = draw.choice(("นาง", "นางสาว"))
    return prefix, f"{draw.choice(FIRST_NAMES_SHE)} {draw.choice(FAMILY_NAMES)}"


def anyone(draw: random.Random) -> tuple[str, str]:
    """Somebody's prefix and name."""
    return he(draw) if draw.random() < 0.5 else she(draw)


def phone(draw: random.Random) -> str:
    """A telephone number of the block that is never given out."""
    return f"08-0000-{draw.randrange(10_000):04d}"
