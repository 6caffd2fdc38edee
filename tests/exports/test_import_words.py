"""What an import has to say, in the office's words."""

import re

import pytest

from asset_desk.domain.assets import AssetDetails
from asset_desk.domain.register_import import (
    ImportAction,
    ImportPlan,
    PlannedRow,
    RegisterRow,
    Remark,
    RowRemark,
)
from asset_desk.exports.import_words import (
    FIELDS,
    action_text,
    changes_text,
    remark_text,
    remarks_text,
    report_rows,
    row_text,
    summary_text,
)
from asset_desk.imports.header_words import FIELDS as COLUMN_FIELDS
from asset_desk.imports.header_words import field_and_surety

ROW = RegisterRow(row_no=7, name="โต๊ะ", code="1")
CHANGED = PlannedRow(
    ROW,
    ImportAction.UPDATE,
    None,
    AssetDetails(name="โต๊ะ", code="1", quantity=2, division_id=3),
    AssetDetails(name="โต๊ะ", code="1"),
    (RowRemark(Remark.YEAR_ONLY, "2561"),),
)
SKIPPED = PlannedRow(ROW, ImportAction.SKIP, remarks=(RowRemark(Remark.DUPLICATE_IN_FILE, "1", 5),))


@pytest.mark.parametrize("remark", Remark)
def test_every_remark_has_thai_words_without_gaps(remark):
    text = remark_text(RowRemark(remark, "{0}", 5))
    assert re.search("[ก-๙]", text)
    assert "{1}" not in text
    assert not re.search("[a-z]{3}", text.replace("Excel", ""))


@pytest.mark.parametrize("action", ImportAction)
def test_every_action_has_its_word(action):
    assert re.fullmatch("[ก-๙]+", action_text(action))


def test_every_column_has_a_name_that_is_found_again_in_a_header():
    assert set(FIELDS) == set(COLUMN_FIELDS)
    assert all(field_and_surety(title)[0] == name for name, title in FIELDS.items())


def test_a_duplicate_names_the_row_it_repeats():
    assert row_text(SKIPPED) == "รหัส 1 ซ้ำกับแถวที่ 5 ของไฟล์"


def test_an_update_says_what_changes_and_what_was_noted():
    assert changes_text(CHANGED) == "แก้ไข หน่วยงานเจ้าของ, จำนวน"
    assert row_text(CHANGED) == "แก้ไข หน่วยงานเจ้าของ, จำนวน; วันที่ได้มามีเฉพาะปี (2561) จึงเว้นไว้"


def test_a_row_of_which_there_is_nothing_to_say_says_nothing():
    assert row_text(PlannedRow(ROW, ImportAction.UNCHANGED)) == ""


def test_the_summary_counts_every_row():
    plan = ImportPlan((CHANGED, SKIPPED, SKIPPED))
    assert summary_text(plan) == "ทั้งหมด 3 แถว: เพิ่มใหม่ 0 · ปรับปรุง 1 · ไม่เปลี่ยนแปลง 0 · ข้าม 2"


def test_the_report_names_every_row_even_of_nothing():
    empty = PlannedRow(RegisterRow(row_no=9), ImportAction.SKIP, remarks=(RowRemark(Remark.EMPTY),))
    rows = list(report_rows(ImportPlan((CHANGED, SKIPPED, empty))))
    assert [row[:4] for row in rows] == [
        *((7, "ปรับปรุง", "1", "โต๊ะ"), (7, "ข้าม", "1", "โต๊ะ"), (9, "ข้าม", "", "")),
    ]
    assert rows[2][4] == "แถวว่าง"


def test_all_remarks_on_a_row_are_said():
    remarks = (RowRemark(Remark.YEAR_ONLY, "2561"), RowRemark(Remark.CATEGORY_UNKNOWN, "เบ็ดเตล็ด"))
    text = remarks_text(PlannedRow(ROW, ImportAction.CREATE, remarks=remarks))
    assert text.startswith("วันที่ได้มามีเฉพาะปี (2561) จึงเว้นไว้; ")
    assert "“เบ็ดเตล็ด”" in text
