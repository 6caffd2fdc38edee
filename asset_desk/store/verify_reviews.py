"""Review rounds, comments, answers, steps and meetings against the acts that made them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from asset_desk.domain.journal import ActKind, digest
from asset_desk.store.findings import Findings
from asset_desk.store.verify_journal import payload_of

Row = dict[str, Any]
Payload = Mapping[str, Any]
CHECK = "reviews"

_JOINED = (
    "SELECT act.no, act.subject_id, act.happened_on AS act_on, act.payload, kept.* FROM act "
    "LEFT JOIN {table} AS kept ON kept.act_no = act.no WHERE act.kind = ? ORDER BY act.no"
)
_STRAYS = (
    "SELECT kept.id, kept.act_no FROM {table} AS kept LEFT JOIN act "
    "ON act.no = kept.act_no AND act.kind = ? WHERE act.no IS NULL"
)
_ACTS = "SELECT no, kind, subject_id, payload FROM act WHERE kind IN (?, ?, ?, ?) ORDER BY no"
_SAID = {"kind": "kind", "section_key": "section", "text": "text", "wording": "wording"}
_BY = ("person_id", "name", "position", "seat")
_STEP = ("kind", "taken_on", "document_no", "note", "division_id", "person_name", "publication_id")
_ROUND = ("fiscal_year", "committee_id", "base_id", "opened_on")
_NAMES = {
    "review_round": "รอบการทบทวน",
    "review_draft": "ร่างคู่มือของรอบการทบทวน",
    "review_comment": "ความเห็น",
    "review_answer": "ผลการพิจารณาความเห็น",
    "review_step": "ขั้นตอนของรอบการทบทวน",
    "meeting": "การประชุม",
}


def check_reviews(book: sqlite3.Connection, found: Findings) -> None:
    """Hold each row that was added against its one act, and replay the acts of meetings."""
    for table, (kind, agrees) in ADDED.items():
        _check_added(book, found, table, kind.value, agrees)
    _check_meetings(book, found)


def _check_added(
    book: sqlite3.Connection,
    found: Findings,
    table: str,
    kind: str,
    agrees: Callable[[sqlite3.Row, Payload], bool],
) -> None:
    for row in book.execute(_JOINED.format(table=table), (kind,)):
        payload, no = payload_of(row), row["no"]
        if row["id"] is None and table == "review_draft" and payload.get("round_id") is None:
            continue
        if row["id"] is None or not agrees(row, payload):
            thai = f"{_NAMES[table]}ของบันทึกที่ {no} ไม่ตรงกับที่บันทึกไว้"
            found.note(CHECK, thai, f"the {table} of act {no} is not what it says", no)
    for stray, act_no in book.execute(_STRAYS.format(table=table), (kind,)):
        thai = f"{_NAMES[table]}ที่ {stray} ไม่มีบันทึกใดรองรับ"
        found.note(CHECK, thai, f"{table} {stray} has no act", act_no)


def _check_meetings(book: sqlite3.Connection, found: Findings) -> None:
    told: dict[int, Row] = {}
    by: dict[int, int] = {}
    for act in book.execute(_ACTS, tuple(TELLS)):
        no = by[act["subject_id"]] = act["no"]
        try:
            TELLS[act["kind"]](told, act["subject_id"], payload_of(act))
        except (KeyError, TypeError):
            found.note(CHECK, f"บันทึกที่ {no} อ่านไม่ได้", f"act {no} makes no sense", no)
    kept = {row["id"]: _kept(row) for row in book.execute("SELECT * FROM meeting").fetchall()}
    for meeting_id in sorted(kept.keys() | told.keys()):
        if kept.get(meeting_id) != told.get(meeting_id):
            thai = f"การประชุมที่ {meeting_id} ไม่ตรงกับที่บันทึกไว้"
            english = f"meeting {meeting_id} is not what its acts say"
            found.note(CHECK, thai, english, by.get(meeting_id))


def _kept(row: sqlite3.Row) -> Row:
    call, minutes = _json(row["call"]), _json(row["minutes"])
    same = ("committee_id", "round_id", "year", "number", "corrections", "certified_by")
    return {name: row[name] for name in (*same, "revision", "held_on")} | {
        "call": call,
        "sealed": digest(minutes) if isinstance(minutes, dict) else minutes,
    }


def _json(text: str) -> Any:
    """What a text says; a text that says nothing any more is itself."""
    try:
        return json.loads(text) if text else None
    except ValueError:
        return text


def _called(told: dict[int, Row], meeting_id: int, payload: Payload) -> None:
    names = ("committee_id", "round_id", "year", "number", "call")
    told[meeting_id] = {name: payload[name] for name in names} | {
        "held_on": payload["call"]["held_on"],
        "sealed": None,
        "corrections": "",
        "certified_by": None,
        "revision": 0,
    }


def _changed(told: dict[int, Row], meeting_id: int, payload: Payload) -> None:
    after = {name: payload[name] for name in ("year", "number", "call")}
    _grow(told[meeting_id], after | {"held_on": payload["call"]["held_on"]})


def _minutes_kept(told: dict[int, Row], meeting_id: int, payload: Payload) -> None:
    _grow(told[meeting_id], {"sealed": payload["sealed"]})


def _certified(told: dict[int, Row], meeting_id: int, payload: Payload) -> None:
    _grow(told[meeting_id], {name: payload[name] for name in ("certified_by", "corrections")})


def _grow(row: Row, after: Row) -> None:
    row.update(after | {"revision": row["revision"] + 1})


def _opened(row: sqlite3.Row, payload: Payload) -> bool:
    return row["id"] == row["subject_id"] and _same(row, payload, _ROUND)


def _joined(row: sqlite3.Row, payload: Payload) -> bool:
    said = (row["round_id"], row["version_id"])
    return said == (payload.get("round_id"), row["subject_id"])


def _commented(row: sqlite3.Row, payload: Payload) -> bool:
    said, speaker = payload.get("said", {}), payload.get("speaker", {})
    is_own = row["round_id"] == row["subject_id"] and row["about_id"] == said.get("about")
    said_so = all(row[column] == said.get(name) for column, name in _SAID.items())
    told = bool(row["is_own"]) == payload.get("is_own") and row["said_on"] == payload.get("said_on")
    return is_own and said_so and told and _same(row, speaker, _BY)


def _answered(row: sqlite3.Row, payload: Payload) -> bool:
    names = ("outcome", "answer", "answered_on")
    return row["comment_id"] == row["subject_id"] and _same(row, payload, names)


def _stepped(row: sqlite3.Row, payload: Payload) -> bool:
    is_own = row["round_id"] == row["subject_id"] and _json(row["content"]) == payload.get(
        "content"
    )
    return is_own and _same(row, payload, _STEP)


def _same(row: sqlite3.Row, payload: Payload, names: tuple[str, ...]) -> bool:
    return all(name in payload and row[name] == payload[name] for name in names)


ADDED: Mapping[str, tuple[ActKind, Callable[[sqlite3.Row, Payload], bool]]] = {
    "review_round": (ActKind.ROUND_OPENED, _opened),
    "review_draft": (ActKind.MANUAL_BEGUN, _joined),
    "review_comment": (ActKind.COMMENT_MADE, _commented),
    "review_answer": (ActKind.COMMENT_ANSWERED, _answered),
    "review_step": (ActKind.ROUND_STEP_TAKEN, _stepped),
}
"""Tables to which an act adds one row, and how the row is held against it."""
TELLS: Mapping[str, Callable[[dict[int, Row], int, Payload], None]] = {
    ActKind.MEETING_CALLED.value: _called,
    ActKind.MEETING_CHANGED.value: _changed,
    ActKind.MINUTES_KEPT.value: _minutes_kept,
    ActKind.MINUTES_CERTIFIED.value: _certified,
}
"""What each kind of act says of a meeting."""
