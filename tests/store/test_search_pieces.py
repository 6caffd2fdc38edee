"""Short words are found by the pieces that hold them, as if every text were read."""

from __future__ import annotations

import itertools
import string

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from asset_desk.services.rows import LedgerFilter, LoanFilter
from asset_desk.store.engine import database_of
from asset_desk.store.reading import NOWHERE, SHORTEST_INDEXED, Reader, search_words, word_clause
from asset_desk.store.search_pieces import MOST, Pieces
from asset_desk.thai import search_key
from tests.builders import TODAY

INDEX = "loan_search"
LETTERS = "กขรถาีๆเ0259ab-/.\"'* "
TEXTS = st.lists(
    st.text(LETTERS, max_size=12).map(search_key).filter(lambda text: len(text) >= 3), max_size=8
)
TYPED = st.lists(st.text(LETTERS, min_size=1, max_size=3), min_size=1, max_size=3).map(" ".join)


@pytest.fixture
def index(desk):
    """The index of words of a book, to be filled with texts."""
    return Index(desk.engine)


class Index:
    """Texts that are searched by one way and by the other."""

    def __init__(self, engine):
        self.reader = Reader(database_of(engine))
        self.pieces = Pieces(self.reader, INDEX)

    def fill(self, texts):
        rows = enumerate(texts, start=1)
        with self.reader.cursor() as cursor:
            cursor.execute(f"DELETE FROM {INDEX}")
            cursor.executemany(f"INSERT INTO {INDEX} (rowid, text) VALUES (?, ?)", rows)

    def found(self, typed):
        has, facts = word_clause(INDEX, typed, self.pieces.holding)
        sql = f"SELECT rowid FROM {INDEX} WHERE {has or '1'} ORDER BY rowid"
        return self.reader.ids(sql, facts).tolist()


def read(texts, typed):
    """The texts in which each word is, in one of its ways."""
    words = search_words(typed)
    return [
        number
        for number, text in enumerate(texts, start=1)
        if all(any(way in text for way in ways) for ways in words)
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("รถ", [1, 2, 3]),
        ("รถ ขน", [2]),
        ("ร", [1, 2, 3]),
        ("ถ", [1, 2, 3]),
        ("ขน", [2]),
        ("12", [4]),
        ("1/2", [4]),
        ("กก", []),
        ("กก รถ", []),
        ("รถกก", []),
        ('"', [5]),
        ('""', []),
    ],
)
def test_a_short_word_is_found_at_the_beginning_within_and_at_the_end(index, typed, found):
    texts = ["รถยก", "เขนรถขน", "ยืมรถ", "บย.12/2569", 'จอ 24"']
    index.fill(map(search_key, texts))
    assert index.found(typed) == found


@given(TEXTS, TYPED)
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_found_by_pieces_is_what_reading_finds(index, texts, typed):
    index.fill(texts)
    assert index.found(typed) == read(texts, typed)


def test_a_word_in_too_many_pieces_is_read_for(index):
    letters = string.ascii_lowercase[: MOST // 8 + 1]
    texts = [f"{one}{other}ก" for one, other in itertools.product(letters, letters)]
    index.fill(texts)
    assert index.pieces.holding("ก") is None
    assert len(index.pieces.holding("aก")) == len(letters)
    assert index.found("ก") == read(texts, "ก") == list(range(1, len(texts) + 1))


def test_a_word_that_no_piece_holds_is_looked_for_nowhere(index):
    index.fill(["รถยก"])
    assert word_clause(INDEX, "กก รถยก", index.pieces.holding) == (NOWHERE, {})


def test_without_the_pieces_a_short_word_is_read_for():
    assert word_clause(INDEX, "รถ") == ("(instr(text, :word0_0))", {"word0_0": "รถ"})


def test_a_loan_entered_since_is_found_by_its_pieces_at_once(desk):
    def found():
        return desk.queries.loans.loans(LoanFilter(text="ฆผ"), TODAY).count()

    assert found() == 0
    desk.lent((desk.asset(name="ฆผเอ"), 1))
    assert found() == 1


@pytest.mark.parametrize(("text", "reads"), [("ใบ", False), ("ใ", True)])
def test_one_letter_is_read_for_in_the_ledger_of_a_year_and_two_are_not(desk, text, reads):
    desk.lent((desk.asset(name="เต็นท์ผ้าใบ"), 1))
    run = traced(desk)
    pages = desk.queries.loans.ledger(LedgerFilter(fiscal_year=2569, text=text), TODAY)
    assert pages.count() == 1
    assert any("instr" in sql for sql in run) == reads


def traced(desk):
    """Every question asked of the book from now on."""
    run = []
    database_of(desk.engine).take().set_trace_callback(run.append)
    return run


def test_every_text_is_long_enough_to_be_cut_into_pieces(desk):
    desk.lent((desk.asset(name="ก"), 1), purpose="ข", place="ค")
    reader = Reader(database_of(desk.engine))
    shortest = reader.number(f"SELECT min(length(text)) FROM {INDEX}")
    assert shortest >= SHORTEST_INDEXED
