"""Strips of a page from margin to margin, and the pages that they fill."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.blocks import Fit
from asset_desk.exports.chart_pdf import draw_picture
from asset_desk.exports.charts import Picture
from asset_desk.exports.dots import draw_dots
from asset_desk.exports.signatures import SignatureRow
from asset_desk.exports.thai_text import Face, TextStyle, break_lines, draw_aligned

PADDING = 0.8 * mm
SIGNING = Fit(1, 0.55)
_BASELINE = 0.76


class Strip(Protocol):
    """Something as wide as the page allows; `keeps_next` is not parted from what follows it."""

    @property
    def keeps_next(self) -> bool:
        """Whether the next strip belongs on the same page."""

    @property
    def head(self) -> Strip | None:
        """What stands over it again where it begins a page."""

    def height(self) -> float:
        """How high it is, in points."""

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw it from `top` down."""


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of text, some air above them; `hang` is how far later lines stand in."""

    text: str
    style: TextStyle
    left: float
    width: float
    above: float = 0.0
    hang: float = 0.0
    keeps_next: bool = False
    head: Strip | None = None

    def height(self) -> float:
        """The air and the lines."""
        return self.above + len(self._lines()) * self.style.line_height

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw the lines, the first indented where the style says so."""
        y = top - self.above - self.style.line_height * _BASELINE
        for number, line in enumerate(self._lines()):
            shift = self.hang if number else self.style.first_indent
            draw_aligned(canvas, (self.left + shift, self.width - shift, y), line, self.style)
            y -= self.style.line_height

    def _lines(self) -> list[str]:
        style = replace(self.style, first_indent=self.style.first_indent - self.hang)
        lines = break_lines(self.text, style, self.width - self.hang)
        return [line for line in lines if line]


@dataclass(frozen=True, slots=True)
class Space:
    """Air between strips."""

    points: float
    keeps_next: bool = False
    head: Strip | None = None

    def height(self) -> float:
        """The air."""
        return self.points

    def draw(self, canvas: Canvas, top: float) -> None:
        """Nothing is drawn."""


@dataclass(frozen=True, slots=True)
class Dotted:
    """A dotted line to write on."""

    left: float
    width: float
    points: float
    keeps_next: bool = False
    head: Strip | None = None

    def height(self) -> float:
        """The room to write in."""
        return self.points

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw the dots."""
        y = top - self.points * _BASELINE
        draw_dots(canvas, self.left, self.left + self.width, y)


@dataclass(frozen=True, slots=True)
class Grid:
    """The columns of a table in points: where they begin, how wide each is, its alignment."""

    left: float
    widths: tuple[float, ...]
    sides: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ruled:
    """A row of a table; `shade` is the grey of its ground, 1 for none."""

    lines: tuple[tuple[str, ...], ...]
    grid: Grid
    style: TextStyle
    shade: float = 1.0
    head: Strip | None = None
    keeps_next: bool = False

    def height(self) -> float:
        """As high as its highest cell."""
        return max(map(len, self.lines)) * self.style.line_height + 2 * PADDING

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw the ground, the rules and the cells, each in the middle of its height."""
        height, x = self.height(), self.grid.left
        canvas.setLineWidth(0.5)
        canvas.setFillGray(self.shade)
        canvas.rect(x, top - height, sum(self.grid.widths), height, stroke=1, fill=1)
        canvas.setFillGray(0)
        for lines, width, side in zip(self.lines, self.grid.widths, self.grid.sides, strict=True):
            style = replace(self.style, align=side)
            free = height - len(lines) * style.line_height
            y = top - free / 2 - style.line_height * _BASELINE
            for number, line in enumerate(lines):
                box = (x + PADDING, width - 2 * PADDING, y - number * style.line_height)
                draw_aligned(canvas, box, line, style)
            x += width
            canvas.line(x, top, x, top - height)


def ruled(texts: Sequence[str], grid: Grid, style: TextStyle, **more: object) -> Ruled:
    """A row with its texts broken into the widths of its columns."""
    cells = zip(texts, grid.widths, strict=True)
    lines = tuple(tuple(break_lines(text, style, width - 2 * PADDING)) for text, width in cells)
    return replace(Ruled(lines, grid, style), **more)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart."""

    picture: Picture
    face: Face
    left: float
    above: float = 2 * mm
    keeps_next: bool = False
    head: Strip | None = None

    def height(self) -> float:
        """The air and the picture."""
        return self.above + self.picture.height

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw the picture."""
        draw_picture(canvas, self.left, top - self.above, self.picture, self.face)


@dataclass(frozen=True, slots=True)
class Signing:
    """Blocks to sign on, side by side."""

    row: SignatureRow
    keeps_next: bool = False
    head: Strip | None = None

    def height(self) -> float:
        """As high as its blocks."""
        return self.row.height(SIGNING)

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw the blocks."""
        self.row.draw(canvas, top, SIGNING)


def pages_of(strips: Sequence[Strip], height: float) -> list[list[Strip]]:
    """The strips page by page; what keeps its next goes on with it where a page is room enough."""
    pages: list[list[Strip]] = [[]]
    room = height
    for unit in _units(strips):
        needed = sum(strip.height() for strip in unit)
        if needed > room and pages[-1] and needed <= height:
            room = _turn(pages, unit[0], height)
        for strip in unit:
            if strip.height() > room and pages[-1]:
                room = _turn(pages, strip, height)
            if isinstance(strip, Space) and not pages[-1]:
                continue
            pages[-1].append(strip)
            room -= strip.height()
    return pages


def _turn(pages: list[list[Strip]], first: Strip, height: float) -> float:
    """Begin a page, with the head that its first strip wants; gives the room left."""
    pages.append([first.head] if first.head else [])
    return height - (first.head.height() if first.head else 0)


def _units(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    unit: list[Strip] = []
    for strip in strips:
        unit.append(strip)
        if not strip.keeps_next:
            yield unit
            unit = []
    if unit:
        yield unit
