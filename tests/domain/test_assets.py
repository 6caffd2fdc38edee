"""The register's rows: what they may hold, and whether an asset may be lent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from asset_desk.domain.assets import (
    CATEGORIES,
    VEHICLES,
    Asset,
    AssetDetails,
    AssetId,
    Condition,
    check_details,
    details_problems,
    tidied,
    tidy,
)
from asset_desk.domain.errors import DeskError, Refusal

TENT = AssetDetails(name="เต็นท์ผ้าใบ 4x8 เมตร", unit="หลัง")


def test_the_eighteen_categories_of_a_municipal_register_are_there():
    assert len(CATEGORIES) == len(set(CATEGORIES)) == 18
    assert "ดนตรีและนาฏศิลป์" in CATEGORIES


def test_a_row_with_a_name_is_enough():
    assert details_problems(TENT) == {}
    check_details(TENT)


@pytest.mark.parametrize(
    ("field", "value", "refusal"),
    [
        ("name", "  ", Refusal.NAME_MISSING),
        ("name", "ก" * 201, Refusal.NAME_TOO_LONG),
        ("code", "1" * 61, Refusal.CODE_TOO_LONG),
        ("category", "ครุภัณฑ์อวกาศ", Refusal.CATEGORY_UNKNOWN),
        ("quantity", 0, Refusal.QUANTITY_OUT_OF_RANGE),
        ("quantity", 10_000, Refusal.QUANTITY_OUT_OF_RANGE),
        ("value_satang", -1, Refusal.VALUE_OUT_OF_RANGE),
        ("value_satang", 10_000_000_000_01, Refusal.VALUE_OUT_OF_RANGE),
    ],
)
def test_each_field_says_what_is_wrong_with_it(field, value, refusal):
    details = replace(TENT, **{field: value})
    assert details_problems(details) == {field: refusal}
    with pytest.raises(DeskError, match=refusal.name) as refused:
        check_details(details)
    assert refused.value.facts == {"field": field}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "ก" * 200),
        ("code", "1" * 60),
        ("quantity", 9_999),
        ("value_satang", 0),
        ("value_satang", None),
    ],
)
def test_the_limits_themselves_are_allowed(field, value):
    assert details_problems(replace(TENT, **{field: value})) == {}


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("เต็นท์\u200bใหญ่", "เต็นท์ใหญ่"),
        ("\ufeffเต็นท์\u2060ใหญ่", "เต็นท์ใหญ่"),
        ("เต็นท์\x07ใหญ่\x00", "เต็นท์ใหญ่"),
        ("\u202eเต็นท์ใหญ่\u202c", "เต็นท์ใหญ่"),
        ("เต็นท์\ud83dใหญ่", "เต็นท์ใหญ่"),
        ("เต็นท์\u00a0\x0b\x1f\r\n ใหญ่", "เต็นท์ ใหญ่"),
        ("ครอบครัว 👨\u200d👩\u200d👧", "ครอบครัว 👨\u200d👩\u200d👧"),
        ("ญี่ปุ่น น้ำ ปู่", "ญี่ปุ่น น้ำ ปู่"),
    ],
)
def test_what_cannot_be_seen_in_a_pasted_text_is_not_kept(pasted, kept):
    assert tidy(pasted) == kept
    assert tidied(replace(TENT, name=pasted)).name == kept


def test_a_note_keeps_its_lines_and_nothing_unseen():
    note = tidied(replace(TENT, note="บรรทัด\u200bแรก \r\n\r\n\x07บรรทัดสาม\n")).note
    assert note == "บรรทัดแรก\n\nบรรทัดสาม"


def test_a_code_keeps_its_zeros_and_digits_when_texts_are_tidied():
    untidy = replace(TENT, code="  ๐๐๔๕๒-๕๙  ", name=" เต็นท์   ใหญ่ ", note=" บรรทัดแรก\nบรรทัดสอง \n")
    kept = tidied(untidy)
    assert (kept.code, kept.name) == ("๐๐๔๕๒-๕๙", "เต็นท์ ใหญ่")
    assert kept.note == "บรรทัดแรก\nบรรทัดสอง"


@pytest.mark.parametrize("condition", [Condition.SERVICEABLE, Condition.UNNEEDED])
def test_what_works_may_be_lent(condition):
    asset = Asset(AssetId(1), replace(TENT, condition=condition))
    assert asset.lending_refusal() is None


@pytest.mark.parametrize(
    "condition",
    [
        Condition.DAMAGED,
        Condition.WORN,
        Condition.LOST,
        Condition.IN_REPAIR,
        Condition.AWAITING_DISPOSAL,
        Condition.DISPOSED,
    ],
)
def test_r212_what_is_broken_lost_or_in_repair_is_not_lent(condition):
    asset = Asset(AssetId(1), replace(TENT, condition=condition))
    assert asset.lending_refusal() is Refusal.ASSET_NOT_SERVICEABLE


def test_an_asset_may_be_kept_from_lending_though_it_works():
    asset = Asset(AssetId(1), replace(TENT, is_lendable=False))
    assert asset.lending_refusal() is Refusal.ASSET_NOT_LENDABLE


def test_r215_a_retired_asset_is_never_lent_again():
    asset = Asset(AssetId(1), TENT, date(2026, 1, 1))
    assert asset.is_retired
    assert asset.lending_refusal() is Refusal.ASSET_RETIRED


@pytest.mark.parametrize(
    ("name", "category", "is_car"),
    [
        ("รถยนต์ส่วนกลาง กข 1234", VEHICLES, True),
        ("รถกระบะตอนเดียว", VEHICLES, True),
        ("รถตู้โดยสาร 12 ที่นั่ง", VEHICLES, True),
        ("รถบรรทุกเทท้าย", VEHICLES, True),
        ("รถเข็นพัสดุ", VEHICLES, False),
        ("เรือท้องแบน", VEHICLES, False),
        ("แบบจำลองรถยนต์", "การศึกษา", False),
    ],
)
def test_point_18_cars_and_trucks_are_known_by_name_and_category(name, category, is_car):
    assert AssetDetails(name=name, category=category).goes_on_form_3 is is_car


@pytest.mark.parametrize("marked", [True, False])
def test_point_18_what_an_officer_marks_counts_more_than_the_name(marked):
    car = AssetDetails(name="รถยนต์", category=VEHICLES, needs_form_3=marked)
    assert car.goes_on_form_3 is marked
