"""The kits under the register: the list, the dialog, and the choice for a borrow form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QSpinBox

from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.domain.assets import AssetDetails
from asset_desk.domain.kits import KitDetails, KitLine
from asset_desk.services.kits import add_kit, close_kit
from asset_desk.services.registry import add_asset
from asset_desk.ui.assets.presenter import AssetsPresenter
from asset_desk.ui.kits.choice_dialog import KitChoiceDialog
from asset_desk.ui.kits.kit_dialog import KitDialog
from asset_desk.ui.kits.presenter import KitsPresenter
from asset_desk.ui.kits.table_model import KitTableModel, contents_text
from tests.ui.keeping import part, press, problem, type_in


@pytest.fixture
def assets(desk):
    def add(**given):
        return add_asset(desk.new_uow(), desk.occasion(), AssetDetails(**given))

    tent = add(name="เต็นท์", code="400-52-0001", quantity=4, unit="หลัง")
    return tent, add(name="เก้าอี้พลาสติก", quantity=40, unit="ตัว")


@pytest.fixture
def kit(desk, assets):
    lines = (KitLine(assets[0], 2, "เชือก 8 เส้น"), KitLine(assets[1], 20))
    details = KitDetails("ชุดงานกลางแจ้ง", lines, "รถเข็น 1 คัน")
    return add_kit(desk.new_uow(), desk.occasion(), details)


@pytest.fixture
def screen(desk, qtbot):
    screen = KitsPresenter(desk)
    qtbot.addWidget(screen.view)
    screen.view.resize(1150, 690)
    screen.view.show()
    screen.refresh()
    return screen


@pytest.fixture
def opened(desk, front):
    """Opens the dialog of a kit, or of a new one."""

    def open_one(kit=None):
        dialog = KitDialog(desk, desk.queries.kits.kit(kit) if kit else None, front)
        dialog.open()
        return dialog

    return open_one


def kits(desk, *, with_closed=False):
    rows = desk.queries.kits.kits(with_closed=with_closed)
    return [(row.name, row.accessories, contents_text(row)) for row in rows]


def scan(dialog, qtbot, code):
    search = part(dialog, "kit_asset_search", QLineEdit)
    search.setText(code)
    qtbot.keyClick(search, Qt.Key.Key_Return)


def test_the_list_is_a_sound_model(qtmodeltester, screen, kit):
    screen.refresh()
    qtmodeltester.check(screen.view.model)
    qtmodeltester.check(KitTableModel())


def test_a_new_kit_is_put_together_from_scanned_and_typed_assets(desk, opened, qtbot, assets):
    dialog = opened()
    assert not dialog.save.isEnabled()
    type_in(dialog, "kit_name", "ชุดเวที")
    scan(dialog, qtbot, "400-52-0001")
    scan(dialog, qtbot, "400-52-0001")
    type_in(dialog, "kit_accessories_1", "เชือก 4 เส้น")
    search = part(dialog, "kit_asset_search", QLineEdit)
    search.setFocus()
    search.insert("เก้าอี้")
    search.textEdited.emit("เก้าอี้")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    part(dialog, "kit_quantity_2", QSpinBox).setValue(12)
    dialog.save.click()
    assert kits(desk) == [("ชุดเวที", "", "เต็นท์ 2 หลัง (พร้อม เชือก 4 เส้น), เก้าอี้พลาสติก 12 ตัว")]


def test_a_kit_without_name_or_assets_or_with_nothing_of_one_is_not_kept(opened, qtbot, kit):
    dialog = opened(kit)
    part(dialog, "kit_quantity_1", QSpinBox).setValue(0)
    assert part(dialog, "kit_problem_1").text()
    assert not dialog.save.isEnabled()
    press(dialog, "remove_kit_line_1")
    assert dialog.save.isEnabled()
    press(dialog, "remove_kit_line_1")
    assert not dialog.save.isEnabled()
    scan(dialog, qtbot, "400-52-0001")
    type_in(dialog, "kit_name", " ")
    assert problem(dialog, "kit_name") == "กรุณาระบุชื่อชุดพัสดุ"
    assert not dialog.save.isEnabled()


def test_a_name_that_is_taken_is_refused_in_the_dialog_and_nothing_is_lost(
    desk, opened, qtbot, kit
):
    dialog = opened()
    type_in(dialog, "kit_name", "ชุดงานกลางแจ้ง")
    scan(dialog, qtbot, "400-52-0001")
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.refused.text() == "มีชุดพัสดุอื่นใช้ชื่อนี้แล้ว"
    assert len(kits(desk)) == 1


def test_a_kit_is_changed_and_cancelling_changes_nothing(desk, opened, kit):
    dialog = opened(kit)
    type_in(dialog, "kit_accessories", "รถเข็น 2 คัน; คู่มือ 1 เล่ม")
    dialog.reject()
    assert kits(desk)[0][1] == "รถเข็น 1 คัน"
    dialog = opened(kit)
    type_in(dialog, "kit_accessories", "รถเข็น 2 คัน; คู่มือ 1 เล่ม")
    dialog.save.click()
    assert kits(desk)[0][1] == "รถเข็น 2 คัน, คู่มือ 1 เล่ม"


def test_an_unknown_code_offers_what_may_be_meant_and_adds_nothing(opened, qtbot, assets):
    dialog = opened()
    scan(dialog, qtbot, "999-99-9999")
    assert dialog.lines.lines() == ()


def test_the_list_says_when_there_are_no_kits_and_what_to_do(screen, desk):
    text = part(screen.view.table, "empty_text").text()
    assert text == "ยังไม่มีชุดพัสดุ"
    press(screen.view, "new_kit")
    assert screen.view.findChild(QDialog) is not None


def test_a_kit_is_closed_and_offered_again(screen, desk, kit, told):
    screen.refresh()
    press(screen.view, "close_kit")
    assert kits(desk) == []
    assert told.last == "เลิกใช้ชุด ชุดงานกลางแจ้ง แล้ว"
    assert part(screen.view, "close_kit").text() == "นำกลับมาใช้"
    press(screen.view, "close_kit")
    assert len(kits(desk)) == 1


def test_what_another_officer_did_meanwhile_is_said(screen, desk, kit, assets, told):
    screen.refresh()
    press(screen.view, "close_kit")
    details = KitDetails("ชุดงานกลางแจ้ง", (KitLine(assets[0]),))
    add_kit(desk.new_uow(), desk.occasion(), details)
    press(screen.view, "close_kit")
    assert told.last == "มีชุดพัสดุอื่นใช้ชื่อนี้แล้ว"


def test_a_double_click_opens_the_kit(screen, kit):
    screen.refresh()
    screen.view.table.row_opened.emit(screen.view.model.row(0))
    assert screen.view.findChild(KitDialog) is not None


def test_who_may_only_read_sees_the_kits_and_is_told_whom_to_ask(screen, desk, kit):
    desk.session.begin(Officer(AccountId(2), "นายตรวจ สอบดี", Role.AUDITOR))
    screen.refresh()
    assert not part(screen.view, "new_kit").isVisible()
    assert "เจ้าหน้าที่พัสดุ" in part(screen.view, "kits_read_only").text()
    screen.view.table.row_opened.emit(screen.view.model.row(0))
    assert screen.view.findChild(KitDialog) is None


def test_the_register_leads_to_the_kits_and_back(desk, qtbot, kit):
    register = AssetsPresenter(desk)
    qtbot.addWidget(register.view)
    register.show_list()
    press(register.list.view, "show_kits")
    assert register.view.currentWidget() is register.kits.view
    register.refresh()
    assert register.kits.view.model.rowCount() == 1
    press(register.kits.view, "back_from_kits")
    assert register.view.currentWidget() is register.list.view


def test_a_kit_is_chosen_for_a_form(desk, qtbot, front, kit):
    dialog = KitChoiceDialog(desk.queries.kits.kits(), front)
    chosen = []
    dialog.chosen.connect(chosen.append)
    dialog.open()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert [each.kit_id for each in chosen] == [kit]


def test_nothing_is_chosen_when_the_choice_is_cancelled_or_there_is_none(desk, front, kit):
    dialog = KitChoiceDialog(desk.queries.kits.kits(), front)
    dialog.chosen.connect(pytest.fail)
    dialog.open()
    dialog.reject()
    close_kit(desk.new_uow(), desk.occasion(), kit)
    empty = KitChoiceDialog(desk.queries.kits.kits(), front)
    empty.open()
    assert not empty.save.isEnabled()
