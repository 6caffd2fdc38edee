"""A return receipt or a damage record as a PDF on A4, going on on further pages where it must."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.blocks import Block, Fit
from asset_desk.exports.dots import Dots, Piece
from asset_desk.exports.harm_paper import HarmPaper, PaperTable, Signer
from asset_desk.exports.pdf import PORTRAIT, FontFiles, Out, PaperTitle, new_canvas, open_face
from asset_desk.exports.signatures import SignatureBlock, SignatureRow
from asset_desk.exports.slip_paper import day_words
from asset_desk.exports.thai_text import Face, TextStyle, break_lines, draw_aligned
from asset_desk.thai_dates import long_date

LEFT, RIGHT, TOP, BOTTOM = 25 * mm, 20 * mm, 16 * mm, 18 * mm
WIDTH = PORTRAIT[0] - LEFT - RIGHT
INDENT = 20 * mm
SIZE, TABLE_SIZE = 16, 12
_FIT = Fit(1, 0.5)
_PADDING = 1.4 * mm


def write_harm_paper(paper: HarmPaper, out: Out, fonts: FontFiles) -> int:
    """Write the paper and give its pages; rows and signatures are never cut in two."""
    about = PaperTitle(f"{paper.title} {paper.slip_no}".strip(), paper.office)
    with open_face(fonts) as face, new_canvas(out, about, PORTRAIT, face) as canvas:
        pages = _pages(list(_blocks(paper, face)))
        for number, blocks in enumerate(pages, start=1):
            top = PORTRAIT[1] - TOP
            for block in blocks:
                block.draw(canvas, top, _FIT)
                top -= block.height(_FIT)
            if len(pages) > 1:
                text = paper.digits(f"หน้า {number}/{len(pages)}")
                style = TextStyle(face, 12, align="right")
                draw_aligned(canvas, (LEFT, WIDTH, BOTTOM - 6 * mm), text, style)
            canvas.showPage()
    return len(pages)


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of text under each other, with some air above."""

    text: str
    style: TextStyle
    above: float = 2 * mm

    def height(self, fit: Fit) -> float:
        """The air and every line."""
        return self._above(fit) + len(self._lines()) * self.style.line_height

    def draw(self, canvas: Canvas, top: float, fit: Fit) -> None:
        """Draw the lines, the first one indented where the style says so."""
        y = top - self._above(fit) - self.style.line_height * 0.76
        for number, line in enumerate(self._lines()):
            left = LEFT + (self.style.first_indent if number == 0 else 0)
            draw_aligned(canvas, (left, WIDTH, y), line, self.style)
            y -= self.style.line_height

    def _above(self, fit: Fit) -> float:
        return self.above * (0.5 + fit.air)

    def _lines(self) -> list[str]:
        return [line for line in break_lines(self.text, self.style, WIDTH) if line]


@dataclass(frozen=True, slots=True)
class RuledRow:
    """One row of a table; `head` is drawn again where the row begins a page."""

    texts: tuple[str, ...]
    table: PaperTable
    style: TextStyle
    head: RuledRow | None = None

    def height(self, fit: Fit) -> float:
        """As high as its highest cell."""
        lines = max(len(lines) for lines in self._cells())
        return max(fit.between(6, 8), lines * self.style.line_height + 2 * mm)

    def draw(self, canvas: Canvas, top: float, fit: Fit) -> None:
        """Draw the cells and rule them."""
        height, x = self.height(fit), float(LEFT)
        canvas.setLineWidth(0.6)
        for lines, (_, share, align) in zip(self._cells(), self.table.columns, strict=True):
            width = WIDTH * share / 100
            style = replace(self.style, align="centre" if self.head is None else align)
            canvas.rect(x, top - height, width, height)
            first = top - (height - len(lines) * style.line_height) / 2 - style.line_height * 0.72
            for number, line in enumerate(lines):
                box = (x + _PADDING, width - 2 * _PADDING, first - number * style.line_height)
                draw_aligned(canvas, box, line, style)
            x += width

    def _cells(self) -> list[list[str]]:
        pairs = zip(self.texts, self.table.columns, strict=True)
        return [
            break_lines(text, self.style, WIDTH * share / 100 - 2 * _PADDING)
            for text, (_, share, _) in pairs
        ]


def _blocks(paper: HarmPaper, face: Face) -> Iterator[Block]:
    plain = TextStyle(face, SIZE, SIZE * 1.42, keep_whole=paper.names)
    yield Lines(paper.digits(f"ใบยืมเลขที่ {paper.slip_no}"), replace(plain, align="right"), 0)
    yield Lines(paper.title, TextStyle(face, 20, bold=True, align="centre"))
    yield Lines(paper.office, replace(plain, align="centre"), 0)
    yield Lines(paper.digits(day_words(paper.on)), replace(plain, align="right"))
    yield Lines(paper.digits(paper.statement), replace(plain, first_indent=INDENT))
    for table in paper.tables:
        yield from _table(paper, table, face)
    for remark in paper.remarks:
        yield Lines(paper.digits(remark), replace(plain, size=14, leading=14 * 1.42))
    for signers in paper.signers:
        blocks = tuple(_signature(paper, each) for each in signers)
        yield SignatureRow(face, LEFT, WIDTH, blocks, paper.names)


def _table(paper: HarmPaper, table: PaperTable, face: Face) -> Iterator[Block]:
    bold = TextStyle(face, TABLE_SIZE, TABLE_SIZE * 1.38, bold=True)
    plain = replace(bold, bold=False, keep_whole=paper.names)
    head = RuledRow(tuple(title for title, _, _ in table.columns), table, bold)
    yield Lines(table.heading, TextStyle(face, 14, bold=True))
    yield Lines("", plain, 1.2 * mm)
    yield head
    for row in table.rows:
        yield RuledRow(row, table, plain, head)


def _signature(paper: HarmPaper, signer: Signer) -> SignatureBlock:
    widths = (Dots(8 * mm), Dots(20 * mm), Dots(10 * mm))
    blank: tuple[Piece, ...] = ("วันที่ ", widths[0], " เดือน ", widths[1], " พ.ศ. ", widths[2])
    day = paper.digits(f"วันที่ {long_date(signer.on)}") if signer.on else blank
    post: tuple[str | tuple[Piece, ...], ...] = (("ตำแหน่ง ", Dots(40 * mm)),)
    return SignatureBlock(signer.role, signer.name, (*(post if signer.has_post else ()), day))


def _pages(blocks: Sequence[Block]) -> list[list[Block]]:
    """The blocks page by page; a heading goes on with what it stands above."""
    pages: list[list[Block]] = [[]]
    room = full = PORTRAIT[1] - TOP - BOTTOM
    for number, block in enumerate(blocks):
        needed = block.height(_FIT) + _with_it(blocks, number)
        if needed > room and pages[-1]:
            pages.append([])
            room = full
            if isinstance(block, RuledRow) and block.head is not None:
                pages[-1].append(block.head)
                room -= block.head.height(_FIT)
        pages[-1].append(block)
        room -= block.height(_FIT)
    return pages


def _with_it(blocks: Sequence[Block], number: int) -> float:
    """What may not be parted from a block: the head and first row of the table under a heading."""
    following = blocks[number + 1 : number + 4]
    is_heading = any(isinstance(each, RuledRow) and each.head is None for each in following)
    block = blocks[number]
    is_head = isinstance(block, RuledRow) and block.head is None
    if not isinstance(block, Lines) and not is_head:
        return 0
    kept = following if is_heading or is_head else ()
    return sum(each.height(_FIT) for each in kept[: 1 if is_head else 3])
