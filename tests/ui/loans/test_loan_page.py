"""One loan as a page, and the dialogs that carry it on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester

from asset_desk.domain.accounts import Role
from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.assets import AssetDetails
from asset_desk.domain.loans import Stage
from asset_desk.services import lending, registry
from asset_desk.ui.loans.loan_tables import HistoryTableModel, LineTableModel, ReturnTableModel
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.paper_preview import PaperPreview

from .conftest import open_dialogs

ACTS = ("approve", "refuse", "cancel_loan", "hand_over", "take_back", "print_slip", "blank_slip")


def offered(find):
    return {name for name in ACTS if not find(name).isHidden()}


def start(loans, find, qtbot, name):
    """Press a button of the page and give the dialog that it opens."""
    qtbot.mouseClick(find(name), Qt.MouseButton.LeftButton)
    (dialog,) = open_dialogs(loans)
    return dialog


def save(dialog, qtbot):
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def moved(counter):
    """What everybody hears when pieces have moved."""
    return [counter.desk.events.loans_changed, counter.desk.events.register_changed]


def box(dialog, name):
    found = dialog.findChild(object, name)
    assert found is not None, name
    return found


# what the page says


def test_each_stage_says_what_is_next_and_offers_its_acts(counter, loans, find):
    papers = {"print_slip", "blank_slip"}
    asked = counter.requested(("chairs", 1))
    loans.show_loan(asked)
    assert offered(find) == papers | {"approve", "refuse", "cancel_loan"}
    approved = counter.approved(("chairs", 1))
    loans.show_loan(approved)
    assert find("loan_next").text() == "อนุมัติแล้ว รอรับของ ยังไม่ได้จ่าย"
    assert offered(find) == papers | {"hand_over", "cancel_loan"}
    out = counter.lent(("chairs", 2))
    loans.show_loan(out)
    assert "กำหนดคืน" in find("loan_next").text()
    assert offered(find) == papers | {"take_back"}
    counter.back(out, 2)
    counter.desk.events.loans_changed.emit()
    assert "คืนครบถ้วน" in find("loan_next").text()
    assert offered(find) == papers


def test_how_many_came_back_is_shown_from_the_hand_over_on(counter, loans, find):
    loan_id = counter.lent(("chairs", 2), ("tent", 1))
    loans.show_loan(loan_id)
    assert find("back_count").text() == "คืนแล้ว 0 จาก 3"
    counter.back(loan_id, 2)
    counter.desk.events.loans_changed.emit()
    assert find("back_count").text() == "คืนแล้ว 2 จาก 3"
    loans.show_loan(counter.requested(("chairs", 1)))
    assert find("back_count").isHidden()


@pytest.mark.parametrize(
    ("days_ago", "words"),
    [(3, "ครบกำหนดคืนวันนี้"), (5, "ต้องทวงภายในวันที่"), (30, "พ้นวันที่ต้องทวง")],
)
def test_a_loan_that_is_due_or_late_says_until_when_to_chase(counter, loans, find, days_ago, words):
    loans.show_loan(counter.lent(("chairs", 1), on=counter.today - timedelta(days=days_ago)))
    assert words in find("loan_next").text()


def test_an_approved_loan_past_its_due_date_is_to_be_released(counter, loans, find):
    loans.show_loan(counter.approved(("chairs", 1), on=counter.today - timedelta(days=9)))
    assert "ไม่มารับ" in find("loan_next").text()


def test_who_only_reads_is_told_whom_to_ask(counter, loans, find):
    loan_id = counter.requested(("chairs", 1))
    counter.sit(Role.AUDITOR)
    loans.show_loan(loan_id)
    assert offered(find) == {"print_slip", "blank_slip"}
    assert "โปรดแจ้งผู้อนุมัติ" in find("why_not").text()
    assert not find("why_not").isHidden()


def test_an_approver_decides_but_does_not_hand_over(counter, loans, find):
    asked, approved = counter.requested(("chairs", 1)), counter.approved(("chairs", 1))
    counter.sit(Role.APPROVER)
    loans.show_loan(asked)
    assert {"approve", "refuse"} <= offered(find)
    assert find("why_not").isHidden()
    loans.show_loan(approved)
    assert "hand_over" not in offered(find)
    assert "เจ้าหน้าที่พัสดุ" in find("why_not").text()


def test_the_page_shows_lines_returns_and_history(counter, loans, find):
    loan_id = counter.lent(("chairs", 3))
    counter.back(loan_id, 1)
    loans.show_loan(loan_id)
    shown = loans.view.currentWidget()
    line = [shown.lines.index(0, column).data() for column in range(1, 8)]
    assert line == ["เก้าอี้พลาสติก", "3", "3", "2", "1", "0", "0"]
    assert shown.returns.index(0, 2).data() == "ดี 1"
    acts = [shown.history.index(row, 1).data() for row in range(shown.history.rowCount())]
    assert acts == [
        "รับคืนจาก ผู้ส่งคืน",
        "จ่ายของให้ ผู้รับ ของครบ",
        "อนุมัติ เลขที่ บย.1/2569 โดย นางวันดี รักบัญชี",
        "ยื่นคำขอยืม",
    ]
    assert shown.history.index(0, 2).data() == "นางสาวพิมพ์ใจ ดูแลดี"


def test_the_tables_of_a_loan_keep_qts_rules(counter, loans):
    loan_id = counter.lent(("chairs", 3))
    page = counter.page(loan_id)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    lines, returns, history = LineTableModel(), ReturnTableModel(), HistoryTableModel()
    testers = [QAbstractItemModelTester(model, mode) for model in (lines, returns, history)]
    lines.show_pages(FixedPages(page.lines))
    returns.show_pages(FixedPages(()))
    history.show_pages(FixedPages(counter.desk.queries.loans.history(loan_id)))
    assert [tester.model().rowCount() for tester in testers] == [1, 0, 3]


def test_a_loan_that_is_not_there_is_refused(counter, loans, told):
    loans.show_loan(77)
    assert told.last
    assert loans.view.currentWidget().findChild(object, "loan_table")


def test_back_leads_to_the_list(counter, loans, find, qtbot):
    loans.show_loan(counter.requested(("chairs", 1)))
    qtbot.mouseClick(find("back_to_list"), Qt.MouseButton.LeftButton)
    assert find("loan_table").isVisible()


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


# papers


@pytest.mark.parametrize("name", ["print_slip", "blank_slip"])
def test_a_paper_opens_in_the_preview(counter, loans, find, qtbot, name):
    loans.show_loan(counter.approved(("chairs", 1), use_place=UsePlace.OUTSIDE))
    dialog = start(loans, find, qtbot, name)
    assert isinstance(dialog, PaperPreview)
    qtbot.waitUntil(lambda: dialog.pages.document.pageCount() == 1, timeout=20_000)
    dialog.reject()


def test_the_offer_to_print_opens_the_slip_and_goes_with_the_next_loan(counter, loans, find, qtbot):
    loans.show_loan(counter.requested(("chairs", 1)))
    save(start(loans, find, qtbot, "approve"), qtbot)
    dialog = start(loans, find, qtbot, "offer_print")
    assert isinstance(dialog, PaperPreview)
    qtbot.waitUntil(lambda: dialog.pages.document.pageCount() == 1, timeout=20_000)
    dialog.reject()
    loans.show_loan(counter.requested(("chairs", 1)))
    assert find("offer").isHidden()


def test_the_blank_form_is_at_hand_without_a_loan(counter, loans, find, qtbot):
    dialog = start(loans, find, qtbot, "blank_form")
    assert isinstance(dialog, PaperPreview)
    qtbot.waitUntil(lambda: dialog.pages.document.pageCount() == 1, timeout=20_000)
    dialog.reject()


# what another has done meanwhile


def test_the_page_shows_what_another_did_once_its_dialog_is_closed(counter, loans, find, qtbot):
    loan_id = counter.requested(("chairs", 2))
    loans.show_loan(loan_id)
    dialog = start(loans, find, qtbot, "approve")
    (line,) = counter.page(loan_id).lines
    who = (counter.desk.new_uow(), counter.desk.occasion())
    lending.approve(*who, loan_id, {line.line_id: 2}, on=counter.today)
    save(dialog, qtbot)
    assert "อาจมีผู้อื่นดำเนินการไปแล้ว" in dialog.refused.text()
    dialog.reject()
    assert not find("hand_over").isHidden()
    assert find("approve").isHidden()


def test_an_act_that_another_has_done_already_is_not_begun(counter, loans, find, qtbot, told):
    loan_id = counter.requested(("chairs", 2))
    loans.show_loan(loan_id)
    (line,) = counter.page(loan_id).lines
    who = (counter.desk.new_uow(), counter.desk.occasion())
    lending.approve(*who, loan_id, {line.line_id: 2}, on=counter.today)
    qtbot.mouseClick(find("approve"), Qt.MouseButton.LeftButton)
    assert open_dialogs(loans) == []
    assert "อาจมีผู้อื่นดำเนินการไปแล้ว" in told.last
    assert not find("hand_over").isHidden()


# what can be read


def test_giving_up_a_cancellation_has_another_word_than_cancelling(counter, loans, find, qtbot):
    loans.show_loan(counter.requested(("chairs", 1)))
    dialog = start(loans, find, qtbot, "cancel_loan")
    assert (dialog.cancel.text(), dialog.save.text()) == ("กลับ", "ยกเลิกการยืม")


def test_a_wrong_day_of_approval_leaves_no_approver_to_be_seen(counter, loans, find, qtbot):
    loans.show_loan(counter.requested(("chairs", 1)))
    dialog = start(loans, find, qtbot, "approve")
    assert box(dialog, "approver_name").text() == "นางวันดี รักบัญชี"
    box(dialog, "decided_on").set_day(counter.today + timedelta(days=1))
    assert box(dialog, "approver_name").text() == "–"
    assert "โปรดแก้ไขวันที่ก่อน" in box(dialog, "approver_reason").text()


def test_the_facts_are_a_tab_of_their_own_in_the_smallest_window(counter, loans, find):
    loans.show_loan(counter.lent(("chairs", 2)))
    tabs = find("loan_tabs")
    titles = ["การรับคืน (0)", "ประวัติ (3)"]
    loans.view.setMinimumSize(1, 1)  # as the window gives it no more than there is
    for width, facts in ((1150, []), (808, ["ข้อมูลการยืม"]), (1150, []), (808, ["ข้อมูลการยืม"])):
        loans.view.resize(width, 560)
        loans.refresh()
        shown = [tabs.tabText(number) for number in range(tabs.count())]
        assert (shown[: len(facts)], shown[-2:]) == (facts, titles)
        assert find("loan_next").isVisible()


def test_a_day_a_name_and_a_long_asset_are_read_whole(counter, loans, find):
    name = "เครื่องเสียงพร้อมอุปกรณ์สำหรับงานน้ำปู่ญี่ปุ่น " * 4
    details = AssetDetails(name=name, code="455-60-0010", division_id=2)
    counter.assets["long"] = registry.add_asset(
        counter.desk.new_uow(), counter.desk.occasion(), details
    )
    loan_id = counter.lent(("long", 1))
    counter.back(loan_id, 1)
    loans.show_loan(loan_id)
    lines, returns = find("line_table"), find("return_table")
    assert lines.rowHeight(0) > 60
    room = returns.fontMetrics().horizontalAdvance
    assert returns.columnWidth(0) >= room("30 พ.ย. 2569") + 16
    assert lines.rowHeight(0) >= lines.sizeHintForRow(0)
