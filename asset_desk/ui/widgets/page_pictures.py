"""The pages of a PDF as pictures for websites and posts."""

from __future__ import annotations

import threading

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from asset_desk.exports.control_ledger import Stopped
from asset_desk.ui.tasks import Task
from asset_desk.ui.widgets.printing import POINTS_PER_INCH, open_pdf

WEBSITE_DOTS_PER_INCH = 150
"""An upright A4 page becomes 1240 × 1754 pixels."""


class PagePictures(QObject):
    """Draws one page after the other on the screen's thread, which stays free between two pages.

    Exactly one of `drawn`, with a PNG for each page, and `failed` is emitted in the end.
    """

    drawn = Signal(object)
    failed = Signal(object)

    def __init__(self, content: bytes, dots_per_inch: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._buffer = open_pdf(content)
        self._dots_per_inch = dots_per_inch
        self._made: list[bytes] = []
        self._stopped = threading.Event()
        self.task = Task(self._stopped, self)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._draw_next)

    def start(self) -> None:
        """Begin with the first page."""
        self._timer.start()

    def _draw_next(self) -> None:
        count = self._document.pageCount()
        if self._stopped.is_set():
            self._end()
            self.failed.emit(Stopped())
        elif len(self._made) < count:
            image = picture_of(self._document, len(self._made), self._dots_per_inch)
            self._made.append(png_of(image))
            self.task.progressed.emit(len(self._made), count)
        else:
            self._end()
            self.drawn.emit(tuple(self._made))

    def _end(self) -> None:
        self._timer.stop()
        self._document.close()
        self._buffer.close()
        self.task.ended.emit()
        self.deleteLater()


def picture_of(document: QPdfDocument, page: int, dots_per_inch: int) -> QImage:
    """A page, the first being 0, on white ground."""
    size = document.pagePointSize(page) * (dots_per_inch / POINTS_PER_INCH)
    dots = QSize(round(size.width()), round(size.height()))
    picture = QImage(dots, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.drawImage(0, 0, document.render(page, dots))
    painter.end()
    return picture


def png_of(picture: QImage) -> bytes:
    """The picture as the content of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
