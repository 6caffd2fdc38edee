"""Repairs, losses and write-offs on the page of an asset."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel

from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.domain.assets import Condition
from asset_desk.domain.ledger import Place
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.settlements import Harm, Outcome, Settlement
from asset_desk.services.settling import settle
from asset_desk.ui.assets.harm_tab import HarmTableModel
from asset_desk.ui.assets.wording import condition_now
from asset_desk.ui.widgets.page_table_model import FixedPages
from tests.builders import TODAY, occasion
from tests.ui.lender import lender


@pytest.fixture
def people(book, desk):
    """The use cases within reach, with borrowers and approvers."""
    return lender(book)


@pytest.fixture
def lost(people):
    """A lot of ten tables of which two are lost and one is damaged, all paid for."""
    asset = people.asset(10, name="โต๊ะพับ", value_satang=350_00)
    loan = people.lent((asset, 5))
    people.take_back(loan, ReturnCount(2, 1, 2, "หาย 2 ขาหัก 1"))
    line = people.loan(loan).lines[0].line_id
    for harm, count in ((Harm.LOST, 2), (Harm.DAMAGED, 1)):
        paid = Settlement(
            line_id=line,
            harm=harm,
            outcome=Outcome.PAID,
            quantity=count,
            document_no="1",
            on=TODAY,
        )
        settle(people.uow, occasion(), loan, paid)
    return asset


def show(screen, asset):
    screen.page.show_asset(asset)
    return screen.page.view


def press(view, name, qtbot):
    made = view.harm.findChild(object, name)
    assert not made.isHidden(), name
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    (dialog,) = (each for each in view.window().findChildren(QDialog) if each.isVisible())
    return dialog


def part(dialog, name):
    found = dialog.findChild(object, name)
    assert found is not None, name
    return found


def save(dialog, qtbot):
    assert dialog.save.isEnabled()
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def offered(view):
    tab = view.harm
    names = ("send_to_repair", "back_from_repair", "note_finding", "write_off")
    return {name for name in names if not tab.findChild(object, name).isHidden()}


def test_a_repair_goes_out_and_comes_back(screen, people, qtbot, told):
    asset = people.asset(3, name="พัดลม")
    view = show(screen, asset)
    assert offered(view) == {"send_to_repair"}
    dialog = press(view, "send_to_repair", qtbot)
    assert not dialog.save.isEnabled()
    part(dialog, "repair_quantity").setValue(4)
    qtbot.keyClicks(part(dialog, "fault"), "noise")
    qtbot.keyClicks(part(dialog, "repairer"), "fan shop")
    qtbot.keyClicks(part(dialog, "cost"), "300")
    assert not dialog.save.isEnabled()
    part(dialog, "repair_quantity").setValue(2)
    with qtbot.waitSignal(screen.page._desk.events.register_changed):
        save(dialog, qtbot)
    assert people.balances(asset)[Place.IN_REPAIR] == 2
    view = show(screen, asset)
    assert view.places["in_repair"].text() == "2"
    assert view.places["free"].text() == "1"
    dialog = press(view, "back_from_repair", qtbot)
    part(dialog, "mended").setValue(1)
    part(dialog, "beyond_repair").setValue(2)
    assert not dialog.save.isEnabled()
    part(dialog, "beyond_repair").setValue(1)
    qtbot.keyClicks(part(dialog, "cost"), "150.50")
    save(dialog, qtbot)
    assert people.balances(asset) == {Place.REGISTER: -3, Place.STORE: 2, Place.DAMAGED: 1}
    (row,) = people.queries.settling.repairs_of(asset)
    assert (row.paid_satang, row.away) == (150_50, 0)
    assert "คืนจากซ่อม" in told.last


def test_days_that_cannot_be_keep_the_save_button_off(screen, people, qtbot):
    view = show(screen, people.asset(3, name="พัดลม"))
    dialog = press(view, "send_to_repair", qtbot)
    qtbot.keyClicks(part(dialog, "fault"), "noise")
    qtbot.keyClicks(part(dialog, "repairer"), "fan shop")
    assert dialog.save.isEnabled()
    dialog._expected.set_day(date(2026, 5, 1))
    assert part(dialog, "expected_on_problem").text()
    assert not dialog.save.isEnabled()
    dialog._expected.set_day(date(2026, 6, 1))
    dialog._on.set_day(date(2026, 5, 21))
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_point_08_the_notice_stands_until_what_is_lost_is_written_off(
    screen, people, lost, qtbot, told
):
    view = show(screen, lost)
    assert "สูญหาย 2" in part(view, "loss_text").text()
    assert not view.harm.notice.isHidden()
    dialog = press(view, "note_finding", qtbot)
    assert not dialog.save.isEnabled()
    part(dialog, "finding_quantity").setValue(2)
    for name in ("order_no", "result", "decided_by"):
        qtbot.keyClicks(part(dialog, name), "x")
    save(dialog, qtbot)
    assert people.balances(lost)[Place.LOST] == 2
    view = show(screen, lost)
    assert "รอหัวหน้าเจ้าหน้าที่พัสดุ" in part(view, "loss_text").text()
    dialog = press(view, "write_off", qtbot)
    assert not dialog.save.isEnabled()
    qtbot.keyClicks(part(dialog, "document_no"), "9")
    dialog._on.set_day(date(2026, 5, 19))
    assert not dialog.save.isEnabled()
    dialog._on.set_day(TODAY)
    save(dialog, qtbot)
    assert Place.LOST not in people.balances(lost)
    view = show(screen, lost)
    assert view.harm.notice.isHidden()
    assert people.queries.assets.page(lost).row.quantity == 8
    assert "ออกจากทะเบียน" in told.last


def test_while_something_is_lost_the_empty_list_does_not_say_that_nothing_is(screen, lost):
    view = show(screen, lost)
    shown = [each.text() for each in view.harm.findChildren(QLabel)]
    assert "ยังไม่มีการส่งซ่อมและยังไม่มีผลสอบข้อเท็จจริง" in shown


def test_a_cancelled_dialog_changes_nothing(screen, people, lost, qtbot):
    view = show(screen, lost)
    before = people.acts()
    for name in ("send_to_repair", "note_finding"):
        dialog = press(view, name, qtbot)
        qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert people.acts() == before


def test_the_property_officer_does_not_write_off(screen, desk, people, lost, qtbot):
    view = show(screen, lost)
    dialog = press(view, "note_finding", qtbot)
    for name in ("order_no", "result", "decided_by"):
        qtbot.keyClicks(part(dialog, name), "x")
    save(dialog, qtbot)
    desk.session.begin(Officer(AccountId(1), "สมชาย", Role.PROPERTY_OFFICER))
    assert offered(show(screen, lost)) == {"send_to_repair", "note_finding"}


def test_an_auditor_is_offered_nothing(screen, people, lost, as_auditor):
    as_auditor()
    assert offered(show(screen, lost)) == set()


def test_the_history_tells_of_harm_in_words(screen, people, lost, qtbot):
    view = show(screen, lost)
    dialog = press(view, "send_to_repair", qtbot)
    qtbot.keyClicks(part(dialog, "fault"), "noise")
    qtbot.keyClicks(part(dialog, "repairer"), "fan shop")
    save(dialog, qtbot)
    acts = show(screen, lost).acts
    told = [acts.row(number) for number in range(acts.rowCount())]
    assert told[0].title == "ส่งซ่อม"
    assert "noise · fan shop" in told[0].details


@pytest.mark.parametrize(
    ("counts", "condition"),
    [
        ({"in_repair": 1}, Condition.IN_REPAIR),
        ({"lost": 1}, Condition.LOST),
        ({"damaged": 1}, Condition.DAMAGED),
        ({}, Condition.SERVICEABLE),
    ],
)
def test_the_condition_of_a_single_asset_follows_what_happened_to_it(people, counts, condition):
    row = people.queries.assets.page(people.asset(1)).row
    assert condition_now(replace(row, **counts)) is condition
    lot = replace(row, quantity=4, **counts)
    assert condition_now(lot) is Condition.SERVICEABLE


def test_the_table_keeps_to_the_rules_of_qt(people, lost, qtmodeltester):
    model = HarmTableModel()
    model.show_pages(FixedPages(people.queries.settling.repairs_of(lost)))
    qtmodeltester.check(model)


def test_a_lost_piece_is_brought_back_with_document_and_reason(screen, lost, people, qtbot, told):
    view = show(screen, lost)
    dialog = press(view, "found_again", qtbot)
    assert not dialog.save.isEnabled()
    part(dialog, "found_quantity").setValue(3)
    part(dialog, "document_no").insert("สธ 1/77")
    part(dialog, "reason").insert("พบในห้องเก็บของ")
    assert not dialog.save.isEnabled()
    part(dialog, "found_quantity").setValue(2)
    save(dialog, qtbot)
    assert people.balances(lost)[Place.STORE] == 9
    assert told.last == "รับโต๊ะพับ ที่พบกลับเข้าที่เก็บแล้ว"
    assert show(screen, lost).harm.found.isHidden()


def test_cancelling_brings_nothing_back(screen, lost, people, qtbot):
    dialog = press(show(screen, lost), "found_again", qtbot)
    qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    assert people.balances(lost)[Place.LOST] == 2
