"""A proposed wording beside the present one: what goes and what comes, word by word."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

from asset_desk.thai import line_breaks
from asset_desk.ui.look import colour


def marked(before: str, after: str) -> str:
    """Rich text in which what goes is struck through and what comes is underlined."""
    old, new = before.splitlines(), after.splitlines()
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    lines: list[str] = []
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            lines += map(_plain, old[start:end])
        else:
            lines += _changed(old[start:end], new[new_start:new_end])
    return "<br>".join(lines)


def _changed(old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    for before, after in zip_longest(old, new):
        if after is None:
            yield _gone(before)
        elif before is None:
            yield _come(after)
        else:
            yield "".join(_words(_pieces(before), _pieces(after)))


def _words(old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    """Thai words that go and come; a word is never marked in part."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            yield _plain("".join(old[start:end]))
            continue
        if start < end:
            yield _gone("".join(old[start:end]))
        if new_start < new_end:
            yield _come("".join(new[new_start:new_end]))


def _pieces(text: str) -> list[str]:
    """The words of a line, the spaces behind them apart."""
    pieces: list[str] = []
    for word in line_breaks(text):
        bare = word.rstrip()
        pieces += [part for part in (bare, word[len(bare) :]) if part]
    return pieces


def _gone(text: str) -> str:
    ink, ground = colour("bad").name(), colour("bad_soft").name()
    return f'<s style="color:{ink}; background-color:{ground}">{_plain(text)}</s>'


def _come(text: str) -> str:
    ink, ground = colour("good").name(), colour("good_soft").name()
    return f'<u style="color:{ink}; background-color:{ground}">{_plain(text)}</u>'


def _plain(text: str) -> str:
    return html.escape(text)
