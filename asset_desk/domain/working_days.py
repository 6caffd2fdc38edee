"""Working days: weekends, the public holidays that the office keeps, and limits of time."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta

from asset_desk.domain.assets import tidy
from asset_desk.domain.errors import DeskError, Refusal

SATURDAY = 5
LONGEST_HOLIDAY_NAME = 200
MOST_HOLIDAYS = 60


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day on which public offices are closed, and why."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class HolidayYear:
    """The public holidays of one calendar year; not checked until the office says when.

    `year` is the year of its dates, not พ.ศ.
    """

    year: int
    holidays: tuple[Holiday, ...]
    source: str = ""
    checked_on: date | None = None

    @property
    def days(self) -> frozenset[date]:
        """The days alone."""
        return frozenset(each.day for each in self.holidays)


def is_working_day(day: date, holidays: Collection[date]) -> bool:
    """Whether offices are open: from Monday to Friday, unless it is a public holiday."""
    return day.weekday() < SATURDAY and day not in holidays


def working_day_from(day: date, holidays: Collection[date]) -> date:
    """This day, or the next working day when offices are closed on it."""
    while not is_working_day(day, holidays):
        day += timedelta(days=1)
    return day


def after_working_days(day: date, count: int, holidays: Collection[date]) -> date:
    """The last day of a limit of so many working days; the day itself is not counted."""
    for _ in range(count):
        day = working_day_from(day + timedelta(days=1), holidays)
    return day


def after_days(day: date, count: int, holidays: Collection[date]) -> date:
    """The last day of a limit of so many days (ป.พ.พ. 193/3, 193/8).

    The day itself is not counted; a limit that would end on a closed day ends on the next open one.
    """
    return working_day_from(day + timedelta(days=count), holidays)


def tidied_holidays(kept: HolidayYear) -> HolidayYear:
    """The year in the order of its days, with tidy texts."""
    days = sorted((Holiday(each.day, tidy(each.name)) for each in kept.holidays), key=_day_of)
    return replace(kept, holidays=tuple(days), source=tidy(kept.source))


def check_holidays(kept: HolidayYear, today: date) -> None:
    """Refuse a day of another year, one that is there twice or has no name, or too many."""
    if len(kept.holidays) > MOST_HOLIDAYS:
        raise DeskError(Refusal.TOO_MANY_HOLIDAYS, most=MOST_HOLIDAYS)
    seen: set[date] = set()
    for each in kept.holidays:
        check_holiday(each, kept.year, seen)
        seen.add(each.day)
    if kept.checked_on is not None and kept.checked_on > today:
        raise DeskError(Refusal.DAY_IN_THE_FUTURE, day=kept.checked_on, field="checked_on")


def check_holiday(holiday: Holiday, year: int, others: Collection[date]) -> None:
    """Refuse a day of another year, one of the others again, or one without a name."""
    if holiday.day.year != year:
        raise DeskError(Refusal.HOLIDAY_OF_ANOTHER_YEAR, field="day", day=holiday.day)
    if holiday.day in others:
        raise DeskError(Refusal.HOLIDAY_TWICE, field="day", day=holiday.day)
    if not tidy(holiday.name) or len(holiday.name) > LONGEST_HOLIDAY_NAME:
        raise DeskError(Refusal.HOLIDAY_NAME_MISSING, field="name", most=LONGEST_HOLIDAY_NAME)


def _day_of(holiday: Holiday) -> date:
    return holiday.day
