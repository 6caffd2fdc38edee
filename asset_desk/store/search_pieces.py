"""Short words in an index of words: which of its pieces of three letters hold them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from sqlite3 import Cursor

from asset_desk.store.reading import Reader

MOST = 64
"""A word with more of them is in nearly every text, and soon found in each by reading."""

_KNOWN = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.{0}_piece USING fts5vocab (main, {0}, 'instance')"
_NEXT = "SELECT term FROM temp.{0}_piece WHERE term >= ? LIMIT 1"
_LAST = chr(0x10FFFF)


class Pieces:
    """The pieces that the texts of one index are cut into; every text has three letters or more."""

    def __init__(self, reader: Reader, index: str, *, shortest: int = 1) -> None:
        self._reader, self._index, self._shortest = reader, index, shortest

    def holding(self, word: str) -> Sequence[str] | None:
        """The pieces that hold a word of one or two letters; None if reading finds it sooner."""
        if len(word) < self._shortest:
            return None
        found: set[str] = set()
        with self._reader.cursor() as cursor:
            cursor.execute(_KNOWN.format(self._index))
            for before in range(4 - len(word)):
                for piece in self._with(cursor, word, before):
                    found.add(piece)
                    if len(found) > MOST:
                        return None
        return sorted(found)

    def _with(self, cursor: Cursor, word: str, before: int) -> Iterator[str]:
        """Those with so many letters before the word, skipping from one to the next."""
        ask, at = _NEXT.format(self._index), ""
        while known := cursor.execute(ask, (at,)).fetchone():
            piece: str = known[0]
            wanted = piece[:before] + word
            if piece.startswith(wanted):
                yield piece
                at = piece + _LAST
            else:
                at = wanted if piece < wanted else piece[:before] + _LAST
