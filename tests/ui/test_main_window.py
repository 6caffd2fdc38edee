"""The main window: the set-up, the sign-in, then the desk; screens lead to each other."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.services import office
from asset_desk.services.rows import AssetFilter, LoanList
from asset_desk.ui.help_dialogs import AboutDialog, KeysDialog
from asset_desk.ui.main_window import DeskWindow
from asset_desk.ui.widgets.dialog import QuestionDialog
from tests.ui.conftest import PASSWORD
from tests.ui.lender import lender

NAMES = (
    *("home", "loans", "ledger", "assets", "people", "statistics", "year_end", "measures"),
    *("committees", "manual", "settings"),
)
KEYS = [*(getattr(Qt.Key, f"Key_{number}") for number in range(1, 10)), Qt.Key.Key_0]
KEYS.append(Qt.Key.Key_Comma)


@pytest.fixture
def open_window(qtbot):
    windows = []

    def open_one(desk):
        window = DeskWindow(desk, lambda: "1.2.3")
        windows.append(window)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
        return window

    return open_one


@pytest.fixture
def window(open_window, desk):
    """The window with the administrator at work."""
    officer = desk.session.officer
    window = open_window(desk)
    window._enter(officer)
    return window


def in_front(window):
    (name,) = [
        name
        for name, screen in window.work._screens.items()
        if screen.view is window.work._stack.currentWidget()
    ]
    return name


def press(qtbot, where, name):
    qtbot.mouseClick(where.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_a_new_book_begins_with_the_set_up(open_window, new_desk):
    window = open_window(new_desk)
    assert window.centralWidget().currentWidget() is window._door
    assert window.windowTitle() == "Asset Desk"
    assert not window.work.isVisible()


def test_a_book_that_is_set_up_asks_who_is_there(open_window, desk):
    window = open_window(desk)
    assert window._door.objectName() == "sign_in_page"
    assert not desk.session.is_open
    assert window.windowTitle() == "เทศบาลตำบลบ้านสวนธาร - Asset Desk"


def test_signing_in_leads_to_the_desk_and_signing_out_back(open_window, desk, qtbot):
    window = open_window(desk)
    window.findChild(QLineEdit, "username").insert("admin")
    window.findChild(QLineEdit, "password").insert(PASSWORD)
    press(qtbot, window, "sign_in")
    qtbot.waitUntil(window.work.isVisible)
    assert desk.session.officer.name == "นางสาวพิมพ์ใจ ดูแลดี"
    assert in_front(window) == "home"
    window.work.side_bar.sign_out_asked.emit()
    assert not desk.session.is_open
    assert not window.work.isVisible()
    assert window._door.objectName() == "sign_in_page"


@pytest.mark.parametrize("number", range(len(NAMES)))
def test_every_screen_opens_with_its_key_and_fits_the_window(window, qtbot, number):
    qtbot.keyClick(window, KEYS[number], Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: in_front(window) == NAMES[number])
    assert window.width() <= 1366
    assert window.height() <= 768


@pytest.mark.parametrize("name", NAMES)
def test_every_screen_fits_the_smallest_window(window, name):
    view = window.work.show_screen(name).view
    room = window.work.minimumSizeHint()
    assert (room.width(), room.height()) <= (1024, 640), view.minimumSizeHint()
    assert room.height() <= 640, view.minimumSizeHint()


@pytest.mark.parametrize("name", NAMES)
def test_everything_that_is_pressed_or_filled_in_has_a_name(window, name):
    view = window.work.show_screen(name).view
    kinds = (QPushButton, QLineEdit, QTableView)
    nameless = [
        part
        for kind in kinds
        for part in view.findChildren(kind)
        if not part.objectName() and part.isVisible() and not _belongs_to_a_choice(part)
    ]
    assert nameless == []


def _belongs_to_a_choice(part: QWidget) -> bool:
    return part.parentWidget() is not None and part.parentWidget().inherits("QComboBox")


def test_one_screen_leads_to_another_by_what_it_asks_for(window, desk, book):
    loans = lender(book)
    asset = loans.asset(5, code="400-52-0001")
    loan = loans.lent((asset, 2))
    events = desk.events
    for ask, name in (
        (lambda: events.loan_asked.emit(loan), "loans"),
        (lambda: events.ledger_asked.emit(2569), "ledger"),
        (lambda: events.loans_asked.emit(LoanList.OVERDUE), "loans"),
        (lambda: events.asset_asked.emit(asset), "assets"),
        (lambda: events.borrow_form_asked.emit(asset), "loans"),
        (lambda: events.assets_asked.emit(AssetFilter(is_out_now=True)), "assets"),
        (lambda: events.borrow_form_asked.emit(None), "loans"),
        (events.posts_asked.emit, "settings"),
        (events.import_asked.emit, "assets"),
        (lambda: events.ledger_asked.emit(None), "ledger"),
    ):
        ask()
        assert in_front(window) == name


def test_the_name_of_the_office_follows_a_change(window, desk, book):
    given = desk.queries.office.office()
    office.change_office(desk.new_uow(), desk.occasion(), replace(given, name="บ้านใหม่"))
    desk.events.office_changed.emit()
    assert "บ้านใหม่" in window.windowTitle()
    assert "บ้านใหม่" in window.work.findChild(QLabel, "office_name").text()


def test_the_next_officer_gets_screens_of_their_own_and_news_reach_no_old_one(
    window, desk, qtbot, book
):
    for name in NAMES:
        window.work.show_screen(name)
    officer = desk.session.officer
    window.work.side_bar.sign_out_asked.emit()
    window._enter(Officer(AccountId(1), officer.name, Role.AUDITOR))
    with qtbot.captureExceptions() as bugs:
        qtbot.wait(1)
        for news in ("loans", "register", "people", "office", "accounts"):
            getattr(desk.events, f"{news}_changed").emit()
        qtbot.wait(1)
    assert bugs == []


def test_no_news_is_read_while_nobody_is_signed_in(window, desk, qtbot):
    for name in NAMES:
        window.work.show_screen(name)
    window.work.side_bar.sign_out_asked.emit()
    with qtbot.captureExceptions() as bugs:
        for news in ("loans", "register", "people", "office", "accounts"):
            getattr(desk.events, f"{news}_changed").emit()
    assert bugs == []


def test_the_menu_opens_keys_about_and_password(window, qtbot):
    side = window.work.side_bar
    for ask, kind in (
        (side.help_asked, KeysDialog),
        (side.about_asked, AboutDialog),
        (side.password_asked, QDialog),
    ):
        ask.emit()
        dialog = window.findChild(kind)
        assert dialog.isVisible()
        dialog.reject()
        qtbot.waitUntil(lambda kind=kind: window.findChild(kind) is None)


def test_f1_opens_the_sheet_of_keys(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.findChild(KeysDialog).isVisible()


def test_about_says_the_version_and_the_licences(window):
    window.work.side_bar.about_asked.emit()
    about = window.findChild(AboutDialog)
    assert about.findChild(QLabel, "version").text() == "Asset Desk 1.2.3"


def test_colours_are_asked_of_the_program(window, qtbot):
    with qtbot.waitSignal(window.theme_asked) as asked:
        window.work.side_bar.theme_asked.emit("dark")
    assert asked.args == ["dark"]


def test_an_idle_window_closes_at_once_and_nobody_is_at_the_desk_any_more(window):
    assert window.close()
    assert not window.desk.session.is_open


def test_a_file_being_written_holds_the_window_until_the_officer_decides(window, desk, qtbot):
    stopped = threading.Event()

    def write(progress):
        while progress(1, 2):
            threading.Event().wait(0.001)
        stopped.set()

    desk.tasks.run(write, done=lambda _made: None, failed=lambda _error: None)
    assert not window.close()
    question = window.findChild(QuestionDialog)
    question.reject()
    assert window.isVisible()
    assert not stopped.is_set()
    assert not window.close()
    window.findChildren(QuestionDialog)[-1].accept()
    assert stopped.is_set()
    assert not window.isVisible()


@pytest.fixture
def form_in_work(window):
    """The window with a borrow form on which something has been typed."""
    window.desk.events.borrow_form_asked.emit(None)
    purpose = window.work.findChild(QPlainTextEdit, "purpose")
    purpose.setPlainText("งานบุญประจำปี")
    return window


def test_signing_out_with_a_form_in_work_asks_first(form_in_work):
    form_in_work.work.side_bar.sign_out_asked.emit()
    (question,) = form_in_work.findChildren(QuestionDialog)
    assert form_in_work.desk.session.is_open
    question.reject()
    assert form_in_work.desk.session.is_open

    form_in_work.work.side_bar.sign_out_asked.emit()
    form_in_work.findChildren(QuestionDialog)[-1].accept()
    assert not form_in_work.desk.session.is_open


def test_leaving_with_a_measure_in_work_asks_first(window):
    screen = window.work.show_screen("measures")
    screen.view.findChild(QAbstractButton, "begin_usual").click()
    screen.view.findChild(QPlainTextEdit, "measure_results").setPlainText("อบรมแล้ว")
    window.work.side_bar.sign_out_asked.emit()
    window.findChildren(QuestionDialog)[-1].reject()
    assert window.desk.session.is_open
    window.work.side_bar.sign_out_asked.emit()
    window.findChildren(QuestionDialog)[-1].accept()
    assert not window.desk.session.is_open


def test_closing_the_window_with_a_form_in_work_asks_first(form_in_work):
    assert not form_in_work.close()
    question = form_in_work.findChildren(QuestionDialog)[-1]
    assert form_in_work.isVisible()
    question.accept()
    assert not form_in_work.isVisible()
