"""The table of a slip: five columns, seven ruled rows on every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.blocks import Fit
from asset_desk.exports.slip_paper import ROWS_A_PAGE, SlipLine, SlipPaper
from asset_desk.exports.thai_text import Face, TextStyle, break_lines, draw_aligned

COLUMNS = (
    ("ลำดับที่", 10.0, "centre"),
    ("เลขที่หรือรหัส", 18.5, "left"),
    ("รายการ", 47.5, "left"),
    ("จำนวน", 13.0, "centre"),
    ("หมายเหตุ", 11.0, "left"),
)
"""The five columns: heading, share of the width in percent, alignment."""

SIZE = 12
LOWEST_ROW = 7 * mm
_PADDING = 1.2 * mm
_Row = tuple[tuple[list[str], TextStyle], ...]


@dataclass(frozen=True, slots=True)
class SlipTable:
    """One page's rows, those that are not needed left empty."""

    face: Face
    left: float
    width: float
    paper: SlipPaper
    lines: Sequence[SlipLine]
    lines_before: int = 0

    def height(self, fit: Fit) -> float:
        """The space above and every row."""
        return fit.between(1, 3) + sum(map(self._row_height, self._rows(fit)))

    def draw(self, canvas: Canvas, top: float, fit: Fit) -> None:
        """Draw the rows and rule them."""
        y = top - fit.between(1, 3)
        canvas.setLineWidth(0.6)
        for row in self._rows(fit):
            height = self._row_height(row)
            self._draw_row(canvas, (y, height), row)
            y -= height

    def _rows(self, fit: Fit) -> list[_Row]:
        numbered = enumerate(self.lines, start=self.lines_before + 1)
        rows = [self._row(fit, self._texts(number, line)) for number, line in numbered]
        empty = self._row(fit, ("",) * len(COLUMNS))
        return [self._heading(fit), *rows, *[empty] * (ROWS_A_PAGE - len(rows))]

    def _texts(self, number: int, line: SlipLine) -> tuple[str, ...]:
        """Codes and names keep the digits that they have in the register."""
        quantity = f"{self.paper.digits(f'{line.quantity:,}')} {line.unit}".strip()
        return self.paper.digits(str(number)), line.code, self._name(line), quantity, line.note

    def _name(self, line: SlipLine) -> str:
        """The name, and under it what goes with it, to be counted at the desk."""
        goes_with = self.paper.digits(line.accessories)
        return f"{line.name}\nพร้อม {goes_with}" if goes_with else line.name

    def _heading(self, fit: Fit) -> _Row:
        style = replace(self._style(fit), bold=True, align="centre")
        return tuple(
            ([title], _shrunk(style, title, self._room(share))) for title, share, _ in COLUMNS
        )

    def _row(self, fit: Fit, texts: tuple[str, ...]) -> _Row:
        cells = []
        for text, (title, share, align) in zip(texts, COLUMNS, strict=True):
            style = replace(self._style(fit), align=align)
            if title == "จำนวน":
                cells.append(([text], _shrunk(style, text, self._room(share))))
            else:
                cells.append((break_lines(text, style, self._room(share)), style))
        return tuple(cells)

    def _style(self, fit: Fit) -> TextStyle:
        size = SIZE * fit.scale
        return TextStyle(self.face, size, size * 1.34)

    def _room(self, share: float) -> float:
        return self.width * share / 100 - 2 * _PADDING

    def _row_height(self, row: _Row) -> float:
        return max(LOWEST_ROW, *(len(lines) * style.line_height + mm for lines, style in row))

    def _draw_row(self, canvas: Canvas, at: tuple[float, float], row: _Row) -> None:
        y, height = at
        x = self.left
        for (lines, style), (_, share, _) in zip(row, COLUMNS, strict=True):
            width = self.width * share / 100
            canvas.rect(x, y - height, width, height)
            first = y - (height - len(lines) * style.line_height) / 2 - style.line_height * 0.72
            for number, line in enumerate(lines):
                box = (x + _PADDING, width - 2 * _PADDING, first - number * style.line_height)
                draw_aligned(canvas, box, line, style)
            x += width


def _shrunk(style: TextStyle, text: str, room: float) -> TextStyle:
    """The style, small enough for the text to stand on one line."""
    width = style.width_of(text)
    return style if width <= room else replace(style, size=style.size * room / width)
