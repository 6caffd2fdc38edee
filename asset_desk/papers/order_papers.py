"""The order of a committee as a paper: what it says from the rows of the book."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from pathlib import Path

from asset_desk.domain.committees import (
    SEAT_WORDS,
    Committee,
    Member,
    Order,
    OrderId,
    OrderKind,
    OrderText,
)
from asset_desk.domain.errors import DeskError, Refusal
from asset_desk.domain.office import Post
from asset_desk.exports.order_paper import MemberLine, OrderPaper
from asset_desk.exports.order_pdf import write_order
from asset_desk.exports.pdf import FontFiles, Out
from asset_desk.services.queries import Queries
from asset_desk.thai_dates import bangkok_day, long_date

_NO_FILE_NAME = str.maketrans(dict.fromkeys('\\/:*?"<>|', "-"))
_FOLLOWING = "ประกอบด้วยบุคคล ดังต่อไปนี้"


class OrderPapers:
    """Makes the orders of one book. Raises OSError when a file cannot be written or is in use."""

    def __init__(
        self,
        queries: Queries,
        clock: Callable[[], datetime],
        fonts: Callable[[], FontFiles],
    ) -> None:
        self._queries, self._clock, self._fonts = queries, clock, fonts

    def pdf(self, order_id: OrderId, out: Out) -> int:
        """Write an order and give its pages; a draft is marked as one, and has no number."""
        return write_order(self._paper(self._order(order_id)), out, self._fonts())

    def pdf_bytes(self, order_id: OrderId) -> bytes:
        """An order as a PDF."""
        out = BytesIO()
        self.pdf(order_id, out)
        return out.getvalue()

    def file_name(self, order_id: OrderId) -> str:
        """What the file is called, such as คำสั่งที่ 12-2569.pdf."""
        order = self._order(order_id)
        name = f"คำสั่งที่ {order.issued.order_no}" if order.issued else f"ร่างคำสั่ง {order_id}"
        return f"{name}.pdf".translate(_NO_FILE_NAME)

    def by_no(self, year: int, number: int) -> OrderId:
        """The order of this number in a calendar year (พ.ศ.)."""
        order = self._queries.committees.order_by_no(year, number)
        if order is None:
            raise DeskError(Refusal.ORDER_NOT_FOUND)
        return order.order_id

    def _paper(self, order: Order) -> OrderPaper:
        committee = self._committee(order)
        changed = self._queries.committees.order(order.changes_id) if order.changes_id else None
        office = order.issued.office if order.issued else self._office()
        return OrderPaper(
            office=office,
            subject=order.text.subject,
            opening=_opening(order, changed, is_amended=_is_amended(committee, order)),
            decision=_decision(order, committee, changed),
            effect=_effect(order.text),
            signer_title_lines=self._titles(order),
            members=tuple(_member_line(each) for each in order.text.members),
            duties_intro=f"โดยให้{_kind_of(committee)}มีหน้าที่ ดังต่อไปนี้" if order.text.duties else "",
            duties=order.text.duties,
            order_no=order.issued.order_no if order.issued else "",
            issued_on=order.issued.issued_on if order.issued else None,
            signer_name=order.issued.signer_name if order.issued else "",
            garuda=self._garuda(),
            kept_whole=_kept_whole(order, changed),
        )

    def _titles(self, order: Order) -> tuple[str, ...]:
        """Who signed; of a draft the title of whoever would sign today."""
        if order.issued:
            return order.issued.signer_title_lines
        office = self._queries.office
        signer = office.signatory(Post.HEAD, None, bangkok_day(self._clock()))
        own = office.office()
        return signer.title_lines if signer else (own.head_title if own else "",)

    def _order(self, order_id: OrderId) -> Order:
        order = self._queries.committees.order(order_id)
        if order is None:
            raise DeskError(Refusal.ORDER_NOT_FOUND)
        return order

    def _committee(self, order: Order) -> Committee:
        found = self._queries.committees.committees()
        return next(each for each in found if each.committee_id == order.committee_id)

    def _office(self) -> str:
        office = self._queries.office.office()
        return office.full_name if office else ""

    def _garuda(self) -> Path | None:
        kept = self._queries.office.preferences().garuda_file
        return Path(kept) if kept and Path(kept).is_file() else None


def order_words(order: Order, *, has_subject: bool = False) -> str:
    """An issued order as papers cite it: คำสั่ง… ที่ 12/2569 ลงวันที่ 18 กันยายน 2569."""
    issued = order.issued
    if issued is None:
        return ""
    cited = f"คำสั่ง{issued.office} ที่ {issued.order_no} ลงวันที่ {long_date(issued.issued_on)}"
    return f"{cited} เรื่อง {order.text.subject}" if has_subject else cited


def _opening(order: Order, changed: Order | None, *, is_amended: bool) -> tuple[str, ...]:
    """The cause, after the order that is changed; without a law the decision joins the cause."""
    cited: tuple[str, ...] = ()
    if changed is not None:
        more = " และที่แก้ไขเพิ่มเติม" if is_amended else ""
        cited = (f"ตาม{order_words(changed, has_subject=True)}{more} นั้น",)
    reasons = order.text.reasons.splitlines()
    return (*cited, *(reasons if order.text.authority else reasons[:-1]))


def _decision(order: Order, committee: Committee, changed: Order | None) -> str:
    reasons = order.text.reasons.splitlines()
    authority = " ".join(order.text.authority.splitlines())
    before = authority or (reasons[-1] if reasons else "")
    what = _ordered(order.kind, committee, changed)
    return f"{before} จึง{what}" if before else f"ให้{what}"


def _ordered(kind: OrderKind, committee: Committee, changed: Order | None) -> str:
    match kind:
        case OrderKind.APPOINT:
            return f"แต่งตั้ง{committee.name} {_FOLLOWING}"
        case OrderKind.AMEND:
            return f"แก้ไขเพิ่มเติมคำสั่งดังกล่าว โดยให้{committee.name} {_FOLLOWING}"
        case OrderKind.REVOKE:
            return f"ยกเลิก{order_words(changed) if changed else 'คำสั่งดังกล่าว'}"


def _is_amended(committee: Committee, order: Order) -> bool:
    """Whether the order that this one changes had been amended before."""
    return any(
        each.kind is OrderKind.AMEND
        and each.issued is not None
        and each.changes_id == order.changes_id
        and each.order_id != order.order_id
        and (order.issued is None or _turn(each) < _turn(order))
        for each in committee.orders
    )


def _turn(order: Order) -> tuple[int, int]:
    return (order.issued.year, order.issued.number) if order.issued else (0, 0)


def _effect(text: OrderText) -> str:
    if text.effective_on is None:
        return "ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป"
    return f"ทั้งนี้ ตั้งแต่วันที่ {long_date(text.effective_on)} เป็นต้นไป"


def _kind_of(committee: Committee) -> str:
    return "คณะทำงาน" if committee.name.startswith("คณะทำงาน") else "คณะกรรมการ"


def _member_line(member: Member) -> MemberLine:
    return MemberLine(member.name, member.position, SEAT_WORDS[member.seat])


def _kept_whole(order: Order, changed: Order | None) -> tuple[str, ...]:
    days = [order.text.effective_on] if order.text.effective_on else []
    if changed is not None and changed.issued is not None:
        days.append(changed.issued.issued_on)
        cited = (f"ที่ {changed.issued.order_no}", changed.issued.office)
        return (*map(long_date, days), *cited, "ดังต่อไปนี้")
    return (*map(long_date, days), "ดังต่อไปนี้")
