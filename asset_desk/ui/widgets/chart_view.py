"""A chart on the screen: the picture that is also printed, its bars to be looked into."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from asset_desk.exports.chart_axis import number_text
from asset_desk.exports.chart_layout import bars_height, lay_out
from asset_desk.exports.charts import (
    Area,
    Chart,
    ChartForm,
    Part,
    Picture,
    Point,
    Stroke,
    Text,
    tone_of,
)
from asset_desk.ui.look import FAMILY, colour

POINTS = 11.0
POINTS_PER_INCH = 72
LEAST_HEIGHT = 150.0
MARGIN, CORNER = 10, 8
_FILLS: Mapping[str, str] = {
    "#1F4E79": "chart_dark",
    "#9DBBD6": "chart_middle",
    "#D9E4EE": "chart_light",
    "#FFFFFF": "chart_plain",
}
_STEPS: Mapping[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
Opens = Callable[[str, str], bool]


class ChartView(QWidget):
    """Draws a chart; a bar is opened with a click, or with the arrows and Enter."""

    bar_opened = Signal(str, str)
    """The keys of the category and of the series."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._picture = Picture(0, 0, ())
        self._opens: Opens = lambda _category, _series: True
        self._current: Area | None = None
        self._metrics: dict[float, QFontMetricsF] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def chart(self) -> Chart | None:
        """The chart that is shown."""
        return self._chart

    @property
    def bars(self) -> list[Area]:
        """The bars and marks that can be gone to, in their order."""
        return [area for area in self._picture.areas() if area.category]

    def show_chart(self, chart: Chart, height: float, opens: Opens) -> None:
        """Show a chart of this height in points; `opens` says which bars have something behind."""
        self._chart, self._opens, self._current = chart, opens, None
        own = bars_height(chart, size=POINTS) if chart.form is ChartForm.BARS else 0.0
        self.setFixedHeight(round(max(own, height, LEAST_HEIGHT) * self._scale) + 2 * MARGIN)
        values = "; ".join(self.said(area) for area in self._lay_out().areas() if area.category)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(values)
        self.update()

    def said(self, area: Area) -> str:
        """What a bar says: its category, its series where there are several, its value."""
        chart = self._chart
        if chart is None:
            return ""
        names = {each.key: number for number, each in enumerate(chart.categories)}
        place = names[area.category]
        series = next(each for each in chart.series if each.named.key == area.series)
        value = number_text(series.values[place] or 0, chart)
        called = [chart.categories[place].name]
        called += [series.named.name] if len(chart.series) > 1 else []
        text = QCoreApplication.translate("ChartView", "{what}: {value} {unit}")
        return text.format(what=" · ".join(called), value=value, unit=chart.unit).strip()

    def box_of(self, area: Area) -> QRectF:
        """Where a bar is on the widget."""
        left, top, width, height = (side * self._scale for side in area.box)
        return QRectF(left + MARGIN, top + MARGIN, width, height)

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        painter.save()
        painter.translate(MARGIN, MARGIN)
        for piece in self._picture.pieces:
            match piece:
                case Area():
                    self._draw_area(painter, piece)
                case Stroke():
                    self._draw_stroke(painter, piece)
                case Text():
                    self._draw_text(painter, piece)
        painter.restore()
        if self.hasFocus() and self._current is not None:
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.box_of(self._current).adjusted(-3, -3, 3, 3))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area = self._at(event.position())
        is_open = area is not None and self._opens(area.category, area.series)
        shape = Qt.CursorShape.PointingHandCursor if is_open else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        area = self._at(event.position())
        if area is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go_to(area)
            self._open(area)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS and self.bars:
            self._step(_STEPS[event.key()])
        elif event.key() in _OPENING and self._current is not None:
            self._open(self._current)
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            area = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.said(area) if area else "", self)
            return True
        return super().event(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.update()

    @property
    def _scale(self) -> float:
        """How many pixels of the screen a point is."""
        return self.logicalDpiY() / POINTS_PER_INCH

    def _lay_out(self) -> Picture:
        if self._chart is not None:
            sides = (self.width() - 2 * MARGIN, self.height() - 2 * MARGIN)
            width, height = (side / self._scale for side in sides)
            before = self._current
            self._picture = lay_out(self._chart, width, height, self._measure, size=POINTS)
            self._current = self._same(before)
        return self._picture

    def _same(self, before: Area | None) -> Area | None:
        """The bar that is where the officer was before the window changed its size."""
        keys = (before.category, before.series) if before else None
        return next((each for each in self.bars if (each.category, each.series) == keys), None)

    def _measure(self, words: str, size: float) -> float:
        if size not in self._metrics:
            self._metrics[size] = QFontMetricsF(_font(size))
        return self._metrics[size].horizontalAdvance(words) / self._scale

    def _at(self, point: QPointF) -> Area | None:
        x, y = (point.x() - MARGIN) / self._scale, (point.y() - MARGIN) / self._scale
        return self._picture.at(x, y)

    def _step(self, by: int) -> None:
        bars = self.bars
        place = bars.index(self._current) + by if self._current in bars else 0
        self._go_to(bars[max(0, min(place, len(bars) - 1))])

    def _go_to(self, area: Area) -> None:
        self._current = area
        title = self._chart.title if self._chart else ""
        self.setAccessibleName(f"{title} {self.said(area)}".strip())
        told = QAccessibleEvent(self, QAccessible.Event.NameChanged)
        QAccessible.updateAccessibility(told)
        self.update()

    def _open(self, area: Area) -> None:
        if self._opens(area.category, area.series):
            self.bar_opened.emit(area.category, area.series)

    def _draw_area(self, painter: QPainter, area: Area) -> None:
        painter.setPen(QPen(colour("text"), 0.8))
        painter.setBrush(_fill_of(area.series_no))
        painter.drawPolygon(self._polygon(area.points))

    def _draw_stroke(self, painter: QPainter, stroke: Stroke) -> None:
        ink = colour("line") if stroke.part is Part.GRID else colour("text")
        pen = QPen(ink, stroke.weight * self._scale)
        if stroke.dashes:
            pen.setDashPattern([each / stroke.weight for each in stroke.dashes])
        painter.setPen(pen)
        painter.drawPolyline(self._polygon(stroke.points))

    def _draw_text(self, painter: QPainter, text: Text) -> None:
        font = _font(text.size)
        font.setBold(text.is_bold)
        wide = QFontMetricsF(font).horizontalAdvance(text.words)
        before = {"left": 0.0, "centre": 0.5, "right": 1.0}[text.align] * wide
        painter.save()
        painter.setFont(font)
        painter.setPen(colour("text"))
        painter.translate(text.x * self._scale, text.y * self._scale)
        painter.rotate(-text.turn)
        painter.drawText(QPointF(-before, 0), text.words)
        painter.restore()

    def _polygon(self, points: tuple[Point, ...]) -> QPolygonF:
        return QPolygonF([QPointF(x * self._scale, y * self._scale) for x, y in points])


def _fill_of(series_no: int) -> QColor:
    return colour(_FILLS[tone_of(series_no).fill])


def _font(size: float) -> QFont:
    font = QFont(FAMILY)
    font.setPointSizeF(size)
    return font
