"""People of the office are taken into a committee with their position as of the day."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.committees import Member, Seat
from asset_desk.domain.office import HoldingKind, Post
from asset_desk.services.sitting import as_member, proposed_members
from tests.builders import TODAY


def person(desk, who):
    found = desk.queries.office.people().page(0, 50)
    return next(each for each in found if each.person_id == desk.people[who])


def test_who_holds_which_post_is_proposed_finance_as_the_secretary(desk):
    desk.appoint("borrower", Post.CLERK)
    found = proposed_members(desk.queries, TODAY)
    assert [(each.seat, each.name) for each in found] == [
        (Seat.CHAIR, "นางสาวสมหญิง ยืมประจำ"),
        (Seat.MEMBER, "นายช่างชัย ก่อสร้าง"),
        (Seat.SECRETARY, "นางวันดี รักบัญชี"),
    ]
    assert found[2].position == "ผู้อำนวยการกองคลัง"
    assert found[2].person_id == desk.people["finance"]


def test_nobody_is_proposed_who_holds_no_post_on_the_day(desk):
    assert proposed_members(desk.queries, date(2020, 1, 1)) == ()


def test_nobody_is_proposed_twice(desk):
    desk.appoint("finance", Post.CLERK)
    names = [each.name for each in proposed_members(desk.queries, TODAY)]
    assert names.count("นางวันดี รักบัญชี") == 1


def test_a_person_brings_the_post_that_they_hold_on_the_day(desk):
    found = as_member(desk.queries, person(desk, "works"), Seat.MEMBER, TODAY)
    assert found == Member(Seat.MEMBER, "นายช่างชัย ก่อสร้าง", "ผู้อำนวยการกองช่าง", desk.people["works"])


def test_who_stands_in_for_a_post_brings_both_titles(desk):
    acting = {
        "kind": HoldingKind.ACTING,
        "own_title": "นักวิชาการพัสดุ",
        "held_from": date(2026, 5, 1),
        "order_no": "9/2569",
        "order_date": date(2026, 4, 30),
    }
    desk.appoint("borrower", Post.CLERK, **acting)
    found = as_member(desk.queries, person(desk, "borrower"), Seat.CHAIR, TODAY)
    assert found.position.startswith("นักวิชาการพัสดุ รักษาราชการแทน")


def test_a_person_without_a_post_brings_their_own_position(desk):
    clerk = desk.people["clerk"] = desk.person("ธุรการ ใจดี", position="เจ้าพนักงานธุรการ")
    found = as_member(desk.queries, person(desk, "clerk"), Seat.MEMBER, TODAY)
    assert found == Member(Seat.MEMBER, "ธุรการ ใจดี", "เจ้าพนักงานธุรการ", clerk)
