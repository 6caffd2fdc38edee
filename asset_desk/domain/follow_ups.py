"""Follow-ups: the lender must ask for what is due within so many days of the due date (ข้อ 211)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.loans import Loan


class Channel(StrEnum):
    """How the borrower was asked."""

    TELEPHONE = "telephone"
    LETTER = "letter"
    VISIT = "visit"
    OTHER = "other"


class FollowUpState(StrEnum):
    """Where a loan stands with the duty of ข้อ 211, for the due date in force."""

    NOT_DUE = "not_due"
    TO_CHASE = "to_chase"
    CHASED = "chased"
    CHASED_LATE = "chased_late"
    MISSED = "missed"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """One time that the borrower was asked: when, by whom, how, the answer, when to ask again."""

    on: date
    by_whom: str
    channel: Channel
    answer: str = ""
    next_on: date | None = None


def tidied_follow_up(given: FollowUp) -> FollowUp:
    """The follow-up with tidy texts."""
    return FollowUp(
        on=given.on,
        by_whom=tidy(given.by_whom),
        channel=given.channel,
        answer=tidy(given.answer),
        next_on=given.next_on,
    )


def follow_up_problems(given: FollowUp, due_date: date, today: date) -> dict[str, Refusal]:
    """What is wrong with a follow-up, by field.

    The duty begins on the due day itself and the day asked is one of them, not one before.
    """
    checks = {
        "on": _day_refusal(given.on, due_date, today),
        "by_whom": None if tidy(given.by_whom) else Refusal.FOLLOWER_MISSING,
        "next_on": Refusal.NEXT_DAY_TOO_EARLY
        if given.next_on is not None and given.next_on <= given.on
        else None,
    }
    return {field: refusal for field, refusal in checks.items() if refusal}


def check_follow_up(given: FollowUp, loan: Loan, today: date) -> None:
    """Refuse a follow-up while nothing is due, or with any problem; the first is named."""
    for field, refusal in follow_up_problems(given, loan.due_date, today).items():
        raise DeskError(refusal, field=field, day=given.on, due_date=loan.due_date)


def follow_up_state(
    due_date: date, chase_by: date, first_asked: date | None, back_on: date | None, today: date
) -> FollowUpState:
    """The state on a day. `first_asked` is the first follow-up about this due date.

    `back_on` is the day since when nothing is out. Asked on the chase-by day is in time; back on
    that day, nobody had to ask.
    """
    if first_asked is not None:
        return FollowUpState.CHASED if first_asked <= chase_by else FollowUpState.CHASED_LATE
    if back_on is not None:
        return FollowUpState.MISSED if back_on > chase_by else FollowUpState.NOT_NEEDED
    if today < due_date:
        return FollowUpState.NOT_DUE
    return FollowUpState.TO_CHASE if today <= chase_by else FollowUpState.MISSED


def _day_refusal(day: date, due_date: date, today: date) -> Refusal | None:
    if day > today:
        return Refusal.DAY_IN_THE_FUTURE
    return Refusal.NOT_DUE_YET if day < due_date else None
