"""Who sat in a committee and when, and what became of its orders."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from asset_desk.domain.committee_terms import OrderState, state_of, terms
from asset_desk.domain.committees import Member, OrderKind, Seat
from asset_desk.domain.office import PersonId
from tests.domain.test_committees import CHAIR, SECRETARY, TEXT, order

MEMBER = Member(Seat.MEMBER, "นายตรี", "ผู้อำนวยการกองช่าง")
FIRST = order(5, date(2025, 11, 3), text=replace(TEXT, members=(CHAIR, MEMBER, SECRETARY)))
SECOND = order(9, date(2025, 12, 1), OrderKind.AMEND, changes_id=5)
LAST = order(12, date(2025, 12, 20), OrderKind.REVOKE, changes_id=9)
ANEW = order(2, date(2026, 1, 5))


def told(*orders):
    return [
        (each.member.name, each.begins.day, each.ends and each.ends.day, each.order_nos)
        for each in terms(orders)
    ]


def test_a_term_begins_with_the_order_that_names_the_member_and_has_no_end_yet():
    assert told(FIRST) == [
        ("นายเอก", 3, None, ("5/2568",)),
        ("นายตรี", 3, None, ("5/2568",)),
        ("นางโท", 3, None, ("5/2568",)),
    ]


def test_a_term_goes_on_through_an_amendment_and_ends_the_day_before_it_for_who_is_left_out():
    assert told(FIRST, SECOND) == [
        ("นายเอก", 3, None, ("5/2568", "9/2568")),
        ("นายตรี", 3, 30, ("5/2568",)),
        ("นางโท", 3, None, ("5/2568", "9/2568")),
    ]


def test_a_revoked_committee_has_only_terms_that_ended_and_one_appointed_anew_begins_others():
    assert told(FIRST, SECOND, LAST) == [
        ("นายเอก", 3, 19, ("5/2568", "9/2568")),
        ("นายตรี", 3, 30, ("5/2568",)),
        ("นางโท", 3, 19, ("5/2568", "9/2568")),
    ]
    names = [(each.member.name, each.begins) for each in terms((FIRST, SECOND, LAST, ANEW))]
    assert names.count(("นายเอก", date(2025, 11, 3))) == 1
    assert names.count(("นายเอก", date(2026, 1, 5))) == 1


def test_who_changes_seat_has_two_terms_and_who_changes_position_has_one():
    promoted = replace(MEMBER, seat=Seat.VICE_CHAIR)
    moved = replace(CHAIR, position="รองปลัดเทศบาล")
    later = replace(SECOND, text=replace(TEXT, members=(moved, promoted, SECRETARY)))
    found = {(each.member.name, each.member.seat): each for each in terms((FIRST, later))}
    assert found["นายเอก", Seat.CHAIR].member.position == "รองปลัดเทศบาล"
    assert found["นายตรี", Seat.MEMBER].ends == date(2025, 11, 30)
    assert found["นายตรี", Seat.VICE_CHAIR].begins == date(2025, 12, 1)


def test_a_person_of_the_office_is_the_same_whatever_they_are_called():
    known = replace(CHAIR, person_id=PersonId(4))
    renamed = replace(known, name="นายเอก นามใหม่")
    first = replace(FIRST, text=replace(TEXT, members=(known, SECRETARY)))
    later = replace(SECOND, text=replace(TEXT, members=(renamed, SECRETARY)))
    (chair,) = [each for each in terms((first, later)) if each.member.seat is Seat.CHAIR]
    assert chair.member.name == "นายเอก นามใหม่"
    assert chair.begins == date(2025, 11, 3)


def test_an_order_that_another_of_the_same_day_replaces_gives_no_term():
    again = order(6, date(2025, 11, 3), OrderKind.AMEND, changes_id=5)
    assert [each.member.name for each in terms((FIRST, again))] == ["นายเอก", "นางโท"]


def test_a_term_covers_its_first_and_its_last_day():
    (found,) = [each for each in terms((FIRST, SECOND)) if each.member == MEMBER]
    days = (date(2025, 11, 2), date(2025, 11, 3), date(2025, 11, 30), date(2025, 12, 1))
    assert [found.covers(day) for day in days] == [False, True, True, False]


@pytest.mark.parametrize(
    ("which", "day", "state"),
    [
        (FIRST, date(2025, 11, 2), (OrderState.COMING, None)),
        (FIRST, date(2025, 11, 3), (OrderState.IN_FORCE, None)),
        (FIRST, date(2025, 12, 1), (OrderState.AMENDED, 9)),
        (SECOND, date(2025, 12, 1), (OrderState.IN_FORCE, None)),
        (FIRST, date(2025, 12, 20), (OrderState.REVOKED, 12)),
        (SECOND, date(2026, 1, 9), (OrderState.REVOKED, 12)),
        (LAST, date(2025, 12, 20), (OrderState.IN_FORCE, None)),
        (LAST, date(2026, 1, 5), (OrderState.REPLACED, 2)),
        (ANEW, date(2026, 1, 5), (OrderState.IN_FORCE, None)),
    ],
)
def test_what_an_order_is_depends_on_the_day(which, day, state):
    assert state_of(which, (FIRST, SECOND, LAST, ANEW), day) == state


def test_a_draft_and_a_discarded_draft_are_in_force_on_no_day():
    draft = replace(FIRST, issued=None)
    assert state_of(draft, (draft,), date(2026, 1, 1)) == (OrderState.DRAFT, None)
    gone = replace(draft, is_discarded=True)
    assert state_of(gone, (gone,), date(2026, 1, 1)) == (OrderState.DISCARDED, None)
    assert terms((draft, gone)) == []
