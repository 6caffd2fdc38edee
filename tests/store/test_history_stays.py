"""What happened can not be changed or deleted in the book, not even behind the desk's back."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from asset_desk.services import registry
from asset_desk.services.annual_count import record_count
from asset_desk.services.closed_months import close_month
from asset_desk.services.drafts import AttachmentNote
from asset_desk.services.reversals import reverse
from tests.builders import counted, occasion
from tests.measure_desk import report_on_measures

HISTORY = {
    "act": "officer_name",
    "approval": "person_name",
    "asset_count": "found",
    "attachment": "file_name",
    "ledger_entry": "kind",
    "posting": "quantity",
    "return_count": "good",
    "reversal": "reason",
    "month_close": "month",
    "evidence_withdrawal": "reason",
    "complaint": "complainant",
    "complaint_step": "result",
    "complaint_correction": "reason",
    "sign_in_attempt": "was_right",
}
KEPT = ("account", "asset", "division", "holding", "loan", "loan_line", "measure", "person")


@pytest.fixture
def full_desk(desk):
    """A desk whose every table of history holds something."""
    asset = desk.asset()
    desk.take_back(desk.lent((asset, 2)), 1)
    mistaken = desk.lent((asset, 1))
    last = desk.queries.loans.last_act(mistaken)
    reverse(desk.uow, occasion(), mistaken, last.act_no, reason="ผิดใบ")
    close_month(desk.uow, occasion(), date(2026, 4, 1))
    note = AttachmentNote("asset", asset, "ภาพ.jpg", "ab" * 32, 9, is_photo=True)
    registry.attach(desk.uow, occasion(), note)
    old = desk.asset(acquired_on=date(2020, 1, 1))
    record_count(desk.uow, occasion(), counted(old))
    report_on_measures(desk)
    desk.sql("INSERT INTO sign_in_attempt (username_key, tried_at, was_right) VALUES ('a', 'b', 0)")
    return desk


@pytest.mark.parametrize("table", [*HISTORY, *KEPT])
def test_lesson_09_nothing_is_ever_deleted(full_desk, table):
    count = full_desk.sql(f"SELECT count(*) FROM {table}")
    assert count[0][0] > 0
    with pytest.raises(IntegrityError, match="only ever added"):
        full_desk.sql(f"DELETE FROM {table}")
    assert full_desk.sql(f"SELECT count(*) FROM {table}") == count


@pytest.mark.parametrize(("table", "column"), HISTORY.items())
def test_lesson_09_nothing_that_happened_is_rewritten(full_desk, table, column):
    before = full_desk.sql(f"SELECT * FROM {table}")
    with pytest.raises(IntegrityError, match="only ever added"):
        full_desk.sql(f"UPDATE {table} SET {column} = {column}")
    assert full_desk.sql(f"SELECT * FROM {table}") == before


def test_lesson_07_the_book_itself_holds_no_less_than_nothing_in_store(desk):
    asset = desk.asset(1)
    with pytest.raises(IntegrityError, match="CHECK"):
        desk.sql(
            "UPDATE asset_balance SET quantity = -1 WHERE asset_id = ? AND place = 'store'", asset
        )


def test_lesson_08_the_book_itself_holds_no_number_twice(desk):
    asset = desk.asset(9)
    desk.approved((asset, 1))
    loan_id = desk.requested((asset, 1))
    with pytest.raises(IntegrityError, match="UNIQUE"):
        desk.sql("UPDATE loan SET fiscal_year = 2569, serial = 1 WHERE id = ?", loan_id)
    with pytest.raises(IntegrityError, match="UNIQUE"):
        desk.sql("UPDATE loan SET slip_no = 'บย.1/2569' WHERE id = ?", loan_id)


def test_each_act_carries_the_seal_of_the_one_before(full_desk):
    acts = full_desk.acts()
    assert [act.no for act in acts] == list(range(1, len(acts) + 1))
    assert [act.previous_seal for act in acts] == ["0" * 64, *(act.seal for act in acts[:-1])]
    assert len({act.seal for act in acts}) == len(acts)
    assert full_desk.sql("SELECT acts, seal FROM journal_head") == [(len(acts), acts[-1].seal)]
