"""A long table as a PDF: A4 landscape, its head on every page, sums under each, boxes to sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk import thai
from asset_desk.exports.control_ledger import Progress, cell_text, tell
from asset_desk.exports.dots import draw_dots
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
from asset_desk.exports.table_head import draw_head
from asset_desk.exports.table_paper import Band, Cell, TablePaper, TableRow
from asset_desk.exports.thai_text import Face, TextStyle, break_lines, draw_aligned, name_parts

SIDE, TOP, BOTTOM = 10 * mm, 10 * mm, 14 * mm
WIDTH = LANDSCAPE[0] - 2 * SIDE
HEAD, TITLE, FOOT = 11 * mm, 15 * mm, 8 * mm
PADDING = 0.8 * mm
SIZES = (8.6, 7.6, 6.6, 5.6)
"""What a row is set in; smaller only when it would be taller than a page."""

SIGN_HEIGHT = 26 * mm
TOTAL_FORM = "total_pages"
_LEAST_ROWS_A_PAGE = 4
_LEADING = 1.32


def write_table_pdf(
    paper: TablePaper, out: Out, fonts: FontFiles, *, progress: Progress | None = None
) -> int:
    """Write the table and give its pages; raises Stopped when `progress` says so."""
    about = PaperTitle(paper.heading, paper.office)
    with open_face(fonts) as face, new_canvas(out, about, LANDSCAPE, face) as canvas:
        book = TablePages(paper, canvas, face)
        done = 0
        for row in paper.rows:
            if isinstance(row, Band):
                book.draw_band(row)
                continue
            done += 1
            tell(progress, done, paper.count)
            book.draw_row(row)
        return book.finish()


class TablePages:
    """Draws row after row, and begins a page when one does not fit."""

    def __init__(self, paper: TablePaper, canvas: Canvas, face: Face) -> None:
        self._paper, self._canvas, self._face = paper, canvas, face
        shares = sum(column.share for column in paper.columns)
        self._widths = [WIDTH * column.share / shares for column in paper.columns]
        self._sum_height = SIZES[0] * _LEADING + 2 * PADDING
        self._reserve = 2 * self._sum_height if paper.sums else 0.0
        self._page, self._y, self._is_fresh, self._band = 0, 0.0, True, ""
        self._begin_page()

    def draw_row(self, row: TableRow) -> None:
        """Draw a row whole on one page, set smaller when it is taller than that."""
        names = tuple(part for name in row.names for part in name_parts(name))
        texts = [cell_text(cell) for cell in row.cells]
        tallest = LANDSCAPE[1] - TOP - TITLE - HEAD - BOTTOM - self._reserve - self._sum_height
        for size in SIZES:
            style = TextStyle(self._face, size, size * _LEADING, keep_whole=names)
            cells = self._broken(texts, style)
            height = max(map(len, cells)) * style.line_height + 2 * PADDING
            height = max(height, self._paper.least_height)
            if height <= tallest:
                break
        self._make_room(height)
        self._canvas.setFillGray(0.35 if row.is_faint else 0)
        self._draw_cells(cells, height, style)
        self._canvas.setFillGray(0)
        if self._paper.sums:
            self._paper.sums.add(row)

    def draw_band(self, band: Band) -> None:
        """Draw a heading across the table, never alone at the foot of a page."""
        if band.begins_page and not self._is_fresh:
            self._turn_page()
        self._make_room(0, keep_with=3 * self._sum_height)
        self._draw_band_text(band.text)
        self._band = band.text

    def _draw_band_text(self, text: str) -> None:
        style = TextStyle(self._face, 9.5, 9.5 * _LEADING, bold=True)
        lines = break_lines(self._digits(text), style, WIDTH - 4 * PADDING)
        height = len(lines) * style.line_height + 2 * PADDING
        top, bottom = self._y, self._y - height
        self._canvas.setFillGray(0.93)
        self._canvas.rect(SIDE, bottom, WIDTH, height, stroke=1, fill=1)
        self._canvas.setFillGray(0)
        for number, line in enumerate(lines):
            y = top - PADDING - style.line_height * (number + 0.76)
            draw_aligned(self._canvas, (SIDE + 2 * PADDING, WIDTH - 4 * PADDING, y), line, style)
        self._y, self._is_fresh = bottom, False

    def finish(self) -> int:
        """Draw the last sums, the totals and the boxes to sign; gives the pages."""
        if self._paper.sums:
            self._draw_sums(self._paper.sums.under_page(is_last=True))
        texts = [self._digits(text) for text in self._paper.totals()]
        style = TextStyle(self._face, 10.5, bold=True)
        lines = [line for text in texts for line in break_lines(text, style, WIDTH)]
        height = len(lines) * style.line_height + 2 * mm
        signs = SIGN_HEIGHT if self._paper.signs else 0
        if self._y - height - signs < BOTTOM:
            self._end_page()
            self._begin_page(has_table=False)
        for number, line in enumerate(lines, start=1):
            box = (SIDE, WIDTH, self._y - number * style.line_height)
            draw_aligned(self._canvas, box, line, style)
        self._y -= height
        self._draw_signs()
        self._end_page()
        self._draw_total_form()
        return self._page

    def _draw_signs(self) -> None:
        """Empty lines to sign on: nothing is ever printed on them."""
        signs = self._paper.signs
        style = TextStyle(self._face, 10.5, align="centre")
        room = WIDTH / max(len(signs), 1)
        for number, title in enumerate(signs):
            left = SIDE + number * room
            y = self._y - 9 * mm
            draw_aligned(self._canvas, (left, 14 * mm, y), "ลงชื่อ", style)
            draw_dots(self._canvas, left + 14 * mm, left + room - 6 * mm, y)
            for text, down in (("(", 6 * mm), (title, 11.5 * mm)):
                middle = (left + 14 * mm, room - 20 * mm, y - down)
                if text == "(":
                    self._draw_brackets(middle, style)
                else:
                    draw_aligned(self._canvas, middle, text, style)
            dated = (left + 14 * mm, room - 20 * mm, y - 16.5 * mm)
            draw_aligned(self._canvas, dated, "วันที่ ........ / .............. / ............", style)

    def _draw_brackets(self, box: tuple[float, float, float], style: TextStyle) -> None:
        left, width, y = box
        draw_aligned(self._canvas, box, "(", replace(style, align="left"))
        draw_aligned(self._canvas, box, ")", replace(style, align="right"))
        draw_dots(self._canvas, left + 2 * mm, left + width - 2 * mm, y)

    def _make_room(self, height: float, *, keep_with: float = 0) -> None:
        """Begin a page when so much does not fit; a row takes its heading along."""
        if self._y - height - keep_with - self._reserve >= BOTTOM or self._is_fresh:
            return
        self._turn_page()
        if self._band and not keep_with:
            self._draw_band_text(f"{self._band} (ต่อ)")

    def _turn_page(self) -> None:
        sums = self._paper.sums
        if sums:
            self._draw_sums(sums.under_page(is_last=False))
            sums.turn_page()
        self._end_page()
        self._begin_page()
        if sums:
            self._draw_sums([sums.carried_over()])
            self._is_fresh = True

    def _draw_sums(self, rows: Sequence[tuple[Cell, ...]]) -> None:
        """Sums, set smaller where a number would not fit its column."""
        for row in rows:
            texts = [cell_text(cell) for cell in row]
            for size in SIZES:
                style = TextStyle(self._face, size, SIZES[0] * _LEADING, bold=True)
                cells = self._broken(texts, style)
                if max(map(len, cells)) == 1:
                    break
            self._draw_cells(cells, self._sum_height, style)

    def _begin_page(self, *, has_table: bool = True) -> None:
        self._page += 1
        paper, top = self._paper, LANDSCAPE[1] - TOP
        title = TextStyle(self._face, 14, bold=True, align="centre")
        small = TextStyle(self._face, 11, align="centre")
        heading = self._digits(paper.heading)
        draw_aligned(self._canvas, (SIDE, WIDTH, top - 6 * mm), heading, title)
        under = " · ".join(part for part in (paper.office, paper.under) if part)
        draw_aligned(self._canvas, (SIDE, WIDTH, top - 12 * mm), self._digits(under), small)
        self._y, self._is_fresh = top - TITLE, True
        self._canvas.setLineWidth(0.5)
        if has_table:
            place = (SIDE, self._y, HEAD)
            draw_head(self._canvas, paper.columns, self._widths, place, self._face)
            self._y -= HEAD

    def _end_page(self) -> None:
        """The total is not known yet: its place is a form that is drawn at the end."""
        printed = self._digits(f"พิมพ์เมื่อ {self._paper.printed}")
        foot = " · ".join(part for part in (printed, self._paper.seal) if part)
        draw_aligned(self._canvas, (SIDE, WIDTH, FOOT), foot, self._small())
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
        most = self._digits("0" * len(str(self._paper.count // _LEAST_ROWS_A_PAGE + 1)))
        return self._small().width_of(most)

    def _small(self, align: str = "left") -> TextStyle:
        return TextStyle(self._face, 9.5, align=align)

    def _broken(self, texts: Sequence[str], style: TextStyle) -> list[list[str]]:
        columns = zip(texts, self._paper.columns, self._widths, strict=True)
        return [
            break_lines(
                text if column.keeps_digits else self._digits(text), style, width - 2 * PADDING
            )
            for text, column, width in columns
        ]

    def _draw_cells(self, cells: list[list[str]], height: float, style: TextStyle) -> None:
        x, top, bottom = SIDE, self._y, self._y - height
        rules = [(SIDE, bottom, SIDE + WIDTH, bottom), (SIDE, top, SIDE, bottom)]
        for cell, column, width in zip(cells, self._paper.columns, self._widths, strict=True):
            aligned = style if column.align == style.align else replace(style, align=column.align)
            for number, line in enumerate(cell):
                y = top - PADDING - style.line_height * (number + 0.76)
                draw_aligned(self._canvas, (x + PADDING, width - 2 * PADDING, y), line, aligned)
            x += width
            rules.append((x, top, x, bottom))
        rule(self._canvas, rules)
        self._y, self._is_fresh = bottom, False

    def _digits(self, text: str) -> str:
        return thai.thai_digits(text) if self._paper.has_thai_digits else text
