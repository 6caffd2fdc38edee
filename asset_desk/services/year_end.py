"""The end of a fiscal year: what is still to be done before its papers are handed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from asset_desk.domain.closed_months import months_of
from asset_desk.domain.fiscal_year import last_day
from asset_desk.domain.follow_ups import FollowUpState
from asset_desk.domain.publications import Published
from asset_desk.services.closed_months import close_month
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.queries import Queries
from asset_desk.services.reversal_rows import MonthState
from asset_desk.services.rows import LoanFilter, LoanList


class Matter(StrEnum):
    """What is looked after at the end of a year, in the order in which it is done."""

    UNDECIDED = "undecided"
    UNCOLLECTED = "uncollected"
    OVERDUE = "overdue"
    OUT = "out"
    UNSETTLED = "unsettled"
    CHASES = "chases"
    COUNT = "count"
    TEXTS = "texts"
    MEASURES = "measures"
    MONTHS = "months"
    PUBLISHED = "published"


class MatterState(StrEnum):
    """How a matter stands. What is out on 30 September is listed; it need not come back first."""

    DONE = "done"
    OPEN = "open"
    NOTED = "noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class YearEndMatter:
    """One matter of a year: how many are left, of how many where that is known."""

    matter: Matter
    state: MatterState
    left: int
    of: int = 0


def year_end_matters(queries: Queries, fiscal_year: int, today: date) -> Sequence[YearEndMatter]:
    """Everything that is looked after at the end of a year, as it stands now."""
    months = months_of(fiscal_year)
    still = queries.months.open_at_end_of(months[-1])
    count = queries.year.count_progress(fiscal_year)
    text = queries.year_texts.of(fiscal_year)
    measures = queries.measures.of_year(fiscal_year)
    closed = [each.state is MonthState.CLOSED for each in queries.months.months(fiscal_year, today)]
    public = {
        row.details.what for row in queries.publications.publications(fiscal_year) if row.stands
    }
    wanted = {Published.STATISTICS, Published.SUMMARY}
    worded = [bool(text.problems), bool(text.suggestions)]
    return (
        _matter(Matter.UNDECIDED, still.undecided),
        _matter(Matter.UNCOLLECTED, still.uncollected),
        _matter(Matter.OVERDUE, still.overdue),
        _matter(Matter.OUT, still.out, open_state=MatterState.NOTED),
        _matter(Matter.UNSETTLED, still.unsettled),
        _matter(Matter.CHASES, _still_unasked(queries, fiscal_year, today)),
        _matter(Matter.COUNT, count.assets - count.counted, count.assets),
        _matter(Matter.TEXTS, worded.count(False), len(worded)),
        _matter(Matter.MEASURES, 0 if measures else 1),
        _matter(Matter.MONTHS, closed.count(False), len(closed), open_state=MatterState.NOTED),
        _matter(Matter.PUBLISHED, len(wanted - public), len(wanted)),
    )


def _still_unasked(queries: Queries, fiscal_year: int, today: date) -> int:
    """Overdue slips of the year and before about which nobody asked; what is back is past help."""
    late = queries.loans.loans(LoanFilter(which=LoanList.OVERDUE), today)
    return sum(
        row.follow_up_state in (FollowUpState.TO_CHASE, FollowUpState.MISSED)
        for row in late.page(0, late.count())
        if row.handed_over_on is not None and row.handed_over_on <= last_day(fiscal_year)
    )


def is_over(fiscal_year: int, today: date) -> bool:
    """Whether the year has ended."""
    return today > last_day(fiscal_year)


def close_rest_of_year(uow: UnitOfWork, by: Occasion, fiscal_year: int) -> int:
    """Close each month of a year that is not closed, and say how many; one act for each.

    Refused when the year is not over yet.
    """
    with uow:
        closed = uow.months.closed()
    left = [month for month in months_of(fiscal_year) if month not in closed]
    for month in sorted(left, reverse=True):  # the last first: it is the one that may be refused
        close_month(uow, by, month)
    return len(left)


def _matter(
    matter: Matter, left: int, of: int = 0, *, open_state: MatterState = MatterState.OPEN
) -> YearEndMatter:
    state = MatterState.DONE if left <= 0 else open_state
    return YearEndMatter(matter=matter, state=state, left=max(left, 0), of=of)
