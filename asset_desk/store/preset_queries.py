"""Reading report presets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from asset_desk.domain.office import BorrowerKind
from asset_desk.domain.report_presets import (
    PresetDetails,
    PresetFormat,
    PresetId,
    PresetPeriod,
    ReportPreset,
)
from asset_desk.domain.reporting import ReportKind
from asset_desk.store.database import Database
from asset_desk.store.reading import Reader

_PRESETS = "SELECT * FROM report_preset WHERE is_active ORDER BY name_sort_key, id"


class SqlPresetQueries:
    """The report presets of the office; there are a handful."""

    def __init__(self, database: Database) -> None:
        self._reader = Reader(database)

    def presets(self) -> Sequence[ReportPreset]:
        """Every preset that is offered, in Thai order of names."""
        return [preset_of(dict(row)) for row in self._reader.rows(_PRESETS)]


def preset_of(row: Mapping[str, Any]) -> ReportPreset:
    """A row of the table as a preset."""
    kind = row["borrower_kind"]
    details = PresetDetails(
        name=row["name"],
        reports=tuple(ReportKind(each) for each in row["reports"].split(",")),
        period=PresetPeriod(row["period"]),
        division_id=row["division_id"],
        category=row["category"],
        borrower_kind=BorrowerKind(kind) if kind else None,
        work_type=row["work_type"],
        has_thai_digits=bool(row["has_thai_digits"]),
        format=PresetFormat(row["format"]),
    )
    return ReportPreset(PresetId(row["id"]), details, bool(row["is_active"]))
