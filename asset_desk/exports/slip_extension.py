"""The box on a slip that tells of its extensions; only on papers made because of them."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.blocks import Fit
from asset_desk.exports.slip_blocks import SlipPart
from asset_desk.exports.thai_text import TextStyle, break_lines, draw_aligned


@dataclass(frozen=True, slots=True)
class ExtensionRemarks(SlipPart):
    """Both due dates, why, and who allowed it; nothing where nothing was extended."""

    def height(self, fit: Fit) -> float:
        """The space above, the box and its lines."""
        if not self.paper.extension_remarks:
            return 0
        return fit.between(1.5, 4) + self._box_height(fit)

    def draw(self, canvas: Canvas, top: float, fit: Fit) -> None:
        """Draw the box around the remarks."""
        if not self.paper.extension_remarks:
            return
        style, height = self._style(fit), self._box_height(fit)
        top -= fit.between(1.5, 4)
        canvas.setLineWidth(0.6)
        canvas.rect(self.left, top - height, self.width, height)
        y = top - 0.8 * mm - style.line_height * 0.74
        for number, line in enumerate(self._lines(fit)):
            box = (self.left + 2 * mm, self.width, y - number * style.line_height)
            draw_aligned(canvas, box, line, style)

    def _style(self, fit: Fit) -> TextStyle:
        size = 13 * fit.scale
        return TextStyle(self.face, size, size * 1.34, keep_whole=self.paper.names)

    def _lines(self, fit: Fit) -> list[str]:
        style, room = self._style(fit), self.width - 4 * mm
        texts = (" ".join(each.split()) for each in self.paper.extension_remarks)
        return [
            line for text in texts for line in break_lines(self.paper.digits(text), style, room)
        ]

    def _box_height(self, fit: Fit) -> float:
        return len(self._lines(fit)) * self._style(fit).line_height + 1.6 * mm
