"""The desk at work: screens come forward, and whatever is scanned leads somewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.ui.messages import MessageBar
from asset_desk.ui.screen import Entry
from asset_desk.ui.work_view import WorkView
from tests.ui.lender import lender

KEDMANEE = dict(zip("0123456789-/", "จๅ/-ภถุึคตขฝ", strict=True))
"""What the keys of a scanner give when the Thai layout is on."""


class PlainScreen:
    """A screen that counts how often it is read again."""

    def __init__(self, desk):
        self.desk = desk
        self.view = QWidget()
        QVBoxLayout(self.view).addWidget(QLineEdit())
        self.reads = 0

    def refresh(self):
        self.reads += 1


@pytest.fixture
def work(desk, qtbot):
    entries = [Entry(name, name, "house", PlainScreen) for name in ("home", "loans")]
    work = WorkView(desk, entries)
    qtbot.addWidget(work)
    work.resize(1366, 768)
    with qtbot.waitActive(work):
        work.show()
    work.begin()
    return work


@pytest.fixture
def asked(desk):
    """Where the desk is asked to go."""
    asked = []
    for name in ("loan_asked", "asset_asked", "borrow_form_asked"):
        getattr(desk.events, name).connect(lambda value, name=name: asked.append((name, value)))
    return asked


@pytest.fixture
def book_of_loans(book, desk):
    return lender(book)


def scan(work, qtbot, text):
    work.scan.setFocus()
    work.scan.insert(text)
    qtbot.keyClick(work.scan, Qt.Key.Key_Return)


def said(work):
    bar = work.findChild(MessageBar)
    return bar.findChild(QLabel, "message_text").text() if not bar.isHidden() else ""


def in_front(work):
    (name,) = [
        name for name, screen in work._screens.items() if screen.view is work._stack.currentWidget()
    ]
    return name


def test_the_first_screen_is_in_front_and_the_scan_box_is_ready(work, qtbot):
    assert in_front(work) == "home"
    qtbot.waitUntil(work.scan.hasFocus)


def test_a_screen_is_made_when_it_is_first_asked_for_and_read_whenever_it_comes_forward(work):
    assert set(work._screens) == {"home"}
    for name in ("loans", "home", "loans"):
        work.side_bar.screen_asked.emit(name)
    assert in_front(work) == "loans"
    assert work.screen_of("loans").reads == 2


def test_going_elsewhere_takes_the_message_away(work, desk):
    desk.messages.say("Kept.")
    work.side_bar.screen_asked.emit("loans")
    assert said(work) == ""


def test_f5_reads_the_screen_in_front_again_and_f2_goes_to_the_scan_box(work, qtbot):
    before = work.screen_of("home").reads
    work.side_bar.screen_asked.emit("home")
    work.screen_of("home").view.findChild(QLineEdit).setFocus()
    qtbot.keyClick(work, Qt.Key.Key_F5)
    assert work.screen_of("home").reads == before + 2
    qtbot.keyClick(work, Qt.Key.Key_F2)
    assert work.scan.hasFocus()


def test_ctrl_n_asks_for_an_empty_borrow_form(work, qtbot, asked):
    qtbot.keyClick(work, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(work.new_loan, Qt.MouseButton.LeftButton)
    assert asked == [("borrow_form_asked", None)] * 2


def test_a_slip_number_opens_its_loan_however_it_is_written(work, qtbot, asked, book_of_loans):
    loan = book_of_loans.approved((book_of_loans.asset(), 2))
    slip_no = book_of_loans.page(loan).row.slip_no
    bare = slip_no.removeprefix("บย.")
    thai_digits = bare.translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))
    for written in (slip_no, bare, f"  {bare} ", thai_digits):
        scan(work, qtbot, written)
    assert asked == [("loan_asked", loan)] * 4


def test_a_slip_number_scanned_with_the_thai_layout_on_opens_its_loan(
    work, qtbot, asked, book_of_loans
):
    loan = book_of_loans.approved((book_of_loans.asset(), 2))
    bare = book_of_loans.page(loan).row.slip_no.removeprefix("บย.")
    scan(work, qtbot, "".join(KEDMANEE[letter] for letter in bare))
    assert asked == [("loan_asked", loan)]


def test_the_code_of_an_asset_that_is_out_opens_its_loan(work, qtbot, asked, book_of_loans):
    asset = book_of_loans.asset(1, name="เครื่องเสียง", code="452-59-0159")
    loan = book_of_loans.lent((asset, 1))
    scan(work, qtbot, "452-59-0159")
    scan(work, qtbot, "๔๕๒๕๙๐๑๕๙")
    assert asked == [("loan_asked", loan)] * 2


def test_the_code_of_a_free_asset_goes_on_a_new_borrow_form(work, qtbot, asked, book_of_loans):
    asset = book_of_loans.asset(1, name="เครื่องเสียง", code="452-59-0159")
    scan(work, qtbot, "452 59 0159")
    scan(work, qtbot, "".join(KEDMANEE[letter] for letter in "452-59-0159"))
    assert asked == [("borrow_form_asked", asset)] * 2


def test_a_lot_of_which_some_are_out_and_some_free_is_shown_whole(
    work, qtbot, asked, book_of_loans
):
    asset = book_of_loans.asset(40, code="400-52-0001")
    book_of_loans.lent((asset, 5))
    scan(work, qtbot, "400-52-0001")
    assert asked == [("asset_asked", asset)]
    assert said(work) == "เก้าอี้พลาสติก: ให้ยืมอยู่ 5 และอยู่ที่นี่ 35"


def test_who_may_not_lend_is_shown_the_asset_instead(work, desk, qtbot, asked, book_of_loans):
    asset = book_of_loans.asset(1, code="452-59-0159")
    desk.session.begin(Officer(AccountId(1), "ผู้ตรวจสอบ", Role.AUDITOR))
    work.begin()
    assert not work.new_loan.isVisible()
    scan(work, qtbot, "452-59-0159")
    qtbot.keyClick(work, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert asked == [("asset_asked", asset)]


def test_what_is_not_known_is_said_so_with_what_was_scanned(work, qtbot, asked):
    scan(work, qtbot, "999-99-9999")
    assert asked == []
    assert "999-99-9999" in said(work)


def test_an_empty_scan_does_nothing(work, qtbot, asked):
    scan(work, qtbot, "   ")
    assert asked == []
    assert said(work) == ""


def test_the_scan_box_is_empty_for_the_next_scan(work, qtbot, asked):
    scan(work, qtbot, "999-99-9999")
    assert work.scan.text() == ""


def test_the_desk_belongs_to_the_office_and_the_officer(work, desk):
    assert work.side_bar.findChild(QLabel, "office_name").text() == "เทศบาลตำบลบ้านสวนธาร"
    assert desk.session.officer.name in work.side_bar._officer.toolTip()


def test_the_next_officer_finds_no_screens_of_the_last_one(work, desk, qtbot):
    last = work.screen_of("loans")
    desk.session.begin(Officer(AccountId(1), "ผู้ตรวจสอบ", Role.AUDITOR))
    work.begin()
    assert in_front(work) == "home"
    assert work.screen_of("loans") is not last


def test_the_work_place_fits_the_smallest_window(work):
    assert work.minimumSizeHint().width() <= 1024
    assert work.minimumSizeHint().height() <= 640
