"""What can be done to formatted text where the cursor stands: shapes, tables, pictures, pasting."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from asset_desk.domain.formatted_text import (
    DEEPEST_LIST,
    Block,
    FormattedText,
    Heading,
    ListEntry,
    Paragraph,
    Picture,
    Run,
    Runs,
    Table,
)
from asset_desk.ui.widgets.formatted_text_document import (
    OBJECT,
    PICTURE_OBJECT,
    PLAIN,
    WIDTH,
    Kind,
    Shape,
    block_format,
    char_format,
    dress_cells,
    insert_blocks,
    insert_runs,
    insert_table,
    pictures_in,
    shape_of,
    table_at,
)

BULLET = "•"


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[None]:
    """All that happens within is undone at once."""
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


def shape_at(cursor: QTextCursor) -> Shape:
    """The shape of the paragraph that the cursor stands in."""
    return PLAIN if cursor.currentTable() else shape_of(cursor.block())


def selected_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """The paragraphs selected, or that of the cursor; none in a table or with a picture."""
    block = cursor.document().findBlock(cursor.selectionStart())
    blocks = []
    while block.isValid() and block.position() <= cursor.selectionEnd():
        if table_at(block) is None and OBJECT not in block.text():
            blocks.append(block)
        block = block.next()
    return blocks


def set_shape(cursor: QTextCursor, shape: Shape) -> None:
    """Make the selected paragraphs headings, entries of a list or plain ones."""
    with one_step(cursor):
        for block in selected_blocks(cursor):
            QTextCursor(block).setBlockFormat(block_format(shape))


def toggle_list(cursor: QTextCursor, kind: Kind) -> None:
    """Make the selected paragraphs a list of this kind, or plain when they all are one."""
    blocks = selected_blocks(cursor)
    shapes = [shape_of(block) for block in blocks]
    leaves = all(shape.kind is kind for shape in shapes)
    with one_step(cursor):
        for block, shape in zip(blocks, shapes, strict=True):
            level = shape.level if shape.is_list else 0
            after = PLAIN if leaves else Shape(kind, level)
            QTextCursor(block).setBlockFormat(block_format(after))


def move_deeper(cursor: QTextCursor, by: int) -> bool:
    """Move the selected entries in or out; one moved out at the edge leaves its list."""
    entries = [block for block in selected_blocks(cursor) if shape_of(block).is_list]
    with one_step(cursor):
        for block in entries:
            shape = shape_of(block)
            level = shape.level + by
            after = Shape(shape.kind, min(level, DEEPEST_LIST)) if level >= 0 else PLAIN
            QTextCursor(block).setBlockFormat(block_format(after))
    return bool(entries)


def toggle_bold(cursor: QTextCursor) -> None:
    """Make the selected letters bold, or no longer so when all are."""
    bold = not is_bold(cursor)
    cursor.mergeCharFormat(char_format(bold=bold))


def is_bold(cursor: QTextCursor) -> bool:
    """Whether the selected letters, or those about to be typed, are bold."""
    probe = QTextCursor(cursor)
    if cursor.hasSelection():
        probe.setPosition(cursor.selectionStart() + 1)
    return probe.charFormat().fontWeight() >= char_format(bold=True).fontWeight()


def add_table(cursor: QTextCursor, rows: int, columns: int) -> None:
    """Put an empty table with a head below the paragraph of the cursor, and go into it."""
    empty = Table((((),) * columns,) * rows, has_head=True)
    with one_step(cursor):
        _go_to_empty_paragraph(cursor)
        table = insert_table(cursor, empty)
    cursor.setPosition(table.cellAt(0, 0).firstPosition())


def add_row(cursor: QTextCursor, table: QTextTable, *, below: bool) -> None:
    """Add a row beside that of the cursor."""
    row = table.cellAt(cursor).row()
    with one_step(cursor):
        table.insertRows(row + below, 1)
        dress_cells(table)


def add_column(cursor: QTextCursor, table: QTextTable, *, after: bool) -> None:
    """Add a column beside that of the cursor."""
    column = table.cellAt(cursor).column()
    with one_step(cursor):
        table.insertColumns(column + after, 1)
        dress_cells(table)


def remove_row(cursor: QTextCursor, table: QTextTable) -> None:
    """Remove the row of the cursor, and the table with its last row."""
    table.removeRows(table.cellAt(cursor).row(), 1)


def remove_column(cursor: QTextCursor, table: QTextTable) -> None:
    """Remove the column of the cursor, and the table with its last column."""
    table.removeColumns(table.cellAt(cursor).column(), 1)


def remove_table(table: QTextTable) -> None:
    """Remove the whole table."""
    table.removeRows(0, table.rows())


def toggle_head(cursor: QTextCursor, table: QTextTable) -> None:
    """Make the first row a head, or an ordinary row again."""
    form = table.format()
    form.setHeaderRowCount(0 if form.headerRowCount() else 1)
    with one_step(cursor):
        table.setFormat(form)


def go_to_cell(cursor: QTextCursor, table: QTextTable, *, forward: bool) -> QTextCursor:
    """The cursor in the next cell or the one before; after the last, in a row that is added."""
    cell = table.cellAt(cursor)
    number = cell.row() * table.columns() + cell.column() + (1 if forward else -1)
    if number >= table.rows() * table.columns():
        table.appendRows(1)
        dress_cells(table)
    row, column = divmod(max(number, 0), table.columns())
    return table.cellAt(row, column).firstCursorPosition()


def insert_picture(cursor: QTextCursor, picture: Picture) -> None:
    """Put a picture below the paragraph of the cursor, which then stands where its caption goes."""
    with one_step(cursor):
        _go_to_empty_paragraph(cursor)
        insert_blocks(cursor, (picture,))
        cursor.insertText("\u2028", char_format(bold=False))


def picture_at(cursor: QTextCursor) -> int | None:
    """Where the picture stands whose paragraph the cursor is in."""
    return next((place for place, _ in pictures_in(cursor.block())), None)


def set_picture_width(cursor: QTextCursor, place: int, width: int) -> None:
    """Make the picture at a place so many hundredths of the text wide."""
    own = QTextCursor(cursor.document())
    own.setPosition(place)
    own.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
    form = own.charFormat()
    form.setObjectType(PICTURE_OBJECT)
    form.setProperty(WIDTH, width)
    own.setCharFormat(form)


def paste(cursor: QTextCursor, body: FormattedText) -> None:
    """Put a text in where the cursor is, in place of what is selected."""
    with one_step(cursor):
        cursor.removeSelectedText()
        if cursor.currentTable():
            insert_runs(cursor, lines_of(body))
            return
        first, rest = body[:1], body[1:]
        if first and isinstance(first[0], Paragraph):
            insert_runs(cursor, first[0].runs)
            body = rest
        if body:
            _insert_between(cursor, body)


def lines_of(body: FormattedText) -> Runs:
    """A text as lines of letters, for a cell: lists keep a bullet, pictures go."""
    lines: list[Run] = []
    for block in body:
        if isinstance(block, Picture):
            continue
        if lines:
            lines.append(Run("\n"))
        lines += _line_of(block)
    return tuple(lines)


def _line_of(block: Block) -> list[Run]:
    match block:
        case Table(rows):
            told: list[Run] = []
            for number, row in enumerate(rows):
                told += [Run("\n")] if number else []
                for place, cell in enumerate(row):
                    told += [Run(" "), *cell] if place else list(cell)
            return told
        case ListEntry(runs):
            return [Run(f"{BULLET} "), *runs]
        case Heading(runs) | Paragraph(runs):
            return list(runs)
    return []


def _insert_between(cursor: QTextCursor, body: FormattedText) -> None:
    """Blocks of their own: what follows the cursor in its paragraph follows them in one."""
    shape = shape_at(cursor)
    if not cursor.atBlockEnd():
        cursor.insertBlock(block_format(shape))
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    _go_to_empty_paragraph(cursor)
    insert_blocks(cursor, body)


def _go_to_empty_paragraph(cursor: QTextCursor) -> None:
    table = cursor.currentTable()
    if table is not None:
        cursor.setPosition(table.lastPosition() + 1)
        cursor.insertBlock(block_format(PLAIN), char_format(bold=False))
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    elif cursor.block().text():
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock(block_format(PLAIN), char_format(bold=False))
    cursor.setBlockFormat(block_format(PLAIN))
