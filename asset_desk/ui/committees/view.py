"""The committee page: which committee on top, what is known of it in tabs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from asset_desk.domain.committees import Committee, CommitteeId
from asset_desk.ui.committees.tabs import TabEntry
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, button, label, row


class CommitteesView(QWidget):
    """Lays the page out; emits what was asked."""

    committee_changed = Signal()
    tab_changed = Signal()
    new_asked = Signal()

    def __init__(self, entries: Sequence[TabEntry]) -> None:
        super().__init__()
        self.setObjectName("committees_page")
        self.committee = ChoiceBox(name="committee")
        self.committee.setAccessibleName(self.tr("Committee"))
        self.new = button(
            self.tr("New committee"),
            self.new_asked.emit,
            name="new_committee",
            icon_name="plus",
            look="primary",
        )
        self._why = label("", "muted", name="committees_read_only", wraps=True)
        self._empty = label("", "subtitle", name="no_committee", wraps=True)
        self._next = label("", "muted", name="no_committee_next", wraps=True)
        self._names = [entry.name for entry in entries]
        self.tabs = QTabWidget()
        self.tabs.setObjectName("committee_tabs")
        self._places = {entry.name: self._place(entry.title) for entry in entries}
        self._stack = QStackedWidget()
        self._lay_out()
        self.committee.currentIndexChanged.connect(lambda _number: self.committee_changed.emit())
        self.tabs.currentChanged.connect(lambda _number: self.tab_changed.emit())

    def show_rights(self, *, may_keep: bool) -> None:
        """Take away what the role may not do, and say whom to ask."""
        self.new.setVisible(may_keep)
        said = self.tr("Your role reads this page. The property officer drafts and issues orders.")
        self._why.setText("" if may_keep else said)
        self._why.setVisible(not may_keep)
        self._empty.setText(self.tr("No committee yet"))
        begin = self.tr("Press New committee to draft the order that appoints it.")
        self._next.setText(begin if may_keep else said)

    def offer(self, committees: Sequence[Committee], chosen: CommitteeId | None) -> None:
        """Offer these committees, this one chosen; without any, say what is next."""
        was_quiet = self.committee.blockSignals(True)
        self.committee.set_choices([(each.committee_id, each.name) for each in committees])
        self.committee.choose(chosen)
        self.committee.blockSignals(was_quiet)
        self.committee.setVisible(bool(committees))
        self._stack.setCurrentIndex(1 if committees else 0)

    def tab(self) -> str:
        """The name of the tab that is in front."""
        return self._names[self.tabs.currentIndex()]

    def go_to_tab(self, name: str) -> None:
        """Bring a tab forward."""
        self.tabs.setCurrentIndex(self._names.index(name))

    def fill_tab(self, name: str, content: QWidget) -> None:
        """Put what a tab shows into its place."""
        self._places[name].addWidget(content)

    def _lay_out(self) -> None:
        nothing = QWidget()
        begin = QVBoxLayout(nothing)
        begin.addStretch(1)
        begin.addLayout(row(1, self._empty, 1))
        begin.addLayout(row(1, self._next, 1))
        begin.addStretch(2)
        self._stack.addWidget(nothing)
        self._stack.addWidget(self.tabs)
        top = row(label(self.tr("Committee"), "title"), self.committee, self.new, spacing=2 * GRID)
        top.setStretch(1, 1)
        policy = self.committee.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # else its room goes to the button beside it
        self.committee.setSizePolicy(policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addWidget(self._why)
        layout.addWidget(self._stack, 1)

    def _place(self, title: str) -> QVBoxLayout:
        """Where a tab's content comes once it is asked for."""
        place = QWidget()
        layout = QVBoxLayout(place)
        layout.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(place, title)
        return layout
