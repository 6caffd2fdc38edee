"""Reports on paper and as workbooks: looked at, printed and saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from asset_desk.domain.reporting import Question
from asset_desk.services.report_rows import ReportKind
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.files import ask_save
from asset_desk.ui.widgets.paper_preview import PaperPreview
from asset_desk.ui.widgets.progress_dialog import write_shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Which reports are to be made, of what, in which digits, and how the whole is called."""

    title: str
    reports: Sequence[ReportKind]
    question: Question
    has_thai_digits: bool


def preview(desk: Desk, order: Order, parent: QWidget) -> None:
    """Show the very PDF that is printed and saved from there."""
    papers, wanted = desk.papers.reports, order
    shown = PaperPreview(
        desk,
        order.title,
        lambda out: papers.pdf(
            list(wanted.reports),
            wanted.question,
            out,
            has_thai_digits=wanted.has_thai_digits,
            progress=shown.report,
        ),
        papers.file_name(list(order.reports), order.question, "pdf"),
        parent,
    )
    shown.open()


def save_pdf(desk: Desk, order: Order, parent: QWidget) -> None:
    """Ask where to, then write the PDF with its progress shown."""
    papers = desk.papers.reports
    translate = QCoreApplication.translate
    ask_save(
        parent,
        translate("ReportActions", "Save the report as PDF"),
        papers.file_name(list(order.reports), order.question, "pdf"),
        translate("ReportActions", "PDF files (*.pdf)"),
        lambda file: write_shown(
            desk,
            parent,
            file,
            lambda out, progress: papers.pdf(
                list(order.reports),
                order.question,
                out,
                has_thai_digits=order.has_thai_digits,
                progress=progress,
            ),
        ),
    )


def save_xlsx(desk: Desk, order: Order, parent: QWidget) -> None:
    """Ask where to, then write the workbook with its progress shown."""
    papers = desk.papers.reports
    translate = QCoreApplication.translate
    ask_save(
        parent,
        translate("ReportActions", "Save the report as an Excel workbook"),
        papers.file_name(list(order.reports), order.question, "xlsx"),
        translate("ReportActions", "Excel workbooks (*.xlsx)"),
        lambda file: write_shown(
            desk,
            parent,
            file,
            lambda out, progress: papers.xlsx(
                list(order.reports),
                order.question,
                out,
                has_thai_digits=order.has_thai_digits,
                progress=progress,
            ),
        ),
    )
