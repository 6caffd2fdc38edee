"""Two versions of the manual held against each other: sections, wording and guidance."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from asset_desk.domain.compared_text import ComparedBlock, compared, compared_lines
from asset_desk.domain.formatted_text import Run, Runs
from asset_desk.domain.guidance import Guidance
from asset_desk.domain.manual import (
    ManualVersion,
    NumberedSection,
    Section,
    SectionKey,
    numbered,
)
from asset_desk.domain.marked_text import MarkedRuns, Words, marked

_IN_WORDS = ("name", "summary", "care", "documents")
_IN_STEPS = ("inside", "outside", "agencies", "categories")


@dataclass(frozen=True, slots=True)
class Edition:
    """A version with everything in it."""

    version: ManualVersion
    sections: Sequence[Section]
    guidance: Sequence[Guidance]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedSection:
    """A section as it was and as it is, either none; its heading and its text marked.

    A section is moved when it stands elsewhere among those that stayed, not when it merely has
    another number because of others.
    """

    key: SectionKey
    before: NumberedSection | None
    after: NumberedSection | None
    is_moved: bool
    heading: MarkedRuns
    blocks: tuple[ComparedBlock, ...]

    @property
    def is_added(self) -> bool:
        """Whether only the later version has it."""
        return self.before is None

    @property
    def is_removed(self) -> bool:
        """Whether only the earlier version has it."""
        return self.after is None

    @property
    def is_renamed(self) -> bool:
        """Whether its heading changed."""
        return self._differs(lambda section: section.heading)

    @property
    def is_changed(self) -> bool:
        """Whether its text changed, or what the desk sets out under it."""
        return self._differs(lambda section: (section.body, section.source))

    @property
    def is_same(self) -> bool:
        """Whether it stands as it stood."""
        came_or_went = self.is_added or self.is_removed
        return not (came_or_went or self.is_moved or self.is_renamed or self.is_changed)

    @property
    def shown(self) -> NumberedSection:
        """The section as it is, or as it was when it is gone."""
        found = self.after or self.before
        if found is None:
            raise ValueError("a compared section is of at least one version")
        return found

    def _differs(self, part: Callable[[Section], Any]) -> bool:
        if self.before is None or self.after is None:
            return False
        return bool(part(self.before.section) != part(self.after.section))


@dataclass(frozen=True, slots=True)
class ComparedField:
    """A field of a guidance that changed; `lines` are its words marked, for texts and steps."""

    name: str
    before: Any
    after: Any
    lines: tuple[MarkedRuns, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparedGuidance:
    """A guidance as it was and as it is, either none, and each field that changed."""

    before: Guidance | None
    after: Guidance | None
    fields: tuple[ComparedField, ...]

    @property
    def name(self) -> str:
        """What it is called, or was when it is gone."""
        found = self.after or self.before
        return found.name if found else ""

    @property
    def is_same(self) -> bool:
        """Whether nothing of it changed."""
        return self.before == self.after


@dataclass(frozen=True, slots=True)
class ManualDiff:
    """What is new in a version, in its own order; what is gone stands where it stood."""

    before: ManualVersion
    after: ManualVersion
    sections: tuple[ComparedSection, ...]
    guidance: tuple[ComparedGuidance, ...]

    @property
    def changed_sections(self) -> tuple[ComparedSection, ...]:
        """The sections that do not stand as they stood."""
        return tuple(each for each in self.sections if not each.is_same)

    @property
    def changed_guidance(self) -> tuple[ComparedGuidance, ...]:
        """The guidance that does not say what it said."""
        return tuple(each for each in self.guidance if not each.is_same)

    @property
    def is_same(self) -> bool:
        """Whether nothing changed at all."""
        return not self.changed_sections and not self.changed_guidance


def compare(before: Edition, after: Edition, words: Words) -> ManualDiff:
    """What became of each section and each guidance; `words` cuts a text into words."""
    old = {each.section.key: each for each in numbered(before.sections)}
    new = {each.section.key: each for each in numbered(after.sections)}
    moved = moved_sections(list(old.values()), list(new.values()))
    sections = tuple(
        _section(old.get(key), new.get(key), key in moved, words) for key in _merged(old, new)
    )
    guidance = _guidance(before.guidance, after.guidance, words)
    return ManualDiff(before.version, after.version, sections, guidance)


def _section(
    before: NumberedSection | None, after: NumberedSection | None, is_moved: bool, words: Words
) -> ComparedSection:
    old = before.section if before else None
    new = after.section if after else None
    some = new or old
    if some is None:
        raise ValueError("a section to compare is of at least one version")
    return ComparedSection(
        key=some.key,
        before=before,
        after=after,
        is_moved=is_moved,
        heading=marked(_line(old.heading if old else ""), _line(new.heading if new else ""), words),
        blocks=compared(old.body if old else (), new.body if new else (), words),
    )


def _merged(old: Iterable[SectionKey], new: Iterable[SectionKey]) -> list[SectionKey]:
    """The keys in their new order, each that is gone after the one it stood behind."""
    order, known = list(new), set(new)
    behind: dict[SectionKey | None, list[SectionKey]] = {}
    last: SectionKey | None = None
    for key in old:
        if key in known:
            last = key
        else:
            behind.setdefault(last, []).append(key)
    merged = list(behind.get(None, ()))
    for key in order:
        merged += (key, *behind.get(key, ()))
    return merged


def moved_sections(
    old: Sequence[NumberedSection], new: Sequence[NumberedSection]
) -> set[SectionKey]:
    """The fewest sections whose moving makes the new order of the old one."""
    place = {each.section.key: at for at, each in enumerate(old)}
    parents = {each.section.key: _home(each) for each in old}
    stayed: dict[object, list[SectionKey]] = {}
    moved: set[SectionKey] = set()
    for each in new:
        key = each.section.key
        if key not in place:
            continue
        if parents[key] != _home(each):
            moved.add(key)
        else:
            stayed.setdefault(_home(each), []).append(key)
    for row in stayed.values():
        kept = _longest_rising([place[key] for key in row])
        moved |= {key for at, key in enumerate(row) if at not in kept}
    return moved


def _home(each: NumberedSection) -> object:
    return each.section.parent if each.depth else each.section.kind


def _longest_rising(places: Sequence[int]) -> set[int]:
    """The indexes of a longest row of places that rises."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for at, place in enumerate(places):
        length = bisect_left(tails, place)
        before.append(ends[length - 1] if length else None)
        tails[length:] = [place, *tails[length + 1 :]]
        ends[length:] = [at, *ends[length + 1 :]]
    rising: set[int] = set()
    last: int | None = ends[-1] if ends else None
    while last is not None:
        rising.add(last)
        last = before[last]
    return rising


def _guidance(
    before: Sequence[Guidance], after: Sequence[Guidance], words: Words
) -> tuple[ComparedGuidance, ...]:
    old = {each.key: each for each in before}
    new = {each.key: each for each in after}
    gone = [key for key in old if key not in new]
    return tuple(
        ComparedGuidance(old.get(key), new.get(key), _fields(old.get(key), new.get(key), words))
        for key in (*new, *gone)
    )


def _fields(
    before: Guidance | None, after: Guidance | None, words: Words
) -> tuple[ComparedField, ...]:
    old, new = _values(before), _values(after)
    return tuple(
        ComparedField(name, old[name], new[name], _lines(name, old[name], new[name], words))
        for name in new
        if old[name] != new[name]
    )


def _values(guidance: Guidance | None) -> Mapping[str, Any]:
    """The fields that a reader sees; none says nothing."""
    names = [each.name for each in fields(Guidance) if each.name not in ("scope", "work_type_id")]
    empty = dict.fromkeys(_IN_WORDS, "") | dict.fromkeys(_IN_STEPS, ())
    usual = empty | {"needs_head": False}
    return {
        name: usual.get(name) if guidance is None else getattr(guidance, name) for name in names
    }


def _lines(name: str, before: Any, after: Any, words: Words) -> tuple[MarkedRuns, ...]:
    if name in _IN_STEPS:
        return compared_lines(
            [_line(each) for each in before], [_line(each) for each in after], words
        )
    if name in _IN_WORDS:
        return (marked(_line(before), _line(after), words),)
    return ()


def _line(text: str) -> Runs:
    return (Run(text),) if text else ()
