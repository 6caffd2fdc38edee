"""The contents of the manual: every section, dots to its page, and a way to jump there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.dots import draw_dots
from asset_desk.exports.rich_strips import BASELINE, Column
from asset_desk.exports.strips import Strip
from asset_desk.exports.thai_text import TextStyle, break_lines, draw_aligned, draw_line

_STEP, _PAGE_ROOM, _GAP = 8 * mm, 13 * mm, 1.5 * mm
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """The place where a section begins: its bookmark, and what the contents jump to."""

    key: str
    title: str
    depth: int
    keeps_next: bool = True
    head: Strip | None = None

    def height(self) -> float:
        """It takes no room."""
        return 0.0

    def draw(self, canvas: Canvas, top: float) -> None:
        """Put down the bookmark, a little above the heading."""
        canvas.bookmarkPage(self.key, fit="XYZ", left=0, top=top + 2 * mm)
        canvas.addOutlineEntry(self.title, self.key, self.depth, closed=self.depth > 0)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: the section's number and heading, and the page that it begins on."""

    key: str
    number: str
    heading: str
    depth: int
    page: str = ""


@dataclass(frozen=True, slots=True)
class EntryLine:
    """An entry in its place, the further lines of a long heading under its beginning."""

    entry: Entry
    style: TextStyle
    column: Column
    keeps_next: bool = False
    head: Strip | None = None

    def height(self) -> float:
        """As many lines as the heading takes."""
        return len(self._lines()) * self.style.line_height

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw number, heading, dots and page, all of it to be clicked."""
        lines, start = self._lines(), self._start()
        right = self.column.left + self.column.width
        y = top - self.style.line_height * BASELINE
        if self.entry.number:
            draw_line(canvas, self._left(), y, self.entry.number, self.style)
        for number, line in enumerate(lines):
            draw_line(canvas, start, y - number * self.style.line_height, line, self.style)
        y -= (len(lines) - 1) * self.style.line_height
        end = start + self.style.width_of(lines[-1])
        plain = replace(self.style, bold=False, align="right")
        page_left = right - plain.width_of(self.entry.page)
        if page_left - end > 4 * _GAP:
            draw_dots(canvas, end + _GAP, page_left - _GAP, y)
        draw_aligned(canvas, (self.column.left, self.column.width, y), self.entry.page, plain)
        box = (self._left(), top - self.height(), right, top)
        canvas.linkAbsolute("", self.entry.key, Rect=box, thickness=0)

    def _left(self) -> float:
        return self.column.left + min(self.entry.depth, _DEEPEST) * _STEP

    def _start(self) -> float:
        number = self.entry.number
        return self._left() + (self.style.width_of(f"{number}  ") if number else 0.0)

    def _lines(self) -> list[str]:
        room = self.column.left + self.column.width - self._start() - _PAGE_ROOM
        return break_lines(self.entry.heading, self.style, room)


def entry_lines(entries: Sequence[Entry], style: TextStyle, column: Column) -> Iterator[EntryLine]:
    """The contents line by line; a chapter is not parted from the first section under it."""
    for number, entry in enumerate(entries):
        is_last = number == len(entries) - 1
        is_over = not is_last and entries[number + 1].depth > entry.depth
        own = replace(style, bold=entry.depth == 0)
        yield EntryLine(entry, own, column, keeps_next=entry.depth == 0 and is_over)
