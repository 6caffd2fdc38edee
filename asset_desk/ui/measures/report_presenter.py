"""What the report on the measures does when it is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import DeskError
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.domain.measures import BookLine, Measure
from asset_desk.papers.measure_lines import as_of_text, book_lines
from asset_desk.services.measure_rows import EvidenceRow, MeasureRow
from asset_desk.services.measures import (
    add_evidence,
    begin_measures,
    change_measure,
    withdraw_evidence,
)
from asset_desk.ui.assets.opened_copy import OpenedCopies
from asset_desk.ui.desk import Desk
from asset_desk.ui.measures.view import MeasuresView
from asset_desk.ui.widgets.dialog import QuestionDialog, ReasonDialog
from asset_desk.ui.widgets.files import ask_open
from asset_desk.ui.widgets.year_preview import YearPreview


class MeasureReportPresenter(QObject):
    """Begins a year, keeps what was worded, adds evidence, and shows the paper."""

    complaints_asked = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._copies = OpenedCopies()
        self._rows: Sequence[MeasureRow] = ()
        self._lines: Sequence[BookLine] = ()
        self._year, self._number = fiscal_year_of(desk.today()), 1
        self.view = view = MeasuresView()
        view.year_changed.connect(self._change_year)
        view.measure_asked.connect(self._choose)
        view.usual_asked.connect(lambda: self._begin(None))
        view.copy_asked.connect(lambda: self._begin(self._copy_from()))
        view.keep_asked.connect(self._keep)
        view.undo_asked.connect(self._show)
        view.preview_asked.connect(lambda: self._then(self._preview))
        view.complaints_asked.connect(self.complaints_asked.emit)
        view.editor.changed.connect(self._show_state)
        view.editor.evidence.add_asked.connect(self._ask_file)
        view.editor.evidence.opened.connect(self._open)
        view.editor.evidence.withdraw_asked.connect(self._ask_why)

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not kept."""
        return bool(self._rows) and self.view.editor.is_changed

    def refresh(self) -> None:
        """Read the report again; what was typed and not kept stays."""
        view, may = self.view, self._desk.may
        view.show_rights(
            may_keep=may(Permission.KEEP_REPORTS),
            may_complaints=may(Permission.KEEP_COMPLAINTS),
        )
        with self._desk.messages.refusals_shown():
            self._offer_years()
            view.show_items([each.number for each in self._desk.queries.measures.items(self._year)])
            if not self.is_changed:
                self._read()
            self._read_lines()

    def _offer_years(self) -> None:
        now = fiscal_year_of(self._desk.today())
        years = sorted({now, now - 1, *self._desk.queries.measures.years()}, reverse=True)
        was_quiet = self.view.year.blockSignals(True)
        self.view.offer_years(years)
        self.view.year.choose(self._year)
        self.view.year.blockSignals(was_quiet)

    def _read(self) -> None:
        self._rows = self._desk.queries.measures.of_year(self._year)
        self._show()

    def _show(self) -> None:
        if not self._rows:
            self.view.show_nothing_begun(self._year, self._copy_from())
            return
        row = self._row()
        self.view.show_measures(self._rows, row.measure.number)
        may_keep = self._desk.may(Permission.KEEP_REPORTS)
        self.view.editor.show_measure(row, may_keep=may_keep)
        self._show_lines(self._lines)
        self._show_state()

    def _row(self) -> MeasureRow:
        found = (each for each in self._rows if each.measure.number == self._number)
        return next(found, self._rows[0])

    def _show_state(self) -> None:
        editor, copied = self.view.editor, self._row().measure.copied_from
        text = ""
        if copied is not None:
            said = self.tr("Copied from {year}, not gone through yet: keep it once it is right.")
            text = said.format(year=copied)
        if editor.is_changed:
            text = self.tr("Changed, not kept yet.")
        may_keep = (editor.is_changed or copied is not None) and editor.may_be_kept
        self.view.show_state(text, may_keep=may_keep, is_changed=editor.is_changed)

    def _read_lines(self) -> None:
        """What the book says takes a while in a large book, so it is read off the screen."""
        year, queries, today = self._year, self._desk.queries, self._desk.today()

        def done(lines: Sequence[BookLine]) -> None:
            if shiboken6.isValid(self) and year == self._year:
                self._lines = lines
                self._show_lines(lines)

        self._desk.reading.run(
            lambda _progress: book_lines(queries, year, today), done=done, failed=self._fail
        )

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._desk.messages.refuse(error)

    def _show_lines(self, lines: Sequence[BookLine]) -> None:
        if self._rows:
            number = self._row().measure.number
            own = [each for each in lines if each.number == number]
            self.view.editor.show_book_lines(own, as_of_text(self._year, self._desk.today()))

    def _copy_from(self) -> int | None:
        earlier = [each for each in self._desk.queries.measures.years() if each < self._year]
        return max(earlier, default=None)

    def _begin(self, copy_from: int | None) -> None:
        with self._desk.messages.refusals_shown():
            by = self._desk.occasion()
            begin_measures(self._desk.new_uow(), by, self._year, copy_from=copy_from)
            said = self.tr("The report of {year} has been begun.").format(year=self._year)
            self._desk.messages.say(said)
        self._number = 1
        self._read()

    def _keep(self) -> None:
        measure, text = self._row().measure, self.view.editor.text()
        with self._desk.messages.refusals_shown():
            change_measure(self._desk.new_uow(), self._desk.occasion(), measure, text)
            said = self.tr("Measure {number} has been kept.").format(number=measure.number)
            self._desk.messages.say(said)
            self._read()

    def _change_year(self) -> None:
        year = self.view.year.value()

        def change() -> None:
            self._year, self._number, self._lines = year, 1, ()
            self._rows = ()
            self.refresh()

        self._then(change, otherwise=self._offer_years)

    def _choose(self, number: int) -> None:
        def choose() -> None:
            self._number = number
            self._show()

        still = self._row().measure.number
        self._then(choose, otherwise=lambda: self.view.show_measures(self._rows, still))

    def _then(self, act: Callable[[], object], otherwise: Callable[[], object] = bool) -> None:
        """Do it at once, or after asking when something typed would be lost."""
        if not self.is_changed:
            act()
            return
        question = QuestionDialog(
            self.tr("This measure is not kept yet"),
            self.tr("If you go on now, what you changed in it is lost."),
            self.tr("Go on without keeping it"),
            self.view,
        )
        question.accepted.connect(self._show)
        question.accepted.connect(act)
        question.rejected.connect(otherwise)
        question.open()

    def _ask_file(self) -> None:
        measure = self._row().measure
        ask_open(
            self.view,
            self.tr("Choose a file that shows what was done"),
            self.tr("All files (*)"),
            lambda file: self._add(measure, file),
        )

    def _add(self, measure: Measure, file: Path) -> None:
        subject = ("measure", int(measure.measure_id))
        with self._desk.messages.refusals_shown():
            note = self._desk.files.keep_attachment(file, subject, is_photo=False)
            add_evidence(self._desk.new_uow(), self._desk.occasion(), note)
            self._desk.messages.say(self.tr("Added: {file}").format(file=file.name))
        self._read_evidence()

    def _read_evidence(self) -> None:
        """Read the files again and leave what is typed as it is."""
        self._rows = self._desk.queries.measures.of_year(self._year)
        may_keep = self._desk.may(Permission.KEEP_REPORTS)
        self.view.editor.evidence.show_files(self._row().evidence, may_keep=may_keep)

    def _open(self, file: EvidenceRow) -> None:
        with self._desk.messages.refusals_shown():
            kept = self._desk.files.attachment(file.sha256)
            copy = self._copies.copy(kept, file.file_name)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    def _ask_why(self, file: EvidenceRow) -> None:
        text = self.tr("{file} stays in the book, struck through, with the reason.")
        dialog = ReasonDialog(
            self.tr("Withdraw this file?"),
            text.format(file=file.file_name),
            self.tr("Withdraw"),
            self.view,
        )

        def withdraw() -> None:
            by, reason = self._desk.occasion(), dialog.reason()
            withdraw_evidence(self._desk.new_uow(), by, file.attachment_id, reason=reason)

        dialog.try_to(withdraw)
        dialog.accepted.connect(self._read_evidence)
        dialog.open()

    def _preview(self) -> None:
        papers, year = self._desk.papers.measures, self._year
        title = self.tr("Report on the measures, fiscal year {year}").format(year=year)
        names = (papers.file_name(year, "pdf"), papers.file_name(year, "xlsx"))
        ways = (
            lambda out: papers.pdf(year, out),
            lambda out, _progress: papers.xlsx(year, out),
        )
        YearPreview(self._desk, title, names, ways, self.view).open()
