"""Two officers record the same opinion, and waive the same rule, at the same moment."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asset_desk.domain.errors import DeskError
from asset_desk.domain.opinions import OpinionStep
from asset_desk.domain.work_rules import WaivableRule
from asset_desk.paths import DataFolder
from asset_desk.services.opinions import OpinionDraft, give_opinion
from asset_desk.services.waivers import waive_rule
from asset_desk.services.work_types import change_work_type
from asset_desk.store.verify import verify_book
from tests.builders import TODAY, Desk, occasion
from tests.store.books import opened
from tests.store.test_two_officers import at_once, each

__all__ = ["each"]


def _give_many(root, loans, start, answers):
    book = opened(root)
    start.wait()
    draft = OpinionDraft(OpinionStep.HEAD, TODAY, agrees=True)
    for loan_id in loans:
        try:
            give_opinion(book.new_uow(), occasion(), loan_id, draft)
            answers.put("kept")
        except DeskError as refused:
            answers.put(refused.refusal.name)
    book.close()


def _waive_many(root, loans, start, answers):
    book = opened(root)
    rule = WaivableRule.LONGEST_DAYS
    start.wait()
    for loan_id in loans:
        try:
            waive_rule(book.new_uow(), occasion(), loan_id, rule, on=TODAY, reason="จำเป็น")
            answers.put("kept")
        except DeskError as refused:
            answers.put(refused.refusal.name)
    book.close()


@pytest.fixture
def desk(tmp_path):
    book = opened(tmp_path / "data")
    desk = Desk(book.engine)
    desk.found()
    yield desk
    book.close()


@pytest.mark.parametrize(
    ("work", "refusal"),
    [(_give_many, "OPINION_OUT_OF_TURN"), (_waive_many, "RULE_DOES_NOT_STAND")],
)
def test_lesson_07_one_of_two_officers_is_told_that_it_is_done(desk, tmp_path, each, work, refusal):
    first = desk.queries.office.all_work_types()[0]
    strict = replace(first, default_days=None, longest_days=1)
    change_work_type(desk.uow, occasion(), strict)
    lot = desk.asset(500)
    loans = [desk.requested((lot, 1)) for _ in range(each)]
    told = at_once(work, tmp_path / "data", [loans, loans])
    assert sorted(told) == sorted(["kept"] * each + [refusal] * each)
    assert verify_book(DataFolder(tmp_path / "data")).is_clean
