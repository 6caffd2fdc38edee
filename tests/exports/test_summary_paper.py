"""The year-end summary: what a mayor is asked to sign, from the book and in its own words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from openpyxl import load_workbook

from asset_desk.domain.clauses import Clause
from asset_desk.domain.office import HoldingKind, Post
from asset_desk.domain.periods import month, whole_year
from asset_desk.domain.reporting import Question
from asset_desk.domain.returns import ReturnCount
from asset_desk.domain.year_texts import YearText
from asset_desk.services.clauses import change_clause
from asset_desk.services.report_rows import ReportKind
from asset_desk.services.year_texts import keep_year_text
from tests.exports.paper_desk import a_desk
from tests.exports.papers_read import pages_of, text_of, words_in_order
from tests.exports.report_sheets import reckoned

KIND = ReportKind.YEAR_END_SUMMARY
LAST_DAY = date(2026, 9, 30)
YEAR = Question(period=whole_year(2569), as_of=LAST_DAY)


@pytest.fixture
def desk(tmp_path):
    """In fiscal year 2569: 30 chairs came back, 2 of them broken; 8 tents are still out."""
    desk = a_desk(tmp_path)
    tents, chairs, _ = desk.assets
    desk.later(60)
    first = desk.request("บุญมี ปู่ย่า", [(chairs, 30)])
    desk.approve(first)
    desk.hand_over(first)
    desk.later(1)
    desk.take_back(first, ReturnCount(28, 2, 0, "ขาหัก"))
    second = desk.request("บุญมี ปู่ย่า", [(tents, 8)], due_date=desk.today + timedelta(days=360))
    desk.approve(second)
    desk.hand_over(second)
    desk.later((LAST_DAY - desk.today).days)
    yield desk
    desk.close()


def written(desk, folder, question=YEAR, **more):
    out = folder / "summary.pdf"
    desk.papers.reports.pdf(KIND, question, out, **more)
    return out


def test_the_summary_says_its_basis_its_figures_and_what_is_out(desk, tmp_path):
    text = words_in_order(written(desk, tmp_path, has_thai_digits=False))
    for part in (
        *("สรุปผลการดำเนินการด้านการให้บริการ", "ประจำปีงบประมาณพ.ศ.2569", "1.ความเป็นมา"),
        *("ข้อ207", "ข้อ208", "ข้อ209", "ข้อ211", "ให้ยืม2ครั้ง2รายการจำนวน38หน่วย", "รับคืน30หน่วย"),
        *("คืนครบแล้ว1ใบคืนตรงกำหนด1ใบ", "คิดเป็นร้อยละ100.0", "พบชำรุด2หน่วยสูญหาย0หน่วย"),
        *("ณวันที่30กันยายน2569", "1ใบยืม1รายการ8หน่วย", "ยังรอชดใช้2หน่วย"),
    ):
        assert part in text


def test_the_summary_has_two_to_four_pages_and_thai_digits_unless_asked_otherwise(desk, tmp_path):
    out = written(desk, tmp_path)
    assert 2 <= pages_of(out) <= 4
    assert "พ.ศ. ๒๕๖๙" in text_of(out)


def test_a_summary_with_long_texts_is_set_smaller_to_keep_to_its_pages(desk, tmp_path):
    text = "ผู้ยืมบางรายส่งคืนพัสดุล่าช้ากว่ากำหนดในช่วงงานประเพณีของตำบล " * 14
    keep_year_text(desk.uow, desk.by, YearText(fiscal_year=2569, problems=text, suggestions=text))
    out = written(desk, tmp_path)
    assert pages_of(out) <= 4


def test_what_the_office_wrote_is_printed_and_nothing_is_made_up_where_it_wrote_nothing(
    desk, tmp_path
):
    empty = words_in_order(written(desk, tmp_path))
    assert "ปัญหาอุปสรรค" in empty
    keep_year_text(
        desk.uow, desk.by, YearText(fiscal_year=2569, problems="เต็นท์ไม่พอ", suggestions="=จัดซื้อ\nซ่อม")
    )
    text = words_in_order(written(desk, tmp_path))
    assert text.index("เต็นท์ไม่พอ") < text.index("ข้อเสนอแนะ") < text.index("=จัดซื้อ")
    assert "เต็นท์ไม่พอ" not in empty


def test_lesson_18_the_signers_are_titles_as_of_the_day_and_nobody_is_named(desk, tmp_path):
    text = words_in_order(written(desk, tmp_path))
    places = [
        text.index(title) for title in ("ผู้รายงาน", "ผู้อำนวยการกองคลัง", "ปลัดเทศบาลตำบลบ้านสวนธาร")
    ]
    assert places == sorted(places)
    assert "นายกเทศมนตรีตำบลบ้านสวนธาร" in text
    for name in ("สมชาย", "วิชัย", "ใจกว้าง", "สมหญิง"):
        assert name not in text


def test_whoever_stands_in_signs_as_standing_in(desk, tmp_path):
    desk.appoint(
        "วิชัย ใจกว้าง",
        Post.HEAD,
        kind=HoldingKind.ACTING,
        own_title="ปลัดเทศบาล",
        order_no="12/2569",
        order_date=desk.today,
    )
    assert "รักษาราชการแทน" in words_in_order(written(desk, tmp_path))
    before = Question(period=YEAR.period, as_of=LAST_DAY - timedelta(days=1))
    assert "รักษาราชการแทน" not in words_in_order(written(desk, tmp_path, before))


def test_the_clauses_are_those_that_the_office_worded(desk, tmp_path):
    change_clause(desk.uow, desk.by, Clause("207", "ห้ามยืมไปใช้ส่วนตัว", "เล่มจริง", LAST_DAY))
    assert "ข้อ207ห้ามยืมไปใช้ส่วนตัว" in words_in_order(written(desk, tmp_path, has_thai_digits=False))


def test_three_years_stand_side_by_side_and_one_without_a_book_has_no_figures(desk, tmp_path):
    out = tmp_path / "summary.xlsx"
    desk.papers.reports.xlsx(KIND, YEAR, out, has_thai_digits=False)
    rows = {row[0]: row for row in load_workbook(out)["สามปีงบประมาณ"].iter_rows(values_only=True)}
    assert rows["รายการ"][2:] == ("ปีงบประมาณ 2567", "ปีงบประมาณ 2568", "ปีงบประมาณ 2569")
    assert rows["ให้ยืม"] == ("ให้ยืม", "หน่วย", None, None, 38)
    assert rows["คืนตรงกำหนด"][4] == 1.0


def test_a_summary_of_a_month_is_that_of_its_whole_year(desk, tmp_path):
    question = Question(period=month(date(2026, 1, 1)), as_of=LAST_DAY)
    assert "ประจำปีงบประมาณพ.ศ.2569" in words_in_order(
        written(desk, tmp_path, question, has_thai_digits=False)
    )


def test_a_year_in_which_nothing_happened_can_be_summed_up_too(desk, tmp_path):
    empty = Question(period=whole_year(2570), as_of=LAST_DAY + timedelta(days=1))
    desk.later(1)
    out = written(desk, tmp_path, empty, has_thai_digits=False)
    assert "ให้ยืม0ครั้ง" in words_in_order(out)
    assert "ยกมาจากปีก่อน8หน่วย" in words_in_order(out)


def test_the_workbook_of_the_summary_is_reckoned_alike_by_libreoffice(desk, tmp_path):
    out = tmp_path / "summary.xlsx"
    desk.papers.reports.xlsx(KIND, YEAR, out, has_thai_digits=False)
    ours, theirs = load_workbook(out, data_only=True), reckoned(out, tmp_path)
    assert ours.sheetnames == theirs.sheetnames
    assert ours.sheetnames[0] == "คำบรรยาย"
    for sheet in ours.worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            other = theirs[sheet.title][cell.coordinate]
            assert other.data_type != "e"
            if isinstance(cell.value, int | float):
                assert other.value == pytest.approx(cell.value), (sheet.title, cell.coordinate)
