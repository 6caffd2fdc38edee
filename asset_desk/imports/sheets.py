"""A sheet as plain rows of cells, wherever it came from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from asset_desk.domain.errors import DeskError, Refusal

MOST_ROWS = 50_000
MOST_COLUMNS = 100
NOT_CALCULATED = "#NOT_CALCULATED"
"""Stands for a formula whose result the file does not hold; it reads as an error does."""

Value = str | int | float | bool | date | datetime | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's value and number format; `is_filled_down` when it lies under a merged one."""

    value: Value
    number_format: str = "General"
    is_filled_down: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether the cell says nothing at all."""
        return self.value is None or str(self.value).strip() == ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: every row from the first, each as wide as the sheet."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]


def sheet_of(file: Path, name: str, rows: Sequence[Sequence[Cell]]) -> Sheet:
    """The sheet without the blank rows at its end; refused when more rows remain than allowed."""
    last = len(rows)
    while last and all(cell.is_blank for cell in rows[last - 1]):
        last -= 1
    if last > MOST_ROWS:
        raise DeskError(Refusal.FILE_TOO_LARGE, file=file.name, rows=MOST_ROWS)
    return Sheet(name, tuple(tuple(row) for row in rows[:last]))
