"""Follow-ups and extensions that were tampered with are found, and their acts are named."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from asset_desk.store.verify import verify_book
from tests.store.books import ask, behind_the_desk

BEHIND_THE_BACK = {
    "asked on another day": "UPDATE follow_up SET followed_up_on = '2026-05-21'",
    "asked by somebody else": "UPDATE follow_up SET followed_up_by = 'คนอื่น'",
    "asked another way": "UPDATE follow_up SET channel = 'letter'",
    "another answer": "UPDATE follow_up SET answer = ''",
    "another day to ask again": "UPDATE follow_up SET next_on = '2026-06-01'",
    "another due date": "UPDATE follow_up SET due_date = '2026-05-19'",
    "another chase-by day": "UPDATE follow_up SET chase_by = '2026-06-30'",
    "of another loan": "UPDATE follow_up SET loan_id = 1",
    "of another act": "UPDATE follow_up SET act_no = 1",
    "a question is gone": "DELETE FROM follow_up",
    "a question too many": (
        "INSERT INTO follow_up SELECT 99, act_no, loan_id, followed_up_on, due_date, chase_by, "
        "followed_up_by, channel, answer, next_on FROM follow_up"
    ),
    "another reason": "UPDATE extension SET reason = 'อื่น'",
    "another approver": "UPDATE extension SET person_name = 'คนอื่น'",
    "another title": "UPDATE extension SET person_title = 'ตำแหน่งอื่น'",
    "another order": "UPDATE extension SET order_text = '1/2569'",
    "extended from another day": "UPDATE extension SET old_due_date = '2026-05-18'",
    "extended to another day": "UPDATE extension SET new_due_date = '2026-06-30'",
    "decided on another day": "UPDATE extension SET decided_on = '2026-05-19'",
    "an extension is gone": "DELETE FROM extension",
}


@pytest.mark.parametrize("what", BEHIND_THE_BACK)
def test_what_was_asked_or_extended_cannot_be_changed_behind_the_desks_back(lived, what):
    behind_the_desk(lived, "PRAGMA ignore_check_constraints = ON", BEHIND_THE_BACK[what])
    found = verify_book(lived).differences
    assert {each.check for each in found} & {"follow_up", "extension"}


def test_the_act_that_says_otherwise_is_named(lived):
    no = ask(lived, "SELECT max(act_no) FROM extension")
    behind_the_desk(lived, f"UPDATE extension SET reason = 'อื่น' WHERE act_no = {no}")
    (found,) = verify_book(lived).differences
    assert found.act_no == no
    assert "reason" in found.text


def test_a_due_date_that_no_extension_leads_to_is_found(lived):
    loan_id = ask(lived, "SELECT loan_id FROM extension")
    behind_the_desk(lived, f"UPDATE loan SET due_date = '2026-06-30' WHERE id = {loan_id}")
    assert {each.check for each in verify_book(lived).differences} == {"loans", "extension"}


def test_extensions_that_do_not_follow_from_each_other_are_found(lived):
    no = ask(lived, "SELECT max(no) FROM act")
    behind_the_desk(
        lived,
        "INSERT INTO extension SELECT 99, " + str(no) + ", loan_id, decided_on, reason, "
        "'2026-05-25', '2026-05-26', person_name, person_title, order_text FROM extension "
        "WHERE id = (SELECT max(id) FROM extension)",
    )
    told = [each.text for each in verify_book(lived).differences if each.check == "extension"]
    assert any("ไม่ต่อกับการขยายเวลา" in text for text in told)


@pytest.mark.parametrize("kind", ["loan.followed_up", "loan.extended"])
def test_an_act_that_says_too_little_is_named_and_the_check_goes_on(lived, kind):
    behind_the_desk(lived, f"UPDATE act SET payload = '{{}}' WHERE kind = '{kind}'")
    no = ask(lived, f"SELECT no FROM act WHERE kind = '{kind}'")
    found = [each for each in verify_book(lived).differences if each.act_no == no]
    assert {"journal"} < {each.check for each in found}


@pytest.mark.parametrize("table", ["follow_up", "extension"])
@pytest.mark.parametrize("change", ["UPDATE {} SET rowid = rowid", "DELETE FROM {}"])
def test_lesson_09_what_was_asked_or_extended_is_neither_changed_nor_deleted(lived, table, change):
    with (
        closing(sqlite3.connect(lived.database)) as book,
        pytest.raises(sqlite3.IntegrityError, match="rows are only ever added"),
    ):
        book.execute(change.format(table))
