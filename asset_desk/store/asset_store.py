"""The register, kept in the database."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import CursorResult, text
from sqlmodel import Session, col, select

from asset_desk import thai
from asset_desk.domain.assets import Asset, AssetDetails, AssetId, Condition, DivisionId, UseClass
from asset_desk.domain.journal import ActNo
from asset_desk.domain.loans import LoanId
from asset_desk.services.drafts import AttachmentNote
from asset_desk.store.tables import AssetTable, AttachmentTable

RESERVED = (
    "SELECT coalesce(sum(line.quantity_approved), 0) FROM loan "
    "CROSS JOIN loan_line AS line ON line.loan_id = loan.id AND line.asset_id = :asset "
    "WHERE loan.stage = 'approved' AND loan.id <> :but "
    "AND loan.from_date <= :last AND loan.due_date >= :first"
)
"""What is approved and not collected for any of the days; both ends belong to the range.

CROSS JOIN keeps the order: the few loans that wait come first, not every loan the asset ever had.
"""

_DETAILS = tuple(field.name for field in dataclasses.fields(AssetDetails))
_ADDED = (*_DETAILS, "code_key", "name_sort_key", "search_text", "retired_reason", "revision")
_ADD = f"INSERT INTO asset ({', '.join(_ADDED)}) VALUES ({', '.join('?' * len(_ADDED))})"  # noqa: S608
_INDEX = "INSERT INTO asset_search (rowid, text) VALUES (?, ?)"


class SqlAssets:
    """The register's rows; those that were ever lent stay for good."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, asset_id: AssetId) -> Asset | None:
        """One asset, retired ones too."""
        row = self._session.get(AssetTable, asset_id)
        return _asset(row) if row else None

    def revision(self, asset_id: AssetId) -> int:
        """How often the asset has been changed."""
        return self._session.get_one(AssetTable, asset_id).revision

    def by_code(self, code: str) -> Asset | None:
        """The asset that bears this code, however it is written."""
        key = thai.code_key(code)
        if not key:
            return None
        found = self._run("SELECT id FROM asset WHERE code_key = ?", (key,)).scalar()
        return self.get(AssetId(found)) if found is not None else None

    def all(self) -> Sequence[Asset]:
        """The whole register, in the order in which it was entered."""
        rows = self._session.exec(select(AssetTable).order_by(col(AssetTable.id)))
        return [_asset(row) for row in rows]

    def add(self, details: AssetDetails) -> AssetId:
        """Add a row."""
        columns = _columns(details)
        day = details.acquired_on
        columns["acquired_on"] = day.isoformat() if day else None
        made = self._run(_ADD, (*columns.values(), "", 1))
        asset_id = AssetId(made.lastrowid or 0)
        self._run(_INDEX, (asset_id, columns["search_text"]))
        return asset_id

    def keep(self, asset_id: AssetId, details: AssetDetails) -> None:
        """Keep a row's new details."""
        row = self._session.get_one(AssetTable, asset_id)
        for column, value in _columns(details).items():
            setattr(row, column, value)
        row.revision += 1
        self._session.flush()
        self._run("DELETE FROM asset_search WHERE rowid = ?", (asset_id,))
        self._run(_INDEX, (asset_id, row.search_text))

    def any_of(self, division_id: DivisionId) -> bool:
        """Whether the division owns anything that is not retired."""
        query = select(AssetTable.id).where(
            AssetTable.division_id == division_id, col(AssetTable.retired_on).is_(None)
        )
        return self._session.exec(query.limit(1)).first() is not None

    def retire(self, asset_id: AssetId, on: date, reason: str) -> None:
        """Mark a row as retired."""
        row = self._session.get_one(AssetTable, asset_id)
        row.retired_on, row.retired_reason = on, reason
        row.revision += 1
        self._session.flush()

    def reserved(
        self, asset_id: AssetId, first: date, last: date, *, but: LoanId | None = None
    ) -> int:
        """Pieces approved and not yet collected for any day of the range, one loan left out."""
        facts = {
            "asset": asset_id,
            "but": but or 0,
            "first": first.isoformat(),
            "last": last.isoformat(),
        }
        return int(self._session.execute(text(RESERVED), facts).scalar_one())

    def attach(self, act_no: ActNo, note: AttachmentNote) -> None:
        """Remember an attachment, whose file is already in place."""
        self._session.add(AttachmentTable(act_no=act_no, **dataclasses.asdict(note)))
        self._session.flush()

    def _run(self, sql: str, facts: tuple[Any, ...]) -> CursorResult[Any]:
        """Run plain SQL: an import adds ten thousand rows in one transaction."""
        self._session.flush()
        return self._session.connection().exec_driver_sql(sql, facts)


def _columns(details: AssetDetails) -> dict[str, Any]:
    columns: dict[str, Any] = {name: getattr(details, name) for name in _DETAILS}
    columns["condition"], columns["use_class"] = details.condition.value, details.use_class.value
    code_key, search_text = search_keys(columns)
    columns["code_key"], columns["name_sort_key"] = code_key, thai.sort_key(details.name)
    columns["search_text"] = search_text
    return columns


def search_keys(columns: Mapping[str, Any]) -> tuple[str, str]:
    """What an asset's code is found by, and what the asset is searched by, from its row."""
    code_key = thai.code_key(columns["code"])
    said = (columns["name"], columns["code"], code_key, columns["brand"], columns["serial_no"])
    return code_key, thai.search_key(" ".join((*said, columns["place"])))


def _asset(row: AssetTable) -> Asset:
    columns: dict[str, Any] = {name: getattr(row, name) for name in _DETAILS}
    columns["condition"], columns["use_class"] = Condition(row.condition), UseClass(row.use_class)
    division = row.division_id
    columns["division_id"] = DivisionId(division) if division is not None else None
    return Asset(AssetId(row.id or 0), AssetDetails(**columns), row.retired_on)
