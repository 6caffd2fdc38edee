"""Use cases of report presets: add one, change it, remove it."""

from __future__ import annotations

from dataclasses import replace

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.journal import ActKind
from asset_desk.domain.report_presets import (
    PresetDetails,
    PresetId,
    ReportPreset,
    check_preset,
    tidied_preset,
)
from asset_desk.services.journalling import note_act, plain
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import UnitOfWork

SUBJECT = "report_preset"


def add_preset(uow: UnitOfWork, by: Occasion, details: PresetDetails) -> PresetId:
    """Keep reports under a name; its name must be free."""
    details = _checked(by, details)
    with uow:
        _check_name(uow, details.name, None)
        preset_id = uow.presets.add(details)
        note_act(uow, by, ActKind.PRESET_ADDED, (SUBJECT, preset_id), plain(details))
        uow.commit()
    return preset_id


def change_preset(
    uow: UnitOfWork, by: Occasion, preset_id: PresetId, details: PresetDetails
) -> None:
    """Describe a preset anew."""
    details = _checked(by, details)
    with uow:
        before = _preset(uow, preset_id)
        _check_name(uow, details.name, preset_id)
        if details != before.details:
            uow.presets.keep(replace(before, details=details))
            payload = {"before": plain(before.details), "after": plain(details)}
            note_act(uow, by, ActKind.PRESET_CHANGED, (SUBJECT, preset_id), payload)
            uow.commit()


def remove_preset(uow: UnitOfWork, by: Occasion, preset_id: PresetId) -> None:
    """Offer a preset no longer; what was made with it stays as it was made."""
    by.must(Permission.KEEP_REPORTS)
    with uow:
        preset = _preset(uow, preset_id)
        uow.presets.keep(replace(preset, is_active=False))
        payload = {"name": preset.details.name}
        note_act(uow, by, ActKind.PRESET_REMOVED, (SUBJECT, preset_id), payload)
        uow.commit()


def _checked(by: Occasion, details: PresetDetails) -> PresetDetails:
    by.must(Permission.KEEP_REPORTS)
    details = tidied_preset(details)
    check_preset(details)
    return details


def _preset(uow: UnitOfWork, preset_id: PresetId) -> ReportPreset:
    preset = uow.presets.get(preset_id)
    if preset is None or not preset.is_active:
        raise DeskError(Refusal.PRESET_NOT_FOUND, preset_id=preset_id)
    return preset


def _check_name(uow: UnitOfWork, name: str, own: PresetId | None) -> None:
    taken = uow.presets.offered(name)
    if taken is not None and taken != own:
        raise DeskError(Refusal.PRESET_NAME_TAKEN, name=name)
