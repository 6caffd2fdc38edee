"""The demonstration's diary: days that pass, and what is to be done on each of them."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol

from asset_desk.domain.accounts import AccountId, Officer, Role
from asset_desk.services.occasion import Occasion
from asset_desk.services.ports import PasswordHasher, UnitOfWork

_OPENS_AT = time(1, 30, tzinfo=UTC)
"""Half past eight in Bangkok."""
_BETWEEN_ACTS = timedelta(seconds=47)
_LONGEST_DAY = timedelta(hours=9)
_KEPT_AT_ONCE = 3_000
"""So many acts are gathered before they are kept."""


class Batch(UnitOfWork, Protocol):
    """Many use cases in one transaction."""

    def finish(self) -> None:
        """Keep everything done since the last finish."""


class Diary:
    """Walks from one day to the next and does what was noted for it, in the order noted."""

    def __init__(self, batch: Batch, hasher: PasswordHasher, first: date) -> None:
        self.batch, self.hasher = batch, hasher
        self.day = first
        self.officer = Officer(AccountId(0), "", Role.ADMINISTRATOR)
        self._acts_today = self._acts_unkept = 0
        self._noted: list[tuple[date, int, Callable[[], None]]] = []
        self._order = 0

    def occasion(self, officer: Officer | None = None) -> Occasion:
        """Who acts now: half past eight on the diary's day, and a little later with every act."""
        self._acts_today += 1
        self._acts_unkept += 1
        since = (_BETWEEN_ACTS * self._acts_today) % _LONGEST_DAY
        return Occasion(
            officer or self.officer, self.day, datetime.combine(self.day, _OPENS_AT) + since
        )

    def later(self, day: date, what: Callable[[], None]) -> None:
        """Note something for a day, which may be this one."""
        self._order += 1
        heapq.heappush(self._noted, (max(day, self.day), self._order, what))

    def live_until(self, last: date) -> None:
        """Do what is noted, up to and including the last day, and keep it."""
        while self._noted and self._noted[0][0] <= last:
            day, _, what = heapq.heappop(self._noted)
            if day > self.day:
                self.day, self._acts_today = day, 0
            what()
            if self._acts_unkept >= _KEPT_AT_ONCE:
                self.batch.finish()
                self._acts_unkept = 0
        self.batch.finish()
        if last > self.day:
            self.day, self._acts_today = last, 0
