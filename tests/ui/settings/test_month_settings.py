"""Months that are over are closed, and opened again with a reason."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.accounts import Role
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.services.closed_months import close_month
from asset_desk.services.reversal_rows import MonthState
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.settings.month_settings import month_status
from tests.ui.keeping import dialog, enter, part, press

APRIL, MAY = 6, 7
FIRST_OF_APRIL = date(2026, 4, 1)


def state(desk):
    months = desk.queries.months.months(2569, desk.today())
    return months[APRIL].state


def close(desk):
    close_month(desk.new_uow(), desk.occasion(), FIRST_OF_APRIL)


def test_the_list_passes_qts_own_model_test(page, qtmodeltester):
    qtmodeltester.check(page("months").model)


def test_a_month_is_closed_with_what_is_still_open_in_sight(desk, page, told, qtbot):
    shown = page("months")
    shown.table.choose(APRIL)
    press(shown, "close_month")
    opened = dialog(shown, "month_dialog")
    assert part(opened, "open_out").text() == "0 ใบ"
    with qtbot.waitSignal(desk.events.office_changed):
        press(opened, "save")
    assert state(desk) is MonthState.CLOSED
    assert told.last == "ปิดเดือนเมษายน 2569 แล้ว"
    said = [shown.model.index(APRIL, column).data() for column in range(5)]
    assert said == ["เมษายน 2569", "ปิดแล้ว", "นางสาวพิมพ์ใจ ดูแลดี", "20 พ.ค. 2569 10.00 น.", ""]


def test_cancelling_closes_nothing(desk, page):
    shown = page("months")
    shown.table.choose(APRIL)
    press(shown, "close_month")
    press(dialog(shown, "month_dialog"), "cancel")
    assert state(desk) is MonthState.OPEN


def test_a_month_closed_by_another_in_the_meantime_is_told_in_the_dialog(desk, page):
    shown = page("months")
    shown.table.choose(APRIL)
    press(shown, "close_month")
    opened = dialog(shown, "month_dialog")
    close(desk)
    press(opened, "save")
    refused = DeskError(Refusal.MONTH_CLOSED, month=FIRST_OF_APRIL)
    assert part(opened, "refused").text() == refusal_text(refused)
    assert "เดือนเมษายน 2569" in refusal_text(refused)


def test_a_closed_month_is_opened_again_with_a_reason(desk, page, told):
    close(desk)
    shown = page("months")
    shown.table.choose(APRIL)
    press(shown, "reopen_month")
    opened = dialog(shown, "month_dialog")
    assert not opened.save.isEnabled()
    opened.editor.setPlainText("ใบยืมมาช้า")
    press(opened, "save")
    assert state(desk) is MonthState.REOPENED
    assert shown.model.index(APRIL, 4).data() == "ใบยืมมาช้า"
    assert told.last == "เปิดเดือนเมษายน 2569 อีกครั้งแล้ว"


def test_only_what_can_be_done_with_a_month_can_be_pressed(desk, page):
    close(desk)
    shown = page("months")
    may = {}
    for number in (APRIL - 1, APRIL, MAY):
        shown.table.choose(number)
        may[number] = tuple(
            part(shown, name).isEnabled() for name in ("close_month", "reopen_month")
        )
    assert may == {APRIL - 1: (True, False), APRIL: (False, True), MAY: (False, False)}


def test_the_months_of_another_year_are_shown_when_asked_for(page):
    shown = page("months")
    part(shown, "month_year").choose(2568)
    assert shown.model.index(0, 0).data() == "ตุลาคม 2567"


def test_a_property_officer_reads_whom_to_ask(desk, page):
    enter(desk, Role.PROPERTY_OFFICER)
    shown = page("months")
    assert part(shown, "close_month").isHidden()
    assert "หัวหน้าเจ้าหน้าที่พัสดุ" in part(shown, "read_only").text()


def test_every_state_of_a_month_has_a_word_and_an_icon_of_its_own():
    states = [month_status(each) for each in MonthState]
    assert len({each.text for each in states}) == len({each.icon for each in states}) == 4
