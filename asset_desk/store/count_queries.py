"""Reading the annual count: the register as it was on the last day of a fiscal year."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from asset_desk import thai
from asset_desk.domain.annual_count import Stock
from asset_desk.domain.assets import AssetId
from asset_desk.domain.fiscal_year import last_day
from asset_desk.domain.ledger import Place
from asset_desk.services.year_rows import (
    CountFilter,
    CountProgress,
    CountResult,
    CountRow,
    CountState,
)
from asset_desk.store.reading import Reader, day, marks, search_clause

_HELD = """
EXISTS (SELECT 1 FROM ledger_entry AS e WHERE e.asset_id = asset.id AND e.kind = 'entered'
    AND (e.happened_on <= :day OR asset.acquired_on <= :day))
AND (asset.retired_on IS NULL OR asset.retired_on > :day)
"""
"""In the register that day; what was bought before and only entered later was there too."""
_LAST = (
    "SELECT max(id) FROM asset_count WHERE asset_count.fiscal_year = :year "
    "AND asset_count.asset_id = asset.id"
)
_IDS = f"""
SELECT asset.id, asset.place, division.sort_order, asset.name_sort_key, asset.code_key
FROM asset LEFT JOIN division ON division.id = asset.division_id
LEFT JOIN asset_count AS result ON result.id = ({_LAST})
WHERE {_HELD} {{more}}
"""  # noqa: S608 - nothing from outside
_DIFFERS = (
    "(result.damaged > 0 OR result.missing > 0 OR result.found + result.damaged > result.expected)"
)
_STATES = {
    CountState.NOT_COUNTED: "result.id IS NULL",
    CountState.COUNTED: "result.id IS NOT NULL",
    CountState.DIFFERENT: _DIFFERS,
}
_ROWS = f"""
SELECT asset.id AS asset_id, asset.code, asset.name, asset.place, asset.unit,
    coalesce(division.name, '') AS division_name, result.id AS result_id, result.counted_on,
    result.expected AS was_expected, result.found, result.damaged, result.missing,
    result.counted_by, result.remark
FROM asset LEFT JOIN division ON division.id = asset.division_id
LEFT JOIN asset_count AS result ON result.id = ({_LAST})
WHERE asset.id IN ({{ids}})
"""  # noqa: S608 - nothing from outside
BALANCES_ON = """
WITH later AS MATERIALIZED (
    SELECT e.asset_id, p.place, sum(p.quantity) AS quantity
    FROM ledger_entry AS e CROSS JOIN posting AS p ON p.entry_id = e.id
    JOIN asset ON asset.id = e.asset_id
    WHERE e.asset_id IN ({ids}) AND e.happened_on > :day
        AND NOT (e.kind = 'entered' AND coalesce(asset.acquired_on <= :day, 0))
    GROUP BY e.asset_id, p.place)
SELECT held.asset_id, held.place, held.quantity - coalesce(later.quantity, 0) AS quantity
FROM asset_balance AS held
LEFT JOIN later ON later.asset_id = held.asset_id AND later.place = held.place
WHERE held.asset_id IN ({ids})
"""
"""What is held now without what has moved since: the day is mostly the last of the year before."""
_PROGRESS = f"""
SELECT count(*) AS assets, count(result.id) AS counted, coalesce(sum({_DIFFERS}), 0) AS different,
    coalesce(sum(result.found), 0) AS found, coalesce(sum(result.damaged), 0) AS damaged,
    coalesce(sum(result.missing), 0) AS missing,
    coalesce(sum(max(result.found + result.damaged - result.expected, 0)), 0) AS over
FROM asset LEFT JOIN asset_count AS result ON result.id = ({_LAST}) WHERE {_HELD}
"""  # noqa: S608 - nothing from outside


class CountPages:
    """The assets of one annual count; their ids are read once, the rest page by page."""

    def __init__(self, reader: Reader, which: CountFilter) -> None:
        self._reader, self._which = reader, which
        self._ids: array[int] | None = None

    def count(self) -> int:
        """How many assets there are."""
        return len(self._known())

    def page(self, offset: int, limit: int) -> Sequence[CountRow]:
        """The assets from `offset` on, `limit` at most."""
        ids = self._known()[offset : offset + limit].tolist()
        return _rows(self._reader, self._which.fiscal_year, ids) if ids else []

    def _known(self) -> array[int]:
        if self._ids is None:
            conditions, facts = _conditions(self._which)
            more = "".join(f" AND {each}" for each in conditions)
            rows = self._reader.rows(_IDS.format(more=more), facts)
            self._ids = array("q", (row["id"] for row in sorted(rows, key=_Order())))
        return self._ids


class _Order:
    """The order in which checkers walk: division after division, place after place."""

    def __init__(self) -> None:
        self._places: dict[str, bytes] = {}

    def __call__(self, row: sqlite3.Row) -> tuple[Any, ...]:
        place, number = row["place"], row["sort_order"]
        if place not in self._places:
            self._places[place] = thai.sort_key(place)
        by_place = (number is None, number or 0, self._places[place])
        return (*by_place, row["name_sort_key"], row["code_key"], row["id"])


def count_row(reader: Reader, fiscal_year: int, asset_id: AssetId) -> CountRow | None:
    """One asset of the annual count, or None when it was not in the register that day."""
    sql = _IDS.format(more=" AND asset.id = :asset")
    found = reader.first(sql, _facts(fiscal_year) | {"asset": asset_id})
    return _rows(reader, fiscal_year, [asset_id])[0] if found else None


def count_progress(reader: Reader, fiscal_year: int) -> CountProgress:
    """How far the annual count is."""
    row = reader.rows(_PROGRESS, _facts(fiscal_year))[0]
    return CountProgress(**{name: row[name] for name in CountProgress.__dataclass_fields__})


def _facts(fiscal_year: int) -> dict[str, Any]:
    return {"year": fiscal_year, "day": last_day(fiscal_year).isoformat()}


def _conditions(which: CountFilter) -> tuple[list[str], dict[str, Any]]:
    conditions = [_STATES[which.state]] if which.state in _STATES else []
    facts = _facts(which.fiscal_year)
    if which.division_id is not None:
        conditions.append("asset.division_id = :division")
        facts["division"] = which.division_id
    found, words = search_clause("asset_search", "asset.id", which.text)
    return [*conditions, *([found] if found else [])], facts | words


def _rows(reader: Reader, fiscal_year: int, ids: Sequence[int]) -> list[CountRow]:
    facts, wanted = _facts(fiscal_year), marks(ids)
    held: dict[int, dict[str, int]] = {each: {} for each in ids}
    for row in reader.rows(BALANCES_ON.format(ids=wanted), {"day": facts["day"]}):
        held[row["asset_id"]][row["place"]] = row["quantity"]
    found = {row["asset_id"]: row for row in reader.rows(_ROWS.format(ids=wanted), facts)}
    return [_count_row(found[each], held[each]) for each in ids if each in found]


def stock_of(at: Mapping[str, int]) -> Stock:
    """What the balances of an asset say of it; pieces that came back damaged are here."""
    owned = -at.get(Place.REGISTER, 0) - at.get(Place.DISPOSED, 0)
    expected = at.get(Place.STORE, 0) + at.get(Place.DAMAGED, 0)
    return Stock(owned, at.get(Place.ON_LOAN, 0), expected)


def _count_row(row: sqlite3.Row, at: Mapping[str, int]) -> CountRow:
    held = stock_of(at)
    return CountRow(
        asset_id=AssetId(row["asset_id"]),
        owned=held.owned,
        on_loan=held.on_loan,
        in_repair=at.get(Place.IN_REPAIR, 0),
        lost=at.get(Place.LOST, 0),
        expected=held.expected,
        result=_result(row) if row["result_id"] is not None else None,
        **{name: row[name] for name in ("code", "name", "division_name", "place", "unit")},
    )


def _result(row: sqlite3.Row) -> CountResult:
    same = ("found", "damaged", "missing", "counted_by", "remark")
    counted_on: date = day(row["counted_on"])
    return CountResult(
        counted_on=counted_on,
        expected=row["was_expected"],
        **{name: row[name] for name in same},
    )
