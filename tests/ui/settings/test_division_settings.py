"""Divisions are added, renamed, closed and reopened; never deleted."""

from __future__ import annotations

from asset_desk.domain.assets import AssetDetails
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.services.registry import add_asset
from asset_desk.ui.refusal_text import refusal_text
from tests.ui.keeping import dialog, part, press, problem, type_in


def division(desk, name):
    return next((each for each in desk.queries.office.divisions() if each.name == name), None)


def test_the_list_passes_qts_own_model_test(page, qtmodeltester):
    qtmodeltester.check(page("divisions").model)


def test_the_heads_title_follows_from_the_name(desk, page):
    shown = page("divisions")
    press(shown, "add_division")
    opened = dialog(shown, "division_dialog")
    type_in(opened, "division_name", "กองสวัสดิการสังคม")
    assert part(opened, "head_title").text() == "ผู้อำนวยการกองสวัสดิการสังคม"
    press(opened, "save")
    assert division(desk, "กองสวัสดิการสังคม").head_title == "ผู้อำนวยการกองสวัสดิการสังคม"
    assert shown.model.rowCount() == 6


def test_a_title_typed_by_hand_stays_when_the_name_changes(desk, page):
    shown = page("divisions")
    press(shown, "add_division")
    opened = dialog(shown, "division_dialog")
    type_in(opened, "head_title", "หัวหน้าหน่วยตรวจสอบภายใน")
    type_in(opened, "division_name", "หน่วยตรวจสอบภายใน")
    press(opened, "save")
    assert division(desk, "หน่วยตรวจสอบภายใน").head_title == "หัวหน้าหน่วยตรวจสอบภายใน"


def test_a_division_without_a_name_cannot_be_kept(page):
    shown = page("divisions")
    press(shown, "change_division")
    opened = dialog(shown, "division_dialog")
    type_in(opened, "division_name", "")
    assert problem(opened, "division_name") == refusal_text(Refusal.DIVISION_NAME_MISSING)
    assert not opened.save.isEnabled()


def test_a_name_that_is_taken_is_refused_in_the_dialog(page):
    shown = page("divisions")
    press(shown, "change_division")
    opened = dialog(shown, "division_dialog")
    type_in(opened, "division_name", "กองคลัง")
    press(opened, "save")
    refused = DeskError(Refusal.DIVISION_NAME_TAKEN, name="กองคลัง")
    assert part(opened, "refused").text() == refusal_text(refused)


def test_cancelling_changes_nothing(desk, page):
    shown = page("divisions")
    press(shown, "change_division")
    opened = dialog(shown, "division_dialog")
    type_in(opened, "division_name", "สำนักใหม่")
    press(opened, "cancel")
    assert division(desk, "สำนักใหม่") is None


def test_a_renamed_division_is_still_the_finance_division(desk, page):
    shown = page("divisions")
    shown.table.choose(1)
    shown.table.row_opened.emit(shown.table.current_row())
    opened = dialog(shown, "division_dialog")
    type_in(opened, "division_name", "กองคลังและพัสดุ")
    press(opened, "save")
    assert division(desk, "กองคลังและพัสดุ").is_finance


def test_a_division_is_closed_and_reopened(desk, page):
    shown = page("divisions")
    shown.table.choose(2)
    press(shown, "close_division")
    assert not division(desk, "กองช่าง").is_active
    assert part(shown, "close_division").text() == "เปิดใช้อีกครั้ง"
    press(shown, "close_division")
    assert division(desk, "กองช่าง").is_active


def test_a_division_that_owns_assets_is_not_closed(desk, page, told):
    owner = division(desk, "กองช่าง").division_id
    details = AssetDetails(name="เลื่อยยนต์", division_id=owner)
    add_asset(desk.new_uow(), desk.occasion(), details)
    shown = page("divisions")
    shown.table.choose(2)
    press(shown, "close_division")
    assert told.last == refusal_text(DeskError(Refusal.DIVISION_IN_USE, name="กองช่าง"))
    assert division(desk, "กองช่าง").is_active
