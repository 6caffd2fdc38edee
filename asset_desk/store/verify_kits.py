"""Kits and their lines against what the acts last said of them."""

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
_LINES = "SELECT asset_id, quantity, accessories FROM kit_line WHERE kit_id = ? ORDER BY line_no"


def check_kits(book: sqlite3.Connection, found: Findings) -> None:
    """Replay the acts about kits, and compare each kit with its lines."""
    told: Told = {}
    by: dict[int, int] = {}
    for act in book.execute(_ACTS, tuple(TELLS)):
        no = by[act["subject_id"]] = act["no"]
        try:
            TELLS[act["kind"]](told, act["subject_id"], payload_of(act))
        except (KeyError, TypeError):
            found.note("kits", f"บันทึกที่ {no} อ่านไม่ได้", f"act {no} makes no sense", no)
    kept = {row["id"]: _kept(book, row) for row in book.execute("SELECT * FROM kit").fetchall()}
    for kit_id in sorted(kept.keys() | told.keys()):
        if kept.get(kit_id) != told.get(kit_id):
            thai_text = f"ชุดพัสดุที่ {kit_id} ไม่ตรงกับที่บันทึกไว้"
            found.note("kits", thai_text, f"kit {kit_id} is not what its acts say", by.get(kit_id))
    _check_keys(book, found)


def _kept(book: sqlite3.Connection, row: sqlite3.Row) -> dict[str, Any]:
    lines = [dict(line) for line in book.execute(_LINES, (row["id"],))]
    return {
        "name": row["name"],
        "accessories": row["accessories"],
        "is_active": bool(row["is_active"]),
        "lines": lines,
    }


def _check_keys(book: sqlite3.Connection, found: Findings) -> None:
    """What kits are found and sorted by follows from their names."""
    for row in book.execute("SELECT id, name, name_key, name_sort_key FROM kit ORDER BY id"):
        name = row["name"]
        if (row["name_key"], row["name_sort_key"]) != (thai.search_key(name), thai.sort_key(name)):
            thai_text = f"คำค้นของชุดพัสดุที่ {row['id']} ไม่ตรงกับชื่อ"
            found.note("kits", thai_text, f"the keys of kit {row['id']} do not fit its name")


def _added(told: Told, kit_id: int, payload: Mapping[str, Any]) -> None:
    told[kit_id] = _said(payload) | {"is_active": True}


def _changed(told: Told, kit_id: int, payload: Mapping[str, Any]) -> None:
    told[kit_id].update(_said(payload["after"]))


def _closed(told: Told, kit_id: int, payload: Mapping[str, Any]) -> None:
    told[kit_id]["is_active"] = payload["is_active"]


def _said(details: Mapping[str, Any]) -> dict[str, Any]:
    return {name: details[name] for name in ("name", "accessories", "lines")}


TELLS: Mapping[str, Callable[[Told, int, Mapping[str, Any]], None]] = {
    ActKind.KIT_ADDED.value: _added,
    ActKind.KIT_CHANGED.value: _changed,
    ActKind.KIT_CLOSED.value: _closed,
}
"""What each kind of act says of a kit."""
