"""A formatted text as high as it is, so that what stands under it scrolls along with it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from asset_desk.ui.widgets.formatted_text_view import FormattedTextView

LEAST_HEIGHT = 24


class WholeText(FormattedTextView):
    """Never scrolls by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "whole")

    @override
    def _take(self, document: QTextDocument) -> None:
        """Each text comes in a document of its own, whose height is followed."""
        super()._take(document)
        document.documentLayout().documentSizeChanged.connect(self._follow)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _follow(self, _size: QSizeF) -> None:
        """A document goes after its sheet, and says so: then there is no height to follow."""
        if shiboken6.isValid(self):
            self._fit()

    def _fit(self) -> None:
        height = max(LEAST_HEIGHT, round(self.document().size().height()) + 1)
        if height != self.height():
            self.setFixedHeight(height)
