"""Report presets are kept by name, changed, and taken off the list."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.report_presets import (
    PresetDetails,
    PresetFormat,
    PresetId,
    PresetPeriod,
)
from asset_desk.domain.reporting import ReportKind
from asset_desk.services.presets import add_preset, change_preset, remove_preset
from tests.builders import occasion

DETAILS = PresetDetails(
    name="ประจำเดือนสำหรับคณะกรรมการ",
    reports=(ReportKind.MONTHLY, ReportKind.BY_CATEGORY),
    period=PresetPeriod.LAST_MONTH,
    category="สำนักงาน",
    borrower_kind=BorrowerKind.COMMUNITY,
    work_type="งานประเพณีและวัฒนธรรม",
    has_thai_digits=True,
    format=PresetFormat.XLSX,
)


@pytest.fixture
def preset(desk):
    return add_preset(desk.uow, occasion(), DETAILS)


def offered(desk):
    return [each.details for each in desk.queries.presets.presets()]


def refused(refusal, act):
    with pytest.raises(DeskError, match=f"^{refusal.name}"):
        act()


def test_a_preset_is_kept_with_everything_that_it_says(desk, preset):
    assert offered(desk) == [DETAILS]
    division = desk.queries.office.divisions()[0].division_id
    other = PresetDetails(name="กอง", reports=(ReportKind.HARM,), division_id=division)
    add_preset(desk.uow, occasion(), other)
    assert offered(desk) == [other, DETAILS]


def test_presets_stand_in_thai_order(desk):
    for name in ("เก้าเดือน", "กันยายน", "ไตรมาส", "ขนส่ง"):
        add_preset(desk.uow, occasion(), replace(DETAILS, name=name))
    assert [each.name for each in offered(desk)] == ["กันยายน", "เก้าเดือน", "ขนส่ง", "ไตรมาส"]


def test_a_preset_is_described_anew_under_its_own_name_or_another(desk, preset):
    for after in (replace(DETAILS, category=None), replace(DETAILS, name="ชื่อใหม่")):
        change_preset(desk.uow, occasion(), preset, after)
        assert offered(desk) == [after]


def test_a_preset_kept_as_it_was_leaves_no_act(desk, preset):
    acts = len(desk.acts())
    change_preset(desk.uow, occasion(), preset, replace(DETAILS, name=f"  {DETAILS.name} "))
    assert len(desk.acts()) == acts


def test_two_presets_on_offer_never_bear_one_name(desk, preset):
    same = replace(DETAILS, name="ประจำเดือน สำหรับคณะกรรมการ")
    refused(Refusal.PRESET_NAME_TAKEN, lambda: add_preset(desk.uow, occasion(), DETAILS))
    other = add_preset(desk.uow, occasion(), replace(DETAILS, name="อื่น"))
    refused(Refusal.PRESET_NAME_TAKEN, lambda: change_preset(desk.uow, occasion(), other, DETAILS))
    remove_preset(desk.uow, occasion(), preset)
    change_preset(desk.uow, occasion(), other, same)


def test_a_preset_that_was_removed_is_neither_offered_nor_changed(desk, preset):
    remove_preset(desk.uow, occasion(), preset)
    assert offered(desk) == []
    refused(Refusal.PRESET_NOT_FOUND, lambda: remove_preset(desk.uow, occasion(), preset))
    for each in (preset, PresetId(99)):
        refused(
            Refusal.PRESET_NOT_FOUND,
            lambda each=each: change_preset(desk.uow, occasion(), each, DETAILS),
        )


def test_a_preset_with_a_problem_is_refused_by_name(desk):
    for field, refusal in (
        ("name", Refusal.PRESET_NAME_MISSING),
        ("reports", Refusal.PRESET_EMPTY),
    ):
        empty = replace(DETAILS, **{field: "" if field == "name" else ()})
        refused(refusal, lambda empty=empty: add_preset(desk.uow, occasion(), empty))
    assert offered(desk) == []
