"""A slip that nobody came for, on its own page, in its list and on the home board."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from asset_desk.domain.accounts import Role
from asset_desk.domain.loans import Stage
from asset_desk.services.releasing import release
from asset_desk.services.rows import LoanList
from asset_desk.ui.home.presenter import HomePresenter
from asset_desk.ui.loans.release_dialog import ReleaseDialog


@pytest.fixture
def late(counter):
    """Approved four days ago, and not collected by yesterday."""

    def make(*lines):
        on = counter.today - timedelta(days=4)
        return counter.approved(*lines, on=on, due_date=counter.today - timedelta(days=1))

    return make


@pytest.fixture
def home(counter, qtbot):
    home = HomePresenter(counter.desk)
    qtbot.addWidget(home.view)
    home.view.resize(1150, 690)
    home.view.show()
    home.refresh()
    return home


def stage(counter, loan_id):
    return counter.page(loan_id).row.stage


def is_offered(loans, name):
    return not loans._loan.view.buttons[name].isHidden()


def test_after_its_last_day_it_is_released_and_not_handed_over(loans, counter, late, told):
    loan_id = late(("tent", 2))
    loans.show_loan(loan_id)
    assert is_offered(loans, "release")
    assert not is_offered(loans, "hand_over")
    loans._loan.view.buttons["release"].click()
    dialog = loans.view.findChild(ReleaseDialog)
    dialog.findChild(QLineEdit, "release_reason").setText("ฝนตก")
    dialog.save.click()
    assert stage(counter, loan_id) is Stage.NOT_COLLECTED
    assert told.last == "บันทึกว่าไม่มารับของแล้ว"
    assert loans._loan.view.findChild(QLabel, "loan_status").text() == "ไม่มารับของ"
    assert not is_offered(loans, "release")


def test_on_its_last_day_it_is_still_handed_over(loans, counter):
    loan_id = counter.approved(("tent", 1), due_date=counter.today)
    loans.show_loan(loan_id)
    assert is_offered(loans, "hand_over")
    assert not is_offered(loans, "release")


def test_cancelling_the_dialog_releases_nothing(loans, counter, late):
    loan_id = late(("tent", 1))
    loans.show_loan(loan_id)
    loans._loan.view.buttons["release"].click()
    loans.view.findChild(ReleaseDialog).reject()
    assert stage(counter, loan_id) is Stage.APPROVED


def test_who_may_not_move_assets_is_not_offered_it(loans, counter, late):
    loan_id = late(("tent", 1))
    counter.sit(Role.AUDITOR)
    loans.show_loan(loan_id)
    assert not is_offered(loans, "release")


def test_the_home_board_says_how_many_nobody_came_for_and_releases_them_at_once(
    home, counter, late, told
):
    loan_ids = [late(("tent", 1)), late(("chairs", 2))]
    counter.approved(("chairs", 1))
    home.refresh()
    sentence = home.view.findChild(QLabel, "tile_awaiting_collection_sentence").text()
    assert sentence == "เลยวันสุดท้ายแล้ว 2 ใบ ยังไม่มีผู้มารับ"
    button = home.view.findChild(QPushButton, "release_uncollected")
    assert button.text() == "บันทึกใบยืมที่ไม่มีผู้มารับ 2 ใบ"
    button.click()
    home.view.findChild(ReleaseDialog).save.click()
    assert [stage(counter, each) for each in loan_ids] == [Stage.NOT_COLLECTED] * 2
    assert told.last == "บันทึกว่าไม่มารับของแล้ว"
    assert button.isHidden()


def test_a_slip_may_be_left_out(home, counter, late):
    first, second = late(("tent", 1)), late(("chairs", 2))
    home.refresh()
    home.view.findChild(QPushButton, "release_uncollected").click()
    dialog = home.view.findChild(ReleaseDialog)
    dialog.findChild(QCheckBox, f"release_{first}").setChecked(False)
    assert dialog.released() == 1
    dialog.save.click()
    assert (stage(counter, first), stage(counter, second)) == (Stage.APPROVED, Stage.NOT_COLLECTED)


def test_with_none_left_there_is_nothing_to_save(home, counter, late):
    loan_id = late(("tent", 1))
    home.refresh()
    home.view.findChild(QPushButton, "release_uncollected").click()
    dialog = home.view.findChild(ReleaseDialog)
    dialog.findChild(QCheckBox, f"release_{loan_id}").setChecked(False)
    assert not dialog.save.isEnabled()


def test_what_another_officer_released_meanwhile_is_refused_in_the_dialog(home, counter, late):
    first, second = late(("tent", 1)), late(("chairs", 2))
    home.refresh()
    home.view.findChild(QPushButton, "release_uncollected").click()
    desk = counter.desk
    release(desk.new_uow(), desk.occasion(), second, on=counter.today)
    dialog = home.view.findChild(ReleaseDialog)
    dialog.save.click()
    assert dialog.refused.text()
    assert stage(counter, first) is Stage.NOT_COLLECTED
    assert not dialog.findChild(QCheckBox, f"release_{first}").isEnabled()


def test_who_may_not_move_assets_sees_the_count_without_the_button(home, counter, late):
    late(("tent", 1))
    counter.sit(Role.APPROVER)
    home.refresh()
    assert home.view.findChild(QPushButton, "release_uncollected").isHidden()


def test_it_stands_in_a_list_of_its_own(loans, counter, late, find):
    loan_id = late(("tent", 1))
    desk = counter.desk
    release(desk.new_uow(), desk.occasion(), loan_id, on=counter.today)
    loans.show_list(LoanList.NOT_COLLECTED)
    assert find("list_not_collected").text() == "ไม่มารับของ 1"
    assert find("list_ended").text().endswith(" 0")
    assert loans._list._model.row(0).loan_id == loan_id
