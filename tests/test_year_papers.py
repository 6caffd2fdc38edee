"""The papers of a fiscal year of a real book."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from openpyxl import load_workbook

from asset_desk.domain.annual_count import AssetCount
from asset_desk.domain.returns import ReturnCount
from asset_desk.exports.table_xlsx import LOWER
from asset_desk.papers import Papers
from asset_desk.services import lending, office, reversals
from asset_desk.services.annual_count import record_count
from asset_desk.services.drafts import TakenBack
from tests.builders import OFFICE, TODAY, occasion
from tests.exports.papers_read import as_csv, ink_box, text_of, words_in_order

LAST, FIRST = date(2026, 9, 30), date(2026, 10, 1)
DAY = timedelta(days=1)
AT = datetime(2026, 10, 12, 2, 30, tzinfo=UTC)


@pytest.fixture
def papers(desk):
    return Papers(desk.queries, lambda: AT).year


def lend(desk, quantity, on, asset, **given):
    return desk.lent((asset, quantity), on=on, from_date=on, due_date=on + 5 * DAY, **given)


def lines_of(file):
    sheet = load_workbook(file).worksheets[0]
    rows = sheet.iter_rows(min_row=LOWER + 1, values_only=True)
    return [row for row in rows if isinstance(row[0], int)]


def test_the_book_is_printed_with_what_was_brought_forward_first(desk, papers, tmp_path):
    chairs = desk.asset(40, code="1-1")
    loan_id = lend(desk, 6, LAST - DAY, chairs)
    desk.take_back(loan_id, 2, on=LAST)
    cancelled = desk.approved((chairs, 1), on=LAST, from_date=FIRST, due_date=FIRST + DAY)
    lending.cancel(desk.uow, occasion(today=FIRST), cancelled, on=FIRST, reason="เลื่อนงาน")
    lend(desk, 9, FIRST, chairs)
    desk.take_back(
        loan_id, ReturnCount(good=2, damaged=1, lost=1, condition="ขาหัก"), on=FIRST + DAY
    )
    file = tmp_path / "เล่ม.xlsx"
    assert papers.movements_xlsx(2570, file) == 4
    assert [
        (row[2], row[3], row[8], row[9], row[10], row[11], row[12]) for row in lines_of(file)
    ] == [
        ("บย.1/2569", "ยกมา", 4, None, None, None, 4),
        ("บย.2/2569", "ยกเลิก", None, None, None, None, None),
        ("บย.1/2570", "จ่ายให้ยืม", 9, None, None, None, 9),
        ("บย.1/2569", "รับคืน", None, 2, 1, 1, 0),
    ]
    pdf = tmp_path / "เล่ม.pdf"
    papers.movements_pdf(2570, pdf)
    found = text_of(pdf)
    assert "ยกมา 4 + จ่ายให้ยืม 9 - รับคืน 3 (ในจำนวนนี้ชำรุด 1) - สูญหาย 1 = คงค้าง 9" in found
    assert "ยกเลิกหรือไม่มารับ 1 ใบ" in found
    head = desk.queries.year.head()
    assert f"ตราสมุด {head.seal[:12]} (บันทึกที่ {head.acts})" in found
    assert "พิมพ์เมื่อ 12 ต.ค. 2569 09.30 น." in found


def test_a_return_entered_late_says_when_and_joins_the_opening(desk, papers, tmp_path):
    loan_id = lend(desk, 6, LAST - DAY, desk.asset(40))
    by = occasion(today=FIRST + 3 * DAY)
    line = desk.loan(loan_id).lines[0].line_id
    counted = {line: ReturnCount(good=2, condition="ดี")}
    lending.take_back(desk.uow, by, loan_id, TakenBack(LAST, "ผู้คืน", "ผู้รับ", counted))
    pdf = tmp_path / "เล่ม.pdf"
    papers.movements_pdf(2570, pdf)
    words = words_in_order(pdf)
    assert "ลงบันทึก4ต.ค.2569" in words
    assert "(ลงภายหลัง)" in words
    assert "ยกมา 4 + จ่ายให้ยืม 0 - รับคืน 0" in text_of(pdf)


def test_a_reversal_says_what_it_takes_back_and_an_approval_taken_back_stays_as_cancelled(
    desk, papers, tmp_path
):
    chairs = desk.asset(40)
    loan_id = lend(desk, 6, TODAY, chairs)
    desk.take_back(loan_id, 2)
    reversals.reverse(desk.uow, occasion(), loan_id, desk.acts()[-1].no, reason="นับผิด")
    mistaken = desk.approved((chairs, 1))
    reversals.reverse(desk.uow, occasion(), mistaken, desk.acts()[-1].no, reason="ผิดใบ")
    again = desk.approved((chairs, 1))
    lending.cancel(desk.uow, occasion(), again, on=TODAY, reason="งด")
    reversals.reverse(desk.uow, occasion(), again, desk.acts()[-1].no, reason="ไม่งดแล้ว")
    file = tmp_path / "เล่ม.xlsx"
    papers.movements_xlsx(2569, file)
    assert [(row[2], row[3], row[9]) for row in lines_of(file)] == [
        ("บย.1/2569", "จ่ายให้ยืม", None),
        ("บย.1/2569", "รับคืนบางส่วน", 2),
        ("บย.1/2569", "กลับรายการรับคืน", -2),
        ("บย.2/2569", "ยกเลิก", None),
        ("บย.3/2569", "ยกเลิก", None),
        ("บย.3/2569", "กลับรายการยกเลิก", None),
    ]
    remarks = [row[16] for row in lines_of(file)]
    assert remarks[2:4] == ["นับผิด", "กลับรายการอนุมัติ: ผิดใบ"]


def test_thai_digits_are_a_setting(desk, papers, tmp_path):
    lend(desk, 6, LAST, desk.asset(40, code="452-59-0001"))
    preferences = desk.queries.office.preferences()
    office.change_preferences(desk.uow, occasion(), replace(preferences, ledger_thai_digits=True))
    pdf = tmp_path / "เล่ม.pdf"
    papers.movements_pdf(2569, pdf)
    found = text_of(pdf)
    assert "พ.ศ. ๒๕๖๙" in found
    assert "452-59-0001" in found


def test_what_was_out_on_30_september_is_listed_by_borrower_and_by_place(desk, papers, tmp_path):
    chairs = desk.asset(40, code="1-1")
    desk.people["other"] = desk.person("เอก แรกยืม", "นาย", division_id=2)
    late = lend(desk, 6, LAST - 9 * DAY, chairs, place="ศาลา")
    lend(desk, 5, LAST, chairs, place="เวที", borrower_id=desk.people["other"])
    lend(desk, 4, LAST, chairs, place="แปลงเกษตร")
    lend(desk, 3, FIRST, chairs)
    pdf, file = tmp_path / "ยืม.pdf", tmp_path / "ยืม.xlsx"
    papers.out_pdf(LAST, pdf)
    desk.take_back(late, 6, on=FIRST + DAY)
    assert papers.out_xlsx(LAST, file) == 6
    found = text_of(pdf)
    assert "ทรัพย์สินที่อยู่ระหว่างการยืม ณ วันที่ 30 กันยายน 2569" in found
    assert "นางสาวสมหญิง ยืมประจำ · 2 รายการ 10 หน่วย" in found
    assert "รวม 3 รายการ 15 หน่วย · เกินกำหนดคืน 1 รายการ" in found
    by_borrower, by_place = load_workbook(file).worksheets
    assert (by_borrower.title, by_place.title) == ("เรียงตามผู้ยืม", "เรียงตามสถานที่ใช้")
    rows = list(by_place.iter_rows(min_row=LOWER + 1, values_only=True))
    assert [row[2] for row in rows if isinstance(row[0], int)] == ["แปลงเกษตร", "เวที", "ศาลา"]
    assert sum(row[8] for row in rows if isinstance(row[0], int)) == 15
    shown = as_csv(file, tmp_path)
    assert "21 ก.ย. 2569" in shown
    assert "2026" not in shown
    for page in range(1, 3):
        assert min(ink_box(pdf, tmp_path, page)[:3]) >= 9.5


def test_the_count_sheet_leaves_room_for_what_is_found_until_it_is_recorded(desk, papers, tmp_path):
    chairs = desk.asset(40, code="1-1", place="ห้องพัสดุ")
    desk.asset(2, name="จอภาพ", division_id=3)
    lend(desk, 6, LAST, chairs)
    file = tmp_path / "นับ.xlsx"
    assert papers.count_xlsx(2569, file) == 2
    first, second = lines_of(file)
    assert first == (1, "1-1", "เก้าอี้พลาสติก", "ตัว", 40, 6, None, None, 34, None, None, None, None)
    assert (second[2], second[4], second[8]) == ("จอภาพ", 2, 2)
    count = AssetCount(
        fiscal_year=2569, asset_id=chairs, counted_on=LAST, found=30, damaged=1, counted_by="ก"
    )
    record_count(desk.uow, occasion(today=FIRST), count)
    papers.count_xlsx(2569, file)
    assert lines_of(file)[0][9:12] == (30, 1, 3)
    pdf = tmp_path / "นับ.pdf"
    assert papers.count_pdf(2569, pdf) == 2
    found = text_of(pdf)
    assert "แบบตรวจนับพัสดุประจำปีงบประมาณ พ.ศ. 2569" in found
    assert "กองคลัง · ห้องพัสดุ" in found
    assert "จำนวนตามทะเบียน 42 - ระหว่างยืม 6 - ส่งซ่อม 0 - สูญหาย 0 = ควรมีอยู่ 36" in found
    assert "ประธานกรรมการตรวจสอบพัสดุ" in found


def test_each_division_begins_a_page_and_a_place_is_named_again_on_the_next(desk, papers, tmp_path):
    for number in range(30):
        desk.asset(1, name=f"ตู้ {number}", place="ห้องพัสดุ")
    desk.asset(1, name="จอภาพ", division_id=3)
    pdf = tmp_path / "นับ.pdf"
    assert papers.count_pdf(2569, pdf) == 3
    assert "กองคลัง · ห้องพัสดุ (ต่อ)" in text_of(pdf, page=2)
    assert "กองช่าง · ไม่ระบุที่เก็บ" in text_of(pdf, page=3)
    assert "กองช่าง" not in text_of(pdf, page=2)


def test_lesson_18_no_name_of_a_municipality_or_an_official_is_in_the_papers(
    desk, papers, tmp_path
):
    pdf = tmp_path / "นับ.pdf"
    papers.count_pdf(2569, pdf)
    found = text_of(pdf)
    assert OFFICE.full_name in found
    assert "ไม่มีทรัพย์สินในทะเบียนในวันนั้น" in found
    assert "นาย" not in found.replace(OFFICE.full_name, "")


def test_files_are_named_by_what_they_are(papers):
    assert papers.movements_file_name(2569, "pdf") == "สมุดคุมรายการเคลื่อนไหว ปีงบประมาณ 2569.pdf"
    assert papers.out_file_name(LAST, "xlsx") == "ทรัพย์สินระหว่างยืม 30 ก.ย. 2569.xlsx"
    assert papers.count_file_name(2569, "pdf") == "แบบตรวจนับ ปีงบประมาณ 2569.pdf"
