"""The annual count on the screen: scanning, counting, what differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.services.year_rows import CountFilter, CountResult, CountState
from asset_desk.ui.assets.presenter import AssetsPresenter
from asset_desk.ui.count.table_model import CountTableModel, count_status, result_text
from asset_desk.ui.look import Tone
from asset_desk.ui.main_window import DeskWindow
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.year_preview import YearPreview
from tests.ui.keeping import as_auditor
from tests.ui.lender import lender

YEAR_END = date(2025, 9, 30)


@pytest.fixture
def office(book, desk):
    return lender(book)


@pytest.fixture
def assets(office):
    """A lot of chairs and two single pieces, all of them bought long ago."""
    bought = {"acquired_on": date(2020, 1, 5), "place": "ห้องพัสดุ"}
    return (
        office.asset(40, code="100-63-0001", **bought),
        office.asset(1, name="จอภาพ", code="200-63-0001", **bought),
        office.asset(1, name="พัดลม", code="300-63-0001", **bought),
    )


@pytest.fixture
def count(desk, assets, qtbot):
    screen = AssetsPresenter(desk)
    qtbot.addWidget(screen.view)
    screen.view.resize(1150, 690)
    screen.show_count(2568)
    with qtbot.waitActive(screen.view):
        screen.view.show()
    yield screen.counting
    assert screen.counting.view.parent() is screen.view


def scan(qtbot, count, code):
    line = count.view.findChild(QLineEdit, "count_scan")
    line.setText(code)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def enter(qtbot, count, found, damaged=0, remark=""):
    entry = count.view.entry
    entry.found.setValue(found)
    entry.damaged.setValue(damaged)
    entry.remark.setText(remark)
    qtbot.keyClick(entry.found, Qt.Key.Key_Return)


def results(desk, year=2568):
    pages = desk.queries.year.count_sheet(CountFilter(fiscal_year=year))
    rows = pages.page(0, 100)
    return {
        row.code: (row.result.found, row.result.damaged, row.result.missing)
        for row in rows
        if row.result
    }


def test_the_count_begins_with_the_year_that_ended_last_and_who_is_at_the_desk(desk, count):
    count.begin(None)
    view = count.view
    assert view.year.value() == 2568
    assert view.entry.by.text() == "นางสาวพิมพ์ใจ ดูแลดี"
    assert view.entry.day.day() == desk.today()
    assert view.rows.rowCount() == 3
    assert "ตรวจนับแล้ว 0 จาก 3 รายการ" in view.said.text()


def test_a_single_piece_is_found_by_its_scan_alone(qtbot, desk, count, told):
    scan(qtbot, count, "200-63-0001")
    assert results(desk) == {"200-63-0001": (1, 0, 0)}
    assert told.last == "200-63-0001 จอภาพ: พบ 1"
    assert count.view.bar.value() == 1
    assert count.view.entry.row is None


def test_a_lot_is_counted_and_what_is_missing_is_shown_as_it_is_typed(qtbot, desk, count, told):
    scan(qtbot, count, "๑๐๐-๖๓-๐๐๐๑")
    entry = count.view.entry
    assert entry.row.name == "เก้าอี้พลาสติก"
    assert entry.missing.text() == "ขาด 40"
    entry.found.setValue(41)
    assert entry.missing.text() == "เกิน 1"
    entry.found.setValue(38)
    entry.damaged.setValue(2)
    assert entry.missing.text() == "ครบตามจำนวน"
    enter(qtbot, count, 36, 1, "ขาโยก")
    assert results(desk) == {"100-63-0001": (36, 1, 3)}
    assert told[-1] == (Tone.WARNING, "100-63-0001 เก้าอี้พลาสติก: พบ 36 · ชำรุด 1 · ขาด 3")


def test_a_scan_of_what_is_not_counted_says_so(qtbot, desk, office, count, told):
    office.asset(1, name="ใหม่", code="900-69-0001")
    for code in ("900-69-0001", "no-such-code"):
        scan(qtbot, count, code)
        assert told.last == f"ไม่มีทรัพย์สินรหัส {code} ในการตรวจนับนี้"
        assert count.view.entry.row is None
    scan(qtbot, count, "  ")
    assert results(desk) == {}


def test_a_piece_that_is_out_on_loan_is_not_recorded_by_its_scan(
    qtbot, desk, office, assets, count
):
    office.lent((assets[1], 1))
    scan(qtbot, count, "200-63-0001")
    assert results(desk) == {}
    assert "ยืมอยู่" in count.view.entry.facts.text()
    assert count.view.entry.missing.text() == "ครบตามจำนวน"


def test_a_piece_counted_once_is_shown_to_be_changed(qtbot, desk, count):
    scan(qtbot, count, "200-63-0001")
    scan(qtbot, count, "200-63-0001")
    assert count.view.entry.found.value() == 1
    enter(qtbot, count, 0, 1)
    assert results(desk) == {"200-63-0001": (0, 1, 0)}


def test_a_row_is_chosen_from_the_list(qtbot, desk, count):
    table = count.view.table
    table.choose(2)
    table.row_opened.emit(table.current_row())
    assert count.view.entry.row.name == "พัดลม"
    qtbot.mouseClick(count.view.findChild(QPushButton, "record_count"), Qt.MouseButton.LeftButton)
    assert results(desk) == {"300-63-0001": (0, 0, 1)}


def test_the_list_is_narrowed_to_what_is_not_counted_and_what_differs(qtbot, desk, count):
    scan(qtbot, count, "200-63-0001")
    scan(qtbot, count, "300-63-0001")
    scan(qtbot, count, "300-63-0001")
    enter(qtbot, count, 0)
    view = count.view
    for state, names in (
        (CountState.NOT_COUNTED, {"เก้าอี้พลาสติก"}),
        (CountState.DIFFERENT, {"พัดลม"}),
        (CountState.ALL, {"เก้าอี้พลาสติก", "จอภาพ", "พัดลม"}),
    ):
        view.state.choose(state)
        assert {view.rows.row(n).name for n in range(view.rows.rowCount())} == names
    view.search.setText("ไม่มีอย่างนี้")
    view.search.returnPressed.emit()
    assert view.rows.rowCount() == 0
    assert "ไม่ตรงกัน 1 รายการ" in view.said.text()


def test_a_day_before_the_year_has_ended_is_refused_in_words(qtbot, desk, count, told):
    scan(qtbot, count, "100-63-0001")
    count.view.entry.day.set_day(date(2025, 9, 1))
    enter(qtbot, count, 40)
    assert results(desk) == {}
    assert told.last.startswith("การตรวจนับของปีงบประมาณนี้ต้องทำตั้งแต่วันที่ 30 ก.ย. 2568")
    count.view.entry.day.set_day(None)
    enter(qtbot, count, 40)
    assert told.last == "โปรดระบุวันที่ตรวจนับ"
    count.view.entry.day.set_day(YEAR_END)
    count.view.entry.by.clear()
    enter(qtbot, count, 40)
    assert told.last == refusal_text(Refusal.COUNTER_MISSING)


def test_a_code_scanned_into_the_count_is_not_taken_for_a_number(qtbot, desk, count, told):
    scan(qtbot, count, "100-63-0001")
    qtbot.keyClicks(count.view.entry.found, "3006")
    qtbot.keyClick(count.view.entry.found, Qt.Key.Key_Return)
    assert results(desk) == {}
    assert told.last.startswith("จำนวนที่ตรวจนับมากกว่าในทะเบียน (40)")
    assert count.view.entry.row.code == "100-63-0001"


def test_what_should_be_here_follows_the_day_of_the_counting(qtbot, office, assets, count):
    office.lent((assets[0], 15))
    scan(qtbot, count, "100-63-0001")
    assert "ควรมีอยู่ 25" in count.view.entry.facts.text()
    count.view.entry.found.setValue(7)
    count.view.entry.day.set_day(YEAR_END)
    assert "ควรมีอยู่ 40" in count.view.entry.facts.text()
    assert count.view.entry.found.value() == 7


def test_another_year_is_another_count(qtbot, desk, count):
    scan(qtbot, count, "200-63-0001")
    count.view.year.choose(2567)
    assert "ตรวจนับแล้ว 0 จาก 3" in count.view.said.text()
    scan(qtbot, count, "300-63-0001")
    assert results(desk, 2567) == {"300-63-0001": (1, 0, 0)}


def test_who_only_reads_sees_the_count_and_whom_to_ask(qtbot, desk, count):
    as_auditor(desk)
    count.begin(2568)
    assert not count.view.entry.isVisible()
    assert count.view.only_read.text().startswith("ท่านดูผลการตรวจนับได้")
    count.view.table.row_opened.emit(count.view.rows.row(0))
    assert count.view.entry.row is None


def test_the_sheet_is_shown_on_paper_and_the_way_back_leads_to_the_register(qtbot, desk, count):
    qtbot.mouseClick(
        count.view.findChild(QPushButton, "open_count_sheet"), Qt.MouseButton.LeftButton
    )
    (preview,) = count.view.findChildren(YearPreview)
    qtbot.waitUntil(lambda: preview.pages.document.pageCount() > 0, timeout=20_000)
    preview.reject()
    with qtbot.waitSignal(count.left):
        qtbot.mouseClick(
            count.view.findChild(QPushButton, "leave_count"), Qt.MouseButton.LeftButton
        )


def test_an_empty_register_says_why_nothing_is_counted(qtbot, desk):
    screen = AssetsPresenter(desk)
    qtbot.addWidget(screen.view)
    screen.show_count()
    assert screen.counting.view.rows.rowCount() == 0
    desk.session.end()
    screen.counting.refresh()


def test_the_list_stays_where_it_is_when_a_result_is_recorded(qtbot, office, count):
    for number in range(60):
        office.asset(1, name=f"ตู้ {number:02d}", acquired_on=date(2020, 1, 5))
    count.refresh()
    bar = count.view.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    scan(qtbot, count, "200-63-0001")
    assert bar.value() == bar.maximum() > 0


def test_a_count_that_cannot_be_read_says_so(count, monkeypatch):
    def refuse(_which):
        raise DeskError(Refusal.BOOK_IS_BUSY)

    monkeypatch.setattr(type(count._desk.queries.year), "count_sheet", lambda *_: refuse(None))
    count.refresh()
    assert count.view.rows.rowCount() == 0
    texts = [each.text() for each in count.view.table.findChildren(QLabel)]
    assert "อ่านข้อมูลการตรวจนับไม่ได้" in texts


def test_a_result_is_shown_as_colour_icon_and_word(count):
    row = count.view.rows.row(0)
    assert count_status(row).text == "ยังไม่ตรวจนับ"
    for found, damaged, missing, tone in (
        (40, 0, 0, Tone.GOOD),
        (39, 1, 0, Tone.WARNING),
        (41, 0, 0, Tone.WARNING),
        (0, 0, 40, Tone.BAD),
    ):
        result = CountResult(
            counted_on=YEAR_END,
            expected=40,
            found=found,
            damaged=damaged,
            missing=missing,
            counted_by="ก",
            remark="",
        )
        assert count_status(replace(row, result=result)).tone is tone
    assert result_text(result) == "ขาด 40"


def test_the_model_is_sound(qtmodeltester, count):
    model = CountTableModel()
    model.show_pages(FixedPages([count.view.rows.row(n) for n in range(3)]))
    qtmodeltester.check(model)


def test_the_main_window_brings_the_count_forward(qtbot, desk, assets):
    officer = desk.session.officer
    window = DeskWindow(desk, lambda: "1")
    qtbot.addWidget(window)
    window._enter(officer)
    desk.events.count_asked.emit(2568)
    screen = window.work.screen_of("assets")
    assert screen.view.currentWidget() is screen.counting.view
    assert screen.counting.view.year.value() == 2568
