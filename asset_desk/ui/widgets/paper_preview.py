"""A paper before it is printed: its pages, and print, save, open."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import shiboken6
from PySide6.QtCore import QCoreApplication, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from typing_extensions import override

from asset_desk.domain.errors import DeskError
from asset_desk.exports.control_ledger import Stopped
from asset_desk.exports.files import written_whole
from asset_desk.ui.desk import Desk
from asset_desk.ui.look import Tone
from asset_desk.ui.refusal_text import refusal_text
from asset_desk.ui.tasks import Progress, Task
from asset_desk.ui.widgets.dialog import DeskDialog, NoticeDialog
from asset_desk.ui.widgets.files import ask_save, file_trouble_text, tell_file_trouble
from asset_desk.ui.widgets.paper_pages import PaperPages
from asset_desk.ui.widgets.parts import GRID, button, dress, label
from asset_desk.ui.widgets.printing import PrinterFailed, chosen_pages, new_printer, print_pages
from asset_desk.ui.widgets.progress_dialog import show_progress

LARGEST, LEAST = (1200, 720), (640, 480)
Make = Callable[[BinaryIO], object]


class PaperPreview(DeskDialog):
    """Shows a PDF that `make` writes, off the screen's thread, once the dialog is shown.

    A long paper may ask `report` how far it has come; it answers False once the dialog is closed.
    """

    def __init__(
        self, desk: Desk, title: str, make: Make, file_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, QCoreApplication.translate("PaperPreview", "Print"), parent)
        self._desk, self._title, self._make, self._file_name = desk, title, make, file_name
        self._content = b""
        self._progress: Progress | None = None
        self._making: Task | None = None
        self.setObjectName("paper_preview")
        self.pages = PaperPages(title, self)
        self.told = label("", name="paper_told", wraps=True)
        self.save.hide()
        self.cancel.setText(self.tr("Close"))
        self._actions = self._action_buttons()
        self._lay_out()
        self.finished.connect(self._stop)

    def report(self, done: int, of: int) -> bool:
        """Told from the work how far it has come; says whether to go on."""
        return self._progress is None or self._progress(done, of)

    def print_on(self, printer: QPrinter) -> None:
        """Print the chosen pages on this printer, off the screen's thread."""
        count = self.pages.document.pageCount()
        chosen = chosen_pages(printer, count, self.pages.current_page)
        content = self._content
        task = self._desk.tasks.run(
            lambda progress: print_pages(content, printer, chosen, progress),
            done=self._printed,
            failed=self._not_printed,
        )
        show_progress(self, self.tr("Printing"), task)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._making is None:
            self.pages.say(self.tr("The paper is being made …"))
            self._making = self._desk.tasks.run(self._work, done=self._show, failed=self._fail)
            self._making.progressed.connect(self._show_progress)

    def _work(self, progress: Progress) -> bytes:
        self._progress = progress
        out = BytesIO()
        self._make(out)
        return out.getvalue()

    def _stop(self, _result: int) -> None:
        if self._making is not None and shiboken6.isValid(self._making):
            self._making.stop()

    def _show_progress(self, done: int, of: int) -> None:
        text = self.tr("The paper is being made … line {done} of {all}")
        self.pages.say(text.format(done=f"{done:,}", all=f"{of:,}"))

    def _show(self, content: bytes) -> None:
        if not shiboken6.isValid(self):
            return
        self._content = content
        if not self.pages.show_paper(content):
            self.pages.say(self.tr("The paper cannot be shown. Close this and try again."))
            return
        for each in self._actions:
            each.setEnabled(True)
        self._actions[-1].setFocus()

    def _fail(self, error: Exception) -> None:
        if not shiboken6.isValid(self) or isinstance(error, Stopped):
            return
        match error:
            case DeskError():
                self.pages.say(refusal_text(error))
            case OSError():
                self.pages.say(file_trouble_text(error, Path(error.filename or self._file_name)))
            case _:
                self.reject()
                raise error

    def _print(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            title = self.tr("No printer was found")
            text = self.tr(
                "Switch the printer on and check that it is connected, or have one set up on "
                "this PC. Until then, save the paper as PDF and print it at another PC."
            )
            NoticeDialog(title, text, self).open()
        else:
            self._ask_how_to_print()

    def _ask_how_to_print(self) -> None:
        printer = new_printer(self.pages.document, self._title)
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("print_dialog")
        dialog.setMinMax(1, self.pages.document.pageCount())
        may = QPrintDialog.PrintDialogOption
        dialog.setOptions(may.PrintPageRange | may.PrintCurrentPage | may.PrintCollateCopies)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def _printed(self, sheets: int) -> None:
        text = self.tr("Sent to the printer, pages: {sheets}")
        self._tell(text.format(sheets=f"{sheets:,}"), Tone.GOOD)

    def _not_printed(self, error: Exception) -> None:
        translate = QCoreApplication.translate
        match error:
            case Stopped():
                said = translate("PaperPreview", "Printing was stopped.")
                self._tell(said, Tone.WARNING)
            case PrinterFailed():
                said = translate(
                    "PaperPreview",
                    "The printer does not answer. Check that it is on, connected and has paper, "
                    "then print again.",
                )
                self._tell(said, Tone.BAD)
            case _:
                raise error

    def _ask_where_to_save(self) -> None:
        file_filter = self.tr("PDF files (*.pdf)")
        ask_save(self, self.tr("Save as PDF"), self._file_name, file_filter, self._save_as)

    def _save_as(self, file: Path) -> None:
        try:
            with written_whole(file) as half:
                half.write_bytes(self._content)
        except OSError as trouble:
            tell_file_trouble(self, trouble, file)
        else:
            self._tell(self.tr("Saved: {file}").format(file=file.name), Tone.GOOD)

    def _tell(self, text: str, tone: Tone) -> None:
        """Say it in the dialog, or in the window once the dialog is gone."""
        if not shiboken6.isValid(self):
            self._desk.messages.say(text, tone)
            return
        self.told.setText(text)
        dress(self.told, look=tone.value)

    def _open_outside(self) -> None:
        """The paper in the PC's own viewer, from a folder that goes when the program ends."""
        folder = QTemporaryDir()
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(folder.remove)
        file = Path(folder.filePath(self._file_name))
        try:
            file.write_bytes(self._content)
        except OSError as trouble:
            tell_file_trouble(self, trouble, file)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            title = self.tr("No program opened the paper")
            text = self.tr("This PC has no program for PDF files. Save the paper as PDF instead.")
            NoticeDialog(title, text, self).open()

    def _action_buttons(self) -> tuple[QPushButton, ...]:
        opened = button(
            self.tr("Open in the PC's viewer"),
            self._open_outside,
            name="open_paper",
            icon_name="external-link",
        )
        saved = button(
            self.tr("Save as PDF"), self._ask_where_to_save, name="save_paper", icon_name="save"
        )
        printed = button(
            self.tr("Print"), self._print, name="print_paper", icon_name="printer", look="primary"
        )
        for each, keys in ((saved, "Ctrl+S"), (printed, "Ctrl+P")):
            each.setShortcut(QKeySequence(keys))
            each.setToolTip(keys)
        return opened, saved, printed

    def _lay_out(self) -> None:
        self.body.addWidget(self.pages, 1)
        for each in self._actions:
            each.setEnabled(False)
        self.foot.insertWidget(0, self._actions[0])
        self.foot.insertWidget(1, self.told, 1)
        self.foot.addWidget(self._actions[1])
        self.foot.addWidget(self._actions[2])
        parent = self.parentWidget()
        room = parent.window().size() if parent else self.screen().availableSize()
        sides = zip((room.width(), room.height()), LARGEST, LEAST, strict=True)
        self.resize(*(max(min(side - 4 * GRID, most), least) for side, most, least in sides))
