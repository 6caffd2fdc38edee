"""Finding the header below whatever stands above it, and never taking an asset for it."""

import pytest

from asset_desk.domain.assets import Condition
from asset_desk.imports.header import (
    NO_HEADER,
    best_sheet,
    field_of,
    guess_mapping,
    mapping_at,
    preview,
    register_sheets,
)
from asset_desk.imports.sheets import Cell, Sheet
from asset_desk.imports.workbook import read_workbook
from tests.imports import messy


def sheet(*rows, name="ทะเบียน"):
    width = max(map(len, rows))
    cells = [[value if isinstance(value, Cell) else Cell(value) for value in row] for row in rows]
    return Sheet(name, tuple(tuple(row + [Cell(None)] * (width - len(row))) for row in cells))


def below(value):
    return Cell(value, is_filled_down=True)


def test_the_header_of_an_offices_register_is_found_below_its_titles(tmp_path):
    made = read_workbook(messy.office_register(tmp_path))[1]
    mapping = guess_mapping(made)
    assert (mapping.header_row, mapping.header_height) == (4, 2)
    assert mapping.columns == {
        "code": 1,
        "name": 2,
        "quantity": 3,
        "unit": 4,
        "value_satang": 5,
        "total_value": 6,
        "acquired_on": 7,
        "place": 8,
        "condition": 9,
        "note": 10,
    }


def test_a_header_of_one_line_is_not_given_the_first_asset():
    made = sheet(["ทะเบียน"], ["รหัส", "รายการ", None], ["1", "โต๊ะ", "แบบพับ"], ["2", "ตู้", "กองช่าง"])
    mapping = guess_mapping(made)
    assert (mapping.header_row, mapping.columns) == (1, {"code": 0, "name": 1})


def test_a_header_of_two_lines_is_found_without_merged_cells():
    made = sheet(
        ["รายการ", "จำนวน", "ราคา", None], [None, None, "ต่อหน่วย", "รวม"], ["โต๊ะ", 1, 100, 100]
    )
    mapping = guess_mapping(made)
    assert mapping.header_row == 1
    assert mapping.columns == {"name": 0, "quantity": 1, "value_satang": 2, "total_value": 3}


def test_a_row_of_numbers_without_a_name_is_no_second_line():
    made = sheet(["รายการ", "จำนวน", "สภาพ"], [None, 5, "ดี"], ["โต๊ะ", 1, "ดี"])
    assert guess_mapping(made).header_row == 0


def test_a_header_merged_over_two_rows_ends_with_the_second():
    made = sheet(["รายการ", "จำนวน"], [below("รายการ"), below("จำนวน")], ["โต๊ะ", 1])
    assert guess_mapping(made).header_row == 1


def test_a_header_followed_by_a_blank_row_ends_before_it():
    made = sheet(["รายการ", "จำนวน"], [None, None], ["โต๊ะ", 1])
    assert guess_mapping(made).header_row == 0


def test_a_header_at_the_very_end_is_still_one():
    assert guess_mapping(sheet(["ทะเบียน"], ["รายการ", "จำนวน"])).header_row == 1


def test_a_sheet_without_any_header_has_none():
    mapping = guess_mapping(sheet(["เก้าอี้", "กองช่าง", 5], ["ครุภัณฑ์ชุดใหญ่", "กองคลัง", 3]))
    assert (mapping.header_row, mapping.is_usable) == (NO_HEADER, False)


def test_a_header_deep_below_is_not_searched_for():
    assert guess_mapping(sheet(*[["ก"]] * 40, ["รายการ", "จำนวน"])).header_row == NO_HEADER


def test_the_surest_column_of_several_is_taken_and_the_first_of_equals():
    made = sheet(["รายการและลักษณะ", "รายการ", "ราคา (บาท)", "ราคาขาย", "หมายเหตุ", "หมายเหตุ"])
    assert guess_mapping(made).columns == {"name": 1, "value_satang": 2, "note": 4}


def test_a_register_that_heads_its_names_with_kind_is_understood():
    assert guess_mapping(sheet(["ประเภท", "จำนวน"])).columns == {"name": 0, "quantity": 1}


def test_columns_of_ticks_stand_for_conditions(tmp_path):
    mapping = guess_mapping(read_workbook(messy.inspection_report(tmp_path))[0])
    assert mapping.columns == {"code": 0, "name": 1, "note": 6}
    assert mapping.marks == {
        2: Condition.SERVICEABLE,
        3: Condition.DAMAGED,
        4: Condition.WORN,
        5: Condition.LOST,
    }


def test_one_column_of_ticks_is_no_set():
    assert guess_mapping(sheet(["รหัส", "รายการ", "ชำรุด"])).marks == {}


def test_the_header_an_officer_points_out_is_read_in_one_line_or_two():
    made = sheet(["รายการ", "ราคา"], [None, "รวม"], ["โต๊ะ", 1])
    assert mapping_at(made, 0).columns == {"name": 0, "value_satang": 1}
    two = mapping_at(made, 1, height=2)
    assert (two.header_row, two.header_height) == (1, 2)
    assert two.columns == {"name": 0, "total_value": 1}


@pytest.mark.parametrize("row", [-1, 3])
def test_a_header_that_is_not_there_names_no_column(row):
    mapping = mapping_at(sheet(["รายการ", "จำนวน"]), row)
    assert (mapping.header_row, mapping.columns) == (NO_HEADER, {})


def test_the_sheet_that_most_looks_like_a_register_is_best():
    other, small = sheet(["คำชี้แจง"]), sheet(["รายการ", "จำนวน"])
    large = sheet(["รายการ", "จำนวน", "สภาพ"])
    assert best_sheet([other, small, large]) == 2
    assert register_sheets([other, small, large]) == [1, 2]


def test_of_two_alike_the_longer_sheet_is_best():
    short, long = sheet(["รายการ", "จำนวน"]), sheet(["รายการ", "จำนวน"], ["โต๊ะ", 1])
    assert best_sheet([short, long]) == 1


def test_a_preview_shows_merged_text_once_and_blanks_as_nothing():
    made = sheet(["ทะเบียน", below("ทะเบียน")], ["รายการ", None], ["โต๊ะ", 2])
    assert preview(made, 2) == [("ทะเบียน", ""), ("รายการ", "")]
    assert preview(made, 9, first=2) == [("โต๊ะ", "2")]


@pytest.mark.parametrize(
    ("title", "field"),
    [
        *(
            ("ราคา\nต่อหน่วย", "value_satang"),
            ("ราคา\nรวม", "total_value"),
            ("ข้อมูลทั่วไป\nสภาพ", "condition"),
        ),
        *(("สภาพ\nทั่วไป", "condition"), ("ลำดับ", None), ("", None), ("ก\nข", None)),
    ],
)
def test_of_two_lines_both_together_or_the_lower_name_the_field(title, field):
    assert field_of(title) == field
