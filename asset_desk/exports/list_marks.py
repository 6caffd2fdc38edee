"""What stands before each entry of a list: numbers and letters by depth, or signs."""

from __future__ import annotations

from collections.abc import Iterator

from asset_desk.domain.formatted_text import DEEPEST_LIST, FormattedText, ListEntry

_SIGNS = ("•", "–", "•")
_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"


def list_marks(body: FormattedText) -> Iterator[str]:
    """The mark of every block, empty where it is no entry: 1. then (1) then (ก), or • – •.

    Entries that follow each other are one list; one that is deeper begins to count anew.
    """
    counts = [0] * (DEEPEST_LIST + 1)
    for block in body:
        if not isinstance(block, ListEntry):
            counts = [0] * (DEEPEST_LIST + 1)
            yield ""
            continue
        depth = max(0, min(block.depth, DEEPEST_LIST))
        counts[depth + 1 :] = [0] * (DEEPEST_LIST - depth)
        if not block.is_numbered:
            counts[depth] = 0
            yield _SIGNS[depth]
            continue
        counts[depth] += 1
        yield _number(depth, counts[depth])


def _number(depth: int, count: int) -> str:
    if depth == 0:
        return f"{count}."
    if depth == 1:
        return f"({count})"
    return f"({_LETTERS[(count - 1) % len(_LETTERS)]})"
