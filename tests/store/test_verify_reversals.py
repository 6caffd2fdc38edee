"""Tampering with what was reversed or with a closed month is found, and the act is named."""

from __future__ import annotations

import pytest

from asset_desk.domain.journal import FIRST_SEAL, sealed
from asset_desk.store.verify import verify_book
from tests.store.books import ask, behind_the_desk

FIRST = "(SELECT min(act_no) FROM reversal)"
SHUT = "(SELECT max(act_no) FROM month_close)"


def found(folder):
    return {(each.check, each.act_no) for each in verify_book(folder).differences}


@pytest.mark.parametrize(
    "change",
    [
        "reason = 'อื่น'",
        "happened_on = '2026-05-19'",
        "loan_id = loan_id + 1",
        "reversed_act_no = 1",
    ],
)
def test_point_07_a_changed_reversal_is_named(lived, change):
    no = ask(lived, f"SELECT {FIRST}")
    behind_the_desk(lived, f"UPDATE reversal SET {change} WHERE act_no = {no}")
    assert ("reversals", no) in found(lived)


def test_point_07_a_reversal_that_was_taken_away_is_named(lived):
    no = ask(lived, f"SELECT {FIRST}")
    behind_the_desk(lived, f"DELETE FROM reversal WHERE act_no = {no}")
    assert ("reversals", no) in found(lived)


def test_point_07_a_reversal_put_in_without_an_act_is_named(lived):
    no = ask(lived, "SELECT no FROM act WHERE kind = 'loan.requested' LIMIT 1")
    behind_the_desk(
        lived,
        f"INSERT INTO reversal VALUES ({no}, {no}, 1, '2026-05-20', 'ไม่มีจริง')",
    )
    assert ("reversals", no) in found(lived)


def test_ledger_entries_that_do_not_mirror_what_they_reverse_are_named(lived):
    sql = "SELECT r.act_no FROM reversal AS r JOIN ledger_entry AS e ON e.act_no = r.act_no"
    no = ask(lived, f"{sql} ORDER BY 1 LIMIT 1")
    behind_the_desk(
        lived,
        "UPDATE posting SET quantity = quantity * 2 "
        f"WHERE entry_id IN (SELECT id FROM ledger_entry WHERE act_no = {no})",
    )
    assert {("reversals", no), ("ledger", no)} <= found(lived)


def test_what_a_reversed_return_counted_stays_as_it_was(lived):
    no = ask(
        lived,
        "SELECT c.act_no FROM return_count AS c JOIN reversal AS r "
        "ON r.reversed_act_no = c.act_no LIMIT 1",
    )
    behind_the_desk(lived, f"UPDATE return_count SET good = good + 1 WHERE act_no = {no}")
    assert ("loans", no) in found(lived)


@pytest.mark.parametrize(
    "column", ["stage = 'handed_over'", "last_act_on = '2026-05-19'", "giver_name = 'ใคร'"]
)
def test_a_loan_that_is_not_as_its_reversals_left_it_is_found(lived, column):
    loan = ask(
        lived,
        "SELECT max(loan_id) FROM reversal WHERE loan_id IN "
        "(SELECT id FROM loan WHERE stage = 'requested')",
    )
    behind_the_desk(lived, f"UPDATE loan SET {column} WHERE id = {loan}")
    assert "loans" in {check for check, _ in found(lived)}


@pytest.mark.parametrize("change", ["is_closed = 0", "month = '2026-01-01'", "reason = 'x'"])
def test_a_changed_month_is_named(lived, change):
    no = ask(lived, f"SELECT {SHUT}")
    behind_the_desk(lived, f"UPDATE month_close SET {change} WHERE act_no = {no}")
    assert ("months", no) in found(lived)


def test_a_month_that_was_opened_by_taking_its_closing_away_is_named(lived):
    no = ask(lived, f"SELECT {SHUT}")
    behind_the_desk(lived, f"DELETE FROM month_close WHERE act_no = {no}")
    assert ("months", no) in found(lived)


def test_a_month_put_in_without_an_act_is_named(lived):
    behind_the_desk(lived, "INSERT INTO month_close VALUES (1, '2026-01-01', 1, '')")
    assert ("months", 1) in found(lived)


def test_an_act_smuggled_into_a_closed_month_is_named_even_with_every_seal_right(lived):
    last = ask(lived, "SELECT max(no) FROM act WHERE kind = 'loan.released'")
    behind_the_desk(lived, f"UPDATE act SET happened_on = '2026-02-10' WHERE no = {last}")
    seal_anew(lived, last)
    assert ("months", last) in found(lived)


def seal_anew(folder, first):
    """Seal every act from this one on, as somebody would who knows how."""
    before = ask(folder, f"SELECT seal FROM act WHERE no = {first - 1}") or FIRST_SEAL
    columns = (
        *("no", "kind", "subject", "subject_id", "happened_on", "recorded_at"),
        *("officer_id", "officer_name", "payload"),
    )
    for no in range(first, ask(folder, "SELECT max(no) FROM act") + 1):
        parts = [str(ask(folder, f"SELECT {name} FROM act WHERE no = {no}")) for name in columns]
        own = sealed((*parts, before))
        change = f"previous_seal = '{before}', seal = '{own}'"
        behind_the_desk(folder, f"UPDATE act SET {change} WHERE no = {no}")
        before = own
    behind_the_desk(folder, f"UPDATE journal_head SET seal = '{before}'")
