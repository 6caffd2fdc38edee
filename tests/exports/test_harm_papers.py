"""The return receipt and the damage record of a real book, read back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.clauses import Clause
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.settlements import Harm, Outcome, Settlement
from asset_desk.papers import Papers
from asset_desk.services import office
from asset_desk.services.clauses import change_clause
from asset_desk.services.settling import settle
from asset_desk.thai import thai_digits
from tests.builders import NOW, TODAY, occasion
from tests.exports.papers_read import ink_box, pages_of, text_of, words_in_order

NAME = "เก้าอี้พลาสติกมีพนักพิงสีน้ำเงินสำหรับงานพิธีและผู้ใหญ่บ้านญี่ปุ่น"


@pytest.fixture
def papers(desk):
    return Papers(desk.queries, lambda: NOW).harm


@pytest.fixture
def harmed(desk):
    """Makes a loan of so many lines, each with a piece damaged and a piece lost."""

    def lend(many: int = 1, value: int | None = 350_00):
        given = [
            desk.asset(9, name=NAME, code=f"400-52-{number:04}", value_satang=value)
            for number in range(many)
        ]
        loan = desk.lent(*((asset, 4) for asset in given))
        desk.take_back(loan, *[ReturnCount(1, 1, 0, "ขาหัก พนักพิงร้าว")] * many)
        desk.take_back(loan, *[ReturnCount(1, 0, 1, "หาไม่พบหลังเสร็จงาน")] * many)
        return loan

    return lend


def made_good(desk, loan, harm, outcome, line=0, **given):
    settlement = Settlement(
        line_id=desk.loan(loan).lines[line].line_id,
        harm=harm,
        outcome=outcome,
        quantity=1,
        document_no="ใบเสร็จ 12/2569",
        on=TODAY,
        **given,
    )
    settle(desk.uow, occasion(), loan, settlement)


def arabic(desk):
    now = desk.queries.office.preferences()
    office.change_preferences(desk.uow, occasion(), replace(now, slip_thai_digits=False))


def test_a_receipt_says_what_came_back_that_time(desk, papers, harmed, tmp_path):
    loan, out = harmed(), tmp_path / "ใบรับคืน.pdf"
    arabic(desk)
    first, second = (each.act_no for each in desk.page(loan).returns)
    assert papers.receipt(loan, first, out) == 1
    said = words_in_order(out)
    for words in ("ใบรับคืนพัสดุ/ครุภัณฑ์", "บย.1/2569", "ขาหักพนักพิงร้าว", "400-52-0000"):
        assert words in said
    assert "คืนแล้ว2จาก4ชิ้นยังค้างคืน2" in said
    assert "(ผู้คืน)" in said
    assert "(ผู้รับคืน)" in said
    assert "ไม่มีรูปถ่ายเนื่องจากไม่มีกล้อง" in said
    assert "ข้อ209" in said
    papers.receipt(loan, second, out)
    assert "ส่งคืนครบตามจำนวนที่ยืม4ชิ้นแล้ว" in words_in_order(out)


def test_both_papers_cite_clause_209_as_the_office_words_it(desk, papers, harmed, tmp_path):
    loan, out = harmed(), tmp_path / "x.pdf"
    first = desk.page(loan).returns[0].act_no
    change_clause(desk.uow, occasion(), Clause("209", "ผู้ยืมต้องใช้คืนตามประกาศของเทศบาล"))
    papers.receipt(loan, first, out)
    assert "ผู้ยืมต้องใช้คืนตามประกาศของเทศบาล(ข้อ๒๐๙)" in words_in_order(out)
    papers.record(loan, out)
    assert "ผู้ยืมต้องใช้คืนตามประกาศของเทศบาล(ข้อ๒๐๙)" in words_in_order(out)


def test_the_record_says_the_sum_in_words_and_what_is_open(desk, papers, harmed, tmp_path):
    loan, out = harmed(), tmp_path / "บันทึก.pdf"
    papers.record(loan, out)
    before = words_in_order(out)
    assert "ยังไม่ได้ชดใช้" in before
    assert "มาลีทดสอบงาน" not in before
    made_good(desk, loan, Harm.LOST, Outcome.PAID)
    papers.record(loan, out)
    said = words_in_order(out)
    assert "รวมชดใช้เป็นเงิน๓๕๐.๐๐บาท(สามร้อยห้าสิบบาทถ้วน)" in said
    assert "(มาลีทดสอบงาน)" in said
    made_good(desk, loan, Harm.DAMAGED, Outcome.REPAIRED, details="ร้านช่างหมู่ 3")
    papers.record(loan, out)
    said = words_in_order(out)
    assert "ยังไม่ได้ชดใช้" not in said
    assert "ซ่อมแซมให้คงสภาพเดิม" in said


def test_point_09_a_value_that_was_not_recorded_is_printed_with_its_source(
    desk, papers, harmed, tmp_path
):
    loan, out = harmed(value=None), tmp_path / "บันทึก.pdf"
    given = {"unit_value_satang": 120_50, "value_reason": "ใบเสร็จซื้อ"}
    made_good(desk, loan, Harm.LOST, Outcome.PAID, **given)
    papers.record(loan, out)
    said = words_in_order(out)
    assert "๑๒๐.๕๐บาททราบจากใบเสร็จซื้อ" in said
    assert "ไม่ได้บันทึก" in said


def test_point_09_an_agreed_sum_is_printed_in_words_with_its_reason_and_the_value_when_lent(
    desk, papers, harmed, tmp_path
):
    loan, out = harmed(), tmp_path / "บันทึก.pdf"
    given = {"agreed_satang": 201_00, "amount_reason": "สภาพก่อนยืมไม่ใหม่"}
    made_good(desk, loan, Harm.LOST, Outcome.PAID, **given)
    papers.record(loan, out)
    said = words_in_order(out)
    assert "รวมชดใช้เป็นเงิน๒๐๑.๐๐บาท(สองร้อยเอ็ดบาทถ้วน)" in said
    assert "ตกลงชดใช้๒๐๑.๐๐บาทแทนราคาขณะยืม๓๕๐.๐๐บาทเนื่องจากสภาพก่อนยืมไม่ใหม่" in said


def test_point_19_nobody_is_named_on_a_line_who_has_not_acted(desk, papers, harmed, tmp_path):
    loan, out = harmed(), tmp_path / "บันทึก.pdf"
    papers.record(loan, out)
    assert "(นางสาวสมหญิงยืมประจำ)" not in words_in_order(out)


def test_lesson_14_twenty_lines_go_on_on_numbered_pages_within_the_margins(
    desk, papers, harmed, tmp_path
):
    loan, out = harmed(20), tmp_path / "บันทึก.pdf"
    for line in range(20):
        made_good(desk, loan, Harm.LOST, Outcome.REPLACED, line, details="ของใหม่รุ่นเดียวกัน")
    pages = papers.record(loan, out)
    assert pages == pages_of(out) > 2
    assert f"หน้า ๑/{thai_digits(str(pages))}" in text_of(out, page=1)
    for page in range(1, pages + 1):
        left, top, right, bottom = ink_box(out, tmp_path, page)
        assert min(left - 24, top - 10, right - 19, bottom - 8) > 0, page


def test_a_loan_that_is_not_there_or_never_came_back_has_no_receipt(desk, papers, tmp_path):
    loan = desk.lent((desk.asset(3), 1))
    for wanted in (loan, 99):
        with pytest.raises(DeskError, match=Refusal.LOAN_NOT_FOUND.name):
            papers.receipt(wanted, 1, tmp_path / "x.pdf")


def test_the_files_are_named_after_the_slip(papers, harmed):
    loan = harmed()
    assert papers.receipt_file_name(loan) == "ใบรับคืน บย.1-2569.pdf"
    assert papers.record_file_name(loan) == "บันทึกความเสียหาย บย.1-2569.pdf"
