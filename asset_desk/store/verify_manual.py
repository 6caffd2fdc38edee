"""The manual's versions, sections and guidance against the acts that wrote them.

A section or guidance that differs is named with the act that wrote it; of an approved version the
digest of the whole is recomputed as well, so that nothing of it can differ unnoticed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from asset_desk.domain.journal import ActKind, digest
from asset_desk.domain.manual_seals import body_seal, guidance_mark, whole_seal
from asset_desk.store.findings import Findings
from asset_desk.store.verify_journal import payload_of

Row = dict[str, Any]
At = tuple[str, int, int | str]
"""A part by its table, its version and its key."""
Kept = Mapping[At, Row]
CHECK = "manual"

_UNREADABLE = "unreadable"
_ACTS = (
    "SELECT no, kind, subject_id, happened_on, payload FROM act WHERE kind IN ({kinds}) ORDER BY no"
)
_VERSION = ("number", "title", "fiscal_year", "begun_on", "base_id", "changes")
_SECTION = ("parent_key", "position", "kind", "heading", "source")
_APPROVAL = ("approved_on", "in_force_from")
_PLAIN = (
    *("scope", "name", "work_type_id", "summary", "care", "documents"),
    *("default_days", "longest_days"),
)
_LISTS = ("inside", "outside", "agencies", "categories")
_NO_APPROVAL = {
    **dict.fromkeys(_APPROVAL),
    **dict.fromkeys(("approver_name", "approver_title", "approver_order", "document_no"), ""),
}


class _Told:
    """What the acts say of each part, by its table and key, with the act that said so last."""

    def __init__(self) -> None:
        self.parts: dict[At, Row] = {}
        self.by: dict[At, int] = {}
        self.seals: dict[int, tuple[int, str]] = {}
        self.last_key = 0

    def says(self, act: sqlite3.Row, table: str, key: int | str, columns: Row) -> None:
        """What an act says of one part; columns it does not name stay as they were."""
        at = table, act["subject_id"], key
        self.parts.setdefault(at, {}).update(columns)
        self.by[at] = act["no"]

    def removes(self, act: sqlite3.Row, table: str, key: int | str) -> None:
        """That a part was taken out."""
        at = table, act["subject_id"], key
        del self.parts[at]
        self.by[at] = act["no"]


def check_manual(book: sqlite3.Connection, found: Findings) -> None:
    """Replay the acts, compare every part that they speak of, and seal approved versions anew."""
    told = _Told()
    kinds = ",".join(f"'{kind}'" for kind in TELLS)
    for act in book.execute(_ACTS.format(kinds=kinds)):
        try:
            TELLS[act["kind"]](told, act, payload_of(act))
        except (KeyError, TypeError, ValueError, AttributeError):
            no = act["no"]
            found.note(CHECK, f"บันทึกที่ {no} อ่านไม่ได้", f"act {no} makes no sense", no)
    guided = _guidance(book)
    sealed = {at: {"seal": digest(whole)} for at, whole in guided.items()}
    kept = {**_versions(book), **_sections(book), **sealed}
    for at in sorted(kept.keys() | told.parts.keys(), key=str):
        if kept.get(at) != told.parts.get(at):
            table, version, key = at
            which = f"{_NAMES[table]} {key}" if table != "version" else _NAMES[table]
            thai = f"คู่มือฉบับที่บันทึกเป็นลำดับ {version}: {which} ไม่ตรงกับที่บันทึกไว้"
            english = f"{table} {key} of manual version {version} is not what its acts say"
            found.note(CHECK, thai, english, told.by.get(at))
    _check_seals({**kept, **guided}, told, found)


def _check_seals(kept: Kept, told: _Told, found: Findings) -> None:
    for version, (no, seal) in told.seals.items():
        row = kept.get(("version", version, 0))
        own = {name: row[name] for name in _VERSION} if row else {}
        sections = {int(key): part for key, part in _of("section", version, kept).items()}
        guidance = _of("guidance", version, kept).values()
        if whole_seal(own, sections, guidance) != seal:
            thai = f"คู่มือฉบับที่ {row['number'] if row else version} ไม่ใช่ฉบับที่อนุมัติไว้"
            found.note(CHECK, thai, f"manual version {version} is not what was approved", no)


def _of(table: str, version: int, kept: Kept) -> dict[int | str, Row]:
    return {at[2]: part for at, part in kept.items() if at[:2] == (table, version)}


def _versions(book: sqlite3.Connection) -> dict[At, Row]:
    columns = (*_VERSION, "stage", "last_key", *_NO_APPROVAL)
    rows = book.execute("SELECT * FROM manual_version").fetchall()
    return {("version", row["id"], 0): {name: row[name] for name in columns} for row in rows}


def _sections(book: sqlite3.Connection) -> dict[At, Row]:
    kept: dict[At, Row] = {}
    for row in book.execute("SELECT * FROM manual_section"):
        columns = {name: row[name] for name in _SECTION}
        columns |= {"body": _sealed(row["body"]), "concerns": _read(row["concerns"])}
        kept["section", row["version_id"], row["key"]] = columns
    return kept


def _guidance(book: sqlite3.Connection) -> dict[At, Row]:
    kept: dict[At, Row] = {}
    for row in book.execute("SELECT * FROM manual_guidance"):
        whole = {name: row[name] for name in _PLAIN}
        whole |= {name: _read(row[name]) for name in _LISTS}
        whole["needs_head"] = bool(row["needs_head"])
        kept["guidance", row["version_id"], guidance_mark(whole)] = whole
    return kept


def _read(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return _UNREADABLE


def _sealed(body: str) -> str:
    blocks = _read(body)
    return _UNREADABLE if blocks == _UNREADABLE else body_seal(blocks)


def _begun(told: _Told, act: sqlite3.Row, payload: Mapping[str, Any]) -> None:
    sections = {int(key): columns for key, columns in payload["sections"].items()}
    told.last_key = max([told.last_key, *sections])
    columns = {name: payload[name] for name in _VERSION}
    columns |= {"stage": "draft", "last_key": told.last_key, **_NO_APPROVAL}
    told.says(act, "version", 0, columns)
    for key, section in sections.items():
        told.says(act, "section", key, section)
    for each in payload["guidance"]:
        told.says(act, "guidance", each["guidance"], {"seal": each["seal"]})


def _changed(told: _Told, act: sqlite3.Row, payload: Mapping[str, Any]) -> None:
    after = {name: pair[1] for name, pair in payload["changed"].items()}
    told.says(act, "version", 0, after)


def _section_kept(told: _Told, act: sqlite3.Row, payload: Mapping[str, Any]) -> None:
    told.says(act, "section", payload["key"], payload["section"])
    for key, place in payload["beside"].items():
        told.says(act, "section", int(key), place)


def _section_added(told: _Told, act: sqlite3.Row, payload: Mapping[str, Any]) -> None:
    told.last_key = payload["key"]
    told.says(act, "version", 0, {"last_key": payload["key"]})
    _section_kept(told, act, payload)


def _section_removed(told: _Told, act: sqlite3.Row, payload: Mapping[str, Any]) -> None:
    told.removes(act, "section", payload["key"])


def _guidance_kept(told: _Told, act: sqlite3.Row, payload: Mapping[str, Any]) -> None:
    told.says(act, "guidance", payload["guidance"], {"seal": payload["seal"]})


def _guidance_removed(told: _Told, act: sqlite3.Row, payload: Mapping[str, Any]) -> None:
    told.removes(act, "guidance", payload["guidance"])


def _sent(told: _Told, act: sqlite3.Row, _: Mapping[str, Any]) -> None:
    told.says(act, "version", 0, {"stage": "under_review"})


def _taken_back(told: _Told, act: sqlite3.Row, _: Mapping[str, Any]) -> None:
    told.says(act, "version", 0, {"stage": "draft"})


def _approved(told: _Told, act: sqlite3.Row, payload: Mapping[str, Any]) -> None:
    approval = payload["approval"]
    columns: Row = {name: approval[name] for name in _APPROVAL}
    columns |= {"stage": "approved", "document_no": approval["document_no"]}
    columns |= {"approver_name": approval["name"], "approver_order": approval["order"]}
    columns["approver_title"] = "\n".join(approval["title_lines"])
    told.says(act, "version", 0, columns)
    told.seals[act["subject_id"]] = act["no"], payload["seal"]


TELLS: Mapping[str, Callable[[_Told, sqlite3.Row, Mapping[str, Any]], None]] = {
    ActKind.MANUAL_BEGUN.value: _begun,
    ActKind.MANUAL_CHANGED.value: _changed,
    ActKind.SECTION_ADDED.value: _section_added,
    ActKind.SECTION_CHANGED.value: _section_kept,
    ActKind.SECTION_MOVED.value: _section_kept,
    ActKind.SECTION_REMOVED.value: _section_removed,
    ActKind.GUIDANCE_KEPT.value: _guidance_kept,
    ActKind.GUIDANCE_REMOVED.value: _guidance_removed,
    ActKind.MANUAL_SENT_TO_REVIEW.value: _sent,
    ActKind.MANUAL_TAKEN_BACK.value: _taken_back,
    ActKind.MANUAL_APPROVED.value: _approved,
}
"""What each kind of act says of the manual."""
_NAMES = {"version": "ข้อมูลของฉบับ", "section": "หัวข้อรหัส", "guidance": "แนวปฏิบัติ"}
