"""Counting a period: one row of facts a posting, added up by whatever is asked for."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import fields

from asset_desk import thai
from asset_desk.domain.reporting import Figures
from asset_desk.services.report_rows import Grouping, GroupRow
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

_FACTS = (
    *("day", "slip", "late_slip", "units", "returned", "damaged", "lost", "settled"),
    *("out_before", "out_after", "harmed_before", "harmed_after", "overdue"),
)
_UNTOLD = dict.fromkeys(_FACTS, "0") | dict.fromkeys(("day", "slip", "late_slip"), "NULL")
SUMS = ", ".join(
    [
        "count(DISTINCT slip) AS slips",
        "count(slip) AS lines",
        "count(DISTINCT late_slip) AS overdue_slips",
        *(f"coalesce(sum({name}), 0) AS {name}" for name in _FACTS[3:]),
    ]
)


def figures_of(reader: Reader, asked: Asked) -> Figures:
    """The figures of the whole period."""
    sql = f"{facts_sql(asked)} SELECT {SUMS} FROM fact{asked.joined_to()}"  # noqa: S608
    return made_of(reader.rows(sql, asked.facts)[0])


def groups_of(reader: Reader, asked: Asked, by: Grouping) -> Sequence[GroupRow]:
    """The figures of each group that has any, by Thai name; what was not said comes last."""
    found = grouped(reader, asked, *KEYS[by])
    rows = [GroupRow(key=str(each), name=called, figures=made) for each, called, made in found]
    return sorted(rows, key=lambda row: (not row.name, thai.sort_key(row.name), row.key))


def grouped(reader: Reader, asked: Asked, key: str, name: str) -> list[tuple[object, str, Figures]]:
    """The figures by any expression on a line and its loan, with the latest name of each."""
    sql = (
        f"{facts_sql(asked)} SELECT {key} AS key, max(line.loan_id) AS newest, {name} AS name, "  # noqa: S608
        f"{SUMS} FROM fact{asked.joined_to(key, name, 'line.')} GROUP BY 1"
    )
    made = [(row["key"], row["name"], made_of(row)) for row in reader.rows(sql, asked.facts)]
    return [each for each in made if each[2] != Figures()]


def facts_sql(asked: Asked) -> str:
    """The facts of every line, none of them twice: what moved, and what stood at both ends."""
    tables = (
        asked.lines_out("was_out", "eve"),
        asked.lines_out("is_out", "closing"),
        asked.lines_harmed("was_harmed", "eve"),
        asked.lines_harmed("is_harmed", "closing"),
    )
    stood = (
        _facts("was_out", out_before="quantity"),
        _facts("is_out", out_after="quantity"),
        _facts("was_harmed", harmed_before="quantity"),
        _facts("is_harmed", harmed_after="quantity"),
        _late(asked),
    )
    return f"WITH {', '.join(tables)}, fact AS ({' UNION ALL '.join((*moved(asked), *stood))})"


def moved(asked: Asked) -> Sequence[str]:
    """The facts of what was lent, came back and was made good within the period."""
    entries = "ledger_entry AS e CROSS JOIN posting AS p ON p.entry_id = e.id AND p.place "
    within = f"e.happened_on BETWEEN :first AND :last AND {asked.stands('e')}"
    lent = _facts(
        f"{entries} = 'on_loan' WHERE e.kind = 'handed_over' AND {within}",
        day="happened_on",
        slip="act_no",
        units="quantity",
    )
    back = _facts(
        f"{entries} <> 'store' WHERE e.kind = 'taken_back' AND {within}",
        day="happened_on",
        returned="-quantity * (place <> 'damaged')",
        damaged="quantity * (place = 'damaged')",
        lost="quantity * (place = 'lost')",
    )
    settled = _facts(
        f"settlement AS s WHERE s.happened_on BETWEEN :first AND :last AND {asked.stands('s')}",
        day="happened_on",
        settled="quantity",
    )
    return lent, back, settled


def made_of(row: sqlite3.Row) -> Figures:
    """A row of sums as figures."""
    return Figures(**{name: row[name] for name in _NAMES})


def _late(asked: Asked) -> str:
    """Of what is out, that whose due day in force has passed; a slip is late once."""
    joins = (
        "is_out CROSS JOIN loan_line AS own ON own.id = line_id "
        "CROSS JOIN loan ON loan.id = own.loan_id "
        f"WHERE {asked.due_date('closing')} < :closing"
    )
    return _facts(joins, late_slip="loan.id", overdue="is_out.quantity")


def _facts(source: str, **given: str) -> str:
    """The facts that a table gives; of whatever it does not tell, nothing."""
    told = ", ".join(f"{(_UNTOLD | given)[name]} AS {name}" for name in _FACTS)
    return f"SELECT line_id, {told} FROM {source}"  # noqa: S608
