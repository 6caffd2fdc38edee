"""A register nobody prepared: every row of it is read or said why not."""

from datetime import date

import pytest

from asset_desk.domain.assets import Condition, UseClass
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.register_import import (
    ImportAction,
    Matching,
    RegisterRow,
    Remark,
    RowRemark,
    plan_import,
)
from asset_desk.imports.header import ColumnMapping, guess_mapping
from asset_desk.imports.register_reader import read_register, read_rows
from asset_desk.imports.sheets import Cell, Sheet
from asset_desk.thai import code_key, search_key
from tests.imports import messy

HEADER = ("รหัสครุภัณฑ์", "รายการ", "จำนวน", "หน่วยงาน", "หมายเหตุ")


def sheet(*rows, name="Sheet1"):
    return Sheet(name, tuple(tuple(map(as_cell, row)) for row in rows))


def as_cell(value):
    return value if isinstance(value, Cell) else Cell(value)


def read(*rows, name="Sheet1"):
    made = sheet(*rows, name=name)
    return read_rows(made, guess_mapping(made))


def remarks(row):
    return [each.remark for each in row.remarks]


@pytest.fixture
def office_rows(tmp_path):
    rows = read_register(messy.office_register(tmp_path))
    return {row.row_no: row for row in rows}


# the register of an office


def test_every_row_below_the_header_is_accounted_for(office_rows):
    assert list(office_rows) == list(range(6, 25))


def test_rows_that_are_no_assets_say_what_they_are(office_rows):
    said = {number: remarks(row) for number, row in office_rows.items() if row.name is None}
    assert said == {
        6: [Remark.SECTION_TITLE],
        11: [Remark.TOTAL_ROW],
        12: [Remark.EMPTY],
        13: [Remark.HEADER_REPEATED],
        14: [Remark.SECTION_TITLE],
        18: [Remark.NO_NAME],
        21: [Remark.TOTAL_ROW],
        22: [Remark.EMPTY],
        23: [Remark.FOOT_TEXT],
        24: [Remark.FOOT_TEXT],
    }


def test_a_row_of_text_is_read_as_it_was_meant(office_rows):
    assert office_rows[7] == RegisterRow(
        row_no=7,
        name="โต๊ะทำงาน ระดับ 3-6",
        code="400-52-0001",
        category="สำนักงาน",
        place="กองคลัง",
        unit="ตัว",
        quantity=1,
        value_satang=335_000,
        acquired_on=date(2009, 10, 1),
        condition=Condition.SERVICEABLE,
    )


def test_thai_digits_and_a_buddhist_year_in_a_real_date_are_understood(office_rows):
    row = office_rows[8]
    assert (row.code, row.quantity, row.value_satang) == ("๔๐๐-๕๒-๐๐๐๒", 500, 12_000)
    assert (row.acquired_on, row.place, row.note) == (date(2009, 10, 1), "ศาลาประชาคม", None)


def test_a_code_turned_into_a_date_is_left_out_and_said_so(office_rows):
    assert office_rows[9].remarks == (RowRemark(Remark.CODE_TURNED_INTO_DATE, "2009-05-01"),)


def test_a_code_kept_as_a_number_has_the_form_it_is_shown_in(office_rows):
    row = office_rows[10]
    assert (row.code, row.value_satang) == ("004-52-0001", 129_000)


def test_a_year_alone_is_no_day(office_rows):
    assert office_rows[10].acquired_on is None
    assert office_rows[10].remarks == (RowRemark(Remark.YEAR_ONLY, "2552"),)


def test_a_total_is_divided_by_the_pieces_and_said_so(office_rows):
    row = office_rows[15]
    assert (row.category, row.value_satang, row.acquired_on) == (
        *("สนาม", 1_250_000, date(2009, 10, 1)),
    )
    assert row.remarks == (RowRemark(Remark.VALUE_WAS_TOTAL, "25,000.00"),)


def test_what_cannot_be_read_is_said_with_its_text(office_rows):
    assert office_rows[17].remarks == (RowRemark(Remark.QUANTITY_UNREADABLE, "หลายหลัง"),)
    assert office_rows[19].remarks == (RowRemark(Remark.VALUE_UNREADABLE, "ตามจริง"),)


def test_notes_do_not_leave_the_row_out(office_rows):
    row = office_rows[20]
    assert (row.name, row.value_satang, row.condition) == ("=cmd", 30_000, None)
    assert row.remarks == (
        RowRemark(Remark.DATE_UNREADABLE, "ต้นปี 2560"),
        RowRemark(Remark.CONDITION_UNKNOWN, "แปลก"),
    )


def test_the_plan_of_the_offices_register_counts_every_row(office_rows):
    matching = Matching(code_key, search_key, {})
    plan = plan_import(office_rows.values(), [], matching)
    assert {action: plan.count(action) for action in ImportAction} == {
        ImportAction.CREATE: 5,
        ImportAction.UPDATE: 0,
        ImportAction.UNCHANGED: 0,
        ImportAction.SKIP: 14,
    }
    duplicate = next(each for each in plan.rows if each.row.row_no == 16)
    assert duplicate.remarks == (RowRemark(Remark.DUPLICATE_IN_FILE, "452 59 0159", 15),)


def test_the_ticks_of_a_yearly_inspection_are_conditions(tmp_path):
    rows = read_register(messy.inspection_report(tmp_path))
    assert [row.condition for row in rows] == [
        *(Condition.SERVICEABLE, Condition.DAMAGED, Condition.LOST, None, None)
    ]
    assert rows[3].remarks == (RowRemark(Remark.CONDITION_UNKNOWN, "ใช้การได้, ชำรุด"),)
    assert rows[4].remarks == ()


# one thing at a time


def test_the_same_title_row_again_on_the_next_page_is_no_asset():
    rows = read(
        ["ทะเบียนครุภัณฑ์ หน้า", None, None, None, None],
        HEADER,
        ["ทะเบียนครุภัณฑ์ หน้า", None, None, None, None],
        ["1", "โต๊ะ", 1, None, None],
    )
    assert remarks(rows[0]) == [Remark.HEADER_REPEATED]
    assert rows[1].name == "โต๊ะ"


def test_numbered_columns_are_no_asset():
    rows = read(HEADER, ["(1)", "(2)", "(3)", "(4)", "(5)"], ["1", "2", "3", None, None])
    assert [remarks(row) for row in rows] == [[Remark.HEADER_REPEATED], [Remark.HEADER_REPEATED]]


def test_an_asset_whose_words_resemble_a_header_is_still_an_asset():
    (row,) = read(HEADER, [None, "ครุภัณฑ์ชุดรับแขก", 1, "กองคลัง", "บันทึกแล้ว"])
    assert (row.name, row.remarks) == ("ครุภัณฑ์ชุดรับแขก", ())


def test_a_section_title_may_stand_behind_a_number_or_in_the_code_column():
    rows = read(
        HEADER, ["ประเภทครุภัณฑ์คอมพิวเตอร์", None, None, None, None], ["1", "จอ", 1, None, None]
    )
    assert remarks(rows[0]) == [Remark.SECTION_TITLE]
    assert rows[1].category == "คอมพิวเตอร์"
    numbered = read(
        ("ที่", *HEADER), ["2.", None, "ครุภัณฑ์สนาม", None, None, None], ["1", "1", "เต็นท์", 1, "", ""]
    )
    assert [row.category for row in numbered] == [None, "สนาม"]


def test_a_title_of_no_known_category_ends_the_one_before():
    rows = read(
        HEADER,
        ["ครุภัณฑ์สนาม", None, None, None, None],
        [None, "ประเภทของขวัญ", None, None, None],
        ["1", "แจกัน", 1, None, None],
    )
    assert [remarks(row) for row in rows[:2]] == [[Remark.SECTION_TITLE], [Remark.SECTION_TITLE]]
    assert rows[2].category is None


def test_a_title_that_is_no_category_is_not_used_as_one():
    rows = read(HEADER, ["ครุภัณฑ์ที่ชำรุด", None, None, None, None], ["1", "จอ", 1, None, None])
    assert remarks(rows[0]) == [Remark.NO_NAME]
    assert rows[1].category is None


def test_a_column_of_categories_comes_before_the_title():
    rows = read(
        ("รายการ", "หมวด", "จำนวน"),
        ["ครุภัณฑ์สนาม", None, None],
        ["จอ", "คอมพิวเตอร์", 1],
        ["เต็นท์", None, 1],
    )
    assert [row.category for row in rows] == [None, "คอมพิวเตอร์", "สนาม"]


def test_the_name_of_the_sheet_may_be_the_category():
    assert (
        read(HEADER, ["1", "จอ", 1, None, None], name="ครุภัณฑ์คอมพิวเตอร์")[0].category == "คอมพิวเตอร์"
    )


@pytest.mark.parametrize(
    "label", ["รวม", "รวมทั้งสิ้น", "รวมเป็นเงิน", "รวมครุภัณฑ์สนาม", "ยอดยกมา", "Total"]
)
def test_a_total_is_no_asset_wherever_its_label_stands(label):
    rows = read(HEADER, [label, None, 5, None, None], [None, label, 5, None, None])
    assert [remarks(row) for row in rows] == [[Remark.TOTAL_ROW], [Remark.TOTAL_ROW]]


def test_an_asset_with_a_code_is_no_total_whatever_its_name():
    assert read(HEADER, ["1", "รวมมิตรชุดเครื่องเสียง", 1, None, None])[0].remarks == ()


@pytest.mark.parametrize(
    "text",
    [
        *("ลงชื่อ........ผู้จัดทำ", "(นายสมมติ ใจดี)", "ตำแหน่ง เจ้าพนักงานพัสดุ", "............"),
        *("ผู้อำนวยการกองคลัง", "ผอ.กองคลัง", "ปลัดเทศบาล", "นายกเทศมนตรีตำบลบ้านสวนธาร"),
        *("หัวหน้าฝ่ายพัสดุ", "เจ้าพนักงานพัสดุชำนาญงาน", "นักวิชาการพัสดุ", "พิมพ์เมื่อ 1 ต.ค. 2568"),
    ],
)
def test_signatures_below_the_table_are_no_assets(text):
    (row,) = read(HEADER, [None, text, None, None, None])
    assert row.remarks == (RowRemark(Remark.FOOT_TEXT, text),)


def test_one_division_or_place_merged_over_several_rows_goes_for_all_of_them():
    below = Cell("กองช่าง", is_filled_down=True)
    rows = read(
        HEADER,
        ["1", "จอ", 1, "กองช่าง", None],
        ["2", "เมาส์", Cell(1, is_filled_down=True), below, ""],
    )
    assert [row.division_name for row in rows] == ["กองช่าง", "กองช่าง"]
    assert [row.quantity for row in rows] == [1, None]


def test_one_name_merged_over_several_codes_names_each_of_them():
    below = Cell("โต๊ะ", is_filled_down=True)
    rows = read(
        HEADER,
        ["1", "โต๊ะ", 1, None, None],
        ["2", below, 1, None, None],
        [None, below, 1, None, None],
    )
    assert [row.name for row in rows] == ["โต๊ะ", "โต๊ะ", None]
    assert remarks(rows[2]) == [Remark.NO_NAME]


def test_a_title_merged_across_the_row_is_no_name_of_its_own_code():
    title = "อาคารสำนักงาน ชั้น 1"
    across = Cell(title, is_filled_down=True)
    (row,) = read(HEADER, [title, across, across, across, across])
    assert remarks(row) == [Remark.NO_NAME]


def test_a_total_value_that_does_not_divide_is_left_empty():
    header = ("รายการ", "จำนวน", "มูลค่ารวม")
    rows = read(header, ["จอ", 3, 100], ["จอ", 1, 100], ["จอ", None, "-"], ["จอ", 2, "มาก"])
    assert [row.value_satang for row in rows] == [None, 10_000, None, None]
    assert rows[0].remarks == (RowRemark(Remark.VALUE_NOT_DIVISIBLE, "100.00"),)
    assert remarks(rows[3]) == [Remark.VALUE_UNREADABLE]


def test_a_value_per_piece_comes_before_a_total():
    (row,) = read(("รายการ", "จำนวน", "ราคาต่อหน่วย", "ราคารวม"), ["จอ", 3, 100, 300])
    assert (row.value_satang, row.remarks) == (10_000, ())


def test_an_old_real_date_is_taken_with_a_warning():
    (row,) = read(("รายการ", "วันที่ได้มา"), ["จอ", date(1961, 3, 15)])
    assert row.acquired_on == date(1961, 3, 15)
    assert row.remarks == (RowRemark(Remark.DATE_IS_OLD, "15 มี.ค. 2504"),)


def test_a_code_that_was_rounded_is_left_out():
    (row,) = read(HEADER, ["4.11E+11", "จอ", 1, None, None])
    assert row.remarks == (RowRemark(Remark.CODE_ROUNDED, "4.11E+11"),)


def test_kind_of_use_and_lending_are_read_and_unknown_words_noted():
    rows = read(
        ("รายการ", "ประเภทการใช้", "ยืมได้"),
        ["จอ", "ใช้สิ้นเปลือง", "ไม่"],
        ["ถาด", "อื่น", "แล้วแต่"],
        ["โต๊ะ", "-", None],
    )
    assert [(row.use_class, row.is_lendable) for row in rows] == [
        *((UseClass.CONSUMABLE, False), (None, None), (None, None))
    ]
    assert remarks(rows[1]) == [Remark.USE_CLASS_UNKNOWN, Remark.LENDABLE_UNKNOWN]


def test_an_error_of_the_spreadsheet_is_never_taken_for_a_name_or_a_number():
    rows = read(HEADER, ["1", "#REF!", 1, None, None], ["2", "จอ", "#N/A", None, None])
    assert [remarks(row) for row in rows] == [[Remark.NO_NAME], [Remark.QUANTITY_UNREADABLE]]


def test_the_officers_own_mapping_is_followed():
    made = sheet(["a", "b"], ["โต๊ะ", "ศาลา"])
    rows = read_rows(made, ColumnMapping(-1, {"name": 1, "place": 0, "note": 9}))
    assert [(row.row_no, row.name, row.place) for row in rows] == [
        (1, "b", "a"),
        (2, "ศาลา", "โต๊ะ"),
    ]


# files that give no rows


def test_a_file_whose_columns_name_no_asset_is_refused(tmp_path):
    book, _ = messy.plain_sheet([["ก", "ข"], ["ค", "ง"]])
    with pytest.raises(DeskError) as refused:
        read_register(messy.save(book, tmp_path))
    assert refused.value.refusal is Refusal.COLUMN_NAME_NEEDED


def test_a_register_of_nothing_but_its_header_is_empty(tmp_path):
    book, _ = messy.plain_sheet([HEADER])
    with pytest.raises(DeskError) as refused:
        read_register(messy.save(book, tmp_path))
    assert refused.value.refusal is Refusal.FILE_EMPTY
