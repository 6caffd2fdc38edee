"""What may be recorded of an annual count, and what is missing by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from asset_desk.domain.annual_count import (
    LONGEST_REMARK,
    AssetCount,
    Stock,
    check_against_register,
    check_count,
    count_refusal,
    count_year,
    missing_of,
    tidied,
)
from asset_desk.domain.assets import AssetId
from asset_desk.domain.errors import DeskError, Refusal

YEAR_END = date(2025, 9, 30)
TODAY = date(2025, 10, 8)
COUNT = AssetCount(
    fiscal_year=2568, asset_id=AssetId(1), counted_on=TODAY, found=5, damaged=1, counted_by="ผู้ตรวจ"
)


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({}, None),
        ({"counted_on": YEAR_END}, None),
        ({"counted_on": date(2025, 9, 29)}, Refusal.COUNT_BEFORE_YEAR_END),
        ({"counted_on": date(2025, 10, 9)}, Refusal.DAY_IN_THE_FUTURE),
        ({"counted_by": ""}, Refusal.COUNTER_MISSING),
        ({"found": -1}, Refusal.COUNT_OUT_OF_RANGE),
        ({"damaged": -1}, Refusal.COUNT_OUT_OF_RANGE),
        ({"found": 99_999}, Refusal.COUNT_OUT_OF_RANGE),
        ({"found": 0, "damaged": 0}, None),
        ({"remark": "ก" * LONGEST_REMARK}, None),
        ({"remark": "ก" * (LONGEST_REMARK + 1)}, Refusal.REMARK_TOO_LONG),
    ],
)
def test_a_result_needs_a_counter_a_day_and_a_number_that_can_be(changed, refusal):
    assert count_refusal(replace(COUNT, **changed), TODAY) is refusal


def test_a_refused_result_says_from_which_day_on_it_could_be_counted():
    with pytest.raises(DeskError) as refused:
        check_count(replace(COUNT, counted_on=date(2025, 9, 1)), TODAY)
    assert refused.value.facts["year_end"] == YEAR_END


@pytest.mark.parametrize(
    ("found", "damaged", "missing"), [(10, 0, 0), (7, 3, 0), (7, 1, 2), (0, 0, 10), (12, 0, 0)]
)
def test_what_is_not_found_in_whatever_state_is_missing(found, damaged, missing):
    stock = Stock(owned=15, on_loan=5, expected=10)
    assert missing_of(replace(COUNT, found=found, damaged=damaged), stock) == missing


def test_more_than_the_office_owns_is_taken_only_with_a_word_why():
    stock = Stock(owned=15, on_loan=5, expected=10)
    check_against_register(replace(COUNT, found=15, damaged=0), stock)
    check_against_register(replace(COUNT, found=16, remark="ยืมมาจากวัด"), stock)
    with pytest.raises(DeskError, match=Refusal.MORE_FOUND_THAN_OWNED.name):
        check_against_register(replace(COUNT, found=15, damaged=1), stock)


def test_texts_are_kept_tidy():
    kept = tidied(replace(COUNT, counted_by="  นาย  ก ", remark=" ขาหัก "))
    assert (kept.counted_by, kept.remark) == ("นาย ก", "ขาหัก")


def test_the_year_that_is_counted_is_the_last_that_has_ended():
    assert count_year(2569, date(2026, 9, 29)) == 2568
    assert count_year(2569, date(2026, 9, 30)) == 2569
    assert count_year(2567, date(2026, 9, 30)) == 2567
