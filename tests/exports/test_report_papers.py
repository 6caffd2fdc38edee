"""Every report of a real book, on paper and as a workbook."""

from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook

from asset_desk.domain.periods import days, half, month, quarter, whole_year
from asset_desk.domain.reporting import Question
from asset_desk.domain.returns import ReturnCount
from asset_desk.papers.report_tables import compared_periods
from asset_desk.papers.report_words import TITLES, period_words, short_period
from asset_desk.services.report_rows import ReportKind
from tests.exports.paper_desk import a_desk
from tests.exports.papers_read import pages_of, text_of, words_in_order
from tests.exports.report_sheets import reckoned

OCTOBER, YEAR = month(date(2025, 10, 1)), whole_year(2569)
LISTED = sorted(set(ReportKind) - {ReportKind.YEAR_END_SUMMARY})


@pytest.fixture
def desk(tmp_path):
    """In October 8 tents and 40 chairs go out, 5 chairs are still out; one came back broken."""
    desk = a_desk(tmp_path)
    tents, chairs, _ = desk.assets
    desk.later(34)
    first = desk.request("บุญมี ปู่ย่า", [(tents, 8), (chairs, 30)])
    desk.approve(first)
    desk.hand_over(first)
    second = desk.request("บุญมี ปู่ย่า", [(chairs, 10)], due_date=date(2025, 10, 31))
    desk.approve(second)
    desk.hand_over(second)
    desk.later(2)
    desk.take_back(first, ReturnCount(8, condition="ใช้การได้"), ReturnCount(24, 1, 0, "ขาหัก"))
    yield desk
    desk.close()


def asked(period=OCTOBER, as_of=date(2025, 10, 20), **more) -> Question:
    return Question(period=period, as_of=as_of, **more)


def rows_of(book, sheet: str):
    return {
        row[0]: row
        for row in load_workbook(book, data_only=True)[sheet].iter_rows(values_only=True)
        if row[0]
    }


def test_the_month_is_told_in_slips_lines_and_units_beside_the_month_before(desk, tmp_path):
    out = tmp_path / "monthly.xlsx"
    assert desk.papers.reports.xlsx(ReportKind.MONTHLY, asked(), out) == 11
    rows = rows_of(out, "เปรียบเทียบ")
    assert rows["จำนวนครั้ง (ใบยืม)"][1:] == ("ครั้ง", 2, 0, 2, 0, 2)
    assert rows["จำนวนรายการ"][2] == 3
    assert rows["ให้ยืม"][2] == 48
    assert rows["รับคืน"][2] == 33
    assert rows["ชำรุด"][2] == 1
    assert rows["ค้างคืน"][2] == 15
    assert rows["เกินกำหนด"][2] == 5
    assert rows["รอชดใช้"][2] == 1
    assert rows["ใบยืมที่เกินกำหนด"][2] == 1


def test_point_11_the_months_of_the_year_add_up_to_its_total(desk, tmp_path):
    out = tmp_path / "year.xlsx"
    desk.papers.reports.xlsx(ReportKind.FISCAL_YEAR, asked(YEAR), out)
    rows = rows_of(out, "รายเดือน")
    assert [name for name in rows if name.endswith(("2568", "2569"))][-12:][0] == "ต.ค. 2568"
    assert rows["ต.ค. 2568"][1:] == (0, 2, 3, 48, 33, 1, 0, 0, 15, 5)
    assert rows["รวม"] == ("รวม", *rows["ต.ค. 2568"][1:])
    assert rows["พ.ย. 2568"][1:] == (None,) * 10
    again = reckoned(out, tmp_path)["รายเดือน"]
    assert [row for row in again.iter_rows(values_only=True) if row[0] == "รวม"] == [rows["รวม"]]


@pytest.mark.parametrize("kind", LISTED)
def test_every_report_can_be_printed_and_opened_in_a_spreadsheet(desk, tmp_path, kind):
    papers, pdf, book = desk.papers.reports, tmp_path / "report.pdf", tmp_path / "report.xlsx"
    assert papers.pdf(kind, asked(YEAR), pdf) == pages_of(pdf)
    text = words_in_order(pdf)
    assert "".join(TITLES[kind].split()) in text
    assert "ตราสมุด" in text
    assert "ข้อมูลณวันที่20ตุลาคม2568" in text
    assert "คำนิยาม" in text
    rows = papers.xlsx(kind, asked(YEAR), book)
    tables = load_workbook(book)
    assert tables.sheetnames[-1] == "คำนิยาม"
    assert rows == sum(len(table.rows) for table in papers.papers(kind, asked(YEAR))[0].tables)


def test_the_totals_of_every_report_are_reckoned_alike_by_libreoffice(desk, tmp_path):
    out = tmp_path / "report.xlsx"
    desk.papers.reports.xlsx(LISTED, asked(YEAR), out)
    ours, theirs = load_workbook(out, data_only=True), reckoned(out, tmp_path)
    numbers = 0
    for sheet in ours.worksheets:
        again = theirs[sheet.title]
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            other = again[cell.coordinate]
            assert other.data_type != "e"
            if isinstance(cell.value, int | float):
                numbers += 1
                assert other.value == pytest.approx(cell.value), (sheet.title, cell.coordinate)
    assert numbers > 200


def test_months_of_which_only_some_days_count_are_said_to_be_so(desk, tmp_path):
    out = tmp_path / "report.pdf"
    partly = days(date(2025, 10, 2), date(2025, 10, 31))
    desk.papers.reports.pdf(ReportKind.MONTHLY, asked(partly), out)
    assert "นับเฉพาะวันที่อยู่ในช่วงของรายงาน" in text_of(out)
    desk.papers.reports.pdf(ReportKind.MONTHLY, asked(quarter(2569, 1)), out)
    assert "นับเฉพาะวันที่อยู่ในช่วงของรายงาน" not in text_of(out)


def test_a_report_says_what_it_lets_through(desk, tmp_path):
    out = tmp_path / "report.pdf"
    question = asked(division_id=2, category="สำนักงาน", work_type="งานประเพณีและวัฒนธรรม")
    desk.papers.reports.pdf(ReportKind.MONTHLY, question, out)
    text = text_of(out)
    for words in ("หน่วยงานเจ้าของ กองคลัง", "ประเภททรัพย์สิน สำนักงาน", "ประเภทงาน งานประเพณี"):
        assert f"เฉพาะ{words}" in text


def test_a_report_of_one_asset_and_one_unit_names_them(desk, tmp_path):
    out = tmp_path / "report.pdf"
    question = asked(asset_id=desk.assets[0], borrower_unit="หมู่ที่ 4")
    desk.papers.reports.pdf(ReportKind.MONTHLY, question, out)
    text = text_of(out)
    assert "เฉพาะทรัพย์สิน เต็นท์ผ้าใบ 4x8 เมตร พร้อมโครงเหล็ก 452-59-0159" in text
    assert "เฉพาะสังกัดผู้ยืม หมู่ที่ 4" in text


def test_a_report_of_a_period_that_has_not_ended_says_so(desk, tmp_path):
    out = tmp_path / "report.pdf"
    desk.papers.reports.pdf(ReportKind.MONTHLY, asked(), out)
    assert "ยังไม่สิ้นงวด" in text_of(out)


def test_a_report_of_a_past_day_is_the_same_however_much_came_after(desk, tmp_path):
    before, after = tmp_path / "before.pdf", tmp_path / "after.pdf"
    question = asked(as_of=desk.today)
    desk.papers.reports.pdf(list(LISTED), question, before)
    desk.later(1)
    loan = desk.request("บุญมี ปู่ย่า", [(desk.assets[1], 3)])
    desk.approve(loan)
    desk.hand_over(loan)
    desk.papers.reports.pdf(list(LISTED), question, after)
    printed = "พิมพ์เมื่อ8ต.ค.256809.30น."
    assert words_in_order(after).replace(printed, "พิมพ์เมื่อ7ต.ค.256809.30น.") == words_in_order(
        before
    )


def test_several_reports_go_into_one_file(desk, tmp_path):
    kinds = [ReportKind.MONTHLY, ReportKind.BY_CATEGORY, ReportKind.HARM]
    out = tmp_path / "report.pdf"
    desk.papers.reports.pdf(kinds, asked(), out)
    text = words_in_order(out)
    places = [text.index("".join(TITLES[kind].split())) for kind in kinds]
    assert places == sorted(places)


def test_digits_are_those_of_the_ledger_unless_asked_otherwise(desk, tmp_path):
    out = tmp_path / "report.pdf"
    reports = desk.papers.reports
    reports.pdf(ReportKind.MONTHLY, asked(), out)
    assert "ตุลาคม 2568" in text_of(out)
    reports.pdf(ReportKind.MONTHLY, asked(), out, has_thai_digits=True)
    assert "ตุลาคม ๒๕๖๘" in text_of(out)
    desk.change_preferences(ledger_thai_digits=True)
    reports.pdf(ReportKind.MONTHLY, asked(), out)
    assert "ตุลาคม ๒๕๖๘" in text_of(out)


def test_what_is_out_is_listed_with_who_has_it_and_what_is_late(desk, tmp_path):
    out = tmp_path / "out.xlsx"
    desk.papers.reports.xlsx(ReportKind.OUT_AT_YEAR_END, asked(), out)
    sheet = load_workbook(out, data_only=True)["ระหว่างยืม"]
    rows = [row for row in sheet.iter_rows(values_only=True) if row[0] in ("1", "2")]
    assert [(row[3], row[8], row[11]) for row in rows] == [
        ("บย.1/2569", 5, "เกินกำหนดคืน"),
        ("บย.2/2569", 10, None),
    ]


def test_a_file_is_named_after_its_report_and_period(desk):
    name = desk.papers.reports.file_name
    assert name(ReportKind.MONTHLY, asked(), "pdf") == "สถิติการยืม ต.ค. 2568.pdf"
    assert name([ReportKind.HARM], asked(YEAR), ".xlsx") == "ชำรุด สูญหาย และการชดใช้ ปีงบ 2569.xlsx"


@pytest.mark.parametrize(
    ("period", "words", "short"),
    [
        (OCTOBER, "ประจำเดือนตุลาคม 2568", "ต.ค. 2568"),
        (
            quarter(2569, 2),
            "ประจำไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2569 (มกราคม - มีนาคม 2569)",
            "ไตรมาส 2 ปีงบ 2569",
        ),
        (
            half(2569, 2),
            "ประจำครึ่งปีหลัง ปีงบประมาณ พ.ศ. 2569 (เมษายน - กันยายน 2569)",
            "ครึ่งปีหลัง ปีงบ 2569",
        ),
        (YEAR, "ประจำปีงบประมาณ พ.ศ. 2569", "ปีงบ 2569"),
        (
            days(date(2025, 9, 30), date(2025, 10, 1)),
            "ระหว่างวันที่ 30 กันยายน 2568 ถึงวันที่ 1 ตุลาคม 2568",
            "30 ก.ย. 2568 - 1 ต.ค. 2568",
        ),
    ],
)
def test_a_period_is_named_as_offices_do(period, words, short):
    assert period_words(period) == words
    assert short_period(period) == short


def test_a_year_is_compared_with_the_two_before_it():
    assert compared_periods(YEAR) == (YEAR, whole_year(2568), whole_year(2567))
    september = month(date(2025, 9, 1))
    assert compared_periods(OCTOBER) == (OCTOBER, september, month(date(2024, 10, 1)))
