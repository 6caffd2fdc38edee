"""The pages of a paper on the screen: turn them, make them larger or smaller."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from asset_desk.ui.widgets.parts import GRID, button, label, row
from asset_desk.ui.widgets.printing import open_pdf

ZOOM_STEP, LEAST_ZOOM, MOST_ZOOM = 1.25, 0.25, 5.0
FIRST_ZOOM = 1.1
"""Large enough to read at first sight; an upright page need not fill a wide window."""
POINTS_PER_INCH = 72


class PaperPages(QWidget):
    """Shows a PDF, or a sentence as long as there is none."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._buffer = QPdfDocument(), QBuffer()
        self.view = QPdfView(self)
        self.said = label("", "subtitle", name="paper_said", wraps=True)
        self.place = label("", name="paper_place")
        self._stack = QStackedWidget()
        self._tools = self._make_tools()
        self._lay_out(title)
        self.view.pageNavigator().currentPageChanged.connect(lambda _page: self._show_place())
        for keys, by in (("Ctrl++", ZOOM_STEP), ("Ctrl+=", ZOOM_STEP), ("Ctrl+-", 1 / ZOOM_STEP)):
            QShortcut(QKeySequence(keys), self, lambda by=by: self.zoom(by))

    @property
    def document(self) -> QPdfDocument:
        """The paper in front."""
        return self._document

    @property
    def current_page(self) -> int:
        """The page in front, the first being 0."""
        return self.view.pageNavigator().currentPage()

    def say(self, text: str) -> None:
        """Show a sentence instead of pages."""
        self.said.setText(text)
        self._stack.setCurrentWidget(self.said)

    def show_paper(self, content: bytes) -> bool:
        """Show this PDF; False when it cannot be shown."""
        self._document, self._buffer = open_pdf(content)
        if not self._document.pageCount():
            return False
        self.view.setDocument(self._document)
        self._stack.setCurrentWidget(self.view)
        if self.shown_zoom() > FIRST_ZOOM:
            self.view.setZoomMode(QPdfView.ZoomMode.Custom)
            self.view.setZoomFactor(FIRST_ZOOM)
        for each in self._tools:
            each.setEnabled(True)
        self._show_place()
        return True

    def turn(self, by: int) -> None:
        """Go on by so many pages, or back."""
        navigator = self.view.pageNavigator()
        page = navigator.currentPage() + by
        if 0 <= page < self._document.pageCount():
            navigator.jump(page, QPointF(), 0)

    def zoom(self, by: float) -> None:
        """Make the pages larger by this factor."""
        now = self.shown_zoom()
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(max(now * by, LEAST_ZOOM), MOST_ZOOM))

    def shown_zoom(self) -> float:
        """The zoom as seen, also where the pages fit themselves to the room."""
        mode = self.view.zoomMode()
        if mode == QPdfView.ZoomMode.Custom:
            return self.view.zoomFactor()
        size = self._document.pagePointSize(max(self.current_page, 0))
        dots = self.view.logicalDpiX() / POINTS_PER_INCH
        room, margins = self.view.viewport().size(), self.view.documentMargins()
        across = (room.width() - margins.left() - margins.right()) / (size.width() * dots)
        down = (room.height() - self.view.pageSpacing()) / (size.height() * dots)
        return across if mode == QPdfView.ZoomMode.FitToWidth else min(across, down)

    def _fit(self, mode: QPdfView.ZoomMode) -> None:
        self.view.setZoomMode(mode)

    def _show_place(self) -> None:
        page, count = self.current_page + 1, self._document.pageCount()
        text = self.tr("Page {page} of {count}")
        self.place.setText(text.format(page=f"{page:,}", count=f"{count:,}"))
        self._tools[0].setEnabled(page > 1)
        self._tools[1].setEnabled(page < count)

    def _make_tools(self) -> tuple[QPushButton, ...]:
        fit = QPdfView.ZoomMode
        made = [
            button("", act, name=name, icon_name=icon_name)
            for name, icon_name, act in (
                ("page_before", "chevron-left", lambda: self.turn(-1)),
                ("page_after", "chevron-right", lambda: self.turn(1)),
                ("zoom_out", "zoom-out", lambda: self.zoom(1 / ZOOM_STEP)),
                ("zoom_in", "zoom-in", lambda: self.zoom(ZOOM_STEP)),
            )
        ]
        words = (
            *(self.tr("Page before"), self.tr("Page after")),
            *(self.tr("Smaller (Ctrl -)"), self.tr("Larger (Ctrl +)")),
        )
        for each, text in zip(made, words, strict=True):
            each.setToolTip(text)
            each.setAccessibleName(text)
        made += [
            button(self.tr("Fit the width"), lambda: self._fit(fit.FitToWidth), name="fit_width"),
            button(self.tr("Fit the page"), lambda: self._fit(fit.FitInView), name="fit_page"),
        ]
        return tuple(made)

    def _lay_out(self, title: str) -> None:
        self.view.setObjectName("paper_view")
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setAccessibleName(title)
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self.said)
        self._stack.addWidget(self.view)
        before, after, *zooms = self._tools
        for each in self._tools:
            each.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(row(before, self.place, after, 1, *zooms))
        layout.addWidget(self._stack, 1)
