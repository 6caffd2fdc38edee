"""Tampering with measures, evidence, items, holidays or complaints is found."""

from __future__ import annotations

import pytest

from asset_desk.store.verify import verify_book
from tests.store.books import behind_the_desk


def checks(folder):
    return {each.check for each in verify_book(folder).differences}


def test_a_book_with_a_report_and_complaints_is_clean(lived):
    assert verify_book(lived).differences == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE measure SET results = 'x' WHERE id = 6",
        "UPDATE measure SET outcome = 'x' WHERE id = 2",
        "UPDATE measure SET copied_from = 2568 WHERE id = 6",
        "UPDATE measure SET fiscal_year = 2567 WHERE id = 3",
        "DELETE FROM measure WHERE id = 4",
        "INSERT INTO measure SELECT 99, 2500, number, name, steps, unit, period, results, outcome, "
        "copied_from FROM measure WHERE id = 1",
        "UPDATE ita_item SET number = 'o99' WHERE line_no = 1",
        "DELETE FROM ita_item WHERE line_no = 2",
        "DELETE FROM ita_item",
        "INSERT INTO ita_item SELECT 99, 2500, 1, indicator, number, wording "
        "FROM ita_item WHERE line_no = 1",
        "UPDATE holiday SET name = 'x' WHERE day = '2026-04-13'",
        "DELETE FROM holiday WHERE day = '2026-04-13'",
        "UPDATE holiday_year SET checked_on = NULL",
        "INSERT INTO holiday_year VALUES (2030, '', NULL)",
        "UPDATE evidence_withdrawal SET reason = 'x'",
        "DELETE FROM evidence_withdrawal",
        "INSERT INTO evidence_withdrawal SELECT 99, 1, (SELECT max(id) FROM attachment), reason "
        "FROM evidence_withdrawal",
        "UPDATE complaint SET complainant = 'x' WHERE id = 1",
        "UPDATE complaint SET received_on = '2026-05-15' WHERE id = 1",
        "UPDATE complaint SET number = 9 WHERE id = 2",
        "UPDATE complaint SET fiscal_year = 2568 WHERE id = 1",
        "DELETE FROM complaint_correction WHERE complaint_id = 2",
        "UPDATE complaint_correction SET reason = 'x' WHERE complaint_id = 1",
        "UPDATE complaint_correction SET step_id = 1 WHERE complaint_id = 1",
        "UPDATE complaint_step SET happened_on = '2026-05-19' WHERE id = 1",
        "UPDATE complaint_step SET result = '' WHERE id = 1",
        "UPDATE complaint_step SET ordered = 'close' WHERE id = 3",
        "UPDATE complaint_step SET complaint_id = 2 WHERE id = 3",
        "DELETE FROM complaint_step WHERE id = 3",
    ],
)
def test_whatever_is_changed_is_found(lived, statement):
    behind_the_desk(lived, statement)
    assert "measures" in checks(lived)


def test_an_act_that_cannot_be_read_is_named(lived):
    behind_the_desk(lived, "UPDATE act SET payload = '{}' WHERE kind = 'ita_items.kept'")
    assert {"measures", "journal"} <= checks(lived)


def test_evidence_whose_file_is_gone_is_found(lived):
    for file in (lived.attachments).iterdir():
        file.unlink()
    assert "attachments" in checks(lived)
