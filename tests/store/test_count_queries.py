"""What an office held on a day, told from what it holds now and what has moved since."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from asset_desk.store.count_queries import BALANCES_ON
from tests.builders import TODAY

DAY = timedelta(days=1)
ADDED_UP = """
SELECT e.asset_id, p.place, sum(p.quantity) FROM ledger_entry AS e
JOIN posting AS p ON p.entry_id = e.id JOIN asset ON asset.id = e.asset_id
WHERE e.happened_on <= :day OR (e.kind = 'entered' AND asset.acquired_on <= :day)
GROUP BY e.asset_id, p.place
"""


def held(connection, sql, day):
    rows = connection.execute(sql, {"day": day.isoformat()})
    return {(asset, place): quantity for asset, place, quantity in rows if quantity}


@pytest.mark.parametrize("days", [-4000, -400, -1, 0, 1, 3, 9, 40, 4000])
def test_r213_what_is_counted_back_from_today_is_what_all_movements_up_to_the_day_make(lived, days):
    day = TODAY + days * DAY
    with closing(sqlite3.connect(lived.database)) as connection:
        everything = BALANCES_ON.format(ids="SELECT id FROM asset")
        assert held(connection, everything, day) == held(connection, ADDED_UP, day)
        assert held(connection, everything, TODAY + 4000 * DAY)
