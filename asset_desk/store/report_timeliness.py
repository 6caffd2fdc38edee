"""How what was lent came back, and whether whoever had it was asked in time (ข้อ 211)."""

from __future__ import annotations

from collections import Counter

from asset_desk.domain.follow_ups import FollowUpState
from asset_desk.domain.reporting import Timeliness
from asset_desk.store.office_queries import SqlOfficeQueries
from asset_desk.store.reading import Reader
from asset_desk.store.report_asking import Asked
from asset_desk.store.report_duties import duties_due

_CLOSED = """
WITH {is_out}, waits AS MATERIALIZED (
    SELECT line.loan_id FROM is_out CROSS JOIN loan_line AS line ON line.id = is_out.line_id
    CROSS JOIN loan ON loan.id = line.loan_id WHERE {filters}),
back AS MATERIALIZED (
    SELECT line.loan_id, max(e.happened_on) AS back_on
    FROM ledger_entry AS e CROSS JOIN loan_line AS line ON line.id = e.line_id
    CROSS JOIN loan ON loan.id = line.loan_id
    WHERE e.kind = 'taken_back' AND e.happened_on BETWEEN :first AND :last AND {stands}
    AND {filters} GROUP BY line.loan_id),
closed AS (
    SELECT loan.id AS loan_id, back.back_on,
        (SELECT e.happened_on
            FROM loan_line AS own CROSS JOIN ledger_entry AS e ON e.line_id = own.id
            WHERE own.loan_id = loan.id AND e.kind = 'handed_over' AND {stands} LIMIT 1) AS lent_on,
        back.back_on <= {due_date} AND NOT EXISTS (
            SELECT 1 FROM loan_line AS line CROSS JOIN ledger_entry AS e ON e.line_id = line.id
            CROSS JOIN posting AS p ON p.entry_id = e.id AND p.place = 'lost'
            WHERE line.loan_id = loan.id AND e.kind = 'taken_back' AND {stands} AND {filters}
        ) AS is_on_time
    FROM back CROSS JOIN loan ON loan.id = back.loan_id
    WHERE back.loan_id NOT IN (SELECT loan_id FROM waits))
"""
_CLOSED_SUMS = """
SELECT count(*) AS closed, coalesce(sum(is_on_time), 0) AS on_time,
    CAST(round(coalesce(sum(julianday(back_on) - julianday(lent_on)), 0)) AS INTEGER) AS days_lent
FROM closed
"""
_CLOSED_LOANS = "SELECT loan_id FROM closed"
_ENDINGS = """
SELECT act.kind, count(*) AS number FROM act CROSS JOIN loan ON loan.id = act.subject_id
WHERE act.kind IN ('loan.released', 'loan.refused', 'loan.cancelled', 'loan.extended')
AND act.happened_on BETWEEN :first AND :last AND {act_stands} AND {holds} GROUP BY act.kind
UNION ALL SELECT 'loan.cancelled', count(*) FROM reversal
CROSS JOIN act ON act.no = reversal.reversed_act_no CROSS JOIN loan ON loan.id = reversal.loan_id
WHERE act.kind = 'loan.approved' AND reversal.happened_on BETWEEN :first AND :last
AND {known} AND {holds}
"""
"""An approval taken back leaves its slip cancelled, its number used."""


def timeliness_of(reader: Reader, asked: Asked, office: SqlOfficeQueries) -> Timeliness:
    """How what was lent came back, and who was asked for it in time."""
    closed = reader.rows(_closed_sql(asked) + _CLOSED_SUMS, asked.facts)[0]
    ended: Counter[str] = Counter()
    for row in reader.rows(_endings_sql(asked), asked.facts):
        ended[row["kind"]] += row["number"]
    states = Counter(duty.state for duty in duties_due(reader, asked, office))
    return Timeliness(
        closed=closed["closed"],
        on_time=closed["on_time"],
        days_lent=closed["days_lent"],
        never_collected=ended["loan.released"],
        refused=ended["loan.refused"],
        cancelled=ended["loan.cancelled"],
        extensions=ended["loan.extended"],
        follow_ups_due=states.total(),
        followed_up_in_time=states[FollowUpState.CHASED],
        followed_up_late=states[FollowUpState.CHASED_LATE],
        follow_ups_missed=states[FollowUpState.MISSED],
    )


def closed_loans(reader: Reader, asked: Asked, *, on_time: bool = False) -> set[int]:
    """The loans whose last unit came back within the period; of them, if wanted, those on time."""
    which = " WHERE is_on_time" if on_time else ""
    return set(reader.ids(_closed_sql(asked) + _CLOSED_LOANS + which, asked.facts))


def _closed_sql(asked: Asked) -> str:
    return _CLOSED.format(
        is_out=asked.lines_out("is_out", "closing"),
        filters=asked.filters,
        stands=asked.stands("e"),
        due_date=asked.due_date("closing"),
    )


def _endings_sql(asked: Asked) -> str:
    return _ENDINGS.format(
        act_stands=asked.act_stands(), known=asked.known("reversal"), holds=asked.holds()
    )
