"""Formatted text to write: a tool bar, the sheet and what is to be said of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from asset_desk.domain.errors import DeskError
from asset_desk.domain.formatted_text import FormattedText
from asset_desk.imports.pasted_text import LeftOut
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets import files
from asset_desk.ui.widgets.formatted_text_bar import FormattedTextBar
from asset_desk.ui.widgets.formatted_text_look import PictureOf
from asset_desk.ui.widgets.formatted_text_sheet import (
    PICTURE_SUFFIXES,
    FormattedTextSheet,
    KeepFile,
)
from asset_desk.ui.widgets.parts import GRID, dress, label


class FormattedTextEdit(QWidget):
    """An editor that knows bold, headings, lists, tables and pictures; nothing else can enter.

    `keep_picture` is given the file of a picture and gives its SHA-256; without it there are none.
    """

    text_changed = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        keep_picture: KeepFile | None = None,
        name: str = "formatted_text_edit",
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.sheet = FormattedTextSheet(self)
        self.sheet.setObjectName(f"{name}_sheet")
        self.sheet.keep_picture = keep_picture
        self.bar = FormattedTextBar(self.sheet, self)
        self._is_shown_anew = False
        self.notice = label("", "muted", name=f"{name}_notice", wraps=True)
        self.notice.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        for part in (self.bar, self.sheet, self.notice):
            layout.addWidget(part)
        layout.setStretch(1, 1)
        self.setFocusProxy(self.sheet)
        self.sheet.textChanged.connect(self._tell_change)
        self.sheet.pasted.connect(self._say_left_out)
        self.sheet.picture_refused.connect(self._say_refused)
        self.bar.picture_asked.connect(self._ask_picture)

    @property
    def keep_picture(self) -> KeepFile | None:
        """What keeps the file of a picture and gives its SHA-256."""
        return self.sheet.keep_picture

    @keep_picture.setter
    def keep_picture(self, keep: KeepFile | None) -> None:
        self.sheet.keep_picture = keep

    def show_text(self, body: FormattedText, picture_of: PictureOf) -> None:
        """Show this text to be changed; what was done before cannot be undone."""
        self._is_shown_anew = True
        try:
            self.sheet.show_text(body, picture_of)
        finally:
            self._is_shown_anew = False
        self.notice.hide()
        self.bar.show_state()

    def text(self) -> FormattedText:
        """The text as it stands, tidied."""
        return self.sheet.text()

    def set_read_only(self, is_read_only: bool) -> None:
        """Lock the text, or let it be changed."""
        self.sheet.setReadOnly(is_read_only)
        self.bar.setEnabled(not is_read_only)

    def _tell_change(self) -> None:
        if not self._is_shown_anew and not self.sheet.is_being_dressed:
            self.text_changed.emit()

    def _ask_picture(self) -> None:
        if self.sheet.keep_picture is None:
            self._say(self.tr("No picture can be kept here."), "warning")
            return
        suffixes = " ".join(f"*{suffix}" for suffix in PICTURE_SUFFIXES)
        kinds = self.tr("Pictures ({suffixes})").format(suffixes=suffixes)
        files.ask_open(self, self.tr("Insert a picture"), kinds, self._add_picture)

    def _add_picture(self, file: Path) -> None:
        self.notice.hide()
        self.sheet.add_picture(file)

    def _say_left_out(self, left_out: Mapping[LeftOut, int]) -> None:
        parts = [self._left_out_text(kind).format(count=count) for kind, count in left_out.items()]
        if parts:
            text = self.tr("Pasted. Not taken over: {parts}.").format(parts=", ".join(parts))
            self._say(text, "warning")
        else:
            self.notice.hide()

    def _left_out_text(self, kind: LeftOut) -> str:
        match kind:
            case LeftOut.PICTURE:
                return self.tr("{count} pictures (insert them from their files)")
            case LeftOut.REMARK:
                return self.tr("{count} remarks in the margin")
            case LeftOut.DELETION:
                return self.tr("{count} deleted passages")
            case LeftOut.LINK:
                return self.tr("the addresses of {count} links (their words stay)")
            case LeftOut.ROW:
                return self.tr("{count} rows of a table that is too long")
            case LeftOut.NESTED_TABLE:
                return self.tr("the lines of {count} tables within tables (their words stay)")

    def _say_refused(self, trouble: DeskError | OSError | ValueError) -> None:
        if isinstance(trouble, DeskError):
            self._say(refusal_text(trouble), "bad")
        else:
            text = self.tr("The picture could not be read. Choose another file and try again.")
            self._say(text, "bad")

    def _say(self, text: str, look: str) -> None:
        self.notice.setText(text)
        dress(self.notice, look=look)
        self.notice.show()
