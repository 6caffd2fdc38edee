"""Pages of a PDF on a printer, at the size they were made for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from asset_desk.exports.control_ledger import Stopped

DOTS_PER_INCH = 300
POINTS_PER_INCH = 72
Progress = Callable[[int, int], bool]


class PrinterFailed(Exception):
    """The printer would not begin, or broke off."""


def open_pdf(content: bytes) -> tuple[QPdfDocument, QBuffer]:
    """The document, and the buffer that must live as long as it does."""
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return document, buffer


def new_printer(document: QPdfDocument, title: str) -> QPrinter:
    """A printer set up for paper of the document's size, to be chosen in a print dialog."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    printer.setPageLayout(_layout(document.pagePointSize(0)))
    return printer


def chosen_pages(printer: QPrinter, count: int, current: int) -> list[int]:
    """The pages that the officer chose, from 0; `current` is the one in front."""
    match printer.printRange():
        case QPrinter.PrintRange.CurrentPage:
            return [current]
        case QPrinter.PrintRange.PageRange:
            first, last = printer.fromPage() or 1, printer.toPage() or count
            return list(range(max(first, 1) - 1, min(last, count)))
        case _:
            return list(range(count))


def print_pages(content: bytes, printer: QPrinter, pages: Sequence[int], progress: Progress) -> int:
    """Print these pages and give how many sheets that made; off the screen's thread.

    Raises PrinterFailed when the printer breaks off, Stopped when told to stop.
    """
    document, buffer = open_pdf(content)
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    sheets = [page for _copy in range(copies) for page in pages]
    printer.setResolution(DOTS_PER_INCH)
    painter = QPainter()
    try:
        for number, page in enumerate(sheets):
            if not progress(number, len(sheets)):
                printer.abort()
                raise Stopped
            _turn_page(printer, painter, document.pagePointSize(page), is_first=number == 0)
            _draw(document, page, printer, painter)
    finally:
        if painter.isActive():
            painter.end()
        document.close()
        buffer.close()
    return len(sheets)


def _turn_page(printer: QPrinter, painter: QPainter, size: QSizeF, *, is_first: bool) -> None:
    printer.setPageLayout(_layout(size))
    began = painter.begin(printer) if is_first else printer.newPage()
    if not began:
        raise PrinterFailed


def _draw(document: QPdfDocument, page: int, printer: QPrinter, painter: QPainter) -> None:
    """The page at its own size, its corner at the corner of the sheet."""
    size = document.pagePointSize(page) * (printer.resolution() / POINTS_PER_INCH)
    dots = QSize(round(size.width()), round(size.height()))
    painter.drawImage(QRectF(0, 0, dots.width(), dots.height()), document.render(page, dots))


def _layout(size: QSizeF) -> QPageLayout:
    is_wide = size.width() > size.height()
    upright = size.transposed() if is_wide else size
    way = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    layout = QPageLayout()
    layout.setMode(QPageLayout.Mode.FullPageMode)
    match_by = QPageSize.SizeMatchPolicy.FuzzyMatch
    layout.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", match_by))
    layout.setOrientation(way)
    return layout
