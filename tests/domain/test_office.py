"""The office, its people, and who holds which post on a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from asset_desk.domain.assets import DivisionId
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import (
    HolderId,
    Holding,
    HoldingKind,
    Office,
    OfficeType,
    Person,
    PersonDetails,
    PersonId,
    Post,
    check_holding,
    check_office,
    check_person,
    holder_on,
    tidied_office,
    tidied_person,
    usual_divisions,
    usual_head_title,
)

NEW_YEAR = date(2026, 1, 1)
DAY = timedelta(days=1)


def an_office(office_type=OfficeType.SUBDISTRICT_MUNICIPALITY, name="บ้านสวนธาร") -> Office:
    return Office(office_type=office_type, name=name, province="สวนธาร")


@pytest.mark.parametrize(
    ("office_type", "head", "clerk"),
    [
        (OfficeType.SUBDISTRICT_MUNICIPALITY, "นายกเทศมนตรีตำบลสวนธาร", "ปลัดเทศบาลตำบลสวนธาร"),
        (OfficeType.TOWN_MUNICIPALITY, "นายกเทศมนตรีเมืองสวนธาร", "ปลัดเทศบาลเมืองสวนธาร"),
        (OfficeType.CITY_MUNICIPALITY, "นายกเทศมนตรีนครสวนธาร", "ปลัดเทศบาลนครสวนธาร"),
        (
            OfficeType.SUBDISTRICT_ORGANISATION,
            "นายกองค์การบริหารส่วนตำบลสวนธาร",
            "ปลัดองค์การบริหารส่วนตำบลสวนธาร",
        ),
        (
            OfficeType.PROVINCIAL_ORGANISATION,
            "นายกองค์การบริหารส่วนจังหวัดสวนธาร",
            "ปลัดองค์การบริหารส่วนจังหวัดสวนธาร",
        ),
    ],
)
def test_titles_follow_from_the_type_and_the_name_typed_once(office_type, head, clerk):
    office = an_office(office_type, "สวนธาร")
    assert (office.head_title, office.clerk_title) == (head, clerk)
    assert office.building == f"สำนักงาน{office_type.value}สวนธาร"


@pytest.mark.parametrize("typed", ["เทศบาลตำบลบ้านสวนธาร", " ทต.บ้านสวนธาร", "เทศบาลตำบล บ้านสวนธาร "])
def test_a_type_typed_again_before_the_name_does_not_stand_twice(typed):
    assert tidied_office(an_office(name=typed)).full_name == "เทศบาลตำบลบ้านสวนธาร"


@pytest.mark.parametrize(
    ("office", "refusal"),
    [
        (an_office(name=" "), Refusal.OFFICE_NAME_MISSING),
        (
            Office(office_type=OfficeType.TOWN_MUNICIPALITY, name="สวนธาร"),
            Refusal.PROVINCE_MISSING,
        ),
    ],
)
def test_an_office_needs_the_names_that_its_papers_need(office, refusal):
    with pytest.raises(DeskError, match=refusal.name):
        check_office(office)


def test_a_described_office_is_good():
    check_office(an_office())


def test_the_usual_divisions_follow_the_type():
    municipality = usual_divisions(OfficeType.SUBDISTRICT_MUNICIPALITY)
    assert municipality[:3] == ("สำนักปลัดเทศบาล", "กองคลัง", "กองช่าง")
    organisation = usual_divisions(OfficeType.SUBDISTRICT_ORGANISATION)
    assert organisation[0] == "สำนักปลัดองค์การบริหารส่วนตำบล"


@pytest.mark.parametrize(
    ("division", "title"),
    [("สำนักปลัดเทศบาล", "หัวหน้าสำนักปลัดเทศบาล"), ("กองช่าง", "ผู้อำนวยการกองช่าง")],
)
def test_an_offices_clerks_division_has_a_chief_and_the_others_a_director(division, title):
    assert usual_head_title(division) == title


@pytest.mark.parametrize(
    ("prefix", "name", "full"),
    [
        ("นาย", "สมชาย ใจดี", "นายสมชาย ใจดี"),
        ("นางสาว", "วันดี", "นางสาววันดี"),
        ("ว่าที่ร้อยตรี", "ชัย", "ว่าที่ร้อยตรี ชัย"),
        ("", "วัดสวนธาร", "วัดสวนธาร"),
    ],
)
def test_a_full_name_is_written_as_papers_write_it(prefix, name, full):
    details = PersonDetails(prefix=prefix, name=name)
    assert Person(PersonId(1), details).full_name == full


def test_a_person_without_a_name_is_refused():
    check_person(PersonDetails(name="ก"))
    with pytest.raises(DeskError, match=Refusal.PERSON_NAME_MISSING.name):
        check_person(PersonDetails(name=" "))


def test_a_persons_texts_are_tidied():
    person = tidied_person(PersonDetails(name="  สมชาย   ใจดี ", phone=" 081-234 5678 "))
    assert (person.name, person.phone) == ("สมชาย ใจดี", "081-234 5678")


def held(holder_id: int = 1, since: date = NEW_YEAR, until: date | None = None, **given) -> Holding:
    fixed = {"post": Post.HEAD, "division_id": None, "kind": HoldingKind.IN_POST}
    order = {"order_no": "1/2569", "order_date": NEW_YEAR}
    return Holding(
        holder_id=HolderId(holder_id),
        person_id=PersonId(holder_id),
        held_from=since,
        held_until=until,
        **fixed | order | given,
    )


def test_both_ends_of_a_holding_belong_to_it():
    holding = held(until=NEW_YEAR + 9 * DAY)
    days = [NEW_YEAR - DAY, NEW_YEAR, NEW_YEAR + 9 * DAY, NEW_YEAR + 10 * DAY]
    assert [holding.covers(day) for day in days] == [False, True, True, False]


def test_who_is_mayor_depends_on_the_day():
    old, new = held(1, until=NEW_YEAR + 9 * DAY), held(2, since=NEW_YEAR + 10 * DAY)
    on = {day: holder_on(NEW_YEAR + day * DAY, Post.HEAD, None, [old, new]) for day in (9, 10)}
    assert on == {9: old, 10: new}


def test_before_anyone_was_recorded_nobody_holds_the_post():
    assert holder_on(NEW_YEAR - DAY, Post.HEAD, None, [held()]) is None


def test_r208c_someone_acting_signs_before_the_one_in_post():
    acting = held(2, kind=HoldingKind.ACTING, until=NEW_YEAR + 3 * DAY)
    days = [holder_on(NEW_YEAR + day * DAY, Post.HEAD, None, [held(1), acting]) for day in (3, 4)]
    assert days == [acting, held(1)]


def test_each_division_has_its_own_head():
    finance = held(1, post=Post.DIVISION_HEAD, division_id=DivisionId(2))
    works = held(2, post=Post.DIVISION_HEAD, division_id=DivisionId(3))
    assert holder_on(NEW_YEAR, Post.DIVISION_HEAD, DivisionId(3), [finance, works]) == works


@pytest.mark.parametrize(
    ("holding", "refusal"),
    [
        (held(until=NEW_YEAR - DAY), Refusal.HOLDER_DATES_CROSSED),
        (held(kind=HoldingKind.ACTING, order_no=" "), Refusal.HOLDER_ORDER_MISSING),
        (held(kind=HoldingKind.DELEGATED, order_date=None), Refusal.HOLDER_ORDER_MISSING),
        (held(post=Post.DIVISION_HEAD), Refusal.DIVISION_NAME_MISSING),
    ],
)
def test_a_holding_that_could_not_be_signed_with_is_refused(holding, refusal):
    with pytest.raises(DeskError, match=refusal.name):
        check_holding(holding, [])


LATER = NEW_YEAR + 30 * DAY


@pytest.mark.parametrize(
    ("new", "clashes"),
    [
        (held(2, since=LATER), True),
        (held(2, since=LATER + DAY), False),
        (held(2, since=NEW_YEAR - 5 * DAY, until=NEW_YEAR), True),
        (held(2, since=NEW_YEAR - 5 * DAY, until=NEW_YEAR - DAY), False),
        (held(2, kind=HoldingKind.ACTING), False),
        (held(2, post=Post.CLERK), False),
        (held(1, since=LATER), False),
    ],
)
def test_two_people_are_never_in_one_post_on_one_day(new, clashes):
    earlier = held(1, until=LATER)
    if clashes:
        with pytest.raises(DeskError, match=Refusal.HOLDER_OVERLAPS.name):
            check_holding(new, [earlier])
    else:
        check_holding(new, [earlier])
