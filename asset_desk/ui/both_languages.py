"""A refusal said where there is no screen: one sentence, Thai first, then English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from asset_desk.domain.errors import DeskError
from asset_desk.paths import resource_folder
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.translation import TsTranslator


def in_both_languages(refused: DeskError) -> str:
    """The same words that the screen has, in both languages, on one line."""
    app = QCoreApplication.instance() or QCoreApplication([])
    own = app.findChildren(TsTranslator)  # a program that is Thai already says no English
    for translator in own:
        app.removeTranslator(translator)
    english = refusal_text(refused)
    added = TsTranslator(resource_folder() / "i18n" / "asset_desk_th.ts")
    app.installTranslator(added)
    thai = refusal_text(refused)
    app.removeTranslator(added)
    for translator in own:
        app.installTranslator(translator)
    return " / ".join(dict.fromkeys(" ".join(text.split()) for text in (thai, english)))
