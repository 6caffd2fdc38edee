"""The publication copy as one picture for a post: few figures, large enough for a telephone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from asset_desk import thai
from asset_desk.exports.chart_pdf import draw_picture, picture_for_paper
from asset_desk.exports.charts import TONES, Chart
from asset_desk.exports.pdf import FontFiles, Out, PaperTitle, new_canvas, open_face
from asset_desk.exports.thai_text import Face, TextStyle, break_lines, draw_aligned, name_parts

CARD = (540.0, 675.0)
"""Width and height in points, 4 to 5: 1080 × 1350 pixels at 144 dots an inch."""

_SIDE, _GAP = 26.0, 11.0
_INSIDE = CARD[0] - 2 * _SIDE
_BAND, _TILE, _ACROSS, _FOOT = 148.0, 88.0, 3, 16.0
_DARK, _PALE, _SOFT, _GREY = TONES[0].fill, "#EAF1F8", "#D3E3F2", "#4A5B6B"
_CHART_SIZE, _SMALLEST = 13.0, 7.0


@dataclass(frozen=True, slots=True)
class CardFigure:
    """One large figure as it is written, and the words under it."""

    value: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicCard:
    """What the picture says: `title` in two lines, six figures at most, small lines at the foot."""

    office: str
    title: str
    under: str
    mark: str
    figures: Sequence[CardFigure]
    chart: Chart
    notes: Sequence[str]
    has_thai_digits: bool = False


def write_card_pdf(card: PublicCard, out: Out, fonts: FontFiles) -> None:
    """Write the picture as a PDF of one page in its proportions."""
    title = " ".join((*card.title.split(), card.under, f"({card.mark})"))
    about = PaperTitle(title, card.office)
    with open_face(fonts) as face, new_canvas(out, about, CARD, face) as canvas:
        _Card(card, face, canvas).draw()
        canvas.showPage()


class _Card:
    """The picture while it is being drawn, from the top down."""

    def __init__(self, card: PublicCard, face: Face, canvas: Canvas) -> None:
        self._card, self._face, self._canvas = card, face, canvas

    def draw(self) -> None:
        """Draw all of it; the chart takes the room that is left."""
        self._draw_band()
        top = CARD[1] - _BAND - 14
        rows = -(-len(self._card.figures) // _ACROSS)
        for number, figure in enumerate(self._card.figures):
            self._draw_figure(figure, number, top)
        top -= rows * (_TILE + _GAP)
        notes = [line for note in self._card.notes for line in self._note(note)]
        foot = _FOOT + sum(style.line_height for _, style in notes)
        self._draw_chart(top, foot)
        self._draw_notes(notes, foot)

    def _draw_chart(self, top: float, foot: float) -> None:
        chart = replace(
            self._card.chart,
            title=self._words(self._card.chart.title),
            has_thai_digits=self._card.has_thai_digits,
        )
        room = top - foot - 6
        picture = picture_for_paper(chart, _INSIDE, room, self._face, _CHART_SIZE)
        draw_picture(self._canvas, _SIDE, top, picture, self._face)

    def _draw_band(self) -> None:
        card, height = self._card, CARD[1]
        self._fill(_DARK)
        self._canvas.rect(0, height - _BAND, CARD[0], _BAND, stroke=0, fill=1)
        pill = self._draw_mark(height - 15)
        self._fill("#FFFFFF")
        room = _INSIDE - pill - _GAP
        self._lines(card.office, height - 34, self._style(17, bold=True), room=room, most=1)
        title = self._style(25, bold=True, leading=32)
        y = self._lines(card.title, height - 72, title, most=2)
        self._fill(_SOFT)
        self._lines(card.under, y - 1, self._style(18, bold=True), most=1)

    def _draw_mark(self, top: float) -> float:
        """The words that say what this is, in a pill at the right; gives its width."""
        style = self._style(15, bold=True, align="centre")
        words = self._words(self._card.mark)
        width, height = style.width_of(words) + 26, 27.0
        left = CARD[0] - _SIDE - width
        self._fill("#FFFFFF")
        self._canvas.roundRect(left, top - height, width, height, height / 2, stroke=0, fill=1)
        self._fill(_DARK)
        draw_aligned(self._canvas, (left, width, top - height + 8.4), words, style)
        return width

    def _draw_figure(self, figure: CardFigure, number: int, top: float) -> None:
        width = (_INSIDE - (_ACROSS - 1) * _GAP) / _ACROSS
        left = _SIDE + number % _ACROSS * (width + _GAP)
        bottom = top - number // _ACROSS * (_TILE + _GAP) - _TILE
        self._fill(_PALE)
        self._canvas.roundRect(left, bottom, width, _TILE, 9, stroke=0, fill=1)
        self._fill(_DARK)
        value, room = self._words(figure.value), width - 16
        style = self._fitted(value, self._style(46, bold=True, align="centre"), room)
        draw_aligned(self._canvas, (left + 8, room, bottom + 37), value, style)
        self._fill("#1C2733")
        words = self._words(figure.words)
        style = self._fitted(words, self._style(16.5, align="centre"), room)
        draw_aligned(self._canvas, (left + 8, room, bottom + 12), words, style)

    def _draw_notes(self, notes: Sequence[tuple[str, TextStyle]], y: float) -> None:
        """The small lines at the foot, under a rule."""
        self._canvas.setStrokeColor(HexColor(_SOFT))
        self._canvas.setLineWidth(1)
        self._canvas.line(_SIDE, y, CARD[0] - _SIDE, y)
        for line, style in notes:
            y -= style.line_height
            self._fill(_DARK if style.bold else _GREY)
            draw_aligned(self._canvas, (_SIDE, _INSIDE, y), line, style)

    def _note(self, note: str) -> list[tuple[str, TextStyle]]:
        is_last = note == self._card.notes[-1]
        style = self._style(14 if is_last else 12, bold=is_last, leading=19 if is_last else 16)
        words = self._words(note)
        style = self._fitted(words, style, _INSIDE, least=11.5)
        return [(line, style) for line in break_lines(words, style, _INSIDE)]

    def _lines(
        self, text: str, y: float, style: TextStyle, *, room: float = _INSIDE, most: int
    ) -> float:
        """Draw a text in so many lines, smaller where it needs more; gives the next baseline."""
        words = self._words(text)
        lines = break_lines(words, style, room)
        while len(lines) > most and style.size > _SMALLEST:
            style = replace(style, size=style.size - 0.5, leading=style.line_height * 0.98)
            lines = break_lines(words, style, room)
        for line in lines:
            draw_aligned(self._canvas, (_SIDE, room, y), line, style)
            y -= style.line_height
        return y

    def _fitted(
        self, words: str, style: TextStyle, room: float, *, least: float = _SMALLEST
    ) -> TextStyle:
        while style.width_of(words) > room and style.size > least:
            style = replace(style, size=style.size - 0.5)
        return style

    def _words(self, text: str) -> str:
        return thai.thai_digits(text) if self._card.has_thai_digits else text

    def _fill(self, colour: str) -> None:
        self._canvas.setFillColor(HexColor(colour))

    def _style(
        self, size: float, *, bold: bool = False, align: str = "left", leading: float = 0
    ) -> TextStyle:
        whole = name_parts(self._card.office)
        return TextStyle(self._face, size, leading, bold=bold, align=align, keep_whole=whole)
