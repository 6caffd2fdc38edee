"""Reading the complaints register, what is late in it, and the public holidays."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from asset_desk.domain.accounts import Officer, Permission
from asset_desk.domain.complaints import (
    USUAL_CHANNELS,
    Complaint,
    ComplaintId,
    Order,
    Step,
    StepKind,
    limits,
    may_come_next,
    next_step,
    running_limit,
)
from asset_desk.domain.usual_holidays import usual_holidays
from asset_desk.domain.working_days import Holiday, HolidayYear
from asset_desk.services.measure_rows import (
    ComplaintFigures,
    ComplaintPage,
    ComplaintRow,
    StepRow,
)
from asset_desk.store.database import Database
from asset_desk.store.reading import Reader, day, day_or_none, instant

_COMPLAINTS = """
SELECT c.*, act.recorded_at, act.officer_name, x.reason AS struck FROM complaint AS c
JOIN act ON act.no = c.act_no
LEFT JOIN complaint_correction AS x ON x.complaint_id = c.id AND x.step_id IS NULL
WHERE {where} ORDER BY c.number DESC
"""
_STEPS = """
SELECT s.*, act.recorded_at, act.officer_name, x.reason AS wrong FROM complaint_step AS s
JOIN complaint AS c ON c.id = s.complaint_id JOIN act ON act.no = s.act_no
LEFT JOIN complaint_correction AS x ON x.step_id = s.id
WHERE {where} ORDER BY s.id
"""
_YEAR, _ONE = "c.fiscal_year = :of", "c.id = :of"
_YEARS = "SELECT DISTINCT fiscal_year FROM complaint ORDER BY fiscal_year DESC"
_CHANNELS = "SELECT channel FROM complaint GROUP BY channel ORDER BY max(id) DESC LIMIT 20"


@dataclass(frozen=True, slots=True)
class _Kept:
    complaint_id: ComplaintId
    number: int
    complaint: Complaint
    recorded_at: datetime
    recorded_by: str
    struck: str
    steps: list[StepRow] = field(default_factory=list)

    def standing(self) -> list[Step]:
        return [each.step for each in self.steps if not each.taken_back_reason]


class SqlComplaintQueries:
    """The register; who may not keep it is refused what it says of people."""

    def __init__(self, database: Database) -> None:
        self._reader = Reader(database)

    def years(self) -> Sequence[int]:
        """The fiscal years with complaints, newest first."""
        return [row[0] for row in self._reader.rows(_YEARS)]

    def of_year(self, officer: Officer, fiscal_year: int, today: date) -> Sequence[ComplaintRow]:
        """The register of a year, newest first."""
        officer.must(Permission.KEEP_COMPLAINTS)
        kept = self._kept(_YEAR, fiscal_year)
        days_off = self._days_off(kept, today)
        return [_row(each, days_off, today) for each in kept]

    def page(
        self, officer: Officer, complaint_id: ComplaintId, today: date
    ) -> ComplaintPage | None:
        """Everything about one complaint."""
        officer.must(Permission.KEEP_COMPLAINTS)
        found = self._kept(_ONE, complaint_id)
        if not found:
            return None
        (kept,) = found
        days_off, steps = self._days_off(found, today), kept.standing()
        return ComplaintPage(
            row=_row(kept, days_off, today),
            recorded_at=kept.recorded_at,
            recorded_by=kept.recorded_by,
            may_come_next=None if kept.struck else may_come_next(kept.complaint, steps),
            steps=tuple(kept.steps),
            limits=limits(kept.complaint, steps, days_off),
            last_on=steps[-1].on if steps else kept.complaint.received_on,
        )

    def channels(self, officer: Officer) -> Sequence[str]:
        """The channels on offer: the usual ones, then those that were written in."""
        officer.must(Permission.KEEP_COMPLAINTS)
        used = [row["channel"] for row in self._reader.rows(_CHANNELS)]
        return list(dict.fromkeys((*USUAL_CHANNELS, *used)))

    def figures(self, fiscal_year: int, today: date) -> ComplaintFigures:
        """A year in numbers alone, which everybody may read."""
        kept = [each for each in self._kept(_YEAR, fiscal_year) if not each.struck]
        days_off = self._days_off(kept, today)
        in_time: Counter[StepKind] = Counter()
        late: Counter[StepKind] = Counter()
        for each in kept:
            for limit in limits(each.complaint, each.standing(), days_off):
                if limit.days_late(today):
                    late[limit.kind] += 1
                elif limit.done_on:
                    in_time[limit.kind] += 1
        closed = [each for each in kept if next_step(each.complaint, each.standing()) is None]
        return ComplaintFigures(
            received=len(kept), closed=len(closed), in_time=dict(in_time), late=dict(late)
        )

    def holidays(self, year: int) -> HolidayYear:
        """The public holidays of a calendar year."""
        facts = {"year": year}
        kept = self._reader.first("SELECT * FROM holiday_year WHERE year = :year", facts)
        if kept is None:
            return usual_holidays(year)
        days = self._reader.rows("SELECT * FROM holiday WHERE year = :year ORDER BY day", facts)
        holidays = tuple(Holiday(day(row["day"]), row["name"]) for row in days)
        return HolidayYear(year, holidays, kept["source"], day_or_none(kept["checked_on"]))

    def _days_off(self, kept: Sequence[_Kept], today: date) -> frozenset[date]:
        """The public holidays of every year that a limit of these complaints may touch."""
        first = min((each.complaint.received_on.year for each in kept), default=today.year)
        years = [self.holidays(year).days for year in range(first, today.year + 2)]
        return frozenset().union(*years)

    def _kept(self, where: str, of: int) -> list[_Kept]:
        steps: dict[int, list[StepRow]] = defaultdict(list)
        for row in self._reader.rows(_STEPS.format(where=where), {"of": of}):
            steps[row["complaint_id"]].append(_step_row(row))
        return [
            _Kept(
                ComplaintId(row["id"]),
                row["number"],
                _complaint(row),
                instant(row["recorded_at"]),
                row["officer_name"],
                row["struck"] or "",
                steps[row["id"]],
            )
            for row in self._reader.rows(_COMPLAINTS.format(where=where), {"of": of})
        ]


def _row(kept: _Kept, days_off: frozenset[date], today: date) -> ComplaintRow:
    steps = kept.standing()
    running = None if kept.struck else running_limit(kept.complaint, steps, days_off)
    return ComplaintRow(
        complaint_id=kept.complaint_id,
        number=kept.number,
        complaint=kept.complaint,
        order=next((step.order for step in steps if step.order), None),
        awaited=None if kept.struck else next_step(kept.complaint, steps),
        limit=running,
        days_late=running.days_late(today) if running else 0,
        struck_reason=kept.struck,
    )


def _step_row(row: sqlite3.Row) -> StepRow:
    step = Step(
        kind=StepKind(row["kind"]),
        on=day(row["happened_on"]),
        by_whom=row["by_whom"],
        result=row["result"],
        document_no=row["document_no"],
        order=Order(row["ordered"]) if row["ordered"] else None,
    )
    return StepRow(
        step=step,
        recorded_at=instant(row["recorded_at"]),
        recorded_by=row["officer_name"],
        taken_back_reason=row["wrong"] or "",
    )


def _complaint(row: sqlite3.Row) -> Complaint:
    return Complaint(
        received_on=day(row["received_on"]),
        channel=row["channel"],
        subject=row["subject"],
        details=row["details"],
        complainant=row["complainant"],
        contact=row["contact"],
    )
