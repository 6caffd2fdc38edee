"""Use cases for what is due and not back: ask for it, or allow a later due date."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.accounts import Permission
from asset_desk.domain.approvals import Signatory
from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.extensions import Extension, added_days, check_extension, first_day
from asset_desk.domain.follow_ups import FollowUp, check_follow_up, tidied_follow_up
from asset_desk.domain.journal import ActKind
from asset_desk.domain.loans import Loan, LoanId, LoanLine, Stage, chase_by, slip_refusal
from asset_desk.domain.work_rules import check_rules_waived, rules_against
from asset_desk.services.drafts import ExtensionNote, FollowUpNote
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.lending import free_for, get_loan
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.rules_in_force import rules_of_loan
from asset_desk.services.signatories import sign_as_of


def follow_up(uow: UnitOfWork, by: Occasion, loan_id: LoanId, asked: FollowUp) -> bool:
    """Record that the borrower was asked; says whether that was in time (ข้อ 211).

    Asking moves nothing, so it may be entered out of order with what came back in part.
    """
    by.must(Permission.MOVE_ASSETS)
    asked = tidied_follow_up(asked)
    with uow:
        loan = get_loan(uow, loan_id)
        loan.must_be(Stage.HANDED_OVER)
        check_follow_up(asked, loan, by.today)
        last = chase_by(loan.due_date, uow.office.preferences().follow_up_days)
        note = FollowUpNote(loan_id, asked, loan.due_date, last)
        payload = {
            **plain(asked),
            "due_date": loan.due_date,
            "chase_by": last,
            "is_late": asked.on > last,
        }
        act_no = note_act(
            uow, by, ActKind.LOAN_FOLLOWED_UP, ("loan", loan_id), payload, on=asked.on
        )
        uow.follow_ups.add(act_no, note)
        uow.commit()
    return asked.on <= last


def extend(uow: UnitOfWork, by: Occasion, loan_id: LoanId, given: Extension) -> None:
    """Allow a later due date, before or after the due day, unless the office forbids it.

    The approver is the holder, on that day, of the post that approves the loan; what others were
    promised for the added days is counted as for a new loan, and the longest days of the type of
    work hold for the whole loan unless the head has waived them (LESSONS 10).
    """
    by.must(Permission.DECIDE_LOAN)
    with uow:
        if not uow.office.preferences().may_extend:
            raise DeskError(Refusal.EXTENSION_NOT_ALLOWED)
        loan = get_loan(uow, loan_id)
        loan.must_be(Stage.HANDED_OVER)
        new_due_date = check_extension(given, loan, by.today)
        loan.must_not_precede(given.on, by.today)
        _check_longest_days(uow, loan, new_due_date, given.on)
        span = added_days(given.on, loan.due_date, new_due_date)
        for line in loan.lines:
            _check_not_promised(uow, loan, line, span)
        approver = _approver(uow, loan, given.on)
        note = _note(loan, given, new_due_date, approver)
        payload = {
            "reason": note.reason,
            "old_due_date": note.old_due_date,
            "new_due_date": note.new_due_date,
            "approver": note.name,
            "title": list(approver.title_lines),
            "order": note.order,
            "approver_is_borrower": approver.person_id == loan.borrower_id,
        }
        act_no = note_act(uow, by, ActKind.LOAN_EXTENDED, ("loan", loan_id), payload, on=given.on)
        uow.loans.keep_due_date(loan_id, new_due_date, given.on)
        uow.follow_ups.add_extension(act_no, note)
        uow.commit()


def _check_longest_days(uow: UnitOfWork, loan: Loan, new_due_date: date, on: date) -> None:
    work_type = rules_of_loan(uow, loan, on)
    first = first_day(loan.from_date, loan.handed_over_on)
    waived = [each.rule for each in uow.rules.waivers(loan.loan_id)]
    check_rules_waived(rules_against(work_type, first, new_due_date, ()), waived)


def _check_not_promised(
    uow: UnitOfWork, loan: Loan, line: LoanLine, span: tuple[date, date]
) -> None:
    """Refuse to keep longer what would not be lent for these days if it were back now."""
    if not line.out:
        return
    asset = uow.assets.get(line.asset_id)
    refusal = slip_refusal(asset, loan.borrower_kind) if asset else Refusal.ASSET_NOT_FOUND
    if refusal:
        raise DeskError(refusal, name=line.name, line=line.line_no)
    free = free_for(uow, line.asset_id, *span, but=loan.loan_id, coming_back=line.out)
    if line.out > free:
        raise DeskError(Refusal.MORE_THAN_IS_FREE, name=line.name, line=line.line_no, free=free)


def _approver(uow: UnitOfWork, loan: Loan, on: date) -> Signatory:
    rule = loan.approver
    signing = sign_as_of(uow, rule.post, rule.division_id, on)
    if signing is None:
        raise DeskError(Refusal.APPROVER_NOT_KNOWN, post=rule.post, day=on)
    return signing


def _note(loan: Loan, given: Extension, new_due_date: date, approver: Signatory) -> ExtensionNote:
    return ExtensionNote(
        loan.loan_id,
        given.on,
        tidy(given.reason),
        loan.due_date,
        new_due_date,
        approver.name,
        "\n".join(approver.title_lines),
        approver.order,
    )
