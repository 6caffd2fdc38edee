"""A report's question as conditions on the rows of the book: which days, known by when, of what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.domain.journal import FIRST_SEAL, instant_text
from asset_desk.domain.reporting import Question
from asset_desk.services.year_rows import JournalHead
from asset_desk.store.reading import Reader
from asset_desk.thai_dates import BANGKOK

_LATER = "SELECT min(+no) FROM act WHERE recorded_at >= :instant"
"""The sign keeps SQLite from reading every act in order of its number."""
_HEAD = "SELECT acts AS no, seal FROM journal_head WHERE id = 1"
_SEALED = "SELECT no, seal FROM act WHERE no = :no"
_FILTERS = {
    "division_id": "coalesce(loan.division_id, 0) = :division_id",
    "category": "line.category = :category",
    "borrower_kind": "loan.borrower_kind = :borrower_kind",
    "work_type": "loan.work_type = :work_type",
    "borrower_unit": "loan.borrower_unit = :borrower_unit",
    "asset_id": "line.asset_id = :asset_id",
}
_OF_LINES = ("category", "asset_id")


def first_act_after(reader: Reader, day: date) -> int | None:
    """The first act recorded after the end of a day in Bangkok; None when there is none."""
    ends = datetime.combine(day + timedelta(days=1), time(), BANGKOK)
    return reader.number(_LATER, {"instant": instant_text(ends)}) or None


def unknown_from(reader: Reader, day: date, last_act: int | None) -> int | None:
    """The first act that a report leaves out; None when it leaves out none."""
    later = first_act_after(reader, day)
    if last_act is None or (later is not None and later <= last_act):
        return later
    known = reader.first(_HEAD)
    return last_act + 1 if known is not None and known["no"] > last_act else None


def head_on(reader: Reader, day: date, last_act: int | None = None) -> JournalHead:
    """Where the journal stood at the end of a day; at `last_act` at the latest."""
    later = unknown_from(reader, day, last_act)
    row = reader.first(_SEALED, {"no": later - 1}) if later else reader.first(_HEAD)
    return JournalHead(row["no"], row["seal"]) if row else JournalHead(0, FIRST_SEAL)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the act from which on nothing was known yet, or None when all is known."""

    question: Question
    unknown_from: int | None

    @property
    def facts(self) -> dict[str, Any]:
        """What the conditions are asked with."""
        question = self.question
        period = question.period
        return {
            "first": period.first.isoformat(),
            "last": period.last.isoformat(),
            "eve": (period.first - timedelta(days=1)).isoformat(),
            "closing": question.closing_day.isoformat(),
            "unknown_from": self.unknown_from,
            **{name: getattr(question, name) for name in _FILTERS},
        }

    @property
    def filters(self) -> str:
        """Which lines of which loans are let through, as an SQL condition."""
        wanted = [sql for name, sql in _FILTERS.items() if getattr(self.question, name) is not None]
        return " AND ".join(wanted) or "1"

    def known(self, table: str) -> str:
        """The row's act was recorded by then; nothing to ask when everything was."""
        return f"{table}.act_no < :unknown_from" if self.unknown_from else "1"

    def knows(self, act_no: int) -> bool:
        """Whether an act had been recorded by then."""
        return self.unknown_from is None or act_no < self.unknown_from

    def stands(self, table: str) -> str:
        """The row's act was known, takes nothing back, and was not taken back by then."""
        return " AND ".join([self.known(table), *self._not_in_vain(f"{table}.act_no")])

    def act_stands(self) -> str:
        """An act was known and was not taken back by then."""
        known = "act.no < :unknown_from" if self.unknown_from else "1"
        return f"{known} AND {self._not_in_vain('act.no')[1]}"

    def _not_in_vain(self, act_no: str) -> tuple[str, str]:
        known = " WHERE reversal.act_no < :unknown_from" if self.unknown_from else ""
        return (
            f"{act_no} NOT IN (SELECT act_no FROM reversal)",  # noqa: S608
            f"{act_no} NOT IN (SELECT reversed_act_no FROM reversal{known})",  # noqa: S608
        )

    def holds(self) -> str:
        """A loan is let through, for one of its lines at least."""
        if all(getattr(self.question, name) is None for name in _OF_LINES):
            return self.filters
        return (
            f"EXISTS (SELECT 1 FROM loan_line AS line WHERE line.loan_id = loan.id "  # noqa: S608
            f"AND {self.filters})"
        )

    def approved(self) -> str:
        """A loan had been approved and had its number, whatever came of it."""
        if not self.unknown_from:
            return "loan.slip_no <> ''"
        return (
            "EXISTS (SELECT 1 FROM approval WHERE approval.loan_id = loan.id "  # noqa: S608
            f"AND approval.decision = 'approved' AND {self.known('approval')})"
        )

    def joined_to(self, *said: str) -> str:
        """The rows of lines and loans to be read beside a table with a `line_id`, and the filter.

        Only what the filter or something that is said needs is read.
        """
        needed = " ".join([self.filters, *said])
        if "loan." not in needed and "line." not in needed:
            return ""
        joins = " CROSS JOIN loan_line AS line ON line.id = line_id"
        if "loan." in needed:
            joins += " CROSS JOIN loan ON loan.id = line.loan_id"
        return f"{joins} WHERE {self.filters}"

    def lines_out(self, name: str, day: str) -> str:
        """A table of the lines that were out at the end of a day, `eve` or `closing`, and of what.

        What a year carried over is among what came back later, or not yet, or moved since.
        """
        year = fiscal_year_of(date.fromisoformat(self.facts[day]))
        return (
            f"{name} AS MATERIALIZED (SELECT e.line_id, sum(p.quantity) AS quantity "  # noqa: S608
            f"FROM ({self._perhaps_out(year, day)}) AS perhaps "
            "CROSS JOIN ledger_entry AS e ON e.line_id = perhaps.id "
            "CROSS JOIN posting AS p ON p.entry_id = e.id AND p.place = 'on_loan' "
            f"WHERE e.happened_on <= :{day} AND {self.known('e')} "
            "GROUP BY e.line_id HAVING sum(p.quantity) > 0)"
        )

    def lines_harmed(self, name: str, day: str) -> str:
        """A table of the lines with pieces not made good at the end of a day, and how many.

        Where all is made good since, a settlement of a later day says so; else the loan is open.
        """
        perhaps = (
            "SELECT line.id FROM loan CROSS JOIN loan_line AS line ON line.loan_id = loan.id "  # noqa: S608
            "WHERE loan.stage IN ('handed_over', 'returned') "
            "AND (line.quantity_damaged > 0 OR line.quantity_lost > 0) "
            f"UNION SELECT line_id FROM settlement WHERE happened_on > :{day}"
            f"{self._touched_since()}{self._settled_since()}"
        )
        return (
            f"{name} AS MATERIALIZED (WITH perhaps AS MATERIALIZED ({perhaps}) "  # noqa: S608
            "SELECT line_id, sum(quantity) AS quantity FROM (SELECT e.line_id, p.quantity "
            "FROM perhaps CROSS JOIN ledger_entry AS e ON e.line_id = perhaps.id "
            "AND e.kind = 'taken_back' "
            "CROSS JOIN posting AS p ON p.entry_id = e.id AND p.place IN ('damaged', 'lost') "
            f"WHERE e.happened_on <= :{day} AND {self.known('e')} "
            "UNION ALL SELECT s.line_id, -s.quantity FROM perhaps "
            "CROSS JOIN settlement AS s ON s.line_id = perhaps.id "
            f"WHERE s.happened_on <= :{day} AND {self.stands('s')}"
            ") GROUP BY line_id HAVING sum(quantity) > 0)"
        )

    def due_date(self, day: str) -> str:
        """The due date of a loan in force at the end of a day, as far as was known."""
        return (
            "coalesce((SELECT x.new_due_date FROM extension AS x WHERE x.loan_id = loan.id "  # noqa: S608
            f"AND x.decided_on <= :{day} AND {self.stands('x')} ORDER BY x.id DESC LIMIT 1), "
            "(SELECT x.old_due_date FROM extension AS x WHERE x.loan_id = loan.id "
            "ORDER BY x.id LIMIT 1), loan.due_date)"
        )

    def _perhaps_out(self, year: int, day: str) -> str:
        years = f"SELECT fiscal_year FROM year_counter WHERE fiscal_year <= {int(year)}"  # noqa: S608
        return (
            f"SELECT id FROM loan_line WHERE ledger_year IN ({years}) AND back_on > :{day} "  # noqa: S608
            "UNION SELECT id FROM loan_line WHERE quantity_out > 0"
            f"{self._touched_since()}"
        )

    def _settled_since(self) -> str:
        if not self.unknown_from:
            return ""
        return " UNION SELECT line_id FROM settlement WHERE act_no >= :unknown_from"

    def _touched_since(self) -> str:
        if not self.unknown_from:
            return ""
        return (
            " UNION SELECT line_id FROM ledger_entry "
            "WHERE act_no >= :unknown_from AND line_id IS NOT NULL"
        )
