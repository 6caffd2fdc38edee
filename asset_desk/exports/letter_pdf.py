"""A บันทึกข้อความ or a letter to the outside as a PDF, after the rules of งานสารบรรณ."""

from __future__ import annotations

from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.exports.dots import HALF_LINE, Dots, Piece, draw_dots, draw_pieces, width_of
from asset_desk.exports.official_letter import MEMO_TITLE, OfficialLetter
from asset_desk.exports.pdf import PORTRAIT, FontFiles, Out, PaperTitle, new_canvas, open_face
from asset_desk.exports.thai_text import Face, TextStyle, break_lines, draw_aligned, draw_line

LEFT, RIGHT, TOP, BOTTOM = 30 * mm, 20 * mm, 15 * mm, 20 * mm
WIDTH = PORTRAIT[0] - LEFT - RIGHT
INDENT = 25 * mm
MEMO_GARUDA, LETTER_GARUDA = 15 * mm, 30 * mm
TITLE_SIZE, LABEL_SIZE, SIZE = 29, 20, 16
_TITLE_LINE = 35
_BETWEEN = 6
_MIDDLE = PORTRAIT[0] / 2
_SIGNING_ROOM = 3
_LIST = 15 * mm
_LEADINGS = (22.4, 21.6, 20.8, 20)


def write_letter(letter: OfficialLetter, out: Out, fonts: FontFiles) -> int:
    """Write the letter and give its pages; what does not fit on one goes on on the next."""
    title = f"{MEMO_TITLE if letter.is_memo else 'หนังสือ'} {letter.subject}"
    about = PaperTitle(title, letter.office)
    with open_face(fonts) as face:
        leading = _closest(letter, face)
        with new_canvas(out, about, PORTRAIT, face) as canvas:
            return _fill(_Sheet(canvas, face, letter, leading))


def _closest(letter: OfficialLetter, face: Face) -> float:
    """The widest lines with which the letter keeps to one page; ample ones where none does."""
    for leading in _LEADINGS:
        trial = Canvas("", pagesize=PORTRAIT, initialFontName=face.regular)
        if _fill(_Sheet(trial, face, letter, leading)) == 1:
            return leading
    return _LEADINGS[0]


def _fill(sheet: _Sheet) -> int:
    if sheet.letter.is_memo:
        _memo_head(sheet)
    else:
        _letter_head(sheet)
    _body(sheet)
    _signature(sheet)
    sheet.canvas.showPage()
    return sheet.number


class _Sheet:
    """The page being filled; `y` is where the next line begins."""

    def __init__(self, canvas: Canvas, face: Face, letter: OfficialLetter, leading: float) -> None:
        self.canvas, self.face, self.letter = canvas, face, letter
        self.number, self.y = 1, PORTRAIT[1] - TOP
        self.plain = TextStyle(face, SIZE, leading, keep_whole=letter.names)
        self.label = TextStyle(face, LABEL_SIZE, bold=True)

    def need(self, height: float) -> None:
        """Go on on a new page, numbered at the top, where there is no room for so much."""
        if self.y - height >= BOTTOM:
            return
        self.canvas.showPage()
        self.number, self.y = self.number + 1, PORTRAIT[1] - TOP
        style = TextStyle(self.face, SIZE, align="centre")
        self.y -= style.line_height
        number = self.letter.digits(f"- {self.number} -")
        draw_aligned(self.canvas, (LEFT, WIDTH, self.y), number, style)
        self.y -= style.line_height / 2

    def down(self, points: float) -> float:
        """Move down, and give the baseline of a line of this height."""
        self.y -= points
        return self.y

    def line(self, text: str, x: float = LEFT) -> None:
        """One line of the text's size."""
        self.need(self.plain.line_height)
        baseline = self.down(self.plain.line_height) + self.plain.line_height * 0.25
        draw_line(self.canvas, x, baseline, text, self.plain)

    def garuda(self, x: float, height: float, *, is_centred: bool) -> None:
        """The office's own picture in its exact height, undistorted; nothing without one."""
        file = self.letter.garuda
        if file is None:
            return
        try:
            picture = ImageReader(str(file))
        except OSError as trouble:
            raise DeskError(Refusal.FILE_UNREADABLE, file=file.name) from trouble
        across, up = picture.getSize()
        width = height * across / up
        left = x - width / 2 if is_centred else x
        bottom = PORTRAIT[1] - TOP - height
        self.canvas.drawImage(picture, left, bottom, width, height, mask="auto")


def _memo_head(sheet: _Sheet) -> None:
    sheet.garuda(LEFT, MEMO_GARUDA, is_centred=False)
    title = TextStyle(sheet.face, TITLE_SIZE, _TITLE_LINE, bold=True, align="centre")
    sheet.y = PORTRAIT[1] - TOP - MEMO_GARUDA
    draw_aligned(sheet.canvas, (LEFT, WIDTH, sheet.y + 4), MEMO_TITLE, title)
    letter = sheet.letter
    _labelled(sheet, "ส่วนราชการ", " ".join(letter.sender_lines), LEFT, WIDTH)
    top, half = sheet.y, WIDTH / 2
    _labelled(sheet, "ที่", "", LEFT, half - 2 * mm)
    sheet.y = top
    _labelled(sheet, "วันที่", letter.day, LEFT + half, half)
    _labelled(sheet, "เรื่อง", letter.subject, LEFT, WIDTH)
    sheet.y -= _BETWEEN
    _named(sheet, "เรียน", letter.to)


def _letter_head(sheet: _Sheet) -> None:
    letter = sheet.letter
    sheet.garuda(_MIDDLE, LETTER_GARUDA, is_centred=True)
    sheet.y = PORTRAIT[1] - TOP - LETTER_GARUDA
    column = _MIDDLE + 12 * mm
    top = sheet.y
    number: tuple[Piece, ...] = ("ที่ ", Dots(45 * mm))
    draw_pieces(sheet.canvas, (LEFT, top), number, sheet.plain)
    sheet.y += sheet.plain.line_height * 0.75
    for text in letter.sender_lines:
        for line in break_lines(text, sheet.plain, LEFT + WIDTH - column):
            sheet.line(line, column)
    sheet.y -= _BETWEEN
    sheet.line(letter.day, _MIDDLE)
    sheet.y -= _BETWEEN
    for name, text in (
        ("เรื่อง", letter.subject),
        ("เรียน", letter.to),
        ("อ้างถึง", letter.refers_to),
    ):
        if text:
            _named(sheet, name, text)


def _labelled(sheet: _Sheet, name: str, text: str, left: float, width: float) -> None:
    """A bold label, and the text on a dotted line up to the right edge."""
    start = left + sheet.label.width_of(name) + 3 * mm
    right = left + width
    lines = break_lines(text, sheet.plain, right - start) or [""]
    for number, line in enumerate(lines):
        baseline = sheet.down(sheet.label.line_height) + 7
        if number == 0:
            draw_line(sheet.canvas, left, baseline, name, sheet.label)
        draw_dots(sheet.canvas, start - 1.5 * mm, right, baseline)
        draw_line(sheet.canvas, start, baseline, line, sheet.plain)


def _named(sheet: _Sheet, name: str, text: str) -> None:
    """A plain label, and the text beside it, its further lines under its own beginning."""
    start = LEFT + 16 * mm
    for number, line in enumerate(break_lines(text, sheet.plain, LEFT + WIDTH - start)):
        if number == 0:
            baseline = sheet.y - sheet.plain.line_height * 0.75
            draw_line(sheet.canvas, LEFT, baseline, name, sheet.plain)
        sheet.line(line, start)
    sheet.y -= _BETWEEN


def _body(sheet: _Sheet) -> None:
    paragraphs = sheet.letter.paragraphs
    for number, paragraph in enumerate(paragraphs):
        is_last = number == len(paragraphs) - 1
        _paragraph(sheet, paragraph, keep=_signature_height(sheet) if is_last else 0)


def _paragraph(sheet: _Sheet, paragraph: str | tuple[str, ...], *, keep: float) -> None:
    """A paragraph with its first line indented, or a list; the last stays with the signature."""
    if isinstance(paragraph, tuple):
        for text in paragraph:
            lines = break_lines(text, sheet.plain, WIDTH - _LIST)
            for number, line in enumerate(lines):
                sheet.line(line, LEFT + _LIST + (6 * mm if number else 0))
        sheet.y -= _BETWEEN
        return
    style = replace(sheet.plain, first_indent=INDENT)
    lines = break_lines(paragraph, style, WIDTH)
    if keep:
        sheet.need(len(lines) * style.line_height + _BETWEEN + keep)
    for number, line in enumerate(lines):
        sheet.line(line, LEFT if number else LEFT + INDENT)
    sheet.y -= _BETWEEN


def _signature_height(sheet: _Sheet) -> float:
    letter, height = sheet.letter, sheet.plain.line_height
    titles = len(_titles(sheet))
    lines = bool(letter.closing) + _SIGNING_ROOM + 1 + titles + len(letter.foot_lines)
    return (lines + bool(letter.foot_lines)) * height


def _titles(sheet: _Sheet) -> list[str]:
    return [
        line
        for title in sheet.letter.signer_title_lines
        for line in break_lines(title, sheet.plain, WIDTH / 2)
    ]


def _signature(sheet: _Sheet) -> None:
    """Room to sign, an empty pair of brackets for the name, the title under it."""
    letter, style = sheet.letter, sheet.plain
    centre = LEFT + WIDTH * 0.66
    if letter.closing:
        sheet.line(letter.closing, centre - style.width_of(letter.closing) / 2)
    sheet.y -= (_SIGNING_ROOM - 1) * style.line_height
    name: tuple[Piece, ...] = ("(", Dots(HALF_LINE), ")")
    baseline = sheet.down(style.line_height)
    draw_pieces(sheet.canvas, (centre - width_of(name, style) / 2, baseline), name, style)
    for title in _titles(sheet):
        sheet.line(title, centre - style.width_of(title) / 2)
    if letter.foot_lines:
        sheet.y -= style.line_height
        for line in letter.foot_lines:
            sheet.line(line)
