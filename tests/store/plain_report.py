"""The figures of a report once more, in plain SQL from what they mean; nothing of the desk's."""

from __future__ import annotations

import sqlite3

TABLES = """
CREATE TEMP TABLE known AS
    SELECT no FROM act WHERE date(recorded_at, '+7 hours') <= :as_of;
CREATE TEMP TABLE said AS
    SELECT line.id AS line_id, line.asset_id, loan.id AS loan_id
    FROM loan_line AS line JOIN loan ON loan.id = line.loan_id WHERE {where};
CREATE TEMP TABLE moved AS
    SELECT said.*, e.kind, e.happened_on AS day, p.place, p.quantity
    FROM posting AS p JOIN ledger_entry AS e ON e.id = p.entry_id
    JOIN said ON said.line_id = e.line_id WHERE e.act_no IN (SELECT no FROM known);
CREATE TEMP TABLE undone AS
    SELECT reversed_act_no AS no FROM reversal WHERE act_no IN (SELECT no FROM known);
CREATE TEMP TABLE made_good AS
    SELECT said.*, s.happened_on AS day, s.quantity, s.amount_satang
    FROM settlement AS s JOIN said ON said.line_id = s.line_id
    WHERE s.act_no IN (SELECT no FROM known) AND s.act_no NOT IN (SELECT no FROM undone);
CREATE TEMP TABLE due AS
    SELECT loan_id, due_date, replaced_on FROM (
        SELECT loan_id, due_date, lead(decided_on) OVER (PARTITION BY loan_id ORDER BY act_no)
            AS replaced_on FROM (
            SELECT loan.id AS loan_id, 0 AS act_no, '' AS decided_on,
                coalesce((SELECT old_due_date FROM extension AS x WHERE x.loan_id = loan.id
                    AND x.act_no = (SELECT min(act_no) FROM extension WHERE loan_id = loan.id)),
                loan.due_date) AS due_date
            FROM loan WHERE loan.id IN (SELECT loan_id FROM said)
            UNION ALL
            SELECT loan_id, act_no, decided_on, new_due_date FROM extension
            WHERE loan_id IN (SELECT loan_id FROM said) AND decided_on <= :closing
            AND act_no IN (SELECT no FROM known) AND act_no NOT IN (SELECT no FROM undone)));
CREATE TEMP TABLE lent AS
    SELECT loan_id, line_id, asset_id, day, sum(quantity) AS units FROM moved
    WHERE kind = 'handed_over' AND place = 'on_loan' GROUP BY line_id, day HAVING units > 0;
CREATE TEMP TABLE back AS
    SELECT loan_id, line_id, asset_id, day, -sum(quantity * (place = 'on_loan')) AS units,
        sum(quantity * (place = 'lost')) AS lost FROM moved
    WHERE kind = 'taken_back' GROUP BY line_id, day HAVING units > 0;
"""
WITHIN = "day BETWEEN :first AND :last"
HARMED = (
    "(SELECT coalesce(sum(quantity), 0) FROM moved WHERE kind = 'taken_back' "
    "AND place IN ('damaged', 'lost') AND day {0}) "
    "- (SELECT coalesce(sum(quantity), 0) FROM made_good WHERE day {0})"
)
LATE = (
    "SELECT moved.loan_id, sum(quantity) AS units FROM moved JOIN due USING (loan_id) "
    "WHERE place = 'on_loan' AND day <= :closing AND replaced_on IS NULL "
    "AND due_date < :closing GROUP BY moved.loan_id HAVING units > 0"
)
FIGURES = {
    "slips": f"SELECT count(DISTINCT loan_id) FROM lent WHERE {WITHIN}",
    "lines": f"SELECT count(DISTINCT line_id) FROM lent WHERE {WITHIN}",
    "units": f"SELECT sum(units) FROM lent WHERE {WITHIN}",
    "returned": f"SELECT sum(units - lost) FROM back WHERE {WITHIN}",
    "damaged": f"SELECT sum(quantity) FROM moved WHERE kind = 'taken_back' AND place = 'damaged' "
    f"AND {WITHIN}",
    "lost": f"SELECT sum(lost) FROM back WHERE {WITHIN}",
    "settled": f"SELECT sum(quantity) FROM made_good WHERE {WITHIN}",
    "out_before": "SELECT sum(quantity) FROM moved WHERE place = 'on_loan' AND day < :first",
    "out_after": "SELECT sum(quantity) FROM moved WHERE place = 'on_loan' AND day <= :closing",
    "harmed_before": "SELECT " + HARMED.format("< :first"),
    "harmed_after": "SELECT " + HARMED.format("<= :closing"),
    "overdue": f"SELECT sum(units) FROM ({LATE})",
    "overdue_slips": f"SELECT count(*) FROM ({LATE})",
}
CLOSED = """
SELECT loan_id, max(day) AS last_day, sum(lost) AS lost FROM back WHERE day <= :closing
GROUP BY loan_id HAVING last_day >= :first
AND (SELECT sum(quantity) FROM moved AS m WHERE m.loan_id = back.loan_id AND m.place = 'on_loan'
    AND m.day <= :closing) = 0
"""
ACTS = (
    "SELECT count(*) FROM act WHERE kind = '{0}' AND happened_on BETWEEN :first AND :last "
    "AND no IN (SELECT no FROM known) AND no NOT IN (SELECT no FROM undone) "
    "AND subject_id IN (SELECT loan_id FROM said)"
)
STILL_OUT = (
    "(SELECT coalesce(sum(quantity), 0) FROM moved AS m WHERE m.loan_id = due.loan_id "
    "AND m.place = 'on_loan' AND m.day <= {0})"
)
DUTIES = f"""
SELECT *, asked_on IS NOT NULL AS was_asked, {STILL_OUT.format("chase_by")} AS waits FROM (
    SELECT due.*, (SELECT min(followed_up_on) FROM follow_up AS f WHERE f.loan_id = due.loan_id
            AND f.due_date = due.due_date AND f.followed_up_on <= :closing
            AND f.act_no IN (SELECT no FROM known)) AS asked_on,
        date(due.due_date, '+7 days') AS chase_by FROM due
    WHERE (replaced_on IS NULL OR replaced_on > due_date) AND {STILL_OUT.format("due_date")} > 0
) AS due WHERE chase_by BETWEEN :first AND :closing
"""
TIMELINESS = {
    "closed": f"SELECT count(*) FROM ({CLOSED})",
    "on_time": f"SELECT count(*) FROM ({CLOSED}) JOIN due USING (loan_id) "
    "WHERE replaced_on IS NULL AND last_day <= due_date AND lost = 0",
    "days_lent": f"SELECT sum(julianday(last_day) - julianday((SELECT min(day) FROM lent "
    f"WHERE lent.loan_id = done.loan_id))) FROM ({CLOSED}) AS done",
    "never_collected": ACTS.format("loan.released"),
    "refused": ACTS.format("loan.refused"),
    "cancelled": f"SELECT ({ACTS.format('loan.cancelled')}) + (SELECT count(*) FROM reversal "
    "JOIN act ON act.no = reversal.reversed_act_no AND act.kind = 'loan.approved' "
    "WHERE reversal.happened_on BETWEEN :first AND :last "
    "AND reversal.act_no IN (SELECT no FROM known) "
    "AND reversal.loan_id IN (SELECT loan_id FROM said))",
    "extensions": ACTS.format("loan.extended"),
    "follow_ups_due": f"SELECT count(*) FROM ({DUTIES})",
    "followed_up_in_time": f"SELECT count(*) FROM ({DUTIES}) WHERE asked_on <= chase_by",
    "followed_up_late": f"SELECT count(*) FROM ({DUTIES}) WHERE asked_on > chase_by",
    "follow_ups_missed": f"SELECT count(*) FROM ({DUTIES}) WHERE NOT was_asked AND waits > 0 "
    "AND (replaced_on IS NULL OR replaced_on > chase_by)",
}
ASSETS = """
WITH RECURSIVE days (day) AS (
    SELECT :first WHERE :first <= :closing
    UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < :closing)
SELECT asset_id, sum(units) FROM (
    SELECT moved.asset_id, moved.quantity AS units FROM days
    JOIN moved ON moved.place = 'on_loan' AND moved.day <= days.day
    UNION ALL
    SELECT back.asset_id, back.units FROM back JOIN lent USING (line_id)
    WHERE lent.day = back.day AND back.day BETWEEN :first AND :last)
GROUP BY asset_id HAVING sum(units) > 0
"""
OWNED = """
SELECT e.asset_id, -sum(p.quantity) FROM ledger_entry AS e JOIN posting AS p ON p.entry_id = e.id
WHERE p.place IN ('register', 'disposed') AND e.happened_on <= :closing
AND e.act_no IN (SELECT no FROM known) GROUP BY e.asset_id
"""
AMOUNT = f"SELECT coalesce(sum(amount_satang), 0) FROM made_good WHERE {WITHIN}"
PIECES = ("known", "said", "moved", "undone", "made_good", "due", "lent", "back")


class PlainReport:
    """A period of a book; `where` is a condition on `loan` and `line`."""

    def __init__(self, book: sqlite3.Connection, first: str, last: str, as_of: str, where="1"):
        self._book = book
        self._facts = {"first": first, "last": last, "closing": min(last, as_of), "as_of": as_of}
        for name in PIECES:
            book.execute(f"DROP TABLE IF EXISTS temp.{name}")
        for statement in TABLES.format(where=where).split(";\n"):
            if statement.strip():
                named = {
                    name: fact for name, fact in self._facts.items() if f":{name}" in statement
                }
                book.execute(statement, named)
        for name in ("moved", "back", "lent", "due"):
            book.execute(f"CREATE INDEX temp.plain_{name} ON {name} (loan_id)")

    def figures(self) -> dict[str, int]:
        """What a report calls its figures."""
        return {name: self._number(sql) for name, sql in FIGURES.items()}

    def timeliness(self) -> dict[str, int]:
        """How it came back, and who was asked."""
        return {name: self._number(sql) for name, sql in TIMELINESS.items()}

    def unit_days(self) -> dict[int, int]:
        """Units out on each day, added up by asset."""
        return dict(self._book.execute(ASSETS, self._facts).fetchall())

    def owned(self) -> dict[int, int]:
        """What the office owned of each asset when the period ended.

        An asset struck off as of a day before it was entered would come to less than nothing.
        """
        found = self._book.execute(OWNED, self._facts).fetchall()
        return {asset_id: count for asset_id, count in found if count > 0}

    def amount(self) -> int:
        """Satang received."""
        return self._number(AMOUNT)

    def _number(self, sql: str) -> int:
        return int(self._book.execute(sql, self._facts).fetchone()[0] or 0)


def keys(book: sqlite3.Connection, expression: str) -> list[object]:
    """Everything that an expression on `loan` and `line` ever was."""
    sql = f"SELECT DISTINCT {expression} FROM loan_line AS line JOIN loan ON loan.id = line.loan_id"
    return [row[0] for row in book.execute(sql)]
