"""A paper is looked at, printed, saved and opened without holding up the desk."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.widgets.dialog import NoticeDialog
from asset_desk.ui.widgets.paper_preview import PaperPreview
from asset_desk.ui.widgets.printing import PrinterFailed, new_printer
from tests.ui.widgets.papers import pdf


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def preview_of(desk, window, qtbot):
    """Opens a preview of a paper and waits until its pages are there."""

    def preview(make, *, wait=True):
        dialog = PaperPreview(desk, "ใบยืม", make, "ใบยืม บย.1-2569.pdf", window)
        with qtbot.waitActive(dialog):
            dialog.open()
        if wait:
            qtbot.waitUntil(lambda: find(dialog, "print_paper").isEnabled())
        return dialog

    return preview


def writer(content):
    return lambda out: out.write(content)


def find(dialog, name, kind=QPushButton):
    return dialog.findChild(kind, name)


def press(qtbot, dialog, name):
    qtbot.mouseClick(find(dialog, name), Qt.MouseButton.LeftButton)


def test_the_pages_are_shown_once_the_paper_is_made(preview_of):
    preview = preview_of(writer(pdf(3)))
    view = find(preview, "paper_view", QPdfView)
    assert view.isVisible()
    assert view.document().pageCount() == 3
    assert find(preview, "paper_place", QLabel).text() == "หน้า 1 จาก 3"


def test_the_preview_fits_the_window_it_belongs_to(preview_of, window):
    assert preview_of(writer(pdf())).width() <= 1200
    assert preview_of(writer(pdf())).height() <= 720
    window.resize(1024, 640)
    small = preview_of(writer(pdf()))
    assert small.width() <= 1024
    assert small.height() <= 640


def test_the_paper_is_made_off_the_screens_thread(preview_of):
    made_on = []
    preview_of(lambda out: (made_on.append(threading.get_ident()), out.write(pdf())))
    assert made_on != [threading.get_ident()]


def test_nothing_can_be_printed_before_the_paper_is_there(preview_of, qtbot):
    go_on = threading.Event()
    preview = preview_of(lambda out: (go_on.wait(20), out.write(pdf())), wait=False)
    names = ("print_paper", "save_paper", "open_paper", "zoom_in", "fit_width", "page_after")
    assert [name for name in names if find(preview, name).isEnabled()] == []
    assert find(preview, "paper_said", QLabel).text() == "กำลังจัดทำเอกสาร …"
    go_on.set()
    qtbot.waitUntil(lambda: find(preview, "print_paper").isEnabled())


def test_the_pages_are_turned_with_buttons(preview_of, qtbot):
    preview = preview_of(writer(pdf(3)))
    assert not find(preview, "page_before").isEnabled()
    press(qtbot, preview, "page_after")
    press(qtbot, preview, "page_after")
    assert find(preview, "paper_place", QLabel).text() == "หน้า 3 จาก 3"
    assert not find(preview, "page_after").isEnabled()
    press(qtbot, preview, "page_before")
    assert find(preview, "paper_place", QLabel).text() == "หน้า 2 จาก 3"


def test_the_pages_grow_and_shrink_from_the_size_that_is_seen(preview_of, qtbot):
    preview = preview_of(writer(pdf()))
    view, seen = preview.pages.view, preview.pages.shown_zoom()
    press(qtbot, preview, "zoom_in")
    assert view.zoomMode() == QPdfView.ZoomMode.Custom
    assert view.zoomFactor() == pytest.approx(seen * 1.25)
    press(qtbot, preview, "zoom_out")
    assert view.zoomFactor() == pytest.approx(seen)
    for _ in range(20):
        press(qtbot, preview, "zoom_in")
    assert view.zoomFactor() == 5.0
    for _ in range(40):
        press(qtbot, preview, "zoom_out")
    assert view.zoomFactor() == 0.25


def test_a_page_can_fit_its_width_or_wholly(preview_of, qtbot):
    preview = preview_of(writer(pdf()))
    press(qtbot, preview, "fit_page")
    assert preview.pages.view.zoomMode() == QPdfView.ZoomMode.FitInView
    whole = preview.pages.shown_zoom()
    press(qtbot, preview, "fit_width")
    assert preview.pages.view.zoomMode() == QPdfView.ZoomMode.FitToWidth
    assert preview.pages.shown_zoom() > whole


def test_a_refusal_is_shown_where_the_pages_would_be(preview_of, qtbot):
    def refuse(_out):
        raise DeskError(Refusal.LOAN_NOT_FOUND)

    preview = preview_of(refuse, wait=False)
    said = find(preview, "paper_said", QLabel)
    qtbot.waitUntil(lambda: said.text() == refusal_text(Refusal.LOAN_NOT_FOUND))
    assert not find(preview, "print_paper").isEnabled()


def test_a_disk_that_is_full_is_said_where_the_pages_would_be(preview_of, qtbot):
    def fill(_out):
        raise OSError(28, "full")

    preview = preview_of(fill, wait=False)
    said = find(preview, "paper_said", QLabel)
    qtbot.waitUntil(lambda: "ดิสก์เต็ม" in said.text())


def test_what_is_no_paper_is_said_to_be_none(preview_of, qtbot):
    preview = preview_of(writer(b"no paper"), wait=False)
    said = find(preview, "paper_said", QLabel)
    qtbot.waitUntil(lambda: said.text().startswith("แสดงเอกสารไม่ได้"))
    assert not find(preview, "print_paper").isEnabled()


def test_a_bug_in_making_the_paper_goes_to_the_crash_dialog(preview_of, qtbot):
    def fail(_out):
        raise ZeroDivisionError

    with qtbot.captureExceptions() as bugs:
        preview_of(fail, wait=False)
        qtbot.waitUntil(lambda: bool(bugs))
    assert bugs[0][0] is ZeroDivisionError


def test_a_long_paper_says_how_far_it_is_and_stops_when_the_preview_is_closed(preview_of, qtbot):
    go_on, answers = threading.Event(), []

    def make(_out):
        preview_made.wait(20)
        answers.append(preview.report(5, 10))
        assert go_on.wait(20)
        answers.append(preview.report(6, 10))

    preview_made = threading.Event()
    preview = preview_of(make, wait=False)
    said = find(preview, "paper_said", QLabel)
    preview_made.set()
    qtbot.waitUntil(lambda: "5 จาก 10" in said.text())
    preview.reject()
    go_on.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == [True, False]


def test_escape_closes_the_preview(preview_of, qtbot):
    preview = preview_of(writer(pdf()))
    with qtbot.waitSignal(preview.finished):
        qtbot.keyClick(preview, Qt.Key.Key_Escape)


def test_the_paper_is_saved_where_it_is_asked_for(preview_of, qtbot, tmp_path):
    content = pdf()
    preview = preview_of(writer(content))
    qtbot.keyClick(preview, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: preview.findChild(QFileDialog, "save_file") is not None)
    dialog = preview.findChild(QFileDialog, "save_file")
    assert dialog.findChild(QLineEdit, "fileNameEdit").text() == "ใบยืม บย.1-2569.pdf"
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "a"))
    dialog.accept()
    assert (tmp_path / "a.pdf").read_bytes() == content
    assert "a.pdf" in find(preview, "paper_told", QLabel).text()


def test_a_place_that_cannot_be_written_to_is_told(preview_of, tmp_path):
    preview = preview_of(writer(pdf()))
    preview._save_as(tmp_path / "gone" / "a.pdf")
    assert "a.pdf" in preview.findChild(NoticeDialog).findChild(QLabel, "notice").text()


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="there is a printer here")
def test_without_a_printer_the_preview_says_what_to_do(preview_of, qtbot):
    preview = preview_of(writer(pdf()))
    qtbot.keyClick(preview, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: preview.findChild(NoticeDialog) is not None)
    notice = preview.findChild(NoticeDialog)
    assert notice.windowTitle() == "ไม่พบเครื่องพิมพ์"
    assert "PDF" in notice.findChild(QLabel, "notice").text()


def test_the_print_dialog_offers_pages_and_copies_and_holds_nothing_up(preview_of):
    preview = preview_of(writer(pdf(3)))
    preview._ask_how_to_print()
    dialog = preview.findChild(QPrintDialog, "print_dialog")
    assert dialog.isVisible()
    assert (dialog.minPage(), dialog.maxPage()) == (1, 3)
    assert dialog.testOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.reject()
    assert find(preview, "paper_told", QLabel).text() == ""


def test_the_chosen_pages_go_to_the_printer(preview_of, qtbot, tmp_path):
    preview = preview_of(writer(pdf(3)))
    printer = new_printer(preview.pages.document, "ใบยืม")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.print_on(printer)
    told = find(preview, "paper_told", QLabel)
    qtbot.waitUntil(lambda: "3" in told.text())
    assert (tmp_path / "printed.pdf").exists()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_fails_is_told(preview_of, qtbot, tmp_path):
    preview = preview_of(writer(pdf()))
    printer = new_printer(preview.pages.document, "ใบยืม")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    preview.print_on(printer)
    told = find(preview, "paper_told", QLabel)
    qtbot.waitUntil(lambda: told.text().startswith("เครื่องพิมพ์ไม่ตอบสนอง"))


def test_what_happens_to_a_print_after_the_preview_is_closed_is_still_told(preview_of, qtbot, told):
    preview = preview_of(writer(pdf()))
    preview.reject()
    qtbot.waitUntil(lambda: not shiboken6.isValid(preview))
    preview._not_printed(PrinterFailed())
    assert told.last.startswith("เครื่องพิมพ์ไม่ตอบสนอง")


class Viewer(QObject):
    """A program for PDF files."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def show(self, url):
        self.opened.append(url.toLocalFile())


@pytest.fixture
def viewer(qapp):
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "show")
    yield viewer
    QDesktopServices.unsetUrlHandler("file")


def test_the_paper_opens_in_the_pcs_own_viewer(preview_of, qtbot, viewer):
    content = pdf()
    preview = preview_of(writer(content))
    press(qtbot, preview, "open_paper")
    (file,) = viewer.opened
    assert file.endswith("ใบยืม บย.1-2569.pdf")
    assert Path(file).read_bytes() == content
