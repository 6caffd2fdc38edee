"""Orders are drafted, reworded, discarded and issued; what was issued never changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asset_desk.domain.committees import Member, OrderId, OrderKind, Seat
from asset_desk.domain.errors import DeskError
from asset_desk.domain.office import HoldingKind
from asset_desk.services import office
from asset_desk.services.closed_months import close_month
from asset_desk.services.orders import (
    add_order_file,
    change_order,
    discard_order,
    draft_order,
    issue_order,
)
from tests.builders import OFFICE, TODAY, occasion
from tests.committee_desk import (
    CHAIR,
    COMMITTEE,
    ORDER_TEXT,
    SECRETARY,
    drafted,
    issued,
    scan_of,
)

YESTERDAY = TODAY - timedelta(days=1)


def order(desk, order_id):
    return desk.queries.committees.order(order_id)


def issue(desk, order_id, on=TODAY, number=None):
    return issue_order(desk.uow, occasion(today=max(on, TODAY)), order_id, on=on, number=number)


def refused(name, act):
    with pytest.raises(DeskError, match=f"^{name}"):
        act()


def test_a_draft_begins_a_committee_and_has_no_number(desk):
    order_id = drafted(desk)
    (committee,) = desk.queries.committees.committees()
    assert committee.name == COMMITTEE
    assert committee.orders == (order(desk, order_id),)
    assert order(desk, order_id).issued is None
    assert order(desk, order_id).text == ORDER_TEXT
    assert committee.order_on(TODAY) is None


def test_members_keep_the_position_of_the_day_of_their_order(desk):
    person = desk.people["works"]
    named = Member(Seat.MEMBER, "นายช่างชัย ก่อสร้าง", "ผู้อำนวยการกองช่าง", person)
    order_id = issued(desk, text=replace(ORDER_TEXT, members=(CHAIR, named, SECRETARY)))
    with desk.uow as uow:
        kept = uow.office.person(person)
    left = replace(kept, details=replace(kept.details, name="ชื่อใหม่", position="อื่น"))
    office.change_person(desk.uow, occasion(), left)
    assert order(desk, order_id).text.members[1] == named


def test_an_issued_order_bears_number_day_office_and_who_signed(desk):
    order_id = drafted(desk)
    found = issue(desk, order_id)
    assert found == order(desk, order_id).issued
    assert (found.order_no, found.issued_on) == ("1/2569", TODAY)
    assert found.office == OFFICE.full_name
    assert found.signer_name == "นายสมบูรณ์ ใจงาม"
    assert found.signer_title_lines == ("นายกเทศมนตรีตำบลบ้านสวนธาร",)
    assert desk.acts()[-1].happened_on == TODAY.isoformat()


def test_an_order_keeps_the_name_the_office_had_and_who_signed_it_then(desk):
    order_id = issued(desk)
    office.change_office(desk.uow, occasion(), replace(OFFICE, name="ใหม่"))
    office.end_holding(desk.uow, occasion(), 1, TODAY)
    assert order(desk, order_id).issued.office == OFFICE.full_name
    assert order(desk, order_id).issued.signer_name == "นายสมบูรณ์ ใจงาม"


def test_who_stands_in_for_the_head_signs_with_their_own_title_first(desk):
    office.end_holding(desk.uow, occasion(), 1, date(2026, 5, 1))
    acting = {
        "kind": HoldingKind.ACTING,
        "own_title": "ปลัดเทศบาล",
        "held_from": date(2026, 5, 1),
        "order_no": "9/2569",
        "order_date": date(2026, 4, 30),
    }
    desk.appoint("finance", **acting)
    found = issue(desk, drafted(desk))
    assert found.signer_name == "นางวันดี รักบัญชี"
    assert found.signer_title_lines[0] == "ปลัดเทศบาล"
    assert found.signer_title_lines[1].endswith("นายกเทศมนตรีตำบลบ้านสวนธาร")
    assert found.signer_order == "9/2569 2026-04-30"


def test_nothing_is_issued_while_nobody_may_sign(desk):
    order_id = drafted(desk)
    refused("APPROVER_NOT_KNOWN", lambda: issue(desk, order_id, on=date(2024, 9, 30)))
    assert order(desk, order_id).issued is None


def test_point_11_03_the_next_number_runs_on_over_october_and_restarts_in_january(desk):
    numbers = []
    for on in (date(2026, 9, 30), date(2026, 10, 1), date(2026, 12, 31), date(2027, 1, 1)):
        name = {"committee_name": f"คณะทำงาน {on}"}
        numbers.append(order(desk, issued(desk, on=on, **name)).issued.order_no)
    assert numbers == ["1/2569", "2/2569", "3/2569", "1/2570"]
    assert desk.queries.committees.next_number(2569) == 4
    assert desk.queries.committees.next_number(2570) == 2
    assert desk.queries.committees.next_number(2571) == 1
    assert desk.queries.committees.order_by_no(2570, 1).issued.issued_on == date(2027, 1, 1)
    assert desk.queries.committees.order_by_no(2570, 2) is None


def test_lesson_08_a_number_of_the_offices_register_is_taken_and_never_twice(desk):
    first = issued(desk, number=125)
    assert order(desk, first).issued.order_no == "125/2569"
    second = drafted(desk, committee_name="คณะทำงาน")
    refused("ORDER_NUMBER_TAKEN", lambda: issue(desk, second, number=125))
    refused("ORDER_OUT_OF_TURN", lambda: issue(desk, second, on=YESTERDAY, number=126))
    assert issue(desk, second).number == 126


def test_a_discarded_draft_takes_no_number_and_is_never_issued(desk):
    order_id = drafted(desk)
    refused("REASON_MISSING", lambda: discard_order(desk.uow, occasion(), order_id, reason=" "))
    discard_order(desk.uow, occasion(), order_id, reason="พิมพ์ผิด")
    assert order(desk, order_id).is_discarded
    refused("ORDER_DISCARDED", lambda: issue(desk, order_id))
    refused("ORDER_DISCARDED", lambda: discard_order(desk.uow, occasion(), order_id, reason="ซ้ำ"))
    assert desk.queries.committees.next_number(2569) == 1


def test_an_issued_order_is_neither_reworded_nor_discarded_nor_issued_again(desk):
    order_id = issued(desk)
    seen = order(desk, order_id)
    refused(
        "ORDER_ISSUED",
        lambda: change_order(desk.uow, occasion(), seen, replace(ORDER_TEXT, subject="อื่น")),
    )
    refused("ORDER_ISSUED", lambda: discard_order(desk.uow, occasion(), order_id, reason="ผิด"))
    refused("ORDER_ISSUED", lambda: issue(desk, order_id))


def test_a_draft_is_reworded_unless_somebody_else_was_faster(desk):
    order_id = drafted(desk)
    seen = order(desk, order_id)
    change_order(desk.uow, occasion(), seen, replace(ORDER_TEXT, members=(CHAIR, SECRETARY)))
    assert order(desk, order_id).text.members == (CHAIR, SECRETARY)
    assert order(desk, order_id).revision == 1
    refused(
        "CHANGED_MEANWHILE",
        lambda: change_order(desk.uow, occasion(), seen, replace(ORDER_TEXT, reasons="ใหม่")),
    )
    acts = len(desk.acts())
    now = order(desk, order_id)
    change_order(desk.uow, occasion(), now, now.text)
    assert len(desk.acts()) == acts


def test_an_order_is_not_issued_for_a_day_to_come(desk):
    order_id = drafted(desk)
    tomorrow = TODAY + timedelta(days=1)
    refused("DAY_IN_THE_FUTURE", lambda: issue_order(desk.uow, occasion(), order_id, on=tomorrow))


def test_an_order_is_not_issued_in_a_closed_month(desk):
    order_id = drafted(desk)
    close_month(desk.uow, occasion(), date(2026, 4, 1))
    refused("MONTH_CLOSED", lambda: issue(desk, order_id, on=date(2026, 4, 30)))
    assert order(desk, order_id).issued is None


def test_an_amending_order_takes_the_place_of_the_one_it_amends(desk):
    first = issued(desk, on=YESTERDAY)
    fewer = replace(ORDER_TEXT, members=(CHAIR, SECRETARY))
    issued(desk, OrderKind.AMEND, changes_id=first, text=fewer)
    (committee,) = desk.queries.committees.committees()
    assert len(committee.members_on(YESTERDAY)) == 3
    assert committee.members_on(TODAY) == (CHAIR, SECRETARY)


def test_a_revoked_committee_has_nobody_and_no_order_to_change(desk):
    first = issued(desk, on=YESTERDAY)
    issued(desk, OrderKind.REVOKE, changes_id=first)
    (committee,) = desk.queries.committees.committees()
    assert committee.members_on(TODAY) == ()
    refused("ORDER_NOT_STANDING", lambda: drafted(desk, OrderKind.AMEND, changes_id=first))
    again = issued(desk, committee_id=committee.committee_id)
    (committee,) = desk.queries.committees.committees()
    assert committee.order_on(TODAY).order_id == again


def test_a_draft_that_changes_an_order_is_held_against_it_again_when_it_is_issued(desk):
    first = issued(desk, on=YESTERDAY)
    waiting = drafted(desk, OrderKind.AMEND, changes_id=first)
    issued(desk, OrderKind.REVOKE, changes_id=first)
    refused("ORDER_NOT_STANDING", lambda: issue(desk, waiting))


def test_an_order_changes_only_one_that_is_there(desk):
    refused("ORDER_NOT_FOUND", lambda: drafted(desk, OrderKind.AMEND))
    refused("ORDER_NOT_FOUND", lambda: drafted(desk, OrderKind.REVOKE, changes_id=OrderId(9)))
    refused("ORDER_NOT_FOUND", lambda: issue(desk, OrderId(9)))
    refused("COMMITTEE_NOT_FOUND", lambda: drafted(desk, committee_id=9))


def test_committees_are_told_apart_by_their_names(desk):
    refused("COMMITTEE_NAME_MISSING", lambda: drafted(desk, committee_name="  "))
    drafted(desk)
    refused("COMMITTEE_NAME_TAKEN", lambda: drafted(desk, committee_name=f" {COMMITTEE} "))


def test_an_order_that_nobody_could_follow_is_not_even_kept_as_a_draft(desk):
    text = replace(ORDER_TEXT, members=(CHAIR,))
    refused(
        "SECRETARY_MISSING",
        lambda: draft_order(desk.uow, occasion(), OrderKind.APPOINT, text, committee_name="ก"),
    )
    assert desk.queries.committees.committees() == []


def test_the_signed_scan_belongs_to_an_issued_order(desk):
    order_id = drafted(desk)
    refused("ORDER_STILL_DRAFT", lambda: add_order_file(desk.uow, occasion(), scan_of(order_id)))
    issue(desk, order_id)
    add_order_file(desk.uow, occasion(), scan_of(order_id))
    (file,) = desk.queries.committees.files(order_id)
    assert (file.order_id, file.file_name, file.size) == (order_id, "คำสั่งลงนาม.pdf", 9)
    wrong = replace(scan_of(order_id), subject="asset")
    refused("ORDER_NOT_FOUND", lambda: add_order_file(desk.uow, occasion(), wrong))
    refused("ORDER_NOT_FOUND", lambda: add_order_file(desk.uow, occasion(), scan_of(99)))
