"""Light, dark and high contrast: the same colours by name, each readable on its ground."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QPalette

from asset_desk.paths import resource_folder
from asset_desk.ui.icons import icon, pixmap
from asset_desk.ui.look import (
    FAMILY,
    POINT_SIZE,
    Theme,
    Tone,
    colour,
    dress,
    filled_in,
    palette_of,
    tokens_of,
)

GROUNDS = ("window", "surface", "raised", "accent_soft", "hover")
PAIRS = [
    *(("text", ground) for ground in GROUNDS),
    *(("muted", ground) for ground in ("window", "surface", "raised")),
    *((tone.value, f"{tone.value}_soft") for tone in Tone),
    *((tone.value, ground) for tone in Tone for ground in ("window", "surface")),
    *(("side_text", ground) for ground in ("side", "side_hover", "side_on")),
    *(("side_muted", ground) for ground in ("side",)),
    *(("accent", ground) for ground in ("surface", "window", "hover")),
    ("accent_text", "accent"),
    ("side_text", "side_on"),
]
"""What is written on what."""


def luminance(name):
    def linear(part):
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    given = QColor(name)
    red, green, blue = (linear(part) for part in (given.redF(), given.greenF(), given.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def sheet():
    return (resource_folder() / "style.qss").read_text("utf-8")


def test_the_contrast_of_black_on_white_is_21():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_every_theme_has_the_same_colours():
    names = {theme: set(tokens_of(theme)) for theme in Theme}
    assert names[Theme.LIGHT] == names[Theme.DARK] == names[Theme.CONTRAST]


@pytest.mark.parametrize("theme", Theme)
def test_every_colour_is_one(theme):
    assert {
        name: value for name, value in tokens_of(theme).items() if not QColor(value).isValid()
    } == {}


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_what_is_written_can_be_read(theme, ink, ground):
    tokens = tokens_of(theme)
    assert contrast(tokens[ink], tokens[ground]) >= 4.5


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_the_focus_and_the_edges_of_fields_can_be_seen(theme, ground):
    tokens = tokens_of(theme)
    assert contrast(tokens["focus"], tokens[ground]) >= 3
    assert contrast(tokens["strong_line"], tokens[ground]) >= 2.5


@pytest.mark.parametrize("theme", Theme)
def test_every_colour_of_the_style_sheet_is_known(theme):
    known = {*tokens_of(theme), "icons"}
    assert set(re.findall(r"@([a-z_]+)", sheet())) <= known
    assert "@" not in filled_in(sheet(), theme)


@pytest.mark.parametrize("theme", Theme)
def test_every_icon_of_the_style_sheet_is_there(theme):
    files = re.findall(r"url\(([^)]+)\)", filled_in(sheet(), theme))
    assert files
    assert [file for file in files if not (resource_folder() / file).is_file()] == []


def test_an_unknown_colour_in_the_sheet_is_an_error():
    with pytest.raises(KeyError):
        filled_in("QLabel { color: @no_such_colour; }", Theme.LIGHT)


@pytest.mark.parametrize("theme", Theme)
def test_the_whole_program_is_dressed_in_a_theme(dressed, theme):
    try:
        dress(dressed, theme)
        assert dressed.palette().color(QPalette.ColorRole.Window) == colour("window")
        assert palette_of(theme).color(QPalette.ColorRole.Window) == colour("window")
        assert dressed.font().family() == FAMILY
        assert dressed.font().pointSizeF() == POINT_SIZE >= 11
    finally:
        dress(dressed, Theme.LIGHT)


def test_every_icon_can_be_painted_in_a_colour(dressed):
    names = [file.stem for file in (resource_folder() / "icons").glob("*.svg")]
    assert len(names) > 50
    for name in names:
        image = pixmap(name, QColor("#ff0000")).toImage()
        colours = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert colours <= {"#ff0000"}, name
        assert not icon(name).isNull()
