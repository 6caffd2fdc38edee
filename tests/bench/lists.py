"""How long an officer waits for the first page of each list, its count included."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping
from datetime import date

from asset_desk.domain.assets import AssetId, Condition, DivisionId
from asset_desk.domain.office import BorrowerKind, PersonId
from asset_desk.services.queries import Pages
from asset_desk.services.rows import (
    AssetFilter,
    AssetSort,
    LedgerFilter,
    LedgerState,
    LoanFilter,
    LoanList,
)
from asset_desk.services.year_rows import CountFilter
from asset_desk.store.book import Book
from tests.bench.books import TODAY
from tests.bench.measuring import OF_THE_PROCESSOR, seconds
from tests.bench.reading import PAGE, YEAR, by_hand

AIM_MS = 100.0
TURNS = 5
WORD = "เต็นท์"
SHORT_WORD = "รถ"
COMMON_PAIR = "าร"
LETTER = "ก"
RARE_LETTER = "ฆ"
BUSIEST = "SELECT asset_id FROM loan_line GROUP BY asset_id ORDER BY count(*) DESC LIMIT 1"
KEENEST = "SELECT borrower_id FROM loan GROUP BY borrower_id ORDER BY count(*) DESC LIMIT 1"
Look = Callable[[], object]


def first_pages(book: Book) -> dict[str, float]:
    """The median in milliseconds for each list, the book being warm."""
    with by_hand(book) as ask:
        ((asset,),), ((person,),) = ask(BUSIEST), ask(KEENEST)
    lists = {
        **_loans(book),
        **_register(book),
        **_people(book, PersonId(int(str(person)))),
        **_of_an_asset(book, AssetId(int(str(asset)))),
        **_ledger(book),
        **_year(book),
    }
    return {name: _median(look) for name, look in lists.items()}


def told(pages: Mapping[str, float]) -> str:
    """The lists to read, the slowest first; a mark where one is above its aim."""
    slowest_first = sorted(pages.items(), key=lambda each: -each[1])
    return "\n".join(
        f"{name:44}{ms:9.2f} ms{'  above ' + format(AIM_MS, '.0f') if ms > AIM_MS else ''}"
        for name, ms in slowest_first
    )


def _median(look: Look) -> float:
    look()
    return statistics.median(seconds(look, OF_THE_PROCESSOR) for _ in range(TURNS)) * 1e3


def _seen(pages: Pages[object]) -> None:
    pages.count()
    pages.page(0, PAGE)


def _loans(book: Book) -> dict[str, Look]:
    ask = book.queries.loans.loans
    plain = {f"loans: {each}": LoanFilter(which=each) for each in LoanList}
    found = {
        f"loans: {each}, found": LoanFilter(which=each, text=WORD)
        for each in (LoanList.ALL, LoanList.ENDED, LoanList.OUT, LoanList.CHASE_MISSED)
    }
    short = {
        "loans: all, two letters": LoanFilter(text=SHORT_WORD),
        "loans: ended, two letters": LoanFilter(which=LoanList.ENDED, text=SHORT_WORD),
        "loans: all, two letters of most slips": LoanFilter(text=COMMON_PAIR),
        "loans: all, one letter": LoanFilter(text=LETTER),
        "loans: all, one letter of no slip": LoanFilter(text=RARE_LETTER),
    }
    return {
        name: lambda which=which: _seen(ask(which, TODAY))
        for name, which in {**plain, **found, **short}.items()
    }


def _register(book: Book) -> dict[str, Look]:
    sorts = {f"register: by {each}": AssetFilter(sort=each) for each in AssetSort}
    filters = {
        "register: by name, backwards": AssetFilter(sort=AssetSort.NAME, descending=True),
        "register: found": AssetFilter(text=WORD),
        "register: two letters": AssetFilter(text=SHORT_WORD),
        "register: of a division": AssetFilter(division_id=DivisionId(2)),
        "register: serviceable": AssetFilter(condition=Condition.SERVICEABLE),
        "register: out now": AssetFilter(is_out_now=True),
        "register: lost": AssetFilter(is_lost=True),
        "register: may be lent": AssetFilter(may_be_lent=True),
        "register: with retired ones": AssetFilter(with_retired=True),
    }
    return {
        name: lambda which=which: _seen(book.queries.assets.assets(which))
        for name, which in {**sorts, **filters}.items()
    }


def _people(book: Book, person: PersonId) -> dict[str, Look]:
    office, loans = book.queries.office, book.queries.loans
    return {
        "people": lambda: _seen(office.people()),
        "people: found": lambda: _seen(office.people("สม")),
        "loans of the keenest borrower": lambda: _seen(loans.loans_of(person, TODAY)),
    }


def _of_an_asset(book: Book, asset: AssetId) -> dict[str, Look]:
    assets = book.queries.assets
    return {
        "history of the busiest asset": lambda: assets.history(asset),
        "loans of the busiest asset": lambda: _seen(assets.loans_of(asset)),
        "calendar of the busiest asset": lambda: assets.month(asset, TODAY),
        "its calendar a year ago": lambda: assets.month(asset, date(TODAY.year - 1, 5, 1)),
        "kits": book.queries.kits.kits,
    }


def _ledger(book: Book) -> dict[str, Look]:
    ask = book.queries.loans.ledger
    last = YEAR - 1
    which = {
        "ledger": LedgerFilter(fiscal_year=YEAR),
        "ledger: of eight years ago": LedgerFilter(fiscal_year=YEAR - 8),
        **{f"ledger: {each}": LedgerFilter(fiscal_year=last, state=each) for each in LedgerState},
        "ledger: found": LedgerFilter(fiscal_year=last, text=WORD),
        "ledger: two letters": LedgerFilter(fiscal_year=last, text=SHORT_WORD),
        "ledger: of a division": LedgerFilter(fiscal_year=last, division_id=DivisionId(2)),
        "ledger: of citizens": LedgerFilter(fiscal_year=last, borrower_kind=BorrowerKind.CITIZEN),
    }
    return {name: lambda each=each: _seen(ask(each, TODAY)) for name, each in which.items()}


def _year(book: Book) -> dict[str, Look]:
    queries = book.queries
    return {
        "months of the year": lambda: queries.months.months(YEAR, TODAY),
        "annual count": lambda: _seen(queries.year.count_sheet(CountFilter(fiscal_year=YEAR - 1))),
        "printed book: its movements": lambda: _seen(queries.year.movements(YEAR - 1)),
    }
