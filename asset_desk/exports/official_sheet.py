"""The sheet of every paper of งานสารบรรณ: margins, numbered pages, ครุฑ, text and signature."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.exports.dots import HALF_LINE, Dots, Piece, draw_dots, draw_pieces, width_of
from asset_desk.exports.pdf import PORTRAIT, FontFiles, Out, PaperTitle, new_canvas, open_face
from asset_desk.exports.thai_text import Face, TextStyle, break_lines, draw_aligned, draw_line

LEFT, RIGHT, TOP, BOTTOM = 30 * mm, 20 * mm, 15 * mm, 20 * mm
WIDTH = PORTRAIT[0] - LEFT - RIGHT
INDENT = 25 * mm
MEMO_GARUDA, LETTER_GARUDA = 15 * mm, 30 * mm
TITLE_SIZE, LABEL_SIZE, SIZE = 29, 20, 16
BETWEEN = 6
MIDDLE = PORTRAIT[0] / 2
SIGNING_ROOM = 3
_LIST = 15 * mm
_LEADINGS = (22.4, 21.6, 20.8, 20)
_TITLE_LINE = 35


class OfficialPaper(Protocol):
    """What a sheet asks of the paper that it bears."""

    @property
    def garuda(self) -> Path | None:
        """The office's own picture; without one its place stays free."""

    @property
    def names(self) -> tuple[str, ...]:
        """What is never broken between lines, as long as it fits on one."""

    def digits(self, text: str) -> str:
        """The text in the digits that the office chose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """Where somebody signs: an empty line, their name in brackets or dots for it, their titles."""

    title_lines: tuple[str, ...]
    name: str = ""
    closing: str = ""
    foot_lines: tuple[str, ...] = ()


class Sheet:
    """The page being filled; `y` is where the next line begins, `mark` what every page bears."""

    def __init__(self, canvas: Canvas, face: Face, paper: OfficialPaper, leading: float) -> None:
        self.canvas, self.face, self.paper = canvas, face, paper
        self.number, self.y = 1, PORTRAIT[1] - TOP
        self.mark = ""
        self.plain = TextStyle(face, SIZE, leading, keep_whole=paper.names)
        self.bold = replace(self.plain, bold=True)
        self.label = TextStyle(face, LABEL_SIZE, bold=True)

    def need(self, height: float) -> None:
        """Go on on a new page, numbered at the top, where there is no room for so much."""
        if self.y - height >= BOTTOM:
            return
        self.end_page()
        self.number, self.y = self.number + 1, PORTRAIT[1] - TOP
        style = TextStyle(self.face, SIZE, align="centre")
        self.y -= style.line_height
        number = self.paper.digits(f"- {self.number} -")
        draw_aligned(self.canvas, (LEFT, WIDTH, self.y), number, style)
        self.y -= style.line_height / 2

    def end_page(self) -> None:
        """Mark the page in its right upper corner, and show it."""
        if self.mark:
            style = replace(self.label, align="right")
            box = (LEFT, WIDTH, PORTRAIT[1] - TOP - style.line_height * 0.75)
            draw_aligned(self.canvas, box, self.mark, style)
        self.canvas.showPage()

    def down(self, points: float) -> float:
        """Move down, and give the baseline of a line of this height."""
        self.y -= points
        return self.y

    def line(self, text: str, x: float = LEFT, style: TextStyle | None = None) -> None:
        """One line, of the text's size unless told otherwise."""
        style = style or self.plain
        self.need(style.line_height)
        baseline = self.down(style.line_height) + style.line_height * 0.25
        draw_line(self.canvas, x, baseline, text, style)

    def centred(self, text: str, style: TextStyle | None = None) -> None:
        """A text in the middle between the margins, on as many lines as it takes."""
        style = style or self.plain
        for line in break_lines(text, style, WIDTH):
            self.line(line, LEFT + (WIDTH - style.width_of(line)) / 2, style)

    def garuda(self, x: float, height: float, *, is_centred: bool) -> None:
        """The office's own picture in its exact height, undistorted; nothing without one."""
        file = self.paper.garuda
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


def write_sheets(
    paper: OfficialPaper,
    about: PaperTitle,
    out: Out,
    fonts: FontFiles,
    fill: Callable[[Sheet], None],
) -> int:
    """Write a paper and give its pages.

    Its lines are as wide apart as keeps it to one page; ample ones where none does.
    """
    with open_face(fonts) as face:
        leading = _closest(paper, face, fill)
        with new_canvas(out, about, PORTRAIT, face) as canvas:
            return _filled(Sheet(canvas, face, paper, leading), fill)


def _closest(paper: OfficialPaper, face: Face, fill: Callable[[Sheet], None]) -> float:
    for leading in _LEADINGS:
        trial = Canvas("", pagesize=PORTRAIT, initialFontName=face.regular)
        if _filled(Sheet(trial, face, paper, leading), fill) == 1:
            return leading
    return _LEADINGS[0]


def _filled(sheet: Sheet, fill: Callable[[Sheet], None]) -> int:
    fill(sheet)
    sheet.end_page()
    return sheet.number


def memo_title(sheet: Sheet, title: str) -> None:
    """The small ครุฑ on the left, and the title of a memo in the middle beside it."""
    sheet.garuda(LEFT, MEMO_GARUDA, is_centred=False)
    style = TextStyle(sheet.face, TITLE_SIZE, _TITLE_LINE, bold=True, align="centre")
    sheet.y = PORTRAIT[1] - TOP - MEMO_GARUDA
    draw_aligned(sheet.canvas, (LEFT, WIDTH, sheet.y + 4), title, style)


def great_garuda(sheet: Sheet) -> None:
    """The ครุฑ of a letter or an order, 3 cm high in the middle, and the place under it."""
    sheet.garuda(MIDDLE, LETTER_GARUDA, is_centred=True)
    sheet.y = PORTRAIT[1] - TOP - LETTER_GARUDA


def labelled(sheet: Sheet, name: str, text: str, left: float = LEFT, width: float = WIDTH) -> None:
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


def named(sheet: Sheet, name: str, text: str) -> None:
    """A plain label, and the text beside it, its further lines under its own beginning."""
    start = LEFT + 16 * mm
    for number, line in enumerate(break_lines(text, sheet.plain, LEFT + WIDTH - start)):
        if number == 0:
            baseline = sheet.y - sheet.plain.line_height * 0.75
            draw_line(sheet.canvas, LEFT, baseline, name, sheet.plain)
        sheet.line(line, start)
    sheet.y -= BETWEEN


def paragraph(sheet: Sheet, text: str, *, keep: float = 0, between: float = BETWEEN) -> None:
    """A paragraph, its first line indented; it stays together with so much below it."""
    style = replace(sheet.plain, first_indent=INDENT)
    lines = break_lines(text, style, WIDTH)
    if keep:
        sheet.need(len(lines) * style.line_height + between + keep)
    for number, line in enumerate(lines):
        sheet.line(line, LEFT if number else LEFT + INDENT)
    sheet.y -= between


def listed(sheet: Sheet, texts: Sequence[str]) -> None:
    """A list, each of its texts on its own lines."""
    for text in texts:
        lines = break_lines(text, sheet.plain, WIDTH - _LIST)
        for number, line in enumerate(lines):
            sheet.line(line, LEFT + _LIST + (6 * mm if number else 0))
    sheet.y -= BETWEEN


def side_by_side(
    sheet: Sheet, cells: Sequence[tuple[float, float, str]], *, keep: float = 0
) -> None:
    """Texts beside each other on the same lines, each given as left edge, width and text.

    They are never parted between pages, and stay together with so much below them.
    """
    style = sheet.plain
    broken = [(left, break_lines(text, style, width)) for left, width, text in cells]
    height = max(len(lines) for _, lines in broken) * style.line_height
    sheet.need(height + keep)
    for left, lines in broken:
        for number, line in enumerate(lines):
            baseline = sheet.y - (number + 0.75) * style.line_height
            draw_line(sheet.canvas, left, baseline, line, style)
    sheet.down(height)


def signing_height(sheet: Sheet, signing: Signing) -> float:
    """How much room a signature takes, with what stands above and below it."""
    foot = len(signing.foot_lines)
    lines = bool(signing.closing) + SIGNING_ROOM + 1 + len(_titles(sheet, signing)) + foot
    return (lines + bool(foot)) * sheet.plain.line_height


def sign(sheet: Sheet, signing: Signing) -> None:
    """Room to sign, the name or dots for it in brackets, the title under it."""
    style = sheet.plain
    centre = LEFT + WIDTH * 0.66
    if signing.closing:
        sheet.line(signing.closing, centre - style.width_of(signing.closing) / 2)
    sheet.y -= (SIGNING_ROOM - 1) * style.line_height
    dots: tuple[Piece, ...] = ("(", Dots(HALF_LINE), ")")
    name = (f"({signing.name})",) if signing.name else dots
    baseline = sheet.down(style.line_height) + style.line_height * 0.25
    draw_pieces(sheet.canvas, (centre - width_of(name, style) / 2, baseline), name, style)
    for title in _titles(sheet, signing):
        sheet.line(title, centre - style.width_of(title) / 2)
    if signing.foot_lines:
        sheet.y -= style.line_height
        for line in signing.foot_lines:
            sheet.line(line)


def _titles(sheet: Sheet, signing: Signing) -> list[str]:
    return [
        line for title in signing.title_lines for line in break_lines(title, sheet.plain, WIDTH / 2)
    ]
