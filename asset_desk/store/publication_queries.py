"""Reading the publication register."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from asset_desk.domain.publications import (
    Medium,
    PublicationDetails,
    PublicationId,
    Published,
)
from asset_desk.services.publication_rows import PublicationRow
from asset_desk.store.database import Database
from asset_desk.store.reading import Reader, day, day_or_none

_ROWS = """
SELECT p.*, a.file_name, a.sha256, a.size, act.officer_name,
    w.withdrawn_on, coalesce(w.reason, '') AS withdrawn_reason
FROM publication AS p JOIN attachment AS a ON a.act_no = p.act_no
JOIN act ON act.no = p.act_no
LEFT JOIN publication_withdrawal AS w ON w.publication_id = p.id
WHERE p.fiscal_year = :year ORDER BY p.published_on, p.id
"""


class SqlPublicationQueries:
    """The publication register."""

    def __init__(self, database: Database) -> None:
        self._reader = Reader(database)

    def publications(self, fiscal_year: int) -> Sequence[PublicationRow]:
        """The publications of a year's work, by the day they were made public."""
        return [_row(row) for row in self._reader.rows(_ROWS, {"year": fiscal_year})]


def details_of(row: Mapping[str, Any] | sqlite3.Row) -> PublicationDetails:
    """What a row says that was made public."""
    return PublicationDetails(
        fiscal_year=row["fiscal_year"],
        what=Published(row["what"]),
        title=row["title"],
        medium=Medium(row["medium"]),
        published_on=day(row["published_on"]),
        link=row["link"],
        note=row["note"],
    )


def _row(row: sqlite3.Row) -> PublicationRow:
    same = ("file_name", "sha256", "size", "withdrawn_reason")
    return PublicationRow(
        publication_id=PublicationId(row["id"]),
        details=details_of(row),
        noted_by=row["officer_name"],
        withdrawn_on=day_or_none(row["withdrawn_on"]),
        **{name: row[name] for name in same},
    )
