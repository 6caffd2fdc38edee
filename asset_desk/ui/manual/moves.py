"""Where a section goes when it is moved one step, or dropped among others."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from asset_desk.domain.manual import NumberedSection, Section, SectionKey

Place = tuple[SectionKey | None, int]
"""The section to stand under, none being the first level, and the place there from 1 on."""


class Move(Enum):
    """One step of a section in the tree."""

    UP = auto()
    DOWN = auto()
    IN = auto()
    OUT = auto()


def place_of(sections: Sequence[NumberedSection], key: SectionKey, move: Move) -> Place | None:
    """Where a step leads; None where there is nothing to step over, under or out of."""
    known = {each.section.key: each.section for each in sections}
    section = known.get(key)
    if section is None:
        return None
    row = _beside(sections, section)
    at = row.index(key)
    match move:
        case Move.UP:
            return (section.parent, at) if at else None
        case Move.DOWN:
            return (section.parent, at + 2) if at + 1 < len(row) else None
        case Move.IN:
            return (row[at - 1], 1 + len(_under(sections, row[at - 1]))) if at else None
        case Move.OUT:
            if section.parent is None:
                return None
            parent = known[section.parent]
            return parent.parent, _beside(sections, parent).index(parent.key) + 2


def place_dropped(
    sections: Sequence[NumberedSection], key: SectionKey, under: SectionKey | None, row: int
) -> Place | None:
    """Where a section goes that is dropped before the one in this row; None when it is gone.

    On the first level only sections of its own kind count: the others stand before or after.
    """
    section = next((each.section for each in sections if each.section.key == key), None)
    if section is None:
        return None
    before = [each.section for each in sections if each.section.parent == under][:row]
    counted = [
        each
        for each in before
        if each.key != key and (under is not None or each.kind is section.kind)
    ]
    return under, len(counted) + 1


def _beside(sections: Sequence[NumberedSection], section: Section) -> list[SectionKey]:
    return [
        each.section.key
        for each in sections
        if each.section.parent == section.parent
        and (section.parent is not None or each.section.kind is section.kind)
    ]


def _under(sections: Sequence[NumberedSection], key: SectionKey) -> list[SectionKey]:
    return [each.section.key for each in sections if each.section.parent == key]
