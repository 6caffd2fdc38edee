"""The sheet that a chart is laid out on: it gathers outlines, strokes and words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from asset_desk import thai
from asset_desk.exports.charts import (
    Area,
    Measure,
    Named,
    Part,
    Picture,
    Point,
    Stroke,
    Text,
    tone_of,
)

_MARKS = "\u0e31\u0e33-\u0e3a\u0e47-\u0e4e"
_CLUSTER = re.compile(f"[^{_MARKS}][{_MARKS}]*")
_HATCH = 3.2
_ELLIPSIS = "…"

Box = tuple[float, float, float, float]
"""Left, top, width and height."""


@dataclass(slots=True)
class Sheet:
    """What has been laid out so far, and how wide words are on it."""

    measure: Measure
    size: float
    pieces: list[Area | Stroke | Text] = field(default_factory=list)

    @property
    def line(self) -> float:
        """From one baseline to the next."""
        return self.size * 1.35

    def width_of(self, words: str) -> float:
        """How wide words are in the usual size."""
        return self.measure(words, self.size)

    def widest(self, words: list[str]) -> float:
        """How wide the widest of them are."""
        return max(map(self.width_of, words), default=0.0)

    def wrapped(self, words: str, room: float) -> list[str]:
        """The words in lines of that room; a single word may be wider."""
        lines = [""]
        for piece in thai.line_breaks(words):
            if lines[-1].strip() and self.width_of((lines[-1] + piece).rstrip()) > room:
                lines.append("")
            lines[-1] += piece
        return [line.strip() for line in lines]

    def shortened(self, words: str, room: float) -> str:
        """The words, cut with … where they are wider than the room; never within a letter."""
        if self.width_of(words) <= room:
            return words
        letters = _CLUSTER.findall(words)
        while letters and self.width_of("".join(letters).rstrip() + _ELLIPSIS) > room:
            letters.pop()
        return "".join(letters).rstrip() + _ELLIPSIS

    def rule(self, points: tuple[Point, ...], part: Part, weight: float = 0.6) -> None:
        """A plain line."""
        self.pieces.append(Stroke(points, part, weight))

    def bar(self, box: Box, series_no: int, series: Named, category: str = "") -> None:
        """A bar with the lines of its tone over it."""
        left, top, width, height = box
        right, bottom = left + width, top + height
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        self.pieces.append(Area(corners, series_no, series.key, category))
        for points in hatch(box, tone_of(series_no).hatch):
            self.pieces.append(Stroke(points, Part.HATCH, 0.5, (), series_no))

    def picture(self, width: float, height: float) -> Picture:
        """All of it."""
        return Picture(width, height, tuple(self.pieces))


def hatch(box: Box, kind: str) -> list[tuple[Point, Point]]:
    r"""The lines over a box: "/" and "\" slant, "-" lies, "x" does both slants; "" has none."""
    if kind == "x":
        return [*hatch(box, "/"), *hatch(box, "\\")]
    left, top, width, height = box
    if kind == "-":
        count = int(height / _HATCH)
        downs = [top + height - _HATCH * number for number in range(1, count + 1)]
        return [((left, down), (left + width, down)) for down in downs]
    if not kind:
        return []
    lines = []
    for number in range(1, int((width + height) / _HATCH) + 1):
        along = number * _HATCH
        start = (max(along - height, 0.0), min(along, height))
        end = (min(along, width), max(along - width, 0.0))
        lines.append((start, end))
    return [tuple(_placed(point, box, kind) for point in line) for line in lines]  # type: ignore[misc]


def _placed(point: Point, box: Box, kind: str) -> Point:
    left, top, width, _ = box
    across, down = point
    return (left + (across if kind == "/" else width - across), top + down)
