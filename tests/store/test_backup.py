"""A backup holds everything, is checked when it is written, and is put back whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import zipfile
from contextlib import closing

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import WorkType, WorkTypeId
from asset_desk.paths import DataFolder
from asset_desk.store import backup as backup_module
from asset_desk.store.backup import check_archive, read_manifest, write_backup
from asset_desk.store.restore import restore_backup
from asset_desk.store.verify import verify_book
from tests.builders import NOW, Desk
from tests.store.books import PHOTO, ask, behind_the_desk, opened


@pytest.fixture
def backup(lived, tmp_path):
    out = tmp_path / "backups of ours" / "สำรอง.zip"
    write_backup(lived, out)
    return out


def refusal_of(archive, folder, **given):
    with pytest.raises(DeskError) as refused:
        restore_backup(archive, folder, now=NOW, **given)
    return refused.value.refusal


def rewritten(archive, out, change):
    """The backup with its members changed by a function of a dict of names and contents."""
    with zipfile.ZipFile(archive) as old:
        members = {name: old.read(name) for name in old.namelist()}
    change(members)
    with zipfile.ZipFile(out, "w") as new:
        for name, content in members.items():
            new.writestr(name, content)
    return out


def attachments_of(folder):
    return {file.name: file.read_bytes() for file in folder.attachments.iterdir()}


def test_lesson_16_a_backup_restored_after_everything_was_wiped_verifies_photos_too(lived, backup):
    before, files = verify_book(lived), attachments_of(lived)
    shutil.rmtree(lived.root)
    report = restore_backup(backup, lived, now=NOW)
    assert report == verify_book(lived) == before
    assert attachments_of(lived) == files
    assert PHOTO in files.values()


def test_point_20_a_restored_book_can_be_worked_in(lived, backup, tmp_path):
    folder = DataFolder(tmp_path / "elsewhere")
    restore_backup(backup, folder, now=NOW)
    book = opened(folder.root)
    Desk(book.engine).asset(3, name="โต๊ะใหม่")
    assert book.files.verify().is_clean
    book.close()


def test_a_backup_is_one_file_with_the_sums_of_what_is_in_it(lived, backup):
    manifest = check_archive(backup)
    names = attachments_of(lived)
    assert set(manifest["files"]) == {"desk.db", *(f"attachments/{name}" for name in names)}
    assert all(manifest["files"][f"attachments/{name}"]["sha256"] == name for name in names)
    assert manifest["acts"] == ask(lived, "SELECT count(*) FROM act")
    assert manifest["head"] == ask(lived, "SELECT seal FROM journal_head")
    assert manifest["missing"] == []
    assert [each.name for each in backup.parent.iterdir()] == [backup.name]


def test_a_backup_is_taken_while_the_book_is_open_and_written_to(lived, tmp_path):
    book = opened(lived.root)
    desk = Desk(book.engine)
    desk.asset(3, name="ก่อนสำรอง")
    with book.new_uow() as uow:
        uow.office.add_work_type(WorkType(WorkTypeId(0), "ยังไม่เก็บ"))
        book.files.backup_to(tmp_path / "b.zip")
    desk.asset(3, name="หลังสำรอง")
    book.close()
    folder = DataFolder(tmp_path / "restored")
    assert restore_backup(tmp_path / "b.zip", folder, now=NOW).is_clean
    assert ask(folder, "SELECT count(*) FROM asset WHERE name = 'ก่อนสำรอง'") == 1
    assert ask(folder, "SELECT count(*) FROM asset WHERE name = 'หลังสำรอง'") == 0
    assert ask(folder, "SELECT count(*) FROM work_type WHERE name = 'ยังไม่เก็บ'") == 0


def test_the_programs_own_backups_are_named_by_time_and_reason_and_never_overwrite(lived):
    book = opened(lived.root)
    first = book.files.backup("before-import", now=NOW)
    second = book.files.backup("before-import", now=NOW)
    book.close()
    assert first.name == "20260520-033000-before-import.zip"
    assert second.name == "20260520-033000-before-import-2.zip"
    assert read_manifest(first) == read_manifest(second)


def test_a_lost_photo_does_not_keep_the_rest_from_being_backed_up_and_is_named(lived, tmp_path):
    photo = min(lived.attachments.iterdir())
    photo.unlink()
    write_backup(lived, tmp_path / "b.zip")
    assert read_manifest(tmp_path / "b.zip")["missing"] == [photo.name]
    folder = DataFolder(tmp_path / "restored")
    assert refusal_of(tmp_path / "b.zip", folder) is Refusal.BACKUP_DOES_NOT_VERIFY
    report = restore_backup(tmp_path / "b.zip", folder, now=NOW, force=True)
    assert {each.check for each in report.differences} == {"attachments"}


def test_a_damaged_book_is_not_backed_up_as_if_it_were_whole(lived, tmp_path):
    with lived.database.open("r+b") as file:
        file.seek(4096 * 9)
        file.write(b"\xff" * 4096 * 3)
    with pytest.raises(DeskError) as refused:
        write_backup(lived, tmp_path / "b.zip")
    assert refused.value.refusal is Refusal.BOOK_IS_DAMAGED
    assert not (tmp_path / "b.zip").exists()


def test_a_backup_that_cannot_be_finished_leaves_no_file_and_keeps_the_old_one(
    lived, backup, monkeypatch
):
    old = backup.read_bytes()

    def no_room(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(DeskError) as refused:
        write_backup(lived, backup)
    assert refused.value.refusal is Refusal.DISK_FULL
    assert backup.read_bytes() == old
    assert [each.name for each in backup.parent.iterdir()] == [backup.name]


def test_a_backup_that_was_written_wrong_is_noticed_before_it_gets_its_name(
    lived, tmp_path, monkeypatch
):
    wrong = lambda _file: ("0" * 64, 1)  # noqa: E731
    monkeypatch.setattr(backup_module, "sha256_of", wrong)
    with pytest.raises(DeskError) as refused:
        write_backup(lived, tmp_path / "b.zip")
    assert refused.value.refusal is Refusal.BACKUP_IS_DAMAGED
    assert not (tmp_path / "b.zip").exists()


@pytest.mark.parametrize("name", ["desk.db", "desk.db-wal", "attachments/photo", "logs/../desk.db"])
def test_a_backup_is_never_written_over_the_book_itself(lived, name):
    before = lived.database.read_bytes()
    with pytest.raises(DeskError) as refused:
        write_backup(lived, lived.root / name)
    assert refused.value.refusal is Refusal.FOLDER_NOT_WRITABLE
    assert lived.database.read_bytes() == before
    assert not list(lived.root.rglob("photo"))


def test_a_folder_that_holds_a_book_is_not_overwritten(lived, backup):
    book = opened(lived.root)
    Desk(book.engine).asset(3, name="ใหม่กว่า")
    book.close()
    assert refusal_of(backup, lived) is Refusal.FOLDER_NOT_EMPTY
    assert ask(lived, "SELECT count(*) FROM asset WHERE name = 'ใหม่กว่า'") == 1


def test_with_force_the_old_book_is_kept_aside_as_a_backup(lived, backup, tmp_path):
    book = opened(lived.root)
    Desk(book.engine).asset(3, name="ใหม่กว่า")
    book.close()
    assert restore_backup(backup, lived, now=NOW, force=True).is_clean
    assert ask(lived, "SELECT count(*) FROM asset WHERE name = 'ใหม่กว่า'") == 0
    aside = lived.backups / "20260520-033000-before-restore.zip"
    elsewhere = DataFolder(tmp_path / "elsewhere")
    restore_backup(aside, elsewhere, now=NOW)
    assert ask(elsewhere, "SELECT count(*) FROM asset WHERE name = 'ใหม่กว่า'") == 1


def test_a_book_too_damaged_to_back_up_is_moved_aside_as_it_is(lived, backup):
    lived.database.write_bytes(b"no database at all" * 500)
    assert restore_backup(backup, lived, now=NOW, force=True).is_clean
    aside = lived.backups / "20260520-033000-before-restore-damaged.db"
    assert aside.read_bytes().startswith(b"no database at all")
    assert verify_book(lived).is_clean


def test_a_book_that_is_open_elsewhere_is_not_replaced(lived, backup, monkeypatch):
    with closing(sqlite3.connect(lived.database)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("SELECT count(*) FROM act").fetchone()
        assert refusal_of(backup, lived, force=True) is Refusal.BOOK_IS_BUSY
    assert verify_book(lived).is_clean


def test_nothing_is_left_of_a_restore_that_was_refused(lived, backup, tmp_path):
    with backup.open("r+b") as file:
        file.seek(backup.stat().st_size // 2)
        file.write(b"\x00" * 64)
    folder = DataFolder(tmp_path / "new")
    assert refusal_of(backup, folder) is Refusal.BACKUP_IS_DAMAGED
    assert not folder.database.exists()
    assert [each.name for each in folder.root.iterdir() if each.name.startswith(".")] == []


def test_an_archive_cut_short_is_refused(backup, tmp_path):
    content = backup.read_bytes()
    backup.write_bytes(content[: len(content) // 2])
    refusal = refusal_of(backup, DataFolder(tmp_path / "new"))
    assert refusal in (Refusal.BACKUP_IS_DAMAGED, Refusal.NOT_A_BACKUP)


def test_a_missing_archive_is_refused(tmp_path):
    folder = DataFolder(tmp_path / "new")
    assert refusal_of(tmp_path / "none.zip", folder) is Refusal.NOT_A_BACKUP
    assert refusal_of(tmp_path, folder) is Refusal.NOT_A_BACKUP


@pytest.mark.parametrize(
    "members",
    [
        {},
        {"a.txt": b"a"},
        {"manifest.json": b"not json"},
        {"manifest.json": b"[]"},
        {"manifest.json": json.dumps({"format": "other", "files": {}}).encode()},
        {"manifest.json": json.dumps({"format": "asset-desk-backup"}).encode()},
        {"manifest.json": json.dumps({"format": "asset-desk-backup", "files": {}}).encode()},
        {"manifest.json": json.dumps({"format": "asset-desk-backup", "files": []}).encode()},
        {"manifest.json": b'{"format": "asset-desk-backup", "files": ["desk.db"]}'},
    ],
)
def test_a_zip_of_something_else_is_no_backup(members, tmp_path):
    with zipfile.ZipFile(tmp_path / "foreign.zip", "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    refusal = refusal_of(tmp_path / "foreign.zip", DataFolder(tmp_path / "new"))
    assert refusal is Refusal.NOT_A_BACKUP


def test_a_file_that_is_no_zip_is_no_backup(tmp_path):
    (tmp_path / "letter.zip").write_text("Dear officer", "utf-8")
    refusal = refusal_of(tmp_path / "letter.zip", DataFolder(tmp_path / "new"))
    assert refusal is Refusal.NOT_A_BACKUP


@pytest.mark.parametrize(
    "name", ["../evil.txt", "attachments/../../evil", "/etc/evil", "attachments/not-a-sum", "x.db"]
)
def test_names_that_lead_out_of_the_folder_are_refused(backup, tmp_path, name):
    def smuggle(members):
        manifest = json.loads(members["manifest.json"])
        manifest["files"][name] = {"sha256": "0" * 64, "size": 4}
        members["manifest.json"], members[name] = json.dumps(manifest).encode(), b"evil"

    archive = rewritten(backup, tmp_path / "evil.zip", smuggle)
    refusal = refusal_of(archive, DataFolder(tmp_path / "new"))
    assert refusal is Refusal.NOT_A_BACKUP
    assert not list(tmp_path.rglob("evil*"))[1:]


def test_a_file_that_the_manifest_does_not_name_is_refused(backup, tmp_path):
    add = lambda members: members.update({"extra.txt": b"?"})  # noqa: E731
    archive = rewritten(backup, tmp_path / "extra.zip", add)
    refusal = refusal_of(archive, DataFolder(tmp_path / "new"))
    assert refusal is Refusal.BACKUP_IS_DAMAGED


def test_a_file_with_another_content_than_its_sum_is_refused(backup, tmp_path):
    def swap(members):
        members["desk.db"] = members["desk.db"][:-1] + b"?"

    archive = rewritten(backup, tmp_path / "swapped.zip", swap)
    refusal = refusal_of(archive, DataFolder(tmp_path / "new"))
    assert refusal is Refusal.BACKUP_IS_DAMAGED


def test_a_backup_from_a_newer_program_is_refused(lived, tmp_path):
    behind_the_desk(lived, "UPDATE alembic_version SET version_num = '9999'")
    write_backup(lived, tmp_path / "b.zip")
    folder = DataFolder(tmp_path / "new")
    assert refusal_of(tmp_path / "b.zip", folder) is Refusal.BOOK_IS_NEWER
    assert not folder.database.exists()


def test_a_backup_of_a_tampered_book_is_put_back_only_by_force_and_told_of(lived, tmp_path):
    behind_the_desk(lived, "UPDATE act SET officer_name = 'คนอื่น' WHERE no = 4")
    write_backup(lived, tmp_path / "b.zip")
    folder = DataFolder(tmp_path / "new")
    assert refusal_of(tmp_path / "b.zip", folder) is Refusal.BACKUP_DOES_NOT_VERIFY
    assert not folder.database.exists()
    report = restore_backup(tmp_path / "b.zip", folder, now=NOW, force=True)
    assert [each.act_no for each in report.differences] == [4]
