"""One loan as a page: what it says, offers and prints."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from asset_desk.domain.accounts import Role
from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.assets import AssetDetails
from asset_desk.services import lending, registry
from asset_desk.ui.loans.loan_tables import HistoryTableModel, LineTableModel, ReturnTableModel
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.paper_preview import PaperPreview

from .conftest import open_dialogs
from .pressing import box, save, start

ACTS = ("approve", "refuse", "cancel_loan", "hand_over", "take_back", "print_slip", "blank_slip")


def offered(find):
    return {name for name in ACTS if not find(name).isHidden()}


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
