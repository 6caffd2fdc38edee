"""The end of a fiscal year, step by step: what is left, the papers, the new book."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from asset_desk.services.year_end import Matter, MatterState, YearEndMatter
from asset_desk.ui.icons import pixmap
from asset_desk.ui.look import colour
from asset_desk.ui.widgets.parts import GRID, button, card, column, label, row, scrolled
from asset_desk.ui.year_end.matter_words import matter_status, matter_text, matter_title

ICON = 20


class MatterRow:
    """One matter: how it stands, and the way to it."""

    def __init__(self, matter: Matter, go: QPushButton) -> None:
        self.icon, self.go = QLabel(), go
        self.icon.setFixedWidth(ICON + GRID)
        self.title = label(matter_title(matter), "label")
        self.text = label("", name=f"matter_{matter.value}", wraps=True)

    def show_matter(self, stands: YearEndMatter) -> None:
        """Show how it stands now."""
        status = matter_status(stands.state)
        self.icon.setPixmap(pixmap(status.icon, colour(status.tone.value), size=ICON))
        self.icon.setAccessibleName(status.text)
        self.icon.setToolTip(status.text)
        self.text.setText(matter_text(stands))


class CloseTab(QWidget):
    """Three cards: look through, make the papers, begin the new book."""

    matter_asked = Signal(object)
    out_list_asked = Signal()
    summary_asked = Signal()
    pack_asked = Signal()
    months_asked = Signal()
    new_book_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.state = label("", "muted", name="year_end_state", wraps=True)
        self.rows = {matter: self._row(matter) for matter in Matter}
        self._make_buttons()
        content = QWidget()
        inside = column(spacing=2 * GRID, margins=2 * GRID)
        inside.addWidget(self.state)
        inside.addWidget(self._matters())
        inside.addWidget(self._papers())
        inside.addWidget(self._new_book())
        inside.addStretch(1)
        content.setLayout(inside)
        layout = column(scrolled(content), spacing=0)
        self.setLayout(layout)

    def show_matters(self, matters: Sequence[YearEndMatter]) -> None:
        """Show how each stands now."""
        for stands in matters:
            self.rows[stands.matter].show_matter(stands)
        left = sum(stands.state is MatterState.OPEN for stands in matters)
        said = self.tr("{left} matters are still to be looked after.")
        self.left.setText(said.format(left=left) if left else self.tr("Nothing is left to do."))

    def show_year(self, fiscal_year: int, state: str, *, may_close: bool) -> None:
        """Say which year this is and how far it is."""
        self.state.setText(state)
        self.new_book.setText(self.tr("Open the ledger of {year}").format(year=fiscal_year + 1))
        self.months.setVisible(may_close)

    def _row(self, matter: Matter) -> MatterRow:
        go = button(
            self.tr("Look"),
            lambda: self.matter_asked.emit(matter),
            name=f"go_{matter.value}",
            icon_name="arrow-right",
            look="link",
        )
        go.setAccessibleName(matter_title(matter))
        return MatterRow(matter, go)

    def _make_buttons(self) -> None:
        self.out_list = button(
            self.tr("List of what is out on 30 September"),
            self.out_list_asked.emit,
            name="year_end_out_list",
            icon_name="hand-helping",
        )
        self.summary = button(
            self.tr("Year-end summary"),
            self.summary_asked.emit,
            name="year_end_summary",
            icon_name="file-text",
        )
        self.pack = button(
            self.tr("Evidence pack"),
            self.pack_asked.emit,
            name="year_end_pack",
            icon_name="package-check",
            look="primary",
        )
        self.months = button(
            self.tr("Close all months of the year"),
            self.months_asked.emit,
            name="close_year_months",
            icon_name="lock",
        )
        self.new_book = button(
            "", self.new_book_asked.emit, name="open_new_book", icon_name="notebook-text"
        )

    def _matters(self) -> QWidget:
        frame, layout = card()
        self.left = label("", "muted", name="year_end_left")
        layout.addLayout(row(label(self.tr("1. Look through"), "subtitle"), 1, self.left))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(2)
        for number, each in enumerate(self.rows.values()):
            grid.addWidget(each.icon, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(each.title, number, 1)
            grid.addWidget(each.text, number, 2)
            grid.addWidget(each.go, number, 3)
        grid.setColumnStretch(2, 1)
        layout.addLayout(grid)
        return frame

    def _papers(self) -> QWidget:
        frame, layout = card()
        layout.addWidget(label(self.tr("2. Make the papers"), "subtitle"))
        layout.addLayout(row(self.out_list, self.summary, self.pack, 1))
        return frame

    def _new_book(self) -> QWidget:
        frame, layout = card()
        layout.addWidget(label(self.tr("3. Begin the new book"), "subtitle"))
        layout.addWidget(
            label(
                self.tr(
                    "Numbers begin again at 1 on 1 October by themselves; what was still out is "
                    "brought forward (ยกมา) at the head of the new ledger."
                ),
                "muted",
                wraps=True,
            )
        )
        layout.addLayout(row(self.new_book, self.months, 1))
        return frame
