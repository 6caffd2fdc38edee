"""The slip ใบยืมพัสดุ/ครุภัณฑ์ as a PDF (DOMAIN F1): one A4 page for up to seven lines."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from asset_desk.exports.blocks import Block, Fit, best_fit, draw_blocks
from asset_desk.exports.dots import Dots, Piece
from asset_desk.exports.pdf import PORTRAIT, FontFiles, Out, PaperTitle, new_canvas, open_face
from asset_desk.exports.signatures import SignatureBlock, SignatureRow
from asset_desk.exports.slip_blocks import ReturnRemarks, SlipHead, Statement
from asset_desk.exports.slip_extension import ExtensionRemarks
from asset_desk.exports.slip_paper import (
    ROWS_A_PAGE,
    TITLE,
    SlipPaper,
    day_words,
    pages_of,
)
from asset_desk.exports.slip_table import SlipTable
from asset_desk.exports.thai_text import Face, TextStyle, draw_aligned

LEFT, RIGHT, TOP, BOTTOM = 25 * mm, 20 * mm, 14 * mm, 14 * mm
WIDTH = PORTRAIT[0] - LEFT - RIGHT
HEIGHT = PORTRAIT[1] - TOP - BOTTOM
FOOT_ROOM = 6 * mm
"""Kept free at the foot when pages are numbered or the manual is named."""


def write_slip(paper: SlipPaper, out: Out, fonts: FontFiles) -> int:
    """Write the slip and give its pages. What does not fit is set smaller, never cut."""
    about = PaperTitle(f"{TITLE} {paper.slip_no}".strip(), paper.office)
    with open_face(fonts) as face, new_canvas(out, about, PORTRAIT, face) as canvas:
        pages, fit = slip_pages(paper, face)
        several = len(pages) > 1
        for number, blocks in enumerate(pages, start=1):
            if paper.mark:
                _draw_mark(canvas, paper.mark, face)
            draw_blocks(canvas, PORTRAIT[1] - TOP, blocks, fit)
            if several:
                _draw_foot(canvas, paper.digits(f"หน้า {number}/{len(pages)}"), face, "right")
            if paper.manual:
                _draw_foot(canvas, paper.digits(paper.manual), face, "left")
            canvas.showPage()
    return len(pages)


def slip_pages(
    paper: SlipPaper, face: Face, *, has_foot: bool = False
) -> tuple[list[list[Block]], Fit]:
    """The blocks of each page from its top margin down, and how they are set."""
    pages = list(_pages(paper, face))
    has_foot = has_foot or len(pages) > 1 or bool(paper.manual)
    return pages, best_fit(pages, HEIGHT - has_foot * FOOT_ROOM)


def _pages(paper: SlipPaper, face: Face) -> Iterator[list[Block]]:
    """The blocks of each page: the paragraph on the first, the signatures on the last."""
    place = (face, LEFT, WIDTH)
    pages = pages_of(paper.lines)
    for number, lines in enumerate(pages):
        before = number * ROWS_A_PAGE
        blocks: list[Block] = [SlipHead(*place, paper, _goes_on_from(paper, number))]
        if number == 0:
            blocks.append(Statement(*place, paper))
        blocks.append(SlipTable(*place, paper, lines, before))
        if number == len(pages) - 1:
            blocks += _signatures(paper, face)
            blocks.append(ReturnRemarks(*place, paper))
            blocks.append(ExtensionRemarks(*place, paper))
        yield blocks


def _goes_on_from(paper: SlipPaper, number: int) -> str:
    return f"(ต่อจากหน้า {paper.digits(str(number))}) ผู้ยืม {paper.borrower_name}" if number else ""


def _signatures(paper: SlipPaper, face: Face) -> list[Block]:
    """The four rows to sign, and the return under them."""

    def row(*blocks: SignatureBlock, heading: str = "") -> SignatureRow:
        return SignatureRow(face, LEFT, WIDTH, blocks, paper.names, heading)

    receiver = SignatureBlock("ผู้รับของ", paper.receiver_name, heading="- ได้รับของตามรายการข้างต้นแล้ว")
    giver = SignatureBlock("ผู้จ่ายของ", paper.giver_name, heading="- ได้จ่ายของตามรายการข้างต้นแล้ว")
    day = _day_below(paper)
    position = ("ตำแหน่ง ", Dots(40 * mm))
    returned = SignatureBlock("ผู้ส่งคืน", paper.returned_by, (day,))
    received = SignatureBlock("ผู้รับคืน", paper.received_back_by, (position, day))
    return [
        row(SignatureBlock("ผู้ยืม")),
        row(receiver, giver),
        *([row(*earlier)] if (earlier := _earlier(paper)) else []),
        row(*_opinions(paper)),
        row(returned, received, heading=_return_heading(paper)),
    ]


def _earlier(paper: SlipPaper) -> tuple[SignatureBlock, ...]:
    """The opinions given before the clerk's; a form that gathered none keeps its usual look."""
    return tuple(
        SignatureBlock(
            name=each.name,
            below=each.title_lines,
            heading=f"- ความเห็น{each.title_lines[0]}",
            decision=each.words,
        )
        for each in paper.earlier_opinions
    )


def _opinions(paper: SlipPaper) -> tuple[SignatureBlock, SignatureBlock]:
    """The clerk's opinion and the decision; a name stands only under an opinion that was given."""
    clerk = paper.clerk
    opinion = SignatureBlock(
        name=clerk.name if clerk else "",
        below=clerk.title_lines if clerk else (paper.opinion_title,),
        heading=f"- ความเห็น{paper.opinion_title}",
        decision=clerk.words if clerk else paper.opinion,
    )
    decision = SignatureBlock(
        "ผู้ให้ยืม",
        paper.approver_name,
        paper.approver_title_lines,
        heading=f"- ความเห็น{paper.approver_post_title}",
        decision=paper.decision,
    )
    return opinion, decision


def _return_heading(paper: SlipPaper) -> str:
    """The form's own sentence, and that it is not wholly so when it is not."""
    sentence = "- ได้รับสิ่งของตามรายการข้างต้นคืนในสภาพที่ใช้การได้เรียบร้อยและครบถ้วน"
    return f"{sentence} ยกเว้นตามหมายเหตุ" if paper.return_remarks else sentence


def _day_below(paper: SlipPaper) -> str | tuple[Piece, ...]:
    if paper.returned_on:
        return paper.digits(day_words(paper.returned_on))
    widths = (8 * mm, 20 * mm, 10 * mm)
    day, month, year = (Dots(width) for width in widths)
    return ("วันที่ ", day, " เดือน ", month, " พ.ศ. ", year)


def _draw_mark(canvas: Canvas, mark: str, face: Face) -> None:
    """The word across the page, too pale to hide what is under it."""
    style = TextStyle(face, 110, bold=True, align="centre")
    canvas.saveState()
    canvas.setFillGray(0.9)
    canvas.translate(LEFT + WIDTH / 2, PORTRAIT[1] / 2)
    canvas.rotate(45)
    draw_aligned(canvas, (-WIDTH / 2, WIDTH, -20), mark, style)
    canvas.restoreState()


def _draw_foot(canvas: Canvas, text: str, face: Face, side: str) -> None:
    box = (LEFT, WIDTH, BOTTOM + 1.5 * mm)
    draw_aligned(canvas, box, text, TextStyle(face, 12, align=side))
