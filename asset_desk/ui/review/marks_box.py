"""A proposed wording with its marks, in a box that scrolls when it is long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from asset_desk.ui.review.marks import marked
from asset_desk.ui.widgets.parts import label, scrolled

TALLEST = 150


def marked_label(before: str, after: str) -> QLabel:
    """A proposed wording with what goes struck through and what comes underlined."""
    shown = label("", name="marked_wording", wraps=True)
    shown.setTextFormat(Qt.TextFormat.RichText)
    shown.setText(marked(before, after))
    shown.setAccessibleName(after)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown


class MarksBox(QWidget):
    """Says under its heading how one wording differs from another."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = marked_label("", "")
        self._shown.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        area = scrolled(self._shown)
        area.setMinimumHeight(TALLEST // 2)
        area.setMaximumHeight(TALLEST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        legend = self.tr("Against the present text: struck through goes, underlined comes")
        layout.addWidget(label(legend, "muted", wraps=True))
        layout.addWidget(area)

    def show_marks(self, before: str, after: str) -> None:
        """Show how the wording differs from the one before."""
        self._shown.setText(marked(before, after))
        self._shown.setAccessibleName(after)
