"""The read side of follow-ups and extensions, ready to show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from asset_desk.domain.follow_ups import Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpRow:
    """One time that the borrower was asked, with the due date and chase-by day in force then."""

    followed_up_on: date
    followed_up_by: str
    channel: Channel
    answer: str
    next_on: date | None
    due_date: date
    chase_by: date
    is_first: bool = True
    """Whether it was the first about this due date, which is the one that counts."""

    @property
    def is_late(self) -> bool:
        """Whether it came after the chase-by day."""
        return self.followed_up_on > self.chase_by


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionRow:
    """One extension: the due date before and after, why, and by whom as of that day."""

    decided_on: date
    reason: str
    old_due_date: date
    new_due_date: date
    approver_name: str
    approver_title: str
    order: str
