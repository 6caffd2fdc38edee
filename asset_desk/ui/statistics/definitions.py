"""What each figure means, as it is printed under every report."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from asset_desk.exports.report_terms import MEANINGS
from asset_desk.ui.widgets.parts import GRID, card, label

TERM_WIDTH = 170


class Definitions(QWidget):
    """One line a word: the word, and what is counted by it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("definitions")
        frame, inside = card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnMinimumWidth(0, TERM_WIDTH)
        grid.setColumnStretch(1, 1)
        for number, (term, meaning) in enumerate(MEANINGS.items()):
            grid.addWidget(label(term.value, "label", wraps=True), number, 0)
            grid.addWidget(label(meaning, wraps=True), number, 1)
        inside.addLayout(grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, GRID, GRID)
        layout.addWidget(label(self.tr("Definitions"), "subtitle"))
        layout.addWidget(frame)
        layout.addStretch(1)
