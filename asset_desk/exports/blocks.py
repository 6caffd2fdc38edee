"""Pages made of blocks, set as large and as wide apart as fits on one page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Fit:
    """The size of the letters (1 is the size wanted) and the air between blocks (1 is ample)."""

    scale: float
    air: float

    def between(self, tight: float, ample: float) -> float:
        """A space in points that gives way; both ends in millimetres."""
        return (tight + (ample - tight) * self.air) * mm


_AIR_FIRST = [Fit(1, air / 20) for air in range(20, 2, -1)]
_THEN_SIZE = [Fit(scale / 100, 0.15) for scale in range(99, 79, -1)]
_THEN_BOTH = [Fit(scale / 100, 0.05) for scale in range(80, 49, -1)]
FITS = (*_AIR_FIRST, *_THEN_SIZE, *_THEN_BOTH)
"""What is tried in turn: first less air, then smaller letters; the last is taken if none fits."""


class Block(Protocol):
    """A part of a page from margin to margin, the space above it included."""

    def height(self, fit: Fit) -> float:
        """How high it is, in points."""

    def draw(self, canvas: Canvas, top: float, fit: Fit) -> None:
        """Draw it from `top` down."""


def best_fit(pages: Sequence[Sequence[Block]], height: float) -> Fit:
    """The one fit with which every page keeps within the height."""
    for fit in FITS:
        if all(sum(block.height(fit) for block in page) <= height for page in pages):
            return fit
    return FITS[-1]


def draw_blocks(canvas: Canvas, top: float, blocks: Sequence[Block], fit: Fit) -> None:
    """Draw the blocks of a page one under the other."""
    for block in blocks:
        block.draw(canvas, top, fit)
        top -= block.height(fit)
