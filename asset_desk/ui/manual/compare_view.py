"""Two versions side by side: what differs at the left, the marked wording at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QSplitter, QVBoxLayout, QWidget

from asset_desk.domain.manual import ManualVersion, VersionId
from asset_desk.domain.manual_diff import ComparedSection
from asset_desk.ui.manual.change_model import ChangeListModel, ChangeRow, counted
from asset_desk.ui.manual.marked_view import MarkedTextView
from asset_desk.ui.manual.words import added_status, removed_status, version_name
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.parts import GRID, ChoiceBox, button, card, label, row
from asset_desk.ui.widgets.status_chip import StatusChip

LIST_WIDTH = 380


class CompareView(QWidget):
    """Lays the comparison out; goes from change to change, also over the end of a section."""

    back_asked = Signal()
    versions_changed = Signal()
    print_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("compare_page")
        self.before = ChoiceBox(name="compare_before")
        self.after = ChoiceBox(name="compare_after")
        self.model = ChangeListModel(self)
        self.table = DeskTable(self.model)
        self.table.setObjectName("change_table")
        self.table.setAccessibleName(self.tr("What differs"))
        self.table.let_rows_grow()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.text = MarkedTextView()
        self._said = label("", "muted", name="compare_counts", wraps=True)
        self._place = label("", "muted", name="change_place")
        self._make_buttons()
        self._lay_out()
        self._connect()

    def offer(self, versions: Sequence[ManualVersion], before: VersionId, after: VersionId) -> None:
        """Offer every version on both sides, these two chosen."""
        named = [(each.version_id, version_name(each)) for each in reversed(versions)]
        for box, chosen in ((self.before, before), (self.after, after)):
            quiet = box.blockSignals(True)
            box.set_choices(named)
            box.choose(chosen)
            box.blockSignals(quiet)

    def show_waiting(self) -> None:
        """Say that the versions are being compared."""
        self._said.setText(self.tr("The versions are being compared …"))
        self.model.show_pages(FixedPages(()))
        self.table.say_when_empty("")
        self.text.show_nothing()
        self._show_place()

    def show_changes(self, rows: Sequence[ChangeRow]) -> None:
        """Show what differs, the first of it in front."""
        parts = [f"{kind.text} {count:,}" for kind, count in counted(rows) if count]
        self._said.setText(" · ".join(parts))
        self.table.say_when_empty(
            self.tr("The two versions are the same"), self.tr("Choose two others above.")
        )
        self.model.show_pages(FixedPages(rows))
        if rows:
            self.table.choose(0)
        else:
            self._show(None)

    def _show(self, chosen: ChangeRow | None) -> None:
        if chosen is None:
            self.text.show_nothing()
        elif isinstance(chosen.what, ComparedSection):
            self.text.show_section(chosen.what)
        else:
            self.text.show_guidance(chosen.what)
        self._show_place()

    def _step(self, by: int) -> None:
        to = self.text.at + by
        if 0 <= to < self.text.count:
            self.text.go_to(to)
        else:
            self._step_over(by)
        self._show_place()

    def _step_over(self, by: int) -> None:
        number = self.table.currentIndex().row() + by
        if 0 <= number < self.model.rowCount():
            self.table.choose(number)
            self.text.go_to(0 if by > 0 else self.text.count - 1)

    def _show_place(self) -> None:
        at, count = self.text.at, self.text.count
        number, rows = self.table.currentIndex().row(), self.model.rowCount()
        text = self.tr("Change {number} of {count} in this section")
        is_in = at >= 0
        self._place.setText(text.format(number=at + 1, count=count) if is_in else "")
        self.previous.setEnabled(at > 0 or number > 0)
        self.next.setEnabled(at + 1 < count or 0 <= number + 1 < rows)

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._show)
        for box in (self.before, self.after):
            box.currentIndexChanged.connect(lambda _number: self.versions_changed.emit())
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in (
            (QKeySequence(Qt.Key.Key_Escape), self.back_asked.emit),
            (QKeySequence("F3"), self.next.click),
            (QKeySequence("Shift+F3"), self.previous.click),
        ):
            QShortcut(keys, self, act, context=here)

    def _make_buttons(self) -> None:
        self.back = button(
            self.tr("Manual"),
            self.back_asked.emit,
            name="back_from_compare",
            icon_name="arrow-left",
            look="link",
        )
        self.print = button(
            self.tr("Print the comparison"),
            self.print_asked.emit,
            name="print_comparison",
            icon_name="printer",
        )
        self.previous = button(
            self.tr("Previous change"),
            lambda: self._step(-1),
            name="previous_change",
            icon_name="chevron-left",
        )
        self.previous.setToolTip("Shift+F3")
        self.next = button(
            self.tr("Next change"),
            lambda: self._step(1),
            name="next_change",
            icon_name="chevron-right",
            look="primary",
        )
        self.next.setToolTip("F3")

    def _lay_out(self) -> None:
        what = row(
            label(self.tr("From"), "label"), self.before, label(self.tr("To"), "label"), self.after
        )
        for number in (1, 3):
            what.setStretch(number, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setProperty("look", "open")
        parts.setHandleWidth(GRID)
        for number, part in enumerate((self.table, self._right())):
            parts.addWidget(part)
            parts.setStretchFactor(number, number)
            parts.setCollapsible(number, False)
        self.table.setMinimumWidth(280)
        parts.setSizes([LIST_WIDTH, 2 * LIST_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(row(self.back, label(self.tr("What is new"), "title"), 1, self.print))
        layout.addLayout(what)
        layout.addWidget(self._said)
        layout.addWidget(parts, 1)

    def _right(self) -> QWidget:
        frame, inside = card(margin=GRID)
        legend = row(
            StatusChip(replace(added_status(), text=self.tr("Underlined: what came"))),
            StatusChip(replace(removed_status(), text=self.tr("Struck through: what went"))),
            1,
        )
        inside.addLayout(legend)
        inside.addWidget(self.text, 1)
        inside.addLayout(row(self._place, 1, self.previous, self.next))
        return frame
