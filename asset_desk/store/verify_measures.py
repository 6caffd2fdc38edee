"""Measures, items, holidays and complaints against the acts that made them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from asset_desk.domain.journal import ActKind, digest
from asset_desk.store.findings import Findings
from asset_desk.store.verify_journal import payload_of

Row = dict[str, Any]
CHECK = "measures"

_ACTS = "SELECT no, kind, subject_id, payload FROM act WHERE kind IN ({kinds}) ORDER BY no"
_JOINED = (
    "SELECT act.no, act.subject_id, act.happened_on AS act_on, act.payload, kept.* FROM act "
    "LEFT JOIN {table} AS kept ON kept.act_no = act.no WHERE act.kind = ? ORDER BY act.no"
)
_STRAYS = (
    "SELECT kept.id, kept.act_no FROM {table} AS kept LEFT JOIN act "
    "ON act.no = kept.act_no AND act.kind = ? WHERE act.no IS NULL"
)
_ITEMS = "SELECT indicator, number, wording FROM ita_item WHERE fiscal_year = ? ORDER BY line_no"
_DAYS = "SELECT day, name FROM holiday WHERE year = ? ORDER BY day"
_TEXTS = ("name", "steps", "unit", "period", "results", "outcome")
_SAID = ("received_on", "channel", "subject", "details", "complainant", "contact")


def check_measures(book: sqlite3.Connection, found: Findings) -> None:
    """Replay what was kept whole, and hold each row that was added against its one act."""
    told: dict[str, dict[int, Row]] = {"measure": {}, "ita_item": {}, "holiday": {}}
    by: dict[tuple[str, int], int] = {}
    kinds = ",".join(f"'{kind}'" for kind in TELLS)
    for act in book.execute(_ACTS.format(kinds=kinds)):
        try:
            table, rows = TELLS[act["kind"]](act, payload_of(act))
        except (KeyError, TypeError, AttributeError):
            no = act["no"]
            found.note(CHECK, f"บันทึกที่ {no} อ่านไม่ได้", f"act {no} makes no sense", no)
            continue
        for key, row in rows.items():
            told[table].setdefault(key, {}).update(row)
            by[table, key] = act["no"]
    for table, kept in (
        ("measure", _measures(book)),
        ("ita_item", _items(book)),
        ("holiday", _holidays(book)),
    ):
        _compare(table, kept, told[table], by, found)
    for table, (kind, agrees) in ADDED.items():
        _check_added(book, found, table, kind.value, agrees)


def _compare(
    table: str,
    kept: Mapping[int, Row],
    told: Mapping[int, Row],
    by: Mapping[tuple[str, int], int],
    found: Findings,
) -> None:
    for key in sorted(kept.keys() | told.keys()):
        if kept.get(key) != told.get(key):
            thai = f"{_NAMES[table]} {key} ไม่ตรงกับที่บันทึกไว้"
            found.note(CHECK, thai, f"{table} {key} is not what its acts say", by.get((table, key)))


def _check_added(
    book: sqlite3.Connection,
    found: Findings,
    table: str,
    kind: str,
    agrees: Callable[[sqlite3.Row, Mapping[str, Any]], bool],
) -> None:
    for row in book.execute(_JOINED.format(table=table), (kind,)):
        no = row["no"]
        if row["id"] is None or not agrees(row, payload_of(row)):
            thai = f"{_NAMES[table]}ของบันทึกที่ {no} ไม่ตรงกับที่บันทึกไว้"
            found.note(CHECK, thai, f"the {table} of act {no} is not what it says", no)
    for stray, act_no in book.execute(_STRAYS.format(table=table), (kind,)):
        thai = f"{_NAMES[table]}ที่ {stray} ไม่มีบันทึกใดรองรับ"
        found.note(CHECK, thai, f"{table} {stray} has no act", act_no)


def _measures(book: sqlite3.Connection) -> dict[int, Row]:
    return {row["id"]: dict(row) for row in book.execute("SELECT * FROM measure").fetchall()}


def _items(book: sqlite3.Connection) -> dict[int, Row]:
    """The items of each year; a year whose last one was taken out still has its acts."""
    years = "SELECT fiscal_year FROM ita_item UNION SELECT subject_id FROM act WHERE kind = ?"
    kept = (ActKind.ITA_ITEMS_KEPT.value,)
    return {
        year: {"items": [dict(row) for row in book.execute(_ITEMS, (year,))]}
        for (year,) in book.execute(years, kept).fetchall()
    }


def _holidays(book: sqlite3.Connection) -> dict[int, Row]:
    years = book.execute("SELECT * FROM holiday_year").fetchall()
    return {
        row["year"]: {**dict(row), "holidays": _rows(book, _DAYS, row["year"])} for row in years
    }


def _rows(book: sqlite3.Connection, sql: str, key: int) -> list[Row]:
    return [dict(row) for row in book.execute(sql, (key,))]


def _begun(act: sqlite3.Row, payload: Mapping[str, Any]) -> tuple[str, dict[int, Row]]:
    same = {"fiscal_year": act["subject_id"], "copied_from": payload["copied_from"]}
    return "measure", {each["id"]: {**each, **same} for each in payload["measures"]}


def _changed(act: sqlite3.Row, payload: Mapping[str, Any]) -> tuple[str, dict[int, Row]]:
    after = {name: pair[1] for name, pair in payload["changed"].items()}
    return "measure", {act["subject_id"]: {**after, "copied_from": None}}


def _items_kept(act: sqlite3.Row, payload: Mapping[str, Any]) -> tuple[str, dict[int, Row]]:
    return "ita_item", {act["subject_id"]: {"items": payload["items"]}}


def _holidays_kept(act: sqlite3.Row, payload: Mapping[str, Any]) -> tuple[str, dict[int, Row]]:
    return "holiday", {act["subject_id"]: dict(payload)}


def _withdrawn(row: sqlite3.Row, payload: Mapping[str, Any]) -> bool:
    return _same(row, payload, ("attachment_id", "reason"))


def _received(row: sqlite3.Row, payload: Mapping[str, Any]) -> bool:
    sealed = digest({name: row[name] for name in _SAID}) == payload.get("sealed")
    stands = row["fiscal_year"] == row["subject_id"] and row["received_on"] == row["act_on"]
    return sealed and stands and _same(row, payload, ("fiscal_year", "number", "channel"))


def _step(row: sqlite3.Row, payload: Mapping[str, Any]) -> bool:
    said = {name: row[name] for name in ("kind", "by_whom", "result", "document_no")}
    said |= {"on": row["happened_on"], "order": row["ordered"]}
    is_own = row["complaint_id"] == row["subject_id"] and row["happened_on"] == row["act_on"]
    return is_own and row["kind"] == payload.get("step") and digest(said) == payload.get("sealed")


def _taken_back(row: sqlite3.Row, payload: Mapping[str, Any]) -> bool:
    is_own = row["complaint_id"] == row["subject_id"] and row["step_id"] == payload.get("step_id")
    return is_own and digest({"reason": row["reason"]}) == payload.get("sealed")


def _same(row: sqlite3.Row, payload: Mapping[str, Any], names: Sequence[str]) -> bool:
    return all(name in payload and row[name] == payload[name] for name in names)


TELLS: Mapping[str, Callable[[sqlite3.Row, Mapping[str, Any]], tuple[str, dict[int, Row]]]] = {
    ActKind.MEASURES_BEGUN.value: _begun,
    ActKind.MEASURE_CHANGED.value: _changed,
    ActKind.ITA_ITEMS_KEPT.value: _items_kept,
    ActKind.HOLIDAYS_KEPT.value: _holidays_kept,
}
"""What each kind of act says of rows that are kept whole."""
ADDED = {
    "evidence_withdrawal": (ActKind.EVIDENCE_WITHDRAWN, _withdrawn),
    "complaint": (ActKind.COMPLAINT_RECEIVED, _received),
    "complaint_step": (ActKind.COMPLAINT_STEP_TAKEN, _step),
    "complaint_correction": (ActKind.COMPLAINT_TAKEN_BACK, _taken_back),
}
"""The tables to which each act of a kind adds one row."""
_NAMES = {
    "measure": "มาตรการที่",
    "ita_item": "ข้อคำถาม ITA ปี",
    "holiday": "วันหยุดราชการ ปี ค.ศ.",
    "evidence_withdrawal": "การถอนหลักฐาน",
    "complaint": "เรื่องร้องเรียน",
    "complaint_step": "ขั้นตอนของเรื่องร้องเรียน",
    "complaint_correction": "การแก้ไขเรื่องร้องเรียน",
}
