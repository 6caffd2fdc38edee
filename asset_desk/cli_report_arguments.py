"""What may be asked of a report on the command line."""

from __future__ import annotations

import argparse
import re
from datetime import date

from asset_desk.cli_manual import day_or_version
from asset_desk.domain.closed_months import month_of
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.periods import (
    HALVES,
    QUARTERS,
    Period,
    days,
    half,
    month,
    quarter,
    whole_year,
)
from asset_desk.thai import arabic_digits
from asset_desk.thai_dates import BUDDHIST_ERA, DateProblem, parse_date

REPORT_FORMATS = {
    "statistics": ("json", "xlsx", "pdf"),
    "summary": ("pdf", "xlsx", "json"),
}
"""How each report is written; the first is meant where nothing else says."""
_OF_REPORTS = (
    *("month", "quarter", "half", "from_day", "to_day", "as_of", "public"),
    *("division", "category", "borrower_kind", "work_type"),
)
_ALSO_OF = {
    "measures": frozenset({"public", "as_of"}),
    "manual-diff": frozenset({"from_day", "to_day"}),
}
"""The report on the measures names nobody, and is its own publication copy."""
_MONTH = re.compile(r"(2[4-6]\d\d)-(\d\d?)")


def add_report_arguments(export: argparse.ArgumentParser) -> None:
    """Let a report be asked for: its part of the year, the day it is read as of, its filters."""
    part = export.add_mutually_exclusive_group()
    part.add_argument("--month", type=_month, help="year in พ.ศ. and month: 2569-01 is มกราคม 2569")
    part.add_argument("--quarter", type=int, choices=range(1, QUARTERS + 1), help="1 is ต.ค.-ธ.ค.")
    part.add_argument("--half", type=int, choices=range(1, HALVES + 1), help="1 is ต.ค.-มี.ค.")
    part.add_argument(
        "--from",
        dest="from_day",
        type=_day_or_version,
        help="the first day, --to the last; or the earlier version of the manual, --to the later",
    )
    export.add_argument("--to", dest="to_day", type=_day_or_version)
    export.add_argument("--as-of", type=_day, help="read the book as it was at the end of this day")
    export.add_argument(
        "--public", action="store_true", help="a publication copy: nobody is named in it"
    )
    export.add_argument("--division", default=None, help="by name, or its number in the book")
    export.add_argument("--category", default=None)
    export.add_argument("--borrower-kind", choices=[kind.value for kind in BorrowerKind])
    export.add_argument("--work-type", default=None)


def check_report_usage(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """End with a usage error where the arguments contradict each other."""
    given = {name for name in _OF_REPORTS if getattr(asked, name)}
    if asked.what not in REPORT_FORMATS and given - _ALSO_OF.get(asked.what, frozenset()):
        parser.error(f"{asked.what}: no part of a year, no day as of and no filters can be named")
    if (asked.from_day is None) != (asked.to_day is None):
        parser.error("a range of days needs both --from and --to")


def period_of(asked: argparse.Namespace, today: date) -> Period:
    """The period that the arguments name; of this fiscal year unless they say of which."""
    if asked.from_day is not None:
        return days(asked.from_day, asked.to_day)
    if asked.month is not None:
        return _month_of_year(asked.month, asked.fiscal_year)
    fiscal_year = asked.fiscal_year or fiscal_year_of(asked.as_of or today)
    if asked.quarter is not None:
        return quarter(fiscal_year, asked.quarter)
    return whole_year(fiscal_year) if asked.half is None else half(fiscal_year, asked.half)


def _month_of_year(named: date, fiscal_year: int | None) -> Period:
    """มกราคม 2569 lies in fiscal year 2569, ตุลาคม 2569 in the one after."""
    if fiscal_year not in (None, fiscal_year_of(named)):
        raise DeskError(Refusal.MONTH_OF_ANOTHER_YEAR, month=named, fiscal_year=fiscal_year)
    return month(named)


def _month(text: str) -> date:
    found = _MONTH.fullmatch(arabic_digits(text))
    if found is None or not 1 <= int(found[2]) <= 12:
        raise argparse.ArgumentTypeError(f"{text!r} is not a month such as 2569-01")
    return month_of(date(int(found[1]) - BUDDHIST_ERA, int(found[2]), 1))


def _day_or_version(text: str) -> date | int:
    return day_or_version(text, _day)


def _day(text: str) -> date:
    try:
        return parse_date(text)
    except DateProblem as problem:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day such as 2026-05-20") from problem
