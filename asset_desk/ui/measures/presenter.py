"""The report on the measures, and the complaints register that measure 5 promises."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from asset_desk.domain.accounts import Permission
from asset_desk.ui.complaints.presenter import ComplaintsPresenter
from asset_desk.ui.desk import Desk
from asset_desk.ui.measures.report_presenter import MeasureReportPresenter


class MeasuresPresenter(QObject):
    """One of the two is in front; the register is made only for those who may see it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view = QStackedWidget()
        self.report = MeasureReportPresenter(desk, self)
        self.view.addWidget(self.report.view)
        self.complaints: ComplaintsPresenter | None = None
        self.report.complaints_asked.connect(self.show_complaints)
        for changed in (desk.events.loans_changed, desk.events.office_changed):
            changed.connect(self._refresh_if_shown)

    @property
    def is_in_work(self) -> bool:
        """Whether a measure was changed and not kept."""
        return self.report.is_changed

    def refresh(self) -> None:
        """Read again what is in front."""
        if not self._desk.session.is_open:
            return
        if self.complaints is not None and self.view.currentWidget() is self.complaints.view:
            self.complaints.refresh()
        else:
            self.report.refresh()

    def show_report(self) -> None:
        """Bring the report forward."""
        self.view.setCurrentWidget(self.report.view)
        self.report.refresh()

    def show_complaints(self) -> None:
        """Bring the complaints register forward."""
        if not self._desk.may(Permission.KEEP_COMPLAINTS):
            return
        if self.complaints is None:
            self.complaints = ComplaintsPresenter(self._desk, self)
            self.complaints.left.connect(self.show_report)
            self.view.addWidget(self.complaints.view)
        self.view.setCurrentWidget(self.complaints.view)
        self.complaints.refresh()

    def _refresh_if_shown(self) -> None:
        if self.view.isVisible():
            self.refresh()
