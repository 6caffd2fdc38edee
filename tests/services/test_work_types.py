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


def test_a_type_of_work_is_added_at_the_end(desk):
    work_type_id = add_work_type(desk.uow, occasion(), "  งานเลือกตั้ง ")
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
        add_work_type(desk.uow, occasion(), name)
    with refused(refusal):
        change_work_type(desk.uow, occasion(), WorkType(WorkTypeId(1), name))


def test_a_type_that_is_not_there_is_refused(desk):
    with refused(Refusal.WORK_TYPE_MISSING):
        change_work_type(desk.uow, occasion(), WorkType(WorkTypeId(99), "งานใหม่"))


def test_keeping_a_type_as_it_is_is_no_act(desk):
    acts = len(desk.acts())
    change_work_type(desk.uow, occasion(), desk.queries.office.all_work_types()[0])
    assert len(desk.acts()) == acts
