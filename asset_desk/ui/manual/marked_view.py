"""Two wordings in one text: what came is underlined, what went is struck through."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from asset_desk.domain.compared_text import ComparedBlock, ComparedRow
from asset_desk.domain.formatted_text import Heading, ListEntry, Picture, Run, Table
from asset_desk.domain.manual_diff import ComparedField, ComparedGuidance, ComparedSection
from asset_desk.domain.marked_text import Mark, MarkedRun, MarkedRuns, all_added, all_removed
from asset_desk.ui.look import colour
from asset_desk.ui.manual.words import field_words, manual_word, value_words
from asset_desk.ui.widgets.formatted_text_document import (
    LINE_BREAK,
    PLAIN,
    Kind,
    Shape,
    block_format,
    cell_block_format,
    char_format,
    table_format,
)
from asset_desk.ui.widgets.formatted_text_view import FormattedTextView

IN_SIGHT = 60


class MarkedTextView(FormattedTextView):
    """Shows one section or guidance compared, and goes from change to change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, name="marked_text")
        self._render: Callable[[], None] | None = None
        self._changes: list[tuple[int, int]] = []
        self._at = -1

    @property
    def count(self) -> int:
        """How many changes the text has; neighbours are one."""
        return len(self._changes)

    @property
    def at(self) -> int:
        """Which of them is in front, from 0 on; -1 for none yet."""
        return self._at

    def show_section(self, section: ComparedSection) -> None:
        """Show a section as it was and as it is in one."""
        self._show(lambda: self._write_section(section))

    def show_guidance(self, guidance: ComparedGuidance) -> None:
        """Show each field of a guidance that changed."""
        self._show(lambda: self._write_guidance(guidance))

    def show_nothing(self) -> None:
        """Show no text."""
        self._show(lambda: None)

    def go_to(self, number: int) -> None:
        """Bring a change into sight and select it."""
        if not 0 <= number < len(self._changes):
            return
        self._at = number
        start, end = self._changes[number]
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self._frame_change(start, end)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        changes = (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
        if event.type() in changes and getattr(self, "_render", None) is not None:
            held, at = self.verticalScrollBar().value(), self._at
            self._write_anew()
            self.go_to(at)
            self.verticalScrollBar().setValue(held)

    def _show(self, render: Callable[[], None]) -> None:
        self._render = render
        self._write_anew()

    def _write_anew(self) -> None:
        self._changes, self._at = [], -1
        self.setExtraSelections([])
        self.document().clear()
        self.textCursor().setBlockFormat(block_format(PLAIN))
        if self._render is not None:
            self._render()
        self._changes = _neighbours_joined(self._changes)
        self.setTextCursor(QTextCursor(self.document()))
        self.verticalScrollBar().setValue(0)

    def _write_section(self, section: ComparedSection) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setBlockFormat(block_format(Shape(Kind.HEADING, 1)))
        number = section.shown.number
        if number:
            cursor.insertText(f"{number} ", char_format(bold=True))
        self._write_runs(cursor, section.heading)
        if section.is_moved and section.before and section.after:
            text = QCoreApplication.translate("MarkedTextView", "Stood as {before} before")
            self._write_note(cursor, text.format(before=section.before.title))
        if section.before and section.after:
            sources = (section.before.section.source, section.after.section.source)
            if sources[0] is not sources[1]:
                before, after = (Run(manual_word(each)) for each in sources)
                cursor.insertBlock(block_format(PLAIN))
                self._write_runs(cursor, (*all_removed((before,)), *all_added((Run(" "), after))))
        for block in section.blocks:
            self._write_block(cursor, block)
        cursor.endEditBlock()
        self.dressing.rehighlight()

    def _write_guidance(self, guidance: ComparedGuidance) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setBlockFormat(block_format(Shape(Kind.HEADING, 1)))
        cursor.insertText(guidance.name, char_format(bold=True))
        for each in guidance.fields:
            self._write_field(cursor, each)
        cursor.endEditBlock()
        self.dressing.rehighlight()

    def _write_field(self, cursor: QTextCursor, each: ComparedField) -> None:
        cursor.insertBlock(block_format(Shape(Kind.HEADING, 3)))
        cursor.insertText(field_words(each.name), char_format(bold=True))
        lines = each.lines or (
            (
                *all_removed((Run(value_words(each.before)),)),
                *all_added((Run(f" {value_words(each.after)}"),)),
            ),
        )
        for line in lines:
            cursor.insertBlock(block_format(PLAIN))
            self._write_runs(cursor, line)

    def _write_block(self, cursor: QTextCursor, block: ComparedBlock) -> None:
        shown = block.block
        if isinstance(shown, Table):
            self._write_table(cursor, shown, block.rows)
            return
        cursor.insertBlock(block_format(_shape_of(shown)))
        cursor.setCharFormat(char_format(bold=False))
        if isinstance(shown, Picture):
            self._write_picture(cursor, block)
        self._write_runs(cursor, block.runs)
        if block.before is not None and block.after is not None and not block.is_same:
            self._write_change_of_form(cursor, block)

    def _write_picture(self, cursor: QTextCursor, block: ComparedBlock) -> None:
        word = QCoreApplication.translate("MarkedTextView", "[Picture] ")
        runs: MarkedRuns = (MarkedRun(word, Mark.SAME),)
        if block.before is None:
            runs = all_added((Run(word),))
        elif block.after is None:
            runs = all_removed((Run(word),))
        self._write_runs(cursor, runs)

    def _write_change_of_form(self, cursor: QTextCursor, block: ComparedBlock) -> None:
        """Say that a block is another kind of block now, though its words are the same."""
        if all(run.mark is Mark.SAME for run in block.runs):
            text = QCoreApplication.translate("MarkedTextView", " (set in another form)")
            self._write_runs(cursor, all_added((Run(text),)))

    def _write_table(
        self, cursor: QTextCursor, table: Table, rows: tuple[ComparedRow, ...]
    ) -> None:
        width = max((len(row.cells) for row in rows), default=0)
        if not width:
            return
        cursor.insertBlock(block_format(PLAIN))
        made = cursor.insertTable(len(rows), width, table_format(has_head=table.has_head))
        for number, row in enumerate(rows):
            for place, runs in enumerate(row.cells):
                into = made.cellAt(number, place).firstCursorPosition()
                into.setBlockFormat(cell_block_format())
                self._write_runs(into, runs)
        cursor.setPosition(made.lastPosition() + 1)

    def _write_note(self, cursor: QTextCursor, text: str) -> None:
        cursor.insertBlock(block_format(PLAIN))
        form = char_format(bold=False)
        form.setForeground(colour("waiting"))
        start = cursor.position()
        cursor.insertText(text, form)
        self._changes.append((start, cursor.position()))

    def _write_runs(self, cursor: QTextCursor, runs: Iterable[MarkedRun]) -> None:
        for run in runs:
            start = cursor.position()
            cursor.insertText(run.text.replace("\n", LINE_BREAK), _form_of(run))
            if run.mark is not Mark.SAME:
                self._changes.append((start, cursor.position()))

    def _frame_change(self, start: int, end: int) -> None:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setBackground(colour("warning_soft"))
        form.setFontWeight(QFont.Weight.Bold)
        selection.cursor, selection.format = cursor, form
        self.setExtraSelections([selection])


def _form_of(run: MarkedRun) -> QTextCharFormat:
    form = char_format(bold=run.bold)
    if run.mark is Mark.ADDED:
        form.setFontUnderline(True)
        form.setForeground(colour("good"))
        form.setBackground(colour("good_soft"))
    elif run.mark is Mark.REMOVED:
        form.setFontStrikeOut(True)
        form.setForeground(colour("bad"))
        form.setBackground(colour("bad_soft"))
    return form


def _shape_of(block: object) -> Shape:
    match block:
        case Heading(_, level):
            return Shape(Kind.HEADING, level)
        case ListEntry(_, is_numbered, depth):
            return Shape(Kind.NUMBER if is_numbered else Kind.BULLET, depth)
        case _:
            return PLAIN


def _neighbours_joined(changes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A word that went and the one that came in its place are one change."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(changes):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif end > start:
            joined.append((start, end))
    return joined
