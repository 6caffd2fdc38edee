"""The opinions on a loan, the rules waived for it, and the slips of the same request."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from asset_desk.domain.accounts import Role
from asset_desk.domain.loans import LoanRequest
from asset_desk.domain.office import Post
from asset_desk.domain.opinions import OpinionStep
from asset_desk.domain.work_rules import WaivableRule
from asset_desk.services.opinions import OpinionDraft, give_opinion
from asset_desk.services.requesting import request_loans
from asset_desk.services.work_types import change_work_type

from .conftest import _appoint, _person, open_dialogs


@pytest.fixture
def clerk(counter):
    """A clerk who may be asked."""
    person = _person(counter.desk, "ประยูร ปลัดดี", prefix="นาย")
    _appoint(counter.desk, person, Post.CLERK)
    return person


def ruled(counter, **rules):
    first = counter.desk.queries.office.all_work_types()[0]
    strict = replace(first, default_days=None, **rules)
    change_work_type(counter.desk.new_uow(), counter.desk.occasion(), strict)


def shown(loans, loan_id):
    loans.show_loan(loan_id)
    return loans.view.currentWidget()


def press(find, qtbot, name):
    qtbot.mouseClick(find(name), Qt.MouseButton.LeftButton)


def test_the_list_passes_qts_own_model_test(counter, loans, clerk, qtmodeltester):
    loan_id = counter.requested(("tent", 1))
    draft = OpinionDraft(OpinionStep.CLERK, counter.today, agrees=True)
    give_opinion(counter.desk.new_uow(), counter.desk.occasion(), loan_id, draft)
    page = shown(loans, loan_id)
    assert page.opinions.rows.rowCount() == 1
    qtmodeltester.check(page.opinions.rows)


def test_an_opinion_is_recorded_with_who_signs_as_of_the_day(counter, loans, clerk, find, qtbot):
    loan_id = counter.requested(("tent", 1))
    page = shown(loans, loan_id)
    page.opinions.opinion_asked.emit()
    find("opinion_step").choose(OpinionStep.CLERK)
    assert find("signer").text() == "นายประยูร ปลัดดี ปลัดเทศบาลตำบลบ้านสวนธาร"
    press(find, qtbot, "save")
    (opinion,) = counter.page(loan_id).opinions
    assert (opinion.step, opinion.agrees) == (OpinionStep.CLERK, True)
    assert page.opinions.title() == "ความเห็น (1)"


def test_the_property_officer_is_chosen_by_name(counter, loans, clerk, find, qtbot):
    loan_id = counter.requested(("tent", 1))
    shown(loans, loan_id).opinions.opinion_asked.emit()
    assert not find("save").isEnabled()
    find("property_officer").choose(counter.people["borrower"])
    assert "สมหญิง" in find("signer").text()
    press(find, qtbot, "save")
    assert counter.page(loan_id).opinions[0].name == "นางสาวสมหญิง ยืมประจำ"


def test_who_does_not_agree_must_say_why(counter, loans, clerk, find, qtbot):
    loan_id = counter.requested(("tent", 1))
    shown(loans, loan_id).opinions.opinion_asked.emit()
    find("opinion_step").choose(OpinionStep.CLERK)
    find("agrees").choose(False)
    assert not find("save").isEnabled()
    find("opinion_remark").setFocus()
    qtbot.keyClicks(find("opinion_remark"), "no")
    press(find, qtbot, "save")
    assert counter.page(loan_id).opinions[0].remark == "no"


def test_point_19_nobody_can_be_put_down_for_an_empty_post(counter, loans, find):
    loan_id = counter.requested(("tent", 1))
    shown(loans, loan_id).opinions.opinion_asked.emit()
    find("opinion_step").choose(OpinionStep.CLERK)
    assert "ผู้ดำรงตำแหน่ง" in find("signer").text()
    assert not find("save").isEnabled()


def test_a_scan_is_kept_with_the_opinion(counter, loans, clerk, find, qtbot, tmp_path):
    scan = tmp_path / "ใบยืม.pdf"
    scan.write_bytes(b"%PDF-1.4 signed")
    loan_id = counter.requested(("tent", 1))
    page = shown(loans, loan_id)
    page.opinions.opinion_asked.emit()
    find("opinion_step").choose(OpinionStep.CLERK)
    (dialog,) = open_dialogs(loans)
    dialog.take_scan(scan)
    press(find, qtbot, "save")
    assert counter.page(loan_id).scans[0].file_name == "ใบยืม.pdf"
    assert find("scan_1").text() == "ใบยืม.pdf"


def test_cancelling_records_nothing(counter, loans, clerk, find, qtbot):
    loan_id = counter.requested(("tent", 1))
    shown(loans, loan_id).opinions.opinion_asked.emit()
    press(find, qtbot, "cancel")
    assert counter.page(loan_id).opinions == ()


def test_a_rule_is_waived_in_a_step_of_its_own_before_the_approval(counter, loans, find, qtbot):
    ruled(counter, longest_days=1)
    loan_id = counter.requested(("tent", 1))
    page = shown(loans, loan_id)
    assert "จำนวนวันยืมสูงสุด" in find("rules_sentence").text()
    press(find, qtbot, "approve")
    assert "จำนวนวันยืมสูงสุด" in find("rules_against").text()
    assert not find("save").isEnabled()
    press(find, qtbot, "cancel")
    page.opinions.waiver_asked.emit()
    assert "นายสมบูรณ์ ใจงาม" in find("waiving_head").text()
    assert not find("save").isEnabled()
    find("reason").setPlainText("งานเร่งด่วน")
    press(find, qtbot, "save")
    (waiver,) = counter.page(loan_id).waivers
    assert (waiver.rule, waiver.reason) == (WaivableRule.LONGEST_DAYS, "งานเร่งด่วน")
    assert "งานเร่งด่วน" in find("rules_sentence").text()
    press(find, qtbot, "approve")
    assert find("save").isEnabled()


def test_cancelling_waives_nothing(counter, loans, find, qtbot):
    ruled(counter, longest_days=1)
    loan_id = counter.requested(("tent", 1))
    shown(loans, loan_id).opinions.waiver_asked.emit()
    find("reason").setPlainText("งานเร่งด่วน")
    press(find, qtbot, "cancel")
    assert counter.page(loan_id).waivers == ()


@pytest.mark.parametrize(
    ("role", "may_say", "may_waive"),
    [
        (Role.PROPERTY_OFFICER, True, False),
        (Role.APPROVER, True, True),
        (Role.AUDITOR, False, False),
    ],
)
def test_each_role_is_offered_what_it_may_do(counter, loans, find, role, may_say, may_waive):
    ruled(counter, longest_days=1)
    loan_id = counter.requested(("tent", 1))
    counter.sit(role)
    shown(loans, loan_id)
    assert find("record_opinion").isHidden() is not may_say
    assert find("waive_rule").isHidden() is not may_waive


def test_the_slips_of_one_request_are_shown_and_opened_from_one_another(
    counter, loans, find, qtbot
):
    desk, tent = counter.desk, counter.assets["tent"]
    form: LoanRequest = counter.form((tent, 1), (counter.assets["saw"], 1))
    first, second = request_loans(desk.new_uow(), desk.occasion(), form, on=counter.today)
    shown(loans, second)
    assert find("loan_title").text() == f"คำขอที่ {first}"
    link = find(f"sister_{first}")
    assert "กองคลัง" in link.text()
    with qtbot.waitSignal(desk.events.loan_asked) as asked:
        link.click()
    assert asked.args == [first]


def test_point_04_the_approver_who_is_the_borrower_is_warned_of_and_recorded(
    counter, loans, find, qtbot
):
    loan_id = counter.requested(("tent", 1), borrower_id=counter.people["finance"])
    shown(loans, loan_id)
    press(find, qtbot, "approve")
    assert "ผู้ยืม" in find("approver_warning").text()
    press(find, qtbot, "save")
    acts = counter.desk.queries.loans.history(loan_id)
    assert acts[0].payload["approver_is_borrower"] is True


def test_the_longest_days_are_waived_for_a_loan_that_is_out_before_it_is_extended(
    counter, loans, find, qtbot, told
):
    ruled(counter, longest_days=3)
    loan_id = counter.lent(("tent", 1))
    page, new = shown(loans, loan_id), counter.today + timedelta(days=9)
    press(find, qtbot, "extend")
    find("new_due_date").set_day(new)
    find("reason").setPlainText("งานยังไม่เสร็จ")
    assert "ไม่เกิน 3 วัน" in find("new_due_date_problem").text()
    assert not find("save").isEnabled()
    press(find, qtbot, "cancel")
    page.opinions.waiver_asked.emit()
    find("reason").setPlainText("นายกสั่งการ")
    press(find, qtbot, "save")
    assert told.last == "ยกเว้นหลักเกณฑ์แล้ว ขยายกำหนดคืนได้"
    assert not find("waive_rule").isVisibleTo(page)
    press(find, qtbot, "extend")
    find("new_due_date").set_day(new)
    find("reason").setPlainText("งานยังไม่เสร็จ")
    press(find, qtbot, "save")
    assert counter.page(loan_id).row.due_date == new
