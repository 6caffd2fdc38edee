"""Asking for what is late, and letting it stay out longer, on the page of a loan."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from asset_desk.domain.accounts import Role
from asset_desk.domain.extensions import Extension
from asset_desk.domain.follow_ups import Channel, FollowUp, FollowUpState
from asset_desk.services import follow_up, lending, office
from asset_desk.services.drafts import HandOver
from asset_desk.services.rows import LoanList
from asset_desk.thai_dates import short_date
from asset_desk.ui.loans.follow_up_tab import FollowUpTableModel
from asset_desk.ui.loans.follow_up_words import (
    due_text,
    due_with_original,
    follow_up_status,
    follow_up_text,
)
from asset_desk.ui.widgets.page_table_model import STATUS_ROLE, FixedPages
from asset_desk.ui.widgets.paper_preview import PaperPreview

from .conftest import open_dialogs


@pytest.fixture
def late(counter, loans):
    """A loan in front that was due two days ago."""
    loan_id = counter.lent(("chairs", 3), on=counter.today - timedelta(days=5))
    loans.show_loan(loan_id)
    return loan_id


def start(loans, find, qtbot, name):
    qtbot.mouseClick(find(name), Qt.MouseButton.LeftButton)
    (dialog,) = open_dialogs(loans)
    return dialog


def save(dialog, qtbot):
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def tab(loans, find, title="การทวงถาม"):
    """Bring the tab of this title forward."""
    tabs = find("loan_tabs")
    (at,) = (n for n in range(tabs.count()) if tabs.tabText(n).startswith(title))
    tabs.setCurrentIndex(at)
    return tabs.tabText(at)


def ask(counter, loan_id, days_ago=0, **given):
    asked = {"by_whom": "มาลี", "channel": Channel.TELEPHONE} | given
    on = counter.today - timedelta(days=days_ago)
    follow_up.follow_up(
        counter.desk.new_uow(), counter.desk.occasion(), loan_id, FollowUp(on=on, **asked)
    )
    counter.desk.events.loans_changed.emit()


def extended(counter, loan_id, days):
    seen = counter.page(loan_id).row.due_date
    given = Extension(
        on=counter.today,
        seen_due_date=seen,
        new_due_date=counter.today + timedelta(days=days),
        reason="ฝนตก",
    )
    follow_up.extend(counter.desk.new_uow(), counter.desk.occasion(), loan_id, given)
    counter.desk.events.loans_changed.emit()


# the record


def test_the_tab_says_until_when_somebody_must_ask(counter, loans, find, late):
    assert tab(loans, find) == "การทวงถาม (0)"
    by = short_date(counter.today + timedelta(days=5))
    assert find("follow_up_sentence").text() == f"ต้องทวงคืนภายใน {by} (ข้อ 211)"
    assert not find("follow_up").isHidden()
    assert not find("print_follow_up").isHidden()
    assert find("print_extended").isHidden()


def test_a_follow_up_is_recorded_and_shown(counter, loans, find, qtbot, late):
    tab(loans, find)
    dialog = start(loans, find, qtbot, "follow_up")
    find("channel").choose(Channel.VISIT)
    find("answer").setPlainText("จะคืนพรุ่งนี้")
    find("next_on").set_day(counter.today + timedelta(days=1))
    with qtbot.waitSignal(counter.desk.events.loans_changed):
        save(dialog, qtbot)
    (kept,) = counter.page(late).follow_ups
    assert (kept.channel, kept.answer) == (Channel.VISIT, "จะคืนพรุ่งนี้")
    assert kept.next_on == counter.today + timedelta(days=1)
    assert kept.followed_up_by == counter.desk.session.officer.name
    assert tab(loans, find) == "การทวงถาม (1)"
    assert "ทันกำหนด" in find("follow_up_sentence").text()
    assert "ทวง" in find("loan_next").text()


def test_a_late_follow_up_is_kept_and_said_to_be_late(counter, loans, find, qtbot, told):
    loan_id = counter.lent(("chairs", 1), on=counter.today - timedelta(days=30))
    loans.show_loan(loan_id)
    tab(loans, find)
    assert "ไม่ได้ทวง" in find("follow_up_sentence").text()
    dialog = start(loans, find, qtbot, "follow_up")
    assert not find("follow_up_lateness").isHidden()
    save(dialog, qtbot)
    assert told.last == "บันทึกการทวงแล้ว ช้ากว่ากำหนด"
    assert counter.page(loan_id).row.follow_up_state is FollowUpState.CHASED_LATE


@pytest.mark.parametrize(
    ("field", "text", "problem"),
    [
        ("followed_up_on_text", "1/1/2569", "ยังไม่ถึงวันที่ต้องทวง"),
        ("followed_up_on_text", "", "ใส่วันที่"),
        ("by_whom", "", "ผู้ทวง"),
    ],
)
def test_what_is_wrong_with_a_follow_up_is_said_beside_its_field(
    loans, find, qtbot, late, field, text, problem
):
    dialog = start(loans, find, qtbot, "follow_up")
    line = find(field)
    line.clear()
    qtbot.keyClicks(line, text or " ")
    assert not dialog.save.isEnabled()
    name = "followed_up_on" if field.startswith("followed") else field
    assert problem in find(f"{name}_problem").text()


def test_a_next_day_before_the_follow_up_is_refused_in_the_dialog(
    counter, loans, find, qtbot, late
):
    dialog = start(loans, find, qtbot, "follow_up")
    find("next_on").set_day(counter.today)
    dialog.fields["next_on"].touch()
    assert not dialog.save.isEnabled()
    assert "หลังวันที่ทวง" in find("next_on_problem").text()


def test_a_follow_up_given_up_leaves_nothing(counter, loans, find, qtbot, late):
    dialog = start(loans, find, qtbot, "follow_up")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert counter.page(late).follow_ups == ()


def test_before_the_due_day_nobody_is_asked(counter, loans, find):
    loans.show_loan(counter.lent(("chairs", 1)))
    tab(loans, find)
    assert find("follow_up").isHidden()
    assert find("print_follow_up").isHidden()
    assert "เมื่อถึงกำหนดคืน" in find("follow_up_sentence").text()


def test_who_only_reads_may_print_but_not_record(counter, loans, find, late):
    counter.sit(Role.AUDITOR)
    loans.show_loan(late)
    tab(loans, find)
    assert find("follow_up").isHidden()
    assert find("extend").isHidden()
    assert not find("print_follow_up").isHidden()


def test_one_press_shows_the_letter(counter, loans, find, qtbot, late):
    tab(loans, find)
    qtbot.mouseClick(find("print_follow_up"), Qt.MouseButton.LeftButton)
    (preview,) = open_dialogs(loans)
    assert isinstance(preview, PaperPreview)
    counter.desk.tasks.wait()
    preview.reject()


@pytest.mark.parametrize("asked", [0, 1])
def test_the_table_of_follow_ups_keeps_to_the_rules_of_qt(counter, loans, late, asked):
    for _ in range(asked):
        ask(counter, late, 1)
    model = FollowUpTableModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_pages(FixedPages(counter.page(late).follow_ups))
    assert model.rowCount() == asked
    if asked:
        assert model.index(0, 1).data(STATUS_ROLE).text == "ทันกำหนด"


def test_asking_again_is_no_question_of_being_late(counter, loans, find, qtbot, told):
    loan_id = counter.lent(("chairs", 1), on=counter.today - timedelta(days=30))
    ask(counter, loan_id, 25)
    loans.show_loan(loan_id)
    dialog = start(loans, find, qtbot, "follow_up")
    assert find("follow_up_lateness").isHidden()
    save(dialog, qtbot)
    assert told.last == "บันทึกการทวงแล้ว"
    model = loans.view.currentWidget().follow_ups.rows
    assert [model.index(n, 1).data() for n in (0, 1)] == ["ทันกำหนด", "ทวงซ้ำ"]


# longer


def test_an_extension_is_kept_with_both_dates(counter, loans, find, qtbot, late, told):
    dialog = start(loans, find, qtbot, "extend")
    assert not dialog.save.isEnabled()
    assert "นางวันดี รักบัญชี" in find("extension_approver").text()
    find("new_due_date").set_day(counter.today + timedelta(days=4))
    find("reason").setPlainText("งานยังไม่เสร็จ")
    save(dialog, qtbot)
    row = counter.page(late).row
    assert row.due_date == counter.today + timedelta(days=4)
    assert row.original_due_date == counter.today - timedelta(days=2)
    assert told.last == "ขยายเวลายืมแล้ว เก็บกำหนดคืนไว้ทั้งเดิมและใหม่"
    assert due_text(row) == "18 → 24 พ.ค. 2569"
    assert due_with_original(row) == "24 พ.ค. 2569 (เดิม 18 พ.ค. 2569)"
    facts = loans.view.currentWidget()._facts
    shown = [facts.itemAt(n).widget().text() for n in range(facts.count())]
    assert "15 พ.ค. 2569 ถึง 24 พ.ค. 2569 (เดิม 18 พ.ค. 2569)" in shown
    assert any(text.startswith("18 พ.ค. 2569 → 24 พ.ค. 2569: งานยังไม่เสร็จ") for text in shown)
    tab(loans, find)
    assert not find("print_extended").isHidden()
    history = loans.view.currentWidget().history
    assert "18 พ.ค. 2569 เป็น 24 พ.ค. 2569" in history.index(0, 1).data()


def test_an_approver_who_is_the_borrower_is_warned(counter, loans, find, qtbot):
    finance = {"borrower_id": counter.people["finance"]}
    loans.show_loan(counter.lent(("chairs", 1), **finance))
    dialog = start(loans, find, qtbot, "extend")
    assert "ผู้อนุมัติเป็นผู้ยืมเอง" in find("extension_approver").text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_without_an_approver_on_that_day_the_dialog_says_so(counter, loans, find, qtbot, late):
    dialog = start(loans, find, qtbot, "extend")
    find("extended_on").set_day(counter.today.replace(year=2020))
    dialog.fields["on"].touch()
    assert "ไม่ทราบผู้อนุมัติ" in find("extension_approver").text()
    assert not dialog.save.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_due_date_that_may_not_be_is_said_beside_its_field(counter, loans, find, qtbot, late):
    dialog = start(loans, find, qtbot, "extend")
    find("reason").setPlainText("งานยังไม่เสร็จ")
    qtbot.keyClicks(find("new_due_date_text"), "18/5/2569")
    assert not dialog.save.isEnabled()
    assert "18 พ.ค. 2569" in find("new_due_date_problem").text()


def test_lesson_10_an_extension_into_what_others_were_promised_is_refused_in_the_dialog(
    counter, loans, find, qtbot
):
    first = counter.approved(("projector", 1))
    next_week = counter.today + timedelta(days=7)
    counter.approved(("projector", 1), from_date=next_week, due_date=next_week + timedelta(days=1))
    who = (counter.desk.new_uow(), counter.desk.occasion())
    lending.hand_over(*who, first, HandOver(counter.today, "ก", "ข", "ดี"))
    loans.show_loan(first)
    dialog = start(loans, find, qtbot, "extend")
    find("new_due_date").set_day(next_week)
    find("reason").setPlainText("งานยังไม่เสร็จ")
    save(dialog, qtbot)
    assert "เครื่องฉายภาพ" in find("refused").text()
    assert counter.page(first).extensions == ()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_where_the_office_forbids_extensions_the_button_says_so(counter, loans, find, late):
    kept = counter.desk.queries.office.preferences()
    office.change_preferences(
        counter.desk.new_uow(), counter.desk.occasion(), replace(kept, may_extend=False)
    )
    counter.desk.events.office_changed.emit()
    assert not find("extend").isEnabled()
    assert find("extend").toolTip() == "หน่วยงานนี้ไม่ให้ขยายเวลา ต้องคืนก่อนแล้วยืมใหม่"


def test_the_slip_with_its_extension_is_a_paper_of_its_own(counter, loans, find, qtbot, late):
    extended(counter, late, 4)
    tab(loans, find)
    qtbot.mouseClick(find("print_extended"), Qt.MouseButton.LeftButton)
    (preview,) = open_dialogs(loans)
    assert isinstance(preview, PaperPreview)
    counter.desk.tasks.wait()
    preview.reject()


# the lists


def test_the_lists_say_who_must_be_asked_and_who_was(counter, loans, late):
    missed = counter.lent(("chairs", 1), on=counter.today - timedelta(days=30))
    out = counter.lent(("chairs", 1))
    loans.show_list(LoanList.TO_CHASE)
    model = loans.view.findChild(object, "loan_table").model()
    assert [model.row(n).loan_id for n in range(model.rowCount())] == [late]
    assert follow_up_text(counter.page(late).row).startswith("ภายใน")
    assert follow_up_text(counter.page(missed).row).startswith("ไม่ได้ทวง")
    assert follow_up_status(counter.page(out).row) is None
    assert follow_up_text(counter.page(out).row) == ""
    ask(counter, late)
    ask(counter, missed)
    assert follow_up_text(counter.page(late).row).startswith("ทวงแล้ว")
    assert follow_up_text(counter.page(missed).row).startswith("ทวงช้า")
    assert model.rowCount() == 0


def test_a_due_date_over_the_new_year_names_both_years(counter):
    row = counter.page(counter.lent(("chairs", 1))).row
    over = replace(row, original_due_date=row.due_date.replace(year=2025))
    assert due_text(over) == "23 พ.ค. 2568 → 23 พ.ค. 2569"
    assert due_text(row) == "23 พ.ค. 2569"
    earlier = replace(row, original_due_date=row.due_date.replace(month=4))
    assert due_text(earlier) == "23 เม.ย. → 23 พ.ค. 2569"
