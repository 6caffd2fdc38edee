"""Which loans had to be asked for, read as far as was known on the day asked for (ข้อ 211)."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from asset_desk.domain.chase_duties import Asking, Chased, DaysToAsk, duties_of, state_of
from asset_desk.domain.follow_ups import FollowUpState
from asset_desk.store.office_queries import SqlOfficeQueries
from asset_desk.store.reading import Reader, day, marks
from asset_desk.store.report_asking import Asked

_DAYS_CHANGED = """
SELECT no, happened_on, json_extract(payload, '$.changed.follow_up_days') AS days FROM act
WHERE kind = 'preferences.changed'
AND json_extract(payload, '$.changed.follow_up_days') IS NOT NULL ORDER BY no
"""
_LATE = """
WITH {is_out}
SELECT DISTINCT line.loan_id FROM ledger_entry AS e
CROSS JOIN loan_line AS line ON line.id = e.line_id CROSS JOIN loan ON loan.id = line.loan_id
WHERE e.kind = 'taken_back' AND e.happened_on BETWEEN :from_day AND :closing
AND (e.happened_on > loan.due_date OR loan.id IN (SELECT loan_id FROM extension)) AND {filters}
UNION SELECT line.loan_id FROM is_out CROSS JOIN loan_line AS line ON line.id = is_out.line_id
CROSS JOIN loan ON loan.id = line.loan_id WHERE {filters}
"""
"""Only what came back after a due day, or is out still, had to be asked for."""
_DUE = (
    "SELECT loan.id, coalesce((SELECT x.old_due_date FROM extension AS x "
    "WHERE x.loan_id = loan.id ORDER BY x.id LIMIT 1), loan.due_date) AS due_date "
    "FROM loan WHERE loan.id IN ({ids})"
)
_MOVES = """
SELECT line.loan_id, e.happened_on, sum(p.quantity) AS quantity
FROM loan_line AS line CROSS JOIN loan ON loan.id = line.loan_id
CROSS JOIN ledger_entry AS e ON e.line_id = line.id
CROSS JOIN posting AS p ON p.entry_id = e.id AND p.place = 'on_loan'
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
    loans = askings_of(reader, asked, reader.ids(sql, facts).tolist())
    closing, first = asked.question.closing_day, asked.question.period.first
    return [
        DueDuty(loan_id, state_of(duty, closing))
        for loan_id, asking in loans.items()
        for duty in duties_of(asking, days)
        if first <= duty.chase_by <= closing
    ]


def _days_to_ask(reader: Reader, asked: Asked, office: SqlOfficeQueries) -> DaysToAsk:
    """The setting as it was on each day, as far as was known; it may have changed since."""
    rows = reader.rows(_DAYS_CHANGED)
    if not rows:
        return DaysToAsk(office.preferences().follow_up_days)
    before, _ = json.loads(rows[0]["days"])
    known = [row for row in rows if asked.knows(row["no"])]
    changes = tuple((day(row["happened_on"]), int(json.loads(row["days"])[1])) for row in known)
    return DaysToAsk(int(before), changes)


def askings_of(reader: Reader, asked: Asked, ids: Sequence[int]) -> dict[int, Asking]:
    """What happened to these loans that bears on asking for them, as far as was known."""
    if not ids:
        return {}
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
