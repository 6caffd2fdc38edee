"""The list of the register."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog, QLabel

from asset_desk.domain.assets import Condition
from asset_desk.services.registry import retire_asset
from asset_desk.services.rows import AssetFilter, AssetSort
from asset_desk.ui.assets.table_model import AssetTableModel
from tests.ui.assets.conftest import names_in


def find(screen, text):
    screen.list.view.search.setText(text)
    screen.list.view.search.returnPressed.emit()


def empty_text(screen):
    return screen.list.view.table.findChild(QLabel, "empty_text").text()


def cell(screen, row, column):
    model = screen.list.view.model
    return model.data(model.index(row, column))


def test_the_list_is_a_sound_model(desk, add, qtmodeltester, qtbot):
    add()
    model = AssetTableModel()
    model.show_pages(desk.queries.assets.assets(AssetFilter()))
    qtmodeltester.check(model)


def test_an_empty_register_says_what_to_do_next(screen):
    assert empty_text(screen) == "ทะเบียนทรัพย์สินยังว่าง"
    assert not screen.list.view.clear.isVisible()


@pytest.mark.parametrize("typed", ["เก้าอี", "เก้าอี้", "4520001", "452-0001", "๔๕๒ ๐๐๐๑"])
def test_assets_are_found_by_folded_names_and_by_codes_with_or_without_separators(
    screen, add, typed
):
    add("เก้าอี้พลาสติก", code="452-0001")
    add("โต๊ะพับ", code="452-0002")
    find(screen, typed)
    assert names_in(screen.list.view.table) == ["เก้าอี้พลาสติก"]


def test_a_search_that_finds_nothing_says_so_and_can_be_cleared(screen, add):
    add()
    find(screen, "รถขุด")
    assert empty_text(screen) == "ไม่พบรายการที่ตรงกับการค้นหา"
    screen.list.view.clear.click()
    assert names_in(screen.list.view.table) == ["เก้าอี้พลาสติก"]
    assert not screen.list.view.clear.isVisible()


def test_filters_narrow_the_list(screen, desk, add):
    division = desk.queries.office.divisions()[1]
    add("โต๊ะ", category="สำนักงาน", division_id=division.division_id)
    add("พัดลม", category="ไฟฟ้าและวิทยุ", condition=Condition.DAMAGED)
    screen.refresh()
    view = screen.list.view
    view.category.choose("สำนักงาน")
    assert names_in(view.table) == ["โต๊ะ"]
    view.clear_filters()
    view.condition.choose(Condition.DAMAGED)
    assert names_in(view.table) == ["พัดลม"]
    view.clear_filters()
    view.division.choose(division.division_id)
    assert names_in(view.table) == ["โต๊ะ"]
    view.clear_filters()
    view.out_now.setChecked(True)
    assert names_in(view.table) == []


def test_retired_assets_are_shown_when_asked_for(screen, desk, add):
    asset = add("ตู้เก่า")
    retire_asset(desk.new_uow(), desk.occasion(), asset, on=desk.today(), reason="ผุพัง")
    screen.refresh()
    assert names_in(screen.list.view.table) == []
    screen.list.view.with_retired.setChecked(True)
    assert names_in(screen.list.view.table) == ["ตู้เก่า"]
    assert cell(screen, 0, 7) == "จำหน่ายแล้ว"


def test_a_header_sorts_by_the_thai_dictionary_and_turns_round(screen, add):
    for name in ("ไก่", "เกาะ", "กา"):
        add(name)
    screen.refresh()
    view = screen.list.view
    assert names_in(view.table) == ["กา", "เกาะ", "ไก่"]
    view.table.horizontalHeader().sectionClicked.emit(1)
    assert names_in(view.table) == ["ไก่", "เกาะ", "กา"]


def test_the_list_says_how_many_are_free_of_how_many(screen, add):
    add(quantity=40, unit="ตัว")
    add("พัดลม", is_lendable=False)
    add("วิทยุ", condition=Condition.DAMAGED)
    screen.refresh()
    said = [cell(screen, row, 6) for row in range(3)]
    assert said == ["ว่าง 40 / 40", "ไม่ให้ยืม", "ยืมไม่ได้"]
    assert screen.list.view.count.text() == "3 รายการ"


def test_the_screen_shows_the_rows_another_screen_asks_for(screen, add):
    add("โต๊ะ", category="สำนักงาน")
    add("เต็นท์", category="สนาม")
    screen.show_filter(AssetFilter(category="สนาม", sort=AssetSort.CODE))
    assert names_in(screen.list.view.table) == ["เต็นท์"]
    assert screen.list.view.category.value() == "สนาม"


def test_opening_a_row_shows_the_asset(screen, add):
    add()
    screen.refresh()
    table = screen.list.view.table
    table.row_opened.emit(table.model().row(0))
    assert screen.view.currentWidget() is screen.page.view
    assert screen.page.view.name.text() == "เก้าอี้พลาสติก"


def test_who_may_only_read_sees_no_button_that_changes(screen, as_auditor):
    as_auditor()
    screen.refresh()
    view = screen.list.view
    assert not view.add.isVisible()
    assert not view.bring_in.isVisible()
    assert view.export.isVisible()


def test_the_register_is_written_to_a_workbook(screen, add, told, qtbot, tmp_path):
    add(code="0452-1")
    screen.list.view.export.click()
    dialog = screen.list.view.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "ทะเบียน.xlsx"))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(told))
    sheet = load_workbook(tmp_path / "ทะเบียน.xlsx").worksheets[0]
    assert "0452-1" in [cell.value for row in sheet.iter_rows() for cell in row]


def test_the_template_is_written_where_asked(screen, told, tmp_path):
    screen.list.view.template.click()
    dialog = screen.list.view.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "แบบฟอร์ม.xlsx"))
    dialog.reject()
    assert load_workbook(tmp_path / "แบบฟอร์ม.xlsx").sheetnames
    assert "แบบฟอร์ม.xlsx" in told.last
