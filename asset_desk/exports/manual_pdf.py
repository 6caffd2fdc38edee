"""The manual as one PDF: cover, preface, contents, chapters, annexes, with bookmarks to each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.domain.manual import SectionKind
from asset_desk.exports.control_ledger import Progress, tell
from asset_desk.exports.manual_contents import Entry, Mark
from asset_desk.exports.manual_cover import draw_cover
from asset_desk.exports.manual_pages import (
    BOTTOM,
    COLUMN,
    TOP,
    FormPage,
    ManualPages,
    Page,
    key_of,
)
from asset_desk.exports.manual_paper import DRAFT, ManualPaper, front_number
from asset_desk.exports.pdf import (
    PORTRAIT,
    FontFiles,
    Out,
    PaperTitle,
    new_canvas,
    open_face,
    pack_page,
)
from asset_desk.exports.thai_text import Face, TextStyle, break_lines, draw_aligned

FOOT = 10 * mm
_HEAD_RULE = PORTRAIT[1] - TOP + 5 * mm
_HEAD_SIZES = (12.0, 11.0, 10.0, 9.0)
_HEAD_LINES = 2
_FOOT_SIZE = 10.5


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with what its foot calls it."""

    page: Page
    number: str


def write_manual(
    paper: ManualPaper, out: Out, fonts: FontFiles, *, progress: Progress | None = None
) -> int:
    """Write the manual and give its pages; Stopped when told to stop."""
    about = PaperTitle(paper.digits(f"{paper.title} {paper.version}"), paper.office)
    with open_face(fonts) as face, new_canvas(out, about, PORTRAIT, face) as canvas:
        sheets = _laid(paper, face)
        draw_cover(canvas, paper, face, COLUMN)
        canvas.addPageLabel(0, prefix="ปก")
        _turn(canvas)
        furniture = _Furniture(paper, face)
        for number, sheet in enumerate(sheets, start=1):
            tell(progress, number, len(sheets))
            canvas.addPageLabel(number, prefix=sheet.number)
            furniture.draw(canvas, sheet)
            _draw(canvas, sheet.page)
            _turn(canvas)
        canvas.showOutline()
    return len(sheets) + 1


def _laid(paper: ManualPaper, face: Face) -> list[Sheet]:
    """Every page after the cover; the contents name the pages that the sections are on."""
    laying = ManualPages(paper, face)
    preface = laying.pages([SectionKind.PREFACE])
    body = laying.pages([SectionKind.CHAPTER, SectionKind.ANNEX])
    entries = [
        Entry(key_of(each), each.number, each.section.heading, each.depth)
        for each in paper.sections
    ]
    front = len(preface) + len(laying.contents(entries))
    numbers = [front_number(count) for count in range(1, front + 1)]
    numbers += [paper.digits(str(count)) for count in range(1, len(body) + 1)]
    begun = _begun(preface, numbers) | _begun(body, numbers[front:])
    contents = laying.contents([replace(each, page=begun[each.key]) for each in entries])
    pages = (*preface, *contents, *body)
    return [Sheet(page, number) for page, number in zip(pages, numbers, strict=True)]


def _begun(pages: Sequence[Page], numbers: Sequence[str]) -> dict[str, str]:
    """The page on which each section begins."""
    return {
        strip.key: number
        for page, number in zip(pages, numbers, strict=False)
        for strip in page
        if isinstance(strip, Mark)
    }


def _draw(canvas: Canvas, page: Page) -> None:
    top = PORTRAIT[1] - TOP
    for strip in page:
        strip.draw(canvas, top)
        top -= strip.height()


def _turn(canvas: Canvas) -> None:
    canvas.showPage()
    pack_page(canvas)


class _Furniture:
    """What stands on every page: title and version above, print day and page number below."""

    def __init__(self, paper: ManualPaper, face: Face) -> None:
        self._paper, self._face = paper, face
        self._foot = TextStyle(face, _FOOT_SIZE)
        self._head, self._lines = self._fitted()

    def draw(self, canvas: Canvas, sheet: Sheet) -> None:
        """Draw it; the empty form keeps its own head."""
        if self._paper.is_draft:
            self._draw_mark(canvas)
        if not any(isinstance(strip, FormPage) for strip in sheet.page):
            self._draw_head(canvas)
        place, digits = (COLUMN.left, COLUMN.width), self._paper.digits
        foot = " · ".join(part for part in (self._printed(), self._paper.seal) if part)
        draw_aligned(canvas, (*place, FOOT), foot, self._foot)
        number = digits(f"หน้า {sheet.number}")
        draw_aligned(canvas, (*place, FOOT), number, replace(self._foot, align="right"))

    def _printed(self) -> str:
        return self._paper.digits(f"พิมพ์เมื่อ {self._paper.printed}")

    def _fitted(self) -> tuple[TextStyle, list[str]]:
        """The title as large as it goes on two lines beside the version."""
        paper = self._paper
        for size in _HEAD_SIZES:
            style = TextStyle(self._face, size, leading=size * 1.3, keep_whole=paper.names)
            room = COLUMN.width - style.width_of(paper.digits(paper.version)) - 6 * mm
            lines = break_lines(paper.digits(paper.title), style, room)
            if len(lines) <= _HEAD_LINES:
                break
        return style, lines

    def _draw_head(self, canvas: Canvas) -> None:
        style, lines = self._head, self._lines
        version = self._paper.digits(self._paper.version)
        for number, line in enumerate(reversed(lines)):
            y = _HEAD_RULE + style.size * 0.4 + number * style.line_height
            draw_aligned(canvas, (COLUMN.left, COLUMN.width, y), line, style)
        y = _HEAD_RULE + style.size * 0.4
        right = replace(style, align="right")
        draw_aligned(canvas, (COLUMN.left, COLUMN.width, y), version, right)
        canvas.setLineWidth(0.5)
        canvas.line(COLUMN.left, _HEAD_RULE, COLUMN.left + COLUMN.width, _HEAD_RULE)

    def _draw_mark(self, canvas: Canvas) -> None:
        """The word across the page, too pale to hide what is under it."""
        style = TextStyle(self._face, 130, bold=True, align="centre")
        canvas.saveState()
        canvas.setFillGray(0.93)
        canvas.translate(COLUMN.left + COLUMN.width / 2, BOTTOM + (PORTRAIT[1] - TOP - BOTTOM) / 2)
        canvas.rotate(45)
        draw_aligned(canvas, (-COLUMN.width / 2, COLUMN.width, -30), DRAFT, style)
        canvas.restoreState()
