"""One asset: where its pieces are, its particulars, its papers, its loans and its history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabWidget,
    QWidget,
)
from typing_extensions import override

from asset_desk.services.queries import Pages
from asset_desk.services.rows import AssetLoanRow, AssetPage, AttachmentRow
from asset_desk.ui.assets.attachment_list import AttachmentList
from asset_desk.ui.assets.harm_tab import HarmTab
from asset_desk.ui.assets.page_models import (
    ActTableModel,
    AssetLoanTableModel,
    OpenLoanTableModel,
    ToldAct,
)
from asset_desk.ui.assets.wording import asset_status, field_title, free_of, money, value_shown
from asset_desk.ui.icons import pixmap
from asset_desk.ui.look import colour
from asset_desk.ui.widgets.desk_table import ROW_HEIGHT, DeskTable
from asset_desk.ui.widgets.page_table_model import FixedPages
from asset_desk.ui.widgets.parts import GRID, button, card, column, dress, label, row, scrolled

FACTS = (
    *("category", "division_id", "place", "quantity", "value_satang", "acquired_on"),
    *("brand", "serial_no", "use_class", "is_lendable", "note"),
)

MANY_ACTS = 400
"""More rows than this are not measured one by one: that would take seconds."""
LONG_FACTS = {"place", "brand", "serial_no", "note"}


class _Wrapped(QStyledItemDelegate):
    """Text of several lines, with the room that the style sheet's padding takes from it."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        narrow = QStyleOptionViewItem(option)
        narrow.rect.setWidth(option.rect.width() - 3 * GRID)
        return super().sizeHint(narrow, index) + QSize(0, GRID)


class AssetPageView(QWidget):
    """Lays one asset out and says what was asked of it."""

    back_asked = Signal()
    edit_asked = Signal()
    lend_asked = Signal()
    retire_asked = Signal()
    photo_asked = Signal()
    file_asked = Signal()
    attachment_asked = Signal(object)
    """The AttachmentRow to be opened."""
    loan_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.name = label("", "title", name="asset_name", wraps=True)
        self.code = label("", "muted", name="asset_code")
        self._mark, self._state = QLabel(), label("", "muted", name="asset_state")
        self.why_not = label("", "muted", name="asset_why_not", wraps=True)
        self.places = {
            name: label("0", "number", name=f"pieces_{name}")
            for name in ("free", "on_loan", "promised", "damaged", "lost", "in_repair")
        }
        self.facts = {
            name: label("", name=f"fact_{name}", wraps=name in LONG_FACTS) for name in FACTS
        }
        self.attachments = AttachmentList()
        self.attachments.opened.connect(self.attachment_asked.emit)
        self.open_loans, self.loans = OpenLoanTableModel(self), AssetLoanTableModel(self)
        self.acts = ActTableModel(self)
        self.harm = HarmTab()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("asset_tabs")
        self._make_buttons()
        self._make_tables()
        self._lay_out()
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self.back_asked.emit,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def show_page(self, page: AssetPage, divisions: Mapping[int, str]) -> None:
        """Show the asset's particulars and where its pieces are."""
        asset = page.row
        self.name.setText(asset.name)
        self.code.setText(asset.code or self.tr("No code"))
        status = asset_status(asset)
        self._mark.setPixmap(pixmap(status.icon, colour(status.tone.value)))
        self._state.setText(status.text)
        dress(self._state, look=status.tone.value)
        counts = (
            *(free_of(asset), asset.on_loan, asset.promised),
            *(asset.damaged, asset.lost, asset.in_repair),
        )
        for place, count in zip(self.places.values(), counts, strict=True):
            place.setText(f"{count:,}")
        shown = {
            "quantity": f"{asset.quantity:,} {asset.unit}",
            "value_satang": money(asset.value_satang),
        }
        for name, fact in self.facts.items():
            value = getattr(page, name, None) if hasattr(page, name) else getattr(asset, name)
            fact.setText(shown.get(name) or value_shown(name, value, divisions))

    def show_free(self, free: int) -> None:
        """Show how many may be lent for today."""
        self.places["free"].setText(f"{free:,}")

    def add_calendar(self, calendar: QWidget) -> None:
        """Take the calendar in as the last tab; a low window scrolls it."""
        self.tabs.addTab(scrolled(calendar), self.tr("Calendar"))

    def show_attachments(self, rows: Sequence[AttachmentRow], photo: Path | None) -> None:
        """Show the photo and the files."""
        self.attachments.show_rows(rows, photo)

    def show_loans(self, open_loans: Sequence[AssetLoanRow], loans: Pages[AssetLoanRow]) -> None:
        """Show who has it, and every loan it was on."""
        self.open_loans.show_pages(FixedPages(open_loans))
        self.loans.show_pages(loans)
        self.tabs.setTabText(0, self.tr("Who has it ({count})").format(count=len(open_loans)))
        self.tabs.setTabText(1, self.tr("Loans ({count})").format(count=f"{loans.count():,}"))

    def show_acts(self, acts: Sequence[ToldAct]) -> None:
        """Show the history; of a very long one each row has two lines, the rest is in its hint."""
        lines, modes = self._history.verticalHeader(), QHeaderView.ResizeMode
        is_long = len(acts) > MANY_ACTS
        lines.setSectionResizeMode(modes.Fixed if is_long else modes.ResizeToContents)
        lines.setDefaultSectionSize(2 * ROW_HEIGHT if is_long else ROW_HEIGHT)
        self.acts.show_pages(FixedPages(acts))
        self.tabs.setTabText(2, self.tr("History ({count})").format(count=f"{len(acts):,}"))

    def show_rights(self, *, may_keep: bool, may_lend: bool, why_not: str) -> None:
        """Show the buttons that are of use, and why others are missing."""
        for part in (self.edit, self.photo, self.file, self.retire):
            part.setVisible(may_keep)
        self.lend.setVisible(may_lend)
        self.why_not.setText(why_not)
        self.why_not.setVisible(bool(why_not))

    def _make_buttons(self) -> None:
        self.back = button(
            self.tr("Register"),
            self.back_asked.emit,
            name="back_to_register",
            icon_name="arrow-left",
            look="link",
        )
        self.edit = button(
            self.tr("Edit"), self.edit_asked.emit, name="edit_asset", icon_name="pencil"
        )
        self.photo = button(
            self.tr("Add photo"), self.photo_asked.emit, name="add_photo", icon_name="image-plus"
        )
        self.file = button(
            self.tr("Add file"), self.file_asked.emit, name="add_file", icon_name="paperclip"
        )
        self.retire = button(
            self.tr("Retire"),
            self.retire_asked.emit,
            name="retire_asset",
            icon_name="archive-x",
            look="danger",
        )
        self.lend = button(
            self.tr("Lend"),
            self.lend_asked.emit,
            name="lend_asset",
            icon_name="hand-helping",
            look="primary",
        )

    def _make_tables(self) -> None:
        self._open, self._loans = DeskTable(self.open_loans), DeskTable(self.loans)
        self._history = DeskTable(self.acts)
        self._history.setWordWrap(True)
        self._history.setItemDelegate(_Wrapped(self._history))
        self._history.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        for table, name in (
            (self._open, "open_loans"),
            (self._loans, "asset_loans"),
            (self._history, "asset_history"),
        ):
            table.setObjectName(name)
        for table in (self._open, self._loans):
            table.row_opened.connect(lambda loan: self.loan_asked.emit(loan.loan_id))
        self._open.clicked.connect(lambda _index: self._open_current())
        self._open.say_when_empty(
            self.tr("Nobody has it now"), self.tr("Loans that are approved or out appear here.")
        )
        self._loans.say_when_empty(self.tr("It has never been lent"))
        self.tabs.addTab(self._open, self.tr("Who has it"))
        self.tabs.addTab(self._loans, self.tr("Loans"))
        self.tabs.addTab(self._history, self.tr("History"))
        self.tabs.addTab(self.harm, "")

    def _open_current(self) -> None:
        loan = self._open.current_row()
        if loan is not None:
            self.loan_asked.emit(loan.loan_id)

    def _lay_out(self) -> None:
        buttons = (self.edit, self.photo, self.file, self.retire, self.lend)
        head = row(self.back, 1, *buttons)
        named = row(self._mark, self._state, self.code, 1, spacing=GRID)
        body = QHBoxLayout()
        body.setSpacing(2 * GRID)
        left = QWidget()
        left.setLayout(column(self._places_card(), self._facts_card(), self.attachments, 1))
        area = scrolled(left)
        area.setFixedWidth(400)
        body.addWidget(area)
        body.addWidget(self.tabs, 1)
        layout = column(spacing=GRID)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.addLayout(head)
        layout.addWidget(self.name)
        layout.addLayout(named)
        layout.addWidget(self.why_not)
        layout.addWidget(self.harm.notice)
        layout.addLayout(body, 1)
        self.setLayout(layout)

    def _places_card(self) -> QFrame:
        frame, inside = card(margin=GRID + 4)
        titles = (
            *(self.tr("Free"), self.tr("Out"), self.tr("Promised")),
            *(self.tr("Damaged"), self.tr("Lost"), self.tr("Mending")),
        )
        parts = QHBoxLayout()
        for title, place in zip(titles, self.places.values(), strict=True):
            place.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            name = label(title, "muted")
            name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            parts.addLayout(column(place, name, spacing=0), 1)
        inside.addLayout(parts)
        return frame

    def _facts_card(self) -> QFrame:
        frame, inside = card()
        frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, (name, fact) in enumerate(self.facts.items()):
            grid.addWidget(label(field_title(name), "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(fact, number, 1)
        inside.addLayout(grid)
        return frame
