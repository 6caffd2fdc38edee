"""A check of the whole book finds every change made behind the desk's back, and names it."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import subprocess
from contextlib import closing

import pytest

from asset_desk.domain.journal import FIRST_SEAL, ActKind, sealed
from asset_desk.store.verify import verify_book
from asset_desk.store.verify_committees import TELLS as TOLD_OF_COMMITTEES
from asset_desk.store.verify_counts import TOLD_OF_COUNTS
from asset_desk.store.verify_follow_ups import TELLS as TOLD_OF_LATENESS
from asset_desk.store.verify_journal import EXPECTED
from asset_desk.store.verify_kits import TELLS as TOLD_OF_KITS
from asset_desk.store.verify_loans import TELLS as TOLD_OF_LOANS
from asset_desk.store.verify_loans import _approval
from asset_desk.store.verify_manual import TELLS as TOLD_OF_MANUALS
from asset_desk.store.verify_measures import ADDED as ADDED_OF_MEASURES
from asset_desk.store.verify_measures import TELLS as TOLD_OF_MEASURES
from asset_desk.store.verify_opinions import TELLS as TOLD_OF_OPINIONS
from asset_desk.store.verify_presets import TELLS as TOLD_OF_PRESETS
from asset_desk.store.verify_publications import TELLS as TOLD_OF_PUBLICATIONS
from asset_desk.store.verify_reviews import ADDED as ADDED_OF_REVIEWS
from asset_desk.store.verify_reviews import TELLS as TOLD_OF_MEETINGS
from asset_desk.store.verify_rows import TELLS as TOLD_OF_ROWS
from asset_desk.store.verify_rows import _password
from asset_desk.store.verify_schema import newest_schema
from asset_desk.store.verify_settling import TELLS as TOLD_OF_SETTLING
from asset_desk.store.verify_year_texts import TELLS as TOLD_OF_YEAR_TEXTS
from tests.store.books import PHOTO, ask, behind_the_desk, opened
from tests.store.tampering import BEHIND_THE_BACK

TRIGGERS = sorted(name for kind, name in newest_schema() if kind == "trigger")


def found(folder):
    return [(each.check, each.act_no) for each in verify_book(folder).differences]


def acts_found(folder):
    return {each.act_no for each in verify_book(folder).differences}


def test_a_book_in_which_everything_was_done_is_clean(lived):
    report = verify_book(lived)
    assert report.differences == ()
    assert report.is_clean
    assert report.acts == ask(lived, "SELECT count(*) FROM act")
    assert report.entries == ask(lived, "SELECT count(*) FROM ledger_entry")
    assert report.loans == ask(lived, "SELECT count(*) FROM loan")
    assert report.attachments == ask(lived, "SELECT count(*) FROM attachment")
    assert report.head == ask(lived, "SELECT seal FROM journal_head")


def test_every_kind_of_act_was_done_in_the_book_that_the_tests_tamper_with(lived):
    with closing(sqlite3.connect(lived.database)) as book:
        done = {kind for (kind,) in book.execute("SELECT DISTINCT kind FROM act")}
    assert done == {kind.value for kind in ActKind}


def test_every_kind_of_act_is_held_against_what_it_changed():
    told = (
        *(*TOLD_OF_COUNTS, *TOLD_OF_KITS, *TOLD_OF_OPINIONS, *TOLD_OF_SETTLING),
        *TOLD_OF_COMMITTEES,
        *TOLD_OF_PRESETS,
        *TOLD_OF_YEAR_TEXTS,
        *TOLD_OF_PUBLICATIONS,
        *TOLD_OF_MEASURES,
        *TOLD_OF_MANUALS,
        *(kind for kind, _agrees in ADDED_OF_MEASURES.values()),
        *(*TOLD_OF_MEETINGS, *(kind for kind, _agrees in ADDED_OF_REVIEWS.values())),
        *(*TOLD_OF_LATENESS, *EXPECTED, *TOLD_OF_LOANS, *TOLD_OF_ROWS),
    )
    checked = {str(kind) for kind in told}
    assert {kind.value for kind in ActKind} - checked == {ActKind.ATTACHMENT_ADDED.value}


def test_a_new_book_is_clean(tmp_path):
    book = opened(tmp_path / "data")
    report = book.files.verify()
    book.close()
    assert report.differences == ()
    assert (report.acts, report.head) == (0, FIRST_SEAL)


@pytest.mark.parametrize("no", [1, 9, 20])
@pytest.mark.parametrize(
    "column",
    ["kind", "subject", "subject_id", "happened_on", "recorded_at", "officer_id", "officer_name"],
)
def test_one_changed_column_of_an_act_is_found(lived, no, column):
    behind_the_desk(lived, f"UPDATE act SET {column} = {column} || '1' WHERE no = {no}")
    assert ("journal", no) in found(lived)


@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="the sqlite3 shell is not here")
def test_one_byte_changed_with_the_sqlite3_shell_is_found_and_the_act_is_named(lived):
    change = (
        "DROP TRIGGER act_no_update; "
        "UPDATE act SET payload = replace(payload, 'เลื่อนงาน', 'เลื่อนงาบ') "
        "WHERE kind = 'loan.cancelled';"
    )
    subprocess.run(["sqlite3", str(lived.database), change], check=True)
    no = ask(lived, "SELECT no FROM act WHERE kind = 'loan.cancelled'")
    assert ("journal", no) in found(lived)
    assert ("triggers", None) in found(lived)


@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="the sqlite3 shell is not here")
@pytest.mark.parametrize("change", ["UPDATE act SET kind = 'x'", "DELETE FROM act WHERE no = 3"])
def test_the_sqlite3_shell_cannot_change_an_act_while_the_triggers_stand(lived, change):
    shell = subprocess.run(
        ["sqlite3", str(lived.database), change], capture_output=True, text=True, check=False
    )
    assert shell.returncode != 0
    assert "act: rows are only ever added" in shell.stderr
    assert found(lived) == []


def test_a_deleted_act_is_named(lived):
    behind_the_desk(lived, "PRAGMA foreign_keys = OFF", "DELETE FROM act WHERE no = 11")
    assert ("journal", 11) in found(lived)


def test_acts_cut_off_at_the_end_are_named(lived):
    last = ask(lived, "SELECT max(no) FROM act")
    behind_the_desk(lived, f"DELETE FROM act WHERE no >= {last - 1}")
    assert {("journal", last - 1), ("journal", last)} <= set(found(lived))


def test_an_act_inserted_at_the_end_is_named(lived):
    last = ask(lived, "SELECT max(no) FROM act")
    behind_the_desk(
        lived,
        "INSERT INTO act SELECT no + 1, kind, subject, subject_id, happened_on, recorded_at, "
        f"officer_id, officer_name, payload, seal, seal FROM act WHERE no = {last}",
    )
    assert ("journal", last + 1) in found(lived)


def test_an_act_changed_and_sealed_anew_is_named_by_the_one_after_it(lived):
    no = ask(lived, "SELECT no FROM act WHERE kind = 'loan.refused'")
    with closing(sqlite3.connect(lived.database)) as book:
        row = list(book.execute("SELECT * FROM act WHERE no = ?", (no,)).fetchone())
    row[8] = row[8].replace("ไม่ใช่งาน", "เป็นงาน")
    payload, seal = row[8], sealed(str(part) for part in row[:10])
    behind_the_desk(lived, f"UPDATE act SET payload = '{payload}', seal = '{seal}' WHERE no = {no}")
    assert ("journal", no) in found(lived)


def test_a_last_act_that_is_not_the_one_the_head_knows_is_named(lived):
    behind_the_desk(lived, f"UPDATE journal_head SET seal = '{FIRST_SEAL}'")
    assert found(lived) == [("journal", ask(lived, "SELECT max(no) FROM act"))]


def test_a_missing_head_is_found(lived):
    behind_the_desk(lived, "DELETE FROM journal_head")
    assert ("journal", 1) in found(lived)


@pytest.mark.parametrize("what", BEHIND_THE_BACK)
def test_a_change_behind_the_desks_back_is_found(lived, what):
    statement, check = BEHIND_THE_BACK[what]
    behind_the_desk(lived, "PRAGMA ignore_check_constraints = ON", *statement.split("; "))
    assert check in {each.check for each in verify_book(lived).differences}


def test_a_changed_posting_is_named_by_the_act_it_belongs_to(lived):
    behind_the_desk(lived, "UPDATE posting SET quantity = 99 WHERE place = 'lost'")
    no = ask(
        lived,
        "SELECT act_no FROM ledger_entry JOIN posting ON entry_id = ledger_entry.id "
        "WHERE place = 'lost'",
    )
    assert ("ledger", no) in found(lived)


def test_a_changed_loan_is_named_by_its_slip_and_by_the_act_that_said_otherwise(lived):
    behind_the_desk(lived, "UPDATE loan SET giver_name = 'คนอื่น' WHERE id = 1")
    (difference,) = verify_book(lived).differences
    slip = ask(lived, "SELECT slip_no FROM loan WHERE id = 1")
    no = ask(lived, "SELECT no FROM act WHERE kind = 'loan.handed_over' AND subject_id = 1")
    assert slip in difference.text
    assert difference.act_no == no


def test_a_missing_slip_number_is_named(lived):
    behind_the_desk(lived, "UPDATE loan SET serial = 20 WHERE serial = 8")
    texts = [each.text for each in verify_book(lived).differences if each.check == "slips"]
    assert any("เลข 8 หายไป" in text for text in texts)


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_a_missing_trigger_is_named(lived, trigger):
    with closing(sqlite3.connect(lived.database)) as book:
        book.execute(f"DROP TRIGGER {trigger}")
    (difference,) = verify_book(lived).differences
    assert difference.check == "triggers"
    assert trigger in difference.text


def test_a_trigger_that_forbids_nothing_counts_as_missing(lived):
    with closing(sqlite3.connect(lived.database)) as book:
        book.execute("DROP TRIGGER act_no_update")
        book.execute("CREATE TRIGGER act_no_update BEFORE UPDATE ON act BEGIN SELECT 1; END")
    assert found(lived) == [("triggers", None)]


def test_a_trigger_that_never_fires_is_named(lived):
    with closing(sqlite3.connect(lived.database)) as book:
        sql = ask(lived, "SELECT sql FROM sqlite_master WHERE name = 'act_no_update'")
        book.execute("DROP TRIGGER act_no_update")
        book.execute(sql.replace("BEGIN", "WHEN 0 BEGIN"))
    assert found(lived) == [("triggers", None)]


@pytest.mark.parametrize(
    ("change", "check"),
    [
        ("DROP INDEX ix_loan_slip_no", "schema"),
        ("CREATE TRIGGER x AFTER INSERT ON act BEGIN SELECT 1; END", "triggers"),
        ("CREATE VIEW x AS SELECT 1", "schema"),
        ("DROP TABLE posting", "schema"),
    ],
)
def test_a_book_that_is_not_made_as_the_migrations_make_it_is_named(lived, change, check):
    with closing(sqlite3.connect(lived.database)) as book:
        book.execute(change)
    assert check in {each.check for each in verify_book(lived).differences}


def test_books_of_the_first_days_without_later_words_in_their_acts_are_clean():
    """An act that says less than a later one of its kind is no difference."""
    act = {"no": 1, "happened_on": "2026-05-20"}
    told = _approval(act, "refused", {"approver": "นายก", "reason": "ไม่ใช่งาน"})
    assert told["reason"] == "ไม่ใช่งาน"
    assert "person_title" not in told
    assert _password({"username": "officer"}) == {}


@pytest.mark.parametrize(
    "table", ["act", "ledger_entry", "posting", "approval", "return_count", "attachment"]
)
@pytest.mark.parametrize("change", ["UPDATE {} SET rowid = rowid", "DELETE FROM {}"])
def test_history_can_be_neither_changed_nor_deleted(lived, table, change):
    with (
        closing(sqlite3.connect(lived.database)) as book,
        pytest.raises(sqlite3.IntegrityError, match="rows are only ever added"),
    ):
        book.execute(change.format(table))


@pytest.mark.parametrize(
    "table", ["asset", "loan", "loan_line", "person", "division", "holding", "account"]
)
def test_what_history_speaks_of_cannot_be_deleted(lived, table):
    with (
        closing(sqlite3.connect(lived.database)) as book,
        pytest.raises(sqlite3.IntegrityError, match="rows are only ever added"),
    ):
        book.execute(f"DELETE FROM {table}")


def test_a_missing_and_a_changed_photo_are_found(lived):
    photo = lived.attachments / hashlib.sha256(PHOTO).hexdigest()
    photo.write_bytes(b"another")
    changed, _scan = verify_book(lived).differences
    photo.unlink()
    missing, _scan = verify_book(lived).differences
    assert "is not the file that was attached" in changed.text
    assert "is missing" in missing.text
    assert changed.act_no == missing.act_no is not None


def test_a_dangling_reference_is_found(lived):
    behind_the_desk(lived, "UPDATE loan SET borrower_id = 500 WHERE id = 1")
    assert "foreign_keys" in {check for check, _ in found(lived)}


def test_an_index_that_does_not_fit_its_table_is_found(lived):
    with closing(sqlite3.connect(lived.database)) as book, book:
        book.execute("PRAGMA writable_schema = ON")
        book.execute(
            "UPDATE sqlite_master SET sql = 'CREATE INDEX ix_loan_borrower ON loan (id)' "
            "WHERE name = 'ix_loan_borrower'"
        )
    found_texts = [each.text for each in verify_book(lived).differences]
    assert any("ix_loan_borrower" in text for text in found_texts)


def test_what_a_deleted_act_moved_is_found_too(lived):
    no = ask(lived, "SELECT no FROM act WHERE kind = 'loan.handed_over' LIMIT 1")
    behind_the_desk(lived, f"DELETE FROM act WHERE no = {no}")
    assert {("journal", no), ("ledger", no)} <= set(found(lived))


def test_a_loan_whose_request_was_deleted_is_compared_with_what_is_left_of_it(lived):
    no = ask(
        lived,
        "SELECT request.no FROM act AS request JOIN act AS refusal USING (subject, subject_id) "
        "WHERE request.kind = 'loan.requested' AND refusal.kind = 'loan.refused' LIMIT 1",
    )
    behind_the_desk(lived, f"DELETE FROM act WHERE no = {no}")
    assert ("journal", no) in found(lived)


def test_a_retirement_without_its_movement_is_found(lived):
    entry = ask(lived, "SELECT id FROM ledger_entry WHERE kind = 'retired'")
    behind_the_desk(
        lived,
        f"DELETE FROM posting WHERE entry_id = {entry}",
        f"DELETE FROM ledger_entry WHERE id = {entry}",
        "UPDATE asset_balance SET quantity = 1 WHERE asset_id = 3 AND place = 'store'",
        "DELETE FROM asset_balance WHERE asset_id = 3 AND place = 'disposed'",
    )
    assert found(lived) == [("register", None)]


def test_a_retirement_moved_twice_is_found(lived):
    behind_the_desk(
        lived,
        "INSERT INTO ledger_entry (act_no, kind, asset_id, happened_on) "
        "SELECT act_no, kind, asset_id, happened_on FROM ledger_entry WHERE kind = 'retired'",
    )
    assert "ledger" in {check for check, _ in found(lived)}


def test_a_file_damaged_on_the_disk_is_found(lived):
    with lived.database.open("r+b") as file:
        file.seek(4096 * 9)
        file.write(b"\xff" * 4096 * 3)
    report = verify_book(lived)
    assert "integrity" in {each.check for each in report.differences}


def test_an_act_whose_payload_is_no_json_is_named_and_the_check_goes_on(lived):
    behind_the_desk(lived, "UPDATE act SET payload = '{' WHERE kind LIKE 'loan.%'")
    behind_the_desk(lived, "UPDATE act SET payload = '[]' WHERE kind LIKE 'asset.%'")
    behind_the_desk(lived, "UPDATE act SET payload = 'x' WHERE kind LIKE 'attachment.%'")
    report = verify_book(lived)
    assert {"journal", "loans", "rows", "ledger", "attachments"} <= {
        each.check for each in report.differences
    }


def test_hundreds_of_differences_of_one_kind_are_counted_and_not_all_told(lived):
    behind_the_desk(lived, "UPDATE journal_head SET acts = acts + 900")
    journal = [each for each in verify_book(lived).differences if each.check == "journal"]
    assert len(journal) == 201
    assert "700" in journal[-1].text


def test_checking_changes_nothing(lived):
    before = lived.database.read_bytes()
    verify_book(lived)
    assert lived.database.read_bytes() == before


def test_the_sealed_payloads_are_plain_json(lived):
    with closing(sqlite3.connect(lived.database)) as book:
        for (payload,) in book.execute("SELECT payload FROM act"):
            assert isinstance(json.loads(payload), dict)
