"""What is behind a figure of a report: its slips, a loan, or an asset."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from asset_desk.domain.assets import AssetId, DivisionId
from asset_desk.domain.closed_months import last_day_of
from asset_desk.domain.loans import LoanId
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.periods import Period, days, whole_year
from asset_desk.domain.reporting import NO_DIVISION, Question
from asset_desk.services.report_rows import Counted, Grouping

if TYPE_CHECKING:
    from asset_desk.exports.report_paper import ReportTable


@dataclass(frozen=True, slots=True)
class SlipsBehind:
    """The slips that a figure counts; `figure` is its name."""

    question: Question
    counted: Counted
    figure: str


@dataclass(frozen=True, slots=True)
class LoanBehind:
    """The loan that a row is of."""

    loan_id: LoanId


Behind = SlipsBehind | LoanBehind | None

COUNTED: Mapping[str, Counted] = {
    **dict.fromkeys(("slips", "lines", "units"), Counted.SLIPS),
    **dict.fromkeys(("out_before", "out_after"), Counted.OUT),
    **dict.fromkeys(("overdue", "overdue_slips"), Counted.OVERDUE),
    "harmed_after": Counted.HARMED,
    **{each.value: each for each in Counted},
}
"""Which slips are behind each figure."""

OF_PERIODS = frozenset({"figures", "timeliness", "years"})
"""Tables whose rows are figures, and whose columns are periods."""

_PERIODS: Mapping[str, Callable[[Period], Period]] = {
    "period": lambda period: period,
    "before": Period.before,
    "year_before": Period.year_before,
}


def behind(table: ReportTable, row_no: int, column_no: int, question: Question) -> Behind:
    """What is behind one cell of a table that answers this question; None for nothing."""
    row, column = table.rows[row_no].key, table.columns[column_no].key
    match table.key:
        case key if key in OF_PERIODS:
            return _of_a_period(row, column, question)
        case "months":
            return _of_a_month(row, column, question)
        case "assets":
            return _slips(replace(question, asset_id=AssetId(int(row))), "slips")
        case "loans":
            return LoanBehind(LoanId(int(row)))
        case key if key in set(Grouping):
            return _slips(of_group(question, Grouping(key), row), column)
        case _:
            return None


def behind_total(table: ReportTable, column_no: int, question: Question) -> Behind:
    """What is behind the sum of a column; None where the rows are loans or assets."""
    if table.key in ("loans", "assets"):
        return None
    return _slips(question, table.columns[column_no].key)


def behind_row(table: ReportTable, row_no: int, question: Question) -> Behind:
    """What is behind a row as a whole: behind the first of its cells that has something."""
    found = (behind(table, row_no, number, question) for number in range(len(table.columns)))
    return next((each for each in found if each is not None), None)


def of_group(question: Question, by: Grouping, key: str) -> Question:
    """The question about one group alone, by the key that tells it apart."""
    match by:
        case Grouping.CATEGORY:
            return replace(question, category=key)
        case Grouping.DIVISION:
            return replace(question, division_id=DivisionId(int(key)) if key else NO_DIVISION)
        case Grouping.BORROWER_KIND:
            return replace(question, borrower_kind=BorrowerKind(key))
        case Grouping.BORROWER_UNIT:
            return replace(question, borrower_unit=key)
        case Grouping.WORK_TYPE:
            return replace(question, work_type=key)


def _slips(question: Question, figure: str) -> SlipsBehind | None:
    if figure not in COUNTED:
        return None
    if figure == "out_before":
        eve = question.period.first - timedelta(days=1)
        question = replace(question, period=days(eve, eve))
    return SlipsBehind(question, COUNTED[figure], figure)


def _of_a_period(figure: str, column: str, question: Question) -> SlipsBehind | None:
    """Columns are the periods compared, or fiscal years by their numbers."""
    if column in _PERIODS:
        period = _PERIODS[column](question.period)
    elif column.isdigit():
        period = whole_year(int(column))
    else:
        return None
    return _slips(replace(question, period=period), figure)


def _of_a_month(month: str, figure: str, question: Question) -> SlipsBehind | None:
    """The days of the month that the period touches."""
    first, period = date.fromisoformat(month), question.period
    own = days(max(first, period.first), min(last_day_of(first), period.last))
    return _slips(replace(question, period=own), figure)
