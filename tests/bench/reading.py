"""What an officer waits for on the screen, against the same question written by hand."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta

from asset_desk import thai
from asset_desk.domain.assets import AssetId
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.services.rows import AssetFilter, AssetSort, LedgerFilter
from asset_desk.store.book import Book
from tests.bench.books import TODAY
from tests.bench.measuring import OF_THE_PROCESSOR, Figure, compare

PAGE = 100
YEAR = fiscal_year_of(TODAY)
DAY = TODAY.isoformat()
USUAL_DAYS = 7

LINES = """
SELECT line.*, loan.*, last.happened_on, last.condition, last.returned_by, last.received_by,
    (SELECT old_due_date FROM extension WHERE loan_id = loan.id AND act_no NOT IN
        (SELECT reversed_act_no FROM reversal) ORDER BY id LIMIT 1)
FROM loan_line AS line JOIN loan ON loan.id = line.loan_id
LEFT JOIN return_count AS last ON last.id = (
    SELECT max(id) FROM return_count WHERE line_id = line.id
    AND act_no NOT IN (SELECT reversed_act_no FROM reversal))
WHERE {} ORDER BY line.ledger_year, line.ledger_no
"""
OF_A_SPAN = "line.ledger_year = ? AND line.ledger_no BETWEEN ? AND ?"
BESIDE = """
SELECT e.line_id, e.kind, e.happened_on, act.recorded_at, taken.happened_on, taken.reason,
    (SELECT sum(abs(quantity)) / 2 FROM posting WHERE entry_id = e.id)
FROM ledger_entry AS e JOIN act ON act.no = e.act_no
LEFT JOIN reversal AS taken ON taken.reversed_act_no = e.act_no
WHERE e.line_id IN ({}) AND e.act_no NOT IN (SELECT act_no FROM reversal)
    AND (taken.act_no IS NOT NULL OR e.happened_on < date(act.recorded_at, '+7 hours'))
"""
CARRIED = """
SELECT line.id, line.loan_id FROM loan_line AS line WHERE line.id IN (
    SELECT id FROM loan_line WHERE quantity_out > 0 AND ledger_year < ?1
    UNION SELECT back.id FROM year_counter AS y CROSS JOIN loan_line AS back
        ON back.ledger_year = y.fiscal_year AND back.back_on >= ?2 WHERE y.fiscal_year < ?1
    UNION SELECT line.id FROM loan CROSS JOIN loan_line AS line ON line.loan_id = loan.id
        WHERE loan.stage = 'approved' AND +line.ledger_year < ?1
    UNION SELECT line.id FROM loan INDEXED BY ix_loan_called_off
        CROSS JOIN loan_line AS line ON line.loan_id = loan.id
        WHERE loan.stage IN ('cancelled', 'not_collected') AND loan.last_act_on >= ?2
        AND +line.ledger_year < ?1 AND +line.back_on IS NULL)
ORDER BY line.ledger_year, line.ledger_no
"""
HELD = (
    "coalesce((SELECT quantity FROM asset_balance WHERE asset_id = asset.id AND place = '{}'), 0)"
)
BY_NAME = f"""
WITH promised AS MATERIALIZED (
    SELECT line.asset_id, sum(line.quantity_approved) AS quantity,
        sum(iif(loan.from_date <= ?1 AND loan.due_date >= ?1, line.quantity_approved, 0)) AS today
    FROM loan CROSS JOIN loan_line AS line ON line.loan_id = loan.id
    WHERE loan.stage = 'approved' GROUP BY line.asset_id)
SELECT asset.id, code, asset.name, category, division.name, place, unit, asset.quantity,
    value_satang, condition, use_class, is_lendable, retired_on, needs_form_3,
    {HELD.format("store")}, {HELD.format("on_loan")}, {HELD.format("damaged")},
    {HELD.format("lost")}, {HELD.format("in_repair")}, coalesce(promised.quantity, 0),
    coalesce(promised.today, 0)
FROM asset LEFT JOIN division ON division.id = asset.division_id
LEFT JOIN promised ON promised.asset_id = asset.id
WHERE retired_on IS NULL ORDER BY name_sort_key, asset.id LIMIT 100
"""
FOUND = """
SELECT line.id FROM loan_line AS line WHERE line.ledger_year = ?
AND line.loan_id IN (SELECT rowid FROM loan_search WHERE loan_search MATCH ?)
ORDER BY line.ledger_no
"""
UNASKED = (
    "NOT EXISTS (SELECT 1 FROM follow_up WHERE loan_id = loan.id AND followed_up_on >= due_date)"
)
BOARD = f"""
SELECT sum(stage = 'handed_over' AND due_date < ?1), sum(stage = 'handed_over' AND due_date = ?1),
    sum(stage = 'requested'), sum(stage = 'approved'), sum(stage = 'handed_over'),
    sum(stage = 'returned'), sum(stage = 'approved' AND due_date < ?1),
    (SELECT count(*) FROM asset WHERE retired_on IS NULL),
    (SELECT count(*) FROM loan WHERE stage = 'handed_over' AND due_date BETWEEN ?2 AND ?1
        AND {UNASKED}),
    (SELECT min(due_date) FROM loan WHERE stage = 'handed_over' AND due_date BETWEEN ?2 AND ?1
        AND {UNASKED}),
    (SELECT count(*) FROM loan WHERE stage = 'handed_over' AND due_date < ?2 AND {UNASKED})
FROM loan WHERE stage IN ('requested', 'approved', 'handed_over', 'returned')
"""
FREE = """
SELECT place, quantity FROM asset_balance WHERE asset_id = ?1
UNION ALL SELECT 'reserved', coalesce(sum(line.quantity_approved), 0)
FROM loan CROSS JOIN loan_line AS line ON line.loan_id = loan.id AND line.asset_id = ?1
WHERE loan.stage = 'approved' AND loan.from_date <= ?2 AND loan.due_date >= ?2
"""


def reading_figures(book: Book) -> list[Figure]:
    """Each question once through the desk and once by hand."""
    with by_hand(book) as ask:
        pairs: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
            "ledger: open": (lambda: _ledger_page(book, 0), lambda: _bare_open(ask)),
            "ledger: jump to the end": (lambda: _ledger_end(book), lambda: _bare_end(ask)),
            "register: by Thai name": (lambda: _by_name(book), lambda: ask(BY_NAME, DAY)),
            "ledger: search as you type": (lambda: _search(book), lambda: _bare_search(ask)),
            "home board": (lambda: book.queries.loans.home(TODAY), lambda: _board(ask)),
            "free for a range of days": (lambda: _free(book), lambda: ask(FREE, 1, DAY)),
        }
        return [
            compare(name, ours, bare, clock=OF_THE_PROCESSOR)
            for name, (ours, bare) in pairs.items()
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
    _bare_lines(ask, OF_A_SPAN, YEAR, 1, PAGE)


def _bare_end(ask: Ask) -> None:
    count = _carried_and_count(ask)
    _bare_lines(ask, OF_A_SPAN, YEAR, max(count - PAGE, 0) + 1, count)


def _bare_lines(ask: Ask, where: str, *facts: object) -> None:
    """The lines themselves, and what stands beside them."""
    lines = ask(LINES.format(where), *facts)
    ask(BESIDE.format(",".join(str(line[0]) for line in lines)))


def _carried_and_count(ask: Ask) -> int:
    ask(CARRIED, YEAR, f"{YEAR - 544}-10-01")
    ((count,),) = ask("SELECT lines FROM year_counter WHERE fiscal_year = ?", YEAR)
    return int(str(count))


def _by_name(book: Book) -> None:
    book.queries.assets.assets(AssetFilter(on=TODAY, sort=AssetSort.NAME)).page(0, PAGE)


def _search(book: Book) -> None:
    which = LedgerFilter(fiscal_year=YEAR, text="เต็นท์")
    pages = book.queries.loans.ledger(which, TODAY)
    pages.count()
    pages.page(0, PAGE)


def _bare_search(ask: Ask) -> None:
    """The words are looked for among the lines carried forward too, as the screen shows them."""
    word = thai.search_key("เต็นท์")
    carried = ask(CARRIED, YEAR, f"{YEAR - 544}-10-01")
    loans = ",".join({str(loan) for _, loan in carried})
    said = ask(f"SELECT rowid FROM loan_search WHERE rowid IN ({loans}) AND instr(text, ?)", word)
    among = {loan for (loan,) in said}
    ids = [line for line, loan in carried if loan in among]
    ids += [line for (line,) in ask(FOUND, YEAR, f'"{word}"')]
    _bare_lines(ask, f"line.id IN ({','.join(map(str, ids[:PAGE])) or '0'})")


def _board(ask: Ask) -> None:
    kept = ask("SELECT value ->> 'follow_up_days' FROM setting WHERE key = 'preferences'")
    days = int(str(kept[0][0])) if kept else USUAL_DAYS
    ask(BOARD, DAY, (TODAY - timedelta(days=days)).isoformat())


def _free(book: Book) -> None:
    book.queries.assets.availability(AssetId(1), TODAY, TODAY)
