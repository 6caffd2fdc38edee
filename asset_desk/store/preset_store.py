"""Report presets, kept in the database."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, col, select

from asset_desk import thai
from asset_desk.domain.report_presets import PresetDetails, PresetId, ReportPreset
from asset_desk.services.journalling import plain
from asset_desk.store.preset_queries import preset_of
from asset_desk.store.tables_preset import ReportPresetTable


class SqlPresets:
    """Presets by their ids; one that is removed keeps its row."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, preset_id: PresetId) -> ReportPreset | None:
        """One preset, removed ones too."""
        row = self._session.get(ReportPresetTable, preset_id)
        return preset_of(row.model_dump()) if row else None

    def offered(self, name: str) -> PresetId | None:
        """The preset on offer that bears this name, however it is spaced."""
        query = select(ReportPresetTable).where(
            ReportPresetTable.name_key == thai.search_key(name), col(ReportPresetTable.is_active)
        )
        row = self._session.exec(query).first()
        return PresetId(row.id or 0) if row else None

    def add(self, details: PresetDetails) -> PresetId:
        """Add a preset."""
        row = ReportPresetTable(**_columns(details))
        self._session.add(row)
        self._session.flush()
        return PresetId(row.id or 0)

    def keep(self, preset: ReportPreset) -> None:
        """Keep a preset's new description, or its removal."""
        row = self._session.get_one(ReportPresetTable, preset.preset_id)
        for name, value in _columns(preset.details).items():
            setattr(row, name, value)
        row.is_active = preset.is_active
        self._session.flush()


def _columns(details: PresetDetails) -> dict[str, Any]:
    said: dict[str, Any] = plain(details)
    return said | {
        "reports": ",".join(details.reports),
        "name_key": thai.search_key(details.name),
        "name_sort_key": thai.sort_key(details.name),
    }
