"""The other parts of a slip: its head, the flowing paragraph, the remark on a return."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.blocks import Fit
from asset_desk.exports.dots import Dots, Part, Piece, draw_pieces, fill_lines, width_of
from asset_desk.exports.slip_paper import TITLE, SlipPaper
from asset_desk.exports.thai_text import Face, TextStyle, break_lines, draw_aligned

SIZE = 16
INDENT = 20 * mm
_LONGEST_REMARK = 4


@dataclass(frozen=True, slots=True)
class SlipPart:
    """A part of a slip and where it stands between the margins."""

    face: Face
    left: float
    width: float
    paper: SlipPaper


@dataclass(frozen=True, slots=True)
class SlipHead(SlipPart):
    """The number at the top right, the title, how the slip ended, and whose page this is."""

    under: str = ""

    def height(self, fit: Fit) -> float:
        """The number, the title and what is under it."""
        return fit.between(8, 10) + self._title(fit).line_height + self._lower_height(fit)

    def draw(self, canvas: Canvas, top: float, fit: Fit) -> None:
        """Draw it; the number stands above the title."""
        number = TextStyle(self.face, SIZE * fit.scale)
        pieces = self._number()
        x = self.left + self.width - width_of(pieces, number)
        draw_pieces(canvas, (x, top - number.size), pieces, number)
        title = self._title(fit)
        y = top - fit.between(8, 10) - title.size * 0.9
        draw_aligned(canvas, (self.left, self.width, y), TITLE, title)
        y -= title.line_height
        for line, style in self._lower(fit):
            draw_aligned(canvas, (self.left, self.width, y), line, style)
            y -= style.line_height

    def _number(self) -> tuple[Piece, ...]:
        paper = self.paper
        if paper.slip_no:
            return (paper.digits(paper.slip_no),)
        return (paper.slip_prefix, Dots(16 * mm), "/", Dots(16 * mm))

    def _title(self, fit: Fit) -> TextStyle:
        return TextStyle(self.face, 20 * fit.scale, bold=True, align="centre")

    def _lower(self, fit: Fit) -> list[tuple[str, TextStyle]]:
        plain = TextStyle(self.face, 14 * fit.scale, align="centre")
        bold = replace(plain, bold=True)
        mark = " — ".join(part for part in (self.paper.mark, self.paper.mark_reason) if part)
        texts = ((self.paper.digits(mark), bold), (self.under, plain))
        return [
            (line, style)
            for text, style in texts
            for line in break_lines(text, style, self.width)
            if line
        ]

    def _lower_height(self, fit: Fit) -> float:
        return sum(style.line_height for _, style in self._lower(fit))


@dataclass(frozen=True, slots=True)
class Statement(SlipPart):
    """The flowing paragraph; on the empty form with lines to write on."""

    def height(self, fit: Fit) -> float:
        """The space above and every line."""
        return fit.between(0.6, 2) + len(self._lines(fit)) * self._style(fit).line_height

    def draw(self, canvas: Canvas, top: float, fit: Fit) -> None:
        """Draw the lines, the first one indented."""
        style = self._style(fit)
        y = top - fit.between(0.6, 2) - style.line_height * 0.76
        for number, pieces in enumerate(self._lines(fit)):
            x = self.left + (INDENT if number == 0 else 0)
            draw_pieces(canvas, (x, y - number * style.line_height), pieces, style)

    def _style(self, fit: Fit) -> TextStyle:
        size = SIZE * fit.scale
        leading = size * (1.3 + (0.3 if self.paper.is_blank else 0.12) * fit.air)
        return TextStyle(self.face, size, leading, first_indent=INDENT, keep_whole=self.paper.names)

    def _lines(self, fit: Fit) -> list[tuple[Piece, ...]]:
        style = self._style(fit)
        if self.paper.is_blank:
            return fill_lines(_to_fill_in(self.paper), style, self.width)
        return [(line,) for line in break_lines(self.paper.statement(), style, self.width)]


@dataclass(frozen=True, slots=True)
class RemarkBox(SlipPart, ABC):
    """A box of remarks under the signatures; nothing, not even its space, where there are none."""

    def height(self, fit: Fit) -> float:
        """The space above, the box and its lines."""
        return fit.between(1.5, 4) + self._box_height(fit) if self._is_needed() else 0

    def draw(self, canvas: Canvas, top: float, fit: Fit) -> None:
        """Draw the box around the remarks."""
        if not self._is_needed():
            return
        style, height = self._style(fit), self._box_height(fit)
        top -= fit.between(1.5, 4)
        canvas.setLineWidth(0.6)
        canvas.rect(self.left, top - height, self.width, height)
        y = top - 0.8 * mm - style.line_height * 0.74
        for number, line in enumerate(self._lines(fit)):
            box = (self.left + 2 * mm, self.width, y - number * style.line_height)
            draw_aligned(canvas, box, line, style)

    @abstractmethod
    def _is_needed(self) -> bool:
        """Whether there is anything to say."""

    @abstractmethod
    def _lines(self, fit: Fit) -> list[str]:
        """What is said, broken for the box."""

    def _style(self, fit: Fit) -> TextStyle:
        size = 13 * fit.scale
        return TextStyle(self.face, size, size * 1.34)

    def _box_height(self, fit: Fit) -> float:
        return len(self._lines(fit)) * self._style(fit).line_height + 1.6 * mm


@dataclass(frozen=True, slots=True)
class ReturnRemarks(RemarkBox):
    """The box that says what came back damaged or not at all; nothing when all is well."""

    def _is_needed(self) -> bool:
        return bool(self.paper.return_remarks)

    def _lines(self, fit: Fit) -> list[str]:
        """With the names of the assets, as long as they leave the page its room."""
        style, room = self._style(fit), self.width - 4 * mm
        lines = break_lines(self.paper.remark_text(with_names=True), style, room)
        if len(lines) <= _LONGEST_REMARK:
            return lines
        return break_lines(self.paper.remark_text(with_names=False), style, room)


def _to_fill_in(paper: SlipPaper) -> tuple[Part, ...]:
    """The paragraph of the empty form: what the form says, and room to write."""
    return (
        ("ข้าพเจ้า ", Dots(60 * mm)),
        (" ตำแหน่ง ", Dots(40 * mm)),
        ("ที่อยู่ เลขที่ ", Dots(18 * mm)),
        (" หมู่ที่ ", Dots(12 * mm)),
        (" ตำบล ", Dots(40 * mm)),
        ("อำเภอ ", Dots(50 * mm)),
        (" จังหวัด ", Dots(50 * mm)),
        " ได้ยืมสิ่งของตามบัญชีรายการสิ่งของที่ยืมข้างล่างนี้ไปจากส่วนราชการ ",
        (Dots(30 * mm), f" {paper.source}"),
        ("เพื่อ ", Dots(130 * mm)),
        (Dots(130 * mm),),
        *_day_to_fill_in("ตั้งแต่วันที่ "),
        *_day_to_fill_in("ข้าพเจ้าจะนำส่งวันที่ "),
        f" {paper.undertaking}",
    )


def _day_to_fill_in(label: str) -> tuple[tuple[Piece, ...], ...]:
    return (
        (label, Dots(14 * mm)),
        (" เดือน ", Dots(38 * mm)),
        (" พ.ศ. ", Dots(20 * mm)),
    )
