"""The flow of borrowing on the screen: the diagram that the manual also prints."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from asset_desk.exports.flow_chart import (
    FlowArrow,
    FlowBox,
    FlowChart,
    FlowLine,
    FlowPlan,
    Point,
    Shape,
    arrow_head,
    broken,
    lay_out_flow,
)
from asset_desk.ui.look import FAMILY, colour

POINTS = 11.5
NOTE_LINE = 1.5
NARROWEST = 280
POINTS_PER_INCH = 72
MARGIN = 8
WIDEST = 620.0
"""In points: wider than that, a line of text is hard to follow."""

_ROUND = 8.0
_GROUNDS = {Shape.END: "chart_light", Shape.STEP: "surface", Shape.QUESTION: "raised"}


class FlowView(QWidget):
    """Paints the diagram as wide as it has room, and tells its steps to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: FlowPlan | None = None
        self._chart: FlowChart | None = None
        self._notes: tuple[FlowLine, ...] = ()
        self._metrics: dict[tuple[float, bool], QFontMetricsF] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def chart(self) -> FlowChart | None:
        """The diagram as it is laid out now."""
        return self._chart

    def show_plan(self, plan: FlowPlan) -> None:
        """Show a flow, with its notes under it."""
        self._plan = plan
        self.setAccessibleName(plan.title)
        steps = (f"{step.who} {step.words}".strip() for step in plan.steps())
        self.setAccessibleDescription("; ".join((*steps, *plan.notes)))
        self._lay_out()

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(MARGIN, MARGIN)
        for arrow in self._chart.arrows:
            self._draw_arrow(painter, arrow)
        for box in self._chart.boxes:
            self._draw_box(painter, box)
        for line in (*self._chart.labels, *self._notes):
            self._write(painter, line, 0.0)

    @property
    def _scale(self) -> float:
        """How many pixels of the screen a point is."""
        return self.logicalDpiY() / POINTS_PER_INCH

    def _lay_out(self) -> None:
        """In pixels, so that the letters are sharp."""
        if self._plan is None:
            return
        size = round(POINTS * self._scale)
        room = min(max(self.width() - 2 * MARGIN, NARROWEST), round(WIDEST * self._scale))
        self._chart = lay_out_flow(self._plan, room, self._measure, size=size)
        self._notes = tuple(self._note_lines(self._plan, self._chart))
        high = self._chart.height + self._chart.size * NOTE_LINE * len(self._notes)
        self.setFixedHeight(round(high) + 2 * MARGIN)
        self.update()

    def _note_lines(self, plan: FlowPlan, chart: FlowChart) -> Iterator[FlowLine]:
        """What is said under the diagram, line by line."""

        def width_of(words: str) -> float:
            return self._measure(words, chart.size, False)

        y = chart.height
        for note in plan.notes:
            text = self.tr("Note: {note}").format(note=note)
            for words in broken(text, chart.width, width_of, plan.kept_whole):
                y += chart.size * NOTE_LINE
                yield FlowLine(0.0, y, words)

    def _measure(self, words: str, size: float, is_bold: bool) -> float:
        known = self._metrics.get((size, is_bold))
        if known is None:
            known = self._metrics[size, is_bold] = QFontMetricsF(_font(size, is_bold=is_bold))
        return known.horizontalAdvance(words)

    def _draw_box(self, painter: QPainter, box: FlowBox) -> None:
        painter.setPen(QPen(colour("text"), 0.8))
        painter.setBrush(colour(_GROUNDS[box.shape]))
        outline = _polygon(box.outline)
        if box.shape is Shape.END:
            painter.drawRoundedRect(outline.boundingRect(), _ROUND, _ROUND)
        else:
            painter.drawPolygon(outline)
        for line in box.lines:
            self._write(painter, line, 0.5)

    def _draw_arrow(self, painter: QPainter, arrow: FlowArrow) -> None:
        painter.setPen(QPen(colour("text"), 0.9))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(_polygon(arrow.points))
        if arrow.has_head:
            painter.setBrush(colour("text"))
            painter.drawPolygon(_polygon(arrow_head(arrow.points)))

    def _write(self, painter: QPainter, line: FlowLine, before: float) -> None:
        """A line; `before` is the share of it that stands left of its place."""
        size = self._chart.size if self._chart else POINTS
        wide = self._measure(line.words, size, line.is_bold)
        painter.setFont(_font(size, is_bold=line.is_bold))
        painter.setPen(colour("text"))
        painter.drawText(QPointF(line.x - wide * before, line.y), line.words)


def _polygon(points: Sequence[Point]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _font(size: float, *, is_bold: bool) -> QFont:
    """Letters of so many pixels."""
    font = QFont(FAMILY)
    font.setPixelSize(max(round(size), 1))
    font.setBold(is_bold)
    return font
