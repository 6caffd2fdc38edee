"""Use case of a mistake: take the last act of a loan back, with a reason; both stay."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import AssetId, tidy
from asset_desk.domain.closed_months import check_open
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind, ActNo
from asset_desk.domain.ledger import LedgerEntry, Place, reversal
from asset_desk.domain.loans import Loan, LoanId, LoanLine, Stage, stage_after_return
from asset_desk.domain.reversals import PastAct, act_to_reverse, day_before, who_may_not_reverse
from asset_desk.domain.settlements import Harm
from asset_desk.services.drafts import ReversalNote
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.lending import free_for, get_loan
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class Undoing:
    """The act that is taken back, the loan's last day without it, today, and why."""

    act: PastAct
    last_on: date
    today: date
    reason: str


def reverse(uow: UnitOfWork, by: Occasion, loan_id: LoanId, act_no: ActNo, *, reason: str) -> ActNo:
    """Take an act of a loan back, the last one that stands, and give the act that does so.

    Its ledger entries are mirrored and the loan is as it was; an approval leaves its slip
    cancelled, because a number is never used again. Refused when what came back has gone out
    again since.
    """
    if not by.officer.may(Permission.DECIDE_LOAN):
        by.must(Permission.MOVE_ASSETS)
    if not tidy(reason):
        raise DeskError(Refusal.REASON_MISSING)
    with uow:
        loan = get_loan(uow, loan_id)
        acts = uow.reversals.acts_of(loan_id)
        act = act_to_reverse(acts, act_no)
        _check_may(uow, by, act)
        entries = [reversal(each) for each in uow.ledger.entries_by(act_no)]
        _check_still_there(uow, entries)
        UNDO[act.kind](uow, loan, Undoing(act, day_before(acts, act), by.today, tidy(reason)))
        payload = {
            "reverses": act_no,
            "kind": act.kind.value,
            "happened_on": act.happened_on.isoformat(),
            "reason": tidy(reason),
            "slip_no": loan.slip_no,
            "entries": plain(entries),
        }
        reversing = note_act(uow, by, ActKind.LOAN_REVERSED, ("loan", loan_id), payload)
        uow.reversals.note(reversing, ReversalNote(act_no, loan_id, by.today, tidy(reason)))
        for entry in entries:
            uow.ledger.post(reversing, entry)
        uow.commit()
    return reversing


def _check_may(uow: UnitOfWork, by: Occasion, act: PastAct) -> None:
    """The officer may, and the day on which it happened is not frozen."""
    if refusal := who_may_not_reverse(act, by.officer, by.today):
        raise DeskError(refusal, role=by.officer.role, permission=Permission.REVERSE)
    check_open(act.happened_on, uow.months.closed())


def _check_still_there(uow: UnitOfWork, entries: Sequence[LedgerEntry]) -> None:
    """Refuse to move back what is not there any more: lent again, repaired, disposed of."""
    moved: Counter[tuple[AssetId, Place]] = Counter()
    for entry in entries:
        for each in entry.postings:
            moved[entry.asset_id, each.place] += each.quantity
    for (asset_id, place), quantity in moved.items():
        there = uow.ledger.balances(asset_id).get(place, 0)
        if place is not Place.REGISTER and there + quantity < 0:
            asset = uow.assets.get(asset_id)
            name = asset.details.name if asset else ""
            raise DeskError(Refusal.PIECES_MOVED_ON, name=name, place=place, there=there)


def _undo_approval(uow: UnitOfWork, loan: Loan, undoing: Undoing) -> None:
    uow.loans.keep_ending(loan.loan_id, Stage.CANCELLED, undoing.today, undoing.reason)


def _undo_refusal(uow: UnitOfWork, loan: Loan, undoing: Undoing) -> None:
    uow.reversals.undo_ending(loan.loan_id, Stage.REQUESTED, undoing.last_on)


def _undo_cancelling(uow: UnitOfWork, loan: Loan, undoing: Undoing) -> None:
    """An approved loan reserves again, so that what it needs must be free again."""
    if not loan.slip_no:
        uow.reversals.undo_ending(loan.loan_id, Stage.REQUESTED, undoing.last_on)
        return
    for line in loan.lines:
        free = free_for(uow, line.asset_id, loan.from_date, loan.due_date, but=loan.loan_id)
        if (line.approved or 0) > free:
            raise DeskError(Refusal.MORE_THAN_IS_FREE, name=line.name, free=free)
    uow.reversals.undo_ending(loan.loan_id, Stage.APPROVED, undoing.last_on)


def _undo_release(uow: UnitOfWork, loan: Loan, undoing: Undoing) -> None:
    """Its days are over, so that nothing need be free for them."""
    uow.reversals.undo_ending(loan.loan_id, Stage.APPROVED, undoing.last_on)


def _undo_hand_over(uow: UnitOfWork, loan: Loan, undoing: Undoing) -> None:
    uow.reversals.undo_hand_over(loan.loan_id, undoing.last_on)


def _undo_return(uow: UnitOfWork, loan: Loan, undoing: Undoing) -> None:
    uow.reversals.undo_return(loan.loan_id, undoing.act.act_no, undoing.last_on)


def _undo_extension(uow: UnitOfWork, loan: Loan, undoing: Undoing) -> None:
    uow.reversals.undo_extension(loan.loan_id, undoing.act.act_no, undoing.last_on)


def _undo_settlement(uow: UnitOfWork, loan: Loan, undoing: Undoing) -> None:
    """The pieces wait to be made good again, and the loan with them."""
    line_id, harm, quantity = uow.settling.settled_by(undoing.act.act_no)
    if not uow.ledger.entries_by(undoing.act.act_no):
        (own,) = (line for line in loan.lines if line.line_id == line_id)
        _check_still_harmed(uow, own, harm, quantity)
    lines = (
        replace(line, settled=line.settled - quantity) if line.line_id == line_id else line
        for line in loan.lines
    )
    uow.settling.keep_stage(loan.loan_id, stage_after_return(tuple(lines)), undoing.last_on)


def _check_still_harmed(uow: UnitOfWork, line: LoanLine, harm: Harm, quantity: int) -> None:
    """A piece paid for stayed where it was; mended or written off since, it cannot be made good."""
    there = uow.ledger.balances(line.asset_id).get(harm.place, 0)
    if uow.settling.awaiting(line.asset_id, harm) + quantity > there:
        raise DeskError(Refusal.PIECES_MOVED_ON, name=line.name, place=harm.place, there=there)


UNDO: Mapping[ActKind, Callable[[UnitOfWork, Loan, Undoing], None]] = {
    ActKind.LOAN_APPROVED: _undo_approval,
    ActKind.LOAN_REFUSED: _undo_refusal,
    ActKind.LOAN_CANCELLED: _undo_cancelling,
    ActKind.LOAN_RELEASED: _undo_release,
    ActKind.LOAN_HANDED_OVER: _undo_hand_over,
    ActKind.LOAN_TAKEN_BACK: _undo_return,
    ActKind.LOAN_EXTENDED: _undo_extension,
    ActKind.LOAN_SETTLED: _undo_settlement,
}
"""How each kind of act that may be taken back is; `domain.reversals.REVERSIBLE` names the same."""
