"""Loans found by words in the lists that grow for ever: every loan, and those that have ended."""

from __future__ import annotations

from array import array

from asset_desk.services.rows import LoanList
from asset_desk.store.loan_lists import NOT_ENDED
from asset_desk.store.reading import Facts, Reader, reading_clause, word_clause
from asset_desk.store.search_pieces import Pieces

LISTED = frozenset({LoanList.ALL, LoanList.ENDED})
"""In every other list the texts of the few loans that are in it are read."""

_INDEX = "loan_search"
_TEXTS = f"(SELECT id AS rowid, c0 AS text FROM {_INDEX}_content) AS {_INDEX}"  # noqa: S608
"""The same texts as the index keeps them, which is sooner where every one of them is read."""
_ENDED = f" AND {_INDEX}.rowid NOT IN (SELECT id FROM loan WHERE {NOT_ENDED})"  # noqa: S608


class FoundLoans:
    """The ids of those in which every word is, newest first.

    Those that have ended are counted as all that are found but the few that have not ended.
    """

    def __init__(self, reader: Reader, which: LoanList, text: str) -> None:
        self._reader, self._has_ended = reader, which is LoanList.ENDED
        has, self._facts = word_clause(_INDEX, text, Pieces(reader, _INDEX).holding)
        source = _INDEX if "MATCH" in has else _TEXTS
        self._found = f"FROM {source} WHERE {has or '1'}"
        self._text = text

    def count(self) -> int:
        """How many there are."""
        sql, facts = f"SELECT count(*) {self._found}", self._facts
        if self._has_ended:
            read, words = reading_clause(_INDEX, "loan.id", self._text)
            others = f"SELECT count(*) FROM loan WHERE {NOT_ENDED} AND {read or '1'}"  # noqa: S608
            sql, facts = f"SELECT ({sql}) - ({others})", facts | words
        return self._reader.number(sql, facts)

    def first(self, limit: int) -> array[int]:
        """The first so many, without reading those after them."""
        return self._ids(" LIMIT :most", {"most": limit})

    def all(self) -> array[int]:
        """Every one."""
        return self._ids()

    def _ids(self, limit: str = "", facts: Facts = {}) -> array[int]:  # noqa: B006 - never written
        ended = _ENDED if self._has_ended else ""
        sql = f"SELECT {_INDEX}.rowid {self._found}{ended} ORDER BY {_INDEX}.rowid DESC{limit}"
        return self._reader.ids(sql, {**self._facts, **facts})
