"""A book from before settlements were kept opens them by itself."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import pytest
from sqlalchemy import text

from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import Stage
from asset_desk.domain.settlements import Harm, Outcome, Settlement
from asset_desk.services.settling import settle
from asset_desk.store.engine import database_of, open_engine
from asset_desk.store.migrate import migrate, revision_of
from asset_desk.store.settlement_store import AWAITING
from tests.builders import MIGRATIONS, TODAY, Desk, occasion

OLD = """
INSERT INTO account VALUES (1, 'malee', 'malee', 'มาลี', 'administrator', '', NULL, 1);
INSERT INTO person VALUES (1, '', 'ผู้ยืม', 'staff', '', NULL, '', '', '', '', 1, 'x', x'00');
INSERT INTO asset VALUES (1, '', '', 'เก้าอี้', x'00', 'x', 'อื่น', NULL, '', 'ตัว', 5, 10000, NULL,
    '', '', 'serviceable', 'durable', 1, '', NULL, '', 1);
INSERT INTO loan VALUES (1, 'returned', 2569, 1, 'บย.1/2569', 1, 'staff', 'ผู้ยืม', x'00', '', '', '',
    '', 'ประชุม', 'อื่น', 'inside', 'ห้อง', '2026-05-01', '2026-05-01', '2026-05-03', NULL, '', '',
    'head', 'no_division_owns_it', '', '', '', '2026-05-01', '', '2026-05-01', 'ก', 'ข', 'ดี',
    '2026-05-03', '');
INSERT INTO loan_line VALUES (1, 1, 1, 1, '', 'เก้าอี้', 'อื่น', 'ตัว', 10000, 3, 3, 0, 1, 1, 1,
    '2026-05-03', 2569, 1, '');
INSERT INTO act VALUES (1, 'loan.taken_back', 'loan', 1, '2026-05-03',
    '2026-05-03T03:00:00.000000Z', 1, 'ก', '{}', '', '');
INSERT INTO return_count VALUES (1, 1, 1, '2026-05-03', 1, 1, 1, 'ขาหัก', 'ข', 'ก');
INSERT INTO journal_head VALUES (1, 1, '');
INSERT INTO asset_balance VALUES (1, 'register', -5), (1, 'store', 3), (1, 'damaged', 1),
    (1, 'lost', 1);
"""


@pytest.fixture
def desk(tmp_path):
    """A loan that a book of the second release left waiting, brought up to date."""
    before = tmp_path / "migrations"
    copytree(MIGRATIONS, before)
    for script in (before / "versions").glob("[0-9]*.py"):
        if script.name[:4] > "0002":
            script.unlink()
    engine = open_engine(Path(tmp_path / "book.db"))
    migrate(engine, before)
    assert revision_of(database_of(engine)) == "0002"
    with engine.begin() as connection:
        for statement in OLD.split(";\n"):
            if statement.strip():
                connection.exec_driver_sql(statement)
    migrate(engine, MIGRATIONS)
    yield Desk(engine)
    engine.dispose()


def test_what_was_left_waiting_has_open_settlements(desk):
    waiting = desk.queries.settling.open_of(1)
    assert [(row.harm, row.quantity, row.value_satang) for row in waiting] == [
        (Harm.DAMAGED, 1, 100_00),
        (Harm.LOST, 1, 100_00),
    ]
    assert desk.page(1).returns[0].no_photo_reason == ""


def test_and_is_closed_with_the_last_of_them(desk):
    for harm, outcome in ((Harm.DAMAGED, Outcome.REPAIRED), (Harm.LOST, Outcome.PAID)):
        settlement = Settlement(
            line_id=LoanLineId(1),
            harm=harm,
            outcome=outcome,
            quantity=1,
            document_no="1",
            on=TODAY,
        )
        stage = settle(desk.uow, occasion(), 1, settlement)
    assert stage is Stage.CLOSED


def test_harm_is_asked_for_by_its_own_index(desk):
    with desk.engine.connect() as connection:
        facts = {"asset": 1, "harm": "lost"}
        plan = connection.execute(text(f"EXPLAIN QUERY PLAN {AWAITING}"), facts).fetchall()
    steps = " / ".join(row[3] for row in plan)
    assert steps.count("ix_loan_line_harmed") == 2, steps
