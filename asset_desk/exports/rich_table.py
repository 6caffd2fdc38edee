"""Tables of formatted text: columns as wide as their words ask, rows that go on over pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.domain.formatted_text import Table
from asset_desk.exports.rich_lines import (
    RichLine,
    break_spans,
    draw_rich,
    spans_of,
    widest_piece,
    width_of_line,
    words_in,
)
from asset_desk.exports.rich_strips import BASELINE, Column
from asset_desk.exports.strips import Strip
from asset_desk.exports.thai_text import TextStyle

SIZES = (14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0)
"""What a table is set in: the first in which no word has to be broken."""

PADDING = 1.4 * mm
_WHOLE_LINES, _HELD = 8, 2
_SHADE = 0.91
_NUMBERS = re.compile(r"[0-9๐-๙.,%()/:–-]*")
Cells = tuple[tuple[RichLine, ...], ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one table: their edges, and how each stands."""

    left: float
    widths: tuple[float, ...]
    sides: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RowPart:
    """A row of a table, or so many lines of one; `opens` and `closes` say what is ruled."""

    cells: Cells
    columns: Columns
    style: TextStyle
    opens: bool = True
    closes: bool = True
    is_head: bool = False
    keeps_next: bool = False
    head: Strip | None = None

    def height(self) -> float:
        """Its longest cell, and the air at its ends."""
        lines = max(map(len, self.cells))
        return lines * self.style.line_height + PADDING * (self.opens + self.closes) * 0.6

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw the ground, the rules and the lines."""
        height, width = self.height(), sum(self.columns.widths)
        left, bottom = self.columns.left, top - height
        canvas.setLineWidth(0.5)
        if self.is_head:
            canvas.setFillGray(_SHADE)
            canvas.rect(left, bottom, width, height, stroke=0, fill=1)
            canvas.setFillGray(0)
        for y, is_ruled in ((top, self.opens), (bottom, self.closes)):
            if is_ruled:
                canvas.line(left, y, left + width, y)
        x = left
        for own, side, lines in zip(
            self.columns.widths, self.columns.sides, self.cells, strict=True
        ):
            canvas.line(x, top, x, bottom)
            self._draw_cell(canvas, Column(x, own), lines, side, top)
            x += own
        canvas.line(x, top, x, bottom)

    def _draw_cell(
        self, canvas: Canvas, place: Column, lines: Sequence[RichLine], side: str, top: float
    ) -> None:
        style = replace(self.style, align="centre" if self.is_head else side)
        first = top - PADDING * 0.6 * self.opens - style.line_height * BASELINE
        if self.is_head:
            first -= (max(map(len, self.cells)) - len(lines)) * style.line_height / 2
        for number, line in enumerate(lines):
            y = first - number * style.line_height
            box = (place.left + PADDING, place.width - 2 * PADDING, y)
            draw_rich(canvas, box, line, style)


def table_strips(
    table: Table, style: TextStyle, column: Column, tallest: float
) -> Iterator[RowPart]:
    """The rows of a table; its head stands again over every page that it goes on on."""
    rows = [[spans_of(cell) for cell in row] for row in table.rows]
    yield from row_strips(rows, style, column, tallest, has_head=table.has_head)


def row_strips(
    rows: Sequence[Sequence[RichLine]],
    style: TextStyle,
    column: Column,
    tallest: float,
    *,
    has_head: bool,
) -> Iterator[RowPart]:
    """Rows of cells as a table, with a head where the first is one."""
    if not rows or not rows[0]:
        return
    has_head = has_head and len(rows) > 1
    style, widths = _fitted(rows, style, column.width, has_head=has_head)
    columns = Columns(column.left, widths, _sides(rows[has_head:]))
    head = None
    if has_head:
        bold = replace(style, bold=True)
        head = RowPart(_lines(rows[0], bold, widths), columns, bold, is_head=True, keeps_next=True)
        if head.height() > tallest / 3:
            yield from _parts(replace(head, is_head=False, keeps_next=False))
            head = None
        else:
            yield head
    body = [
        RowPart(_lines(row, style, widths), columns, style, head=head) for row in rows[has_head:]
    ]
    is_kept = sum(row.height() for row in body) <= tallest / 3
    for number, row in enumerate(body):
        yield from _parts(replace(row, keeps_next=is_kept and number < len(body) - 1))


def parted(page: Sequence[Strip]) -> list[Strip]:
    """A page on which a row that goes on over its edge is ruled there."""
    ruled: list[Strip] = list(page)
    for at, row in enumerate(page):
        if not isinstance(row, RowPart):
            continue
        before = page[at - 1] if at else None
        is_cut_above = not row.opens and (not isinstance(before, RowPart) or before.is_head)
        is_cut_below = not row.closes and at == len(page) - 1
        if is_cut_above or is_cut_below:
            ruled[at] = replace(
                row, opens=row.opens or is_cut_above, closes=row.closes or is_cut_below
            )
    return ruled


def _parts(row: RowPart) -> Iterator[RowPart]:
    """A short row whole; a long one line by line, two of them together at its ends."""
    count = max(map(len, row.cells))
    if count <= _WHOLE_LINES:
        yield row
        return
    cuts = [0, *range(_HELD, count - _HELD + 1), count]
    for start, end in pairwise(cuts):
        yield replace(
            row,
            cells=tuple(cell[start:end] for cell in row.cells),
            opens=start == 0,
            closes=end == count,
        )


def _lines(row: Sequence[RichLine], style: TextStyle, widths: Sequence[float]) -> Cells:
    return tuple(
        tuple(break_spans(cell, style, width - 2 * PADDING))
        for cell, width in zip(row, widths, strict=True)
    )


def _fitted(
    rows: Sequence[Sequence[RichLine]], style: TextStyle, width: float, *, has_head: bool
) -> tuple[TextStyle, tuple[float, ...]]:
    """The largest letters in which every word fits its column, and how wide the columns are."""
    for size in SIZES:
        own = replace(style, size=size, leading=size * 1.4, first_indent=0.0)
        least, wanted = _asked(rows, own, has_head=has_head)
        if sum(least) <= width:
            return own, _shared(least, wanted, width)
    scale = width / sum(least)
    return own, tuple(each * scale for each in least)


def _asked(
    rows: Sequence[Sequence[RichLine]], style: TextStyle, *, has_head: bool
) -> tuple[list[float], list[float]]:
    """How wide each column must be for its longest word, and would be for its longest text."""
    bold = replace(style, bold=True)
    styles = [bold if has_head and not number else style for number in range(len(rows))]
    air = 2 * PADDING + 0.5
    columns = list(zip(*rows, strict=True))
    least = [
        max(widest_piece(cell, own) for cell, own in zip(column, styles, strict=True)) + air
        for column in columns
    ]
    wanted = [
        max(width_of_line(cell, own) for cell, own in zip(column, styles, strict=True)) + air
        for column in columns
    ]
    return least, [max(pair) for pair in zip(least, wanted, strict=True)]


def _shared(least: Sequence[float], wanted: Sequence[float], width: float) -> tuple[float, ...]:
    """The room there is shared out: all that is wanted, or what is left over by the square root.

    A column that wants no more than its equal share gets all of it; of the others a long text gets
    more than a short one, and the short one is not starved.
    """
    if sum(wanted) <= width:
        return tuple(each * width / sum(wanted) for each in wanted)
    spare, granted = width - sum(least), list(least)
    waiting = sorted(range(len(least)), key=lambda column: wanted[column] - least[column])
    while waiting:
        column = waiting[0]
        ask = wanted[column] - least[column]
        if ask > spare / len(waiting):
            break
        granted[column] += ask
        spare -= ask
        waiting.pop(0)
    asks = {column: (wanted[column] - least[column]) ** 0.5 for column in waiting}
    for column, ask in asks.items():
        granted[column] += spare * ask / sum(asks.values())
    return tuple(granted)


def _sides(rows: Sequence[Sequence[RichLine]]) -> tuple[str, ...]:
    """Columns of numbers stand in the middle, texts on the left."""
    return tuple(
        "centre" if all(_NUMBERS.fullmatch(words_in(cell).strip()) for cell in column) else "left"
        for column in zip(*rows, strict=True)
    )
