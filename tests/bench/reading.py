"""What an officer waits for on the screen, against the same question written by hand."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

from asset_desk import thai
from asset_desk.domain.assets import AssetId
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.services.rows import AssetFilter, AssetSort, LedgerFilter
from asset_desk.store.book import Book
from tests.bench.books import TODAY
from tests.bench.measuring import Figure, compare

PAGE = 100
YEAR = fiscal_year_of(TODAY)
DAY = TODAY.isoformat()

LINES = """
SELECT line.*, loan.*, last.happened_on, last.condition, last.returned_by, last.received_by
FROM loan_line AS line JOIN loan ON loan.id = line.loan_id
LEFT JOIN return_count AS last
    ON last.id = (SELECT max(id) FROM return_count WHERE line_id = line.id)
WHERE line.ledger_year = ? AND line.ledger_no BETWEEN ? AND ? ORDER BY line.ledger_no
"""
CARRIED = """
SELECT line.id FROM loan_line AS line JOIN loan ON loan.id = line.loan_id
WHERE line.ledger_year < ? AND (line.back_on IS NULL OR line.back_on >= ?)
"""
BY_NAME = """
SELECT asset.*, division.name FROM asset LEFT JOIN division ON division.id = asset.division_id
WHERE retired_on IS NULL ORDER BY name_sort_key LIMIT 100
"""
FOUND = """
SELECT line.id FROM loan_line AS line WHERE line.ledger_year = ?
AND line.loan_id IN (SELECT rowid FROM loan_search WHERE loan_search MATCH ?)
ORDER BY line.ledger_no
"""
BOARD = """
SELECT sum(stage = 'handed_over' AND due_date < ?), sum(stage = 'handed_over' AND due_date = ?),
    sum(stage = 'requested'), sum(stage = 'approved'), sum(stage = 'handed_over'),
    sum(stage = 'returned'), (SELECT count(*) FROM asset WHERE retired_on IS NULL)
FROM loan WHERE stage IN ('requested', 'approved', 'handed_over', 'returned')
"""
FREE = """
SELECT (SELECT quantity FROM asset_balance WHERE asset_id = ?1 AND place = 'store'),
    (SELECT sum(line.quantity_approved) FROM loan JOIN loan_line AS line ON line.loan_id = loan.id
     WHERE line.asset_id = ?1 AND loan.stage = 'approved' AND loan.from_date <= ?2
     AND loan.due_date >= ?2)
"""


def reading_figures(book: Book) -> list[Figure]:
    """Each question once through the desk and once by hand."""
    with by_hand(book) as ask:
        return [
            compare("ledger: open", lambda: _ledger_page(book, 0), lambda: _bare_open(ask)),
            compare("ledger: jump to the end", lambda: _ledger_end(book), lambda: _bare_end(ask)),
            compare("register: by Thai name", lambda: _by_name(book), lambda: ask(BY_NAME)),
            compare("ledger: search as you type", lambda: _search(book), lambda: _bare_search(ask)),
            compare("home board", lambda: book.queries.loans.home(TODAY), lambda: _board(ask)),
            compare("free for a range of days", lambda: _free(book), lambda: ask(FREE, 1, DAY)),
        ]


Ask = Callable[..., list[tuple[object, ...]]]


@contextmanager
def by_hand(book: Book) -> Iterator[Ask]:
    """Ask the same file through the sqlite3 module alone."""
    with closing(sqlite3.connect(book.folder.database)) as connection:
        connection.execute("PRAGMA cache_size = -16000")
        yield lambda sql, *facts: connection.execute(sql, facts).fetchall()


def _ledger_page(book: Book, offset: int) -> None:
    pages = book.queries.loans.ledger(LedgerFilter(fiscal_year=YEAR), TODAY)
    pages.count()
    pages.page(offset, PAGE)


def _ledger_end(book: Book) -> None:
    pages = book.queries.loans.ledger(LedgerFilter(fiscal_year=YEAR), TODAY)
    pages.page(max(pages.count() - PAGE, 0), PAGE)


def _bare_open(ask: Ask) -> None:
    _carried_and_count(ask)
    ask(LINES, YEAR, 1, PAGE)


def _bare_end(ask: Ask) -> None:
    count = _carried_and_count(ask)
    ask(LINES, YEAR, max(count - PAGE, 0) + 1, count)


def _carried_and_count(ask: Ask) -> int:
    ask(CARRIED, YEAR, f"{YEAR - 544}-10-01")
    ((count,),) = ask("SELECT lines FROM year_counter WHERE fiscal_year = ?", YEAR)
    return int(str(count))


def _by_name(book: Book) -> None:
    book.queries.assets.assets(AssetFilter(sort=AssetSort.NAME)).page(0, PAGE)


def _search(book: Book) -> None:
    which = LedgerFilter(fiscal_year=YEAR, text="เต็นท์")
    pages = book.queries.loans.ledger(which, TODAY)
    pages.count()
    pages.page(0, PAGE)


def _bare_search(ask: Ask) -> None:
    ids = [each[0] for each in ask(FOUND, YEAR, f'"{thai.search_key("เต็นท์")}"')]
    marks = ",".join(str(each) for each in ids[:PAGE]) or "0"
    ask(
        "SELECT line.*, loan.* FROM loan_line AS line JOIN loan ON loan.id = line.loan_id "
        f"WHERE line.id IN ({marks})"
    )


def _board(ask: Ask) -> None:
    ask(BOARD, DAY, DAY)


def _free(book: Book) -> None:
    book.queries.assets.availability(AssetId(1), TODAY, TODAY)
