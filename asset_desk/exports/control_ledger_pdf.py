"""The control ledger as a PDF: A4 landscape, a double header on every page, numbered pages."""

from __future__ import annotations

from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk import thai
from asset_desk.exports.control_ledger import (
    COLUMNS,
    LedgerLine,
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
    open_face,
    pack_page,
    rule,
)
from asset_desk.exports.thai_text import Face, TextStyle, break_lines, draw_aligned, name_parts

SIDE, TOP, BOTTOM = 10 * mm, 10 * mm, 14 * mm
WIDTH = LANDSCAPE[0] - 2 * SIDE
HEADER_HEIGHT = 11 * mm
TITLE_HEIGHT = 14 * mm
TALLEST_ROW = LANDSCAPE[1] - TOP - TITLE_HEIGHT - HEADER_HEIGHT - BOTTOM
FOOT = 8 * mm
PADDING = 0.8 * mm
SIZES = (8.6, 7.6, 6.6, 5.6)
"""What a row is set in; smaller only when it would be taller than a page."""

TOTAL_FORM = "total_pages"
_LEAST_LINES_A_PAGE = 6


def write_ledger_pdf(
    paper: LedgerPaper, out: Out, fonts: FontFiles, *, progress: Progress | None = None
) -> int:
    """Write the ledger and give its pages; raises Stopped when `progress` says so."""
    about = PaperTitle(paper.heading, paper.office)
    with open_face(fonts) as face, new_canvas(out, about, LANDSCAPE, face) as canvas:
        book = _Book(paper, canvas, face)
        totals = LedgerTotals()
        for number, line in enumerate(paper.lines, start=1):
            tell(progress, number, paper.count)
            totals.add(line)
            book.draw_line(line)
        book.draw_totals(totals.texts())
        return book.finish()


class _Book:
    """Draws row after row, and begins a page when one does not fit."""

    def __init__(self, paper: LedgerPaper, canvas: Canvas, face: Face) -> None:
        self._paper, self._canvas, self._face = paper, canvas, face
        self._widths = [WIDTH * column.share / _SHARES for column in COLUMNS]
        self._page, self._y = 0, 0.0
        self._begin_page()

    def draw_line(self, line: LedgerLine) -> None:
        people = (line.borrower, line.approver, line.returned_by, line.received_by, line.place)
        names = tuple(part for name in people for part in name_parts(name))
        for size in SIZES:
            style = TextStyle(self._face, size, size * 1.32, keep_whole=names)
            cells = self._cells(line.texts(), style)
            height = max(map(len, cells)) * style.line_height + 2 * PADDING
            if height <= TALLEST_ROW:
                break
        self._make_room(height)
        self._canvas.setFillGray(0.35 if line.is_cancelled or line.is_not_collected else 0)
        self._draw_cells(cells, height, style)
        self._canvas.setFillGray(0)

    def draw_totals(self, texts: list[str]) -> None:
        style = TextStyle(self._face, 10.5, bold=True)
        self._make_room(len(texts) * style.line_height + 2 * mm)
        for number, text in enumerate(texts, start=1):
            box = (SIDE, WIDTH, self._y - number * style.line_height)
            draw_aligned(self._canvas, box, self._digits(text), style)

    def finish(self) -> int:
        self._end_page()
        self._draw_total_form()
        return self._page

    def _make_room(self, height: float) -> None:
        if self._y - height < BOTTOM:
            self._end_page()
            self._begin_page()

    def _begin_page(self) -> None:
        self._page += 1
        paper, top = self._paper, LANDSCAPE[1] - TOP
        title = TextStyle(self._face, 14, bold=True, align="centre")
        small = TextStyle(self._face, 11, align="centre")
        heading = self._digits(paper.heading)
        draw_aligned(self._canvas, (SIDE, WIDTH, top - 5 * mm), heading, title)
        under = " · ".join(part for part in (paper.office, paper.filter_text) if part)
        draw_aligned(self._canvas, (SIDE, WIDTH, top - 11 * mm), self._digits(under), small)
        self._y = top - TITLE_HEIGHT
        self._canvas.setLineWidth(0.5)
        self._draw_header()

    def _end_page(self) -> None:
        """The total is not known yet: its place is a form that is drawn at the end."""
        printed = self._digits(f"พิมพ์เมื่อ {self._paper.printed_at}")
        draw_aligned(self._canvas, (SIDE, WIDTH, FOOT), printed, self._small())
        number = self._digits(f"หน้า {self._page}/")
        box = (SIDE, WIDTH - self._total_room(), FOOT)
        draw_aligned(self._canvas, box, number, self._small("right"))
        self._canvas.doForm(TOTAL_FORM)
        self._canvas.showPage()
        pack_page(self._canvas)

    def _draw_total_form(self) -> None:
        self._canvas.beginForm(TOTAL_FORM, 0, 0, *LANDSCAPE)
        room = self._total_room()
        box = (SIDE + WIDTH - room, room, FOOT)
        draw_aligned(self._canvas, box, self._digits(str(self._page)), self._small())
        self._canvas.endForm()

    def _total_room(self) -> float:
        most = self._digits("0" * len(str(self._paper.count // _LEAST_LINES_A_PAGE + 1)))
        return self._small().width_of(most)

    def _small(self, align: str = "left") -> TextStyle:
        return TextStyle(self._face, 9.5, align=align)

    def _draw_header(self) -> None:
        x, half = SIDE, HEADER_HEIGHT / 2
        bottom = self._y - HEADER_HEIGHT
        for column, width in zip(COLUMNS, self._widths, strict=True):
            height = half if column.group else HEADER_HEIGHT
            self._draw_heading(column.title, (x, bottom, width, height))
            x += width
        for words, first, count in groups(COLUMNS):
            left = SIDE + sum(self._widths[:first])
            width = sum(self._widths[first : first + count])
            self._draw_heading(words, (left, self._y - half, width, half))
        self._y = bottom

    def _draw_heading(self, words: str, box: tuple[float, float, float, float]) -> None:
        left, bottom, width, height = box
        self._canvas.rect(left, bottom, width, height)
        size = SIZES[0]
        style = TextStyle(self._face, size, size * 1.32, bold=True, align="centre")
        lines = break_lines(words, style, width - PADDING)
        first = bottom + (height + len(lines) * style.line_height) / 2 - style.line_height * 0.74
        for number, line in enumerate(lines):
            place = (left, width, first - number * style.line_height)
            draw_aligned(self._canvas, place, line, style)

    def _cells(self, texts: tuple[str, ...], style: TextStyle) -> list[list[str]]:
        return [
            break_lines(
                text if column.keeps_digits else self._digits(text), style, width - 2 * PADDING
            )
            for text, column, width in zip(texts, COLUMNS, self._widths, strict=True)
        ]

    def _draw_cells(self, cells: list[list[str]], height: float, style: TextStyle) -> None:
        x, top, bottom = SIDE, self._y, self._y - height
        rules = [(SIDE, bottom, SIDE + WIDTH, bottom), (SIDE, top, SIDE, bottom)]
        for cell, column, width in zip(cells, COLUMNS, self._widths, strict=True):
            aligned = style if column.align == style.align else replace(style, align=column.align)
            for number, line in enumerate(cell):
                y = top - PADDING - style.line_height * (number + 0.76)
                draw_aligned(self._canvas, (x + PADDING, width - 2 * PADDING, y), line, aligned)
            x += width
            rules.append((x, top, x, bottom))
        rule(self._canvas, rules)
        self._y = bottom

    def _digits(self, text: str) -> str:
        return thai.thai_digits(text) if self._paper.has_thai_digits else text


_SHARES = sum(column.share for column in COLUMNS)
