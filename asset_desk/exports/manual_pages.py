"""The sections of the manual laid out page by page, each chapter on a page of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.domain.formatted_text import FormattedText
from asset_desk.domain.manual import NumberedSection, SectionKind, SectionSource
from asset_desk.exports.blocks import draw_blocks
from asset_desk.exports.flow_pdf import flow_for_paper
from asset_desk.exports.loan_slip import TOP as FORM_TOP
from asset_desk.exports.loan_slip import slip_pages
from asset_desk.exports.manual_contents import Entry, Mark, entry_lines
from asset_desk.exports.manual_paper import ManualPaper
from asset_desk.exports.manual_sheet import COLUMN, HEIGHT, Page
from asset_desk.exports.official_sheet import LABEL_SIZE, SIZE
from asset_desk.exports.pdf import PORTRAIT
from asset_desk.exports.rich_blocks import RichPlan, strips_of
from asset_desk.exports.rich_strips import lines_of, plain_line
from asset_desk.exports.rich_table import parted
from asset_desk.exports.slip_paper import SlipPaper
from asset_desk.exports.strips import Space, Strip, pages_of
from asset_desk.exports.thai_text import Face, TextStyle

CONTENTS = "สารบัญ"
NOTHING = "ยังไม่มีหมวดในคู่มือฉบับนี้"
_SECTION_SIZES = (LABEL_SIZE, 18.0, SIZE, SIZE)
_ABOVE = 2.5 * mm
_NOTE_SIZE, _HEADING_ROOM = 13.0, 22 * mm


@dataclass(frozen=True, slots=True)
class FormPage:
    """The empty form, on a page of its own and just as it is filled in."""

    paper: SlipPaper
    face: Face
    number: int
    keeps_next: bool = False
    head: Strip | None = None

    def height(self) -> float:
        """All of a page."""
        return HEIGHT

    def draw(self, canvas: Canvas, _top: float) -> None:
        """Draw the form between its own margins."""
        pages, fit = slip_pages(self.paper, self.face, has_foot=True)
        draw_blocks(canvas, PORTRAIT[1] - FORM_TOP, pages[self.number], fit)


class ManualPages:
    """Lays out one manual in one face."""

    def __init__(self, paper: ManualPaper, face: Face) -> None:
        self._paper, self._face = paper, face
        names = (*paper.names, *(paper.flow.kept_whole if paper.flow else ()))
        self._style = TextStyle(face, SIZE, keep_whole=tuple(dict.fromkeys(names)))
        self._plan = RichPlan(self._style, COLUMN, HEIGHT, paper.pictures, paper.digits)

    def pages(self, kinds: Iterable[SectionKind]) -> list[Page]:
        """The pages of all sections of these kinds, one of the first level after the other."""
        wanted = set(kinds)
        pages: list[Page] = []
        for group in _groups(self._paper.sections):
            if group[0].section.kind in wanted:
                pages += [parted(page) for page in pages_of(list(self._group(group)), HEIGHT)]
        return pages

    def contents(self, entries: Sequence[Entry]) -> list[Page]:
        """The contents; how many pages it takes does not depend on the pages it names."""
        centred = replace(self._style, size=LABEL_SIZE, bold=True, align="centre")
        strips: list[Strip] = [Mark("contents", CONTENTS, 0)]
        strips += lines_of(plain_line(CONTENTS), centred, COLUMN, keeps_next=True)
        strips.append(Space(3 * mm, keeps_next=True))
        told = [
            replace(each, number=self._digits(each.number), heading=self._digits(each.heading))
            for each in entries
        ]
        strips += entry_lines(told, self._style, COLUMN)
        if not entries:
            strips += lines_of(plain_line(NOTHING), replace(self._style, align="centre"), COLUMN)
        return pages_of(strips, HEIGHT)

    def _digits(self, text: str) -> str:
        return self._paper.digits(text)

    def _group(self, group: Sequence[NumberedSection]) -> Iterator[Strip]:
        for number, section in enumerate(group):
            body = list(self._body(section))
            is_over = number + 1 < len(group) and group[number + 1].depth > section.depth
            yield from self._heading(section, keeps_next=bool(body) or is_over)
            yield from body

    def _heading(self, numbered: NumberedSection, *, keeps_next: bool) -> Iterator[Strip]:
        title = self._digits(numbered.title)
        yield Mark(key_of(numbered), title, numbered.depth)
        style = replace(self._style, bold=True, size=_SECTION_SIZES[min(numbered.depth, 3)])
        if numbered.depth == 0:
            yield from self._chapter(numbered, replace(style, align="centre"))
            return
        number = self._digits(numbered.number)
        room = style.width_of(f"{number}  ") if number else 0.0
        lines = lines_of(
            plain_line(self._digits(numbered.section.heading)),
            style,
            COLUMN.inside(room),
            above=_ABOVE,
            keeps_next=True,
        )
        for at, line in enumerate(lines):
            is_last = at == len(lines) - 1
            own = replace(line, mark=number, mark_room=room) if at == 0 else line
            yield replace(own, keeps_next=keeps_next or not is_last)

    def _chapter(self, numbered: NumberedSection, style: TextStyle) -> Iterator[Strip]:
        for text in (numbered.number, numbered.section.heading):
            if text:
                spans = plain_line(self._digits(text))
                yield from lines_of(spans, style, COLUMN, keeps_next=True)
        yield Space(3 * mm)

    def _body(self, numbered: NumberedSection) -> Iterator[Strip]:
        section = numbered.section
        yield from self._text(section.body)
        yield from self._text(self._paper.set_out.get(section.source, ()))
        if section.source is SectionSource.FLOW and self._paper.flow:
            yield from self._flow()
        if section.source is SectionSource.BORROW_FORM and self._paper.blank_slip:
            slip = self._paper.blank_slip
            pages, _ = slip_pages(slip, self._face)
            yield from (FormPage(slip, self._face, number) for number in range(len(pages)))

    def _text(self, body: FormattedText) -> Iterator[Strip]:
        return strips_of(body, self._plan)

    def _flow(self) -> Iterator[Strip]:
        """The diagram whole on one page, its notes under it."""
        paper = self._paper
        if paper.flow is None:
            return
        plan = paper.flow.told(paper.digits)
        note = replace(self._style, size=_NOTE_SIZE)
        notes = [
            line
            for number, text in enumerate(plan.notes)
            for line in lines_of(
                plain_line(f"หมายเหตุ {text}"), note, COLUMN, above=0 if number else _ABOVE
            )
        ]
        room = HEIGHT - sum(line.height() for line in notes) - _HEADING_ROOM
        drawing = flow_for_paper(plan, self._face, (COLUMN.left, COLUMN.width), room)
        yield replace(drawing, keeps_next=bool(notes))
        for number, line in enumerate(notes):
            yield replace(line, keeps_next=number < len(notes) - 1)


def key_of(numbered: NumberedSection) -> str:
    """What a section is known by within the PDF."""
    return f"section-{numbered.section.key}"


def _groups(sections: Iterable[NumberedSection]) -> Iterator[list[NumberedSection]]:
    """Each section of the first level with all that is under it."""
    group: list[NumberedSection] = []
    for section in sections:
        if section.depth == 0 and group:
            yield group
            group = []
        group.append(section)
    if group:
        yield group
