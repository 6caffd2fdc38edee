"""The journal and the ledger, kept in the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, func, text
from sqlmodel import Session, col, select

from asset_desk.domain.assets import AssetId
from asset_desk.domain.journal import FIRST_SEAL, Act, ActNo, canonical, instant_text, seal
from asset_desk.domain.ledger import EntryKind, LedgerEntry, LoanLineId, Place, Posting
from asset_desk.store.tables import (
    ActTable,
    JournalHeadTable,
    LedgerEntryTable,
    PostingTable,
)

# plain SQL: an import posts ten thousand entries in one transaction
_ADD_ENTRY = (
    "INSERT INTO ledger_entry (act_no, kind, asset_id, line_id, happened_on) VALUES (?, ?, ?, ?, ?)"
)
_ADD_POSTING = "INSERT INTO posting (entry_id, place, quantity) VALUES (?, ?, ?)"
_CHANGE_BALANCE = (
    "UPDATE asset_balance SET quantity = quantity + ? WHERE asset_id = ? AND place = ?"
)
_FIRST_BALANCE = "INSERT INTO asset_balance (asset_id, place, quantity) VALUES (?, ?, ?)"


class JournalRepository:
    """Acts in the order in which they were recorded, each sealed by the one before."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, act: Act) -> ActNo:
        """Seal and keep an act."""
        head = self._session.get(JournalHeadTable, 1)
        if head is None:
            head = JournalHeadTable(id=1, acts=0, seal=FIRST_SEAL)
            self._session.add(head)
        no = head.acts + 1
        payload = canonical(act.payload)
        own_seal = seal(no, act, payload, head.seal)
        self._session.add(ActTable(**act_columns(no, act, payload, head.seal, own_seal)))
        head.acts, head.seal = no, own_seal
        self._session.flush()
        return ActNo(no)


def act_columns(no: int, act: Act, payload: str, previous: str, own_seal: str) -> dict[str, Any]:
    """An act's row, column by column."""
    return {
        "no": no,
        "kind": act.kind.value,
        "subject": act.subject,
        "subject_id": act.subject_id,
        "happened_on": act.happened_on,
        "recorded_at": instant_text(act.recorded_at),
        "officer_id": act.officer_id,
        "officer_name": act.officer_name,
        "payload": payload,
        "previous_seal": previous,
        "seal": own_seal,
    }


class LedgerRepository:
    """The control ledger; each entry moves the kept balances with it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def post(self, act_no: ActNo, entry: LedgerEntry) -> None:
        """Add an entry that belongs to an act."""
        self._session.flush()
        run = self._session.connection().exec_driver_sql
        day, line = entry.happened_on.isoformat(), entry.line_id
        made = run(_ADD_ENTRY, (act_no, entry.kind.value, entry.asset_id, line, day))
        for posting in entry.postings:
            place, quantity = posting.place.value, posting.quantity
            run(_ADD_POSTING, (made.lastrowid, place, quantity))
            if not run(_CHANGE_BALANCE, (quantity, entry.asset_id, place)).rowcount:
                run(_FIRST_BALANCE, (entry.asset_id, place, quantity))

    def balances(self, asset_id: AssetId) -> Mapping[Place, int]:
        """How many pieces of an asset are at each place now."""
        rows = self._session.execute(
            text("SELECT place, quantity FROM asset_balance WHERE asset_id = :asset"),
            {"asset": asset_id},
        )
        return {Place(place): quantity for place, quantity in rows}

    def in_store(self) -> Mapping[AssetId, int]:
        """How many pieces of each asset that ever had an entry are in store now."""
        rows = self._session.execute(
            text("SELECT asset_id, quantity FROM asset_balance WHERE place = 'store'")
        )
        return {AssetId(asset): quantity for asset, quantity in rows}

    def entries_of(self, line_id: LoanLineId) -> Sequence[LedgerEntry]:
        """Everything that happened to one loan line, oldest first."""
        return self._entries(col(LedgerEntryTable.line_id) == line_id)

    def entries_by(self, act_no: ActNo) -> Sequence[LedgerEntry]:
        """The entries that belong to one act, in their order."""
        return self._entries(col(LedgerEntryTable.act_no) == act_no)

    def _entries(self, which: ColumnElement[bool]) -> Sequence[LedgerEntry]:
        query = (
            select(LedgerEntryTable, PostingTable)
            .join(PostingTable, col(PostingTable.entry_id) == col(LedgerEntryTable.id))
            .where(which)
            .order_by(col(LedgerEntryTable.id), col(PostingTable.id))
        )
        rows = self._session.exec(query).all()
        return [_entry(list(pairs)) for _, pairs in groupby(rows, key=lambda pair: pair[0].id)]

    def last_lent_or_back(self, asset_id: AssetId) -> date | None:
        """The latest day on which any of an asset was handed over or taken back."""
        query = select(func.max(LedgerEntryTable.happened_on)).where(
            LedgerEntryTable.asset_id == asset_id, col(LedgerEntryTable.line_id).is_not(None)
        )
        return self._session.exec(query).one()


def _entry(pairs: Sequence[tuple[LedgerEntryTable, PostingTable]]) -> LedgerEntry:
    row = pairs[0][0]
    return LedgerEntry(
        EntryKind(row.kind),
        AssetId(row.asset_id),
        row.happened_on,
        tuple(Posting(Place(each.place), each.quantity) for _, each in pairs),
        LoanLineId(row.line_id) if row.line_id is not None else None,
    )
