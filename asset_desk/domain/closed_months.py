"""Closed months: once a month is closed, nothing more may happen on a day in it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.fiscal_year import first_day

MONTHS_A_YEAR = 12


def month_of(day: date) -> date:
    """The month of a day, as its first day."""
    return day.replace(day=1)


def month_after(month: date) -> date:
    """The first day of the next month."""
    return month_of(month_of(month) + timedelta(days=31))


def last_day_of(month: date) -> date:
    """The last day of a month."""
    return month_after(month) - timedelta(days=1)


def month_number(month: date) -> int:
    """The month as one number, such as 202605: what its acts are about."""
    return month.year * 100 + month.month


def months_of(fiscal_year: int) -> Sequence[date]:
    """The twelve months of a fiscal year, from October on."""
    months = [first_day(fiscal_year)]
    while len(months) < MONTHS_A_YEAR:
        months.append(month_after(months[-1]))
    return months


def check_open(day: date, closed: Collection[date]) -> None:
    """Refuse a day in a closed month."""
    month = month_of(day)
    if month in closed:
        raise DeskError(Refusal.MONTH_CLOSED, month=month)


def check_may_close(month: date, closed: Collection[date], today: date) -> None:
    """Refuse to close a month that is not over, or is closed already."""
    if today <= last_day_of(month):
        raise DeskError(Refusal.MONTH_NOT_OVER, month=month)
    if month in closed:
        raise DeskError(Refusal.MONTH_CLOSED, month=month)
