"""Reading what a year's summary says in words."""

from __future__ import annotations

from asset_desk.domain.year_texts import YearText
from asset_desk.store.database import Database
from asset_desk.store.reading import Reader

_TEXTS = "SELECT * FROM year_text WHERE fiscal_year = :fiscal_year"


class SqlYearTextQueries:
    """What each year's summary says in words."""

    def __init__(self, database: Database) -> None:
        self._reader = Reader(database)

    def of(self, fiscal_year: int) -> YearText:
        """The texts of a fiscal year; empty ones when none was written."""
        row = self._reader.first(_TEXTS, {"fiscal_year": fiscal_year})
        return YearText(**dict(row)) if row else YearText(fiscal_year=fiscal_year)
