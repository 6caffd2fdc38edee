"""Kits, kept in the database."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, SQLModel, col, select

from asset_desk import thai
from asset_desk.domain.assets import AssetId
from asset_desk.domain.kits import Kit, KitDetails, KitId, KitLine
from asset_desk.store.tables_kit import KitLineTable, KitTable


class SqlKits:
    """Kits with their lines; a line that is taken out of a kit stays in the journal."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, kit_id: KitId) -> Kit | None:
        """One kit, closed ones too."""
        row = self._session.get(KitTable, kit_id)
        if row is None:
            return None
        lines = tuple(
            KitLine(AssetId(line.asset_id), line.quantity, line.accessories)
            for line in self._lines(kit_id)
        )
        return Kit(kit_id, KitDetails(row.name, lines, row.accessories), row.is_active)

    def open_of(self, name: str) -> KitId | None:
        """The kit in use that bears this name, however it is spaced."""
        key = thai.search_key(name)
        query = select(KitTable).where(KitTable.name_key == key, col(KitTable.is_active))
        row = self._session.exec(query).first()
        return KitId(row.id or 0) if row else None

    def add(self, details: KitDetails) -> KitId:
        """Add a kit."""
        row = KitTable(**_columns(details))
        self._add(row)
        self._add_lines(row.id or 0, details)
        return KitId(row.id or 0)

    def keep(self, kit: Kit) -> None:
        """Keep a kit's new description, closing or reopening."""
        row = self._session.get_one(KitTable, kit.kit_id)
        for name, value in _columns(kit.details).items():
            setattr(row, name, value)
        row.is_active = kit.is_active
        for line in self._lines(kit.kit_id):
            self._session.delete(line)
        self._session.flush()
        self._add_lines(kit.kit_id, kit.details)

    def _lines(self, kit_id: int) -> list[KitLineTable]:
        query = select(KitLineTable).where(KitLineTable.kit_id == kit_id)
        return list(self._session.exec(query.order_by(col(KitLineTable.line_no))))

    def _add_lines(self, kit_id: int, details: KitDetails) -> None:
        for number, line in enumerate(details.lines, start=1):
            self._add(
                KitLineTable(
                    kit_id=kit_id,
                    line_no=number,
                    asset_id=line.asset_id,
                    quantity=line.quantity,
                    accessories=line.accessories,
                )
            )

    def _add(self, row: SQLModel) -> None:
        self._session.add(row)
        self._session.flush()


def _columns(details: KitDetails) -> dict[str, Any]:
    return {
        "name": details.name,
        "name_key": thai.search_key(details.name),
        "name_sort_key": thai.sort_key(details.name),
        "accessories": details.accessories,
    }
