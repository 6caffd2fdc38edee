"""Reports as workbooks: what a spreadsheet finds in them, and reckons from them."""

from __future__ import annotations

import zipfile
from datetime import date, datetime
from itertools import pairwise

import pytest
from openpyxl import load_workbook

from asset_desk.exports.control_ledger import Stopped
from asset_desk.exports.report_xlsx import write_report_xlsx
from tests.exports.papers_read import as_csv
from tests.exports.report_sheets import DAY, paper, reckoned, table, words

FORMULAS = ("=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "\tx")


def written(folder, *papers, **more):
    out = folder / "report.xlsx"
    write_report_xlsx(papers or (paper(),), out, **more)
    return out


def rows_of(sheet, first: str):
    """The row that begins with a text, as values."""
    return next(row for row in sheet.iter_rows(values_only=True) if row[0] == first)


def test_totals_are_formulas_and_their_kept_values_equal_ours(tmp_path):
    out = written(tmp_path)
    formulas = rows_of(load_workbook(out)["ตาราง"], "รวม")
    values = rows_of(load_workbook(out, data_only=True)["ตาราง"], "รวม")
    assert formulas[3].startswith("=SUM(D")
    assert formulas[4].startswith("=E")
    assert formulas[5].startswith("=F")
    assert formulas[6] == 3
    assert values[3:8] == (21, 5, 8, 3, 20.21)


def test_libreoffice_reckons_the_same_totals_and_finds_no_error(tmp_path):
    out = written(tmp_path)
    ours = load_workbook(out, data_only=True)["ตาราง"]
    book = reckoned(out, tmp_path)
    assert rows_of(book["ตาราง"], "รวม")[3:8] == pytest.approx(rows_of(ours, "รวม")[3:8])
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "e" or "#" in str(cell.value or "")]


def test_libreoffice_really_reckons_a_total_anew(tmp_path):
    out = written(tmp_path)
    book = load_workbook(out)
    sheet = book["ตาราง"]
    place = next(cell for row in sheet.iter_rows() for cell in row if cell.value == 11)
    place.value = 1_011
    book.save(out)
    assert rows_of(reckoned(out, tmp_path)["ตาราง"], "รวม")[3] == 1_021


def test_days_are_days_and_are_shown_in_the_buddhist_era(tmp_path):
    out = written(tmp_path)
    value = rows_of(load_workbook(out)["ตาราง"], "เต็นท์")[1]
    assert isinstance(value, datetime)
    assert value.date() == DAY == date(2025, 10, 1)
    assert "1 ต.ค. 2568" in as_csv(out, tmp_path)


def test_digits_may_be_thai_and_numbers_stay_numbers(tmp_path):
    out = written(tmp_path, paper(has_thai_digits=True))
    row = rows_of(load_workbook(out)["ตาราง"], "เต็นท์")
    assert row[3] == 10
    assert row[2] == "0452-59"
    shown = as_csv(out, tmp_path)
    assert "๒๑" in shown
    assert "๑ ต.ค. ๒๕๖๘" in shown
    assert "พ.ศ. ๒๕๖๙" in shown
    assert "0452-59" in shown


def test_lesson_15_what_people_write_never_becomes_a_formula(tmp_path):
    made = paper(table(*FORMULAS), office="=office", title="=title")
    out = written(tmp_path, made)
    for sheet in load_workbook(out):
        for row in sheet.iter_rows():
            for cell in row:
                is_ours = cell.data_type == "f" and str(cell.value).startswith(
                    ("=SUM(", "=E", "=F")
                )
                assert cell.data_type != "f" or is_ours
    found = [rows_of(load_workbook(out)["ตาราง"], text)[0] for text in FORMULAS]
    assert tuple(found) == FORMULAS


def test_every_table_has_its_sheet_and_no_two_the_same_name(tmp_path):
    out = written(tmp_path, paper(table("ก")), paper(table("ข"), table("ค", sheet="อื่น/*?")))
    assert load_workbook(out).sheetnames == ["ตาราง", "ตาราง (2)", "อื่น", "คำนิยาม"]


def test_the_definitions_have_a_sheet_of_their_own(tmp_path):
    sheet = load_workbook(written(tmp_path))["คำนิยาม"]
    terms = [row[0] for row in sheet.iter_rows(min_row=3, values_only=True)]
    assert terms == ["ครั้ง", "จำนวน", "ข้อมูล ณ วันที่"]


def test_what_is_said_in_words_stands_on_a_sheet(tmp_path):
    out = written(tmp_path, paper(words("ไม่มีที่เก็บ", "=1+1"), table("ก")))
    sheet = load_workbook(out)["คำบรรยาย"]
    assert [cell.value for cell in sheet["A"]][2:] == ["ปัญหา อุปสรรค", "ไม่มีที่เก็บ", "=1+1"]
    assert sheet["A5"].data_type == "s"


def test_charts_are_native_and_of_the_cells_of_the_table(tmp_path):
    sheet = load_workbook(written(tmp_path))["ตาราง"]
    assert len(sheet._charts) == 2
    first = sheet._charts[0]
    assert [series.val.numRef.f for series in first.series] == [
        "'ตาราง'!$D$8:$D$10",
        "'ตาราง'!$F$8:$F$10",
    ]
    assert sheet["D7"].value == "จำนวน"


def test_charts_do_not_cover_one_another(tmp_path):
    sheet = load_workbook(written(tmp_path))["ตาราง"]
    places = [chart.anchor._from.row for chart in sheet._charts]
    assert all(later - earlier >= 16 for earlier, later in pairwise(places))


def test_a_sheet_is_set_up_for_printing(tmp_path):
    sheet = load_workbook(written(tmp_path, paper(office="A & B")))["ตาราง"]
    assert sheet.page_setup.paperSize == 9
    assert sheet.page_setup.orientation == "portrait"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 1)
    assert sheet.print_title_rows == "$1:$7"
    assert "&P" in sheet.oddFooter.center.text
    assert sheet.oddHeader.center.text == "A && B"
    wide = load_workbook(written(tmp_path, paper(table(*"กขคงจ" * 9), is_wide=True)))["ตาราง"]
    assert wide.page_setup.orientation == "landscape"
    assert wide.page_setup.fitToHeight == 0


def test_the_workbook_says_whose_it_is(tmp_path):
    properties = load_workbook(written(tmp_path)).properties
    assert properties.creator == "เทศบาลตำบลบ้านสวนธาร"
    assert properties.title == "สถิติการให้บริการยืม - คืน ประจำปีงบประมาณ พ.ศ. 2569"
    assert "ตราสมุด abc123" in properties.description


def test_nothing_that_the_writer_leaves_behind_stays(tmp_path):
    out = written(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == [out.name]
    assert zipfile.ZipFile(out).testzip() is None


def test_a_report_may_be_stopped_and_leaves_no_file(tmp_path):
    long = paper(table(*(f"แถว {number}" for number in range(250))))
    told = []

    def stop(done, count):
        told.append((done, count))
        return done < 200

    with pytest.raises(Stopped):
        write_report_xlsx((long,), tmp_path / "report.xlsx", progress=stop)
    assert told == [(100, 251), (200, 251)]
    assert not list(tmp_path.iterdir())


def test_an_empty_table_says_so(tmp_path):
    empty = table()
    bare = type(empty)(sheet="ว่าง", heading="", columns=empty.columns, rows=[], totals=empty.totals)
    out = written(tmp_path, paper(bare))
    values = [cell.value for cell in load_workbook(out)["ว่าง"]["A"]]
    assert "ไม่มีรายการในช่วงนี้" in values
    assert "รวม" not in values
