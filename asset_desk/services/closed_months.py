"""Use cases of the month: close it, so that nothing more happens in it, or open it again."""

from __future__ import annotations

from datetime import date

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import tidy
from asset_desk.domain.closed_months import check_may_close, month_number, month_of
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.services.drafts import MonthNote
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork


def close_month(uow: UnitOfWork, by: Occasion, month: date) -> None:
    """Close a month that is over; what is still open of it is noted and stands in nobody's way."""
    by.must(Permission.CLOSE_MONTH)
    month = month_of(month)
    with uow:
        check_may_close(month, uow.months.closed(), by.today)
        payload = {"month": plain(month), "open": plain(uow.months.open_at_end_of(month))}
        act_no = note_act(uow, by, ActKind.MONTH_CLOSED, ("month", month_number(month)), payload)
        uow.months.note(act_no, MonthNote(month, is_closed=True))
        uow.commit()


def reopen_month(uow: UnitOfWork, by: Occasion, month: date, *, reason: str) -> None:
    """Open a closed month again; the reason is kept for good."""
    by.must(Permission.CLOSE_MONTH)
    if not tidy(reason):
        raise DeskError(Refusal.REASON_MISSING)
    month = month_of(month)
    with uow:
        if month not in uow.months.closed():
            raise DeskError(Refusal.MONTH_NOT_CLOSED, month=month)
        payload = {"month": plain(month), "reason": tidy(reason)}
        act_no = note_act(uow, by, ActKind.MONTH_REOPENED, ("month", month_number(month)), payload)
        uow.months.note(act_no, MonthNote(month, is_closed=False, reason=tidy(reason)))
        uow.commit()
