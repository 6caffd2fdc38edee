"""A proposed wording taken over into a section: what it leaves alone keeps its form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby, zip_longest

from asset_desk.domain.assets import tidy
from asset_desk.domain.formatted_text import (
    Block,
    FormattedText,
    Heading,
    ListEntry,
    Paragraph,
    Picture,
    Run,
    Runs,
    Table,
    words_of,
)

CELL_END = " | "
"""Between the cells of a table row, since a comment keeps no tabs."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a section: its words, and the block or table row that bears them."""

    words: str
    block: Block
    origin: int
    """Which block of the text it was of; the rows of one table have one origin."""


def wording_of(body: FormattedText) -> str:
    """The words of a section, a line a paragraph, entry or table row: what a proposal begins with.

    The words of a paragraph stand on one line; pictures are left out.
    """
    return "\n".join(line.words for line in _lines(body) if _has_words(line))


def taken_over(body: FormattedText, wording: str) -> FormattedText:
    """The section's text in the proposed wording.

    Lines that stay keep their form; a changed line keeps that of the line in whose place it
    stands; a new one takes the form of the line before it. Pictures stay where they are.
    """
    before = list(_lines(body))
    spoken = [line for line in before if _has_words(line)]
    after = [line for line in map(tidy, wording.splitlines()) if line]
    matcher = SequenceMatcher(None, [line.words for line in spoken], after, autojunk=False)
    kept: list[_Line] = []
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            kept += spoken[start:end]
        else:
            kept += _in_place(spoken[start:end], after[new_start:new_end], kept)
    return tuple(_blocks(_with_pictures(before, kept)))


def _lines(body: FormattedText) -> Iterator[_Line]:
    for origin, block in enumerate(body):
        match block:
            case Table(rows, has_head):
                for row in rows:
                    words = CELL_END.join(tidy(words_of(cell)) for cell in row)
                    yield _Line(tidy(words), Table((row,), has_head), origin)
            case Picture():
                yield _Line("", block, origin)
            case Paragraph(runs) | Heading(runs) | ListEntry(runs):
                yield _Line(tidy(words_of(runs)), block, origin)


def _has_words(line: _Line) -> bool:
    return not isinstance(line.block, Picture) and bool(line.words.strip())


def _in_place(old: Sequence[_Line], new: Sequence[str], kept: Sequence[_Line]) -> list[_Line]:
    made: list[_Line] = []
    for line, words in zip_longest(old, new):
        if words is None:
            continue
        before = line or next(reversed([*kept, *made]), None)
        made.append(_worded(before, words))
    return made


def _worded(line: _Line | None, words: str) -> _Line:
    if line is None:
        return _Line(words, Paragraph((Run(words),)), -1)
    match line.block:
        case Table(rows, has_head):
            cells = [cell.strip() for cell in words.split(CELL_END.strip())]
            row: tuple[Runs, ...] = tuple((Run(cell),) if cell else () for cell in cells)
            row += ((),) * (len(rows[0]) - len(row))
            return replace(line, words=words, block=Table((row,), has_head))
        case Heading(_, level):
            return replace(line, words=words, block=Heading((Run(words),), level))
        case ListEntry(_, is_numbered, depth):
            return replace(line, words=words, block=ListEntry((Run(words),), is_numbered, depth))
        case _:
            return replace(line, words=words, block=Paragraph((Run(words),)))


def _with_pictures(before: Sequence[_Line], kept: list[_Line]) -> list[_Line]:
    """The kept lines with every picture behind the last kept line that stood before it."""
    found = list(kept)
    for picture in (line for line in before if isinstance(line.block, Picture)):
        places = [number for number, line in enumerate(found) if line.origin < picture.origin]
        found.insert(max(places, default=-1) + 1, picture)
    return found


def _blocks(lines: Sequence[_Line]) -> Iterator[Block]:
    for (origin, is_table), group in groupby(lines, key=_of_table):
        held = [line.block for line in group]
        if is_table and origin >= 0:
            tables = [each for each in held if isinstance(each, Table)]
            rows = tuple(row for table in tables for row in table.rows)
            yield Table(rows, tables[0].has_head)
        else:
            yield from held


def _of_table(line: _Line) -> tuple[int, bool]:
    return line.origin, isinstance(line.block, Table)
