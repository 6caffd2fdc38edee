"""A year's control ledger: its lines, its filters, its papers."""

from __future__ import annotations

from datetime import date, timedelta

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.loans import Stage
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.returns import ReturnCount
from asset_desk.exports.control_ledger import COLUMNS
from asset_desk.services import lending
from asset_desk.services.reversals import reverse
from asset_desk.services.rows import LedgerState
from asset_desk.ui.ledger.presenter import LedgerPresenter
from asset_desk.ui.ledger.table_model import LedgerTableModel, out_text, remark_text
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.dialog import NoticeDialog
from asset_desk.ui.widgets.page_table_model import STATUS_ROLE, FixedPages
from asset_desk.ui.widgets.paper_preview import PaperPreview
from tests import builders
from tests.ui.lender import lender
from tests.ui.test_words import line

TODAY = date(2026, 5, 20)
LAST_YEAR = date(2025, 9, 25)


@pytest.fixture
def office(book, desk):
    return lender(book)


@pytest.fixture
def ledger(desk, qtbot):
    ledger = LedgerPresenter(desk)
    qtbot.addWidget(ledger.view)
    ledger.view.resize(1150, 690)
    with qtbot.waitActive(ledger.view):
        ledger.view.show()
    ledger.refresh()
    return ledger


def lines(ledger):
    rows = ledger.view.rows
    return [rows.row(number) for number in range(rows.rowCount())]


def cell(ledger, row, title):
    model = ledger.view.rows
    (column,) = [n for n, each in enumerate(model.columns) if each.title == title]
    return model.index(row, column).data()


def part(ledger, name, kind=QPushButton):
    return ledger.view.findChild(kind, name)


def press(qtbot, ledger, name):
    qtbot.mouseClick(part(ledger, name), Qt.MouseButton.LeftButton)


def search(ledger, text):
    ledger.view.search.setText(text)
    ledger.view.search.returnPressed.emit()


def save_as(ledger, file):
    dialog = ledger.view.findChild(QFileDialog, "save_file")
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(file))
    dialog.accept()


def test_the_ledger_has_the_columns_of_the_paper(ledger):
    titles = [column.title for column in ledger.view.rows.columns]
    titles.remove("สถานะ")
    paper = [each.title for each in COLUMNS]
    same = {"จำนวน": "จำนวน/หน่วย", "วันที่": "วันที่คืน"}
    expected = [same.get(title, title) for title in paper]
    expected[expected.index("จำนวน/หน่วย", 7)] = "จำนวนคืน"
    assert titles == expected
    assert len(titles) == 17


def test_a_line_shows_the_whole_story_of_one_asset_of_one_slip(ledger, office):
    asset = office.asset(5, name="เต็นท์ผ้าใบ", code="400-52-0001", unit="หลัง")
    first, last = date(2026, 5, 4), date(2026, 5, 12)
    loan = office.lent((asset, 3), on=first, from_date=first, due_date=last)
    counted = ReturnCount(good=1, damaged=1, condition="ผ้าขาด")
    office.take_back(loan, counted, on=date(2026, 5, 10))
    ledger.refresh()
    assert cell(ledger, 0, "ลำดับ") == "1"
    assert cell(ledger, 0, "เลขที่ใบยืม") == office.page(loan).row.slip_no
    assert cell(ledger, 0, "สถานะ") == "เกินกำหนด"
    assert cell(ledger, 0, "วันที่ยืม") == "4 พ.ค. 2569"
    assert "สมหญิง ยืมประจำ" in cell(ledger, 0, "ผู้ยืม/สังกัด")
    assert cell(ledger, 0, "รายการ") == "เต็นท์ผ้าใบ"
    assert cell(ledger, 0, "รหัสทรัพย์สิน") == "400-52-0001"
    assert cell(ledger, 0, "จำนวน/หน่วย") == "3 หลัง"
    assert cell(ledger, 0, "วัตถุประสงค์-สถานที่") == "จัดประชุมประชาคม - หอประชุม"
    assert "วันดี รักบัญชี" in cell(ledger, 0, "ผู้อนุมัติ")
    assert cell(ledger, 0, "กำหนดคืน") == "12 พ.ค. 2569"
    assert cell(ledger, 0, "วันที่คืน") == "10 พ.ค. 2569"
    assert cell(ledger, 0, "จำนวนคืน") == "2"
    assert cell(ledger, 0, "สภาพ") == "ผ้าขาด"
    assert cell(ledger, 0, "ผู้ส่งคืน") == "ผู้คืน"
    assert cell(ledger, 0, "ผู้รับคืน") == "ผู้รับคืน"
    assert cell(ledger, 0, "ค้าง") == "1"
    remark = cell(ledger, 0, "หมายเหตุ").split(" · ")
    assert remark == [
        "ชำรุด 1",
        "จ่ายของ 4 พ.ค. 2569 บันทึกเมื่อ 20 พ.ค. 2569",
        "รับคืน 10 พ.ค. 2569 บันทึกเมื่อ 20 พ.ค. 2569",
    ]


def test_point_07_what_was_reversed_stays_in_the_remark_of_its_line(ledger, office):
    loan = office.lent((office.asset(5), 3))
    office.take_back(loan, 2)
    last = office.queries.loans.last_act(loan)
    reverse(office.uow, builders.occasion(), loan, last.act_no, reason="นับผิด")
    ledger.refresh()
    assert cell(ledger, 0, "ค้าง") == "3"
    assert cell(ledger, 0, "วันที่คืน") == ""
    said = "กลับรายการรับคืน 20 พ.ค. 2569 จำนวน 2 เมื่อ 20 พ.ค. 2569: นับผิด"
    assert cell(ledger, 0, "หมายเหตุ") == said


def test_what_is_carried_forward_comes_first_and_is_marked(ledger, office):
    asset = office.asset(5)
    office.lent((asset, 1), on=LAST_YEAR, from_date=LAST_YEAR, due_date=date(2026, 6, 1))
    office.lent((asset, 1))
    ledger.refresh()
    assert cell(ledger, 0, "ลำดับ") == "ยกมา 1"
    assert ledger.view.rows.index(0, 0).data(STATUS_ROLE).text == "ยกมา 1"
    assert cell(ledger, 1, "ลำดับ") == "1"
    assert ledger.view.rows.index(1, 0).data(STATUS_ROLE) is None


def test_a_cancelled_slip_keeps_its_line_with_the_reason(ledger, office):
    loan = office.approved((office.asset(), 2))
    by = builders.occasion(today=TODAY)
    lending.cancel(office.uow, by, loan, on=TODAY, reason="ผู้ยืมเลื่อนงาน")
    ledger.refresh()
    assert cell(ledger, 0, "สถานะ") == "ยกเลิก"
    assert cell(ledger, 0, "ค้าง") == ""
    assert "ผู้ยืมเลื่อนงาน" in cell(ledger, 0, "หมายเหตุ")


def test_the_count_of_the_lines_is_shown(ledger, office):
    first, second = office.asset(), office.asset(name="เต็นท์")
    office.lent((first, 1), (second, 1))
    ledger.refresh()
    assert part(ledger, "ledger_count", QLabel).text() == "2 รายการ"


def test_the_years_that_have_a_book_and_the_present_one_are_offered(ledger, office):
    asset = office.asset()
    office.lent((asset, 1), on=LAST_YEAR, from_date=LAST_YEAR, due_date=TODAY)
    ledger.refresh()
    year = ledger.view.year
    assert [year.itemText(n) for n in range(year.count())] == [
        "ปีงบประมาณ 2569",
        "ปีงบประมาณ 2568",
    ]
    year.choose(2568)
    assert cell(ledger, 0, "ลำดับ") == "1"


def test_a_year_that_is_asked_for_is_shown_without_filters(ledger, office):
    asset = office.asset()
    office.lent((asset, 1), on=LAST_YEAR, from_date=LAST_YEAR, due_date=TODAY)
    search(ledger, "ไม่มีเลย")
    ledger.show_year(2568)
    assert ledger.view.year.value() == 2568
    assert ledger.view.search.text() == ""
    assert len(lines(ledger)) == 1
    ledger.show_year(None)
    assert ledger.view.year.value() == 2569


def test_the_lines_are_found_by_what_is_typed(ledger, office):
    office.lent((office.asset(name="เต็นท์ผ้าใบ", code="400-52-0001"), 1))
    office.lent((office.asset(name="เครื่องเสียง", code="452-59-0159"), 1))
    for text in ("เตนท", "400520001", "400-52"):
        search(ledger, text)
        assert [each.asset_name for each in lines(ledger)] == ["เต็นท์ผ้าใบ"], text


def test_the_filters_let_through_what_they_say(ledger, office):
    asset, street = office.asset(20), office.asset(20, division_id=3)
    late = date(2026, 5, 1)
    office.lent((asset, 1), on=late, from_date=late, due_date=late)
    back = office.lent((asset, 1))
    office.take_back(back, 1)
    office.lent((street, 1), borrower_kind=BorrowerKind.CITIZEN)
    ledger.refresh()
    view = ledger.view

    def count(choice, value):
        view.clear_filters()
        choice.choose(value)
        return len(lines(ledger))

    assert count(view.state, LedgerState.OPEN) == 2
    assert count(view.state, LedgerState.OVERDUE) == 1
    assert count(view.state, LedgerState.RETURNED) == 1
    assert count(view.state, LedgerState.CANCELLED) == 0
    assert count(view.division, 3) == 1
    assert count(view.kind, BorrowerKind.CITIZEN) == 1
    assert count(view.kind, BorrowerKind.STATE_AGENCY) == 0


def test_an_empty_book_and_an_empty_filter_say_different_things(ledger, office, qtbot):
    empty = part(ledger, "empty_text", QLabel)
    assert empty.text() == "ปีงบประมาณ 2569 ยังไม่มีการให้ยืม"
    assert not part(ledger, "clear_filters").isVisible()
    office.lent((office.asset(), 1))
    search(ledger, "ไม่มีเลย")
    assert empty.text() == "ไม่พบรายการที่ตรงกับเงื่อนไขในปีงบประมาณ 2569"
    press(qtbot, ledger, "clear_filters")
    assert len(lines(ledger)) == 1
    assert not part(ledger, "clear_filters").isVisible()


def test_a_book_that_cannot_be_read_is_a_third_thing(ledger, told, book):
    book.close()
    for leftover in book.folder.root.glob("*-wal"):
        leftover.unlink()
    book.folder.database.write_bytes(b"no book any more " * 1000)
    ledger.refresh()
    assert part(ledger, "empty_text", QLabel).text() == "อ่านสมุดคุมไม่ได้"
    damaged = DeskError(Refusal.BOOK_IS_DAMAGED, file=str(book.folder.database))
    assert told.last == refusal_text(damaged)


def test_enter_jumps_to_the_slip(ledger, office, desk, qtbot):
    loan = office.lent((office.asset(), 1))
    ledger.refresh()
    ledger.view.table.choose(0)
    with qtbot.waitSignal(desk.events.loan_asked) as asked:
        qtbot.keyClick(ledger.view.table, Qt.Key.Key_Return)
    assert asked.args == [loan]


def test_coming_back_finds_the_same_line_in_the_same_place(ledger, office, desk):
    asset = office.asset(200)
    for _ in range(30):
        office.lent((asset, 1))
    ledger.refresh()
    ledger.view.table.choose(22)
    at = ledger.view.table.verticalScrollBar().value()
    assert at > 0
    desk.events.loans_changed.emit()
    assert ledger.view.table.currentIndex().row() == 22
    assert ledger.view.table.verticalScrollBar().value() == at
    search(ledger, "ประชาคม")
    assert ledger.view.table.verticalScrollBar().value() == 0


def test_ctrl_f_goes_to_the_search(ledger, qtbot):
    qtbot.keyClick(ledger.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert ledger.view.search.hasFocus()


def test_the_workbook_is_saved_with_the_lines_that_are_shown(ledger, office, told, qtbot, tmp_path):
    asset = office.asset(20)
    office.lent((asset, 1))
    back = office.lent((asset, 2))
    office.take_back(back, 2)
    ledger.refresh()
    ledger.view.state.choose(LedgerState.RETURNED)
    press(qtbot, ledger, "export_ledger_xlsx")
    save_as(ledger, tmp_path / "ledger")
    file = tmp_path / "ledger.xlsx"
    qtbot.waitUntil(lambda: bool(told))
    assert str(file) in told.last
    sheet = openpyxl.load_workbook(file).active
    slips = {row[1] for row in sheet.iter_rows(min_row=5, values_only=True) if row[1]}
    assert slips == {office.page(back).row.slip_no}


def test_the_pdf_is_saved(ledger, office, told, qtbot, tmp_path):
    office.lent((office.asset(), 1))
    ledger.refresh()
    press(qtbot, ledger, "export_ledger_pdf")
    save_as(ledger, tmp_path / "ledger.pdf")
    qtbot.waitUntil(lambda: bool(told))
    assert (tmp_path / "ledger.pdf").read_bytes().startswith(b"%PDF")


def test_the_file_is_named_after_its_year(ledger, qtbot):
    press(qtbot, ledger, "export_ledger_xlsx")
    dialog = ledger.view.findChild(QFileDialog, "save_file")
    offered = dialog.findChild(QLineEdit, "fileNameEdit").text()
    assert offered == "สมุดคุม ปีงบประมาณ 2569.xlsx"
    dialog.reject()


def test_a_file_that_cannot_be_written_is_named(ledger, office, qtbot, tmp_path):
    ask = tmp_path / "ledger.xlsx"
    press(qtbot, ledger, "export_ledger_xlsx")
    save_as(ledger, ask)
    ask.mkdir()
    qtbot.waitUntil(lambda: ledger.view.findChild(NoticeDialog) is not None)
    said = ledger.view.findChild(NoticeDialog).findChild(QLabel, "notice").text()
    assert "ledger.xlsx" in said


def test_the_ledger_is_looked_at_on_paper(ledger, office, qtbot):
    office.lent((office.asset(), 1))
    ledger.refresh()
    press(qtbot, ledger, "preview_ledger")
    preview = ledger.view.findChild(PaperPreview)
    qtbot.waitUntil(lambda: preview.findChild(QPushButton, "print_paper").isEnabled())
    size = preview.pages.document.pagePointSize(0)
    assert size.width() > size.height()
    preview.reject()


def test_the_ledger_fits_the_smallest_window(ledger, office):
    search(ledger, "ไม่มีเลย")
    assert ledger.view.minimumSizeHint().width() <= 808
    assert ledger.view.minimumSizeHint().height() <= 580


@pytest.mark.parametrize("width", [808, 1150])
def test_the_fiscal_year_is_read_whole(ledger, office, width):
    ledger.view.resize(width, 580)
    ledger.view.show()
    year = ledger.view.year
    assert year.width() >= year.fontMetrics().horizontalAdvance(year.currentText()) + 40


def test_qt_finds_nothing_wrong_with_the_lines(qtbot, qtmodeltester):
    model = LedgerTableModel()
    model.show_pages(FixedPages([line(is_carried_forward=True), line(is_overdue=True), line()]))
    qtmodeltester.check(model)


def test_what_was_never_handed_over_is_not_out():
    assert out_text(line(lent_on=None, out=0, stage=Stage.APPROVED)) == ""
    assert out_text(line(lent_on=TODAY - timedelta(days=1), out=0)) == "0"


def test_the_remark_names_what_was_damaged_and_lost(dressed):
    said = remark_text(line(damaged=2, lost=1, remark="ผู้ยืมแจ้งแล้ว"))
    assert said == "ชำรุด 2 · สูญหาย 1 · ผู้ยืมแจ้งแล้ว"
    assert remark_text(line()) == ""
