"""The flow of borrowing on paper: the laid-out diagram drawn as vectors, its words shaped."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.flow_chart import (
    FlowArrow,
    FlowBox,
    FlowChart,
    FlowLine,
    FlowPlan,
    Point,
    Shape,
    arrow_head,
    lay_out_flow,
)
from asset_desk.exports.strips import Strip
from asset_desk.exports.thai_text import Face, TextStyle, clean, draw_line

SIZE = 13.0
_GROUNDS = {Shape.END: 0.88, Shape.STEP: 1.0, Shape.QUESTION: 0.95}
_ROUND = 8.0


@dataclass(frozen=True, slots=True)
class FlowDrawing:
    """The diagram as a strip of a page."""

    chart: FlowChart
    face: Face
    left: float
    above: float = 6.0
    keeps_next: bool = False
    head: Strip | None = None

    def height(self) -> float:
        """The air and the diagram."""
        return self.above + self.chart.height

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw the arrows, then the boxes over them."""
        canvas.saveState()
        canvas.translate(self.left, top - self.above)
        canvas.setLineWidth(0.8)
        canvas.setLineJoin(1)
        for arrow in self.chart.arrows:
            _draw_arrow(canvas, arrow)
        for box in self.chart.boxes:
            _draw_box(canvas, box)
        for box in self.chart.boxes:
            for line in box.lines:
                self._write(canvas, line, is_centred=True)
        for line in self.chart.labels:
            self._write(canvas, line, is_centred=False)
        canvas.restoreState()

    def _write(self, canvas: Canvas, line: FlowLine, *, is_centred: bool) -> None:
        style = TextStyle(self.face, self.chart.size, bold=line.is_bold)
        words = clean(line.words)
        before = style.width_of(words) / 2 if is_centred else 0.0
        draw_line(canvas, line.x - before, -line.y, words, style)


def flow_for_paper(
    plan: FlowPlan, face: Face, place: tuple[float, float], height: float
) -> FlowDrawing:
    """The diagram from a left edge on, so wide, and no higher than given."""
    left, width = place

    def measure(words: str, size: float, is_bold: bool) -> float:
        return TextStyle(face, size, bold=is_bold).width_of(clean(words))

    above = 6.0
    chart = lay_out_flow(plan, width, measure, size=SIZE, height=height - above)
    return FlowDrawing(chart, face, left, above)


def _draw_box(canvas: Canvas, box: FlowBox) -> None:
    canvas.setFillGray(_GROUNDS[box.shape])
    if box.shape is Shape.END:
        sides = (box.left, -box.bottom, box.width, box.height)
        canvas.roundRect(*sides, min(_ROUND, box.height / 2), stroke=1, fill=1)
    else:
        _draw_closed(canvas, box.outline)
    canvas.setFillGray(0)


def _draw_arrow(canvas: Canvas, arrow: FlowArrow) -> None:
    path = canvas.beginPath()
    first, *others = arrow.points
    path.moveTo(first[0], -first[1])
    for x, y in others:
        path.lineTo(x, -y)
    canvas.drawPath(path, stroke=1, fill=0)
    if arrow.has_head:
        canvas.setFillGray(0)
        _draw_closed(canvas, arrow_head(arrow.points))


def _draw_closed(canvas: Canvas, points: tuple[Point, ...]) -> None:
    path = canvas.beginPath()
    path.moveTo(points[0][0], -points[0][1])
    for x, y in points[1:]:
        path.lineTo(x, -y)
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)
