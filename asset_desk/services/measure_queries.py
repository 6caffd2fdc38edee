"""What may be asked about measures, items, complaints and holidays; `store` answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from asset_desk.domain.accounts import Officer
from asset_desk.domain.complaints import ComplaintId
from asset_desk.domain.ita_items import ItaItem
from asset_desk.domain.working_days import HolidayYear
from asset_desk.services.measure_rows import (
    ComplaintFigures,
    ComplaintPage,
    ComplaintRow,
    MeasureRow,
)


class MeasureQueries(Protocol):
    """The report on the measures of each fiscal year."""

    def years(self) -> Sequence[int]:
        """The fiscal years whose report was begun, newest first."""

    def of_year(self, fiscal_year: int) -> Sequence[MeasureRow]:
        """The measures of a year with their evidence; none before its report was begun."""

    def item_years(self) -> Sequence[int]:
        """The fiscal years that have items, newest first."""

    def items(self, fiscal_year: int) -> Sequence[ItaItem]:
        """The items that a year's report answers."""


class ComplaintQueries(Protocol):
    """The complaints register; who may not keep it is refused what it says of people."""

    def years(self) -> Sequence[int]:
        """The fiscal years with complaints, newest first."""

    def of_year(self, officer: Officer, fiscal_year: int, today: date) -> Sequence[ComplaintRow]:
        """The register of a year, newest first."""

    def page(
        self, officer: Officer, complaint_id: ComplaintId, today: date
    ) -> ComplaintPage | None:
        """Everything about one complaint."""

    def channels(self, officer: Officer) -> Sequence[str]:
        """The channels on offer: the usual ones, then those that were written in."""

    def figures(self, fiscal_year: int, today: date) -> ComplaintFigures:
        """A year in numbers alone, which everybody may read."""

    def holidays(self, year: int) -> HolidayYear:
        """The public holidays of a calendar year."""
