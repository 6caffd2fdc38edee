"""What a new version of the manual begins with: its base as it is, or the starting text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from asset_desk.domain.assets import CATEGORIES
from asset_desk.domain.guidance import Guidance, GuidanceScope
from asset_desk.domain.manual import Section, SectionKey, VersionId
from asset_desk.domain.office import WorkType
from asset_desk.domain.usual_guidance import usual_for_category, usual_for_work
from asset_desk.domain.usual_manual import usual_sections
from asset_desk.services.ports import UnitOfWork


def sections_to_begin(uow: UnitOfWork, base_id: VersionId | None) -> Sequence[Section]:
    """The sections of the base, each with its key; without a base the starting text."""
    if base_id is not None:
        return uow.manuals.sections(base_id)
    return [_shifted(each, uow.manuals.next_key() - 1) for each in usual_sections()]


def guidance_to_begin(uow: UnitOfWork, base_id: VersionId | None) -> Sequence[Guidance]:
    """Guidance for every type of work in use and every category: the base's, or as usual."""
    known = uow.manuals.guidance(base_id) if base_id is not None else ()
    of_work = {each.work_type_id: each for each in known if each.work_type_id is not None}
    of_category = {each.name: each for each in known if each.scope is GuidanceScope.CATEGORY}
    in_use = [each for each in uow.office.all_work_types() if each.is_active]
    return [
        *(_for_work(each, of_work.get(each.work_type_id)) for each in in_use),
        *(of_category.get(name) or usual_for_category(name) for name in CATEGORIES),
    ]


def _for_work(work_type: WorkType, before: Guidance | None) -> Guidance:
    return replace(before, name=work_type.name) if before else usual_for_work(work_type)


def _shifted(section: Section, by: int) -> Section:
    parent = None if section.parent is None else SectionKey(section.parent + by)
    return replace(section, key=SectionKey(section.key + by), parent=parent)
