"""The periods that a report may be asked for, and how the screen calls them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.closed_months import months_of
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.domain.periods import (
    HALVES,
    QUARTERS,
    Period,
    PeriodKind,
    half,
    month,
    quarter,
    whole_year,
)
from asset_desk.thai_dates import BUDDHIST_ERA, SHORT_MONTHS, long_month, short_date

_OF_A_YEAR: Mapping[PeriodKind, Callable[[int], list[Period]]] = {
    PeriodKind.MONTH: lambda year: [month(each) for each in months_of(year)],
    PeriodKind.QUARTER: lambda year: [quarter(year, each + 1) for each in range(QUARTERS)],
    PeriodKind.HALF: lambda year: [half(year, each + 1) for each in range(HALVES)],
    PeriodKind.YEAR: lambda year: [whole_year(year)],
}


def offered(kind: PeriodKind, first_year: int, today: date) -> list[Period]:
    """The periods of a kind from a fiscal year on that have begun, the present one first."""
    years = range(first_year, fiscal_year_of(today) + 1)
    every = [period for year in years for period in _OF_A_YEAR[kind](year)]
    return [period for period in reversed(every) if period.first <= today]


def holding(kind: PeriodKind, day: date) -> Period:
    """The period of a kind that holds a day."""
    every = _OF_A_YEAR[kind](fiscal_year_of(day))
    return next(period for period in every if period.first <= day <= period.last)


def kind_text(kind: PeriodKind) -> str:
    """The kind of a period in words."""
    translate = QCoreApplication.translate
    match kind:
        case PeriodKind.MONTH:
            return translate("Periods", "Month")
        case PeriodKind.QUARTER:
            return translate("Periods", "Quarter")
        case PeriodKind.HALF:
            return translate("Periods", "Half year")
        case PeriodKind.YEAR:
            return translate("Periods", "Fiscal year")
        case PeriodKind.DAYS:
            return translate("Periods", "From day to day")


def period_text(period: Period) -> str:
    """A period in words, such as ไตรมาส 1 ปีงบ 2569 (ต.ค. 68 - ธ.ค. 68)."""
    translate = QCoreApplication.translate
    facts = {"year": period.fiscal_year, "number": period.number, "months": _months(period)}
    match period.kind:
        case PeriodKind.MONTH:
            return long_month(period.first)
        case PeriodKind.QUARTER:
            text = translate("Periods", "Quarter {number} of {year} ({months})")
        case PeriodKind.HALF if period.number == 1:
            text = translate("Periods", "First half of {year} ({months})")
        case PeriodKind.HALF:
            text = translate("Periods", "Second half of {year} ({months})")
        case PeriodKind.YEAR:
            text = translate("Periods", "Fiscal year {year}")
        case PeriodKind.DAYS:
            return f"{short_date(period.first)} - {short_date(period.last)}"
    return text.format_map(facts)


def _months(period: Period) -> str:
    return f"{_short_month(period.first)} - {_short_month(period.last)}"


def _short_month(day: date) -> str:
    return f"{SHORT_MONTHS[day.month - 1]} {(day.year + BUDDHIST_ERA) % 100:02d}"
