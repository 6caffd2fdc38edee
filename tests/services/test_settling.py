"""What is damaged or lost is made good before a loan is closed (ข้อ 209)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asset_desk.domain.accounts import Role
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.ledger import Place
from asset_desk.domain.loans import Stage
from asset_desk.domain.repairs import Repair, RepairReturn
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.settlements import Harm, Outcome, Settlement
from asset_desk.domain.write_offs import Finding
from asset_desk.services import lending, registry
from asset_desk.services.drafts import AttachmentNote, HandOver, TakenBack
from asset_desk.services.repairs import send_to_repair, take_back_from_repair
from asset_desk.services.reversals import reverse
from asset_desk.services.settling import settle
from asset_desk.services.write_offs import note_finding, write_off
from tests.builders import TODAY, Desk, chairs, occasion

VALUE = 350_00


def counted(good=0, damaged=0, lost=0) -> ReturnCount:
    return ReturnCount(good, damaged, lost, "ขาหัก หาย")


def harmed(desk: Desk, damaged=0, lost=0, *, good=0, value=VALUE, **given):
    """A loan of which so many came back damaged or not at all, and its asset."""
    asset = desk.asset(given.pop("owned", 40), value_satang=value)
    loan = desk.lent((asset, good + damaged + lost))
    desk.take_back(loan, counted(good, damaged, lost))
    return loan, asset


def settlement(desk: Desk, loan, harm, outcome, quantity=1, **given) -> Settlement:
    usual = {"document_no": "สธ 52001/12", "on": TODAY, "details": "ร้านช่างหมู่ 3"}
    line = desk.loan(loan).lines[given.pop("line", 0)]
    facts = {"line_id": line.line_id, "harm": harm, "outcome": outcome, "quantity": quantity}
    return Settlement(**facts | usual | given)


def settled(desk: Desk, loan, harm, outcome, quantity=1, *, by=None, **given) -> Stage:
    made = settlement(desk, loan, harm, outcome, quantity, **given)
    return settle(desk.uow, by or occasion(), loan, made)


def refused(refusal: Refusal):
    return pytest.raises(DeskError, match=rf"^{refusal.name}\b")


def test_point_06_the_slip_stays_open_until_every_piece_is_settled(desk):
    loan, _ = harmed(desk, damaged=3, good=7)
    assert desk.loan(loan).stage is Stage.RETURNED
    assert settled(desk, loan, Harm.DAMAGED, Outcome.REPAIRED, 2) is Stage.RETURNED
    assert settled(desk, loan, Harm.DAMAGED, Outcome.PAID, 1) is Stage.CLOSED
    assert desk.loan(loan).stage is Stage.CLOSED


def test_point_06_a_return_after_a_settlement_closes_only_what_is_whole(desk):
    asset = desk.asset(40)
    loan = desk.lent((asset, 10))
    desk.take_back(loan, counted(2, 1))
    assert settled(desk, loan, Harm.DAMAGED, Outcome.REPAIRED) is Stage.HANDED_OVER
    desk.take_back(loan, counted(6, 0, 1))
    assert desk.loan(loan).stage is Stage.RETURNED
    made = {"value_reason": "ใบเสร็จซื้อ ปี 2567", "unit_value_satang": 90_00}
    assert settled(desk, loan, Harm.LOST, Outcome.PAID, **made) is Stage.CLOSED


def test_point_08_a_lost_piece_that_is_paid_for_stays_in_the_register_as_lost(desk):
    loan, asset = harmed(desk, lost=2)
    settled(desk, loan, Harm.LOST, Outcome.PAID, 2)
    assert desk.balances(asset) == {Place.REGISTER: -40, Place.STORE: 38, Place.LOST: 2}
    assert desk.queries.assets.page(asset).row.quantity == 40


def test_point_08_what_is_lost_is_not_retired_without_fact_finding(desk):
    loan, asset = harmed(desk, lost=1, owned=1)
    settled(desk, loan, Harm.LOST, Outcome.PAID)
    with refused(Refusal.FINDING_NEEDED):
        registry.retire_asset(desk.uow, occasion(), asset, on=TODAY, reason="หาย")
    finding = note_finding(desk.uow, occasion(), found(asset))
    assert desk.balances(asset)[Place.LOST] == 1
    write_off(desk.uow, occasion(), finding, on=TODAY, document_no="สธ 52001/40")
    page = desk.queries.assets.page(asset)
    assert (page.row.is_retired, page.retired_reason) == (True, "ไม่มีผู้ต้องรับผิด")
    assert desk.balances(asset) == {Place.REGISTER: -1, Place.DISPOSED: 1}


def test_point_09_money_is_the_value_when_lent_not_todays(desk):
    loan, asset = harmed(desk, lost=2)
    dearer = chairs(40, division_id=2, value_satang=999_00)
    registry.change_asset(desk.uow, occasion(), asset, dearer, seen_revision=1)
    settled(desk, loan, Harm.LOST, Outcome.PAID, 2, unit_value_satang=1_00)
    (row,) = desk.sql("SELECT unit_value_satang, amount_satang, value_reason FROM settlement")
    assert tuple(row) == (VALUE, 2 * VALUE, "")


def test_point_09_a_line_without_a_value_needs_one_and_how_it_is_known(desk):
    loan, _ = harmed(desk, lost=1, value=None)
    with refused(Refusal.VALUE_WHEN_LENT_MISSING):
        settled(desk, loan, Harm.LOST, Outcome.PAID)
    with refused(Refusal.REASON_MISSING):
        settled(desk, loan, Harm.LOST, Outcome.PAID, unit_value_satang=80_00)
    with refused(Refusal.VALUE_OUT_OF_RANGE):
        settled(desk, loan, Harm.LOST, Outcome.PAID, unit_value_satang=0, value_reason="ใบเสร็จ")
    settled(desk, loan, Harm.LOST, Outcome.PAID, unit_value_satang=80_00, value_reason="ใบเสร็จ")
    assert desk.loan(loan).stage is Stage.CLOSED


def test_point_09_another_sum_is_agreed_on_with_a_reason_and_the_value_stays_beside_it(desk):
    loan, _ = harmed(desk, lost=2)
    with refused(Refusal.REASON_MISSING):
        settled(desk, loan, Harm.LOST, Outcome.PAID, 2, agreed_satang=500_00)
    agreed = {"agreed_satang": 500_00, "amount_reason": " ตามมติ  ครั้งที่ 3 "}
    settled(desk, loan, Harm.LOST, Outcome.PAID, 2, **agreed)
    (kept,) = desk.queries.settling.settlements_of(loan)
    assert (kept.unit_value_satang, kept.full_satang) == (VALUE, 2 * VALUE)
    assert (kept.amount_satang, kept.amount_reason) == (500_00, "ตามมติ ครั้งที่ 3")
    told = desk.acts()[-1].payload["row"]
    assert (told["amount_satang"], told["amount_reason"]) == (500_00, "ตามมติ ครั้งที่ 3")


def test_lesson_01_damaged_pieces_are_not_lent_again_before_they_are_whole(desk):
    loan, asset = harmed(desk, damaged=2, owned=2)
    with pytest.raises(DeskError, match=Refusal.MORE_THAN_IS_FREE.name):
        desk.approved((asset, 1))
    settled(desk, loan, Harm.DAMAGED, Outcome.REPAIRED, 1)
    desk.approved((asset, 1))
    with pytest.raises(DeskError, match=Refusal.MORE_THAN_IS_FREE.name):
        desk.approved((asset, 1))


def test_lesson_01_what_was_paid_for_is_not_lent_again(desk):
    loan, asset = harmed(desk, damaged=1, owned=1)
    settled(desk, loan, Harm.DAMAGED, Outcome.PAID)
    assert desk.queries.assets.availability(asset, TODAY, TODAY).free == 0


def test_lesson_13_a_settlement_stays_as_it_was_whatever_the_register_says_later(desk):
    loan, asset = harmed(desk, damaged=1)
    settled(desk, loan, Harm.DAMAGED, Outcome.PAID)
    before = desk.queries.settling.settlements_of(loan)
    other = chairs(40, division_id=2, name="ชื่อใหม่", value_satang=1_00)
    registry.change_asset(desk.uow, occasion(), asset, other, seen_revision=1)
    assert desk.queries.settling.settlements_of(loan) == before
    assert before[0].name == "เก้าอี้พลาสติก"


def test_what_is_replaced_takes_the_place_of_the_old_one(desk):
    loan, asset = harmed(desk, damaged=1, lost=1)
    for harm in Harm:
        settled(desk, loan, harm, Outcome.REPLACED, details="เก้าอี้รุ่นเดียวกัน ของใหม่")
    assert desk.balances(asset) == {Place.REGISTER: -40, Place.STORE: 40}
    kinds = [row[0] for row in desk.sql("SELECT kind FROM ledger_entry ORDER BY id")]
    assert kinds[-4:] == ["settled", "replaced"] * 2


def test_what_is_made_whole_of_a_retired_row_does_not_come_back_to_the_store(desk):
    loan, asset = harmed(desk, damaged=1)
    desk.sql("UPDATE asset SET retired_on = '2026-05-20' WHERE id = ?", asset)
    settled(desk, loan, Harm.DAMAGED, Outcome.REPAIRED)
    assert desk.balances(asset)[Place.DISPOSED] == 1


def test_an_asset_is_not_retired_while_a_borrower_owes_for_it(desk):
    _, asset = harmed(desk, damaged=1)
    with refused(Refusal.AWAITS_SETTLEMENT):
        registry.retire_asset(desk.uow, occasion(), asset, on=TODAY, reason="ชำรุด")


@pytest.mark.parametrize(
    ("harm", "outcome", "given", "refusal"),
    [
        (Harm.DAMAGED, Outcome.REPAIRED, {"quantity": 0}, Refusal.NOTHING_COUNTED),
        (Harm.DAMAGED, Outcome.REPAIRED, {"quantity": 3}, Refusal.MORE_THAN_IS_OPEN),
        (Harm.LOST, Outcome.REPAIRED, {}, Refusal.LOST_CANNOT_BE_REPAIRED),
        (Harm.LOST, Outcome.PAID, {"document_no": "  "}, Refusal.DOCUMENT_MISSING),
        (Harm.LOST, Outcome.REPLACED, {"details": " "}, Refusal.REPLACEMENT_NOT_DESCRIBED),
        (Harm.LOST, Outcome.PAID, {"on": date(2026, 5, 21)}, Refusal.DAY_IN_THE_FUTURE),
        (Harm.LOST, Outcome.PAID, {"on": date(2026, 5, 19)}, Refusal.DAY_BEFORE_THE_LAST_ACT),
    ],
)
def test_a_settlement_that_cannot_be_is_refused(desk, harm, outcome, given, refusal):
    loan, _ = harmed(desk, damaged=2, lost=1)
    before = desk.acts()
    with refused(refusal):
        settled(desk, loan, harm, outcome, **given)
    assert desk.acts() == before


def test_nothing_is_settled_twice(desk):
    loan, _ = harmed(desk, damaged=1, lost=1)
    settled(desk, loan, Harm.DAMAGED, Outcome.PAID)
    with refused(Refusal.MORE_THAN_IS_OPEN):
        settled(desk, loan, Harm.DAMAGED, Outcome.PAID)


def test_a_line_of_another_loan_is_not_settled_here(desk):
    loan, _ = harmed(desk, damaged=1)
    other, _ = harmed(desk, damaged=1)
    with refused(Refusal.LOAN_NOT_FOUND):
        settle(desk.uow, occasion(), loan, settlement(desk, other, Harm.DAMAGED, Outcome.PAID))


def test_what_was_paid_for_and_mended_since_does_not_wait_for_the_borrower_again(desk):
    loan, asset = harmed(desk, damaged=1)
    settled(desk, loan, Harm.DAMAGED, Outcome.PAID)
    paid = desk.queries.loans.last_act(loan).act_no
    away = {"quantity": 1, "source": Place.DAMAGED, "fault": "ขาหัก", "repairer": "ร้านช่าง"}
    send_to_repair(desk.uow, occasion(), Repair(asset_id=asset, on=TODAY, **away))
    with refused(Refusal.PIECES_MOVED_ON):
        reverse(desk.uow, occasion(), loan, paid, reason="บันทึกผิด")
    assert desk.loan(loan).stage is Stage.CLOSED


def test_who_took_it_back_does_not_close_the_settlement(desk):
    loan, _ = harmed(desk, damaged=1)
    with refused(Refusal.ROLE_MAY_NOT):
        settled(desk, loan, Harm.DAMAGED, Outcome.PAID, by=occasion(Role.PROPERTY_OFFICER))
    settled(desk, loan, Harm.DAMAGED, Outcome.PAID, by=occasion(Role.APPROVER))


def test_what_is_harmed_needs_a_photo_or_the_reason_why_there_is_none(desk):
    loan = desk.lent((desk.asset(4), 2))
    line = desk.loan(loan).lines[0].line_id
    taken = TakenBack(TODAY, "ก", "ข", {line: counted(1, 1)})
    with refused(Refusal.PHOTO_MISSING):
        lending.take_back(desk.uow, occasion(), loan, replace(taken, no_photo_reason="  "))
    photo = AttachmentNote("loan", loan, "ขาหัก.jpg", "a" * 64, 12, is_photo=True)
    lending.take_back(desk.uow, occasion(), loan, replace(taken, photos=(photo,)))
    (kept,) = desk.queries.settling.photos_of(loan)
    assert (kept.act_no, kept.file.file_name) == (desk.acts()[-1].no, "ขาหัก.jpg")


def test_photos_of_a_hand_over_are_kept_with_it(desk):
    loan = desk.approved((desk.asset(4), 2))
    photo = AttachmentNote("loan", loan, "ก่อนให้ยืม.jpg", "b" * 64, 12, is_photo=True)
    note = HandOver(TODAY, "ก", "ข", "ดี", (photo,))
    lending.hand_over(desk.uow, occasion(), loan, note)
    assert [each.file.file_name for each in desk.queries.settling.photos_of(loan)] == [
        "ก่อนให้ยืม.jpg"
    ]


def found(asset, harm=Harm.LOST, quantity=1, **given) -> Finding:
    usual = {"order_no": "คำสั่งที่ 12/2569", "result": "ไม่มีผู้ต้องรับผิด", "on": TODAY}
    facts = {"asset_id": asset, "harm": harm, "quantity": quantity, "decided_by": "นายกเทศมนตรี"}
    return Finding(**facts | usual | given)


def test_r214_a_part_of_a_lot_is_written_off_and_the_register_counts_so_many_less(desk):
    loan, asset = harmed(desk, lost=3)
    finding = note_finding(desk.uow, occasion(), found(asset, quantity=2))
    with refused(Refusal.AWAITS_SETTLEMENT):
        write_off(desk.uow, occasion(), finding, on=TODAY, document_no="1")
    settled(desk, loan, Harm.LOST, Outcome.PAID, 3)
    write_off(desk.uow, occasion(), finding, on=TODAY, document_no="1")
    assert desk.balances(asset) == {Place.REGISTER: -38, Place.STORE: 37, Place.LOST: 1}
    assert desk.queries.assets.page(asset).row.quantity == 38
    with refused(Refusal.CHANGED_MEANWHILE):
        write_off(desk.uow, occasion(), finding, on=TODAY, document_no="1")


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"order_no": " "}, Refusal.DOCUMENT_MISSING),
        ({"result": ""}, Refusal.FINDING_INCOMPLETE),
        ({"decided_by": ""}, Refusal.FINDING_INCOMPLETE),
        ({"quantity": 0}, Refusal.NOTHING_COUNTED),
        ({"quantity": 2}, Refusal.MORE_THAN_IS_HARMED),
        ({"on": date(2026, 5, 21)}, Refusal.DAY_IN_THE_FUTURE),
    ],
)
def test_a_fact_finding_says_everything(desk, given, refusal):
    _, asset = harmed(desk, lost=1)
    with refused(refusal):
        note_finding(desk.uow, occasion(), found(asset, **given))


def test_one_fact_finding_covers_a_piece_only_once(desk):
    _, asset = harmed(desk, lost=1)
    note_finding(desk.uow, occasion(), found(asset))
    with refused(Refusal.MORE_THAN_IS_HARMED):
        note_finding(desk.uow, occasion(), found(asset))


def test_a_write_off_needs_its_document_its_day_and_its_pieces(desk):
    loan, asset = harmed(desk, lost=1)
    finding = note_finding(desk.uow, occasion(), found(asset))
    with refused(Refusal.DOCUMENT_MISSING):
        write_off(desk.uow, occasion(), finding, on=TODAY, document_no=" ")
    for day, refusal in ((1, Refusal.DAY_IN_THE_FUTURE), (-1, Refusal.DATES_CROSSED)):
        with refused(refusal):
            on = TODAY + timedelta(days=day)
            write_off(desk.uow, occasion(), finding, on=on, document_no="1")
    settled(desk, loan, Harm.LOST, Outcome.REPLACED)
    with refused(Refusal.MORE_THAN_IS_HARMED):
        write_off(desk.uow, occasion(), finding, on=TODAY, document_no="1")


def test_the_property_officer_records_the_finding_and_the_head_of_supplies_writes_off(desk):
    loan, asset = harmed(desk, lost=1)
    settled(desk, loan, Harm.LOST, Outcome.PAID)
    officer, head = occasion(Role.PROPERTY_OFFICER), occasion(Role.HEAD_OF_SUPPLIES)
    finding = note_finding(desk.uow, officer, found(asset))
    with refused(Refusal.ROLE_MAY_NOT):
        write_off(desk.uow, officer, finding, on=TODAY, document_no="1")
    write_off(desk.uow, head, finding, on=TODAY, document_no="1")


def repair(asset, quantity=1, source=Place.STORE, **given) -> Repair:
    usual = {"on": TODAY, "fault": "ขาโยก", "repairer": "ร้านช่างดี"}
    return Repair(**{"asset_id": asset, "quantity": quantity, "source": source} | usual | given)


def test_r212_in_repair_is_not_free_and_what_is_mended_is(desk):
    asset = desk.asset(3)
    sent = send_to_repair(desk.uow, occasion(), repair(asset, 2, cost_satang=300_00))
    free = desk.queries.assets.availability(asset, TODAY, TODAY)
    assert (free.free, free.unfit) == (1, 2)
    with pytest.raises(DeskError, match=Refusal.MORE_THAN_IS_FREE.name):
        desk.approved((asset, 2))
    with refused(Refusal.ASSET_STILL_AWAY):
        registry.retire_asset(desk.uow, occasion(), asset, on=TODAY, reason="เก่า")
    back = RepairReturn(repair_id=sent, good=1, beyond_repair=0, on=TODAY, cost_satang=150_00)
    assert take_back_from_repair(desk.uow, occasion(), back) == 1
    assert take_back_from_repair(desk.uow, occasion(), replace(back, good=0, beyond_repair=1)) == 0
    assert desk.balances(asset) == {Place.REGISTER: -3, Place.STORE: 2, Place.DAMAGED: 1}
    (row,) = desk.queries.settling.repairs_of(asset)
    assert (row.away, row.good, row.beyond_repair, row.cost_satang) == (0, 1, 1, 300_00)


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"quantity": 0}, Refusal.NOTHING_COUNTED),
        ({"quantity": 4}, Refusal.MORE_THAN_MAY_BE_SENT),
        ({"source": Place.LOST}, Refusal.MORE_THAN_MAY_BE_SENT),
        ({"fault": " "}, Refusal.FAULT_MISSING),
        ({"repairer": ""}, Refusal.REPAIRER_MISSING),
        ({"expected_on": date(2026, 5, 1)}, Refusal.DATES_CROSSED),
        ({"cost_satang": -1}, Refusal.VALUE_OUT_OF_RANGE),
        ({"on": date(2026, 5, 21)}, Refusal.DAY_IN_THE_FUTURE),
    ],
)
def test_a_repair_that_cannot_be_is_refused(desk, given, refusal):
    asset = desk.asset(3)
    with refused(refusal):
        send_to_repair(desk.uow, occasion(), repair(asset, **given))


def test_what_is_promised_is_not_sent_to_repair(desk):
    asset = desk.asset(3)
    desk.approved((asset, 2))
    with refused(Refusal.MORE_THAN_MAY_BE_SENT):
        send_to_repair(desk.uow, occasion(), repair(asset, 2))


def test_what_a_borrower_still_has_to_make_good_is_not_sent_to_repair_by_the_office(desk):
    loan, asset = harmed(desk, damaged=1)
    with refused(Refusal.MORE_THAN_MAY_BE_SENT):
        send_to_repair(desk.uow, occasion(), repair(asset, source=Place.DAMAGED))
    settled(desk, loan, Harm.DAMAGED, Outcome.PAID)
    send_to_repair(desk.uow, occasion(), repair(asset, source=Place.DAMAGED))


def test_no_more_comes_back_from_repair_than_is_there(desk):
    asset = desk.asset(3)
    sent = send_to_repair(desk.uow, occasion(), repair(asset))
    back = RepairReturn(repair_id=sent, good=1, beyond_repair=0, on=TODAY)
    for wrong, refusal in (
        (replace(back, good=2), Refusal.MORE_THAN_IS_IN_REPAIR),
        (replace(back, good=-1, beyond_repair=2), Refusal.NOTHING_COUNTED),
        (replace(back, on=date(2026, 5, 19)), Refusal.DATES_CROSSED),
        (replace(back, on=date(2026, 5, 21)), Refusal.DAY_IN_THE_FUTURE),
        (replace(back, repair_id=99), Refusal.REPAIR_NOT_FOUND),
    ):
        with refused(refusal):
            take_back_from_repair(desk.uow, occasion(), wrong)


def test_a_retired_asset_is_not_sent_to_repair(desk):
    asset = desk.asset(1)
    registry.retire_asset(desk.uow, occasion(), asset, on=TODAY, reason="เก่า")
    with refused(Refusal.ASSET_RETIRED):
        send_to_repair(desk.uow, occasion(), repair(asset))


STEPS = st.lists(
    st.tuples(
        st.sampled_from(("return", "settle", "repair", "mend", "find", "write_off")),
        st.sampled_from(list(Harm)),
        st.sampled_from(list(Outcome)),
        st.integers(1, 3),
    ),
    max_size=14,
)


@settings(max_examples=40, deadline=None)
@given(steps=STEPS)
def test_law_whatever_the_order_every_piece_is_in_exactly_one_place(open_desk, steps):
    with open_desk() as desk:
        _live_through(desk, steps)


def _live_through(desk: Desk, steps) -> None:
    asset = desk.asset(12, value_satang=VALUE)
    loan = desk.lent((asset, 8))
    for step in steps:
        try:
            _do(desk, loan, asset, step)
        except DeskError:
            continue
    at = desk.balances(asset)
    owned = -at.pop(Place.REGISTER)
    assert owned == sum(at.values()) == desk.queries.assets.page(asset).row.quantity
    assert all(count > 0 for count in at.values())
    line, stage = desk.loan(loan).lines[0], desk.loan(loan).stage
    assert (stage is Stage.CLOSED) == (not line.out and not line.unsettled)


def _do(desk: Desk, loan, asset, step) -> None:
    what, harm, outcome, many = step
    match what:
        case "return":
            desk.take_back(loan, counted(1, many - 1, many % 2))
        case "settle":
            settled(desk, loan, harm, outcome, many)
        case "repair":
            source = Place.DAMAGED if harm is Harm.DAMAGED else Place.STORE
            send_to_repair(desk.uow, occasion(), repair(asset, many, source))
        case "mend":
            back = RepairReturn(repair_id=1, good=many - 1, beyond_repair=1, on=TODAY)
            take_back_from_repair(desk.uow, occasion(), back)
        case "find":
            note_finding(desk.uow, occasion(), found(asset, harm, many))
        case "write_off":
            write_off(desk.uow, occasion(), many, on=TODAY, document_no="1")
