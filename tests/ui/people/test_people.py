"""The people screen: found as typed, closed and reopened, with the loans of the one in hand."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QCheckBox, QDialog

from asset_desk.domain.accounts import Role
from asset_desk.domain.approvals import UsePlace
from asset_desk.domain.assets import AssetDetails
from asset_desk.domain.loans import LoanRequest, RequestedLine
from asset_desk.domain.office import BorrowerKind
from asset_desk.services.lending import request_loan
from asset_desk.services.registry import add_asset
from asset_desk.ui.people.presenter import PeoplePresenter
from asset_desk.ui.people.table_model import PeopleTableModel, PersonLoansModel
from asset_desk.ui.widgets.page_table_model import FixedPages
from tests.ui.keeping import dialog, enter, known, part, press, rows, type_in


@pytest.fixture
def screen(desk, qtbot):
    presenter = PeoplePresenter(desk)
    qtbot.addWidget(presenter.view)
    presenter.view.show()
    presenter.refresh()
    return presenter


@pytest.fixture
def two(desk):
    return (
        known(desk, "เก้าแก้ว สวนธาร", position="นักวิชาการพัสดุ"),
        known(desk, "บุญมี ศรีสวน", kind=BorrowerKind.COMMUNITY, organisation="หมู่ 4", address="12/3"),
    )


def names(screen):
    model = screen.view.model
    return [model.row(number).full_name for number in range(model.rowCount())]


def search(screen, text, qtbot):
    with qtbot.waitSignal(screen.view.search_asked):
        type_in(screen.view, "search", text)


def lend(desk, person_id):
    assets = [
        add_asset(desk.new_uow(), desk.occasion(), AssetDetails(name=name, quantity=5))
        for name in ("เต็นท์", "โต๊ะ")
    ]
    return request_loan(
        desk.new_uow(),
        desk.occasion(),
        LoanRequest(
            borrower_id=person_id,
            borrower_kind=BorrowerKind.STAFF,
            purpose="งานลอยกระทง",
            work_type="งานประเพณีและวัฒนธรรม",
            use_place=UsePlace.OUTSIDE,
            place="ลานวัด",
            from_date=desk.today(),
            due_date=desk.today() + timedelta(days=3),
            is_official_use=True,
            lines=tuple(RequestedLine(asset, 2) for asset in assets),
        ),
        on=desk.today(),
    )


@pytest.mark.usefixtures("two")
def test_the_lists_pass_qts_own_model_test(desk, qtmodeltester, screen):
    screen.refresh()
    qtmodeltester.check(screen.view.model)
    model = PersonLoansModel()
    model.show_pages(FixedPages(()))
    qtmodeltester.check(model)


@pytest.mark.usefixtures("two")
def test_people_are_listed_with_where_they_belong(screen):
    screen.refresh()
    model = screen.view.model
    shown = [model.index(1, column).data() for column in range(model.columnCount())]
    assert shown[0] == "นายบุญมี ศรีสวน"
    assert shown[3] == "หมู่ 4 · 12/3"


def test_no_national_id_is_ever_in_the_list(desk):
    known(desk, "สมชาย ใจดี", national_id="1234567890121")
    model = PeopleTableModel()
    model.show_pages(desk.queries.office.people())
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert not any("890121" in text for text in shown)


@pytest.mark.usefixtures("two")
def test_a_search_without_tone_marks_finds_the_name(screen, qtbot):
    search(screen, "เกาแกว", qtbot)
    assert names(screen) == ["นายเก้าแก้ว สวนธาร"]


@pytest.mark.usefixtures("two")
def test_nobody_found_and_nobody_entered_are_said_differently(desk, screen, qtbot):
    search(screen, "ไม่มีใคร", qtbot)
    nobody_found = part(screen.view.table, "empty_text").text()
    screen.view.show_people(FixedPages(()), is_searched=False)
    assert nobody_found
    assert part(screen.view.table, "empty_text").text() != nobody_found


def test_adding_begins_with_the_name_that_was_searched_for(desk, screen, qtbot):
    search(screen, "มานี รักเรียน", qtbot)
    press(screen.view, "add_person")
    opened = dialog(screen.view, "person_dialog")
    assert part(opened, "person_name").text() == "มานี รักเรียน"
    press(opened, "save")
    assert names(screen) == ["มานี รักเรียน"]


@pytest.mark.usefixtures("two")
def test_changing_opens_the_person_in_hand(screen):
    screen.refresh()
    press(screen.view, "change_person")
    assert part(dialog(screen.view, "person_dialog"), "person_name").text() == "เก้าแก้ว สวนธาร"


def test_a_closed_person_leaves_the_list_and_can_be_reopened(desk, two, screen, told):
    screen.refresh()
    press(screen.view, "close_person")
    press(screen.view.findChildren(QDialog)[-1], "save")
    assert names(screen) == ["นายบุญมี ศรีสวน"]
    part(screen.view, "with_closed", QCheckBox).setChecked(True)
    assert names(screen) == ["นายเก้าแก้ว สวนธาร", "นายบุญมี ศรีสวน"]
    screen.view.table.choose(0)
    press(screen.view, "close_person")
    assert desk.queries.office.person(two[0]).details.is_active
    assert "เก้าแก้ว" in told.last


def test_closing_is_not_done_when_the_question_is_cancelled(desk, two, screen):
    screen.refresh()
    press(screen.view, "close_person")
    press(screen.view.findChildren(QDialog)[-1], "cancel")
    assert desk.queries.office.person(two[0]).details.is_active


def test_the_loans_of_the_person_in_hand_are_shown_and_opened(desk, two, screen, qtbot):
    loan_id = lend(desk, two[0])
    screen.refresh()
    loans = screen.view.loans
    assert loans.rowCount() == 1
    assert loans.index(0, 1).data() == "เต็นท์ (+1)"
    with qtbot.waitSignal(desk.events.loan_asked) as asked:
        screen.view.loan_table.row_opened.emit(loans.row(0))
    assert asked.args == [loan_id]
    screen.view.table.choose(1)
    assert loans.rowCount() == 0


def test_a_new_loan_appears_without_anybody_asking(desk, two, screen):
    screen.refresh()
    lend(desk, two[0])
    desk.events.loans_changed.emit()
    assert screen.view.loans.rowCount() == 1


@pytest.mark.usefixtures("two")
def test_who_may_only_read_sees_no_buttons_and_is_told_whom_to_ask(desk, screen):
    enter(desk, Role.AUDITOR)
    screen.refresh()
    assert part(screen.view, "read_only").text()
    for name in ("add_person", "change_person", "close_person"):
        assert part(screen.view, name).isHidden()
    screen.view.table.row_opened.emit(screen.view.table.current_row())
    assert not screen.view.findChildren(QDialog)
    assert len(rows(desk.queries.office.people())) == 2
