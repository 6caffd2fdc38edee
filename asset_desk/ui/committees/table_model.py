"""Orders and terms of a committee as tables."""

from __future__ import annotations

from dataclasses import dataclass

from typing_extensions import override

from asset_desk.domain.committee_terms import Term
from asset_desk.domain.committees import Order
from asset_desk.thai_dates import short_date
from asset_desk.ui.committees.words import committee_word
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel
from asset_desk.ui.words import Status


@dataclass(frozen=True, slots=True)
class OrderLine:
    """An order as listed, with what has become of it and how many files it has."""

    order: Order
    number: str
    status: Status
    files: int = 0


@dataclass(frozen=True, slots=True)
class TermLine:
    """A member's term as listed, and whether they sit on the day that is looked at."""

    term: Term
    status: Status


class OrderTableModel(PageTableModel[OrderLine]):
    """Orders, newest first."""

    @override
    def make_columns(self) -> tuple[Column[OrderLine], ...]:
        return (
            Column(title=self.tr("No."), text=lambda each: each.number, width=104, is_strong=True),
            Column(title=self.tr("Day"), text=_issued_on, width=112),
            Column(
                title=self.tr("What"),
                text=lambda each: committee_word(each.order.kind),
                width=110,
            ),
            Column(
                title=self.tr("Subject"), text=lambda each: each.order.text.subject, stretch=True
            ),
            Column(
                title=self.tr("State"),
                text=lambda each: each.status.text,
                status=lambda each: each.status,
                width=236,
            ),
            Column(
                title=self.tr("Files"),
                text=lambda each: str(each.files) if each.files else "",
                width=64,
                is_number=True,
            ),
        )

    @override
    def is_struck(self, row: OrderLine) -> bool:
        return row.order.is_discarded


class TermTableModel(PageTableModel[TermLine]):
    """Terms by seat; those who sit on the day first."""

    @override
    def make_columns(self) -> tuple[Column[TermLine], ...]:
        return (
            Column(
                title=self.tr("Name"),
                text=lambda each: each.term.member.name,
                width=220,
                is_strong=True,
            ),
            Column(
                title=self.tr("Position"),
                text=lambda each: each.term.member.position,
                stretch=True,
            ),
            Column(
                title=self.tr("Seat"),
                text=lambda each: committee_word(each.term.member.seat),
                width=196,
            ),
            Column(
                title=self.tr("From"), text=lambda each: short_date(each.term.begins), width=112
            ),
            Column(title=self.tr("Until"), text=_until, width=112),
            Column(
                title=self.tr("On this day"),
                text=lambda each: each.status.text,
                status=lambda each: each.status,
                width=124,
            ),
            Column(
                title=self.tr("By orders"),
                text=lambda each: ", ".join(each.term.order_nos),
                width=150,
            ),
        )


def _issued_on(line: OrderLine) -> str:
    return short_date(line.order.issued.issued_on) if line.order.issued else ""


def _until(line: TermLine) -> str:
    return short_date(line.term.ends) if line.term.ends else ""
