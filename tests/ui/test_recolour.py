"""Another theme gives the icons on the screen other colours too."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton

from asset_desk.app import change_theme
from asset_desk.paths import DataFolder
from asset_desk.ui.icons import icon
from asset_desk.ui.look import Theme, colour, dress, tokens_of
from asset_desk.ui.recolour import recoloured
from asset_desk.ui.widgets.parts import button
from asset_desk.ui.widgets.search_box import SearchBox


@pytest.fixture
def go_to(dressed, tmp_path):
    def theme(which):
        change_theme(dressed, DataFolder(tmp_path), which)

    yield theme
    dress(dressed, Theme.LIGHT)


def ink_of(picture):
    image = picture.toImage()
    dots = [image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width())]
    return max(dots, key=lambda dot: dot.alpha())


def inks(shown: QIcon):
    return [
        ink_of(shown.pixmap(size, mode))
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
        for size in shown.availableSizes(mode)
    ]


def are(inks, *wanted):
    """Whether these are the colours, as near as a faint dot can be."""
    return len(inks) == len(wanted) and all(
        abs(ink.red() - want.red()) <= 3
        and abs(ink.green() - want.green()) <= 3
        and abs(ink.blue() - want.blue()) <= 3
        for ink, want in zip(inks, wanted, strict=True)
    )


@pytest.mark.parametrize("name", ["check", "plus", "x"])
@pytest.mark.parametrize(
    ("look", "token"), [("", "text"), ("primary", "accent_text"), ("danger", "bad")]
)
def test_the_icon_of_a_button_is_painted_in_the_new_theme(qtbot, go_to, look, token, name):
    made = button("Save", int, name="save", icon_name=name, look=look)
    qtbot.addWidget(made)
    for theme in (Theme.DARK, Theme.CONTRAST, Theme.LIGHT):
        go_to(theme)
        assert are(inks(made.icon()), colour(token), colour("strong_line"))


def test_the_icons_inside_a_field_change_too(qtbot, go_to):
    box = SearchBox("Name")
    qtbot.addWidget(box)
    go_to(Theme.DARK)
    (action,) = [each for each in box.actions() if not each.icon().isNull()][:1]
    assert are(inks(action.icon())[:1], colour("text"))


def test_a_picture_of_the_offices_own_is_left_as_it_is(qtbot, go_to, dressed):
    made = QToolButton()
    picture = QPixmap(20, 20)
    picture.fill(colour("text"))
    painter = QPainter(picture)
    painter.fillRect(4, 4, 4, 4, colour("good"))
    painter.end()
    made.setIcon(QIcon(picture))
    qtbot.addWidget(made)
    before = made.icon().pixmap(20).toImage()
    go_to(Theme.DARK)
    assert made.icon().pixmap(20).toImage() == before


def test_what_has_no_icon_gets_none(qtbot, go_to):
    made, line, label = QPushButton("Save"), QLineEdit(), QLabel("x")
    for each in (made, line, label):
        qtbot.addWidget(each)
    go_to(Theme.DARK)
    assert made.icon().isNull()
    assert recoloured(QIcon(), {}) is None


def test_the_shape_of_an_icon_stays(dressed):
    old = icon("house", colour("text"))
    new = recoloured(old, {QIcon.Mode.Normal: {colour("text").name(): colour("bad")}})
    first, second = (each.pixmap(20).toImage() for each in (old, new))
    assert first != second
    for x in range(first.width()):
        for y in range(first.height()):
            assert first.pixelColor(x, y).alpha() == second.pixelColor(x, y).alpha()


def test_the_themes_have_what_icons_are_painted_in():
    assert {"text", "accent_text", "accent", "bad", "side_text"} <= set(tokens_of(Theme.LIGHT))
