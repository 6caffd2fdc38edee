"""Reading the movements of a fiscal year's book, of any length, page by page."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, time

from asset_desk.domain.fiscal_year import first_day, last_day
from asset_desk.domain.journal import ActKind, instant_text
from asset_desk.domain.ledger import EntryKind
from asset_desk.services.year_rows import MovementRow
from asset_desk.store.movement_rows import Brought, Moved, brought_row, moved_row, slip_row
from asset_desk.store.reading import Reader, marks
from asset_desk.thai_dates import BANGKOK

NEVER = 2**62
WITHOUT_ENTRY = (
    ActKind.LOAN_CANCELLED,
    ActKind.LOAN_REVERSED,
    ActKind.LOAN_EXTENDED,
    ActKind.LOAN_RELEASED,
    ActKind.LOAN_SETTLED,
)
"""Acts that are lines of the book even where no piece has moved.

What stands in printed books depends on it: kinds may be added before they are ever written, and
none may be taken away.
"""
_OPENING = "SELECT min(+no) FROM act WHERE recorded_at >= :instant"
"""The sign keeps SQLite from reading every act in order of its number."""
_BROUGHT = """
WITH touched AS (
    SELECT id AS line_id FROM loan_line WHERE quantity_out > 0
    UNION SELECT line_id FROM ledger_entry
    WHERE line_id IS NOT NULL AND (happened_on >= :first OR act_no >= :opening))
SELECT line.id, sum(p.quantity) AS is_out FROM touched
JOIN ledger_entry AS e ON e.line_id = touched.line_id
JOIN posting AS p ON p.entry_id = e.id AND p.place = 'on_loan'
JOIN loan_line AS line ON line.id = touched.line_id
WHERE e.happened_on < :first AND e.act_no < :opening
GROUP BY line.id HAVING is_out > 0 ORDER BY line.ledger_year, line.ledger_no
"""
_KEYS = """
SELECT e.act_no AS act_no, e.id AS entry_id FROM ledger_entry AS e
WHERE e.line_id IS NOT NULL AND e.happened_on BETWEEN :first AND :last
UNION ALL
SELECT e.act_no, e.id FROM ledger_entry AS e
WHERE e.line_id IS NOT NULL AND e.happened_on < :first AND e.act_no >= :opening
AND EXISTS (SELECT 1 FROM posting WHERE entry_id = e.id AND place = 'on_loan')
UNION ALL
SELECT act.no, 0 FROM act WHERE act.kind IN ({kinds}) AND act.happened_on BETWEEN :first AND :last
AND NOT EXISTS (SELECT 1 FROM ledger_entry WHERE act_no = act.no AND line_id IS NOT NULL)
AND EXISTS (SELECT 1 FROM act AS numbered WHERE numbered.subject = 'loan'
    AND numbered.subject_id = act.subject_id AND numbered.kind = 'loan.approved'
    AND numbered.no < act.no)
ORDER BY 1, 2
"""
_LOAN = (
    "loan.id AS loan_id, loan.slip_no, loan.borrower_name, loan.borrower_unit, loan.purpose, "
    "loan.place, loan.approver_name, loan.due_date"
)
_LINES = f"""
SELECT line.id AS line_id, line.line_no, line.asset_name, line.asset_code, line.unit, {_LOAN}
FROM loan_line AS line JOIN loan ON loan.id = line.loan_id WHERE line.id IN ({{ids}})
"""  # noqa: S608 - numbers only
_ENTRIES = """
SELECT e.id, e.act_no, e.kind, e.line_id, e.happened_on,
    coalesce(sum(p.quantity * (p.place = 'on_loan')), 0) AS on_loan,
    coalesce(sum(p.quantity * (p.place = 'store')), 0) AS store,
    coalesce(sum(p.quantity * (p.place = 'damaged')), 0) AS damaged,
    coalesce(sum(p.quantity * (p.place = 'lost')), 0) AS lost
FROM ledger_entry AS e LEFT JOIN posting AS p ON p.entry_id = e.id
WHERE e.line_id IN ({ids}) GROUP BY e.id ORDER BY e.id
"""
_ACTS = (
    "SELECT no, kind, subject_id, happened_on, recorded_at, officer_name, payload "
    "FROM act WHERE no IN ({ids})"
)
_SLIPS = f"SELECT {_LOAN} FROM loan WHERE loan.id IN ({{ids}})"  # noqa: S608 - numbers only
_ITEMS = (
    "SELECT loan_id, asset_name, quantity_approved, unit FROM loan_line "
    "WHERE loan_id IN ({ids}) AND quantity_approved > 0 ORDER BY loan_id, line_no"
)
_EXTENSIONS = (
    "SELECT e.loan_id, e.act_no, e.old_due_date, e.new_due_date, back.act_no AS taken_back "
    "FROM extension AS e LEFT JOIN reversal AS back ON back.reversed_act_no = e.act_no "
    "WHERE e.loan_id IN ({ids}) ORDER BY e.act_no"
)


class MovementPages:
    """The year's movements; only their numbers are read at once, sixteen bytes each."""

    def __init__(self, reader: Reader, fiscal_year: int) -> None:
        self._reader = reader
        first, last = first_day(fiscal_year), last_day(fiscal_year)
        self._opening = self._opened_with(first)
        facts = {"first": first.isoformat(), "last": last.isoformat(), "opening": self._opening}
        kinds = ",".join(f"'{kind.value}'" for kind in WITHOUT_ENTRY)
        self._first = first
        self._lines, self._out = self._reader.pairs(_BROUGHT, facts)
        self._acts, self._entries = self._reader.pairs(_KEYS.format(kinds=kinds), facts)

    def count(self) -> int:
        """How many lines the book has."""
        return len(self._lines) + len(self._acts)

    def page(self, offset: int, limit: int) -> Sequence[MovementRow]:
        """The lines from `offset` on, `limit` at most."""
        brought = self._brought(offset, limit)
        start = max(offset - len(self._lines), 0)
        left = limit - len(brought)
        return [*brought, *self._moved(start, left)] if left > 0 else brought

    def _opened_with(self, first: date) -> int:
        """The first act entered in this year or later: what is entered from it on comes late."""
        begins = datetime.combine(first, time(), BANGKOK)
        facts = {"instant": instant_text(begins)}
        return self._reader.number(_OPENING, facts) or NEVER

    def _brought(self, offset: int, limit: int) -> list[MovementRow]:
        ids = self._lines[offset : offset + limit].tolist()
        if not ids:
            return []
        lines = self._by_id(_LINES, ids, "line_id")
        lent = self._lent(ids)
        due = _DueDates(self._rows(_EXTENSIONS, {line["loan_id"] for line in lines.values()}))
        return [
            brought_row(
                Brought(number, lines[line_id], lent[line_id], self._out[number - 1]),
                due.of(lines[line_id], self._opening),
            )
            for number, line_id in enumerate(ids, start=offset + 1)
        ]

    def _lent(self, line_ids: Sequence[int]) -> dict[int, sqlite3.Row]:
        """The hand-over of each line that was valid when the year began."""
        found: dict[int, sqlite3.Row] = {}
        for entry in self._rows(_ENTRIES, line_ids):
            is_lent = entry["kind"] == EntryKind.HANDED_OVER and entry["on_loan"] > 0
            if is_lent and entry["act_no"] < self._opening:
                found[entry["line_id"]] = entry
        return found

    def _moved(self, start: int, limit: int) -> list[MovementRow]:
        keys = list(
            zip(
                self._acts[start : start + limit],
                self._entries[start : start + limit],
                strict=True,
            )
        )
        if not keys:
            return []
        read = _Read(self, keys)
        number = len(self._lines) + start
        return [read.row(number + place, *key) for place, key in enumerate(keys, start=1)]

    def _by_id(self, sql: str, ids: Sequence[int] | set[int], key: str) -> dict[int, sqlite3.Row]:
        return {row[key]: row for row in self._rows(sql, ids)}

    def _rows(self, sql: str, ids: Sequence[int] | set[int]) -> list[sqlite3.Row]:
        return self._reader.rows(sql.format(ids=marks(sorted(set(ids))))) if ids else []


class _Read:
    """What a page of movements is put together from, read at once."""

    def __init__(self, pages: MovementPages, keys: Sequence[tuple[int, int]]) -> None:
        rows, by_id = pages._rows, pages._by_id  # noqa: SLF001 - a part of it
        self._first = pages._first  # noqa: SLF001
        self._acts = by_id(_ACTS, [act for act, _ in keys], "no")
        self._payloads = {no: json.loads(act["payload"]) for no, act in self._acts.items()}
        wanted = [entry for _, entry in keys if entry]
        own = rows("SELECT line_id FROM ledger_entry WHERE id IN ({ids})", wanted)
        line_ids = {row["line_id"] for row in own}
        self._lines = by_id(_LINES, line_ids, "line_id")
        self._entries, self._after = _with_balance(rows(_ENTRIES, line_ids))
        loans = {self._acts[act]["subject_id"] for act, entry in keys if not entry}
        self._slips = by_id(_SLIPS, loans, "loan_id")
        self._items = defaultdict(list)
        for item in rows(_ITEMS, loans):
            self._items[item["loan_id"]].append(_item_text(item))
        every = loans | {line["loan_id"] for line in self._lines.values()}
        self._due = _DueDates(rows(_EXTENSIONS, every))

    def row(self, number: int, act_no: int, entry_id: int) -> MovementRow:
        """The movement with this running number."""
        act, payload = self._acts[act_no], self._payloads[act_no]
        if not entry_id:
            slip = self._slips[act["subject_id"]]
            items = tuple(self._items[slip["loan_id"]])
            due_date = self._due.of(slip, act_no + 1)
            return slip_row(number, (act, payload), slip, items, due_date)
        entry = self._entries[entry_id]
        line = self._lines[entry["line_id"]]
        moved = Moved(number, act, payload, entry, line, self._after[entry_id])
        return moved_row(moved, self._due.of(line, act_no), self._first)


class _DueDates:
    """The due date of a loan as it stood at an act, so that a printed line stays as it is."""

    def __init__(self, extensions: Sequence[sqlite3.Row]) -> None:
        self._of: dict[int, list[sqlite3.Row]] = defaultdict(list)
        for each in extensions:
            self._of[each["loan_id"]].append(each)

    def of(self, loan: sqlite3.Row, act_no: int) -> date:
        """The due date that was valid when this act was entered."""
        extensions = self._of[loan["loan_id"]]
        text = extensions[0]["old_due_date"] if extensions else loan["due_date"]
        for each in extensions:
            is_over = each["taken_back"] is not None and each["taken_back"] < act_no
            if each["act_no"] < act_no and not is_over:
                text = each["new_due_date"]
        return date.fromisoformat(text)


def _with_balance(
    rows: Sequence[sqlite3.Row],
) -> tuple[dict[int, sqlite3.Row], dict[int, int]]:
    """The entries by id, and what was out of each one's line after it."""
    entries: dict[int, sqlite3.Row] = {}
    after: dict[int, int] = {}
    out: dict[int, int] = defaultdict(int)
    for row in rows:
        out[row["line_id"]] += row["on_loan"]
        entries[row["id"]], after[row["id"]] = row, out[row["line_id"]]
    return entries, after


def _item_text(item: sqlite3.Row) -> str:
    return f"{item['asset_name']} {item['quantity_approved']:,} {item['unit']}".strip()
