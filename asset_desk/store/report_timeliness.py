"""How what was lent came back, and whether whoever had it was asked in time (ข้อ 211)."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from asset_desk.domain.chase_duties import Asking, Chased, DaysToAsk, duties_of, state_of
from asset_desk.domain.follow_ups import FollowUpState
from asset_desk.domain.reporting import Timeliness
from asset_desk.store.office_queries import SqlOfficeQueries
from asset_desk.store.reading import Reader, day, marks
from asset_desk.store.report_asking import Asked

_CLOSED = """
WITH {is_out}, waits AS (
    SELECT line.loan_id FROM is_out JOIN loan_line AS line ON line.id = is_out.line_id
    JOIN loan ON loan.id = line.loan_id WHERE {filters}),
back AS (
    SELECT line.loan_id, max(e.happened_on) AS back_on
    FROM ledger_entry AS e CROSS JOIN loan_line AS line ON line.id = e.line_id
    JOIN loan ON loan.id = line.loan_id
    WHERE e.kind = 'taken_back' AND e.happened_on BETWEEN :first AND :last AND {stands}
    AND {filters} GROUP BY line.loan_id),
closed AS (
    SELECT loan.id AS loan_id, back.back_on,
        (SELECT e.happened_on FROM loan_line AS own JOIN ledger_entry AS e ON e.line_id = own.id
            WHERE own.loan_id = loan.id AND e.kind = 'handed_over' AND {stands} LIMIT 1) AS lent_on,
        back.back_on <= {due_date} AND NOT EXISTS (
            SELECT 1 FROM loan_line AS line JOIN ledger_entry AS e ON e.line_id = line.id
            JOIN posting AS p ON p.entry_id = e.id AND p.place = 'lost'
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
SELECT act.kind, count(*) AS number FROM act JOIN loan ON loan.id = act.subject_id
WHERE act.kind IN ('loan.released', 'loan.refused', 'loan.cancelled', 'loan.extended')
AND act.happened_on BETWEEN :first AND :last AND {act_stands} AND {holds} GROUP BY act.kind
UNION ALL SELECT 'loan.cancelled', count(*) FROM reversal
JOIN act ON act.no = reversal.reversed_act_no JOIN loan ON loan.id = reversal.loan_id
WHERE act.kind = 'loan.approved' AND reversal.happened_on BETWEEN :first AND :last
AND {known} AND {holds}
"""
"""An approval taken back leaves its slip cancelled, its number used."""
_DAYS_CHANGED = """
SELECT no, happened_on, json_extract(payload, '$.changed.follow_up_days') AS days FROM act
WHERE kind = 'preferences.changed'
AND json_extract(payload, '$.changed.follow_up_days') IS NOT NULL ORDER BY no
"""
_LATE = """
WITH {is_out}
SELECT DISTINCT line.loan_id FROM ledger_entry AS e
CROSS JOIN loan_line AS line ON line.id = e.line_id JOIN loan ON loan.id = line.loan_id
WHERE e.kind = 'taken_back' AND e.happened_on BETWEEN :from_day AND :closing
AND (e.happened_on > loan.due_date OR loan.id IN (SELECT loan_id FROM extension)) AND {filters}
UNION SELECT line.loan_id FROM is_out JOIN loan_line AS line ON line.id = is_out.line_id
JOIN loan ON loan.id = line.loan_id WHERE {filters}
"""
"""Only what came back after a due day, or is out still, had to be asked for."""
_DUE = (
    "SELECT loan.id, coalesce((SELECT x.old_due_date FROM extension AS x "
    "WHERE x.loan_id = loan.id ORDER BY x.id LIMIT 1), loan.due_date) AS due_date "
    "FROM loan WHERE loan.id IN ({ids})"
)
_MOVES = """
SELECT line.loan_id, e.happened_on, sum(p.quantity) AS quantity
FROM loan_line AS line JOIN loan ON loan.id = line.loan_id
JOIN ledger_entry AS e ON e.line_id = line.id
JOIN posting AS p ON p.entry_id = e.id AND p.place = 'on_loan'
WHERE line.loan_id IN ({ids}) AND e.happened_on <= :closing AND {known} AND {filters}
GROUP BY 1, 2 ORDER BY 2
"""
_LONGER = """
SELECT loan_id, decided_on, new_due_date FROM extension AS x
WHERE loan_id IN ({ids}) AND decided_on <= :closing AND {stands} ORDER BY id
"""
_ASKED = """
SELECT loan_id, due_date, chase_by, followed_up_on FROM follow_up AS f
WHERE loan_id IN ({ids}) AND followed_up_on <= :closing AND {known} ORDER BY followed_up_on, id
"""


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


@dataclass(frozen=True, slots=True)
class DueDuty:
    """A loan that had to be asked for by a day of the period, and where that stood at its end."""

    loan_id: int
    state: FollowUpState


def duties_due(reader: Reader, asked: Asked, office: SqlOfficeQueries) -> list[DueDuty]:
    """The duties to ask whose last day falls within the period."""
    days = _days_to_ask(reader, asked, office)
    from_day = asked.question.period.first - timedelta(days=days.most)
    facts = {**asked.facts, "from_day": from_day.isoformat()}
    sql = _LATE.format(is_out=asked.lines_out("is_out", "closing"), filters=asked.filters)
    loans = _askings(reader, asked, reader.ids(sql, facts).tolist())
    closing, first = asked.question.closing_day, asked.question.period.first
    return [
        DueDuty(loan_id, state_of(duty, closing))
        for loan_id, asking in loans.items()
        for duty in duties_of(asking, days)
        if first <= duty.chase_by <= closing
    ]


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


def _days_to_ask(reader: Reader, asked: Asked, office: SqlOfficeQueries) -> DaysToAsk:
    """The setting as it was on each day, as far as was known; it may have changed since."""
    rows = reader.rows(_DAYS_CHANGED)
    if not rows:
        return DaysToAsk(office.preferences().follow_up_days)
    before, _ = json.loads(rows[0]["days"])
    known = [row for row in rows if asked.knows(row["no"])]
    changes = tuple((day(row["happened_on"]), int(json.loads(row["days"])[1])) for row in known)
    return DaysToAsk(int(before), changes)


def _askings(reader: Reader, asked: Asked, ids: Sequence[int]) -> dict[int, Asking]:
    """What happened to these loans that bears on asking for them, as far as was known."""
    wanted, facts = marks(ids), asked.facts
    moves: defaultdict[int, list[tuple[date, int]]] = defaultdict(list)
    longer: defaultdict[int, list[tuple[date, date]]] = defaultdict(list)
    chased: defaultdict[int, list[Chased]] = defaultdict(list)
    sql = _MOVES.format(ids=wanted, known=asked.known("e"), filters=asked.filters)
    for row in reader.rows(sql, facts):
        moves[row["loan_id"]].append((day(row["happened_on"]), row["quantity"]))
    for row in reader.rows(_LONGER.format(ids=wanted, stands=asked.stands("x")), facts):
        longer[row["loan_id"]].append((day(row["decided_on"]), day(row["new_due_date"])))
    for row in reader.rows(_ASKED.format(ids=wanted, known=asked.known("f")), facts):
        days = (day(row[name]) for name in ("due_date", "chase_by", "followed_up_on"))
        chased[row["loan_id"]].append(Chased(*days))
    due = {row["id"]: day(row["due_date"]) for row in reader.rows(_DUE.format(ids=wanted))}
    return {
        each: Asking(due[each], tuple(longer[each]), tuple(moves[each]), tuple(chased[each]))
        for each in ids
    }
