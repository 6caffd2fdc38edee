"""The publication copy of a report: looked at, saved, and noted on the publication register."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from asset_desk.domain.accounts import Permission
from asset_desk.domain.publications import Medium, Published
from asset_desk.domain.reporting import ReportKind, asked_of
from asset_desk.exports.files import written_whole
from asset_desk.ui.desk import Desk
from asset_desk.ui.statistics.note_offer import NoteOffer
from asset_desk.ui.statistics.paper_actions import Order
from asset_desk.ui.statistics.public_menu import PublicWay
from asset_desk.ui.tasks import Progress
from asset_desk.ui.widgets.dialog import QuestionDialog
from asset_desk.ui.widgets.files import ask_save
from asset_desk.ui.widgets.page_pictures import WEBSITE_DOTS_PER_INCH, PagePictures
from asset_desk.ui.widgets.paper_preview import PaperPreview
from asset_desk.ui.widgets.progress_dialog import show_progress, tell_trouble, write_shown
from asset_desk.ui.year_end.publication_dialog import PublicationDialog

POST_DOTS_PER_INCH = 144
"""The picture for a post becomes 1080 × 1350 pixels."""

Out = Path | BinaryIO
Write = Callable[[Out, Progress], object]


class Publishing(QObject):
    """One report on its way to the public; `order` says which, of what and in which digits."""

    def __init__(self, desk: Desk, order: Order, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._order, self._parent = desk, order, parent
        self._question = asked_of(order.reports[0], order.question)
        self._papers = desk.papers.public

    def go(self, way: PublicWay) -> None:
        """Make the publication copy in this way."""
        ways: dict[PublicWay, Callable[[], object]] = {
            PublicWay.PREVIEW: lambda: self._preview(self._write_pdf, ""),
            PublicWay.PDF: self._save_pdf,
            PublicWay.XLSX: self._save_xlsx,
            PublicWay.PAGES: self._save_pages,
            PublicWay.POST_PREVIEW: lambda: self._preview(self._write_card, "Facebook"),
            PublicWay.POST: self._save_post,
        }
        ways[way]()

    def _preview(self, write: Write, mark: str) -> None:
        shown = PaperPreview(
            self._desk,
            self.tr("{report}, publication copy").format(report=self._order.title),
            lambda out: write(out, shown.report),
            self._file_name("pdf", mark),
            self._parent,
        )
        shown.open()

    def _save_pdf(self) -> None:
        self._save(self._write_pdf, "pdf", self.tr("PDF files (*.pdf)"))

    def _save_xlsx(self) -> None:
        order = self._order

        def write(file: Path, progress: Progress) -> None:
            self._papers.xlsx(
                list(order.reports),
                order.question,
                file,
                has_thai_digits=order.has_thai_digits,
                progress=progress,
            )

        self._save(write, "xlsx", self.tr("Excel workbooks (*.xlsx)"))

    def _save(self, write: Callable[[Path, Progress], object], suffix: str, files: str) -> None:
        ask_save(
            self._parent,
            self.tr("Save the publication copy"),
            self._file_name(suffix),
            files,
            lambda file: write_shown(
                self._desk,
                self._parent,
                file,
                write,
                then=lambda done: self._offer((done,), Medium.WEBSITE),
            ),
        )

    def _save_pages(self) -> None:
        self._save_pictures(self._write_pdf, WEBSITE_DOTS_PER_INCH, Medium.WEBSITE, "")

    def _save_post(self) -> None:
        self._save_pictures(self._write_card, POST_DOTS_PER_INCH, Medium.FACEBOOK, "Facebook")

    def _save_pictures(self, write: Write, dots_per_inch: int, medium: Medium, mark: str) -> None:
        def make(file: Path) -> None:
            self._make_pictures(write, dots_per_inch, file, medium)

        title = self.tr("Save pictures of the publication copy")
        files = self.tr("Pictures (*.png)")
        ask_save(self._parent, title, self._file_name("png", mark), files, make)

    def _make_pictures(self, write: Write, dots_per_inch: int, file: Path, medium: Medium) -> None:
        """The paper is made off the screen's thread, its pages are drawn on it, one at a time."""
        desk, parent = self._desk, self._parent

        def content(progress: Progress) -> bytes:
            out = BytesIO()
            write(out, progress)
            return out.getvalue()

        def draw(made: bytes) -> None:
            if not shiboken6.isValid(parent):
                return
            pictures = PagePictures(made, dots_per_inch, parent)
            pictures.drawn.connect(lambda pngs: self._keep(pngs, file, medium))
            pictures.failed.connect(failed)
            show_progress(parent, self.tr("Drawing {file}").format(file=file.name), pictures.task)
            pictures.start()

        def failed(error: Exception) -> None:
            tell_trouble(desk, parent, file, error)

        task = desk.tasks.run(content, done=draw, failed=failed)
        show_progress(parent, self.tr("Making {file}").format(file=file.name), task)

    def _keep(self, pngs: Sequence[bytes], file: Path, medium: Medium) -> None:
        """Write the pictures; those of later pages take no other file's place unasked."""
        pictures = dict(zip(page_files(file, len(pngs)), pngs, strict=True))
        there = [each.name for each in pictures if each != file and each.exists()]
        if not there:
            self._write(pictures, medium)
            return
        text = self.tr("There already are files with the names of later pages: {files}")
        question = QuestionDialog(
            self.tr("Replace the files?"),
            text.format(files=", ".join(there)),
            self.tr("Replace them"),
            self._parent,
        )
        question.accepted.connect(lambda: self._write(pictures, medium))
        question.open()

    def _write(self, pictures: Mapping[Path, bytes], medium: Medium) -> None:
        def write(_file: Path, progress: Progress) -> None:
            for number, (each, png) in enumerate(pictures.items(), start=1):
                with written_whole(each) as half:
                    half.write_bytes(png)
                progress(number, len(pictures))

        files = tuple(pictures)
        write_shown(
            self._desk, self._parent, files[0], write, then=lambda _file: self._offer(files, medium)
        )

    def _offer(self, files: Sequence[Path], medium: Medium) -> None:
        if self._desk.may(Permission.KEEP_REPORTS):
            offer = NoteOffer([each.name for each in files], self._parent)
            offer.accepted.connect(lambda: self._note(files, medium, ""))
            offer.open()

    def _note(self, files: Sequence[Path], medium: Medium, link: str) -> None:
        """Note the first file; the others follow with the same place and link."""
        is_summary = self._order.reports[0] is ReportKind.YEAR_END_SUMMARY
        dialog = PublicationDialog(
            self._desk,
            self._question.period.fiscal_year,
            self._parent,
            file=files[0],
            what=Published.SUMMARY if is_summary else Published.STATISTICS,
        )
        dialog.medium.choose(medium)
        if link:
            dialog.link.setText(link)
            dialog.fields["link"].touch()
        if len(files) > 1:
            dialog.accepted.connect(
                lambda: self._note(files[1:], dialog.medium.value(), dialog.link.text())
            )
        dialog.open()

    def _file_name(self, suffix: str, mark: str = "") -> str:
        order = self._order
        name = Path(self._papers.file_name(list(order.reports), order.question, suffix))
        return name.with_stem(f"{name.stem} {mark}").name if mark else name.name

    def _write_pdf(self, out: Out, progress: Progress) -> None:
        order = self._order
        self._papers.pdf(
            list(order.reports),
            order.question,
            out,
            has_thai_digits=order.has_thai_digits,
            progress=progress,
        )

    def _write_card(self, out: Out, _progress: Progress) -> None:
        self._papers.card(self._question, out, has_thai_digits=self._order.has_thai_digits)


def page_files(file: Path, pages: int) -> Sequence[Path]:
    """Where the pages go: the first has the very name, later ones their number after it."""
    later = (file.with_stem(f"{file.stem} หน้า {page}") for page in range(2, pages + 1))
    return (file, *later)
