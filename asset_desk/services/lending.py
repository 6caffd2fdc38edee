"""Use cases at the desk: request, approve, refuse, cancel, hand over, take back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import AssetId, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.domain.journal import ActKind, digest
from asset_desk.domain.ledger import LoanLineId, Place, hand_over_entry, quantity_at
from asset_desk.domain.loans import (
    Loan,
    LoanId,
    LoanLine,
    LoanRequest,
    Stage,
    approved_lines,
    check_still_current,
    free_quantity,
    purpose_kind_refusal,
    slip_refusal,
    stage_after_return,
)
from asset_desk.domain.opinions import check_head_agrees
from asset_desk.domain.returns import ReturnCount, in_kind, return_entry
from asset_desk.domain.work_rules import check_rules_waived
from asset_desk.services.drafts import (
    ApprovalNote,
    Decision,
    HandOver,
    TakenBack,
)
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.requesting import request_loans
from asset_desk.services.signatories import paper_wording, sign_as_of


def request_loan(uow: UnitOfWork, by: Occasion, request: LoanRequest, *, on: date) -> LoanId:
    """Keep a borrow form that makes one slip; refused when its assets have several owners."""
    (loan_id,) = request_loans(uow, by, request, on=on, may_split=False)
    return loan_id


def approve(
    uow: UnitOfWork,
    by: Occasion,
    loan_id: LoanId,
    quantities: Mapping[LoanLineId, int],
    *,
    on: date,
) -> str:
    """Approve all or less of each line, and give the slip its number.

    The approver is the holder, on that day, of the post that ข้อ 208 asks for. What is free is
    counted again inside the transaction; the number is the next of the fiscal year's book.
    """
    by.must(Permission.DECIDE_LOAN)
    with uow:
        loan = get_loan(uow, loan_id)
        loan.must_be(Stage.REQUESTED)
        loan.must_not_precede(on, by.today)
        check_still_current(loan.due_date, on)
        _check_own_lines(loan, quantities)
        lines = approved_lines(loan, quantities)
        for line in lines:
            _check_free(uow, loan, line, line.approved or 0)
        _check_rules(uow, loan)
        decision = _decision(uow, loan, on)
        preferences = uow.office.preferences()
        slip = uow.loans.next_slip(
            preferences.slip_prefix, fiscal_year_of(on), preferences.slip_first_number
        )
        uow.loans.keep_approval(loan_id, slip, decision, lines)
        payload = {
            "slip_no": slip.text,
            "serial": slip.serial,
            "approver": decision.name,
            "title": list(decision.title_lines),
            "order": decision.order,
            "approver_is_borrower": decision.is_borrower,
            "approved": {line.line_no: line.approved for line in lines},
            "paper": digest(decision.paper),
        }
        act_no = note_act(uow, by, ActKind.LOAN_APPROVED, ("loan", loan_id), payload, on=on)
        title = "\n".join(decision.title_lines)
        uow.loans.note_approval(
            act_no,
            ApprovalNote(loan_id, "approved", on, decision.name, title, decision.order, ""),
        )
        uow.commit()
    return slip.text


def refuse(uow: UnitOfWork, by: Occasion, loan_id: LoanId, *, on: date, reason: str) -> None:
    """Refuse a request; the reason is kept for good."""
    by.must(Permission.DECIDE_LOAN)
    _check_reason(reason)
    with uow:
        loan = get_loan(uow, loan_id)
        loan.must_be(Stage.REQUESTED)
        loan.must_not_precede(on, by.today)
        decision = _decision(uow, loan, on)
        uow.loans.keep_ending(loan_id, Stage.REFUSED, on, tidy(reason))
        payload = {
            "reason": tidy(reason),
            "approver": decision.name,
            "title": list(decision.title_lines),
            "order": decision.order,
        }
        act_no = note_act(uow, by, ActKind.LOAN_REFUSED, ("loan", loan_id), payload, on=on)
        title = "\n".join(decision.title_lines)
        uow.loans.note_approval(
            act_no,
            ApprovalNote(
                loan_id, "refused", on, decision.name, title, decision.order, tidy(reason)
            ),
        )
        uow.commit()


def cancel(uow: UnitOfWork, by: Occasion, loan_id: LoanId, *, on: date, reason: str) -> None:
    """Call a loan off before the hand-over; a number already given is kept, never reused."""
    by.must(Permission.REQUEST_LOAN)
    _check_reason(reason)
    with uow:
        loan = get_loan(uow, loan_id)
        loan.must_be(Stage.REQUESTED, Stage.APPROVED)
        loan.must_not_precede(on, by.today)
        uow.loans.keep_ending(loan_id, Stage.CANCELLED, on, tidy(reason))
        payload = {"reason": tidy(reason), "slip_no": loan.slip_no}
        note_act(uow, by, ActKind.LOAN_CANCELLED, ("loan", loan_id), payload, on=on)
        uow.commit()


def hand_over(uow: UnitOfWork, by: Occasion, loan_id: LoanId, note: HandOver) -> None:
    """Give out everything that was approved, after counting again what is in store.

    A loan collected before its first day is counted from the day on which it is collected.
    """
    by.must(Permission.MOVE_ASSETS)
    note = replace(
        note, giver=tidy(note.giver), receiver=tidy(note.receiver), condition=tidy(note.condition)
    )
    _check_hand_over(note)
    with uow:
        loan = get_loan(uow, loan_id)
        loan.must_be(Stage.APPROVED)
        loan.must_not_precede(note.on, by.today)
        check_still_current(loan.due_date, note.on)
        leaving = replace(loan, from_date=min(loan.from_date, note.on))
        going = [line for line in loan.lines if line.approved]
        for line in going:
            _check_free(uow, leaving, line, line.approved or 0)
        uow.loans.keep_hand_over(loan_id, note)
        entries = [
            hand_over_entry(line.line_id, line.asset_id, line.approved or 0, note.on)
            for line in going
        ]
        payload = {**plain(note), "entries": plain(entries)}
        act_no = note_act(uow, by, ActKind.LOAN_HANDED_OVER, ("loan", loan_id), payload, on=note.on)
        for photo in note.photos:
            uow.assets.attach(act_no, photo)
        for entry in entries:
            uow.ledger.post(act_no, entry)
        uow.commit()


def take_back(uow: UnitOfWork, by: Occasion, loan_id: LoanId, taken: TakenBack) -> int:
    """Record one return, whole or part, of one or more lines, and give what is still out.

    Earlier returns stay as they are: each is an entry of its own (LESSONS 6).
    """
    by.must(Permission.MOVE_ASSETS)
    taken = _tidied_return(taken)
    _check_return(taken)
    with uow:
        loan = get_loan(uow, loan_id)
        loan.must_be(Stage.HANDED_OVER)
        loan.must_not_precede(taken.on, by.today)
        _check_own_lines(loan, taken.counts)
        by_id = {line.line_id: line for line in loan.lines}
        taken = _with_remarks(taken, by_id)
        entries = [
            return_entry(line_id, by_id[line_id].asset_id, counted, _out(uow, line_id), on=taken.on)
            for line_id, counted in taken.counts.items()
        ]
        lines = tuple(_after(line, taken.counts.get(line.line_id)) for line in loan.lines)
        counts = {by_id[line_id].line_no: plain(each) for line_id, each in taken.counts.items()}
        payload = {
            "returned_by": taken.returned_by,
            "received_by": taken.received_by,
            "counts": counts,
            "photos": taken.photos,
            "no_photo_reason": taken.no_photo_reason,
            "entries": plain(entries),
        }
        act_no = note_act(uow, by, ActKind.LOAN_TAKEN_BACK, ("loan", loan_id), payload, on=taken.on)
        uow.loans.keep_return(loan_id, act_no, taken, stage_after_return(lines))
        for photo in taken.photos:
            uow.assets.attach(act_no, photo)
        for entry in entries:
            uow.ledger.post(act_no, entry)
        uow.commit()
    return sum(line.out for line in lines)


def get_loan(uow: UnitOfWork, loan_id: LoanId) -> Loan:
    """The loan, or a refusal when there is none."""
    loan = uow.loans.get(loan_id)
    if loan is None:
        raise DeskError(Refusal.LOAN_NOT_FOUND, loan_id=loan_id)
    return loan


def free_for(
    uow: UnitOfWork,
    asset_id: AssetId,
    first: date,
    last: date,
    *,
    but: LoanId | None = None,
    coming_back: int = 0,
) -> int:
    """Pieces that may be promised for these days, one loan left out; the one way it is counted.

    `coming_back` is what the loan left out has out: counted as if it were in store already.
    """
    in_store = uow.ledger.balances(asset_id).get(Place.STORE, 0) + coming_back
    return free_quantity(in_store, uow.assets.reserved(asset_id, first, last, but=but))


def _check_free(uow: UnitOfWork, loan: Loan, line: LoanLine, quantity: int) -> None:
    if not quantity:
        return
    asset = uow.assets.get(line.asset_id)
    refusal = slip_refusal(asset, loan.borrower_kind) if asset else Refusal.ASSET_NOT_FOUND
    if refusal:
        raise DeskError(refusal, name=line.name, line=line.line_no)
    free = free_for(uow, line.asset_id, loan.from_date, loan.due_date, but=loan.loan_id)
    if quantity > free:
        raise DeskError(Refusal.MORE_THAN_IS_FREE, name=line.name, line=line.line_no, free=free)


def _check_reason(reason: str) -> None:
    if not tidy(reason):
        raise DeskError(Refusal.REASON_MISSING)


def _check_hand_over(note: HandOver) -> None:
    if not note.giver:
        raise DeskError(Refusal.GIVER_MISSING)
    if not note.receiver:
        raise DeskError(Refusal.RECEIVER_MISSING)
    if not note.condition:
        raise DeskError(Refusal.CONDITION_MISSING)


def _check_own_lines(loan: Loan, by_line: Mapping[LoanLineId, object]) -> None:
    if not by_line.keys() <= {line.line_id for line in loan.lines}:
        raise DeskError(Refusal.LOAN_NOT_FOUND, loan_id=loan.loan_id)


def _tidied_return(taken: TakenBack) -> TakenBack:
    counts = {
        line_id: replace(counted, condition=tidy(counted.condition))
        for line_id, counted in taken.counts.items()
    }
    return replace(
        taken,
        returned_by=tidy(taken.returned_by),
        received_by=tidy(taken.received_by),
        no_photo_reason=tidy(taken.no_photo_reason),
        counts=counts,
    )


def _with_remarks(taken: TakenBack, lines: Mapping[LoanLineId, LoanLine]) -> TakenBack:
    """What is used up comes back as goods of the same kind, and the remark says so (ข้อ 210)."""
    counts = {
        line_id: in_kind(counted) if lines[line_id].is_consumable else counted
        for line_id, counted in taken.counts.items()
    }
    return replace(taken, counts=counts)


def _check_return(taken: TakenBack) -> None:
    if not taken.counts:
        raise DeskError(Refusal.NOTHING_COUNTED)
    if not taken.returned_by:
        raise DeskError(Refusal.GIVER_MISSING)
    if not taken.received_by:
        raise DeskError(Refusal.RECEIVER_MISSING)
    is_harmed = any(counted.is_harmed for counted in taken.counts.values())
    if is_harmed and not taken.photos and not taken.no_photo_reason:
        raise DeskError(Refusal.PHOTO_MISSING)


def _check_rules(uow: UnitOfWork, loan: Loan) -> None:
    """Refuse what ข้อ 207 forbids, a rule not waived, and a head who is on record against it."""
    if refusal := purpose_kind_refusal(loan.purpose_kind):
        raise DeskError(refusal)
    if loan.rules_against:
        waived = [each.rule for each in uow.rules.waivers(loan.loan_id)]
        check_rules_waived(loan.rules_against, waived)
    check_head_agrees(uow.rules.opinions(loan.loan_id), loan.approver.post)


def _decision(uow: UnitOfWork, loan: Loan, on: date) -> Decision:
    rule = loan.approver
    signing = sign_as_of(uow, rule.post, rule.division_id, on)
    if signing is None:
        raise DeskError(Refusal.APPROVER_NOT_KNOWN, post=rule.post, day=on)
    paper = paper_wording(uow, loan, on)
    if signing.order:
        paper["approver_order"] = signing.order
    own = signing.person_id == loan.borrower_id
    return Decision(on, signing.name, signing.title_lines, signing.order, paper, is_borrower=own)


def _out(uow: UnitOfWork, line_id: LoanLineId) -> int:
    return quantity_at(Place.ON_LOAN, uow.ledger.entries_of(line_id))


def _after(line: LoanLine, counted: ReturnCount | None) -> LoanLine:
    if counted is None:
        return line
    return replace(
        line,
        out=line.out - counted.total,
        good=line.good + counted.good,
        damaged=line.damaged + counted.damaged,
        lost=line.lost + counted.lost,
    )
