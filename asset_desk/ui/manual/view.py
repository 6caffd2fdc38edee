"""The manual in front: versions on top; sections left, text in the middle, what is said right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from asset_desk.ui.manual.section_page import SectionPage
from asset_desk.ui.manual.section_tree import SectionTree
from asset_desk.ui.manual.version_bar import VersionBar
from asset_desk.ui.widgets.parts import GRID

TREE, SIDE = 0.27, 0.28
LEAST_TREE, LEAST_PAGE, LEAST_SIDE = 196, 290, 264


class ManualView(QWidget):
    """Lays the parts out; each emits what was asked of it."""

    def __init__(self, page: SectionPage) -> None:
        super().__init__()
        self.setObjectName("manual_page")
        self.bar = VersionBar()
        self.sections = SectionTree()
        self.page = page
        self.side = QWidget()
        self.side.setObjectName("manual_side")
        self._side = QVBoxLayout(self.side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self.side.hide()
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.setProperty("look", "open")
        self._is_sized = False
        self._lay_out()
        QShortcut(
            QKeySequence.StandardKey.Find,
            self,
            self.sections.search.setFocus,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def show_beside(self, panel: QWidget) -> None:
        """Put what is said of a section, and its figures, at the right."""
        self._side.addWidget(panel)

    def show_side(self, *, is_shown: bool) -> None:
        """Show what is said at the right, or leave its room to the text."""
        if self.side.isVisibleTo(self) != is_shown:
            self.side.setVisible(is_shown)
            self._share_out()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_sized:
            self._is_sized = True
            self._share_out()

    def _share_out(self) -> None:
        beside = SIDE if self.side.isVisibleTo(self) else 0
        shares = (TREE, 1 - TREE - beside, beside)
        self._parts.setSizes([round(self._parts.width() * share) for share in shares])

    def _lay_out(self) -> None:
        parts = (
            (self.sections, LEAST_TREE),
            (self.page, LEAST_PAGE),
            (self.side, LEAST_SIDE),
        )
        for number, (part, least) in enumerate(parts):
            part.setMinimumWidth(least)
            self._parts.addWidget(part)
            self._parts.setCollapsible(number, False)
            self._parts.setStretchFactor(number, 3 if part is self.page else 1)
        self._parts.setHandleWidth(GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.bar)
        layout.addWidget(self._parts, 1)
