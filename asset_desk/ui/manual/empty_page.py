"""A book without a manual: an invitation to begin one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from asset_desk.ui.icons import pixmap
from asset_desk.ui.look import colour
from asset_desk.ui.widgets.parts import GRID, button, card, label, row


class EmptyManualPage(QWidget):
    """Says what a manual is here, and offers the starting text."""

    begin_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("no_manual")
        mark = QLabel()
        mark.setPixmap(pixmap("book-open", colour("accent"), size=56))
        mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title = label(self.tr("The office has no manual yet"), "title", name="no_manual_title")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text = self.tr(
            "The program brings a starting text: preface, principles, duties, how to borrow and "
            "return, follow-up, damage and loss, and the forms. The office changes it as it "
            "likes, has its committee look at it, and prints it. What it says of each type of "
            "work is what the borrow form then shows and enforces."
        )
        self._text = label(text, wraps=True)
        self._text.setMinimumWidth(520)
        self.begin = button(
            self.tr("Begin the manual with the starting text"),
            self.begin_asked.emit,
            name="begin_manual",
            icon_name="plus",
            look="primary",
        )
        self._why = label("", "muted", name="no_manual_why", wraps=True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        frame, inside = card(margin=4 * GRID)
        frame.setMaximumWidth(640)
        inside.setSpacing(2 * GRID)
        for part in (mark, title, self._text):
            inside.addWidget(part)
        inside.addLayout(row(1, self.begin, 1))
        inside.addWidget(self._why)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(row(1, frame, 1))
        layout.addStretch(2)

    def show_rights(self, *, may_keep: bool) -> None:
        """Offer it to those who keep the manual; tell the others whom to ask."""
        self.begin.setVisible(may_keep)
        self._why.setText("" if may_keep else self.tr("The property officer begins it here."))
        self._why.setVisible(not may_keep)
