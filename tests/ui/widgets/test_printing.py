"""Pages reach the paper at the size they were made for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from asset_desk.exports.control_ledger import Stopped
from asset_desk.ui.widgets.printing import (
    DOTS_PER_INCH,
    PrinterFailed,
    chosen_pages,
    new_printer,
    open_pdf,
    print_pages,
)
from tests.ui.widgets.papers import pdf


@pytest.fixture
def to_file(tmp_path, qapp):
    """A printer that prints into a PDF of its own."""

    def make(content, name="out.pdf"):
        document, _buffer = open_pdf(content)
        printer = new_printer(document, "A title")
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / name))
        return printer

    return make


def going_on(_done, _of):
    return True


def printed(printer):
    document, buffer = open_pdf(Path(printer.outputFileName()).read_bytes())
    document.keep = buffer
    return document


def ink_box(document, page):
    """Where there is ink, in points."""
    size = document.pagePointSize(page)
    image = document.render(page, QSize(round(size.width()), round(size.height())))
    dark = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 100 and image.pixelColor(x, y).alpha() > 100
    ]
    return min(x for x, _ in dark), min(y for _, y in dark), max(x for x, _ in dark)


@pytest.mark.parametrize("is_wide", [False, True])
def test_a_page_is_printed_at_its_own_size_and_place(to_file, is_wide):
    content = pdf(is_wide=is_wide)
    printer = to_file(content)
    assert print_pages(content, printer, [0], going_on) == 1
    document = printed(printer)
    size = document.pagePointSize(0)
    assert (round(size.width()) > round(size.height())) is is_wide
    left, top, right = ink_box(document, 0)
    assert abs(left - 100) <= 2
    assert abs(top - 100) <= 2
    assert abs(right - left - 9) <= 2


def test_only_the_chosen_pages_are_printed(to_file):
    content = pdf(5)
    printer = to_file(content)
    assert print_pages(content, printer, [1, 3], going_on) == 2
    assert printed(printer).pageCount() == 2


def test_copies_are_printed_even_where_the_printer_makes_none(to_file):
    content = pdf(2)
    printer = to_file(content)
    printer.setCopyCount(3)
    sheets = print_pages(content, printer, [0, 1], going_on)
    assert sheets == (2 if printer.supportsMultipleCopies() else 6)


def test_printing_stops_when_told_to(to_file):
    content = pdf(5)
    told = []

    def stop_at_two(done, of):
        told.append((done, of))
        return done < 2

    with pytest.raises(Stopped):
        print_pages(content, to_file(content), range(5), stop_at_two)
    assert told == [(0, 5), (1, 5), (2, 5)]


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_begin_is_said_to_have_failed(to_file):
    content = pdf()
    printer = to_file(content, "no such folder/out.pdf")
    with pytest.raises(PrinterFailed):
        print_pages(content, printer, [0], going_on)


def test_the_printer_is_set_to_the_paper_of_the_document(to_file):
    printer = to_file(pdf(is_wide=True))
    layout = printer.pageLayout()
    assert layout.pageSize().id() == QPageSize.PageSizeId.A4
    assert layout.orientation() == QPageLayout.Orientation.Landscape
    assert printer.docName() == "A title"


def test_papers_are_printed_as_fine_as_a_laser_printer_prints(to_file):
    content = pdf()
    printer = to_file(content)
    print_pages(content, printer, [0], going_on)
    assert printer.resolution() == DOTS_PER_INCH


def test_the_pages_are_those_of_the_print_dialog(to_file):
    printer = to_file(pdf(5))
    assert chosen_pages(printer, 5, 2) == [0, 1, 2, 3, 4]
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert chosen_pages(printer, 5, 2) == [2]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 9)
    assert chosen_pages(printer, 5, 2) == [1, 2, 3, 4]


def test_what_is_no_pdf_has_no_pages(qapp):
    document, _buffer = open_pdf(b"no paper at all")
    assert document.pageCount() == 0
