"""The public holidays of a year are kept as they were announced."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.errors import Refusal
from asset_desk.domain.usual_holidays import usual_holidays
from asset_desk.ui.refusal_text import refusal_text
from tests.ui.keeping import as_auditor, dialog, part, press, problem, type_in


def kept(desk, year=2026):
    return desk.queries.complaints.holidays(year)


def test_the_list_passes_qts_own_model_test(page, qtmodeltester):
    qtmodeltester.check(page("holidays").model)


def test_the_list_that_came_with_the_program_is_said_to_be_unchecked(page):
    shown = page("holidays")
    assert shown.model.rowCount() == len(usual_holidays(2026).holidays)
    assert "ยังไม่ได้ตรวจ" in part(shown, "holidays_state").text()


def test_a_day_is_added(desk, page):
    shown = page("holidays")
    press(shown, "add_holiday")
    asking = dialog(shown, "holiday_dialog")
    assert not asking.save.isEnabled()
    part(asking, "holiday_day").set_day(date(2026, 7, 31))
    type_in(asking, "holiday_name", "วันหยุดพิเศษ")
    press(asking, "save")
    assert date(2026, 7, 31) in kept(desk).days


def test_a_day_that_cannot_be_right_is_said_to_be_wrong(desk, page):
    press(page("holidays"), "add_holiday")
    asking = dialog(page("holidays"), "holiday_dialog")
    for day, refusal in (
        (date(2027, 1, 1), Refusal.HOLIDAY_OF_ANOTHER_YEAR),
        (date(2026, 4, 13), Refusal.HOLIDAY_TWICE),
    ):
        part(asking, "holiday_day").set_day(day)
        assert problem(asking, "holiday_day") == refusal_text(refusal)
    part(asking, "holiday_day").set_day(None)
    assert problem(asking, "holiday_day")
    part(asking, "holiday_day").set_day(date(2026, 7, 31))
    type_in(asking, "holiday_name", " ")
    assert problem(asking, "holiday_name") == refusal_text(Refusal.HOLIDAY_NAME_MISSING)
    press(asking, "cancel")
    assert kept(desk) == usual_holidays(2026)


def test_a_day_is_renamed_and_removed(desk, page):
    shown = page("holidays")
    press(shown, "edit_holiday")
    asking = dialog(shown, "holiday_dialog")
    type_in(asking, "holiday_name", "ปีใหม่")
    press(asking, "save")
    assert kept(desk).holidays[0].name == "ปีใหม่"
    press(shown, "remove_holiday")
    assert date(2026, 1, 1) not in kept(desk).days


def test_the_list_is_said_to_be_checked_with_the_announcement_and_the_day(desk, page, qtbot):
    shown = page("holidays")
    press(shown, "check_holidays")
    asking = dialog(shown, "checked_dialog")
    part(asking, "holidays_checked_on").set_day(desk.today())
    assert problem(asking, "holiday_source")
    part(asking, "holiday_source").setPlainText("ประกาศ สลค. 2 ธ.ค. 2568")
    part(asking, "holidays_checked_on").set_day(date(2026, 5, 21))
    assert problem(asking, "holidays_checked_on") == refusal_text(Refusal.DAY_IN_THE_FUTURE)
    part(asking, "holidays_checked_on").set_day(desk.today())
    with qtbot.waitSignal(desk.events.office_changed):
        press(asking, "save")
    assert (kept(desk).source, kept(desk).checked_on) == ("ประกาศ สลค. 2 ธ.ค. 2568", desk.today())
    assert "20 พ.ค. 2569" in part(shown, "holidays_state").text()


def test_other_years_have_lists_of_their_own(desk, page):
    shown = page("holidays")
    part(shown, "holiday_year").choose(2027)
    press(shown, "remove_holiday")
    assert kept(desk) == usual_holidays(2026)
    assert kept(desk, 2027) != usual_holidays(2027)


def test_an_auditor_reads_only(desk, page):
    as_auditor(desk)
    assert part(page("holidays"), "add_holiday").isHidden()
