"""The register out to a workbook, and in again unchanged."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from asset_desk.domain.assets import (
    CATEGORIES,
    MAX_VALUE_SATANG,
    AssetDetails,
    Condition,
    UseClass,
    tidy,
)
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.register_import import ExistingAsset, ImportAction, Matching, plan_import
from asset_desk.exports.register_xlsx import (
    RegisterLine,
    write_register,
    write_report,
    write_template,
)
from asset_desk.imports.register_reader import read_register
from asset_desk.thai import code_key, search_key
from tests.exports.papers_read import as_csv

OFFICE = "เทศบาลตำบลบ้านสวนธาร"
DIVISIONS = {"สำนักปลัด": 1, "กองคลัง": 2, "กองช่าง": 3}
NAMES = {number: name for name, number in DIVISIONS.items()}
FULL = AssetDetails(
    name="เต็นท์ผ้าใบ 4x8 เมตร พร้อมโครงเหล็ก",
    code="0452-59-0159",
    category="สนาม",
    division_id=2,
    place="ศาลาประชาคม",
    unit="หลัง",
    quantity=12,
    value_satang=335_050,
    acquired_on=date(2016, 9, 5),
    brand="ตราช้าง รุ่น ๑",
    serial_no="SN-007",
    condition=Condition.UNNEEDED,
    use_class=UseClass.CONSUMABLE,
    is_lendable=False,
    note="ได้รับบริจาค\nปี 2559",
)


def write(out, *assets, **more):
    lines = [RegisterLine(details, NAMES.get(details.division_id, "")) for details in assets]
    return write_register(lines, out, office=OFFICE, made_on="1 ต.ค. 2568", **more)


def actions_after_reading_back(out, assets):
    existing = [ExistingAsset(number, each, False) for number, each in enumerate(assets, 1)]
    matching = Matching(code_key, search_key, DIVISIONS)
    return [row.action for row in plan_import(read_register(out), existing, matching).rows]


def test_every_field_is_written_as_what_it_is(tmp_path):
    out = tmp_path / "ทะเบียน.xlsx"
    assert write(out, FULL) == 1
    sheet = load_workbook(out).worksheets[0]
    assert sheet["A1"].value == f"ทะเบียนทรัพย์สิน {OFFICE}"
    assert sheet["A2"].value == "ข้อมูล ณ 1 ต.ค. 2568"
    assert [cell.value for cell in sheet[3]][:3] == ["รหัสทรัพย์สิน", "รายการ", "หมวด"]
    values = [cell.value for cell in sheet[4]]
    values[8] = values[8].date()
    assert values == [
        *("0452-59-0159", "เต็นท์ผ้าใบ 4x8 เมตร พร้อมโครงเหล็ก", "สนาม", "กองคลัง", "ศาลาประชาคม"),
        *("หลัง", 12, 3350.5, date(2016, 9, 5), "ตราช้าง รุ่น ๑", "SN-007"),
        *("ไม่จำเป็นต้องใช้", "ใช้สิ้นเปลือง", "ไม่", "ได้รับบริจาค\nปี 2559"),
    ]


def test_the_register_comes_back_unchanged(tmp_path):
    out = tmp_path / "ทะเบียน.xlsx"
    bare = AssetDetails(name="เก้าอี้")
    tricky = AssetDetails(name="=cmd|'/c calc'!A0", code="+66", note="@", place="-ใต้บันได", unit="")
    old = AssetDetails(name="ระฆัง", code="1", acquired_on=date(1890, 1, 1))
    assets = [FULL, bare, bare, tricky, old]
    write(out, *assets)
    assert actions_after_reading_back(out, assets) == [ImportAction.UNCHANGED] * len(assets)


@pytest.mark.parametrize("condition", Condition)
def test_every_condition_comes_back(tmp_path, condition):
    out = tmp_path / "ทะเบียน.xlsx"
    write(out, AssetDetails(name="โต๊ะ", condition=condition))
    assert read_register(out)[0].condition is condition


TEXT = st.text("กเต็์ำ้นท (A1=+-@'\"\n.#_", max_size=12)
NAME = TEXT.map(lambda text: f"โต๊ะ{text}")
ASSETS = st.lists(
    st.builds(
        AssetDetails,
        name=NAME,
        code=st.text("0๙ก-=./", max_size=8),
        category=st.sampled_from(CATEGORIES),
        division_id=st.sampled_from([None, 1, 2, 3]),
        place=TEXT,
        unit=TEXT,
        quantity=st.integers(1, 9_999),
        value_satang=st.none() | st.integers(0, MAX_VALUE_SATANG),
        acquired_on=st.none() | st.dates(date(1857, 1, 1), date(2100, 1, 1)),
        brand=TEXT,
        serial_no=TEXT,
        condition=st.sampled_from(Condition),
        use_class=st.sampled_from(UseClass),
        is_lendable=st.booleans(),
        note=TEXT,
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda asset: code_key(asset.code) or object(),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(ASSETS)
def test_any_register_comes_back_unchanged(tmp_path, assets):
    out = tmp_path / "ทะเบียน.xlsx"
    write(out, *assets)
    assert actions_after_reading_back(out, assets) == [ImportAction.UNCHANGED] * len(assets)


def test_long_work_says_how_far_it_is(tmp_path):
    told = []
    write(tmp_path / "ทะเบียน.xlsx", *[AssetDetails(name="เก้าอี้")] * 450, progress=told.append)
    assert told == [200, 400]


def test_an_empty_register_is_a_table_without_rows(tmp_path):
    out = tmp_path / "ทะเบียน.xlsx"
    assert write(out) == 0
    with pytest.raises(DeskError) as refused:
        read_register(out)
    assert refused.value.refusal is Refusal.FILE_EMPTY


# the template


@pytest.fixture
def template(tmp_path):
    out = tmp_path / "แบบ.xlsx"
    write_template(out, office=OFFICE, divisions=list(DIVISIONS))
    return out


def test_a_template_is_read_as_empty_until_something_is_filled_in(template):
    with pytest.raises(DeskError) as refused:
        read_register(template)
    assert refused.value.refusal is Refusal.FILE_EMPTY


def test_a_filled_in_template_is_read(template):
    book = load_workbook(template)
    for column, value in {1: "007", 2: "โต๊ะ", 7: 3, 9: "1 ต.ค. 2568"}.items():
        book.worksheets[0].cell(4, column, value)
    book.save(template)
    (row,) = read_register(template)
    assert (row.code, row.name, row.quantity) == ("007", "โต๊ะ", 3)
    assert row.acquired_on == date(2025, 10, 1)


def test_a_template_offers_the_words_that_the_desk_knows(template):
    book = load_workbook(template)
    assert book.sheetnames == ["ทะเบียนทรัพย์สิน", "คำอธิบาย", "ตัวเลือก"]
    offers = {
        str(each.sqref).split(":")[0][0]: each.formula1
        for each in book.worksheets[0].data_validations.dataValidation
    }
    assert offers == {
        "C": "'ตัวเลือก'!$A$2:$A$19",
        "D": "'ตัวเลือก'!$B$2:$B$4",
        "L": "'ตัวเลือก'!$C$2:$C$9",
        "M": "'ตัวเลือก'!$D$2:$D$3",
        "N": "'ตัวเลือก'!$E$2:$E$3",
    }
    words = [cell.value for cell in book["ตัวเลือก"]["A"]]
    assert words == ["หมวด", *CATEGORIES]


def test_a_template_of_an_office_without_divisions_offers_none(tmp_path):
    out = tmp_path / "แบบ.xlsx"
    write_template(out, office=OFFICE, divisions=[])
    offers = load_workbook(out).worksheets[0].data_validations.dataValidation
    assert all(not str(each.sqref).startswith("D") for each in offers)


def test_a_template_explains_every_column(template):
    book = load_workbook(template)
    headings = [cell.value for cell in book.worksheets[0][3]]
    explained = [(row[0].value, row[1].value) for row in book["คำอธิบาย"].iter_rows(min_row=2)]
    assert [title for title, _ in explained] == headings
    assert all(tidy(words) for _, words in explained)


def test_point_17_codes_typed_into_a_template_stay_text(template):
    sheet = load_workbook(template).worksheets[0]
    assert {sheet.cell(row, 1).number_format for row in (4, 500, 1003)} == {"@"}


# the report


def test_the_report_of_an_import_names_every_row(tmp_path):
    out = tmp_path / "ผล.xlsx"
    rows = [(7, "เพิ่มใหม่", "0452", "โต๊ะ", ""), (8, "ข้าม", "", "", "=แถวว่าง")]
    write_report(rows, out, office=OFFICE, heading="ทั้งหมด 2 แถว")
    sheet = load_workbook(out).worksheets[0]
    assert sheet["A2"].value == "ทั้งหมด 2 แถว"
    assert [cell.value for cell in sheet[4]] == [7, "เพิ่มใหม่", "0452", "โต๊ะ", None]
    assert [cell.value for cell in sheet[5]] == [8, "ข้าม", None, None, "=แถวว่าง"]
    assert sheet["E5"].data_type == "s"
    assert sheet.max_row == 5


def test_libreoffice_shows_the_register_as_an_office_writes_it(tmp_path):
    out = tmp_path / "register.xlsx"
    write(out, FULL, AssetDetails(name="=1+1", code="007", note="@x"))
    shown = as_csv(out, tmp_path)
    assert ',12,"3,350.50",5 ก.ย. 2559,' in shown
    assert "0452-59-0159,เต็นท์ผ้าใบ 4x8 เมตร พร้อมโครงเหล็ก," in shown
    assert "007,=1+1," in shown
