"""Extensions: a later due date for what is out, with a reason and an approver (DOMAIN R211b)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.loans import LONGEST_LOAN, Loan


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """What is asked: on which day it was decided, until when, why; and the due date seen then."""

    on: date
    seen_due_date: date
    new_due_date: date | None
    reason: str


def first_day(from_date: date, handed_over_on: date | None) -> date:
    """The day from which the longest loan is counted: collected early, it began early."""
    return min(from_date, handed_over_on) if handed_over_on else from_date


def extension_problems(
    given: Extension, due_date: date, begun_on: date, today: date
) -> dict[str, Refusal]:
    """What is wrong with an extension, by field; the longest loan is 365 days from its first."""
    checks = {
        "on": Refusal.DAY_IN_THE_FUTURE if given.on > today else None,
        "new_due_date": _due_date_refusal(given, due_date, begun_on),
        "reason": None if tidy(given.reason) else Refusal.REASON_MISSING,
    }
    return {field: refusal for field, refusal in checks.items() if refusal}


def check_extension(given: Extension, loan: Loan, today: date) -> date:
    """The new due date, or a refusal; also where the due date is not the one seen any more."""
    if given.seen_due_date != loan.due_date:
        raise DeskError(Refusal.CHANGED_MEANWHILE)
    begun_on = first_day(loan.from_date, loan.handed_over_on)
    for field, refusal in extension_problems(given, loan.due_date, begun_on, today).items():
        raise DeskError(refusal, field=field, day=given.on, due_date=loan.due_date)
    if given.new_due_date is None:
        raise DeskError(Refusal.DUE_DATE_MISSING)
    return given.new_due_date


def added_days(given_on: date, due_date: date, new_due_date: date) -> tuple[date, date]:
    """The days that an extension adds, both included; nobody was promised those already past."""
    return max(due_date + timedelta(days=1), given_on), new_due_date


def _due_date_refusal(given: Extension, due_date: date, begun_on: date) -> Refusal | None:
    new = given.new_due_date
    if new is None:
        return Refusal.DUE_DATE_MISSING
    if new <= due_date or new < given.on:
        return Refusal.NEW_DUE_DATE_TOO_EARLY
    return Refusal.LOAN_TOO_LONG if new - begun_on > LONGEST_LOAN else None
