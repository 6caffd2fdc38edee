"""The blocks that pasted letters become: where a paragraph, an entry or a cell begins and ends."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from asset_desk.domain.formatted_text import (
    DEEPEST_HEADING,
    DEEPEST_LIST,
    Block,
    Heading,
    ListEntry,
    Paragraph,
    Picture,
    Run,
    Runs,
    Table,
)

MOST_COLUMNS, MOST_CELLS = 63, 4_000
"""How large a table can be; Word's own has no more columns."""

BULLET = "•"
_NUMBER = re.compile(r"[(\[]?(?:[^\W_]{1,5}\.)*(?:[^\W_]{1,5}[.)\]:/]|[\d]{1,3}|[ก-ฮ])")
_SIGNS = "ovqnlüØ§·•"
_FALSE_MARK = re.compile(
    rf"\s*([{_SIGNS}\-–—*\uf0a7\uf0b7\uf0d8\uf0fc]|[(]?(?:[\d๐-๙]{{1,3}}|[a-zA-Zก-ฮ])[.)])"
    r"(?:[ \u00a0]{2,}|\t[ \u00a0]*|[ ]*\u00a0[ \u00a0]*)"
)
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_SPACES = re.compile("[ \t\n\r\f]+")
_BLANKS = re.compile("[ \t\u00a0]+")


@dataclass(slots=True, eq=False)
class Form:
    """What the letters of one element belong to; text of the same form is one block."""

    level: int = 0
    depth: int | None = None
    is_numbered: bool = False
    mark: str = ""
    has_false_mark: bool = False
    """Whether the bullet or number of the list stands among the letters."""

    def block(self, runs: Runs) -> Block:
        """The block that these letters are."""
        if self.level:
            if all(run.bold for run in runs):  # as headings are anyway
                runs = tuple(Run(run.text) for run in runs)
            return Heading(runs, min(self.level, DEEPEST_HEADING))
        if self.depth is not None:
            is_numbered = is_number(self.mark) if self.mark.strip() else self.is_numbered
            return ListEntry(runs, is_numbered, min(self.depth, DEEPEST_LIST))
        return Paragraph(runs)


@dataclass(slots=True)
class Flow:
    """Letters one after the other, cut into blocks."""

    blocks: list[Block] = field(default_factory=list)
    _runs: list[Run] = field(default_factory=list)
    _form: Form = field(default_factory=Form)
    _is_broken: bool = False

    def add(self, text: str, *, bold: bool, form: Form) -> None:
        """Add letters of a form; blank ones alone begin no block."""
        if not text.strip() and (self._is_broken or not self._runs):
            return
        if form is not self._form or self._is_broken:
            self._turn_to(form)
        self._runs.append(Run(text, bold))

    def add_line_break(self, *, bold: bool) -> None:
        """Begin another line within the block."""
        if self._runs and not self._is_broken:
            self._runs.append(Run("\n", bold))

    def end_block(self) -> None:
        """Say that what comes next is another block, or another line of the same entry."""
        self._is_broken = bool(self._runs)

    def add_block(self, block: Block) -> None:
        """Add a block that is complete."""
        self.finish()
        self.blocks.append(block)

    def finish(self) -> None:
        """Cut off the block that is being written."""
        runs, form = tuple(self._runs), self._form
        self._runs, self._form, self._is_broken = [], Form(), False
        if form.has_false_mark and not form.mark.strip():
            form.mark, runs = _without_false_mark(runs)
            if not form.mark:
                form = Form()
        if runs := tidy_runs(runs):
            self.blocks.append(form.block(runs))

    def _turn_to(self, form: Form) -> None:
        goes_on = form is self._form and form.depth is not None and self._runs
        if goes_on:
            self._runs.append(Run("\n", self._runs[-1].bold))
            self._is_broken = False
        else:
            self.finish()
            self._form = form


@dataclass(slots=True)
class Cell:
    """The letters of one cell, whose blocks become lines."""

    flow: Flow = field(default_factory=Flow)
    pictures: list[Picture] = field(default_factory=list)

    def runs(self) -> Runs:
        """The lines of the cell; an entry of a list keeps a mark, since no list can stand here."""
        self.flow.finish()
        lines: list[Run] = []
        counted = 0
        for block in self.flow.blocks:
            if isinstance(block, Table | Picture):
                continue
            counts = isinstance(block, ListEntry) and block.is_numbered
            counted = counted + 1 if counts else 0
            if lines:
                lines.append(Run("\n", lines[-1].bold))
            if isinstance(block, ListEntry):
                lines.append(Run(f"{counted}. " if counts else f"{BULLET} "))
            lines += block.runs
        return tuple(lines)


@dataclass(slots=True)
class TableBuilder:
    """A table being read: merged cells are filled up with empty ones."""

    rows: list[list[Runs]] = field(default_factory=list)
    cell: Cell | None = None
    pictures: list[Picture] = field(default_factory=list)
    form: Form = field(default_factory=Form)
    depth: int = 1
    """How many tables stand in one another; those within are read as lines of the cell."""
    has_head: bool = False
    rows_left_out: int = 0
    _held: dict[int, int] = field(default_factory=dict)
    _span: tuple[int, int] = (1, 1)

    def begin_row(self) -> None:
        """Begin a row; places that a cell above reaches down to are held."""
        self.end_row()
        self.rows.append([])

    def begin_cell(self, columns: int, rows: int, *, is_head: bool = False) -> None:
        """Begin a cell that is so many columns wide and rows high."""
        self.end_cell()
        if not self.rows:
            self.begin_row()
        row = self.rows[-1]
        self._skip_held(row)
        if len(self.rows) == 1:
            self.has_head = is_head and (self.has_head or not row)
        self._span = (max(1, min(columns, MOST_COLUMNS)), max(1, rows))
        self.cell, self.form = Cell(), Form()

    def end_cell(self) -> None:
        """Put the cell being read into its row."""
        if self.cell is None:
            return
        columns, height = self._span
        row, start = self.rows[-1], len(self.rows[-1])
        row.append(self.cell.runs())
        row += [()] * (columns - 1)
        if height > 1:
            self._held |= dict.fromkeys(range(start, start + columns), height - 1)
        self.pictures += self.cell.pictures
        self.cell = None

    def end_row(self) -> None:
        """End the row and let what reaches into it go."""
        self.end_cell()
        if self.rows:
            row = self.rows[-1]
            self._skip_held(row)
            while any(place >= len(row) for place, left in self._held.items() if left > 0):
                row.append(())
                self._skip_held(row)

    def blocks(self) -> list[Block]:
        """The table, if it has any row, and the pictures that stood in it."""
        self.end_cell()
        rows = [row for row in self.rows if row]
        if not any(any(cell) for row in rows for cell in row):
            return list(self.pictures)
        width = min(max(map(len, rows)), MOST_COLUMNS)
        most = MOST_CELLS // width
        self.rows_left_out = len(rows[most:])
        filled = tuple(tuple((*row, *[()] * width)[:width]) for row in rows[:most])
        return [Table(filled, has_head=self.has_head or _looks_like_head(filled)), *self.pictures]

    def _skip_held(self, row: list[Runs]) -> None:
        while self._held.get(len(row), 0) > 0:
            self._held[len(row)] -= 1
            row.append(())


def clean_letters(text: str, *, keeps_lines: bool) -> str:
    """Letters as HTML shows them: what cannot be seen goes, and so do lines of the source."""
    seen = _UNSEEN.sub("", text)
    if keeps_lines:
        return seen.replace("\r\n", "\n").replace("\r", "\n")
    return _SPACES.sub(" ", seen)


def is_number(mark: str) -> bool:
    """Whether the written-out mark of an entry counts, as 1. or ก) does and · and o do not."""
    return _NUMBER.fullmatch(mark.strip()) is not None


def tidy_runs(runs: Runs) -> Runs:
    """The runs with single spaces, and none at the ends of lines."""
    tidied: list[Run] = []
    last = "\n"
    for run in runs:
        text = re.sub(" ?\n ?", "\n", _BLANKS.sub(" ", run.text))
        if last in " \n":
            text = text.removeprefix(" ")
        if text.startswith("\n") and tidied and last == " ":
            tidied[-1] = Run(tidied[-1].text.removesuffix(" "), tidied[-1].bold)
        if text:
            tidied.append(Run(text, run.bold))
            last = text[-1]
    return _stripped(tidied)


def _stripped(runs: list[Run]) -> Runs:
    while runs and (text := runs[0].text.lstrip()) != runs[0].text:
        runs[:1] = [Run(text, runs[0].bold)] if text else []
    while runs and (text := runs[-1].text.rstrip()) != runs[-1].text:
        runs[-1:] = [Run(text, runs[-1].bold)] if text else []
    return tuple(runs)


def _without_false_mark(runs: Runs) -> tuple[str, Runs]:
    """A mark that was typed or left among the letters, and the runs without it."""
    text = "".join(run.text for run in runs)
    found = _FALSE_MARK.match(text)
    if not found:
        return "", runs
    left, kept = found.end(), []
    for run in runs:
        kept.append(Run(run.text[left:], run.bold))
        left = max(left - len(run.text), 0)
    return found[1], tuple(kept)


def _looks_like_head(rows: tuple[tuple[Runs, ...], ...]) -> bool:
    """Whether the first row alone is all in bold."""
    bold = [_is_bold(row) for row in rows]
    return len(rows) > 1 and bold[0] and not all(bold)


def _is_bold(row: tuple[Runs, ...]) -> bool:
    runs = [run for cell in row for run in cell if run.text.strip()]
    return bool(runs) and all(run.bold for run in runs)
