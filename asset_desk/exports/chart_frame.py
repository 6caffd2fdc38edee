"""What stands around the bars of a chart: the axis with its numbers, and the categories' names."""

from __future__ import annotations

import math
from dataclasses import dataclass

from asset_desk.exports.chart_axis import Axis, axis_of, number_text
from asset_desk.exports.chart_numbers import Numbers, numbers_of
from asset_desk.exports.chart_sheet import Box, Sheet
from asset_desk.exports.charts import Chart, ChartForm, Part, Text

_PAD = 4.0
_SLANT = 40.0
_MOST_LINES = 3
_LONGEST_SLANTED = 11.0
_NAMES_SHARE = 0.36


@dataclass(frozen=True, slots=True)
class Frame:
    """The box that values are drawn in, the room of each category, and the numbers at the ends."""

    box: Box
    slot: float
    axis: Axis
    numbers: Numbers
    spare: float

    def reach(self, value: float, extent: float) -> float:
        """How long a value is, in points, in a box of this extent."""
        return (extent - self.spare) * value / self.axis.top

    def middle(self, number: int) -> float:
        """The middle of a category's room from the beginning of the box."""
        return self.slot * (number + 0.5)


def columns_frame(sheet: Sheet, chart: Chart, room: Box) -> Frame:
    """Numbers to the left, names below: in lines where they fit, slanted where they do not."""
    left, top, width, height = room
    axis = axis_of(chart)
    marks = [number_text(value, chart) for value in axis.ticks]
    names = [each.name for each in chart.categories]
    inner = left + sheet.widest(marks) + 2 * _PAD
    lines, fits = _in_lines(sheet, names, (left + width - inner - _PAD) / len(names))
    if not fits:
        inner = max(inner, left + _slanted(sheet, names) * math.cos(math.radians(_SLANT)))
    wide = left + width - inner - _PAD
    below = _lines_room(sheet, lines) if fits else _slanted_room(sheet, names)
    above = sheet.line * (1.2 if chart.unit else 0.4)
    box = (inner, top + above, wide, height - above - below)
    if chart.unit:
        sheet.pieces.append(Text(left + _PAD, top + sheet.size, chart.unit, sheet.size))
    frame = _frame(sheet, chart, axis, box, box[3])
    _draw_marks_left(sheet, marks, frame)
    if fits:
        _write_lines(sheet, frame, lines)
    else:
        _write_slanted(sheet, frame, names)
    return frame


def bars_frame(sheet: Sheet, chart: Chart, room: Box) -> Frame:
    """Names to the left in up to two lines, numbers below."""
    left, top, width, height = room
    axis = axis_of(chart)
    names = [each.name for each in chart.categories]
    most = min(sheet.widest(names), width * _NAMES_SHARE)
    lines = [_two_lines(sheet, name, most) for name in names]
    inner = left + most + 2 * _PAD
    marks = [number_text(value, chart) for value in axis.ticks]
    wide = left + width - inner - sheet.width_of(marks[-1]) / 2 - _PAD
    below = sheet.line * (2.4 if chart.unit else 1.4)
    box = (inner, top + _PAD, wide, height - below - _PAD)
    frame = _frame(sheet, chart, axis, box, wide)
    _draw_marks_below(sheet, marks, frame)
    if chart.unit:
        y = top + height - sheet.size * 0.3
        sheet.pieces.append(Text(inner + wide / 2, y, chart.unit, sheet.size, "centre"))
    for number, each in enumerate(lines):
        first = box[1] + frame.middle(number) + sheet.size * 0.35 - (len(each) - 1) * sheet.line / 2
        for row, words in enumerate(each):
            y = first + row * sheet.line
            sheet.pieces.append(Text(inner - _PAD, y, words, sheet.size, "right"))
    return frame


def _frame(sheet: Sheet, chart: Chart, axis: Axis, box: Box, extent: float) -> Frame:
    """The frame, with room to spare for the number at the end of the longest bar."""
    across = box[3] if chart.form is ChartForm.BARS else box[2]
    slot = across / len(chart.categories)
    numbers = numbers_of(sheet, chart, slot)
    spare = max(numbers.room - extent * (1 - chart.highest / axis.top), 0.0)
    return Frame(box, slot, axis, numbers, spare)


def _two_lines(sheet: Sheet, name: str, room: float) -> list[str]:
    lines = sheet.wrapped(name, room)
    kept = [*lines[:1], " ".join(lines[1:])] if len(lines) > 1 else lines
    return [sheet.shortened(line, room) for line in kept]


def _in_lines(sheet: Sheet, names: list[str], slot: float) -> tuple[list[list[str]], bool]:
    """The names in lines, and whether each keeps within its room."""
    lines = [sheet.wrapped(name, slot - 2) for name in names]
    fits = (len(each) <= _MOST_LINES and sheet.widest(each) <= slot - 1 for each in lines)
    return lines, all(fits)


def _slanted(sheet: Sheet, names: list[str]) -> float:
    """How long the longest name is when it is slanted."""
    return min(sheet.widest(names), sheet.size * _LONGEST_SLANTED)


def _lines_room(sheet: Sheet, lines: list[list[str]]) -> float:
    return sheet.line * max(map(len, lines)) + _PAD


def _slanted_room(sheet: Sheet, names: list[str]) -> float:
    return _slanted(sheet, names) * math.sin(math.radians(_SLANT)) + sheet.line + _PAD


def _write_lines(sheet: Sheet, frame: Frame, lines: list[list[str]]) -> None:
    left, top, _, height = frame.box
    for number, each in enumerate(lines):
        for row, words in enumerate(each):
            y = top + height + sheet.line * (row + 0.9) + _PAD / 2
            x = left + frame.middle(number)
            sheet.pieces.append(Text(x, y, words, sheet.size, "centre"))


def _write_slanted(sheet: Sheet, frame: Frame, names: list[str]) -> None:
    left, top, _, height = frame.box
    for number, name in enumerate(names):
        words = sheet.shortened(name, sheet.size * _LONGEST_SLANTED)
        x, y = left + frame.middle(number) + sheet.size / 3, top + height + sheet.size
        sheet.pieces.append(Text(x, y, words, sheet.size, "right", turn=_SLANT))


def _draw_marks_left(sheet: Sheet, marks: list[str], frame: Frame) -> None:
    left, top, width, height = frame.box
    for value, words in zip(frame.axis.ticks, marks, strict=True):
        y = top + height - frame.reach(value, height)
        part = Part.GRID if value else Part.AXIS
        sheet.rule(((left, y), (left + width, y)), part, 0.4 if value else 0.8)
        sheet.pieces.append(Text(left - _PAD, y + sheet.size * 0.33, words, sheet.size, "right"))
    sheet.rule(((left, top), (left, top + height)), Part.AXIS, 0.8)


def _draw_marks_below(sheet: Sheet, marks: list[str], frame: Frame) -> None:
    left, top, width, height = frame.box
    for value, words in zip(frame.axis.ticks, marks, strict=True):
        x = left + frame.reach(value, width)
        part = Part.GRID if value else Part.AXIS
        sheet.rule(((x, top), (x, top + height)), part, 0.4 if value else 0.8)
        sheet.pieces.append(Text(x, top + height + sheet.line, words, sheet.size, "centre"))
    sheet.rule(((left, top + height), (left + width, top + height)), Part.AXIS, 0.8)
