"""The demonstration's kits: what goes out together to a village feast."""

from __future__ import annotations

from collections.abc import Sequence

from asset_desk.demo.diary import Diary
from asset_desk.demo.office import CLERKS_OFFICE
from asset_desk.demo.register import EVENT, Owned
from asset_desk.domain.kits import KitDetails, KitLine
from asset_desk.domain.loans import RequestedLine
from asset_desk.services.kits import add_kit

_FEAST = (
    ("เต็นท์ผ้าใบ", 1, "เชือก 8 เส้น, สมอบก 8 ตัว"),
    ("เก้าอี้พลาสติก", 20, ""),
    ("ชุดเครื่องเสียง", 1, "ไมโครโฟน 2 ตัว, สายไฟ 1 เส้น, รีโมต 1 อัน"),
)
"""The start of a name in the register, how many pieces, and what goes with them."""


def keep_kits(diary: Diary, owned: Sequence[Owned]) -> tuple[RequestedLine, ...]:
    """Put the kit for a feast together, and give what a form asks for to borrow it."""
    theirs = [each for each in owned if (each.division, each.use) == (CLERKS_OFFICE, EVENT)]
    with diary.batch:
        found = [(diary.batch.assets.get(each.asset_id), each) for each in theirs]
    names = [(asset.details.name, each) for asset, each in found if asset is not None]
    lines = tuple(
        KitLine(next(each.asset_id for name, each in names if name.startswith(start)), many, own)
        for start, many, own in _FEAST
    )
    details = KitDetails("ชุดงานบุญหมู่บ้าน (เต็นท์ เก้าอี้ เครื่องเสียง)", lines, "รถเข็น 1 คัน")
    kit = add_kit(diary.batch, diary.occasion(), details)
    return tuple(RequestedLine(line.asset_id, line.quantity, kit_id=kit) for line in lines)
