"""Thai on paper: lines broken at words, shaped whole, and copied out of the PDF as they went in.

Measured in shared trials: reportlab's own paragraphs lose or misplace marks once lines are broken
or shaped piecemeal, so every Thai string on paper goes through here.
"""

from __future__ import annotations

import codecs
import functools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import shapeStr
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from asset_desk.thai import line_breaks

REGULAR = "DeskRegular"
BOLD = "DeskBold"

_CLUSTER = re.compile(
    "[^\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0300-\u036f][\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0300-\u036f]*"
)
_UNSEEN = re.compile("[\u200b-\u200f\u2028-\u202e\u2060\ufeff\x00-\x08\x0b-\x1f]")


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set: sizes in points, alignment left, centre or right; never justified."""

    size: float = 16
    leading: float = 0
    bold: bool = False
    align: str = "left"
    first_indent: float = 0
    keep_whole: tuple[str, ...] = ()

    @property
    def font(self) -> str:
        """The font's registered name."""
        return BOLD if self.bold else REGULAR

    @property
    def line_height(self) -> float:
        """From one baseline to the next; Sarabun's marks need a third of the size above."""
        return self.leading or self.size * 1.4


def clean(text: str) -> str:
    """The text as it is set: composed (never compatibility-composed), nothing invisible in it."""
    return _UNSEEN.sub("", unicodedata.normalize("NFC", text))


@functools.lru_cache(maxsize=20_000)
def width_of(text: str, font: str, size: float) -> float:
    """The width of a shaped text in points."""
    if not text:
        return 0.0
    shaped = shapeStr(_drawable(text, font), font, size, force=True)
    return float(sum(glyph.x_advance for glyph in shaped.__shapeData__) * size / 1000)


def break_lines(text: str, style: TextStyle, width: float) -> list[str]:
    """The text in lines no wider than `width`; a piece wider than that is cut between letters."""
    lines: list[str] = []
    for paragraph in clean(text).split("\n"):
        lines += _break_paragraph(paragraph, style, width, first=not lines)
    return lines


def draw_line(canvas: Canvas, x: float, y: float, text: str, style: TextStyle) -> None:
    """One line at a baseline; what is copied out of the PDF is the text itself."""
    text = clean(text)
    if not text.strip():
        return
    actual = (codecs.BOM_UTF16_BE + text.encode("utf-16-be")).hex().upper()
    canvas._code.append(f"/Span <</ActualText <{actual}>>> BDC")  # noqa: SLF001 - no public way
    pen = canvas.beginText(x, y)
    pen._shaping = True  # noqa: SLF001 - as above
    pen.setFont(style.font, style.size)
    pen.textOut(shapeStr(_drawable(text, style.font), style.font, style.size, force=True))
    canvas.drawText(pen)
    canvas._code.append("EMC")  # noqa: SLF001 - as above


def draw_aligned(
    canvas: Canvas, box: tuple[float, float, float], text: str, style: TextStyle
) -> None:
    """One line within a box given as left, width and baseline."""
    left, width, y = box
    free = width - width_of(clean(text), style.font, style.size)
    shift = {"left": 0.0, "centre": free / 2, "right": free}[style.align]
    draw_line(canvas, left + shift, y, text, style)


class ThaiText(Flowable):
    """A paragraph of Thai, for pages and for table cells alike."""

    def __init__(self, text: str, style: TextStyle) -> None:
        super().__init__()
        self._text, self._style = text, style
        self._lines: Sequence[str] = ()

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Break the text for this width and say how high it is."""
        self._lines = break_lines(self._text, self._style, available_width)
        self.width = available_width
        self.height = len(self._lines) * self._style.line_height
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """As many whole lines as fit, and the rest."""
        self.wrap(available_width, available_height)
        fit = int(available_height // self._style.line_height)
        if fit < 1 or fit >= len(self._lines):
            return []
        first = ThaiText("\n".join(self._lines[:fit]), self._style)
        rest = ThaiText("\n".join(self._lines[fit:]), self._style)
        return [first, rest]

    def draw(self) -> None:
        """Draw the lines, each on its own baseline."""
        style = self._style
        top = self.height - (style.line_height + style.size * 0.62) / 2
        for number, line in enumerate(self._lines):
            indent = style.first_indent if number == 0 else 0
            box = (indent, self.width - indent, top - number * style.line_height)
            draw_aligned(self.canv, box, line, style)


def _break_paragraph(text: str, style: TextStyle, width: float, *, first: bool) -> list[str]:
    lines: list[str] = []
    line = ""
    room = width - (style.first_indent if first else 0)
    for piece in _pieces(text, style, width):
        if line.strip() and width_of((line + piece).rstrip(), style.font, style.size) > room:
            lines.append(line.rstrip())
            line, room = piece.lstrip(), width
        else:
            line += piece
    return [*lines, line.rstrip()]


def _pieces(text: str, style: TextStyle, width: float) -> list[str]:
    pieces: list[str] = []
    for piece in line_breaks(text, style.keep_whole):
        if width_of(piece.rstrip(), style.font, style.size) <= width:
            pieces.append(piece)
        else:
            pieces += _CLUSTER.findall(piece)
    return pieces


@functools.lru_cache(maxsize=20_000)
def _drawable(text: str, font: str) -> str:
    """What the font has no letter for is shown as a box, never left out."""
    known = pdfmetrics.getFont(font).face.charToGlyph
    text = text.replace("\t", " ")
    return "".join(letter if ord(letter) in known else _substitute(known) for letter in text)


def _substitute(known: dict[int, int]) -> str:
    return next(sign for sign in "□?-." if ord(sign) in known)
