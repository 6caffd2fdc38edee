"""The dialogs of a decision: approve, refuse, cancel."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from asset_desk.domain.loans import Stage

from .pressing import box, save, start

# approve


def test_an_approval_of_less_gives_the_slip_its_number(counter, loans, find, qtbot):
    loan_id = counter.requested(("chairs", 5), ("tent", 1))
    loans.show_loan(loan_id)
    dialog = start(loans, find, qtbot, "approve")
    assert box(dialog, "approver_name").text() == "นางวันดี รักบัญชี"
    assert box(dialog, "approved_total").text() == "อนุมัติรวม 6 จากที่ขอ 6 ชิ้น"
    box(dialog, "approved_1").setValue(3)
    box(dialog, "approved_2").setValue(0)
    with qtbot.waitSignal(counter.desk.events.loans_changed):
        save(dialog, qtbot)
    page = counter.page(loan_id)
    assert [line.approved for line in page.lines] == [3, 0]
    assert find("loan_title").text() == "ใบยืม บย.1/2569"
    assert find("offer_print").isVisible()


def test_an_approval_may_lie_back_and_shows_who_held_the_post_then(counter, loans, find, qtbot):
    earlier = counter.today - timedelta(days=2)
    loan_id = counter.requested(("chairs", 1), on=earlier)
    loans.show_loan(loan_id)
    dialog = start(loans, find, qtbot, "approve")
    box(dialog, "decided_on").set_day(earlier)
    save(dialog, qtbot)
    assert counter.page(loan_id).decided_on == earlier


def test_nothing_approved_is_said_in_words(counter, loans, find, qtbot):
    loans.show_loan(counter.requested(("chairs", 1)))
    dialog = start(loans, find, qtbot, "approve")
    box(dialog, "approved_1").setValue(0)
    assert "อนุมัติ" in box(dialog, "approved_total").text()
    assert not dialog.save.isEnabled()
    box(dialog, "approved_1").setValue(2)
    assert not dialog.save.isEnabled()


def test_no_more_than_is_free_is_proposed_or_taken(counter, loans, find, qtbot):
    counter.approved(("tent", 3))
    loans.show_loan(counter.requested(("tent", 2)))
    dialog = start(loans, find, qtbot, "approve")
    assert box(dialog, "approved_1").value() == 1
    box(dialog, "approved_1").setValue(2)
    assert not dialog.save.isEnabled()


def test_a_line_that_is_gone_meanwhile_is_refused_and_the_dialog_stays(counter, loans, find, qtbot):
    loan_id = counter.requested(("tent", 2))
    loans.show_loan(loan_id)
    dialog = start(loans, find, qtbot, "approve")
    counter.approved(("tent", 3))
    save(dialog, qtbot)
    assert "เต็นท์ผ้าใบ" in dialog.refused.text()
    assert dialog.isVisible()
    assert counter.page(loan_id).row.stage is Stage.REQUESTED


@pytest.mark.parametrize("days", [1, -1])
def test_a_day_to_come_or_before_the_request_cannot_be_the_day_of_approval(
    counter, loans, find, qtbot, days
):
    loans.show_loan(counter.requested(("chairs", 1)))
    dialog = start(loans, find, qtbot, "approve")
    box(dialog, "decided_on").set_day(counter.today + timedelta(days=days))
    assert box(dialog, "decided_on_problem").text()
    assert not dialog.save.isEnabled()


def test_a_request_past_its_due_date_cannot_be_approved_today(counter, loans, find, qtbot):
    loans.show_loan(counter.requested(("chairs", 1), on=counter.today - timedelta(days=9)))
    dialog = start(loans, find, qtbot, "approve")
    assert "ทำใบยืมใหม่" in box(dialog, "decided_on_problem").text()
    assert not dialog.save.isEnabled()


def test_without_a_holder_of_the_post_nothing_can_be_approved(counter, loans, find, qtbot):
    loans.show_loan(counter.requested(("saw", 1)))
    dialog = start(loans, find, qtbot, "approve")
    assert "ผู้อำนวยการกองช่าง" in box(dialog, "approver_warning").text()
    assert not dialog.save.isEnabled()


def test_a_given_up_approval_changes_nothing(counter, loans, find, qtbot):
    loan_id = counter.requested(("chairs", 1))
    loans.show_loan(loan_id)
    dialog = start(loans, find, qtbot, "approve")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert counter.page(loan_id).row.stage is Stage.REQUESTED
    assert find("offer").isHidden()


def test_enter_in_a_count_decides_nothing(counter, loans, find, qtbot):
    loan_id = counter.requested(("chairs", 1))
    loans.show_loan(loan_id)
    dialog = start(loans, find, qtbot, "approve")
    qtbot.keyClick(box(dialog, "approved_1"), Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.save.setFocus()
    qtbot.keyClick(dialog.save, Qt.Key.Key_Return)
    assert counter.page(loan_id).row.stage is Stage.APPROVED


# refuse and cancel


@pytest.mark.parametrize(
    ("name", "stage"), [("refuse", Stage.REFUSED), ("cancel_loan", Stage.CANCELLED)]
)
def test_an_ending_needs_a_reason_which_is_kept(counter, loans, find, qtbot, name, stage):
    loan_id = counter.requested(("chairs", 1))
    loans.show_loan(loan_id)
    dialog = start(loans, find, qtbot, name)
    assert not dialog.save.isEnabled()
    dialog.editor.setPlainText("ของไม่พอ")
    save(dialog, qtbot)
    page = counter.page(loan_id)
    assert (page.row.stage, page.decision_reason) == (stage, "ของไม่พอ")


def test_an_ending_on_a_day_to_come_cannot_be_kept(counter, loans, find, qtbot):
    loans.show_loan(counter.requested(("chairs", 1)))
    dialog = start(loans, find, qtbot, "cancel_loan")
    dialog.editor.setPlainText("เลื่อนงาน")
    box(dialog, "decided_on").set_day(counter.today + timedelta(days=1))
    assert not dialog.save.isEnabled()
    box(dialog, "decided_on").set_day(None)
    assert not dialog.save.isEnabled()


def test_a_cancelled_slip_keeps_its_number(counter, loans, find, qtbot):
    loan_id = counter.approved(("chairs", 1))
    loans.show_loan(loan_id)
    dialog = start(loans, find, qtbot, "cancel_loan")
    dialog.editor.setPlainText("เลื่อนงาน")
    save(dialog, qtbot)
    assert find("loan_title").text() == "ใบยืม บย.1/2569"
    assert "ไม่นำไปใช้ซ้ำ" in find("loan_next").text()
