"""The slip ใบยืมพัสดุ/ครุภัณฑ์ (DOMAIN F1): one A4 page for up to seven lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk import thai
from asset_desk.exports.pdf import (
    PORTRAIT,
    FontFiles,
    Out,
    PaperTitle,
    draw_footer,
    new_canvas,
    register_fonts,
)
from asset_desk.exports.signatures import SignatureBlock, draw_pair, pair_height
from asset_desk.exports.thai_text import TextStyle, break_lines, draw_aligned
from asset_desk.thai_dates import MONTHS, long_date

ROWS_A_PAGE = 7
TITLE = "ใบยืมพัสดุ/ครุภัณฑ์"
COLUMNS = (
    ("ลำดับที่", 10.0),
    ("เลขที่หรือรหัส", 18.5),
    ("รายการ", 47.5),
    ("จำนวน", 13.0),
    ("หมายเหตุ", 11.0),
)
"""The five columns and their share of the width in percent."""

LEFT, RIGHT, TOP, BOTTOM = 25 * mm, 20 * mm, 14 * mm, 14 * mm
WIDTH = PORTRAIT[0] - LEFT - RIGHT
HEIGHT = PORTRAIT[1] - TOP - BOTTOM
LOWEST_ROW = 7 * mm
BLANK = "." * 24


@dataclass(frozen=True, slots=True)
class SlipLine:
    """A line of the slip with the approved quantity."""

    code: str
    name: str
    quantity: int
    unit: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipPaper:
    """Everything that a slip says. Names stand only where a person has really acted."""

    office: str
    slip_no: str
    slip_prefix: str
    borrower_name: str
    borrower_position: str
    borrower_address: str
    source: str
    purpose: str
    place: str
    from_date: date | None
    due_date: date | None
    undertaking: str
    lines: tuple[SlipLine, ...]
    opinion_heading: str
    opinion_title: str
    approver_heading: str
    approver_title_lines: tuple[str, ...]
    approver_name: str = ""
    receiver_name: str = ""
    giver_name: str = ""
    returned_by: str = ""
    received_back_by: str = ""
    returned_on: date | None = None
    return_remarks: tuple[str, ...] = ()
    cancelled: str = ""
    has_thai_digits: bool = True

    def digits(self, text: str) -> str:
        """The text in the digits that the office chose for slips."""
        return thai.thai_digits(text) if self.has_thai_digits else text


def write_slip(paper: SlipPaper, out: Out, fonts: FontFiles) -> int:
    """Write the slip and give its pages. What does not fit is set smaller, never cut."""
    register_fonts(fonts)
    pages = _pages(paper.lines)
    about = PaperTitle(f"{TITLE} {paper.slip_no}".strip(), paper.office)
    canvas = new_canvas(out, about, PORTRAIT)
    for number, lines in enumerate(pages):
        sheet = _Sheet(paper, lines, is_first=number == 0, is_last=number == len(pages) - 1)
        sheet.draw(canvas, start=number * ROWS_A_PAGE)
        if len(pages) > 1:
            page = paper.digits(f"หน้า {number + 1}/{len(pages)}")
            draw_footer(canvas, PORTRAIT, "", page)
        canvas.showPage()
    canvas.save()
    return len(pages)


def _pages(lines: Sequence[SlipLine]) -> list[Sequence[SlipLine]]:
    starts = range(0, max(len(lines), 1), ROWS_A_PAGE)
    return [lines[start : start + ROWS_A_PAGE] for start in starts]


class _Sheet:
    """One page of the slip at the largest scale at which it fits."""

    def __init__(
        self, paper: SlipPaper, lines: Sequence[SlipLine], *, is_first: bool, is_last: bool
    ) -> None:
        self.paper, self.lines = paper, lines
        self.is_first, self.is_last = is_first, is_last
        self.scale = 1.0
        while self._height() > HEIGHT and self.scale > 0.4:
            self.scale -= 0.02

    def draw(self, canvas: Canvas, *, start: int) -> None:
        y = PORTRAIT[1] - TOP
        y = self._draw_head(canvas, y)
        if self.is_first:
            y = self._draw_paragraph(canvas, y)
        y = self._draw_table(canvas, y, start)
        if self.is_last:
            for blocks in self._signatures():
                y -= 3 * mm * self.scale
                draw_pair(canvas, (LEFT, y, WIDTH), blocks, self.scale)
                y -= pair_height(blocks, WIDTH, self.scale)
            self._draw_remarks(canvas, y)

    def _height(self) -> float:
        height = self._head_height() + self._table_height()
        if self.is_first:
            height += self._paragraph_height()
        if self.is_last:
            for blocks in self._signatures():
                height += 3 * mm * self.scale + pair_height(blocks, WIDTH, self.scale)
            height += self._remarks_height()
        return height

    def _head_height(self) -> float:
        return (32 if self.paper.cancelled else 22) * mm * self.scale

    def _draw_head(self, canvas: Canvas, y: float) -> float:
        number = self.paper.slip_no or f"{self.paper.slip_prefix}{'.' * 10}/{'.' * 10}"
        small = TextStyle(size=14 * self.scale, align="right")
        draw_aligned(canvas, (LEFT, WIDTH, y - 5 * mm), self.paper.digits(number), small)
        title = TextStyle(size=20 * self.scale, bold=True, align="centre")
        draw_aligned(canvas, (LEFT, WIDTH, y - 14 * mm * self.scale), TITLE, title)
        if self.paper.cancelled:
            mark = TextStyle(size=16 * self.scale, bold=True, align="centre")
            text = f"ยกเลิก — {self.paper.cancelled}"
            shown = break_lines(text, mark, WIDTH)[0]
            draw_aligned(canvas, (LEFT, WIDTH, y - 24 * mm * self.scale), shown, mark)
        return y - self._head_height()

    def _paragraph(self) -> tuple[list[str], TextStyle]:
        size = 15 * self.scale
        paper = self.paper
        days = (paper.digits(_from_words(paper)), _due_words(paper))
        whole = (paper.office, paper.borrower_name, paper.source, *days)
        style = TextStyle(size=size, leading=size * 1.42, first_indent=20 * mm, keep_whole=whole)
        return break_lines(_statement(paper), style, WIDTH), style

    def _paragraph_height(self) -> float:
        lines, style = self._paragraph()
        return len(lines) * style.line_height + 3 * mm * self.scale

    def _draw_paragraph(self, canvas: Canvas, y: float) -> float:
        lines, style = self._paragraph()
        for number, line in enumerate(lines):
            indent = style.first_indent if number == 0 else 0
            baseline = y - style.size - number * style.line_height
            draw_aligned(canvas, (LEFT + indent, WIDTH - indent, baseline), line, style)
        return y - self._paragraph_height()

    def _table_style(self, *, bold: bool = False, align: str = "left") -> TextStyle:
        size = 12 * self.scale
        return TextStyle(size=size, leading=size * 1.34, bold=bold, align=align)

    def _rows(self, start: int) -> list[tuple[list[str], ...]]:
        widths = [WIDTH * share / 100 - 2 * mm for _, share in COLUMNS]
        rows = []
        for number, line in enumerate(self.lines, start=start + 1):
            count = self.paper.digits(f"{line.quantity:,}")
            quantity = f"{count}\u00a0{line.unit}".strip()
            cells = (self.paper.digits(str(number)), line.code, line.name, quantity, line.note)
            style = self._table_style()
            rows.append(
                tuple(break_lines(text, style, w) for text, w in zip(cells, widths, strict=True))
            )
        empty: list[tuple[list[str], ...]] = [([""],) * len(COLUMNS)] * (ROWS_A_PAGE - len(rows))
        return rows + empty

    def _row_height(self, row: tuple[list[str], ...]) -> float:
        style = self._table_style()
        return max(max(len(cell) for cell in row) * style.line_height + 1.4 * mm, LOWEST_ROW)

    def _table_height(self) -> float:
        return LOWEST_ROW + sum(self._row_height(row) for row in self._rows(0))

    def _draw_table(self, canvas: Canvas, y: float, start: int) -> float:
        heading = tuple([title] for title, _ in COLUMNS)
        y = self._draw_row(canvas, y, heading, is_heading=True)
        for row in self._rows(start):
            y = self._draw_row(canvas, y, row)
        return y

    def _draw_row(
        self, canvas: Canvas, y: float, row: tuple[list[str], ...], *, is_heading: bool = False
    ) -> float:
        height = LOWEST_ROW if is_heading else self._row_height(row)
        canvas.setLineWidth(0.6)
        x = LEFT
        aligns = ("centre", "left", "left", "centre", "left")
        for cell, (_, share), align in zip(row, COLUMNS, aligns, strict=True):
            width = WIDTH * share / 100
            canvas.rect(x, y - height, width, height)
            style = self._table_style(bold=is_heading, align="centre" if is_heading else align)
            block = len(cell) * style.line_height
            first = y - (height - block) / 2 - style.line_height * 0.72
            for number, line in enumerate(cell):
                box = (x + mm, width - 2 * mm, first - number * style.line_height)
                draw_aligned(canvas, box, line, style)
            x += width
        return y - height

    def _signatures(self) -> list[tuple[SignatureBlock, ...]]:
        paper = self.paper
        day = _dated(paper)
        return [
            (SignatureBlock("", "ผู้ยืม", "", ()),),
            (
                SignatureBlock("- ได้รับของตามรายการข้างต้นแล้ว", "ผู้รับของ", paper.receiver_name, ()),
                SignatureBlock("- ได้จ่ายของตามรายการข้างต้นแล้ว", "ผู้จ่ายของ", paper.giver_name, ()),
            ),
            (
                SignatureBlock(
                    f"- {paper.opinion_heading}", "", "", (paper.opinion_title,), "ควรอนุมัติให้ยืมได้"
                ),
                SignatureBlock(
                    f"- {paper.approver_heading}",
                    "ผู้ให้ยืม",
                    paper.approver_name,
                    paper.approver_title_lines,
                    "อนุมัติ",
                ),
            ),
            (
                SignatureBlock(
                    "- ได้รับสิ่งของตามรายการข้างต้นคืนในสภาพที่ใช้การได้เรียบร้อยและครบถ้วน",
                    "",
                    None,
                    (),
                    spans_both=True,
                ),
            ),
            (
                SignatureBlock("", "ผู้ส่งคืน", paper.returned_by, (day,)),
                SignatureBlock("", "ผู้รับคืน", paper.received_back_by, (day,)),
            ),
        ]

    def _remark_lines(self) -> tuple[list[str], TextStyle]:
        size = 12 * self.scale
        style = TextStyle(size=size, leading=size * 1.35)
        text = "หมายเหตุ " + " · ".join(self.paper.return_remarks)
        return break_lines(self.paper.digits(text), style, WIDTH - 4 * mm), style

    def _remarks_height(self) -> float:
        if not self.paper.return_remarks:
            return 0
        lines, style = self._remark_lines()
        return len(lines) * style.line_height + 5 * mm * self.scale

    def _draw_remarks(self, canvas: Canvas, y: float) -> None:
        if not self.paper.return_remarks:
            return
        lines, style = self._remark_lines()
        height = self._remarks_height() - 2 * mm * self.scale
        canvas.rect(LEFT, y - self._remarks_height(), WIDTH, height)
        top = y - 2 * mm * self.scale - style.size * 1.1
        for number, line in enumerate(lines):
            box = (LEFT + 2 * mm, WIDTH, top - number * style.line_height)
            draw_aligned(canvas, box, line, style)


def _statement(paper: SlipPaper) -> str:
    """The flowing paragraph of the form, with what is not known left as dots."""
    place = f" ใช้ที่ {paper.place}" if paper.place else ""
    return paper.digits(
        f"ข้าพเจ้า {paper.borrower_name or BLANK} ตำแหน่ง {paper.borrower_position or BLANK} "
        f"ที่อยู่/สังกัด {paper.borrower_address or BLANK} "
        f"ได้ยืมสิ่งของตามบัญชีรายการสิ่งของที่ยืมข้างล่างนี้ไปจากส่วนราชการ {paper.source or BLANK} "
        f"เพื่อ {paper.purpose or BLANK * 2}{place} ตั้งแต่วันที่ {_from_words(paper)} "
        f"ข้าพเจ้าจะนำส่ง{_due_words(paper)} {paper.undertaking}"
    )


def _from_words(paper: SlipPaper) -> str:
    return long_date(paper.from_date) if paper.from_date else BLANK


def _due_words(paper: SlipPaper) -> str:
    due = paper.due_date
    if due is None:
        return "วันที่........เดือน........................พ.ศ............"
    return paper.digits(f"วันที่ {due.day} เดือน {MONTHS[due.month - 1]} พ.ศ. {due.year + 543}")


def _dated(paper: SlipPaper) -> str:
    if paper.returned_on is None:
        return "วันที่........เดือน........................พ.ศ............"
    day = paper.returned_on
    return paper.digits(f"วันที่ {day.day} เดือน {MONTHS[day.month - 1]} พ.ศ. {day.year + 543}")
