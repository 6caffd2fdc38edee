"""What every workbook of the desk has in common."""

from datetime import date

import pytest
from openpyxl import Workbook, load_workbook

from asset_desk.exports.xlsx import (
    COUNT,
    FONT,
    MONEY,
    SHORT_THAI_DATE,
    SheetColumn,
    new_book,
    put,
    put_heading,
    put_row,
    put_title,
    save_book,
    set_up_print,
)


@pytest.fixture
def sheet():
    return Workbook().worksheets[0]


def reopened(sheet, folder):
    save_book(sheet.parent, folder / "สมุด.xlsx")
    return load_workbook(folder / "สมุด.xlsx").worksheets[0]


@pytest.mark.parametrize(
    "text", ["=cmd|'/c calc'!A0", "+66-2", "-5", "@SUM(A1)", "\t=1+1", "=", "452-59-0159", "007"]
)
def test_lesson_15_text_stays_text_whatever_it_begins_with(sheet, tmp_path, text):
    put(sheet["A1"], text)
    cell = reopened(sheet, tmp_path)["A1"]
    assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "@")
    assert cell.quotePrefix is (text[0] in "=+-@\t")


def test_a_mark_that_no_workbook_can_hold_becomes_a_space(sheet, tmp_path):
    put(sheet["A1"], "โต๊ะ\x0bไม้\x01")
    assert reopened(sheet, tmp_path)["A1"].value == "โต๊ะ ไม้ "


def test_no_text_leaves_the_cell_empty_but_ready_for_text(sheet, tmp_path):
    put(sheet["A1"], "")
    cell = reopened(sheet, tmp_path)["A1"]
    assert (cell.value, cell.number_format) == (None, "@")


def test_point_02_a_day_is_a_real_date_shown_in_the_buddhist_era(sheet, tmp_path):
    put(sheet["A1"], date(2025, 10, 1))
    cell = reopened(sheet, tmp_path)["A1"]
    assert cell.is_date
    assert cell.value.date() == date(2025, 10, 1)
    assert cell.number_format == SHORT_THAI_DATE


def test_a_day_older_than_spreadsheets_count_is_written_out(sheet):
    put(sheet["A1"], date(1900, 2, 28))
    put(sheet["A2"], date(1900, 3, 1))
    assert sheet["A1"].value == "28 ก.พ. 2443"
    assert sheet["A2"].value == date(1900, 3, 1)


def test_a_row_keeps_each_value_in_its_own_format(sheet, tmp_path):
    put_row(sheet, 2, ["โต๊ะ", 1200, 3350.5, None], ["", COUNT, MONEY, ""])
    cells = reopened(sheet, tmp_path)[2]
    assert [cell.value for cell in cells] == ["โต๊ะ", 1200, 3350.5, None]
    assert [cell.number_format for cell in cells] == ["@", COUNT, MONEY, "General"]
    assert all(cell.border.left.style == "thin" for cell in cells)
    assert all(cell.font.name == FONT for cell in cells)


def test_a_title_spans_the_table_and_a_covered_cell_stays_empty(sheet, tmp_path):
    put_title(sheet, 1, "ทะเบียน", 4)
    put_heading(sheet["B1"], "หาย")
    found = reopened(sheet, tmp_path)
    assert [str(area) for area in found.merged_cells.ranges] == ["A1:D1"]
    assert (found["A1"].value, found["B1"].value) == ("ทะเบียน", None)
    assert found["A1"].alignment.horizontal == "center"


def test_headings_are_bold_and_shaded(sheet):
    put_heading(sheet["A1"], "รายการ")
    assert sheet["A1"].font.bold
    assert sheet["A1"].fill.fill_type == "solid"


def test_the_sheet_is_set_up_for_a_laser_printer(sheet, tmp_path):
    set_up_print(sheet, [SheetColumn("ก", 12), SheetColumn("ข", 40.5)], (3, 4))
    found = reopened(sheet, tmp_path)
    assert (found.page_setup.orientation, found.page_setup.paperSize) == ("landscape", 9)
    assert (found.page_setup.fitToWidth, found.page_setup.fitToHeight) == (1, 0)
    assert found.sheet_properties.pageSetUpPr.fitToPage
    assert found.print_title_rows == "$3:$4"
    assert found.freeze_panes == "A5"
    assert found.oddFooter.center.text == "หน้า &P/&N"
    assert (found.column_dimensions["A"].width, found.column_dimensions["B"].width) == (12, 40.5)


def test_a_book_says_what_it_is_under_a_name_that_a_sheet_may_have():
    book, sheet = new_book("ทะเบียน [1/2]: ทรัพย์สิน? ของเทศบาลตำบลบ้านสวนธาร", "เทศบาล")
    assert (book.properties.title[:7], book.properties.creator) == ("ทะเบียน", "เทศบาล")
    assert sheet.title == "ทะเบียน  1 2   ทรัพย์สิน  ของเทศบาลตำบลบ้านสวนธาร"[:31]


def test_a_book_that_cannot_be_saved_whole_leaves_the_old_one(sheet, tmp_path, monkeypatch):
    out = tmp_path / "สมุด.xlsx"
    out.write_bytes(b"old")

    def disk_full(half):
        half.write_bytes(b"half")
        raise OSError("disk full")

    monkeypatch.setattr(sheet.parent, "save", disk_full)
    with pytest.raises(OSError, match="disk full"):
        save_book(sheet.parent, out)
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]
