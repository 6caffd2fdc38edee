"""Sums of money that stand in two columns, as on paper forms: บาท | สต."""

from __future__ import annotations

import re
from collections.abc import Sequence

from asset_desk.imports.cells import Unreadable, count_of, text_of
from asset_desk.imports.header import ColumnMapping, titles
from asset_desk.imports.header_words import folded
from asset_desk.imports.sheets import Cell, Sheet

_SATANG = frozenset({"สต", "สตางค์"})
_NO_SATANG = re.compile(r"\.?[-–]$")
_MOST = 99


class SatangColumns:
    """Joins each sum with the column right of it, where that one is headed สต."""

    def __init__(self, sheet: Sheet, mapping: ColumnMapping) -> None:
        self._baht = [
            column
            for name in ("value_satang", "total_value")
            if (column := mapping.columns.get(name)) is not None
            and _is_satang(sheet, mapping, column + 1)
        ]

    def joined(self, cells: Sequence[Cell]) -> Sequence[Cell]:
        """The row with its sums whole; a column of satang that makes no sense spoils the sum."""
        if not self._baht:
            return cells
        row = list(cells)
        for column in self._baht:
            row[column] = _joined(cells[column], cells[column + 1])
        return row


def _is_satang(sheet: Sheet, mapping: ColumnMapping, column: int) -> bool:
    first = mapping.header_row - mapping.header_height + 1
    if first < 0 or column >= len(sheet.rows[0]) or column in mapping.columns.values():
        return False
    title = titles(sheet, first, mapping.header_height)[column]
    return folded(title.split("\n")[-1]) in _SATANG


def _joined(baht: Cell, satang: Cell) -> Cell:
    said = text_of(satang)
    if said is None:
        return baht
    whole = _NO_SATANG.sub("", text_of(baht) or "0")
    try:
        count = count_of(satang) or 0
    except Unreadable:
        count = _MOST + 1
    return Cell(f"{whole}.{count:02d}" if count <= _MOST else f"{whole} / {said}")
