"""Charts on paper: the laid-out picture drawn as vectors, its words shaped."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from asset_desk.exports.chart_layout import lay_out
from asset_desk.exports.charts import (
    GRID_INK,
    INK,
    Area,
    Chart,
    Part,
    Picture,
    Point,
    Stroke,
    Text,
    tone_of,
)
from asset_desk.exports.thai_text import Face, TextStyle, clean, draw_line


def picture_for_paper(
    chart: Chart, width: float, height: float, face: Face, size: float
) -> Picture:
    """The chart laid out with the widths of the paper's own font."""

    def measure(words: str, at: float) -> float:
        return TextStyle(face, at).width_of(clean(words))

    return lay_out(chart, width, height, measure, size=size)


def draw_picture(canvas: Canvas, left: float, top: float, picture: Picture, face: Face) -> None:
    """The picture with its upper left corner there; paper counts upwards, pictures downwards."""
    canvas.saveState()
    canvas.translate(left, top)
    canvas.setLineJoin(1)
    for piece in picture.pieces:
        if isinstance(piece, Area):
            _draw_area(canvas, piece)
        elif isinstance(piece, Stroke):
            _draw_stroke(canvas, piece)
        else:
            _draw_text(canvas, piece, face)
    canvas.restoreState()


def _draw_area(canvas: Canvas, area: Area) -> None:
    canvas.setStrokeColor(HexColor(INK))
    canvas.setFillColor(HexColor(tone_of(area.series_no).fill))
    canvas.setLineWidth(0.5)
    canvas.setDash([])
    path = _path(canvas, area.points)
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)


def _draw_stroke(canvas: Canvas, stroke: Stroke) -> None:
    canvas.setStrokeColor(HexColor(GRID_INK if stroke.part is Part.GRID else INK))
    canvas.setLineWidth(stroke.weight)
    canvas.setDash(list(stroke.dashes))
    canvas.drawPath(_path(canvas, stroke.points), stroke=1, fill=0)


def _path(canvas: Canvas, points: tuple[Point, ...]) -> PDFPathObject:
    path = canvas.beginPath()
    path.moveTo(points[0][0], -points[0][1])
    for x, y in points[1:]:
        path.lineTo(x, -y)
    return path


def _draw_text(canvas: Canvas, text: Text, face: Face) -> None:
    style = TextStyle(face, text.size, bold=text.is_bold)
    words = clean(text.words)
    before = {"left": 0.0, "centre": 0.5, "right": 1.0}[text.align] * style.width_of(words)
    canvas.saveState()
    canvas.setFillGray(0)
    canvas.translate(text.x, -text.y)
    if text.turn:
        canvas.rotate(text.turn)
    draw_line(canvas, -before, 0, words, style)
    canvas.restoreState()
