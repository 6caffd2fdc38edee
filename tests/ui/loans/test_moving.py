"""The dialogs that move pieces: hand over, take back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from asset_desk.domain.assets import AssetDetails
from asset_desk.domain.loans import Stage
from asset_desk.services import registry

from .pressing import box, save, start

# hand over


def test_a_hand_over_sums_up_what_leaves_and_moves_it(counter, loans, find, qtbot):
    loan_id = counter.approved(("chairs", 5), ("tent", 1))
    loans.show_loan(loan_id)
    dialog = start(loans, find, qtbot, "hand_over")
    assert "2 รายการ 6 ชิ้น" in box(dialog, "leaving_total").text()
    assert box(dialog, "giver").text() == "นางสาวพิมพ์ใจ ดูแลดี"
    assert box(dialog, "receiver").text() == "นางสาวสมหญิง ยืมประจำ"
    box(dialog, "receiver").setText("นายรับแทน ของครบ")
    with qtbot.waitSignals(
        [counter.desk.events.loans_changed, counter.desk.events.register_changed]
    ):
        save(dialog, qtbot)
    page = counter.page(loan_id)
    assert (page.row.out, page.receiver_name) == (6, "นายรับแทน ของครบ")
    assert find("offer_print").isVisible()


@pytest.mark.parametrize("name", ["giver", "receiver", "condition"])
def test_a_hand_over_needs_who_and_in_what_condition(counter, loans, find, qtbot, name):
    loans.show_loan(counter.approved(("chairs", 1)))
    dialog = start(loans, find, qtbot, "hand_over")
    field = box(dialog, name)
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert box(dialog, f"{name}_problem").text()
    assert not dialog.save.isEnabled()


def test_a_hand_over_before_the_approval_cannot_be_kept(counter, loans, find, qtbot):
    loans.show_loan(counter.approved(("chairs", 1)))
    dialog = start(loans, find, qtbot, "hand_over")
    box(dialog, "hand_over_on").set_day(counter.today - timedelta(days=1))
    assert box(dialog, "hand_over_on_problem").text()
    assert not dialog.save.isEnabled()


def test_a_given_up_hand_over_leaves_all_in_store(counter, loans, find, qtbot):
    loan_id = counter.approved(("chairs", 1))
    loans.show_loan(loan_id)
    start(loans, find, qtbot, "hand_over").reject()
    assert counter.page(loan_id).row.out == 0


def test_an_asset_broken_since_the_approval_is_refused_in_the_dialog(counter, loans, find, qtbot):
    loan_id = counter.approved(("projector", 1))
    desk, asset_id = counter.desk, counter.assets["projector"]
    page = desk.queries.assets.page(asset_id)
    details = AssetDetails(
        name=page.row.name, code=page.row.code, unit=page.row.unit, division_id=page.division_id
    )
    registry.change_asset(
        desk.new_uow(),
        desk.occasion(),
        asset_id,
        replace(details, is_lendable=False),
        seen_revision=page.revision,
    )
    loans.show_loan(loan_id)
    dialog = start(loans, find, qtbot, "hand_over")
    save(dialog, qtbot)
    assert dialog.refused.text()
    assert counter.page(loan_id).row.stage is Stage.APPROVED


# take back


def test_everything_good_closes_the_loan(counter, loans, find, qtbot, told):
    loan_id = counter.lent(("chairs", 5), ("tent", 1))
    loans.show_loan(loan_id)
    dialog = start(loans, find, qtbot, "take_back")
    assert not dialog.save.isEnabled()
    qtbot.mouseClick(box(dialog, "all_good"), Qt.MouseButton.LeftButton)
    assert "รวม 6 ชิ้น" in box(dialog, "return_summary").text()
    with qtbot.waitSignals(
        [counter.desk.events.loans_changed, counter.desk.events.register_changed]
    ):
        save(dialog, qtbot)
    assert counter.page(loan_id).row.stage is Stage.CLOSED
    assert told.last == "รับคืนแล้ว ไม่มีของค้าง"


def test_part_returns_in_any_order_add_up(counter, loans, find, qtbot, told):
    loan_id = counter.lent(("chairs", 5), ("tent", 2))
    loans.show_loan(loan_id)
    dialog = start(loans, find, qtbot, "take_back")
    box(dialog, "good_2").setValue(1)
    save(dialog, qtbot)
    assert told.last == "รับคืนแล้ว ยังค้างอยู่ 6 ชิ้น"
    dialog = start(loans, find, qtbot, "take_back")
    assert box(dialog, "back_so_far").text() == "คืนแล้ว 1 จาก 7"
    box(dialog, "good_1").setValue(5)
    save(dialog, qtbot)
    dialog = start(loans, find, qtbot, "take_back")
    assert dialog.findChild(object, "good_1") is None
    box(dialog, "good_2").setValue(1)
    save(dialog, qtbot)
    assert counter.page(loan_id).row.stage is Stage.CLOSED


def test_damage_or_loss_must_be_described(counter, loans, find, qtbot):
    loan_id = counter.lent(("chairs", 5))
    loans.show_loan(loan_id)
    dialog = start(loans, find, qtbot, "take_back")
    box(dialog, "good_1").setValue(3)
    assert box(dialog, "condition_1").text() == "ใช้การได้เรียบร้อย"
    box(dialog, "damaged_1").setValue(1)
    assert box(dialog, "condition_1").text() == ""
    assert box(dialog, "return_problem_1").text()
    assert not dialog.save.isEnabled()
    qtbot.keyClicks(box(dialog, "condition_1"), "broken leg")
    box(dialog, "lost_1").setValue(1)
    assert box(dialog, "condition_1").text() == "broken leg"
    assert not dialog.save.isEnabled()
    qtbot.keyClicks(box(dialog, "no_photo"), "no camera")
    save(dialog, qtbot)
    page = counter.page(loan_id)
    assert page.returns[0].no_photo_reason == "no camera"
    line = page.lines[0]
    assert (line.good, line.damaged, line.lost) == (3, 1, 1)
    assert page.row.stage is Stage.RETURNED
    assert "ข้อ 209" in find("loan_next").text()


def test_more_than_is_out_cannot_be_taken_back(counter, loans, find, qtbot):
    loans.show_loan(counter.lent(("chairs", 2)))
    dialog = start(loans, find, qtbot, "take_back")
    box(dialog, "good_1").setValue(3)
    assert box(dialog, "return_problem_1").text()
    assert not dialog.save.isEnabled()


def test_a_good_return_too_needs_a_condition(counter, loans, find, qtbot):
    loans.show_loan(counter.lent(("chairs", 2)))
    dialog = start(loans, find, qtbot, "take_back")
    box(dialog, "good_1").setValue(2)
    box(dialog, "condition_1").selectAll()
    qtbot.keyClick(box(dialog, "condition_1"), Qt.Key.Key_Delete)
    assert box(dialog, "return_problem_1").text()
    assert not dialog.save.isEnabled()


@pytest.mark.parametrize("name", ["returned_by", "received_by"])
def test_a_return_needs_who_brought_and_who_took(counter, loans, find, qtbot, name):
    loans.show_loan(counter.lent(("chairs", 2)))
    dialog = start(loans, find, qtbot, "take_back")
    box(dialog, "all_good").click()
    field = box(dialog, name)
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert not dialog.save.isEnabled()


def test_a_return_before_the_hand_over_cannot_be_kept(counter, loans, find, qtbot):
    loans.show_loan(counter.lent(("chairs", 2)))
    dialog = start(loans, find, qtbot, "take_back")
    box(dialog, "all_good").click()
    box(dialog, "returned_on").set_day(counter.today - timedelta(days=1))
    assert not dialog.save.isEnabled()


def test_a_given_up_return_leaves_everything_out(counter, loans, find, qtbot):
    loan_id = counter.lent(("chairs", 2))
    loans.show_loan(loan_id)
    dialog = start(loans, find, qtbot, "take_back")
    box(dialog, "all_good").click()
    dialog.reject()
    assert counter.page(loan_id).row.out == 2


def test_scrolling_over_a_count_changes_nothing(counter, loans, find, qtbot):
    loans.show_loan(counter.lent(("chairs", 2)))
    dialog = start(loans, find, qtbot, "take_back")
    count = box(dialog, "good_1")
    count.wheelEvent(_wheel(count))
    assert count.value() == 0


def _wheel(widget):
    middle = QPointF(widget.rect().center())
    return QWheelEvent(
        middle,
        middle,
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
