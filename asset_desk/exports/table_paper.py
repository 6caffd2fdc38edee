"""A long table as a paper: columns, rows and bands, sums of each page, and who signs it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from asset_desk.exports.control_ledger import LedgerColumn

Cell = str | int | date | None
PAGE_SUM, CARRIED_ON, CARRIED_OVER, GRAND_TOTAL = "รวมหน้านี้", "ยอดยกไป", "ยอดยกมา", "รวมทั้งสิ้น"


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row, cell by cell; what is faint no longer holds, such as a cancelled slip."""

    cells: tuple[Cell, ...]
    names: tuple[str, ...] = ()
    is_faint: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A heading across the table, which may begin a page of its own."""

    text: str
    begins_page: bool = False


@dataclass(slots=True)
class PageSums:
    """The sums that stand under each page and over the next.

    `signs` says for each summed column whether it adds to the balance or takes from it; the
    balance of everything so far stands in the column `balance`, the words in the column `label`.
    """

    signs: dict[int, int]
    balance: int
    label: int
    columns: int
    page: dict[int, int] = field(default_factory=dict)
    so_far: dict[int, int] = field(default_factory=dict)

    def add(self, row: TableRow) -> None:
        """Count a row."""
        for column in self.signs:
            value = row.cells[column]
            if isinstance(value, int):
                self.page[column] = self.page.get(column, 0) + value
                self.so_far[column] = self.so_far.get(column, 0) + value

    def turn_page(self) -> None:
        """Begin to count for the next page."""
        self.page.clear()

    @property
    def balance_so_far(self) -> int:
        """What is left of everything counted so far."""
        return sum(sign * self.so_far.get(column, 0) for column, sign in self.signs.items())

    def carried_over(self) -> tuple[Cell, ...]:
        """What stands over the first row of a page that is not the first."""
        return self._row(CARRIED_OVER, self.so_far, self.balance_so_far)

    def under_page(self, *, is_last: bool) -> list[tuple[Cell, ...]]:
        """What stands under the last row of a page."""
        words = GRAND_TOTAL if is_last else CARRIED_ON
        return [
            self._row(PAGE_SUM, self.page, None),
            self._row(words, self.so_far, self.balance_so_far),
        ]

    def _row(self, words: str, sums: dict[int, int], balance: int | None) -> tuple[Cell, ...]:
        cells: list[Cell] = [None] * self.columns
        cells[self.label], cells[self.balance] = words, balance
        for column in self.signs:
            cells[column] = sums.get(column, 0)
        return tuple(cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class TablePaper:
    """A table of `count` rows, read once; `seal` is printed as it is, whatever the digits.

    `totals` is asked once every row has been read; `signs` are the boxes under it, left empty.
    """

    office: str
    heading: str
    under: str
    printed: str
    columns: tuple[LedgerColumn, ...]
    rows: Iterable[TableRow | Band]
    count: int
    sheet: str
    seal: str = ""
    has_thai_digits: bool = False
    least_height: float = 0.0
    sums: PageSums | None = None
    totals: Callable[[], Sequence[str]] = tuple
    signs: tuple[str, ...] = ()
