"""Approve anyway: what the head may waive, and what nobody may."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from asset_desk.domain.accounts import Role
from asset_desk.domain.approvals import ApproverReason, UsePlace
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.extensions import Extension
from asset_desk.domain.loans import Stage
from asset_desk.domain.office import BorrowerKind, Post
from asset_desk.domain.work_rules import WaivableRule
from asset_desk.services import follow_up
from asset_desk.services.reversals import reverse
from asset_desk.services.waivers import waive_rule
from asset_desk.services.work_types import change_work_type
from tests.builders import TODAY, occasion

REASON = "นายกสั่งการเป็นการเฉพาะ"


def refused(refusal: Refusal):
    return pytest.raises(DeskError, match=f"^{refusal.name}\\b")


def ruled(desk, **rules):
    """Give the type of work that forms are filled in with these rules."""
    first = desk.queries.office.all_work_types()[0]
    change_work_type(desk.uow, occasion(), replace(first, default_days=None, **rules))


def waive(desk, loan_id, rule, **given):
    facts = {"on": TODAY, "reason": REASON} | given
    waive_rule(desk.uow, occasion(), loan_id, rule, **facts)


def test_a_loan_over_the_longest_days_may_be_asked_for_but_not_approved(desk):
    ruled(desk, longest_days=1)
    loan_id = desk.requested((desk.asset(), 1))
    assert desk.page(loan_id).rules_against == (WaivableRule.LONGEST_DAYS,)
    with refused(Refusal.RULE_STANDS_AGAINST):
        desk.approve(loan_id)


def test_the_longest_day_itself_is_allowed(desk):
    ruled(desk, longest_days=2)
    loan_id = desk.requested((desk.asset(), 1))
    assert desk.page(loan_id).rules_against == ()
    desk.approve(loan_id)


def test_a_category_that_the_type_does_not_allow_stands_against_the_loan(desk):
    ruled(desk, categories=("สำนักงาน",))
    loan_id = desk.requested((desk.asset(category="กีฬา"), 1))
    assert desk.page(loan_id).rules_against == (WaivableRule.CATEGORY,)
    with refused(Refusal.RULE_STANDS_AGAINST):
        desk.approve(loan_id)


def test_a_waived_rule_is_kept_with_the_head_of_the_day_and_the_reason(desk):
    ruled(desk, longest_days=1)
    loan_id = desk.requested((desk.asset(), 1))
    waive(desk, loan_id, WaivableRule.LONGEST_DAYS)
    (waiver,) = desk.page(loan_id).waivers
    assert (waiver.name, waiver.reason) == ("นายสมบูรณ์ ใจงาม", REASON)
    assert waiver.title == "นายกเทศมนตรีตำบลบ้านสวนธาร"
    act = desk.acts()[-1]
    assert (act.kind, act.payload["rule"]) == ("loan.rule_waived", "longest_days")
    assert desk.loan(loan_id).stage is Stage.REQUESTED
    desk.approve(loan_id)


def test_every_rule_that_stands_against_a_loan_is_waived_by_itself(desk):
    ruled(desk, longest_days=1, categories=("สำนักงาน",))
    loan_id = desk.requested((desk.asset(category="กีฬา"), 1))
    waive(desk, loan_id, WaivableRule.LONGEST_DAYS)
    with refused(Refusal.RULE_STANDS_AGAINST):
        desk.approve(loan_id)
    waive(desk, loan_id, WaivableRule.CATEGORY)
    desk.approve(loan_id)


def test_without_the_types_stricter_approver_the_one_of_the_regulation_approves(desk):
    ruled(desk, needs_head=True)
    loan_id = desk.requested((desk.asset(), 1))
    waive(desk, loan_id, WaivableRule.APPROVER)
    page = desk.page(loan_id)
    assert page.approver_reason is ApproverReason.INSIDE_THE_PREMISES
    assert page.approver_post is Post.DIVISION_HEAD
    desk.approve(loan_id)
    assert desk.page(loan_id).approver_name == "นางวันดี รักบัญชี"


@pytest.mark.parametrize(
    "given", [{"use_place": UsePlace.OUTSIDE}, {"borrower_kind": BorrowerKind.COMMUNITY}]
)
def test_r208b_the_approver_of_the_regulation_can_not_be_waived(desk, given):
    ruled(desk, needs_head=True)
    loan_id = desk.requested((desk.asset(), 1), **given)
    with refused(Refusal.RULE_DOES_NOT_STAND):
        waive(desk, loan_id, WaivableRule.APPROVER)


def test_only_rules_of_the_type_of_work_can_be_waived_at_all():
    assert {rule.value for rule in WaivableRule} == {"longest_days", "category", "approver"}


def test_point_05_what_is_not_free_is_not_approved_however_much_is_waived(desk):
    ruled(desk, longest_days=1)
    asset = desk.asset(1)
    due = TODAY + timedelta(days=5)
    desk.lent((asset, 1), due_date=TODAY + timedelta(days=1))
    loan_id = desk.requested((asset, 1), due_date=due)
    waive(desk, loan_id, WaivableRule.LONGEST_DAYS)
    with refused(Refusal.MORE_THAN_IS_FREE):
        desk.approve(loan_id)


def test_a_rule_is_waived_once_and_with_a_reason(desk):
    ruled(desk, longest_days=1)
    loan_id = desk.requested((desk.asset(), 1))
    with refused(Refusal.REASON_MISSING):
        waive(desk, loan_id, WaivableRule.LONGEST_DAYS, reason=" ")
    waive(desk, loan_id, WaivableRule.LONGEST_DAYS)
    with refused(Refusal.RULE_DOES_NOT_STAND):
        waive(desk, loan_id, WaivableRule.LONGEST_DAYS)


def test_a_rule_is_waived_in_nobodys_name_only_by_a_known_head(desk):
    ruled(desk, longest_days=1)
    before = date(2020, 1, 6)
    loan_id = desk.requested((desk.asset(), 1), on=before)
    with refused(Refusal.APPROVER_NOT_KNOWN):
        waive(desk, loan_id, WaivableRule.LONGEST_DAYS, on=before)


def test_a_loan_that_is_decided_has_nothing_left_to_waive(desk):
    loan_id = desk.approved((desk.asset(), 1))
    with refused(Refusal.WRONG_STAGE):
        waive(desk, loan_id, WaivableRule.LONGEST_DAYS)


def extend(desk, loan_id, due_date):
    seen = desk.loan(loan_id).due_date
    given = Extension(on=TODAY, seen_due_date=seen, new_due_date=due_date, reason="งานยังไม่เสร็จ")
    follow_up.extend(desk.uow, occasion(), loan_id, given)


def test_lesson_10_an_extension_asks_for_the_longest_days_like_a_new_loan(desk):
    ruled(desk, longest_days=4)
    loan_id = desk.lent((desk.asset(), 1))
    with refused(Refusal.RULE_STANDS_AGAINST):
        extend(desk, loan_id, TODAY + timedelta(days=5))
    extend(desk, loan_id, TODAY + timedelta(days=4))
    assert desk.loan(loan_id).due_date == TODAY + timedelta(days=4)


def test_lesson_10_the_head_may_waive_the_longest_days_for_a_loan_that_is_out(desk):
    ruled(desk, longest_days=4)
    loan_id = desk.lent((desk.asset(), 1))
    with refused(Refusal.RULE_DOES_NOT_STAND):
        waive(desk, loan_id, WaivableRule.CATEGORY)
    waive(desk, loan_id, WaivableRule.LONGEST_DAYS)
    with refused(Refusal.RULE_DOES_NOT_STAND):
        waive(desk, loan_id, WaivableRule.LONGEST_DAYS)
    extend(desk, loan_id, TODAY + timedelta(days=9))
    assert desk.loan(loan_id).due_date == TODAY + timedelta(days=9)


def test_lesson_10_what_was_waived_for_the_request_holds_for_the_extension(desk):
    ruled(desk, longest_days=1)
    loan_id = desk.requested((desk.asset(), 1))
    waive(desk, loan_id, WaivableRule.LONGEST_DAYS)
    desk.approve(loan_id)
    desk.hand_over(loan_id)
    extend(desk, loan_id, TODAY + timedelta(days=9))


def test_a_type_of_work_without_longest_days_has_nothing_to_waive_when_out(desk):
    loan_id = desk.lent((desk.asset(), 1))
    with refused(Refusal.RULE_DOES_NOT_STAND):
        waive(desk, loan_id, WaivableRule.LONGEST_DAYS)


def test_a_rule_waived_for_a_loan_that_is_out_keeps_no_mistake_in(desk):
    ruled(desk, longest_days=4)
    loan_id = desk.lent((desk.asset(), 1))
    handed_over = desk.acts()[-1].no
    waive(desk, loan_id, WaivableRule.LONGEST_DAYS)
    reverse(desk.uow, occasion(), loan_id, handed_over, reason="จ่ายผิดใบ")
    assert desk.loan(loan_id).stage is Stage.APPROVED


def test_the_property_officer_can_not_waive_what_is_the_heads_to_waive(desk):
    ruled(desk, longest_days=1)
    loan_id = desk.requested((desk.asset(), 1))
    with refused(Refusal.ROLE_MAY_NOT):
        waive_rule(
            desk.uow,
            occasion(Role.PROPERTY_OFFICER),
            loan_id,
            WaivableRule.LONGEST_DAYS,
            on=TODAY,
            reason=REASON,
        )


def test_rules_stand_as_they_were_when_the_loan_was_asked_for(desk):
    ruled(desk, longest_days=1)
    loan_id = desk.requested((desk.asset(), 1))
    ruled(desk, longest_days=None)
    with refused(Refusal.RULE_STANDS_AGAINST):
        desk.approve(loan_id)
