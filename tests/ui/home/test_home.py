"""The morning at the desk: what is late, what is waiting, and what to do first."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.domain.returns import ReturnCount
from asset_desk.services.rows import LoanFilter, LoanList
from asset_desk.ui.home.presenter import HomePresenter
from asset_desk.ui.home.table_model import DueTableModel, JoinedPages
from asset_desk.ui.home.tiles import Tile
from asset_desk.ui.look import Theme, dress
from asset_desk.ui.widgets.page_table_model import FixedPages
from tests import builders
from tests.ui.lender import lender
from tests.ui.test_words import loan

TODAY = date(2026, 5, 20)
TILES = ("overdue", "due_today", "awaiting_approval", "awaiting_collection", "out")
ALL_TILES = (*TILES, "awaiting_settlement")


@pytest.fixture
def home(desk, qtbot):
    home = HomePresenter(desk)
    qtbot.addWidget(home.view)
    home.view.resize(1150, 690)
    home.view.show()
    home.refresh()
    return home


@pytest.fixture
def office(book, desk):
    return lender(book)


def lent(office, asset, quantity=1, *, due):
    """A loan that is out, due on this day."""
    on = min(due, TODAY) - timedelta(days=2)
    return office.lent((asset, quantity), on=on, from_date=on, due_date=due)


def days_ago(days):
    return TODAY - timedelta(days=days)


def number(home, which):
    return home.view.findChild(QLabel, f"tile_{which}_number").text()


def sentence(home, which):
    return home.view.findChild(QLabel, f"tile_{which}_sentence").text()


def press(qtbot, home, name):
    qtbot.mouseClick(home.view.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def listed(home):
    rows = home.view.rows
    return [rows.row(number) for number in range(rows.rowCount())]


def test_the_day_is_shown_with_its_fiscal_year(home):
    assert home.view.findChild(QLabel, "home_day").text() == "วันพุธ 20 พฤษภาคม 2569"
    assert home.view.findChild(QLabel, "home_year").text() == "ปีงบประมาณ 2569"


def test_every_list_is_counted(home, office):
    chairs = office.asset(200)
    lent(office, chairs, due=days_ago(12))
    lent(office, chairs, due=days_ago(3))
    lent(office, chairs, due=TODAY)
    lent(office, chairs, due=TODAY + timedelta(days=9))
    office.requested((chairs, 1))
    for _ in range(2):
        office.approved((chairs, 1))
    broken = office.lent((chairs, 1))
    office.take_back(broken, ReturnCount(damaged=1, condition="ขาหัก"))
    home.refresh()
    counts = {which: number(home, which) for which in ALL_TILES}
    assert counts == {
        "overdue": "2",
        "due_today": "1",
        "awaiting_approval": "1",
        "awaiting_collection": "2",
        "out": "4",
        "awaiting_settlement": "1",
    }


@pytest.mark.parametrize("which", ALL_TILES)
def test_a_tile_opens_exactly_what_it_counts(home, desk, qtbot, which):
    with qtbot.waitSignal(desk.events.loans_asked) as asked:
        press(qtbot, home, f"tile_{which}")
    assert asked.args == [LoanList(which)]


@pytest.mark.parametrize("which", ALL_TILES)
def test_the_count_of_a_tile_is_that_of_the_list_it_opens(home, office, desk, which):
    chairs = office.asset(200)
    lent(office, chairs, due=days_ago(1))
    lent(office, chairs, due=TODAY)
    office.requested((chairs, 1))
    office.approved((chairs, 1))
    home.refresh()
    pages = desk.queries.loans.loans(LoanFilter(which=LoanList(which)), desk.today())
    assert number(home, which) == f"{pages.count():,}"


def test_a_tile_is_pressed_from_the_keyboard_too(home, desk, qtbot):
    tile = home.view.findChild(Tile, "tile_out")
    with qtbot.waitSignal(desk.events.loans_asked) as asked:
        qtbot.keyClick(tile, Qt.Key.Key_Space)
    assert asked.args == [LoanList.OUT]


def test_clause_211_the_overdue_tile_says_by_when_the_next_must_be_chased(home, office):
    chairs = office.asset(200)
    for late in (30, 12, 5, 1):
        lent(office, chairs, due=days_ago(late))
    home.refresh()
    said = sentence(home, "overdue")
    assert "30 วัน" in said
    assert "22 พ.ค. 2569" in said  # five days late, seven to chase
    assert "ข้อ 211" in said
    to_chase = home.view.findChild(QPushButton, "home_to_chase")
    assert to_chase.text() == "ต้องทวง 2 ใบ ใบแรกภายใน 22 พ.ค. 2569"
    missed = home.view.findChild(QLabel, "home_chases")
    assert missed.text() == "ยังค้างและไม่ได้ทวงในกำหนด 2 ใบ"


def test_clause_211_one_press_lists_what_must_be_asked_for(home, office, desk, qtbot):
    lent(office, office.asset(), due=days_ago(2))
    home.refresh()
    with qtbot.waitSignal(desk.events.loans_asked) as asked:
        home.view.findChild(QPushButton, "home_to_chase").click()
    assert asked.args == [LoanList.TO_CHASE]


def test_clause_211_nothing_is_said_where_nothing_must_be_asked_for(home, office):
    lent(office, office.asset(), due=TODAY + timedelta(days=3))
    home.refresh()
    assert home.view.findChild(QPushButton, "home_to_chase").isHidden()
    assert home.view.findChild(QLabel, "home_chases").isHidden()


def test_clause_211_the_last_day_to_chase_still_counts(home, office):
    lent(office, office.asset(), due=days_ago(7))
    home.refresh()
    assert "20 พ.ค. 2569" in sentence(home, "overdue")


def test_clause_211_it_is_said_when_every_chase_by_date_has_passed(home, office):
    lent(office, office.asset(), due=days_ago(8))
    home.refresh()
    assert "มีที่ไม่ได้ทวงในกำหนด" in sentence(home, "overdue")
    assert home.view.findChild(QLabel, "home_chases").text() == "ยังค้างและไม่ได้ทวงในกำหนด 1 ใบ"


def test_nothing_late_is_good_news(home, office):
    lent(office, office.asset(), due=TODAY + timedelta(days=3))
    home.refresh()
    assert sentence(home, "overdue") == "ไม่มีรายการเกินกำหนด"
    assert home.view.findChild(QLabel, "tile_overdue_number").property("tone") == "good"
    assert home.view.findChild(QLabel, "empty_text").isVisible()


def test_every_tile_tells_a_screen_reader_what_it_says(home, office):
    lent(office, office.asset(), due=days_ago(2))
    home.refresh()
    said = home.view.findChild(Tile, "tile_overdue").accessibleName()
    assert "เกินกำหนด" in said
    assert "1" in said
    assert sentence(home, "overdue") in said


def test_what_must_come_back_is_listed_the_latest_first_then_what_is_due_today(home, office):
    chairs = office.asset(200)
    today = lent(office, chairs, due=TODAY)
    late = lent(office, chairs, due=days_ago(3))
    latest = lent(office, chairs, due=days_ago(9))
    lent(office, chairs, due=TODAY + timedelta(days=1))
    home.refresh()
    assert [row.loan_id for row in listed(home)] == [latest, late, today]
    model = home.view.rows
    texts = [model.index(0, column).data() for column in range(model.columnCount())]
    assert texts[0] == "เกินกำหนด 9 วัน"
    assert "สมหญิง ยืมประจำ" in texts[2]
    assert texts[5:] == ["11 พ.ค. 2569", "ไม่ได้ทวง"]
    assert model.index(2, 0).data() == "ครบกำหนดวันนี้"


def test_enter_opens_the_loan_in_the_row(home, office, desk, qtbot):
    late = lent(office, office.asset(), due=days_ago(3))
    home.refresh()
    home.view.table.choose(0)
    with qtbot.waitSignal(desk.events.loan_asked) as asked:
        qtbot.keyClick(home.view.table, Qt.Key.Key_Return)
    assert asked.args == [late]


def test_a_slip_of_several_assets_says_how_many_more(home, office):
    first, second = office.asset(5, name="เต็นท์"), office.asset(5)
    office.lent(
        (first, 1), (second, 1), on=days_ago(5), from_date=days_ago(5), due_date=days_ago(2)
    )
    home.refresh()
    assert home.view.rows.index(0, 3).data() == "เต็นท์ และอีก 1 รายการ"


def test_news_are_shown_at_once(home, office, desk):
    office.requested((office.asset(), 1))
    desk.events.loans_changed.emit()
    assert number(home, "awaiting_approval") == "1"


def test_nothing_is_read_while_nobody_is_signed_in(home, office, desk):
    office.requested((office.asset(), 1))
    desk.session.end()
    desk.events.loans_changed.emit()
    assert number(home, "awaiting_approval") == "0"


def first_step(home, name):
    return home.view.findChild(QPushButton, name)


def test_a_new_desk_is_led_to_its_register_first(home, desk, qtbot):
    step = first_step(home, "step_register")
    assert step.isVisible()
    assert step.property("look") == "primary"
    assert first_step(home, "step_loan").property("look") != "primary"
    with qtbot.waitSignal(desk.events.import_asked):
        press(qtbot, home, "step_register")


def test_then_to_who_holds_the_posts_then_to_the_first_loan(home, desk, qtbot, book):
    office = builders.Desk(book.engine)
    office.asset()
    desk.events.register_changed.emit()
    assert home.view.findChild(QLabel, "step_register_done").isVisible()
    assert first_step(home, "step_posts").property("look") == "primary"
    with qtbot.waitSignal(desk.events.posts_asked):
        press(qtbot, home, "step_posts")
    office.people["mayor"] = office.person("สมบูรณ์ ใจงาม", "นาย")
    office.appoint("mayor")
    desk.events.office_changed.emit()
    assert home.view.findChild(QLabel, "step_posts_done").isVisible()
    with qtbot.waitSignal(desk.events.borrow_form_asked) as asked:
        press(qtbot, home, "step_loan")
    assert asked.args == [None]


def test_the_first_steps_are_gone_once_there_is_a_loan(home, office, desk):
    office.requested((office.asset(), 1))
    desk.events.loans_changed.emit()
    assert not home.view.first_days.isVisible()
    assert home.view.table.isVisible()


def test_what_the_role_may_not_do_says_whom_to_ask(home, desk):
    desk.session.begin(Officer(AccountId(1), "ผู้ตรวจสอบ", Role.AUDITOR))
    home.refresh()
    steps = [first_step(home, name) for name in ("step_register", "step_posts", "step_loan")]
    assert [step.isEnabled() for step in steps] == [False] * 3
    said = [label.text() for label in home.view.first_days.findChildren(QLabel)]
    assert said.count("โปรดขอให้ผู้ดูแลระบบดำเนินการ") == 3


def test_the_home_screen_fits_the_smallest_window(home, office):
    for _ in range(2):
        hint = home.view.minimumSizeHint()
        assert hint.width() <= 808
        assert hint.height() <= 580
        lent(office, office.asset(), due=days_ago(400 - 100))
        home.refresh()


def test_the_longest_sentence_stays_inside_its_tile(home, office):
    lent(office, office.asset(), due=days_ago(300))
    lent(office, office.asset(), due=days_ago(2))
    home.view.resize(808, 580)
    home.refresh()
    label = home.view.findChild(QLabel, "tile_overdue_sentence")
    assert label.heightForWidth(label.width()) <= label.height()


def test_the_tiles_change_their_colours_with_the_theme(home, dressed):
    try:
        before = home.view.findChild(Tile, "tile_overdue")._icon.pixmap().toImage()
        dress(dressed, Theme.DARK)
        after = home.view.findChild(Tile, "tile_overdue")._icon.pixmap().toImage()
        assert before != after
    finally:
        dress(dressed, Theme.LIGHT)


def test_qt_finds_nothing_wrong_with_the_list(qtbot, qtmodeltester):
    model = DueTableModel()
    model.show_pages(FixedPages([loan(days_late=3), loan()]))
    qtmodeltester.check(model)


@pytest.mark.parametrize("offset", range(8))
@pytest.mark.parametrize("limit", [1, 2, 5, 100])
def test_two_lists_joined_are_read_as_one(offset, limit):
    joined = JoinedPages(FixedPages([1, 2, 3]), FixedPages([4, 5]))
    assert joined.count() == 5
    assert list(joined.page(offset, limit)) == [1, 2, 3, 4, 5][offset : offset + limit]


@pytest.mark.parametrize("width", [808, 1150])
def test_who_and_until_when_are_in_sight_in_every_window(home, office, width):
    lent(office, office.asset(), due=days_ago(3))
    home.view.resize(width, 580)
    home.refresh()
    table = home.view.table
    assert table.horizontalHeader().length() <= table.viewport().width()
    room = table.fontMetrics().horizontalAdvance("นางสาวดวงกมลรัตน์ พฤกษ์สวนธาร")
    assert table.columnWidth(2) >= room + 16
