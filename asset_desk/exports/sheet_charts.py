"""Native charts of a workbook, of the very cells of the table above them."""

from __future__ import annotations

from typing import Any

from openpyxl.chart import BarChart, LineChart, Reference, Series
from openpyxl.chart.data_source import StrRef
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.colors import ColorChoice
from openpyxl.drawing.fill import PatternFillProperties
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.worksheet import Worksheet

from asset_desk.exports.charts import INK, ChartForm, Tone, tone_of
from asset_desk.exports.report_paper import ChartPlan, ReportTable

_PATTERNS = {"/": "wdUpDiag", "\\": "wdDnDiag", "-": "dkHorz", "x": "diagCross"}
_WIDTH, _HEIGHT, _ROWS = 17.0, 8.0, 17
"""In centimetres, and in rows of the sheet."""


def add_charts(sheet: Worksheet, table: ReportTable, head: int, row: int) -> None:
    """Draw the charts of a table whose head stands in a row, one under the other from `row` on."""
    for number, plan in enumerate(table.charts):
        if table.rows:
            sheet.add_chart(_chart(sheet, table, plan, head), f"A{row + number * _ROWS}")


def _chart(sheet: Worksheet, table: ReportTable, plan: ChartPlan, head: int) -> Any:
    chart: Any = LineChart() if plan.form is ChartForm.LINES else BarChart()
    first = head + 1 + plan.skip
    last = head + min(len(table.rows), plan.skip + plan.most)
    for column in plan.columns:
        values = Reference(sheet, min_col=column + 1, min_row=first, max_row=last)
        series = Series(values)
        title = f"{quote_sheetname(sheet.title)}!${get_column_letter(column + 1)}${head}"
        series.tx = SeriesLabel(strRef=StrRef(title))
        chart.series.append(series)
    chart.set_categories(Reference(sheet, min_col=plan.names + 1, min_row=first, max_row=last))
    chart.title, chart.width, chart.height = plan.title, _WIDTH, _HEIGHT
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.title = plan.unit
    chart.y_axis.numFmt = "#,##0"
    if isinstance(chart, BarChart):
        _set_up_bars(chart, plan)
    for number, series in enumerate(chart.series):
        series.graphicalProperties = _look(tone_of(number))
    if len(plan.columns) < 2:
        chart.legend = None
    else:
        chart.legend.position = "b"
    return chart


def _set_up_bars(chart: Any, plan: ChartPlan) -> None:
    chart.type = "bar" if plan.form is ChartForm.BARS else "col"
    chart.gapWidth = 60
    if plan.is_stacked:
        chart.grouping, chart.overlap = "stacked", 100
    if plan.form is ChartForm.BARS:
        chart.x_axis.scaling.orientation = "maxMin"
    chart.dataLabels = DataLabelList()
    chart.dataLabels.showVal = True
    for name in ("showSerName", "showCatName", "showLegendKey", "showPercent"):
        setattr(chart.dataLabels, name, False)


def _look(tone: Tone) -> Any:
    """The tone of a series, with its pattern."""
    if not tone.hatch:
        look: Any = GraphicalProperties(solidFill=_rgb(tone.fill))
    else:
        pattern: Any = PatternFillProperties()
        pattern.prst = _PATTERNS[tone.hatch]
        pattern.fgClr = ColorChoice(srgbClr=_rgb(INK))
        pattern.bgClr = ColorChoice(srgbClr=_rgb(tone.fill))
        look = GraphicalProperties(pattFill=pattern)
    look.line.solidFill = _rgb(INK)
    return look


def _rgb(colour: str) -> Any:
    return colour.removeprefix("#")
