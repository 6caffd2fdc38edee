"""The slips behind a figure, and what was damaged, lost or settled, as it was then."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from asset_desk.domain.follow_ups import FollowUpState
from asset_desk.domain.loans import LoanId
from asset_desk.domain.settlements import Harm, Outcome
from asset_desk.services.report_rows import Counted, HarmRow, SlipRow
from asset_desk.store.office_queries import SqlOfficeQueries
from asset_desk.store.reading import Reader, day, day_or_none, marks
from asset_desk.store.report_asking import Asked
from asset_desk.store.report_duties import duties_due
from asset_desk.store.report_timeliness import closed_loans

_OF_ENTRIES = """
SELECT line.loan_id FROM ledger_entry AS e CROSS JOIN posting AS p ON p.entry_id = e.id
CROSS JOIN loan_line AS line ON line.id = e.line_id CROSS JOIN loan ON loan.id = line.loan_id
WHERE e.kind = '{kind}' AND p.place IN ({places}) AND e.happened_on BETWEEN :first AND :last
AND {stands} AND {filters}
"""
_ENTRIES = {
    Counted.SLIPS: ("handed_over", "'on_loan'"),
    Counted.RETURNED: ("taken_back", "'store', 'damaged'"),
    Counted.DAMAGED: ("taken_back", "'damaged'"),
    Counted.LOST: ("taken_back", "'lost'"),
}
_OF_LINES = (
    "WITH {lines} SELECT line.loan_id FROM lines CROSS JOIN loan_line AS line "
    "ON line.id = lines.line_id CROSS JOIN loan ON loan.id = line.loan_id WHERE {filters}"
)
_SETTLED = """
SELECT line.loan_id FROM settlement AS s CROSS JOIN loan_line AS line ON line.id = s.line_id
CROSS JOIN loan ON loan.id = line.loan_id
WHERE s.happened_on BETWEEN :first AND :last AND {stands} AND {filters}
"""
_ENDED = """
SELECT loan.id FROM act CROSS JOIN loan ON loan.id = act.subject_id
WHERE act.kind = '{kind}' AND act.happened_on BETWEEN :first AND :last
AND {act_stands} AND {holds}
"""
_APPROVAL_TAKEN_BACK = """
UNION ALL SELECT loan.id FROM reversal CROSS JOIN act ON act.no = reversal.reversed_act_no
CROSS JOIN loan ON loan.id = reversal.loan_id
WHERE act.kind = 'loan.approved' AND reversal.happened_on BETWEEN :first AND :last
AND {known} AND {holds}
"""
_ENDINGS = {
    Counted.NEVER_COLLECTED: "loan.released",
    Counted.REFUSED: "loan.refused",
    Counted.CANCELLED: "loan.cancelled",
    Counted.EXTENSIONS: "loan.extended",
}
_DUTIES = {
    Counted.FOLLOW_UPS_DUE: frozenset(FollowUpState),
    Counted.FOLLOWED_UP_IN_TIME: frozenset({FollowUpState.CHASED}),
    Counted.FOLLOWED_UP_LATE: frozenset({FollowUpState.CHASED_LATE}),
    Counted.FOLLOW_UPS_MISSED: frozenset({FollowUpState.MISSED}),
    Counted.FOLLOW_UPS_NEEDLESS: frozenset({FollowUpState.NOT_NEEDED}),
}
_IN_ORDER = """
SELECT id FROM loan WHERE id IN ({ids})
ORDER BY fiscal_year IS NULL, fiscal_year, serial, id
"""
_ROWS = """
WITH {is_out}
SELECT loan.id, loan.borrower_name, loan.borrower_unit, loan.purpose,
    CASE WHEN {numbered} THEN loan.slip_no ELSE '' END AS slip_no, {due_date} AS due_on,
    (SELECT e.happened_on FROM loan_line AS own CROSS JOIN ledger_entry AS e ON e.line_id = own.id
        WHERE own.loan_id = loan.id AND e.kind = 'handed_over' AND {stands} LIMIT 1) AS lent_on,
    sum({quantity} > 0) AS lines, sum({quantity}) AS units,
    coalesce(sum(is_out.quantity), 0) AS still_out
FROM loan CROSS JOIN loan_line AS line ON line.loan_id = loan.id
LEFT JOIN is_out ON is_out.line_id = line.id
WHERE loan.id IN ({ids}) AND {filters} GROUP BY loan.id
"""
_HARMS = """
SELECT loan.id AS loan_id, loan.slip_no, loan.borrower_name, line.asset_code, line.asset_name,
    line.unit, found.* FROM (
    SELECT e.act_no, e.line_id, p.place AS harm, p.quantity, e.happened_on, NULL AS outcome,
        '' AS document_no, NULL AS amount_satang
    FROM ledger_entry AS e CROSS JOIN posting AS p ON p.entry_id = e.id
        AND p.place IN ('damaged', 'lost')
    WHERE e.kind = 'taken_back' AND e.happened_on BETWEEN :first AND :last AND {stands}
    UNION ALL
    SELECT s.act_no, s.line_id, s.harm, s.quantity, s.happened_on, s.outcome, s.document_no,
        s.amount_satang
    FROM settlement AS s WHERE s.happened_on BETWEEN :first AND :last AND {settled_stands}
) AS found CROSS JOIN loan_line AS line ON line.id = found.line_id
CROSS JOIN loan ON loan.id = line.loan_id WHERE {filters}
ORDER BY found.happened_on, found.act_no, line.line_no, found.harm
"""


class SlipPages:
    """The slips behind a figure; their ids are read once, the rest page by page."""

    def __init__(
        self, reader: Reader, asked: Asked, counted: Counted, office: SqlOfficeQueries
    ) -> None:
        self._reader, self._asked, self._counted = reader, asked, counted
        self._office = office
        self._ids: Sequence[int] | None = None

    def count(self) -> int:
        """How many slips there are."""
        return len(self._known())

    def page(self, offset: int, limit: int) -> Sequence[SlipRow]:
        """The slips from `offset` on, `limit` at most."""
        ids = self._known()[offset : offset + limit]
        found = self._rows(ids) if ids else {}
        return [found[each] for each in ids]

    def _known(self) -> Sequence[int]:
        if self._ids is None:
            found = sorted(self._found())
            sql = _IN_ORDER.format(ids=marks(found))
            self._ids = self._reader.ids(sql, {}).tolist() if found else []
        return self._ids

    def _found(self) -> set[int]:
        reader, asked, counted = self._reader, self._asked, self._counted
        if counted in (Counted.CLOSED, Counted.ON_TIME):
            return closed_loans(reader, asked, on_time=counted is Counted.ON_TIME)
        if counted in _DUTIES:
            duties = duties_due(reader, asked, self._office)
            return {duty.loan_id for duty in duties if duty.state in _DUTIES[counted]}
        return set(reader.ids(ids_sql(asked, counted), asked.facts))

    def _rows(self, ids: Sequence[int]) -> Mapping[int, SlipRow]:
        asked = self._asked
        sql = _ROWS.format(
            is_out=asked.lines_out("is_out", "closing"),
            numbered=asked.approved(),
            due_date=asked.due_date("closing"),
            stands=asked.stands("e"),
            quantity=f"CASE WHEN {asked.approved()} THEN coalesce(line.quantity_approved, 0) "
            "ELSE line.quantity_requested END",
            filters=asked.filters,
            ids=marks(ids),
        )
        return {row["id"]: _slip_row(row) for row in self._reader.rows(sql, asked.facts)}


def ids_sql(asked: Asked, counted: Counted) -> str:
    """The query that gives the loans, some of them perhaps more than once."""
    if counted in _ENDINGS:
        return _ended_sql(asked, counted)
    if counted in _ENTRIES:
        kind, places = _ENTRIES[counted]
        stands = asked.stands("e")
        return _OF_ENTRIES.format(kind=kind, places=places, stands=stands, filters=asked.filters)
    if counted is Counted.SETTLED:
        return _SETTLED.format(stands=asked.stands("s"), filters=asked.filters)
    make = asked.lines_harmed if counted is Counted.HARMED else asked.lines_out
    sql = _OF_LINES.format(lines=make("lines", "closing"), filters=asked.filters)
    late = f" AND {asked.due_date('closing')} < :closing"
    return sql + late if counted is Counted.OVERDUE else sql


def _ended_sql(asked: Asked, counted: Counted) -> str:
    facts = {"act_stands": asked.act_stands(), "holds": asked.holds()}
    sql = _ENDED.format(kind=_ENDINGS[counted], **facts)
    if counted is not Counted.CANCELLED:
        return sql
    return sql + _APPROVAL_TAKEN_BACK.format(known=asked.known("reversal"), holds=asked.holds())


def harms_of(reader: Reader, asked: Asked) -> Sequence[HarmRow]:
    """What was damaged, lost or settled within the period, by the day it happened."""
    sql = _HARMS.format(
        stands=asked.stands("e"), settled_stands=asked.stands("s"), filters=asked.filters
    )
    return [_harm_row(row) for row in reader.rows(sql, asked.facts)]


def _harm_row(row: sqlite3.Row) -> HarmRow:
    same = ("slip_no", "asset_code", "asset_name", "unit", "quantity", "document_no")
    return HarmRow(
        loan_id=LoanId(row["loan_id"]),
        borrower=row["borrower_name"],
        harm=Harm(row["harm"]),
        happened_on=day(row["happened_on"]),
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        amount_satang=row["amount_satang"],
        **{name: row[name] for name in same},
    )


def _slip_row(row: sqlite3.Row) -> SlipRow:
    return SlipRow(
        loan_id=LoanId(row["id"]),
        borrower=row["borrower_name"],
        handed_over_on=day_or_none(row["lent_on"]),
        due_date=day(row["due_on"]),
        out=row["still_out"],
        **{name: row[name] for name in ("slip_no", "borrower_unit", "purpose", "lines", "units")},
    )
