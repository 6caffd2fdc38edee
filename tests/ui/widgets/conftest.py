"""An editor of formatted text with a drawer for its pictures."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from asset_desk.ui.widgets.formatted_text_edit import FormattedTextEdit
from tests.ui.widgets.writing import Drawer


@pytest.fixture
def drawer(tmp_path):
    folder = tmp_path / "attachments"
    folder.mkdir()
    return Drawer(folder)


@pytest.fixture
def picture(tmp_path):
    file = tmp_path / "picture.png"
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    assert image.save(str(file))
    return file


@pytest.fixture
def edit(qtbot, drawer):
    made = FormattedTextEdit(keep_picture=drawer.keep)
    qtbot.addWidget(made)
    made.resize(560, 600)
    made.show()
    made.show_text((), drawer.file_of)
    made.setFocus()
    return made


@pytest.fixture
def show(edit, drawer):
    return lambda *body: edit.show_text(body, drawer.file_of)
