"""Thai on paper: lines broken at words, shaped whole, and copied out of the PDF as they went in.

Measured in shared trials: reportlab's own paragraphs lose or misplace marks once lines are broken
or shaped piecemeal, so every Thai string on paper goes through here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.handwriting import MOST_KEPT, Handwriting
from asset_desk.thai import line_breaks

_CLUSTER = re.compile("(?s:.)[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0300-\u036f]*")
_AT_SEPARATORS = re.compile(r"[^-/._]*[-/._]+|[^-/._]+")
_UNSEEN = re.compile("[\u200b-\u200f\u2028-\u202e\u2060\ufeff\x00-\x08\x0b-\x1f]")


@dataclass(frozen=True, eq=False)
class Face:
    """The regular and the bold font of one paper, by their registered names.

    What was measured, broken and shaped once is kept: a long paper says the same things again.
    """

    regular: str
    bold: str
    _written: dict[bool, Handwriting] = field(default_factory=dict)
    _lines: dict[object, list[str]] = field(default_factory=dict)

    def font(self, *, bold: bool) -> str:
        """The registered name of one of the two."""
        return self.bold if bold else self.regular

    def hand(self, *, bold: bool) -> Handwriting:
        """How one of the two writes."""
        if bold not in self._written:
            self._written[bold] = Handwriting(self.font(bold=bold))
        return self._written[bold]

    def lines(self, key: object, make: Callable[[], list[str]]) -> list[str]:
        """What was broken into lines before, or is now."""
        found = self._lines.get(key)
        if found is None:
            if len(self._lines) >= MOST_KEPT:
                self._lines.clear()
            found = self._lines[key] = make()
        return found


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set: sizes in points, alignment left, centre or right; never justified."""

    face: Face
    size: float = 16
    leading: float = 0
    bold: bool = False
    align: str = "left"
    first_indent: float = 0
    keep_whole: tuple[str, ...] = ()

    @property
    def line_height(self) -> float:
        """From one baseline to the next; Sarabun's marks need a third of the size above."""
        return self.leading or self.size * 1.4

    def width_of(self, text: str) -> float:
        """The width of a shaped text in points."""
        return self.face.hand(bold=self.bold).width(text) * self.size if text else 0.0


@lru_cache(maxsize=MOST_KEPT)
def clean(text: str) -> str:
    """The text as it is set: composed (never compatibility-composed), nothing invisible in it."""
    if text.isascii() and text.isprintable():
        return text
    return _UNSEEN.sub("", unicodedata.normalize("NFC", text))


def break_lines(text: str, style: TextStyle, width: float) -> list[str]:
    """The text in lines no wider than `width`, broken at words.

    A name to keep whole is broken only when it is too wide alone, and so is a word.
    """
    names = tuple(name for name in style.keep_whole if name in text)
    key = (text, width, style.size, style.bold, style.first_indent, names)
    return list(style.face.lines(key, lambda: _broken(text, style, width)))


def _broken(text: str, style: TextStyle, width: float) -> list[str]:
    lines: list[str] = []
    for paragraph in clean(text).split("\n"):
        lines += _break_paragraph(paragraph, style, width, first=not lines)
    return lines


def draw_line(canvas: Canvas, x: float, y: float, text: str, style: TextStyle) -> None:
    """One line at a baseline; what is copied out of the PDF is the text itself."""
    text = clean(text)
    if not text.strip():
        return
    before, after = style.face.hand(bold=style.bold).strokes(canvas, text, style.size)
    canvas._code.append(f"{before}{x:.3f} {y:.3f}{after}")  # noqa: SLF001 - no public way


def draw_aligned(
    canvas: Canvas, box: tuple[float, float, float], text: str, style: TextStyle
) -> None:
    """One line within a box given as left, width and baseline."""
    left, width, y = box
    if style.align != "left":
        free = width - style.width_of(clean(text))
        left += free / 2 if style.align == "centre" else free
    draw_line(canvas, left, y, text, style)


def pieces_of(text: str, style: TextStyle, width: float) -> list[str]:
    """The text cut wherever a line of this width may end, ever smaller where it has to be."""
    whole = [name for name in style.keep_whole if style.width_of(name) <= width]
    return [
        small
        for piece in line_breaks(text, whole)
        for part in _cut(_AT_SEPARATORS, piece, style, width)
        for small in _cut(_CLUSTER, part, style, width)
    ]


def _cut(pattern: re.Pattern[str], piece: str, style: TextStyle, width: float) -> list[str]:
    if style.width_of(piece.rstrip()) <= width:
        return [piece]
    found: list[str] = pattern.findall(piece)
    return found


def name_parts(name: str) -> tuple[str, ...]:
    """What is kept whole of a name of several words: all of it, or else each word.

    นางสาว and the like may stand apart from a name that is too wide with it.
    """
    words = name.split()
    bare = [
        part
        for word in words
        for prefix in _CLOSE_PREFIXES
        if word.startswith(prefix)
        for part in (prefix, word.removeprefix(prefix))
        if part
    ]
    return tuple(dict.fromkeys((name, *words, *bare))) if words else ()


_CLOSE_PREFIXES = ("นางสาว", "เด็กชาย", "เด็กหญิง", "นาย")


def _break_paragraph(text: str, style: TextStyle, width: float, *, first: bool) -> list[str]:
    room = width - (style.first_indent if first else 0)
    if style.width_of(text.rstrip()) <= room:
        return [text.rstrip()]
    lines: list[str] = []
    line, used = "", 0.0
    for piece in pieces_of(text, style, width):
        if line.strip() and used + style.width_of(piece.rstrip()) > room:
            lines.append(line.rstrip())
            line, room = piece.lstrip(), width
            used = style.width_of(line)
        else:
            line, used = line + piece, used + style.width_of(piece)
    return [*lines, line.rstrip()]
