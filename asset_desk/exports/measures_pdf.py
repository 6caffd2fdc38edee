"""The report on the measures as a PDF: a cover, the table on A4 landscape, signatures, evidence.

A row that is too long for a page goes on on the next, parted between paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.dots import draw_dots
from asset_desk.exports.measures_report import (
    COLUMNS,
    CONTINUED,
    EVIDENCE_TITLE,
    ITEMS_TITLE,
    TITLES,
    ItemLine,
    MeasuresPaper,
    Paragraph,
    split_cells,
)
from asset_desk.exports.pdf import LANDSCAPE, FontFiles, Out, PaperTitle, new_canvas, open_face
from asset_desk.exports.thai_text import (
    Face,
    TextStyle,
    break_lines,
    clean,
    draw_aligned,
    draw_line,
    name_parts,
)

SIDE, TOP, BOTTOM, FOOT = 15 * mm, 14 * mm, 16 * mm, 8 * mm
WIDTH = LANDSCAPE[0] - 2 * SIDE
SIZE, LEADING = 10.5, 14.6
PADDING = 1.4 * mm
HEAD = 12.5 * mm
SIGN_HEIGHT = 34 * mm
BETWEEN = 0.6 * mm
_MARK = re.compile(r"(?:[0-9๐-๙]+[.)]+|[-–•])\s+")
_WIDTHS = tuple(WIDTH * share / sum(share for _, share in COLUMNS) for _, share in COLUMNS)


def write_measures_pdf(paper: MeasuresPaper, out: Out, fonts: FontFiles) -> int:
    """Write the report and give its pages."""
    with open_face(fonts) as face:
        trial = Canvas("", pagesize=LANDSCAPE, initialFontName=face.regular)
        pages = _fill(_Sheet(trial, face, paper, total=0))
    about = PaperTitle(paper.heading, paper.office)
    with open_face(fonts) as face, new_canvas(out, about, LANDSCAPE, face) as canvas:
        return _fill(_Sheet(canvas, face, paper, total=pages))


def _fill(sheet: _Sheet) -> int:
    _cover(sheet)
    _before_the_table(sheet)
    _table(sheet)
    _signatures(sheet)
    _evidence(sheet)
    sheet.end()
    return sheet.page


class _Sheet:
    """The page being filled; `y` is where the next part begins."""

    def __init__(self, canvas: Canvas, face: Face, paper: MeasuresPaper, *, total: int) -> None:
        self.canvas, self.face, self.paper, self.total = canvas, face, paper, total
        self.page, self.y, self.is_fresh = 1, LANDSCAPE[1] - TOP, True
        years = (f"พ.ศ. {paper.fiscal_year}", paper.year_line)
        names = (*name_parts(paper.office), *map(paper.digits, years))
        self.plain = TextStyle(face, SIZE, LEADING, keep_whole=names)
        self.bold = replace(self.plain, bold=True)
        canvas.setLineWidth(0.5)

    def end(self) -> None:
        """Draw the foot of the page: when it was printed, and which of how many it is."""
        small = TextStyle(self.face, 9.5)
        parts = (self.paper.digits(f"พิมพ์เมื่อ {self.paper.printed}"), self.paper.seal)
        foot = " · ".join(part for part in parts if part)
        draw_aligned(self.canvas, (SIDE, WIDTH, FOOT), foot, small)
        number = self.paper.digits(f"หน้า {self.page}/{self.total}")
        draw_aligned(self.canvas, (SIDE, WIDTH, FOOT), number, replace(small, align="right"))
        self.canvas.showPage()

    def turn(self) -> None:
        """Begin a new page."""
        self.end()
        self.page, self.y, self.is_fresh = self.page + 1, LANDSCAPE[1] - TOP, True
        self.canvas.setLineWidth(0.5)

    def need(self, height: float) -> None:
        """Begin a new page where there is no room for so much."""
        if self.y - height < BOTTOM and not self.is_fresh:
            self.turn()

    def write(self, text: str, style: TextStyle, *, left: float = 0.0) -> None:
        """A text from the left edge on, on as many lines as it needs."""
        for line in break_lines(self.paper.digits(text), style, WIDTH - left):
            self.need(style.line_height)
            self.y -= style.line_height
            box = (SIDE + left, WIDTH - left, self.y + style.line_height * 0.24)
            draw_aligned(self.canvas, box, line, style)
            self.is_fresh = False


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph broken into lines: a mark such as 1. stands out to the left of them."""

    lines: tuple[str, ...]
    style: TextStyle
    mark: str = ""
    indent: float = 0.0

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.line_height + BETWEEN


def _cover(sheet: _Sheet) -> None:
    paper = sheet.paper
    title = TextStyle(sheet.face, 27, 42, bold=True, align="centre")
    name = replace(title, size=22, leading=34, keep_whole=name_parts(paper.office))
    sheet.y = LANDSCAPE[1] - 48 * mm
    for text in (*TITLES, paper.year_line):
        sheet.write(text, title)
    sheet.y -= 22 * mm
    for text in (paper.office, paper.place):
        sheet.write(text, name)
    sheet.turn()


def _before_the_table(sheet: _Sheet) -> None:
    paper = sheet.paper
    for line in paper.heading_lines:
        sheet.write(line, replace(sheet.bold, size=14, leading=20, align="centre"))
    sheet.y -= 2 * mm
    _write_indented(sheet, paper.preamble)
    if paper.items:
        sheet.y -= 1.5 * mm
        sheet.write(ITEMS_TITLE, sheet.bold)
        for item in paper.items:
            _write_item(sheet, item)
    sheet.y -= 1.5 * mm
    for measure in paper.measures:
        sheet.write(measure.title, sheet.plain, left=12 * mm)
    sheet.y -= 3 * mm


def _write_indented(sheet: _Sheet, text: str) -> None:
    style = replace(sheet.plain, first_indent=25 * mm)
    for number, line in enumerate(break_lines(sheet.paper.digits(text), style, WIDTH)):
        sheet.y -= style.line_height
        x = SIDE + (0 if number else style.first_indent)
        draw_line(sheet.canvas, x, sheet.y + style.line_height * 0.24, line, style)


def _write_item(sheet: _Sheet, item: ItemLine) -> None:
    """An item beside its number, which keeps the digits of the year's list."""
    style, left, room = sheet.plain, 12 * mm, 24 * mm
    text = item.wording + (f" (ตัวชี้วัด {item.indicator})" if item.indicator else "")
    lines = break_lines(sheet.paper.digits(text), style, WIDTH - left - room)
    numbers = break_lines(item.number, style, room - 2 * mm)
    sheet.need(max(len(lines), len(numbers)) * style.line_height)
    top = sheet.y
    for column, x in ((numbers, SIDE + left), (lines, SIDE + left + room)):
        for number, line in enumerate(column, start=1):
            y = top - style.line_height * (number - 0.24)
            draw_line(sheet.canvas, x, y, line, style)
    sheet.y = top - max(len(lines), len(numbers)) * style.line_height


def _table(sheet: _Sheet) -> None:
    sheet.need(HEAD + 8 * LEADING)
    _draw_head(sheet)
    for measure in sheet.paper.measures:
        cells = measure.cells(sheet.paper.book_head)
        blocks = [_blocks(sheet, cell, width) for cell, width in zip(cells, _WIDTHS, strict=True)]
        _draw_row(sheet, blocks, _blocks(sheet, [_continued(measure.title)], _WIDTHS[0]))


def _continued(title: str) -> Paragraph:
    return Paragraph(f"{title} {CONTINUED}")


def _draw_row(sheet: _Sheet, cells: list[list[_Block]], title: list[_Block]) -> None:
    """Draw a row, on several pages where it has to be; its title is said again on each."""
    fresh = LANDSCAPE[1] - TOP - HEAD - BOTTOM
    whole = max(_height(cell) for cell in cells)
    if whole > _room(sheet) and (whole <= fresh or _room(sheet) < fresh / 4):
        _turn(sheet)
    while any(cells):
        heights = [[block.height for block in cell] for cell in cells]
        counts = split_cells(heights, _room(sheet) - 2 * PADDING)
        if not any(counts):
            _turn(sheet)
            continue
        parts = [cell[:count] for cell, count in zip(cells, counts, strict=True)]
        cells = [cell[count:] for cell, count in zip(cells, counts, strict=True)]
        _draw_part(sheet, parts)
        if any(cells):
            _turn(sheet)
            cells[0] = title


def _draw_part(sheet: _Sheet, cells: Sequence[Sequence[_Block]]) -> None:
    height = max(_height(cell) for cell in cells)
    x, top = SIDE, sheet.y
    for cell, width in zip(cells, _WIDTHS, strict=True):
        sheet.canvas.rect(x, top - height, width, height)
        y = top - PADDING
        for block in cell:
            _draw_block(sheet.canvas, block, x + PADDING, y)
            y -= block.height
        x += width
    sheet.y, sheet.is_fresh = top - height, False


def _draw_block(canvas: Canvas, block: _Block, x: float, top: float) -> None:
    for number, line in enumerate(block.lines, start=1):
        y = top - block.style.line_height * (number - 0.24)
        if block.mark and number == 1:
            draw_line(canvas, x, y, block.mark, block.style)
        draw_line(canvas, x + block.indent, y, line, block.style)


def _height(cell: Sequence[_Block]) -> float:
    return sum(block.height for block in cell) + 2 * PADDING


def _room(sheet: _Sheet) -> float:
    return sheet.y - BOTTOM


def _turn(sheet: _Sheet) -> None:
    sheet.turn()
    _draw_head(sheet)


def _draw_head(sheet: _Sheet) -> None:
    style = replace(sheet.bold, align="centre")
    x, bottom = SIDE, sheet.y - HEAD
    for (title, _), width in zip(COLUMNS, _WIDTHS, strict=True):
        sheet.canvas.setFillGray(0.93)
        sheet.canvas.rect(x, bottom, width, HEAD, stroke=1, fill=1)
        sheet.canvas.setFillGray(0)
        lines = break_lines(title, style, width - 2 * PADDING)
        first = bottom + (HEAD + len(lines) * style.line_height) / 2 - style.line_height * 0.76
        for number, line in enumerate(lines):
            box = (x + PADDING, width - 2 * PADDING, first - number * style.line_height)
            draw_aligned(sheet.canvas, box, line, style)
        x += width
    sheet.y = bottom


def _blocks(sheet: _Sheet, cell: Sequence[Paragraph], width: float) -> list[_Block]:
    """The paragraphs of a cell, one that is taller than a page parted between its lines."""
    most = int((LANDSCAPE[1] - TOP - HEAD - BOTTOM - 2 * PADDING - BETWEEN) // LEADING)
    blocks = []
    for paragraph in cell:
        style = sheet.bold if paragraph.is_head else sheet.plain
        text = clean(sheet.paper.digits(paragraph.text))
        found = _MARK.match(text)
        mark = found[0].strip() if found else ""
        indent = style.width_of(f"{mark} ") if mark else 0.0
        rest = text[found.end() :] if found else text
        lines = tuple(break_lines(rest, style, width - 2 * PADDING - indent))
        for first in range(0, len(lines), most):
            part = lines[first : first + most]
            blocks.append(_Block(part, style, "" if first else mark, indent))
    return blocks


def _signatures(sheet: _Sheet) -> None:
    """Empty lines to sign on, side by side and never parted: nothing is printed on them."""
    sheet.need(SIGN_HEIGHT)
    style = TextStyle(sheet.face, 11.5, 16, align="centre", keep_whole=sheet.plain.keep_whole)
    room = WIDTH / max(len(sheet.paper.signs), 1)
    top = sheet.y - 12 * mm
    for number, title in enumerate(sheet.paper.signs):
        left, right = SIDE + number * room + 13 * mm, SIDE + (number + 1) * room - 6 * mm
        draw_aligned(sheet.canvas, (left - 13 * mm, 12 * mm, top), "ลงชื่อ", style)
        draw_dots(sheet.canvas, left, right, top)
        box = (left, right - left)
        draw_aligned(sheet.canvas, (*box, top - 16), "(", replace(style, align="left"))
        draw_aligned(sheet.canvas, (*box, top - 16), ")", replace(style, align="right"))
        draw_dots(sheet.canvas, left + 4, right - 4, top - 16)
        lines = break_lines(title, style, right - left)
        for line_no, line in enumerate(lines):
            draw_aligned(sheet.canvas, (*box, top - 33 - line_no * 16), line, style)
        dated = top - 33 - len(lines) * 16
        draw_aligned(
            sheet.canvas, (*box, dated), "วันที่ ........ / .............. / ............", style
        )
    sheet.y, sheet.is_fresh = sheet.y - SIGN_HEIGHT, False


def _evidence(sheet: _Sheet) -> None:
    """The files that go with the report, on pages of their own."""
    evidence = sheet.paper.evidence
    if not evidence:
        return
    sheet.turn()
    sheet.write(EVIDENCE_TITLE, replace(sheet.bold, size=14, leading=22))
    style = replace(sheet.plain, keep_whole=())
    small = TextStyle(sheet.face, 8, LEADING)
    for line_no, file in enumerate(evidence, start=1):
        names = break_lines(file.file_name, style, WIDTH * 0.44)
        sheet.need(len(names) * LEADING)
        top = sheet.y
        marks = sheet.paper.digits(f"{line_no}. มาตรการที่ {file.number}")
        y = top - LEADING * 0.76
        draw_line(sheet.canvas, SIDE, y, marks, style)
        for number, name in enumerate(names):
            draw_line(sheet.canvas, SIDE + 34 * mm, y - number * LEADING, name, style)
        draw_line(sheet.canvas, SIDE + WIDTH * 0.58, y, f"SHA-256 {file.sha256}", small)
        sheet.y, sheet.is_fresh = top - len(names) * LEADING, False
