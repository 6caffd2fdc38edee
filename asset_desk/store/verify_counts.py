"""The results of annual counts against the acts that recorded them."""

from __future__ import annotations

import sqlite3

from asset_desk.domain.journal import ActKind
from asset_desk.store.findings import Findings
from asset_desk.store.verify_journal import payload_of

TOLD_OF_COUNTS = (ActKind.COUNT_RECORDED,)
_TOLD = (
    *("fiscal_year", "counted_on", "owned", "on_loan", "expected", "found", "damaged", "missing"),
    *("counted_by", "remark"),
)
_PAIRS = """
SELECT act.no, act.payload, act.subject_id, result.* FROM act
LEFT JOIN asset_count AS result ON result.act_no = act.no WHERE act.kind = ? ORDER BY act.no
"""
_STRAYS = """
SELECT result.id, result.act_no FROM asset_count AS result
LEFT JOIN act ON act.no = result.act_no AND act.kind = ?
WHERE act.no IS NULL OR EXISTS (SELECT 1 FROM asset_count AS other
    WHERE other.act_no = result.act_no AND other.id < result.id)
"""


def check_counts(book: sqlite3.Connection, found: Findings) -> None:
    """Each act has its one result, with everything as the act says it, and each result its act."""
    kind = (ActKind.COUNT_RECORDED.value,)
    for row in book.execute(_PAIRS, kind):
        if not _agrees(row):
            no = row["no"]
            thai = f"ผลตรวจนับของบันทึกที่ {no} ไม่ตรงกับที่บันทึกไว้"
            found.note("counts", thai, f"the count of act {no} is not what the act says", no)
    for result, act_no in book.execute(_STRAYS, kind):
        thai = f"ผลตรวจนับที่ {result} ไม่มีบันทึกใดรองรับ"
        found.note("counts", thai, f"count {result} has no act", act_no)


def _agrees(row: sqlite3.Row) -> bool:
    said = payload_of(row)
    if row["id"] is None or row["asset_id"] != row["subject_id"]:
        return False
    return all(name in said and row[name] == said[name] for name in _TOLD)
