"""Committees and their orders, kept in the database."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from sqlmodel import Session, SQLModel, col, func, select

from asset_desk.domain.committees import (
    Committee,
    CommitteeId,
    Issued,
    Order,
    OrderId,
    OrderStage,
    OrderText,
)
from asset_desk.domain.journal import ActNo
from asset_desk.services.drafts import AttachmentNote
from asset_desk.store.committee_queries import committee_of, orders_of
from asset_desk.store.tables import AttachmentTable
from asset_desk.store.tables_committee import CommitteeTable, OrderMemberTable, OrderTable


class SqlCommittees:
    """Drafts are kept; an issued order is fixed by rule and by trigger."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> Sequence[Committee]:
        """Every committee with all its orders, drafts and discarded ones too, oldest first."""
        rows = self._session.exec(select(OrderTable).order_by(col(OrderTable.id))).all()
        orders = orders_of(_plain(rows), _plain(self._members()))
        committees = self._session.exec(select(CommitteeTable).order_by(col(CommitteeTable.id)))
        return [committee_of(row, orders) for row in _plain(committees.all())]

    def get(self, committee_id: CommitteeId) -> Committee | None:
        """One committee with its orders."""
        return next((each for each in self.all() if each.committee_id == committee_id), None)

    def order(self, order_id: OrderId) -> Order | None:
        """One order."""
        row = self._session.get(OrderTable, order_id)
        return orders_of(_plain([row]), _plain(self._members(order_id)))[0] if row else None

    def add(self, name: str) -> CommitteeId:
        """Add a committee."""
        row = CommitteeTable(name=name)
        self._add(row)
        return CommitteeId(row.id or 0)

    def add_order(self, order: Order) -> OrderId:
        """Add a draft; the id given in it is ignored."""
        row = OrderTable(
            committee_id=order.committee_id,
            kind=order.kind.value,
            stage=OrderStage.DRAFT.value,
            changes_id=order.changes_id,
            **_columns(order.text),
        )
        self._add(row)
        self._add_members(row.id or 0, order.text)
        return OrderId(row.id or 0)

    def keep_order(self, order: Order) -> None:
        """Keep a draft's new text, or that it was discarded; its revision grows by one."""
        row = self._session.get_one(OrderTable, order.order_id)
        for name, value in _columns(order.text).items():
            setattr(row, name, value)
        row.is_discarded = order.is_discarded
        row.revision += 1
        for member in self._members(order.order_id):
            self._session.delete(member)
        self._session.flush()
        self._add_members(order.order_id, order.text)

    def issue(self, order_id: OrderId, issued: Issued) -> None:
        """Issue a draft; two of one number and year fail the transaction."""
        row = self._session.get_one(OrderTable, order_id)
        row.stage = OrderStage.ISSUED.value
        row.year, row.number, row.issued_on = issued.year, issued.number, issued.issued_on
        row.signer_name, row.signer_order = issued.signer_name, issued.signer_order
        row.signer_title = "\n".join(issued.signer_title_lines)
        row.office = issued.office
        self._session.flush()

    def next_number(self, year: int) -> int:
        """One more than the highest number of a calendar year (พ.ศ.)."""
        query = select(func.max(OrderTable.number)).where(OrderTable.year == year)
        return (self._session.exec(query).one() or 0) + 1

    def number_taken(self, year: int, number: int) -> bool:
        """Whether an order of the year bears this number."""
        query = select(OrderTable.id).where(OrderTable.year == year, OrderTable.number == number)
        return self._session.exec(query).first() is not None

    def attach(self, act_no: ActNo, note: AttachmentNote) -> None:
        """Remember the signed scan of an order, whose file is already in place."""
        self._add(AttachmentTable(act_no=act_no, **asdict(note)))

    def _members(self, order_id: OrderId | None = None) -> Sequence[OrderMemberTable]:
        query = select(OrderMemberTable)
        if order_id is not None:
            query = query.where(OrderMemberTable.order_id == order_id)
        ordered = query.order_by(col(OrderMemberTable.order_id), col(OrderMemberTable.line_no))
        return self._session.exec(ordered).all()

    def _add_members(self, order_id: int, text: OrderText) -> None:
        for line_no, member in enumerate(text.members, start=1):
            self._add(
                OrderMemberTable(
                    order_id=order_id,
                    line_no=line_no,
                    seat=member.seat.value,
                    person_id=member.person_id,
                    name=member.name,
                    position=member.position,
                )
            )

    def _add(self, row: SQLModel) -> None:
        self._session.add(row)
        self._session.flush()


def _columns(text: OrderText) -> dict[str, Any]:
    return {
        "subject": text.subject,
        "reasons": text.reasons,
        "authority": text.authority,
        "duties": json.dumps(text.duties, ensure_ascii=False),
        "effective_on": text.effective_on,
    }


def _plain(rows: Sequence[SQLModel]) -> list[dict[str, Any]]:
    return [row.model_dump(mode="json") for row in rows]
