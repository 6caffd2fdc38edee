"""Use cases of a version's sections and guidance, for as long as it is not approved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import CATEGORIES
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.formatted_text import pictures_of
from asset_desk.domain.guidance import Guidance, GuidanceScope, check_guidance, tidied_guidance
from asset_desk.domain.journal import ActKind
from asset_desk.domain.manual import (
    Section,
    SectionKey,
    SectionKind,
    VersionId,
    check_place,
    check_section,
    tidied_section,
)
from asset_desk.domain.manual_places import kind_at, place_after, put
from asset_desk.domain.manual_seals import guidance_mark, guidance_note, guidance_told, section_told
from asset_desk.services.journalling import changes, note_act
from asset_desk.services.manual_versions import SUBJECT, open_version
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork

_PLACE = ("parent_key", "position", "kind")


def add_section(  # noqa: PLR0913 - where it stands takes three of them
    uow: UnitOfWork,
    by: Occasion,
    version_id: VersionId,
    *,
    heading: str,
    parent: SectionKey | None = None,
    after: SectionKey | None = None,
    kind: SectionKind = SectionKind.CHAPTER,
) -> SectionKey:
    """Add an empty section under `parent`, next to the one it stands `after`, or as the last.

    `kind` is for the first level; under a parent a section is of its kind.
    """
    by.must(Permission.KEEP_MANUAL)
    with uow:
        open_version(uow, version_id)
        sections = uow.manuals.sections(version_id)
        key = uow.manuals.next_key()
        check_place(sections, key, parent)
        kind = kind_at(sections, parent, kind)
        section = tidied_section(
            Section(key=key, parent=parent, position=0, heading=heading, kind=kind)
        )
        check_section(section)
        placed = put(sections, section, place_after(sections, after, parent, kind))
        _keep(uow, version_id, placed)
        _note(uow, by, ActKind.SECTION_ADDED, version_id, placed)
        uow.commit()
    return key


def change_section(
    uow: UnitOfWork, by: Occasion, version_id: VersionId, seen: Section, after: Section
) -> None:
    """Keep a section's new heading, text, source and concerns; its place stays.

    Refused when somebody changed it since it was `seen`; that it was moved meanwhile is no matter.
    """
    by.must(Permission.KEEP_MANUAL)
    after = tidied_section(after)
    check_section(after)
    with uow:
        open_version(uow, version_id)
        before = _section(uow, version_id, seen.key)
        if _in_place_of(before, seen) != before:
            raise DeskError(Refusal.CHANGED_MEANWHILE)
        after = _in_place_of(before, after)
        if after == before:
            return
        _check_pictures(uow, before, after)
        uow.manuals.keep_section(version_id, after)
        changed = sorted(changes(before, after))
        _note(uow, by, ActKind.SECTION_CHANGED, version_id, (after,), changed=changed)
        uow.commit()


def move_section(
    uow: UnitOfWork,
    by: Occasion,
    version_id: VersionId,
    key: SectionKey,
    *,
    parent: SectionKey | None,
    position: int,
) -> None:
    """Put a section, with all that stands under it, under `parent` in a place from 1 on.

    On the first level it stays among those of its kind.
    """
    by.must(Permission.KEEP_MANUAL)
    with uow:
        open_version(uow, version_id)
        before = _section(uow, version_id, key)
        sections = uow.manuals.sections(version_id)
        check_place(sections, key, parent)
        kind = kind_at(sections, parent, before.kind)
        placed = put(sections, replace(before, parent=parent, kind=kind), position)
        if placed == (before,):
            return
        _keep(uow, version_id, placed)
        _note(uow, by, ActKind.SECTION_MOVED, version_id, placed)
        uow.commit()


def remove_section(uow: UnitOfWork, by: Occasion, version_id: VersionId, key: SectionKey) -> None:
    """Take a section out of a draft, once nothing stands under it; earlier versions keep it."""
    by.must(Permission.KEEP_MANUAL)
    with uow:
        open_version(uow, version_id)
        section = _section(uow, version_id, key)
        if any(each.parent == key for each in uow.manuals.sections(version_id)):
            raise DeskError(Refusal.SECTION_HAS_SECTIONS)
        uow.manuals.remove_section(version_id, key)
        payload = {"key": key, "heading": section.heading, "section": section_told(section)}
        note_act(uow, by, ActKind.SECTION_REMOVED, (SUBJECT, version_id), payload)
        uow.commit()


def keep_guidance(
    uow: UnitOfWork,
    by: Occasion,
    version_id: VersionId,
    guidance: Guidance,
    *,
    seen: Guidance | None = None,
) -> None:
    """Keep the guidance for a type of work or a category, new or instead of the one it has.

    Refused when somebody changed it since it was `seen`. A type of work is named as it is called.
    """
    by.must(Permission.KEEP_MANUAL)
    guidance = tidied_guidance(guidance)
    check_guidance(guidance)
    with uow:
        open_version(uow, version_id)
        guidance = _named(uow, guidance)
        before = _guidance(uow, version_id, guidance.key)
        if seen is not None and before != seen:
            raise DeskError(Refusal.CHANGED_MEANWHILE)
        if guidance == before:
            return
        uow.manuals.keep_guidance(version_id, guidance)
        changed = sorted(changes(before, guidance)) if before else []
        payload = {**guidance_note(guidance), "changed": changed}
        note_act(uow, by, ActKind.GUIDANCE_KEPT, (SUBJECT, version_id), payload)
        uow.commit()


def remove_guidance(
    uow: UnitOfWork, by: Occasion, version_id: VersionId, key: tuple[GuidanceScope, int | str]
) -> None:
    """Take a guidance out of a draft: the settings rule that type of work again."""
    by.must(Permission.KEEP_MANUAL)
    with uow:
        open_version(uow, version_id)
        before = _guidance(uow, version_id, key)
        if before is None:
            raise DeskError(Refusal.GUIDANCE_NOT_FOUND)
        uow.manuals.remove_guidance(version_id, key)
        payload = {"guidance": guidance_mark(guidance_told(before)), "name": before.name}
        note_act(uow, by, ActKind.GUIDANCE_REMOVED, (SUBJECT, version_id), payload)
        uow.commit()


def _section(uow: UnitOfWork, version_id: VersionId, key: SectionKey) -> Section:
    section = uow.manuals.section(version_id, key)
    if section is None:
        raise DeskError(Refusal.SECTION_NOT_FOUND, key=key)
    return section


def _in_place_of(kept: Section, section: Section) -> Section:
    return replace(
        section, key=kept.key, parent=kept.parent, position=kept.position, kind=kept.kind
    )


def _guidance(
    uow: UnitOfWork, version_id: VersionId, key: tuple[GuidanceScope, int | str]
) -> Guidance | None:
    return next((each for each in uow.manuals.guidance(version_id) if each.key == key), None)


def _named(uow: UnitOfWork, guidance: Guidance) -> Guidance:
    if guidance.scope is GuidanceScope.CATEGORY:
        if guidance.name not in CATEGORIES:
            raise DeskError(Refusal.CATEGORY_UNKNOWN, name=guidance.name)
        return replace(guidance, work_type_id=None, categories=())
    for each in uow.office.all_work_types():
        if each.work_type_id == guidance.work_type_id:
            return replace(guidance, name=each.name)
    raise DeskError(Refusal.WORK_TYPE_MISSING)


def _check_pictures(uow: UnitOfWork, before: Section, after: Section) -> None:
    known = set(pictures_of(before.body))
    for sha256 in pictures_of(after.body):
        if sha256 not in known and not uow.manuals.has_file(sha256):
            raise DeskError(Refusal.PICTURE_NOT_ATTACHED)


def _keep(uow: UnitOfWork, version_id: VersionId, sections: Iterable[Section]) -> None:
    for section in sections:
        uow.manuals.keep_section(version_id, section)


def _note(
    uow: UnitOfWork,
    by: Occasion,
    kind: ActKind,
    version_id: VersionId,
    placed: tuple[Section, ...],
    **more: Any,
) -> None:
    """The act tells the section in full, and of those beside it only where they stand now."""
    own, *touched = placed
    payload: Mapping[str, Any] = {
        "key": own.key,
        "heading": own.heading,
        "section": section_told(own),
        "beside": {each.key: _place(each) for each in touched},
        **more,
    }
    note_act(uow, by, kind, (SUBJECT, version_id), payload)


def _place(section: Section) -> dict[str, Any]:
    told = section_told(section)
    return {name: told[name] for name in _PLACE}
