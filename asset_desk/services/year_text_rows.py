"""The read side and the repository of a year's texts."""

from __future__ import annotations

from typing import Protocol

from asset_desk.domain.year_texts import YearText


class YearTextQueries(Protocol):
    """What each year's summary says in words."""

    def of(self, fiscal_year: int) -> YearText:
        """The texts of a fiscal year; empty ones when none was written."""


class YearTexts(Protocol):
    """The texts of years, as a transaction sees them."""

    def get(self, fiscal_year: int) -> YearText:
        """The texts of a fiscal year; empty ones when none was written."""

    def keep(self, text: YearText) -> None:
        """Keep the texts of a fiscal year."""
