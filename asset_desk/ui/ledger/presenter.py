"""What the ledger shows, and the papers that are made of it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from asset_desk.domain.errors import DeskError
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.services.rows import LedgerFilter
from asset_desk.ui.desk import Desk
from asset_desk.ui.ledger.view import LedgerView
from asset_desk.ui.ledger.year_strip import YearStripPresenter
from asset_desk.ui.widgets.files import ask_save
from asset_desk.ui.widgets.page_table_model import NoPages
from asset_desk.ui.widgets.paper_preview import PaperPreview
from asset_desk.ui.widgets.progress_dialog import write_shown


class LedgerPresenter(QObject):
    """Reads a year's lines as they are filtered; saves and shows them as papers."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: LedgerFilter | None = None
        self.view = view = LedgerView()
        self._year_papers = YearStripPresenter(desk, view.year_papers, self)
        view.filter_changed.connect(self._show)
        view.line_opened.connect(lambda line: desk.events.loan_asked.emit(line.loan_id))
        view.xlsx_asked.connect(self._ask_xlsx)
        view.pdf_asked.connect(self._ask_pdf)
        view.preview_asked.connect(self._preview)
        for changed in (desk.events.loans_changed, desk.events.office_changed):
            changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read the years, the divisions and the lines again."""
        if not self._desk.session.is_open:
            return
        self._offer()
        self._show()

    def show_year(self, fiscal_year: object) -> None:
        """Show every line of a fiscal year, of the present one when it is None."""
        self._offer()
        year = fiscal_year if isinstance(fiscal_year, int) else self._present_year()
        self.view.choose_year(year)

    def _offer(self) -> None:
        queries = self._desk.queries
        with self._desk.messages.refusals_shown():
            years = {*queries.loans.fiscal_years(), self._present_year()}
            self.view.offer_years(sorted(years, reverse=True))
            self.view.offer_divisions(queries.office.divisions())

    def _show(self) -> None:
        which = self._which()
        self._year_papers.show_year(which.fiscal_year)
        try:
            pages = self._desk.queries.loans.ledger(which, self._desk.today())
            self.view.show_lines(pages, which, same_place=which == self._shown)
            self._shown = which
        except DeskError as refused:
            self._shown = None
            self.view.show_lines(NoPages(), which)
            self.view.say_failed()
            self._desk.messages.refuse(refused)

    def _which(self) -> LedgerFilter:
        return self.view.which(self._present_year())

    def _present_year(self) -> int:
        return fiscal_year_of(self._desk.today())

    def _ask_xlsx(self) -> None:
        which, papers = self._which(), self._desk.papers
        ask_save(
            self.view,
            self.tr("Save the ledger as an Excel workbook"),
            papers.ledger_file_name(which, "xlsx"),
            self.tr("Excel workbooks (*.xlsx)"),
            lambda file: write_shown(
                self._desk,
                self.view,
                file,
                lambda out, progress: papers.ledger_xlsx(which, out, progress=progress),
            ),
        )

    def _ask_pdf(self) -> None:
        which, papers = self._which(), self._desk.papers
        ask_save(
            self.view,
            self.tr("Save the ledger as PDF"),
            papers.ledger_file_name(which, "pdf"),
            self.tr("PDF files (*.pdf)"),
            lambda file: write_shown(
                self._desk,
                self.view,
                file,
                lambda out, progress: papers.ledger_pdf(which, out, progress=progress),
            ),
        )

    def _preview(self) -> None:
        which, papers = self._which(), self._desk.papers
        preview = PaperPreview(
            self._desk,
            self.tr("Control ledger, fiscal year {year}").format(year=which.fiscal_year),
            lambda out: papers.ledger_pdf(which, out, progress=preview.report),
            papers.ledger_file_name(which, "pdf"),
            self.view,
        )
        preview.open()
