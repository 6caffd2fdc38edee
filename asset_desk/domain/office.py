"""The office: what it is called, its divisions, its people, and who holds which post when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NewType

from asset_desk.domain.assets import DivisionId, tidy
from asset_desk.domain.errors import DeskError, Refusal

PersonId = NewType("PersonId", int)
HolderId = NewType("HolderId", int)
WorkTypeId = NewType("WorkTypeId", int)


class OfficeType(StrEnum):
    """The kinds of local government, by which the office and its posts are named."""

    SUBDISTRICT_MUNICIPALITY = "เทศบาลตำบล"
    TOWN_MUNICIPALITY = "เทศบาลเมือง"
    CITY_MUNICIPALITY = "เทศบาลนคร"
    SUBDISTRICT_ORGANISATION = "องค์การบริหารส่วนตำบล"
    PROVINCIAL_ORGANISATION = "องค์การบริหารส่วนจังหวัด"


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """The office as it was described once; every screen and paper takes its words from here."""

    office_type: OfficeType
    name: str
    district: str = ""
    province: str = ""
    address: str = ""
    phone: str = ""
    website: str = ""

    @property
    def full_name(self) -> str:
        """Such as เทศบาลตำบลบ้านสวนธาร."""
        return f"{self.office_type.value}{self.name}"

    @property
    def head_title(self) -> str:
        """The head's title: นายกเทศมนตรีตำบลX, or นายกองค์การบริหารส่วนตำบลX."""
        kind = self.office_type.value
        if kind.startswith("เทศบาล"):
            return f"นายกเทศมนตรี{kind.removeprefix('เทศบาล')}{self.name}"
        return f"นายก{self.full_name}"

    @property
    def clerk_title(self) -> str:
        """The clerk's title: ปลัดเทศบาลตำบลX."""
        return f"ปลัด{self.full_name}"

    @property
    def building(self) -> str:
        """The premises, such as สำนักงานเทศบาลตำบลX."""
        return f"สำนักงาน{self.full_name}"


_SHORT_TYPES = {
    OfficeType.SUBDISTRICT_MUNICIPALITY: "ทต.",
    OfficeType.TOWN_MUNICIPALITY: "ทม.",
    OfficeType.CITY_MUNICIPALITY: "ทน.",
    OfficeType.SUBDISTRICT_ORGANISATION: "อบต.",
    OfficeType.PROVINCIAL_ORGANISATION: "อบจ.",
}


def tidied_office(office: Office) -> Office:
    """The office with tidy texts; its type, typed again before the name, is taken off."""
    name = tidy(office.name)
    for kind in (office.office_type.value, _SHORT_TYPES[office.office_type]):
        name = name.removeprefix(kind).strip()
    return replace(
        office,
        name=name,
        district=tidy(office.district),
        province=tidy(office.province),
        address=tidy(office.address),
        phone=tidy(office.phone),
        website=tidy(office.website),
    )


def check_office(office: Office) -> None:
    """Refuse an office without the names that its papers need."""
    if not office.name.strip():
        raise DeskError(Refusal.OFFICE_NAME_MISSING)
    if not office.province.strip():
        raise DeskError(Refusal.PROVINCE_MISSING)


@dataclass(frozen=True, slots=True)
class Division:
    """A division that owns assets, such as กองคลัง under ผู้อำนวยการกองคลัง."""

    division_id: DivisionId
    name: str
    head_title: str
    is_active: bool = True
    is_finance: bool = False


def usual_divisions(office_type: OfficeType) -> tuple[str, ...]:
    """The divisions that an office of this kind usually has."""
    first = (
        "สำนักปลัดเทศบาล" if office_type.value.startswith("เทศบาล") else f"สำนักปลัด{office_type.value}"
    )
    return (first, "กองคลัง", "กองช่าง", "กองการศึกษา", "กองสาธารณสุขและสิ่งแวดล้อม")


def usual_head_title(division_name: str) -> str:
    """The title of a division's head: a สำนักปลัด has a หัวหน้า, a กอง a ผู้อำนวยการ."""
    if division_name.startswith("สำนักปลัด"):
        return f"หัวหน้า{division_name}"
    return f"ผู้อำนวยการ{division_name}"


@dataclass(frozen=True, slots=True)
class WorkType:
    """A type of work that assets are borrowed for; one that is closed is offered no more.

    Without categories every category may be borrowed; days are the due date's distance from the
    first day. `needs_head` asks for the head where ข้อ 208 would ask for less.
    """

    work_type_id: WorkTypeId
    name: str
    is_active: bool = True
    guidance: str = ""
    categories: tuple[str, ...] = ()
    default_days: int | None = None
    longest_days: int | None = None
    needs_head: bool = False


USUAL_WORK_TYPES = (
    *("งานประชุม อบรม สัมมนา", "งานประเพณีและวัฒนธรรม", "งานป้องกันและบรรเทาสาธารณภัย", "งานการศึกษา"),
    *("งานสาธารณสุขและสิ่งแวดล้อม", "งานพัฒนาชุมชนและสวัสดิการสังคม", "งานก่อสร้างและสาธารณูปโภค"),
    *("งานกีฬาและนันทนาการ", "งานพิธีทางศาสนา", "งานรัฐพิธี", "งานสำนักงาน", "งานอื่น ๆ"),
)
"""The types of work that a book begins with; the office adds, renames and closes them."""


class BorrowerKind(StrEnum):
    """Who borrows (DOMAIN 9). All but staff take the asset outside the office."""

    STAFF = "staff"
    STATE_AGENCY = "state_agency"
    COMMUNITY = "community"
    CITIZEN = "citizen"


CLOSE_PREFIXES = frozenset({"นาย", "นาง", "นางสาว", "เด็กชาย", "เด็กหญิง"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDetails:
    """A person of the office or an outside borrower, as the desk knows them."""

    name: str
    prefix: str = ""
    kind: BorrowerKind = BorrowerKind.STAFF
    position: str = ""
    division_id: DivisionId | None = None
    organisation: str = ""
    address: str = ""
    phone: str = ""
    national_id: str = ""
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class Person:
    """A person in the desk's list; a name once used on a slip is never deleted."""

    person_id: PersonId
    details: PersonDetails

    @property
    def full_name(self) -> str:
        """The name as a paper says it."""
        return full_name(self.details.prefix, self.details.name)


def full_name(prefix: str, name: str) -> str:
    """Prefix and name; นาย, นาง and นางสาว stand close to the name, a rank apart."""
    gap = "" if not prefix or prefix in CLOSE_PREFIXES else " "
    return f"{prefix}{gap}{name}"


def tidied_person(details: PersonDetails) -> PersonDetails:
    """The person with one space where there were several, and none at the ends."""
    return replace(
        details,
        name=tidy(details.name),
        prefix=tidy(details.prefix),
        position=tidy(details.position),
        organisation=tidy(details.organisation),
        address=tidy(details.address),
        phone=tidy(details.phone),
        national_id=tidy(details.national_id),
    )


def check_person(details: PersonDetails) -> None:
    """Refuse a person without a name."""
    if not details.name.strip():
        raise DeskError(Refusal.PERSON_NAME_MISSING)


class Post(StrEnum):
    """The posts whose holders sign papers."""

    HEAD = "head"
    CLERK = "clerk"
    DIVISION_HEAD = "division_head"
    HEAD_OF_SUPPLIES = "head_of_supplies"


class HoldingKind(StrEnum):
    """How a post is held: in person, รักษาราชการแทน, or ปฏิบัติราชการแทน by order."""

    IN_POST = "in_post"
    ACTING = "acting"
    DELEGATED = "delegated"


HOLDING_WORDS = {HoldingKind.ACTING: "รักษาราชการแทน", HoldingKind.DELEGATED: "ปฏิบัติราชการแทน"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """Who holds a post from one day to another, both included; an open end is None."""

    holder_id: HolderId
    post: Post
    division_id: DivisionId | None
    person_id: PersonId
    kind: HoldingKind
    held_from: date
    held_until: date | None = None
    own_title: str = ""
    order_no: str = ""
    order_date: date | None = None

    def covers(self, day: date) -> bool:
        """Whether the post is held on this day."""
        return self.held_from <= day and (self.held_until is None or day <= self.held_until)


def check_holding(holding: Holding, others: Iterable[Holding]) -> None:
    """Refuse crossed dates, an acting holder without order, or two holders in post at once.

    A division's head without a division is refused too: nobody could ever be asked to sign.
    """
    if holding.post is Post.DIVISION_HEAD and holding.division_id is None:
        raise DeskError(Refusal.DIVISION_NAME_MISSING)
    if holding.held_until is not None and holding.held_until < holding.held_from:
        raise DeskError(Refusal.HOLDER_DATES_CROSSED)
    has_order = bool(holding.order_no.strip() and holding.order_date)
    if holding.kind is not HoldingKind.IN_POST and not has_order:
        raise DeskError(Refusal.HOLDER_ORDER_MISSING)
    for other in others:
        if _clash(holding, other):
            raise DeskError(Refusal.HOLDER_OVERLAPS, until=other.held_until, since=other.held_from)


def holder_on(
    day: date, post: Post, division_id: DivisionId | None, holdings: Iterable[Holding]
) -> Holding | None:
    """Who signs for the post on this day: an acting holder stands before the one in post."""
    held = [
        holding
        for holding in holdings
        if (holding.post, holding.division_id) == (post, division_id) and holding.covers(day)
    ]
    held.sort(key=lambda holding: (holding.kind is HoldingKind.IN_POST, -holding.holder_id))
    return held[0] if held else None


def _clash(one: Holding, other: Holding) -> bool:
    same = (one.post, one.division_id, one.kind) == (other.post, other.division_id, other.kind)
    if not same or one.holder_id == other.holder_id:
        return False
    begins_after = other.held_until is not None and one.held_from > other.held_until
    ends_before = one.held_until is not None and one.held_until < other.held_from
    return not (begins_after or ends_before)
