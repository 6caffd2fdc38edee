"""The journal and the ledger: the acts' chain, and each entry against the act that made it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from asset_desk.domain.journal import FIRST_SEAL, ActKind, sealed
from asset_desk.domain.ledger import EntryKind, Place
from asset_desk.store.findings import Findings

_MOST_MISSING = 1000
_ACTS = (
    "SELECT no, kind, subject, subject_id, happened_on, recorded_at, officer_id, officer_name, "
    "payload, previous_seal, seal FROM act ORDER BY no"
)
_ENTRIES = (
    "SELECT e.act_no, e.kind, e.asset_id, e.line_id, e.happened_on, "
    "(SELECT group_concat(place || ':' || quantity) FROM posting WHERE entry_id = e.id) "
    "FROM ledger_entry AS e ORDER BY e.act_no, e.id"
)

Payload = Mapping[str, Any]
Entry = tuple[str, int, int | None, str, tuple[str, ...]]
"""A ledger entry as kind, asset, line, day and its postings as sorted text."""


@dataclass(slots=True)
class Head:
    """The end of the journal, and what the sums need to know of the acts."""

    acts: int = 0
    entries: int = 0
    seal: str = FIRST_SEAL
    first_numbers: set[int] = field(default_factory=lambda: {1})


def check_journal(book: sqlite3.Connection, found: Findings) -> Head:
    """Walk the acts once: recompute each seal, and compare the ledger entries of each act."""
    head = Head()
    ledger = _Ledger(book, found)
    for row in book.execute(_ACTS):
        _check_place(row, head, found)
        _check_seal(row, found)
        _note_first_number(row, head)
        ledger.compare(row)
        head.acts, head.seal = row["no"], row["seal"]
    ledger.finish()
    head.entries = ledger.count
    _check_end(book, head, found)
    return head


def _check_place(row: sqlite3.Row, head: Head, found: Findings) -> None:
    """Numbers run without a gap, and each act stands on the seal of the one before."""
    no = row["no"]
    if no != head.acts + 1:
        _note_missing(head.acts + 1, no - 1, found)
    elif row["previous_seal"] != head.seal:
        before = max(no - 1, 1)
        found.note(
            "journal",
            f"บันทึกที่ {before} ไม่ใช่ฉบับที่บันทึกที่ {no} ต่อจาก",
            f"act {before} is not the one that act {no} was sealed upon",
            before,
        )


def _check_seal(row: sqlite3.Row, found: Findings) -> None:
    own = sealed(map(str, row[:10]))
    if own != row["seal"]:
        no = row["no"]
        found.note("journal", f"บันทึกที่ {no} ถูกแก้ไข", f"act {no} was changed", no)


def _note_missing(first: int, last: int, found: Findings) -> None:
    for no in range(first, min(last, first + _MOST_MISSING) + 1):
        found.note("journal", f"บันทึกที่ {no} หายไป", f"act {no} is missing", no)


def _note_first_number(row: sqlite3.Row, head: Head) -> None:
    if row["kind"] == ActKind.PREFERENCES_CHANGED:
        changed = payload_of(row).get("changed", {})
        head.first_numbers |= set(changed.get("slip_first_number", ()))


def _check_end(book: sqlite3.Connection, head: Head, found: Findings) -> None:
    kept = book.execute("SELECT acts, seal FROM journal_head WHERE id = 1").fetchone()
    acts, seal = (kept["acts"], kept["seal"]) if kept else (0, FIRST_SEAL)
    if acts > head.acts:
        _note_missing(head.acts + 1, acts, found)
    for no in range(acts + 1, min(head.acts, acts + _MOST_MISSING) + 1):
        found.note("journal", f"บันทึกที่ {no} ถูกแทรก", f"act {no} was inserted", no)
    if acts == head.acts and seal != head.seal:
        found.note(
            "journal",
            f"ตราท้ายสมุดไม่ใช่ของบันทึกที่ {acts}",
            f"the journal's last seal is not that of act {acts}",
            acts or None,
        )


def payload_of(row: sqlite3.Row) -> Payload:
    """What an act says; nothing when it is not readable any more."""
    try:
        payload = json.loads(row["payload"])
    except ValueError:
        return {}
    return payload if isinstance(payload, dict) else {}


class _Ledger:
    """The ledger entries in the order of their acts, read along with the journal."""

    def __init__(self, book: sqlite3.Connection, found: Findings) -> None:
        self._found = found
        self.count = 0
        self._rows = self._read(book)
        self._next = next(self._rows, None)

    def compare(self, act: sqlite3.Row) -> None:
        """Hold the entries of one act against what the act says."""
        no, actual = act["no"], []
        while self._next is not None and self._next[0] <= no:
            if self._next[0] == no:
                actual.append(self._next[1])
            else:
                self._note_stray(self._next[0])
            self._next = next(self._rows, None)
        expects = EXPECTED.get(act["kind"])
        is_right = _agrees(expects, act, actual) if expects else not actual
        if not is_right:
            self._found.note(
                "ledger",
                f"รายการเคลื่อนไหวของบันทึกที่ {no} ไม่ตรงกับที่บันทึกไว้",
                f"the ledger entries of act {no} are not what the act says",
                no,
            )

    def finish(self) -> None:
        """What is left belongs to no act."""
        while self._next is not None:
            self._note_stray(self._next[0])
            self._next = next(self._rows, None)

    def _read(self, book: sqlite3.Connection) -> Iterator[tuple[int, Entry]]:
        for act_no, kind, asset, line, on, postings in book.execute(_ENTRIES):
            self.count += 1
            yield act_no, (kind, asset, line, on, tuple(sorted((postings or "").split(","))))

    def _note_stray(self, act_no: int) -> None:
        self._found.note(
            "ledger",
            f"มีรายการเคลื่อนไหวของบันทึกที่ {act_no} ซึ่งไม่มีอยู่",
            f"a ledger entry belongs to act {act_no}, which is missing",
            act_no,
        )


def _agrees(
    expects: Callable[[sqlite3.Row, Payload], list[Entry]], act: sqlite3.Row, actual: list[Entry]
) -> bool:
    if act["kind"] == ActKind.ASSET_RETIRED:
        return _is_retiring(act, actual)
    try:
        return expects(act, payload_of(act)) == actual
    except (KeyError, TypeError, ValueError, AttributeError):
        return False


def _entry(kind: EntryKind, asset: int, line: int | None, on: str, moved: dict[str, int]) -> Entry:
    return kind.value, asset, line, on, tuple(sorted(f"{at}:{n}" for at, n in moved.items()))


def _owning(kind: EntryKind, asset: int, on: str, change: int) -> list[Entry]:
    if not change:
        return []
    moved = {Place.REGISTER.value: -change, Place.STORE.value: change}
    return [_entry(kind, asset, None, on, moved)]


def _added(act: sqlite3.Row, payload: Payload) -> list[Entry]:
    quantity = payload["quantity"]
    return _owning(EntryKind.ENTERED, act["subject_id"], act["happened_on"], quantity)


def _recount(changed: Payload) -> int:
    before, after = changed.get("quantity", (0, 0))
    return int(after) - int(before)


def _changed(act: sqlite3.Row, payload: Payload) -> list[Entry]:
    change = _recount(payload["changed"])
    return _owning(EntryKind.RECOUNTED, act["subject_id"], act["happened_on"], change)


def _imported(act: sqlite3.Row, payload: Payload) -> list[Entry]:
    entries = []
    for each in payload["assets"]:
        added = each.get("added")
        kind = EntryKind.ENTERED if added else EntryKind.RECOUNTED
        change = added["quantity"] if added else _recount(each["changed"])
        entries += _owning(kind, each["id"], act["happened_on"], change)
    return entries


def _moved(_act: sqlite3.Row, payload: Payload) -> list[Entry]:
    return [
        (
            each["kind"],
            each["asset_id"],
            each["line_id"],
            each["happened_on"],
            tuple(sorted(f"{p['place']}:{p['quantity']}" for p in each["postings"])),
        )
        for each in payload["entries"]
    ]


def _nothing(_act: sqlite3.Row, _payload: Payload) -> list[Entry]:
    return []


def _is_retiring(act: sqlite3.Row, actual: list[Entry]) -> bool:
    """What was in store then is not in the act; that nothing is in store since, the sums say."""
    if not actual:
        return True
    if len(actual) > 1:
        return False
    _, _, _, _, postings = actual[0]
    counts = [int(each.partition(":")[2]) for each in postings if each.startswith("disposed:")]
    gone = counts[0] if counts else 0
    moved = {Place.STORE.value: -gone, Place.DISPOSED.value: gone}
    asset, on = act["subject_id"], act["happened_on"]
    return gone > 0 and actual[0] == _entry(EntryKind.RETIRED, asset, None, on, moved)


EXPECTED: Mapping[str, Callable[[sqlite3.Row, Payload], list[Entry]]] = {
    ActKind.ASSET_ADDED: _added,
    ActKind.ASSET_CHANGED: _changed,
    ActKind.ASSET_RETIRED: lambda _act, _payload: [],
    ActKind.REGISTER_IMPORTED: _imported,
    ActKind.LOAN_HANDED_OVER: _moved,
    ActKind.LOAN_TAKEN_BACK: _moved,
    ActKind.LOAN_SETTLED: _moved,
    ActKind.REPAIR_SENT: _moved,
    ActKind.REPAIR_BACK: _moved,
    ActKind.ASSET_WRITTEN_OFF: _moved,
    ActKind.ASSET_FOUND_AGAIN: _moved,
    ActKind.LOAN_REVERSED: _moved,
    ActKind.MONTH_CLOSED: _nothing,
    ActKind.MONTH_REOPENED: _nothing,
}
"""The ledger entries that each kind of act makes, in their order."""
