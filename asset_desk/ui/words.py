"""What the desk's own words are on the screen: stages, conditions, kinds, roles, posts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from asset_desk.domain.accounts import Role
from asset_desk.domain.approvals import ApproverReason, UsePlace
from asset_desk.domain.assets import Condition, UseClass
from asset_desk.domain.follow_ups import Channel
from asset_desk.domain.loans import Stage
from asset_desk.domain.office import BorrowerKind, HoldingKind, Post
from asset_desk.domain.opinions import OpinionStep
from asset_desk.domain.register_import import ImportAction
from asset_desk.domain.settlements import Harm, Outcome
from asset_desk.domain.work_rules import PurposeKind, WaivableRule
from asset_desk.services.rows import LedgerRow, LedgerState, LoanList, LoanRow
from asset_desk.ui.look import Tone
from asset_desk.ui.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Status:
    """A state as a list shows it: colour, icon and word together, never colour alone."""

    tone: Tone
    icon: str
    text: str


_WORDS: tuple[tuple[Enum, object], ...] = (
    (Stage.REQUESTED, QT_TRANSLATE_NOOP("Words", "Waiting for approval")),
    (Stage.REFUSED, QT_TRANSLATE_NOOP("Words", "Refused")),
    (Stage.APPROVED, QT_TRANSLATE_NOOP("Words", "Approved, not collected")),
    (Stage.CANCELLED, QT_TRANSLATE_NOOP("Words", "Cancelled")),
    (Stage.HANDED_OVER, QT_TRANSLATE_NOOP("Words", "Out")),
    (Stage.RETURNED, QT_TRANSLATE_NOOP("Words", "Back, waiting for settlement")),
    (Stage.CLOSED, QT_TRANSLATE_NOOP("Words", "Closed")),
    (Stage.NOT_COLLECTED, QT_TRANSLATE_NOOP("Words", "Never collected")),
    (Condition.SERVICEABLE, QT_TRANSLATE_NOOP("Words", "In working order")),
    (Condition.DAMAGED, QT_TRANSLATE_NOOP("Words", "Damaged")),
    (Condition.WORN, QT_TRANSLATE_NOOP("Words", "Worn out")),
    (Condition.LOST, QT_TRANSLATE_NOOP("Words", "Lost")),
    (Condition.UNNEEDED, QT_TRANSLATE_NOOP("Words", "No longer needed")),
    (Condition.IN_REPAIR, QT_TRANSLATE_NOOP("Words", "In repair")),
    (Condition.AWAITING_DISPOSAL, QT_TRANSLATE_NOOP("Words", "Waiting for disposal")),
    (Condition.DISPOSED, QT_TRANSLATE_NOOP("Words", "Disposed of")),
    (UseClass.DURABLE, QT_TRANSLATE_NOOP("Words", "Keeps its form")),
    (UseClass.CONSUMABLE, QT_TRANSLATE_NOOP("Words", "Is used up")),
    (BorrowerKind.STAFF, QT_TRANSLATE_NOOP("Words", "Staff of the office")),
    (BorrowerKind.STATE_AGENCY, QT_TRANSLATE_NOOP("Words", "State agency")),
    (BorrowerKind.COMMUNITY, QT_TRANSLATE_NOOP("Words", "School, temple, village or group")),
    (BorrowerKind.CITIZEN, QT_TRANSLATE_NOOP("Words", "Citizen")),
    (UsePlace.INSIDE, QT_TRANSLATE_NOOP("Words", "Inside the office")),
    (UsePlace.OUTSIDE, QT_TRANSLATE_NOOP("Words", "Outside the office")),
    (Role.ADMINISTRATOR, QT_TRANSLATE_NOOP("Words", "Administrator")),
    (Role.PROPERTY_OFFICER, QT_TRANSLATE_NOOP("Words", "Property officer")),
    (Role.HEAD_OF_SUPPLIES, QT_TRANSLATE_NOOP("Words", "Head of supplies")),
    (Role.APPROVER, QT_TRANSLATE_NOOP("Words", "Approver")),
    (Role.COMMITTEE_MEMBER, QT_TRANSLATE_NOOP("Words", "Committee member")),
    (Role.AUDITOR, QT_TRANSLATE_NOOP("Words", "Auditor (reads all, changes nothing)")),
    (Post.HEAD, QT_TRANSLATE_NOOP("Words", "Head of the office")),
    (Post.CLERK, QT_TRANSLATE_NOOP("Words", "Municipal clerk")),
    (Post.DIVISION_HEAD, QT_TRANSLATE_NOOP("Words", "Head of a division")),
    (Post.HEAD_OF_SUPPLIES, QT_TRANSLATE_NOOP("Words", "Head of supplies")),
    (HoldingKind.IN_POST, QT_TRANSLATE_NOOP("Words", "In post")),
    (HoldingKind.ACTING, QT_TRANSLATE_NOOP("Words", "Acting for")),
    (HoldingKind.DELEGATED, QT_TRANSLATE_NOOP("Words", "By delegation")),
    (
        ApproverReason.BETWEEN_AGENCIES,
        QT_TRANSLATE_NOOP(
            "Words", "Between state agencies the head of the office approves (clause 208)."
        ),
    ),
    (
        ApproverReason.OUTSIDE_THE_PREMISES,
        QT_TRANSLATE_NOOP("Words", "For use outside the office its head approves (clause 208)."),
    ),
    (
        ApproverReason.INSIDE_THE_PREMISES,
        QT_TRANSLATE_NOOP(
            "Words", "For use inside the office the owning division's head approves (clause 208)."
        ),
    ),
    (
        ApproverReason.BORROWER_IS_OUTSIDE,
        QT_TRANSLATE_NOOP(
            "Words", "Borrowers from outside always need the approval of the head of the office."
        ),
    ),
    (
        ApproverReason.NO_DIVISION_OWNS_IT,
        QT_TRANSLATE_NOOP(
            "Words", "No division owns these assets, so the head of the office approves."
        ),
    ),
    (Harm.DAMAGED, QT_TRANSLATE_NOOP("Words", "Damaged")),
    (Harm.LOST, QT_TRANSLATE_NOOP("Words", "Lost")),
    (Outcome.REPAIRED, QT_TRANSLATE_NOOP("Words", "Repaired by the borrower")),
    (Outcome.REPLACED, QT_TRANSLATE_NOOP("Words", "Replaced in kind")),
    (Outcome.PAID, QT_TRANSLATE_NOOP("Words", "Paid for")),
    (Outcome.FOUND, QT_TRANSLATE_NOOP("Words", "Found again and brought back")),
    (
        ApproverReason.TYPE_OF_WORK,
        QT_TRANSLATE_NOOP("Words", "This type of work always needs the head of the office."),
    ),
    (PurposeKind.OFFICE_WORK, QT_TRANSLATE_NOOP("Words", "Work of the office")),
    (PurposeKind.PUBLIC_SERVICE, QT_TRANSLATE_NOOP("Words", "Service to the public")),
    (PurposeKind.PRIVATE, QT_TRANSLATE_NOOP("Words", "Private")),
    (WaivableRule.LONGEST_DAYS, QT_TRANSLATE_NOOP("Words", "Longest days of the type of work")),
    (WaivableRule.CATEGORY, QT_TRANSLATE_NOOP("Words", "Categories of the type of work")),
    (
        WaivableRule.APPROVER,
        QT_TRANSLATE_NOOP("Words", "Approval by the head for the type of work"),
    ),
    (OpinionStep.PROPERTY_OFFICER, QT_TRANSLATE_NOOP("Words", "Property officer")),
    (OpinionStep.HEAD_OF_SUPPLIES, QT_TRANSLATE_NOOP("Words", "Head of supplies")),
    (OpinionStep.CLERK, QT_TRANSLATE_NOOP("Words", "Municipal clerk")),
    (OpinionStep.HEAD, QT_TRANSLATE_NOOP("Words", "Head of the office")),
    (ImportAction.CREATE, QT_TRANSLATE_NOOP("Words", "New")),
    (ImportAction.UPDATE, QT_TRANSLATE_NOOP("Words", "Changed")),
    (ImportAction.UNCHANGED, QT_TRANSLATE_NOOP("Words", "Unchanged")),
    (ImportAction.SKIP, QT_TRANSLATE_NOOP("Words", "Left out")),
    (LoanList.OVERDUE, QT_TRANSLATE_NOOP("Words", "Overdue")),
    (LoanList.DUE_TODAY, QT_TRANSLATE_NOOP("Words", "Due today")),
    (LoanList.AWAITING_APPROVAL, QT_TRANSLATE_NOOP("Words", "Waiting for approval")),
    (LoanList.AWAITING_COLLECTION, QT_TRANSLATE_NOOP("Words", "Not collected")),
    (LoanList.OUT, QT_TRANSLATE_NOOP("Words", "Out now")),
    (LoanList.AWAITING_SETTLEMENT, QT_TRANSLATE_NOOP("Words", "Waiting for settlement")),
    (LoanList.TO_CHASE, QT_TRANSLATE_NOOP("Words", "To ask for")),
    (LoanList.CHASE_MISSED, QT_TRANSLATE_NOOP("Words", "Not asked in time")),
    (Channel.TELEPHONE, QT_TRANSLATE_NOOP("Words", "By telephone")),
    (Channel.LETTER, QT_TRANSLATE_NOOP("Words", "By letter")),
    (Channel.VISIT, QT_TRANSLATE_NOOP("Words", "By a visit")),
    (Channel.OTHER, QT_TRANSLATE_NOOP("Words", "Another way")),
    (LoanList.PAST_COLLECTION, QT_TRANSLATE_NOOP("Words", "Past their last day")),
    (LoanList.NOT_COLLECTED, QT_TRANSLATE_NOOP("Words", "Never collected")),
    (LoanList.ENDED, QT_TRANSLATE_NOOP("Words", "Ended")),
    (LoanList.ALL, QT_TRANSLATE_NOOP("Words", "All")),
    (LedgerState.ALL, QT_TRANSLATE_NOOP("Words", "All lines")),
    (LedgerState.OPEN, QT_TRANSLATE_NOOP("Words", "Still out")),
    (LedgerState.OVERDUE, QT_TRANSLATE_NOOP("Words", "Overdue")),
    (LedgerState.RETURNED, QT_TRANSLATE_NOOP("Words", "Returned")),
    (LedgerState.CANCELLED, QT_TRANSLATE_NOOP("Words", "Cancelled")),
    (LedgerState.NOT_COLLECTED, QT_TRANSLATE_NOOP("Words", "Never collected")),
)
_VOCABULARY = Vocabulary("Words", _WORDS)

_STAGES: Mapping[Stage, tuple[Tone, str]] = {
    Stage.REQUESTED: (Tone.WAITING, "hourglass"),
    Stage.REFUSED: (Tone.QUIET, "circle-x"),
    Stage.APPROVED: (Tone.WAITING, "stamp"),
    Stage.CANCELLED: (Tone.QUIET, "ban"),
    Stage.HANDED_OVER: (Tone.WAITING, "package-open"),
    Stage.RETURNED: (Tone.WARNING, "scale"),
    Stage.CLOSED: (Tone.GOOD, "circle-check"),
    Stage.NOT_COLLECTED: (Tone.QUIET, "package-x"),
}
_CONDITIONS: Mapping[Condition, tuple[Tone, str]] = {
    Condition.SERVICEABLE: (Tone.GOOD, "circle-check"),
    Condition.UNNEEDED: (Tone.QUIET, "archive"),
    Condition.IN_REPAIR: (Tone.WARNING, "wrench"),
    Condition.DAMAGED: (Tone.WARNING, "triangle-alert"),
    Condition.WORN: (Tone.WARNING, "triangle-alert"),
    Condition.LOST: (Tone.BAD, "circle-alert"),
    Condition.AWAITING_DISPOSAL: (Tone.QUIET, "archive"),
    Condition.DISPOSED: (Tone.QUIET, "archive-x"),
}


def word(value: Enum) -> str:
    """The value in the officer's words."""
    return _VOCABULARY.word(value)


def stage_status(stage: Stage) -> Status:
    """How far a loan has come."""
    tone, icon = _STAGES[stage]
    return Status(tone, icon, word(stage))


def condition_status(condition: Condition) -> Status:
    """The state of an asset in the register."""
    tone, icon = _CONDITIONS[condition]
    return Status(tone, icon, word(condition))


def loan_status(loan: LoanRow) -> Status:
    """Where a loan stands today: late comes before everything, then how much is back."""
    translate = QCoreApplication.translate
    if loan.days_late:
        text = translate("Words", "{days} days late").format(days=loan.days_late)
        return Status(Tone.BAD, "triangle-alert", text)
    if loan.stage is Stage.HANDED_OVER and loan.came_back:
        return Status(Tone.WAITING, "undo-2", back_of(loan.came_back, loan.approved))
    return stage_status(loan.stage)


def ledger_status(line: LedgerRow) -> Status:
    """Where a line of the control ledger stands today."""
    translate = QCoreApplication.translate
    back = line.good + line.damaged + line.lost
    if line.is_overdue:
        return Status(Tone.BAD, "triangle-alert", word(LedgerState.OVERDUE))
    if line.out and back:
        return Status(Tone.WAITING, "undo-2", back_of(back, line.quantity))
    if line.out:
        return Status(Tone.WAITING, "package-open", word(LedgerState.OPEN))
    if line.damaged or line.lost:
        text = translate("Words", "Back, damaged or lost")
        return Status(Tone.WARNING, "scale", text)
    return stage_status(Stage.CLOSED if line.stage is Stage.RETURNED else line.stage)


def back_of(back: int, of: int) -> str:
    """Such as คืนแล้ว 2 จาก 3."""
    text = QCoreApplication.translate("Words", "{back} of {all} returned")
    return text.format(back=f"{back:,}", all=f"{of:,}")
