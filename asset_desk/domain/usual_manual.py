"""The text that the first manual begins with; the office changes it freely.

It names no office, so that it is right for each. Its wording is ours; what it says of the
regulation is from general knowledge, and its preface asks for it to be checked before approval.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from asset_desk.domain.formatted_text import tidied_text
from asset_desk.domain.manual import Section, SectionKey, SectionKind
from asset_desk.domain.usual_manual_afterwards import (
    ANNEXES,
    ASKING_BACK,
    HARM,
    LIABILITY,
    REPORTS,
)
from asset_desk.domain.usual_manual_lending import LENDING
from asset_desk.domain.usual_manual_principles import PREFACE, PRINCIPLES
from asset_desk.domain.usual_manual_use import ASSETS, USE
from asset_desk.domain.usual_text import Part

_PARTS = (
    *PREFACE,
    *(*PRINCIPLES, ASSETS, USE, LENDING),
    *(ASKING_BACK, HARM, LIABILITY, REPORTS),
    *ANNEXES,
)


def usual_sections() -> tuple[Section, ...]:
    """The sections of the starting text, in order, their keys from 1 on."""
    places = dict.fromkeys(SectionKind, 0)
    tops = []
    for part in _PARTS:
        places[part.kind] += 1
        tops.append((places[part.kind], part))
    sections: list[Section] = []
    for place, part in tops:
        sections += _sections(part, None, place, len(sections) + 1)
    return tuple(sections)


def _sections(part: Part, parent: SectionKey | None, place: int, first: int) -> Iterator[Section]:
    own = SectionKey(first)
    yield Section(
        key=own,
        parent=parent,
        position=place,
        heading=part.heading,
        body=tidied_text(part.body),
        kind=part.kind,
        source=part.source,
        concerns=part.concerns,
    )
    following = first + 1
    for position, below in enumerate(_of_kind(part.parts, part.kind), start=1):
        made = list(_sections(below, own, position, following))
        following += len(made)
        yield from made


def _of_kind(parts: Sequence[Part], kind: SectionKind) -> Iterator[Part]:
    return (replace(part, kind=kind) for part in parts)
