"""The register, people, divisions, accounts and the office against what the acts last said of them.

A row changed behind the desk's back differs from its acts, whatever it is: a value in the register
as well as somebody's role.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from asset_desk.domain.accounts import password_seal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.office import usual_head_title
from asset_desk.store.findings import Findings
from asset_desk.store.reading import day
from asset_desk.store.verify_journal import payload_of

Payload = Mapping[str, Any]
Row = dict[str, Any]
Tell = Callable[["_Book", sqlite3.Row, Payload], None]

_NAMES = {
    "asset": "ทรัพย์สิน",
    "person": "บุคคล",
    "division": "หน่วยงาน",
    "account": "บัญชีผู้ใช้",
    "holding": "ผู้ดำรงตำแหน่ง",
    "work_type": "ประเภทงาน",
    "clause": "ข้อระเบียบข้อ",
    "setting": "การตั้งค่า",
}
_TABLES = tuple(name for name in _NAMES if name != "setting")
_NOT_TOLD = "national_id"
_WITH_FILES = (
    ActKind.LOAN_OPINION_GIVEN.value,
    ActKind.ATTACHMENT_ADDED.value,
    ActKind.LOAN_HANDED_OVER.value,
    ActKind.LOAN_TAKEN_BACK.value,
    ActKind.PUBLICATION_NOTED.value,
)
_UNMARKED = {"needs_form_3": None}
"""What an asset entered in one of the first books was kept with."""
_NO_RULES: Row = {
    "guidance": "",
    "categories": (),
    "needs_head": False,
    **dict.fromkeys(("default_days", "longest_days")),
}
_NOT_RETIRED = {"retired_on": None, "retired_reason": ""}


class _Book:
    """Rows as the acts tell them, by table and id, with the act that said so last."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[int | str, Row]] = {table: {} for table in _NAMES}
        self.by: dict[tuple[str, int | str], int] = {}

    def says(self, act: sqlite3.Row, table: str, key: int | str, columns: Row) -> None:
        """What an act says of one row."""
        self.rows[table].setdefault(key, {}).update(columns)
        self.by[table, key] = act["no"]


def check_rows(book: sqlite3.Connection, found: Findings) -> None:
    """Replay the acts that are not about loans, and compare every row they speak of."""
    told = _Book()
    kinds = ",".join(f"'{kind}'" for kind in TELLS)
    columns = "no, kind, subject_id, happened_on, officer_id, officer_name, payload"
    sql = f"SELECT {columns} FROM act WHERE kind IN ({kinds}) ORDER BY no"  # noqa: S608
    for act in book.execute(sql):
        try:
            TELLS[act["kind"]](told, act, json.loads(act["payload"]))
        except (KeyError, TypeError, ValueError, AttributeError):
            no = act["no"]
            found.note("rows", f"บันทึกที่ {no} อ่านไม่ได้", f"act {no} makes no sense", no)
    for table in _TABLES:
        key = "number" if table == "clause" else "id"
        kept = {row[key]: dict(row) for row in book.execute(f"SELECT * FROM {table}")}  # noqa: S608
        if table == "account":
            kept = {key: _with_seal(row) for key, row in kept.items()}
        _compare(table, kept, told, found)
    _compare_settings(book, told, found)
    _compare_attachments(book, found)


def _compare(
    table: str,
    kept: Mapping[int | str, Mapping[str, Any] | sqlite3.Row],
    told: _Book,
    found: Findings,
) -> None:
    for key in sorted(kept.keys() | told.rows[table].keys(), key=str):
        expected, row, act_no = told.rows[table].get(key), kept.get(key), told.by.get((table, key))
        if expected is None:
            found.note(
                "rows", f"{_NAMES[table]}ที่ {key} ไม่มีบันทึกใดรองรับ", f"{table} {key} has no act"
            )
        elif row is None:
            found.note("rows", f"{_NAMES[table]}ที่ {key} หายไป", f"{table} {key} is missing", act_no)
        else:
            for column in _differing(row, expected):
                thai = f"{_NAMES[table]}ที่ {key}: {column} ไม่ตรงกับที่บันทึกไว้"
                found.note("rows", thai, f"{column} of {table} {key} differs", act_no)


def _differing(row: Mapping[str, Any] | sqlite3.Row, expected: Row) -> list[str]:
    return [column for column, value in expected.items() if _kept(row[column], value) != value]


def _kept(found: Any, told: Any) -> Any:
    """What is kept, as the act says it: SQLite has no truth values of its own."""
    return bool(found) if isinstance(told, bool) and found is not None else found


def _compare_settings(book: sqlite3.Connection, told: _Book, found: Findings) -> None:
    kept: dict[int | str, Row] = {}
    for row in book.execute("SELECT key, value FROM setting"):
        try:
            kept[row["key"]] = json.loads(row["value"])
        except ValueError:
            kept[row["key"]] = dict.fromkeys(told.rows["setting"].get(row["key"], {}))
    _compare("setting", kept, told, found)


def _compare_attachments(book: sqlite3.Connection, found: Findings) -> None:
    sql = (
        "SELECT act.no, act.payload, a.subject, a.subject_id, a.file_name, a.sha256, a.size, "
        "a.is_photo FROM act LEFT JOIN attachment AS a ON a.act_no = act.no "
        "WHERE act.kind = ? ORDER BY act.no"
    )
    for row in book.execute(sql, (ActKind.ATTACHMENT_ADDED.value,)):
        payload = dict(payload_of(row))
        if row["sha256"] is None or not payload or _differing(row, payload):
            no = row["no"]
            thai, english = f"ไฟล์แนบของบันทึกที่ {no} ไม่ตรงกับที่บันทึกไว้", f"act {no}'s file differs"
            found.note("attachments", thai, english, no)
    marks = ",".join("?" * len(_WITH_FILES))
    strays = (
        "SELECT a.id FROM attachment AS a JOIN act ON act.no = a.act_no "  # noqa: S608 - marks
        f"WHERE act.kind NOT IN ({marks})"
    )
    for (stray,) in book.execute(strays, _WITH_FILES):
        found.note("attachments", f"ไฟล์แนบที่ {stray} ไม่มีบันทึกใดรองรับ", "a file without an act")


def _after(changed: Payload) -> Row:
    return {name: pair[1] for name, pair in changed.items() if name != _NOT_TOLD}


def _asset_added(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    told.says(act, "asset", act["subject_id"], {**_UNMARKED, **payload, **_NOT_RETIRED})


def _asset_changed(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    told.says(act, "asset", act["subject_id"], _after(payload["changed"]))


def _asset_retired(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    columns = {"retired_on": act["happened_on"], "retired_reason": payload["reason"]}
    told.says(act, "asset", act["subject_id"], columns)


def _written_off(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    told.says(act, "asset", act["subject_id"], dict(payload["columns"]))


def _imported(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    for each in payload["assets"]:
        added = each.get("added")
        columns = {**_UNMARKED, **added, **_NOT_RETIRED} if added else _after(each["changed"])
        told.says(act, "asset", each["id"], columns)


def _person_added(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    columns = {name: each for name, each in payload.items() if name != _NOT_TOLD}
    told.says(act, "person", act["subject_id"], columns)


def _person_changed(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    changed = {name: each for name, each in payload["changed"].items() if name != _NOT_TOLD}
    told.says(act, "person", act["subject_id"], _after(changed))


def _set_up(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    told.says(act, "setting", "office", payload["office"])
    for number, name in enumerate(payload["divisions"], start=1):
        columns = {"name": name, "head_title": usual_head_title(name), "is_active": True}
        told.says(act, "division", number, columns)
    for number, name in enumerate(payload["work_types"], start=1):
        told.says(act, "work_type", number, _work_type(name))
    columns = {"username": payload["administrator"], "name": act["officer_name"]}
    columns |= {"role": "administrator", "is_active": True, "person_id": None}
    told.says(act, "account", act["officer_id"], columns | _password(payload))


def _office_changed(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    told.says(act, "setting", "office", _after(payload["changed"]))


def _preferences_changed(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    told.says(act, "setting", "preferences", _after(payload["changed"]))


def _division_added(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    told.says(act, "division", act["subject_id"], {**payload, "is_active": True})


def _division_changed(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    told.says(act, "division", act["subject_id"], _after(payload["changed"]))


def _work_type_added(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    told.says(act, "work_type", act["subject_id"], _work_type(payload))


def _work_type_changed(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    columns = _joined(_after(payload["changed"]))
    told.says(act, "work_type", act["subject_id"], columns)


def _work_type(said: Payload | str) -> Row:
    """A type of work with its rules; those of the first books had a name alone."""
    told = {"name": said} if isinstance(said, str) else said
    return _joined({**_NO_RULES, **told, "is_active": True})


def _joined(columns: Row) -> Row:
    if "categories" in columns:
        columns["categories"] = "\n".join(columns["categories"])
    return columns


def _clause_changed(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    columns = {name: payload[name] for name in ("wording", "source", "checked_on")}
    told.says(act, "clause", payload["number"], columns)


def _holder_added(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    columns = {name: each for name, each in payload.items() if name not in ("holder_id", "ended")}
    told.says(act, "holding", act["subject_id"], columns)
    last_day = day(payload["held_from"]) - timedelta(days=1)
    for ended in payload["ended"]:
        told.says(act, "holding", ended, {"held_until": last_day.isoformat()})


def _holder_ended(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    told.says(act, "holding", act["subject_id"], {"held_until": payload["until"]})


def _with_seal(account: Row) -> Row:
    return account | {"password_seal": password_seal(account["password_hash"])}


def _password(payload: Payload) -> Row:
    """The seal of a password; the acts of the first books bear none."""
    return {name: payload[name] for name in ("password_seal",) if name in payload}


def _password_changed(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    told.says(act, "account", act["subject_id"], _password(payload))


def _account_added(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    columns = {"person_id": None, **payload, "is_active": True}
    told.says(act, "account", act["subject_id"], columns)


def _account_changed(told: _Book, act: sqlite3.Row, payload: Payload) -> None:
    columns = {**payload, "is_active": payload["is_active"] == "yes"}
    told.says(act, "account", act["subject_id"], columns)


TELLS: Mapping[str, Tell] = {
    ActKind.OFFICE_SET_UP.value: _set_up,
    ActKind.OFFICE_CHANGED.value: _office_changed,
    ActKind.PREFERENCES_CHANGED.value: _preferences_changed,
    ActKind.DIVISION_ADDED.value: _division_added,
    ActKind.DIVISION_CHANGED.value: _division_changed,
    ActKind.ACCOUNT_ADDED.value: _account_added,
    ActKind.ACCOUNT_CHANGED.value: _account_changed,
    ActKind.PASSWORD_CHANGED.value: _password_changed,
    ActKind.WORK_TYPE_ADDED.value: _work_type_added,
    ActKind.WORK_TYPE_CHANGED.value: _work_type_changed,
    ActKind.CLAUSE_CHANGED.value: _clause_changed,
    ActKind.HOLDER_ADDED.value: _holder_added,
    ActKind.HOLDER_ENDED.value: _holder_ended,
    ActKind.PERSON_ADDED.value: _person_added,
    ActKind.PERSON_CHANGED.value: _person_changed,
    ActKind.ASSET_ADDED.value: _asset_added,
    ActKind.ASSET_CHANGED.value: _asset_changed,
    ActKind.ASSET_RETIRED.value: _asset_retired,
    ActKind.ASSET_WRITTEN_OFF.value: _written_off,
    ActKind.REGISTER_IMPORTED.value: _imported,
}
"""What each kind of act says of rows that are not loans."""
