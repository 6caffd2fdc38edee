"""Periods of a report: a month, quarter, half or whole of a fiscal year, or days of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from asset_desk.domain.closed_months import last_day_of, month_after, month_of, months_of
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.fiscal_year import first_day, fiscal_year_of, last_day

QUARTERS = 4
HALVES = 2
_MONTHS = {QUARTERS: 3, HALVES: 6}


class PeriodKind(StrEnum):
    """How a period is named."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Period:
    """From one day to another, both included."""

    kind: PeriodKind
    first: date
    last: date

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise DeskError(Refusal.PERIOD_BACKWARDS, first=self.first, last=self.last)

    @property
    def fiscal_year(self) -> int:
        """The fiscal year in which the period begins."""
        return fiscal_year_of(self.first)

    @property
    def number(self) -> int:
        """Which quarter or half of its fiscal year this is, from 1; of a month, its month."""
        months = (self.first.month - 10) % 12
        if self.kind is PeriodKind.QUARTER:
            return months // 3 + 1
        return months // 6 + 1 if self.kind is PeriodKind.HALF else self.first.month

    def months(self) -> Sequence[date]:
        """The first day of each month that the period touches."""
        months = [month_of(self.first)]
        while month_after(months[-1]) <= self.last:
            months.append(month_after(months[-1]))
        return months

    def before(self) -> Period:
        """The period of the same kind just before; of days of one's own, as many days before."""
        if self.kind is PeriodKind.DAYS:
            days = self.last - self.first
            end = self.first - timedelta(days=1)
            return Period(self.kind, end - days, end)
        first = self.first
        for _ in self.months():
            first = month_of(first - timedelta(days=1))
        return Period(self.kind, first, self.first - timedelta(days=1))

    def after(self) -> Period:
        """The period of the same kind just after; of days of one's own, as many days after."""
        start = self.last + timedelta(days=1)
        if self.kind is PeriodKind.DAYS:
            return Period(self.kind, start, start + (self.last - self.first))
        last = start
        for _ in self.months():
            last = month_after(month_of(last))
        return Period(self.kind, start, last - timedelta(days=1))

    def year_before(self) -> Period:
        """The same days of the year before."""
        last = _year_earlier(self.last)
        if self.kind is not PeriodKind.DAYS:
            last = last_day_of(month_of(last))
        return Period(self.kind, _year_earlier(self.first), last)


def month(of: date) -> Period:
    """The month of a day."""
    return Period(PeriodKind.MONTH, month_of(of), last_day_of(month_of(of)))


def quarter(fiscal_year: int, number: int) -> Period:
    """A quarter of a fiscal year: 1 is October to December."""
    return _part(PeriodKind.QUARTER, fiscal_year, number, QUARTERS)


def half(fiscal_year: int, number: int) -> Period:
    """A half of a fiscal year: 1 is October to March."""
    return _part(PeriodKind.HALF, fiscal_year, number, HALVES)


def whole_year(fiscal_year: int) -> Period:
    """A fiscal year, 1 October to 30 September."""
    return Period(PeriodKind.YEAR, first_day(fiscal_year), last_day(fiscal_year))


def days(first: date, last: date) -> Period:
    """Days of one's own choice; refused when the last is before the first."""
    return Period(PeriodKind.DAYS, first, last)


def _part(kind: PeriodKind, fiscal_year: int, number: int, parts: int) -> Period:
    if not 1 <= number <= parts:
        raise ValueError(number)
    each = _MONTHS[parts]
    months = months_of(fiscal_year)[(number - 1) * each : number * each]
    return Period(kind, months[0], last_day_of(months[-1]))


def _year_earlier(day: date) -> date:
    """29 February has no twin in most years: the 28th stands for it."""
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if is_leap_day else day.day)
