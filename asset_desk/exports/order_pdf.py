"""An order (คำสั่ง) as a PDF: ครุฑ 3 cm, centred head, Thai digits, signature with the last lines."""

from __future__ import annotations

from functools import partial

from reportlab.lib.units import mm

from asset_desk.exports.dots import Dots, Piece, draw_dots, draw_pieces, width_of
from asset_desk.exports.official_sheet import (
    BETWEEN,
    INDENT,
    LABEL_SIZE,
    LEFT,
    WIDTH,
    Sheet,
    Signing,
    great_garuda,
    paragraph,
    side_by_side,
    sign,
    signing_height,
    write_sheets,
)
from asset_desk.exports.order_paper import DRAFT_MARK, OrderPaper
from asset_desk.exports.pdf import FontFiles, Out, PaperTitle
from asset_desk.exports.thai_text import TextStyle, break_lines
from asset_desk.thai_dates import long_date

_HEAD_LINE = 28
_RULE = 30 * mm
_NUMBER, _SEAT, _GAP = 12 * mm, 68 * mm, 5 * mm


def write_order(paper: OrderPaper, out: Out, fonts: FontFiles) -> int:
    """Write the order and give its pages; each after the first is numbered at the top."""
    about = PaperTitle(paper.title, paper.office)
    return write_sheets(paper, about, out, fonts, partial(_fill, paper))


def _fill(paper: OrderPaper, sheet: Sheet) -> None:
    sheet.mark = DRAFT_MARK if paper.is_draft else ""
    _head(paper, sheet)
    signing = Signing(title_lines=paper.signer_title_lines, name=paper.signer_name)
    close = _closing_height(paper, sheet, signing)
    for text in paper.opening:
        paragraph(sheet, paper.digits(text))
    paragraph(sheet, paper.digits(paper.decision), keep=0 if paper.members else close)
    _members(paper, sheet, last=0 if paper.duties else close)
    _duties(paper, sheet, last=close)
    paragraph(sheet, paper.digits(paper.effect))
    _ordered_on(paper, sheet)
    sign(sheet, signing)


def _head(paper: OrderPaper, sheet: Sheet) -> None:
    great_garuda(sheet)
    sheet.y -= BETWEEN
    head = TextStyle(sheet.face, LABEL_SIZE, _HEAD_LINE, bold=True, keep_whole=paper.names)
    sheet.centred(f"คำสั่ง{paper.office}", head)
    if paper.is_draft:
        _centred_pieces(sheet, ("ที่ ", Dots(20 * mm), " / ", Dots(14 * mm)))
    else:
        sheet.centred(paper.digits(f"ที่ {paper.order_no.replace('/', ' / ')}"))
    sheet.centred(paper.digits(f"เรื่อง {paper.subject}"))
    middle, y = LEFT + WIDTH / 2, sheet.y - sheet.plain.line_height * 0.45
    draw_dots(sheet.canvas, middle - _RULE / 2, middle + _RULE / 2, y)
    sheet.y -= sheet.plain.line_height * 0.9


def _members(paper: OrderPaper, sheet: Sheet, *, last: float) -> None:
    """The members in their lines: number, name and position, and the seat in a column of its own.

    The position stands in a column too where all fit beside each other, or else under the name.
    """
    columns = _columns(paper, sheet)
    for number, member in enumerate(paper.members, start=1):
        position = paper.digits(member.position)
        who = (
            [member.name, position] if len(columns) == 4 else [f"{member.name}\n{position}".strip()]
        )
        texts = (paper.digits(f"{number}."), *who, member.seat)
        cells = [(left, width, text) for (left, width), text in zip(columns, texts, strict=True)]
        side_by_side(sheet, cells, keep=last if number == len(paper.members) else 0)
    sheet.y -= BETWEEN if paper.members else 0


def _columns(paper: OrderPaper, sheet: Sheet) -> list[tuple[float, float]]:
    """The left edge and the width of each column of the members."""
    widest = [
        max((sheet.plain.width_of(text) for text in texts), default=0)
        for texts in zip(
            *((each.name, paper.digits(each.position), each.seat) for each in paper.members),
            strict=True,
        )
    ]
    free = WIDTH - _NUMBER - sum(widest) - 2 * _GAP
    widths = [_NUMBER]
    if free >= 0:
        widths += [each + _GAP + free / 3 for each in widest]
    else:
        widths += [WIDTH - _NUMBER - _SEAT, _SEAT]
    lefts = [LEFT + sum(widths[:number]) for number in range(len(widths))]
    return [(left, width - 1) for left, width in zip(lefts, widths, strict=True)]


def _duties(paper: OrderPaper, sheet: Sheet, *, last: float) -> None:
    if not paper.duties:
        return
    paragraph(sheet, paper.duties_intro, keep=sheet.plain.line_height)
    for number, duty in enumerate(paper.duties, start=1):
        keep = last if number == len(paper.duties) else 0
        paragraph(sheet, paper.digits(f"{number}. {duty}"), keep=keep, between=2)
    sheet.y -= BETWEEN - 2


def _ordered_on(paper: OrderPaper, sheet: Sheet) -> None:
    sheet.y -= BETWEEN
    if paper.issued_on is None:
        widths = (Dots(10 * mm), Dots(24 * mm), Dots(14 * mm))
        _centred_pieces(sheet, ("สั่ง ณ วันที่ ", widths[0], " เดือน ", widths[1], " พ.ศ. ", widths[2]))
    else:
        day = long_date(paper.issued_on, era=True).replace(" พ.ศ.", "  พ.ศ.")
        sheet.centred(paper.digits(f"สั่ง ณ วันที่ {day}"))


def _centred_pieces(sheet: Sheet, pieces: tuple[Piece, ...]) -> None:
    height = sheet.plain.line_height
    sheet.need(height)
    left = LEFT + (WIDTH - width_of(pieces, sheet.plain)) / 2
    draw_pieces(sheet.canvas, (left, sheet.down(height) + height * 0.25), pieces, sheet.plain)


def _closing_height(paper: OrderPaper, sheet: Sheet, signing: Signing) -> float:
    """The room of what stays together at the end: since when, the day, and the signature."""
    effect = TextStyle(sheet.face, sheet.plain.size, first_indent=INDENT, keep_whole=paper.names)
    lines = len(break_lines(paper.digits(paper.effect), effect, WIDTH)) + 1
    return lines * sheet.plain.line_height + 3 * BETWEEN + signing_height(sheet, signing)
