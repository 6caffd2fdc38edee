"""What may be asked of a fiscal year's book; `store` answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from asset_desk.domain.assets import AssetId
from asset_desk.services.year_rows import (
    CountFilter,
    CountProgress,
    CountRow,
    JournalHead,
    MovementRow,
    OutRow,
)

if TYPE_CHECKING:
    from asset_desk.services.queries import Pages


class YearQueries(Protocol):
    """The printed ledger, the end of the year, and the annual count (ข้อ 213)."""

    def head(self) -> JournalHead:
        """Where the journal ends now."""

    def movements(self, fiscal_year: int) -> Pages[MovementRow]:
        """Every movement of the year's book, what was brought forward first."""

    def out_on(self, day: date) -> Sequence[OutRow]:
        """What was out at the end of a day, by borrower; the same whenever it is asked."""

    def count_sheet(self, which: CountFilter) -> Pages[CountRow]:
        """The assets of the annual count, by division and place."""

    def count_row(self, fiscal_year: int, asset_id: AssetId) -> CountRow | None:
        """One asset of the annual count; None when the office did not have it that day."""

    def count_progress(self, fiscal_year: int) -> CountProgress:
        """How far the annual count is."""

    def expected_on(self, asset_id: AssetId, day: date) -> int:
        """How many pieces of an asset should be here at the end of a day."""
