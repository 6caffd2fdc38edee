"""What was reversed or entered late, in words, beside what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from asset_desk.domain.journal import ActKind
from asset_desk.domain.ledger import EntryKind
from asset_desk.services.reversal_rows import MovementMark, ReversalRow
from asset_desk.services.rows import ActRow
from asset_desk.thai_dates import bangkok_day, short_date, short_instant

_KINDS = {
    ActKind.LOAN_APPROVED.value: QT_TRANSLATE_NOOP("ReversalWords", "the approval"),
    ActKind.LOAN_REFUSED.value: QT_TRANSLATE_NOOP("ReversalWords", "the refusal"),
    ActKind.LOAN_CANCELLED.value: QT_TRANSLATE_NOOP("ReversalWords", "the cancellation"),
    ActKind.LOAN_RELEASED.value: QT_TRANSLATE_NOOP("ReversalWords", "the release"),
    ActKind.LOAN_HANDED_OVER.value: QT_TRANSLATE_NOOP("ReversalWords", "the hand-over"),
    ActKind.LOAN_TAKEN_BACK.value: QT_TRANSLATE_NOOP("ReversalWords", "the return"),
    ActKind.LOAN_EXTENDED.value: QT_TRANSLATE_NOOP("ReversalWords", "the extension"),
    ActKind.LOAN_SETTLED.value: QT_TRANSLATE_NOOP("ReversalWords", "the settlement"),
    EntryKind.SETTLED.value: QT_TRANSLATE_NOOP("ReversalWords", "the settlement"),
    EntryKind.REPLACED.value: QT_TRANSLATE_NOOP("ReversalWords", "the replacement"),
    EntryKind.FOUND_AGAIN.value: QT_TRANSLATE_NOOP("ReversalWords", "the finding"),
    EntryKind.HANDED_OVER.value: QT_TRANSLATE_NOOP("ReversalWords", "the hand-over"),
    EntryKind.TAKEN_BACK.value: QT_TRANSLATE_NOOP("ReversalWords", "the return"),
}


def kind_text(kind: str) -> str:
    """A kind of act or movement as it is spoken of when it is reversed."""
    return QCoreApplication.translate("ReversalWords", str(_KINDS.get(kind, kind)))


def reversing_text(act: ActRow) -> str:
    """An act that reverses another one: which, of what day, and why."""
    text = QCoreApplication.translate("ReversalWords", "Reversed {what}: {reason}")
    what = kind_text(str(act.payload.get("kind", "")))
    return text.format(what=what, reason=act.payload.get("reason", ""))


def reversed_text(reversal: ReversalRow) -> str:
    """What stands beside something that was reversed."""
    text = QCoreApplication.translate("ReversalWords", "Reversed {day}: {reason}")
    return text.format(day=short_date(reversal.happened_on), reason=reversal.reason)


def entered_text(act: ActRow) -> str:
    """When an act was entered, and that this was later than it happened."""
    entered = short_instant(act.recorded_at)
    if bangkok_day(act.recorded_at) == act.happened_on:
        return entered
    return QCoreApplication.translate("ReversalWords", "{entered} (late)").format(entered=entered)


def marks_text(marks: Sequence[MovementMark]) -> str:
    """What stands beside the movements of a line: entered late, or reversed."""
    return " · ".join(_mark_text(mark) for mark in marks)


def _mark_text(mark: MovementMark) -> str:
    translate = QCoreApplication.translate
    if mark.reversed_on is None:
        text = translate("ReversalWords", "{what} of {day} entered on {entered}")
    else:
        text = translate("ReversalWords", "{what} of {day}, {count}, reversed {reversed}: {reason}")
    return text.format(
        what=kind_text(mark.kind.value),
        day=short_date(mark.happened_on),
        entered=short_date(mark.recorded_on) if mark.recorded_on else "",
        count=f"{mark.quantity:,}",
        reversed=short_date(mark.reversed_on) if mark.reversed_on else "",
        reason=mark.reason,
    )
