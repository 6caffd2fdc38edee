"""Reading the report on the measures and the items that it answers."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from asset_desk.domain.ita_items import ItaItem
from asset_desk.domain.measures import AttachmentId, Measure, MeasureId, MeasureText
from asset_desk.services.measure_rows import EvidenceRow, MeasureRow
from asset_desk.store.database import Database
from asset_desk.store.reading import Reader

_YEARS = "SELECT DISTINCT fiscal_year FROM {table} ORDER BY fiscal_year DESC"
_MEASURES = "SELECT * FROM measure WHERE fiscal_year = :year ORDER BY number"
_ITEMS = "SELECT * FROM ita_item WHERE fiscal_year = :year ORDER BY line_no"
_EVIDENCE = """
SELECT a.id, a.file_name, a.sha256, a.size, measure.number, w.reason
FROM attachment AS a JOIN measure ON measure.id = a.subject_id
LEFT JOIN evidence_withdrawal AS w ON w.attachment_id = a.id
WHERE a.subject = 'measure' AND measure.fiscal_year = :year ORDER BY a.id
"""


class SqlMeasureQueries:
    """The report on the measures of each fiscal year."""

    def __init__(self, database: Database) -> None:
        self._reader = Reader(database)

    def years(self) -> Sequence[int]:
        """The fiscal years whose report was begun, newest first."""
        return [row[0] for row in self._reader.rows(_YEARS.format(table="measure"))]

    def of_year(self, fiscal_year: int) -> Sequence[MeasureRow]:
        """The measures of a year with their evidence; none before its report was begun."""
        files = self._evidence(fiscal_year)
        rows = self._reader.rows(_MEASURES, {"year": fiscal_year})
        return [MeasureRow(_measure(row), tuple(files[row["number"]])) for row in rows]

    def item_years(self) -> Sequence[int]:
        """The fiscal years that have items, newest first."""
        return [row[0] for row in self._reader.rows(_YEARS.format(table="ita_item"))]

    def items(self, fiscal_year: int) -> Sequence[ItaItem]:
        """The items that a year's report answers."""
        rows = self._reader.rows(_ITEMS, {"year": fiscal_year})
        return tuple(ItaItem(row["indicator"], row["number"], row["wording"]) for row in rows)

    def _evidence(self, fiscal_year: int) -> dict[int, list[EvidenceRow]]:
        files: dict[int, list[EvidenceRow]] = defaultdict(list)
        for row in self._reader.rows(_EVIDENCE, {"year": fiscal_year}):
            files[row["number"]].append(
                EvidenceRow(
                    attachment_id=AttachmentId(row["id"]),
                    number=row["number"],
                    file_name=row["file_name"],
                    sha256=row["sha256"],
                    size=row["size"],
                    withdrawn_reason=row["reason"] or "",
                )
            )
        return files


def _measure(row: sqlite3.Row) -> Measure:
    columns = ("name", "steps", "unit", "period", "results", "outcome")
    text = MeasureText(**{name: row[name] for name in columns})
    return Measure(
        MeasureId(row["id"]), row["fiscal_year"], row["number"], text, row["copied_from"]
    )
