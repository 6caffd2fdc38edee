"""A check of the whole book: everything that can be recomputed is, and every difference is named.

The acts are the ground: each is sealed by the one before, so that a change, a gap or a cut shows.
Everything else in the book is then held against what the sealed acts say.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from asset_desk.paths import DataFolder
from asset_desk.services.verify_rows import VerifyReport
from asset_desk.store.attachments import sha256_of
from asset_desk.store.findings import Findings
from asset_desk.store.trouble import in_words
from asset_desk.store.verify_committees import check_committees
from asset_desk.store.verify_counts import check_counts
from asset_desk.store.verify_follow_ups import check_follow_ups
from asset_desk.store.verify_journal import Head, check_journal
from asset_desk.store.verify_kits import check_kits
from asset_desk.store.verify_loans import check_loans
from asset_desk.store.verify_manual import check_manual
from asset_desk.store.verify_measures import check_measures
from asset_desk.store.verify_opinions import check_opinions
from asset_desk.store.verify_presets import check_presets
from asset_desk.store.verify_publications import check_publications
from asset_desk.store.verify_reversals import check_months, check_reversals
from asset_desk.store.verify_reviews import check_reviews
from asset_desk.store.verify_rows import check_rows
from asset_desk.store.verify_schema import check_schema
from asset_desk.store.verify_search import check_search
from asset_desk.store.verify_settling import check_photos, check_settling
from asset_desk.store.verify_sums import check_sums
from asset_desk.store.verify_year_texts import check_year_texts


def verify_book(folder: DataFolder) -> VerifyReport:
    """Check one book, as it stands at this moment, without changing anything in it."""
    found = Findings()
    with in_words(folder.database), closing(_steady_picture(folder.database)) as book:
        try:
            return _verify(book, folder.attachments, found)
        except sqlite3.DatabaseError as trouble:
            found.note("integrity", f"อ่านฐานข้อมูลต่อไม่ได้: {trouble}", "the file cannot be read")
            return VerifyReport(0, 0, 0, 0, "", found.all())


def _steady_picture(database: Path) -> sqlite3.Connection:
    uri = f"{database.absolute().as_uri()}?mode=ro"
    book = sqlite3.connect(uri, uri=True, timeout=15, isolation_level=None)
    book.row_factory = sqlite3.Row
    book.execute("PRAGMA cache_size = -64000")
    book.execute("BEGIN")
    return book


def _verify(book: sqlite3.Connection, attachments: Path, found: Findings) -> VerifyReport:
    _check_file(book, found)
    check_schema(book, found)
    head: Head = check_journal(book, found)
    check_sums(book, found, head)
    check_loans(book, found)
    check_follow_ups(book, found)
    check_reversals(book, found)
    check_months(book, found)
    check_rows(book, found)
    check_counts(book, found)
    check_opinions(book, found)
    check_kits(book, found)
    check_measures(book, found)
    check_manual(book, found)
    check_presets(book, found)
    check_year_texts(book, found)
    check_publications(book, found)
    check_reviews(book, found)
    check_committees(book, found)
    check_settling(book, found)
    check_photos(book, found)
    check_search(book, found)
    files = _check_attachments(book, attachments, found)
    loans = book.execute("SELECT count(*) FROM loan").fetchone()[0]
    return VerifyReport(head.acts, head.entries, loans, files, head.seal, found.all())


def _check_file(book: sqlite3.Connection, found: Findings) -> None:
    for (trouble,) in book.execute("PRAGMA integrity_check(20)"):
        if trouble != "ok":
            found.note("integrity", f"ฐานข้อมูลเสียหาย: {trouble}", "the database is damaged")
    for table, rowid, parent, _ in book.execute("PRAGMA foreign_key_check"):
        found.note(
            "foreign_keys",
            f"{table} แถวที่ {rowid} อ้างถึง {parent} ที่ไม่มีอยู่",
            f"{table} row {rowid} refers to a missing {parent}",
        )


def _check_attachments(book: sqlite3.Connection, folder: Path, found: Findings) -> int:
    rows = book.execute("SELECT act_no, file_name, sha256, size FROM attachment ORDER BY id")
    count = 0
    known: dict[str, tuple[str, str] | None] = {}
    for row in rows:
        count += 1
        sha256 = row["sha256"]
        if sha256 not in known:
            known[sha256] = _state_of(folder / sha256, sha256)
        if trouble := known[sha256]:
            thai, english = trouble
            name = row["file_name"]
            found.note("attachments", f"ไฟล์ “{name}” {thai}", f"{name} {english}", row["act_no"])
    return count


def _state_of(file: Path, sha256: str) -> tuple[str, str] | None:
    try:
        actual, _ = sha256_of(file)
    except OSError:
        return "หายไปหรืออ่านไม่ได้", "is missing or unreadable"
    return None if actual == sha256 else ("ไม่ตรงกับที่แนบไว้", "is not the file that was attached")
