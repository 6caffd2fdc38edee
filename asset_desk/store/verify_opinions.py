"""Opinions and waived rules against the acts that made them, with the scans that came along."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from asset_desk.domain.journal import ActKind
from asset_desk.store.findings import Findings
from asset_desk.store.verify_journal import payload_of

Row = dict[str, Any]

_JOINED = (
    "SELECT act.no, act.kind, act.subject_id, act.happened_on, act.payload, kept.* FROM act "
    "LEFT JOIN {table} AS kept ON kept.act_no = act.no WHERE act.kind = ? ORDER BY act.no"
)
_STRAYS = (
    "SELECT kept.id, kept.act_no FROM {table} AS kept LEFT JOIN act "
    "ON act.no = kept.act_no AND act.kind = ? WHERE act.no IS NULL"
)
_SCANS = (
    "SELECT subject, subject_id, file_name, sha256, size, is_photo FROM attachment WHERE act_no = ?"
)
TELLS = (ActKind.LOAN_OPINION_GIVEN.value, ActKind.LOAN_RULE_WAIVED.value)
"""The kinds of act that are held against their rows here."""
_TABLES = {
    "opinion": (ActKind.LOAN_OPINION_GIVEN, "ความเห็น"),
    "waiver": (ActKind.LOAN_RULE_WAIVED, "การยกเว้นหลักเกณฑ์"),
}


def check_opinions(book: sqlite3.Connection, found: Findings) -> None:
    """Each act has its one row, saying what it said; no row is without its act."""
    for table, (kind, thai) in _TABLES.items():
        for row in book.execute(_JOINED.format(table=table), (kind.value,)):
            if not _agrees(book, table, row):
                no = row["no"]
                said = f"{thai}ของบันทึกที่ {no} ไม่ตรงกับที่บันทึกไว้"
                found.note("opinions", said, f"the {table} of act {no} is not what it says", no)
        for stray, act_no in book.execute(_STRAYS.format(table=table), (kind.value,)):
            said = f"{thai}ที่ {stray} ไม่มีบันทึกใดรองรับ"
            found.note("opinions", said, f"{table} {stray} has no act", act_no)


def _agrees(book: sqlite3.Connection, table: str, row: sqlite3.Row) -> bool:
    payload = payload_of(row)
    try:
        told = _opinion(payload) if table == "opinion" else _waiver(payload)
    except (KeyError, TypeError):
        return False
    told |= {"act_no": row["no"], "loan_id": row["subject_id"]}
    if any(row[column] != value for column, value in told.items()):
        return False
    return table != "opinion" or _scans_agree(book, row["no"], payload)


def _opinion(payload: Mapping[str, Any]) -> Row:
    same = ("step", "agrees", "remark", "is_own")
    return {name: payload[name] for name in same} | {
        "given_on": payload["on"],
        "person_name": payload["name"],
        "person_title": payload["title"],
        "order_text": payload["order"],
    }


def _waiver(payload: Mapping[str, Any]) -> Row:
    return {
        "rule": payload["rule"],
        "waived_on": payload["on"],
        "person_name": payload["name"],
        "person_title": payload["title"],
        "reason": payload["reason"],
    }


def _scans_agree(book: sqlite3.Connection, act_no: int, payload: Mapping[str, Any]) -> bool:
    kept = [dict(row) for row in book.execute(_SCANS, (act_no,))]
    scan = payload.get("scan")
    return kept == ([scan] if scan else [])
