"""The tables of one loan: its lines, its returns, and what was done to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from typing_extensions import override

from asset_desk.domain.journal import ActKind
from asset_desk.services.rows import ActRow, LoanLineRow, ReturnRow
from asset_desk.thai_dates import short_date
from asset_desk.ui.loans.follow_up_words import extended_text
from asset_desk.ui.reversal_words import entered_text, reversed_text, reversing_text
from asset_desk.ui.widgets.page_table_model import Column, PageTableModel


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """What was counted of one asset at one return."""

    asset: str
    counted: ReturnRow


class LineTableModel(PageTableModel[LoanLineRow]):
    """The lines of one loan: asked for, approved, and where the pieces are."""

    def make_columns(self) -> tuple[Column[LoanLineRow], ...]:
        """Columns from left to right."""
        translate = QCoreApplication.translate
        return (
            Column(
                title=translate("LineTableModel", "No."),
                text=lambda row: str(row.line_no),
                width=44,
                is_number=True,
            ),
            Column(title=translate("LineTableModel", "Asset"), text=_asset_text, stretch=True),
            _count(translate("LineTableModel", "Asked"), lambda row: row.requested, 58),
            _count(translate("LineTableModel", "Approved"), lambda row: row.approved, 64),
            _count(translate("LineTableModel", "Out"), _moved(lambda row: row.out), 68),
            _count(translate("LineTableModel", "Good"), _moved(lambda row: row.good), 60),
            _count(translate("LineTableModel", "Damaged"), _moved(lambda row: row.damaged), 58),
            _count(translate("LineTableModel", "Lost"), _moved(lambda row: row.lost), 68),
        )


class ReturnTableModel(PageTableModel[ReturnLine]):
    """What came back so far, oldest first; what was reversed is struck through."""

    @override
    def is_struck(self, row: ReturnLine) -> bool:
        return row.counted.reversal is not None

    def make_columns(self) -> tuple[Column[ReturnLine], ...]:
        """Columns from left to right."""
        translate = QCoreApplication.translate
        return (
            Column(
                title=translate("ReturnTableModel", "Day"),
                text=lambda row: short_date(row.counted.happened_on),
                width=120,
            ),
            Column(
                title=translate("ReturnTableModel", "Asset"),
                text=lambda row: row.asset,
                stretch=True,
            ),
            Column(
                title=translate("ReturnTableModel", "Counted"),
                text=lambda row: counted_text(row.counted),
                width=132,
            ),
            Column(
                title=translate("ReturnTableModel", "Condition"),
                text=lambda row: _condition_text(row.counted),
                width=120,
            ),
            Column(
                title=translate("ReturnTableModel", "Brought by, taken by"),
                text=lambda row: f"{row.counted.returned_by} → {row.counted.received_by}",
                width=220,
            ),
        )


def _condition_text(counted: ReturnRow) -> str:
    said = reversed_text(counted.reversal) if counted.reversal else ""
    return " · ".join(part for part in (counted.condition, said) if part)


class HistoryTableModel(PageTableModel[ActRow]):
    """Every act of one loan, newest first, with the officer and the time it was entered."""

    @override
    def is_struck(self, row: ActRow) -> bool:
        return row.reversal is not None

    def make_columns(self) -> tuple[Column[ActRow], ...]:
        """Columns from left to right."""
        translate = QCoreApplication.translate
        return (
            Column(
                title=translate("HistoryTableModel", "Day"),
                text=lambda row: short_date(row.happened_on),
                width=120,
            ),
            Column(
                title=translate("HistoryTableModel", "What was done"), text=act_text, stretch=True
            ),
            Column(
                title=translate("HistoryTableModel", "Officer"),
                text=lambda row: row.officer_name,
                width=190,
            ),
            Column(
                title=translate("HistoryTableModel", "Entered"),
                text=entered_text,
                width=170,
            ),
        )


_ACTS = {
    ActKind.LOAN_REQUESTED: QT_TRANSLATE_NOOP("HistoryTableModel", "Request kept"),
    ActKind.LOAN_APPROVED: QT_TRANSLATE_NOOP(
        "HistoryTableModel", "{slip_no} approved by {approver}"
    ),
    ActKind.LOAN_REFUSED: QT_TRANSLATE_NOOP("HistoryTableModel", "Refused by {approver}: {reason}"),
    ActKind.LOAN_CANCELLED: QT_TRANSLATE_NOOP("HistoryTableModel", "Cancelled: {reason}"),
    ActKind.LOAN_HANDED_OVER: QT_TRANSLATE_NOOP("HistoryTableModel", "Handed over to {receiver}"),
    ActKind.LOAN_RELEASED: QT_TRANSLATE_NOOP("HistoryTableModel", "Never collected {reason}"),
    ActKind.LOAN_TAKEN_BACK: QT_TRANSLATE_NOOP("HistoryTableModel", "Back from {returned_by}"),
    ActKind.LOAN_OPINION_GIVEN: QT_TRANSLATE_NOOP("HistoryTableModel", "Opinion of {name}"),
    ActKind.LOAN_RULE_WAIVED: QT_TRANSLATE_NOOP(
        "HistoryTableModel", "Rule waived by {name}: {reason}"
    ),
    ActKind.LOAN_SETTLED: QT_TRANSLATE_NOOP(
        "HistoryTableModel", "Made good: {name}, document {document_no}"
    ),
    ActKind.LOAN_FOLLOWED_UP: QT_TRANSLATE_NOOP("HistoryTableModel", "Asked back by {by_whom}"),
}


def act_text(act: ActRow) -> str:
    """An act of a loan in words."""
    if act.kind == ActKind.LOAN_REVERSED:
        return reversing_text(act)
    if act.kind == ActKind.LOAN_EXTENDED:
        return extended_text(act)
    words = {kind.value: text for kind, text in _ACTS.items()}
    text = QCoreApplication.translate("HistoryTableModel", str(words.get(act.kind, act.kind)))
    facts = ("slip_no", "approver", "reason", "receiver", "returned_by", "by_whom")
    said = {name: act.payload.get(name, "") for name in facts}
    row = act.payload.get("row", {})
    said |= {"name": act.payload.get("name", ""), "document_no": row.get("document_no", "")}
    return text.format(**said)


def counted_text(counted: ReturnRow) -> str:
    """Such as ดี 2 ชำรุด 1; what is nought is left out."""
    translate = QCoreApplication.translate
    parts = (
        (counted.good, translate("ReturnTableModel", "good {count}")),
        (counted.damaged, translate("ReturnTableModel", "damaged {count}")),
        (counted.lost, translate("ReturnTableModel", "lost {count}")),
    )
    return " · ".join(text.format(count=f"{count:,}") for count, text in parts if count)


def return_lines(
    lines: Sequence[LoanLineRow], returns: Sequence[ReturnRow]
) -> tuple[ReturnLine, ...]:
    """The returns with the names of what came back."""
    names = {line.line_id: line.name for line in lines}
    return tuple(ReturnLine(names.get(each.line_id, ""), each) for each in returns)


def _asset_text(row: LoanLineRow) -> str:
    parts = (row.name, row.code, row.note, row.kit_name)
    said = " · ".join(part for part in parts if part)
    return "\n".join(part for part in (said, with_accessories(row)) if part)


def with_accessories(row: LoanLineRow) -> str:
    """What goes with a line, in words; nothing when nothing does."""
    if not row.accessories:
        return ""
    text = QCoreApplication.translate("LineTableModel", "with {accessories}")
    return text.format(accessories=row.accessories)


def _count(
    title: str, count: Callable[[LoanLineRow], int | None], width: int
) -> Column[LoanLineRow]:
    def text(row: LoanLineRow) -> str:
        pieces = count(row)
        return "–" if pieces is None else f"{pieces:,}"

    return Column(title=title, text=text, width=width, is_number=True)


def _moved(count: Callable[[LoanLineRow], int]) -> Callable[[LoanLineRow], int | None]:
    """What cannot have moved before the approval is no nought, but nothing."""
    return lambda row: None if row.approved is None else count(row)
