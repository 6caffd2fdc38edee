"""The manual as one PDF: cover, preface, contents, chapters, annexes, with bookmarks to each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from asset_desk.domain.manual import SectionKind
from asset_desk.exports.control_ledger import Progress, tell
from asset_desk.exports.manual_contents import Entry, Mark
from asset_desk.exports.manual_cover import draw_cover
from asset_desk.exports.manual_pages import FormPage, ManualPages, key_of
from asset_desk.exports.manual_paper import DRAFT, ManualPaper, front_number
from asset_desk.exports.manual_sheet import COLUMN, Furniture, Page, SheetWords, draw_page, turn
from asset_desk.exports.pdf import (
    PORTRAIT,
    FontFiles,
    Out,
    PaperTitle,
    new_canvas,
    open_face,
)
from asset_desk.exports.thai_text import Face


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with what its foot calls it."""

    page: Page
    number: str

    @property
    def is_form(self) -> bool:
        """Whether the empty form stands here, with a head of its own."""
        return any(isinstance(strip, FormPage) for strip in self.page)


def write_manual(
    paper: ManualPaper, out: Out, fonts: FontFiles, *, progress: Progress | None = None
) -> int:
    """Write the manual and give its pages; Stopped when told to stop."""
    about = PaperTitle(paper.digits(f"{paper.title} {paper.version}"), paper.office)
    with open_face(fonts) as face, new_canvas(out, about, PORTRAIT, face) as canvas:
        sheets = _laid(paper, face)
        draw_cover(canvas, paper, face, COLUMN)
        canvas.addPageLabel(0, prefix="ปก")
        turn(canvas)
        furniture = Furniture(_words(paper), face)
        for number, sheet in enumerate(sheets, start=1):
            tell(progress, number, len(sheets))
            canvas.addPageLabel(number, prefix=sheet.number)
            number_words = paper.digits(f"หน้า {sheet.number}")
            furniture.draw(canvas, number_words, has_head=not sheet.is_form)
            draw_page(canvas, sheet.page)
            turn(canvas)
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


def _words(paper: ManualPaper) -> SheetWords:
    printed = paper.digits(f"พิมพ์เมื่อ {paper.printed}")
    return SheetWords(
        left=paper.digits(paper.title),
        right=paper.digits(paper.version),
        foot=" · ".join(part for part in (printed, paper.seal) if part),
        mark=DRAFT if paper.is_draft else "",
        names=paper.names,
    )
