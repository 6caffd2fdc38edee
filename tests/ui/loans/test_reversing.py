"""The page of a loan offers to take back what was entered last, and shows what was."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.domain.journal import ActKind
from asset_desk.domain.loans import Stage
from asset_desk.domain.reversals import REVERSIBLE
from asset_desk.services.reversals import reverse
from asset_desk.ui.loans.reverse_dialog import ReverseDialog, outcome_text
from tests.ui.loans.conftest import open_dialogs

UNDO, REVERSE = "ยกเลิกรายการเมื่อครู่", "กลับรายการล่าสุด"


@pytest.fixture
def later(counter):
    """Sets the desk's clock forward."""
    desk = counter.desk

    def move(**by):
        now = desk.clock() + timedelta(**by)
        object.__setattr__(desk, "clock", lambda: now)

    return move


def dialog_of(loans) -> ReverseDialog:
    (found,) = [each for each in open_dialogs(loans) if isinstance(each, ReverseDialog)]
    return found


def stage(counter, loan_id):
    return counter.page(loan_id).row.stage


def test_what_was_just_entered_is_undone_with_two_presses(loans, counter, find, told):
    loan_id = counter.lent(("chairs", 5))
    loans.show_loan(loan_id)
    assert find("reverse").text() == UNDO
    find("reverse").click()
    dialog = dialog_of(loans)
    assert "จ่ายของให้ ผู้รับ ของครบ" in find("reason_text").text()
    assert dialog.reason() == "บันทึกผิดพลาด"
    find("save").click()
    assert stage(counter, loan_id) is Stage.APPROVED
    assert told.last == "กลับรายการแล้ว ทั้งสองรายการยังคงอยู่ในประวัติ"
    assert find("reverse").text() == UNDO, "the approval is next, and just as fresh"


def test_after_five_minutes_it_is_a_reversal_that_needs_a_reason_of_its_own(
    loans, counter, find, later
):
    loan_id = counter.lent(("chairs", 5))
    later(minutes=5)
    loans.show_loan(loan_id)
    assert find("reverse").text() == UNDO
    later(seconds=1)
    loans.refresh()
    assert find("reverse").text() == REVERSE
    find("reverse").click()
    assert not find("save").isEnabled()
    find("reason").setPlainText("จ่ายผิดใบ")
    find("save").click()
    assert stage(counter, loan_id) is Stage.APPROVED


def test_the_offer_to_undo_ends_with_the_page_that_makes_it(loans, counter, find, qtbot):
    loans.show_loan(counter.lent(("chairs", 5)))
    timer = loans._loan._reversing._timer
    assert timer.isActive()
    with qtbot.waitSignal(timer.destroyed):
        find("reverse").deleteLater()


def test_what_another_officer_entered_is_no_undo(loans, counter, find):
    loan_id = counter.lent(("chairs", 5))
    officer = Officer(AccountId(7), "สมชาย ทดสอบงาน", Role.PROPERTY_OFFICER)
    counter.desk.session.begin(officer)
    loans.show_loan(loan_id)
    assert find("reverse").text() == REVERSE
    assert find("reverse").isEnabled()


def test_cancelling_the_dialog_reverses_nothing(loans, counter, find):
    loan_id = counter.lent(("chairs", 5))
    loans.show_loan(loan_id)
    find("reverse").click()
    find("cancel").click()
    assert stage(counter, loan_id) is Stage.HANDED_OVER


def test_a_reversal_that_is_refused_says_why_and_keeps_the_reason(loans, counter, find):
    loan_id = counter.lent(("chairs", 5))
    loans.show_loan(loan_id)
    find("reverse").click()
    desk = counter.desk
    last = desk.queries.loans.last_act(loan_id)
    reverse(desk.new_uow(), desk.occasion(), loan_id, last.act_no, reason="ผิดใบ")
    find("save").click()
    assert find("refused").text() == "รายการนี้กลับรายการไปแล้ว"
    assert find("reason").toPlainText() == "บันทึกผิดพลาด"


def test_on_a_later_day_an_officer_reads_whom_to_ask(loans, counter, find, later):
    loan_id = counter.lent(("chairs", 5))
    counter.sit(Role.PROPERTY_OFFICER)
    later(days=1)
    loans.show_loan(loan_id)
    assert not find("reverse").isEnabled()
    assert "หัวหน้าเจ้าหน้าที่พัสดุ" in find("reverse").toolTip()
    counter.sit(Role.HEAD_OF_SUPPLIES)
    loans.refresh()
    assert find("reverse").isEnabled()
    assert find("reverse").toolTip() == ""


def test_a_request_alone_offers_no_reversal(loans, counter, find):
    loans.show_loan(counter.requested(("chairs", 5)))
    assert find("reverse").isHidden()


def test_nothing_is_offered_once_the_officer_has_signed_out(loans, counter, find):
    loans.show_loan(counter.lent(("chairs", 5)))
    counter.desk.session.end()
    loans._loan._reversing._timer.timeout.emit()
    assert find("reverse").isHidden()


def struck(model):
    return [
        model.data(model.index(row, 0), Qt.ItemDataRole.FontRole) is not None
        and model.data(model.index(row, 0), Qt.ItemDataRole.FontRole).strikeOut()
        for row in range(model.rowCount())
    ]


def test_point_07_history_and_returns_show_what_was_reversed_struck_through(loans, counter, find):
    loan_id = counter.lent(("chairs", 5))
    counter.back(loan_id, 2)
    loans.show_loan(loan_id)
    find("reverse").click()
    find("reason").setPlainText("นับผิด")
    find("save").click()
    counter.back(loan_id, 3)
    loans.refresh()
    page = loans._loan.view
    said = [page.history.index(row, 1).data() for row in range(page.history.rowCount())]
    assert said[1] == "กลับรายการรับคืน: นับผิด"
    assert struck(page.history) == [False, False, True, False, False, False]
    assert struck(page.returns) == [True, False]
    assert page.returns.index(0, 3).data() == "ดี · กลับรายการเมื่อ 20 พ.ค. 2569: นับผิด"
    assert counter.page(loan_id).row.came_back == 3


def test_lesson_04_what_was_entered_late_says_so_beside_the_time(loans, counter, find):
    day = counter.today - timedelta(days=3)
    loans.show_loan(counter.requested(("chairs", 1), on=day))
    (entered,) = [loans._loan.view.history.index(0, 3).data()]
    assert entered.endswith("(ย้อนหลัง)")
    assert loans._loan.view.history.index(0, 0).data() == "17 พ.ค. 2569"


@pytest.mark.parametrize("kind", sorted(REVERSIBLE))
def test_the_dialog_says_what_becomes_of_the_loan(kind):
    others = {outcome_text(each) for each in ActKind if each is not kind}
    assert outcome_text(kind)
    assert kind is ActKind.LOAN_TAKEN_BACK or outcome_text(kind) not in others


def test_point_03_undoing_an_approval_keeps_the_number_and_says_so_first(loans, counter, find):
    loan_id = counter.approved(("chairs", 5))
    loans.show_loan(loan_id)
    find("reverse").click()
    assert "ไม่นำมาใช้ซ้ำ" in find("reason_text").text()
    find("save").click()
    row = counter.page(loan_id).row
    assert (row.stage, row.slip_no) == (Stage.CANCELLED, "บย.1/2569")
