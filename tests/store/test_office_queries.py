"""Reading people, posts and accounts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import BorrowerKind, Person, PersonId, Post
from asset_desk.domain.preferences import Preferences
from asset_desk.services import office
from tests.builders import TODAY, occasion


def names(desk, text="", **which) -> list[str]:
    pages = desk.queries.office.people(text, **which)
    rows = pages.page(0, 99)
    assert pages.count() == len(rows)
    return [row.full_name for row in rows]


def test_people_are_listed_by_name_as_the_dictionary_orders_it_whatever_their_title(desk):
    for name in ("ไกรสร", "เกษม", "กมล"):
        desk.person(name, "นาย" if name == "กมล" else "นางสาว")
    assert names(desk)[:3] == ["นายกมล", "นางสาวเกษม", "นางสาวไกรสร"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("สมหญิง", "นางสาวสมหญิง ยืมประจำ"),
        ("นางสาวสมหญิง", "นางสาวสมหญิง ยืมประจำ"),
        ("น.ส.สมหญิง", "นางสาวสมหญิง ยืมประจำ"),
        ("ยืม สมห", "นางสาวสมหญิง ยืมประจำ"),
        ("ใจงาม นายกเทศมนตรี", "นายสมบูรณ์ ใจงาม"),
        ("กองช่าง", "นายช่างชัย ก่อสร้าง"),
        ("ช่างชัย กองช่าง", "นายช่างชัย ก่อสร้าง"),
        ("กอสราง", "นายช่างชัย ก่อสร้าง"),
        ("0812345678", "พระครูสวนธาร"),
        ("081-234-5678", "พระครูสวนธาร"),
        ("๐๘๑ ๒๓๔", "พระครูสวนธาร"),
        ("วัดสวน", "พระครูสวนธาร"),
        ("100%", "พระครูสวนธาร"),
    ],
)
def test_a_person_is_found_by_name_post_unit_or_phone(desk, typed, found):
    desk.person(
        "พระครูสวนธาร",
        kind=BorrowerKind.COMMUNITY,
        organisation="วัดสวนธาร 100%",
        phone="081-234 5678",
    )
    assert names(desk, typed) == [found]


@pytest.mark.parametrize("typed", ["ไม่มีคนนี้", "%", "'", '"'])
def test_nobody_is_found_who_is_not_there(desk, typed):
    assert names(desk, typed) == []


def test_someone_who_left_is_listed_only_when_asked_for(desk):
    person = desk.queries.office.person(PersonId(4))
    left = replace(person.details, is_active=False)
    office.change_person(desk.uow, occasion(), Person(person.person_id, left))
    assert "นางสาวสมหญิง ยืมประจำ" not in names(desk)
    assert "นางสาวสมหญิง ยืมประจำ" in names(desk, with_closed=True)


def test_a_person_row_says_to_whom_they_belong(desk):
    desk.person("วัดสวนธาร", kind=BorrowerKind.COMMUNITY, organisation="วัด", phone="1")
    (row,) = desk.queries.office.people("วัดสวนธาร").page(0, 9)
    assert (row.unit, row.division_id, row.kind) == ("วัด", None, BorrowerKind.COMMUNITY)
    (row,) = desk.queries.office.people("สมหญิง").page(0, 9)
    assert (row.unit, row.division_id) == ("กองคลัง", 2)


@pytest.mark.parametrize("typed", ["สมหญิง ยืมประจำ", "  สมหญิง   ยืมประจำ "])
def test_someone_of_the_same_name_is_known_before_they_are_entered_twice(desk, typed):
    again = desk.person("สมหญิง ยืมประจำ", "นาง", organisation="หมู่ 4")
    found = desk.queries.office.namesakes(typed)
    assert [row.person_id for row in found] == [desk.people["borrower"], again]
    assert [row.unit for row in found] == ["กองคลัง", "หมู่ 4"]


@pytest.mark.parametrize("typed", ["", " ", "สมหญิง", "สมหญิง ยืมประจำการ"])
def test_another_name_is_nobodys_namesake(desk, typed):
    assert desk.queries.office.namesakes(typed) == []


def test_posts_are_listed_with_their_titles(desk):
    rows = desk.queries.office.holdings()
    assert {(row.post, row.person_name, row.post_title) for row in rows} == {
        (Post.HEAD, "นายสมบูรณ์ ใจงาม", "นายกเทศมนตรีตำบลบ้านสวนธาร"),
        (Post.DIVISION_HEAD, "นางวันดี รักบัญชี", "ผู้อำนวยการกองคลัง"),
        (Post.DIVISION_HEAD, "นายช่างชัย ก่อสร้าง", "ผู้อำนวยการกองช่าง"),
    }


def test_a_persons_history_says_who_entered_them_and_when(desk):
    (act,) = desk.queries.office.history("person", 4)
    assert (act.kind, act.happened_on, act.officer_name) == (
        "person.added",
        TODAY,
        "มาลี ทดสอบงาน",
    )
    assert act.recorded_at.isoformat() == "2026-05-20T03:30:00+00:00"


def test_settings_that_cannot_be_read_are_a_damaged_book_and_those_never_set_are_usual(desk):
    assert desk.queries.office.preferences() == Preferences()
    with desk.engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO setting VALUES ('preferences', '{\"follow_up_days\": 9}')"
        )
    assert desk.queries.office.preferences() == Preferences(follow_up_days=9)
    with desk.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE setting SET value = '{' WHERE key = 'preferences'")
    with pytest.raises(DeskError) as refused:
        desk.queries.office.preferences()
    assert refused.value.refusal is Refusal.BOOK_IS_DAMAGED
