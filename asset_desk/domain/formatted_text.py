"""Formatted text as the manual has it: paragraphs, headings, lists, tables and pictures."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from asset_desk.domain.assets import without_unseen
from asset_desk.domain.errors import DeskError, Refusal

DEEPEST_LIST, DEEPEST_HEADING = 2, 3
LONGEST_BODY = 200_000
"""The letters that the text of one section may have."""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters in one weight; a line break within a paragraph is a newline."""

    text: str
    bold: bool = False


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a section, from level 1 down to 3; it has no number."""

    runs: Runs
    level: int = 1


@dataclass(frozen=True, slots=True)
class ListEntry:
    """An entry of a list; entries that follow each other are one list. `depth` begins at 0."""

    runs: Runs
    is_numbered: bool = False
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A table, row by row, every row as long as the longest; the first may be its head."""

    rows: tuple[tuple[Runs, ...], ...]
    has_head: bool = True


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture among the attachments, so many hundredths of the text's width wide."""

    sha256: str
    caption: str = ""
    width: int = 100


Block = Paragraph | Heading | ListEntry | Table | Picture
FormattedText = tuple[Block, ...]
_KINDS: Mapping[str, type[Block]] = {
    "paragraph": Paragraph,
    "heading": Heading,
    "list_entry": ListEntry,
    "table": Table,
    "picture": Picture,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def text_of(words: str) -> FormattedText:
    """Plain words as formatted text, a paragraph a line."""
    return tuple(Paragraph((Run(line.strip()),)) for line in words.split("\n") if line.strip())


def words_of(runs: Iterable[Run]) -> str:
    """The letters of runs without their weight."""
    return "".join(run.text for run in runs)


def plain_lines(body: FormattedText) -> list[str]:
    """The text without its form, a line for each paragraph, entry, table row and caption."""
    lines: list[str] = []
    for block in body:
        match block:
            case Table(rows):
                lines += ["\t".join(words_of(cell) for cell in row) for row in rows]
            case Picture(_, caption):
                lines.append(caption)
            case Paragraph(runs) | Heading(runs) | ListEntry(runs):
                lines.append(words_of(runs))
    return [line for line in lines if line.strip()]


def pictures_of(body: FormattedText) -> tuple[str, ...]:
    """The SHA-256 of every picture in the text, each once."""
    return tuple(dict.fromkeys(each.sha256 for each in body if isinstance(each, Picture)))


def tidied_text(body: FormattedText) -> FormattedText:
    """The text in NFC, without what cannot be seen and without empty blocks.

    Neighbouring runs of one weight are joined; lists and headings stand no deeper than they may.
    """
    tidied = (_tidied(block) for block in body)
    return tuple(block for block in tidied if block is not None)


def check_text(body: FormattedText) -> None:
    """Refuse a text longer than a section can bear."""
    if sum(map(len, plain_lines(body))) > LONGEST_BODY:
        raise DeskError(Refusal.SECTION_TOO_LONG, longest=LONGEST_BODY)


def to_plain(body: FormattedText) -> list[dict[str, Any]]:
    """The text as plain JSON; what is as by default is left out, so that it stays short."""
    return [_block_to_plain(block) for block in body]


def from_plain(blocks: Sequence[Mapping[str, Any]]) -> FormattedText:
    """The text from plain JSON. Raises KeyError or TypeError when it is none."""
    return tuple(_block_from_plain(block) for block in blocks)


def _tidied(block: Block) -> Block | None:
    match block:
        case Table(rows, has_head):
            width = max((len(row) for row in rows), default=0)
            cells = tuple(
                tuple(_joined(cell) for cell in (*row, *((),) * (width - len(row)))) for row in rows
            )
            return Table(cells, has_head) if width else None
        case Picture(sha256, caption, width):
            return Picture(sha256, _clean(caption).strip(), max(10, min(100, width)))
        case Heading(runs, level):
            return _or_none(Heading(_joined(runs), max(1, min(DEEPEST_HEADING, level))))
        case ListEntry(runs, is_numbered, depth):
            depth = max(0, min(DEEPEST_LIST, depth))
            return _or_none(ListEntry(_joined(runs), is_numbered, depth))
        case Paragraph(runs):
            return _or_none(Paragraph(_joined(runs)))


def _or_none(block: Paragraph | Heading | ListEntry) -> Block | None:
    return block if words_of(block.runs).strip() else None


def _joined(runs: Runs) -> Runs:
    joined: list[Run] = []
    for run in runs:
        text = _clean(run.text)
        if not text:
            continue
        if joined and joined[-1].bold == run.bold:
            joined[-1] = Run(joined[-1].text + text, run.bold)
        else:
            joined.append(Run(text, run.bold))
    return tuple(Run(unicodedata.normalize("NFC", run.text), run.bold) for run in joined)


def _clean(text: str) -> str:
    return unicodedata.normalize("NFC", without_unseen(_LINE_END.sub("\n", text)))


def _block_to_plain(block: Block) -> dict[str, Any]:
    told: dict[str, Any] = {"kind": _NAMES[type(block)]}
    match block:
        case Table(rows, has_head):
            told["rows"] = [[_runs_to_plain(cell) for cell in row] for row in rows]
            told["has_head"] = has_head
        case Picture(sha256, caption, width):
            told |= {"sha256": sha256, "caption": caption, "width": width}
        case Heading(runs, level):
            told |= {"runs": _runs_to_plain(runs), "level": level}
        case ListEntry(runs, is_numbered, depth):
            told |= {"runs": _runs_to_plain(runs), "is_numbered": is_numbered, "depth": depth}
        case Paragraph(runs):
            told["runs"] = _runs_to_plain(runs)
    return told


def _block_from_plain(told: Mapping[str, Any]) -> Block:
    match told["kind"]:
        case "table":
            rows = tuple(tuple(_runs_from_plain(cell) for cell in row) for row in told["rows"])
            return Table(rows, bool(told["has_head"]))
        case "picture":
            return Picture(told["sha256"], told["caption"], told["width"])
        case "heading":
            return Heading(_runs_from_plain(told["runs"]), told["level"])
        case "list_entry":
            return ListEntry(_runs_from_plain(told["runs"]), told["is_numbered"], told["depth"])
        case "paragraph":
            return Paragraph(_runs_from_plain(told["runs"]))
        case kind:
            raise KeyError(kind)


def _runs_to_plain(runs: Runs) -> list[str | dict[str, str]]:
    return [{"bold": run.text} if run.bold else run.text for run in runs]


def _runs_from_plain(told: Sequence[str | Mapping[str, str]]) -> Runs:
    return tuple(
        Run(each) if isinstance(each, str) else Run(each["bold"], bold=True) for each in told
    )
