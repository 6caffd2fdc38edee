"""Rows that are written as text behind those of a sheet, and what a spreadsheet makes of them."""

from __future__ import annotations

from datetime import date

from openpyxl import load_workbook

from asset_desk.exports.sheet_rows import SheetRows
from asset_desk.exports.xlsx import COUNT, SHORT_THAI_DATE, new_book, put
from tests.exports.papers_read import as_csv

FORMATS, WIDTHS = ("", COUNT, ""), (10.0, 8.0, 12.0)
DAY = date(2025, 10, 1)


def written(folder, *rows, line=""):
    book, sheet = new_book("สมุด", "เทศบาลตำบลบ้านสวนธาร")
    put(sheet.cell(1, 1), "หัวเรื่อง")
    out = folder / "book.xlsx"
    with SheetRows(sheet, FORMATS, WIDTHS, 2) as waiting:
        for row in rows:
            waiting.add(row)
        if line:
            waiting.skip(1)
            waiting.add_line(line)
        book.save(out)
        waiting.put_into(out, book)
    return out


def test_a_row_holds_what_it_was_given_behind_the_rows_of_the_sheet(tmp_path):
    sheet = load_workbook(written(tmp_path, ("เก้าอี้", 1_200, DAY), ("", None, None)))["สมุด"]
    assert sheet["A1"].value == "หัวเรื่อง"
    assert (sheet["A2"].value, sheet["B2"].value) == ("เก้าอี้", 1_200)
    assert sheet["C2"].value.date() == DAY
    assert (sheet["B2"].number_format, sheet["C2"].number_format) == (COUNT, SHORT_THAI_DATE)
    assert [cell.value for cell in sheet[3]] == [None, None, None]
    assert sheet["A3"].border.left.style == "thin"
    assert sheet.dimensions == "A1:C3"


def test_lesson_15_a_text_stays_a_text_and_signs_of_the_file_stay_signs(tmp_path):
    texts = ("=1+1", "+2", "-3", "@a", "\tb", 'a<b>&"c"', " เว้น ", "สอง\nบรรทัด", "ก\x00ข")
    sheet = load_workbook(written(tmp_path, *((text, 1, None) for text in texts)))["สมุด"]
    cells = [sheet.cell(number, 1) for number in range(2, len(texts) + 2)]
    assert [cell.value for cell in cells] == [*texts[:-1], "ก ข"]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr"}
    assert [cell.quotePrefix for cell in cells] == [True] * 5 + [False] * 4


def test_a_day_older_than_any_spreadsheet_counts_is_a_text(tmp_path):
    sheet = load_workbook(written(tmp_path, ("ก", 1, date(1899, 1, 2))))["สมุด"]
    assert sheet["C2"].value == "2 ม.ค. 2442"


def test_a_row_is_as_high_as_its_longest_text(tmp_path):
    sheet = load_workbook(written(tmp_path, ("ก" * 25, 1, None), ("ที่นี่" * 3, 1, None)))["สมุด"]
    assert sheet.row_dimensions[2].height == 63
    assert sheet.row_dimensions[3].height == 21


def test_libreoffice_shows_the_rows_and_the_line_under_them(tmp_path):
    shown = as_csv(written(tmp_path, ("เก้าอี้", 1_200, DAY), line="รวม 1,200 ตัว"), tmp_path)
    assert 'เก้าอี้,"1,200",1 ต.ค. 2568' in shown
    assert "รวม 1,200 ตัว" in shown


def test_nothing_else_is_left_in_the_folder(tmp_path):
    out = written(tmp_path, ("ก", 1, None))
    assert list(tmp_path.iterdir()) == [out]
