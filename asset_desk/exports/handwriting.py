"""How one font writes on one paper: every run of letters is shaped once, and then only placed.

Setting a line through reportlab's text object costs several times what it takes to draw it
unshaped; a ledger of a thousand pages says mostly what it said before.
"""

from __future__ import annotations

import codecs
import re
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapedStr, shapeStr
from reportlab.pdfgen.canvas import Canvas

_RUN = re.compile(r"[\x20-\x7e]+|[^\x20-\x7e]+")
_MARK = re.compile("[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0300-\u036f]")
_AT_ONE = 10
MOST_KEPT = 20_000
Strokes = tuple[tuple[int, str], ...]
"""What a run is drawn with: parts of the font by their numbers, and the operators with each."""


class Handwriting:
    """The shapes, widths and strokes of texts in one font; it belongs to one paper."""

    def __init__(self, font: str) -> None:
        self._name = font
        self._font: Any = pdfmetrics.getFont(font)
        self._document: Any = None
        self._shapes: dict[str, str] = {}
        self._widths: dict[str, float] = {}
        self._runs: dict[tuple[str, float], Strokes] = {}
        self._texts: dict[tuple[str, float], tuple[str, str]] = {}

    def width(self, text: str) -> float:
        """How wide a text is at one point."""
        known = self._widths.get(text)
        if known is None:
            _make_room(self._widths)
            known = self._widths[text] = sum(map(self._width_of_run, runs_of(text)))
        return known

    def strokes(self, canvas: Canvas, text: str, size: float) -> tuple[str, str]:
        """The operators that draw a text, before and after the place where its baseline begins.

        What is copied out of the PDF is the text itself.
        """
        if canvas._doc is not self._document:  # noqa: SLF001 - no public way
            self._begin(canvas._doc)  # noqa: SLF001 - as above
        key = (text, size)
        known = self._texts.get(key)
        if known is None:
            _make_room(self._texts)
            known = self._texts[key] = _said(text, self._joined(text, size))
        return known

    def _begin(self, document: Any) -> None:
        """Each document numbers the letters of a font for itself."""
        self._document = document
        self._runs.clear()
        self._texts.clear()

    def _joined(self, text: str, size: float) -> str:
        """The strokes of its runs one after the other, each part of the font named once."""
        operators: list[str] = []
        part = -1
        for run in runs_of(text):
            for number, drawn in self._run(run, size):
                if number != part:
                    name = self._font.getSubsetInternalName(number, self._document)
                    operators.append(f"{name} {size:g} Tf")
                    part = number
                operators.append(drawn)
        return " ".join(operators)

    def _run(self, run: str, size: float) -> Strokes:
        key = (run, size)
        known = self._runs.get(key)
        if known is None:
            _make_room(self._runs)
            known = self._runs[key] = tuple(self._drawn(self._shape(run), size))
        return known

    def _drawn(self, shaped: str, size: float) -> list[tuple[int, str]]:
        data = list(getattr(shaped, "__shapeData__", ()))
        drawn: list[tuple[int, str]] = []
        begun = 0
        for part, codes in self._font.splitString(shaped, self._document):
            letters = data[begun : begun + len(codes)] if data else []
            begun += len(codes)
            drawn.append((part, _placed(codes, letters, size) if letters else _shown(codes)))
        return drawn

    def _shape(self, run: str) -> str:
        """A run with every mark in its place; plain letters and digits need none."""
        known = self._shapes.get(run)
        if known is None:
            _make_room(self._shapes)
            text = self._drawable(run)
            plain = text.isascii()
            known = text if plain else shapeStr(text, self._name, _AT_ONE, force=True)
            self._shapes[run] = known
        return known

    def _width_of_run(self, run: str) -> float:
        shaped = self._shape(run)
        if isinstance(shaped, ShapedStr):
            return float(sum(letter.x_advance for letter in shaped.__shapeData__)) / 1000
        widths, usual = self._font.face.charWidths, self._font.face.defaultWidth
        return float(sum(widths.get(ord(letter), usual) for letter in shaped)) / 1000

    def _drawable(self, text: str) -> str:
        """What the font has no letter for is shown as a box, never left out."""
        known = self._font.face.charToGlyph
        text = text.replace("\t", " ")
        if all(ord(letter) in known for letter in text):
            return text
        box = next(sign for sign in "□?-." if ord(sign) in known)
        return "".join(letter if ord(letter) in known else box for letter in text)


def runs_of(text: str) -> list[str]:
    """A text as runs that are shaped apart; a mark is never parted from what it stands on."""
    found: list[str] = []
    for run in _RUN.findall(text):
        if found and _MARK.match(run):
            found[-1] += run
        else:
            found.append(run)
    return found


def _said(text: str, strokes: str) -> tuple[str, str]:
    """The strokes with what they say; plain letters say it themselves."""
    before, after = "BT 1 0 0 1 ", f" Tm {strokes} ET"
    if text.isascii():
        return before, after
    actual = (codecs.BOM_UTF16_BE + text.encode("utf-16-be")).hex().upper()
    return f"/Span <</ActualText <{actual}>>> BDC\n{before}", f"{after}\nEMC"


def _placed(codes: bytes, letters: list[Any], size: float) -> str:
    """Letters moved to where shaping puts them, those above or below on a rise of their own."""
    operators: list[str] = []
    row: list[str] = []
    rise = back = 0.0
    for code, letter in zip(codes, letters, strict=True):
        wanted = size * letter.y_offset / 1000
        if wanted != rise:
            operators += [f"[{''.join(row)}] TJ"] if row else []
            operators.append(f"{wanted:.3f} Ts")
            row, rise = [], wanted
        row.append(f"{_move(back - letter.x_offset)}<{code:02X}>")
        back = letter.width - letter.x_advance + letter.x_offset
    operators.append(f"[{''.join(row)}{_move(back)}] TJ")
    if rise:
        operators.append("0 Ts")
    return " ".join(operators)


def _move(thousandths: float) -> str:
    return f"{thousandths:.3f}" if thousandths else ""


def _shown(codes: bytes) -> str:
    return f"<{codes.hex()}> Tj"


def _make_room(kept: dict[Any, Any]) -> None:
    if len(kept) >= MOST_KEPT:
        kept.clear()
