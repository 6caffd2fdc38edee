"""Lays a chart out: title, legend and axes around columns, bars or lines."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from asset_desk.exports.chart_bars import draw_bars, draw_columns
from asset_desk.exports.chart_frame import Frame, bars_frame, columns_frame
from asset_desk.exports.chart_lines import draw_lines, draw_sample
from asset_desk.exports.chart_sheet import Box, Sheet
from asset_desk.exports.charts import NOTHING, Chart, ChartForm, Measure, Picture, Text

SIZE = 9.0
_SAMPLE, _GAP = 14.0, 12.0
_BAR_ROOM, _NAME_ROOM, _LONG_NAME = 0.95, 1.45, 30


def lay_out(
    chart: Chart, width: float, height: float, measure: Measure, *, size: float = SIZE
) -> Picture:
    """The picture of a chart in a room of this width and height, in points.

    `measure` tells how wide words are in the font they will be painted in.
    """
    sheet = Sheet(measure, size)
    top = _draw_title(sheet, chart, width)
    top = _draw_legend(sheet, chart, width, top)
    if not chart.highest:
        middle = (top + height) / 2
        sheet.pieces.append(Text(width / 2, middle, NOTHING, size * 1.1, "centre"))
        return sheet.picture(width, height)
    room = (0.0, top, width, height - top)
    frame = _FRAMES[chart.form](sheet, chart, room)
    _DRAW[chart.form](sheet, chart, frame)
    return sheet.picture(width, height)


def bars_height(chart: Chart, *, size: float = SIZE) -> float:
    """How high lying bars want to be, so that none of them is squeezed."""
    rows = 1 if chart.is_stacked else len(chart.series)
    lines = 2 if any(len(each.name) > _LONG_NAME for each in chart.categories) else 1
    each = size * max(1 + _BAR_ROOM * rows, _NAME_ROOM * lines)
    above = size * 1.35 * ((2 if chart.title else 0) + (2 if len(chart.series) > 1 else 0) + 3)
    return above + each * len(chart.categories)


def _draw_title(sheet: Sheet, chart: Chart, width: float) -> float:
    if not chart.title:
        return sheet.size * 0.4
    size = sheet.size * 1.15
    sheet.pieces.append(Text(width / 2, size * 1.1, chart.title, size, "centre", is_bold=True))
    return size * 1.75


def _draw_legend(sheet: Sheet, chart: Chart, width: float, top: float) -> float:
    """A sample of each tone beside its name, in as many rows as it takes."""
    if len(chart.series) < 2:
        return top
    x, line = sheet.size, sheet.line * 1.1
    for number, series in enumerate(chart.series):
        words = sheet.shortened(series.named.name, width - _SAMPLE - 3 * sheet.size)
        wide = _SAMPLE + 4 + sheet.width_of(words)
        if x > sheet.size and x + wide > width - sheet.size:
            x, top = sheet.size, top + line
        if chart.form is ChartForm.LINES:
            draw_sample(sheet, (x, top + line * 0.5, _SAMPLE), number, series.named)
        else:
            sheet.bar((x, top + line * 0.22, _SAMPLE, sheet.size * 0.8), number, series.named)
        sheet.pieces.append(Text(x + _SAMPLE + 4, top + line * 0.78, words, sheet.size))
        x += wide + _GAP
    return top + line * 1.15


_FRAMES: Mapping[ChartForm, Callable[[Sheet, Chart, Box], Frame]] = {
    ChartForm.COLUMNS: columns_frame,
    ChartForm.LINES: columns_frame,
    ChartForm.BARS: bars_frame,
}
_DRAW: Mapping[ChartForm, Callable[[Sheet, Chart, Frame], None]] = {
    ChartForm.COLUMNS: draw_columns,
    ChartForm.LINES: draw_lines,
    ChartForm.BARS: draw_bars,
}
