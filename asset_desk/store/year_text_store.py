"""The texts of years, kept in the database."""

from __future__ import annotations

from sqlmodel import Session

from asset_desk.domain.year_texts import YearText
from asset_desk.store.tables_year_text import YearTextTable


class SqlYearTexts:
    """The texts by fiscal year."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, fiscal_year: int) -> YearText:
        """The texts of a fiscal year; empty ones when none was written."""
        row = self._session.get(YearTextTable, fiscal_year)
        return YearText(**row.model_dump()) if row else YearText(fiscal_year=fiscal_year)

    def keep(self, text: YearText) -> None:
        """Keep the texts of a fiscal year."""
        self._session.merge(
            YearTextTable(
                fiscal_year=text.fiscal_year,
                problems=text.problems,
                suggestions=text.suggestions,
            )
        )
        self._session.flush()
