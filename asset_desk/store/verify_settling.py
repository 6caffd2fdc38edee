"""Settlements, repairs, fact-findings and write-offs against the acts that made them."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from asset_desk.domain.journal import ActKind
from asset_desk.store.findings import Findings
from asset_desk.store.verify_journal import payload_of

TELLS: Mapping[str, tuple[str, str]] = {
    ActKind.LOAN_SETTLED: ("settlement", "การชดใช้"),
    ActKind.REPAIR_SENT: ("repair", "การส่งซ่อม"),
    ActKind.REPAIR_BACK: ("repair_return", "การรับคืนจากซ่อม"),
    ActKind.FINDING_NOTED: ("finding", "การสอบหาข้อเท็จจริง"),
    ActKind.ASSET_WRITTEN_OFF: ("write_off", "การจำหน่ายเป็นสูญ"),
}
"""The table in which each kind of act keeps its one row."""
_UNTOLD: Mapping[str, Mapping[str, str]] = {"settlement": {"amount_reason": ""}}
"""What the acts of older versions do not tell of a row, and what it is then."""
_TOO_MUCH_SETTLED = (
    "SELECT line.loan_id, line.line_no, s.harm FROM settlement AS s "
    "JOIN loan_line AS line ON line.id = s.line_id "
    "WHERE s.act_no NOT IN (SELECT reversed_act_no FROM reversal) GROUP BY s.line_id, s.harm "
    "HAVING sum(s.quantity) > CASE s.harm WHEN 'damaged' THEN line.quantity_damaged "
    "ELSE line.quantity_lost END"
)
_IN_REPAIR = (
    "WITH sent AS (SELECT asset_id, sum(quantity) AS many FROM repair GROUP BY asset_id), "
    "back AS (SELECT repair.asset_id, sum(r.good + r.beyond_repair) AS many "
    "FROM repair_return AS r JOIN repair ON repair.id = r.repair_id GROUP BY repair.asset_id), "
    "away AS (SELECT asset_id, quantity FROM asset_balance "
    "WHERE place = 'in_repair' AND quantity <> 0), "
    "assets AS (SELECT asset_id FROM sent UNION SELECT asset_id FROM away) "
    "SELECT assets.asset_id FROM assets LEFT JOIN sent ON sent.asset_id = assets.asset_id "
    "LEFT JOIN back ON back.asset_id = assets.asset_id "
    "LEFT JOIN away ON away.asset_id = assets.asset_id "
    "WHERE coalesce(sent.many, 0) - coalesce(back.many, 0) <> coalesce(away.quantity, 0)"
)


def check_settling(book: sqlite3.Connection, found: Findings) -> None:
    """Each row is what its act says, and no more is settled than was harmed."""
    for kind, (table, name) in TELLS.items():
        _compare(book, found, kind, (table, name))
    for row in book.execute(_TOO_MUCH_SETTLED):
        loan, line = row["loan_id"], row["line_no"]
        found.note(
            "settlements",
            f"บรรทัดที่ {line} ของการยืมที่ {loan} ชดใช้เกินจำนวนที่ชำรุดหรือสูญหาย",
            f"more of line {line} of loan {loan} is settled than was {row['harm']}",
        )
    for (asset,) in book.execute(_IN_REPAIR):
        found.note(
            "settlements",
            f"จำนวนที่อยู่ระหว่างซ่อมของทรัพย์สินที่ {asset} ไม่ตรงกับสมุดส่งซ่อม",
            f"what is in repair of asset {asset} is not what was sent",
        )


def _compare(book: sqlite3.Connection, found: Findings, kind: str, table: tuple[str, str]) -> None:
    name, thai = table
    sql = (
        f"SELECT act.no AS act_no, act.payload, t.id AS own_id, t.* FROM act "  # noqa: S608
        f"LEFT JOIN {name} AS t ON t.act_no = act.no WHERE act.kind = ? ORDER BY act.no"
    )
    for row in book.execute(sql, (kind,)):
        if row["own_id"] is None or not _is_as_told(row, payload_of(row).get("row"), name):
            no = row[0]
            found.note(
                "settlements",
                f"{thai}ของบันทึกที่ {no} ไม่ตรงกับที่บันทึกไว้",
                f"act {no}'s {name} differs",
                no,
            )
    strays = f"SELECT t.id FROM {name} AS t JOIN act ON act.no = t.act_no WHERE act.kind <> ?"  # noqa: S608
    for (stray,) in book.execute(strays, (kind,)):
        found.note("settlements", f"{thai}ที่ {stray} ไม่มีบันทึกใดรองรับ", f"{name} {stray} has no act")


def _is_as_told(row: sqlite3.Row, told: Any, table: str) -> bool:
    columns = row.keys()
    if not isinstance(told, Mapping) or not told:
        return False
    every = {**_UNTOLD.get(table, {}), **told}
    return all(name in columns and row[name] == value for name, value in every.items())


def check_photos(book: sqlite3.Connection, found: Findings) -> None:
    """The photos of a hand-over or a return are those that its act names, in their order."""
    kinds = (ActKind.LOAN_HANDED_OVER.value, ActKind.LOAN_TAKEN_BACK.value)
    acts = (
        "SELECT no, payload FROM act WHERE kind IN (?, ?) AND "
        "(payload LIKE '%\"photos\":[{%' OR no IN (SELECT act_no FROM attachment)) ORDER BY no"
    )
    columns = "subject, subject_id, file_name, sha256, size, is_photo"
    photos = f"SELECT {columns} FROM attachment WHERE act_no = ? ORDER BY id"  # noqa: S608
    for act in book.execute(acts, kinds).fetchall():
        no = act["no"]
        kept = [{**row, "is_photo": bool(row["is_photo"])} for row in _dicts(book, photos, no)]
        if kept != payload_of(act).get("photos", []):
            thai = f"รูปถ่ายของบันทึกที่ {no} ไม่ตรงกับที่บันทึกไว้"
            found.note("attachments", thai, f"act {no}'s photos differ", no)


def _dicts(book: sqlite3.Connection, sql: str, no: int) -> list[dict[str, Any]]:
    return [dict(row) for row in book.execute(sql, (no,))]
