"""A kit on the borrow form, on the loan, and in the dialogs in which it is checked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QSpinBox

from asset_desk.domain.kits import KitDetails, KitLine
from asset_desk.services import lending
from asset_desk.services.drafts import HandOver
from asset_desk.services.kits import add_kit
from asset_desk.services.registry import retire_asset
from asset_desk.ui.kits.choice_dialog import KitChoiceDialog
from asset_desk.ui.loans.hand_over_dialog import HandOverDialog
from asset_desk.ui.loans.take_back_dialog import TakeBackDialog


@pytest.fixture
def kit(counter):
    lines = (
        KitLine(counter.assets["tent"], 2, "เชือก 8 เส้น"),
        KitLine(counter.assets["chairs"], 20),
    )
    details = KitDetails("ชุดงานกลางแจ้ง", lines, "รถเข็น 1 คัน")
    return add_kit(counter.desk.new_uow(), counter.desk.occasion(), details)


@pytest.fixture
def form(loans, kit, find):
    loans.show_form(None)
    find("add_kit").click()
    loans.view.findChild(KitChoiceDialog).save.click()
    return loans._form.view


def lines_on(form):
    return [(line.asset_id, line.quantity, line.kit_id) for line in form.lines.lines()]


def test_a_kit_puts_all_its_lines_on_the_form_with_their_quantities(form, kit, counter, find):
    tent, chairs = counter.assets["tent"], counter.assets["chairs"]
    assert lines_on(form) == [(tent, 2, kit), (chairs, 20, kit)]
    assert find("line_kit_1").text() == "ชุดงานกลางแจ้ง · เชือก 8 เส้น, รถเข็น 1 คัน"
    assert find("line_kit_2").text() == "ชุดงานกลางแจ้ง"
    assert find("line_free_2").text() == "ว่าง 40 / 40"


def test_each_line_of_a_kit_says_for_itself_that_it_is_not_free(form, counter, find, loans):
    counter.lent(("tent", 3))
    counter.desk.events.loans_changed.emit()
    assert find("line_problem_1").isVisible()
    assert not find("line_problem_2").isVisible()


def test_an_asset_that_is_lent_no_more_is_named_on_its_line(loans, kit, counter, find):
    by = counter.desk.occasion()
    retire_asset(counter.desk.new_uow(), by, counter.assets["tent"], on=by.today, reason="ผุ")
    loans.show_form(None)
    find("add_kit").click()
    loans.view.findChild(KitChoiceDialog).save.click()
    assert find("line_problem_1").text() == "ทรัพย์สินนี้เลิกใช้แล้ว ให้ยืมหรือแก้ไขไม่ได้"
    assert not find("line_problem_2").text()


def test_what_stands_on_the_form_already_gets_more_and_its_kit(loans, kit, counter, find):
    loans.show_form(counter.assets["tent"])
    loans._form._add_kit(counter.desk.queries.kits.kit(kit))
    assert lines_on(loans._form.view)[0] == (counter.assets["tent"], 3, kit)


def test_a_line_of_a_kit_may_be_changed_and_taken_off(form, kit, counter, find):
    find("line_quantity_2").setValue(5)
    find("remove_line_1").click()
    assert lines_on(form) == [(counter.assets["chairs"], 5, kit)]
    assert form.lines._lines[0]._from_kit.text() == "ชุดงานกลางแจ้ง · รถเข็น 1 คัน"


@pytest.fixture
def loan(counter, kit, form, loans):
    """The kit, asked for on the form and approved."""
    page_form = replace(form.request(), **_filled_in(counter))
    desk = counter.desk
    loan_id = lending.request_loan(desk.new_uow(), desk.occasion(), page_form, on=counter.today)
    everything = {line.line_id: line.requested for line in counter.page(loan_id).lines}
    lending.approve(desk.new_uow(), desk.occasion(), loan_id, everything, on=counter.today)
    return loan_id


def _filled_in(counter):
    return {
        "borrower_id": counter.people["borrower"],
        "purpose": "งานประเพณี",
        "work_type": "งานประชุม อบรม สัมมนา",
        "place": "ลานหน้าสำนักงาน",
        "is_official_use": True,
    }


def accessories_in(dialog: QDialog) -> list[str]:
    found = (dialog.findChild(QLabel, f"accessories_{number}") for number in (1, 2))
    return [each.text() for each in found if each is not None]


def test_what_belongs_to_it_is_listed_when_it_leaves_and_when_it_comes_back(counter, loan, qtbot):
    leaving = HandOverDialog(counter.desk, counter.page(loan))
    qtbot.addWidget(leaving)
    assert accessories_in(leaving) == ["พร้อม เชือก 8 เส้น, รถเข็น 1 คัน"]
    note = HandOver(counter.today, "ผู้จ่าย", "ผู้รับ", "ใช้การได้")
    lending.hand_over(counter.desk.new_uow(), counter.desk.occasion(), loan, note)
    back = TakeBackDialog(counter.desk, counter.page(loan))
    qtbot.addWidget(back)
    assert accessories_in(back) == ["พร้อม เชือก 8 เส้น, รถเข็น 1 คัน"]
    assert back.findChild(QSpinBox, "good_2") is not None


def test_the_loan_shows_its_kit_and_what_goes_with_it(counter, loan, loans):
    counter.desk.queries.loans.page(loan, counter.today)
    loans._form.start()
    loans.show_loan(loan)
    model = loans._loan.view.lines
    said = model.index(0, 1).data()
    assert "ชุดงานกลางแจ้ง" in said
    assert said.endswith("พร้อม เชือก 8 เส้น, รถเข็น 1 คัน")
