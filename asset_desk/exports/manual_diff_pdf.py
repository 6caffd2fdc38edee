"""Two versions of the manual on paper: what was added is underlined, what went struck through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportlab.lib.units import mm

from asset_desk.domain.compared_text import ComparedBlock
from asset_desk.domain.formatted_text import Heading, ListEntry, Picture, Table
from asset_desk.domain.manual_diff import ComparedField, ComparedGuidance, ComparedSection
from asset_desk.domain.marked_text import Mark, MarkedRun, MarkedRuns
from asset_desk.exports.control_ledger import Progress, tell
from asset_desk.exports.list_marks import list_marks
from asset_desk.exports.manual_contents import Mark as Bookmark
from asset_desk.exports.manual_diff_paper import (
    FIELDS,
    NOTHING_CHANGED,
    SOURCES,
    TITLE,
    ManualDiffPaper,
    became,
    counts,
    dated,
    guidance_became,
    guidance_title,
    is_written,
    value_pair,
)
from asset_desk.exports.manual_sheet import (
    COLUMN,
    HEIGHT,
    Furniture,
    Page,
    SheetWords,
    draw_page,
    turn,
)
from asset_desk.exports.official_sheet import LABEL_SIZE, SIZE
from asset_desk.exports.pdf import PORTRAIT, FontFiles, Out, PaperTitle, new_canvas, open_face
from asset_desk.exports.rich_lines import Change, RichLine, Span
from asset_desk.exports.rich_strips import lines_of, marked, plain_line
from asset_desk.exports.rich_table import parted, row_strips
from asset_desk.exports.strips import Space, Strip, pages_of
from asset_desk.exports.thai_text import Face, TextStyle

_IN = 8 * mm
_ENTRY = 8.5 * mm
_AIR = 3 * mm
_CHANGES = {Mark.SAME: Change.NONE, Mark.ADDED: Change.ADDED, Mark.REMOVED: Change.REMOVED}
_SMALL = 14.0


def write_manual_diff(
    paper: ManualDiffPaper, out: Out, fonts: FontFiles, *, progress: Progress | None = None
) -> int:
    """Write what is new and give the pages; Stopped when told to stop."""
    about = PaperTitle(paper.digits(f"{TITLE} {paper.versions}"), paper.office)
    with open_face(fonts) as face, new_canvas(out, about, PORTRAIT, face) as canvas:
        pages: list[Page] = [
            parted(page) for page in pages_of(list(_Laying(paper, face).strips()), HEIGHT)
        ]
        furniture = Furniture(_words(paper), face)
        for number, page in enumerate(pages, start=1):
            tell(progress, number, len(pages))
            furniture.draw(canvas, paper.digits(f"หน้า {number}/{len(pages)}"))
            draw_page(canvas, page)
            turn(canvas)
        canvas.showOutline()
    return len(pages)


def _words(paper: ManualDiffPaper) -> SheetWords:
    printed = paper.digits(f"พิมพ์เมื่อ {paper.printed}")
    return SheetWords(
        left=TITLE,
        right=paper.digits(paper.versions),
        foot=" · ".join(part for part in (printed, paper.seal) if part),
        names=paper.names,
    )


class _Laying:
    """Lays the paper out in one face."""

    def __init__(self, paper: ManualDiffPaper, face: Face) -> None:
        self._paper = paper
        self._style = TextStyle(face, SIZE, keep_whole=paper.names)
        self._bold = replace(self._style, bold=True)
        self._small = replace(self._style, size=_SMALL)

    def strips(self) -> Iterator[Strip]:
        """The head, every section and guidance that changed, and the names of the others."""
        diff = self._paper.diff
        yield from self._head()
        if diff.is_same:
            yield from self._lines(plain_line(NOTHING_CHANGED), self._style)
            return
        for section in diff.changed_sections:
            yield from self._section(section)
        if diff.changed_guidance:
            yield from self._chapter("guidance", "แนวปฏิบัติตามประเภทงานและประเภททรัพย์สิน")
        for guidance in diff.changed_guidance:
            yield from self._guidance(guidance)
        yield from self._unchanged()

    def _head(self) -> Iterator[Strip]:
        diff = self._paper.diff
        centred = replace(self._bold, size=LABEL_SIZE, align="centre")
        plain = replace(self._style, align="centre")
        yield from self._lines(plain_line(TITLE), centred, keeps_next=True)
        yield from self._lines(self._plain(diff.after.title), plain)
        for text in (self._paper.office, dated(diff.before), dated(diff.after)):
            yield from self._lines(self._plain(text), plain)
        yield Space(_AIR)
        told = " · ".join(f"{kind} {count}" for kind, count in counts(diff))
        yield from self._lines(self._plain(f"หมวดและข้อ: {told}"), self._style)
        if diff.changed_guidance:
            count = len(diff.changed_guidance)
            yield from self._lines(self._plain(f"แนวปฏิบัติที่เปลี่ยน: {count}"), self._style)
        yield from self._lines(_LEGEND, self._style)
        if diff.after.changes.strip():
            words = f"สาระสำคัญที่เปลี่ยน: {diff.after.changes.strip()}"
            yield from self._lines(self._plain(words), self._style)
        yield Space(_AIR)

    def _section(self, section: ComparedSection) -> Iterator[Strip]:
        shown = section.shown
        title = self._paper.digits(shown.title)
        yield Bookmark(f"section-{section.key}", title, 0)
        number = (Span(f"{self._paper.digits(shown.number)} ", bold=True),) if shown.number else ()
        heading = (*number, *self._spans(section.heading, bold=True))
        body = list(self._blocks(section.blocks)) if is_written(section) else []
        body += self._source(section)
        yield from self._became(heading, became(section), keeps_next=bool(body))
        yield from body

    def _became(self, heading: RichLine, words: str, *, keeps_next: bool) -> Iterator[Strip]:
        """A heading that is not parted from what is said under it."""
        yield from self._lines(heading, self._bold, above=_AIR, keeps_next=True)
        yield from self._lines(self._plain(f"[{words}]"), self._small, keeps_next=keeps_next)

    def _blocks(self, blocks: Sequence[ComparedBlock]) -> Iterator[Strip]:
        """The blocks that changed; those that did not are counted between them."""
        same = 0
        for block, mark in zip(blocks, _marks(blocks), strict=True):
            if block.is_same:
                same += 1
                continue
            yield from self._passed_over(same)
            same = 0
            yield from self._block(block, mark)
        yield from self._passed_over(same)

    def _passed_over(self, count: int) -> Iterator[Strip]:
        if count:
            words = self._plain(f"… คงเดิม {count} ย่อหน้า …")
            yield from self._lines(words, replace(self._small, align="centre"))

    def _block(self, block: ComparedBlock, mark: str) -> Iterator[Strip]:
        shown = block.block
        spans = self._spans(block.runs, bold=isinstance(shown, Heading))
        match shown:
            case Table(_, has_head):
                rows = [[self._spans(cell) for cell in row.cells] for row in block.rows]
                yield Space(_AIR / 2, keeps_next=True)
                yield from row_strips(rows, self._style, COLUMN, HEIGHT, has_head=has_head)
                yield Space(_AIR / 2)
            case Picture():
                yield from self._lines((*_picture_words(block), *spans), self._small)
            case ListEntry(_, _, depth):
                room = max(_ENTRY, self._style.width_of(f"{mark} "))
                column = COLUMN.inside(_IN + depth * _ENTRY + room)
                lines = lines_of(spans, self._style, column)
                yield from marked(lines, self._paper.digits(mark), room)
            case Heading():
                yield from self._lines(spans, self._bold, keeps_next=True)
            case _:
                yield from self._lines(spans, replace(self._style, first_indent=_IN * 2))

    def _source(self, section: ComparedSection) -> Iterator[Strip]:
        if section.before is None or section.after is None:
            return
        old, new = section.before.section.source, section.after.section.source
        if old is not new:
            label = Span("ส่วนที่ระบบแสดงท้ายข้อความ: ")
            line = (label, _removed(SOURCES[old]), _GAP, _added(SOURCES[new]))
            yield from self._lines(line, self._style)

    def _guidance(self, guidance: ComparedGuidance) -> Iterator[Strip]:
        title = self._plain(guidance_title(guidance), bold=True)
        yield from self._became(title, guidance_became(guidance), keeps_next=True)
        came_or_went = guidance.before is None or guidance.after is None
        for field in guidance.fields:
            if not (came_or_went and field.name == "name"):
                yield from self._field(field, self._values(guidance, field))

    def _values(self, guidance: ComparedGuidance, field: ComparedField) -> RichLine:
        """A field that is no text, as it was and as it is; one of them where there is only one."""
        old, new = (self._paper.digits(value) for value in value_pair(field))
        if guidance.before is None:
            return (_added(new),)
        return (_removed(old),) if guidance.after is None else (_removed(old), _GAP, _added(new))

    def _field(self, field: ComparedField, values: RichLine) -> Iterator[Strip]:
        label = Span(f"{FIELDS[field.name]}: ", bold=True)
        if not field.lines:
            yield from self._lines((label, *values), self._style)
            return
        if len(field.lines) == 1:
            yield from self._lines((label, *self._spans(field.lines[0])), self._style)
            return
        yield from self._lines((label,), self._style, keeps_next=True)
        column = COLUMN.inside(_IN + _ENTRY)
        for line in field.lines:
            yield from marked(lines_of(self._spans(line), self._style, column), "–", _ENTRY)

    def _unchanged(self) -> Iterator[Strip]:
        same = [each for each in self._paper.diff.sections if each.is_same]
        if not same:
            return
        yield from self._chapter("unchanged", "หมวดและข้อที่คงเดิม")
        for section in same:
            title = self._plain(section.shown.title)
            column = COLUMN.inside(min(section.shown.depth, 3) * _IN)
            yield from lines_of(title, self._small, column)

    def _chapter(self, key: str, words: str) -> Iterator[Strip]:
        style = replace(self._bold, size=18.0, align="centre")
        yield Space(_AIR)
        yield Bookmark(key, words, 0)
        yield from self._lines(plain_line(words), style, above=_AIR, keeps_next=True)

    def _lines(
        self, spans: RichLine, style: TextStyle, *, above: float = 0.0, keeps_next: bool = False
    ) -> Iterator[Strip]:
        yield from lines_of(spans, style, COLUMN, above=above, keeps_next=keeps_next)

    def _plain(self, words: str, *, bold: bool = False) -> RichLine:
        return plain_line(self._paper.digits(words), bold=bold)

    def _spans(self, runs: MarkedRuns, *, bold: bool = False) -> RichLine:
        """What was added within a line is bold too; a line that is new as a whole is not."""
        is_mixed = any(run.mark is not Mark.ADDED for run in runs)
        return tuple(self._span(run, bold=bold, is_mixed=is_mixed) for run in runs)

    def _span(self, run: MarkedRun, *, bold: bool, is_mixed: bool) -> Span:
        is_bold = bold or run.bold or (is_mixed and run.mark is Mark.ADDED)
        return Span(self._paper.digits(run.text), is_bold, _CHANGES[run.mark])


def _added(words: str) -> Span:
    return Span(words, bold=True, change=Change.ADDED)


def _removed(words: str) -> Span:
    return Span(words, change=Change.REMOVED)


_GAP = Span(" ")
_LEGEND = (
    Span("เครื่องหมาย: "),
    _added("คำที่เพิ่มขีดเส้นใต้"),
    _GAP,
    _removed("คำที่ตัดออกขีดฆ่า"),
)


def _picture_words(block: ComparedBlock) -> RichLine:
    """That a picture came, went or stayed; its caption follows."""
    if block.before is None:
        return (_added("[เพิ่มภาพ]"), _GAP)
    if block.after is None:
        return (_removed("[ตัดภาพออก]"), _GAP)
    return (Span("[ภาพ] "),)


def _marks(blocks: Sequence[ComparedBlock]) -> Iterator[str]:
    """The marks of entries as their own version counts them."""
    old = list_marks(tuple(each.before for each in blocks if each.before is not None))
    new = list_marks(tuple(each.after for each in blocks if each.after is not None))
    for block in blocks:
        before = next(old) if block.before is not None else ""
        after = next(new) if block.after is not None else ""
        yield after if block.after is not None else before
