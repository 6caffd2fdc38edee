"""Reading committees and their orders."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from asset_desk.domain.committees import (
    Committee,
    CommitteeId,
    Issued,
    Member,
    Order,
    OrderId,
    OrderKind,
    OrderText,
    Seat,
)
from asset_desk.domain.office import PersonId
from asset_desk.services.committee_rows import OrderFile
from asset_desk.store.database import Database
from asset_desk.store.reading import Reader, day, day_or_none

Row = Mapping[str, Any]

_ORDERS = "SELECT * FROM committee_order ORDER BY id"
_ORDER = "SELECT * FROM committee_order WHERE id = :id"
_BY_NO = "SELECT id FROM committee_order WHERE year = :year AND number = :number"
_MEMBERS = "SELECT * FROM order_member {where} ORDER BY order_id, line_no"
_NEXT = "SELECT coalesce(max(number), 0) + 1 FROM committee_order WHERE year = :year"
_FILES = """
SELECT file_name, sha256, size FROM attachment
WHERE subject = 'order' AND subject_id = :id ORDER BY id
"""


class SqlCommitteeQueries:
    """Committees and orders, as screens and papers read them."""

    def __init__(self, database: Database) -> None:
        self._reader = Reader(database)

    def committees(self) -> Sequence[Committee]:
        """Every committee with its orders, oldest first."""
        members = self._reader.rows(_MEMBERS.format(where=""))
        orders = orders_of(self._rows(_ORDERS), [dict(row) for row in members])
        rows = self._reader.rows("SELECT * FROM committee ORDER BY id")
        return [committee_of(dict(row), orders) for row in rows]

    def order(self, order_id: OrderId) -> Order | None:
        """One order."""
        rows = self._rows(_ORDER, {"id": order_id})
        where = _MEMBERS.format(where="WHERE order_id = :id")
        members = self._rows(where, {"id": order_id})
        return orders_of(rows, members)[0] if rows else None

    def order_by_no(self, year: int, number: int) -> Order | None:
        """The issued order of this number in a calendar year (พ.ศ.)."""
        found = self._reader.first(_BY_NO, {"year": year, "number": number})
        return self.order(OrderId(found["id"])) if found else None

    def next_number(self, year: int) -> int:
        """The number that would come next in a calendar year (พ.ศ.)."""
        return self._reader.number(_NEXT, {"year": year})

    def files(self, order_id: OrderId) -> Sequence[OrderFile]:
        """The files of an order, oldest first."""
        rows = self._rows(_FILES, {"id": order_id})
        return [OrderFile(order_id=order_id, **row) for row in rows]

    def _rows(self, sql: str, facts: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
        return [dict(row) for row in self._reader.rows(sql, facts or {})]


def committee_of(row: Row, orders: Iterable[Order]) -> Committee:
    """A committee with those of the orders that are its own."""
    own = tuple(each for each in orders if each.committee_id == row["id"])
    return Committee(CommitteeId(row["id"]), row["name"], own)


def orders_of(rows: Iterable[Row], members: Iterable[Row]) -> list[Order]:
    """Orders, each with its members in their lines."""
    sitting: dict[int, list[Member]] = defaultdict(list)
    for row in members:
        person = PersonId(row["person_id"]) if row["person_id"] is not None else None
        sitting[row["order_id"]].append(
            Member(Seat(row["seat"]), row["name"], row["position"], person)
        )
    return [_order(row, tuple(sitting[row["id"]])) for row in rows]


def _order(row: Row, members: tuple[Member, ...]) -> Order:
    text = OrderText(
        subject=row["subject"],
        reasons=row["reasons"],
        authority=row["authority"],
        members=members,
        duties=tuple(json.loads(row["duties"])),
        effective_on=day_or_none(row["effective_on"]),
    )
    return Order(
        order_id=OrderId(row["id"]),
        committee_id=CommitteeId(row["committee_id"]),
        kind=OrderKind(row["kind"]),
        text=text,
        changes_id=OrderId(row["changes_id"]) if row["changes_id"] else None,
        issued=_issued(row),
        is_discarded=bool(row["is_discarded"]),
        revision=row["revision"],
    )


def _issued(row: Row) -> Issued | None:
    if row["number"] is None:
        return None
    return Issued(
        year=row["year"],
        number=row["number"],
        issued_on=day(row["issued_on"]),
        signer_name=row["signer_name"],
        signer_title_lines=tuple(row["signer_title"].split("\n")),
        signer_order=row["signer_order"],
        office=row["office"],
    )
