"""Use case of a slip that nobody came for: it is released, and never counts as returned."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import tidy
from asset_desk.domain.journal import ActKind
from asset_desk.domain.loans import LoanId, Stage, check_uncollected
from asset_desk.services.journalling import note_act
from asset_desk.services.lending import get_loan
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork


def release(uow: UnitOfWork, by: Occasion, loan_id: LoanId, *, on: date, reason: str = "") -> None:
    """End an approved loan that was not collected by its last day; its number is kept.

    The outcome is its own: not cancelled by anybody, not returned, not on time (LESSONS 12).
    """
    by.must(Permission.MOVE_ASSETS)
    with uow:
        loan = get_loan(uow, loan_id)
        loan.must_be(Stage.APPROVED)
        loan.must_not_precede(on, by.today)
        check_uncollected(loan.due_date, on)
        uow.loans.keep_ending(loan_id, Stage.NOT_COLLECTED, on, tidy(reason))
        payload = {
            "reason": tidy(reason),
            "slip_no": loan.slip_no,
            "due_date": loan.due_date,
        }
        note_act(uow, by, ActKind.LOAN_RELEASED, ("loan", loan_id), payload, on=on)
        uow.commit()
