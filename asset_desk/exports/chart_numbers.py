"""How broad the bars of a chart are, and whether their numbers stand over them, turned or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from asset_desk.exports.chart_axis import number_text
from asset_desk.exports.chart_sheet import Sheet
from asset_desk.exports.charts import Chart, ChartForm

_FILLED = 0.76
_WIDEST = 44.0
AIR = 2.0


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers at the ends of bars: their size, their turn, and the room they need; or none."""

    size: float = 0.0
    turn: float = 0.0
    room: float = 0.0


def breadth_of(chart: Chart, slot: float) -> float:
    """How broad one bar is within the room of its category."""
    return min(slot * _FILLED / _beside(chart), _WIDEST)


def shift_of(chart: Chart, slot: float, series_no: int) -> float:
    """Where a bar begins, from the beginning of its category's room."""
    breadth = breadth_of(chart, slot)
    place = 0 if chart.is_stacked else series_no
    return slot / 2 + breadth * (place - _beside(chart) / 2)


def pieces(chart: Chart) -> Iterator[tuple[int, int, float, float]]:
    """Category, series, where the piece begins and its value; what is nothing has no piece."""
    for category in range(len(chart.categories)):
        start = 0.0
        for series_no, series in enumerate(chart.series):
            value = series.values[category]
            if value:
                yield category, series_no, start, value
                start += value if chart.is_stacked else 0


def ends(chart: Chart) -> Iterator[tuple[int, int, float]]:
    """Category, series and value of each number that is written: of a stack, its sum."""
    for category in range(len(chart.categories)):
        values = [series.values[category] for series in chart.series]
        known = [(number, value) for number, value in enumerate(values) if value is not None]
        if chart.is_stacked:
            yield category, 0, sum(value for _, value in known)
        else:
            yield from ((category, number, value) for number, value in known)


def numbers_of(sheet: Sheet, chart: Chart, slot: float) -> Numbers:
    """Upright where they fit over their bars, else turned, else left out: one way for all."""
    size = sheet.size * 0.85
    widest = max(sheet.measure(number_text(value, chart), size) for _, _, value in ends(chart))
    if chart.form is ChartForm.BARS:
        return Numbers(size, 0, widest + 2 * AIR)
    if chart.form is ChartForm.LINES:
        fits = len(chart.series) == 1 and widest <= slot
        return Numbers(size, 0, size + 3 * AIR) if fits else Numbers()
    breadth = breadth_of(chart, slot) if not chart.is_stacked else slot
    if widest <= breadth + AIR:
        return Numbers(size, 0, size + AIR)
    if size <= breadth + AIR:
        return Numbers(size, 90, widest + 2 * AIR)
    return Numbers()


def _beside(chart: Chart) -> int:
    return 1 if chart.is_stacked else len(chart.series)
