"""A section as it is written: heading and text in place, kept or thrown away as one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from asset_desk.domain.assets import tidy
from asset_desk.domain.formatted_text import tidied_text
from asset_desk.domain.manual import LONGEST_HEADING, NumberedSection, Section
from asset_desk.ui.manual.section_dialogs import heading_problem
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.formatted_text_edit import FormattedTextEdit
from asset_desk.ui.widgets.formatted_text_look import PictureOf
from asset_desk.ui.widgets.parts import GRID, button, card, label, row


class SectionEditor(QWidget):
    """Gives the section as written; what somebody else kept meanwhile is never written over."""

    changed = Signal()
    keep_asked = Signal()
    cancel_asked = Signal()
    theirs_asked = Signal()
    """Throw away what was written, and show what somebody else has kept."""

    def __init__(self, picture_of: PictureOf) -> None:
        super().__init__()
        self.setObjectName("section_editor")
        self._picture_of = picture_of
        self._seen: Section | None = None
        self._shown: Section | None = None
        self._number = label("", "label", name="section_number")
        self.heading = QLineEdit()
        self.heading.setObjectName("section_heading")
        self.heading.setMaxLength(LONGEST_HEADING)
        self.heading.setAccessibleName(self.tr("Heading"))
        self.text = FormattedTextEdit()
        self.text.setObjectName("section_editor_text")
        self._problem = label("", "problem", name="heading_problem", wraps=True)
        self._state = label("", "muted", name="section_state", wraps=True)
        self._clash = self._clash_box()
        self._make_buttons()
        self._lay_out()
        self.heading.textChanged.connect(lambda _text: self._check())
        self.text.text_changed.connect(self._check)
        save = QShortcut(QKeySequence.StandardKey.Save, self, self._keep_by_key)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.cancel_asked.emit)
        for key in (save, leave):
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def seen(self) -> Section:
        """The section as it was when the writing began."""
        assert self._seen is not None  # noqa: S101 - nothing is written before it is shown
        return self._seen

    @property
    def is_changed(self) -> bool:
        """Whether something was written that is not kept."""
        return self._shown is not None and self.section() != self._shown

    def show_section(self, numbered: NumberedSection) -> None:
        """Show this section to be written."""
        section = numbered.section
        self._number.setText(numbered.number)
        self._number.setVisible(bool(numbered.number))
        self._seen, self._shown = section, None
        self.heading.setText(section.heading)
        self.text.show_text(section.body, self._picture_of)
        self._shown = self.section()
        self._clash.hide()
        self._check()

    def begin(self) -> None:
        """Put the cursor where one writes: into the text, or the heading of an empty section."""
        (self.text if self.seen.body else self.heading).setFocus()

    def section(self) -> Section:
        """The section as written."""
        return replace(
            self.seen, heading=tidy(self.heading.text()), body=tidied_text(self.text.text())
        )

    def show_clash(self) -> None:
        """Say that somebody else has kept the section meanwhile; what was written stays."""
        self._clash.show()
        self.keep.setEnabled(False)

    def _check(self) -> None:
        problem = heading_problem(self.heading.text())
        self._problem.setText(refusal_text(problem) if problem else "")
        self._problem.setVisible(problem is not None)
        is_changed = self.is_changed
        self._state.setText(self.tr("Changed, not kept yet.") if is_changed else "")
        self.keep.setEnabled(is_changed and problem is None and self._clash.isHidden())
        self.changed.emit()

    def _keep_by_key(self) -> None:
        if self.keep.isEnabled():
            self.keep_asked.emit()

    def _copy(self) -> None:
        sheet = self.text.sheet
        cursor = sheet.textCursor()
        sheet.selectAll()
        sheet.copy()
        sheet.setTextCursor(cursor)
        self._state.setText(self.tr("The text has been copied."))

    def _make_buttons(self) -> None:
        self.keep = button(
            self.tr("Keep this section"),
            self.keep_asked.emit,
            name="keep_section",
            icon_name="save",
            look="primary",
        )
        self.keep.setToolTip("Ctrl+S")
        self.leave = button(
            self.tr("Cancel"), self.cancel_asked.emit, name="leave_section", icon_name="x"
        )

    def _clash_box(self) -> QFrame:
        frame, inside = card(margin=GRID)
        frame.setObjectName("section_clash")
        frame.setProperty("look", "band")
        said = self.tr(
            "Somebody else has kept this section meanwhile. What you wrote is still here: copy it, "
            "then go on from the text as it is now."
        )
        inside.addWidget(label(said, "warning", wraps=True))
        copied = button(self.tr("Copy my text"), self._copy, name="copy_mine", icon_name="save")
        theirs = button(
            self.tr("Show the text as it is now"),
            self.theirs_asked.emit,
            name="show_theirs",
            icon_name="refresh-cw",
        )
        inside.addLayout(row(1, copied, theirs))
        frame.hide()
        return frame

    def _lay_out(self) -> None:
        head = row(self._number, self.heading)
        head.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self._problem)
        layout.addWidget(self._clash)
        layout.addWidget(self.text, 1)
        foot = row(self._state, self.leave, self.keep)
        foot.setStretch(0, 1)
        layout.addLayout(foot)
