"""The journal: who did what to what and when, each act sealed by the one before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, NewType

ActNo = NewType("ActNo", int)

FIRST_SEAL = "0" * 64
"""What stands for the previous seal in the first act of a book."""


class ActKind(StrEnum):
    """Every kind of change the desk makes. A kind that has landed keeps its name for ever."""

    OFFICE_SET_UP = "office.set_up"
    OFFICE_CHANGED = "office.changed"
    PREFERENCES_CHANGED = "preferences.changed"
    DIVISION_ADDED = "division.added"
    DIVISION_CHANGED = "division.changed"
    WORK_TYPE_ADDED = "work_type.added"
    WORK_TYPE_CHANGED = "work_type.changed"
    ACCOUNT_ADDED = "account.added"
    ACCOUNT_CHANGED = "account.changed"
    PASSWORD_CHANGED = "account.password_changed"  # noqa: S105 - the name of an act
    PERSON_ADDED = "person.added"
    PERSON_CHANGED = "person.changed"
    HOLDER_ADDED = "holder.added"
    HOLDER_ENDED = "holder.ended"
    ASSET_ADDED = "asset.added"
    ASSET_CHANGED = "asset.changed"
    ASSET_RETIRED = "asset.retired"
    ATTACHMENT_ADDED = "attachment.added"
    REGISTER_IMPORTED = "register.imported"
    KIT_ADDED = "kit.added"
    KIT_CHANGED = "kit.changed"
    KIT_CLOSED = "kit.closed"
    LOAN_REQUESTED = "loan.requested"
    LOAN_APPROVED = "loan.approved"
    LOAN_REFUSED = "loan.refused"
    LOAN_CANCELLED = "loan.cancelled"
    LOAN_HANDED_OVER = "loan.handed_over"
    LOAN_TAKEN_BACK = "loan.taken_back"
    COUNT_RECORDED = "count.recorded"
    LOAN_RELEASED = "loan.released"
    LOAN_FOLLOWED_UP = "loan.followed_up"
    LOAN_EXTENDED = "loan.extended"
    LOAN_OPINION_GIVEN = "loan.opinion_given"
    LOAN_RULE_WAIVED = "loan.rule_waived"
    CLAUSE_CHANGED = "clause.changed"
    LOAN_REVERSED = "loan.reversed"
    MONTH_CLOSED = "month.closed"
    MONTH_REOPENED = "month.reopened"
    LOAN_SETTLED = "loan.settled"
    REPAIR_SENT = "repair.sent"
    REPAIR_BACK = "repair.back"
    FINDING_NOTED = "finding.noted"
    ASSET_WRITTEN_OFF = "asset.written_off"
    ASSET_FOUND_AGAIN = "asset.found_again"
    PUBLICATION_NOTED = "publication.noted"
    PUBLICATION_WITHDRAWN = "publication.withdrawn"
    MEASURES_BEGUN = "measures.begun"
    MEASURE_CHANGED = "measure.changed"
    EVIDENCE_WITHDRAWN = "evidence.withdrawn"
    ITA_ITEMS_KEPT = "ita_items.kept"
    HOLIDAYS_KEPT = "holidays.kept"
    COMPLAINT_RECEIVED = "complaint.received"
    COMPLAINT_STEP_TAKEN = "complaint.step_taken"
    COMPLAINT_TAKEN_BACK = "complaint.taken_back"
    PRESET_ADDED = "preset.added"
    PRESET_CHANGED = "preset.changed"
    PRESET_REMOVED = "preset.removed"
    YEAR_TEXT_KEPT = "year_text.kept"
    ORDER_DRAFTED = "order.drafted"
    ORDER_CHANGED = "order.changed"
    ORDER_DISCARDED = "order.discarded"
    ORDER_ISSUED = "order.issued"
    MANUAL_BEGUN = "manual.begun"
    MANUAL_CHANGED = "manual.changed"
    SECTION_ADDED = "section.added"
    SECTION_CHANGED = "section.changed"
    SECTION_MOVED = "section.moved"
    SECTION_REMOVED = "section.removed"
    GUIDANCE_KEPT = "guidance.kept"
    GUIDANCE_REMOVED = "guidance.removed"
    MANUAL_SENT_TO_REVIEW = "manual.sent_to_review"
    MANUAL_TAKEN_BACK = "manual.taken_back"
    MANUAL_APPROVED = "manual.approved"
    ROUND_OPENED = "round.opened"
    COMMENT_MADE = "comment.made"
    COMMENT_ANSWERED = "comment.answered"
    MEETING_CALLED = "meeting.called"
    MEETING_CHANGED = "meeting.changed"
    MINUTES_KEPT = "minutes.kept"
    MINUTES_CERTIFIED = "minutes.certified"
    ROUND_STEP_TAKEN = "round.step_taken"


@dataclass(frozen=True, slots=True)
class Act:
    """One change to the book.

    `happened_on` is the day it happened, `recorded_at` the UTC instant it was entered;
    `officer_name` is the name as it was then. `payload` is plain JSON.
    """

    kind: ActKind
    subject: str
    subject_id: int
    happened_on: date
    recorded_at: datetime
    officer_id: int
    officer_name: str
    payload: Mapping[str, Any]


def canonical(payload: Mapping[str, Any]) -> str:
    """The one way this payload is written: sorted keys, no spaces, Thai as Thai."""
    return json.dumps(payload, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(payload: Mapping[str, Any]) -> str:
    """The SHA-256 of a payload too long to repeat in an act, which so seals it all the same."""
    return hashlib.sha256(canonical(payload).encode()).hexdigest()


def instant_text(instant: datetime) -> str:
    """A UTC instant as the book writes it, to the microsecond."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def seal(no: int, act: Act, payload_text: str, previous_seal: str) -> str:
    """The act's SHA-256 over its number, everything it says, and the seal before it."""
    parts = (
        str(no),
        act.kind.value,
        act.subject,
        str(act.subject_id),
        act.happened_on.isoformat(),
        instant_text(act.recorded_at),
        str(act.officer_id),
        act.officer_name,
        payload_text,
        previous_seal,
    )
    return sealed(parts)


def sealed(parts: Iterable[str]) -> str:
    """The seal over the parts of an act as they are written, in the order of `seal`."""
    framed = "".join([f"{_bytes_of(part)}:{part}\n" for part in parts])
    return hashlib.sha256(framed.encode()).hexdigest()


def _bytes_of(part: str) -> int:
    return len(part) if part.isascii() else len(part.encode())
