"""The box on a slip that tells of its extensions; only on papers made because of them."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.units import mm

from asset_desk.exports.blocks import Fit
from asset_desk.exports.slip_blocks import RemarkBox
from asset_desk.exports.thai_text import TextStyle, break_lines


@dataclass(frozen=True, slots=True)
class ExtensionRemarks(RemarkBox):
    """Both due dates, why, and who allowed it; nothing where nothing was extended."""

    def _is_needed(self) -> bool:
        return bool(self.paper.extension_remarks)

    def _style(self, fit: Fit) -> TextStyle:
        size = 13 * fit.scale
        return TextStyle(self.face, size, size * 1.34, keep_whole=self.paper.names)

    def _lines(self, fit: Fit) -> list[str]:
        style, room = self._style(fit), self.width - 4 * mm
        texts = (" ".join(each.split()) for each in self.paper.extension_remarks)
        return [
            line for text in texts for line in break_lines(self.paper.digits(text), style, room)
        ]
