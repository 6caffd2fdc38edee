"""How the assets of a period were used, each as the register had it when the period ended."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from asset_desk import thai
from asset_desk.domain.assets import AssetId
from asset_desk.domain.journal import ActKind
from asset_desk.domain.ledger import EntryKind
from asset_desk.domain.reporting import NO_DIVISION, utilisation
from asset_desk.services.report_rows import AssetUseRow
from asset_desk.store.reading import Reader
from asset_desk.store.report_asking import Asked

_DETAILS = (
    "SELECT id, code, name, category, unit, acquired_on, division_id, "
    "retired_on IS NOT NULL AS is_retired FROM asset"
)
_CHANGES = """
SELECT kind, subject_id, payload FROM act
WHERE kind IN ('asset.changed', 'register.imported') AND {later} ORDER BY no DESC
"""
_USED = """
WITH {was_out}, used AS (
SELECT e.line_id, p.quantity AS units,
    p.quantity * (julianday(:closing) - julianday(e.happened_on) + 1) AS unit_days
FROM ledger_entry AS e CROSS JOIN posting AS p ON p.entry_id = e.id AND p.place = 'on_loan'
WHERE e.kind = 'handed_over' AND e.happened_on BETWEEN :first AND :last AND {stands}
UNION ALL
SELECT e.line_id, 0, p.quantity * (julianday(:closing) - julianday(e.happened_on) + 1
    - EXISTS (SELECT 1 FROM ledger_entry AS lent WHERE lent.line_id = e.line_id
        AND lent.kind = 'handed_over' AND lent.happened_on = e.happened_on AND {lent_stands}))
FROM ledger_entry AS e CROSS JOIN posting AS p ON p.entry_id = e.id AND p.place = 'on_loan'
WHERE e.kind = 'taken_back' AND e.happened_on BETWEEN :first AND :last AND {stands}
UNION ALL
SELECT line_id, 0, quantity * max(julianday(:closing) - julianday(:first) + 1, 0) FROM was_out)
SELECT line.asset_id, count(DISTINCT CASE WHEN used.units > 0 THEN loan.id END) AS slips,
    sum(used.units) AS units, CAST(round(sum(used.unit_days)) AS INTEGER) AS unit_days
FROM used CROSS JOIN loan_line AS line ON line.id = used.line_id
CROSS JOIN loan ON loan.id = line.loan_id WHERE {filters} GROUP BY line.asset_id
"""
_HELD_NOW = (
    "SELECT asset_id, -sum(quantity) AS quantity FROM asset_balance "
    "WHERE place IN ('register', 'disposed') GROUP BY asset_id"
)
_OWNING = """
SELECT e.asset_id, e.act_no, e.kind, e.happened_on, -sum(p.quantity) AS quantity FROM (
    SELECT id FROM ledger_entry WHERE kind IN ({kinds}) AND happened_on > :before {unknown}
) AS later CROSS JOIN ledger_entry AS e ON e.id = later.id
CROSS JOIN posting AS p ON p.entry_id = e.id AND p.place IN ('register', 'disposed') GROUP BY e.id
"""
_UNKNOWN = "UNION SELECT id FROM ledger_entry WHERE act_no >= :unknown_from AND kind IN ({kinds})"
_ONLY_MOVE = (
    *(EntryKind.HANDED_OVER, EntryKind.TAKEN_BACK),
    *(EntryKind.SENT_TO_REPAIR, EntryKind.BACK_FROM_REPAIR),
)
"""Entries that leave what the office owns as it is; all others are few."""


def by_asset(reader: Reader, asked: Asked) -> Sequence[AssetUseRow]:
    """Every asset owned within the period, the most lent first, the never lent last."""
    details = _details_then(reader, asked)
    owned, ever_owned = _owned(reader, asked, details)
    used = {row["asset_id"]: row for row in reader.rows(_used_sql(asked), asked.facts)}
    rows = [
        _row(asked, details[each], owned.get(each, 0), used.get(each))
        for each in details
        if each in used or (each in ever_owned and _is_let_through(asked, details[each]))
    ]
    return sorted(rows, key=lambda row: (-row.slips, -row.units, thai.sort_key(row.name), row.code))


def _used_sql(asked: Asked) -> str:
    return _USED.format(
        was_out=asked.lines_out("was_out", "eve"),
        stands=asked.stands("e"),
        lent_stands=asked.stands("lent"),
        filters=asked.filters,
    )


def _details_then(reader: Reader, asked: Asked) -> dict[int, dict[str, Any]]:
    """The register at the end of the closing day: what was changed later is put back."""
    details = {row["id"]: dict(row) for row in reader.rows(_DETAILS)}
    later = "(happened_on > :closing OR no >= :unknown_from)"
    for act in reader.rows(_CHANGES.format(later=later), asked.facts):
        for asset_id, changed in _changes(act):
            for name, (before, _) in changed.items():
                if asset_id in details and name in details[asset_id]:
                    details[asset_id][name] = before
    return details


def _changes(act: sqlite3.Row) -> Iterator[tuple[int, Mapping[str, Sequence[Any]]]]:
    payload = json.loads(act["payload"])
    if act["kind"] == ActKind.ASSET_CHANGED:
        yield act["subject_id"], payload["changed"]
        return
    for each in payload["assets"]:
        yield each["id"], each.get("changed", {})


def _owned(
    reader: Reader, asked: Asked, details: Mapping[int, Mapping[str, Any]]
) -> tuple[Mapping[int, int], set[int]]:
    """What the register held at the end, and whatever it held at any time of the period.

    What it holds now, less what has changed since. What was bought before and only entered later
    was there too.
    """
    at_end = {row["asset_id"]: row["quantity"] for row in reader.rows(_HELD_NOW)}
    at_first, came = dict(at_end), set()
    eve, closing = asked.facts["eve"], asked.facts["closing"]
    for row in _owning_since(reader, asked, min(eve, closing)):
        asset_id, change = row["asset_id"], row["quantity"]
        bought_on = details[asset_id]["acquired_on"] or row["happened_on"]
        is_first = row["kind"] == EntryKind.ENTERED
        on = min(bought_on, row["happened_on"]) if is_first else row["happened_on"]
        known = asked.knows(row["act_no"])
        if not known or on > closing:
            at_end[asset_id] -= change
        elif change > 0:
            came.add(asset_id)
        if not known or on > eve:
            at_first[asset_id] -= change
    held = (each for sums in (at_end, at_first) for each, count in sums.items() if count > 0)
    return at_end, came.union(held)


def _owning_since(reader: Reader, asked: Asked, day: str) -> Sequence[sqlite3.Row]:
    """The entries after a day, or not known yet, that changed what the office owns."""
    kinds = ",".join(f"'{kind.value}'" for kind in EntryKind if kind not in _ONLY_MOVE)
    unknown = _UNKNOWN.format(kinds=kinds) if asked.unknown_from else ""
    sql = _OWNING.format(kinds=kinds, unknown=unknown)
    return reader.rows(sql, {**asked.facts, "before": day})


def _is_let_through(asked: Asked, asset: Mapping[str, Any]) -> bool:
    """Never lent, an asset belongs where the register has it."""
    question = asked.question
    owner = asset["division_id"] or NO_DIVISION
    return question.division_id in (None, owner) and question.category in (
        None,
        asset["category"],
    )


def _row(
    asked: Asked, asset: Mapping[str, Any], owned: int, used: sqlite3.Row | None
) -> AssetUseRow:
    question = asked.question
    days = (question.closing_day - question.period.first).days + 1
    unit_days = used["unit_days"] if used else 0
    return AssetUseRow(
        asset_id=AssetId(asset["id"]),
        owned=owned,
        slips=used["slips"] if used else 0,
        units=used["units"] if used else 0,
        unit_days_out=unit_days,
        utilisation=utilisation(unit_days, owned, days),
        **{name: asset[name] for name in ("code", "name", "category", "unit")},
    )
