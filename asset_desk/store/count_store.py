"""The results of annual counts, kept in the database."""

from __future__ import annotations

from datetime import date

from sqlalchemy import text
from sqlmodel import Session

from asset_desk.domain.annual_count import AssetCount, Stock, missing_of
from asset_desk.domain.assets import AssetId
from asset_desk.domain.journal import ActNo
from asset_desk.store.count_queries import BALANCES_ON, stock_of
from asset_desk.store.tables_count import AssetCountTable


class SqlCounts:
    """Results are only ever added; the last one of an asset and a year counts."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def held_on(self, asset_id: AssetId, day: date) -> Stock:
        """What the book says of an asset at the end of a day."""
        sql = BALANCES_ON.format(ids=int(asset_id))
        rows = self._session.execute(text(sql), {"day": day.isoformat()})
        return stock_of({place: quantity for _asset, place, quantity in rows})

    def add(self, act_no: ActNo, count: AssetCount, held: Stock) -> None:
        """Keep a result, with what the book said that day."""
        self._session.add(
            AssetCountTable(
                act_no=act_no,
                fiscal_year=count.fiscal_year,
                asset_id=count.asset_id,
                counted_on=count.counted_on,
                owned=held.owned,
                on_loan=held.on_loan,
                expected=held.expected,
                found=count.found,
                damaged=count.damaged,
                missing=missing_of(count, held),
                counted_by=count.counted_by,
                remark=count.remark,
            )
        )
        self._session.flush()
