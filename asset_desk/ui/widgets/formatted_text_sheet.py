"""The sheet on which formatted text is written: keys, pasting and dropping, and nothing else in."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from asset_desk.domain.errors import DeskError
from asset_desk.domain.formatted_text import Picture
from asset_desk.imports.pasted_text import (
    LeftOut,
    OfferedPicture,
    Pasted,
    pasted_html,
    pasted_lines,
)
from asset_desk.ui.widgets.formatted_text_commands import (
    go_to_cell,
    insert_picture,
    move_deeper,
    paste,
    set_shape,
    shape_at,
)
from asset_desk.ui.widgets.formatted_text_document import (
    LINE_BREAK,
    PLAIN,
    Kind,
    block_format,
    char_format,
)
from asset_desk.ui.widgets.formatted_text_pane import FormattedTextPane

PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg")
KeepFile = Callable[[Path], str]
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FormattedTextSheet(FormattedTextPane):
    """Where formatted text is typed; whatever is pasted or dropped goes through `pasted_text`."""

    pasted = Signal(object)  # Mapping[LeftOut, int]: what stayed behind
    picture_refused = Signal(object)  # DeskError or OSError

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keep_picture: KeepFile | None = None
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)

    def add_picture(self, file: Path) -> None:
        """Keep a picture and put it below the paragraph of the cursor, ready for its caption."""
        sha256 = self._kept(file)
        if sha256:
            cursor = self.textCursor()
            self.pictures.forget()
            insert_picture(cursor, Picture(sha256))
            self.setTextCursor(cursor)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasHtml() or source.hasText() or source.hasImage() or source.hasUrls()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.isReadOnly():
            return
        files = _picture_files(source)
        if source.hasHtml():
            self._insert(pasted_html(source.html(), self._keep_offered), source)
        elif files:
            for file in files:
                self.add_picture(file)
        elif source.hasImage():
            self._add_image(source.imageData())
        elif source.hasText() and not any(url.isLocalFile() for url in source.urls()):
            self._insert(Pasted(pasted_lines(source.text()), {}), source)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        cursor = self.textCursor()
        if not self.isReadOnly() and (cursor.currentTable() or shape_at(cursor).is_list):
            return False  # Tab has its own meaning there
        return super().focusNextPrevChild(next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        plain = not held & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        done = False
        if not self.isReadOnly() and plain:
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                done = self._tab(forward=key == Qt.Key.Key_Tab and not shift)
            elif key in _ENTER:
                done = self._enter(shift=shift)
            elif key == Qt.Key.Key_Backspace:
                done = self._backspace()
        if not done:
            super().keyPressEvent(event)

    def _tab(self, *, forward: bool) -> bool:
        cursor = self.textCursor()
        table = cursor.currentTable()
        if table is None:
            return move_deeper(cursor, 1 if forward else -1)
        self.setTextCursor(go_to_cell(cursor, table, forward=forward))
        return True

    def _enter(self, *, shift: bool) -> bool:
        """A new line in a cell; an empty entry leaves its list; nothing follows as a heading."""
        cursor = self.textCursor()
        shape = shape_at(cursor)
        if cursor.currentTable() or shift:
            cursor.insertText(LINE_BREAK, char_format(bold=False))
        elif shape.is_list and not cursor.block().text():
            move_deeper(cursor, -1)
        else:
            follows = cursor.atBlockEnd() and shape.kind is Kind.HEADING
            after = PLAIN if follows else shape
            cursor.insertBlock(block_format(after), char_format(bold=False))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def _backspace(self) -> bool:
        """At its beginning an entry moves out and a heading becomes an ordinary paragraph."""
        cursor = self.textCursor()
        if cursor.hasSelection() or not cursor.atBlockStart() or cursor.currentTable():
            return False
        shape = shape_at(cursor)
        if shape.is_list:
            return move_deeper(cursor, -1)
        if shape.kind is Kind.HEADING:
            set_shape(cursor, PLAIN)
            return True
        return False

    def _insert(self, pasted: Pasted, source: QMimeData) -> None:
        if not pasted.body and source.hasImage():
            self._add_image(source.imageData())
            return
        cursor = self.textCursor()
        left_out = Counter(pasted.left_out)
        if cursor.currentTable():
            left_out[LeftOut.PICTURE] += sum(isinstance(each, Picture) for each in pasted.body)
        paste(cursor, pasted.body)
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(char_format(bold=False))
        self.ensureCursorVisible()
        told: Mapping[LeftOut, int] = {kind: count for kind, count in left_out.items() if count}
        self.pasted.emit(told)

    def _add_image(self, image: object) -> None:
        if not isinstance(image, QImage) or image.isNull():
            return
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "picture.png"
            if image.save(str(file)):
                self.add_picture(file)

    def _keep_offered(self, offered: OfferedPicture) -> str:
        if offered.sha256:
            known = self.pictures.file_of(offered.sha256)
            return offered.sha256 if known else ""
        if offered.file is not None:
            return self._kept(offered.file, quietly=True)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / f"picture{offered.suffix}"
            file.write_bytes(offered.content)
            return self._kept(file, quietly=True)

    def _kept(self, file: Path, *, quietly: bool = False) -> str:
        if self.keep_picture is None or file.suffix.lower() not in PICTURE_SUFFIXES:
            return ""
        try:
            return self.keep_picture(file)
        except (DeskError, OSError, ValueError) as trouble:
            if not quietly:
                self.picture_refused.emit(trouble)
            return ""


def _picture_files(source: QMimeData) -> list[Path]:
    files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in PICTURE_SUFFIXES]
