"""The control ledger as a PDF: A4 landscape, a double header on every page, numbered pages."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk import thai
from asset_desk.exports.control_ledger import (
    COLUMNS,
    LedgerPaper,
    LedgerTotals,
    Progress,
    groups,
    tell,
)
from asset_desk.exports.pdf import (
    LANDSCAPE,
    FontFiles,
    Out,
    PaperTitle,
    new_canvas,
    register_fonts,
)
from asset_desk.exports.thai_text import TextStyle, break_lines, draw_aligned

SIDE, TOP, BOTTOM = 9 * mm, 10 * mm, 14 * mm
WIDTH = LANDSCAPE[0] - 2 * SIDE
BODY = TextStyle(size=9.5, leading=12.6)
HEAD = TextStyle(size=9.5, leading=12.6, bold=True, align="centre")
PADDING = 0.8 * mm
HEADER_HEIGHT = 12.5 * mm
TOTAL_FORM, TOTAL_ROOM = "total_pages", 9 * mm


def write_ledger_pdf(
    paper: LedgerPaper, out: Out, fonts: FontFiles, *, progress: Progress | None = None
) -> int:
    """Write the ledger and give its pages; raises Stopped when `progress` says so."""
    register_fonts(fonts)
    canvas = new_canvas(out, PaperTitle(paper.heading, paper.office), LANDSCAPE)
    book = _Book(paper, canvas)
    totals = LedgerTotals()
    for number, line in enumerate(paper.lines, start=1):
        tell(progress, number, paper.count)
        totals.add(line)
        book.draw_row(line.texts(), is_struck=line.is_cancelled)
    book.draw_end(totals.text() if totals.lines else "ไม่มีรายการ")
    return book.finish()


class _Book:
    """Draws row after row, and begins a page when one does not fit."""

    def __init__(self, paper: LedgerPaper, canvas: Canvas) -> None:
        self._paper, self._canvas = paper, canvas
        self._widths = [WIDTH * column.share / _SHARES for column in COLUMNS]
        self._page, self._y = 0, 0.0
        self._begin_page()

    def draw_row(self, texts: tuple[str, ...], *, is_struck: bool) -> None:
        texts = tuple(self._digits(text, number) for number, text in enumerate(texts))
        cells = [
            break_lines(text, BODY, width - 2 * PADDING)
            for text, width in zip(texts, self._widths, strict=True)
        ]
        height = max(len(cell) for cell in cells) * BODY.line_height + 2 * PADDING
        if self._y - height < BOTTOM:
            self._end_page()
            self._begin_page()
        if is_struck:
            self._canvas.setFillGray(0.45)
        self._draw_cells(cells, height)
        self._canvas.setFillGray(0)

    def draw_end(self, text: str) -> None:
        style = TextStyle(size=11, bold=True)
        if self._y - 8 * mm < BOTTOM:
            self._end_page()
            self._begin_page()
        box = (SIDE, WIDTH, self._y - 6 * mm)
        draw_aligned(self._canvas, box, self._digits(text, 0), style)

    def finish(self) -> int:
        self._end_page()
        self._draw_total_form()
        self._canvas.save()
        return self._page

    def _begin_page(self) -> None:
        self._page += 1
        paper, top = self._paper, LANDSCAPE[1] - TOP
        title = TextStyle(size=14, bold=True, align="centre")
        small = TextStyle(size=11, align="centre")
        draw_aligned(
            self._canvas, (SIDE, WIDTH, top - 5 * mm), self._digits(paper.heading, 0), title
        )
        under = " · ".join(part for part in (paper.office, paper.filter_text) if part)
        draw_aligned(self._canvas, (SIDE, WIDTH, top - 11 * mm), self._digits(under, 0), small)
        self._y = top - 14 * mm
        self._draw_header()

    def _end_page(self) -> None:
        """The total is not known yet: its place is a form that is drawn at the end."""
        left, right = TextStyle(size=9.5), TextStyle(size=9.5, align="right")
        printed = self._digits(f"พิมพ์เมื่อ {self._paper.printed_at}", 0)
        draw_aligned(self._canvas, (SIDE, WIDTH, 8 * mm), printed, left)
        number = self._digits(f"หน้า {self._page}/", 0)
        draw_aligned(self._canvas, (SIDE, WIDTH - TOTAL_ROOM, 8 * mm), number, right)
        self._canvas.doForm(TOTAL_FORM)
        self._canvas.showPage()

    def _draw_total_form(self) -> None:
        self._canvas.beginForm(TOTAL_FORM, 0, 0, *LANDSCAPE)
        box = (SIDE + WIDTH - TOTAL_ROOM, TOTAL_ROOM, 8 * mm)
        draw_aligned(self._canvas, box, self._digits(str(self._page), 0), TextStyle(size=9.5))
        self._canvas.endForm()

    def _draw_header(self) -> None:
        self._canvas.setLineWidth(0.5)
        grouped = groups(COLUMNS)
        x, half = SIDE, HEADER_HEIGHT / 2
        for column, width in zip(COLUMNS, self._widths, strict=True):
            height = half if column.group else HEADER_HEIGHT
            bottom = self._y - HEADER_HEIGHT
            self._canvas.rect(x, bottom, width, height)
            self._draw_heading(column.title, (x, bottom, width, height))
            x += width
        for words, first, count in grouped:
            left = SIDE + sum(self._widths[:first])
            width = sum(self._widths[first : first + count])
            self._canvas.rect(left, self._y - half, width, half)
            self._draw_heading(words, (left, self._y - half, width, half))
        self._y -= HEADER_HEIGHT

    def _draw_heading(self, words: str, box: tuple[float, float, float, float]) -> None:
        left, bottom, width, height = box
        lines = break_lines(words, HEAD, width - PADDING)
        first = bottom + (height + len(lines) * HEAD.line_height) / 2 - HEAD.line_height * 0.74
        for number, line in enumerate(lines):
            place = (left, width, first - number * HEAD.line_height)
            draw_aligned(self._canvas, place, line, HEAD)

    def _draw_cells(self, cells: list[list[str]], height: float) -> None:
        x = SIDE
        for cell, column, width in zip(cells, COLUMNS, self._widths, strict=True):
            self._canvas.rect(x, self._y - height, width, height)
            style = TextStyle(size=BODY.size, leading=BODY.leading, align=column.align)
            for number, line in enumerate(cell):
                y = self._y - PADDING - BODY.line_height * (number + 0.74)
                draw_aligned(self._canvas, (x + PADDING, width - 2 * PADDING, y), line, style)
            x += width
        self._y -= height

    def _digits(self, text: str, column: int) -> str:
        """The office's digits; an asset code keeps its own."""
        is_code = COLUMNS[column].title == "รหัสทรัพย์สิน"
        return thai.thai_digits(text) if self._paper.has_thai_digits and not is_code else text


_SHARES = sum(column.share for column in COLUMNS)
