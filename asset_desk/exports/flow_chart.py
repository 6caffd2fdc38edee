"""The flow of borrowing as a drawn diagram: boxes with words in them, arrows between them.

The same chart is painted on the screen and on paper; only the widths of the letters differ.
Places are in points from the upper left corner, downwards.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from asset_desk.exports.kept_together import kept_together, leaning
from asset_desk.thai import line_breaks

Measure = Callable[[str, float, bool], float]
"""The width of a text in points, at a size in points, bold or not."""

Point = tuple[float, float]
LEADING = 1.34
_PADDING, _POINT = 4.0, 9.0
ARROW_HEAD = 5.0
_GAP, _ANSWER, _FORK = 1.2, 1.65, 1.8
_MAIN, _SIDE = 0.58, 0.34
_LEAST_SIZE = 7.0
_MARK = re.compile("[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]")


class Shape(StrEnum):
    """What a box is: where the flow begins or ends, a step, or a question."""

    END = "end"
    STEP = "step"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class FlowStep:
    """A box before it has a place: who acts, and what they do."""

    key: str
    who: str
    words: str
    shape: Shape = Shape.STEP


@dataclass(frozen=True, slots=True)
class FlowRow:
    """A step of the main way, or ways that part and meet again.

    `aside` is what happens when a question is answered with `no`; it `returns` to the next step,
    or the flow ends with it.
    """

    steps: tuple[FlowStep, ...]
    yes: str = ""
    no: str = ""
    aside: FlowStep | None = None
    returns: bool = False


@dataclass(frozen=True, slots=True)
class FlowPlan:
    """What a diagram shows from its first row to its last, and what is said under it."""

    title: str
    rows: tuple[FlowRow, ...]
    notes: tuple[str, ...] = ()
    kept_whole: tuple[str, ...] = ()

    def told(self, tell: Callable[[str], str]) -> FlowPlan:
        """The same plan with every text told another way, such as in Thai digits."""

        def step(each: FlowStep) -> FlowStep:
            return replace(each, who=tell(each.who), words=tell(each.words))

        rows = tuple(
            replace(
                row,
                steps=tuple(step(each) for each in row.steps),
                yes=tell(row.yes),
                no=tell(row.no),
                aside=step(row.aside) if row.aside else None,
            )
            for row in self.rows
        )
        notes, whole = tuple(map(tell, self.notes)), tuple(map(tell, self.kept_whole))
        return FlowPlan(tell(self.title), rows, notes, whole)

    def steps(self) -> Iterator[FlowStep]:
        """Every step, row by row."""
        for row in self.rows:
            yield from row.steps
            if row.aside:
                yield row.aside


@dataclass(frozen=True, slots=True)
class FlowLine:
    """A line in a box: its middle, its baseline, its words."""

    x: float
    y: float
    words: str
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class FlowBox:
    """A box in its place with its lines."""

    key: str
    shape: Shape
    left: float
    top: float
    width: float
    height: float
    lines: tuple[FlowLine, ...] = ()

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    @property
    def middle(self) -> float:
        """Halfway between left and right."""
        return self.left + self.width / 2

    @property
    def outline(self) -> tuple[Point, ...]:
        """The corners of its outline; a question has a point at either side."""
        if self.shape is not Shape.QUESTION:
            return (
                (self.left, self.top),
                (self.right, self.top),
                (self.right, self.bottom),
                (self.left, self.bottom),
            )
        level = self.top + self.height / 2
        return (
            (self.left, level),
            (self.left + _POINT, self.top),
            (self.right - _POINT, self.top),
            (self.right, level),
            (self.right - _POINT, self.bottom),
            (self.left + _POINT, self.bottom),
        )


@dataclass(frozen=True, slots=True)
class FlowArrow:
    """A way from box to box; the last of its points bears the head, unless it only joins."""

    points: tuple[Point, ...]
    has_head: bool = True


@dataclass(frozen=True, slots=True)
class FlowChart:
    """The diagram laid out: `labels` stand beside arrows, their left end given."""

    width: float
    height: float
    size: float
    boxes: tuple[FlowBox, ...]
    arrows: tuple[FlowArrow, ...]
    labels: tuple[FlowLine, ...] = ()


def lay_out_flow(
    plan: FlowPlan, width: float, measure: Measure, *, size: float = 13.0, height: float = 0.0
) -> FlowChart:
    """The diagram as wide as asked; smaller letters are taken where it would be too high."""
    while True:
        chart = _Layout(plan, width, measure, size).chart()
        if not height or chart.height <= height or size <= _LEAST_SIZE:
            return chart
        size -= 0.5


_NO_ROW = FlowRow(())


class _Layout:
    """Sets rows one under the other."""

    def __init__(self, plan: FlowPlan, width: float, measure: Measure, size: float) -> None:
        self._plan, self._width, self._measure, self._size = plan, width, measure, size
        self._boxes: list[FlowBox] = []
        self._arrows: list[FlowArrow] = []
        self._labels: list[FlowLine] = []

    def chart(self) -> FlowChart:
        """Every row in its place, then the ways between them."""
        top, places = 0.0, []
        for row, following in zip(self._plan.rows, (*self._plan.rows[1:], _NO_ROW), strict=True):
            boxes, aside = self._placed(row, top)
            self._boxes += [*boxes, *([aside] if aside else [])]
            places.append((row, boxes, aside))
            lowest = max(box.bottom for box in (*boxes, *([aside] if aside else [])))
            top = lowest + self._gap(row, following)
        for (row, boxes, aside), (_, below, _) in pairwise(places):
            self._join(boxes, below)
            self._answer(row, boxes[0], aside, below[0])
        if places:
            row, boxes, aside = places[-1]
            self._answer(row, boxes[0], aside, None)
        height = max((box.bottom for box in self._boxes), default=0.0)
        parts = (tuple(self._boxes), tuple(self._arrows), tuple(self._labels))
        return FlowChart(self._width, height, self._size, *parts)

    def _gap(self, row: FlowRow, following: FlowRow) -> float:
        """The air under a row: for an arrow, for a word beside it, for ways to part or meet."""
        forks = len(row.steps) > 1 or len(following.steps) > 1
        return self._size * (_FORK if forks else _ANSWER if row.yes else _GAP)

    def _placed(self, row: FlowRow, top: float) -> tuple[list[FlowBox], FlowBox | None]:
        if len(row.steps) > 1:
            return self._side_by_side(row.steps, top), None
        (step,) = row.steps
        main = self._box(step, 0.0, top, self._width * _MAIN)
        if row.aside is None:
            return [main], None
        left = self._width * (1 - _SIDE)
        aside = self._box(row.aside, left, top, self._width * _SIDE)
        tallest = max(main.height, aside.height)
        return [_lowered(main, tallest)], _lowered(aside, tallest)

    def _side_by_side(self, steps: Sequence[FlowStep], top: float) -> list[FlowBox]:
        """As high as the highest of them; the room between them is for nobody."""
        each = (self._width - _POINT * (len(steps) - 1)) / len(steps)
        boxes = [
            self._box(step, number * (each + _POINT), top, each)
            for number, step in enumerate(steps)
        ]
        tallest = max(box.height for box in boxes)
        return [replace(box, height=tallest) for box in boxes]

    def _box(self, step: FlowStep, left: float, top: float, width: float) -> FlowBox:
        inset = _PADDING + (_POINT if step.shape is Shape.QUESTION else 0)
        room, leading = width - 2 * inset, self._size * LEADING
        texts = [
            (line, is_bold)
            for words, is_bold in ((step.who, True), (step.words, False))
            for line in self._broken(words, room, is_bold=is_bold)
        ]
        lines = tuple(
            FlowLine(left + width / 2, top + _PADDING + leading * (number + 0.76), line, is_bold)
            for number, (line, is_bold) in enumerate(texts)
        )
        height = len(lines) * leading + 2 * _PADDING
        return FlowBox(step.key, step.shape, left, top, width, height, lines)

    def _broken(self, text: str, room: float, *, is_bold: bool) -> list[str]:
        def width_of(words: str) -> float:
            return self._measure(words, self._size, is_bold)

        return broken(text, room, width_of, self._plan.kept_whole)

    def _join(self, boxes: Sequence[FlowBox], following: Sequence[FlowBox]) -> None:
        """From each box down to each of those that follow."""
        if len(boxes) == len(following) == 1:
            start, end = boxes[0], following[0]
            self._arrows.append(FlowArrow(((start.middle, start.bottom), (end.middle, end.top))))
        elif len(following) > 1:
            self._part(boxes[0], following)
        else:
            self._meet(boxes, following[0])

    def _part(self, start: FlowBox, following: Sequence[FlowBox]) -> None:
        level = following[0].top - self._size * _FORK / 2
        for box in following:
            points = ((start.middle, start.bottom), (start.middle, level))
            self._arrows.append(FlowArrow((*points, (box.middle, level), (box.middle, box.top))))

    def _meet(self, boxes: Sequence[FlowBox], end: FlowBox) -> None:
        level = boxes[0].bottom + self._size * _FORK / 2
        for box in boxes:
            points = ((box.middle, box.bottom), (box.middle, level), (end.middle, level))
            self._arrows.append(FlowArrow(points, has_head=False))
        self._arrows.append(FlowArrow(((end.middle, level), (end.middle, end.top))))

    def _answer(
        self, row: FlowRow, box: FlowBox, aside: FlowBox | None, following: FlowBox | None
    ) -> None:
        """What follows on yes and on no, each said beside its arrow."""
        above = self._size * 0.3
        if row.yes:
            self._labels.append(FlowLine(box.middle + 4, box.bottom + self._size * 1.1, row.yes))
        if aside is None:
            return
        level = box.top + box.height / 2
        self._arrows.append(FlowArrow(((box.right, level), (aside.left, level))))
        self._labels.append(FlowLine(box.right + 2, level - above, row.no))
        if row.returns and following is not None:
            end = following.top + following.height / 2
            down = ((aside.middle, aside.bottom), (aside.middle, end), (following.right, end))
            self._arrows.append(FlowArrow(down))


def broken(
    text: str, room: float, width_of: Callable[[str], float], kept_whole: Sequence[str]
) -> list[str]:
    """A text in lines no wider than the room, broken at words; names stay whole where they fit."""
    lines, line = [], ""
    names = (*kept_whole, *kept_together(text))
    whole = [name for name in names if width_of(name) <= room]
    pieces = leaning(line_breaks(text, whole), lambda piece: width_of(piece.rstrip()) <= room)
    for piece in pieces:
        for part in _cut(piece, room, width_of):
            if line.strip() and width_of((line + part).rstrip()) > room:
                lines.append(line.strip())
                line = ""
            line += part
    return [*lines, line.strip()] if line.strip() else lines


def arrow_head(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """The triangle at the end of a way that runs across or down."""
    (x, y), (from_x, from_y) = points[-1], points[-2]
    across = (x > from_x) - (x < from_x)
    down = (y > from_y) - (y < from_y)
    back = (x - across * ARROW_HEAD, y - down * ARROW_HEAD)
    wide = ARROW_HEAD * 0.6
    return (
        (x, y),
        (back[0] + down * wide, back[1] + across * wide),
        (back[0] - down * wide, back[1] - across * wide),
    )


def _lowered(box: FlowBox, tallest: float) -> FlowBox:
    """The box in the middle of a row so high, its lines with it."""
    down = (tallest - box.height) / 2
    lines = tuple(replace(line, y=line.y + down) for line in box.lines)
    return replace(box, top=box.top + down, lines=lines)


def _cut(piece: str, room: float, width_of: Callable[[str], float]) -> list[str]:
    """A word that is too wide for any box, cut between letters; marks stay on theirs."""
    if width_of(piece.rstrip()) <= room:
        return [piece]
    parts = [""]
    for letter in piece:
        if _MARK.match(letter) or not parts[-1] or width_of(parts[-1] + letter) <= room:
            parts[-1] += letter
        else:
            parts.append(letter)
    return parts
