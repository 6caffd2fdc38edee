"""Lists of any length, of which only the pages looked at are read."""

from __future__ import annotations

from array import array

import pytest

from asset_desk.store.reading import IdPages, Reader, day_or_none, search_words


def test_ids_are_read_once_and_rows_only_where_they_are_looked_at():
    asked, fetched = [], []

    def ids():
        asked.append(1)
        return array("q", range(1_000_000))

    def fetch(wanted):
        fetched.append(list(wanted))
        return {each: f"row {each}" for each in wanted if each != 11}

    pages = IdPages(ids, fetch)
    assert pages.count() == 1_000_000
    assert pages.page(10, 3) == ["row 10", "row 12"]
    assert pages.page(999_999, 50) == ["row 999999"]
    assert pages.page(1_000_000, 50) == []
    assert asked == [1]
    assert fetched == [[10, 11, 12], [999_999]]


def test_a_reader_gives_rows_numbers_and_nothing(desk):
    reader = Reader(desk.engine)
    assert reader.number("SELECT count(*) FROM division") == 3
    assert reader.number("SELECT NULL") == 0
    assert reader.number("SELECT id FROM division WHERE id = :id", {"id": 99}) == 0
    assert reader.first("SELECT id FROM division WHERE id = ?", (99,)) is None
    assert [row["id"] for row in reader.rows("SELECT id FROM division ORDER BY id")] == [1, 2, 3]


def test_a_day_may_be_missing():
    assert day_or_none(None) is None


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("นายสมชาย", [("สมชาย",)]),
        ("452-59", [("452-59", "45259")]),
        ("- เต็นท์", [("-",), ("เตนท",)]),
        ("", []),
    ],
)
def test_a_word_with_separators_is_looked_for_without_them_too(typed, words):
    assert search_words(typed) == words
