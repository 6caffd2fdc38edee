"""The statistics screen: figures that follow the period, and what they lead to."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit

from asset_desk.domain.accounts import Role
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.periods import month, quarter, whole_year
from asset_desk.exports.report_terms import Term
from asset_desk.services.report_rows import ReportKind
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.statistics.presenter import StatisticsPresenter
from asset_desk.ui.statistics.slips_dialog import SlipsDialog, SlipTableModel
from asset_desk.ui.statistics.words import OFFERED
from asset_desk.ui.widgets.paper_preview import PaperPreview
from tests.builders import TODAY
from tests.ui.keeping import enter, part, press

pytestmark = pytest.mark.usefixtures("lent")


def tile(screen, figure):
    return part(screen.view, f"figure_{figure}_number", QLabel).text()


def turn_to(screen, settle, kind):
    screen.view.show_kind(kind)
    settle()
    return screen.view.section.blocks


def columns(block):
    return [each.title for each in block.rows.columns]


def said(block, row):
    model = block.rows
    return [model.index(row, column).data() for column in range(model.columnCount())]


def dialog(screen, qtbot, kind):
    found = []

    def is_open():
        found[:] = [each for each in screen.view.findChildren(kind) if each.isVisible()]
        assert found

    qtbot.waitUntil(is_open, timeout=20_000)
    return found[-1]


def save_as(screen, file):
    asking = screen.view.findChild(QFileDialog, "save_file")
    asking.findChild(QLineEdit, "fileNameEdit").setText(str(file))
    asking.accept()


def test_the_present_month_is_shown_with_its_figures(screen):
    assert screen.view.wanted().question.period == month(TODAY)
    shown = {name: tile(screen, name) for name in ("slips", "lines", "units", "returned")}
    assert shown == {"slips": "2", "lines": "3", "units": "15", "returned": "5"}
    assert [tile(screen, name) for name in ("out_after", "overdue", "damaged", "lost")] == [
        *("10", "10", "1", "0")
    ]
    assert "พฤษภาคม 2569" in part(screen.view, "section_title", QLabel).text()
    assert "20 พฤษภาคม 2569" in part(screen.view, "section_facts", QLabel).text()


def test_the_figures_follow_the_period_the_filters_and_the_day(screen, settle):
    screen.view.periods.earlier.click()
    settle()
    assert tile(screen, "slips") == "1"
    screen.view.periods.show_period(quarter(2569, 3), TODAY)
    settle()
    assert tile(screen, "slips") == "3"
    screen.view.filters.category.choose("สนาม")
    settle()
    assert (tile(screen, "slips"), tile(screen, "units")) == ("1", "3")
    press(screen.view, "clear_statistics")
    settle()
    assert tile(screen, "slips") == "3"
    screen.view.periods.as_of.set_day(date(2026, 5, 19))
    settle()
    assert tile(screen, "slips") == "0", "all of it was entered on the 20th"


@pytest.mark.parametrize("kind", OFFERED)
def test_every_section_shows_what_its_paper_says(screen, settle, desk, qtmodeltester, kind):
    blocks = turn_to(screen, settle, kind)
    wanted = screen.view.wanted()
    (paper,) = desk.papers.reports.papers(kind, wanted.question, has_thai_digits=False)
    assert [block.rows.table for block in blocks] == paper.tables
    for block, table in zip(blocks, paper.tables, strict=True):
        assert columns(block) == [column.title for column in table.columns]
        assert [chart.chart for chart in block.charts] == [table.chart(p) for p in table.charts]
        qtmodeltester.check(block.rows)
        if not table.rows:
            assert part(block.table, "empty_text", QLabel).text() == table.nothing


def test_point_11_what_is_out_says_that_its_totals_are_of_the_year(screen, settle):
    turn_to(screen, settle, ReportKind.OUT_AT_YEAR_END)
    assert tile(screen, "slips") == "3"
    assert "ปีงบประมาณ 2569" in part(screen.view, "section_facts", QLabel).text()


def test_totals_stand_last_and_in_bold(screen, settle):
    (block,) = turn_to(screen, settle, ReportKind.BY_CATEGORY)
    last = block.rows.rowCount() - 1
    assert last == block.rows.total_row == 2
    assert said(block, last)[:4] == ["รวม", "2", "3", "15"]
    font: QFont = block.rows.index(last, 1).data(Qt.ItemDataRole.FontRole)
    assert font.bold()


def test_reports_of_a_year_take_the_whole_year(screen, settle):
    (block,) = turn_to(screen, settle, ReportKind.FISCAL_YEAR)
    assert block.rows.rowCount() == 13
    assert screen.view.wanted().question.period == month(TODAY)
    assert tile(screen, "slips") == "3"


def test_a_tile_opens_the_slips_that_it_counts(screen, settle, qtbot, desk, lent):
    press(screen.view, "figure_overdue")
    listed = dialog(screen, qtbot, SlipsDialog)
    assert listed.rows.rowCount() == 1
    assert listed.windowTitle() == "ใบยืมที่เกินกำหนด"
    assert part(listed, "slips_of", QLabel).text() == "พฤษภาคม 2569 · 1 ใบ"
    with qtbot.waitSignal(desk.events.loan_asked) as asked:
        listed.save.click()
    assert asked.args == [lent["late"]]


def test_a_figure_of_nothing_can_not_be_pressed(screen):
    assert not part(screen.view, "figure_lost").isEnabled()


def test_a_figure_in_a_table_opens_its_slips_with_a_click_or_enter(screen, settle, qtbot, lent):
    (block,) = turn_to(screen, settle, ReportKind.BY_CATEGORY)
    (row,) = [n for n in range(2) if said(block, n)[0] == "สนาม"]
    index = block.rows.index(row, 1)
    at = block.table.visualRect(index).center()
    qtbot.mouseClick(block.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    listed = dialog(screen, qtbot, SlipsDialog)
    assert [listed.rows.row(0).loan_id] == [lent["back"]]
    qtbot.keyClick(listed, Qt.Key.Key_Escape)
    block.table.setCurrentIndex(block.rows.index(row, 0))
    qtbot.keyClick(block.table, Qt.Key.Key_Return)
    assert dialog(screen, qtbot, SlipsDialog) is not listed


def test_what_is_no_figure_opens_nothing_with_one_click(screen, settle, qtbot):
    (block,) = turn_to(screen, settle, ReportKind.BY_CATEGORY)
    for row, column in ((0, 0), (block.rows.total_row, 0)):
        at = block.table.visualRect(block.rows.index(row, column)).center()
        with qtbot.assertNotEmitted(block.opened):
            qtbot.mouseClick(block.table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_enter_on_the_total_opens_the_slips_of_the_figure_in_hand(screen, settle, qtbot):
    (block,) = turn_to(screen, settle, ReportKind.BY_CATEGORY)
    block.table.setCurrentIndex(block.rows.index(block.rows.total_row, 1))
    qtbot.keyClick(block.table, Qt.Key.Key_Return)
    assert dialog(screen, qtbot, SlipsDialog).rows.rowCount() == 2
    dialog(screen, qtbot, SlipsDialog).reject()
    block.table.setCurrentIndex(block.rows.index(block.rows.total_row, 0))
    with qtbot.assertNotEmitted(block.opened):
        qtbot.keyClick(block.table, Qt.Key.Key_Return)


def test_a_bar_opens_its_slips(screen, settle, qtbot, lent):
    (block,) = turn_to(screen, settle, ReportKind.FISCAL_YEAR)
    chart = block.charts[1]
    april = next(bar for bar in chart.bars if "เม.ย. 2569" in chart.said(bar))
    chart.setFocus()
    screen.view.findChild(type(chart), chart.objectName()).bar_opened.emit(
        april.category, april.series
    )
    listed = dialog(screen, qtbot, SlipsDialog)
    assert [listed.rows.row(n).loan_id for n in range(listed.rows.rowCount())] == [lent["april"]]


def test_a_row_of_a_loan_opens_the_loan(screen, settle, qtbot, desk, lent):
    harmed, _settled = turn_to(screen, settle, ReportKind.HARM)
    harmed.table.choose(0)
    with qtbot.waitSignal(desk.events.loan_asked) as asked:
        qtbot.keyClick(harmed.table, Qt.Key.Key_Return)
    assert asked.args == [lent["back"]]


def test_the_list_of_slips_is_a_sound_model(screen, qtbot, qtmodeltester):
    press(screen.view, "figure_slips")
    listed = dialog(screen, qtbot, SlipsDialog)
    qtmodeltester.check(listed.rows)
    qtmodeltester.check(SlipTableModel())
    listed.table.clearSelection()
    listed.table.setCurrentIndex(listed.rows.index(-1, -1))
    assert not listed.save.isEnabled()
    qtbot.keyClick(listed, Qt.Key.Key_Escape)
    assert not listed.isVisible()


def test_the_definitions_are_those_that_are_printed(screen, settle):
    screen.view.sections.setCurrentRow(screen.view.sections.count() - 1)
    assert screen.view.kind() is None
    assert screen.view.wanted() is None
    words = {each.text() for each in part(screen.view, "definitions").findChildren(QLabel)}
    assert {term.value for term in Term} <= words
    for name in ("preview_report", "export_report_pdf", "export_report_xlsx"):
        assert not part(screen.view, name).isEnabled()


def test_the_last_figures_stay_until_the_new_ones_come(screen, desk, settle, qtbot):
    gate = threading.Event()
    desk.reading.run(lambda _p: gate.wait(20), done=lambda _found: None, failed=lambda _error: None)
    for _ in range(3):
        screen.view.periods.earlier.click()
    assert tile(screen, "slips") == "2"
    qtbot.waitUntil(
        lambda: part(screen.view, "statistics_state", QLabel).text() == "กำลังอ่านตัวเลข …"
    )
    gate.set()
    settle()
    assert tile(screen, "slips") == "0"
    assert part(screen.view, "statistics_state", QLabel).text() == ""


def test_only_the_answer_to_the_last_question_is_shown(screen, desk, settle, monkeypatch):
    shown = []
    show = screen.view.show_found
    monkeypatch.setattr(screen.view, "show_found", lambda found: (shown.append(found), show(found)))
    gate = threading.Event()
    desk.reading.run(lambda _p: gate.wait(20), done=lambda _found: None, failed=lambda _error: None)
    screen.view.periods.earlier.click()
    screen.view.periods.earlier.click()
    screen.view.show_kind(ReportKind.BY_CATEGORY)
    gate.set()
    settle()
    assert [(each.kind, each.question.period) for each in shown] == [
        (ReportKind.BY_CATEGORY, month(date(2026, 3, 1)))
    ]


def test_figures_that_can_not_be_read_are_told_and_the_last_ones_stay(
    screen, desk, settle, told, monkeypatch
):
    def refuse(*_asked, **_how):
        raise DeskError(Refusal.BOOK_IS_BUSY)

    monkeypatch.setattr(type(desk.queries.reports), "figures", refuse)
    screen.view.periods.earlier.click()
    settle()
    assert told.last == refusal_text(Refusal.BOOK_IS_BUSY)
    assert "F5" in part(screen.view, "statistics_state", QLabel).text()
    assert tile(screen, "slips") == "2"


def test_an_answer_that_comes_after_signing_out_is_let_go(desk, settle, qtbot):
    screen = StatisticsPresenter(desk)
    screen.refresh()
    screen.view.deleteLater()
    screen.deleteLater()
    qtbot.waitUntil(lambda: not desk.reading.is_busy)
    settle()


def test_nothing_is_read_while_nobody_is_signed_in(screen, desk, settle):
    desk.session.end()
    screen.refresh()
    assert not desk.reading.is_busy


def test_what_changes_in_the_book_changes_what_is_shown(screen, desk, office, lent, settle):
    office.take_back(lent["late"], 10)
    desk.events.loans_changed.emit()
    settle()
    assert tile(screen, "out_after") == "0"
    screen.view.hide()
    desk.events.loans_changed.emit()
    assert not desk.reading.is_busy


def test_the_preview_shows_the_paper_in_the_digits_that_were_chosen(screen, qtbot, settle, desk):
    screen.view.thai_digits.setChecked(True)
    press(screen.view, "preview_report")
    shown = dialog(screen, qtbot, PaperPreview)
    qtbot.waitUntil(lambda: shown.pages.document.pageCount() > 0, timeout=20_000)
    text = shown.pages.document.getAllText(0).text()
    assert "พฤษภาคม ๒๕๖๙" in text.replace("\r\n", " ")
    assert shown.windowTitle() == "สถิติประจำงวด"
    shown.reject()


@pytest.mark.parametrize(
    ("name", "file_name", "begins"),
    [
        ("export_report_pdf", "สถิติ.pdf", b"%PDF"),
        ("export_report_xlsx", "สถิติ.xlsx", b"PK"),
    ],
)
def test_the_report_is_saved_where_the_officer_says(
    screen, qtbot, desk, tmp_path, told, name, file_name, begins
):
    press(screen.view, name)
    save_as(screen, tmp_path / file_name)
    qtbot.waitUntil(lambda: not desk.tasks.is_busy, timeout=20_000)
    assert (tmp_path / file_name).read_bytes().startswith(begins)
    assert file_name in told.last


def test_a_committee_member_reads_everything(desk, qtbot, settle):
    enter(desk, Role.COMMITTEE_MEMBER)
    screen = StatisticsPresenter(desk)
    qtbot.addWidget(screen.view)
    screen.view.show()
    screen.refresh()
    settle()
    assert tile(screen, "slips") == "2"
    assert part(screen.view, "export_report_pdf").isEnabled()


def test_a_type_of_work_that_is_not_offered_any_more_is_still_a_filter(screen, settle):
    view = screen.view
    question = replace(view.wanted().question, work_type="งานที่เลิกใช้แล้ว", division_id=99)
    view.show_question(question)
    settle()
    assert view.wanted().question.work_type == "งานที่เลิกใช้แล้ว"
    assert view.filters.chosen()["division_id"] == 99
    assert tile(screen, "slips") == "0"


def test_the_widgets_of_a_section_serve_again_for_the_next_period(screen, settle):
    (block,) = turn_to(screen, settle, ReportKind.BY_CATEGORY)
    screen.view.filters.division.choose(2)
    settle()
    assert screen.view.section.blocks == [block] or not block.charts
    screen.view.periods.show_period(whole_year(2569), TODAY)
    settle()
    names = [said(screen.view.section.blocks[0], row)[0] for row in range(2)]
    assert sorted(names) == ["สนาม", "อื่น"]


def test_a_book_without_loans_says_so_in_every_section(desk, qtbot, settle):
    screen = StatisticsPresenter(desk)
    qtbot.addWidget(screen.view)
    screen.view.show()
    screen.refresh()
    screen.view.periods.show_period(month(date(2026, 1, 1)), date(2026, 1, 31))
    settle()
    for kind in OFFERED:
        blocks = turn_to(screen, settle, kind)
        assert blocks, kind
        assert tile(screen, "units") == "0"
