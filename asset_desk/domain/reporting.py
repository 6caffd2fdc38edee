"""What is counted in a report, and what each figure means.

Three things are counted and never mixed: slips (ครั้ง), lines (รายการ) and units (จำนวน). A loan
counts on the day of its hand-over, a return on the day it came back, each by the day it happened.
What was taken back by a reversal was never there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum

from asset_desk.domain.assets import AssetId, DivisionId
from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.periods import Period, whole_year


class ReportKind(StrEnum):
    """A report that can be shown, printed and kept; its value is its lasting name."""

    MONTHLY = "monthly"
    FISCAL_YEAR = "fiscal_year"
    BY_CATEGORY = "by_category"
    BY_DIVISION = "by_division"
    BY_BORROWER = "by_borrower"
    BY_WORK_TYPE = "by_work_type"
    BY_ASSET = "by_asset"
    TIMELINESS = "timeliness"
    HARM = "harm"
    OUT_AT_YEAR_END = "out_at_year_end"
    YEAR_END_SUMMARY = "year_end_summary"


OF_A_YEAR = frozenset(
    {ReportKind.FISCAL_YEAR, ReportKind.OUT_AT_YEAR_END, ReportKind.YEAR_END_SUMMARY}
)
"""Reports that are always of a whole fiscal year."""

NO_DIVISION = DivisionId(0)
"""As a filter: what belongs to no division."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a report is about. `as_of` is the day at whose end the book is read.

    What was recorded only after that day is left out, so that a report asked for again as of a past
    day gives the numbers of that day. Each filter that is None lets everything through. A unit of
    borrowers or an asset is asked about to see the slips behind one row of a report. `last_act`
    holds every part of a report to one state of the journal, whatever is recorded meanwhile.
    """

    period: Period
    as_of: date
    division_id: DivisionId | None = None
    category: str | None = None
    borrower_kind: BorrowerKind | None = None
    work_type: str | None = None
    borrower_unit: str | None = None
    asset_id: AssetId | None = None
    last_act: int | None = None

    @property
    def closing_day(self) -> date:
        """The day at whose end what is out is counted: the period's last one, or `as_of`."""
        return min(self.period.last, self.as_of)


def asked_of(report: ReportKind, question: Question) -> Question:
    """The question as a report takes it: some reports are always of the whole fiscal year."""
    if report not in OF_A_YEAR:
        return question
    return replace(question, period=whole_year(question.period.fiscal_year))


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The figures of one period, or of one group within it.

    Moved within the period: slips, lines and units handed over; units that came back, good or
    damaged (`returned`), those of them found damaged, those reported lost, and harmed units made
    good (`settled`). Standing at its ends: units on loan (`out_before`, `out_after`), harmed units
    not yet made good (`harmed_before`, `harmed_after`), and of those on loan after it the units
    (`overdue`) and slips (`overdue_slips`) whose due day in force has passed.
    """

    slips: int = 0
    lines: int = 0
    units: int = 0
    returned: int = 0
    damaged: int = 0
    lost: int = 0
    settled: int = 0
    out_before: int = 0
    out_after: int = 0
    harmed_before: int = 0
    harmed_after: int = 0
    overdue: int = 0
    overdue_slips: int = 0

    @property
    def opening(self) -> int:
        """Units that borrowers still answer for when the period begins."""
        return self.out_before + self.harmed_before

    @property
    def closing(self) -> int:
        """Units that borrowers still answer for when the period ends."""
        return self.out_after + self.harmed_after

    @property
    def balances(self) -> bool:
        """Whether opening + lent − returned good − settled = closing, and so for what is out."""
        out = self.out_before + self.units - self.returned - self.lost
        answered = self.opening + self.units - (self.returned - self.damaged) - self.settled
        return out == self.out_after and answered == self.closing


MOVED = ("slips", "lines", "units", "returned", "damaged", "lost", "settled")
"""The figures of what moved; those of consecutive periods add up. Of a group, slips may not."""


def total(parts: Iterable[Figures]) -> Figures:
    """The sum of groups that share nothing."""
    each = list(parts)
    names = [field.name for field in fields(Figures)]
    return Figures(**{name: sum(getattr(part, name) for part in each) for name in names})


def span(parts: Iterable[Figures]) -> Figures:
    """Consecutive periods as one: what moved adds up, what stood is that of the two ends."""
    each = list(parts)
    moved = {name: sum(getattr(part, name) for part in each) for name in MOVED}
    first, last = each[0], each[-1]
    return Figures(
        **moved,
        out_before=first.out_before,
        harmed_before=first.harmed_before,
        out_after=last.out_after,
        harmed_after=last.harmed_after,
        overdue=last.overdue,
        overdue_slips=last.overdue_slips,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeliness:
    """How what was lent came back.

    `closed` are slips whose last unit came back or was reported lost within the period, `on_time`
    those of them with every unit back in store or damaged by the due day in force. Average days are
    those from hand-over to the last return of the closed slips. Follow-ups are slips whose chase-by
    day (ข้อ 211) falls within the period with something still out on the due day's end, judged by
    what had happened by the period's end. Apart from all these: approved and never collected,
    refused, cancelled (an approval taken back is one), and extensions granted. With a filter on
    categories or assets a slip is seen as if it had no other lines.
    """

    closed: int = 0
    on_time: int = 0
    days_lent: int = 0
    never_collected: int = 0
    refused: int = 0
    cancelled: int = 0
    extensions: int = 0
    follow_ups_due: int = 0
    followed_up_in_time: int = 0
    followed_up_late: int = 0
    follow_ups_missed: int = 0

    @property
    def follow_ups_needless(self) -> int:
        """Those due of which nobody had to be asked: back or extended by the chase-by day."""
        judged = self.followed_up_in_time + self.followed_up_late + self.follow_ups_missed
        return self.follow_ups_due - judged

    @property
    def on_time_rate(self) -> float | None:
        """Share of the closed slips that were on time, from 0 to 1; None when none closed."""
        return self.on_time / self.closed if self.closed else None

    @property
    def average_days(self) -> float | None:
        """Days lent on the average of the closed slips; None when none closed."""
        return self.days_lent / self.closed if self.closed else None


def utilisation(unit_days_out: int, units_owned: int, days: int) -> float | None:
    """Share of the days that the units owned were out, from 0 to 1; None when none was owned."""
    possible = units_owned * days
    return unit_days_out / possible if possible else None
