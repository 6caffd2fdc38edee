"""Use cases of the types of work that assets are borrowed for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import CATEGORIES, tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.guidance import governs
from asset_desk.domain.journal import ActKind
from asset_desk.domain.office import WorkType, WorkTypeId
from asset_desk.domain.work_rules import check_work_type
from asset_desk.services.journalling import changes, note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork
from asset_desk.services.rules_in_force import guidance_on


def add_work_type(uow: UnitOfWork, by: Occasion, work_type: WorkType) -> WorkTypeId:
    """Add a type of work with its rules at the end of the list; its id is given by the book."""
    by.must(Permission.KEEP_OFFICE)
    work_type = replace(_tidied(work_type), is_active=True)
    check_work_type(work_type)
    with uow:
        _check_name(uow, work_type.name, None)
        work_type_id = uow.office.add_work_type(work_type)
        payload = rules_of(work_type)
        note_act(uow, by, ActKind.WORK_TYPE_ADDED, ("work_type", work_type_id), payload)
        uow.commit()
    return work_type_id


def change_work_type(uow: UnitOfWork, by: Occasion, work_type: WorkType) -> None:
    """Rename a type of work, change its rules, close or reopen it; old slips stay as they are.

    The rules of a type that the manual in force names are changed in a new version of the manual.
    """
    by.must(Permission.KEEP_OFFICE)
    work_type = _tidied(work_type)
    check_work_type(work_type)
    with uow:
        known = {each.work_type_id: each for each in uow.office.all_work_types()}
        before = known.get(work_type.work_type_id)
        if before is None:
            raise DeskError(Refusal.WORK_TYPE_MISSING)
        _check_name(uow, work_type.name, work_type.work_type_id)
        _check_not_guided(uow, by, before, work_type)
        if changed := changes(before, work_type):
            uow.office.keep_work_type(work_type)
            payload = {"name": before.name, "changed": changed}
            subject = ("work_type", work_type.work_type_id)
            note_act(uow, by, ActKind.WORK_TYPE_CHANGED, subject, payload)
            uow.commit()


def rules_of(work_type: WorkType) -> dict[str, Any]:
    """A type of work as an act tells it."""
    told: dict[str, Any] = plain(work_type)
    del told["work_type_id"], told["is_active"]
    return told


def _check_not_guided(uow: UnitOfWork, by: Occasion, before: WorkType, after: WorkType) -> None:
    same = replace(before, name=after.name, is_active=after.is_active)
    if same != after and governs(guidance_on(uow, by.today), before.work_type_id):
        raise DeskError(Refusal.GUIDED_BY_MANUAL, name=before.name)


def _tidied(work_type: WorkType) -> WorkType:
    wanted = set(work_type.categories)
    extra = tuple(each for each in work_type.categories if each not in CATEGORIES)
    return replace(
        work_type,
        name=tidy(work_type.name),
        guidance=work_type.guidance.strip(),
        categories=tuple(each for each in CATEGORIES if each in wanted) + extra,
    )


def _check_name(uow: UnitOfWork, name: str, own: WorkTypeId | None) -> None:
    if not name:
        raise DeskError(Refusal.WORK_TYPE_MISSING)
    if any(each.name == name and each.work_type_id != own for each in uow.office.all_work_types()):
        raise DeskError(Refusal.WORK_TYPE_TAKEN, name=name)
