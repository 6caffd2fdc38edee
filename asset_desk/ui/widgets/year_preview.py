"""The papers of a fiscal year before they are printed, each also to be had as a workbook."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from asset_desk.thai_dates import short_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.tasks import Progress
from asset_desk.ui.widgets.files import ask_save
from asset_desk.ui.widgets.paper_preview import Make, PaperPreview
from asset_desk.ui.widgets.parts import button
from asset_desk.ui.widgets.progress_dialog import write_shown

WriteBook = Callable[[Path, Progress], object]


class YearPreview(PaperPreview):
    """A paper with one more way out: the same as an Excel workbook."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        names: tuple[str, str],
        ways: tuple[Make, WriteBook],
        parent: QWidget,
    ) -> None:
        make, self._write_book = ways
        file_name, self._book_name = names
        super().__init__(desk, title, make, file_name, parent)
        self.workbook = button(
            self.tr("Save as Excel"),
            self._ask_for_workbook,
            name="save_workbook",
            icon_name="file-spreadsheet",
        )
        self.foot.insertWidget(self.foot.count() - 2, self.workbook)

    def _ask_for_workbook(self) -> None:
        title = self.tr("Save as an Excel workbook")
        ask_save(self, title, self._book_name, self.tr("Excel workbooks (*.xlsx)"), self._keep)

    def _keep(self, file: Path) -> None:
        write_shown(self._desk, self, file, self._write_book)


def movements_preview(desk: Desk, fiscal_year: int, parent: QWidget) -> YearPreview:
    """The printed ledger of a year."""
    papers = desk.papers.year
    title = QCoreApplication.translate("YearPreview", "Printed ledger, fiscal year {year}")
    preview = YearPreview(
        desk,
        title.format(year=fiscal_year),
        (
            papers.movements_file_name(fiscal_year, "pdf"),
            papers.movements_file_name(fiscal_year, "xlsx"),
        ),
        (
            lambda out: papers.movements_pdf(fiscal_year, out, progress=preview.report),
            lambda out, progress: papers.movements_xlsx(fiscal_year, out, progress=progress),
        ),
        parent,
    )
    return preview


def out_preview(desk: Desk, day: date, parent: QWidget) -> YearPreview:
    """What was out at the end of a day."""
    papers = desk.papers.year
    title = QCoreApplication.translate("YearPreview", "Out on {day}")
    preview = YearPreview(
        desk,
        title.format(day=short_date(day)),
        (papers.out_file_name(day, "pdf"), papers.out_file_name(day, "xlsx")),
        (
            lambda out: papers.out_pdf(day, out, progress=preview.report),
            lambda out, progress: papers.out_xlsx(day, out, progress=progress),
        ),
        parent,
    )
    return preview


def count_sheet_preview(desk: Desk, fiscal_year: int, parent: QWidget) -> YearPreview:
    """The count sheet of a year, with the results recorded so far."""
    papers = desk.papers.year
    title = QCoreApplication.translate("YearPreview", "Count sheet, fiscal year {year}")
    preview = YearPreview(
        desk,
        title.format(year=fiscal_year),
        (papers.count_file_name(fiscal_year, "pdf"), papers.count_file_name(fiscal_year, "xlsx")),
        (
            lambda out: papers.count_pdf(fiscal_year, out, progress=preview.report),
            lambda out, progress: papers.count_xlsx(fiscal_year, out, progress=progress),
        ),
        parent,
    )
    return preview
