"""Reading the months of a fiscal year: which are closed, by whom, and what is still open."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date

from asset_desk.domain.closed_months import last_day_of, months_of
from asset_desk.services.drafts import OpenLoans
from asset_desk.services.reversal_rows import MonthRow, MonthState
from asset_desk.store.closed_month_store import OPEN
from asset_desk.store.database import Database
from asset_desk.store.reading import Reader, instant

_LAST_WORDS = (
    "SELECT kept.month, kept.is_closed, kept.reason, act.officer_name, act.recorded_at "
    "FROM month_close AS kept JOIN act ON act.no = kept.act_no "
    "WHERE kept.month BETWEEN :first AND :last ORDER BY kept.act_no"
)


class SqlMonthQueries:
    """The months of the book."""

    def __init__(self, database: Database) -> None:
        self._reader = Reader(database)

    def months(self, fiscal_year: int, today: date) -> Sequence[MonthRow]:
        """The twelve months of a fiscal year, from October on."""
        months = months_of(fiscal_year)
        span = {"first": months[0].isoformat(), "last": months[-1].isoformat()}
        last_words = {row["month"]: row for row in self._reader.rows(_LAST_WORDS, span)}
        return [_month_row(each, last_words, today) for each in months]

    def open_at_end_of(self, month: date) -> OpenLoans:
        """What is still open of the loans of a month and those before it."""
        row = self._reader.first(OPEN, {"last": last_day_of(month).isoformat()})
        return OpenLoans(*row) if row else OpenLoans(0, 0, 0, 0, 0)


def _month_row(month: date, last_words: Mapping[str, sqlite3.Row], today: date) -> MonthRow:
    said = last_words.get(month.isoformat())
    is_over = today > last_day_of(month)
    if said is None:
        return MonthRow(month=month, state=MonthState.OPEN if is_over else MonthState.NOT_OVER)
    return MonthRow(
        month=month,
        state=MonthState.CLOSED if said["is_closed"] else MonthState.REOPENED,
        officer_name=said["officer_name"],
        recorded_at=instant(said["recorded_at"]),
        reason=said["reason"],
    )
