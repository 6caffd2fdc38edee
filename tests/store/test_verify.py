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
from asset_desk.store.verify_counts import TOLD_OF_COUNTS
from asset_desk.store.verify_follow_ups import TELLS as TOLD_OF_LATENESS
from asset_desk.store.verify_journal import EXPECTED
from asset_desk.store.verify_kits import TELLS as TOLD_OF_KITS
from asset_desk.store.verify_loans import TELLS as TOLD_OF_LOANS
from asset_desk.store.verify_loans import _approval
from asset_desk.store.verify_measures import ADDED as ADDED_OF_MEASURES
from asset_desk.store.verify_measures import TELLS as TOLD_OF_MEASURES
from asset_desk.store.verify_opinions import TELLS as TOLD_OF_OPINIONS
from asset_desk.store.verify_presets import TELLS as TOLD_OF_PRESETS
from asset_desk.store.verify_publications import TELLS as TOLD_OF_PUBLICATIONS
from asset_desk.store.verify_rows import TELLS as TOLD_OF_ROWS
from asset_desk.store.verify_rows import _password
from asset_desk.store.verify_schema import newest_schema
from asset_desk.store.verify_settling import TELLS as TOLD_OF_SETTLING
from asset_desk.store.verify_year_texts import TELLS as TOLD_OF_YEAR_TEXTS
from tests.store.books import PHOTO, ask, behind_the_desk, opened

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
    assert report.attachments == 6
    assert report.head == ask(lived, "SELECT seal FROM journal_head")


def test_every_kind_of_act_was_done_in_the_book_that_the_tests_tamper_with(lived):
    with closing(sqlite3.connect(lived.database)) as book:
        done = {kind for (kind,) in book.execute("SELECT DISTINCT kind FROM act")}
    assert done == {kind.value for kind in ActKind}


def test_every_kind_of_act_is_held_against_what_it_changed():
    told = (
        *(*TOLD_OF_COUNTS, *TOLD_OF_KITS, *TOLD_OF_OPINIONS, *TOLD_OF_SETTLING),
        *TOLD_OF_PRESETS,
        *TOLD_OF_YEAR_TEXTS,
        *TOLD_OF_PUBLICATIONS,
        *TOLD_OF_MEASURES,
        *(kind for kind, _agrees in ADDED_OF_MEASURES.values()),
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


BEHIND_THE_BACK = {
    "a kit has another name": ("UPDATE kit SET name = 'ชุดอื่น'", "kits"),
    "a kit is offered again": ("UPDATE kit SET is_active = 1", "kits"),
    "a kit holds more": ("UPDATE kit_line SET quantity = 99 WHERE line_no = 2", "kits"),
    "a line of a kit is gone": ("DELETE FROM kit_line WHERE line_no = 1", "kits"),
    "a kit came from nowhere": (
        "INSERT INTO kit SELECT 9, 'ก', name_key, name_sort_key, '', 1 FROM kit",
        "kits",
    ),
    "a preset makes other reports": (
        "UPDATE report_preset SET reports = 'harm' WHERE is_active",
        "presets",
    ),
    "a preset is offered again": (
        "UPDATE report_preset SET is_active = 1, name_key = 'x' WHERE NOT is_active",
        "presets",
    ),
    "a preset came from nowhere": (
        "INSERT INTO report_preset SELECT 9, 'ก', 'ก', name_sort_key, reports, period, NULL, NULL, "
        "NULL, NULL, 0, format, 1 FROM report_preset WHERE id = 1",
        "presets",
    ),
    "a preset can not be found": ("UPDATE report_preset SET name_key = 'x' || id", "presets"),
    "a year's summary says other things": (
        "UPDATE year_text SET problems = 'ไม่มี'",
        "year texts",
    ),
    "a year's summary says what nobody wrote": (
        "INSERT INTO year_text VALUES (2568, 'ก', 'ข')",
        "year texts",
    ),
    "a kit can not be found": ("UPDATE kit SET name_key = 'x'", "kits"),
    "a line forgets its accessories": ("UPDATE loan_line SET accessories = ''", "loans"),
    "a line is of another kit": ("UPDATE loan_line SET kit_name = 'ชุดอื่น'", "loans"),
    "a slip nobody came for was called off": (
        "UPDATE loan SET stage = 'cancelled' WHERE stage = 'not_collected'",
        "loans",
    ),
    "an opinion agrees now": ("UPDATE opinion SET agrees = 1", "opinions"),
    "an opinion is another's": ("UPDATE opinion SET person_name = 'ใคร' WHERE id = 1", "opinions"),
    "an opinion is gone": ("DELETE FROM opinion WHERE id = 2", "opinions"),
    "an opinion came from nowhere": (
        "INSERT INTO opinion SELECT 9, 1, loan_id + 1, step, given_on, person_name, person_title, "
        "order_text, agrees, remark, is_own FROM opinion WHERE id = 1",
        "opinions",
    ),
    "a scan is another paper's": (
        "UPDATE attachment SET file_name = 'ใบอื่น.pdf' WHERE subject = 'loan'",
        "opinions",
    ),
    "a waiver has another reason": ("UPDATE waiver SET reason = 'ไม่มี'", "opinions"),
    "an account is another person's": (
        "UPDATE account SET person_id = 1 WHERE username = 'auditor'",
        "rows",
    ),
    "a waiver is gone": ("DELETE FROM waiver WHERE id = 1", "opinions"),
    "a rule against a loan is gone": ("UPDATE loan SET rules_against = ''", "loans"),
    "a loan has another approver": (
        "UPDATE loan SET approver_post = 'clerk' WHERE approver_reason = 'inside_the_premises'",
        "loans",
    ),
    "a loan serves another purpose": ("UPDATE loan SET purpose_kind = 'private'", "loans"),
    "a slip left its request": ("UPDATE loan SET request_no = NULL", "loans"),
    "a line became a consumable": ("UPDATE loan_line SET is_consumable = 1", "loans"),
    "a car needs no form 3": ("UPDATE asset SET needs_form_3 = NULL", "rows"),
    "another asset is marked a car": ("UPDATE asset SET needs_form_3 = 1 WHERE id = 1", "rows"),
    "a type of work allows more": ("UPDATE work_type SET categories = ''", "rows"),
    "a type of work allows longer": ("UPDATE work_type SET longest_days = 99 WHERE id = 1", "rows"),
    "a type of work says otherwise": ("UPDATE work_type SET guidance = 'x' WHERE id = 2", "rows"),
    "a clause reads otherwise": ("UPDATE clause SET wording = 'x'", "rows"),
    "a clause came from nowhere": (
        "INSERT INTO clause VALUES ('207', 'x', 'x', NULL)",
        "rows",
    ),
    "a posting is larger": ("UPDATE posting SET quantity = quantity * 2 WHERE id = 1", "ledger"),
    "a posting is gone": ("DELETE FROM posting WHERE id = 2", "ledger"),
    "a posting is elsewhere": (
        "UPDATE posting SET place = 'store' WHERE place = 'damaged'",
        "ledger",
    ),
    "an entry is on another day": (
        "UPDATE ledger_entry SET happened_on = '2026-05-19' WHERE kind = 'handed_over'",
        "ledger",
    ),
    "an entry is of another asset": (
        "UPDATE ledger_entry SET asset_id = 1 WHERE kind = 'taken_back'",
        "ledger",
    ),
    "a retired asset's entry is smaller": (
        "UPDATE ledger_entry SET kind = 'recounted' WHERE kind = 'retired'",
        "ledger",
    ),
    "an entry has no act": ("UPDATE ledger_entry SET act_no = 999 WHERE id = 3", "ledger"),
    "an entry hangs on an act that moves nothing": (
        "INSERT INTO ledger_entry (act_no, kind, asset_id, happened_on) "
        "VALUES (1, 'entered', 1, '2026-05-20')",
        "ledger",
    ),
    "a balance is larger": ("UPDATE asset_balance SET quantity = quantity + 1", "balances"),
    "a balance is gone": ("DELETE FROM asset_balance WHERE place = 'in_repair'", "balances"),
    "the register says more": ("UPDATE asset SET quantity = quantity + 1 WHERE id = 2", "register"),
    "a retired asset is in store": (
        "UPDATE asset_balance SET quantity = 1 WHERE place = 'store' AND asset_id = 3",
        "register",
    ),
    "more came back on the line": ("UPDATE loan_line SET quantity_good = 31", "lines"),
    "a return count is larger": ("UPDATE return_count SET good = good + 1 WHERE id = 1", "lines"),
    "less was approved": ("UPDATE loan_line SET quantity_approved = 1 WHERE id = 2", "loans"),
    "a slip is closed": ("UPDATE loan SET stage = 'closed'", "loans"),
    "another borrower": ("UPDATE loan SET borrower_name = 'คนอื่น' WHERE id = 1", "loans"),
    "another approver": ("UPDATE loan SET approver_name = 'คนอื่น' WHERE id = 1", "loans"),
    "another due date": ("UPDATE loan SET due_date = '2026-06-30' WHERE id = 3", "loans"),
    "another wording on the paper": (
        "UPDATE loan SET paper = replace(paper, 'บ้านสวนธาร', 'บ้านอื่น') WHERE id = 1",
        "loans",
    ),
    "a paper that is no paper": ("UPDATE loan SET paper = 'x' WHERE id = 1", "loans"),
    "another reason": ("UPDATE loan SET decision_reason = '' WHERE stage = 'refused'", "loans"),
    "an approval is gone": ("DELETE FROM approval WHERE id = 1", "loans"),
    "an approval of somebody else": ("UPDATE approval SET person_name = 'x' WHERE id = 1", "loans"),
    "another condition at the return": ("UPDATE return_count SET condition = 'ดีมาก'", "loans"),
    "a loan is gone": ("DELETE FROM loan WHERE id = 7", "loans"),
    "a loan without acts": (
        "INSERT INTO loan SELECT 99, 'requested', NULL, NULL, '', borrower_id, borrower_kind, "
        "borrower_name, borrower_sort_key, borrower_position, borrower_unit, borrower_address, "
        "borrower_phone, purpose, work_type, use_place, place, requested_on, from_date, "
        "due_date, division_id, division_name, note, approver_post, approver_reason, '', '', "
        "'', NULL, '', NULL, '', '', '', last_act_on, '', '', '', '', NULL "
        "FROM loan WHERE id = 7",
        "loans",
    ),
    "a slip number is skipped": ("UPDATE loan SET serial = 20 WHERE serial = 8", "slips"),
    "the slips begin elsewhere": ("UPDATE loan SET serial = serial + 50", "slips"),
    "the counter of slips": ("UPDATE year_counter SET slips = slips + 1", "slips"),
    "a counter without slips": ("INSERT INTO year_counter VALUES (2560, 3, 3)", "slips"),
    "the counter of lines": ("UPDATE year_counter SET lines = 1", "ledger_numbers"),
    "a ledger number is skipped": (
        "UPDATE loan_line SET ledger_no = 77 WHERE ledger_no = 2",
        "ledger_numbers",
    ),
    "a type of work": ("UPDATE work_type SET name = 'งานอื่น' WHERE id = 1", "rows"),
    "somebody else's role": ("UPDATE account SET role = 'administrator'", "rows"),
    "an account nobody opened": (
        "INSERT INTO account VALUES (9, 'x', 'x', 'x', 'administrator', '', NULL, 1)",
        "rows",
    ),
    "a person's name": ("UPDATE person SET name = 'คนอื่น' WHERE id = 2", "rows"),
    "a person who is gone": ("DELETE FROM person WHERE id = 4", "rows"),
    "a value in the register": ("UPDATE asset SET value_satang = 1 WHERE id = 1", "rows"),
    "a retired asset that is not": ("UPDATE asset SET retired_on = NULL", "rows"),
    "an asset retired quietly": ("UPDATE asset SET retired_on = '2026-01-01' WHERE id = 1", "rows"),
    "a division's name": ("UPDATE division SET name = 'กองอื่น' WHERE id = 2", "rows"),
    "a holder's last day": ("UPDATE holding SET held_until = '2030-01-01' WHERE id = 1", "rows"),
    "the office's name": (
        "UPDATE setting SET value = replace(value, 'บ้านสวนธาร', 'บ้านอื่น') WHERE key = 'office'",
        "rows",
    ),
    "settings that are no settings": (
        "UPDATE setting SET value = '{' WHERE key = 'office'",
        "rows",
    ),
    "a slip without its number": ("UPDATE loan SET serial = NULL WHERE serial = 8", "loans"),
    "a slip without its year": ("UPDATE loan SET fiscal_year = NULL WHERE serial = 8", "loans"),
    "a ledger line without its number": (
        "UPDATE loan_line SET ledger_no = NULL WHERE ledger_no = 2",
        "ledger_numbers",
    ),
    "a ledger line without its year": (
        "UPDATE loan_line SET ledger_year = NULL WHERE ledger_no = 2",
        "loans",
    ),
    "a ledger number without a line in the ledger": (
        "UPDATE loan_line SET ledger_no = 7 WHERE ledger_no IS NULL",
        "loans",
    ),
    "ledger numbers exchanged": (
        "UPDATE loan_line SET ledger_no = 9 - ledger_no, ledger_year = -2569 "
        "WHERE ledger_no IN (4, 5); "
        "UPDATE loan_line SET ledger_year = 2569 WHERE ledger_year = -2569",
        "ledger_numbers",
    ),
    "an approver before any approval": (
        "UPDATE loan SET approver_name = 'คนอื่น' WHERE stage = 'requested'",
        "loans",
    ),
    "a wording before any approval": (
        "UPDATE loan SET paper = '{}' WHERE stage = 'requested'",
        "loans",
    ),
    "a reason that nobody gave": (
        "UPDATE loan SET decision_reason = 'x' WHERE stage = 'closed'",
        "loans",
    ),
    "an approver's title": (
        "UPDATE approval SET person_title = 'ปลัด' WHERE decision = 'approved'",
        "loans",
    ),
    "an approver's order": ("UPDATE approval SET order_text = 'x'", "loans"),
    "the title of who refused": (
        "UPDATE approval SET person_title = 'ปลัด' WHERE decision = 'refused'",
        "loans",
    ),
    "a division's head": ("UPDATE division SET head_title = 'หัวหน้า' WHERE id = 2", "rows"),
    "a reason to retire": (
        "UPDATE asset SET retired_reason = 'x' WHERE retired_on IS NULL",
        "rows",
    ),
    "the administrator's name": ("UPDATE account SET name = 'x' WHERE id = 1", "rows"),
    "the administrator's password": (
        "UPDATE account SET password_hash = 'x' WHERE id = 1",
        "rows",
    ),
    "a changed password": ("UPDATE account SET password_hash = 'x' WHERE id = 2", "rows"),
    "a second head of the journal": ("UPDATE journal_head SET id = 2", "journal"),
    "a code's key": ("UPDATE asset SET code_key = 'x' WHERE id = 1", "search"),
    "what an asset is searched by": ("UPDATE asset SET search_text = 'x' WHERE id = 1", "search"),
    "what a person is searched by": ("UPDATE person SET search_text = 'x'", "search"),
    "what an account is found by": (
        "UPDATE account SET username_key = 'x' WHERE id = 2",
        "search",
    ),
    "the index of assets": ("UPDATE asset_search SET text = 'xyz' WHERE rowid = 1", "search"),
    "an asset out of the index": ("DELETE FROM asset_search WHERE rowid = 1", "search"),
    "a loan out of the index": ("DELETE FROM loan_search WHERE rowid = 1", "search"),
    "a stranger in the index": (
        "INSERT INTO loan_search (rowid, text) VALUES (99, 'xyz')",
        "search",
    ),
    "an attachment's name": ("UPDATE attachment SET file_name = 'x.jpg'", "attachments"),
    "an attachment that is gone": ("DELETE FROM attachment", "attachments"),
    "an attachment without an act": ("UPDATE attachment SET act_no = 1", "attachments"),
}


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
