"""Committees, their orders, and the register that orders are numbered by."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from asset_desk.domain.committees import (
    Committee,
    CommitteeId,
    Issued,
    Member,
    Order,
    OrderId,
    OrderKind,
    OrderText,
    Seat,
    check_changes,
    check_effect,
    check_order,
    check_turn,
    in_seat_order,
    order_problems,
    standing_roots,
    tidied_order,
)
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import PersonId

CHAIR = Member(Seat.CHAIR, "นายเอก", "ปลัดเทศบาล")
SECRETARY = Member(Seat.SECRETARY, "นางโท", "ผู้อำนวยการกองคลัง")
TEXT = OrderText(subject="แต่งตั้งคณะกรรมการ", members=(CHAIR, SECRETARY), duties=("ทบทวนคู่มือ",))


def order(number: int, on: date, kind=OrderKind.APPOINT, **given) -> Order:
    """An issued order, its number being its id too."""
    issued = Issued(
        year=on.year + 543,
        number=number,
        issued_on=on,
        signer_name="นายสมบูรณ์ ใจงาม",
        signer_title_lines=("นายกเทศมนตรี",),
    )
    given.setdefault("text", TEXT)
    return Order(
        order_id=OrderId(number), committee_id=CommitteeId(1), kind=kind, issued=issued, **given
    )


FIRST = order(5, date(2025, 11, 3))
SECOND = order(9, date(2025, 12, 1), OrderKind.AMEND, changes_id=OrderId(5))
LAST = order(12, date(2025, 12, 20), OrderKind.REVOKE, changes_id=OrderId(9))


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        (date(2025, 11, 2), None),
        (date(2025, 11, 3), 5),
        (date(2025, 11, 30), 5),
        (date(2025, 12, 1), 9),
        (date(2025, 12, 19), 9),
        (date(2025, 12, 20), None),
    ],
)
def test_the_order_in_force_on_a_day_is_the_latest_that_has_begun(day, wanted):
    committee = Committee(CommitteeId(1), "คณะกรรมการ", (FIRST, SECOND, LAST))
    found = committee.order_on(day)
    assert (found.order_id if found else None) == wanted
    assert committee.members_on(day) == (TEXT.members if wanted else ())


def test_an_order_with_a_day_of_its_own_is_in_force_from_that_day():
    late = order(6, date(2025, 11, 5), text=replace(TEXT, effective_on=date(2025, 12, 15)))
    committee = Committee(CommitteeId(1), "คณะกรรมการ", (FIRST, late))
    assert committee.order_on(date(2025, 12, 14)) == FIRST
    assert committee.order_on(date(2025, 12, 15)) == late


def test_members_stand_in_the_order_of_their_seats_and_otherwise_as_they_were_entered():
    two = (Member(Seat.MEMBER, "ก"), Member(Seat.MEMBER, "ข"))
    vice = Member(Seat.VICE_CHAIR, "ค")
    helper = Member(Seat.ASSISTANT_SECRETARY, "ง")
    mixed = (helper, two[0], SECRETARY, two[1], vice, CHAIR)
    assert in_seat_order(mixed) == (CHAIR, vice, *two, SECRETARY, helper)


@pytest.mark.parametrize(
    ("changed", "field", "refusal"),
    [
        ({"subject": ""}, "subject", Refusal.ORDER_SUBJECT_MISSING),
        ({"reasons": "ก" * 4001}, "reasons", Refusal.ORDER_TEXT_TOO_LONG),
        ({"authority": "ก" * 4001}, "authority", Refusal.ORDER_TEXT_TOO_LONG),
        ({"members": ()}, "members", Refusal.MEMBERS_MISSING),
        ({"members": (SECRETARY,)}, "members", Refusal.ONE_CHAIR_NEEDED),
        ({"members": (CHAIR, CHAIR, SECRETARY)}, "members", Refusal.ONE_CHAIR_NEEDED),
        ({"members": (CHAIR,)}, "members", Refusal.SECRETARY_MISSING),
        (
            {"members": (CHAIR, replace(CHAIR, seat=Seat.SECRETARY))},
            "members",
            Refusal.MEMBER_TWICE,
        ),
        (
            {"members": tuple(replace(each, person_id=PersonId(3)) for each in TEXT.members)},
            "members",
            Refusal.MEMBER_TWICE,
        ),
        ({"duties": ()}, "duties", Refusal.DUTIES_MISSING),
        ({"duties": ("ก",) * 31}, "duties", Refusal.DUTIES_MISSING),
    ],
)
def test_an_order_that_nobody_could_follow_is_refused(changed, field, refusal):
    text = replace(TEXT, **changed)
    assert order_problems(OrderKind.APPOINT, text) == {field: refusal}
    with pytest.raises(DeskError, match=f"^{refusal.name}"):
        check_order(OrderKind.APPOINT, text)


def test_an_order_that_revokes_names_neither_members_nor_duties():
    tidied = tidied_order(OrderKind.REVOKE, TEXT)
    assert (tidied.members, tidied.duties) == ((), ())
    assert order_problems(OrderKind.REVOKE, tidied) == {}


def test_an_order_is_tidied():
    untidy = OrderText(
        subject="  แต่งตั้ง   คณะ ",
        reasons="ก \n\n  ข ",
        members=(SECRETARY, Member(Seat.MEMBER, "  "), replace(CHAIR, name=" นาย  เอก ")),
        duties=(" หนึ่ง ", "", "สอง"),
    )
    tidied = tidied_order(OrderKind.APPOINT, untidy)
    assert tidied.subject == "แต่งตั้ง คณะ"
    assert tidied.reasons == "ก\nข"
    assert tidied.members == (replace(CHAIR, name="นาย เอก"), SECRETARY)
    assert tidied.duties == ("หนึ่ง", "สอง")


@pytest.mark.parametrize(
    ("number", "day", "refusal"),
    [
        (9, date(2025, 12, 1), Refusal.ORDER_NUMBER_TAKEN),
        (0, date(2025, 12, 1), Refusal.ORDER_NUMBER_WRONG),
        (100_000, date(2025, 12, 1), Refusal.ORDER_NUMBER_WRONG),
        (10, date(2025, 11, 30), Refusal.ORDER_OUT_OF_TURN),
        (8, date(2025, 12, 2), Refusal.ORDER_OUT_OF_TURN),
        (4, date(2025, 11, 4), Refusal.ORDER_OUT_OF_TURN),
    ],
)
def test_number_and_day_of_orders_run_the_same_way(number, day, refusal):
    with pytest.raises(DeskError, match=f"^{refusal.name}"):
        check_turn(number, day, (FIRST, SECOND))


@pytest.mark.parametrize(
    ("number", "day"),
    [
        (10, date(2025, 12, 1)),
        (8, date(2025, 12, 1)),
        (7, date(2025, 11, 20)),
        (4, date(2025, 11, 3)),
        (1, date(2025, 1, 2)),
        (99_999, date(2025, 12, 31)),
    ],
)
def test_a_number_of_the_offices_own_register_may_leave_gaps(number, day):
    check_turn(number, day, (FIRST, SECOND))


@pytest.mark.parametrize(
    ("day", "is_new_year"),
    [(date(2025, 10, 1), False), (date(2025, 12, 31), False), (date(2026, 1, 1), True)],
)
def test_point_11_03_order_numbers_restart_on_1_january_and_not_on_1_october(day, is_new_year):
    before = order(9, date(2025, 9, 30))
    if is_new_year:
        check_turn(9, day, (before,))
        check_turn(1, day, (before,))
    else:
        with pytest.raises(DeskError, match=f"^{Refusal.ORDER_NUMBER_TAKEN.name}"):
            check_turn(9, day, (before,))
        with pytest.raises(DeskError, match=f"^{Refusal.ORDER_OUT_OF_TURN.name}"):
            check_turn(1, day, (before,))


def test_what_stands_is_the_order_in_force_and_what_it_amends():
    another = order(20, date(2026, 1, 5))
    assert standing_roots((FIRST, SECOND)) == {5, 9}
    assert standing_roots((FIRST, SECOND, another)) == {20}
    assert standing_roots((FIRST, SECOND, LAST)) == frozenset()


@pytest.mark.parametrize("kind", [OrderKind.AMEND, OrderKind.REVOKE])
def test_only_an_order_that_stands_is_amended_or_revoked(kind):
    check_changes(kind, FIRST, (FIRST, SECOND))
    check_changes(kind, SECOND, (FIRST, SECOND))
    for changed, orders in (
        (None, (FIRST,)),
        (FIRST, (FIRST, SECOND, LAST)),
        (FIRST, (FIRST, order(20, date(2026, 1, 5)))),
        (replace(FIRST, issued=None), (replace(FIRST, issued=None),)),
    ):
        with pytest.raises(DeskError, match=f"^{Refusal.ORDER_NOT_STANDING.name}"):
            check_changes(kind, changed, orders)


def test_an_appointment_changes_no_other_order():
    check_changes(OrderKind.APPOINT, None, (FIRST, SECOND, LAST))


def test_an_order_is_not_in_force_before_the_ones_issued_before_it():
    draft = replace(SECOND, issued=None)
    check_effect(draft, date(2025, 11, 3), (FIRST,))
    with pytest.raises(DeskError, match=f"^{Refusal.DAY_TOO_EARLY.name}"):
        check_effect(draft, date(2025, 11, 2), (FIRST,))
    early = replace(draft, text=replace(TEXT, effective_on=date(2025, 11, 1)))
    with pytest.raises(DeskError, match=f"^{Refusal.DAY_TOO_EARLY.name}"):
        check_effect(early, date(2025, 12, 1), (FIRST,))


def test_neither_an_issued_nor_a_discarded_order_is_touched():
    with pytest.raises(DeskError, match=f"^{Refusal.ORDER_ISSUED.name}"):
        FIRST.must_be_draft()
    with pytest.raises(DeskError, match=f"^{Refusal.ORDER_DISCARDED.name}"):
        replace(FIRST, issued=None, is_discarded=True).must_be_draft()
