"""Lists of any length, of which only the pages looked at are read."""

from __future__ import annotations

from array import array

import pytest

from asset_desk.store.engine import database_of
from asset_desk.store.reading import (
    IdPages,
    Listing,
    Reader,
    ReadOnce,
    day_or_none,
    reading_clause,
    search_clause,
    search_words,
)


class Numbers:
    """A million ids, and what was asked of them."""

    def __init__(self):
        self.asked = []

    def count(self):
        self.asked.append("count")
        return 1_000_000

    def first(self, limit):
        self.asked.append(f"first {limit}")
        return array("q", range(limit))

    def all(self):
        self.asked.append("all")
        return array("q", range(1_000_000))


def test_ids_are_read_once_and_rows_only_where_they_are_looked_at():
    numbers, fetched = Numbers(), []

    def fetch(wanted):
        fetched.append(list(wanted))
        return {each: f"row {each}" for each in wanted if each != 11}

    pages = IdPages(numbers, fetch)
    assert pages.count() == 1_000_000
    assert pages.page(0, 2) == ["row 0", "row 1"]
    assert numbers.asked == ["count", "first 2"]
    assert pages.page(10, 3) == ["row 10", "row 12"]
    assert pages.page(999_999, 50) == ["row 999999"]
    assert pages.page(1_000_000, 50) == []
    assert pages.page(0, 1) == ["row 0"]
    assert pages.count() == 1_000_000
    assert numbers.asked == ["count", "first 2", "all"]
    assert fetched == [[0, 1], [10, 11, 12], [999_999], [0]]


def test_the_first_page_of_a_listing_is_the_beginning_of_the_whole(desk):
    facts = {"least": 2}
    listing = Listing(
        Reader(database_of(desk.engine)), "division", "id >= :least", "division.id DESC", facts
    )
    assert listing.count() == 2
    assert list(listing.first(1)) == [3]
    assert list(listing.all()) == [3, 2]


def test_a_reader_gives_rows_numbers_and_nothing(desk):
    reader = Reader(database_of(desk.engine))
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


def test_ids_that_cost_as_much_to_count_as_to_read_are_read_once():
    numbers = Numbers()
    once = ReadOnce(numbers)
    assert (once.count(), once.first(3).tolist(), len(once.all())) == (
        1_000_000,
        [0, 1, 2],
        1_000_000,
    )
    assert numbers.asked == ["all"]


def test_all_the_long_words_are_one_question_to_the_index_and_short_ones_are_read():
    where, facts = search_clause("loan_search", "loan.id", "เต็นท์ 452-59 รถ")
    assert where.count("MATCH") == 1
    assert facts == {"found": '("เตนท") AND ("452-59" OR "45259")', "word2_0": "รถ"}
    assert search_clause("loan_search", "loan.id", "  ") == ("", {})
    assert reading_clause("loan_search", "loan.id", "  ") == ("", {})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("เต็นท์", [1]),
        ("เต็นท์ สมหญิง", [1]),
        ("เต็นท์ ไม่มี", []),
        ("400/52", [2]),
        ("400-52 โต๊ะ", [2]),
        ("๔๐๐", [2]),
        ("กี", [2]),
        ("AND", []),
        ('"', []),
        ("สมหญิง", [1, 2]),
    ],
)
def test_a_few_known_rows_are_found_by_the_same_words_as_the_index_finds(desk, text, found):
    desk.lent((desk.asset(name="เต็นท์ผ้าใบ"), 1))
    desk.lent((desk.asset(name="โต๊ะกี่", code="400-52-0001"), 1))
    reader = Reader(database_of(desk.engine))
    for clause in (search_clause, reading_clause):
        where, facts = clause("loan_search", "loan.id", text)
        sql = f"SELECT id FROM loan WHERE {where} ORDER BY id"
        assert reader.ids(sql, facts).tolist() == found
