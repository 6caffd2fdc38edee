"""Dotted lines to write on, alone, within a line, and filling the lines of a form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.thai_text import TextStyle, draw_line, pieces_of

_STEP = 2.4
_DOT = 1.0


@dataclass(frozen=True, slots=True)
class Dots:
    """A dotted line at least so many points long."""

    width: float


Piece = str | Dots
Part = str | tuple[Piece, ...]
"""A text that may be broken between lines, or a label that stays with its dots."""


def draw_dots(canvas: Canvas, left: float, right: float, y: float) -> None:
    """Round dots at even distances, a little under the baseline."""
    canvas.saveState()
    canvas.setLineCap(1)
    canvas.setDash([0, _STEP])
    canvas.setLineWidth(_DOT)
    canvas.line(left + _STEP / 2, y - 1, right - _STEP / 2, y - 1)
    canvas.restoreState()


def width_of(pieces: Sequence[Piece], style: TextStyle) -> float:
    """How wide texts and dots are side by side."""
    return sum(
        piece.width if isinstance(piece, Dots) else style.width_of(piece) for piece in pieces
    )


def draw_pieces(
    canvas: Canvas, at: tuple[float, float], pieces: Sequence[Piece], style: TextStyle
) -> None:
    """Texts and dots side by side; `at` is the left end of the baseline."""
    x, y = at
    for piece in pieces:
        if isinstance(piece, Dots):
            draw_dots(canvas, x, x + piece.width, y)
            x += piece.width
        else:
            draw_line(canvas, x, y, piece, style)
            x += style.width_of(piece)


def fill_lines(parts: Sequence[Part], style: TextStyle, width: float) -> list[tuple[Piece, ...]]:
    """Texts, and labels with their dots, in lines; on each line the dots grow until it is full."""
    lines: list[list[Piece]] = [[]]
    rooms = [width - style.first_indent]
    for unit in _units(parts, style, width):
        if lines[-1] and width_of([*lines[-1], *unit], style) > rooms[-1]:
            lines.append([])
            rooms.append(width)
        lines[-1].extend(unit)
    return [_grown(line, style, room) for line, room in zip(lines, rooms, strict=True)]


def _units(parts: Sequence[Part], style: TextStyle, width: float) -> Iterator[tuple[Piece, ...]]:
    for part in parts:
        if isinstance(part, str):
            yield from ((piece,) for piece in pieces_of(part, style, width))
        else:
            yield part


def _grown(line: Sequence[Piece], style: TextStyle, room: float) -> tuple[Piece, ...]:
    wanted = sum(piece.width for piece in line if isinstance(piece, Dots))
    free = max(room - width_of(line, style), 0)
    return tuple(
        Dots(piece.width + free * piece.width / wanted) if isinstance(piece, Dots) else piece
        for piece in line
    )


HALF_LINE = 44 * mm
"""How long the lines to sign on are, all alike."""
