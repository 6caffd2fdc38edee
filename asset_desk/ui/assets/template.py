"""The empty register that is offered to offices which have none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.files import ask_save, tell_file_trouble


def offer_template(desk: Desk, parent: QWidget) -> None:
    """Ask where to keep the template, and write it."""
    translate = QCoreApplication.translate
    name = translate("Register", "Register template") + ".xlsx"
    title = translate("Register", "Keep the template")
    ask_save(parent, title, name, "*.xlsx", lambda file: write_template(desk, parent, file))


def write_template(desk: Desk, parent: QWidget, file: Path) -> None:
    """Write the template and say what to do with it."""
    try:
        desk.papers.register_template(file)
    except OSError as trouble:
        tell_file_trouble(parent, trouble, file)
        return
    translate = QCoreApplication.translate
    text = translate("Register", "{file} is ready. Fill it in, then press “Import”.")
    desk.messages.say(text.format(file=file.name))
