"""What the statistics screen shows, and where it leads."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from asset_desk.domain.errors import DeskError
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.domain.reporting import asked_of
from asset_desk.exports.control_ledger import Stopped
from asset_desk.services.queries import Pages
from asset_desk.services.report_rows import SlipRow
from asset_desk.ui.desk import Desk
from asset_desk.ui.statistics.links import COUNTED, Behind, LoanBehind, SlipsBehind
from asset_desk.ui.statistics.paper_actions import Order, preview, save_pdf, save_xlsx
from asset_desk.ui.statistics.periods import period_text
from asset_desk.ui.statistics.presets_presenter import PresetsPresenter
from asset_desk.ui.statistics.publishing import Publishing
from asset_desk.ui.statistics.reading import Found, Wanted, read
from asset_desk.ui.statistics.slips_dialog import SlipsDialog
from asset_desk.ui.statistics.view import StatisticsView
from asset_desk.ui.statistics.words import counted_text, report_text
from asset_desk.ui.tasks import Task
from asset_desk.ui.widgets.page_table_model import PAGE


class StatisticsPresenter(QObject):
    """Reads figures off the screen's thread; only the answer to the last question is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wanted: Wanted | None = None
        self._task: Task | None = None
        self._dialog: SlipsDialog | None = None
        self.view = view = StatisticsView(desk.today)
        view.thai_digits.setChecked(desk.queries.office.preferences().ledger_thai_digits)
        self._presets = PresetsPresenter(desk, view, self)
        view.wanted_changed.connect(self._read)
        view.figure_asked.connect(self._open_figure)
        view.opened.connect(self._open)
        view.preview_asked.connect(lambda: self._make(preview))
        view.pdf_asked.connect(lambda: self._make(save_pdf))
        view.xlsx_asked.connect(lambda: self._make(save_xlsx))
        view.public_asked.connect(
            lambda way: self._make(lambda *given: Publishing(*given).go(way)),
        )
        for changed in (desk.events.loans_changed, desk.events.register_changed):
            changed.connect(self._refresh_if_shown)

    def refresh(self) -> None:
        """Offer the periods and filters of the book as it is now, and read again."""
        if not self._desk.session.is_open:
            return
        queries, was_quiet = self._desk.queries, self.view.blockSignals(True)
        with self._desk.messages.refusals_shown():
            years = [*queries.loans.fiscal_years(), fiscal_year_of(self._desk.today())]
            self.view.filters.offer(queries.office.divisions(), queries.office.work_types())
            self._presets.refresh()
            self.view.periods.offer(min(years))
        self.view.blockSignals(was_quiet)
        self._read()

    def _refresh_if_shown(self) -> None:
        if self.view.isVisible():
            self.refresh()

    def _read(self) -> None:
        """Read what is wanted now; whatever was wanted before needs no answer any more."""
        wanted = self._wanted = self.view.wanted()
        if self._task is not None:
            self._task.stop()
            self._task = None
        if wanted is None:
            return
        self.view.say_reading()
        task = self._task = self._desk.reading.run(
            lambda progress: read(self._desk, wanted, progress),
            done=lambda found: self._show(wanted, found),
            failed=lambda error: self._fail(wanted, error),
        )
        task.ended.connect(lambda: self._forget(task))

    def _forget(self, task: Task) -> None:
        if self._task is task:
            self._task = None

    def _show(self, wanted: Wanted, found: Found) -> None:
        if wanted is self._wanted and self._is_alive():
            self.view.show_found(found)

    def _fail(self, wanted: Wanted, error: Exception) -> None:
        if isinstance(error, Stopped) or wanted is not self._wanted or not self._is_alive():
            return
        self.view.say_failed()
        if not isinstance(error, DeskError):
            raise error
        self._desk.messages.refuse(error)

    def _is_alive(self) -> bool:
        """Whether the screen is still there: the officer may have signed out meanwhile."""
        return shiboken6.isValid(self) and shiboken6.isValid(self.view)

    def _open_figure(self, figure: str) -> None:
        wanted = self._wanted
        if wanted is not None:
            question = asked_of(wanted.kind, wanted.question)
            self._open(SlipsBehind(question, COUNTED[figure], figure))

    def _open(self, found: Behind) -> None:
        match found:
            case LoanBehind(loan_id):
                self._desk.events.loan_asked.emit(loan_id)
            case SlipsBehind():
                self._list_slips(found)

    def _list_slips(self, behind: SlipsBehind) -> None:
        """Count the slips off the screen's thread, then list them page by page."""
        slips = self._desk.queries.reports.slips

        def counted() -> Pages[SlipRow]:
            pages = slips(behind.question, behind.counted)
            pages.page(0, PAGE)
            return pages

        self._desk.reading.run(
            lambda _progress: counted(),
            done=lambda pages: self._show_slips(behind, pages),
            failed=self._not_listed,
        )

    def _show_slips(self, behind: SlipsBehind, pages: Pages[SlipRow]) -> None:
        if not self._is_alive() or not self.view.isVisible() or self._dialog is not None:
            return
        period = period_text(behind.question.period)
        self._dialog = dialog = SlipsDialog(
            counted_text(behind.counted), period, pages, self.view.window()
        )
        dialog.loan_asked.connect(self._desk.events.loan_asked)
        dialog.finished.connect(lambda _code: self._close_dialog())
        dialog.open()

    def _close_dialog(self) -> None:
        self._dialog = None

    def _not_listed(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._desk.messages.refuse(error)

    def _make(self, make: Callable[[Desk, Order, QWidget], None]) -> None:
        wanted = self.view.wanted()
        if wanted is not None:
            order = Order(
                title=report_text(wanted.kind),
                reports=(wanted.kind,),
                question=wanted.question,
                has_thai_digits=self.view.thai_digits.isChecked(),
            )
            make(self._desk, order, self.view)
