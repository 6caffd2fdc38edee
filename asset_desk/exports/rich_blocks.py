"""Formatted text as strips of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from reportlab.lib.units import mm

from asset_desk.domain.formatted_text import (
    FormattedText,
    Heading,
    ListEntry,
    Paragraph,
    Picture,
    Run,
    Runs,
    Table,
)
from asset_desk.exports.list_marks import list_marks
from asset_desk.exports.official_sheet import INDENT
from asset_desk.exports.rich_lines import spans_of
from asset_desk.exports.rich_strips import Column, image_of, lines_of, marked
from asset_desk.exports.rich_table import table_strips
from asset_desk.exports.strips import Space, Strip
from asset_desk.exports.thai_text import TextStyle

_LIST, _STEP = 12.5 * mm, 8.5 * mm
_HEADINGS = (0.0, 6 * mm, 12.5 * mm)
_CAPTION = 14.0
_BETWEEN = 2 * mm
_CAPTION_LINES = 4


@dataclass(frozen=True, slots=True)
class RichPlan:
    """How formatted text is set: its style and column, its pictures, and the digits it is in."""

    style: TextStyle
    column: Column
    tallest: float
    pictures: Mapping[str, Path] = field(default_factory=dict)
    digits: Callable[[str], str] = str


def strips_of(body: FormattedText, plan: RichPlan) -> Iterator[Strip]:
    """The strips of a text from its first block to its last."""
    for block, mark in zip(body, list_marks(body), strict=True):
        match block:
            case Paragraph(runs):
                style = replace(plan.style, first_indent=INDENT)
                yield from lines_of(spans_of(_told(runs, plan)), style, plan.column)
            case Heading(runs, level):
                yield from _heading(_told(runs, plan), level, plan)
            case ListEntry():
                yield from _entry(block, plan.digits(mark), plan)
            case Table():
                yield from _table(block, plan)
            case Picture():
                yield from _picture(block, plan)


def _heading(runs: Runs, level: int, plan: RichPlan) -> Iterator[Strip]:
    column = plan.column.inside(_HEADINGS[max(1, min(level, len(_HEADINGS))) - 1])
    style = replace(plan.style, bold=True)
    yield from lines_of(spans_of(runs, bold=True), style, column, above=_BETWEEN, keeps_next=True)


def _entry(entry: ListEntry, mark: str, plan: RichPlan) -> Iterator[Strip]:
    """An entry beside its mark, its further lines under its beginning."""
    room = max(_STEP, plan.style.width_of(f"{mark} "))
    column = plan.column.inside(_LIST + entry.depth * _STEP + room)
    lines = lines_of(spans_of(_told(entry.runs, plan)), plan.style, column)
    yield from marked(lines, mark, room)


def _table(table: Table, plan: RichPlan) -> Iterator[Strip]:
    rows = tuple(tuple(_told(cell, plan) for cell in row) for row in table.rows)
    yield Space(_BETWEEN, keeps_next=True)
    yield from table_strips(replace(table, rows=rows), plan.style, plan.column, plan.tallest)
    yield Space(_BETWEEN)


def _picture(picture: Picture, plan: RichPlan) -> Iterator[Strip]:
    """The picture with its caption under it, never parted."""
    style = replace(plan.style, size=_CAPTION, leading=0.0, align="centre", first_indent=0.0)
    room = plan.tallest - _CAPTION_LINES * style.line_height
    box = (plan.column.width * picture.width / 100, room)
    image = image_of(plan.pictures.get(picture.sha256), style, plan.column, box)
    yield replace(image, above=_BETWEEN, keeps_next=bool(picture.caption))
    if picture.caption:
        caption = (Run(plan.digits(picture.caption)),)
        lines = lines_of(spans_of(caption), style, plan.column, keeps_next=True)
        yield from lines[:-1]
        yield replace(lines[-1], keeps_next=False)
    yield Space(_BETWEEN)


def _told(runs: Runs, plan: RichPlan) -> Runs:
    return tuple(replace(run, text=plan.digits(run.text)) for run in runs)
