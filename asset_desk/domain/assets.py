"""Assets: what the register says the office owns, and whether it may be lent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NewType

from asset_desk.domain.errors import DeskError, Refusal

AssetId = NewType("AssetId", int)
DivisionId = NewType("DivisionId", int)

MAX_QUANTITY = 9_999
MAX_CODE_LENGTH = 60
MAX_NAME_LENGTH = 200
MAX_VALUE_SATANG = 10_000_000_000_00

CATEGORIES = (
    *("สำนักงาน", "การศึกษา", "ยานพาหนะและขนส่ง", "การเกษตร", "ก่อสร้าง", "ไฟฟ้าและวิทยุ"),
    *("โฆษณาและเผยแพร่", "วิทยาศาสตร์หรือการแพทย์", "งานบ้านงานครัว", "โรงงาน", "เครื่องดับเพลิง", "กีฬา"),
    *("สำรวจ", "ดนตรีและนาฏศิลป์", "คอมพิวเตอร์", "สนาม", "อาวุธ", "อื่น"),
)
"""The categories a municipality's register uses, in the order of its forms."""


class Condition(StrEnum):
    """The state of an asset in the register. Being on loan is no condition: it is derived."""

    SERVICEABLE = "serviceable"
    DAMAGED = "damaged"
    WORN = "worn"
    LOST = "lost"
    UNNEEDED = "unneeded"
    IN_REPAIR = "in_repair"
    AWAITING_DISPOSAL = "awaiting_disposal"
    DISPOSED = "disposed"


VEHICLES = "ยานพาหนะและขนส่ง"
_VEHICLE_WORDS = (
    *("รถยนต์", "รถบรรทุก", "รถกระบะ", "รถตู้", "รถเก๋ง", "รถโดยสาร", "รถดับเพลิง", "รถพยาบาล"),
    *("รถกู้ชีพ", "รถกู้ภัย", "รถจักรยานยนต์", "รถขยะ", "รถน้ำ", "รถกระเช้า", "รถขุด", "รถแทรกเตอร์"),
)

LENDABLE_CONDITIONS = frozenset({Condition.SERVICEABLE, Condition.UNNEEDED})


class UseClass(StrEnum):
    """How an asset is used up: ใช้คงรูป keeps its form, ใช้สิ้นเปลือง does not (ข้อ 208, 210)."""

    DURABLE = "durable"
    CONSUMABLE = "consumable"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetDetails:
    """What the register holds of one asset, or of one lot of like assets.

    `quantity` counts pieces, 1 to 9,999; `value_satang` is the value of one piece. A car or truck
    goes out on แบบ 3 and never on a slip; where `needs_form_3` does not say, name and category do.
    """

    name: str
    code: str = ""
    category: str = "อื่น"
    division_id: DivisionId | None = None
    place: str = ""
    unit: str = ""
    quantity: int = 1
    value_satang: int | None = None
    acquired_on: date | None = None
    brand: str = ""
    serial_no: str = ""
    condition: Condition = Condition.SERVICEABLE
    use_class: UseClass = UseClass.DURABLE
    is_lendable: bool = True
    note: str = ""
    needs_form_3: bool | None = None

    @property
    def goes_on_form_3(self) -> bool:
        """Whether it is used on แบบ 3 (vehicle rules of 2548), as marked or as its name says."""
        if self.needs_form_3 is not None:
            return self.needs_form_3
        return is_vehicle(self.name, self.category)


@dataclass(frozen=True, slots=True)
class Asset:
    """One row of the register. A retired asset stays for ever, and is never lent again."""

    asset_id: AssetId
    details: AssetDetails
    retired_on: date | None = None

    @property
    def is_retired(self) -> bool:
        """Struck off the list of what may be lent, with a reason."""
        return self.retired_on is not None

    def lending_refusal(self) -> Refusal | None:
        """Why this asset may not be lent at all, or None when it may."""
        if self.is_retired:
            return Refusal.ASSET_RETIRED
        if not self.details.is_lendable:
            return Refusal.ASSET_NOT_LENDABLE
        if self.details.condition not in LENDABLE_CONDITIONS:
            return Refusal.ASSET_NOT_SERVICEABLE
        return None


def is_vehicle(name: str, category: str) -> bool:
    """Whether a name in the category of vehicles is that of a car or truck; a bicycle is none."""
    return category == VEHICLES and any(word in name for word in _VEHICLE_WORDS)


_SPACE = re.compile(r"\s+")
_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff"
    r"\ud800-\udfff\ufffe\uffff]"
)
"""What a pasted text may carry unseen: a name with it is never found again, nor printed right."""


def tidy(text: str) -> str:
    """The text without what cannot be seen, one space for several, and none at its ends."""
    return _SPACE.sub(" ", _UNSEEN.sub("", text)).strip()


def without_unseen(text: str) -> str:
    """The text without what cannot be seen; its spaces and lines stay."""
    return _UNSEEN.sub("", text)


def tidied(details: AssetDetails) -> AssetDetails:
    """The details with tidy texts; the note keeps its lines, the code its zeros and digits."""
    return replace(
        details,
        name=tidy(details.name),
        code=tidy(details.code),
        place=tidy(details.place),
        unit=tidy(details.unit),
        brand=tidy(details.brand),
        serial_no=tidy(details.serial_no),
        note="\n".join(tidy(line) for line in details.note.splitlines()).strip(),
    )


def details_problems(details: AssetDetails) -> Mapping[str, Refusal]:
    """What is wrong with these details, by field name; empty when nothing is."""
    checks = {
        "name": _name_refusal(details.name),
        "code": Refusal.CODE_TOO_LONG if len(details.code) > MAX_CODE_LENGTH else None,
        "category": None if details.category in CATEGORIES else Refusal.CATEGORY_UNKNOWN,
        "quantity": None
        if 1 <= details.quantity <= MAX_QUANTITY
        else Refusal.QUANTITY_OUT_OF_RANGE,
        "value_satang": _value_refusal(details.value_satang),
    }
    return {field: refusal for field, refusal in checks.items() if refusal}


def check_details(details: AssetDetails) -> None:
    """Refuse details that the register cannot hold."""
    for field, refusal in details_problems(details).items():
        raise DeskError(refusal, field=field)


def check_acquired(acquired_on: date | None, today: date) -> None:
    """Refuse a day of acquisition that has not come: most often the year is mistyped."""
    if acquired_on is not None and acquired_on > today:
        raise DeskError(Refusal.DAY_IN_THE_FUTURE, field="acquired_on", day=acquired_on)


def _name_refusal(name: str) -> Refusal | None:
    if not tidy(name):
        return Refusal.NAME_MISSING
    return Refusal.NAME_TOO_LONG if len(name) > MAX_NAME_LENGTH else None


def _value_refusal(value_satang: int | None) -> Refusal | None:
    if value_satang is None or 0 <= value_satang <= MAX_VALUE_SATANG:
        return None
    return Refusal.VALUE_OUT_OF_RANGE
