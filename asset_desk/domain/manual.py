"""The manual for the use of government property: its versions and numbered sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NewType

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.formatted_text import FormattedText, check_text, tidied_text

VersionId = NewType("VersionId", int)
SectionKey = NewType("SectionKey", int)
"""A section keeps its key from version to version, so that two versions can be compared."""

DEEPEST_SECTION = 4
LONGEST_HEADING = 300
LONGEST_CHANGES = 10_000


class VersionStage(StrEnum):
    """How far a version has come; the last two are of a day, computed and never kept."""

    DRAFT = "draft"
    UNDER_REVIEW = "under_review"
    APPROVED = "approved"
    IN_FORCE = "in_force"
    SUPERSEDED = "superseded"


class SectionKind(StrEnum):
    """Where a section of the first level stands; those under it are of its kind."""

    PREFACE = "preface"
    CHAPTER = "chapter"
    ANNEX = "annex"


class SectionSource(StrEnum):
    """What the desk itself sets out under a section's own text, from the records it works by."""

    NONE = "none"
    WORK_TYPES = "work_types"
    CATEGORIES = "categories"
    FLOW = "flow"
    CLAUSES = "clauses"
    BORROW_FORM = "borrow_form"


class Concern(StrEnum):
    """What the year's book counts that bears on a section, shown beside it in a review."""

    LENT = "lent"
    OVERDUE = "overdue"
    CHASED_LATE = "chased_late"
    HARMED = "harmed"
    WAIVED = "waived"
    EXTENDED = "extended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who approved a version, titled as of that day, and from which day it is in force."""

    approved_on: date
    in_force_from: date
    name: str
    title_lines: tuple[str, ...]
    order: str = ""
    document_no: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ManualVersion:
    """A version of the manual; `changes` says in words what is new in it.

    `number` counts the versions from 1 on (ฉบับที่ ๑). There is one that is not approved at most.
    """

    version_id: VersionId
    number: int
    title: str
    fiscal_year: int
    begun_on: date
    stage: VersionStage = VersionStage.DRAFT
    base_id: VersionId | None = None
    changes: str = ""
    approval: Approval | None = None

    @property
    def may_be_changed(self) -> bool:
        """Whether its text is still being written."""
        return self.stage is not VersionStage.APPROVED

    def must_be_changeable(self) -> None:
        """Refuse to touch an approved version: it never changes."""
        if not self.may_be_changed:
            raise DeskError(Refusal.VERSION_APPROVED, number=self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of one version; sections under one parent stand in the order of `position`."""

    key: SectionKey
    parent: SectionKey | None
    position: int
    heading: str
    body: FormattedText = ()
    kind: SectionKind = SectionKind.CHAPTER
    source: SectionSource = SectionSource.NONE
    concerns: tuple[Concern, ...] = ()


@dataclass(frozen=True, slots=True)
class NumberedSection:
    """A section with its number as the manual prints it, such as หมวด 2, 2.1 or ภาคผนวก ก.

    `number` is empty in the preface; `depth` is 0 for a section of the first level.
    """

    section: Section
    number: str
    depth: int

    @property
    def title(self) -> str:
        """Number and heading."""
        return f"{self.number} {self.section.heading}".strip()


_ANNEXES = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"


def version_in_force(versions: Iterable[ManualVersion], day: date) -> ManualVersion | None:
    """The version in force on a day: of those in force from then or before, the latest approved."""
    begun = [
        (each.approval.in_force_from, each.number, each)
        for each in versions
        if each.approval and each.approval.in_force_from <= day
    ]
    return max(begun)[2] if begun else None


def stage_on(version: ManualVersion, versions: Iterable[ManualVersion], day: date) -> VersionStage:
    """How far a version has come as of a day."""
    if version.approval is None or version.approval.in_force_from > day:
        return version.stage
    current = version_in_force(versions, day)
    is_current = current is not None and current.version_id == version.version_id
    return VersionStage.IN_FORCE if is_current else VersionStage.SUPERSEDED


def numbered(sections: Iterable[Section]) -> tuple[NumberedSection, ...]:
    """The sections in the order of the manual, each with its number.

    Chapters are หมวด 1, 2, …; under them stand 1.1, 1.1.1; annexes are ภาคผนวก ก, ข, … with ก.1
    under them; nothing in the preface is numbered. A chapter that stands alone is numbered too.
    """
    under: dict[SectionKey | None, list[Section]] = {}
    for section in sections:
        under.setdefault(section.parent, []).append(section)
    for each in under.values():
        each.sort(key=lambda section: (section.position, section.key))
    order = list(SectionKind)
    tops = sorted(under.get(None, ()), key=lambda section: order.index(section.kind))
    found: list[NumberedSection] = []
    counted = dict.fromkeys(SectionKind, 0)
    for top in tops:
        counted[top.kind] += 1
        mark = _mark(top.kind, counted[top.kind])
        found.append(NumberedSection(top, _top_number(top.kind, mark), 0))
        found += _below(top.key, mark, 1, under)
    return tuple(found)


def tidied_section(section: Section) -> Section:
    """The section with a tidy heading and text; each concern once, in their own order."""
    return replace(
        section,
        heading=tidy(section.heading),
        body=tidied_text(section.body),
        concerns=tuple(each for each in Concern if each in section.concerns),
    )


def check_section(section: Section) -> None:
    """Refuse a section that no page could bear."""
    check_heading(section.heading)
    check_text(section.body)


def check_words(title: str, changes: str = "") -> None:
    """Refuse a version without a title, or with words that its cover could not bear."""
    if not title:
        raise DeskError(Refusal.MANUAL_TITLE_MISSING)
    if len(title) > LONGEST_HEADING:
        raise DeskError(Refusal.HEADING_TOO_LONG, longest=LONGEST_HEADING)
    if len(changes) > LONGEST_CHANGES:
        raise DeskError(Refusal.MANUAL_CHANGES_TOO_LONG, longest=LONGEST_CHANGES)


def check_in_force(in_force_from: date, on: date, earlier: Iterable[ManualVersion]) -> None:
    """Refuse a first day in force before the approval, or before that of an earlier version."""
    if in_force_from < on:
        raise DeskError(Refusal.IN_FORCE_BEFORE_APPROVAL)
    for each in earlier:
        if each.approval and each.approval.in_force_from > in_force_from:
            raise DeskError(Refusal.IN_FORCE_BEFORE_THE_LAST, number=each.number)


def check_heading(heading: str) -> None:
    """Refuse a section without a heading, or with one that no contents page could bear."""
    if not heading.strip():
        raise DeskError(Refusal.HEADING_MISSING)
    if len(heading) > LONGEST_HEADING:
        raise DeskError(Refusal.HEADING_TOO_LONG, longest=LONGEST_HEADING)


def check_place(sections: Sequence[Section], key: SectionKey, parent: SectionKey | None) -> None:
    """Refuse to put a section under itself, under one that is not there, or too deep."""
    parents = {each.key: each.parent for each in sections}
    if parent is not None and parent not in parents:
        raise DeskError(Refusal.SECTION_NOT_FOUND)
    above = list(_up(parent, parents))
    if key in above:
        raise DeskError(Refusal.SECTION_UNDER_ITSELF)
    if len(above) + _height(sections, key) > DEEPEST_SECTION:
        raise DeskError(Refusal.SECTION_TOO_DEEP, deepest=DEEPEST_SECTION)


def _up(
    key: SectionKey | None, parents: dict[SectionKey, SectionKey | None]
) -> Iterator[SectionKey]:
    while key is not None:
        yield key
        key = parents[key]


def _height(sections: Sequence[Section], key: SectionKey) -> int:
    below = [_height(sections, each.key) for each in sections if each.parent == key]
    return 1 + max(below, default=0)


def _mark(kind: SectionKind, count: int) -> str:
    match kind:
        case SectionKind.PREFACE:
            return ""
        case SectionKind.CHAPTER:
            return str(count)
        case SectionKind.ANNEX:
            return _ANNEXES[(count - 1) % len(_ANNEXES)]


def _top_number(kind: SectionKind, mark: str) -> str:
    match kind:
        case SectionKind.PREFACE:
            return ""
        case SectionKind.CHAPTER:
            return f"หมวด {mark}"
        case SectionKind.ANNEX:
            return f"ภาคผนวก {mark}"


def _below(
    key: SectionKey, mark: str, depth: int, under: dict[SectionKey | None, list[Section]]
) -> Iterator[NumberedSection]:
    for count, section in enumerate(under.get(key, ()), start=1):
        own = f"{mark}.{count}" if mark else ""
        yield NumberedSection(section, own, depth)
        yield from _below(section.key, own, depth + 1, under)
