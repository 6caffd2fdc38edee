"""The words of a register, meant as offices mean them."""

import pytest

from asset_desk.domain.assets import CATEGORIES, Condition, UseClass
from asset_desk.imports.words import (
    category_of,
    condition_heading,
    condition_of,
    heading_of,
    use_class_of,
    yes_or_no_of,
)


@pytest.mark.parametrize(
    ("word", "condition"),
    [
        *((word, Condition.SERVICEABLE) for word in ("ใช้งานได้", "ใช้การได้", "ดี", "ปกติ", "ไม่ชำรุด")),
        *((word, Condition.SERVICEABLE) for word in ("เก่าแต่ใช้ได้", "ซ่อมแล้ว", "พร้อมใช้งาน", "ใหม่")),
        *((word, Condition.DAMAGED) for word in ("ชำรุด", "ใช้งานไม่ได้", "ใช้การ ไม่ได้", "ไม่ดี")),
        *((word, Condition.DAMAGED) for word in ("ไม่พร้อมใช้", "ไม่สามารถใช้งานได้", "ขาหัก")),
        *((word, Condition.WORN) for word in ("เสื่อมสภาพ", "หมดสภาพ", "เก่า")),
        *((word, Condition.LOST) for word in ("สูญหาย", "สูญไป", "หาไม่พบ")),
        *((word, Condition.UNNEEDED) for word in ("ไม่จำเป็นต้องใช้", "ไม่ใช้", "ไม่ได้ใช้งาน", "เลิกใช้")),
        *((word, Condition.IN_REPAIR) for word in ("ส่งซ่อม", "อยู่ระหว่างซ่อม")),
        *((word, Condition.AWAITING_DISPOSAL) for word in ("รอจำหน่าย", "ชำรุด รอจำหน่าย")),
        *((word, Condition.DISPOSED) for word in ("จำหน่ายแล้ว", "จำหน่าย")),
        *((word, None) for word in ("ถูกยืม", "อยู่ที่ศาลา", "123")),
    ],
)
def test_a_condition_is_known_by_its_words(word, condition):
    assert condition_of(word) is condition


@pytest.mark.parametrize("condition", Condition)
def test_every_condition_has_a_heading_that_means_it_as_a_word_too(condition):
    assert condition_heading(heading_of(condition)) is condition
    assert condition_of(heading_of(condition)) is condition


@pytest.mark.parametrize("title", ["สภาพ", "หมายเหตุ", "", "ชำรุดเมื่อ"])
def test_other_headings_stand_for_no_condition(title):
    assert condition_heading(title) is None


@pytest.mark.parametrize(
    ("word", "category"),
    [
        *(("ครุภัณฑ์สำนักงาน", "สำนักงาน"), ("หมวดครุภัณฑ์ คอมพิวเตอร์", "คอมพิวเตอร์"), ("สนาม", "สนาม")),
        *(
            ("ครุภัณฑ์ยานพาหนะ", "ยานพาหนะและขนส่ง"),
            ("ประเภท : ครุภัณฑ์อื่นๆ", "อื่น"),
            ("ดับเพลิง", "เครื่องดับเพลิง"),
        ),
        *(("วิทยาศาสตร์และการแพทย์", "วิทยาศาสตร์หรือการแพทย์"), ("ดนตรี", "ดนตรีและนาฏศิลป์")),
        *(("การ", "การ"), ("ของ  ขวัญ", "ของ ขวัญ"), ("ครุภัณฑ์", "ครุภัณฑ์")),
    ],
)
def test_a_category_is_known_with_what_offices_write_around_it(word, category):
    assert category_of(word) == category


@pytest.mark.parametrize("category", CATEGORIES)
def test_every_category_is_itself_with_and_without_its_prefix(category):
    assert category_of(category) == category
    assert category_of(f"ครุภัณฑ์{category}") == category


def test_kinds_of_use_are_known_by_their_words():
    assert use_class_of("ใช้สิ้นเปลือง") is UseClass.CONSUMABLE
    assert use_class_of("วัสดุคงรูป") is UseClass.DURABLE
    assert use_class_of("ทั่วไป") is None


def test_yes_and_no_are_known_and_nothing_else():
    assert [yes_or_no_of(word) for word in ("ใช่", "ยืมได้", "✓", "YES", "1")] == [True] * 5
    assert [yes_or_no_of(word) for word in ("ไม่", "ห้ามยืม", "no", "0", "ยืมไม่ได้")] == [False] * 5
    assert yes_or_no_of("บางครั้ง") is None
