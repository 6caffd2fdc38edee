import hashlib

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from asset_desk.domain.formatted_text import (
    Heading,
    ListEntry,
    Paragraph,
    Picture,
    Run,
)
from tests.ui.widgets.writing import (
    PLAIN,
    TABLE,
    go_to_end,
    into_cell,
    paste_html,
    put_cursor,
    type_in,
)

WORD = (
    "<h1>หัวข้อ</h1><p class=MsoNormal style='color:red;font-size:40pt'>แดง<b>หนา</b></p>"
    "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>"
    "<span style='mso-list:Ignore'>·</span>รายการ</p>"
)


def test_what_is_pasted_from_word_keeps_its_form_and_nothing_else(edit):
    paste_html(edit, WORD)
    type_in(edit, " ต่อ")
    assert edit.text() == (
        Heading((Run("หัวข้อ"),)),
        Paragraph((Run("แดง"), Run("หนา", bold=True))),
        ListEntry((Run("รายการ ต่อ"),), depth=1),
    )
    html = edit.sheet.document().toHtml()
    assert "#ff0000" not in html
    assert "40pt" not in html
    assert not edit.notice.isVisible()


def test_a_paste_in_the_middle_leaves_the_rest_of_the_paragraph_behind_it(edit, show):
    show(Paragraph((Run("ก่อนหลัง"),)))
    put_cursor(edit, 4)
    paste_html(edit, "<p>หนึ่ง</p><h2>สอง</h2>")
    assert edit.text() == (
        Paragraph((Run("ก่อนหนึ่ง"),)),
        Heading((Run("สอง"),), 2),
        Paragraph((Run("หลัง"),)),
    )
    edit.sheet.undo()
    assert edit.text() == (Paragraph((Run("ก่อนหลัง"),)),)


def test_a_few_words_are_pasted_into_the_paragraph_whatever_its_shape(edit, show):
    show(Heading((Run("หัว"),), 2))
    go_to_end(edit)
    paste_html(edit, "<span style='font-size:30pt'>ข้อ</span>")
    assert edit.text() == (Heading((Run("หัวข้อ"),), 2),)


def test_a_paste_takes_the_place_of_what_is_selected(edit, show):
    show(Paragraph(PLAIN), TABLE)
    put_cursor(edit, 0, len("ข้อความ"))
    paste_html(edit, "<p>อื่น</p>")
    assert edit.text() == (Paragraph((Run("อื่น"),)), TABLE)


def test_what_is_pasted_into_a_cell_becomes_lines_of_it(edit, show):
    show(TABLE)
    into_cell(edit, 1, 1)
    paste_html(edit, "<h1>ก</h1><ul><li>ข</li></ul><table><tr><td>ค</td><td>ง</td></tr></table>")
    assert edit.text()[0].rows[1][1] == (Run("ก\n• ข\nค ง2"),)


def test_plain_text_is_pasted_a_paragraph_a_line_and_makes_no_list(edit):
    mime = QMimeData()
    mime.setText("1. หนึ่ง\n- สอง\n")
    edit.sheet.insertFromMimeData(mime)
    assert edit.text() == (Paragraph((Run("1. หนึ่ง"),)), Paragraph((Run("- สอง"),)))


def test_what_stayed_behind_is_said_and_the_next_paste_takes_it_back(edit):
    paste_html(edit, "<p>ก<del>ข</del></p><img src='https://example.org/a.png'>")
    assert edit.notice.isVisible()
    assert "รูปภาพ 1 รูป" in edit.notice.text()
    assert "ถูกขีดลบ 1 แห่ง" in edit.notice.text()
    paste_html(edit, "<p>ค</p>")
    assert not edit.notice.isVisible()


def test_a_picture_that_comes_with_the_text_is_kept(edit, drawer, picture):
    paste_html(edit, f"<p>ก</p><img src='{picture.as_uri()}'>")
    sha256 = hashlib.sha256(picture.read_bytes()).hexdigest()
    assert edit.text() == (Paragraph((Run("ก"),)), Picture(sha256))
    assert drawer.file_of(sha256).exists()


def test_a_copied_picture_without_text_is_kept(edit, drawer, picture):
    mime = QMimeData()
    mime.setHtml("<img src='https://example.org/a.png'>")
    mime.setImageData(QImage(str(picture)))
    edit.sheet.insertFromMimeData(mime)
    (found,) = edit.text()
    assert drawer.file_of(found.sha256).exists()


def test_a_dropped_file_is_a_picture_and_another_kind_of_file_is_not(edit, picture, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    edit.sheet.insertFromMimeData(mime)
    assert [type(each) for each in edit.text()] == [Picture]
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "คู่มือ.docx"))])
    edit.sheet.insertFromMimeData(mime)
    assert [type(each) for each in edit.text()] == [Picture]


def test_what_is_cut_here_is_pasted_here_as_it_was(edit, show, drawer, picture):
    sha256 = drawer.keep(picture)
    body = (
        Heading(PLAIN, 3),
        Paragraph((Run("ก "), Run("ข", bold=True), Run("\nค"))),
        ListEntry(PLAIN, is_numbered=True),
        ListEntry(PLAIN, depth=2),
        TABLE,
        Picture(sha256, "คำ & บรรยาย", 50),
    )
    show(*body)
    edit.sheet.selectAll()
    mime = edit.sheet.createMimeDataFromSelection()
    show()
    edit.sheet.insertFromMimeData(mime)
    assert edit.text() == body
