"""Signature blocks: an empty dotted line to sign on, the name in brackets, the title under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.thai_text import TextStyle, break_lines, draw_aligned, width_of

LINE_WIDTH = 46 * mm


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """What stands above the line, what the signer is, who signed, and the title below.

    `name` is only given for someone who has acted; None leaves the line out altogether.
    """

    heading: str
    role: str
    name: str | None
    title_lines: tuple[str, ...]
    decision: str = ""
    spans_both: bool = False


def pair_height(blocks: Sequence[SignatureBlock], width: float, scale: float) -> float:
    """How high one or two blocks side by side are."""
    return max(_height(block, _own_width(blocks, width), scale) for block in blocks)


def draw_pair(
    canvas: Canvas, at: tuple[float, float, float], blocks: Sequence[SignatureBlock], scale: float
) -> None:
    """Draw one block in the middle, or two side by side; `at` is left, top and width."""
    left, top, width = at
    own = _own_width(blocks, width)
    if len(blocks) == 1 and not blocks[0].spans_both:
        left += (width - own) / 2
    for number, block in enumerate(blocks):
        _draw(canvas, (left + number * width / 2, top, own), block, scale)


def _own_width(blocks: Sequence[SignatureBlock], width: float) -> float:
    return width if blocks[0].spans_both else width / 2 - 2 * mm


def _style(scale: float, *, bold: bool = False, align: str = "centre") -> TextStyle:
    size = 13 * scale
    return TextStyle(size=size, leading=size * 1.36, bold=bold, align=align)


def _lines(block: SignatureBlock, width: float, scale: float) -> list[tuple[str, TextStyle]]:
    """The texts of a block from the top; the signing line is the one that is empty."""
    plain, left = _style(scale), _style(scale, align="left")
    lines = [(line, left) for line in break_lines(block.heading, left, width) if line]
    if block.decision:
        lines.append((block.decision, _style(scale, bold=True)))
    if block.name is not None:
        lines.append(("", plain))
        lines += [(line, plain) for line in break_lines(_bracketed(block.name), plain, width)]
    for title in block.title_lines:
        lines += [(line, plain) for line in break_lines(title, plain, width)]
    return lines


def _bracketed(name: str) -> str:
    return f"({name})" if name else f"({'.' * 44})"


def _height(block: SignatureBlock, width: float, scale: float) -> float:
    lines = _lines(block, width, scale)
    signing = 2.5 * mm * scale if block.name is not None else 0
    return sum(style.line_height for _, style in lines) + signing


def _draw(
    canvas: Canvas, at: tuple[float, float, float], block: SignatureBlock, scale: float
) -> None:
    left, y, width = at
    for text, style in _lines(block, width, scale):
        if not text:
            y -= 2.5 * mm * scale
        baseline = y - style.line_height * 0.74
        if text:
            draw_aligned(canvas, (left, width, baseline), text, style)
        else:
            _draw_signing_line(canvas, (left, width, baseline), block.role, style)
        y -= style.line_height


def _draw_signing_line(
    canvas: Canvas, box: tuple[float, float, float], role: str, style: TextStyle
) -> None:
    """ลงชื่อ, dots of one length everywhere, and what the signer is; nothing is ever on the dots."""
    left, width, y = box
    before, after = "ลงชื่อ", role
    start = left + (width - LINE_WIDTH) / 2
    gap = 1.2 * mm
    label = width_of(before, style.font, style.size)
    draw_aligned(canvas, (start - label - gap, label, y), before, _plain(style))
    canvas.saveState()
    canvas.setDash(0.7, 1.8)
    canvas.setLineWidth(0.7)
    canvas.line(start, y - 0.6, start + LINE_WIDTH, y - 0.6)
    canvas.restoreState()
    draw_aligned(canvas, (start + LINE_WIDTH + gap, width, y), after, _plain(style))


def _plain(style: TextStyle) -> TextStyle:
    return TextStyle(size=style.size, leading=style.leading, align="left")
