"""Lines of text in two weights: broken at words over all of it, each run shaped whole.

A change against an earlier text is told by colour and by mark: added words are underlined, removed
ones struck through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from asset_desk.domain.formatted_text import Run
from asset_desk.exports.kept_together import kept_together, leaning
from asset_desk.exports.thai_text import TextStyle, clean, draw_line, pieces_of

_MARKS = re.compile("[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u0300-\u036f]+")
_INKS = {"added": HexColor("#0B5D1E"), "removed": HexColor("#9B1C1C")}


class Change(StrEnum):
    """What became of words since an earlier text."""

    NONE = ""
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Span:
    """Letters that are drawn alike."""

    text: str
    bold: bool = False
    change: Change = Change.NONE


RichLine = tuple[Span, ...]


def spans_of(runs: Sequence[Run], *, bold: bool = False) -> RichLine:
    """Runs of formatted text; within a heading all of them are bold."""
    return tuple(Span(run.text, bold or run.bold) for run in runs)


def words_in(line: RichLine) -> str:
    """The letters of a line."""
    return "".join(span.text for span in line)


def break_spans(spans: RichLine, style: TextStyle, width: float) -> list[RichLine]:
    """The lines no wider than `width`, the first shorter by the style's indent."""
    lines: list[RichLine] = []
    for paragraph in _paragraphs(_cleaned(spans)):
        lines += _broken(paragraph, style, width, first=not lines)
    return lines or [()]


def widest_piece(spans: RichLine, style: TextStyle) -> float:
    """The width of the widest word, which no column should be narrower than."""
    text, own = words_in(_cleaned(spans)), replace(style, bold=_has_bold(spans, style))
    pieces = (piece for each in text.split("\n") for piece in pieces_of(each, own, 1e6))
    return max((own.width_of(piece.rstrip()) for piece in pieces), default=0.0)


def width_of_line(line: RichLine, style: TextStyle) -> float:
    """How wide a line is in points."""
    return sum(_styled(span, style).width_of(span.text) for span in line)


def draw_rich(
    canvas: Canvas, box: tuple[float, float, float], line: RichLine, style: TextStyle
) -> None:
    """One line within a box given as left, width and baseline."""
    x, width, y = box
    if style.align != "left":
        free = width - width_of_line(line, style)
        x += free / 2 if style.align == "centre" else free
    for span in line:
        own = _styled(span, style)
        if span.change is Change.NONE:
            draw_line(canvas, x, y, span.text, own)
        else:
            _draw_changed(canvas, (x, y), span, own)
        x += own.width_of(span.text)


def _draw_changed(canvas: Canvas, at: tuple[float, float], span: Span, style: TextStyle) -> None:
    x, y = at
    is_added = span.change is Change.ADDED
    canvas.saveState()
    canvas.setFillColor(_INKS[span.change])
    canvas.setStrokeColor(_INKS[span.change])
    canvas.setLineWidth(0.8)
    draw_line(canvas, x, y, span.text, style)
    level = y - style.size * 0.24 if is_added else y + style.size * 0.22
    end = x + style.width_of(span.text.rstrip() or span.text)
    canvas.line(x, level, end, level)
    canvas.restoreState()


def _styled(span: Span, style: TextStyle) -> TextStyle:
    return style if style.bold or not span.bold else replace(style, bold=True)


def _has_bold(spans: RichLine, style: TextStyle) -> bool:
    return style.bold or any(span.bold for span in spans)


def _cleaned(spans: RichLine) -> RichLine:
    """Set as paper sets it; a mark is never parted from the letter that it stands on."""
    cleaned: list[Span] = []
    for span in spans:
        text = clean(span.text).replace("\t", " ")
        marks = _MARKS.match(text)
        if marks and cleaned:
            cleaned[-1] = replace(cleaned[-1], text=cleaned[-1].text + marks[0])
            text = text[marks.end() :]
        if text:
            cleaned.append(replace(span, text=text))
    return tuple(cleaned)


def _paragraphs(spans: RichLine) -> Iterator[RichLine]:
    """The lines that the writer broke."""
    paragraph: list[Span] = []
    for span in spans:
        first, *others = span.text.split("\n")
        paragraph.append(replace(span, text=first))
        for other in others:
            yield tuple(paragraph)
            paragraph = [replace(span, text=other)]
    yield tuple(paragraph)


def _broken(spans: RichLine, style: TextStyle, width: float, *, first: bool) -> list[RichLine]:
    text = words_in(spans)
    room = width - (style.first_indent if first else 0)
    if width_of_line(spans, style) <= room:
        return [_trimmed(spans)]
    whole = (*style.keep_whole, *kept_together(text))
    own = replace(style, bold=_has_bold(spans, style), keep_whole=whole)
    lines: list[RichLine] = []
    line: list[Span] = []
    used = 0.0
    pieces = leaning(
        pieces_of(text, own, width), lambda piece: own.width_of(piece.rstrip()) <= width
    )
    for piece in _cut(spans, pieces):
        wide = width_of_line(_trimmed(piece), style)
        if words_in(tuple(line)).strip() and used + wide > room:
            lines.append(_trimmed(_joined(line)))
            line, used, room = [], 0.0, width
        line += piece
        used += width_of_line(piece, style)
    return [*lines, _trimmed(_joined(line))]


def _cut(spans: RichLine, pieces: Sequence[str]) -> Iterator[RichLine]:
    """The spans cut where the pieces end."""
    waiting = [span for span in reversed(spans) if span.text]
    for piece in pieces:
        found: list[Span] = []
        wanted = len(piece)
        while wanted and waiting:
            span = waiting.pop()
            found.append(replace(span, text=span.text[:wanted]))
            if rest := span.text[wanted:]:
                waiting.append(replace(span, text=rest))
            wanted -= len(found[-1].text)
        yield tuple(found)


def _joined(line: Sequence[Span]) -> RichLine:
    joined: list[Span] = []
    for span in line:
        if joined and (joined[-1].bold, joined[-1].change) == (span.bold, span.change):
            joined[-1] = replace(span, text=joined[-1].text + span.text)
        else:
            joined.append(span)
    return tuple(joined)


def _trimmed(line: RichLine) -> RichLine:
    """Without the spaces at its end, which nobody sees."""
    kept = list(line)
    while kept:
        last = kept.pop()
        if text := last.text.rstrip():
            return (*kept, replace(last, text=text))
    return ()
