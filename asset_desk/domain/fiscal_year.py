"""The fiscal year: 1 October to 30 September, named in พ.ศ. by the year in which it ends."""

from __future__ import annotations

from datetime import date

BUDDHIST_ERA = 543


def fiscal_year_of(day: date) -> int:
    """The fiscal year, in พ.ศ., that holds this day: 1 ต.ค. 2568 is in 2569."""
    return day.year + BUDDHIST_ERA + (day.month >= 10)


def first_day(fiscal_year: int) -> date:
    """1 October, when the fiscal year begins."""
    return date(fiscal_year - BUDDHIST_ERA - 1, 10, 1)


def last_day(fiscal_year: int) -> date:
    """30 September, when the fiscal year ends; it still belongs to the year."""
    return date(fiscal_year - BUDDHIST_ERA, 9, 30)
