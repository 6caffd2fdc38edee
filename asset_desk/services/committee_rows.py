"""Committees and orders: what use cases need of the book, and what screens and papers read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from asset_desk.domain.committees import Committee, CommitteeId, Issued, Order, OrderId
from asset_desk.domain.journal import ActNo
from asset_desk.services.drafts import AttachmentNote


class Committees(Protocol):
    """Committees and their orders, as one transaction sees them."""

    def all(self) -> Sequence[Committee]:
        """Every committee with all its orders, drafts and discarded ones too, oldest first."""

    def get(self, committee_id: CommitteeId) -> Committee | None:
        """One committee with its orders."""

    def order(self, order_id: OrderId) -> Order | None:
        """One order."""

    def add(self, name: str) -> CommitteeId:
        """Add a committee."""

    def add_order(self, order: Order) -> OrderId:
        """Add a draft; the id given in it is ignored."""

    def keep_order(self, order: Order) -> None:
        """Keep a draft's new text, or that it was discarded; its revision grows by one."""

    def issue(self, order_id: OrderId, issued: Issued) -> None:
        """Issue a draft; two of one number and year fail the transaction."""

    def next_number(self, year: int) -> int:
        """One more than the highest number of a calendar year (พ.ศ.)."""

    def number_taken(self, year: int, number: int) -> bool:
        """Whether an order of the year bears this number."""

    def attach(self, act_no: ActNo, note: AttachmentNote) -> None:
        """Remember the signed scan of an order, whose file is already in place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderFile:
    """A file that belongs to an order, such as its signed scan."""

    order_id: OrderId
    file_name: str
    sha256: str
    size: int


class CommitteeQueries(Protocol):
    """Committees and orders, as screens and papers read them."""

    def committees(self) -> Sequence[Committee]:
        """Every committee with its orders, oldest first."""

    def order(self, order_id: OrderId) -> Order | None:
        """One order."""

    def order_by_no(self, year: int, number: int) -> Order | None:
        """The issued order of this number in a calendar year (พ.ศ.)."""

    def next_number(self, year: int) -> int:
        """The number that would come next in a calendar year (พ.ศ.)."""

    def files(self, order_id: OrderId) -> Sequence[OrderFile]:
        """The files of an order, oldest first."""
