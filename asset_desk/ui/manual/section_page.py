"""The middle of the manual: one section's text, and under it what the desk sets out itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from asset_desk.domain.manual import NumberedSection, SectionSource
from asset_desk.ui.manual.section_editor import SectionEditor
from asset_desk.ui.manual.set_out import SetOut, SetOutBox
from asset_desk.ui.manual.whole_text import WholeText
from asset_desk.ui.manual.words import manual_word
from asset_desk.ui.widgets.formatted_text_look import PictureOf
from asset_desk.ui.widgets.parts import GRID, button, card, label, row, scrolled

TEXT_MARGIN = 6
IN_SIGHT = 80
NARROW = 480
READING, WRITING = range(2)


class SectionPage(QWidget):
    """Shows a section to be read, or to be written in place."""

    edit_asked = Signal()
    settings_asked = Signal()
    """What the section shows besides its own text."""
    form_asked = Signal()
    """The empty borrow form on paper."""
    writing = Signal(bool)
    """Whether a section is being written from now on."""

    def __init__(self, picture_of: PictureOf) -> None:
        super().__init__()
        self.setObjectName("section_page")
        self._picture_of = picture_of
        self.editor = SectionEditor(picture_of)
        self.text = WholeText()
        self.text.setObjectName("section_text")
        self.set_out = SetOutBox(picture_of)
        self.set_out.form_asked.connect(self.form_asked)
        self._title = label("", "subtitle", name="section_title", wraps=True)
        self._facts = label("", "muted", name="section_facts", wraps=True)
        self._nothing = label("", "muted", name="section_empty", wraps=True)
        self._stack = QStackedWidget()
        self._make_buttons()
        self._lay_out()

    def show_section(
        self, numbered: NumberedSection, set_out: SetOut | None, *, may_change: bool
    ) -> None:
        """Show this section to be read, from its beginning."""
        section = numbered.section
        self._title.setText(numbered.title)
        self.text.show_text(section.body, self._picture_of)
        self.text.setVisible(bool(section.body))
        self.set_out.show_set_out(set_out)
        self._show_facts(numbered, may_change=may_change)
        said = self.tr("Nothing is written here yet.") if may_change else ""
        is_empty = not section.body and section.source is SectionSource.NONE
        self._nothing.setText(said)
        self._nothing.setVisible(is_empty and bool(said))
        for part in (self.edit, self.settings):
            part.setVisible(may_change)
        self._area.verticalScrollBar().setValue(0)
        self._bring(READING)

    def show_none(self, text: str) -> None:
        """Say why there is no section to show."""
        self._title.setText(text)
        self.text.show_text((), self._picture_of)
        self.text.hide()
        self.set_out.show_set_out(None)
        for part in (self.edit, self.settings, self._facts, self._nothing):
            part.hide()
        self._bring(READING)

    def show_found(self, words: str) -> None:
        """Mark what was searched for in the text, and bring the first of it into sight."""
        for text in (self.text, self.set_out.text):
            if text.isHidden() or not text.mark(words):
                continue
            place = text.mapTo(self._content, text.cursorRect().center())
            self._area.ensureVisible(place.x(), place.y(), 0, IN_SIGHT)
            return

    def write(self, numbered: NumberedSection) -> None:
        """Show this section to be written."""
        self.editor.show_section(numbered)
        self._bring(WRITING)
        self.editor.begin()

    @property
    def is_writing(self) -> bool:
        """Whether a section is being written."""
        return self._stack.currentIndex() == WRITING

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW
        self.settings.setText("" if is_narrow else self.tr("What it shows"))

    def _bring(self, which: int) -> None:
        self._stack.setCurrentIndex(which)
        self.writing.emit(which == WRITING)

    def _show_facts(self, numbered: NumberedSection, *, may_change: bool) -> None:
        concerns = [manual_word(each) for each in numbered.section.concerns]
        text = self.tr("Figures: {concerns}").format(concerns=", ".join(concerns))
        self._facts.setText(text)
        self._facts.setVisible(may_change and bool(concerns))

    def _make_buttons(self) -> None:
        self.edit = button(
            self.tr("Write"), self.edit_asked.emit, name="edit_section", icon_name="square-pen"
        )
        self.edit.setShortcut(QKeySequence("Ctrl+E"))
        self.edit.setToolTip("Ctrl+E")
        self.settings = button(
            self.tr("What it shows"),
            self.settings_asked.emit,
            name="section_settings",
            icon_name="list-checks",
        )
        self.settings.setToolTip(self.tr("What it shows"))
        self.settings.setAccessibleName(self.tr("What it shows"))

    def _lay_out(self) -> None:
        content = self._content = QWidget()
        body = QVBoxLayout(content)
        body.setContentsMargins(TEXT_MARGIN, 0, TEXT_MARGIN, GRID)
        body.setSpacing(GRID)
        for part in (self._nothing, self.text, self.set_out):
            body.addWidget(part)
        body.addStretch(1)
        self._area = scrolled(content)
        self._area.setObjectName("section_scroll")
        frame, inside = card(margin=GRID)
        inside.setSpacing(0)
        head = row(self._title, self.settings, self.edit)
        head.setStretch(0, 1)
        head.setContentsMargins(TEXT_MARGIN, 0, 0, 0)
        self._facts.setContentsMargins(TEXT_MARGIN, 0, 0, 0)
        inside.addLayout(head)
        inside.addWidget(self._facts)
        inside.addWidget(self._area, 1)
        self._stack.addWidget(frame)
        self._stack.addWidget(_framed(self.editor))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)


def _framed(part: QWidget) -> QFrame:
    frame, inside = card(margin=GRID)
    inside.addWidget(part)
    return frame
