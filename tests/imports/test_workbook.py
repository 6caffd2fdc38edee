"""Any file an officer may choose: rows, or one clear reason why not."""

import io
import os
import zipfile
from datetime import date, datetime

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.imports import workbook
from asset_desk.imports.sheets import Cell
from asset_desk.imports.workbook import NOT_CALCULATED, read_workbook
from tests.imports import messy

SHEET = "xl/worksheets/sheet1.xml"


def refusal(file):
    with pytest.raises(DeskError) as refused:
        read_workbook(file)
    assert refused.value.facts["file"] == file.name
    return refused.value


def values(sheet):
    return [[cell.value for cell in row] for row in sheet.rows]


@pytest.fixture
def register(tmp_path):
    return messy.office_register(tmp_path)


def test_sheets_come_with_every_row_from_the_first(register):
    explanation, sheet = read_workbook(register)
    assert explanation.name == "คำชี้แจง"
    assert len(sheet.rows) == 24
    assert sheet.rows[6][1] == Cell("400-52-0001")
    assert sheet.rows[9][1] == Cell(4520001, "000-00-0000")
    assert sheet.rows[7][7].value == datetime.fromisoformat("2552-10-01")


def test_cells_under_a_merged_one_repeat_it_and_are_marked(register):
    sheet = read_workbook(register)[1]
    assert sheet.rows[3][5] == Cell("ราคา (บาท)")
    assert sheet.rows[3][6] == Cell("ราคา (บาท)", is_filled_down=True)
    assert sheet.rows[4][1] == Cell("หมายเลขครุภัณฑ์", is_filled_down=True)


def test_blank_rows_within_count_and_those_at_the_end_do_not(tmp_path):
    book, sheet = messy.plain_sheet([["รายการ"], [], ["โต๊ะ"], [" "], []])
    sheet["A400"].number_format = "@"
    assert values(read_workbook(messy.save(book, tmp_path))[0]) == [["รายการ"], [None], ["โต๊ะ"]]


def test_hidden_sheets_are_left_alone_unless_all_that_holds_anything_is_shown(tmp_path):
    book, _ = messy.plain_sheet([["รายการ"]])
    hidden = book.create_sheet("ซ่อน")
    hidden.append(["ลับ"])
    hidden.sheet_state = "hidden"
    book.create_sheet("ว่าง")
    assert [sheet.name for sheet in read_workbook(messy.save(book, tmp_path))] == ["Sheet"]


def test_a_formula_whose_result_is_not_in_the_file_is_no_empty_cell(tmp_path):
    book, _ = messy.plain_sheet([["จำนวน", "รวม"], [2, "=A2*2"], [None, None]])
    assert values(read_workbook(messy.save(book, tmp_path))[0])[1] == [2, NOT_CALCULATED]


def test_a_formula_with_its_result_is_the_result(tmp_path):
    book, _ = messy.plain_sheet([["จำนวน", "รวม"], [2, "=A2*2"]])
    file = messy.save(book, tmp_path)
    sheet = messy.part_of(file, SHEET).replace(b"<f>A2*2</f><v />", b"<f>A2*2</f><v>4</v>")
    assert values(read_workbook(messy.repacked(file, {SHEET: sheet}))[0])[1] == [2, 4]


def test_real_dates_numbers_truths_and_times_keep_their_kind(tmp_path):
    noon = datetime.fromisoformat("2018-03-15T12:00:00")
    book, _ = messy.plain_sheet([[date(2018, 3, 15), 1.5, True, noon.time()]])
    (row,) = values(read_workbook(messy.save(book, tmp_path))[0])
    assert row == [datetime.fromisoformat("2018-03-15"), 1.5, True, "12:00:00"]


def test_text_that_looks_like_a_formula_stays_text(tmp_path):
    book, sheet = messy.plain_sheet([["รายการ"]])
    sheet["A2"] = "=cmd|'/c calc'!A0"
    sheet["A2"].data_type = "s"
    assert values(read_workbook(messy.save(book, tmp_path))[0])[1] == ["=cmd|'/c calc'!A0"]


# files that cannot be taken


def test_a_file_with_a_password_says_so(tmp_path):
    file = messy.old_office_file(tmp_path, "EncryptedPackage")
    assert refusal(file).refusal is Refusal.FILE_LOCKED_BY_PASSWORD


def test_an_old_workbook_is_to_be_saved_anew(tmp_path):
    refused = refusal(messy.old_office_file(tmp_path, "Workbook"))
    assert (refused.refusal, refused.facts["is_other_format"]) == (Refusal.FILE_UNREADABLE, True)


@pytest.mark.parametrize(
    "start", [b"%PDF-1.7", b"<html><table>", b"\xef\xbb\xbf\r\n<?xml", b"{\\rtf1"]
)
def test_another_kind_of_file_under_the_name_of_a_workbook_is_to_be_saved_anew(tmp_path, start):
    file = tmp_path / "ทะเบียน.xls"
    file.write_bytes(start + b" and more")
    refused = refusal(file)
    assert (refused.refusal, refused.facts["is_other_format"]) == (Refusal.FILE_UNREADABLE, True)


def test_a_package_that_is_no_workbook_is_to_be_saved_anew(tmp_path):
    file = tmp_path / "ทะเบียน.ods"
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert refusal(file).facts["is_other_format"] is True


@pytest.mark.parametrize("keep", [4, 100, 0.5, 0.99])
def test_a_workbook_cut_off_half_way_is_unreadable(register, keep):
    content = register.read_bytes()
    register.write_bytes(content[: int(keep * len(content)) if keep < 1 else keep])
    assert refusal(register).refusal is Refusal.FILE_UNREADABLE


def test_a_workbook_with_damaged_letters_inside_is_unreadable(register):
    messy.repacked(register, {SHEET: messy.part_of(register, SHEET)[:-200]})
    assert refusal(register).refusal is Refusal.FILE_UNREADABLE


def test_a_workbook_that_unfolds_entities_is_unreadable(register):
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    assert refusal(messy.repacked(register, {SHEET: bomb})).refusal is Refusal.FILE_UNREADABLE


def test_a_file_that_is_not_there_is_unreadable(tmp_path):
    assert refusal(tmp_path / "หายไป.xlsx").refusal is Refusal.FILE_UNREADABLE


def test_a_file_that_another_program_keeps_to_itself_says_so(register, monkeypatch):
    def kept(*_):
        raise PermissionError

    monkeypatch.setattr(type(register), "read_bytes", kept)
    refused = refusal(register)
    assert (refused.refusal, refused.facts["is_in_use"]) == (Refusal.FILE_UNREADABLE, True)


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b" \r\n\r\n", b"\0\0\0\0"])
def test_a_file_of_nothing_is_empty(tmp_path, content):
    file = tmp_path / "ว่าง.csv"
    file.write_bytes(content)
    assert refusal(file).refusal is Refusal.FILE_EMPTY


def test_a_workbook_of_empty_sheets_is_empty(tmp_path):
    book, sheet = messy.plain_sheet([[]])
    sheet["B2"] = "  "
    assert refusal(messy.save(book, tmp_path)).refusal is Refusal.FILE_EMPTY


def test_a_file_of_more_than_20_megabytes_is_too_large(tmp_path):
    file = tmp_path / "ใหญ่.xlsx"
    with file.open("wb") as out:
        os.truncate(out.fileno(), workbook.LARGEST_FILE + 1)
    assert refusal(file).refusal is Refusal.FILE_TOO_LARGE


def test_a_package_that_swells_is_too_large(register, monkeypatch):
    monkeypatch.setattr(workbook, "LARGEST_UNPACKED", 1000)
    assert refusal(register).refusal is Refusal.FILE_TOO_LARGE


@pytest.mark.parametrize(
    "rows",
    [
        b"<row/>" * 200_001,
        b"<row>" + b"<c/>" * 2_000_001 + b"</row>",
        b'<row r="900000"><c r="A900000"><v>1</v></c></row>',
    ],
    ids=["rows", "cells", "far"],
)
def test_a_sheet_of_too_many_rows_or_cells_is_too_large(register, rows):
    sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    sheet += b"<sheetData>" + rows + b"</sheetData></worksheet>"
    assert refusal(messy.repacked(register, {SHEET: sheet})).refusal is Refusal.FILE_TOO_LARGE


def test_cells_merged_without_end_are_too_large(register):
    part = SHEET.replace("1", "2")
    sheet = messy.part_of(register, part).replace(b'ref="A1:K1"', b'ref="A1:XFD1048576"')
    assert refusal(messy.repacked(register, {part: sheet})).refusal is Refusal.FILE_TOO_LARGE


def test_several_sheets_are_too_large_together(tmp_path, monkeypatch):
    monkeypatch.setattr(workbook, "MOST_CELLS", 5)
    book, _ = messy.plain_sheet([["รายการ", "จำนวน", "สภาพ"]])
    assert len(read_workbook(messy.save(book, tmp_path))) == 1
    book.create_sheet("สอง").append(["รายการ", "จำนวน", "สภาพ"])
    assert refusal(messy.save(book, tmp_path)).refusal is Refusal.FILE_TOO_LARGE


def test_more_than_50_000_rows_are_too_large(tmp_path):
    file = tmp_path / "ยาว.csv"
    text = io.StringIO()
    text.writelines(f"โต๊ะ {number},1\n" for number in range(workbook.MOST_ROWS + 1))
    file.write_text(text.getvalue(), "utf-8")
    refused = refusal(file)
    assert (refused.refusal, refused.facts["rows"]) == (Refusal.FILE_TOO_LARGE, 50_000)


def test_a_file_that_is_not_there_is_called_so(tmp_path):
    with pytest.raises(DeskError) as caught:
        read_workbook(tmp_path / "ไม่มี.xlsx")
    assert (caught.value.refusal, caught.value.facts["is_missing"]) == (
        Refusal.FILE_UNREADABLE,
        True,
    )
