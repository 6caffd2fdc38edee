"""Formulas of a workbook together with the values that they have.

openpyxl writes a formula without its value; whoever reads the file without reckoning (a preview, a
phone, another program) would see nothing there. So the values are put in once it is written.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell

_FORMULA = re.compile(r'(<c r="([A-Z]+\d+)"[^>]*>)(<f>[^<]*</f>)<v\s*(?:/>|></v>)')
_RELATION = "xl/worksheets/sheet{number}.xml"


@dataclass(slots=True)
class Totals:
    """The formulas of one workbook, by sheet and cell."""

    values: dict[str, dict[str, float]] = field(default_factory=dict)

    def put(self, cell: Cell, formula: str, value: float) -> None:
        """Write a formula of our own making, and keep the value that it has."""
        cell.value = f"={formula}"
        self.values.setdefault(str(cell.parent.title), {})[cell.coordinate] = value

    def fill_in(self, file: Path, book: Workbook) -> None:
        """Put the values beside their formulas in the file that the book was saved to."""
        parts = {
            _RELATION.format(number=number): self.values[sheet.title]
            for number, sheet in enumerate(book.worksheets, start=1)
            if sheet.title in self.values
        }
        filled = file.with_name(f"{file.name}.filled")
        try:
            _copy(file, filled, parts)
            filled.replace(file)
        finally:
            filled.unlink(missing_ok=True)


def _copy(file: Path, filled: Path, parts: dict[str, dict[str, float]]) -> None:
    with (
        zipfile.ZipFile(file) as old,
        zipfile.ZipFile(filled, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename in parts:
                content = _with_values(content.decode(), parts[entry.filename]).encode()
            new.writestr(entry, content)


def _with_values(sheet: str, values: dict[str, float]) -> str:
    def with_value(found: re.Match[str]) -> str:
        cell, place, formula = found.groups()
        return f"{cell}{formula}<v>{values[place]!r}</v>"

    return _FORMULA.sub(with_value, sheet)
