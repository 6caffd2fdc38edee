"""What was reversed or entered late, and the months, ready to show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from asset_desk.domain.ledger import EntryKind


@dataclass(frozen=True, slots=True)
class ReversalRow:
    """When an act was taken back, by which other one, and why."""

    act_no: int
    reversed_act_no: int
    happened_on: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MovementMark:
    """What stands beside a movement: the later day it was entered on, and that it was reversed."""

    kind: EntryKind
    happened_on: date
    quantity: int
    recorded_on: date | None
    reversed_on: date | None
    reason: str


class MonthState(StrEnum):
    """Whether anything may still happen on the days of a month."""

    NOT_OVER = "not_over"
    OPEN = "open"
    CLOSED = "closed"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthRow:
    """A month, whether it is closed, and who said so last, when and why."""

    month: date
    state: MonthState
    officer_name: str = ""
    recorded_at: datetime | None = None
    reason: str = ""
