"""What is away to be mended, what is lost, and how it leaves the register (ข้อ 212, 214–218)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from asset_desk.services.settling_rows import FindingRow, RepairRow, Unfit
from asset_desk.thai import money_text
from asset_desk.thai_dates import short_date
from asset_desk.ui.look import Tone
from asset_desk.ui.widgets.desk_table import DeskTable
from asset_desk.ui.widgets.page_table_model import Column, FixedPages, PageTableModel
from asset_desk.ui.widgets.parts import GRID, button, column, label, row
from asset_desk.ui.words import Status, word

HarmRow = RepairRow | FindingRow


class HarmTableModel(PageTableModel[HarmRow]):
    """Repairs and fact-findings of one asset, the open ones first."""

    def make_columns(self) -> tuple[Column[HarmRow], ...]:
        """Columns from left to right."""
        translate = QCoreApplication.translate
        return (
            Column(
                title=translate("HarmTableModel", "State"),
                text=lambda row: _state(row).text,
                status=_state,
                width=170,
            ),
            Column(title=translate("HarmTableModel", "Day"), text=_day_text, width=112),
            Column(
                title=translate("HarmTableModel", "Pieces"),
                text=lambda row: f"{row.quantity:,}",
                width=58,
                is_number=True,
            ),
            Column(title=translate("HarmTableModel", "What"), text=_what_text, stretch=True),
            Column(
                title=translate("HarmTableModel", "Baht"),
                text=_cost_text,
                width=92,
                is_number=True,
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmState:
    """What of an asset is harmed or away, and what the officer may do about it."""

    repairs: Sequence[RepairRow]
    findings: Sequence[FindingRow]
    lost: Unfit
    unit: str
    may_send: bool
    may_take_back: bool
    may_find: bool
    may_bring_back: bool
    may_write_off: bool


class HarmTab(QWidget):
    """Emits by name which of its acts is asked for."""

    act_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows = HarmTableModel(self)
        self._table = DeskTable(self.rows)
        self._table.setObjectName("harm_table")
        self._table.setAccessibleName(self.tr("Repairs and losses"))
        self._table.say_when_empty(self.tr("No repair and no fact-finding yet"))
        self._table.let_rows_grow()
        self.notice = LossNotice()
        self.send = self._act("send_to_repair", self.tr("Send to repair"), "wrench")
        self.back = self._act("back_from_repair", self.tr("Back from repair"), "undo-2")
        self.note = self._act("note_finding", self.tr("Record fact-finding"), "clipboard-pen")
        self.found = self._act("found_again", self.tr("Found again"), "package-check")
        self.strike = self._act("write_off", self.tr("Write off"), "archive-x", look="danger")
        head = column(spacing=GRID // 2)
        head.addLayout(row(1, self.send, self.back))
        head.addLayout(row(1, self.found, self.note, self.strike))
        layout = column(spacing=GRID // 2)
        layout.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, 0)
        layout.addLayout(head)
        layout.addWidget(self._table, 1)
        self.setLayout(layout)

    def show_state(self, state: HarmState) -> None:
        """Show the repairs and findings, and offer what may be done."""
        self.rows.show_pages(FixedPages(sorted((*state.repairs, *state.findings), key=_is_done)))
        self.send.setVisible(state.may_send)
        self.back.setVisible(state.may_take_back)
        self.note.setVisible(state.may_find)
        self.found.setVisible(state.may_bring_back)
        self.strike.setVisible(state.may_write_off)
        self.notice.show_loss(state.lost, state.unit)

    def title(self) -> str:
        """What the tab says."""
        text = self.tr("Repairs, losses ({count})")
        return text.format(count=f"{self.rows.rowCount():,}")

    def _act(self, name: str, text: str, icon_name: str, look: str = "") -> QPushButton:
        made = button(
            text, lambda: self.act_asked.emit(name), name=name, icon_name=icon_name, look=look
        )
        made.hide()
        return made


class LossNotice(QFrame):
    """Stands on the page as long as something is lost: it leaves the register one way only."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("loss_notice")
        self.setProperty("look", "band")
        self._text = label("", name="loss_text", wraps=True)
        line = row(self._text, margins=GRID // 2)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def show_loss(self, lost: Unfit, unit: str) -> None:
        """Say how many are lost and what comes next, or nothing."""
        self.setVisible(lost.quantity > 0)
        parts = [self._lost_text().format(count=f"{lost.quantity:,} {unit}".strip())]
        if lost.awaiting:
            text = self.tr("{count} wait for the borrower to make them good.")
            parts.append(text.format(count=f"{lost.awaiting:,}"))
        if lost.found:
            text = self.tr("{count} have a fact-finding and wait for the head of supplies.")
            parts.append(text.format(count=f"{lost.found:,}"))
        self._text.setText(" · ".join(parts))

    def _lost_text(self) -> str:
        return self.tr(
            "Lost: {count}. They stay in the register until a fact-finding is recorded and they "
            "are written off (clauses 214-218)."
        )


def _is_done(row: HarmRow) -> bool:
    return row.away == 0 if isinstance(row, RepairRow) else row.written_off_on is not None


def _state(row: HarmRow) -> Status:
    translate = QCoreApplication.translate
    if isinstance(row, RepairRow):
        if row.away:
            text = translate("HarmTableModel", "In repair ({count})").format(count=row.away)
            return Status(Tone.WARNING, "wrench", text)
        return Status(Tone.GOOD, "circle-check", translate("HarmTableModel", "Repair ended"))
    if row.written_off_on is None:
        text = translate("HarmTableModel", "Fact-finding done")
        return Status(Tone.WAITING, "clipboard-check", text)
    return Status(Tone.QUIET, "archive-x", translate("HarmTableModel", "Written off"))


def _day_text(row: HarmRow) -> str:
    return short_date(row.sent_on if isinstance(row, RepairRow) else row.happened_on)


def _what_text(row: HarmRow) -> str:
    if isinstance(row, FindingRow):
        said = (word(row.harm), row.order_no, row.result, row.decided_by, row.document_no)
        return " · ".join(part for part in said if part)
    return " · ".join(part for part in (row.fault, row.repairer, *_ended(row), row.note) if part)


def _ended(row: RepairRow) -> tuple[str, ...]:
    translate = QCoreApplication.translate
    expected = translate("HarmTableModel", "expected back {day}")
    counts = (
        (row.good, translate("HarmTableModel", "mended {count}")),
        (row.beyond_repair, translate("HarmTableModel", "beyond repair {count}")),
    )
    back = tuple(text.format(count=f"{count:,}") for count, text in counts if count)
    if row.away and row.expected_on:
        return (expected.format(day=short_date(row.expected_on)), *back)
    return back


def _cost_text(row: HarmRow) -> str:
    if isinstance(row, FindingRow):
        return "–"
    cost = row.cost_satang if row.paid_satang is None else row.paid_satang
    return "–" if cost is None else money_text(cost)
