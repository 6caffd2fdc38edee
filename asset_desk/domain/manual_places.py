"""Where sections stand: putting one among others renumbers those beside it and no more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.manual import Section, SectionKey, SectionKind


def beside(
    sections: Iterable[Section], parent: SectionKey | None, kind: SectionKind
) -> list[Section]:
    """The sections under one parent in their order; of the first level those of one kind."""
    found = [
        each
        for each in sections
        if each.parent == parent and (parent is not None or each.kind is kind)
    ]
    return sorted(found, key=lambda section: (section.position, section.key))


def under(sections: Sequence[Section], key: SectionKey) -> Iterator[Section]:
    """Everything under a section, however deep."""
    for each in sections:
        if each.parent == key:
            yield each
            yield from under(sections, each.key)


def kind_at(
    sections: Sequence[Section], parent: SectionKey | None, kind: SectionKind
) -> SectionKind:
    """The kind of a section in this place: that of its parent, or its own on the first level."""
    if parent is None:
        return kind
    found = next((each.kind for each in sections if each.key == parent), None)
    if found is None:
        raise DeskError(Refusal.SECTION_NOT_FOUND)
    return found


def put(sections: Sequence[Section], section: Section, position: int) -> tuple[Section, ...]:
    """The section put in the place that it names, 1 being the first, and all that change with it.

    The section itself comes first, whether it was there before or not; beyond the last place is at
    the end. Sections under it take its kind.
    """
    known = {each.key: each for each in sections}
    others = [each for each in sections if each.key != section.key]
    row = beside(others, section.parent, section.kind)
    row.insert(max(0, position - 1), section)
    placed = [replace(each, position=place) for place, each in enumerate(row, start=1)]
    own = next(each for each in placed if each.key == section.key)
    touched = [each for each in placed if each is not own and known.get(each.key) != each]
    below = [replace(each, kind=own.kind) for each in under(sections, own.key)]
    return own, *touched, *(each for each in below if known[each.key] != each)


def place_after(
    sections: Sequence[Section],
    after: SectionKey | None,
    parent: SectionKey | None,
    kind: SectionKind,
) -> int:
    """The place next to a section under the same parent, or the one after the last."""
    row = beside(sections, parent, kind)
    if after is None:
        return len(row) + 1
    for place, each in enumerate(row, start=2):
        if each.key == after:
            return place
    raise DeskError(Refusal.SECTION_NOT_FOUND)
