"""The tab of a loan that tells what has to be made good, and how it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from asset_desk.services.settling_rows import OpenHarmRow, PhotoRow, SettlementRow
from asset_desk.thai import money_text
from asset_desk.thai_dates import short_date
from asset_desk.ui.look import Tone
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import Column, FixedPages, PageTableModel
from asset_desk.ui.widgets.parts import GRID, button, column, label, row
from asset_desk.ui.words import Status, word

SettlingRow = OpenHarmRow | SettlementRow


class SettlingTableModel(PageTableModel[SettlingRow]):
    """What is open first, then what was settled, oldest first."""

    def make_columns(self) -> tuple[Column[SettlingRow], ...]:
        """Columns from left to right."""
        translate = QCoreApplication.translate
        return (
            Column(
                title=translate("SettlingTableModel", "State"),
                text=lambda row: _state(row).text,
                status=_state,
                width=164,
            ),
            Column(
                title=translate("SettlingTableModel", "Asset"),
                text=lambda row: f"{row.line_no}. {row.name}",
                stretch=True,
            ),
            Column(title=translate("SettlingTableModel", "Pieces"), text=_pieces_text, width=124),
            Column(
                title=translate("SettlingTableModel", "Baht"),
                text=_amount_text,
                width=96,
                is_number=True,
            ),
            Column(
                title=translate("SettlingTableModel", "Document"), text=_document_text, width=190
            ),
        )


@dataclass(frozen=True, slots=True)
class SettlingState:
    """What of a loan is open and settled, its photos, and what the officer may do about it."""

    still_open: Sequence[OpenHarmRow]
    settled: Sequence[SettlementRow]
    photos: Sequence[PhotoRow]
    returns: int
    may_settle: bool
    why_not: str


class SettlingTab(QWidget):
    """Emits what is asked for: settle, print_harm or print_receipt; and photos to be opened."""

    act_asked = Signal(str)
    photo_asked = Signal(object)
    """The AttachmentRow to be opened."""
    receipt_asked = Signal(int)
    """The receipt of one return, by the number of its act."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = SettlingTableModel(self)
        self._table = DeskTable(self.rows)
        self._table.setObjectName("settling_table")
        self._table.setAccessibleName(self.tr("Made good"))
        self._table.say_when_empty(
            self.tr("Nothing is damaged or lost"),
            self.tr("What comes back damaged or lost is settled here."),
        )
        self._table.let_rows_grow()
        self._why_not = label("", "muted", name="settling_why_not", wraps=True)
        self._photos = QHBoxLayout()
        self._photos.setSpacing(GRID)
        self._open = 0
        self._lay_out()

    def show_state(self, state: SettlingState) -> None:
        """Show the settlements and the photos, and offer what may be done."""
        self._open = sum(each.quantity for each in state.still_open)
        self.rows.show_pages(FixedPages((*state.still_open, *state.settled)))
        has_any = bool(state.still_open or state.settled)
        self.settle.setVisible(state.may_settle)
        self.harm.setVisible(has_any)
        self.receipt.setVisible(state.returns > 0)
        self._why_not.setText(state.why_not)
        self._show_photos(state.photos)

    def has_open(self) -> bool:
        """Whether anything still has to be made good."""
        return self._open > 0

    def title(self) -> str:
        """What the tab says: how many pieces still wait."""
        return self.tr("Made good ({count} open)").format(count=f"{self._open:,}")

    def _lay_out(self) -> None:
        self.settle = self._act("settle", self.tr("Record a settlement"), "scale", "primary")
        self.harm = self._act("print_harm", self.tr("Damage record"), "file-text", "")
        self.receipt = self._act("print_receipt", self.tr("Return receipt"), "printer", "")
        head = row(self._why_not, self.receipt, self.harm, self.settle)
        head.setStretch(0, 1)
        layout = column(spacing=GRID // 2)
        layout.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, 0)
        layout.addLayout(head)
        layout.addWidget(self._table, 1)
        layout.addLayout(self._photos)
        self.setLayout(layout)

    def _act(self, name: str, text: str, icon_name: str, look: str) -> QPushButton:
        made = button(
            text, lambda: self.act_asked.emit(name), name=name, icon_name=icon_name, look=look
        )
        made.hide()
        return made

    def _show_photos(self, photos: Sequence[PhotoRow]) -> None:
        while (gone := self._photos.takeAt(0)) is not None:
            if widget := gone.widget():
                widget.hide()
                widget.deleteLater()
        for number, photo in enumerate(photos):
            self._photos.addWidget(self._link(number, photo))
        self._photos.addStretch(1)

    def _link(self, number: int, photo: PhotoRow) -> QPushButton:
        out, back = self.tr("Hand-over {day}: {file}"), self.tr("Return {day}: {file}")
        text = (back if photo.is_return else out).format(
            day=short_date(photo.happened_on), file=photo.file.file_name
        )
        return button(
            text,
            lambda: self.photo_asked.emit(photo.file),
            name=f"loan_photo_{number}",
            icon_name="image",
            look="link",
        )


def _state(row: SettlingRow) -> Status:
    if isinstance(row, SettlementRow):
        return Status(Tone.GOOD, "circle-check", word(row.outcome))
    text = QCoreApplication.translate("SettlingTableModel", "Not made good yet")
    return Status(Tone.WARNING, "scale", text)


def _pieces_text(row: SettlingRow) -> str:
    return f"{word(row.harm)} {row.quantity:,} {row.unit}".strip()


def _amount_text(row: SettlingRow) -> str:
    if isinstance(row, SettlementRow) and row.amount_satang is not None:
        return money_text(row.amount_satang)
    return "–"


def _document_text(row: SettlingRow) -> str:
    if not isinstance(row, SettlementRow):
        return "–"
    told = (row.document_no, short_date(row.happened_on), row.details)
    parts = (*told, _agreed_text(row), row.closed_by)
    return " · ".join(part for part in parts if part)


def _agreed_text(row: SettlementRow) -> str:
    """Where something else was agreed on: the value when lent, and why not that."""
    if not row.amount_reason or row.full_satang is None:
        return ""
    text = QCoreApplication.translate(
        "SettlingTableModel", "value when lent {full} baht ({reason})"
    )
    return text.format(full=money_text(row.full_satang), reason=row.amount_reason)
