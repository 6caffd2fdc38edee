"""Use cases of kits: add one, change it, close it or offer it again."""

from __future__ import annotations

from dataclasses import replace

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.kits import Kit, KitDetails, KitId, check_kit, tidied_kit
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork


def add_kit(uow: UnitOfWork, by: Occasion, details: KitDetails) -> KitId:
    """Enter a kit; its assets must stand in the register, its name must be free."""
    by.must(Permission.KEEP_REGISTER)
    details = tidied_kit(details)
    check_kit(details)
    with uow:
        _check_assets(uow, details)
        _check_name(uow, details.name, None)
        kit_id = uow.kits.add(details)
        note_act(uow, by, ActKind.KIT_ADDED, ("kit", kit_id), plain(details))
        uow.commit()
    return kit_id


def change_kit(uow: UnitOfWork, by: Occasion, kit_id: KitId, details: KitDetails) -> None:
    """Describe a kit anew; slips that were made with it stay as they are."""
    by.must(Permission.KEEP_REGISTER)
    details = tidied_kit(details)
    check_kit(details)
    with uow:
        before = _kit(uow, kit_id)
        _check_assets(uow, details)
        if before.is_active:
            _check_name(uow, details.name, kit_id)
        if details != before.details:
            uow.kits.keep(replace(before, details=details))
            payload = {"before": plain(before.details), "after": plain(details)}
            note_act(uow, by, ActKind.KIT_CHANGED, ("kit", kit_id), payload)
            uow.commit()


def close_kit(uow: UnitOfWork, by: Occasion, kit_id: KitId, *, is_active: bool = False) -> None:
    """Offer a kit no longer, or again when `is_active`."""
    by.must(Permission.KEEP_REGISTER)
    with uow:
        kit = _kit(uow, kit_id)
        if kit.is_active == is_active:
            return
        if is_active:
            _check_name(uow, kit.details.name, kit_id)
        uow.kits.keep(replace(kit, is_active=is_active))
        payload = {"name": kit.details.name, "is_active": is_active}
        note_act(uow, by, ActKind.KIT_CLOSED, ("kit", kit_id), payload)
        uow.commit()


def _kit(uow: UnitOfWork, kit_id: KitId) -> Kit:
    kit = uow.kits.get(kit_id)
    if kit is None:
        raise DeskError(Refusal.KIT_NOT_FOUND, kit_id=kit_id)
    return kit


def _check_assets(uow: UnitOfWork, details: KitDetails) -> None:
    for number, line in enumerate(details.lines):
        if uow.assets.get(line.asset_id) is None:
            raise DeskError(Refusal.ASSET_NOT_FOUND, field=f"line.{number}")


def _check_name(uow: UnitOfWork, name: str, own: KitId | None) -> None:
    taken = uow.kits.open_of(name)
    if taken is not None and taken != own:
        raise DeskError(Refusal.KIT_NAME_TAKEN, name=name)
