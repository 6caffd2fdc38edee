from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asset_desk import thai

ROYAL_INSTITUTE = [
    *("กก", "กรรม", "กรรม์", "กราบ", "กะเกณฑ์", "กัก", "ก้าว", "กำ", "กิน", "กี่"),
    *("กึ๋น", "กุน", "กูด", "เก้ง", "เกล้า", "เกลียว", "เก้า", "เกาะ", "เกี่ยว", "เกี๊ยะ"),
    *("เกือก", "แกง", "แกะ", "โกน", "โกร๋น", "ใกล้", "ไก่", "ไกล", "ข้น"),
]


def test_point_15_names_stand_in_the_order_of_the_royal_institute():
    backwards = ROYAL_INSTITUTE[::-1]
    assert sorted(backwards, key=thai.sort_key) == ROYAL_INSTITUTE


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("เก้าอี", "เก้าอี้"),
        ("เกาอี", "เก้าอี้บุนวม"),
        ("นํ้า", "เครื่องสูบน้ำ"),
        ("๔๕๒", "452-59-0159"),
        ("นางสาวสมหญิง", "สมหญิง ใจดี"),
        ("น.ส.สมหญิง", "นางสาวสมหญิง ใจดี"),
        ("ว่าที่ ร.ต. สมชาย", "สมชาย"),
        ("ดร.สมชาย", "สมชาย"),
        ("ACER", "Acer"),
    ],
)
def test_what_is_typed_finds_what_is_written(typed, written):
    found = thai.search_key(written)
    assert all(word in found for word in thai.search_key(typed).split())


def test_a_name_that_only_begins_like_a_title_keeps_its_letters():
    assert thai.search_key("นาก") == "นาก"


def test_point_17_codes_match_with_or_without_separators_and_keep_their_zeros():
    assert thai.code_key("๔๕๒-๕๙-๐๑๕๙") == thai.code_key("452 59/0159") == "452590159"
    assert thai.code_key("0012") != thai.code_key("12")


def test_a_scan_typed_through_a_thai_keyboard_is_read_back():
    assert thai.from_thai_keyboard("ภถ/ขถตขจๅถต") == "452-59-0159"
    assert thai.from_thai_keyboard("452-59-0159") == "452-59-0159"


def test_digits_go_both_ways():
    assert thai.thai_digits("บย.12/2569") == "บย.๑๒/๒๕๖๙"
    assert thai.arabic_digits("บย.๑๒/๒๕๖๙") == "บย.12/2569"


@pytest.mark.parametrize(
    ("satang", "words"),
    [
        (0, "ศูนย์บาทถ้วน"),
        (67, "หกสิบเจ็ดสตางค์"),
        (8_00, "แปดบาทถ้วน"),
        (11_11, "สิบเอ็ดบาทสิบเอ็ดสตางค์"),
        (20_00, "ยี่สิบบาทถ้วน"),
        (21_00, "ยี่สิบเอ็ดบาทถ้วน"),
        (101_00, "หนึ่งร้อยเอ็ดบาทถ้วน"),
        (201_00, "สองร้อยเอ็ดบาทถ้วน"),
        (317_10, "สามร้อยสิบเจ็ดบาทสิบสตางค์"),
        (63147_89, "หกหมื่นสามพันหนึ่งร้อยสี่สิบเจ็ดบาทแปดสิบเก้าสตางค์"),
        (1_000_000_00, "หนึ่งล้านบาทถ้วน"),
        (1_000_001_00, "หนึ่งล้านเอ็ดบาทถ้วน"),
        (51_000_001_00, "ห้าสิบเอ็ดล้านเอ็ดบาทถ้วน"),
        (1_000_000_000_000_00, "หนึ่งล้านล้านบาทถ้วน"),
    ],
)
def test_sums_are_spelled_as_offices_spell_them(satang, words):
    assert thai.baht_text(satang) == words


def test_no_two_sums_are_spelled_alike():
    sums = [*range(3000), *range(99_990_00, 1_000_100_00, 11_003)]
    assert len({thai.baht_text(satang) for satang in sums}) == len(sums)


def test_less_than_nothing_cannot_be_spelled():
    with pytest.raises(ValueError, match="-1"):
        thai.baht_text(-1)


def test_money_has_two_places_and_thousands():
    assert [thai.money_text(each) for each in (0, 5, 335000, -150)] == [
        *("0.00", "0.05", "3,350.00", "-1.50")
    ]


@given(st.text(alphabet="กขคงเแไาิีุู่้ำ ญปนรสย12🙂", max_size=80))
def test_the_pieces_of_a_line_make_the_line(text):
    assert "".join(thai.line_breaks(text)) == text


def test_a_name_is_never_cut():
    sentence = "ขอยืมจากเทศบาลตำบลบ้านสวนธารเพื่อใช้ในงานบุญประจำปีของหมู่บ้าน"
    pieces = thai.line_breaks(sentence, ["เทศบาลตำบลบ้านสวนธาร"])
    assert any("เทศบาลตำบลบ้านสวนธาร" in piece for piece in pieces)
    assert "".join(pieces) == sentence
    cut = [len("".join(part)) for part in itertools.accumulate([piece] for piece in pieces)]
    assert len(cut) > 5


def test_no_line_begins_with_the_sign_that_repeats_a_word():
    pieces = thai.line_breaks("งานอื่น ๆ และที่ต่าง ๆ ทุก ๆ ปี")
    assert "".join(pieces) == "งานอื่น ๆ และที่ต่าง ๆ ทุก ๆ ปี"
    assert [piece for piece in pieces if piece.startswith("ๆ")] == []


def test_national_ids_are_checked_and_masked():
    assert thai.national_id_is_valid("1-2345-67890-12-1")
    assert thai.national_id_is_valid("๑๒๓๔๕๖๗๘๙๐๑๒๑")
    assert not thai.national_id_is_valid("1-2345-67890-12-2")
    assert not thai.national_id_is_valid("123")
    assert thai.mask_national_id("1234567890121") == "x-xxxx-xxxxx-12-1"
    assert thai.mask_national_id("AB1234567") == "xxxx567"
