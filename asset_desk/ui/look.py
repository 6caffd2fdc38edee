"""How the desk looks: one style sheet and one palette, light, dark and high contrast."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from asset_desk.paths import resource_folder

FAMILY = "Sarabun"
POINT_SIZE = 11.5


class Theme(StrEnum):
    """What the officer may choose from."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(StrEnum):
    """What a status means, whatever its words: it decides colour, never alone."""

    GOOD = "good"
    WAITING = "waiting"
    WARNING = "warning"
    BAD = "bad"
    QUIET = "quiet"


@functools.cache
def tokens_of(theme: Theme) -> Mapping[str, str]:
    """The colours of a theme by what they are for."""
    themes = json.loads((resource_folder() / "themes.json").read_text("utf-8"))
    tokens: Mapping[str, str] = themes[theme.value]
    return tokens


def load_fonts() -> None:
    """Make the bundled fonts known, so that no machine needs them installed."""
    for file in sorted((resource_folder() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def dress(app: QApplication, theme: Theme) -> None:
    """Give the whole program its style, palette, font and sheet."""
    load_fonts()
    app.setStyle("Fusion")
    font = QFont(FAMILY)
    font.setPointSizeF(POINT_SIZE)
    app.setFont(font)
    app.setProperty("theme", theme.value)
    app.setPalette(palette_of(theme))
    sheet = (resource_folder() / "style.qss").read_text("utf-8")
    app.setStyleSheet(filled_in(sheet, theme))


def filled_in(sheet: str, theme: Theme) -> str:
    """The style sheet with each @token replaced; an unknown token is a KeyError."""
    icons = (resource_folder() / "icons" / theme.value).as_posix()
    tokens = {**tokens_of(theme), "icons": icons}
    return re.sub(r"@([a-z_]+)", lambda found: tokens[found[1]], sheet)


def current_theme() -> Theme:
    """The theme that the program is dressed in."""
    app = QApplication.instance()
    return Theme(app.property("theme") or Theme.LIGHT) if app else Theme.LIGHT


def colour(token: str) -> QColor:
    """A colour of the present theme by what it is for."""
    return QColor(tokens_of(current_theme())[token])


def palette_of(theme: Theme) -> QPalette:
    """The palette that widgets without a rule of their own are painted with."""
    tokens = tokens_of(theme)
    palette = QPalette()
    role = QPalette.ColorRole
    for which, token in (
        *((role.Window, "window"), (role.Base, "surface"), (role.AlternateBase, "raised")),
        *((role.Button, "surface"), (role.ToolTipBase, "surface"), (role.Highlight, "accent_soft")),
        *((role.WindowText, "text"), (role.Text, "text"), (role.ButtonText, "text")),
        *((role.ToolTipText, "text"), (role.HighlightedText, "text"), (role.Link, "accent")),
        *((role.PlaceholderText, "muted"), (role.Mid, "line"), (role.Accent, "accent")),
    ):
        palette.setColor(which, QColor(tokens[token]))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens["disabled"]))
    return palette
