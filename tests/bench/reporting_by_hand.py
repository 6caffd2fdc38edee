"""A fiscal year's statistics as somebody would write them by hand for this very book."""

from __future__ import annotations

from typing import Any

Ask = Any
UNDONE = "NOT IN (SELECT reversed_act_no FROM reversal)"
TAKES_BACK = "NOT IN (SELECT act_no FROM reversal)"
STANDS = f"e.act_no {UNDONE} AND e.act_no {TAKES_BACK}"
KEYS = (
    "line.category",
    "loan.division_id",
    "loan.borrower_kind",
    "loan.borrower_unit",
    "loan.work_type",
)
LENT = f"""
SELECT substr(e.happened_on, 1, 7), count(DISTINCT e.act_no), count(*), sum(p.quantity)
FROM ledger_entry AS e JOIN posting AS p ON p.entry_id = e.id AND p.place = 'on_loan'
WHERE e.kind = 'handed_over' AND e.happened_on BETWEEN :first AND :last AND {STANDS} GROUP BY 1
"""
BACK = f"""
SELECT substr(e.happened_on, 1, 7), sum(-p.quantity * (p.place <> 'damaged')),
    sum(p.quantity * (p.place = 'damaged')), sum(p.quantity * (p.place = 'lost'))
FROM ledger_entry AS e JOIN posting AS p ON p.entry_id = e.id AND p.place <> 'store'
WHERE e.kind = 'taken_back' AND e.happened_on BETWEEN :first AND :last AND {STANDS} GROUP BY 1
"""
SETTLED = f"""
SELECT substr(happened_on, 1, 7), sum(quantity) FROM settlement
WHERE happened_on BETWEEN :first AND :last AND act_no {UNDONE} GROUP BY 1
"""
OUT = """
SELECT coalesce(sum(p.quantity), 0) FROM loan_line AS line
JOIN ledger_entry AS e ON e.line_id = line.id AND e.happened_on <= :day
JOIN posting AS p ON p.entry_id = e.id AND p.place = 'on_loan'
WHERE line.id IN (SELECT id FROM loan_line WHERE quantity_out > 0
    UNION SELECT id FROM loan_line WHERE ledger_year BETWEEN :year - 2 AND :year AND back_on > :day)
"""
HARMED = f"""
SELECT coalesce(sum(c.damaged + c.lost), 0) - (SELECT coalesce(sum(quantity), 0) FROM settlement
    WHERE happened_on <= :day AND act_no {UNDONE})
FROM loan_line AS line JOIN return_count AS c ON c.line_id = line.id AND c.happened_on <= :day
WHERE (line.quantity_damaged > 0 OR line.quantity_lost > 0) AND c.act_no {UNDONE}
"""
LATE = """
WITH RECURSIVE ends (day) AS (SELECT date(:first, '+1 month', '-1 day') UNION ALL
    SELECT date(day, '+1 day', '+1 month', '-1 day') FROM ends WHERE day < :last),
late AS MATERIALIZED (
    SELECT loan.id, loan.due_date, line.id AS line_id, line.back_on
    FROM loan_line AS line JOIN loan ON loan.id = line.loan_id
    WHERE line.ledger_year BETWEEN :year - 1 AND :year
    AND (line.back_on > loan.due_date OR line.quantity_out > 0))
SELECT ends.day, sum(p.quantity), count(DISTINCT late.id)
FROM late CROSS JOIN ends ON late.due_date < ends.day AND coalesce(late.back_on > ends.day, 1)
CROSS JOIN ledger_entry AS e ON e.line_id = late.line_id AND e.happened_on <= ends.day
CROSS JOIN posting AS p ON p.entry_id = e.id AND p.place = 'on_loan' GROUP BY 1
"""
GROUP = f"""
SELECT {{key}}, count(DISTINCT CASE WHEN e.kind = 'handed_over' THEN e.act_no END),
    sum(e.kind = 'handed_over'), sum(p.quantity * (e.kind = 'handed_over')),
    sum(-p.quantity * (e.kind = 'taken_back' AND p.place <> 'damaged')),
    sum(p.quantity * (p.place = 'damaged')), sum(p.quantity * (p.place = 'lost'))
FROM ledger_entry AS e JOIN posting AS p ON p.entry_id = e.id AND p.place <> 'store'
JOIN loan_line AS line ON line.id = e.line_id JOIN loan ON loan.id = line.loan_id
WHERE e.kind IN ('handed_over', 'taken_back') AND e.happened_on BETWEEN :first AND :last
AND {STANDS} GROUP BY 1
"""
GROUP_SETTLED = f"""
SELECT {{key}}, sum(s.quantity) FROM settlement AS s JOIN loan_line AS line ON line.id = s.line_id
JOIN loan ON loan.id = line.loan_id
WHERE s.happened_on BETWEEN :first AND :last AND s.act_no {UNDONE} GROUP BY 1
"""
GROUP_OUT = """
SELECT {key}, sum(p.quantity), sum(p.quantity * (loan.due_date < :day)) FROM loan_line AS line
JOIN loan ON loan.id = line.loan_id
JOIN ledger_entry AS e ON e.line_id = line.id AND e.happened_on <= :day
JOIN posting AS p ON p.entry_id = e.id AND p.place = 'on_loan'
WHERE line.id IN (SELECT id FROM loan_line WHERE quantity_out > 0
    UNION SELECT id FROM loan_line WHERE ledger_year BETWEEN :year - 2 AND :year AND back_on > :day)
GROUP BY 1
"""
GROUP_HARMED = f"""
SELECT {{key}}, sum(c.damaged + c.lost) - sum(coalesce((SELECT sum(quantity) FROM settlement AS s
    WHERE s.line_id = line.id AND s.happened_on <= :day AND s.act_no {UNDONE}), 0))
FROM loan_line AS line JOIN loan ON loan.id = line.loan_id
JOIN return_count AS c ON c.line_id = line.id AND c.happened_on <= :day
WHERE (line.quantity_damaged > 0 OR line.quantity_lost > 0) AND c.act_no {UNDONE}
AND c.damaged + c.lost > 0 GROUP BY 1
"""
USED = f"""
SELECT line.asset_id, count(DISTINCT e.act_no), sum(p.quantity) FROM ledger_entry AS e
JOIN posting AS p ON p.entry_id = e.id AND p.place = 'on_loan'
JOIN loan_line AS line ON line.id = e.line_id
WHERE e.kind = 'handed_over' AND e.happened_on BETWEEN :first AND :last AND {STANDS} GROUP BY 1
"""
DAYS_OUT = f"""
SELECT line.asset_id, sum(p.quantity * (julianday(:last) - julianday(max(e.happened_on, :first)) + 1
    - (e.kind = 'taken_back' AND e.happened_on = loan.handed_over_on)))
FROM ledger_entry AS e JOIN posting AS p ON p.entry_id = e.id AND p.place = 'on_loan'
JOIN loan_line AS line ON line.id = e.line_id JOIN loan ON loan.id = line.loan_id
WHERE e.kind IN ('handed_over', 'taken_back') AND e.happened_on BETWEEN :first AND :last
AND {STANDS} GROUP BY 1
"""
OWNED = """
SELECT asset.id, asset.code, asset.name, asset.category, asset.unit, -sum(b.quantity)
FROM asset JOIN asset_balance AS b ON b.asset_id = asset.id AND b.place IN ('register', 'disposed')
GROUP BY 1
"""
CLOSED = """
SELECT count(*), sum(last_day <= due_date AND lost = 0),
    sum(julianday(last_day) - julianday(handed_over_on))
FROM (SELECT loan.due_date, loan.handed_over_on, max(line.back_on) AS last_day,
        sum(line.quantity_lost) AS lost
    FROM loan JOIN loan_line AS line ON line.loan_id = loan.id
    WHERE loan.id IN (SELECT loan_id FROM loan_line WHERE back_on BETWEEN :first AND :last)
    GROUP BY loan.id HAVING sum(line.quantity_out) = 0 AND last_day BETWEEN :first AND :last)
"""
ENDED = f"""
SELECT kind, count(*) FROM act
WHERE kind IN ('loan.released', 'loan.refused', 'loan.cancelled', 'loan.extended')
AND happened_on BETWEEN :first AND :last AND no {UNDONE} GROUP BY 1
"""
CHASED = """
SELECT count(*), sum(asked_on <= chase_by), sum(asked_on > chase_by),
    sum(asked_on IS NULL AND back_on > chase_by)
FROM (SELECT date(loan.due_date, '+7 days') AS chase_by,
        coalesce(max(line.back_on), '9999-12-31') AS back_on,
        (SELECT min(followed_up_on) FROM follow_up AS f WHERE f.loan_id = loan.id) AS asked_on
    FROM loan JOIN loan_line AS line ON line.loan_id = loan.id
    WHERE loan.stage IN ('handed_over', 'returned', 'closed')
    AND line.quantity_approved > 0
    AND loan.due_date BETWEEN date(:first, '-7 days') AND date(:last, '-7 days')
    GROUP BY loan.id HAVING max(coalesce(line.back_on, '9999-12-31')) > loan.due_date)
"""
HARMS = f"""
SELECT loan.slip_no, loan.borrower_name, line.asset_code, line.asset_name, line.unit, found.*
FROM (SELECT line_id, happened_on, damaged AS quantity, 'damaged' AS harm, NULL, '', NULL
    FROM return_count WHERE damaged > 0 AND act_no {UNDONE}
    UNION ALL SELECT line_id, happened_on, lost, 'lost', NULL, '', NULL
    FROM return_count WHERE lost > 0 AND act_no {UNDONE}
    UNION ALL SELECT line_id, happened_on, quantity, harm, outcome, document_no, amount_satang
    FROM settlement WHERE act_no {UNDONE}) AS found
JOIN loan_line AS line ON line.id = found.line_id JOIN loan ON loan.id = line.loan_id
WHERE found.happened_on BETWEEN :first AND :last ORDER BY found.happened_on
"""


def counts(ask: Ask, first: str, last: str, year: int) -> dict[str, Any]:
    """The figures of each month, and what stood at both ends of the year."""
    span = {"first": first, "last": last}
    at_ends = [{"day": _day_before(ask, first), "year": year - 1}, {"day": last, "year": year}]
    return {
        "lent": ask(LENT, span),
        "back": ask(BACK, span),
        "settled": ask(SETTLED, span),
        "out": [ask(OUT, end)[0][0] for end in at_ends],
        "harmed": [ask(HARMED, {"day": end["day"]})[0][0] for end in at_ends],
        "late": ask(LATE, {**span, "year": year}),
    }


def statistics(ask: Ask, first: str, last: str, year: int) -> dict[str, Any]:
    """The same with every breakdown, every asset, and how it came back."""
    span = {"first": first, "last": last}
    at_ends = [{"day": _day_before(ask, first), "year": year - 1}, {"day": last, "year": year}]
    found = counts(ask, first, last, year)
    for key in KEYS:
        found[key] = [ask(sql.format(key=key), span) for sql in (GROUP, GROUP_SETTLED)]
        for end in at_ends:
            found[key] += [ask(GROUP_OUT.format(key=key), end)]
            found[key] += [ask(GROUP_HARMED.format(key=key), {"day": end["day"]})]
    for name, sql in (("used", USED), ("days_out", DAYS_OUT), ("closed", CLOSED)):
        found[name] = ask(sql, span)
    found["owned"] = ask(OWNED, {})
    for name, sql in (("ended", ENDED), ("chased", CHASED), ("harms", HARMS)):
        found[name] = ask(sql, span)
    return found


def _day_before(ask: Ask, day: str) -> str:
    return str(ask("SELECT date(:day, '-1 day')", {"day": day})[0][0])
