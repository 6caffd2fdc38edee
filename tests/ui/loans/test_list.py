"""The lists of loans."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from asset_desk.domain.accounts import Role
from asset_desk.services import lending
from asset_desk.services.rows import LoanFilter, LoanList
from asset_desk.ui.loans.follow_up_words import follow_up_text
from asset_desk.ui.loans.list_view import LISTED
from asset_desk.ui.loans.table_model import LoanTableModel, back_text, slip_text
from asset_desk.ui.widgets.page_table_model import STATUS_ROLE

from .conftest import type_into


def rows(loans):
    table = loans.view.findChild(object, "loan_table")
    model = table.model()
    return [model.row(number) for number in range(model.rowCount())]


def ids(loans):
    return [row.loan_id for row in rows(loans)]


def empty_text(loans):
    return loans.view.findChild(object, "loan_table").findChild(object, "empty_text").text()


@pytest.fixture
def late(counter):
    """A loan of eight days ago that is five days late."""
    return counter.lent(("chairs", 3), ("tent", 1), on=counter.today - timedelta(days=8))


def test_the_table_model_keeps_qts_rules(counter, qtbot, late):
    counter.requested(("projector", 1))
    model = LoanTableModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_pages(counter.desk.queries.loans.loans(LoanFilter(), counter.today))
    assert (model.rowCount(), model.columnCount()) == (2, 8)


def test_each_list_shows_how_many_loans_it_holds(counter, loans, find, late):
    counter.requested(("projector", 1))
    loans.refresh()
    counts = {which: find(f"list_{which.value}").text().split()[-1] for which in LISTED}
    ones = {LoanList.OVERDUE, LoanList.TO_CHASE, LoanList.OUT, LoanList.AWAITING_APPROVAL}
    assert counts == {which: "1" if which in ones else "0" for which in LISTED} | {
        LoanList.ALL: "2"
    }


def test_a_press_on_a_list_shows_only_its_loans(counter, loans, find, qtbot, late):
    asked = counter.requested(("projector", 1))
    loans.refresh()
    qtbot.mouseClick(find("list_awaiting_approval"), Qt.MouseButton.LeftButton)
    assert ids(loans) == [asked]
    qtbot.mouseClick(find("list_overdue"), Qt.MouseButton.LeftButton)
    assert ids(loans) == [late]
    assert find("list_overdue").isChecked()


def test_a_search_folds_thai_and_finds_by_any_part(counter, loans, find, qtbot, late):
    counter.requested(("projector", 1))
    loans.refresh()
    type_into(find("loans_search"), "เกาอี")
    qtbot.waitUntil(lambda: ids(loans) == [late])


def test_an_empty_list_and_a_search_without_a_hit_say_different_things(loans, find, qtbot):
    assert empty_text(loans) == "ยังไม่มีใบยืม"
    find("loans_search").setText("ไม่มีทางพบ")
    qtbot.keyClick(find("loans_search"), Qt.Key.Key_Return)
    assert "ไม่มีทางพบ" in empty_text(loans)
    loans.show_list(LoanList.OVERDUE)
    assert empty_text(loans) == "ไม่มีใบยืมที่เกินกำหนดคืน"
    assert find("loans_search").text() == ""


def test_who_only_reads_is_told_who_enters_loans(counter, loans):
    counter.sit(Role.AUDITOR)
    loans.show_list(LoanList.ALL)
    table = loans.view.findChild(object, "loan_table")
    assert "เจ้าหน้าที่พัสดุ" in table._empty._hint.text()


def test_a_late_loan_says_how_late_and_until_when_it_must_be_chased(counter, loans, late):
    loans.refresh()
    row = rows(loans)[0]
    table = loans.view.findChild(object, "loan_table")
    status = table.model().index(0, 1).data(STATUS_ROLE)
    assert status.text == "เกินกำหนด 5 วัน"
    assert follow_up_text(row) == "ภายใน 22 พ.ค."


def test_a_chase_that_was_missed_is_said_to_be_past(counter, loans):
    counter.lent(("chairs", 1), on=counter.today - timedelta(days=30))
    loans.refresh()
    assert follow_up_text(rows(loans)[0]) == "ไม่ได้ทวง"


def test_a_part_return_is_counted_in_the_list(counter, loans, late):
    loans.refresh()
    assert back_text(rows(loans)[0]) == "คืนแล้ว 0 จาก 4"
    counter.back(late, 2)
    counter.desk.events.loans_changed.emit()
    assert back_text(rows(loans)[0]) == "คืนแล้ว 2 จาก 4"


def test_several_assets_are_the_first_and_how_many_more(counter, loans, late):
    loans.refresh()
    table = loans.view.findChild(object, "loan_table")
    assert table.model().index(0, 3).data() == "เก้าอี้พลาสติก และอีก 1 รายการ"


def test_a_request_has_no_number_and_nothing_back(counter, loans):
    counter.requested(("chairs", 1))
    loans.refresh()
    assert (slip_text(rows(loans)[0]), back_text(rows(loans)[0])) == ("–", "")


def test_enter_opens_the_loan(counter, loans, find, qtbot, late):
    loans.refresh()
    table = find("loan_table")
    table.choose(0)
    with qtbot.waitSignal(counter.desk.events.loan_asked) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == [late]


def test_the_chosen_row_stays_chosen_when_another_loan_comes_in(counter, loans, find, late):
    loans.refresh()
    find("loan_table").choose(0)
    counter.requested(("projector", 1))
    counter.desk.events.loans_changed.emit()
    assert find("loan_table").current_row().loan_id == late


def test_a_cancelled_loan_is_among_the_ended_ones(counter, loans):
    loan_id = counter.approved(("chairs", 1))
    who = (counter.desk.new_uow(), counter.desk.occasion())
    lending.cancel(*who, loan_id, on=counter.today, reason="เลื่อนงาน")
    loans.show_list(LoanList.ENDED)
    assert ids(loans) == [loan_id]


@pytest.mark.parametrize("which", LISTED)
@pytest.mark.parametrize("width", [808, 1150])
def test_no_list_loses_its_slip_its_borrower_or_its_days(loans, find, which, width):
    loans.view.setMinimumSize(1, 1)  # as the window gives it no more than there is
    loans.view.resize(width, 560)
    loans.show_list(which)
    table = find("loan_table")
    assert table.horizontalHeader().length() <= table.viewport().width()
    room = table.fontMetrics().horizontalAdvance
    for section, text in (
        (0, "บย.1234/2569"),
        (2, "นางสาวดวงกมลรัตน์ พฤกษ์สวนธาร"),
        (6, "30 พ.ย. 2569"),
    ):
        assert table.columnWidth(section) >= room(text) + 16, text
