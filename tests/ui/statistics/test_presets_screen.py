"""Sets of reports on the screen: kept from what is shown, made again in two clicks, changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit

from asset_desk.domain.accounts import Role
from asset_desk.domain.errors import Refusal
from asset_desk.domain.periods import days, month, quarter, whole_year
from asset_desk.domain.report_presets import PresetDetails, PresetFormat, PresetPeriod
from asset_desk.services.presets import add_preset, remove_preset
from asset_desk.services.report_rows import ReportKind
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.statistics.preset_dialog import PresetDialog
from asset_desk.ui.statistics.presets_dialog import PresetsDialog, PresetTableModel
from asset_desk.ui.widgets.dialog import QuestionDialog
from asset_desk.ui.widgets.paper_preview import PaperPreview
from tests.builders import TODAY
from tests.ui.keeping import dialog, enter, part, press, problem, type_in

MONTHLY = PresetDetails(
    name="ประจำเดือนสำหรับคณะกรรมการ",
    reports=(ReportKind.BY_CATEGORY, ReportKind.HARM),
    period=PresetPeriod.LAST_MONTH,
    category="สนาม",
    has_thai_digits=True,
)


@pytest.fixture
def preset(desk):
    return add_preset(desk.new_uow(), desk.occasion(), MONTHLY)


def kept(desk):
    return [each.details for each in desk.queries.presets.presets()]


def offered(screen):
    menu = screen.view.presets.menu()
    return [action.text() for action in menu.actions() if action.text() and action.isVisible()]


def run(screen, name):
    (action,) = [each for each in screen.view.presets.menu().actions() if each.text() == name]
    action.trigger()


def editing(screen):
    return dialog(screen.view, "preset_dialog")


def managing(screen):
    screen.view.change_presets.trigger()
    return dialog(screen.view, "presets_dialog")


def test_a_set_is_kept_from_what_is_shown(screen, desk, settle, told):
    assert "ยังไม่มีชุดรายงาน" in offered(screen)
    screen.view.show_kind(ReportKind.TIMELINESS)
    screen.view.periods.show_period(quarter(2569, 2), TODAY)
    screen.view.filters.category.choose("สนาม")
    screen.view.keep_preset.trigger()
    asked = editing(screen)
    assert not asked.save.isEnabled()
    type_in(asked, "preset_name", "  คืนตรงเวลา ")
    part(asked, "preset_harm", QAbstractButton).setChecked(True)
    press(asked, "save")
    assert kept(desk) == [
        PresetDetails(
            name="คืนตรงเวลา",
            reports=(ReportKind.TIMELINESS, ReportKind.HARM),
            period=PresetPeriod.LAST_QUARTER,
            category="สนาม",
        )
    ]
    assert "คืนตรงเวลา" in told.last
    assert "คืนตรงเวลา" in offered(screen)


@pytest.mark.parametrize(
    ("shown", "period"),
    [
        (month(TODAY), PresetPeriod.THIS_MONTH),
        (month(TODAY).before(), PresetPeriod.LAST_MONTH),
        (whole_year(2568), PresetPeriod.LAST_YEAR),
        (whole_year(2569), PresetPeriod.THIS_YEAR),
        (days(TODAY, TODAY), PresetPeriod.THIS_MONTH),
    ],
)
def test_the_period_of_a_new_set_is_the_one_shown_counted_from_today(screen, shown, period):
    screen.view.periods.show_period(shown, TODAY)
    screen.view.keep_preset.trigger()
    asked = editing(screen)
    assert asked.details().period is period
    asked.reject()


def test_from_the_definitions_a_set_begins_with_no_report(screen):
    screen.view.sections.setCurrentRow(screen.view.sections.count() - 1)
    screen.view.keep_preset.trigger()
    asked = editing(screen)
    assert asked.details().reports == ()
    type_in(asked, "preset_name", "ชุด")
    part(asked, "preset_monthly", QAbstractButton).setChecked(True)
    assert asked.save.isEnabled()
    part(asked, "preset_monthly", QAbstractButton).setChecked(False)
    assert problem(asked, "preset_reports") == refusal_text(Refusal.PRESET_EMPTY)
    type_in(asked, "preset_name", " ")
    assert problem(asked, "preset_name") == refusal_text(Refusal.PRESET_NAME_MISSING)
    assert not asked.save.isEnabled()


def test_a_name_that_is_taken_is_refused_and_nothing_typed_is_lost(screen, desk, preset):
    screen.view.keep_preset.trigger()
    asked = editing(screen)
    type_in(asked, "preset_name", MONTHLY.name)
    press(asked, "save")
    assert asked.refused.text() == refusal_text(Refusal.PRESET_NAME_TAKEN)
    assert asked.name.text() == MONTHLY.name
    asked.reject()
    assert kept(desk) == [MONTHLY]


def test_a_set_is_made_again_in_two_clicks(screen, desk, preset, qtbot, settle):
    screen.refresh()
    run(screen, MONTHLY.name)
    shown = dialog(screen.view, "paper_preview")
    qtbot.waitUntil(lambda: shown.pages.document.pageCount() > 1, timeout=20_000)
    assert shown.windowTitle() == MONTHLY.name
    text = shown.pages.document.getAllText(0).text().replace("\r\n", " ")
    assert "เมษายน ๒๕๖๙" in text
    assert isinstance(shown, PaperPreview)
    settle()
    question = screen.view.wanted().question
    assert (question.period, question.category) == (month(TODAY).before(), "สนาม")
    assert screen.view.kind() is ReportKind.BY_CATEGORY
    assert screen.view.thai_digits.isChecked()
    shown.reject()


def test_a_set_of_workbooks_asks_where_to_and_writes(screen, desk, qtbot, tmp_path, told):
    workbook = replace(MONTHLY, format=PresetFormat.XLSX)
    add_preset(desk.new_uow(), desk.occasion(), workbook)
    screen.refresh()
    run(screen, MONTHLY.name)
    asking = screen.view.findChild(QFileDialog, "save_file")
    asking.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "ชุด.xlsx"))
    asking.accept()
    qtbot.waitUntil(lambda: not desk.tasks.is_busy, timeout=20_000)
    assert (tmp_path / "ชุด.xlsx").read_bytes().startswith(b"PK")
    assert "ชุด.xlsx" in told.last


def test_a_set_is_changed(screen, desk, preset):
    every = managing(screen)
    every.change.click()
    asked = editing(screen)
    assert asked.details() == MONTHLY
    type_in(asked, "preset_name", "รายเดือน")
    asked.period.choose(PresetPeriod.THIS_MONTH)
    asked.format.choose(PresetFormat.XLSX)
    press(asked, "save")
    (after,) = kept(desk)
    assert after == replace(
        MONTHLY, name="รายเดือน", period=PresetPeriod.THIS_MONTH, format=PresetFormat.XLSX
    )
    assert every.rows.row(0).details == after
    assert "รายเดือน" in offered(screen)


def test_a_set_is_removed_after_a_question(screen, desk, preset, told):
    every = managing(screen)
    press(every, "remove_preset")
    question = every.findChild(QuestionDialog)
    question.reject()
    assert kept(desk) == [MONTHLY]
    press(every, "remove_preset")
    every.findChildren(QuestionDialog)[-1].save.click()
    assert kept(desk) == []
    assert every.rows.rowCount() == 0
    assert not every.change.isEnabled()
    assert MONTHLY.name not in offered(screen)
    assert MONTHLY.name in told.last


def test_a_set_that_somebody_else_removed_meanwhile_is_refused(screen, desk, preset):
    every = managing(screen)
    remove_preset(desk.new_uow(), desk.occasion(), preset)
    every.table.row_opened.emit(every.table.current_row())
    asked = editing(screen)
    type_in(asked, "preset_name", "อื่น")
    press(asked, "save")
    assert asked.refused.text() == refusal_text(Refusal.PRESET_NOT_FOUND)


def test_who_may_only_read_makes_sets_and_is_told_who_keeps_them(screen, desk, preset):
    enter(desk, Role.COMMITTEE_MEMBER)
    screen.refresh()
    assert MONTHLY.name in offered(screen)
    assert not screen.view.keep_preset.isVisible()
    assert not screen.view.change_presets.isVisible()
    assert "เจ้าหน้าที่พัสดุเป็นผู้เก็บชุดรายงาน" in offered(screen)


def test_the_list_of_sets_is_a_sound_model(screen, preset, qtmodeltester):
    every = managing(screen)
    qtmodeltester.check(every.rows)
    qtmodeltester.check(PresetTableModel())
    said = [every.rows.index(0, column).data() for column in range(4)]
    assert said == [
        *(MONTHLY.name, "ตามประเภททรัพย์สิน, ชำรุด สูญหาย ชดใช้"),
        *("เดือนที่แล้ว", "เอกสาร (PDF)"),
    ]


def test_the_dialogs_fit_the_smallest_window(screen, preset):
    every = managing(screen)
    every.change.click()
    for opened, kind in ((editing(screen), PresetDialog), (every, PresetsDialog)):
        assert isinstance(opened, kind)
        assert opened.minimumSizeHint().height() <= 620
        assert opened.minimumSizeHint().width() <= 1000
        opened.reject()
