"""Two formatted texts held against each other, block by block and word by word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import TypeVar

from asset_desk.domain.formatted_text import (
    Block,
    FormattedText,
    Picture,
    Run,
    Runs,
    Table,
    words_of,
)
from asset_desk.domain.marked_text import (
    MarkedRuns,
    Words,
    all_added,
    all_removed,
    marked,
    word_pieces,
)

T = TypeVar("T")
Pair = tuple[int | None, int | None]
"""The place of a part in the earlier text and in the later one; none where it is not in one."""

LIKE_ENOUGH = 0.3
"""Parts that share fewer words than this are no new wording of each other."""
_MOST_PAIRS = 40_000


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """A row of a table, cell by cell."""

    cells: tuple[MarkedRuns, ...]
    is_added: bool = False
    is_removed: bool = False


@dataclass(frozen=True, slots=True)
class ComparedBlock:
    """A block as it was and as it is, either none; `runs` its words marked, `rows` of a table."""

    before: Block | None
    after: Block | None
    runs: MarkedRuns = ()
    rows: tuple[ComparedRow, ...] = ()

    @property
    def is_same(self) -> bool:
        """Whether nothing of it changed."""
        return self.before == self.after

    @property
    def block(self) -> Block:
        """The block as it is, or as it was when it is gone."""
        block = self.after if self.after is not None else self.before
        if block is None:
            raise ValueError("a compared block is of at least one text")
        return block


def compared(
    before: FormattedText, after: FormattedText, words: Words
) -> tuple[ComparedBlock, ...]:
    """Both texts in one, in the order of the later; what is gone stands where it was."""

    @cache
    def bag(block: Block) -> Counter[str]:
        return _bag(block, words)

    def likeness(one: int, other: int) -> float:
        old, new = before[one], after[other]
        return _block_likeness(old, new, bag(old), bag(new))

    return tuple(
        _compared_block(
            None if one is None else before[one], None if other is None else after[other], words
        )
        for one, other in aligned(before, after, likeness)
    )


def compared_lines(
    before: Sequence[Runs], after: Sequence[Runs], words: Words
) -> tuple[MarkedRuns, ...]:
    """Lines such as steps, each marked word by word."""
    old = [Counter(word_pieces(words_of(line), words)) for line in before]
    new = [Counter(word_pieces(words_of(line), words)) for line in after]
    pairs = aligned(before, after, lambda one, other: _shared(old[one], new[other]))
    return tuple(_cell(_at(before, one), _at(after, other), words) for one, other in pairs)


def aligned(
    before: Sequence[T], after: Sequence[T], likeness: Callable[[int, int], float]
) -> list[Pair]:
    """Which part became which: equal ones anchor, and between them the likest pair in order."""
    pairs: list[Pair] = []
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for kind, old_from, old_to, new_from, new_to in steps:
        old, new = range(old_from, old_to), range(new_from, new_to)
        pairs += zip(old, new, strict=True) if kind == "equal" else _likest(old, new, likeness)
    return pairs


def _likest(old: range, new: range, likeness: Callable[[int, int], float]) -> list[Pair]:
    """The pairs whose likeness adds up to the most; the rest went or came."""
    if not old or not new or len(old) * len(new) > _MOST_PAIRS:
        return [*((one, None) for one in old), *((None, other) for other in new)]
    like = [[likeness(one, other) for other in new] for one in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            paired = like[i][j] + best[i + 1][j + 1] if like[i][j] >= LIKE_ENOUGH else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    return list(_walked(old, new, like, best))


def _walked(
    old: range, new: range, like: Sequence[Sequence[float]], best: Sequence[Sequence[float]]
) -> Iterator[Pair]:
    i = j = 0
    while i < len(old) and j < len(new):
        is_like = like[i][j] >= LIKE_ENOUGH
        if is_like and best[i][j] == like[i][j] + best[i + 1][j + 1]:
            yield old[i], new[j]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            yield old[i], None
            i += 1
        else:
            yield None, new[j]
            j += 1
    yield from ((each, None) for each in old[i:])
    yield from ((None, each) for each in new[j:])


def _block_likeness(before: Block, after: Block, old: Counter[str], new: Counter[str]) -> float:
    if isinstance(before, Picture) or isinstance(after, Picture):
        same = isinstance(before, Picture) and isinstance(after, Picture)
        return 1.0 if same and _sha256(before) == _sha256(after) else 0.0
    if isinstance(before, Table) is not isinstance(after, Table):
        return 0.0
    like = _shared(old, new)
    return like if type(before) is type(after) else like * 0.9


def _shared(old: Counter[str], new: Counter[str]) -> float:
    count = old.total() + new.total()
    return 2 * (old & new).total() / count if count else 1.0


def _sha256(block: Block) -> str:
    return block.sha256 if isinstance(block, Picture) else ""


def _bag(block: Block, words: Words) -> Counter[str]:
    match block:
        case Table(rows):
            cells = (words_of(cell) for row in rows for cell in row)
            return Counter(piece for cell in cells for piece in word_pieces(cell, words))
        case Picture(_, caption):
            return Counter(word_pieces(caption, words))
        case _:
            return Counter(word_pieces(words_of(block.runs), words))


def _compared_block(before: Block | None, after: Block | None, words: Words) -> ComparedBlock:
    if isinstance(before, Table) or isinstance(after, Table):
        return ComparedBlock(before, after, rows=_rows(_of(before), _of(after), words))
    return ComparedBlock(before, after, runs=_cell(_runs(before), _runs(after), words))


def _rows(before: Table, after: Table, words: Words) -> tuple[ComparedRow, ...]:
    columns = _aligned_cells(_columns(before), _columns(after), words)
    found = []
    for one, other in _aligned_cells(before.rows, after.rows, words):
        old = () if one is None else before.rows[one]
        new = () if other is None else after.rows[other]
        cells = tuple(_cell(_at(old, left), _at(new, right), words) for left, right in columns)
        found.append(ComparedRow(cells, is_added=one is None, is_removed=other is None))
    return tuple(found)


def _aligned_cells(
    before: Sequence[tuple[Runs, ...]], after: Sequence[tuple[Runs, ...]], words: Words
) -> list[Pair]:
    """Rows or columns pair by their words, and more easily where they begin alike."""

    @cache
    def bag(line: tuple[Runs, ...]) -> Counter[str]:
        return Counter(piece for cell in line for piece in word_pieces(words_of(cell), words))

    def likeness(one: int, other: int) -> float:
        old, new = before[one], after[other]
        begins_alike = bool(old and new and old[0] and old[0] == new[0])
        return _shared(bag(old), bag(new)) + (LIKE_ENOUGH if begins_alike else 0.0)

    return aligned(before, after, likeness)


def _columns(table: Table) -> list[tuple[Runs, ...]]:
    width = max((len(row) for row in table.rows), default=0)
    return [tuple(_at(row, place) for row in table.rows) for place in range(width)]


def _of(block: Block | None) -> Table:
    return block if isinstance(block, Table) else Table(())


def _runs(block: Block | None) -> Runs:
    if block is None or isinstance(block, Table):
        return ()
    return _caption(block) if isinstance(block, Picture) else block.runs


def _caption(picture: Picture) -> Runs:
    return (Run(picture.caption),) if picture.caption else ()


def _at(line: Sequence[Runs], place: int | None) -> Runs:
    return line[place] if place is not None and place < len(line) else ()


def _cell(before: Runs, after: Runs, words: Words) -> MarkedRuns:
    if not after:
        return all_removed(before)
    return marked(before, after, words) if before else all_added(after)
