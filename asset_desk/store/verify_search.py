"""The keys that the book is searched by: an asset that a search misses is as good as gone."""

from __future__ import annotations

import sqlite3

from asset_desk.store.asset_store import search_keys as asset_keys
from asset_desk.store.findings import Findings
from asset_desk.store.office_store import person_search_text, username_key

_INDEXED_OTHERWISE = (
    "SELECT asset.id FROM asset JOIN asset_search AS told ON told.rowid = asset.id "
    "WHERE told.text <> asset.search_text"
)
_LISTS = (("asset", "asset_search"), ("loan", "loan_search"))


def check_search(book: sqlite3.Connection, found: Findings) -> None:
    """Make the keys anew, and see that every asset and loan can be searched for."""
    for row in book.execute("SELECT * FROM asset"):
        code_key, text = asset_keys(dict(row))
        if (row["code_key"], row["search_text"]) != (code_key, text):
            _note(found, f"ทรัพย์สินที่ {row['id']}", f"asset {row['id']}")
    for row in book.execute("SELECT * FROM person"):
        if row["search_text"] != person_search_text(dict(row)):
            _note(found, f"บุคคลที่ {row['id']}", f"person {row['id']}")
    for row in book.execute("SELECT * FROM account"):
        if row["username_key"] != username_key(row["username"]):
            _note(found, f"บัญชีผู้ใช้ที่ {row['id']}", f"account {row['id']}")
    _check_index(book, found)


def _check_index(book: sqlite3.Connection, found: Findings) -> None:
    for (asset,) in book.execute(_INDEXED_OTHERWISE):
        _note(found, f"ทรัพย์สินที่ {asset}", f"asset {asset}")
    for table, index in _LISTS:
        for one, other, key in ((table, index, "id"), (index, table, "rowid")):
            sql = f"SELECT {key} FROM {one} EXCEPT SELECT rowid FROM {other}"  # noqa: S608
            for (row_id,) in book.execute(sql):
                _note(found, f"{table} ที่ {row_id}", f"{table} {row_id}")


def _note(found: Findings, thai: str, english: str) -> None:
    found.note("search", f"{thai}: คำค้นไม่ตรงกับข้อมูล", f"{english} is not found by what it says")
