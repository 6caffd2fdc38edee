"""Signature blocks: an empty dotted line to sign on, the name in brackets, the title under it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.blocks import Fit
from asset_desk.exports.dots import HALF_LINE, Dots, Piece, draw_pieces, width_of
from asset_desk.exports.thai_text import Face, TextStyle, break_lines, draw_line

SIZE = 13
LABEL = "ลงชื่อ"
_LABEL_ROOM = 13 * mm
_GAP = 1.5 * mm
_SMALLEST = 0.87


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """What stands above the line, what the signer is, who has signed, and what stands below.

    Nothing is ever printed on the line itself; `name` is given only for someone who has acted.
    """

    role: str = ""
    name: str = ""
    below: tuple[str | tuple[Piece, ...], ...] = ()
    heading: str = ""
    decision: str = ""


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """One block in the middle of the page, or two side by side on the same lines."""

    face: Face
    left: float
    width: float
    blocks: tuple[SignatureBlock, ...]
    names: tuple[str, ...] = ()
    heading: str = ""

    def height(self, fit: Fit) -> float:
        """The space above, the headings, the lines to sign on and what is under them."""
        above, below = self._above(fit), self._below(fit)
        lines = len(self._heading(fit)) + max(map(len, above)) + 1 + max(map(len, below))
        return fit.between(1.2, 4) + fit.between(2, 6) + lines * self._style(fit).line_height

    def draw(self, canvas: Canvas, top: float, fit: Fit) -> None:
        """Draw the blocks, the lines to sign on at one height."""
        style = self._style(fit)
        above, below = self._above(fit), self._below(fit)
        start = top - fit.between(1.2, 4) - style.line_height * 0.74
        for line in self._heading(fit):
            draw_line(canvas, self.left, start, line, self._heading_style(fit))
            start -= style.line_height
        signing = start - max(map(len, above)) * style.line_height - fit.between(2, 6)
        for block, left, over, under in zip(self.blocks, self._lefts(), above, below, strict=True):
            for number, (line, line_style) in enumerate(over):
                y = start - number * style.line_height
                self._draw_over(canvas, (left, y), line, line_style)
            self._draw_signing_line(canvas, (left, signing), block.role, style)
            for number, pieces in enumerate(under, start=1):
                x = self._centre(left) - width_of(pieces, style) / 2
                draw_pieces(canvas, (x, signing - number * style.line_height), pieces, style)

    def _lefts(self) -> list[float]:
        if len(self.blocks) == 1:
            return [self.left + self.width / 2 - _LABEL_ROOM - HALF_LINE / 2]
        return [self.left, self.left + self.width / 2]

    def _centre(self, left: float) -> float:
        return left + _LABEL_ROOM + HALF_LINE / 2

    def _room(self) -> float:
        return 2 * (_LABEL_ROOM + HALF_LINE / 2)

    def _style(self, fit: Fit, *, bold: bool = False) -> TextStyle:
        size = SIZE * fit.scale
        leading = size * (1.3 + 0.1 * fit.air)
        return TextStyle(self.face, size, leading, bold=bold, keep_whole=self.names)

    def _heading(self, fit: Fit) -> list[str]:
        """What stands above both blocks."""
        lines = break_lines(self.heading, self._heading_style(fit), self.width)
        return [line for line in lines if line]

    def _heading_style(self, fit: Fit) -> TextStyle:
        return _nearly_whole(self.heading, self._style(fit), self.width)

    def _above(self, fit: Fit) -> list[list[tuple[str, TextStyle]]]:
        """The headings from the left and the decision in bold, the pair made equally high."""
        plain, bold = self._style(fit), self._style(fit, bold=True)
        room = self.width / max(len(self.blocks), 1) - 2 * mm
        columns = []
        for block in self.blocks:
            style = _nearly_whole(block.heading, plain, room)
            lines = [(line, style) for line in break_lines(block.heading, style, room) if line]
            columns.append((lines, [(block.decision, bold)] if block.decision else []))
        most = max(len(heading) for heading, _ in columns)
        return [
            [*heading, *[("", plain)] * (most - len(heading)), *decision]
            for heading, decision in columns
        ]

    def _below(self, fit: Fit) -> list[list[tuple[Piece, ...]]]:
        style = self._style(fit)
        return [
            [
                piece
                for part in (self._bracketed(block), *block.below)
                for piece in self._lines_of(part, style)
            ]
            for block in self.blocks
        ]

    def _bracketed(self, block: SignatureBlock) -> str | tuple[Piece, ...]:
        return f"({block.name})" if block.name else ("(", Dots(HALF_LINE), ")")

    def _lines_of(self, part: str | tuple[Piece, ...], style: TextStyle) -> list[tuple[Piece, ...]]:
        if not isinstance(part, str):
            return [part]
        return [(line,) for line in break_lines(part, style, self._room())]

    def _draw_over(
        self, canvas: Canvas, at: tuple[float, float], line: str, style: TextStyle
    ) -> None:
        x, y = at
        if style.bold:
            x = self._centre(x) - style.width_of(line) / 2
        draw_line(canvas, x, y, line, style)

    def _draw_signing_line(
        self, canvas: Canvas, at: tuple[float, float], role: str, style: TextStyle
    ) -> None:
        left, y = at
        start = left + _LABEL_ROOM
        draw_line(canvas, start - _GAP - style.width_of(LABEL), y, LABEL, style)
        draw_pieces(canvas, (start, y), (Dots(HALF_LINE),), style)
        draw_line(canvas, start + HALF_LINE + _GAP, y, role, style)


def _nearly_whole(text: str, style: TextStyle, room: float) -> TextStyle:
    """A little smaller, if that keeps the text on one line."""
    width = style.width_of(text)
    if not room < width <= room / _SMALLEST:
        return style
    return replace(style, size=style.size * room / width * 0.999)
