"""The publication register against the acts that made it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from asset_desk.domain.journal import ActKind
from asset_desk.store.findings import Findings
from asset_desk.store.verify_journal import payload_of

CHECK = "publications"
TELLS = (ActKind.PUBLICATION_NOTED.value, ActKind.PUBLICATION_WITHDRAWN.value)
"""The acts that add a row each."""

_NOTED = (
    "SELECT act.no, act.subject_id, act.payload, p.*, a.subject, a.subject_id AS file_of, "
    "a.file_name, a.sha256, a.size, a.is_photo FROM act "
    "LEFT JOIN publication AS p ON p.act_no = act.no "
    "LEFT JOIN attachment AS a ON a.act_no = act.no WHERE act.kind = ? ORDER BY act.no"
)
_WITHDRAWN = (
    "SELECT act.no, act.subject_id, act.payload, w.* FROM act LEFT JOIN publication_withdrawal "
    "AS w ON w.act_no = act.no WHERE act.kind = ? ORDER BY act.no"
)
_STRAYS = (
    "SELECT kept.{key}, kept.act_no FROM {table} AS kept LEFT JOIN act "
    "ON act.no = kept.act_no AND act.kind = ? WHERE act.no IS NULL"
)
_SAID = ("fiscal_year", "what", "title", "medium", "published_on", "link", "note")
_OF_FILE = ("file_name", "sha256", "size", "is_photo", "subject")


def check_publications(book: sqlite3.Connection, found: Findings) -> None:
    """Hold each publication, its file and its withdrawal against their acts."""
    for sql, kind, agrees in (
        (_NOTED, TELLS[0], _is_as_noted),
        (_WITHDRAWN, TELLS[1], _is_as_withdrawn),
    ):
        for row in book.execute(sql, (kind,)):
            if not agrees(row, payload_of(row)):
                no = row["no"]
                thai = f"ทะเบียนเผยแพร่ของบันทึกที่ {no} ไม่ตรงกับที่บันทึกไว้"
                found.note(CHECK, thai, f"the publication of act {no} is not what it says", no)
    for table, key, kind in (
        ("publication", "id", TELLS[0]),
        ("publication_withdrawal", "publication_id", TELLS[1]),
    ):
        for stray, act_no in book.execute(_STRAYS.format(table=table, key=key), (kind,)):
            thai = f"ทะเบียนเผยแพร่ลำดับที่ {stray} ไม่มีบันทึกใดรองรับ"
            found.note(CHECK, thai, f"{table} {stray} has no act", act_no)


def _is_as_noted(row: sqlite3.Row, payload: Mapping[str, Any]) -> bool:
    details, file = payload.get("details", {}), payload.get("file", {})
    is_own = row["id"] == row["subject_id"] == row["file_of"] == file.get("subject_id")
    said = all(name in details and row[name] == details[name] for name in _SAID)
    return is_own and said and all(name in file and row[name] == file[name] for name in _OF_FILE)


def _is_as_withdrawn(row: sqlite3.Row, payload: Mapping[str, Any]) -> bool:
    said = (row["publication_id"], row["withdrawn_on"], row["reason"])
    return said == (row["subject_id"], payload.get("on"), payload.get("reason"))
