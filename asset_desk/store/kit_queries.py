"""Reading kits."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence

from asset_desk.domain.kits import KitId
from asset_desk.services.kit_rows import KitLineRow, KitRow
from asset_desk.store.asset_queries import assets_by_id
from asset_desk.store.database import Database
from asset_desk.store.reading import Reader, marks

_KITS = "SELECT * FROM kit WHERE {where} ORDER BY NOT is_active, name_sort_key, id"
_LINES = "SELECT * FROM kit_line WHERE kit_id IN ({ids}) ORDER BY kit_id, line_no"


class SqlKitQueries:
    """The kits of the register; an office keeps tens of them, not thousands."""

    def __init__(self, database: Database) -> None:
        self._reader = Reader(database)

    def kits(self, *, with_closed: bool = False) -> Sequence[KitRow]:
        """Every kit in Thai order of names, closed ones last or left out."""
        return self._read("1" if with_closed else "is_active", {})

    def kit(self, kit_id: KitId) -> KitRow | None:
        """One kit."""
        found = self._read("id = :kit", {"kit": kit_id})
        return found[0] if found else None

    def _read(self, where: str, facts: Mapping[str, object]) -> list[KitRow]:
        kits = self._reader.rows(_KITS.format(where=where), facts)
        lines = self._reader.rows(_LINES.format(ids=marks([kit["id"] for kit in kits])))
        assets = assets_by_id(self._reader, sorted({line["asset_id"] for line in lines}))
        by_kit = defaultdict(list)
        for line in lines:
            asset = assets[line["asset_id"]]
            by_kit[line["kit_id"]].append(KitLineRow(asset, line["quantity"], line["accessories"]))
        return [_kit_row(kit, by_kit[kit["id"]]) for kit in kits]


def _kit_row(row: sqlite3.Row, lines: Sequence[KitLineRow]) -> KitRow:
    return KitRow(
        kit_id=KitId(row["id"]),
        name=row["name"],
        accessories=row["accessories"],
        is_active=bool(row["is_active"]),
        lines=tuple(lines),
    )
