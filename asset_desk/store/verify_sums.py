"""The sums that are kept for speed, each computed anew; and numbers that may have no gap."""

from __future__ import annotations

import sqlite3

from asset_desk.store.findings import Findings
from asset_desk.store.verify_journal import Head

_UNBALANCED = (
    "SELECT e.act_no, e.id, coalesce(sum(p.quantity), 0) AS over, count(p.id) AS postings "
    "FROM ledger_entry AS e LEFT JOIN posting AS p ON p.entry_id = e.id "
    "GROUP BY e.id HAVING over <> 0 OR postings = 0"
)
_BALANCES = (
    "WITH summed AS (SELECT e.asset_id, p.place, sum(p.quantity) AS quantity FROM posting AS p "
    "JOIN ledger_entry AS e ON e.id = p.entry_id GROUP BY e.asset_id, p.place), "
    "places AS (SELECT asset_id, place FROM summed UNION "
    "SELECT asset_id, place FROM asset_balance) "
    "SELECT places.asset_id, places.place, coalesce(b.quantity, 0) AS kept, "
    "coalesce(summed.quantity, 0) AS total, asset.name FROM places "
    "LEFT JOIN summed ON summed.asset_id = places.asset_id AND summed.place = places.place "
    "LEFT JOIN asset_balance AS b ON b.asset_id = places.asset_id AND b.place = places.place "
    "LEFT JOIN asset ON asset.id = places.asset_id "
    "WHERE coalesce(b.quantity, 0) <> coalesce(summed.quantity, 0)"
)
_OWNED = (
    "SELECT asset.id, asset.name, asset.quantity, -coalesce(own.quantity, 0) AS owned "
    "FROM asset LEFT JOIN asset_balance AS own ON own.asset_id = asset.id "
    "AND own.place = 'register' WHERE owned <> asset.quantity"
)
_RETIRED_IN_STORE = (
    "SELECT asset.id, asset.name, store.quantity FROM asset JOIN asset_balance AS store "
    "ON store.asset_id = asset.id AND store.place = 'store' "
    "WHERE asset.retired_on IS NOT NULL AND store.quantity <> 0"
)
_LINES = (
    "WITH moved AS (SELECT e.line_id, "
    "sum(p.quantity * (p.place = 'on_loan')) AS on_loan, "
    "sum(p.quantity * (p.place = 'store' AND e.kind = 'taken_back')) AS good, "
    "sum(p.quantity * (p.place = 'damaged' AND e.kind = 'taken_back')) AS damaged, "
    "sum(p.quantity * (p.place = 'lost' AND e.kind = 'taken_back')) AS lost "
    "FROM ledger_entry AS e JOIN posting AS p ON p.entry_id = e.id "
    "WHERE e.line_id IS NOT NULL GROUP BY e.line_id), "
    "counted AS (SELECT line_id, sum(good) AS good, sum(damaged) AS damaged, sum(lost) AS lost "
    "FROM return_count WHERE act_no NOT IN (SELECT reversed_act_no FROM reversal) "
    "GROUP BY line_id) "
    "SELECT line.loan_id, line.line_no, line.asset_name FROM loan_line AS line "
    "LEFT JOIN moved ON moved.line_id = line.id LEFT JOIN counted ON counted.line_id = line.id "
    "WHERE line.quantity_out <> coalesce(moved.on_loan, 0) "
    "OR line.quantity_good <> coalesce(moved.good, 0) "
    "OR line.quantity_damaged <> coalesce(moved.damaged, 0) "
    "OR line.quantity_lost <> coalesce(moved.lost, 0) "
    "OR line.quantity_good <> coalesce(counted.good, 0) "
    "OR line.quantity_damaged <> coalesce(counted.damaged, 0) "
    "OR line.quantity_lost <> coalesce(counted.lost, 0)"
)
_SLIPS = (
    "SELECT fiscal_year AS year, min(serial) AS first, max(serial) AS last, count(*) AS many "
    "FROM loan WHERE serial IS NOT NULL AND fiscal_year IS NOT NULL GROUP BY fiscal_year"
)
_LEDGER_LINES = (
    "SELECT ledger_year AS year, min(ledger_no) AS first, max(ledger_no) AS last, "
    "count(*) AS many FROM loan_line WHERE ledger_no IS NOT NULL AND ledger_year IS NOT NULL "
    "GROUP BY ledger_year"
)
_OUT_OF_ORDER = (
    "SELECT ledger_year, ledger_no FROM (SELECT line.ledger_year, line.ledger_no, loan.serial, "
    "line.line_no, lag(loan.serial) OVER book AS serial_before, "
    "lag(line.line_no) OVER book AS line_before "
    "FROM loan_line AS line JOIN loan ON loan.id = line.loan_id WHERE line.ledger_no IS NOT NULL "
    "WINDOW book AS (PARTITION BY line.ledger_year ORDER BY line.ledger_no)) "
    "WHERE (serial_before, line_before) > (serial, line_no)"
)
_SLIP_GAPS = (
    "SELECT before + 1 AS first, serial - 1 AS last FROM (SELECT serial, "
    "lag(serial) OVER (ORDER BY serial) AS before FROM loan WHERE fiscal_year = ?) "
    "WHERE before IS NOT NULL AND serial <> before + 1"
)
_LINE_GAPS = (
    "SELECT before + 1 AS first, ledger_no - 1 AS last FROM (SELECT ledger_no, "
    "lag(ledger_no) OVER (ORDER BY ledger_no) AS before FROM loan_line WHERE ledger_year = ?) "
    "WHERE before IS NOT NULL AND ledger_no <> before + 1"
)


def check_sums(book: sqlite3.Connection, found: Findings, head: Head) -> None:
    """Recompute every kept sum and look for gaps in the numbers."""
    _check_entries(book, found)
    _check_balances(book, found)
    _check_lines(book, found)
    _check_numbers(book, found, head.first_numbers)
    _check_order(book, found)


def _check_entries(book: sqlite3.Connection, found: Findings) -> None:
    for row in book.execute(_UNBALANCED):
        found.note(
            "ledger",
            f"รายการเคลื่อนไหวที่ {row['id']} ของบันทึกที่ {row['act_no']} ไม่สมดุล",
            f"ledger entry {row['id']} of act {row['act_no']} does not sum to zero",
            row["act_no"],
        )


def _check_balances(book: sqlite3.Connection, found: Findings) -> None:
    for row in book.execute(_BALANCES):
        place, kept, summed = row["place"], row["kept"], row["total"]
        found.note(
            "balances",
            f"ยอด {place} ของ {_asset(row, 'asset_id')} เป็น {kept} แต่รายการเคลื่อนไหวรวมได้ {summed}",
            f"{place} is kept as {kept} and sums to {summed}",
        )
    for row in book.execute(_OWNED):
        owned, told = row["owned"], row["quantity"]
        found.note(
            "register",
            f"ทะเบียนมี {_asset(row, 'id')} จำนวน {told} แต่สมุดเคลื่อนไหวมี {owned}",
            f"the register says {told}, the ledger {owned}",
        )
    for row in book.execute(_RETIRED_IN_STORE):
        found.note(
            "register",
            f"{_asset(row, 'id')} จำหน่ายแล้วแต่ยังมีในคลัง {row['quantity']}",
            "a retired asset is still in store",
        )


def _check_lines(book: sqlite3.Connection, found: Findings) -> None:
    for row in book.execute(_LINES):
        loan, line = row["loan_id"], row["line_no"]
        found.note(
            "lines",
            f"ยอดของ {row['asset_name']} บรรทัดที่ {line} ของการยืมที่ {loan} ไม่ตรงกับรายการเคลื่อนไหว",
            f"the sums of line {line} of loan {loan} are not those of the ledger",
        )


def _check_numbers(book: sqlite3.Connection, found: Findings, first_numbers: set[int]) -> None:
    counters = {
        row["fiscal_year"]: row for row in book.execute("SELECT * FROM year_counter").fetchall()
    }
    slips = {row["year"]: row for row in book.execute(_SLIPS).fetchall()}
    lines = {row["year"]: row for row in book.execute(_LEDGER_LINES).fetchall()}
    for year in sorted(counters.keys() | slips.keys() | lines.keys()):
        counter = counters.get(year)
        told = (counter["slips"], counter["lines"]) if counter else (0, 0)
        numbers = _Numbers(book, found, year)
        numbers.check("slips", slips.get(year), told[0], first_numbers)
        numbers.check("ledger_numbers", lines.get(year), told[1], {1})


def _check_order(book: sqlite3.Connection, found: Findings) -> None:
    """Lines stand in the ledger in the order of their slips."""
    for year, no in book.execute(_OUT_OF_ORDER):
        thai = f"เลขลำดับสมุดคุม ปีงบประมาณ {year}: เลข {no} ไม่อยู่ตามลำดับใบยืม"
        found.note("ledger_numbers", thai, f"line {no} is not in the order of the slips")


class _Numbers:
    """The running numbers of one fiscal year."""

    def __init__(self, book: sqlite3.Connection, found: Findings, year: int) -> None:
        self._book, self._found, self._year = book, found, year

    def check(self, which: str, row: sqlite3.Row | None, told: int, firsts: set[int]) -> None:
        """No gap, the right beginning, and the counter on the last one."""
        if row is None:
            self._note(which, f"ตัวนับอยู่ที่ {told} แต่ไม่มีเลขใดเลย", "no number is there")
            return
        if row["many"] != row["last"] - row["first"] + 1:
            self._name_gaps(which)
        if row["first"] not in firsts:
            self._note(which, f"เริ่มที่เลข {row['first']}", f"begins at {row['first']}")
        if row["last"] != told:
            english = f"the counter says {told}, the last number is {row['last']}"
            self._note(which, f"ตัวนับอยู่ที่ {told} แต่เลขสุดท้ายคือ {row['last']}", english)

    def _name_gaps(self, which: str) -> None:
        sql = _SLIP_GAPS if which == "slips" else _LINE_GAPS
        for first, last in self._book.execute(sql, (self._year,)).fetchall():
            span = f"{first}" if first == last else f"{first}–{last}"
            self._note(which, f"เลข {span} หายไป", f"number {span} is missing")

    def _note(self, which: str, thai: str, english: str) -> None:
        what = "เลขใบยืม" if which == "slips" else "เลขลำดับสมุดคุม"
        self._found.note(which, f"{what} ปีงบประมาณ {self._year}: {thai}", english)


def _asset(row: sqlite3.Row, column: str) -> str:
    return f"{row['name'] or 'ทรัพย์สิน'} (ทรัพย์สินที่ {row[column]})"
