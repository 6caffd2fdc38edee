"""Kits are kept in the register, and a slip remembers the one that it was made with."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.kits import KitDetails, KitId, KitLine
from asset_desk.services.kits import add_kit, change_kit, close_kit
from asset_desk.services.requesting import request_loans
from tests.builders import TODAY, occasion


@pytest.fixture
def assets(desk):
    return desk.asset(4, name="เต็นท์", unit="หลัง"), desk.asset(40)


@pytest.fixture
def details(assets):
    tent, chairs = assets
    lines = (KitLine(tent, 2, "เชือก 8 เส้น"), KitLine(chairs, 20))
    return KitDetails("ชุดงานกลางแจ้ง", lines, "รถเข็น 1 คัน")


@pytest.fixture
def kit(desk, details):
    return add_kit(desk.uow, occasion(), details)


def refused(refusal, act):
    with pytest.raises(DeskError, match=f"^{refusal.name}"):
        act()


def with_kit(desk, kit, *lines):
    form = desk.form(*lines)
    return replace(form, lines=tuple(replace(line, kit_id=kit) for line in form.lines))


def lines_of(desk, loan_id):
    return [(line.name, line.kit_name, line.accessories) for line in desk.page(loan_id).lines]


def test_a_kit_stands_in_the_list_with_its_assets_as_the_register_has_them(desk, kit, details):
    (row,) = desk.queries.kits.kits()
    assert (row.kit_id, row.name, row.accessories) == (kit, details.name, details.accessories)
    said = [(line.asset.name, line.quantity, line.accessories) for line in row.lines]
    assert said == [("เต็นท์", 2, "เชือก 8 เส้น"), ("เก้าอี้พลาสติก", 20, "")]
    assert row.pieces == 22
    assert desk.queries.kits.kit(KitId(99)) is None


def test_kits_stand_in_thai_order_closed_ones_last(desk, kit, assets):
    for name in ("เครื่องเสียง", "กลองยาว", "ไฟสนาม"):
        add_kit(desk.uow, occasion(), KitDetails(name, (KitLine(assets[0]),)))
    close_kit(desk.uow, occasion(), desk.queries.kits.kits()[0].kit_id)
    names = [row.name for row in desk.queries.kits.kits(with_closed=True)]
    assert names == ["เครื่องเสียง", "ชุดงานกลางแจ้ง", "ไฟสนาม", "กลองยาว"]
    assert [row.name for row in desk.queries.kits.kits()] == names[:3]


def test_no_two_kits_in_use_bear_one_name(desk, kit, details):
    refused(Refusal.KIT_NAME_TAKEN, lambda: add_kit(desk.uow, occasion(), details))
    spaced = replace(details, name=" ชุดงาน กลางแจ้ง")
    other = add_kit(desk.uow, occasion(), spaced)
    refused(Refusal.KIT_NAME_TAKEN, lambda: change_kit(desk.uow, occasion(), other, details))


def test_a_closed_kit_leaves_its_name_to_another_and_comes_back_only_when_it_is_free(
    desk, kit, details
):
    close_kit(desk.uow, occasion(), kit)
    other = add_kit(desk.uow, occasion(), details)
    refused(
        Refusal.KIT_NAME_TAKEN,
        lambda: close_kit(desk.uow, occasion(), kit, is_active=True),
    )
    close_kit(desk.uow, occasion(), other)
    close_kit(desk.uow, occasion(), kit, is_active=True)
    assert [row.kit_id for row in desk.queries.kits.kits()] == [kit]


def test_a_kit_of_unknown_assets_is_refused(desk, details):
    unknown = replace(details, lines=(*details.lines, KitLine(99)))
    refused(Refusal.ASSET_NOT_FOUND, lambda: add_kit(desk.uow, occasion(), unknown))
    assert desk.queries.kits.kits(with_closed=True) == []


def test_a_kit_that_is_not_there_is_refused(desk, details):
    refused(Refusal.KIT_NOT_FOUND, lambda: change_kit(desk.uow, occasion(), KitId(9), details))
    refused(Refusal.KIT_NOT_FOUND, lambda: close_kit(desk.uow, occasion(), KitId(9)))


def test_what_changes_nothing_writes_no_act(desk, kit, details):
    acts = len(desk.acts())
    change_kit(desk.uow, occasion(), kit, details)
    close_kit(desk.uow, occasion(), kit, is_active=True)
    assert len(desk.acts()) == acts


def test_the_act_tells_what_the_kit_was_and_what_it_became(desk, kit, details):
    change_kit(desk.uow, occasion(), kit, replace(details, name="ชุดใหญ่"))
    act = desk.acts()[-1]
    assert act.kind == ActKind.KIT_CHANGED
    assert (act.payload["before"]["name"], act.payload["after"]["name"]) == (
        "ชุดงานกลางแจ้ง",
        "ชุดใหญ่",
    )
    assert len(act.payload["after"]["lines"]) == 2


def test_a_slip_remembers_the_kit_and_its_accessories_line_by_line(desk, kit, assets):
    (loan_id,) = request_loans(
        desk.uow, occasion(), with_kit(desk, kit, (assets[0], 2), (assets[1], 20)), on=TODAY
    )
    assert lines_of(desk, loan_id) == [
        ("เต็นท์", "ชุดงานกลางแจ้ง", "เชือก 8 เส้น, รถเข็น 1 คัน"),
        ("เก้าอี้พลาสติก", "ชุดงานกลางแจ้ง", ""),
    ]


def test_lesson_13_an_old_slip_keeps_what_belonged_to_its_kit_then(desk, kit, assets, details):
    (loan_id,) = request_loans(desk.uow, occasion(), with_kit(desk, kit, (assets[0], 1)), on=TODAY)
    before = lines_of(desk, loan_id)
    changed = replace(details, name="อื่น", accessories="", lines=(KitLine(assets[1], 1),))
    change_kit(desk.uow, occasion(), kit, changed)
    close_kit(desk.uow, occasion(), kit)
    assert lines_of(desk, loan_id) == before


def test_when_the_first_line_is_taken_off_the_next_carries_what_goes_with_the_kit(
    desk, kit, assets
):
    (loan_id,) = request_loans(desk.uow, occasion(), with_kit(desk, kit, (assets[1], 5)), on=TODAY)
    assert lines_of(desk, loan_id) == [("เก้าอี้พลาสติก", "ชุดงานกลางแจ้ง", "รถเข็น 1 คัน")]


def test_what_goes_with_a_kit_goes_once_though_its_owners_are_two(desk, assets):
    own = desk.asset(1, name="เครื่องปั่นไฟ", division_id=3)
    lines = (KitLine(assets[1], 1), KitLine(own, 1, "ถังน้ำมัน 1 ใบ"))
    kit = add_kit(desk.uow, occasion(), KitDetails("ชุดสองกอง", lines, "รถเข็น 1 คัน"))
    form = with_kit(desk, kit, (assets[1], 1), (own, 1))
    first, second = request_loans(desk.uow, occasion(), form, on=TODAY)
    assert lines_of(desk, first) == [("เก้าอี้พลาสติก", "ชุดสองกอง", "รถเข็น 1 คัน")]
    assert lines_of(desk, second) == [("เครื่องปั่นไฟ", "ชุดสองกอง", "ถังน้ำมัน 1 ใบ")]


def test_a_line_without_a_kit_and_one_of_a_kit_long_gone_have_none(desk, assets):
    plain = desk.requested((assets[0], 1))
    (gone,) = request_loans(
        desk.uow, occasion(), with_kit(desk, KitId(77), (assets[0], 1)), on=TODAY
    )
    assert lines_of(desk, plain) == lines_of(desk, gone) == [("เต็นท์", "", "")]


def test_a_kit_is_lent_and_comes_back_line_by_line(desk, kit, assets):
    (loan_id,) = request_loans(
        desk.uow, occasion(), with_kit(desk, kit, (assets[0], 2), (assets[1], 20)), on=TODAY
    )
    desk.approve(loan_id, 2, 15)
    desk.hand_over(loan_id)
    assert desk.take_back(loan_id, 2, 5) == 10
    assert [line.accessories for line in desk.loan(loan_id).lines] == [
        "เชือก 8 เส้น, รถเข็น 1 คัน",
        "",
    ]
