"""Committees and their orders against what the acts said of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from asset_desk.domain.journal import ActKind
from asset_desk.store.findings import Findings
from asset_desk.store.verify_journal import payload_of

CHECK = "committees"
Told = dict[int, dict[str, Any]]

_MEMBERS = (
    "SELECT seat, name, position, person_id FROM order_member WHERE order_id = ? ORDER BY line_no"
)
_SAID = ("subject", "reasons", "authority", "effective_on")
_FIRST: Mapping[str, Any] = {
    "stage": "draft",
    "is_discarded": False,
    "revision": 0,
    **dict.fromkeys(("year", "number", "issued_on")),
    **dict.fromkeys(("signer_name", "signer_title", "signer_order", "office"), ""),
}
_ISSUED = ("year", "number", "issued_on", "signer_name", "signer_order", "office")


def check_committees(book: sqlite3.Connection, found: Findings) -> None:
    """Replay the acts about orders, and compare each order and committee with its row."""
    told: Told = {}
    names: dict[int, str] = {}
    by: dict[int, int] = {}
    marks = ",".join("?" * len(TELLS))
    acts = f"SELECT no, kind, subject_id, payload FROM act WHERE kind IN ({marks}) ORDER BY no"  # noqa: S608
    for act in book.execute(acts, tuple(TELLS)):
        no = by[act["subject_id"]] = act["no"]
        try:
            payload = payload_of(act)
            TELLS[act["kind"]](told, act["subject_id"], payload)
            _name(names, payload)
        except (KeyError, TypeError, AttributeError):
            found.note(CHECK, f"บันทึกที่ {no} อ่านไม่ได้", f"act {no} makes no sense", no)
    _compare_orders(book, found, told, by)
    _compare_committees(book, found, names)


def _compare_orders(
    book: sqlite3.Connection, found: Findings, told: Told, by: Mapping[int, int]
) -> None:
    rows = book.execute("SELECT * FROM committee_order ORDER BY id").fetchall()
    kept = {row["id"]: _kept(book, row) for row in rows}
    for order_id in sorted(kept.keys() | told.keys()):
        if kept.get(order_id) != told.get(order_id):
            thai = f"คำสั่งลำดับที่ {order_id} ไม่ตรงกับที่บันทึกไว้"
            found.note(CHECK, thai, f"order {order_id} is not what its acts say", by.get(order_id))
    stray = "SELECT id FROM order_member WHERE order_id NOT IN (SELECT id FROM committee_order)"
    for (member,) in book.execute(stray):
        found.note(CHECK, f"กรรมการลำดับที่ {member} ไม่มีคำสั่ง", f"member {member} has no order")


def _compare_committees(book: sqlite3.Connection, found: Findings, told: Mapping[int, str]) -> None:
    kept = dict(tuple(row) for row in book.execute("SELECT id, name FROM committee").fetchall())
    for committee_id in sorted(kept.keys() | told.keys()):
        if kept.get(committee_id) != told.get(committee_id):
            thai = f"คณะกรรมการลำดับที่ {committee_id} ไม่ตรงกับที่บันทึกไว้"
            found.note(CHECK, thai, f"committee {committee_id} is not what its acts say")


def _kept(book: sqlite3.Connection, row: sqlite3.Row) -> dict[str, Any]:
    said: dict[str, Any] = {name: row[name] for name in row.keys() if name != "id"}  # noqa: SIM118
    return said | {
        "is_discarded": bool(row["is_discarded"]),
        "duties": json.loads(row["duties"]),
        "members": [dict(each) for each in book.execute(_MEMBERS, (row["id"],))],
    }


def _drafted(told: Told, order_id: int, payload: Mapping[str, Any]) -> None:
    same = {"committee_id": payload["committee"]["id"]}
    same |= {name: payload[name] for name in ("kind", "changes_id")}
    told[order_id] = {**_FIRST, **same, **_text(payload["text"])}


def _changed(told: Told, order_id: int, payload: Mapping[str, Any]) -> None:
    order = told[order_id]
    order.update({name: pair[1] for name, pair in payload["changed"].items()})
    order["revision"] += 1


def _discarded(told: Told, order_id: int, payload: Mapping[str, Any]) -> None:
    order = told[order_id]
    order.update(is_discarded=bool(payload["reason"]), revision=order["revision"] + 1)


def _issued(told: Told, order_id: int, payload: Mapping[str, Any]) -> None:
    titles = "\n".join(payload["signer_title_lines"])
    said = {name: payload[name] for name in _ISSUED}
    told[order_id].update(said, stage="issued", signer_title=titles)


def _text(text: Mapping[str, Any]) -> dict[str, Any]:
    return {name: text[name] for name in (*_SAID, "members", "duties")}


def _name(names: dict[int, str], payload: Mapping[str, Any]) -> None:
    """A committee is called what the act that began it said."""
    committee = payload.get("committee")
    if committee and committee["is_new"]:
        names[committee["id"]] = committee["name"]


TELLS: Mapping[str, Callable[[Told, int, Mapping[str, Any]], None]] = {
    ActKind.ORDER_DRAFTED.value: _drafted,
    ActKind.ORDER_CHANGED.value: _changed,
    ActKind.ORDER_DISCARDED.value: _discarded,
    ActKind.ORDER_ISSUED.value: _issued,
}
"""What each kind of act says of an order."""
