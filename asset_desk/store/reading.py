"""Reading without a transaction: plain SQL, and lists of which only the visible pages are read."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from asset_desk import thai
from asset_desk.store.database import Database
from asset_desk.store.trouble import in_words

if TYPE_CHECKING:
    from asset_desk.services.rows import ActRow

RowT = TypeVar("RowT")
Facts = Mapping[str, Any]

SHORTEST_INDEXED = 3
"""The trigram index finds pieces of three letters or more."""

Holding = Callable[[str], Sequence[str] | None]
"""Gives the pieces of an index that hold a word too short for it; None where it is to be read."""

NOWHERE = "0"


class Reader:
    """Runs queries on connections of its own; readers never wait for writers (WAL)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextmanager
    def cursor(self) -> Iterator[sqlite3.Cursor]:
        """A cursor on a connection of its own, for several small questions one after another."""
        with in_words(self._database.file):
            connection = self._database.take()
            try:
                with closing(connection.cursor()) as cursor:
                    yield cursor
            finally:
                self._database.give_back(connection)

    def rows(self, sql: str, facts: Facts | Sequence[Any] = ()) -> list[sqlite3.Row]:
        """Every row of the answer."""
        with self.cursor() as cursor:
            cursor.row_factory = sqlite3.Row
            return cursor.execute(sql, facts).fetchall()

    def tuples(self, sql: str, facts: Facts | Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Every row of the answer, its columns by place: for what is asked very often."""
        with self.cursor() as cursor:
            return cursor.execute(sql, facts).fetchall()

    def first(self, sql: str, facts: Facts = {}) -> sqlite3.Row | None:  # noqa: B006 - never written
        """The first row of the answer, or None."""
        found = self.rows(sql, facts)
        return found[0] if found else None

    def number(self, sql: str, facts: Facts = {}) -> int:  # noqa: B006 - never written
        """The one number that the query gives."""
        found = self.tuples(sql, facts)
        return int(found[0][0] or 0) if found else 0

    def ids(self, sql: str, facts: Facts) -> array[int]:
        """The ids that the query gives, eight bytes each."""
        with self.cursor() as cursor:
            return array("q", (row[0] for row in cursor.execute(sql, facts)))

    def pairs(self, sql: str, facts: Facts) -> tuple[array[int], array[int]]:
        """The two numbers of each row of the answer, eight bytes each."""
        left, right = array("q"), array("q")
        with self.cursor() as cursor:
            for one, other in cursor.execute(sql, facts):
                left.append(one)
                right.append(other)
        return left, right


class Ids(Protocol):
    """The ids of a list, in its order."""

    def count(self) -> int:
        """How many there are."""

    def first(self, limit: int) -> array[int]:
        """The first so many."""

    def all(self) -> array[int]:
        """Every one."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The ids of the rows of a table that meet a condition, and the order they come in."""

    reader: Reader
    table: str
    where: str
    order: str
    facts: Facts

    def count(self) -> int:
        """How many there are, counted where they stand."""
        sql = f"SELECT count(*) FROM {self.table} WHERE {self.where}"  # noqa: S608
        return self.reader.number(sql, self.facts)

    def first(self, limit: int) -> array[int]:
        """The first so many, without reading those after them."""
        return self.reader.ids(f"{self._sql()} LIMIT :most", {**self.facts, "most": limit})

    def all(self) -> array[int]:
        """Every one."""
        return self.reader.ids(self._sql(), self.facts)

    def _sql(self) -> str:
        name = self.table
        return f"SELECT {name}.rowid FROM {name} WHERE {self.where} ORDER BY {self.order}"  # noqa: S608


class ReadOnce:
    """Ids that cost as much to count as to read: each word that is searched for is found once."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self._known: array[int] | None = None

    def count(self) -> int:
        """How many there are."""
        return len(self.all())

    def first(self, limit: int) -> array[int]:
        """The first so many."""
        return self.all()[:limit]

    def all(self) -> array[int]:
        """Every one."""
        if self._known is None:
            self._known = self._ids.all()
        return self._known


class IdPages(Generic[RowT]):
    """A list whose order is a query's: what is looked at first is read alone, at any length.

    Only who leaves the first page has the ids read, once; rows are read page by page.
    """

    def __init__(self, ids: Ids, fetch: Callable[[Sequence[int]], Mapping[int, RowT]]) -> None:
        self._ids, self._fetch = ids, fetch
        self._known: array[int] | None = None

    def count(self) -> int:
        """How many rows there are."""
        return self._ids.count() if self._known is None else len(self._known)

    def page(self, offset: int, limit: int) -> Sequence[RowT]:
        """The rows from `offset` on, `limit` at most."""
        wanted = self._span(offset, limit).tolist()
        found = self._fetch(wanted) if wanted else {}
        return [found[each] for each in wanted if each in found]

    def _span(self, offset: int, limit: int) -> array[int]:
        if self._known is None and offset == 0:
            return self._ids.first(limit)
        if self._known is None:
            self._known = self._ids.all()
        return self._known[offset : offset + limit]


def marks(ids: Sequence[int]) -> str:
    """The ids as an SQL list; they are numbers, so there is nothing to escape."""
    return ",".join(str(int(each)) for each in ids)


def search_clause(
    table: str, id_column: str, text: str, within: str = "", holding: Holding | None = None
) -> tuple[str, dict[str, str]]:
    """The condition that finds every word of a text as typed, and its facts.

    The index is asked once for all its words, and `within` says between which rows it need look.
    A word with separators is also looked for without them, as codes are kept both ways.
    """
    has, facts = word_clause(table, text, holding)
    within = f" AND {within}" if within else ""
    found = f"{id_column} IN (SELECT rowid FROM {table} WHERE {has}{within})"  # noqa: S608
    return (found if has else ""), facts


def reading_clause(table: str, id_column: str, text: str) -> tuple[str, dict[str, str]]:
    """The same for a few rows that are known already: their texts are read, no index is asked."""
    clauses: list[str] = []
    facts: dict[str, str] = {}
    for number, ways in enumerate(search_words(text)):
        names = {f"said{number}_{way}": word for way, word in enumerate(ways)}
        clauses.append(f"({' OR '.join(f'instr(text, :{name})' for name in names)})")
        facts |= names
    has = " AND ".join(clauses)
    found = f"EXISTS (SELECT 1 FROM {table} WHERE rowid = {id_column} AND {has})"  # noqa: S608
    return (found if clauses else ""), facts


def search_words(text: str) -> list[tuple[str, ...]]:
    """The folded words of a text as typed, each in every way in which it may be kept."""
    words = thai.search_key(text).split()
    return [tuple(dict.fromkeys((word, thai.code_key(word) or word))) for word in words]


def word_clause(
    table: str, text: str, holding: Holding | None = None
) -> tuple[str, dict[str, str]]:
    """The condition on the index itself: its words are one question.

    Short words are read, unless it is known which pieces of the index hold them.
    """
    clauses: list[str] = []
    indexed: list[str] = []
    facts: dict[str, str] = {}
    for number, ways in enumerate(search_words(text)):
        pieces = _pieces(ways, holding)
        if pieces is None:
            names = {f"word{number}_{way}": word for way, word in enumerate(ways)}
            clauses.append(f"({' OR '.join(f'instr(text, :{name})' for name in names)})")
            facts |= names
        elif pieces:
            indexed.append(f"({' OR '.join(map(_quoted, pieces))})")
        else:
            return NOWHERE, {}
    if indexed:
        clauses.insert(0, f"{table} MATCH :found")
        facts["found"] = " AND ".join(indexed)
    return " AND ".join(clauses), facts


def _pieces(ways: Sequence[str], holding: Holding | None) -> list[str] | None:
    """What the index is asked for to find a word; None where the texts are to be read."""
    found: list[str] = []
    for way in ways:
        known = [way] if len(way) >= SHORTEST_INDEXED else holding(way) if holding else None
        if known is None:
            return None
        found += known
    return found


def _quoted(word: str) -> str:
    doubled = word.replace('"', '""')
    return f'"{doubled}"'


def day(text: str) -> date:
    """A stored day."""
    return date.fromisoformat(text)


def day_or_none(text: str | None) -> date | None:
    """A stored day that may be missing."""
    return date.fromisoformat(text) if text else None


def instant(text: str) -> datetime:
    """A stored UTC instant."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)


def act_row(row: sqlite3.Row) -> ActRow:
    """An act as a history shows it."""
    from asset_desk.services.rows import ActRow

    return ActRow(
        row["no"],
        row["kind"],
        day(row["happened_on"]),
        instant(row["recorded_at"]),
        row["officer_name"],
        json.loads(row["payload"]),
    )
