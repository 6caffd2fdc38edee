"""The page of the manual and of what is printed about it: margins, head and foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.official_sheet import BOTTOM, LEFT, RIGHT
from asset_desk.exports.pdf import PORTRAIT, pack_page
from asset_desk.exports.rich_strips import Column
from asset_desk.exports.strips import Strip
from asset_desk.exports.thai_text import Face, TextStyle, break_lines, draw_aligned

TOP, FOOT = 25 * mm, 10 * mm
COLUMN = Column(LEFT, PORTRAIT[0] - LEFT - RIGHT)
HEIGHT = PORTRAIT[1] - TOP - BOTTOM
Page = list[Strip]

_HEAD_RULE = PORTRAIT[1] - TOP + 5 * mm
_HEAD_SIZES = (12.0, 11.0, 10.0, 9.0)
_HEAD_LINES = 2
_FOOT_SIZE, _MARK_SIZE = 10.5, 130.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """What stands on every page: above left and right, below, and pale across it."""

    left: str
    right: str
    foot: str
    mark: str = ""
    names: tuple[str, ...] = ()


class Furniture:
    """Draws it in one face."""

    def __init__(self, words: SheetWords, face: Face) -> None:
        self._words, self._face = words, face
        self._foot = TextStyle(face, _FOOT_SIZE)
        self._head, self._lines = self._fitted()

    def draw(self, canvas: Canvas, number: str, *, has_head: bool = True) -> None:
        """Draw it on a page before anything else."""
        if self._words.mark:
            self._draw_mark(canvas)
        if has_head:
            self._draw_head(canvas)
        place = (COLUMN.left, COLUMN.width, FOOT)
        draw_aligned(canvas, place, self._words.foot, self._foot)
        draw_aligned(canvas, place, number, replace(self._foot, align="right"))

    def _fitted(self) -> tuple[TextStyle, list[str]]:
        """The words on the left as large as they go on two lines beside those on the right."""
        words = self._words
        for size in _HEAD_SIZES:
            style = TextStyle(self._face, size, leading=size * 1.3, keep_whole=words.names)
            room = COLUMN.width - style.width_of(words.right) - 6 * mm
            lines = break_lines(words.left, style, room)
            if len(lines) <= _HEAD_LINES:
                break
        return style, lines

    def _draw_head(self, canvas: Canvas) -> None:
        style, y = self._head, _HEAD_RULE + self._head.size * 0.4
        for number, line in enumerate(reversed(self._lines)):
            box = (COLUMN.left, COLUMN.width, y + number * style.line_height)
            draw_aligned(canvas, box, line, style)
        right = replace(style, align="right")
        draw_aligned(canvas, (COLUMN.left, COLUMN.width, y), self._words.right, right)
        canvas.setLineWidth(0.5)
        canvas.line(COLUMN.left, _HEAD_RULE, COLUMN.left + COLUMN.width, _HEAD_RULE)

    def _draw_mark(self, canvas: Canvas) -> None:
        """The word across the page, too pale to hide what is under it."""
        style = TextStyle(self._face, _MARK_SIZE, bold=True, align="centre")
        canvas.saveState()
        canvas.setFillGray(0.93)
        canvas.translate(COLUMN.left + COLUMN.width / 2, BOTTOM + HEIGHT / 2)
        canvas.rotate(45)
        draw_aligned(canvas, (-COLUMN.width / 2, COLUMN.width, -30), self._words.mark, style)
        canvas.restoreState()


def draw_page(canvas: Canvas, page: Sequence[Strip]) -> None:
    """The strips of a page one under the other."""
    top = PORTRAIT[1] - TOP
    for strip in page:
        strip.draw(canvas, top)
        top -= strip.height()


def turn(canvas: Canvas) -> None:
    """Finish a page."""
    canvas.showPage()
    pack_page(canvas)
