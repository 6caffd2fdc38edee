"""The five measures of a fiscal year for integrity and transparency, and the report on them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NewType

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal

MeasureId = NewType("MeasureId", int)
AttachmentId = NewType("AttachmentId", int)

NUMBERS = (1, 2, 3, 4, 5)
USE_OF_PROPERTY, COMPLAINTS = 3, 5
"""The measures that the book itself has something to say about."""

LONGEST_LINE, LONGEST_TEXT = 300, 8_000
_YEAR = re.compile(r"(?<!\d)(25\d\d|๒๕[๐-๙]{2})(?!\d)")
_ARABIC = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureText:
    """What the report says of a measure, a paragraph a line: its six columns."""

    name: str
    steps: str = ""
    unit: str = ""
    period: str = ""
    results: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure of one fiscal year; `copied_from` is the year whose text it still bears, unread."""

    measure_id: MeasureId
    fiscal_year: int
    number: int
    text: MeasureText
    copied_from: int | None = None


class MeasureColumn(StrEnum):
    """Where the book may have something to say."""

    RESULTS = "results"
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True)
class BookLine:
    """A sentence that the book says by itself under a measure; never kept, always made anew."""

    number: int
    column: MeasureColumn
    text: str


def tidied_measure(text: MeasureText) -> MeasureText:
    """The text with tidy lines; an empty line is left out."""
    return MeasureText(
        name=tidy(text.name),
        steps=_tidy_lines(text.steps),
        unit=_tidy_lines(text.unit),
        period=_tidy_lines(text.period),
        results=_tidy_lines(text.results),
        outcome=_tidy_lines(text.outcome),
    )


def measure_problems(text: MeasureText) -> Mapping[str, Refusal]:
    """What is wrong with a measure, by field: no name, or more than a report can bear."""
    problems = {}
    if not tidy(text.name):
        problems["name"] = Refusal.MEASURE_NAME_MISSING
    limits = {
        **dict.fromkeys(("name", "unit", "period"), LONGEST_LINE),
        **dict.fromkeys(("steps", "results", "outcome"), LONGEST_TEXT),
    }
    for field, most in limits.items():
        if len(getattr(text, field)) > most:
            problems[field] = Refusal.MEASURE_TEXT_TOO_LONG
    return problems


def check_measure(text: MeasureText) -> None:
    """Refuse a measure that has a problem."""
    for field, refusal in measure_problems(text).items():
        raise DeskError(refusal, field=field)


def carried_forward(before: Measure, fiscal_year: int) -> Measure:
    """A measure as another year begins with it: the same words, the years of its period moved."""
    moved = fiscal_year - before.fiscal_year

    def later(found: re.Match[str]) -> str:
        year = str(int(found[0].translate(_ARABIC)) + moved)
        return year if found[0].isascii() else year.translate(_THAI)

    text = replace(before.text, period=_YEAR.sub(later, before.text.period))
    return Measure(MeasureId(0), fiscal_year, before.number, text, before.fiscal_year)


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a text, one a line."""
    return tuple(line for line in text.split("\n") if line.strip())


def _tidy_lines(text: str) -> str:
    return "\n".join(line for line in map(tidy, text.splitlines()) if line)
