"""What a section of the statistics shows, read from the book off the screen's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from asset_desk.domain.reporting import Figures, Question, asked_of
from asset_desk.exports.control_ledger import Stopped
from asset_desk.services.report_rows import ReportKind
from asset_desk.ui.desk import Desk
from asset_desk.ui.tasks import Progress

if TYPE_CHECKING:
    from asset_desk.exports.report_paper import ReportPaper, ReportTable


@dataclass(frozen=True, slots=True)
class Wanted:
    """A section and what it is asked."""

    kind: ReportKind
    question: Question


@dataclass(frozen=True, slots=True)
class Found:
    """The answer: the figures of the period, and the very paper that would be printed."""

    kind: ReportKind
    question: Question
    figures: Figures
    paper: ReportPaper

    @property
    def tables(self) -> list[ReportTable]:
        """The tables of the paper, in its order."""
        return self.paper.tables


def read(desk: Desk, wanted: Wanted, progress: Progress) -> Found:
    """Read one section; Stopped when another has been asked for meanwhile."""
    question = asked_of(wanted.kind, wanted.question)
    if not progress(0, 2):
        raise Stopped
    figures = desk.queries.reports.figures(question)
    if not progress(1, 2):
        raise Stopped
    (paper,) = desk.papers.reports.papers(wanted.kind, question, has_thai_digits=False)
    return Found(wanted.kind, question, figures, paper)
