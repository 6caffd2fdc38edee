"""Reports as a PDF: each begins a page, tables repeat their heads, nothing to sign is parted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.chart_layout import bars_height
from asset_desk.exports.chart_pdf import picture_for_paper
from asset_desk.exports.charts import ChartForm
from asset_desk.exports.control_ledger import Progress, tell
from asset_desk.exports.pdf import (
    LANDSCAPE,
    PORTRAIT,
    FontFiles,
    Out,
    PaperTitle,
    new_canvas,
    open_face,
    pack_page,
)
from asset_desk.exports.report_paper import (
    ChartPlan,
    ReportPaper,
    ReportRow,
    ReportTable,
    Words,
    value_text,
)
from asset_desk.exports.signatures import SignatureRow
from asset_desk.exports.strips import (
    PADDING,
    Dotted,
    Drawing,
    Grid,
    Ruled,
    Signing,
    Space,
    Strip,
    Text,
    pages_of,
    ruled,
)
from asset_desk.exports.thai_text import Face, TextStyle, draw_aligned, name_parts
from asset_desk.thai import line_breaks

TOP, BOTTOM, FOOT = 14 * mm, 16 * mm, 8.5 * mm
TOTAL, DEFINITIONS = "รวม", "คำนิยาม"
_SIDES = {False: 18 * mm, True: 12 * mm}
_OFFICIAL_SIDES = (30 * mm, 20 * mm)
_HEAD_SHADE, _TOTAL_SHADE = 0.91, 0.96
_SMALLEST = 0.7
_USUAL = ((12.0, 11.0),)
_OFFICIAL = ((16.0, 12.0), (15.0, 12.0), (14.0, 11.5), (13.0, 11.0))
"""What paragraphs and tables are set in: the first that keeps to so many pages as are wanted."""

_KEPT_WHOLE = 8
"""A table of so many rows is not parted."""

_BETWEEN = 3 * mm


def write_report_pdf(
    papers: Sequence[ReportPaper],
    out: Out,
    fonts: FontFiles,
    *,
    title: str = "",
    progress: Progress | None = None,
) -> int:
    """Write the reports one after the other and give the pages; Stopped when told to stop."""
    first = papers[0]
    about = PaperTitle(title or f"{first.title} {first.under}".strip(), first.office)
    with open_face(fonts) as face, new_canvas(out, about, PORTRAIT, face) as canvas:
        laid = [(each, _Paper(each, face, progress).pages()) for each in papers]
        total = sum(len(pages) for _, pages in laid)
        number = 0
        for paper, pages in laid:
            for page in pages:
                number += 1
                _draw_page(canvas, paper, page, face, f"หน้า {number:,}/{total:,}")
    return total


def _draw_page(
    canvas: Canvas, paper: ReportPaper, strips: Sequence[Strip], face: Face, number: str
) -> None:
    size = LANDSCAPE if paper.is_wide else PORTRAIT
    canvas.setPageSize(size)
    top = size[1] - TOP
    for strip in strips:
        strip.draw(canvas, top)
        top -= strip.height()
    left, width = _margins(paper)
    style = TextStyle(face, 9.5)
    foot = " · ".join((paper.digits(f"พิมพ์เมื่อ {paper.printed}"), paper.seal))
    draw_aligned(canvas, (left, width, FOOT), foot, style)
    draw_aligned(canvas, (left, width, FOOT), paper.digits(number), replace(style, align="right"))
    canvas.showPage()
    pack_page(canvas)


def _margins(paper: ReportPaper) -> tuple[float, float]:
    """The left edge and the width of what is printed; official papers leave room to bind."""
    width = (LANDSCAPE if paper.is_wide else PORTRAIT)[0]
    if paper.is_official:
        return _OFFICIAL_SIDES[0], width - sum(_OFFICIAL_SIDES)
    side = _SIDES[paper.is_wide]
    return side, width - 2 * side


class _Paper:
    """One report on its way to strips."""

    def __init__(self, paper: ReportPaper, face: Face, progress: Progress | None) -> None:
        self._paper, self._face, self._progress = paper, face, progress
        self._left, self._width = _margins(paper)
        self._body = self._cells = 0.0
        self._done, self._count = 0, sum(len(table.rows) for table in paper.tables)

    def pages(self) -> list[list[Strip]]:
        """The pages of this report, set smaller where they would be too many."""
        height = (LANDSCAPE if self._paper.is_wide else PORTRAIT)[1] - TOP - BOTTOM
        most = self._paper.most_pages
        sizes = _OFFICIAL if self._paper.is_official else _USUAL
        for body, cells in sizes:
            self._body, self._cells, self._done = body, cells, 0
            pages = pages_of(list(self._strips()), height)
            if not most or len(pages) <= most:
                break
        return pages

    def _strips(self) -> Iterator[Strip]:
        paper = self._paper
        yield from self._title()
        for part in paper.parts:
            yield from self._words(part) if isinstance(part, Words) else self._table(part)
        yield from self._terms()
        for number, blocks in enumerate(paper.signers, start=1):
            row = SignatureRow(self._face, self._left, self._width, blocks, paper.names)
            yield Signing(row, keeps_next=number < len(paper.signers))

    def _title(self) -> Iterator[Strip]:
        paper = self._paper
        title = self._style(self._body * 1.2, bold=True, align="centre")
        whole = (*title.keep_whole, *name_parts(paper.title_end)[:1])
        yield self._text(paper.title, replace(title, keep_whole=whole), keeps_next=True)
        yield self._text(paper.under, replace(title, size=self._body * 1.1), keeps_next=True)
        yield self._text(paper.office, replace(title, size=self._body * 1.1, bold=False))
        small = self._style(10.5, align="centre")
        for fact in paper.facts:
            yield self._text(fact, small)
        yield Space(_BETWEEN)

    def _words(self, words: Words) -> Iterator[Strip]:
        heading = self._style(self._body, bold=True)
        yield self._text(words.heading, heading, above=1.5 * mm, keeps_next=True)
        style = replace(self._style(self._body), first_indent=12 * mm)
        for paragraph in words.paragraphs:
            yield self._text(paragraph, style)
        for _ in range(words.lines):
            yield Dotted(self._left, self._width, style.line_height)

    def _table(self, table: ReportTable) -> Iterator[Strip]:
        heading = self._style(self._body, bold=True)
        if table.heading:
            yield self._text(table.heading, heading, above=2 * mm, keeps_next=True)
        if not table.rows:
            yield self._text(table.nothing, self._style(self._body * 0.94))
            return
        yield Space(1 * mm, keeps_next=True)
        if not table.is_drawn:
            yield from self._rows(table)
        note = self._style(10.5)
        for text in table.notes:
            yield self._text(f"หมายเหตุ {text}", note, above=0.8 * mm)
        for plan in table.charts:
            yield self._chart(table, plan)
        yield Space(_BETWEEN)

    def _rows(self, table: ReportTable) -> Iterator[Strip]:
        shares = sum(column.share for column in table.columns)
        widths = tuple(self._width * column.share / shares for column in table.columns)
        sides = tuple(column.side for column in table.columns)
        grid = Grid(self._left, widths, sides)
        bold = self._style(self._cells, bold=True)
        head = self._head(table, grid)
        yield head
        last = len(table.rows) - 1
        for number, row in enumerate(table.rows):
            self._done += 1
            tell(self._progress, self._done, self._count)
            is_followed = number < last or bool(table.totals)
            keeps_next = is_followed and (number == last or len(table.rows) <= _KEPT_WHOLE)
            yield replace(self._row(table, row, grid), head=head, keeps_next=keeps_next)
        if table.totals:
            texts = self._texts(table, ReportRow(table.totals))
            total = [self._paper.digits(TOTAL), *texts[1:]] if not texts[0] else texts
            yield ruled(total, grid, bold, shade=_TOTAL_SHADE, head=head)

    def _head(self, table: ReportTable, grid: Grid) -> Ruled:
        """The headings, set smaller where a word would be broken."""
        titles = [self._paper.digits(column.title) for column in table.columns]
        middle = replace(grid, sides=("centre",) * len(grid.widths))
        words = [
            (word.strip(), width - 2 * PADDING)
            for title, width in zip(titles, grid.widths, strict=True)
            for word in line_breaks(title)
        ]
        size = self._cells
        while size > self._cells * _SMALLEST:
            style = self._style(size, bold=True)
            if all(style.width_of(word) <= room for word, room in words):
                break
            size -= 0.25
        style = self._style(size, bold=True)
        return ruled(titles, middle, style, shade=_HEAD_SHADE, keeps_next=True)

    def _row(self, table: ReportTable, row: ReportRow, grid: Grid) -> Ruled:
        """A row, set smaller where a number would be broken."""
        texts = self._texts(table, row)
        names = tuple(part for name in row.names for part in name_parts(name))
        size = self._cells
        while size > self._cells * _SMALLEST:
            strip = ruled(texts, grid, self._style(size, names=names))
            if not _breaks_a_number(strip, table):
                return strip
            size -= 0.5
        return ruled(texts, grid, self._style(size, names=names))

    def _texts(self, table: ReportTable, row: ReportRow) -> list[str]:
        texts = []
        for number, (value, column) in enumerate(zip(row.cells, table.columns, strict=True)):
            text = value_text(value, table.shown_of(row, number))
            texts.append(text if column.keeps_digits else self._paper.digits(text))
        return texts

    def _chart(self, table: ReportTable, plan: ChartPlan) -> Strip:
        chart = table.chart(plan, has_thai_digits=self._paper.has_thai_digits)
        height = bars_height(chart) if plan.form is ChartForm.BARS else plan.height
        picture = picture_for_paper(chart, self._width, height, self._face, 9.5)
        return Drawing(picture, self._face, self._left)

    def _terms(self) -> Iterator[Strip]:
        if not self._paper.terms:
            return
        yield self._text(DEFINITIONS, self._style(10.5, bold=True), above=1 * mm, keeps_next=True)
        style, signed = replace(self._style(9.5), leading=12.4), bool(self._paper.signers)
        for term, meaning in self._paper.terms:
            yield self._text(f"{term}: {meaning}", style, hang=5 * mm, keeps_next=signed)
        yield Space(1 * mm, keeps_next=signed)

    def _text(self, text: str, style: TextStyle, **more: float) -> Text:
        words = self._paper.digits(text)
        return replace(Text(words, style, self._left, self._width), **more)  # type: ignore[arg-type]

    def _style(
        self, size: float, *, bold: bool = False, align: str = "left", names: tuple[str, ...] = ()
    ) -> TextStyle:
        kept = (*self._paper.names, *names)
        return TextStyle(self._face, size, size * 1.38, bold=bold, align=align, keep_whole=kept)


def _breaks_a_number(strip: Ruled, table: ReportTable) -> bool:
    cells = zip(strip.lines, table.columns, strict=True)
    return any(len(lines) > 1 and column.side == "right" for lines, column in cells)
