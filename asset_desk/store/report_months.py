"""Counting month by month: what moved is read once, and what stood follows from it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from asset_desk.domain.chase_duties import Asking
from asset_desk.domain.closed_months import last_day_of
from asset_desk.domain.reporting import Figures
from asset_desk.services.report_rows import MonthFigures
from asset_desk.store.reading import Reader
from asset_desk.store.report_asking import Asked
from asset_desk.store.report_duties import askings_of
from asset_desk.store.report_figures import SUMS, facts_sql, made_of

_LATE = """
WITH {was_out}, span AS (
    SELECT line_id, quantity, '' AS day FROM was_out
    UNION ALL SELECT e.line_id, p.quantity, e.happened_on
    FROM ledger_entry AS e CROSS JOIN posting AS p ON p.entry_id = e.id AND p.place = 'on_loan'
    WHERE e.kind IN ('handed_over', 'taken_back') AND e.happened_on BETWEEN :first AND :last
    AND {stands})
SELECT line.loan_id, substr(max(day, date(loan.due_date, '+1 day')), 1, 7) AS month,
    sum(quantity) AS quantity
FROM span CROSS JOIN loan_line AS line ON line.id = line_id
CROSS JOIN loan ON loan.id = line.loan_id
WHERE {filters} AND loan.id NOT IN (SELECT loan_id FROM extension)
GROUP BY 1, 2 HAVING sum(quantity) <> 0
"""
"""By how many more units each loan is late from a month's end on; those on time come to nothing."""
_EXTENDED = """
WITH {was_out}
SELECT line.loan_id FROM was_out CROSS JOIN loan_line AS line ON line.id = line_id
WHERE line.loan_id IN (SELECT loan_id FROM extension)
UNION SELECT line.loan_id
FROM extension AS x CROSS JOIN loan_line AS line ON line.loan_id = x.loan_id
CROSS JOIN ledger_entry AS e ON e.line_id = line.id
WHERE e.kind = 'handed_over' AND e.happened_on BETWEEN :first AND :last AND {stands}
"""


def by_month(reader: Reader, asked: Asked) -> Sequence[MonthFigures]:
    """The figures of each month that the period touches."""
    sql = (
        f"{facts_sql(asked)} SELECT substr(day, 1, 7) AS month, {SUMS} "  # noqa: S608
        f"FROM fact{asked.joined_to()} GROUP BY 1"
    )
    found = {row["month"]: made_of(row) for row in reader.rows(sql, asked.facts)}
    standing = found.get(None, Figures())
    months = asked.question.period.months()
    moved = _standing([found.get(_name(month), Figures()) for month in months], standing)
    late = _late_after(reader, asked, months)
    closing = asked.question.closing_day
    return [
        MonthFigures(
            month=month,
            figures=_with_late(each, standing)
            if last_day_of(month) >= closing
            else _with_late(each, late[month]),
        )
        for month, each in zip(months, moved, strict=True)
    ]


def _name(month: date) -> str:
    return f"{month:%Y-%m}"


def _with_late(figures: Figures, late: Figures) -> Figures:
    return replace(figures, overdue=late.overdue, overdue_slips=late.overdue_slips)


def _late_after(reader: Reader, asked: Asked, months: Sequence[date]) -> dict[date, Figures]:
    """What was overdue at the end of each month that was over by the closing day."""
    changes = _late_changes(reader, asked)
    extended = _extended(reader, asked)
    late: Counter[int] = Counter()
    found = {}
    for month in months:
        for loan_id, units in changes[_name(month)]:
            late[loan_id] += units
        end = last_day_of(month)
        longer = [each.out_on(end) for each in extended if each.due_on(end) < end]
        still_out = [count for count in (*late.values(), *longer) if count]
        found[month] = Figures(overdue=sum(still_out), overdue_slips=len(still_out))
    return found


def _late_changes(reader: Reader, asked: Asked) -> dict[str, list[tuple[int, int]]]:
    """By how many units each loan is late from the end of a month on, those late before first."""
    sql = _LATE.format(
        was_out=asked.lines_out("was_out", "eve"), stands=asked.stands("e"), filters=asked.filters
    )
    changes: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    begins = _name(asked.question.period.first)
    for row in reader.rows(sql, asked.facts):
        changes[max(row["month"], begins)].append((row["loan_id"], row["quantity"]))
    return changes


def _extended(reader: Reader, asked: Asked) -> Sequence[Asking]:
    """The few loans whose due date was another one at another time."""
    sql = _EXTENDED.format(was_out=asked.lines_out("was_out", "eve"), stands=asked.stands("e"))
    return list(askings_of(reader, asked, reader.ids(sql, asked.facts).tolist()).values())


def _standing(moved: Iterable[Figures], standing: Figures) -> Iterable[Figures]:
    """Each month with what stood at its two ends: it begins as the one before ended."""
    out, harmed = standing.out_before, standing.harmed_before
    for each in moved:
        out_after = out + each.units - each.returned - each.lost
        harmed_after = harmed + each.damaged + each.lost - each.settled
        yield replace(
            each,
            out_before=out,
            out_after=out_after,
            harmed_before=harmed,
            harmed_after=harmed_after,
        )
        out, harmed = out_after, harmed_after
