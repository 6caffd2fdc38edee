"""The journal and the ledger, kept in the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from sqlalchemy import text
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

_CHANGE_BALANCE = text(
    "UPDATE asset_balance SET quantity = quantity + :quantity "
    "WHERE asset_id = :asset AND place = :place"
)
_FIRST_BALANCE = text(
    "INSERT INTO asset_balance (asset_id, place, quantity) VALUES (:asset, :place, :quantity)"
)


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
        self._session.add(_row(no, act, payload, head.seal, own_seal))
        head.acts, head.seal = no, own_seal
        self._session.flush()
        return ActNo(no)


def _row(no: int, act: Act, payload: str, previous: str, own_seal: str) -> ActTable:
    return ActTable(
        no=no,
        kind=act.kind.value,
        subject=act.subject,
        subject_id=act.subject_id,
        happened_on=act.happened_on,
        recorded_at=instant_text(act.recorded_at),
        officer_id=act.officer_id,
        officer_name=act.officer_name,
        payload=payload,
        previous_seal=previous,
        seal=own_seal,
    )


class LedgerRepository:
    """The control ledger; each entry moves the kept balances with it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def post(self, act_no: ActNo, entry: LedgerEntry) -> None:
        """Add an entry that belongs to an act."""
        row = LedgerEntryTable(
            act_no=act_no,
            kind=entry.kind.value,
            asset_id=entry.asset_id,
            line_id=entry.line_id,
            happened_on=entry.happened_on,
        )
        self._session.add(row)
        self._session.flush()
        for posting in entry.postings:
            place, quantity = posting.place.value, posting.quantity
            self._session.add(PostingTable(entry_id=row.id or 0, place=place, quantity=quantity))
            facts = {"asset": entry.asset_id, "place": place, "quantity": quantity}
            if not self._session.execute(_CHANGE_BALANCE, facts).rowcount:  # type: ignore[attr-defined]
                self._session.execute(_FIRST_BALANCE, facts)
        self._session.flush()

    def balances(self, asset_id: AssetId) -> Mapping[Place, int]:
        """How many pieces of an asset are at each place now."""
        rows = self._session.execute(
            text("SELECT place, quantity FROM asset_balance WHERE asset_id = :asset"),
            {"asset": asset_id},
        )
        return {Place(place): quantity for place, quantity in rows}

    def entries_of(self, line_id: LoanLineId) -> Sequence[LedgerEntry]:
        """Everything that happened to one loan line, oldest first."""
        query = (
            select(LedgerEntryTable, PostingTable)
            .join(PostingTable, col(PostingTable.entry_id) == col(LedgerEntryTable.id))
            .where(LedgerEntryTable.line_id == line_id)
            .order_by(col(LedgerEntryTable.id), col(PostingTable.id))
        )
        rows = self._session.exec(query).all()
        return [_entry(list(pairs)) for _, pairs in groupby(rows, key=lambda pair: pair[0].id)]


def _entry(pairs: Sequence[tuple[LedgerEntryTable, PostingTable]]) -> LedgerEntry:
    row = pairs[0][0]
    return LedgerEntry(
        EntryKind(row.kind),
        AssetId(row.asset_id),
        row.happened_on,
        tuple(Posting(Place(each.place), each.quantity) for _, each in pairs),
        LoanLineId(row.line_id) if row.line_id is not None else None,
    )
