"""What the complaints register does when it is used."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from asset_desk import thai
from asset_desk.domain.complaints import Complaint, ComplaintId, Step
from asset_desk.domain.fiscal_year import fiscal_year_of
from asset_desk.services.complaints import receive_complaint, take_back_last, take_step
from asset_desk.services.measure_rows import ComplaintPage, ComplaintRow
from asset_desk.ui.complaints.list_view import ComplaintListView, Which
from asset_desk.ui.complaints.page_view import ComplaintPageView
from asset_desk.ui.complaints.receive_dialog import ReceiveDialog
from asset_desk.ui.complaints.step_dialog import StepDialog
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.dialog import ReasonDialog


class ComplaintsPresenter(QObject):
    """The register of a year, or one complaint with its steps."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._year = fiscal_year_of(desk.today())
        self._page: ComplaintPage | None = None
        self.view = QStackedWidget()
        self.list, self.page = ComplaintListView(), ComplaintPageView(desk.today)
        self.view.addWidget(self.list)
        self.view.addWidget(self.page)
        self.list.back_asked.connect(self.left.emit)
        self.list.year_changed.connect(self._change_year)
        self.list.filter_changed.connect(self._show_list)
        self.list.receive_asked.connect(self._ask_complaint)
        self.list.opened.connect(lambda row: self.open(row.complaint_id))
        self.page.back_asked.connect(self._leave_page)
        self.page.step_asked.connect(self._ask_step)
        self.page.take_back_asked.connect(self._ask_why)

    def refresh(self) -> None:
        """Read again what is in front."""
        with self._desk.messages.refusals_shown():
            if self.view.currentWidget() is self.page and self._page is not None:
                self.open(self._page.row.complaint_id)
                return
            self._offer_years()
            self._show_list()

    def open(self, complaint_id: ComplaintId) -> None:
        """Bring one complaint forward."""
        with self._desk.messages.refusals_shown():
            officer, today = self._desk.session.officer, self._desk.today()
            page = self._desk.queries.complaints.page(officer, complaint_id, today)
            if page is not None:
                self._page = page
                self.page.show_page(page)
                self.view.setCurrentWidget(self.page)

    def _leave_page(self) -> None:
        self._page = None
        self.view.setCurrentWidget(self.list)
        self.refresh()

    def _offer_years(self) -> None:
        now = fiscal_year_of(self._desk.today())
        years = sorted({now, *self._desk.queries.complaints.years()}, reverse=True)
        was_quiet = self.list.year.blockSignals(True)
        self.list.offer_years(years)
        self.list.year.choose(self._year)
        self.list.year.blockSignals(was_quiet)

    def _change_year(self) -> None:
        self._year = self.list.year.value()
        self._show_list()

    def _show_list(self) -> None:
        with self._desk.messages.refusals_shown():
            officer, today = self._desk.session.officer, self._desk.today()
            rows = self._desk.queries.complaints.of_year(officer, self._year, today)
            words = thai.search_key(self.list.search.text()).split()
            which: Which = self.list.which.value()
            found = [
                row
                for row in rows
                if which.lets_through(row) and all(word in _searched(row) for word in words)
            ]
            is_filtered = bool(words) or which is not Which.ALL
            late = sum(map(Which.LATE.lets_through, rows))
            self.list.show_rows(found, is_filtered=is_filtered, late=late)

    def _ask_complaint(self) -> None:
        def keep(complaint: Complaint) -> None:
            by = self._desk.occasion()
            complaint_id = receive_complaint(self._desk.new_uow(), by, complaint)
            self._year = complaint.fiscal_year
            self._desk.messages.say(self.tr("The complaint is in the register."))
            self.open(complaint_id)

        with self._desk.messages.refusals_shown():
            channels = self._desk.queries.complaints.channels(self._desk.session.officer)
            ReceiveDialog(self._desk, channels, keep, self.view).open()

    def _ask_step(self) -> None:
        page = self._page
        if page is None or page.may_come_next is None:
            return
        complaint_id = page.row.complaint_id

        def keep(step: Step) -> None:
            take_step(self._desk.new_uow(), self._desk.occasion(), complaint_id, step)
            self._desk.messages.say(self.tr("The step has been recorded."))
            self.open(complaint_id)

        StepDialog(self._desk, page, page.may_come_next, keep, self.view).open()

    def _ask_why(self) -> None:
        page = self._page
        if page is None:
            return
        has_steps = any(not each.taken_back_reason for each in page.steps)
        title = (
            self.tr("Take the last step back?") if has_steps else self.tr("Strike this entry out?")
        )
        text = self.tr("It stays readable, struck through, with the reason.")
        dialog = ReasonDialog(title, text, self.tr("Do so"), self.view)

        def take_back() -> None:
            by, reason = self._desk.occasion(), dialog.reason()
            take_back_last(self._desk.new_uow(), by, page.row.complaint_id, reason=reason)

        dialog.try_to(take_back)
        dialog.accepted.connect(lambda: self.open(page.row.complaint_id))
        dialog.open()


def _searched(row: ComplaintRow) -> str:
    complaint = row.complaint
    texts = (complaint.subject, complaint.channel, complaint.complainant, complaint.details)
    return thai.search_key(" ".join((*texts, f"{row.number}/{complaint.fiscal_year}")))
