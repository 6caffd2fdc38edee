"""A CSV file as a sheet, whatever its letters, its separator and its quotes."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from pathlib import Path

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.imports.sheets import MOST_COLUMNS, Cell, Sheet, sheet_of

_SEPARATORS = ",;\t|"
_LINES_TRIED = 40
_LONGEST_CELL = 2_000
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_NAMED_SEPARATOR = re.compile(r"sep=(.)\r?\n")

Lines = list[list[str]]


def read_delimited(file: Path, content: bytes) -> Sheet:
    """The only sheet of a CSV file in UTF-8, UTF-16, TIS-620 or CP874.

    Raises DeskError when it is no text.
    """
    text = _decoded(content)
    if text is None or _CONTROL.search(text):
        raise DeskError(Refusal.FILE_UNREADABLE, file=file.name)
    try:
        lines = _lines(text)
    except csv.Error as trouble:
        raise DeskError(Refusal.FILE_UNREADABLE, file=file.name) from trouble
    width = min(max(len(line) for line in lines), MOST_COLUMNS)
    rows = [[Cell(text or None) for text in (*line, *[""] * width)[:width]] for line in lines]
    return sheet_of(file, file.stem, rows)


def _decoded(content: bytes) -> str | None:
    codings = ("utf-16",) if content.startswith(_UTF_16_MARKS) else ("utf-8-sig", "cp874")
    for coding in codings:
        try:
            return content.decode(coding)
        except UnicodeDecodeError:
            continue
    return None


def _lines(text: str) -> Lines:
    """The lines by the separator that cuts most of them alike.

    A quote that is never closed, such as the inches of ทีวี 32", would swallow what follows:
    then quotes are letters like others. A first line naming the separator counts as a row.
    """
    if named := _NAMED_SEPARATOR.match(text):
        return [[], *_parsed(text[named.end() :], named[1])]
    head = "\n".join(text.splitlines()[:_LINES_TRIED])
    separator = max(_SEPARATORS, key=lambda mark: _evenness(_parsed(head, mark)))
    return _parsed(text, separator)


def _parsed(text: str, separator: str) -> Lines:
    lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    if any("\n" in cell and len(cell) > _LONGEST_CELL for line in lines for cell in line):
        plain = io.StringIO(text, newline="")
        lines = list(csv.reader(plain, delimiter=separator, quoting=csv.QUOTE_NONE))
    return lines


def _evenness(lines: Lines) -> int:
    """How many cells stand in lines that are as wide as most of the wide ones."""
    widths = Counter(len(line) for line in lines if len(line) > 1)
    return max((width * count for width, count in widths.items()), default=0)
