"""The office's settings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.preferences import (
    Preferences,
    check_preferences,
    file_refusal,
    preference_problems,
)


def test_the_settings_a_book_begins_with_are_good():
    assert preference_problems(Preferences()) == {}
    check_preferences(Preferences())


def test_r211_the_follow_up_is_due_within_seven_days_unless_set_otherwise():
    assert Preferences().follow_up_days == 7


def test_r209_the_undertaking_names_all_three_ways_to_make_good():
    undertaking = Preferences().undertaking
    for way in ("ซ่อมแซมให้คงสภาพเดิม", "ชดใช้เป็นพัสดุประเภท", "ราคาที่เป็นอยู่ในขณะที่ยืม"):
        assert way in undertaking


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("slip_prefix", " "),
        ("slip_prefix", "ก" * 21),
        ("slip_first_number", 0),
        ("slip_first_number", 100_000),
        ("default_loan_days", 0),
        ("default_loan_days", 366),
        ("follow_up_days", 0),
        ("follow_up_days", 61),
        ("undertaking", "\n"),
    ],
)
def test_a_setting_no_slip_could_be_made_with_is_refused(field, value):
    settings = replace(Preferences(), **{field: value})
    assert preference_problems(settings) == {field: Refusal.SETTING_OUT_OF_RANGE}
    with pytest.raises(DeskError, match=Refusal.SETTING_OUT_OF_RANGE.name):
        check_preferences(settings)


@pytest.mark.parametrize(
    ("field", "head", "is_good"),
    [
        ("font_file", b"\x00\x01\x00\x00abcd", True),
        ("bold_font_file", b"trueabcd", True),
        ("font_file", b"OTTOabcd", False),
        ("font_file", b"%PDF-1.7", False),
        ("garuda_file", b"\x89PNG\r\n\x1a\n", True),
        ("garuda_file", b"\xff\xd8\xff\xe0", True),
        ("garuda_file", b"GIF89a", False),
        ("garuda_file", b"", False),
    ],
)
def test_a_file_is_known_by_its_first_bytes(field, head, is_good):
    assert file_refusal(field, head) is (None if is_good else Refusal.FILE_UNREADABLE)
