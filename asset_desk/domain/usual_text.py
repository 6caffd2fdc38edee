"""Short writing of the text that a manual begins with: lines with marks become formatted text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asset_desk.domain.assets import tidy
from asset_desk.domain.formatted_text import (
    Block,
    FormattedText,
    ListEntry,
    Paragraph,
    Run,
    Runs,
    Table,
)
from asset_desk.domain.manual import Concern, SectionKind, SectionSource

_BOLD = "**"
_MARKS = {"- ": (False, 0), "-- ": (False, 1), "# ": (True, 0), "## ": (True, 1)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A section with the sections under it, before any of them has its key."""

    heading: str
    body: FormattedText = ()
    kind: SectionKind = SectionKind.CHAPTER
    source: SectionSource = SectionSource.NONE
    concerns: tuple[Concern, ...] = ()
    parts: tuple[Part, ...] = ()


def written(*pieces: str | Table) -> FormattedText:
    """Formatted text from lines: `-` is an entry, `#` a numbered one, twice is deeper.

    What stands between two pairs of asterisks is bold; any other line is a paragraph.
    """
    blocks: list[Block] = []
    for piece in pieces:
        if isinstance(piece, Table):
            blocks.append(piece)
        else:
            blocks += [_block(tidy(line)) for line in piece.splitlines() if line.strip()]
    return tuple(blocks)


def tabled(*rows: Sequence[str]) -> Table:
    """A table whose first row is its head."""
    return Table(tuple(tuple(_runs(cell) for cell in row) for row in rows))


def _block(line: str) -> Block:
    for mark, (is_numbered, depth) in _MARKS.items():
        if line.startswith(mark):
            return ListEntry(_runs(line.removeprefix(mark)), is_numbered, depth)
    return Paragraph(_runs(line))


def _runs(line: str) -> Runs:
    pieces = line.split(_BOLD)
    return tuple(Run(piece, place % 2 == 1) for place, piece in enumerate(pieces) if piece)
