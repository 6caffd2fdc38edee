"""Everything that can be shown has words; a status is never colour alone."""

from __future__ import annotations

from datetime import date
from enum import Enum

import pytest

from asset_desk.domain.accounts import Role
from asset_desk.domain.approvals import ApproverReason, UsePlace
from asset_desk.domain.assets import Condition, UseClass
from asset_desk.domain.follow_ups import Channel
from asset_desk.domain.ledger import LoanLineId
from asset_desk.domain.loans import LoanId, Stage
from asset_desk.domain.office import BorrowerKind, HoldingKind, Post
from asset_desk.domain.opinions import OpinionStep
from asset_desk.domain.register_rows import ImportAction
from asset_desk.domain.settlements import Harm, Outcome
from asset_desk.domain.work_rules import PurposeKind, WaivableRule
from asset_desk.paths import resource_folder
from asset_desk.services.rows import LedgerRow, LedgerState, LoanList, LoanRow
from asset_desk.ui.look import Tone
from asset_desk.ui.words import (
    _WORDS,
    Status,
    back_of,
    condition_status,
    ledger_status,
    loan_status,
    stage_status,
    word,
)

KINDS: tuple[type[Enum], ...] = (
    *(ApproverReason, BorrowerKind, Condition, HoldingKind, ImportAction, LedgerState, LoanList),
    *(Post, Role, Stage, UseClass, UsePlace),
    *(Harm, Outcome, Channel),
    *(OpinionStep, PurposeKind, WaivableRule),
)
DAY = date(2026, 5, 20)


def loan(**given):
    usual = {
        "loan_id": LoanId(1),
        "slip_no": "บย.1/2569",
        "stage": Stage.HANDED_OVER,
        "borrower_name": "นางสาวสมหญิง ยืมประจำ",
        "borrower_unit": "กองคลัง",
        "borrower_kind": BorrowerKind.STAFF,
        "first_asset": "เต็นท์",
        "lines": 1,
        "requested": 3,
        "approved": 3,
        "out": 3,
        "came_back": 0,
        "purpose": "งานบุญ",
        "requested_on": DAY,
        "from_date": DAY,
        "due_date": DAY,
        "handed_over_on": DAY,
        "days_late": 0,
        "chase_by": DAY,
    }
    return LoanRow(**usual | given)


def line(**given):
    usual = {
        "line_id": LoanLineId(1),
        "loan_id": LoanId(1),
        "running_no": 1,
        "is_carried_forward": False,
        "stage": Stage.HANDED_OVER,
        "slip_no": "บย.1/2569",
        "lent_on": DAY,
        "borrower": "นางสาวสมหญิง ยืมประจำ",
        "borrower_unit": "กองคลัง",
        "asset_name": "เต็นท์",
        "asset_code": "",
        "quantity": 3,
        "unit": "หลัง",
        "purpose": "งานบุญ",
        "place": "วัด",
        "approver": "นายสมบูรณ์ ใจงาม",
        "due_date": DAY,
        "back_on": None,
        "good": 0,
        "damaged": 0,
        "lost": 0,
        "out": 3,
        "condition": "",
        "returned_by": "",
        "received_by": "",
        "is_overdue": False,
        "remark": "",
    }
    return LedgerRow(**usual | given)


@pytest.mark.parametrize("kind", KINDS)
def test_every_value_has_thai_words_of_its_own(dressed, kind):
    words = [word(value) for value in kind]
    assert all(any("ก" <= letter <= "๛" for letter in each) for each in words)
    assert len(set(words)) == len(words)


def test_nothing_has_words_that_is_not_shown():
    assert {type(value) for value, _text in _WORDS} == set(KINDS)


def test_values_that_are_spelled_alike_keep_their_own_words(dressed):
    assert word(Condition.DAMAGED) == "ชำรุด"
    assert LoanList.OVERDUE == "overdue" == LedgerState.OVERDUE
    assert word(LoanList.ALL) != word(LedgerState.ALL)


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_has_an_icon_and_a_word(dressed, stage):
    status = stage_status(stage)
    assert (resource_folder() / "icons" / f"{status.icon}.svg").is_file()
    assert status.text == word(stage)
    assert isinstance(status.tone, Tone)


@pytest.mark.parametrize("condition", Condition)
def test_every_condition_has_an_icon_and_a_word(dressed, condition):
    status = condition_status(condition)
    assert (resource_folder() / "icons" / f"{status.icon}.svg").is_file()
    assert status.text == word(condition)


def test_late_comes_before_everything(dressed):
    status = loan_status(loan(days_late=12, came_back=1))
    assert status == Status(Tone.BAD, "triangle-alert", "เกินกำหนด 12 วัน")


def test_part_returned_says_how_much(dressed):
    assert loan_status(loan(came_back=2, out=1)).text == "คืนแล้ว 2 จาก 3"
    assert ledger_status(line(good=1, damaged=1, out=1)).text == "คืนแล้ว 2 จาก 3"
    assert back_of(1200, 2400) == "คืนแล้ว 1,200 จาก 2,400"


def test_a_loan_that_is_neither_late_nor_part_returned_shows_its_stage(dressed):
    assert loan_status(loan()) == stage_status(Stage.HANDED_OVER)
    assert loan_status(loan(stage=Stage.REQUESTED)) == stage_status(Stage.REQUESTED)


@pytest.mark.parametrize(
    ("given", "tone", "text"),
    [
        ({"is_overdue": True}, Tone.BAD, LedgerState.OVERDUE),
        ({}, Tone.WAITING, LedgerState.OPEN),
        ({"out": 0, "good": 3, "stage": Stage.CLOSED}, Tone.GOOD, Stage.CLOSED),
        ({"out": 0, "stage": Stage.CANCELLED, "lent_on": None}, Tone.QUIET, Stage.CANCELLED),
        ({"out": 0, "stage": Stage.APPROVED, "lent_on": None}, Tone.WAITING, Stage.APPROVED),
    ],
)
def test_a_line_of_the_ledger_shows_where_it_stands(dressed, given, tone, text):
    status = ledger_status(line(**given))
    assert (status.tone, status.text) == (tone, word(text))


def test_what_came_back_damaged_or_lost_is_a_warning(dressed):
    assert ledger_status(line(out=0, good=2, lost=1, stage=Stage.RETURNED)).tone is Tone.WARNING
    assert ledger_status(line(out=0, good=2, damaged=1, stage=Stage.RETURNED)).tone is Tone.WARNING
