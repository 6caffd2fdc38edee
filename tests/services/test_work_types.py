"""The types of work that assets are borrowed for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import WorkType, WorkTypeId
from asset_desk.services.work_types import add_work_type, change_work_type
from tests.builders import occasion


def refused(refusal: Refusal):
    return pytest.raises(DeskError, match=f"^{refusal.name}\\b")


def new(name: str, **rules) -> WorkType:
    return WorkType(WorkTypeId(0), name, **rules)


def test_a_type_of_work_is_added_at_the_end(desk):
    work_type_id = add_work_type(desk.uow, occasion(), new("  งานเลือกตั้ง "))
    assert desk.queries.office.work_types()[-1] == "งานเลือกตั้ง"
    act = desk.acts()[-1]
    assert (act.kind, act.subject_id) == ("work_type.added", work_type_id)


def test_a_closed_type_is_offered_no_more_and_can_be_opened_again(desk):
    first = desk.queries.office.all_work_types()[0]
    change_work_type(desk.uow, occasion(), replace(first, is_active=False))
    assert first.name not in desk.queries.office.work_types()
    assert desk.acts()[-1].payload == {"name": first.name, "changed": {"is_active": [True, False]}}
    change_work_type(desk.uow, occasion(), first)
    assert desk.queries.office.work_types()[0] == first.name


def test_lesson_13_an_old_slip_keeps_the_old_name_of_its_work(desk):
    loan_id = desk.requested((desk.asset(), 1))
    first = desk.queries.office.all_work_types()[0]
    change_work_type(desk.uow, occasion(), replace(first, name=" ประชุมและอบรม "))
    assert desk.page(loan_id).work_type == first.name
    assert desk.queries.office.work_types()[0] == "ประชุมและอบรม"


@pytest.mark.parametrize(
    ("name", "refusal"),
    [(" ", Refusal.WORK_TYPE_MISSING), ("งานอื่น ๆ", Refusal.WORK_TYPE_TAKEN)],
)
def test_a_type_has_a_name_of_its_own(desk, name, refusal):
    with refused(refusal):
        add_work_type(desk.uow, occasion(), new(name))
    with refused(refusal):
        change_work_type(desk.uow, occasion(), WorkType(WorkTypeId(1), name))


def test_a_type_that_is_not_there_is_refused(desk):
    with refused(Refusal.WORK_TYPE_MISSING):
        change_work_type(desk.uow, occasion(), WorkType(WorkTypeId(99), "งานใหม่"))


def test_keeping_a_type_as_it_is_is_no_act(desk):
    acts = len(desk.acts())
    change_work_type(desk.uow, occasion(), desk.queries.office.all_work_types()[0])
    assert len(desk.acts()) == acts


RULES = {
    "guidance": "ใช้ภายในอาคารเท่านั้น",
    "categories": ("สำนักงาน", "คอมพิวเตอร์"),
    "default_days": 2,
    "longest_days": 5,
    "needs_head": True,
}


def test_a_type_is_kept_with_its_rules(desk):
    work_type_id = add_work_type(desk.uow, occasion(), new("งานเลือกตั้ง", **RULES))
    kept = desk.queries.office.all_work_types()[-1]
    assert kept == WorkType(work_type_id, "งานเลือกตั้ง", **RULES)


def test_the_usual_types_come_with_guidance_and_usual_days(desk):
    for each in desk.queries.office.all_work_types():
        assert each.guidance
        assert each.default_days
        assert not each.longest_days
        assert not each.needs_head


@pytest.mark.parametrize(
    ("rules", "refusal"),
    [
        ({"longest_days": 0}, Refusal.SETTING_OUT_OF_RANGE),
        ({"default_days": 366}, Refusal.SETTING_OUT_OF_RANGE),
        ({"default_days": 6, "longest_days": 5}, Refusal.USUAL_DAYS_OVER_LONGEST),
        ({"guidance": "ก" * 1001}, Refusal.GUIDANCE_TOO_LONG),
        ({"categories": ("ของวิเศษ",)}, Refusal.CATEGORY_UNKNOWN),
    ],
)
def test_rules_that_no_loan_could_be_held_against_are_refused(desk, rules, refusal):
    with refused(refusal):
        add_work_type(desk.uow, occasion(), new("งานเลือกตั้ง", **rules))
    first = desk.queries.office.all_work_types()[0]
    with refused(refusal):
        change_work_type(desk.uow, occasion(), replace(first, **rules))
