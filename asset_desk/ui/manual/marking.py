"""What the line of each section shows at its end: how it differs from the base, what was said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from asset_desk.domain.manual import ManualVersion, Section, SectionKey, numbered
from asset_desk.domain.manual_diff import moved_sections
from asset_desk.domain.review import Round
from asset_desk.services.queries import Queries
from asset_desk.ui.manual.tree_model import SectionMark
from asset_desk.ui.manual.words import added_status, changed_status, moved_status
from asset_desk.ui.words import Status

Marks = Mapping[SectionKey, SectionMark]


def section_marks(queries: Queries, version: ManualVersion) -> dict[SectionKey, SectionMark]:
    """The marks of a version's sections; what is unchanged and undiscussed has none."""
    changes = _changes(queries, version)
    said, waiting = _comments(queries, version)
    return {
        key: SectionMark(changes.get(key), said[key], waiting[key]) for key in {*changes, *said}
    }


def round_of(rounds: Sequence[Round], version: ManualVersion) -> Round | None:
    """The review round that a version is looked at in: the one it comes of, or is the base of."""
    for each in rounds:
        if each.draft_id == version.version_id:
            return each
    for each in rounds:
        if each.base_id == version.version_id and each.draft_id is None:
            return each
    return None


def _comments(
    queries: Queries, version: ManualVersion
) -> tuple[Counter[SectionKey], Counter[SectionKey]]:
    opened = round_of(queries.reviews.rounds(), version)
    comments = queries.reviews.comments(opened.round_id) if opened else ()
    keyed = [(each.said.section, each) for each in comments if each.said.section is not None]
    said = Counter(key for key, _ in keyed)
    return said, Counter(key for key, each in keyed if each.is_open)


def _changes(queries: Queries, version: ManualVersion) -> dict[SectionKey, Status]:
    if version.base_id is None:
        return {}
    old = queries.manuals.sections(version.base_id)
    new = queries.manuals.sections(version.version_id)
    moved = moved_sections(numbered(old), numbered(new))
    before = {each.key: each for each in old}
    found = {each.key: _change(before.get(each.key), each, moved) for each in new}
    return {key: status for key, status in found.items() if status}


def _change(before: Section | None, after: Section, moved: Collection[SectionKey]) -> Status | None:
    if before is None:
        return added_status()
    told = [(each.heading, each.body, each.source) for each in (before, after)]
    if told[0] != told[1]:
        return changed_status()
    return moved_status() if after.key in moved else None
