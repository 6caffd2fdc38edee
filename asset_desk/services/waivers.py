"""Use case "approve anyway": the head waives a rule of the type of work for one loan."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.accounts import Permission
from asset_desk.domain.approvals import ApproverRule, approver_for
from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.loans import Loan, LoanId, Stage
from asset_desk.domain.office import Post
from asset_desk.domain.work_rules import (
    WaivableRule,
    Waiver,
    may_be_waived,
    may_be_waived_when_out,
)
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.lending import get_loan
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.rules_in_force import rules_of_loan
from asset_desk.services.signatories import sign_as_of


def waive_rule(
    uow: UnitOfWork,
    by: Occasion,
    loan_id: LoanId,
    rule: WaivableRule,
    *,
    on: date,
    reason: str,
) -> None:
    """Waive one rule of the type of work, in the name of the head of that day, with a reason.

    It is a step of its own before the approval, or before the extension of a loan that is out, and
    it allows nothing by itself. The regulation and what is free can not be waived: they are no
    WaivableRule. Without the type's stricter approver the one of ข้อ 208 approves.
    """
    by.must(Permission.WAIVE_RULE)
    reason = tidy(reason)
    if not reason:
        raise DeskError(Refusal.REASON_MISSING)
    with uow:
        loan = get_loan(uow, loan_id)
        loan.must_be(Stage.REQUESTED, Stage.HANDED_OVER)
        loan.must_not_precede(on, by.today)
        if rule not in _may_be_waived(uow, loan, on):
            raise DeskError(Refusal.RULE_DOES_NOT_STAND, rule=rule)
        head = sign_as_of(uow, Post.HEAD, None, on)
        if head is None:
            raise DeskError(Refusal.APPROVER_NOT_KNOWN, post=Post.HEAD, day=on)
        waiver = Waiver(rule, on, head.name, "\n".join(head.title_lines), reason)
        payload = plain(waiver)
        approver: ApproverRule | None = None
        if rule is WaivableRule.APPROVER:
            approver = approver_for(loan.borrower_kind, loan.use_place, loan.division_id)
            payload["approver"] = plain(approver)
        subject = ("loan", loan_id)
        act_no = note_act(uow, by, ActKind.LOAN_RULE_WAIVED, subject, payload, on=on)
        uow.rules.note_waiver(act_no, loan_id, waiver, approver)
        uow.commit()


def _may_be_waived(uow: UnitOfWork, loan: Loan, on: date) -> tuple[WaivableRule, ...]:
    waived = [each.rule for each in uow.rules.waivers(loan.loan_id)]
    if loan.stage is Stage.HANDED_OVER:
        return may_be_waived_when_out(rules_of_loan(uow, loan, on), waived)
    return may_be_waived(loan.rules_against, loan.approver.reason, waived)
