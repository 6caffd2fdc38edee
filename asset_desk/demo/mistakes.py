"""What is entered wrongly at the demonstration's desk and taken back, and the months it closes."""

from __future__ import annotations

from datetime import date, timedelta

from asset_desk.demo.diary import Diary
from asset_desk.domain.closed_months import last_day_of, month_after
from asset_desk.domain.loans import LoanId
from asset_desk.services.closed_months import close_month, reopen_month
from asset_desk.services.reversals import reverse

_ONE_IN = 50
_CLOSED_AFTER = timedelta(days=5)
_LEFT_OPEN = timedelta(days=60)
"""The last months stay open, so that whoever tries the desk may still enter a late paper."""
_REOPENED_EVERY = 6


def is_wrong_at_first(loan_id: LoanId, turn: int) -> bool:
    """Whether this is one of the loans of which something is entered wrongly; `turn` says what."""
    return loan_id % _ONE_IN == turn


def take_back_last(diary: Diary, loan_id: LoanId, reason: str) -> None:
    """Take the last act of a loan back, as the officer who has just made a mistake does."""
    with diary.batch:
        last = diary.batch.reversals.acts_of(loan_id)[-1]
    reverse(diary.batch, diary.occasion(), loan_id, last.act_no, reason=reason)


def close_months(diary: Diary, first: date, today: date) -> None:
    """Note in the diary that each month is closed some days after it is over.

    One in a while is opened again for a paper that came late, and closed on the day after.
    """
    number, month = 1, month_after(first)
    while (shut := last_day_of(month) + _CLOSED_AFTER) <= today - _LEFT_OPEN:
        _note(diary, month, shut, is_reopened=number % _REOPENED_EVERY == 0)
        number, month = number + 1, month_after(month)


def _note(diary: Diary, month: date, shut: date, *, is_reopened: bool) -> None:
    def close() -> None:
        close_month(diary.batch, diary.occasion(), month)

    def reopen() -> None:
        reason = "ใบยืมของเดือนนี้ส่งมาถึงหลังปิดเดือน"
        reopen_month(diary.batch, diary.occasion(), month, reason=reason)

    diary.later(shut, close)
    if is_reopened:
        diary.later(shut + timedelta(days=3), reopen)
        diary.later(shut + timedelta(days=4), close)
