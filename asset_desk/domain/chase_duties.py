"""Duties to ask for what is due (ข้อ 211), one for each due date that passed with something out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from asset_desk.domain.follow_ups import FollowUpState, follow_up_state
from asset_desk.domain.loans import chase_by


@dataclass(frozen=True, slots=True)
class DaysToAsk:
    """Within how many days the office asks: at first, and from each day on which that changed."""

    at_first: int
    changes: tuple[tuple[date, int], ...] = ()

    @property
    def most(self) -> int:
        """The longest it ever was."""
        return max([self.at_first, *(count for _, count in self.changes)])

    def on(self, day: date) -> int:
        """What was in force on a day."""
        begun = [count for begins, count in self.changes if begins <= day]
        return begun[-1] if begun else self.at_first


@dataclass(frozen=True, slots=True)
class Chased:
    """One time that the borrower was asked, with the due date and chase-by day in force then."""

    due_date: date
    chase_by: date
    on: date


@dataclass(frozen=True, slots=True)
class Asking:
    """What bears on asking for a loan, each list by day.

    Its first due date; (decided on, new due date) of its extensions; (day, units) of what went out
    or, negative, came back; and the times that it was asked for.
    """

    due_date: date
    extensions: tuple[tuple[date, date], ...]
    moves: tuple[tuple[date, int], ...]
    asked: tuple[Chased, ...]

    def out_on(self, day: date) -> int:
        """Units that were out at the end of a day."""
        return sum(count for on, count in self.moves if on <= day)

    def due_on(self, day: date) -> date:
        """The due date in force at the end of a day."""
        longer = [due_date for decided_on, due_date in self.extensions if decided_on <= day]
        return longer[-1] if longer else self.due_date

    def back_on(self) -> date | None:
        """The day since when nothing is out; None while something is."""
        if sum(count for _, count in self.moves):
            return None
        return max((on for on, count in self.moves if count < 0), default=None)


@dataclass(frozen=True, slots=True)
class Duty:
    """A due date that passed with something out, and the last day to ask for it.

    `ended_on` is the day on which asking became needless: all was back, or the loan was extended.
    """

    due_date: date
    chase_by: date
    asked_on: date | None
    ended_on: date | None


def duties_of(asking: Asking, days: DaysToAsk) -> Sequence[Duty]:
    """The duties that a loan has brought so far; one extended by its due day brings none for it."""
    begun = [asking.due_date, *(new_due_date for _, new_due_date in asking.extensions)]
    ended = [*(decided_on for decided_on, _ in asking.extensions), None]
    return [
        _duty(asking, due_date, extended_on, days)
        for due_date, extended_on in zip(begun, ended, strict=True)
        if asking.out_on(due_date) and (extended_on is None or extended_on > due_date)
    ]


def state_of(duty: Duty, closing: date) -> FollowUpState:
    """Where a duty stood at the end of a day, when nobody could ask on that day any more."""
    tomorrow = closing + timedelta(days=1)
    return follow_up_state(duty.due_date, duty.chase_by, duty.asked_on, duty.ended_on, tomorrow)


def _duty(asking: Asking, due_date: date, extended_on: date | None, days: DaysToAsk) -> Duty:
    """What was recorded when asking says until when it had to be; else the setting of that day."""
    first = next((each for each in asking.asked if each.due_date == due_date), None)
    last = first.chase_by if first else chase_by(due_date, days.on(due_date))
    ends = [day for day in (asking.back_on(), extended_on) if day is not None]
    return Duty(due_date, last, first.on if first else None, min(ends, default=None))
