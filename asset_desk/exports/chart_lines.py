"""The lines of a chart: each with dashes and marks of its own, broken where a value is missing."""

from __future__ import annotations

import math

from asset_desk.exports.chart_axis import number_text
from asset_desk.exports.chart_frame import Frame
from asset_desk.exports.chart_numbers import AIR
from asset_desk.exports.chart_sheet import Sheet
from asset_desk.exports.charts import Area, Chart, Named, Part, Point, Series, Stroke, Text, tone_of

_MARK, _WEIGHT = 2.8, 1.3


def draw_lines(sheet: Sheet, chart: Chart, frame: Frame) -> None:
    """Every series as a line with a mark at each value."""
    for number, series in enumerate(chart.series):
        points = [_point(frame, place, value) for place, value in enumerate(series.values)]
        for run in _runs(points):
            dashes = tone_of(number).dashes
            sheet.pieces.append(Stroke(tuple(run), Part.LINE, _WEIGHT, dashes, number))
        _draw_marks(sheet, chart, number, points)
        if frame.numbers.size:
            _write_numbers(sheet, chart, frame.numbers.size, series, points)


def draw_sample(sheet: Sheet, at: tuple[float, float, float], number: int, series: Named) -> None:
    """A legend's sample: a piece of the line with its mark; given as left, middle and width."""
    left, y, width = at
    ends = ((left, y), (left + width, y))
    sheet.pieces.append(Stroke(ends, Part.LINE, _WEIGHT, tone_of(number).dashes, number))
    outline = _corners((left + width / 2, y), tone_of(number).corners)
    sheet.pieces.append(Area(outline, number, series.key))


def _point(frame: Frame, place: int, value: float | None) -> Point | None:
    if value is None:
        return None
    left, top, _, height = frame.box
    return left + frame.slot * (place + 0.5), top + height - frame.reach(value, height)


def _runs(points: list[Point | None]) -> list[list[Point]]:
    runs: list[list[Point]] = [[]]
    for point in points:
        if point is None:
            runs.append([])
        else:
            runs[-1].append(point)
    return [run for run in runs if len(run) > 1]


def _draw_marks(sheet: Sheet, chart: Chart, number: int, points: list[Point | None]) -> None:
    key = chart.series[number].named.key
    for category, point in zip(chart.categories, points, strict=True):
        if point is not None:
            outline = _corners(point, tone_of(number).corners)
            sheet.pieces.append(Area(outline, number, key, category.key))


def _corners(middle: Point, count: int) -> tuple[Point, ...]:
    x, y = middle
    turns = [math.tau * each / count - math.tau / 4 for each in range(count)]
    return tuple((x + _MARK * math.cos(turn), y + _MARK * math.sin(turn)) for turn in turns)


def _write_numbers(
    sheet: Sheet, chart: Chart, size: float, series: Series, points: list[Point | None]
) -> None:
    for value, point in zip(series.values, points, strict=True):
        if point is not None and value is not None:
            y = point[1] - _MARK - AIR
            sheet.pieces.append(Text(point[0], y, number_text(value, chart), size, "centre"))
