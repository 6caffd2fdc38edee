"""Words are looked for in the lists that grow for ever without reading what is in them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from asset_desk.services import lending
from asset_desk.services.releasing import release
from asset_desk.services.rows import LoanFilter, LoanList
from asset_desk.store.engine import database_of
from asset_desk.store.found_loans import LISTED
from asset_desk.store.search_pieces import MOST
from tests.builders import TODAY, occasion

MANY_PIECES = "".join(f"{letter}าะ" for letter in "กขคงจฉชซญดตถทธนบปผพฟมยรลวศสหฬอฮ")


@pytest.fixture
def busy(desk):
    """A loan in every stage that there is, all for the same purpose."""
    asset = desk.asset(100, name="เต็นท์ผ้าใบ")
    desk.requested((asset, 1))
    desk.approved((asset, 1))
    desk.lent((asset, 1))
    desk.take_back(desk.lent((asset, 1)), 1)
    lending.cancel(desk.uow, occasion(), desk.approved((asset, 1)), on=TODAY, reason="งด")
    lending.refuse(desk.uow, occasion(), desk.requested((asset, 1)), on=TODAY, reason="ไม่ว่าง")
    left = desk.approved((asset, 1), due_date=TODAY)
    release(desk.uow, occasion(today=TODAY + timedelta(days=1)), left, on=TODAY + timedelta(days=1))
    return desk


@pytest.fixture
def run(busy):
    """Every question asked of the book."""
    run = []
    database_of(busy.engine).take().set_trace_callback(run.append)
    return run


def listed(desk, which, text=""):
    pages = desk.queries.loans.loans(LoanFilter(which=which, text=text), TODAY)
    counted = pages.count()
    rows = [*pages.page(0, 2), *pages.page(2, 50)]
    assert counted == pages.count() == len(rows)
    return [row.loan_id for row in rows]


@pytest.mark.parametrize("which", sorted(LISTED))
@pytest.mark.parametrize("text", ["ประชาคม", "คม", "ม", "เต็นท์ คม", "นาย"])
def test_a_word_on_every_slip_finds_the_whole_list_newest_first(busy, which, text):
    assert listed(busy, which, text) == listed(busy, which)


@pytest.mark.parametrize("which", sorted(LISTED))
@pytest.mark.parametrize("text", ["ประชาชี", "ฆฆ", "ฆ", "คม ฆ"])
def test_a_word_on_no_slip_finds_nothing(busy, which, text):
    assert listed(busy, which, text) == []


def test_what_has_not_ended_is_not_among_the_ended(busy):
    assert len(listed(busy, LoanList.ALL, "คม")) == 7
    assert len(listed(busy, LoanList.ENDED, "คม")) == 3


def test_no_text_is_read_for_two_letters(busy, run):
    listed(busy, LoanList.ALL, "คม")
    assert any("MATCH" in sql for sql in run)
    assert not any("instr" in sql for sql in run)


def test_to_count_the_ended_only_the_texts_of_the_others_are_read(busy, run):
    listed(busy, LoanList.ENDED, "คม")
    (reads,) = [sql for sql in run if "instr" in sql]
    assert "FROM loan WHERE loan.stage IN ('requested', 'approved'" in reads


def test_a_letter_of_most_words_is_read_for_in_the_texts_themselves(busy, run):
    assert len(MANY_PIECES) > MOST
    busy.requested((busy.asset(), 1), purpose=MANY_PIECES)
    run.clear()
    assert listed(busy, LoanList.ALL, "า") == listed(busy, LoanList.ALL)
    assert [sql for sql in run if "instr" in sql and "FROM loan_search_content" in sql]
