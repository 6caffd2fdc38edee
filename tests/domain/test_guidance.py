"""Guidance: what it may say, and that what is written is what rules."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.assets import CATEGORIES
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.guidance import (
    Guidance,
    GuidanceScope,
    check_guidance,
    guidance_from,
    guidance_problems,
    tidied_guidance,
)
from asset_desk.domain.office import USUAL_WORK_TYPES, WorkType, WorkTypeId
from asset_desk.domain.usual_guidance import usual_for_category, usual_for_work
from asset_desk.domain.usual_work_types import usual_work_types

MEETING = Guidance(
    scope=GuidanceScope.WORK_TYPE, name="งานประชุม", work_type_id=WorkTypeId(1), longest_days=5
)


def test_guidance_is_found_by_its_type_of_work_whatever_it_is_called():
    assert MEETING.key == replace(MEETING, name="งานอื่น").key
    sports = Guidance(scope=GuidanceScope.CATEGORY, name="กีฬา")
    assert sports.key == (GuidanceScope.CATEGORY, "กีฬา")


def test_guidance_is_tidied_and_its_categories_put_in_the_registers_order():
    own = tidied_guidance(
        replace(MEETING, inside=("  ก  ข ", "", " "), categories=("กีฬา", "สำนักงาน"), care=" ค\n")
    )
    assert own.inside == ("ก ข",)
    assert own.categories == ("สำนักงาน", "กีฬา")
    assert own.care == "ค"


@pytest.mark.parametrize(
    ("given", "field", "refusal"),
    [
        ({"summary": "ก" * 10_000}, "summary", Refusal.GUIDANCE_TOO_LONG),
        ({"inside": ("ก" * 501,)}, "inside", Refusal.STEPS_TOO_LONG),
        ({"agencies": ("ก",) * 31}, "agencies", Refusal.STEPS_TOO_LONG),
        ({"categories": ("จรวด",)}, "categories", Refusal.CATEGORY_UNKNOWN),
        ({"longest_days": 0}, "longest_days", Refusal.SETTING_OUT_OF_RANGE),
        ({"longest_days": 366}, "longest_days", Refusal.SETTING_OUT_OF_RANGE),
        ({"default_days": -1}, "default_days", Refusal.SETTING_OUT_OF_RANGE),
        ({"default_days": 6}, "default_days", Refusal.USUAL_DAYS_OVER_LONGEST),
    ],
)
def test_guidance_that_no_loan_could_be_held_against_is_refused(given, field, refusal):
    wrong = replace(MEETING, **given)
    assert guidance_problems(wrong) == {field: refusal}
    with pytest.raises(DeskError, match=f"^{refusal.name}"):
        check_guidance(wrong)


def test_usual_guidance_needs_no_correction():
    work = [usual_for_work(each) for each in usual_work_types()]
    categories = [usual_for_category(name) for name in CATEGORIES]
    assert [each.name for each in work] == list(USUAL_WORK_TYPES)
    for each in (*work, *categories):
        check_guidance(each)
        assert tidied_guidance(each) == each


def test_usual_guidance_sets_no_limit_that_the_office_did_not_set():
    for each in usual_work_types():
        own = usual_for_work(each)
        assert (own.longest_days, own.needs_head) == (None, False)
        assert own.default_days == each.default_days
    assert not any(usual_for_category(name).longest_days for name in CATEGORIES)


def test_a_type_of_work_of_the_offices_own_begins_with_steps_too():
    own = WorkType(WorkTypeId(20), "งานเลือกตั้ง", longest_days=9)
    begun = usual_for_work(own)
    assert replace(begun, inside=(), outside=(), agencies=(), care="", documents="") == (
        guidance_from(own)
    )
    assert begun.inside
    assert begun.documents


def test_point_18_cars_are_never_lent_on_a_slip_by_the_manual():
    cars = usual_for_category("ยานพาหนะและขนส่ง")
    assert "แบบ 3" in cars.summary
    assert any("แบบ 3" in step for step in cars.outside)


def test_no_guidance_speaks_of_a_fine():
    texts = [
        *(repr(usual_for_work(each)) for each in usual_work_types()),
        *(repr(usual_for_category(name)) for name in CATEGORIES),
    ]
    assert not any("ค่าปรับ" in text or "ค่าเช่า" in text for text in texts)
