"""The demonstration's register: what a small municipality owns, in all eighteen categories."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from asset_desk.demo.diary import Diary
from asset_desk.demo.office import CLERKS_OFFICE, EDUCATION, FINANCE, HEALTH, WORKS
from asset_desk.domain.assets import (
    AssetDetails,
    AssetId,
    Condition,
    DivisionId,
    UseClass,
)
from asset_desk.services import registry

EVENT, MEETING, FIELD, SPORT, MUSIC, SUPPLIES, AT_HOME = (
    *("event", "meeting", "field", "sport", "music"),
    *("supplies", "at_home"),
)
"""What things are borrowed together for; the last are never lent."""


@dataclass(frozen=True, slots=True)
class Owned:
    """An asset of the register as the loans choose from it."""

    asset_id: AssetId
    division: str
    use: str
    quantity: int


@dataclass(frozen=True, slots=True)
class _Kind:
    """One line of the catalogue: `several` separate assets, each of `quantity` pieces."""

    category: str
    division: str
    name: str
    unit: str
    baht: int
    use: str
    several: int = 1
    quantity: int = 1
    brand: str = ""
    has_code: bool = True


_CATALOGUE = (
    _Kind(
        "สำนักงาน", CLERKS_OFFICE, "เต็นท์ผ้าใบ ขนาด 4x8 เมตร พร้อมโครงเหล็ก", "หลัง", 24_500, EVENT, 12
    ),
    _Kind("สำนักงาน", CLERKS_OFFICE, "เต็นท์พับ ขนาด 3x3 เมตร", "หลัง", 5_900, EVENT, 6),
    _Kind("สำนักงาน", CLERKS_OFFICE, "เก้าอี้พลาสติกมีพนักพิง สีขาว", "ตัว", 185, EVENT, 3, 400, "", False),
    _Kind("สำนักงาน", CLERKS_OFFICE, "เก้าอี้บุนวมจัดเลี้ยง", "ตัว", 690, EVENT, 1, 120, "", False),
    _Kind(
        "สำนักงาน", CLERKS_OFFICE, "โต๊ะพับเอนกประสงค์ หน้าโฟเมก้า", "ตัว", 1_450, EVENT, 2, 60, "", False
    ),
    _Kind("สำนักงาน", EDUCATION, "เก้าอี้พลาสติกมีพนักพิง สีน้ำเงิน", "ตัว", 185, EVENT, 1, 250, "", False),
    _Kind("สำนักงาน", EDUCATION, "โต๊ะพับขาวสนาม", "ตัว", 990, EVENT, 1, 40, "", False),
    _Kind("สำนักงาน", FINANCE, "ตู้เหล็กเก็บเอกสาร 4 ลิ้นชัก", "ตู้", 6_400, AT_HOME, 5),
    _Kind("สำนักงาน", FINANCE, "เครื่องนับธนบัตร", "เครื่อง", 28_000, AT_HOME, 1, 1, "สมมุติ NB-2"),
    _Kind("สำนักงาน", CLERKS_OFFICE, "พัดลมไอน้ำ ขนาด 26 นิ้ว", "เครื่อง", 8_900, EVENT, 4),
    _Kind("การศึกษา", EDUCATION, "กระดานไวท์บอร์ดล้อเลื่อน", "แผ่น", 3_200, MEETING, 4),
    _Kind("การศึกษา", EDUCATION, "โต๊ะเขียนหนังสือเด็กเล็ก", "ชุด", 1_250, EVENT, 1, 45, "", False),
    _Kind("ยานพาหนะและขนส่ง", CLERKS_OFFICE, "รถบรรทุกน้ำดับเพลิง", "คัน", 2_850_000, AT_HOME, 2),
    _Kind("ยานพาหนะและขนส่ง", WORKS, "รถเข็นล้อเดียว", "คัน", 1_650, FIELD, 6),
    _Kind("การเกษตร", WORKS, "เครื่องตัดหญ้าสะพายบ่า", "เครื่อง", 9_500, FIELD, 8, 1, "สมมุติ GT-4"),
    _Kind(
        "การเกษตร", WORKS, "เครื่องสูบน้ำเบนซิน ขนาด 3 นิ้ว", "เครื่อง", 14_800, FIELD, 4, 1, "สมมุติ WP-30"
    ),
    _Kind("ก่อสร้าง", WORKS, "เครื่องตบดิน", "เครื่อง", 32_000, FIELD, 2),
    _Kind("ก่อสร้าง", WORKS, "นั่งร้านเหล็ก", "ชุด", 2_800, FIELD, 1, 20, "", False),
    _Kind(
        "ไฟฟ้าและวิทยุ", CLERKS_OFFICE, "ชุดเครื่องเสียงเคลื่อนที่", "ชุด", 38_500, EVENT, 4, 1, "สมมุติ SV-12"
    ),
    _Kind(
        "ไฟฟ้าและวิทยุ",
        WORKS,
        "เครื่องกำเนิดไฟฟ้า ขนาด 5 กิโลวัตต์",
        "เครื่อง",
        45_000,
        FIELD,
        3,
        1,
        "สมมุติ G-5000",
    ),
    _Kind("ไฟฟ้าและวิทยุ", CLERKS_OFFICE, "วิทยุสื่อสาร ชนิดมือถือ", "เครื่อง", 7_200, EVENT, 10),
    _Kind(
        "ไฟฟ้าและวิทยุ", WORKS, "สายไฟพร้อมปลั๊กพ่วง ยาว 30 เมตร", "ม้วน", 1_350, FIELD, 1, 15, "", False
    ),
    _Kind(
        "โฆษณาและเผยแพร่",
        EDUCATION,
        "เครื่องมัลติมีเดียโปรเจกเตอร์",
        "เครื่อง",
        29_900,
        MEETING,
        5,
        1,
        "สมมุติ P-400",
    ),
    _Kind("โฆษณาและเผยแพร่", EDUCATION, "จอรับภาพ ชนิดขาตั้ง 70 นิ้ว", "จอ", 4_300, MEETING, 4),
    _Kind("โฆษณาและเผยแพร่", EDUCATION, "กล้องถ่ายภาพดิจิทัล", "กล้อง", 26_500, MEETING, 2, 1, "สมมุติ D-7"),
    _Kind(
        "วิทยาศาสตร์หรือการแพทย์", HEALTH, "เครื่องพ่นหมอกควัน", "เครื่อง", 59_000, FIELD, 3, 1, "สมมุติ F-2"
    ),
    _Kind("วิทยาศาสตร์หรือการแพทย์", HEALTH, "เครื่องวัดความดันโลหิต", "เครื่อง", 3_900, MEETING, 6),
    _Kind("วิทยาศาสตร์หรือการแพทย์", HEALTH, "รถเข็นผู้ป่วย", "คัน", 5_200, EVENT, 4),
    _Kind("งานบ้านงานครัว", CLERKS_OFFICE, "คูลเลอร์น้ำสเตนเลส ขนาด 20 ลิตร", "ใบ", 2_950, EVENT, 6),
    _Kind("งานบ้านงานครัว", EDUCATION, "หม้อหุงข้าวไฟฟ้า ขนาด 10 ลิตร", "ใบ", 6_700, EVENT, 2),
    _Kind("โรงงาน", WORKS, "เลื่อยยนต์ บาร์ 20 นิ้ว", "เครื่อง", 16_500, FIELD, 4, 1, "สมมุติ CS-20"),
    _Kind("โรงงาน", WORKS, "สว่านไฟฟ้าไร้สาย", "เครื่อง", 5_400, FIELD, 3),
    _Kind(
        "เครื่องดับเพลิง",
        CLERKS_OFFICE,
        "ถังดับเพลิงเคมีแห้ง ขนาด 15 ปอนด์",
        "ถัง",
        1_900,
        EVENT,
        1,
        24,
        "",
        False,
    ),
    _Kind("เครื่องดับเพลิง", CLERKS_OFFICE, "สายส่งน้ำดับเพลิง ยาว 20 เมตร", "เส้น", 4_800, FIELD, 4),
    _Kind("กีฬา", EDUCATION, "ชุดโกลฟุตบอลเคลื่อนที่", "ชุด", 18_500, SPORT, 2),
    _Kind("กีฬา", EDUCATION, "เสาวอลเลย์บอลพร้อมตาข่าย", "ชุด", 9_800, SPORT, 2),
    _Kind("สำรวจ", WORKS, "กล้องระดับอัตโนมัติ", "กล้อง", 38_000, FIELD, 2),
    _Kind("สำรวจ", WORKS, "เครื่องวัดระยะด้วยเลเซอร์", "เครื่อง", 8_600, FIELD, 2),
    _Kind("ดนตรีและนาฏศิลป์", EDUCATION, "ชุดกลองยาว", "ชุด", 22_000, MUSIC, 2),
    _Kind(
        "ดนตรีและนาฏศิลป์", EDUCATION, "ชุดรำไทยพร้อมเครื่องประดับ", "ชุด", 3_400, MUSIC, 1, 16, "", False
    ),
    _Kind("คอมพิวเตอร์", EDUCATION, "คอมพิวเตอร์โน้ตบุ๊ก", "เครื่อง", 22_000, MEETING, 5, 1, "สมมุติ N-14"),
    _Kind("คอมพิวเตอร์", FINANCE, "เครื่องพิมพ์เลเซอร์ ขาวดำ", "เครื่อง", 8_900, AT_HOME, 3),
    _Kind(
        "สนาม", CLERKS_OFFICE, "เวทีน็อกดาวน์ ขนาด 1.2x2.4 เมตร", "ชุด", 12_500, EVENT, 1, 12, "", False
    ),
    _Kind("สนาม", EDUCATION, "เครื่องเล่นสนามเด็กเล็ก", "ชุด", 68_000, AT_HOME, 2),
    _Kind("อาวุธ", CLERKS_OFFICE, "กระบองยามพร้อมซอง", "อัน", 650, AT_HOME, 1, 8, "", False),
    _Kind("อื่น", CLERKS_OFFICE, "ธงชาติ ขนาด 120x180 เซนติเมตร", "ผืน", 240, EVENT, 1, 60, "", False),
    _Kind("อื่น", CLERKS_OFFICE, "กรวยจราจรสะท้อนแสง", "อัน", 420, EVENT, 1, 50, "", False),
    _Kind("อื่น", HEALTH, "ทรายกำจัดลูกน้ำยุงลาย", "ถัง", 2_400, SUPPLIES, 1, 30, "", False),
)
_CLASSES = {
    name: 400 + 3 * number
    for number, name in enumerate(dict.fromkeys(k.category for k in _CATALOGUE))
}
_WORN = 0.04


def fill_register(
    diary: Diary, draw: random.Random, divisions: Mapping[str, DivisionId], *, times: int = 1
) -> list[Owned]:
    """Enter the catalogue on the diary's day, and give what may be borrowed of it.

    What is lent is owned so many `times` over: a larger town has more of it.
    """
    owned = []
    serials: dict[int, int] = {}
    for kind in _CATALOGUE:
        several = kind.several * (1 if kind.use == AT_HOME else times)
        for number in range(1, several + 1):
            acquired = diary.day - timedelta(days=draw.randrange(200, 3_300))
            details = _details(kind, number, acquired, draw, divisions)
            if kind.has_code:
                details = _with_code(details, kind, acquired, serials)
            asset_id = registry.add_asset(diary.batch, diary.occasion(), details)
            if details.is_lendable and details.condition is Condition.SERVICEABLE:
                owned.append(Owned(asset_id, kind.division, kind.use, kind.quantity))
    return owned


def _details(
    kind: _Kind,
    number: int,
    acquired: date,
    draw: random.Random,
    divisions: Mapping[str, DivisionId],
) -> AssetDetails:
    is_worn = kind.quantity == 1 and draw.random() < _WORN
    is_lot = kind.several > 1 and kind.quantity > 1
    return AssetDetails(
        name=f"{kind.name} ชุดที่ {number}" if is_lot else kind.name,
        category=kind.category,
        division_id=divisions[kind.division],
        place=f"อาคารพัสดุ {kind.division}",
        unit=kind.unit,
        quantity=kind.quantity,
        value_satang=kind.baht * 100,
        acquired_on=acquired,
        brand=kind.brand,
        serial_no=f"SN{draw.randrange(10**7):07d}" if kind.brand else "",
        condition=Condition.WORN if is_worn else Condition.SERVICEABLE,
        use_class=UseClass.CONSUMABLE if kind.use == SUPPLIES else UseClass.DURABLE,
        is_lendable=kind.use != AT_HOME,
    )


def _with_code(
    details: AssetDetails, kind: _Kind, acquired: date, serials: dict[int, int]
) -> AssetDetails:
    asset_class = _CLASSES[kind.category]
    serial = serials[asset_class] = serials.get(asset_class, 0) + 1
    year = (acquired.year + 543) % 100
    return replace(details, code=f"{asset_class}-{year:02d}-{serial:04d}")
