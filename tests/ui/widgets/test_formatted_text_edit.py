import hashlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QToolButton

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.formatted_text import (
    LONGEST_BODY,
    Heading,
    ListEntry,
    Paragraph,
    Picture,
    Run,
)
from asset_desk.ui.look import Theme, dress
from tests.ui.widgets.writing import (
    PLAIN,
    TABLE,
    go_to_end,
    into_cell,
    paste_html,
    press,
    put_cursor,
    type_in,
    use,
)


def test_what_is_shown_is_what_is_kept(edit, show):
    body = (Heading(PLAIN, 2), Paragraph(PLAIN), TABLE, ListEntry(PLAIN, is_numbered=True))
    show(*body)
    assert edit.text() == body


def test_showing_a_text_is_no_change_and_typing_is_one(edit, show, qtbot):
    with qtbot.assertNotEmitted(edit.text_changed, wait=20):
        show(Paragraph(PLAIN), TABLE)
    with qtbot.waitSignal(edit.text_changed):
        type_in(edit, "เพิ่ม")


def test_another_theme_is_no_change(edit, show, qtbot, dressed):
    show(Heading(PLAIN), TABLE)
    try:
        with qtbot.assertNotEmitted(edit.text_changed, wait=20):
            dress(dressed, Theme.DARK)
        assert not edit.sheet.document().isUndoAvailable()
    finally:
        dress(dressed, Theme.LIGHT)


def test_selected_letters_become_bold_and_plain_again(edit, show):
    show(Paragraph(PLAIN))
    put_cursor(edit, 0, 3)
    press(edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == (Paragraph((Run("ข้อ", bold=True), Run("ความ"))),)
    press(edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == (Paragraph(PLAIN),)


def test_letters_typed_after_bold_was_chosen_are_bold(edit):
    type_in(edit, "ก")
    use(edit, "bold")
    edit.sheet.insertPlainText("ข")
    assert edit.text() == (Paragraph((Run("ก"), Run("ข", bold=True))),)


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_paragraph_becomes_a_heading_by_key_and_choice(edit, show, level):
    show(Paragraph(PLAIN))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    press(edit, getattr(Qt.Key, f"Key_{level}"), both)
    assert edit.text() == (Heading(PLAIN, level),)
    assert edit.bar.shapes.value() == level
    edit.bar.shapes.setCurrentIndex(0)
    edit.bar.shapes.activated.emit(0)
    assert edit.text() == (Paragraph(PLAIN),)


def test_after_a_heading_an_ordinary_paragraph_follows(edit, show):
    show(Heading(PLAIN, 1))
    go_to_end(edit)
    press(edit, Qt.Key.Key_Return)
    type_in(edit, "ต่อ")
    assert edit.text() == (Heading(PLAIN, 1), Paragraph((Run("ต่อ"),)))


def test_a_heading_cut_in_two_is_two_headings(edit, show):
    show(Heading(PLAIN, 1))
    put_cursor(edit, 3)
    press(edit, Qt.Key.Key_Return)
    assert edit.text() == (Heading((Run("ข้อ"),), 1), Heading((Run("ความ"),), 1))


def test_shift_and_enter_begin_a_line_in_the_same_paragraph(edit, show):
    show(Paragraph(PLAIN))
    go_to_end(edit)
    press(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_in(edit, "สอง")
    assert edit.text() == (Paragraph((Run("ข้อความ\nสอง"),)),)


def test_a_list_is_written_with_the_keyboard_alone(edit):
    type_in(edit, "หนึ่ง")
    use(edit, "list_numbers")
    press(edit, Qt.Key.Key_Return)
    press(edit, Qt.Key.Key_Tab)
    type_in(edit, "ย่อย")
    press(edit, Qt.Key.Key_Return)
    press(edit, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    type_in(edit, "สอง")
    press(edit, Qt.Key.Key_Return)
    press(edit, Qt.Key.Key_Return)
    type_in(edit, "จบ")
    assert edit.text() == (
        ListEntry((Run("หนึ่ง"),), is_numbered=True),
        ListEntry((Run("ย่อย"),), is_numbered=True, depth=1),
        ListEntry((Run("สอง"),), is_numbered=True),
        Paragraph((Run("จบ"),)),
    )


def test_an_entry_goes_no_deeper_than_it_may(edit, show):
    show(ListEntry(PLAIN, depth=1))
    for _ in range(4):
        press(edit, Qt.Key.Key_Tab)
    assert edit.text() == (ListEntry(PLAIN, depth=2),)


def test_backspace_at_its_beginning_takes_an_entry_out_of_its_list(edit, show):
    show(ListEntry(PLAIN, depth=1), Heading(PLAIN, 2))
    put_cursor(edit, 0)
    press(edit, Qt.Key.Key_Backspace)
    assert edit.text()[0] == ListEntry(PLAIN)
    press(edit, Qt.Key.Key_Backspace)
    assert edit.text()[0] == Paragraph(PLAIN)
    put_cursor(edit, len("ข้อความ") + 1)
    press(edit, Qt.Key.Key_Backspace)
    assert edit.text() == (Paragraph(PLAIN), Paragraph(PLAIN))


def test_one_list_becomes_the_other_and_ordinary_text_again(edit, show):
    show(ListEntry(PLAIN, depth=1), Paragraph(PLAIN))
    edit.sheet.selectAll()
    use(edit, "list_bullets")
    assert edit.text() == (ListEntry(PLAIN, depth=1), ListEntry(PLAIN))
    use(edit, "list_numbers")
    assert all(entry.is_numbered for entry in edit.text())
    use(edit, "list_numbers")
    assert edit.text() == (Paragraph(PLAIN), Paragraph(PLAIN))


def test_tab_outside_of_lists_and_tables_goes_on_to_the_next_field(edit, show, qtbot):
    show(Paragraph(PLAIN))
    assert edit.sheet.hasFocus()
    press(edit, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert not edit.sheet.hasFocus()
    assert edit.text() == (Paragraph(PLAIN),)


def test_a_table_is_put_in_and_filled_with_the_tab_key(edit, show):
    show(Paragraph(PLAIN))
    go_to_end(edit)
    use(edit, "table_insert")
    for word in ("หนึ่ง", "สอง", "สาม", "สี่"):
        type_in(edit, word)
        press(edit, Qt.Key.Key_Tab)
    words = [["".join(run.text for run in cell) for cell in row] for row in edit.text()[1].rows]
    assert words == [["หนึ่ง", "สอง", "สาม"], ["สี่", "", ""], ["", "", ""]]
    assert edit.text()[0] == Paragraph(PLAIN)
    assert edit.text()[1].has_head


def test_tab_in_the_last_cell_adds_a_row_and_back_stays_in_the_table(edit, show):
    show(TABLE)
    into_cell(edit, 1, 1)
    press(edit, Qt.Key.Key_Tab)
    type_in(edit, "ใหม่")
    assert edit.text()[0].rows[2] == ((Run("ใหม่"),), ())
    into_cell(edit, 0, 0)
    press(edit, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert edit.sheet.textCursor().currentTable() is not None


@pytest.mark.parametrize(
    ("tool", "rows"),
    [
        ("row_above", ["กข", "", "12"]),
        ("row_below", ["กข", "12", ""]),
        ("column_before", ["กข", "12"]),
        ("column_after", ["กข", "12"]),
        ("row_remove", ["กข"]),
        ("column_remove", ["ข", "2"]),
        ("table_head", ["กข", "12"]),
    ],
)
def test_rows_and_columns_are_added_and_removed_and_that_is_undone(edit, show, tool, rows):
    show(TABLE)
    into_cell(edit, 1, 0)
    use(edit, tool)
    changed = edit.text()[0]
    assert ["".join(run.text for cell in row for run in cell) for row in changed.rows] == rows
    assert len(changed.rows[0]) == {"column_remove": 1}.get(tool, 3 if "column" in tool else 2)
    assert changed.has_head is (tool != "table_head")
    edit.sheet.undo()
    assert edit.text() == (TABLE,)


def test_a_table_is_removed_as_a_whole_or_with_its_last_row(edit, show):
    show(TABLE, Paragraph(PLAIN))
    into_cell(edit, 0, 0)
    use(edit, "table_remove")
    assert edit.text() == (Paragraph(PLAIN),)
    edit.sheet.undo()
    for _ in range(2):
        into_cell(edit, 0, 0)
        use(edit, "row_remove")
    assert edit.text() == (Paragraph(PLAIN),)


def test_enter_in_a_cell_is_a_line_of_the_cell(edit, show):
    show(TABLE)
    into_cell(edit, 1, 1)
    press(edit, Qt.Key.Key_Return)
    assert edit.text()[0].rows[1][1] == (Run("\n2"),)


def test_headings_and_lists_are_not_offered_in_a_table(edit, show):
    show(TABLE)
    into_cell(edit, 0, 0)
    assert not edit.bar.shapes.isEnabled()
    assert not edit.bar.bullets.isEnabled()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    press(edit, Qt.Key.Key_1, both)
    assert edit.text() == (TABLE,)


def test_a_picture_from_a_file_is_kept_and_gets_a_caption(edit, show, drawer, picture, qtbot):
    show(Paragraph(PLAIN))
    go_to_end(edit)
    use(edit, "insert_picture")
    dialog = edit.findChild(QFileDialog, "open_file")
    dialog.fileSelected.emit(str(picture))
    dialog.reject()
    type_in(edit, "ผังการยืม")
    sha256 = hashlib.sha256(picture.read_bytes()).hexdigest()
    assert edit.text() == (Paragraph(PLAIN), Picture(sha256, "ผังการยืม"))
    assert drawer.file_of(sha256).exists()
    press(edit, Qt.Key.Key_Return)
    type_in(edit, "ต่อ")
    assert edit.text()[2] == Paragraph((Run("ต่อ"),))


def test_a_picture_is_made_smaller_and_that_is_undone(edit, show):
    show(Picture("a" * 64, "ผัง"))
    use(edit, "picture_50")
    assert edit.text() == (Picture("a" * 64, "ผัง", 50),)
    edit.sheet.undo()
    assert edit.text() == (Picture("a" * 64, "ผัง"),)


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (DeskError(Refusal.FILE_TOO_LARGE), ""),
        (OSError("gone"), "อ่านไฟล์รูปภาพไม่ได้"),
    ],
)
def test_why_a_picture_is_not_kept_is_said(edit, drawer, picture, trouble, told):
    drawer.refuses = trouble
    edit.sheet.add_picture(picture)
    assert edit.text() == ()
    assert edit.notice.isVisible()
    assert told in edit.notice.text()
    assert edit.notice.text()


def test_where_no_picture_can_be_kept_that_is_said(edit):
    edit.keep_picture = None
    use(edit, "insert_picture")
    assert edit.findChild(QFileDialog) is None
    assert "ไม่รองรับ" in edit.notice.text()


def test_a_locked_text_cannot_be_changed(edit, show):
    show(Paragraph(PLAIN))
    edit.set_read_only(True)
    paste_html(edit, "<p>x</p>")
    press(edit, Qt.Key.Key_Return)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    press(edit, Qt.Key.Key_1, both)
    press(edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == (Paragraph(PLAIN),)


def test_undo_and_redo_go_back_and_forth(edit, show):
    show(Paragraph(PLAIN))
    assert not edit.bar.undo.isEnabled()
    use(edit, "list_bullets")
    use(edit, "text_undo")
    assert edit.text() == (Paragraph(PLAIN),)
    use(edit, "text_redo")
    assert edit.text() == (ListEntry(PLAIN),)


def test_every_tool_has_a_tip_a_name_and_is_reached_by_tab(edit):
    for tool in edit.bar.findChildren(QToolButton):
        assert tool.objectName()
        assert tool.accessibleName()
        assert any("ก" <= letter <= "๛" for letter in tool.toolTip())
        assert tool.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_longest_section_is_shown_and_changed(edit, show):
    line = "การยืมทรัพย์สินของทางราชการต้องได้รับอนุมัติก่อน " * 4
    body = tuple(Paragraph((Run(line.strip()),)) for _ in range(LONGEST_BODY // len(line)))
    show(*body)
    go_to_end(edit)
    type_in(edit, "จบ")
    assert len(edit.text()) == len(body)
    assert edit.text()[-1] == Paragraph((Run(f"{line.strip()}จบ"),))
