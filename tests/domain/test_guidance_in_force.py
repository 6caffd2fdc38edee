"""What the manual in force asks of a request, beside what the settings say."""

from __future__ import annotations

from datetime import date

import pytest

from asset_desk.domain.approvals import ApproverReason, ApproverRule
from asset_desk.domain.assets import DivisionId
from asset_desk.domain.guidance import Guidance, GuidanceScope, governs, of_categories, ruled
from asset_desk.domain.office import Post, WorkType, WorkTypeId
from asset_desk.domain.work_rules import WaivableRule, rules_against, stricter

FAIR = WorkType(WorkTypeId(3), "งานประเพณี", guidance="เดิม", default_days=5, longest_days=10)
MONDAY = date(2026, 11, 2)


def of_work(**rules: object) -> Guidance:
    said = {"summary": "ใหม่", "default_days": 3, "longest_days": 4} | rules
    return Guidance(
        scope=GuidanceScope.WORK_TYPE, name=FAIR.name, work_type_id=FAIR.work_type_id, **said
    )


def of_category(name: str, **rules: object) -> Guidance:
    return Guidance(scope=GuidanceScope.CATEGORY, name=name, **rules)


def test_without_a_manual_the_settings_rule():
    assert ruled(FAIR, [], ["เต็นท์"]) == FAIR


def test_the_manual_takes_the_place_of_the_settings():
    found = ruled(FAIR, [of_work()], [])
    assert (found.guidance, found.default_days, found.longest_days) == ("ใหม่", 3, 4)
    assert found.name == FAIR.name


def test_a_type_of_work_that_the_manual_does_not_name_stays_as_it_is_set():
    other = Guidance(scope=GuidanceScope.WORK_TYPE, name="อื่น", work_type_id=WorkTypeId(9))
    assert ruled(FAIR, [other], []) == FAIR
    assert governs([other], WorkTypeId(9))
    assert not governs([other], FAIR.work_type_id)


@pytest.mark.parametrize(
    ("limits", "longest"),
    [([None], 4), ([2], 2), ([30], 4), ([7, 3], 3), ([None, None], 4)],
)
def test_of_all_limits_the_fewest_days_count(limits, longest):
    names = [f"หมวด {number}" for number in range(len(limits))]
    own = [of_category(name, longest_days=days) for name, days in zip(names, limits, strict=True)]
    found = ruled(FAIR, [of_work(), *own], names)
    assert found.longest_days == longest
    assert found.default_days == min(3, longest)


def test_a_category_that_is_not_borrowed_limits_nothing():
    found = ruled(FAIR, [of_work(), of_category("กล้อง", longest_days=1, needs_head=True)], ["เต็นท์"])
    assert (found.longest_days, found.needs_head) == (4, False)


def test_a_category_limits_where_no_type_of_work_does():
    free = WorkType(WorkTypeId(5), "งานอื่น")
    found = ruled(free, [of_category("กล้อง", longest_days=2)], ["กล้อง"])
    assert rules_against(found, MONDAY, date(2026, 11, 5), ["กล้อง"]) == (WaivableRule.LONGEST_DAYS,)
    assert rules_against(found, MONDAY, date(2026, 11, 4), ["กล้อง"]) == ()


def test_one_category_that_asks_for_the_head_is_enough():
    inside = ApproverRule(Post.DIVISION_HEAD, DivisionId(1), ApproverReason.INSIDE_THE_PREMISES)
    found = ruled(FAIR, [of_work(), of_category("กล้อง", needs_head=True)], ["เต็นท์", "กล้อง"])
    assert stricter(inside, found).post is Post.HEAD
    assert stricter(inside, ruled(FAIR, [of_work()], ["เต็นท์"])) == inside


def test_guidance_of_categories_comes_once_and_in_the_order_of_the_manual():
    known = [of_work(), of_category("ก"), of_category("ข"), of_category("ค")]
    found = of_categories(known, ["ค", "ก", "ค"])
    assert [each.name for each in found] == ["ก", "ค"]
