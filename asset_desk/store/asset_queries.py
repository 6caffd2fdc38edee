"""Reading the register."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from asset_desk import thai
from asset_desk.domain.asset_calendar import AssetDay
from asset_desk.domain.assets import (
    LENDABLE_CONDITIONS,
    AssetId,
    Condition,
    DivisionId,
    UseClass,
    is_vehicle,
)
from asset_desk.domain.loans import LoanId, Stage, free_quantity
from asset_desk.services.queries import Pages
from asset_desk.services.rows import (
    ActRow,
    AssetFilter,
    AssetLoanRow,
    AssetPage,
    AssetRow,
    AssetSort,
    AttachmentRow,
    Availability,
)
from asset_desk.store.asset_store import RESERVED
from asset_desk.store.calendar_queries import month_of
from asset_desk.store.database import Database
from asset_desk.store.reading import (
    IdPages,
    Listing,
    Reader,
    act_row,
    day,
    day_or_none,
    marks,
    search_clause,
)

_BALANCE = (
    "coalesce((SELECT quantity FROM asset_balance WHERE asset_id = asset.id AND place = '{}'), 0)"
)
_PROMISED = """
WITH promised AS MATERIALIZED (
    SELECT line.asset_id, sum(line.quantity_approved) AS quantity,
        sum(iif(loan.from_date <= :last AND loan.due_date >= :first, line.quantity_approved, 0))
            AS that_day
    FROM loan
    CROSS JOIN loan_line AS line ON line.loan_id = loan.id
    WHERE loan.stage = 'approved' GROUP BY line.asset_id)
"""
"""Summed once for all the rows that are read, from the few loans that wait."""
_ROWS = f"""
{_PROMISED}
SELECT asset.id, asset.code, asset.name, asset.category, coalesce(division.name, ''), asset.place,
    asset.unit, asset.quantity, asset.value_satang, asset.condition, asset.use_class,
    asset.is_lendable, asset.retired_on, asset.needs_form_3,
    {_BALANCE.format("store")}, {_BALANCE.format("on_loan")}, {_BALANCE.format("damaged")},
    {_BALANCE.format("lost")}, {_BALANCE.format("in_repair")}, coalesce(promised.quantity, 0),
    coalesce(promised.that_day, 0)
FROM asset LEFT JOIN division ON division.id = asset.division_id
LEFT JOIN promised ON promised.asset_id = asset.id WHERE asset.id IN
"""  # noqa: S608 - made of constants
_PAGE = """
SELECT division_id, acquired_on, brand, serial_no, note, retired_on, retired_reason, revision,
    needs_form_3 FROM asset WHERE id = :id
"""
_LOANS = """
SELECT line.id AS line_id, loan.id AS loan_id, loan.slip_no, loan.borrower_name, loan.stage,
    coalesce(line.quantity_approved, line.quantity_requested) AS quantity,
    line.quantity_out AS out, loan.from_date, loan.due_date, loan.handed_over_on, line.back_on
FROM loan_line AS line JOIN loan ON loan.id = line.loan_id WHERE line.id IN
"""
_LATEST = 2000
_HISTORY = """
SELECT act.* FROM act WHERE no IN (
    SELECT no FROM (
        SELECT no FROM act WHERE subject = 'asset' AND subject_id = :id
        ORDER BY no DESC LIMIT :latest)
    UNION SELECT act_no FROM (
        SELECT act_no FROM ledger_entry WHERE asset_id = :id ORDER BY act_no DESC LIMIT :latest))
ORDER BY no DESC LIMIT :latest
"""
"""The latest of both kinds, each from its own index, however long the asset has been lent."""
_AVAILABLE = (
    f"SELECT 'reserved' AS place, ({RESERVED}) AS quantity "  # noqa: S608 - made of constants
    "UNION ALL SELECT place, quantity FROM asset_balance WHERE asset_id = :asset"
)
_ORDER = {
    AssetSort.ENTERED: "asset.id",
    AssetSort.CODE: "asset.code_key = '', asset.code_key {0}, asset.id",
    AssetSort.NAME: "asset.name_sort_key {0}, asset.id",
    AssetSort.CATEGORY: "asset.category {0}, asset.name_sort_key, asset.id",
    AssetSort.QUANTITY: "asset.quantity {0}, asset.name_sort_key, asset.id",
}
_CONDITIONS = {each.value: each for each in Condition}
_USE_CLASSES = {each.value: each for each in UseClass}


class SqlAssetQueries:
    """The register."""

    def __init__(self, database: Database) -> None:
        self._reader = Reader(database)

    def assets(self, which: AssetFilter) -> Pages[AssetRow]:
        """The rows of the register that the filter lets through."""
        where, facts = _conditions(which)
        order = _ORDER[which.sort].format("DESC" if which.descending else "")
        if which.sort is AssetSort.ENTERED and which.descending:
            order = "asset.id DESC"
        rows = partial(assets_by_id, self._reader, on=which.on)
        return IdPages(Listing(self._reader, "asset", where, order, facts), rows)

    def page(self, asset_id: AssetId) -> AssetPage | None:
        """Everything about one asset."""
        listed = assets_by_id(self._reader, [asset_id]).get(asset_id)
        row = self._reader.first(_PAGE, {"id": asset_id})
        if row is None or listed is None:
            return None
        division = row["division_id"]
        return AssetPage(
            row=listed,
            division_id=DivisionId(division) if division is not None else None,
            acquired_on=day_or_none(row["acquired_on"]),
            brand=row["brand"],
            serial_no=row["serial_no"],
            note=row["note"],
            retired_on=day_or_none(row["retired_on"]),
            retired_reason=row["retired_reason"],
            revision=row["revision"],
            attachments=self._attachments(asset_id),
            needs_form_3=_yes_no_or_none(row["needs_form_3"]),
        )

    def loans_of(self, asset_id: AssetId) -> Pages[AssetLoanRow]:
        """The asset's loans, newest first."""
        facts = {"id": asset_id}
        listing = Listing(self._reader, "loan_line", "asset_id = :id", "loan_line.id DESC", facts)
        return IdPages(listing, self._loans)

    def by_code(self, code: str) -> AssetRow | None:
        """The asset with this code, however it is written or scanned."""
        for written in (code, thai.from_thai_keyboard(code)):
            key = thai.code_key(written)
            sql = f"{_ROWS} (SELECT id FROM asset WHERE code_key = :key AND code_key <> '')"  # noqa: S608
            if found := self._reader.tuples(sql, {"key": key} | _days(None)):
                return _asset_row(found[0])
        return None

    def availability(self, asset_id: AssetId, first: date, last: date) -> Availability:
        """What is free for these days, both included; the same count that approval makes."""
        facts = {"asset": asset_id, "but": 0, "first": first.isoformat(), "last": last.isoformat()}
        at = dict(self._reader.tuples(_AVAILABLE, facts)).get
        free, reserved = free_quantity(at("store", 0), at("reserved", 0)), at("reserved", 0)
        unfit = at("damaged", 0) + at("lost", 0) + at("in_repair", 0)
        return Availability(free, -at("register", 0), at("on_loan", 0), reserved, unfit)

    def month(self, asset_id: AssetId, month: date) -> Sequence[AssetDay]:
        """The days of a month: what is free, who has the rest, what is promised."""
        return month_of(self._reader, asset_id, month)

    def history(self, asset_id: AssetId) -> Sequence[ActRow]:
        """What was done to the asset's row, newest first, imports included."""
        rows = self._reader.rows(_HISTORY, {"id": asset_id, "latest": _LATEST})
        return [act_row(row) for row in rows]

    def _loans(self, ids: Sequence[int]) -> Mapping[int, AssetLoanRow]:
        rows = self._reader.rows(f"{_LOANS} ({marks(ids)})")
        return {row["line_id"]: _asset_loan_row(row) for row in rows}

    def _attachments(self, asset_id: AssetId) -> tuple[AttachmentRow, ...]:
        sql = "SELECT * FROM attachment WHERE subject = 'asset' AND subject_id = :id ORDER BY id"
        return tuple(
            AttachmentRow(row["file_name"], row["sha256"], row["size"], bool(row["is_photo"]))
            for row in self._reader.rows(sql, {"id": asset_id})
        )


def assets_by_id(
    reader: Reader, ids: Sequence[int], on: date | None = None
) -> Mapping[int, AssetRow]:
    """These rows of the register, with what is promised for a day, or for any."""
    found = reader.tuples(f"{_ROWS} ({marks(ids)})", _days(on))
    return {row[0]: _asset_row(row) for row in found}


def _days(on: date | None) -> dict[str, str]:
    first, last = (on, on) if on else (date.min, date.max)
    return {"first": first.isoformat(), "last": last.isoformat()}


def _conditions(which: AssetFilter) -> tuple[str, dict[str, Any]]:
    facts: dict[str, Any] = {}
    clauses = [] if which.with_retired else ["asset.retired_on IS NULL"]
    for column, value in (
        ("category", which.category),
        ("division_id", which.division_id),
        ("condition", which.condition.value if which.condition else None),
    ):
        if value:
            clauses.append(f"asset.{column} = :{column}")
            facts[column] = value
    if which.is_out_now:
        out = "SELECT asset_id FROM asset_balance WHERE place = 'on_loan' AND quantity > 0"
        clauses.append(f"asset.id IN ({out})")
    if which.is_lost:
        lost = "SELECT asset_id FROM asset_balance WHERE place = 'lost' AND quantity > 0"
        clauses.append(f"asset.id IN ({lost})")
    if which.may_be_lent:
        fit = ",".join(f"'{each.value}'" for each in LENDABLE_CONDITIONS)
        clauses.append(f"asset.is_lendable AND asset.condition IN ({fit})")
    found, words = search_clause("asset_search", "asset.id", which.text)
    if found:
        clauses.append(found)
    return " AND ".join(clauses) or "1", facts | words


def _asset_row(row: tuple[Any, ...]) -> AssetRow:
    """A row as `_ROWS` gives it; by place, as every page of the register is made of these."""
    asset_id, code, name, category, division, place, unit, quantity, value, *rest = row
    condition, use_class, is_lendable, retired_on, needs_form_3, *counts = rest
    in_store, on_loan, damaged, lost, in_repair, promised, promised_then = counts
    marked = _yes_no_or_none(needs_form_3)
    return AssetRow(
        asset_id=asset_id,
        code=code,
        name=name,
        category=category,
        division_name=division,
        place=place,
        unit=unit,
        quantity=quantity,
        value_satang=value,
        condition=_CONDITIONS[condition],
        use_class=_USE_CLASSES[use_class],
        is_lendable=bool(is_lendable),
        is_retired=retired_on is not None,
        in_store=in_store,
        on_loan=on_loan,
        damaged=damaged,
        lost=lost,
        in_repair=in_repair,
        promised=promised,
        promised_then=promised_then,
        goes_on_form_3=is_vehicle(name, category) if marked is None else marked,
    )


def _yes_no_or_none(kept: int | None) -> bool | None:
    return None if kept is None else bool(kept)


def _asset_loan_row(row: sqlite3.Row) -> AssetLoanRow:
    return AssetLoanRow(
        loan_id=LoanId(row["loan_id"]),
        slip_no=row["slip_no"],
        borrower_name=row["borrower_name"],
        stage=Stage(row["stage"]),
        quantity=row["quantity"],
        out=row["out"],
        from_date=day(row["from_date"]),
        due_date=day(row["due_date"]),
        handed_over_on=day_or_none(row["handed_over_on"]),
        back_on=day_or_none(row["back_on"]),
    )
