from hypothesis import given, settings
from PySide6.QtGui import QTextCursor, QTextDocument

from asset_desk.domain.formatted_text import Heading, Paragraph, Run, Table, tidied_text
from asset_desk.imports.pasted_text import pasted_html
from asset_desk.ui.widgets.formatted_text_document import read, read_selection, write
from asset_desk.ui.widgets.formatted_text_html import to_html
from tests.formatted_texts import BODIES


@settings(max_examples=300, deadline=None)
@given(BODIES)
def test_a_text_that_is_shown_and_read_back_is_the_same(body):
    document = QTextDocument()
    write(document, body)
    assert read(document) == tidied_text(body)


@settings(max_examples=100, deadline=None)
@given(BODIES)
def test_all_that_is_selected_is_the_whole_text(body):
    document = QTextDocument()
    write(document, body)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    assert read_selection(cursor) == tidied_text(body)


def test_a_text_shown_anew_leaves_nothing_of_the_one_before():
    document = QTextDocument()
    write(document, (Heading((Run("ก่อน"),)), Table((((Run("ช่อง"),),),))))
    write(document, (Paragraph((Run("หลัง"),)),))
    assert read(document) == (Paragraph((Run("หลัง"),)),)
    assert not document.isUndoAvailable()


def test_part_of_a_paragraph_keeps_its_weight_in_the_selection():
    document = QTextDocument()
    write(document, (Paragraph((Run("กขค"), Run("หนามาก", bold=True))),))
    cursor = QTextCursor(document)
    cursor.setPosition(1)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    assert read_selection(cursor) == (Paragraph((Run("ขค"), Run("หน", bold=True))),)


def table_of_four(document):
    rows = tuple(((Run(str(number)),), (Run("ค่า"),)) for number in range(4))
    write(document, (Paragraph((Run("ก่อน"),)), Table(rows)))
    return rows, document.rootFrame().childFrames()[0]


def select(document, start, end):
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return read_selection(cursor)


def test_the_cells_that_are_selected_are_a_table_of_their_own():
    document = QTextDocument()
    rows, table = table_of_four(document)
    start, end = table.cellAt(1, 0).firstPosition(), table.cellAt(2, 1).lastPosition()
    assert select(document, start, end) == (Table(rows[1:3], has_head=False),)


def test_letters_selected_within_a_cell_are_no_table():
    document = QTextDocument()
    _, table = table_of_four(document)
    start = table.cellAt(0, 1).firstPosition()
    assert select(document, start, start + 2) == (Paragraph((Run("ค่"),)),)


def test_a_selection_that_begins_before_a_table_takes_whole_rows():
    document = QTextDocument()
    rows, table = table_of_four(document)
    selected = select(document, 2, table.cellAt(1, 0).firstPosition())
    assert selected[0] == Paragraph((Run("อน"),))
    assert selected[1].rows[:2] == rows[:2]
    assert selected[1].has_head


SAME_ON_THE_CLIPBOARD = tidied_text(
    (
        Heading((Run("หัว"),), 3),
        Paragraph((Run("ปกติ "), Run("หนา & <b>", bold=True), Run("\nบรรทัดใหม่"))),
        Table((((Run("ก"),), ()), ((Run("1\n2"),), (Run("ค", bold=True),)))),
    )
)


def test_what_is_copied_pastes_as_it_was():
    assert pasted_html(to_html(SAME_ON_THE_CLIPBOARD)).body == SAME_ON_THE_CLIPBOARD
