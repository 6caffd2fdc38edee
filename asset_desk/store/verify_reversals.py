"""What was taken back and which months are closed, against what the acts say of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from asset_desk.domain.journal import ActKind
from asset_desk.store.findings import Findings
from asset_desk.store.verify_journal import payload_of

_REVERSALS = (
    "SELECT act.no, act.kind, act.subject_id, act.happened_on AS act_on, act.payload, "
    "kept.act_no, kept.reversed_act_no, kept.loan_id, kept.happened_on, kept.reason, "
    "taken.kind AS taken_kind, taken.subject_id AS taken_loan, taken.happened_on AS taken_on "
    "FROM act LEFT JOIN reversal AS kept ON kept.act_no = act.no "
    "LEFT JOIN act AS taken ON taken.no = kept.reversed_act_no WHERE act.kind = ? ORDER BY act.no"
)
_STRAY_REVERSALS = (
    "SELECT kept.act_no FROM reversal AS kept LEFT JOIN act ON act.no = kept.act_no "
    "WHERE act.kind IS NOT ?"
)
_NOT_MIRRORED = (
    "SELECT DISTINCT r.act_no FROM reversal AS r "
    "JOIN ledger_entry AS e ON e.act_no IN (r.act_no, r.reversed_act_no) "
    "JOIN posting AS p ON p.entry_id = e.id "
    "GROUP BY r.act_no, e.asset_id, e.line_id, e.happened_on, e.kind, p.place "
    "HAVING sum(p.quantity) <> 0"
)
_MONTHS = (
    "SELECT act.no, act.kind, act.payload, kept.act_no, kept.month, kept.is_closed, kept.reason "
    "FROM act LEFT JOIN month_close AS kept ON kept.act_no = act.no "
    "WHERE act.kind IN (?, ?) ORDER BY act.no"
)
_STRAY_MONTHS = (
    "SELECT kept.act_no FROM month_close AS kept LEFT JOIN act ON act.no = kept.act_no "
    "WHERE act.kind IS NULL OR act.kind NOT IN (?, ?)"
)
_IN_A_CLOSED_MONTH = (
    "WITH shut AS (SELECT month, act_no AS begins, coalesce((SELECT min(act_no) "
    "FROM month_close AS later WHERE later.month = now.month AND later.act_no > now.act_no), "
    "9223372036854775807) AS ends FROM month_close AS now WHERE is_closed) "
    "SELECT act.no, shut.month FROM act JOIN shut "
    "ON shut.month = substr(act.happened_on, 1, 7) || '-01' "
    "WHERE act.no > shut.begins AND act.no < shut.ends ORDER BY act.no"
)
_MONTH_KINDS = (ActKind.MONTH_CLOSED.value, ActKind.MONTH_REOPENED.value)


def check_reversals(book: sqlite3.Connection, found: Findings) -> None:
    """Each reversal is the one its act says, and its ledger entries mirror what it takes back."""
    for row in book.execute(_REVERSALS, (ActKind.LOAN_REVERSED.value,)):
        if not _is_right(row, payload_of(row)):
            no = row["no"]
            thai = f"การกลับรายการของบันทึกที่ {no} ไม่ตรงกับที่บันทึกไว้"
            found.note("reversals", thai, f"the reversal of act {no} is not what it says", no)
    for (stray,) in book.execute(_STRAY_REVERSALS, (ActKind.LOAN_REVERSED.value,)):
        thai = f"มีการกลับรายการของบันทึกที่ {stray} ซึ่งไม่ใช่การกลับรายการ"
        found.note("reversals", thai, f"act {stray} is no reversal", stray)
    for (no,) in book.execute(_NOT_MIRRORED):
        thai = f"รายการเคลื่อนไหวของบันทึกที่ {no} ไม่หักล้างรายการที่กลับ"
        found.note("reversals", thai, f"the entries of act {no} do not undo what it reverses", no)


def check_months(book: sqlite3.Connection, found: Findings) -> None:
    """Each month is closed and opened as the acts say, and nothing happened in a closed one."""
    for row in book.execute(_MONTHS, _MONTH_KINDS):
        told = payload_of(row)
        kept = (row["month"], bool(row["is_closed"]), row["reason"])
        is_closed = row["kind"] == ActKind.MONTH_CLOSED
        if row["act_no"] is None or kept != (told.get("month"), is_closed, told.get("reason", "")):
            no = row["no"]
            thai = f"การปิดเดือนของบันทึกที่ {no} ไม่ตรงกับที่บันทึกไว้"
            found.note("months", thai, f"the month of act {no} is not what it says", no)
    for (stray,) in book.execute(_STRAY_MONTHS, _MONTH_KINDS):
        thai = f"มีการปิดเดือนของบันทึกที่ {stray} ซึ่งไม่ใช่การปิดเดือน"
        found.note("months", thai, f"act {stray} closes no month", stray)
    for no, month in book.execute(_IN_A_CLOSED_MONTH):
        thai = f"บันทึกที่ {no} เกิดในเดือน {month[:7]} ซึ่งปิดแล้ว"
        found.note("months", thai, f"act {no} happened in a closed month", no)


def _is_right(row: sqlite3.Row, told: Mapping[str, Any]) -> bool:
    if row["act_no"] is None:
        return False
    kept = (row["reversed_act_no"], row["loan_id"], row["happened_on"], row["reason"])
    says = (told.get("reverses"), row["subject_id"], row["act_on"], told.get("reason"))
    taken = (row["taken_kind"], row["taken_loan"], row["taken_on"])
    return kept == says and taken == (told.get("kind"), row["loan_id"], told.get("happened_on"))
