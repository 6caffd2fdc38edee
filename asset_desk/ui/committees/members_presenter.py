"""What the list of members does when it is used."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from asset_desk.domain.committee_terms import terms
from asset_desk.domain.committees import Committee, CommitteeId
from asset_desk.thai_dates import short_date
from asset_desk.ui.committees.members_view import MembersView
from asset_desk.ui.committees.table_model import TermLine
from asset_desk.ui.committees.words import order_no, term_status
from asset_desk.ui.desk import Desk


class MembersPresenter(QObject):
    """Shows who sits on the day that is looked at, which is today unless another is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._committee = Committee(CommitteeId(0), "")
        self.view = MembersView(desk.today)
        self.view.day_changed.connect(self._show_terms)

    def show(self, committee: Committee) -> None:
        """Show the members of this committee."""
        self._committee = committee
        self._show_terms()

    def _show_terms(self) -> None:
        day = self.view.day.day() or self._desk.today()
        lines = [TermLine(term, term_status(term, day)) for term in terms(self._committee.orders)]
        lines.sort(key=lambda line: not line.term.covers(day))
        self.view.show_terms(lines, self._said(day))

    def _said(self, day: date) -> str:
        order = self._committee.order_on(day)
        if order is None:
            said = self.tr("No order is in force on {day}.")
            return said.format(day=short_date(day))
        said = self.tr("Order {number} is in force on {day}. Members: {count}")
        count = len(order.text.members)
        return said.format(number=order_no(order), day=short_date(day), count=count)
