"""What the committee page does when it is used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from asset_desk.domain.accounts import Permission
from asset_desk.domain.committees import Committee, CommitteeId, OrderKind, OrderText
from asset_desk.domain.usual_orders import USUAL_NAME, usual_order
from asset_desk.services.orders import draft_order
from asset_desk.services.sitting import proposed_members
from asset_desk.ui.committees.order_dialog import OrderDialog
from asset_desk.ui.committees.tabs import CommitteeTab, tab_entries
from asset_desk.ui.committees.view import CommitteesView
from asset_desk.ui.desk import Desk


class CommitteesPresenter(QObject):
    """Shows one committee at a time, and begins new ones."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entries = {entry.name: entry for entry in tab_entries()}
        self._tabs: dict[str, CommitteeTab] = {}
        self._committees: Sequence[Committee] = ()
        self._chosen: CommitteeId | None = None
        self.view = view = CommitteesView(tuple(self._entries.values()))
        view.committee_changed.connect(self._choose)
        view.tab_changed.connect(self._show_tab)
        view.new_asked.connect(self._begin)
        desk.events.committees_changed.connect(self._refresh_if_shown)

    def refresh(self) -> None:
        """Read the committees again and show the one that was chosen."""
        if not self._desk.session.is_open:
            return
        with self._desk.messages.refusals_shown():
            self.view.show_rights(may_keep=self._desk.may(Permission.KEEP_MANUAL))
            self._committees = self._desk.queries.committees.committees()
            known = [each.committee_id for each in self._committees]
            if self._chosen not in known:
                self._chosen = known[0] if known else None
            self.view.offer(self._committees, self._chosen)
            self._show_tab()

    def show_committee(self, committee_id: CommitteeId, tab: str = "orders") -> None:
        """Bring a committee forward, at one of its tabs."""
        self._chosen = committee_id
        self.view.go_to_tab(tab)
        self.refresh()

    def tab(self, name: str) -> CommitteeTab:
        """A tab's presenter, made when it is first asked for."""
        if name not in self._tabs:
            made = self._tabs[name] = self._entries[name].make(self._desk)
            if isinstance(made, QObject):
                made.setParent(self)
            self.view.fill_tab(name, made.view)
        return self._tabs[name]

    def _choose(self) -> None:
        self._chosen = self.view.committee.value()
        self._show_tab()

    def _show_tab(self) -> None:
        found = (each for each in self._committees if each.committee_id == self._chosen)
        committee = next(found, None)
        if committee is not None:
            self.tab(self.view.tab()).show(committee)

    def _begin(self) -> None:
        today, queries = self._desk.today(), self._desk.queries
        has_usual = any(each.name == USUAL_NAME for each in self._committees)
        name = "" if has_usual else USUAL_NAME
        usual = usual_order(OrderKind.APPOINT, name)
        text = OrderText(
            subject=usual.subject,
            reasons=usual.reasons,
            members=proposed_members(queries, today),
            duties=usual.duties,
        )
        dialog = OrderDialog(
            self._desk,
            self.tr("New committee"),
            OrderKind.APPOINT,
            text,
            self._draft,
            self.view,
            committee_name=name,
        )
        dialog.accepted.connect(self._begun)
        dialog.open()

    def _draft(self, name: str, text: OrderText) -> None:
        uow, by = self._desk.new_uow(), self._desk.occasion()
        order_id = draft_order(uow, by, OrderKind.APPOINT, text, committee_name=name)
        order = self._desk.queries.committees.order(order_id)
        self._chosen = order.committee_id if order else None

    def _begun(self) -> None:
        self._desk.messages.say(self.tr("The draft has been kept. Issue it when it is signed."))
        self.view.go_to_tab("orders")
        self._desk.events.committees_changed.emit()
        self.refresh()

    def _refresh_if_shown(self) -> None:
        if self.view.isVisible():
            self.refresh()
