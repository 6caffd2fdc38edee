"""A บันทึกข้อความ or a letter to the outside as a PDF, after the rules of งานสารบรรณ."""

from __future__ import annotations

from functools import partial

from reportlab.lib.units import mm

from asset_desk.exports.dots import Dots, Piece, draw_pieces
from asset_desk.exports.official_letter import MEMO_TITLE, OfficialLetter
from asset_desk.exports.official_sheet import (
    BETWEEN,
    LEFT,
    MIDDLE,
    WIDTH,
    Sheet,
    Signing,
    great_garuda,
    labelled,
    listed,
    memo_title,
    named,
    paragraph,
    sign,
    signing_height,
    write_sheets,
)
from asset_desk.exports.pdf import FontFiles, Out, PaperTitle
from asset_desk.exports.thai_text import break_lines


def write_letter(letter: OfficialLetter, out: Out, fonts: FontFiles) -> int:
    """Write the letter and give its pages; what does not fit on one goes on on the next."""
    title = f"{MEMO_TITLE if letter.is_memo else 'หนังสือ'} {letter.subject}"
    about = PaperTitle(title, letter.office)
    return write_sheets(letter, about, out, fonts, partial(_fill, letter))


def _fill(letter: OfficialLetter, sheet: Sheet) -> None:
    if letter.is_memo:
        _memo_head(letter, sheet)
    else:
        _letter_head(letter, sheet)
    signing = Signing(
        title_lines=letter.signer_title_lines,
        closing=letter.closing,
        foot_lines=letter.foot_lines,
    )
    _body(letter, sheet, keep=signing_height(sheet, signing))
    sign(sheet, signing)


def _memo_head(letter: OfficialLetter, sheet: Sheet) -> None:
    memo_title(sheet, MEMO_TITLE)
    labelled(sheet, "ส่วนราชการ", " ".join(letter.sender_lines))
    top, half = sheet.y, WIDTH / 2
    labelled(sheet, "ที่", "", LEFT, half - 2 * mm)
    sheet.y = top
    labelled(sheet, "วันที่", letter.day, LEFT + half, half)
    labelled(sheet, "เรื่อง", letter.subject)
    sheet.y -= BETWEEN
    named(sheet, "เรียน", letter.to)


def _letter_head(letter: OfficialLetter, sheet: Sheet) -> None:
    great_garuda(sheet)
    column = MIDDLE + 12 * mm
    top = sheet.y
    number: tuple[Piece, ...] = ("ที่ ", Dots(45 * mm))
    draw_pieces(sheet.canvas, (LEFT, top), number, sheet.plain)
    sheet.y += sheet.plain.line_height * 0.75
    for text in letter.sender_lines:
        for line in break_lines(text, sheet.plain, LEFT + WIDTH - column):
            sheet.line(line, column)
    sheet.y -= BETWEEN
    sheet.line(letter.day, MIDDLE)
    sheet.y -= BETWEEN
    for name, text in (
        ("เรื่อง", letter.subject),
        ("เรียน", letter.to),
        ("อ้างถึง", letter.refers_to),
    ):
        if text:
            named(sheet, name, text)


def _body(letter: OfficialLetter, sheet: Sheet, *, keep: float) -> None:
    for number, part in enumerate(letter.paragraphs, start=1):
        if isinstance(part, tuple):
            listed(sheet, part)
        else:
            paragraph(sheet, part, keep=keep if number == len(letter.paragraphs) else 0)
