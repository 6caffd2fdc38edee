"""A kit tells what was done to it: when it was put together, changed, closed and offered again."""

from __future__ import annotations

import pytest

from asset_desk.domain.accounts import Role
from asset_desk.domain.assets import AssetDetails
from asset_desk.domain.kits import KitDetails, KitLine
from asset_desk.services.kits import add_kit, change_kit, close_kit
from asset_desk.services.registry import add_asset
from asset_desk.ui.kits.presenter import KitsPresenter
from tests.ui.keeping import dialog, enter, part, press


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
def history(desk, qtbot):
    """What the history says after the button was pressed, newest first."""

    def read():
        screen = KitsPresenter(desk)
        qtbot.addWidget(screen.view)
        screen.view.show()
        screen.refresh()
        press(screen.view, "kit_history")
        model = dialog(screen.view, "kit_history_dialog").model
        count = model.rowCount()
        return [tuple(model.index(row, column).data() for column in (1, 2)) for row in range(count)]

    return read


def test_a_kit_tells_what_it_was_put_together_from(kit, history):
    assert history() == [
        (
            "จัดชุด",
            "ชุดงานกลางแจ้ง\nเต็นท์ 2 (พร้อม เชือก 8 เส้น)\nเก้าอี้พลาสติก 20\nอุปกรณ์ประกอบของทั้งชุด: รถเข็น 1 คัน",
        )
    ]


def test_a_kit_tells_what_was_changed_also_of_what_is_no_longer_in_it(desk, kit, assets, history):
    details = KitDetails("ชุดเวที", (KitLine(assets[1], 30),))
    change_kit(desk.new_uow(), desk.occasion(), kit, details)
    title, said = history()[0]
    assert title == "แก้ไข"
    assert said.split("\n") == [
        "ชื่อชุด: ชุดงานกลางแจ้ง → ชุดเวที",
        "อุปกรณ์ประกอบของทั้งชุด: รถเข็น 1 คัน → –",
        "เต็นท์: 2 (พร้อม เชือก 8 เส้น) → –",
        "เก้าอี้พลาสติก: 20 → 30",
    ]


def test_another_order_of_a_kits_assets_is_said_too(desk, kit, assets, history):
    lines = (KitLine(assets[1], 20), KitLine(assets[0], 2, "เชือก 8 เส้น"))
    details = KitDetails("ชุดงานกลางแจ้ง", lines, "รถเข็น 1 คัน")
    change_kit(desk.new_uow(), desk.occasion(), kit, details)
    assert history()[0] == ("แก้ไข", "ลำดับของพัสดุในชุด")


def test_closing_a_kit_and_offering_it_again_are_told_newest_first(desk, kit, history):
    close_kit(desk.new_uow(), desk.occasion(), kit)
    close_kit(desk.new_uow(), desk.occasion(), kit, is_active=True)
    assert [title for title, _details in history()] == ["นำกลับมาใช้", "เลิกใช้", "จัดชุด"]


def test_who_may_only_read_sees_the_history_and_nothing_is_done_there(desk, kit, history):
    enter(desk, Role.AUDITOR)
    acts = desk.queries.office.history("kit", kit)
    assert len(history()) == 1
    assert desk.queries.office.history("kit", kit) == acts


def test_without_a_kit_in_hand_there_is_no_history_to_ask_for(desk, qtbot):
    screen = KitsPresenter(desk)
    qtbot.addWidget(screen.view)
    screen.refresh()
    assert not part(screen.view, "kit_history").isEnabled()
