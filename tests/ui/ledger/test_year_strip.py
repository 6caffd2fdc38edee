"""The papers of a fiscal year, one click away on the ledger."""

from __future__ import annotations

from datetime import date

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from asset_desk.ui.ledger.presenter import LedgerPresenter
from asset_desk.ui.widgets.year_preview import YearPreview
from tests.ui.lender import lender

LAST = date(2025, 9, 25)


@pytest.fixture
def ledger(desk, book, qtbot):
    office = lender(book)
    loan = office.lent((office.asset(10), 4), on=LAST, from_date=LAST, due_date=LAST)
    office.take_back(loan, 1)
    ledger = LedgerPresenter(desk)
    qtbot.addWidget(ledger.view)
    ledger.view.resize(1150, 690)
    with qtbot.waitActive(ledger.view):
        ledger.view.show()
    ledger.refresh()
    return ledger


def part(ledger, name):
    return ledger.view.findChild(QPushButton, name)


def shown(qtbot, ledger, name) -> YearPreview:
    qtbot.mouseClick(part(ledger, name), Qt.MouseButton.LeftButton)
    preview = ledger.view.findChildren(YearPreview)[-1]
    qtbot.waitUntil(lambda: preview.pages.document.pageCount() > 0, timeout=20_000)
    return preview


def text_of(preview) -> str:
    document = preview.pages.document
    pages = range(document.pageCount())
    return " ".join(document.getAllText(page).text() for page in pages)


def test_each_button_says_of_which_year_or_day_its_paper_is(ledger):
    ledger.show_year(2569)
    texts = [part(ledger, name).text() for name in ("show_movements", "show_out_on")]
    assert texts == ["รายการเคลื่อนไหว 2569", "ระหว่างยืม ณ 30 ก.ย. 2568"]
    ledger.show_year(2568)
    assert part(ledger, "show_count_sheet").text() == "แบบตรวจนับ 2568"
    assert part(ledger, "show_movements").text() == "รายการเคลื่อนไหว 2568"


def test_the_buttons_fit_the_smallest_window(ledger):
    ledger.view.resize(1024 - 216, 500)
    strip = ledger.view.year_papers
    assert strip.minimumSizeHint().width() <= 1024 - 216 - 32
    for each in strip.findChildren(QPushButton):
        assert each.width() >= each.sizeHint().width()


def test_the_printed_ledger_is_one_click_away(qtbot, ledger):
    ledger.show_year(2569)
    preview = shown(qtbot, ledger, "show_movements")
    assert "(รายการเคลื่อนไหว) ประจำปีงบประมาณ พ.ศ. 2569" in text_of(preview)
    preview.reject()


def test_what_was_out_on_30_september_is_one_click_away(qtbot, ledger):
    preview = shown(qtbot, ledger, "show_out_on")
    assert "ณ วันที่ 30 กันยายน 2568" in text_of(preview)
    assert "รวม 1 รายการ 4 หน่วย" in text_of(preview)
    preview.reject()


def test_the_count_sheet_is_one_click_away(qtbot, ledger):
    preview = shown(qtbot, ledger, "show_count_sheet")
    assert "แบบตรวจนับพัสดุประจำปีงบประมาณ พ.ศ. 2568" in text_of(preview)
    preview.reject()


def test_the_annual_count_is_asked_for_with_the_year_that_has_ended(qtbot, desk, ledger):
    with qtbot.waitSignal(desk.events.count_asked) as asked:
        qtbot.mouseClick(part(ledger, "go_count"), Qt.MouseButton.LeftButton)
    assert asked.args == [2568]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("show_movements", "สมุดคุมการให้ยืม - คืน"),
        ("show_out_on", "ทรัพย์สินที่อยู่ระหว่างการยืม"),
        ("show_count_sheet", "แบบตรวจนับพัสดุ"),
    ],
)
def test_each_paper_is_also_to_be_had_as_a_workbook(qtbot, ledger, tmp_path, told, name, words):
    preview = shown(qtbot, ledger, name)
    qtbot.mouseClick(preview.workbook, Qt.MouseButton.LeftButton)
    dialog = preview.findChild(QFileDialog, "save_file")
    file = tmp_path / "เล่ม.xlsx"
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    qtbot.waitUntil(lambda: any("เล่ม.xlsx" in text for _, text in told), timeout=20_000)
    assert openpyxl.load_workbook(file).worksheets[0].cell(1, 1).value.startswith(words)
    preview.reject()
