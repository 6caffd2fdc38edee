"""What the orders of a committee do when they are used."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from asset_desk.domain.accounts import Permission
from asset_desk.domain.committees import (
    Committee,
    CommitteeId,
    Order,
    OrderId,
    OrderKind,
    OrderText,
    standing_roots,
)
from asset_desk.domain.usual_orders import usual_order
from asset_desk.services.committee_rows import OrderFile
from asset_desk.services.orders import (
    SUBJECT,
    add_order_file,
    change_order,
    discard_order,
    draft_order,
)
from asset_desk.ui.assets.opened_copy import OpenedCopies
from asset_desk.ui.committees.issue_dialog import IssueDialog
from asset_desk.ui.committees.order_dialog import OrderDialog
from asset_desk.ui.committees.orders_view import OrdersView
from asset_desk.ui.committees.table_model import OrderLine
from asset_desk.ui.committees.words import order_no, order_status
from asset_desk.ui.desk import Desk
from asset_desk.ui.widgets.dialog import ReasonDialog
from asset_desk.ui.widgets.files import ask_open
from asset_desk.ui.widgets.paper_preview import PaperPreview


class OrdersPresenter(QObject):
    """Drafts, issues, amends and revokes; shows the paper and keeps the signed scan."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._copies = OpenedCopies()
        self._committee = Committee(CommitteeId(0), "")
        self._drafted: OrderId | None = None
        self.view = view = OrdersView()
        view.chosen.connect(self._show_chosen)
        view.asked.connect(self._do)
        view.files.add_asked.connect(self._ask_file)
        view.files.opened.connect(self._open)

    def show(self, committee: Committee) -> None:
        """Show the orders of this committee, newest first."""
        self._committee = committee
        orders, today = committee.orders, self._desk.today()
        self.view.show_orders(
            [
                OrderLine(
                    order,
                    order_no(order),
                    order_status(order, orders, today),
                    len(self._desk.queries.committees.files(order.order_id)),
                )
                for order in reversed(orders)
            ],
            choose=self._drafted,
        )
        self._drafted = None
        self._show_chosen()

    def _show_chosen(self) -> None:
        line = self.view.current()
        self.view.offer(list(self._offered(line.order if line else None)))
        self.view.files.setVisible(line is not None)
        if line is None:
            return
        order, may = line.order, self._desk.may(Permission.KEEP_MANUAL)
        none = self.tr("No file is attached yet.")
        if order.issued is None:
            none = self.tr("The signed scan is attached once the order was issued.")
        files = self._desk.queries.committees.files(order.order_id)
        may_add = may and order.issued is not None
        self.view.files.show_files(files, none=none, may_add=may_add)

    def _offered(self, order: Order | None) -> Iterator[str]:
        """What may be done with an order by this officer."""
        if order is not None:
            yield "preview"
        if not self._desk.may(Permission.KEEP_MANUAL):
            return
        yield "anew"
        if order is None or order.is_discarded:
            return
        if order.issued is None:
            yield from ("change", "discard", "issue")
        elif order.order_id in standing_roots(self._committee.orders):
            yield from ("amend", "revoke")

    def _do(self, what: str) -> None:
        if what == "anew":
            self._appoint_anew()
            return
        line = self.view.current()
        acts: dict[str, Callable[[Order], None]] = {
            "preview": self._preview,
            "change": self._change,
            "discard": self._discard,
            "issue": self._issue,
            "amend": lambda order: self._draft_change(OrderKind.AMEND, order),
            "revoke": lambda order: self._draft_change(OrderKind.REVOKE, order),
        }
        if line is not None:
            acts[what](line.order)

    def _preview(self, order: Order) -> None:
        papers, order_id = self._desk.papers.orders, order.order_id
        title = self.tr("Order {number}").format(number=order_no(order))
        name = papers.file_name(order_id)
        PaperPreview(
            self._desk, title, lambda out: papers.pdf(order_id, out), name, self.view
        ).open()

    def _appoint_anew(self) -> None:
        committee = self._committee
        text = usual_order(OrderKind.APPOINT, committee.name)
        last = committee.order_on(self._desk.today())
        if last is not None:
            text = last.text
        title = self.tr("Appoint the committee anew")

        def keep(_name: str, kept: OrderText) -> None:
            self._drafted = draft_order(
                self._desk.new_uow(),
                self._desk.occasion(),
                OrderKind.APPOINT,
                kept,
                committee_id=committee.committee_id,
            )

        self._edit(OrderDialog(self._desk, title, OrderKind.APPOINT, text, keep, self.view))

    def _draft_change(self, kind: OrderKind, order: Order) -> None:
        text = usual_order(kind, self._committee.name, order)
        title = self.tr("Amend order {number}")
        if kind is OrderKind.REVOKE:
            title = self.tr("Revoke order {number}")

        def keep(_name: str, kept: OrderText) -> None:
            uow, by = self._desk.new_uow(), self._desk.occasion()
            self._drafted = draft_order(uow, by, kind, kept, changes_id=order.order_id)

        told = title.format(number=order_no(order))
        self._edit(OrderDialog(self._desk, told, kind, text, keep, self.view))

    def _change(self, order: Order) -> None:
        def keep(_name: str, kept: OrderText) -> None:
            change_order(self._desk.new_uow(), self._desk.occasion(), order, kept)

        title = self.tr("Change the draft")
        self._edit(OrderDialog(self._desk, title, order.kind, order.text, keep, self.view))

    def _edit(self, dialog: OrderDialog) -> None:
        dialog.accepted.connect(lambda: self._changed(self.tr("The draft has been kept.")))
        dialog.open()

    def _discard(self, order: Order) -> None:
        dialog = ReasonDialog(
            self.tr("Discard this draft?"),
            self.tr("It stays in the book, struck through, and never gets a number."),
            self.tr("Discard"),
            self.view,
        )

        def discard() -> None:
            by, reason = self._desk.occasion(), dialog.reason()
            discard_order(self._desk.new_uow(), by, order.order_id, reason=reason)

        dialog.try_to(discard)
        dialog.accepted.connect(lambda: self._changed(self.tr("The draft has been discarded.")))
        dialog.open()

    def _issue(self, order: Order) -> None:
        dialog = IssueDialog(self._desk, order, self.view)
        said = self.tr("Order {number} has been issued.")
        dialog.issued.connect(lambda number: self._changed(said.format(number=number)))
        dialog.open()

    def _ask_file(self) -> None:
        line = self.view.current()
        if line is None:
            return
        order = line.order
        ask_open(
            self.view,
            self.tr("Choose the signed scan"),
            self.tr("PDF and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)"),
            lambda file: self._add(order, file),
        )

    def _add(self, order: Order, file: Path) -> None:
        with self._desk.messages.refusals_shown():
            subject = (SUBJECT, int(order.order_id))
            note = self._desk.files.keep_attachment(file, subject, is_photo=False)
            add_order_file(self._desk.new_uow(), self._desk.occasion(), note)
            self._changed(self.tr("Added: {file}").format(file=file.name))

    def _open(self, file: OrderFile) -> None:
        with self._desk.messages.refusals_shown():
            kept = self._desk.files.attachment(file.sha256)
            copy = self._copies.copy(kept, file.file_name)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))

    def _changed(self, said: str) -> None:
        self._desk.messages.say(said)
        self._desk.events.committees_changed.emit()
