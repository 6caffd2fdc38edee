from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from asset_desk.domain.formatted_text import Heading, ListEntry, Paragraph, Picture, Run, Table
from asset_desk.ui.look import Theme, colour, dress
from asset_desk.ui.widgets.formatted_text_view import MOST_MARKED, FormattedTextView, folded

SHA = "a" * 64
BODY = (
    Heading((Run("หลักการและเหตุผล"),)),
    Paragraph((Run("😀 ยื่นใบยืมตาม "), Run("ข้อ 207", bold=True), Run(" ล่วงหน้า"))),
    ListEntry((Run("น้ำดื่ม"),), is_numbered=True),
    ListEntry((Run("ปู่"),), is_numbered=True, depth=1),
    Table((((Run("ประเภท"),), (Run("วัน"),)), ((Run("เต็นท์"),), (Run("7"),)))),
    Picture(SHA, "ผังการยืม", 50),
)


@pytest.fixture
def view(qtbot):
    made = FormattedTextView()
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


@pytest.fixture
def picture(tmp_path):
    file = tmp_path / "picture.png"
    image = QImage(100, 50, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    assert image.save(str(file))
    return file


def nowhere(_sha256):
    return Path("/nowhere")


def test_the_view_shows_the_text_and_lets_nobody_change_it(view):
    view.show_text(BODY, nowhere)
    assert view.text() == BODY
    assert view.isReadOnly()
    assert not view.canPaste()


def marked(view):
    return [selection.cursor.selectedText() for selection in view.extraSelections()]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ยืม", ["ยืม", "ยืม"]),
        ("นำ", ["น้ำ"]),
        ("น้ํา", ["น้ำ"]),
        ("๒๐๗", ["207"]),
        ("ใบยืม เต้นท์", ["ใบยืม", "เต็นท์"]),
        ("ไม่มี", []),
        ("  ", []),
        ("่", []),
    ],
)
def test_words_are_marked_whatever_their_tones_and_digits(view, words, found):
    view.show_text(BODY, nowhere)
    assert view.mark(words) == len(found)
    assert marked(view) == found


def test_another_text_is_shown_without_the_marks_of_the_one_before(view):
    view.show_text(BODY, nowhere)
    view.mark("ยืม")
    view.show_text(BODY, nowhere)
    assert marked(view) == []


def test_the_first_word_found_is_brought_into_sight(view):
    lines = tuple(Paragraph((Run(f"บรรทัดที่ {number}"),)) for number in range(300))
    view.show_text((*lines, Paragraph((Run("คำที่หา"),))), nowhere)
    assert view.verticalScrollBar().value() == 0
    view.mark("คำที่หา")
    assert view.verticalScrollBar().value() > 0


def test_a_word_that_is_everywhere_is_marked_only_so_often(view):
    view.show_text((Paragraph((Run("ก " * 2_000),)),), nowhere)
    assert view.mark("ก") == MOST_MARKED


def test_folding_tells_the_place_of_every_letter():
    assert folded("น้ำ๒😀x") == ("นำ2😀x", [0, 2, 3, 4, 6, 7])


def test_a_picture_is_painted_from_its_file(view, picture):
    view.show_text((Picture(SHA, "", 100),), lambda _sha256: picture)
    shown = view.viewport().grab().toImage()
    assert shown.pixelColor(100, 60) == QColor("#00ff00")


def test_a_picture_whose_file_is_gone_leaves_a_place_that_says_so(view):
    def gone(_sha256):
        raise LookupError(_sha256)

    view.show_text((Picture(SHA, "ผัง"),), gone)
    view.viewport().grab()
    assert view.text() == (Picture(SHA, "ผัง"),)


def test_the_head_of_a_table_stands_out(view):
    view.show_text((Table((((Run("ก"),),), ((Run("ข"),),))),), nowhere)
    with_head = view.viewport().grab().toImage()
    view.show_text((Table((((Run("ก"),),), ((Run("ข"),),)), has_head=False),), nowhere)
    without = view.viewport().grab().toImage()
    middle = view.viewport().width() // 2
    assert with_head.pixelColor(middle, 32) == colour("accent_soft")
    assert without.pixelColor(middle, 32) == colour("surface")


def test_headings_take_the_colours_of_the_theme(view, dressed):
    view.show_text(BODY, nowhere)
    block = view.document().begin()
    try:
        for theme in Theme:
            dress(dressed, theme)
            QApplication.processEvents()
            formats = block.layout().formats()
            assert formats[0].format.foreground().color() == colour("accent")
    finally:
        dress(dressed, Theme.LIGHT)


def test_what_is_selected_is_copied_with_its_form_and_as_plain_lines(view):
    view.show_text(BODY, nowhere)
    view.selectAll()
    mime = view.createMimeDataFromSelection()
    assert "<h1>หลักการและเหตุผล</h1>" in mime.html()
    assert mime.text().startswith("หลักการและเหตุผล\n😀 ยื่นใบยืม")


def test_the_view_is_reached_and_left_by_the_keyboard(view):
    assert view.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert view.tabChangesFocus()
