"""The lists of people, and of one person's loans."""

from __future__ import annotations

from typing_extensions import override

from asset_desk.domain.office import BorrowerKind
from asset_desk.services.rows import LoanRow, PersonRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.settings.use_status import use_status
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.words import loan_status, word


class PeopleTableModel(PageTableModel[PersonRow]):
    """Staff and outside borrowers; no national ID is ever in the list (PDPA)."""

    @override
    def make_columns(self) -> tuple[Column[PersonRow], ...]:
        return (
            Column(
                title=self.tr("Name"), text=lambda who: who.full_name, width=250, is_strong=True
            ),
            Column(title=self.tr("Borrows as"), text=lambda who: word(who.kind), width=160),
            Column(title=self.tr("Position"), text=lambda who: who.position, width=200),
            Column(title=self.tr("Unit or address"), text=_where, stretch=True),
            Column(title=self.tr("Phone"), text=lambda who: who.phone, width=120),
            Column(
                title=self.tr("Status"),
                text=lambda who: use_status(is_active=who.is_active).text,
                status=lambda who: use_status(is_active=who.is_active),
                width=105,
            ),
        )


class PersonLoansModel(PageTableModel[LoanRow]):
    """What one person has borrowed, newest first."""

    @override
    def make_columns(self) -> tuple[Column[LoanRow], ...]:
        return (
            Column(title=self.tr("Slip no."), text=lambda loan: loan.slip_no or "-", width=120),
            Column(title=self.tr("What"), text=_what, stretch=True),
            Column(title=self.tr("Purpose"), text=lambda loan: loan.purpose, width=210),
            Column(
                title=self.tr("Due date"),
                text=lambda loan: short_date(loan.due_date),
                width=120,
            ),
            Column(
                title=self.tr("Status"),
                text=lambda loan: loan_status(loan).text,
                status=loan_status,
                width=190,
            ),
        )


def _name(who: PersonRow) -> str:
    return who.full_name


def _where(who: PersonRow) -> str:
    if who.kind is BorrowerKind.STAFF:
        return who.unit
    return " · ".join(part for part in (who.unit, who.address) if part)


def _what(loan: LoanRow) -> str:
    return loan.first_asset if loan.lines < 2 else f"{loan.first_asset} (+{loan.lines - 1})"
