"""Two wordings held against each other, word by word: what stayed, what came, what went."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from asset_desk.domain.formatted_text import Run, Runs, words_of

Words = Callable[[str], Sequence[str]]
"""Cuts a text into words that give the text again when joined; the desk's own knows Thai."""

_MANY = 4_000_000
"""So many pairs of words are compared at most before the commonest ones are passed over."""
_PIECE = re.compile(r"\s+|\S+")


class Mark(StrEnum):
    """What became of words."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class MarkedRun:
    """Letters in one weight, and what became of them."""

    text: str
    mark: Mark
    bold: bool = False


MarkedRuns = tuple[MarkedRun, ...]

_Token = tuple[str, bool]


def marked(before: Runs, after: Runs, words: Words) -> MarkedRuns:
    """Both wordings in one line, as little as possible of it marked."""
    if before == after:
        return _whole(before, Mark.SAME)
    old, new = tuple(_tokens(before, words)), tuple(_tokens(after, words))
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    middle = _changes(old[head : len(old) - tail], new[head : len(new) - tail])
    same_end = new[len(new) - tail :]
    return _joined([*_as(new[:head], Mark.SAME), *middle, *_as(same_end, Mark.SAME)])


def all_added(runs: Runs) -> MarkedRuns:
    """A wording that is new as a whole."""
    return _whole(runs, Mark.ADDED)


def all_removed(runs: Runs) -> MarkedRuns:
    """A wording that is gone as a whole."""
    return _whole(runs, Mark.REMOVED)


def before_of(runs: MarkedRuns) -> Runs:
    """The earlier wording again."""
    return _without(runs, Mark.ADDED)


def after_of(runs: MarkedRuns) -> Runs:
    """The later wording again."""
    return _without(runs, Mark.REMOVED)


def is_marked(runs: MarkedRuns) -> bool:
    """Whether anything came or went."""
    return any(run.mark is not Mark.SAME for run in runs)


def word_pieces(text: str, words: Words) -> Iterator[str]:
    """The words of a text, and the spaces between them on their own."""
    for word in words(text):
        yield from _PIECE.findall(word)


def _tokens(runs: Runs, words: Words) -> Iterator[_Token]:
    """The words of a whole line, cut again where its weight changes within one."""
    weights = [run.bold for run in runs for _ in run.text]
    start = 0
    for piece in word_pieces(words_of(runs), words):
        end = start + len(piece)
        cut = start
        for place in range(start + 1, end + 1):
            if place == end or weights[place] != weights[cut]:
                yield piece[cut - start : place - start], weights[cut]
                cut = place
        start = end


def _alike(old: Sequence[_Token], new: Sequence[_Token]) -> int:
    most = min(len(old), len(new))
    return next((place for place in range(most) if old[place] != new[place]), most)


def _changes(old: Sequence[_Token], new: Sequence[_Token]) -> list[MarkedRun]:
    is_much = len(old) * len(new) > _MANY
    steps = SequenceMatcher(None, old, new, autojunk=is_much).get_opcodes()
    found: list[MarkedRun] = []
    for place, (kind, old_from, old_to, new_from, new_to) in enumerate(steps):
        is_between = 0 < place < len(steps) - 1
        if kind == "equal" and not (is_between and _is_mere_space(new[new_from:new_to])):
            found += _as(new[new_from:new_to], Mark.SAME)
        else:
            found += _as(old[old_from:old_to], Mark.REMOVED)
            found += _as(new[new_from:new_to], Mark.ADDED)
    return found


def _is_mere_space(tokens: Iterable[_Token]) -> bool:
    return not "".join(text for text, _ in tokens).strip()


def _as(tokens: Iterable[_Token], mark: Mark) -> list[MarkedRun]:
    return [MarkedRun(text, mark, bold) for text, bold in tokens]


def _whole(runs: Runs, mark: Mark) -> MarkedRuns:
    return _joined([MarkedRun(run.text, mark, run.bold) for run in runs if run.text])


def _joined(runs: Sequence[MarkedRun]) -> MarkedRuns:
    """Neighbours alike as one; between two that stayed, what went stands before what came."""
    found: list[MarkedRun] = []
    changed: dict[Mark, list[MarkedRun]] = {Mark.REMOVED: [], Mark.ADDED: []}
    for run in runs:
        if run.mark is Mark.SAME:
            found += changed[Mark.REMOVED] + changed[Mark.ADDED]
            changed = {Mark.REMOVED: [], Mark.ADDED: []}
            _append(found, run)
        else:
            _append(changed[run.mark], run)
    return tuple(found + changed[Mark.REMOVED] + changed[Mark.ADDED])


def _append(runs: list[MarkedRun], run: MarkedRun) -> None:
    if runs and (runs[-1].mark, runs[-1].bold) == (run.mark, run.bold):
        run = MarkedRun(runs.pop().text + run.text, run.mark, run.bold)
    runs.append(run)


def _without(runs: MarkedRuns, mark: Mark) -> Runs:
    joined: list[Run] = []
    for run in runs:
        if run.mark is mark:
            continue
        if joined and joined[-1].bold == run.bold:
            joined[-1] = Run(joined[-1].text + run.text, run.bold)
        else:
            joined.append(Run(run.text, run.bold))
    return tuple(joined)
