"""The closed months, kept in the database."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import text
from sqlmodel import Session, SQLModel

from asset_desk.domain.closed_months import last_day_of
from asset_desk.domain.journal import ActNo
from asset_desk.services.drafts import MonthNote, OpenLoans
from asset_desk.store.tables_reversal import MonthCloseTable

_CLOSED = (
    "SELECT month FROM month_close AS now WHERE is_closed "
    "AND act_no = (SELECT max(act_no) FROM month_close WHERE month = now.month)"
)
OPEN = (
    "SELECT count(CASE WHEN stage = 'requested' AND requested_on <= :last THEN 1 END), "
    "count(CASE WHEN stage = 'approved' AND due_date <= :last THEN 1 END), "
    "count(CASE WHEN stage = 'handed_over' AND handed_over_on <= :last THEN 1 END), "
    "count(CASE WHEN stage = 'handed_over' AND due_date <= :last THEN 1 END), "
    "count(CASE WHEN stage = 'returned' AND handed_over_on <= :last THEN 1 END) "
    "FROM loan WHERE stage IN ('requested', 'approved', 'handed_over', 'returned')"
)
"""Undecided, uncollected, out, overdue and unsettled slips of a month that ends on `:last`."""


class SqlClosedMonths:
    """Months closed and opened again; the last word on a month counts."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._closed: frozenset[date] | None = None

    def closed(self) -> Collection[date]:
        """Every closed month, as its first day; read once in a transaction."""
        if self._closed is None:
            rows = self._session.execute(text(_CLOSED))
            self._closed = frozenset(date.fromisoformat(month) for (month,) in rows)
        return self._closed

    def note(self, act_no: ActNo, note: MonthNote) -> None:
        """Close a month or open it again."""
        self._add(
            MonthCloseTable(
                act_no=act_no, month=note.month, is_closed=note.is_closed, reason=note.reason
            )
        )
        self._closed = None

    def open_at_end_of(self, month: date) -> OpenLoans:
        """What is still open of the loans of a month and those before it."""
        last = last_day_of(month).isoformat()
        return OpenLoans(*self._session.execute(text(OPEN), {"last": last}).one())

    def _add(self, row: SQLModel) -> None:
        self._session.add(row)
        self._session.flush()
