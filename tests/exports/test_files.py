"""Files that appear whole or not at all."""

import sqlite3
from contextlib import closing

import pytest

from asset_desk.exports.files import written_whole


def test_a_finished_file_takes_the_place_of_the_old_one(tmp_path):
    out = tmp_path / "ใบยืม.pdf"
    out.write_bytes(b"old")
    with written_whole(out) as half:
        half.write_bytes(b"new")
        assert out.read_bytes() == b"old"
    assert out.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [out]


def test_work_that_is_cut_off_leaves_the_old_file(tmp_path):
    out = tmp_path / "ใบยืม.pdf"
    out.write_bytes(b"old")

    def cut_off():
        with written_whole(out) as half:
            half.write_bytes(b"ne")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cut_off()
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


def test_a_folder_that_is_not_there_is_trouble_that_the_caller_can_name(tmp_path):
    out = tmp_path / "หาย" / "ใบยืม.pdf"
    with pytest.raises(OSError, match="หาย"), written_whole(out) as half:
        half.write_bytes(b"new")


def test_a_paper_never_takes_the_place_of_a_book(tmp_path):
    out = tmp_path / "desk.db"
    with closing(sqlite3.connect(out)) as book:
        book.execute("CREATE TABLE act (no INTEGER)")
    before = out.read_bytes()
    with pytest.raises(FileExistsError), written_whole(out) as half:
        half.write_bytes(b"new")
    assert out.read_bytes() == before
    assert list(tmp_path.iterdir()) == [out]
