"""The manual in force rules what is borrowed; the settings rule only what it does not name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asset_desk.domain.approvals import ApproverReason, UsePlace
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.extensions import Extension
from asset_desk.domain.office import WorkType, WorkTypeId
from asset_desk.domain.work_rules import WaivableRule
from asset_desk.paths import DataFolder
from asset_desk.services.follow_up import extend
from asset_desk.services.waivers import waive_rule
from asset_desk.services.work_types import add_work_type, change_work_type
from asset_desk.store.verify import verify_book
from tests.builders import TODAY, occasion, pages_of
from tests.manual_desk import manual_in_force

TOMORROW = TODAY + timedelta(days=1)
NEXT_WEEK = TODAY + timedelta(days=7)


def refused(refusal: Refusal):
    return pytest.raises(DeskError, match=f"^{refusal.name}\\b")


def first_type(desk) -> WorkType:
    return desk.queries.office.all_work_types()[0]


@pytest.fixture
def found_by_verify(tmp_path):
    """What a check of the book as a file finds, in words."""

    def check(desk) -> list[str]:
        folder = DataFolder(tmp_path / "data")
        folder.database.parent.mkdir(parents=True, exist_ok=True)
        folder.database.write_bytes(pages_of(desk.engine))
        return [each.text for each in verify_book(folder).differences]

    return check


def set_in_settings(desk, **rules) -> WorkType:
    work_type = replace(first_type(desk), default_days=None, **rules)
    change_work_type(desk.uow, occasion(), work_type)
    return work_type


def in_force(desk, *, on: date = TODAY, **rules):
    rules = {"default_days": None} | rules
    return manual_in_force(desk, {first_type(desk).name: rules}, on=on)


def against(desk, loan_id) -> tuple[WaivableRule, ...]:
    return desk.page(loan_id).rules_against


def test_the_borrow_form_is_held_against_the_manual_in_force(desk):
    set_in_settings(desk, longest_days=30)
    in_force(desk, longest_days=1)
    loan_id = desk.requested((desk.asset(), 1))
    assert against(desk, loan_id) == (WaivableRule.LONGEST_DAYS,)
    with refused(Refusal.RULE_STANDS_AGAINST):
        desk.approve(loan_id)


def test_what_the_manual_allows_is_allowed_whatever_the_settings_say(desk):
    set_in_settings(desk, longest_days=1)
    in_force(desk, longest_days=30)
    loan_id = desk.requested((desk.asset(), 1))
    assert against(desk, loan_id) == ()
    desk.approve(loan_id)


def test_a_manual_that_comes_into_force_later_rules_from_its_day_on(desk):
    name = first_type(desk).name
    rules = {name: {"default_days": None, "longest_days": 1}}
    manual_in_force(desk, rules, in_force_from=TOMORROW)
    today = desk.requested((desk.asset(), 1))
    assert against(desk, today) == ()
    later = desk.requested(
        (desk.asset(), 1), on=TOMORROW, from_date=TOMORROW, due_date=TOMORROW + timedelta(days=2)
    )
    assert against(desk, later) == (WaivableRule.LONGEST_DAYS,)


def test_a_category_limits_what_is_borrowed_with_it(desk):
    manual_in_force(desk, {"สำนักงาน": {"longest_days": 1}})
    chair = desk.asset(category="สำนักงาน")
    loan_id = desk.requested((chair, 1))
    assert against(desk, loan_id) == (WaivableRule.LONGEST_DAYS,)
    tent = desk.asset(category="สนาม")
    assert against(desk, desk.requested((tent, 1))) == ()


def test_a_category_that_asks_for_the_head_gets_the_head(desk):
    manual_in_force(desk, {"สำนักงาน": {"needs_head": True}})
    inside = {"use_place": UsePlace.INSIDE}
    strict = desk.requested((desk.asset(category="สำนักงาน"), 1), **inside)
    assert desk.page(strict).approver_reason is ApproverReason.TYPE_OF_WORK
    usual = desk.requested((desk.asset(category="สนาม"), 1), **inside)
    assert desk.page(usual).approver_reason is ApproverReason.INSIDE_THE_PREMISES


def test_a_type_of_work_added_after_the_manual_is_ruled_by_its_settings(desk):
    in_force(desk, longest_days=1)
    add_work_type(desk.uow, occasion(), WorkType(WorkTypeId(0), "งานใหม่", longest_days=20))
    loan_id = desk.requested((desk.asset(), 1), work_type="งานใหม่")
    assert against(desk, loan_id) == ()


def test_an_extension_is_held_against_the_rules_of_the_day_it_is_decided(desk):
    loan_id = desk.lent((desk.asset(), 1))
    due = desk.page(loan_id).row.due_date
    asked = Extension(on=TOMORROW, seen_due_date=due, new_due_date=NEXT_WEEK, reason="งานเลื่อน")
    in_force(desk, on=TOMORROW, longest_days=3)
    by = occasion(today=TOMORROW)
    with refused(Refusal.RULE_STANDS_AGAINST):
        extend(desk.uow, by, loan_id, asked)
    longest = WaivableRule.LONGEST_DAYS
    waive_rule(desk.uow, by, loan_id, longest, on=TOMORROW, reason="จำเป็นเร่งด่วน")
    extend(desk.uow, by, loan_id, asked)
    assert desk.page(loan_id).row.due_date == NEXT_WEEK


def test_every_slip_keeps_the_version_in_force_when_it_was_made(desk, found_by_verify):
    chair = desk.asset(100)
    before = desk.approved((chair, 1))
    in_force(desk)
    first = desk.approved((chair, 1))
    in_force(desk, on=TOMORROW)
    second = desk.requested(
        (chair, 1), on=TOMORROW, from_date=TOMORROW, due_date=TOMORROW + timedelta(days=2)
    )
    numbers = [desk.page(each).manual_number for each in (before, first, second)]
    assert numbers == [None, 1, 2]
    assert found_by_verify(desk) == []


def test_a_slip_entered_late_keeps_the_version_of_its_own_day(desk):
    in_force(desk, on=TOMORROW)
    late = desk.requested((desk.asset(), 1), on=TODAY)
    assert desk.page(late).manual_number is None


def test_lesson_09_another_version_on_an_old_slip_is_named(desk, found_by_verify):
    in_force(desk)
    loan_id = desk.approved((desk.asset(), 1))
    in_force(desk, on=TOMORROW)
    desk.sql("UPDATE loan SET manual_version_id = 2 WHERE id = ?", loan_id)
    assert any("manual_version_id" in text for text in found_by_verify(desk))


def test_the_settings_do_not_change_what_the_manual_rules(desk):
    in_force(desk, longest_days=3)
    kept = first_type(desk)
    with refused(Refusal.GUIDED_BY_MANUAL):
        change_work_type(desk.uow, occasion(), replace(kept, longest_days=9))
    with refused(Refusal.GUIDED_BY_MANUAL):
        change_work_type(desk.uow, occasion(), replace(kept, guidance="อย่างอื่น"))
    change_work_type(desk.uow, occasion(), replace(kept, name="งานประชุมและอบรม"))
    change_work_type(desk.uow, occasion(), replace(first_type(desk), is_active=False))
    assert first_type(desk).name == "งานประชุมและอบรม"
    assert not first_type(desk).is_active
