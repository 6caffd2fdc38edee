"""The bars of a chart, side by side or on one another, with their numbers where there is room."""

from __future__ import annotations

from asset_desk.exports.chart_axis import number_text
from asset_desk.exports.chart_frame import Frame
from asset_desk.exports.chart_numbers import AIR, breadth_of, ends, pieces, shift_of
from asset_desk.exports.chart_sheet import Sheet
from asset_desk.exports.charts import Chart, Text

_BASELINE = 0.34


def draw_columns(sheet: Sheet, chart: Chart, frame: Frame) -> None:
    """Standing bars, their numbers over them."""
    left, top, _, height = frame.box
    breadth, floor = breadth_of(chart, frame.slot), top + height
    for category, series_no, start, value in pieces(chart):
        x = left + frame.slot * category + shift_of(chart, frame.slot, series_no)
        y = floor - frame.reach(start + value, height)
        box = (x, y, breadth, frame.reach(value, height))
        series = chart.series[series_no].named
        sheet.bar(box, series_no, series, chart.categories[category].key)
    numbers = frame.numbers
    for category, series_no, value in ends(chart) if numbers.size else ():
        x = left + frame.slot * category + shift_of(chart, frame.slot, series_no) + breadth / 2
        y = floor - frame.reach(value, height) - AIR
        words = number_text(value, chart)
        if numbers.turn:
            x += numbers.size * _BASELINE
            sheet.pieces.append(Text(x, y, words, numbers.size, turn=numbers.turn))
        else:
            sheet.pieces.append(Text(x, y, words, numbers.size, "centre"))


def draw_bars(sheet: Sheet, chart: Chart, frame: Frame) -> None:
    """Lying bars, their numbers behind their ends."""
    left, top, width, _ = frame.box
    breadth = breadth_of(chart, frame.slot)
    for category, series_no, start, value in pieces(chart):
        y = top + frame.slot * category + shift_of(chart, frame.slot, series_no)
        box = (left + frame.reach(start, width), y, frame.reach(value, width), breadth)
        series = chart.series[series_no].named
        sheet.bar(box, series_no, series, chart.categories[category].key)
    size = frame.numbers.size
    for category, series_no, value in ends(chart):
        y = top + frame.slot * category + shift_of(chart, frame.slot, series_no) + breadth / 2
        x = left + frame.reach(value, width) + AIR
        sheet.pieces.append(Text(x, y + size * _BASELINE, number_text(value, chart), size))
