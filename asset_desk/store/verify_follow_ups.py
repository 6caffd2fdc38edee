"""Follow-ups and extensions against the acts that made them, and the due dates they lead to."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from asset_desk.domain.journal import ActKind
from asset_desk.store.findings import Findings
from asset_desk.store.verify_journal import payload_of

Payload = Mapping[str, Any]
Row = dict[str, Any]

_ASKED = {"followed_up_by": "by_whom", "channel": "channel", "answer": "answer"}
_ASKED |= {"next_on": "next_on", "due_date": "due_date", "chase_by": "chase_by"}
_UNTIL = {"reason": "reason", "old_due_date": "old_due_date", "new_due_date": "new_due_date"}
_UNTIL |= {"person_name": "approver", "order_text": "order"}


def check_follow_ups(book: sqlite3.Connection, found: Findings) -> None:
    """Each row has its act and says the same, and each act its row."""
    for kind, (table, told_by) in TELLS.items():
        _compare(book, found, table, kind, told_by)
    _check_due_dates(book, found)


def _follow_up(act: sqlite3.Row, payload: Payload) -> Row:
    row = {column: payload[name] for column, name in _ASKED.items()}
    return row | {"followed_up_on": act["happened_on"]}


def _extension(act: sqlite3.Row, payload: Payload) -> Row:
    row = {column: payload[name] for column, name in _UNTIL.items()}
    title = "\n".join(payload["title"])
    return row | {"decided_on": act["happened_on"], "person_title": title}


TELLS: Mapping[ActKind, tuple[str, Callable[[sqlite3.Row, Payload], Row]]] = {
    ActKind.LOAN_FOLLOWED_UP: ("follow_up", _follow_up),
    ActKind.LOAN_EXTENDED: ("extension", _extension),
}
"""The table that each kind of act adds a row to, and what that row must say."""


def _compare(
    book: sqlite3.Connection,
    found: Findings,
    table: str,
    kind: ActKind,
    told_by: Callable[[sqlite3.Row, Payload], Row],
) -> None:
    rows = {row["act_no"]: row for row in book.execute(f"SELECT * FROM {table}")}  # noqa: S608
    count = book.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
    sql = "SELECT no, subject_id, happened_on, payload FROM act WHERE kind = ? ORDER BY no"
    for act in book.execute(sql, (kind.value,)):
        no = act["no"]
        row = rows.pop(no, None)
        count -= 1
        try:
            expected = told_by(act, payload_of(act)) | {"loan_id": act["subject_id"]}
        except (KeyError, TypeError):
            found.note(table, f"บันทึกที่ {no} อ่านไม่ได้", f"act {no} makes no sense", no)
            continue
        wrong = [name for name, value in expected.items() if row is None or row[name] != value]
        if wrong:
            thai = f"{table} ของบันทึกที่ {no} ไม่ตรงกับที่บันทึกไว้ ({', '.join(wrong)})"
            found.note(table, thai, f"the {table} of act {no} is not what the act says", no)
    if rows or count:
        thai = f"{table} มีแถวที่ไม่มีบันทึกรองรับ หรือมีแถวซ้ำ"
        found.note(table, thai, f"a {table} without an act of its own")


_BROKEN_CHAINS = """
SELECT loan_id, act_no FROM (SELECT loan_id, act_no, old_due_date,
    lag(new_due_date) OVER (PARTITION BY loan_id ORDER BY id) AS before FROM extension
    WHERE act_no NOT IN (SELECT reversed_act_no FROM reversal))
WHERE before IS NOT NULL AND before <> old_due_date
"""
_NOT_IN_FORCE = """
SELECT loan.id AS loan_id, last.act_no FROM extension AS last JOIN loan ON loan.id = last.loan_id
WHERE last.id = (SELECT max(id) FROM extension WHERE loan_id = loan.id
    AND act_no NOT IN (SELECT reversed_act_no FROM reversal))
    AND last.new_due_date <> loan.due_date
"""


def _check_due_dates(book: sqlite3.Connection, found: Findings) -> None:
    """Each extension starts from the due date before it; the last one's is in force."""
    for sql in (_BROKEN_CHAINS, _NOT_IN_FORCE):
        for loan_id, act_no in book.execute(sql):
            thai = f"กำหนดคืนของการยืมที่ {loan_id} ไม่ต่อกับการขยายเวลาของบันทึกที่ {act_no}"
            english = f"the due date of loan {loan_id} does not follow from act {act_no}"
            found.note("extension", thai, english, act_no)
