"""The demonstration's office: its divisions, people, holders of posts and accounts."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from asset_desk.demo.diary import Diary
from asset_desk.demo.names import AGENCIES, SCHOOLS, TEMPLES, VILLAGES, anyone, he, phone, she
from asset_desk.domain.accounts import Role
from asset_desk.domain.assets import DivisionId
from asset_desk.domain.office import (
    BorrowerKind,
    HolderId,
    Holding,
    HoldingKind,
    Office,
    OfficeType,
    PersonDetails,
    PersonId,
    Post,
    full_name,
    usual_divisions,
    usual_head_title,
)
from asset_desk.services import accounts
from asset_desk.services import office as office_services
from asset_desk.services.drafts import AccountDraft

DEMO_PASSWORD = "asset-desk-demo"  # noqa: S105 - printed for everyone to try
OFFICE = Office(
    office_type=OfficeType.SUBDISTRICT_MUNICIPALITY,
    name="บ้านสวนธาร",
    district="ธารงาม",
    province="สวนธารบุรี",
    address="99 หมู่ที่ 1 ถนนริมธาร ตำบลบ้านสวนธาร",
    phone="0-0000-0000",
    website="https://bansuanthan.example",
)
DIVISIONS = usual_divisions(OFFICE.office_type)
CLERKS_OFFICE, FINANCE, WORKS, EDUCATION, HEALTH = DIVISIONS
VILLAGE_HEAD, TEMPLE_LAYMAN, TEACHER = "ผู้ใหญ่บ้าน", "ไวยาวัจกร", "ครู"
_LONG_AGO = timedelta(days=900)
_STAFF_POSTS = {
    CLERKS_OFFICE: ("นักจัดการงานทั่วไป", "เจ้าพนักงานธุรการ", "เจ้าพนักงานป้องกันและบรรเทาสาธารณภัย"),
    FINANCE: ("นักวิชาการพัสดุ", "เจ้าพนักงานพัสดุ", "นักวิชาการเงินและบัญชี"),
    WORKS: ("นายช่างโยธา", "นายช่างไฟฟ้า", "ผู้ช่วยนายช่างสำรวจ"),
    EDUCATION: ("นักวิชาการศึกษา", "ครู", "ผู้ช่วยเจ้าพนักงานธุรการ"),
    HEALTH: ("นักวิชาการสาธารณสุข", "เจ้าพนักงานสาธารณสุข", "พนักงานขับรถ"),
}


@dataclass(frozen=True, slots=True)
class Borrower:
    """Somebody who comes to the desk: a post or division, and where they use what they borrow."""

    person_id: PersonId
    kind: BorrowerKind
    name: str
    who: str
    place: str


@dataclass(frozen=True, slots=True)
class Town:
    """What the loans need to know of the office."""

    divisions: Mapping[str, DivisionId]
    borrowers: Mapping[BorrowerKind, tuple[Borrower, ...]]


def found_office(diary: Diary, draw: random.Random, ending: date) -> Town:
    """Set the office up on the diary's first day, with everyone in their posts."""
    _set_up(diary)
    with diary.batch:
        known = {each.name: each.division_id for each in diary.batch.office.divisions()}
    names = _Names(draw)
    _fill_posts(diary, names, known, ending)
    _open_accounts(diary, names)
    borrowers = {
        BorrowerKind.STAFF: _staff(diary, names, known),
        BorrowerKind.COMMUNITY: _communities(diary, names),
        BorrowerKind.CITIZEN: _citizens(diary, names),
        BorrowerKind.STATE_AGENCY: _agencies(diary, names),
    }
    return Town(known, borrowers)


class _Names:
    """Draws people, nobody's name twice."""

    def __init__(self, draw: random.Random) -> None:
        self.draw = draw
        self._given: set[str] = set()

    def person(self, kind: str = "any") -> tuple[str, str]:
        while True:
            drawn = {"he": he, "she": she, "any": anyone}[kind](self.draw)
            if drawn[1] not in self._given:
                self._given.add(drawn[1])
                return drawn


def _set_up(diary: Diary) -> None:
    draft = AccountDraft("admin", "ผู้ดูแลระบบ", Role.ADMINISTRATOR)
    diary.officer = office_services.set_up(
        diary.batch,
        diary.hasher,
        diary.occasion(),
        office=OFFICE,
        divisions=DIVISIONS,
        administrator=(draft, DEMO_PASSWORD),
    )


def _add(diary: Diary, name: tuple[str, str], **details: object) -> PersonId:
    prefix, plain_name = name
    person = replace(PersonDetails(name=plain_name, prefix=prefix), **details)  # type: ignore[arg-type]
    return office_services.add_person(diary.batch, diary.occasion(), person)


def _fill_posts(diary: Diary, names: _Names, known: Mapping[str, DivisionId], ending: date) -> None:
    """Everyone has been in post for long; the mayor changes once, the clerk acting in between."""
    since = diary.day - _LONG_AGO
    mayor = _add(diary, names.person("he"), position=OFFICE.head_title)
    clerk = _add(diary, names.person("she"), position=OFFICE.clerk_title)
    _appoint(diary, Post.HEAD, mayor, since)
    _appoint(diary, Post.CLERK, clerk, since)
    for division in DIVISIONS:
        title = usual_head_title(division)
        head = _add(diary, names.person(), position=title, division_id=known[division])
        _appoint(diary, Post.DIVISION_HEAD, head, since, division_id=known[division])
        if division == FINANCE:
            _appoint(diary, Post.HEAD_OF_SUPPLIES, head, since)
    successor = _add(diary, names.person("he"), position=OFFICE.head_title)
    leaves = diary.day + (ending - diary.day) / 2
    diary.later(leaves, lambda: _change_mayor(diary, clerk, successor, leaves))


def _change_mayor(diary: Diary, clerk: PersonId, successor: PersonId, leaves: date) -> None:
    with diary.batch:
        (mayor,) = (
            each
            for each in diary.batch.office.holdings()
            if each.post is Post.HEAD and each.covers(leaves)
        )
    office_services.end_holding(diary.batch, diary.occasion(), mayor.holder_id, leaves)
    begins, until = leaves + timedelta(days=1), leaves + timedelta(days=45)
    _appoint(
        diary,
        Post.HEAD,
        clerk,
        begins,
        kind=HoldingKind.ACTING,
        held_until=until,
        own_title=OFFICE.clerk_title,
        order_no=f"คำสั่ง{OFFICE.full_name} ที่ 125/{leaves.year + 543}",
        order_date=leaves,
    )
    _appoint(diary, Post.HEAD, successor, until + timedelta(days=1))


def _appoint(diary: Diary, post: Post, person: PersonId, since: date, **more: object) -> None:
    holding = Holding(
        holder_id=HolderId(0),
        post=post,
        division_id=None,
        person_id=person,
        kind=HoldingKind.IN_POST,
        held_from=since,
    )
    office_services.appoint(diary.batch, diary.occasion(), replace(holding, **more))  # type: ignore[arg-type]


def _open_accounts(diary: Diary, names: _Names) -> None:
    for username, role in (
        ("officer", Role.PROPERTY_OFFICER),
        ("head", Role.HEAD_OF_SUPPLIES),
        ("approver", Role.APPROVER),
        ("member", Role.COMMITTEE_MEMBER),
        ("auditor", Role.AUDITOR),
    ):
        name = full_name(*names.person())
        draft = AccountDraft(username, name, role)
        occasion = diary.occasion()
        accounts.add_account(diary.batch, diary.hasher, occasion, draft, DEMO_PASSWORD)


def _staff(diary: Diary, names: _Names, known: Mapping[str, DivisionId]) -> tuple[Borrower, ...]:
    people = []
    for division, posts in _STAFF_POSTS.items():
        for position in posts:
            name = names.person()
            person_id = _add(
                diary, name, position=position, division_id=known[division], phone=phone(names.draw)
            )
            place = f"ห้องประชุม{OFFICE.building}"
            people.append(
                Borrower(person_id, BorrowerKind.STAFF, full_name(*name), division, place)
            )
    return tuple(people)


def _communities(diary: Diary, names: _Names) -> tuple[Borrower, ...]:
    people = []
    for number, village in enumerate(VILLAGES, start=1):
        organisation = f"หมู่ที่ {number} {village}"
        people.append(_outside(diary, names, VILLAGE_HEAD, organisation, f"ลานอเนกประสงค์{village}"))
    people += [_outside(diary, names, TEMPLE_LAYMAN, temple, temple) for temple in TEMPLES]
    people += [_outside(diary, names, TEACHER, school, school) for school in SCHOOLS]
    people.append(_outside(diary, names, "ประธาน", "กลุ่มแม่บ้านสวนธาร", "ศาลาประชาคมบ้านสวนใน"))
    return tuple(people)


def _outside(diary: Diary, names: _Names, position: str, organisation: str, place: str) -> Borrower:
    name, kind = names.person(), BorrowerKind.COMMUNITY
    person_id = _add(
        diary,
        name,
        kind=kind,
        position=position,
        organisation=organisation,
        address="ตำบลบ้านสวนธาร อำเภอธารงาม",
        phone=phone(names.draw),
    )
    return Borrower(person_id, kind, full_name(*name), position, place)


def _citizens(diary: Diary, names: _Names) -> tuple[Borrower, ...]:
    people, kind = [], BorrowerKind.CITIZEN
    for _ in range(12):
        name, village = names.person(), names.draw.choice(VILLAGES)
        house = f"{names.draw.randrange(1, 240)} {village}"
        address = f"{house} ตำบลบ้านสวนธาร อำเภอธารงาม"
        person_id = _add(diary, name, kind=kind, address=address, phone=phone(names.draw))
        people.append(Borrower(person_id, kind, full_name(*name), "", f"บ้านเลขที่ {house}"))
    return tuple(people)


def _agencies(diary: Diary, names: _Names) -> tuple[Borrower, ...]:
    people, kind = [], BorrowerKind.STATE_AGENCY
    for agency in AGENCIES:
        name = names.person()
        person_id = _add(
            diary,
            name,
            kind=kind,
            position="เจ้าหน้าที่ผู้ประสานงาน",
            organisation=agency,
            phone=phone(names.draw),
        )
        people.append(Borrower(person_id, kind, full_name(*name), "", agency))
    return tuple(people)
