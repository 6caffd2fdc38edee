"""The words that head columns."""

import pytest

from asset_desk.imports.header_words import EXACT, FIELDS, field_and_surety, folded


@pytest.mark.parametrize(
    ("title", "field"),
    [
        *((title, "code") for title in ("หมายเลขครุภัณฑ์", "เลขรหัสพัสดุ", "รหัสสินทรัพย์", "เลขครุภัณฑ์")),
        *((title, "name") for title in ("รายการ", "ชื่อครุภัณฑ์", "ชื่อทรัพย์สิน", "รายการ/ชื่อพัสดุ")),
        *((title, "category") for title in ("ประเภท", "หมวด", "ประเภทครุภัณฑ์")),
        *((title, "quantity") for title in ("จำนวน", "จำนวน (หน่วย)", "จำนวนหน่วย")),
        *((title, "unit") for title in ("หน่วย", "หน่วยนับ")),
        *((title, "value_satang") for title in ("ราคา", "ราคา/หน่วย", "ราคาต่อหน่วย (บาท)", "มูลค่า")),
        *((title, "total_value") for title in ("มูลค่ารวม", "ราคารวม (บาท)", "จำนวนเงิน")),
        *((title, "acquired_on") for title in ("วันที่ได้มา", "วัน/เดือน/ปี", "วัน เดือน ปี ที่ได้มา")),
        *((title, "acquired_on") for title in ("ปีที่ได้มา", "วันที่ซื้อ/ได้มา")),
        *((title, "brand") for title in ("ยี่ห้อ", "ยี่ห้อ/รุ่น", "รุ่น", "แบบ", "ชื่อ/ยี่ห้อผู้ทำ")),
        *((title, "serial_no") for title in ("หมายเลขเครื่อง", "Serial No.", "S/N")),
        *((title, "condition") for title in ("สภาพ", "สถานะ", "สภาพครุภัณฑ์")),
        *((title, "place") for title in ("สถานที่ตั้ง", "ที่ตั้ง", "ใช้ประจำที่", "สถานที่ใช้งาน")),
        *((title, "division_name") for title in ("หน่วยงาน", "กอง", "ส่วนราชการ", "กอง/ฝ่าย")),
        *((title, "use_class") for title in ("ประเภทการใช้",)),
        *((title, "is_lendable") for title in ("ยืมได้", "ให้ยืมได้")),
        *((title, "note") for title in ("หมายเหตุ", "หมาย เหตุ")),
        *(
            (title, "acquired_on")
            for title in ("ว/ด/ป ที่ได้มา", "วดป.ที่ได้มา", "ว.ด.ป.", "Acquired Date")
        ),
        *((title, "acquired_on") for title in ("Purchase date", "Date acquired")),
        *((title, "value_satang") for title in ("Unit Price", "Unit cost", "Cost")),
        *((title, "condition") for title in ("Status",)),
        *((title, "code") for title in ("Asset ID", "Asset Number", "Property No.")),
        *((title, None) for title in ("ลำดับ", "ลำดับที่", "ที่", "ผู้รับผิดชอบ", "ชื่อ-สกุล ผู้ใช้", "สี")),
        *((title, None) for title in ("ค่าเสื่อมราคา", "มูลค่าสุทธิ", "อายุการใช้งาน", "วิธีการได้มา", "")),
        *(
            (title, None)
            for title in (
                "เลขที่เอกสาร",
                "ทะเบียนคุมครุภัณฑ์ประจำปีงบประมาณ 2568 ของเทศบาล",
            )
        ),
    ],
)
def test_a_column_is_known_by_its_heading(title, field):
    found = field_and_surety(title)
    assert (found[0] if found else None) == field


def test_a_word_alone_is_surer_than_one_among_others():
    alone, among = field_and_surety("รายการ"), field_and_surety("รายการและรายละเอียด")
    assert alone[1] >= EXACT > among[1]


def test_every_field_has_a_word():
    words = {
        *("รายการ", "รหัส", "หมวด", "กอง", "ห้อง", "หน่วย", "จำนวน", "ราคา", "ราคารวม", "วันที่ได้มา")
    }
    words |= {"ยี่ห้อ", "sn", "สภาพ", "ประเภทการใช้", "ยืมได้", "หมายเหตุ"}
    assert {field_and_surety(word)[0] for word in words} == set(FIELDS)


def test_headings_are_compared_without_spaces_and_marks():
    assert folded(" ราคา/หน่วย\n(บาท) ") == "ราคาหน่วยบาท"
    assert folded("จํานวน") == folded("จำนวน")
