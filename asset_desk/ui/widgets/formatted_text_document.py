"""Formatted text as a document on the screen, and a document back as formatted text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)

from asset_desk.domain.formatted_text import (
    Block,
    FormattedText,
    Heading,
    ListEntry,
    Paragraph,
    Picture,
    Run,
    Runs,
    Table,
    tidied_text,
)

LINE_BREAK, OBJECT = "\u2028", "\ufffc"
PICTURE_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
_OWN = QTextFormat.Property.UserProperty.value
KIND, LEVEL, SHA256, WIDTH = _OWN + 1, _OWN + 2, _OWN + 3, _OWN + 4
INDENT, LINE_HEIGHT = 30, 124


class Kind(StrEnum):
    """What a paragraph of the document is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Shape:
    """What a paragraph is and at which level: of a heading from 1, of a list from 0."""

    kind: Kind = Kind.PARAGRAPH
    level: int = 0

    @property
    def is_list(self) -> bool:
        """Whether this is an entry of a list."""
        return self.kind in (Kind.BULLET, Kind.NUMBER)

    def block(self, runs: Runs) -> Block:
        """The block that these letters are in this shape."""
        match self.kind:
            case Kind.HEADING:
                return Heading(runs, self.level)
            case Kind.PARAGRAPH:
                return Paragraph(runs)
        return ListEntry(runs, self.kind is Kind.NUMBER, self.level)


PLAIN = Shape()


def shape_of(block: QTextBlock) -> Shape:
    """The shape of a paragraph of the document."""
    form = block.blockFormat()
    return Shape(Kind(form.stringProperty(KIND) or Kind.PARAGRAPH), form.intProperty(LEVEL))


def block_format(shape: Shape) -> QTextBlockFormat:
    """How a paragraph of this shape stands on the screen."""
    form = QTextBlockFormat()
    form.setProperty(KIND, shape.kind.value)
    form.setProperty(LEVEL, shape.level)
    form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setBottomMargin(3 if shape.is_list else 8)
    if shape.kind is Kind.HEADING:
        form.setTopMargin(16 - 3 * shape.level)
        form.setHeadingLevel(shape.level)
    if shape.is_list:
        form.setLeftMargin(INDENT * (shape.level + 1))
    return form


def picture_block_format() -> QTextBlockFormat:
    """How a picture and its caption stand on the screen: a picture's line is as high as itself."""
    form = QTextBlockFormat()
    form.setProperty(KIND, Kind.PARAGRAPH.value)
    form.setTopMargin(6)
    form.setBottomMargin(12)
    return form


def cell_block_format() -> QTextBlockFormat:
    """How the letters of a cell stand on the screen."""
    form = QTextBlockFormat()
    form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form


def char_format(*, bold: bool) -> QTextCharFormat:
    """Letters of a weight; there is no other form."""
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return form


def picture_format(picture: Picture) -> QTextCharFormat:
    """The place of a picture among letters; its caption follows it in the same paragraph."""
    form = QTextCharFormat()
    form.setObjectType(PICTURE_OBJECT)
    form.setProperty(SHA256, picture.sha256)
    form.setProperty(WIDTH, picture.width)
    return form


def table_format(*, has_head: bool) -> QTextTableFormat:
    """How a table stands on the screen: as wide as the text, in thin lines."""
    form = QTextTableFormat()
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorder(1)
    form.setBorderBrush(QBrush(Qt.GlobalColor.gray))
    form.setBorderCollapse(True)
    form.setCellPadding(6)
    form.setCellSpacing(0)
    form.setTopMargin(4)
    form.setBottomMargin(10)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setHeaderRowCount(1 if has_head else 0)
    return form


def write(document: QTextDocument, body: FormattedText) -> None:
    """Show this text in the document; nothing of it can be undone."""
    document.setUndoRedoEnabled(False)
    document.clear()
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(block_format(PLAIN))
    insert_blocks(cursor, tidied_text(body))
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)
    document.setModified(False)


def insert_blocks(cursor: QTextCursor, body: FormattedText) -> None:
    """Put blocks in where the cursor is, which must be an empty paragraph outside a table."""
    is_empty = True
    for block in body:
        if not is_empty:
            cursor.insertBlock(block_format(PLAIN), char_format(bold=False))
        is_empty = _insert_block(cursor, block)


def insert_runs(cursor: QTextCursor, runs: Runs) -> None:
    """Put letters in where the cursor is; their lines stay lines of the paragraph."""
    for run in runs:
        cursor.insertText(run.text.replace("\n", LINE_BREAK), char_format(bold=run.bold))


def insert_table(cursor: QTextCursor, table: Table) -> QTextTable:
    """Put a table in where the cursor is, and leave the cursor in the paragraph after it."""
    rows, columns = len(table.rows), len(table.rows[0])
    made = cursor.insertTable(rows, columns, table_format(has_head=table.has_head))
    dress_cells(made)
    for number, row in enumerate(table.rows):
        for place, runs in enumerate(row):
            insert_runs(made.cellAt(number, place).firstCursorPosition(), runs)
    cursor.setPosition(made.lastPosition() + 1)
    return made


def dress_cells(table: QTextTable) -> None:
    """Give all paragraphs in the cells the form that they have there."""
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            cursor = cell.firstCursorPosition()
            cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setBlockFormat(cell_block_format())


def read(document: QTextDocument) -> FormattedText:
    """The text that the document shows, tidied."""
    return tidied_text(tuple(_blocks_between(document, 0, document.characterCount())))


def read_selection(cursor: QTextCursor) -> FormattedText:
    """The text that is selected: letters of one cell alone, or whole cells as a table."""
    start, end, table = cursor.selectionStart(), cursor.selectionEnd(), cursor.currentTable()
    if table is not None and cursor.hasComplexSelection():
        cells: Any = cursor.selectedTableCells()
        first_row, rows, first_column, columns = cells
        area = (range(first_row, first_row + rows), range(first_column, first_column + columns))
        return tidied_text((_table_of(table, *area),))
    return tidied_text(tuple(_blocks_between(cursor.document(), start, end)))


def runs_of(block: QTextBlock, start: int = 0, end: int | None = None) -> Runs:
    """The letters of a paragraph, between two places of the document if these are given."""
    last = block.position() + block.length() if end is None else end
    runs = []
    places = block.begin()
    while not places.atEnd():
        fragment = places.fragment()
        begins = fragment.position()
        units = fragment.text().encode("utf-16-le", "surrogatepass")
        cut = units[2 * max(start - begins, 0) : 2 * max(last - begins, 0)]
        text = cut.decode("utf-16-le", "ignore")
        if text:
            runs.append(Run(text.replace(LINE_BREAK, "\n"), _is_bold(fragment.charFormat())))
        places += 1
    return tuple(runs)


def pictures_in(block: QTextBlock) -> Iterator[tuple[int, Picture]]:
    """The pictures of a paragraph and where in the document each stands."""
    if OBJECT not in block.text():
        return
    places = block.begin()
    while not places.atEnd():
        fragment = places.fragment()
        form = fragment.charFormat()
        if form.objectType() == PICTURE_OBJECT:
            picture = Picture(form.stringProperty(SHA256), "", form.intProperty(WIDTH))
            for place in range(fragment.length()):
                yield fragment.position() + place, picture
        places += 1


def table_at(block: QTextBlock) -> QTextTable | None:
    """The table that a paragraph stands in."""
    return QTextCursor(block).currentTable()


def _insert_block(cursor: QTextCursor, block: Block) -> bool:
    """Whether the cursor stands in an empty paragraph again afterwards."""
    match block:
        case Table():
            insert_table(cursor, block)
            cursor.setBlockFormat(block_format(PLAIN))
            return True
        case Picture():
            cursor.setBlockFormat(picture_block_format())
            cursor.insertText(OBJECT, picture_format(block))
            caption = f"\n{block.caption}" if block.caption else ""
            insert_runs(cursor, (Run(caption),) if caption else ())
        case Heading(runs, level):
            _write_runs(cursor, Shape(Kind.HEADING, level), runs)
        case ListEntry(runs, is_numbered, depth):
            _write_runs(cursor, Shape(Kind.NUMBER if is_numbered else Kind.BULLET, depth), runs)
        case Paragraph(runs):
            _write_runs(cursor, PLAIN, runs)
    return False


def _write_runs(cursor: QTextCursor, shape: Shape, runs: Runs) -> None:
    cursor.setBlockFormat(block_format(shape))
    insert_runs(cursor, runs)


def _blocks_between(document: QTextDocument, start: int, end: int) -> Iterator[Block]:
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        table = table_at(block)
        if table is None or _holds(table, start, end):
            yield from _blocks_of(block, start, end)
            block = block.next()
        else:
            yield _table_of(table, _rows_between(table, start, end), range(table.columns()))
            block = document.findBlock(table.lastPosition() + 1)


def _holds(table: QTextTable, start: int, end: int) -> bool:
    """Whether a selection is of letters within one cell."""
    return table.firstPosition() <= start and end <= table.lastPosition()


def _rows_between(table: QTextTable, start: int, end: int) -> range:
    starts = [table.cellAt(row, 0).firstPosition() for row in range(table.rows())]
    ends = [table.cellAt(row, table.columns() - 1).lastPosition() for row in range(table.rows())]
    touched = [row for row in range(table.rows()) if ends[row] >= start and starts[row] <= end]
    return range(min(touched, default=0), max(touched, default=-1) + 1)


def _blocks_of(block: QTextBlock, start: int, end: int) -> Iterator[Block]:
    """A paragraph of the document: what stands before a picture, and each with its caption."""
    begins, picture, shape = start, None, shape_of(block)
    for place, found in pictures_in(block):
        if not start <= place < end:
            continue
        yield _with_caption(picture, shape, runs_of(block, begins, place))
        begins, picture = place + 1, found
    yield _with_caption(picture, shape, runs_of(block, begins, end))


def _with_caption(picture: Picture | None, shape: Shape, runs: Runs) -> Block:
    if picture is None:
        return shape.block(runs)
    return Picture(picture.sha256, "".join(run.text for run in runs), picture.width)


def _table_of(table: QTextTable, rows: range, columns: range) -> Table:
    has_head = table.format().headerRowCount() > 0 and rows.start == 0
    cells = tuple(tuple(_cell_runs(table, row, column) for column in columns) for row in rows)
    return Table(cells, has_head)


def _cell_runs(table: QTextTable, row: int, column: int) -> Runs:
    cell = table.cellAt(row, column)
    block = table.document().findBlock(cell.firstPosition())
    runs: list[Run] = []
    while block.isValid() and block.position() <= cell.lastPosition():
        if block.position() > cell.firstPosition():
            runs.append(Run("\n", bool(runs) and runs[-1].bold))
        runs += [run for run in runs_of(block) if run.text != OBJECT]
        block = block.next()
    return tuple(runs)


def _is_bold(form: QTextCharFormat) -> bool:
    return form.fontWeight() >= QFont.Weight.DemiBold.value
