"""The control ledger as a workbook, opened again by openpyxl and by LibreOffice."""

from datetime import date

import pytest
from openpyxl import load_workbook

from asset_desk.exports.control_ledger import Stopped
from asset_desk.exports.control_ledger_xlsx import write_ledger_xlsx
from asset_desk.exports.xlsx import COUNT, SHORT_THAI_DATE
from tests.exports.ledgers import ledger, line
from tests.exports.papers_read import as_csv, convert, pages_of


@pytest.fixture
def out(tmp_path):
    return tmp_path / "สมุดคุม.xlsx"


def sheet_of(out):
    return load_workbook(out).worksheets[0]


def test_point_02_days_and_counts_are_real_and_shown_in_the_buddhist_era(out):
    assert write_ledger_xlsx(ledger(line(1, quantity=1200)), out) == 1
    cells = sheet_of(out)[5]
    assert cells[2].value.date() == date(2025, 10, 1)
    assert [cells[number].number_format for number in (2, 10, 11)] == [SHORT_THAI_DATE] * 3
    assert [cells[number].value for number in (0, 6, 12, 16)] == [1, 1200, 10, 0]
    assert {cells[number].number_format for number in (0, 6, 12, 16)} == {COUNT}
    assert (cells[5].value, cells[5].data_type, cells[7].value) == ("0452-59-0001", "s", "ตัว")


def test_the_double_header_is_merged_and_repeated(out):
    write_ledger_xlsx(ledger(line(1)), out)
    sheet = sheet_of(out)
    merged = {str(area) for area in sheet.merged_cells.ranges}
    assert {"A3:A4", "H3:H4", "L3:P3", "R3:R4"} <= merged
    assert [cell.value for cell in sheet[3]][6:12] == [
        *("จำนวน", "หน่วย", "วัตถุประสงค์-สถานที่", "ผู้อนุมัติ", "กำหนดคืน", "คืน")
    ]
    assert [cell.value for cell in sheet[4]][11:16] == [*("วันที่", "จำนวน", "สภาพ", "ผู้ส่งคืน", "ผู้รับคืน")]
    assert sheet.print_title_rows == "$3:$4"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth) == ("landscape", 1)
    assert sheet.oddFooter.center.text == "หน้า &P/&N"


@pytest.mark.parametrize("text", ["=cmd|'/c calc'!A0", "+66", "-2", "@SUM(1)", "\t=1"])
def test_lesson_15_text_is_never_a_formula(out, text):
    odd = line(1, borrower=text, borrower_unit="", asset_name=text, purpose=text, place="")
    write_ledger_xlsx(ledger(odd, filter_text=text, office=text), out)
    sheet = sheet_of(out)
    kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    assert [sheet.cell(5, column).value for column in (4, 5, 9)] == [text] * 3


def test_the_totals_stand_below_the_last_line(out):
    write_ledger_xlsx(ledger(line(1), line(2)), out)
    sheet = sheet_of(out)
    assert sheet["A8"].value == "จ่ายในปีงบประมาณนี้ 1 ครั้ง (ใบยืม) 2 รายการ จำนวน 20 หน่วย"
    assert sheet["A9"].value == "รวม 20 หน่วย คืนแล้ว 20 (ในจำนวนนี้ชำรุด 0) สูญหาย 0 ค้าง 0"


def test_a_row_is_as_high_as_its_longest_text(out):
    write_ledger_xlsx(
        ledger(line(1), line(2, purpose="งาน " * 100), line(3, remark="ก" * 9_999)), out
    )
    heights = [sheet_of(out).row_dimensions[row].height for row in (5, 6, 7)]
    assert heights[0] < heights[1] < heights[2] == 409


def test_libreoffice_shows_the_days_in_thai(out, tmp_path):
    write_ledger_xlsx(ledger(line(1), line(2, borrower="=1+1", borrower_unit="")), out)
    shown = as_csv(out, tmp_path)
    assert "1,บย.1/2569,1 ต.ค. 2568," in shown
    assert ",3 ต.ค. 2568,3 ต.ค. 2568,10,ใช้การได้," in shown
    assert ",=1+1," in shown


def test_libreoffice_prints_it_page_by_page(out, tmp_path):
    write_ledger_xlsx(ledger(*(line(number) for number in range(1, 101))), out)
    convert(out, "pdf", tmp_path)
    assert pages_of(out.with_suffix(".pdf")) in range(3, 8)


def test_a_workbook_that_is_stopped_leaves_the_old_file(out):
    out.write_bytes(b"old")
    with pytest.raises(Stopped):
        write_ledger_xlsx(ledger(*[line(1)] * 100, count=100), out, progress=lambda *_: False)
    assert out.read_bytes() == b"old"
