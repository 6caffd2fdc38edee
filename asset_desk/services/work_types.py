"""Use cases of the types of work that assets are borrowed for."""

from __future__ import annotations

from dataclasses import replace

from asset_desk.domain.accounts import Permission
from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.office import WorkType, WorkTypeId
from asset_desk.services.journalling import changes, note_act
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork


def add_work_type(uow: UnitOfWork, by: Occasion, name: str) -> WorkTypeId:
    """Add a type of work at the end of the list."""
    by.must(Permission.KEEP_OFFICE)
    name = tidy(name)
    with uow:
        _check_name(uow, name, None)
        work_type_id = uow.office.add_work_type(name)
        payload = {"name": name}
        note_act(uow, by, ActKind.WORK_TYPE_ADDED, ("work_type", work_type_id), payload)
        uow.commit()
    return work_type_id


def change_work_type(uow: UnitOfWork, by: Occasion, work_type: WorkType) -> None:
    """Rename, close or reopen a type of work; old slips keep the old name."""
    by.must(Permission.KEEP_OFFICE)
    work_type = replace(work_type, name=tidy(work_type.name))
    with uow:
        known = {each.work_type_id: each for each in uow.office.all_work_types()}
        before = known.get(work_type.work_type_id)
        if before is None:
            raise DeskError(Refusal.WORK_TYPE_MISSING)
        _check_name(uow, work_type.name, work_type.work_type_id)
        if changed := changes(before, work_type):
            uow.office.keep_work_type(work_type)
            payload = {"name": before.name, "changed": changed}
            subject = ("work_type", work_type.work_type_id)
            note_act(uow, by, ActKind.WORK_TYPE_CHANGED, subject, payload)
            uow.commit()


def _check_name(uow: UnitOfWork, name: str, own: WorkTypeId | None) -> None:
    if not name:
        raise DeskError(Refusal.WORK_TYPE_MISSING)
    if any(each.name == name and each.work_type_id != own for each in uow.office.all_work_types()):
        raise DeskError(Refusal.WORK_TYPE_TAKEN, name=name)
