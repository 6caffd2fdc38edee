"""Use case of asking for a loan: one slip, or several under one request."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.loans import LoanId, LoanRequest
from asset_desk.services.borrow_form import checked_forms
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork


def request_loans(
    uow: UnitOfWork, by: Occasion, request: LoanRequest, *, on: date, may_split: bool = True
) -> tuple[LoanId, ...]:
    """Keep a borrow form as one slip for each owning division, all of them or none (R208d).

    Each slip has an act of its own, since it lives on alone from here: it is approved, refused
    and returned by itself, and its history begins with its own request. What holds them together
    is the number of the request, which is that of its first slip. A request reserves nothing
    (DOMAIN 7); its act keeps who confirmed, and when, that the use is official (ข้อ 207).
    """
    by.must(Permission.REQUEST_LOAN)
    if on > by.today:
        raise DeskError(Refusal.DAY_IN_THE_FUTURE, day=on)
    with uow:
        drafts = checked_forms(uow, request, on)
        if len(drafts) > 1 and not may_split:
            raise DeskError(Refusal.SEVERAL_OWNERS)
        loan_ids = tuple(uow.loans.add(draft) for draft in drafts)
        request_no = loan_ids[0] if len(loan_ids) > 1 else None
        if request_no is not None:
            uow.rules.join(loan_ids, request_no)
        for loan_id, draft in zip(loan_ids, drafts, strict=True):
            payload = {**plain(draft), "is_official_use": request.is_official_use}
            payload["request_no"] = request_no
            note_act(uow, by, ActKind.LOAN_REQUESTED, ("loan", loan_id), payload, on=on)
        uow.commit()
    return loan_ids
