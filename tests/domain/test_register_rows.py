"""What is said of a row of an imported register."""

import pytest

from asset_desk.domain.assets import AssetDetails
from asset_desk.domain.register_rows import (
    NOTES,
    ImportAction,
    ImportPlan,
    PlannedRow,
    RegisterRow,
    Remark,
    RowRemark,
)

ROW = RegisterRow(row_no=4, name="โต๊ะ")


@pytest.mark.parametrize("remark", Remark)
def test_a_remark_leaves_the_row_out_unless_it_is_a_note(remark):
    assert RowRemark(remark).leaves_out is (remark not in NOTES)


def test_an_update_names_the_fields_it_changes_in_the_registers_order():
    before = AssetDetails(name="โต๊ะ", unit="ตัว")
    after = AssetDetails(name="โต๊ะ", unit="ตัว", quantity=3, note="บริจาค", place="ศาลา")
    row = PlannedRow(ROW, ImportAction.UPDATE, None, after, before)
    assert row.changed_fields == ("place", "quantity", "note")


def test_a_new_asset_changes_no_field_of_an_old_one():
    row = PlannedRow(ROW, ImportAction.CREATE, None, AssetDetails(name="โต๊ะ"))
    assert row.changed_fields == ()


def test_a_plan_counts_what_becomes_of_its_rows():
    actions = [ImportAction.SKIP, ImportAction.CREATE, ImportAction.SKIP]
    plan = ImportPlan(tuple(PlannedRow(ROW, action) for action in actions))
    assert [plan.count(action) for action in ImportAction] == [1, 0, 0, 2]
    assert plan.changes_anything


@pytest.mark.parametrize("action", [ImportAction.SKIP, ImportAction.UNCHANGED])
def test_a_plan_of_unchanged_and_skipped_rows_changes_nothing(action):
    assert not ImportPlan((PlannedRow(ROW, action),)).changes_anything
