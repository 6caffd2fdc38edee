"""The texts of years against what the acts last said of them."""

from __future__ import annotations

import sqlite3

from asset_desk.domain.journal import ActKind
from asset_desk.store.findings import Findings
from asset_desk.store.verify_journal import payload_of

TELLS = (ActKind.YEAR_TEXT_KEPT.value,)
"""The acts that say what a year's texts are."""

_ACTS = "SELECT no, subject_id, payload FROM act WHERE kind = ? ORDER BY no"
_NAMES = ("problems", "suggestions")


def check_year_texts(book: sqlite3.Connection, found: Findings) -> None:
    """Compare the texts of each year with the last act about them."""
    told: dict[int, tuple[object, ...]] = {}
    by: dict[int, int] = {}
    for act in book.execute(_ACTS, TELLS):
        payload = payload_of(act)
        told[act["subject_id"]] = tuple(payload.get(name) for name in _NAMES)
        by[act["subject_id"]] = act["no"]
    rows = book.execute("SELECT * FROM year_text")
    kept = {row["fiscal_year"]: tuple(row[name] for name in _NAMES) for row in rows}
    for year in sorted(kept.keys() | told.keys()):
        if kept.get(year) != told.get(year):
            thai_text = f"ข้อความสรุปของปีงบประมาณ {year} ไม่ตรงกับที่บันทึกไว้"
            english = f"the texts of fiscal year {year} are not what the acts say"
            found.note("year texts", thai_text, english, by.get(year))
