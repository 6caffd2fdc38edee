"""Lines, pictures and what else formatted text is printed as, each a strip of the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.picture_files import open_picture, picture_sides
from asset_desk.exports.rich_lines import RichLine, Span, break_spans, draw_rich
from asset_desk.exports.strips import Strip
from asset_desk.exports.thai_text import TextStyle, draw_aligned, draw_line

BASELINE = 0.76
NOT_THERE = "(ไม่พบแฟ้มภาพ หรือเปิดแฟ้มภาพไม่ได้)"


@dataclass(frozen=True, slots=True)
class Column:
    """Where text stands between the edges, in points."""

    left: float
    width: float

    def inside(self, indent: float) -> Column:
        """The column so much further in."""
        return Column(self.left + indent, self.width - indent)


@dataclass(frozen=True, slots=True)
class RichText:
    """One line; `mark` stands so far to the left of it."""

    spans: RichLine
    style: TextStyle
    column: Column
    above: float = 0.0
    mark: str = ""
    mark_room: float = 0.0
    keeps_next: bool = False
    head: Strip | None = None

    def height(self) -> float:
        """The air above and the line."""
        return self.above + self.style.line_height

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw the mark and the line."""
        y = top - self.above - self.style.line_height * BASELINE
        if self.mark:
            draw_line(canvas, self.column.left - self.mark_room, y, self.mark, self.style)
        draw_rich(canvas, (self.column.left, self.column.width, y), self.spans, self.style)


def lines_of(
    spans: RichLine,
    style: TextStyle,
    column: Column,
    *,
    above: float = 0.0,
    keeps_next: bool = False,
) -> list[RichText]:
    """A paragraph line by line: neither its first nor its last line stands alone on a page.

    With `keeps_next` all of it stays together, and with what follows.
    """
    broken = break_spans(spans, style, column.width)
    last = len(broken) - 1
    lines = []
    for number, line in enumerate(broken):
        is_held = number in (0, last - 1) and number < last
        indent = style.first_indent if number == 0 else 0.0
        lines.append(
            RichText(
                line,
                style,
                column.inside(indent) if indent else column,
                above=above if number == 0 else 0.0,
                keeps_next=keeps_next or is_held,
            )
        )
    return lines


def marked(lines: Sequence[RichText], mark: str, room: float) -> Iterator[RichText]:
    """The lines of an entry, its mark beside the first."""
    for number, line in enumerate(lines):
        yield line if number else replace(line, mark=mark, mark_room=room)


@dataclass(frozen=True, slots=True)
class Image:
    """A picture in the middle of the column; without sides a line says that there is none."""

    file: Path | None
    sides: tuple[float, float] | None
    column: Column
    style: TextStyle
    above: float = 0.0
    keeps_next: bool = False
    head: Strip | None = None

    def height(self) -> float:
        """The air and the picture."""
        return self.above + (self.sides[1] if self.sides else self.style.line_height)

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw the picture undistorted."""
        if self.file is None or self.sides is None:
            self._say_not_there(canvas, top)
            return
        try:
            picture = open_picture(self.file)
        except OSError:
            self._say_not_there(canvas, top)
            return
        width, height = self.sides
        left = self.column.left + (self.column.width - width) / 2
        bottom = top - self.above - height
        canvas.drawImage(picture, left, bottom, width, height, mask="auto")

    def _say_not_there(self, canvas: Canvas, top: float) -> None:
        y = top - self.above - self.style.line_height * BASELINE
        centred = replace(self.style, align="centre")
        draw_aligned(canvas, (self.column.left, self.column.width, y), NOT_THERE, centred)


def image_of(
    file: Path | None, style: TextStyle, column: Column, box: tuple[float, float]
) -> Image:
    """The picture of a file, no wider and no higher than its box."""
    found = picture_sides(file)
    if found is None or not all(found):
        return Image(file, None, column, style)
    scale = min(box[0] / found[0], box[1] / found[1])
    return Image(file, (found[0] * scale, found[1] * scale), column, style)


def plain_line(words: str, *, bold: bool = False) -> RichLine:
    """Words in one weight."""
    return (Span(words, bold),)
