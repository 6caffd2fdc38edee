"""Report presets against what the acts last said of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from asset_desk import thai
from asset_desk.domain.journal import ActKind
from asset_desk.store.findings import Findings
from asset_desk.store.verify_journal import payload_of

Told = dict[int, dict[str, Any]]
_ACTS = "SELECT no, kind, subject_id, payload FROM act WHERE kind IN (?, ?, ?) ORDER BY no"
_SAID = (
    *("name", "reports", "period", "division_id", "category", "borrower_kind", "work_type"),
    *("has_thai_digits", "format"),
)


def check_presets(book: sqlite3.Connection, found: Findings) -> None:
    """Replay the acts about presets, and compare each with its row."""
    told: Told = {}
    by: dict[int, int] = {}
    for act in book.execute(_ACTS, tuple(TELLS)):
        no = by[act["subject_id"]] = act["no"]
        try:
            TELLS[act["kind"]](told, act["subject_id"], payload_of(act))
        except (KeyError, TypeError):
            found.note("presets", f"บันทึกที่ {no} อ่านไม่ได้", f"act {no} makes no sense", no)
    rows = book.execute("SELECT * FROM report_preset ORDER BY id").fetchall()
    kept = {row["id"]: _kept(row) for row in rows}
    for preset_id in sorted(kept.keys() | told.keys()):
        if kept.get(preset_id) != told.get(preset_id):
            thai_text = f"ชุดรายงานที่ {preset_id} ไม่ตรงกับที่บันทึกไว้"
            english = f"report preset {preset_id} is not what its acts say"
            found.note("presets", thai_text, english, by.get(preset_id))
    _check_keys(rows, found)


def _kept(row: sqlite3.Row) -> dict[str, Any]:
    said: dict[str, Any] = {name: row[name] for name in (*_SAID, "is_active")}
    flags = {name: bool(row[name]) for name in ("has_thai_digits", "is_active")}
    return said | flags | {"reports": row["reports"].split(",")}


def _check_keys(rows: list[sqlite3.Row], found: Findings) -> None:
    """What presets are found and sorted by follows from their names."""
    for row in rows:
        name = row["name"]
        if (row["name_key"], row["name_sort_key"]) != (thai.search_key(name), thai.sort_key(name)):
            thai_text = f"คำค้นของชุดรายงานที่ {row['id']} ไม่ตรงกับชื่อ"
            english = f"the keys of report preset {row['id']} do not fit its name"
            found.note("presets", thai_text, english)


def _added(told: Told, preset_id: int, payload: Mapping[str, Any]) -> None:
    told[preset_id] = {name: payload[name] for name in _SAID} | {"is_active": True}


def _changed(told: Told, preset_id: int, payload: Mapping[str, Any]) -> None:
    told[preset_id].update({name: payload["after"][name] for name in _SAID})


def _removed(told: Told, preset_id: int, _payload: Mapping[str, Any]) -> None:
    told[preset_id]["is_active"] = False


TELLS: Mapping[str, Callable[[Told, int, Mapping[str, Any]], None]] = {
    ActKind.PRESET_ADDED.value: _added,
    ActKind.PRESET_CHANGED.value: _changed,
    ActKind.PRESET_REMOVED.value: _removed,
}
"""What each kind of act says of a preset."""
