"""Counting a period: one row of facts a posting, added up by whatever is asked for."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date

from asset_desk import thai
from asset_desk.domain.closed_months import last_day_of
from asset_desk.domain.periods import days
from asset_desk.domain.reporting import Figures
from asset_desk.services.report_rows import Grouping, GroupRow, MonthFigures
from asset_desk.store.reading import Reader
from asset_desk.store.report_asking import Asked

_NAMES = [field.name for field in fields(Figures)]
KEYS = {
    Grouping.CATEGORY: ("line.category", "line.category"),
    Grouping.DIVISION: ("coalesce(loan.division_id, '')", "loan.division_name"),
    Grouping.BORROWER_KIND: ("loan.borrower_kind", "loan.borrower_kind"),
    Grouping.BORROWER_UNIT: ("loan.borrower_unit", "loan.borrower_unit"),
    Grouping.WORK_TYPE: ("loan.work_type", "loan.work_type"),
}
"""What a group is told apart by, and its name; both as the slip had them."""

_COUNTED = """
    count(DISTINCT CASE WHEN fact.units > 0 THEN loan.id END) AS slips,
    coalesce(sum(fact.units > 0), 0) AS lines,
    coalesce(sum(fact.units), 0) AS units,
    coalesce(sum(fact.returned), 0) AS returned,
    coalesce(sum(fact.damaged), 0) AS damaged,
    coalesce(sum(fact.lost), 0) AS lost,
    coalesce(sum(fact.settled), 0) AS settled,
    coalesce(sum(fact.out_before), 0) AS out_before,
    coalesce(sum(fact.out_after), 0) AS out_after,
    coalesce(sum(fact.harmed_before), 0) AS harmed_before,
    coalesce(sum(fact.harmed_after), 0) AS harmed_after,
    coalesce(sum(CASE WHEN fact.out_after > 0 AND {late} THEN fact.out_after END), 0) AS overdue,
    count(DISTINCT CASE WHEN fact.out_after > 0 AND {late} THEN loan.id END) AS overdue_slips
"""
_MOVED = """
SELECT e.line_id, p.quantity * (e.kind = 'handed_over') AS units,
    -p.quantity * (e.kind = 'taken_back' AND p.place <> 'damaged') AS returned,
    p.quantity * (p.place = 'damaged') AS damaged, p.quantity * (p.place = 'lost') AS lost,
    0 AS settled, 0 AS out_before, 0 AS out_after, 0 AS harmed_before, 0 AS harmed_after
FROM ledger_entry AS e JOIN posting AS p ON p.entry_id = e.id AND p.place <> 'store'
WHERE e.kind IN ('handed_over', 'taken_back') AND e.happened_on BETWEEN :first AND :last
AND {stands}
"""


def figures_of(reader: Reader, asked: Asked) -> Figures:
    """The figures of the whole period."""
    sql = f"{_facts(asked)} SELECT {_counted(asked)} {_from(asked)}"
    return _figures(reader.rows(sql, asked.facts)[0])


def by_month(reader: Reader, asked: Asked) -> Sequence[MonthFigures]:
    """The figures of each month that the period touches."""
    months = (_month_of(asked, month) for month in asked.question.period.months())
    return [MonthFigures(month=month, figures=figures_of(reader, own)) for month, own in months]


def _month_of(asked: Asked, month: date) -> tuple[date, Asked]:
    period = asked.question.period
    own = days(max(month, period.first), min(last_day_of(month), period.last))
    return month, replace(asked, question=replace(asked.question, period=own))


def groups_of(reader: Reader, asked: Asked, by: Grouping) -> Sequence[GroupRow]:
    """The figures of each group that has any, by Thai name; what was not said comes last."""
    key, name = KEYS[by]
    found = grouped(reader, asked, key, name)
    rows = [GroupRow(key=str(each), name=called, figures=made) for each, called, made in found]
    return sorted(rows, key=lambda row: (not row.name, thai.sort_key(row.name), row.key))


def grouped(reader: Reader, asked: Asked, key: str, name: str) -> list[tuple[object, str, Figures]]:
    """The figures by any expression on a line and its loan, with the latest name of each."""
    sql = (
        f"{_facts(asked)} SELECT {key} AS key, max(loan.id) AS newest, {name} AS name, "
        f"{_counted(asked)} {_from(asked)} GROUP BY 1"
    )
    made = [(row["key"], row["name"], _figures(row)) for row in reader.rows(sql, asked.facts)]
    return [each for each in made if each[2] != Figures()]


def _counted(asked: Asked) -> str:
    return _COUNTED.format(late=f"{asked.due_date('closing')} < :closing")


def _from(asked: Asked) -> str:
    return (
        "FROM fact CROSS JOIN loan_line AS line ON line.id = fact.line_id "
        f"JOIN loan ON loan.id = line.loan_id WHERE {asked.filters}"
    )


def _facts(asked: Asked) -> str:
    """The facts of every line, none of them twice: what moved, and what stood at both ends."""
    settled = (
        "SELECT line_id, 0, 0, 0, 0, quantity, 0, 0, 0, 0 FROM settlement AS s "  # noqa: S608
        f"WHERE s.happened_on BETWEEN :first AND :last AND {asked.stands('s')}"
    )
    stood = (
        "SELECT line_id, 0, 0, 0, 0, 0, quantity, 0, 0, 0 FROM was_out",
        "SELECT line_id, 0, 0, 0, 0, 0, 0, quantity, 0, 0 FROM is_out",
        "SELECT line_id, 0, 0, 0, 0, 0, 0, 0, quantity, 0 FROM was_harmed",
        "SELECT line_id, 0, 0, 0, 0, 0, 0, 0, 0, quantity FROM is_harmed",
    )
    tables = (
        asked.lines_out("was_out", "eve"),
        asked.lines_out("is_out", "closing"),
        asked.lines_harmed("was_harmed", "eve"),
        asked.lines_harmed("is_harmed", "closing"),
    )
    every = " UNION ALL ".join([_MOVED.format(stands=asked.stands("e")), settled, *stood])
    return f"WITH {', '.join(tables)}, fact AS ({every})"


def _figures(row: sqlite3.Row) -> Figures:
    return Figures(**{name: row[name] for name in _NAMES})
