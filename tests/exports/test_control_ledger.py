"""What the control ledger says, whatever it is written as."""

import pytest

from asset_desk.exports.control_ledger import COLUMNS, LedgerTotals, Stopped, groups, tell
from tests.exports.ledgers import ledger, line


def totals_of(*lines):
    totals = LedgerTotals()
    for each in lines:
        totals.add(each)
    return totals.texts()


def test_a_line_has_a_value_for_every_column():
    assert len(line().values()) == len(line().texts()) == len(COLUMNS)


def test_the_columns_are_those_of_the_paper_ledger():
    titles = [column.title for column in COLUMNS if not column.group]
    assert titles == [
        *("ลำดับ", "เลขที่ใบยืม", "วันที่ยืม", "ผู้ยืม/สังกัด", "รายการ", "รหัสทรัพย์สิน", "จำนวน"),
        *("วัตถุประสงค์-สถานที่", "ผู้อนุมัติ", "กำหนดคืน", "ค้าง", "หมายเหตุ"),
    ]
    under = [column.title for column in COLUMNS if column.group == "คืน"]
    assert under == ["วันที่", "จำนวน", "สภาพ", "ผู้ส่งคืน", "ผู้รับคืน"]
    assert groups(COLUMNS) == [("คืน", 10, 5)]


def test_a_line_is_printed_in_the_offices_words():
    texts = line(7, quantity=1200).texts()
    assert texts[:3] == ("7", "บย.3/2569", "1 ต.ค. 2568")
    assert texts[3] == "นางสาวสมหญิง ปู่ย่าตายาย\nชุมชนบ้านน้ำใส"
    assert texts[6] == "1,200 ตัว"
    assert texts[7] == "งานทอดกฐิน - วัดป่าน้ำใส"
    assert texts[15] == "0"


def test_what_never_happened_is_left_empty():
    waiting = line(lent_on=None, back_on=None, came_back=0, condition="", out=0)
    assert (waiting.texts()[2], waiting.texts()[10], waiting.texts()[11]) == ("", "", "")
    assert waiting.texts()[15] == ""
    assert line(is_cancelled=True, lent_on=None).texts()[15] == ""


def test_the_remark_says_first_what_the_line_is():
    worst = line(is_carried_forward=True, damaged=1, lost=2, remark="ทวงแล้ว")
    assert worst.remark_text == "ยกมา · ชำรุด 1 · สูญหาย 2 · ทวงแล้ว"
    assert line(is_cancelled=True, remark="ของไม่พอ").remark_text == "ยกเลิก · ของไม่พอ"
    assert line().remark_text == ""


def test_lesson_12_what_nobody_came_for_says_so_and_is_in_no_total():
    never = line(5, is_not_collected=True, lent_on=None, came_back=0, back_on=None, remark="ฝนตก")
    assert never.remark_text == "ไม่มารับ · ฝนตก"
    lines = [line(number) for number in range(1, 5)]
    assert totals_of(*lines, never) == totals_of(*lines)


def test_totals_count_slips_lines_and_units_apart_and_add_up():
    lines = [line(number) for number in range(1, 5)]
    lines.append(line(5, came_back=6, damaged=1, lost=1, out=3))
    assert totals_of(*lines) == [
        "จ่ายในปีงบประมาณนี้ 2 ครั้ง (ใบยืม) 5 รายการ จำนวน 50 หน่วย",
        "รวม 50 หน่วย คืนแล้ว 46 (ในจำนวนนี้ชำรุด 1) สูญหาย 1 ค้าง 3",
    ]
    assert 46 + 1 + 3 == 50


def test_a_loan_carried_forward_was_lent_in_another_year():
    carried = line(90, slip_no="บย.40/2568", is_carried_forward=True, quantity=2, came_back=2)
    assert totals_of(carried, line(1)) == [
        "ยกมา 1 รายการ จำนวน 2 หน่วย",
        "จ่ายในปีงบประมาณนี้ 1 ครั้ง (ใบยืม) 1 รายการ จำนวน 10 หน่วย",
        "รวม 12 หน่วย คืนแล้ว 12 (ในจำนวนนี้ชำรุด 0) สูญหาย 0 ค้าง 0",
    ]


def test_what_was_cancelled_or_not_yet_collected_was_not_lent():
    assert totals_of(line(is_cancelled=True), line(lent_on=None)) == ["ไม่มีรายการที่จ่ายแล้ว"]


def test_long_work_tells_every_hundredth_line_and_can_be_stopped():
    told = []
    tell(lambda done, count: told.append((done, count)) or True, 200, 300)
    tell(lambda done, count: told.append((done, count)) or True, 201, 300)
    tell(None, 300, 300)
    assert told == [(200, 300)]
    with pytest.raises(Stopped):
        tell(lambda *_: False, 300, 300)


def test_point_01_the_heading_names_the_year_by_its_end():
    assert ledger().heading.endswith("ประจำปีงบประมาณ พ.ศ. 2569")
