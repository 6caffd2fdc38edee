"""The read side and the repository of report presets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from asset_desk.domain.report_presets import PresetDetails, PresetId, ReportPreset


class PresetQueries(Protocol):
    """The report presets of the office."""

    def presets(self) -> Sequence[ReportPreset]:
        """Every preset that is offered, in Thai order of names."""


class Presets(Protocol):
    """Report presets, as a transaction sees them."""

    def get(self, preset_id: PresetId) -> ReportPreset | None:
        """One preset, removed ones too."""

    def offered(self, name: str) -> PresetId | None:
        """The preset on offer that bears this name, however it is spaced."""

    def add(self, details: PresetDetails) -> PresetId:
        """Add a preset."""

    def keep(self, preset: ReportPreset) -> None:
        """Keep a preset's new description, or its removal."""
