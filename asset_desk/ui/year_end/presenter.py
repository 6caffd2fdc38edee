"""What the screen of the year's end does when it is used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from asset_desk.domain.accounts import Permission
from asset_desk.domain.errors import DeskError
from asset_desk.domain.fiscal_year import fiscal_year_of, last_day
from asset_desk.domain.periods import whole_year
from asset_desk.domain.reporting import Question, ReportKind
from asset_desk.services.rows import LoanList
from asset_desk.services.year_end import (
    Matter,
    close_rest_of_year,
    is_over,
    year_end_matters,
)
from asset_desk.thai_dates import long_date
from asset_desk.ui.desk import Desk
from asset_desk.ui.statistics.paper_actions import Order, preview
from asset_desk.ui.statistics.year_text_dialog import ask_year_text
from asset_desk.ui.widgets.dialog import QuestionDialog
from asset_desk.ui.widgets.files import ask_save
from asset_desk.ui.widgets.progress_dialog import write_shown
from asset_desk.ui.widgets.year_preview import out_preview
from asset_desk.ui.year_end.pack_dialog import PackDialog
from asset_desk.ui.year_end.publications_tab import PublicationsPresenter
from asset_desk.ui.year_end.view import YearEndView

_LISTS = {
    Matter.UNDECIDED: LoanList.AWAITING_APPROVAL,
    Matter.UNCOLLECTED: LoanList.PAST_COLLECTION,
    Matter.OVERDUE: LoanList.OVERDUE,
    Matter.OUT: LoanList.OUT,
    Matter.UNSETTLED: LoanList.AWAITING_SETTLEMENT,
    Matter.CHASES: LoanList.OVERDUE,
}


class YearEndPresenter(QObject):
    """Leads to what is left of a year, makes its papers, and begins the new book."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._publications = PublicationsPresenter(desk, self)
        self.view = YearEndView(self._publications.view)
        tab = self.view.close_tab
        self.view.year_changed.connect(self.refresh)
        tab.matter_asked.connect(self._go)
        tab.out_list_asked.connect(self._show_out_list)
        tab.summary_asked.connect(self._show_summary)
        tab.pack_asked.connect(self._plan_pack)
        tab.months_asked.connect(self._ask_to_close)
        tab.new_book_asked.connect(lambda: desk.events.ledger_asked.emit(self._year() + 1))
        for news in (desk.events.loans_changed, desk.events.register_changed):
            news.connect(self._hear)

    def refresh(self) -> None:
        """Read again how far the year is."""
        if not self._desk.session.is_open:
            return
        today = self._desk.today()
        now = fiscal_year_of(today)
        years = sorted({now, now - 1, *self._desk.queries.loans.fiscal_years()}, reverse=True)
        self.view.offer_years(years, self._ended_last(now))
        with self._desk.messages.refusals_shown():
            year = self._year()
            self.view.close_tab.show_year(
                year, self._state(year), may_close=self._desk.may(Permission.CLOSE_MONTH)
            )
            self.view.close_tab.show_matters(year_end_matters(self._desk.queries, year, today))
        self._publications.show_year(self._year())

    def _hear(self) -> None:
        if self.view.isVisible():
            self.refresh()

    def _ended_last(self, now: int) -> int:
        """In the first months of a year it is the one before that is being closed."""
        return now - 1 if self._desk.today().month in (10, 11, 12) else now

    def _year(self) -> int:
        return int(self.view.year.value() or fiscal_year_of(self._desk.today()))

    def _state(self, year: int) -> str:
        day = long_date(last_day(year))
        if is_over(year, self._desk.today()):
            return self.tr("The year ended on {day}. Work from the top down.").format(day=day)
        return self.tr("The year ends on {day}. Until then this shows what is still open.").format(
            day=day
        )

    def _go(self, matter: Matter) -> None:
        events = self._desk.events
        ways: dict[Matter, Callable[[], object]] = {
            Matter.COUNT: lambda: events.count_asked.emit(self._year()),
            Matter.TEXTS: self._write_texts,
            Matter.MEASURES: events.measures_asked.emit,
            Matter.MONTHS: events.months_asked.emit,
            Matter.PUBLISHED: lambda: self.view.tabs.setCurrentIndex(1),
        }
        if matter in _LISTS:
            events.loans_asked.emit(_LISTS[matter])
        else:
            ways[matter]()

    def _write_texts(self) -> None:
        dialog = ask_year_text(self._desk, self._year(), self.view)
        dialog.accepted.connect(self.refresh)

    def _show_out_list(self) -> None:
        out_preview(self._desk, last_day(self._year()), self.view).open()

    def _show_summary(self) -> None:
        year = self._year()
        question = Question(period=whole_year(year), as_of=self._desk.today())
        kinds = (ReportKind.YEAR_END_SUMMARY,)
        digits = self._desk.queries.office.preferences().ledger_thai_digits
        title = self.tr("Year-end summary, fiscal year {year}").format(year=year)
        preview(
            self._desk,
            Order(title=title, reports=kinds, question=question, has_thai_digits=digits),
            self.view,
        )

    def _plan_pack(self) -> None:
        year, evidence = self._year(), self._desk.papers.evidence
        try:
            plan = evidence.plan(year, self._desk.files.attachment)
        except DeskError as refused:
            self._desk.messages.refuse(refused)
            return
        dialog = PackDialog(year, plan, self.view)
        dialog.accepted.connect(self._save_pack)
        dialog.open()

    def _save_pack(self) -> None:
        year, desk = self._year(), self._desk
        evidence, fetch = desk.papers.evidence, desk.files.attachment

        def write(file: Path) -> None:
            write_shown(
                desk,
                self.view,
                file,
                lambda out, progress: evidence.write(year, out, fetch, progress=progress),
            )

        ask_save(
            self.view,
            self.tr("Save the evidence pack"),
            evidence.file_name(year),
            self.tr("Zip files (*.zip)"),
            write,
        )

    def _ask_to_close(self) -> None:
        year = self._year()
        text = self.tr(
            "Nothing more can be entered or reversed on the days of fiscal year {year}. The head "
            "of supplies can open a month again with a reason."
        )
        question = QuestionDialog(
            self.tr("Close all months of {year}?").format(year=year),
            text.format(year=year),
            self.tr("Close them"),
            self.view,
        )
        question.try_to(self._close_months)
        question.open()

    def _close_months(self) -> None:
        closed = close_rest_of_year(self._desk.new_uow(), self._desk.occasion(), self._year())
        self._desk.messages.say(self.tr("{count} months were closed.").format(count=closed))
        self._desk.events.office_changed.emit()
        self.refresh()
