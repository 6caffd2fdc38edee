"""Photos and documents stand among the attachments under their own SHA-256."""

from __future__ import annotations

import hashlib
import os

import pytest

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.paths import DataFolder
from asset_desk.store import attachments
from asset_desk.store.book import StoredFiles
from tests.store.books import PHOTO


@pytest.fixture
def files(tmp_path):
    folder = DataFolder(tmp_path / "data")
    folder.make()
    return StoredFiles(folder)


@pytest.fixture
def photo(tmp_path):
    file = tmp_path / "เต็นท์ ที่ 1.jpg"
    file.write_bytes(PHOTO)
    return file


def refusal_of(files, file):
    with pytest.raises(DeskError) as refused:
        files.keep_attachment(file, ("asset", 1), is_photo=False)
    assert list(files.folder.attachments.iterdir()) == []
    return refused.value.refusal


def test_a_photo_is_kept_under_its_sha256_and_described(files, photo):
    note = files.keep_attachment(photo, ("asset", 4), is_photo=True)
    assert note.sha256 == hashlib.sha256(PHOTO).hexdigest()
    assert (note.subject, note.subject_id, note.is_photo) == ("asset", 4, True)
    assert (note.file_name, note.size) == ("เต็นท์ ที่ 1.jpg", len(PHOTO))
    assert files.attachment(note.sha256).read_bytes() == PHOTO


def test_a_file_kept_twice_stands_there_once(files, photo):
    first = files.keep_attachment(photo, ("asset", 4), is_photo=True)
    again = files.keep_attachment(photo, ("asset", 5), is_photo=True)
    assert first.sha256 == again.sha256
    assert [file.name for file in files.folder.attachments.iterdir()] == [first.sha256]


def test_a_kept_file_that_was_damaged_on_the_disk_is_mended_by_keeping_it_again(files, photo):
    note = files.keep_attachment(photo, ("asset", 4), is_photo=True)
    files.attachment(note.sha256).write_bytes(b"damaged")
    files.keep_attachment(photo, ("asset", 4), is_photo=True)
    assert files.attachment(note.sha256).read_bytes() == PHOTO


def test_the_original_may_go_afterwards(files, photo):
    note = files.keep_attachment(photo, ("asset", 4), is_photo=True)
    photo.unlink()
    assert files.attachment(note.sha256).is_file()


def test_a_missing_file_is_refused(files, tmp_path):
    assert refusal_of(files, tmp_path / "nothing.jpg") is Refusal.FILE_UNREADABLE


def test_a_folder_is_refused(files, tmp_path):
    assert refusal_of(files, tmp_path) is Refusal.FILE_UNREADABLE


def test_an_empty_file_is_refused(files, tmp_path):
    (tmp_path / "empty.jpg").touch()
    assert refusal_of(files, tmp_path / "empty.jpg") is Refusal.FILE_EMPTY


def test_a_file_of_the_largest_size_is_kept_and_one_byte_more_is_refused(
    files, tmp_path, monkeypatch
):
    monkeypatch.setattr(attachments, "LARGEST_ATTACHMENT", 10)
    file = tmp_path / "scan.pdf"
    file.write_bytes(b"x" * 11)
    assert refusal_of(files, file) is Refusal.FILE_TOO_LARGE
    file.write_bytes(b"x" * 10)
    assert files.keep_attachment(file, ("asset", 1), is_photo=False).size == 10


def test_a_name_that_is_no_sha256_leads_nowhere(files):
    with pytest.raises(DeskError) as refused:
        files.attachment("../desk.db")
    assert refused.value.refusal is Refusal.FILE_UNREADABLE


def test_a_copy_that_cannot_be_finished_leaves_nothing_behind(files, photo, monkeypatch):
    def no_room(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    assert refusal_of(files, photo) is Refusal.DISK_FULL
