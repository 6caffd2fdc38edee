"""The double head of a long table on paper."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.control_ledger import LedgerColumn, groups
from asset_desk.exports.thai_text import Face, TextStyle, break_lines, draw_aligned

SIZE = 8.6
_PADDING = 0.8 * mm


def draw_head(
    canvas: Canvas,
    columns: Sequence[LedgerColumn],
    widths: Sequence[float],
    place: tuple[float, float, float],
    face: Face,
) -> None:
    """The headings, with those over several columns above; `place` is left, top and height."""
    left, top, height = place
    bottom, half, x = top - height, height / 2, left
    for column, width in zip(columns, widths, strict=True):
        own = half if column.group else height
        _draw_heading(canvas, column.title, (x, bottom, width, own), face)
        x += width
    for words, first, count in groups(columns):
        start, width = left + sum(widths[:first]), sum(widths[first : first + count])
        _draw_heading(canvas, words, (start, top - half, width, half), face)


def _draw_heading(
    canvas: Canvas, words: str, box: tuple[float, float, float, float], face: Face
) -> None:
    left, bottom, width, height = box
    canvas.rect(left, bottom, width, height)
    style = TextStyle(face, SIZE, SIZE * 1.32, bold=True, align="centre")
    lines = break_lines(words, style, width - _PADDING)
    first = bottom + (height + len(lines) * style.line_height) / 2 - style.line_height * 0.74
    for number, line in enumerate(lines):
        draw_aligned(canvas, (left, width, first - number * style.line_height), line, style)
